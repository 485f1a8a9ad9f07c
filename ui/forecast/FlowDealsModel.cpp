// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/FlowDealsModel.h"

#include "ui/widgets/CellRoles.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

void FlowDealsModel::setSteps(const QList<ForecastMoves::Step> &steps, const Formatting &formatting,
                              const QString &currency)
{
    beginResetModel();
    m_steps = steps;
    m_formatting = formatting;
    m_currency = currency;
    endResetModel();
}

int FlowDealsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_steps.size());
}

int FlowDealsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString FlowDealsModel::text(const ForecastMoves::Step &step, Column column) const
{
    switch (column) {
    case NameColumn:
        return step.name.isEmpty() ? tr("(deleted)") : step.name;
    case CustomerColumn:
        return step.customer;
    case OwnerColumn:
        return step.owner;
    case ExpectedColumn:
        return step.expected.isValid() ? m_formatting.date(step.expected) : QString();
    case AmountColumn:
        return (step.amount > 0 ? u"+"_s : QString())
            + m_formatting.moneyExact({qint64(step.amount), m_currency});
    case ColumnCount:
        break;
    }
    return {};
}

QVariant FlowDealsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ForecastMoves::Step &step = m_steps.at(index.row());
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(step, column);
    case Qt::ToolTipRole:
        return text(step, column);
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(text(step, NameColumn),
                                   headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                                   text(step, column));
    case Qt::TextAlignmentRole:
        return column == AmountColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    case IdRole:
        return step.deal.text();
    case SortRole:
        return column == AmountColumn  ? QVariant(qint64(step.amount))
            : column == ExpectedColumn ? QVariant(step.expected)
                                       : QVariant(text(step, column));
    default:
        return {};
    }
}

QVariant FlowDealsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = static_cast<Column>(section);
    if (role == Qt::TextAlignmentRole)
        return column == AmountColumn ? int(Qt::AlignRight | Qt::AlignVCenter)
                                      : int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case NameColumn:
        return tr("Opportunity");
    case CustomerColumn:
        return tr("Customer");
    case OwnerColumn:
        return tr("Owner");
    case ExpectedColumn:
        return tr("Expected");
    case AmountColumn:
        return tr("Amount");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace Steelyard
