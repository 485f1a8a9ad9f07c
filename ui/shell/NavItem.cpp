// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/NavItem.h"

#include "ui/shell/Rooms.h"
#include "ui/widgets/Painting.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace Steelyard {

NavItem::NavItem(const Theme &theme, Room room, QWidget *parent)
    : PaintedWidget(theme, parent)
    , m_room(room)
    , m_icon(theme.icon(Rooms::icon(room), &Tokens::text3))
    , m_currentIcon(theme.icon(Rooms::icon(room), &Tokens::accent))
{
    setObjectName(u"nav." + QString(Rooms::key(room)));
    setClickable(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

QSize NavItem::sizeHint() const
{
    return {px(m_narrow ? Theme::NarrowSidebarWidth : Theme::SidebarWidth), px(Theme::NavHeight)};
}

void NavItem::setCurrent(bool current)
{
    m_current = current;
    retranslate();
    update();
}

void NavItem::setNarrow(bool narrow)
{
    m_narrow = narrow;
    updateGeometry();
    update();
}

void NavItem::setBadge(int count)
{
    m_badge = count;
    retranslate();
    update();
}

void NavItem::setShortcutText(const QString &text)
{
    m_shortcut = text;
    retranslate();
}

void NavItem::retranslate()
{
    QStringList parts;
    if (m_current)
        parts << tr("current room");
    if (m_badge > 0)
        parts << tr("%n open", nullptr, m_badge);
    describe(Rooms::name(m_room), parts.join(u", "));
    setToolTip(m_shortcut.isEmpty() ? Rooms::name(m_room)
                                    : QString(Rooms::name(m_room) + u"  " + m_shortcut));
}

void NavItem::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    PaintedWidget::changeEvent(event);
}

void NavItem::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down)
        focusNextChild();
    else if (event->key() == Qt::Key_Up)
        focusPreviousChild();
    else
        PaintedWidget::keyPressEvent(event);
}

void NavItem::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokens();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF area = QRectF(rect()).adjusted(px(10), px(2), -px(10), -px(2));
    painter.setPen(Qt::NoPen);
    if (m_current || isHovered()) {
        painter.setBrush(m_current ? t.accentSoft : t.surface2);
        painter.drawRoundedRect(area, px(6), px(6));
    }
    if (m_current) {
        painter.setBrush(t.accent);
        painter.drawRoundedRect(
            QRectF(area.left(), area.top() + px(8), px(3), area.height() - px(16)), 1.5, 1.5);
    }
    const int side = px(18);
    const int left = m_narrow ? int(area.center().x()) - side / 2 : int(area.left()) + px(12);
    (m_current ? m_currentIcon : m_icon)
        .paint(&painter, QRect(left, int(area.center().y()) - side / 2, side, side));
    if (m_narrow) {
        if (m_badge > 0) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(t.accent);
            painter.drawEllipse(QPointF(left + side, area.top() + px(8)), px(3), px(3));
        }
    } else {
        QRectF words = area.adjusted(px(42), 0, -px(10), 0);
        if (m_badge > 0) {
            const Painting::Chip chip {Painting::Shape::None, QString::number(m_badge),
                                       Tone::Neutral, 11};
            Painting::chip(painter, words, theme(), chip, Qt::AlignRight);
            words.setRight(words.right() - Painting::chipWidth(theme(), chip));
        }
        painter.setFont(
            theme().font(13, m_current ? Theme::Weight::Strong : Theme::Weight::Regular));
        painter.setPen(m_current ? t.accent : t.text2);
        Painting::text(painter, words, Qt::AlignLeft | Qt::AlignVCenter, Rooms::name(m_room));
    }
    if (showsFocus())
        Painting::focusRing(painter, area, theme(), px(6));
}

} // namespace Steelyard
