// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/RecordTable.h"
#include "ui/shell/Formatting.h"

#include <QAbstractTableModel>

namespace Steelyard {

/// Rows of one entity, written in one language; sorted by any column.
class RecordModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    RecordModel(const QString &entity, const QStringList &columns, QObject *parent = nullptr);

    void setTable(const RecordTable &table);
    void setFormatting(const Formatting &formatting);
    Uuid idOf(int row) const { return m_table.rows.at(row).id; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

private:
    QString text(int row, int column) const;
    void arrange();

    QString m_entity;
    QStringList m_columns;
    RecordTable m_table;
    Formatting m_formatting;
    int m_sortColumn = -1; ///< none: as asked, the latest first
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace Steelyard
