// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/AccuracyModel.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/CellRoles.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

// After the name a column for each of the weeks, then these.
constexpr int Beyond = 3; ///< naive, bias, n

} // namespace

void AccuracyModel::setLines(const QList<ForecastTrack::Line> &lines,
                             const QList<std::pair<NodeKey, QString>> &names,
                             const Formatting &formatting)
{
    beginResetModel();
    m_formatting = formatting;
    m_rows.clear();
    for (const auto &[node, name] : names) {
        Row row {node, name, QList<CallAccuracy>(weeks().size())};
        bool isKnown = false;
        for (const ForecastTrack::Line &line : lines) {
            const qsizetype at = weeks().indexOf(line.weeks);
            if (line.node != node || at < 0)
                continue;
            row.accuracies[at] = line.accuracy;
            isKnown = true;
        }
        if (isKnown)
            m_rows.append(row);
    }
    endResetModel();
}

const CallAccuracy *AccuracyModel::latest(const Row &row)
{
    for (qsizetype i = row.accuracies.size(); i-- > 0;) {
        if (row.accuracies.at(i).n > 0)
            return &row.accuracies.at(i);
    }
    return nullptr;
}

int AccuracyModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int AccuracyModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + int(weeks().size()) + Beyond;
}

QString AccuracyModel::text(const Row &row, int column) const
{
    const auto percent = [&](const std::optional<double> &value) {
        return value ? m_formatting.percent(qRound64(*value * 10), 1)
                     : Formatting::mark(FigureState::NoData);
    };
    if (column == 0)
        return row.name;
    if (column <= weeks().size())
        return percent(row.accuracies.at(column - 1).wape);
    const CallAccuracy *last = latest(row);
    switch (column - 1 - int(weeks().size())) {
    case 0:
        return percent(last ? last->naiveWape : std::nullopt);
    case 1:
        return (last && last->bias.value_or(0) > 0 ? u"+"_s : QString())
            + percent(last ? last->bias : std::nullopt);
    default:
        return m_formatting.count(last ? last->n : 0);
    }
}

QVariant AccuracyModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(row.name,
                                   headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                   text(row, column));
    case Qt::TextAlignmentRole:
        return column == 0 ? int(Qt::AlignLeft | Qt::AlignVCenter)
                           : int(Qt::AlignRight | Qt::AlignVCenter);
    case IdRole:
        return row.node.id.text();
    case StrongRole:
        return !row.node.isPerson();
    case ToneRole: {
        // Better or worse than what anybody could have said.
        if (column == 0 || column > weeks().size())
            return {};
        const CallAccuracy &of = row.accuracies.at(column - 1);
        return of.naiveWape && of.comparedWape
            ? QVariant(int(of.isBetterThanNaive() ? Tone::Good : Tone::Warn))
            : QVariant();
    }
    default:
        return {};
    }
}

QVariant AccuracyModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return section == 0 ? int(Qt::AlignLeft | Qt::AlignVCenter)
                            : int(Qt::AlignRight | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Team / person");
    if (section <= weeks().size()) {
        const int before = weeks().at(section - 1);
        return before == 0 ? tr("At the end") : tr("%n week(s) before", nullptr, before);
    }
    switch (section - 1 - int(weeks().size())) {
    case 0:
        return tr("Naive");
    case 1:
        return tr("Bias");
    default:
        return tr("Periods");
    }
}

} // namespace Steelyard
