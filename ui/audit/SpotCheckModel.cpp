// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/SpotCheckModel.h"

#include "ui/audit/AuditWords.h"
#include "ui/widgets/CellRoles.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

SpotCheckModel::SpotCheckModel(QObject *parent) : QAbstractTableModel(parent) {}

void SpotCheckModel::setEntries(const QList<SpotChecks::Entry> &entries,
                                const Formatting &formatting)
{
    const bool isSame = entries.size() == m_entries.size()
        && m_formatting.language() == formatting.language()
        && std::equal(entries.cbegin(), entries.cend(), m_entries.cbegin(),
                      [](const auto &a, const auto &b) { return a.check.id == b.check.id; });
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

const SpotChecks::Entry *SpotCheckModel::entry(int row) const
{
    return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr;
}

int SpotCheckModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int SpotCheckModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString SpotCheckModel::text(const SpotChecks::Entry &entry, Column column) const
{
    const SpotCheck &check = entry.check;
    switch (column) {
    case PlannedColumn:
        return check.plannedOn.isValid() ? m_formatting.shortDate(check.plannedOn) : QString();
    case KindColumn:
        return check.kind == "callback"_L1 ? tr("Call-back") : tr("Spot check");
    case RecordColumn: {
        QString what = check.entity == "activity"_L1
            ? AuditWords::activity(toText(entry.fields.value(u"type"_s)))
            : AuditWords::entity(check.entity);
        if (entry.day.isValid())
            what += u", "_s + m_formatting.shortDate(entry.day);
        const QString asked = check.field.isEmpty() ? entry.name : AuditWords::field(check.field);
        return asked.isEmpty() || asked == entry.customer ? what : what + u" · "_s + asked;
    }
    case CustomerColumn:
        return entry.customer;
    case PhoneColumn:
        return entry.phone;
    case OwnerColumn:
        return entry.owner;
    case ResultColumn:
        return check.doneOn.isValid() ? AuditWords::result(check.result)
            : entry.isLate            ? tr("late")
                                      : QString();
    case NoteColumn:
        return check.note;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SpotCheckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const SpotChecks::Entry &entry = m_entries.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return text(entry, column);
    case IdRole:
        return entry.check.id.uuid().text();
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | Qt::AlignLeft);
    case ToneRole:
        if (column != ResultColumn)
            return {};
        return int(entry.isLate || entry.check.result == "unreachable"_L1 ? Tone::Warn
                       : entry.check.result == "wrong"_L1                 ? Tone::Bad
                       : entry.check.result == "right"_L1                 ? Tone::Good
                                                                          : Tone::Neutral);
    default:
        return {};
    }
}

QVariant SpotCheckModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case PlannedColumn:
        return tr("Planned");
    case KindColumn:
        return tr("Kind");
    case RecordColumn:
        return tr("Record");
    case CustomerColumn:
        return tr("Customer");
    case PhoneColumn:
        return tr("Phone");
    case OwnerColumn:
        return tr("Whose");
    case ResultColumn:
        return tr("Result");
    case NoteColumn:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Steelyard
