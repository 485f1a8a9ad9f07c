// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/ReportedModel.h"

#include "ui/pipeline/ProtectionText.h"
#include "ui/theme/Tokens.h"
#include "ui/widgets/CellRoles.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 Soon = 7; ///< days left from which on it is marked

QVariant aligned(bool isNumber)
{
    return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? u"–"_s : text;
}

} // namespace

void ReportedModel::setEntries(const QList<ReportedDeals::Entry> &entries,
                               const Formatting &formatting)
{
    beginResetModel();
    m_entries = entries;
    m_formatting = formatting;
    endResetModel();
}

int ReportedModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_entries.size());
}

int ReportedModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReportedModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReportedDeals::Entry &entry = m_entries.at(index.row());
    const Protection &protection = entry.standing.protection;
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return aligned(column == LeftColumn);
    if (role == IdRole)
        return protection.id.uuid().text();
    if (role == ToneRole && column == LeftColumn && entry.daysLeft && *entry.daysLeft <= Soon)
        return int(Tone::Warn);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case CustomerColumn:
        return entry.standing.customer;
    case ProductColumn:
        return protection.product.isNull() ? tr("all products") : orDash(entry.product);
    case ProjectColumn:
        return protection.project.isEmpty() ? tr("all projects") : protection.project;
    case PersonColumn:
        return entry.isSeen ? entry.person : tr("somebody else");
    case UntilColumn:
        return entry.standing.lastDay.isValid() ? m_formatting.date(entry.standing.lastDay)
            : protection.toOn.isValid()         ? m_formatting.date(protection.toOn)
                                                : u"–"_s;
    case LeftColumn:
        return ProtectionText(m_formatting).left(entry);
    case OpportunityColumn:
        return orDash(entry.opportunity);
    case NoteColumn:
        return QString(protection.note).replace(u'\n', u' ');
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReportedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return aligned(section == LeftColumn);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CustomerColumn:
        return tr("Customer");
    case ProductColumn:
        return tr("Product");
    case ProjectColumn:
        return tr("Project");
    case PersonColumn:
        return tr("Reported by");
    case UntilColumn:
        return tr("Until");
    case LeftColumn:
        return tr("Left");
    case OpportunityColumn:
        return tr("Opportunity");
    case NoteColumn:
        return tr("Note");
    case ColumnCount:
        break;
    }
    return {};
}

void ClashModel::setClashes(const QList<ReportedDeals::Clash> &clashes, const QTimeZone &zone,
                            const Formatting &formatting)
{
    beginResetModel();
    m_clashes = clashes;
    m_zone = zone;
    m_formatting = formatting;
    endResetModel();
}

int ClashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_clashes.size());
}

int ClashModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ClashModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ReportedDeals::Clash &line = m_clashes.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return aligned(false);
    if (role == IdRole)
        return line.clash.id.uuid().text();
    const bool isOpen = !line.clash.resolvedAt.isValid();
    if (role == ToneRole && column == StateColumn && isOpen)
        return int(Tone::Bad);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const auto day
        = [this](const QDate &on) { return on.isValid() ? m_formatting.date(on) : u"–"_s; };
    switch (column) {
    case CustomerColumn:
        return orDash(line.customer);
    case OpportunityColumn:
        return orDash(line.opportunity);
    case OwnerColumn:
        return orDash(line.ownerName);
    case RivalColumn:
        return line.rivalName.isEmpty() ? tr("somebody else") : line.rivalName;
    case UntilColumn:
        return day(line.until);
    case OpenedColumn:
        return day(line.clash.openedAt.isValid() ? line.clash.openedAt.day(m_zone) : QDate());
    case StateColumn:
        return isOpen
            ? tr("open")
            : tr("%1, decided %2")
                  .arg(ProtectionText::outcome(line.clash), day(line.clash.resolvedAt.day(m_zone)));
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ClashModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return aligned(false);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case CustomerColumn:
        return tr("Customer");
    case OpportunityColumn:
        return tr("Opportunity");
    case OwnerColumn:
        return tr("Of");
    case RivalColumn:
        return tr("Reported by");
    case UntilColumn:
        return tr("Until");
    case OpenedColumn:
        return tr("Open since");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Steelyard
