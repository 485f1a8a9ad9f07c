// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cockpit/TeamTreeModel.h"

#include "ui/models/MeasureText.h"
#include "ui/widgets/CellRoles.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

TeamTreeModel::TeamTreeModel(QObject *parent) : TableTree(parent) {}

void TeamTreeModel::setRows(const QList<CockpitRow> &rows, const Formatting &formatting,
                            Formatting::Unit unit)
{
    beginResetModel();
    m_lines = rows;
    m_formatting = formatting;
    m_unit = unit;
    QList<int> parents;
    for (const CockpitRow &row : rows)
        parents.append(row.parent);
    setParents(parents);
    endResetModel();
}

int TeamTreeModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QString TeamTreeModel::kpiOf(int column)
{
    switch (static_cast<Column>(column)) {
    case BookedColumn:
    case LastYearColumn:
    case TrendColumn:
        return u"bookings"_s;
    case TargetColumn:
    case AttainmentColumn:
    case GapColumn:
    case StatusColumn:
        return u"quota_attainment"_s;
    case CollectedColumn:
        return u"collections"_s;
    case CollectionTargetColumn:
    case CollectionAttainmentColumn:
        return u"collection_attainment"_s;
    case OverdueColumn:
        return u"overdue_amount"_s;
    case PipelineColumn:
        return u"pipeline_value"_s;
    case WinRateColumn:
        return u"win_rate"_s;
    case NameColumn:
    case ColumnCount:
        return {};
    }
    return {};
}

const Measure *TeamTreeModel::measure(const CockpitRow &row, Column column)
{
    switch (column) {
    case TargetColumn:
        return &row.bookings.target;
    case BookedColumn:
        return &row.bookings.actual;
    case AttainmentColumn:
        return &row.bookings.attainment;
    case GapColumn:
        return &row.bookings.gap;
    case CollectionTargetColumn:
        return &row.collections.target;
    case CollectedColumn:
        return &row.collections.actual;
    case CollectionAttainmentColumn:
        return &row.collections.attainment;
    case OverdueColumn:
        return &row.overdue;
    case PipelineColumn:
        return &row.pipeline;
    case WinRateColumn:
        return &row.winRate;
    case NameColumn:
    case LastYearColumn:
    case TrendColumn:
    case StatusColumn:
    case ColumnCount:
        return nullptr;
    }
    return nullptr;
}

QString TeamTreeModel::name(const CockpitRow &row) const
{
    return row.kind == "unassigned"_L1 ? tr("Unassigned") : row.name;
}

QVariant TeamTreeModel::text(const CockpitRow &row, Column column) const
{
    const MeasureText words(m_formatting);
    if (column == NameColumn)
        return name(row);
    if (column == LastYearColumn)
        return words.delta({}, row.bookingsLastYear).text;
    if (column == StatusColumn)
        return paceStatusName(MeasureText::status(row.bookings.standing));
    const Measure *figure = measure(row, column);
    if (!figure)
        return {};
    return figure->unit == UnitOfMeasure::Money ? words.moneyIn(m_unit, *figure)
                                                : words.value(*figure);
}

QVariant TeamTreeModel::sortKey(const CockpitRow &row, Column column) const
{
    if (column == NameColumn)
        return name(row);
    const Measure *figure = measure(row, column);
    const auto units = figure ? MeasureText::units(*figure, 4) : std::nullopt;
    return units ? QVariant(*units) : QVariant();
}

QVariant TeamTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CockpitRow &row = m_lines.at(positionOf(index));
    const auto column = static_cast<Column>(index.column());
    const MeasureText words(m_formatting);
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(name(row),
                                   headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                   text(row, column).toString());
    case Qt::ToolTipRole: {
        const Measure *figure = measure(row, column);
        return figure ? words.exact(*figure) : QVariant();
    }
    case Qt::TextAlignmentRole:
        return column == NameColumn || column == StatusColumn
            ? int(Qt::AlignLeft | Qt::AlignVCenter)
            : int(Qt::AlignRight | Qt::AlignVCenter);
    case IdRole:
        return QVariant::fromValue(row.node.id.text());
    case SortRole:
        return sortKey(row, column);
    case StrongRole:
        return row.node.kind == NodeKey::Kind::Unit;
    case InitialsRole:
        return column == NameColumn && row.node.kind == NodeKey::Kind::Person ? row.name.left(1)
                                                                              : QVariant();
    case AttainmentRole:
    case PaceRole: {
        if (column != AttainmentColumn && column != CollectionAttainmentColumn)
            return {};
        const AttainmentCell &cell = column == AttainmentColumn ? row.bookings : row.collections;
        const auto share = MeasureText::share(role == AttainmentRole ? cell.attainment : cell.pace);
        return share && cell.attainment.isValue() ? QVariant(*share) : QVariant();
    }
    case StatusRole:
        return column == StatusColumn ? QVariant(int(MeasureText::status(row.bookings.standing)))
                                      : QVariant();
    case ToneRole:
        if (column == AttainmentColumn || column == CollectionAttainmentColumn)
            return int(paceStatusTone(MeasureText::status(
                column == AttainmentColumn ? row.bookings.standing : row.collections.standing)));
        return column == OverdueColumn && MeasureText::units(row.overdue, 4).value_or(0) > 0
            ? QVariant(int(Tone::Bad))
            : QVariant();
    case TrendRole: {
        if (column != TrendColumn)
            return {};
        QVariantList trend;
        for (const double value : MeasureText::trend(row.trend))
            trend.append(value);
        return trend;
    }
    default:
        return {};
    }
}

QVariant TeamTreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return column == NameColumn || column == StatusColumn
            ? int(Qt::AlignLeft | Qt::AlignVCenter)
            : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == GroupRole) {
        if (column >= TargetColumn && column <= GapColumn)
            return tr("Bookings");
        if (column >= CollectionTargetColumn && column <= CollectionAttainmentColumn)
            return tr("Collections");
        if (column == OverdueColumn)
            return tr("Receivables");
        if (column == PipelineColumn || column == WinRateColumn)
            return tr("Pipeline");
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return tr("Team / person");
    case TargetColumn:
    case CollectionTargetColumn:
        return tr("Target");
    case BookedColumn:
    case CollectedColumn:
        return tr("Actual");
    case AttainmentColumn:
    case CollectionAttainmentColumn:
        return tr("Attainment");
    case LastYearColumn:
        return tr("YoY");
    case GapColumn:
        return tr("Gap");
    case OverdueColumn:
        return tr("Overdue");
    case PipelineColumn:
        return tr("Open");
    case WinRateColumn:
        return tr("Win rate");
    case TrendColumn:
        return tr("Trend");
    case StatusColumn:
        return tr("Status");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Steelyard
