// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/BoardCardDelegate.h"

#include "ui/widgets/Painting.h"

#include <QPainter>

namespace Steelyard {

BoardCardDelegate::BoardCardDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize BoardCardDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(180), m_theme.px(CardHeight)};
}

void BoardCardDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const auto px = [this](int desk) { return m_theme.px(desk); };
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    const bool picked = m_picked.isValid() && m_picked == index;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF card = QRectF(option.rect).adjusted(1, px(3), -1, -px(3));
    painter->setPen(QPen(selected || picked ? t.accent
                             : hovered      ? t.text3
                                            : t.border,
                         selected || picked ? 1.6 : 1, picked ? Qt::DashLine : Qt::SolidLine));
    painter->setBrush(picked ? t.accentSoft : t.surface);
    painter->drawRoundedRect(card.adjusted(.5, .5, -.5, -.5), px(8), px(8));

    const QRectF inner = card.adjusted(px(11), px(7), -px(11), -px(8));
    const auto line = [&](int top, int height) {
        return QRectF(inner.left(), inner.top() + px(top), inner.width(), px(height));
    };
    painter->setFont(m_theme.font(13, Theme::Weight::Strong));
    painter->setPen(t.text);
    Painting::text(*painter, line(0, 19), Qt::AlignLeft | Qt::AlignVCenter,
                   index.data().toString());

    QRectF second = line(20, 18);
    const QString words = index.data(BoardChipRole).toString();
    if (!words.isEmpty()) {
        const auto tone = static_cast<Tone>(index.data(BoardChipToneRole).toInt());
        const Painting::Chip chip {tone == Tone::Warn      ? Painting::Shape::Diamond
                                       : tone == Tone::Bad ? Painting::Shape::Down
                                                           : Painting::Shape::None,
                                   words, tone, 12};
        Painting::chip(*painter, second, m_theme, chip, Qt::AlignRight);
        second.setRight(second.right() - Painting::chipWidth(m_theme, chip) - px(6));
    }
    painter->setFont(m_theme.font(12));
    painter->setPen(t.text3);
    Painting::text(*painter, second, Qt::AlignLeft | Qt::AlignVCenter,
                   index.data(BoardSubtitleRole).toString());

    QRectF whose = line(37, 17);
    const QString next = index.data(BoardNextRole).toString();
    if (!next.isEmpty()) {
        const auto tone = static_cast<Tone>(index.data(BoardNextToneRole).toInt());
        painter->setPen(tone == Tone::Warn ? t.warn : t.text2);
        whose.setLeft(whose.left() + px(6)
                      + Painting::text(*painter, whose, Qt::AlignLeft | Qt::AlignVCenter, next));
        painter->setPen(t.text3);
    }
    Painting::text(*painter, whose,
                   (next.isEmpty() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter,
                   index.data(BoardOwnerRole).toString());

    const QRectF third = line(57, 18);
    painter->setFont(m_theme.font(14, Theme::Weight::Strong));
    painter->setPen(t.text);
    Painting::text(*painter, third, Qt::AlignLeft | Qt::AlignVCenter,
                   index.data(BoardAmountRole).toString());
    painter->setFont(m_theme.font(12));
    painter->setPen(t.text2);
    Painting::text(*painter, third, Qt::AlignRight | Qt::AlignVCenter,
                   index.data(BoardChanceTextRole).toString());
    const QVariant chance = index.data(BoardChanceRole);
    if (chance.isValid())
        Painting::progress(*painter,
                           QRectF(inner.left(), inner.bottom() - px(4), inner.width(), px(4)),
                           m_theme, chance.toDouble(), std::nullopt, false);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        Painting::focusRing(*painter, card, m_theme, px(8));
    painter->restore();
}

} // namespace Steelyard
