// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/PaletteDelegate.h"

#include "ui/widgets/Painting.h"

#include <QPainter>

namespace Steelyard {

PaletteDelegate::PaletteDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
{
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {100, m_theme.px(index.data(PaletteCommandRole).isValid() ? 36 : 28)};
}

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const auto px = [this](int desk) { return m_theme.px(desk); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(option.rect).adjusted(px(8), 1, -px(8), -1);
    if (!index.data(PaletteCommandRole).isValid()) {
        painter->setFont(m_theme.font(12, Theme::Weight::Strong));
        painter->setPen(t.text3);
        Painting::text(*painter, area.adjusted(px(10), px(4), 0, 0),
                       Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const bool current = option.state & QStyle::State_Selected;
    if (current || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? t.accentSoft : t.surface2);
        painter->drawRoundedRect(area, px(6), px(6));
    }
    const QByteArray icon = index.data(PaletteIconRole).toString().toLatin1();
    if (!icon.isEmpty())
        m_theme.icon(QLatin1StringView(icon), current ? &Tokens::accent : &Tokens::text3)
            .paint(
                painter,
                QRect(int(area.left()) + px(12), int(area.center().y()) - px(9), px(18), px(18)));
    QRectF words = area.adjusted(px(42), 0, -px(12), 0);
    painter->setFont(m_theme.font(12));
    painter->setPen(t.text3);
    const qreal note
        = Painting::text(*painter, words.adjusted(words.width() * .45, 0, 0, 0),
                         Qt::AlignRight | Qt::AlignVCenter, index.data(PaletteNoteRole).toString());
    words.setRight(words.right() - note - px(12));
    painter->setFont(m_theme.font(13, current ? Theme::Weight::Strong : Theme::Weight::Regular));
    painter->setPen(t.text);
    Painting::text(*painter, words, Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->restore();
}

} // namespace Steelyard
