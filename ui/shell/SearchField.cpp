// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/SearchField.h"

#include "ui/widgets/Painting.h"

#include <QEvent>
#include <QKeySequence>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace Steelyard {

SearchField::SearchField(const Theme &theme, QWidget *parent)
    : PaintedWidget(theme, parent)
    , m_icon(theme.icon("search"_L1, &Tokens::text3))
{
    setObjectName(u"search"_s);
    setClickable(true);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    retranslate();
}

QSize SearchField::sizeHint() const
{
    return {px(300), px(Theme::ControlHeight)};
}

QSize SearchField::minimumSizeHint() const
{
    return {px(120), px(Theme::ControlHeight)};
}

void SearchField::retranslate()
{
    describe(tr("Search or run a command"), QString());
    update();
}

void SearchField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PaintedWidget::changeEvent(event);
}

void SearchField::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isHovered() ? t.text3 : t.border, 1));
    painter.setBrush(t.surface2);
    painter.drawRoundedRect(QRectF(rect()).adjusted(.5, .5, -.5, -.5), px(6), px(6));
    m_icon.paint(&painter, QRect(px(10), (height() - px(16)) / 2, px(16), px(16)));
    painter.setPen(t.text3);
    painter.setFont(theme().font(12));
    QRectF area = QRectF(rect()).adjusted(px(36), 0, -px(10), 0);
    const qreal keys
        = Painting::text(painter, area, Qt::AlignRight | Qt::AlignVCenter,
                         QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText));
    painter.setFont(theme().font(13));
    area.setRight(area.right() - keys - px(8));
    Painting::text(painter, area, Qt::AlignLeft | Qt::AlignVCenter, accessibleName());
    if (showsFocus())
        Painting::focusRing(painter, rect(), theme(), px(6));
}

} // namespace Steelyard
