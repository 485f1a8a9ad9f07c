// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/LaneModel.h"

#include "ui/theme/Tokens.h"
#include "ui/widgets/BoardCardDelegate.h"
#include "ui/widgets/CellRoles.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 StaleDays = 14;

} // namespace

LaneModel::LaneModel(QObject *parent) : QAbstractListModel(parent) {}

void LaneModel::setCards(const QList<BoardCard> &cards, const Formatting &formatting)
{
    beginResetModel();
    m_cards = cards;
    m_formatting = formatting;
    endResetModel();
}

int LaneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QVariant LaneModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BoardCard &card = m_cards.at(index.row());
    const QString title = card.customer.isEmpty() ? tr("Without a customer") : card.customer;
    const QString amount = card.amount ? m_formatting.money({*card.amount, card.currency}) : u"–"_s;
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole:
        return card.name;
    case Qt::AccessibleTextRole:
        return u"%1, %2, %3"_s.arg(title, amount, card.owner);
    case IdRole:
        return card.id.text();
    case SortRole:
        return QVariant::fromValue(card.amount.value_or(-1));
    case BoardSubtitleRole:
        if (card.decidedOn.isValid())
            return tr("Decided %1").arg(m_formatting.shortDate(card.decidedOn));
        return card.expectedClose.isValid()
            ? tr("Close %1").arg(m_formatting.shortDate(card.expectedClose))
            : card.name;
    case BoardAmountRole:
        return amount;
    case BoardChanceRole:
        return card.chance ? QVariant(double(*card.chance) / double(Share::Whole)) : QVariant();
    case BoardChanceTextRole:
        return card.chance ? u"%1%"_s.arg(*card.chance * 100 / Share::Whole) : QString();
    case BoardChipRole:
        return card.idleDays > StaleDays ? tr("idle %1").arg(m_formatting.days(card.idleDays))
                                         : QString();
    case BoardChipToneRole:
        return int(Tone::Warn);
    case BoardOwnerRole:
        return card.owner;
    default:
        return {};
    }
}

} // namespace Steelyard
