// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/LaneModel.h"

#include "ui/widgets/BoardCardDelegate.h"
#include "ui/widgets/CellRoles.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 StaleDays = 14;
/// Beyond this a reset costs less than telling every row.
constexpr qsizetype FewChanges = 64;
const auto MimeType = u"application/x-steelyard-opportunities"_s;

QList<Uuid> idsIn(const QMimeData *data)
{
    QList<Uuid> ids;
    for (const QByteArray &text : data->data(MimeType).split('\n')) {
        if (const auto id = Uuid::fromText(QString::fromLatin1(text)))
            ids.append(*id);
    }
    return ids;
}

} // namespace

LaneModel::LaneModel(QObject *parent) : QAbstractListModel(parent) {}

void LaneModel::setCards(const QList<BoardCard> &cards, const QDate &today,
                         const Formatting &formatting)
{
    const bool isSame = m_today == today && m_formatting.language() == formatting.language();
    if (isSame && follow(cards))
        return;
    beginResetModel();
    m_cards = cards;
    m_today = today;
    m_formatting = formatting;
    endResetModel();
}

bool LaneModel::follow(const QList<BoardCard> &cards)
{
    QHash<Uuid, qsizetype> placeOf;
    placeOf.reserve(cards.size());
    for (qsizetype i = 0; i < cards.size(); ++i)
        placeOf.insert(cards.at(i).id, i);
    QList<int> gone;
    QSet<Uuid> known;
    known.reserve(m_cards.size());
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        known.insert(m_cards.at(i).id);
        if (!placeOf.contains(m_cards.at(i).id))
            gone.append(int(i));
    }
    QList<qsizetype> fresh;
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (!known.contains(cards.at(i).id))
            fresh.append(i);
    }
    if (gone.size() + fresh.size() > FewChanges)
        return false;
    for (auto row = gone.crbegin(); row != gone.crend(); ++row) {
        beginRemoveRows({}, *row, *row);
        m_cards.removeAt(*row);
        endRemoveRows();
    }
    // What stayed may have another place among the others.
    QList<Uuid> stayed;
    for (const BoardCard &card : cards) {
        if (known.contains(card.id))
            stayed.append(card.id);
    }
    bool isMoved = false;
    for (qsizetype i = 0; i < stayed.size(); ++i)
        isMoved = isMoved || m_cards.at(i).id != stayed.at(i);
    if (isMoved) {
        Q_EMIT layoutAboutToBeChanged();
        const QModelIndexList before = persistentIndexList();
        QModelIndexList after;
        QHash<Uuid, int> rowOf;
        for (qsizetype i = 0; i < stayed.size(); ++i)
            rowOf.insert(stayed.at(i), int(i));
        for (const QModelIndex &index : before)
            after.append(createIndex(rowOf.value(m_cards.at(index.row()).id), 0));
        QList<BoardCard> ordered;
        ordered.reserve(stayed.size());
        for (const Uuid &id : std::as_const(stayed))
            ordered.append(cards.at(placeOf.value(id)));
        m_cards = ordered;
        changePersistentIndexList(before, after);
        Q_EMIT layoutChanged();
    }
    for (const qsizetype at : std::as_const(fresh)) {
        beginInsertRows({}, int(at), int(at));
        m_cards.insert(at, cards.at(at));
        endInsertRows();
    }
    for (qsizetype i = 0; i < cards.size(); ++i) {
        if (m_cards.at(i) == cards.at(i))
            continue;
        m_cards[i] = cards.at(i);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
    return true;
}

QModelIndex LaneModel::indexOf(const Uuid &id) const
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (m_cards.at(i).id == id)
            return index(int(i));
    }
    return {};
}

BoardCard LaneModel::take(int row)
{
    beginRemoveRows({}, row, row);
    const BoardCard card = m_cards.takeAt(row);
    endRemoveRows();
    return card;
}

void LaneModel::put(const BoardCard &card)
{
    beginInsertRows({}, 0, 0);
    m_cards.prepend(card);
    endInsertRows();
}

int LaneModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_cards.size());
}

QString LaneModel::subtitle(const BoardCard &card) const
{
    if (card.decidedOn.isValid())
        return tr("Decided %1").arg(m_formatting.shortDate(card.decidedOn));
    return card.expectedClose.isValid()
        ? tr("Close %1").arg(m_formatting.shortDate(card.expectedClose))
        : card.name;
}

QString LaneModel::chip(const BoardCard &card) const
{
    if (card.decidedOn.isValid())
        return {};
    if (card.isTooLong())
        return tr("%L1 d").arg(card.ageDays);
    if (card.idleDays > StaleDays)
        return tr("idle %L1 d").arg(card.idleDays);
    return card.ageDays > 0 ? tr("%L1 d").arg(card.ageDays) : QString();
}

Tone LaneModel::chipTone(const BoardCard &card) const
{
    if (card.isTooLong())
        return Tone::Bad;
    return card.idleDays > StaleDays ? Tone::Warn : Tone::Neutral;
}

QString LaneModel::nextStep(const BoardCard &card) const
{
    if (card.decidedOn.isValid())
        return {};
    if (!card.nextOn.isValid())
        return tr("no next step");
    return card.nextOn < m_today ? tr("due since %1").arg(m_formatting.shortDate(card.nextOn))
                                 : tr("next %1").arg(m_formatting.shortDate(card.nextOn));
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
    case Qt::ToolTipRole: {
        QStringList lines {card.name};
        if (card.ageDays >= 0 && card.usualAge)
            lines << tr("%1 in this stage; others leave it after %2")
                         .arg(m_formatting.days(card.ageDays),
                              m_formatting.decimal(qRound64(*card.usualAge * 10), 1, 1));
        if (card.limit)
            lines << tr("%1 are allowed").arg(m_formatting.days(*card.limit));
        return lines.join(u'\n');
    }
    case Qt::AccessibleTextRole:
        return QStringList {title, amount, card.owner, subtitle(card), chip(card), nextStep(card)}
            .filter(QRegularExpression(u"."_s))
            .join(u", "_s);
    case IdRole:
        return card.id.text();
    case SortRole:
        return QVariant::fromValue(card.amount.value_or(-1));
    case BoardSubtitleRole:
        return subtitle(card);
    case BoardAmountRole:
        return amount;
    case BoardChanceRole:
        return card.chance ? QVariant(double(*card.chance) / double(Share::Whole)) : QVariant();
    case BoardChanceTextRole:
        return card.chance ? u"%1%"_s.arg(*card.chance * 100 / Share::Whole) : QString();
    case BoardChipRole:
        return chip(card);
    case BoardChipToneRole:
        return int(chipTone(card));
    case BoardOwnerRole:
        return card.owner;
    case BoardNextRole:
        return nextStep(card);
    case BoardNextToneRole:
        return int(!card.nextOn.isValid() || card.nextOn < m_today ? Tone::Warn : Tone::Neutral);
    default:
        return {};
    }
}

Qt::ItemFlags LaneModel::flags(const QModelIndex &index) const
{
    // A card that lies in the way of a drop passes it on to its lane.
    if (!index.isValid())
        return m_takes ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    return QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
        | (m_takes ? Qt::ItemIsDropEnabled : Qt::NoItemFlags);
}

QStringList LaneModel::mimeTypes() const
{
    return {MimeType};
}

QMimeData *LaneModel::mimeData(const QModelIndexList &indexes) const
{
    QByteArrayList ids;
    for (const QModelIndex &index : indexes)
        ids.append(m_cards.at(index.row()).id.text().toLatin1());
    auto *data = new QMimeData;
    data->setData(MimeType, ids.join('\n'));
    return data;
}

bool LaneModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int,
                                const QModelIndex &) const
{
    return m_takes && data->hasFormat(MimeType);
}

bool LaneModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &)
{
    if (!m_takes || !data->hasFormat(MimeType))
        return false;
    QList<Uuid> ids = idsIn(data);
    ids.removeIf([this](const Uuid &id) { return indexOf(id).isValid(); });
    // The view removes nothing: the store says what became of the cards.
    if (!ids.isEmpty())
        Q_EMIT dropped(ids);
    return false;
}

} // namespace Steelyard
