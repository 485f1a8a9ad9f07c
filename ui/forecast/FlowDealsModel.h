// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/ForecastMoves.h"
#include "ui/shell/Formatting.h"

#include <QAbstractTableModel>

namespace Steelyard {

/// The opportunities behind one column of the flow, the largest first.
class FlowDealsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        CustomerColumn,
        OwnerColumn,
        ExpectedColumn,
        AmountColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSteps(const QList<ForecastMoves::Step> &steps, const Formatting &formatting,
                  const QString &currency);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(const ForecastMoves::Step &step, Column column) const;

    QList<ForecastMoves::Step> m_steps;
    Formatting m_formatting;
    QString m_currency;
};

} // namespace Steelyard
