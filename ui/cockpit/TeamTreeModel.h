// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Cockpit.h"
#include "ui/models/TableTree.h"
#include "ui/shell/Formatting.h"

namespace Steelyard {

/// The cockpit's table: units and people with what they signed, collected, and have open.
class TeamTreeModel final : public TableTree
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        TargetColumn,
        BookedColumn,
        AttainmentColumn,
        LastYearColumn,
        GapColumn,
        CollectionTargetColumn,
        CollectedColumn,
        CollectionAttainmentColumn,
        OverdueColumn,
        PipelineColumn,
        WinRateColumn,
        TrendColumn,
        StatusColumn,
        ColumnCount
    };

    explicit TeamTreeModel(QObject *parent = nullptr);

    void setRows(const QList<CockpitRow> &rows, const Formatting &formatting,
                 Formatting::Unit unit);
    const CockpitRow &row(int position) const { return m_lines.at(position); }
    /// The KPI behind a cell, for the explain panel; empty where there is none.
    static QString kpiOf(int column);

    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant text(const CockpitRow &row, Column column) const;
    QVariant sortKey(const CockpitRow &row, Column column) const;
    static const Measure *measure(const CockpitRow &row, Column column);
    QString name(const CockpitRow &row) const;

    QList<CockpitRow> m_lines;
    Formatting m_formatting;
    Formatting::Unit m_unit = Formatting::Unit::One;
};

} // namespace Steelyard
