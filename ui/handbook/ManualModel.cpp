// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/ManualModel.h"

#include "core/base/Fixed.h"

#include <QFont>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

std::optional<qint64> unitsOf(const std::optional<Quantity> &quantity)
{
    return quantity ? std::optional(quantity->units) : std::nullopt;
}

} // namespace

void ManualModel::setSheet(const ManualSheet &sheet, const Formatting &formatting)
{
    // The same table with other figures keeps the place of whoever types.
    const auto sameRows = [](const ManualSheet &a, const ManualSheet &b) {
        return a.kpi == b.kpi && a.periods == b.periods && a.rows.size() == b.rows.size()
            && std::equal(a.rows.cbegin(), a.rows.cend(), b.rows.cbegin(),
                          [](const auto &x, const auto &y) { return x.node == y.node; });
    };
    if (sameRows(m_sheet, sheet) && !sheet.rows.isEmpty()) {
        m_sheet = sheet;
        m_formatting = formatting;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
        return;
    }
    beginResetModel();
    m_sheet = sheet;
    m_formatting = formatting;
    endResetModel();
}

const ManualSheet::Cell *ManualModel::cell(const QModelIndex &index) const
{
    if (!index.isValid() || index.column() == 0)
        return nullptr;
    return &m_sheet.rows.at(index.row()).cells.at(index.column() - 1);
}

QString ManualModel::written(const std::optional<qint64> &value, const std::optional<qint64> &base)
{
    if (!value)
        return {};
    const QString text = Fixed::text(*value, Quantity::Scale);
    return base ? text + u'/' + Fixed::text(*base, Quantity::Scale) : text;
}

QString ManualModel::shown(const ManualSheet::Cell &cell) const
{
    if (!cell.stored.value)
        return {};
    const QString value = m_formatting.exact(cell.stored.value->units, Quantity::Scale);
    return cell.stored.base
        ? u"%1 / %2"_s.arg(value, m_formatting.exact(cell.stored.base->units, Quantity::Scale))
        : value;
}

int ManualModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_sheet.rows.size());
}

int ManualModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() || m_sheet.rows.isEmpty() ? 0 : int(m_sheet.periods.size()) + 1;
}

QVariant ManualModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ManualSheet::Row &row = m_sheet.rows.at(index.row());
    const ManualSheet::Cell *cell = this->cell(index);
    switch (role) {
    case Qt::DisplayRole:
        return cell ? shown(*cell) : QString(row.depth * 3, u' ') + row.name;
    case Qt::EditRole:
        return cell ? written(unitsOf(cell->stored.value), unitsOf(cell->stored.base)) : row.name;
    case Qt::ToolTipRole:
        if (!cell)
            return row.path;
        if (!cell->isOpen)
            return tr("Not there in this period, or the period has not begun");
        return cell->stored.evidence;
    case Qt::TextAlignmentRole:
        return int(Qt::AlignVCenter | (cell ? Qt::AlignRight : Qt::AlignLeft));
    case Qt::AccessibleTextRole:
        return cell ? u"%1, %2: %3"_s.arg(
                   row.name, m_formatting.period(m_sheet.periods.at(index.column() - 1).range()),
                   cell->stored.value ? shown(*cell) : tr("nothing typed in"))
                    : row.name;
    case Qt::FontRole:
        if (!cell && row.node.kind == NodeKey::Kind::Unit) {
            QFont strong;
            strong.setWeight(QFont::DemiBold);
            return strong;
        }
        return {};
    case DepthRole:
        return row.depth;
    default:
        return {};
    }
}

QVariant ManualModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignVCenter | (section > 0 ? Qt::AlignRight : Qt::AlignLeft));
    if (role != Qt::DisplayRole)
        return {};
    if (section == 0)
        return tr("Unit or person");
    const Period &period = m_sheet.periods.at(section - 1);
    return period.grain() == Grain::Month ? m_formatting.shortMonth(period.from())
                                          : m_formatting.period(period.range());
}

Qt::ItemFlags ManualModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const ManualSheet::Cell *cell = this->cell(index);
    if (!cell)
        return Qt::ItemIsEnabled;
    // What was typed in before somebody left can still be taken away.
    const bool isOpen = cell->isOpen || cell->stored.value;
    return isOpen ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable
                  : Qt::ItemIsSelectable;
}

bool ManualModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !cell(index))
        return false;
    const QString text = value.toString().trimmed();
    if (text != data(index, Qt::EditRole).toString())
        Q_EMIT typed(index.row(), index.column() - 1, text);
    return false;
}

} // namespace Steelyard
