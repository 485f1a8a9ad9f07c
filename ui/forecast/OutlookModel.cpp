// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/OutlookModel.h"

#include "ui/models/MeasureText.h"
#include "ui/widgets/CellRoles.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

void OutlookModel::setLines(const QList<KpiOutlook::Line> &lines, const Formatting &formatting)
{
    beginResetModel();
    m_lines = lines;
    m_formatting = formatting;
    endResetModel();
}

int OutlookModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int OutlookModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString OutlookModel::name(const KpiOutlook::Line &line) const
{
    return m_formatting.isChinese() ? line.name.zh : line.name.en;
}

QString OutlookModel::reason(const KpiOutlook::Line &line) const
{
    if (line.reason == "forecast.over"_L1)
        return tr("the period is over");
    if (line.reason == "forecast.too_short"_L1)
        return tr("%n complete period(s) known, too few", nullptr, line.known);
    return tr("the past has a gap");
}

QString OutlookModel::text(const KpiOutlook::Line &line, Column column) const
{
    const MeasureText words(m_formatting);
    switch (column) {
    case NameColumn:
        return name(line);
    case SoFarColumn:
        return words.value(line.soFar);
    case ValueColumn:
        return line.value ? words.value(*line.value) : Formatting::mark(FigureState::NoData);
    case RangeColumn:
        return line.value ? tr("%1 to %2").arg(words.value(line.low), words.value(line.high))
                          : reason(line);
    case ErrorColumn:
        return line.wape ? m_formatting.percent(qRound64(*line.wape * 10), 1)
                         : Formatting::mark(FigureState::NoData);
    case ColumnCount:
        break;
    }
    return {};
}

QString OutlookModel::tip(const KpiOutlook::Line &line, Column column) const
{
    const MeasureText words(m_formatting);
    switch (column) {
    case SoFarColumn:
        return words.exact(line.soFar);
    case ValueColumn:
        return line.value ? words.exact(*line.value) : reason(line);
    case RangeColumn:
        return line.value ? tr("In 80 of 100 cases between %1 and %2")
                                .arg(words.exact(line.low), words.exact(line.high))
                          : QString();
    case ErrorColumn:
        return line.wape
            ? tr("Tried on the last %n period(s), which were held out", nullptr, line.heldOut)
            : line.value ? tr("Too few periods are known to hold some out and try it on them")
                         : QString();
    case NameColumn:
        return tr("Learned from %n complete period(s)", nullptr, line.known);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant OutlookModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const KpiOutlook::Line &line = m_lines.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(line, column);
    case Qt::ToolTipRole: {
        const QString words = tip(line, column);
        return words.isEmpty() ? QVariant() : QVariant(words);
    }
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(name(line),
                                   headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                   text(line, column));
    case Qt::TextAlignmentRole:
        return column == NameColumn ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                    : int(Qt::AlignRight | Qt::AlignVCenter);
    case IdRole:
        return line.kpi;
    case StrongRole:
        return column == ValueColumn;
    default:
        return {};
    }
}

QVariant OutlookModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == NameColumn ? int(Qt::AlignLeft | Qt::AlignVCenter)
                                     : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("KPI");
    case SoFarColumn:
        return tr("So far");
    case ValueColumn:
        return tr("By the past alone");
    case RangeColumn:
        return tr("80 of 100 cases");
    case ErrorColumn:
        return tr("Missed by, in trials");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Steelyard
