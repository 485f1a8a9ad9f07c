// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/CatalogueDelegate.h"

#include "ui/handbook/CatalogueModel.h"
#include "ui/widgets/Painting.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int HeadHeight = 30;
constexpr int LineHeight = 42;

} // namespace

CatalogueDelegate::CatalogueDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_theme(theme)
    , m_lock(theme.icon("lock"_L1, &Tokens::text3))
{
}

QSize CatalogueDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHeading = index.data(IdRole).toString().isEmpty();
    return {m_theme.px(200), m_theme.px(isHeading ? HeadHeight : LineHeight)};
}

void CatalogueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    const Tokens &t = m_theme.tokens();
    const auto px = [this](int desk) { return m_theme.px(desk); };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(option.rect);
    if (index.data(IdRole).toString().isEmpty()) {
        painter->setFont(m_theme.font(12, Theme::Weight::Strong));
        painter->setPen(t.text3);
        Painting::text(*painter, area.adjusted(px(10), px(6), -px(10), 0),
                       Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
        painter->restore();
        return;
    }
    const bool selected = option.state & QStyle::State_Selected;
    const QRectF line = area.adjusted(px(2), px(1), -px(2), -px(1));
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(selected ? t.accentSoft : t.surface2);
        painter->drawRoundedRect(line, px(6), px(6));
    }
    const QRectF inner = line.adjusted(px(8), px(3), -px(8), -px(3));
    const auto state = static_cast<FigureState>(index.data(CatalogueModel::StateRole).toInt());
    const QString value = index.data(CatalogueModel::ValueRole).toString();
    painter->setFont(m_theme.font(13, Theme::Weight::Strong));
    const qreal width = painter->fontMetrics().horizontalAdvance(value) + px(4);
    if (state == FigureState::Hidden) {
        m_lock.paint(
            painter,
            QRect(int(inner.right()) - px(14), int(inner.center().y()) - px(7), px(14), px(14)));
    } else {
        painter->setPen(state == FigureState::Number      ? t.text
                            : state == FigureState::Error ? t.bad
                                                          : t.text3);
        Painting::figures(*painter,
                          QRectF(inner.right() - width, inner.top(), width, inner.height()), value);
    }
    const QRectF names = inner.adjusted(0, 0, -width - px(10), 0);
    painter->setFont(m_theme.font(13, selected ? Theme::Weight::Strong : Theme::Weight::Regular));
    painter->setPen(selected ? t.accent : t.text);
    Painting::text(*painter, QRectF(names.left(), names.top(), names.width(), px(18)),
                   Qt::AlignLeft | Qt::AlignVCenter, index.data().toString());
    painter->setFont(m_theme.font(12));
    painter->setPen(t.text3);
    Painting::text(*painter, QRectF(names.left(), names.top() + px(17), names.width(), px(17)),
                   Qt::AlignLeft | Qt::AlignVCenter, index.data(NoteRole).toString());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange)
        Painting::focusRing(*painter, line, m_theme, px(6));
    painter->restore();
}

} // namespace Steelyard
