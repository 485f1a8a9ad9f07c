// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/FlagModel.h"

#include "ui/audit/AuditWords.h"
#include "ui/widgets/CellRoles.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

FlagModel::FlagModel(QObject *parent) : QAbstractTableModel(parent) {}

void FlagModel::setEntries(const QList<AuditQueue::Entry> &entries, const Formatting &formatting)
{
    const bool isSame = entries.size() == m_entries.size()
        && m_formatting.language() == formatting.language()
        && std::equal(entries.cbegin(), entries.cend(), m_entries.cbegin(),
                      [](const auto &a, const auto &b) { return a.flag.id == b.flag.id; });
    if (isSame) {
        m_entries = entries;
        if (!m_entries.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(int(m_entries.size()) - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_entries = entries;
    m_formatting = formatting;
    endResetModel();
}

std::optional<int> FlagModel::rowOf(const AuditFlagId &id) const
{
    for (qsizetype row = 0; row < m_entries.size(); ++row) {
        if (m_entries.at(row).flag.id == id)
            return int(row);
    }
    return std::nullopt;
}

int FlagModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int FlagModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString FlagModel::text(const AuditQueue::Entry &entry, Column column) const
{
    switch (column) {
    case RuleColumn:
        return AuditWords::rule(entry.flag.rule);
    case PersonColumn:
        return entry.person;
    case DaysColumn:
        return AuditWords(m_formatting).days(entry.flag.fromOn, entry.flag.toOn);
    case AmountColumn:
        return entry.flag.amount
            ? m_formatting.money({entry.flag.amount->units, entry.flag.currency})
            : QString();
    case StateColumn:
        return AuditWords::state(entry.flag.state);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FlagModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditQueue::Entry &entry = m_entries.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(entry, column);
    case Qt::ToolTipRole:
        return column == AmountColumn && entry.flag.amount
            ? m_formatting.moneyExact({entry.flag.amount->units, entry.flag.currency})
            : text(entry, column);
    case IdRole:
        return entry.flag.id.uuid().text();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (column == AmountColumn ? Qt::AlignRight : Qt::AlignLeft));
    case ToneRole:
        return column == StateColumn ? QVariant(int(AuditWords::tone(entry.flag.state)))
                                     : QVariant();
    default:
        return {};
    }
}

QVariant FlagModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case RuleColumn:
        return tr("To be clarified");
    case PersonColumn:
        return tr("Person");
    case DaysColumn:
        return tr("Days");
    case AmountColumn:
        return tr("In doubt");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Steelyard
