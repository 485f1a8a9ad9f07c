// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomerModel.h"

#include "core/base/Money.h"
#include "ui/customers/LabelTones.h"
#include "ui/widgets/CellRoles.h"
#include "ui/widgets/Painting.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qsizetype MostBlocks = 64; // some thousand lines, a few screens to and fro
constexpr int QuietDays = 30;

} // namespace

CustomerModel::CustomerModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_asking(new QTimer(this))
{
    m_asking->setSingleShot(true);
    m_asking->setInterval(0);
    connect(m_asking, &QTimer::timeout, this, [this] {
        const QList<int> blocks = m_wanted.values();
        Q_EMIT blocksWanted(blocks);
    });
}

void CustomerModel::setListing(const CustomerListing &listing, const Formatting &formatting)
{
    const bool isSame = listing.rows == m_listing.rows && listing.facts && m_listing.facts
        && listing.facts->ids == m_listing.facts->ids;
    qint64 largest = 0;
    for (const qint32 row : listing.rows)
        largest = std::max({largest, listing.facts->open[std::size_t(row)],
                            listing.facts->overdue[std::size_t(row)]});
    const QString currency = listing.facts ? listing.facts->currency : QString();
    if (!isSame)
        beginResetModel();
    m_listing = listing;
    m_formatting = formatting;
    m_unit = formatting.unitFor({largest, currency});
    m_blocks.clear();
    m_wanted.clear();
    if (!isSame)
        endResetModel();
    else if (!m_listing.rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
}

void CustomerModel::setFormatting(const Formatting &formatting)
{
    setListing(m_listing, formatting);
}

std::vector<qint32> CustomerModel::rowsOf(int block) const
{
    const auto from = qMin(std::size_t(block) * BlockSize, m_listing.rows.size());
    const auto to = qMin(from + BlockSize, m_listing.rows.size());
    return {m_listing.rows.begin() + qsizetype(from), m_listing.rows.begin() + qsizetype(to)};
}

void CustomerModel::setLines(int block, const QList<CustomerLine> &lines)
{
    m_wanted.remove(block);
    if (lines.isEmpty())
        return;
    if (m_blocks.size() >= MostBlocks)
        m_blocks.clear();
    m_blocks.insert(block, lines);
    const int first = block * BlockSize;
    const int last = qMin(first + int(lines.size()), rowCount()) - 1;
    if (first <= last)
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

Uuid CustomerModel::idAt(int row) const
{
    return row >= 0 && row < rowCount()
        ? m_listing.facts->ids[std::size_t(m_listing.rows[std::size_t(row)])]
        : Uuid();
}

QString CustomerModel::unitLabel() const
{
    return m_listing.facts ? m_formatting.unitLabel(m_unit, m_listing.facts->currency) : QString();
}

CustomerRequest::Order CustomerModel::orderOf(Column column)
{
    using Order = CustomerRequest::Order;
    switch (column) {
    case NameColumn:
        return Order::Name;
    case TierColumn:
        return Order::Tier;
    case OwnerColumn:
        return Order::Owner;
    case IndustryColumn:
        return Order::Industry;
    case RegionColumn:
        return Order::Region;
    case ContactColumn:
        return Order::LastContact;
    case TaskColumn:
        return Order::NextTask;
    case OpenColumn:
        return Order::Open;
    case OverdueColumn:
        return Order::Overdue;
    case LabelsColumn:
    case ColumnCount:
        break;
    }
    return Order::Best;
}

int CustomerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_listing.rows.size());
}

int CustomerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

const CustomerLine *CustomerModel::lineAt(int row) const
{
    const int block = row / BlockSize;
    const auto known = m_blocks.constFind(block);
    if (known == m_blocks.constEnd()) {
        if (!m_wanted.contains(block)) {
            m_wanted.insert(block);
            m_asking->start();
        }
        return nullptr;
    }
    const int at = row % BlockSize;
    return at < known->size() ? &known->at(at) : nullptr;
}

QString CustomerModel::amount(qint64 units) const
{
    return units == 0 ? u"–"_s : m_formatting.moneyIn(m_unit, {units, m_listing.facts->currency});
}

QString CustomerModel::text(const CustomerLine &line, Column column) const
{
    switch (column) {
    case NameColumn:
        return line.name;
    case TierColumn:
        return line.tier.isEmpty() ? u"–"_s : line.tier;
    case OwnerColumn:
        return line.owner.isEmpty() ? tr("In the pool") : line.owner;
    case IndustryColumn:
        return line.industry;
    case RegionColumn:
        return line.region;
    case ContactColumn:
        return line.lastContact.isValid() ? m_formatting.shortDate(line.lastContact) : tr("never");
    case TaskColumn:
        return line.nextTask.isValid() ? m_formatting.shortDate(line.nextTask) : u"–"_s;
    case OpenColumn:
        return amount(line.open);
    case OverdueColumn:
        return amount(line.overdue);
    case LabelsColumn:
        return line.labels.join(u" · "_s);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant CustomerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const auto column = static_cast<Column>(index.column());
    const bool isAmount = column == OpenColumn || column == OverdueColumn;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isAmount ? Qt::AlignRight : Qt::AlignLeft));
    if (role == IdRole)
        return idAt(index.row()).text();
    const bool isChips = role == ChipsRole && column == LabelsColumn;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != ToneRole && !isChips)
        return {};
    const CustomerLine *line = lineAt(index.row());
    if (!line)
        return {};
    if (isChips) {
        QVariantList chips;
        for (const QString &label : line->labels)
            chips << label << int(LabelTones::tone(line->colours.value(label)));
        return chips;
    }
    if (role == Qt::DisplayRole)
        return text(*line, column);
    if (role == Qt::ToolTipRole) {
        const QString &currency = m_listing.facts->currency;
        if (isAmount)
            return m_formatting.moneyExact(
                {column == OpenColumn ? line->open : line->overdue, currency});
        if (column == ContactColumn && line->lastContact.isValid())
            return m_formatting.date(line->lastContact);
        return text(*line, column);
    }
    const QDate today = m_listing.facts->today;
    if (column == OverdueColumn && line->overdue > 0)
        return int(Tone::Bad);
    if (column == TaskColumn && line->nextTask.isValid() && line->nextTask < today)
        return int(Tone::Bad);
    if (column == ContactColumn
        && (!line->lastContact.isValid() || line->lastContact.daysTo(today) > QuietDays))
        return int(Tone::Warn);
    return {};
}

QVariant CustomerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    const bool isAmount = column == OpenColumn || column == OverdueColumn;
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (isAmount ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return tr("Customer");
    case TierColumn:
        return tr("Class");
    case OwnerColumn:
        return tr("Owner");
    case IndustryColumn:
        return tr("Industry");
    case RegionColumn:
        return tr("Region");
    case ContactColumn:
        return tr("Last contact");
    case TaskColumn:
        return tr("Next task");
    case OpenColumn:
        return tr("Open");
    case OverdueColumn:
        return tr("Overdue");
    case LabelsColumn:
        return tr("Labels");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Steelyard
