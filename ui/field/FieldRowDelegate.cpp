// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/FieldRowDelegate.h"

#include "ui/field/FieldListModel.h"
#include "ui/widgets/Painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int Height = 48;
constexpr int LeadWidth = 46;

} // namespace

FieldRowDelegate::FieldRowDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_done(theme.icon("circle-check"_L1, &Tokens::good))
{
}

QSize FieldRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_theme.px(160), m_theme.px(Height)};
}

void FieldRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto row = index.data(FieldListModel::RowRole).value<FieldRow>();
    const Tokens &t = m_theme.tokens();
    const auto px = [this](int desk) { return m_theme.px(desk); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(2, 1, -2, -1);
    if (option.state & QStyle::State_Selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(option.state & QStyle::State_Selected ? t.accentSoft : t.surface2);
        painter->drawRoundedRect(box, px(6), px(6));
    }
    QRectF inner = box.adjusted(px(8), px(5), -px(8), -px(5));
    if (row.isDone) {
        const QRectF sign(inner.left() + px(LeadWidth - 32) / 2.0, inner.center().y() - px(9),
                          px(18), px(18));
        m_done.paint(painter, sign.toRect());
    } else if (!row.lead.isEmpty()) {
        painter->setFont(m_theme.font(12, Theme::Weight::Strong));
        painter->setPen(t.text2);
        Painting::text(*painter,
                       QRectF(inner.left(), inner.top(), px(LeadWidth - 8), inner.height() / 2),
                       Qt::AlignLeft | Qt::AlignVCenter, row.lead);
    }
    if (row.isDone || !row.lead.isEmpty())
        inner.setLeft(inner.left() + px(LeadWidth));
    QRectF first(inner.left(), inner.top(), inner.width(), inner.height() / 2);
    QRectF second(inner.left(), inner.center().y(), inner.width(), inner.height() / 2);
    if (!row.chip.isEmpty()) {
        const Painting::Chip chip {row.tone == Tone::Bad        ? Painting::Shape::Down
                                       : row.tone == Tone::Warn ? Painting::Shape::Diamond
                                       : row.tone == Tone::Good ? Painting::Shape::Dot
                                                                : Painting::Shape::None,
                                   row.chip, row.tone, 12};
        Painting::chip(*painter, first, m_theme, chip, Qt::AlignRight);
        first.setRight(first.right() - Painting::chipWidth(m_theme, chip) - px(6));
    }
    painter->setFont(m_theme.font(13, Theme::Weight::Strong));
    painter->setPen(row.isDone ? t.text2 : t.text);
    Painting::text(*painter, first, Qt::AlignLeft | Qt::AlignVCenter, row.title);
    painter->setFont(m_theme.font(12));
    painter->setPen(t.text3);
    if (!row.note.isEmpty()) {
        const qreal width = QFontMetricsF(painter->font()).horizontalAdvance(row.note);
        Painting::text(*painter, second, Qt::AlignRight | Qt::AlignVCenter, row.note);
        second.setRight(second.right() - width - px(8));
    }
    Painting::text(*painter, second, Qt::AlignLeft | Qt::AlignVCenter, row.detail);
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        Painting::focusRing(*painter, box, m_theme, px(6));
    painter->restore();
}

} // namespace Steelyard
