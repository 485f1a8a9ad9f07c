// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/StartCard.h"

#include "ui/widgets/Painting.h"

#include <QPainter>

namespace Steelyard {

StartCard::StartCard(const Theme &theme, QLatin1StringView icon, QWidget *parent)
    : PaintedWidget(theme, parent)
    , m_icon(theme.icon(icon, &Tokens::accent))
{
    setClickable(true);
}

void StartCard::setTexts(const QString &title, const QString &text)
{
    m_title = title;
    m_text = text;
    describe(title, text);
    update();
}

QSize StartCard::sizeHint() const
{
    return {px(236), px(176)};
}

void StartCard::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    Painting::card(painter, rect(), theme(), isHovered());
    const QRectF area = QRectF(rect()).adjusted(px(20), px(20), -px(18), -px(16));
    const int side = px(40);
    const QRect sign(int(area.left()), int(area.top()), side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.accentSoft);
    painter.drawRoundedRect(sign, px(10), px(10));
    m_icon.paint(&painter, sign.adjusted(px(9), px(9), -px(9), -px(9)));
    painter.setFont(theme().font(15, Theme::Weight::Strong));
    painter.setPen(t.text);
    Painting::text(painter, QRectF(area.left(), area.top() + px(54), area.width(), px(22)),
                   Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(theme().font(13));
    painter.setPen(t.text2);
    painter.drawText(area.adjusted(0, px(80), 0, px(6)),
                     Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_text);
    if (showsFocus())
        Painting::focusRing(painter, rect(), theme(), px(Theme::CardRadius));
}

} // namespace Steelyard
