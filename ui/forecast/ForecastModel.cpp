// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/ForecastModel.h"

#include "core/base/Quantity.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/CellRoles.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard {

ForecastModel::ForecastModel(QObject *parent) : TableTree(parent) {}

void ForecastModel::setRows(const QList<ForecastRow> &rows, const Formatting &formatting,
                            Formatting::Unit unit, const QString &currency, bool isCallable)
{
    beginResetModel();
    m_lines = rows;
    m_formatting = formatting;
    m_unit = unit;
    m_currency = currency;
    m_isCallable = isCallable;
    QList<int> parents;
    for (const ForecastRow &row : rows)
        parents.append(row.parent);
    setParents(parents);
    endResetModel();
}

int ForecastModel::positionOf(const NodeKey &node) const
{
    for (qsizetype i = 0; i < m_lines.size(); ++i) {
        if (m_lines.at(i).node == node)
            return int(i);
    }
    return -1;
}

int ForecastModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

Qt::ItemFlags ForecastModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags plain = TableTree::flags(index);
    const bool isOpen = index.isValid() && m_isCallable && isTyped(index.column())
        && !m_lines.at(TableTree::positionOf(index)).node.id.isNull();
    return isOpen ? plain | Qt::ItemIsEditable : plain;
}

bool ForecastModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const QString text = value.toString().trimmed();
    // What was only looked at is not said again.
    if (text != data(index, Qt::EditRole).toString())
        Q_EMIT typed(m_lines.at(TableTree::positionOf(index)).node, index.column(), text);
    return false;
}

QString ForecastModel::name(const ForecastRow &row) const
{
    return row.node.id.isNull() ? tr("Without an owner") : row.name;
}

QString ForecastModel::money(Int128 amount) const
{
    return m_formatting.moneyIn(m_unit, {qint64(amount), m_currency});
}

// Estimates: whole units of the column say enough, and two of them have to fit.
QString ForecastModel::rough(Int128 amount) const
{
    return m_formatting.decimal(
        std::llround(m_formatting.coordinate(m_unit, {qint64(amount), m_currency})), 0, 0);
}

std::optional<Int128> ForecastModel::amount(const ForecastRow &row, Column column) const
{
    const auto some = [](Int128 value) { return value == 0 ? std::nullopt : std::optional(value); };
    switch (column) {
    case ClosedColumn:
        return row.closed;
    case CallColumn:
        return row.call.value;
    case BestCallColumn:
        return row.best.value;
    case AdjustmentColumn:
        return row.call.adjustments.isEmpty() ? std::nullopt : std::optional(row.call.adjustment);
    case CommitColumn:
        return some(row.commit);
    case BestCaseColumn:
        return some(row.bestCase);
    case PipelineColumn:
        return some(row.pipeline);
    case WeightedColumn:
        return some((row.weighted + Share::Whole / 2) / Share::Whole);
    case ModelColumn:
        return row.p50;
    case TargetColumn:
        return row.target;
    case NameColumn:
    case RangeColumn:
    case CoverageColumn:
    case ErrorColumn:
    case BiasColumn:
    case ColumnCount:
        return std::nullopt;
    }
    return std::nullopt;
}

QString ForecastModel::text(const ForecastRow &row, Column column) const
{
    const QString none = Formatting::mark(FigureState::NoData);
    const auto percent = [&](const std::optional<double> &value, bool isSigned) {
        if (!value)
            return none;
        const QString written = m_formatting.percent(qRound64(*value * 10), 1);
        return isSigned && *value > 0 ? u'+' + written : written;
    };
    switch (column) {
    case NameColumn:
        return name(row);
    case CallColumn:
        if (!row.call.value && !row.call.missing.isEmpty() && row.node.isPerson() && m_isCallable)
            return tr("not called");
        break;
    case RangeColumn:
        return row.p10 && row.p90 ? u"%1–%2"_s.arg(rough(*row.p10), rough(*row.p90)) : none;
    case CoverageColumn: {
        const auto coverage = row.coverage();
        if (coverage)
            return m_formatting.times(*coverage, 4);
        return row.gap() && *row.gap() <= 0 ? tr("reached") : none;
    }
    case ErrorColumn:
        return percent(row.accuracy.wape, false);
    case BiasColumn:
        return percent(row.accuracy.bias, true);
    case ClosedColumn:
    case BestCallColumn:
    case AdjustmentColumn:
    case CommitColumn:
    case BestCaseColumn:
    case PipelineColumn:
    case WeightedColumn:
    case ModelColumn:
    case TargetColumn:
    case ColumnCount:
        break;
    }
    const auto value = amount(row, column);
    return value ? money(*value) : none;
}

QStringList ForecastModel::words(const ForecastRollup::Number &number) const
{
    const auto exact = [&](Int128 value) {
        return m_formatting.moneyExact({qint64(value), m_currency});
    };
    QStringList lines;
    if (number.own)
        lines << tr("Own call: %1").arg(exact(*number.own));
    if (!number.last.note.isEmpty())
        lines << number.last.note;
    if (number.calledBelow > 0)
        lines << tr("Calls below: %1").arg(exact(number.below));
    return lines;
}

QStringList ForecastModel::adjustments(const ForecastRollup::Number &number) const
{
    QStringList lines;
    for (const ForecastCall &call : number.adjustments)
        lines << u"%1 · %2"_s.arg(m_formatting.moneyExact({call.amount->units, m_currency}),
                                  call.note);
    return lines;
}

QString ForecastModel::tip(const ForecastRow &row, Column column) const
{
    const auto exact = [&](Int128 value) {
        return m_formatting.moneyExact({qint64(value), m_currency});
    };
    QStringList lines;
    if (const auto value = amount(row, column))
        lines << exact(*value);
    if (column == CallColumn) {
        lines << words(row.call);
        QStringList names;
        for (const int missing : row.call.missing) {
            if (names.size() < 10)
                names << m_lines.at(missing).name;
        }
        if (row.call.missing.size() > names.size())
            names << u"…"_s;
        if (!names.isEmpty())
            lines << tr("Not called yet: %1").arg(names.join(u", "_s));
    }
    if (column == BestCallColumn) {
        lines << words(row.best) << adjustments(row.best);
        if (isBestTooLow(row))
            lines << tr("Less than what is called as committed (%1)").arg(exact(*row.call.value));
    }
    if (column == AdjustmentColumn)
        lines << adjustments(row.call);
    if (column == RangeColumn && row.p10 && row.p90)
        lines << tr("In 80 of 100 runs between %1 and %2").arg(exact(*row.p10), exact(*row.p90));
    if ((column == ErrorColumn || column == BiasColumn) && row.accuracy.n > 0) {
        lines << tr("%n period(s), calls given as long before the end as now", nullptr,
                    int(row.accuracy.n));
        if (row.accuracy.naiveWape)
            lines << tr("A naive forecast: %1 off")
                         .arg(m_formatting.percent(qRound64(*row.accuracy.naiveWape * 10), 1));
    }
    return lines.join(u'\n');
}

QVariant ForecastModel::sortKey(const ForecastRow &row, Column column) const
{
    if (column == NameColumn)
        return name(row);
    if (column == CoverageColumn) {
        const auto coverage = row.coverage();
        return coverage ? QVariant(*coverage) : QVariant();
    }
    if (column == ErrorColumn || column == BiasColumn) {
        const auto &value = column == ErrorColumn ? row.accuracy.wape : row.accuracy.bias;
        return value ? QVariant(*value) : QVariant();
    }
    const auto value = column == RangeColumn ? row.p90 : amount(row, column);
    return value ? QVariant(qint64(*value)) : QVariant();
}

QVariant ForecastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ForecastRow &row = m_lines.at(TableTree::positionOf(index));
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::EditRole: {
        // In whole units of money, not in those of the column: what is typed is what is meant.
        const auto own = column == CallColumn ? row.call.own
            : column == BestCallColumn        ? row.best.own
                                              : std::nullopt;
        return own ? QVariant(Fixed::text(*own, Amount::Scale)) : QVariant(QString());
    }
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(name(row),
                                   headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                   text(row, column));
    case Qt::ToolTipRole: {
        const QString words = tip(row, column);
        return words.isEmpty() ? QVariant() : QVariant(words);
    }
    case Qt::TextAlignmentRole:
        return column == NameColumn ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                    : int(Qt::AlignRight | Qt::AlignVCenter);
    case IdRole:
        return row.node.id.text();
    case SortRole:
        return sortKey(row, column);
    case StrongRole:
        return !row.node.isPerson();
    case InitialsRole:
        return column == NameColumn && row.node.isPerson() && !row.name.isEmpty()
            ? QVariant(row.name.left(1))
            : QVariant();
    case ToneRole:
        if (column == CallColumn && row.node.isPerson() && !row.call.missing.isEmpty()
            && !row.call.value && m_isCallable)
            return int(Tone::Warn);
        if (column == BestCallColumn && isBestTooLow(row))
            return int(Tone::Warn);
        if ((column == CallColumn || column == BestCallColumn) && m_isCallable)
            return int(Tone::Accent);
        if (column == CoverageColumn && row.gap() && *row.gap() <= 0)
            return int(Tone::Good);
        return {};
    default:
        return {};
    }
}

QVariant ForecastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return column == NameColumn ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                    : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role == GroupRole) {
        if (isTyped(column))
            return tr("Called");
        if (column >= CommitColumn && column <= WeightedColumn)
            return tr("Open in the period");
        if (column == ModelColumn || column == RangeColumn)
            return tr("By the win model");
        if (column == TargetColumn || column == CoverageColumn)
            return tr("Target");
        if (column == ErrorColumn || column == BiasColumn)
            return tr("Accuracy");
        return {};
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return tr("Team / person");
    case ClosedColumn:
        return tr("Won");
    case CallColumn:
        return tr("Commit");
    case BestCallColumn:
        return tr("Best case");
    case AdjustmentColumn:
        return tr("Adjusted");
    case CommitColumn:
        return tr("Commit");
    case BestCaseColumn:
        return tr("Best case");
    case PipelineColumn:
        return tr("Pipeline");
    case WeightedColumn:
        return tr("Weighted");
    case ModelColumn:
        return tr("P50");
    case RangeColumn:
        return tr("P10–P90");
    case TargetColumn:
        return tr("Target");
    case CoverageColumn:
        return tr("Coverage");
    case ErrorColumn:
        return tr("Error");
    case BiasColumn:
        return tr("Bias");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Steelyard
