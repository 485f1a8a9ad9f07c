// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Explanation.h"

#include <QAbstractTableModel>

namespace Steelyard {

/// The rows behind a figure: what each adds to which part, or why it adds nothing.
class ExplainRowsModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        TitleColumn,
        DayColumn,
        OwnerColumn,
        PartColumn,
        ContributionColumn,
        ColumnCount
    };

    explicit ExplainRowsModel(QObject *parent = nullptr);

    void setRows(QList<ExplainedRow> rows);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString partName(const DrillRow &row);
    static QString grouped(const QString &decimal);

    QList<ExplainedRow> m_rows;
};

} // namespace Steelyard
