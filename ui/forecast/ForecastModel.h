// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Forecast.h"
#include "ui/models/TableTree.h"
#include "ui/shell/Formatting.h"

namespace Steelyard {

/// The forecast's table: units and people with what is won, called, open, foretold and wanted.
/// Calls and adjustments are typed in place.
class ForecastModel final : public TableTree
{
    Q_OBJECT
public:
    enum Column {
        NameColumn,
        ClosedColumn,
        CallColumn,
        BestCallColumn,
        AdjustmentColumn,
        CommitColumn,
        BestCaseColumn,
        PipelineColumn,
        WeightedColumn,
        ModelColumn,
        RangeColumn,
        TargetColumn,
        CoverageColumn,
        ErrorColumn,
        BiasColumn,
        ColumnCount
    };

    explicit ForecastModel(QObject *parent = nullptr);

    /// Whether anything can be called depends on the period.
    void setRows(const QList<ForecastRow> &rows, const Formatting &formatting,
                 Formatting::Unit unit, const QString &currency, bool isCallable);
    const ForecastRow &row(int position) const { return m_lines.at(position); }
    /// The place of a node; −1 where it has no line.
    int positionOf(const NodeKey &node) const;
    using TableTree::positionOf;

    int columnCount(const QModelIndex &parent = {}) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Somebody typed into one of the calls or an adjustment; the line changes once it is stored.
    void typed(const Steelyard::NodeKey &node, int column, const QString &text);

private:
    static bool isTyped(int column)
    {
        return column == CallColumn || column == BestCallColumn || column == AdjustmentColumn;
    }
    /// Whether more is called as committed than as the best that may come. Sums of some people's
    /// calls say nothing of it.
    static bool isBestTooLow(const ForecastRow &row)
    {
        return row.best.own && row.call.value && *row.best.value < *row.call.value;
    }
    QStringList words(const ForecastRollup::Number &number) const;
    QStringList adjustments(const ForecastRollup::Number &number) const;
    std::optional<Int128> amount(const ForecastRow &row, Column column) const;
    QString text(const ForecastRow &row, Column column) const;
    QString tip(const ForecastRow &row, Column column) const;
    QVariant sortKey(const ForecastRow &row, Column column) const;
    QString name(const ForecastRow &row) const;
    QString money(Int128 amount) const;
    QString rough(Int128 amount) const;

    QList<ForecastRow> m_lines;
    Formatting m_formatting;
    Formatting::Unit m_unit = Formatting::Unit::One;
    QString m_currency;
    bool m_isCallable = false;
};

} // namespace Steelyard
