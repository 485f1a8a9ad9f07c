// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PoolRoom.h"
#include "ui/shell/Formatting.h"

#include <QAbstractTableModel>

namespace Steelyard {

/// The customers that nobody owns.
class PoolModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        TierColumn,
        IndustryColumn,
        RegionColumn,
        OrdersColumn,
        FormerColumn,
        SinceColumn,
        ReasonColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setPool(const QList<PoolRoom::Free> &pool, const QString &currency,
                 const Formatting &formatting);
    Uuid idAt(int row) const { return row < m_pool.size() ? m_pool.at(row).id : Uuid(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PoolRoom::Free> m_pool;
    QString m_currency;
    Formatting m_formatting;
};

/// The customers that will go into the pool, with the day and the reason.
class ReturningModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        DayColumn,
        NameColumn,
        OwnerColumn,
        TierColumn,
        OpenColumn,
        WhyColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setReturning(const QList<PoolRoom::Returning> &returning, const QString &currency,
                      const Formatting &formatting);
    Uuid idAt(int row) const { return row < m_lines.size() ? m_lines.at(row).id : Uuid(); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QList<PoolRoom::Returning> m_lines;
    QString m_currency;
    Formatting m_formatting;
};

} // namespace Steelyard
