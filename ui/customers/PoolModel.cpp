// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/PoolModel.h"

#include "ui/customers/PoolWords.h"
#include "ui/widgets/CellRoles.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QVariant aligned(bool isNumber)
{
    return int(Qt::AlignVCenter | (isNumber ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace

void PoolModel::setPool(const QList<PoolRoom::Free> &pool, const QString &currency,
                        const Formatting &formatting)
{
    beginResetModel();
    m_pool = pool;
    m_currency = currency;
    m_formatting = formatting;
    endResetModel();
}

int PoolModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_pool.size());
}

int PoolModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PoolModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PoolRoom::Free &line = m_pool.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return aligned(column == OrdersColumn);
    if (role == IdRole)
        return line.id.text();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case NameColumn:
        return line.name;
    case TierColumn:
        return line.tier.isEmpty() ? u"–"_s : line.tier;
    case IndustryColumn:
        return line.industry;
    case RegionColumn:
        return line.region;
    case OrdersColumn:
        return line.ordersYear == 0 ? u"–"_s : m_formatting.money({line.ordersYear, m_currency});
    case FormerColumn:
        return line.formerOwner.isEmpty() ? u"–"_s : line.formerOwner;
    case SinceColumn:
        return line.freeSince.isValid() ? m_formatting.date(line.freeSince) : u"–"_s;
    case ReasonColumn:
        return PoolWords::reason(line.reason);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PoolModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return aligned(section == OrdersColumn);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("Customer");
    case TierColumn:
        return tr("Class");
    case IndustryColumn:
        return tr("Industry");
    case RegionColumn:
        return tr("Region");
    case OrdersColumn:
        return tr("Orders, 12 months");
    case FormerColumn:
        return tr("Was with");
    case SinceColumn:
        return tr("Free since");
    case ReasonColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

void ReturningModel::setReturning(const QList<PoolRoom::Returning> &returning,
                                  const QString &currency, const Formatting &formatting)
{
    beginResetModel();
    m_lines = returning;
    m_currency = currency;
    m_formatting = formatting;
    endResetModel();
}

int ReturningModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ReturningModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ReturningModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PoolRoom::Returning &line = m_lines.at(index.row());
    const auto column = static_cast<Column>(index.column());
    if (role == Qt::TextAlignmentRole)
        return aligned(column == OpenColumn);
    if (role == IdRole)
        return line.id.text();
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (column) {
    case DayColumn:
        return m_formatting.shortDate(line.verdict.returnsOn);
    case NameColumn:
        return line.name;
    case OwnerColumn:
        return line.ownerName;
    case TierColumn:
        return line.tier.isEmpty() ? u"–"_s : line.tier;
    case OpenColumn:
        return line.open == 0 ? u"–"_s : m_formatting.money({line.open, m_currency});
    case WhyColumn:
        return PoolWords::why(line.verdict, m_formatting);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReturningModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole)
        return aligned(section == OpenColumn);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case DayColumn:
        return tr("Returns");
    case NameColumn:
        return tr("Customer");
    case OwnerColumn:
        return tr("Owner");
    case TierColumn:
        return tr("Class");
    case OpenColumn:
        return tr("Open");
    case WhyColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Steelyard
