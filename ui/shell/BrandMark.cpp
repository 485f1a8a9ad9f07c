// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/BrandMark.h"

#include "ui/widgets/Painting.h"

#include <QEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Steelyard {

BrandMark::BrandMark(const Theme &theme, QWidget *parent)
    : PaintedWidget(theme, parent)
    , m_icon(theme.icon("steelyard"_L1, &Tokens::onAccent))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QSize BrandMark::sizeHint() const
{
    return {px(m_narrow ? Theme::NarrowSidebarWidth : Theme::SidebarWidth), px(64)};
}

void BrandMark::setNarrow(bool narrow)
{
    m_narrow = narrow;
    update();
}

void BrandMark::retranslate()
{
    describe(tr("Steelyard"), QString());
    update();
}

void BrandMark::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PaintedWidget::changeEvent(event);
}

void BrandMark::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = px(30);
    const QRect square(m_narrow ? (width() - side) / 2 : px(20), (height() - side) / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens().accent);
    painter.drawRoundedRect(square, px(7), px(7));
    m_icon.paint(&painter, square.adjusted(px(3), px(3), -px(3), -px(3)));
    if (m_narrow)
        return;
    painter.setFont(theme().font(16, Theme::Weight::Strong));
    painter.setPen(tokens().text);
    Painting::text(painter,
                   QRectF(square.right() + px(11), 0, width() - square.right() - px(16), height()),
                   Qt::AlignLeft | Qt::AlignVCenter, tr("Steelyard"));
}

} // namespace Steelyard
