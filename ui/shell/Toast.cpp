// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Toast.h"

#include <QAccessible>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

Toast::Toast(const Theme &theme, QWidget *window)
    : QFrame(window)
    , m_theme(theme)
    , m_text(new QLabel(this))
    , m_undo(new QPushButton(this))
{
    setObjectName(u"toast"_s);
    m_undo->setObjectName(u"undo"_s);
    m_text->setTextFormat(Qt::PlainText);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 8, 6);
    row->setSpacing(12);
    row->addWidget(m_text, 1);
    row->addWidget(m_undo);
    m_timer.setSingleShot(true);
    m_timer.setInterval(6000);
    connect(&m_timer, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto takeBack = std::exchange(m_takeBack, {}))
            takeBack();
    });
    connect(&theme, &Theme::changed, this, &Toast::restyle);
    window->installEventFilter(this);
    m_undo->setText(tr("Undo"));
    restyle();
    hide();
}

void Toast::restyle()
{
    // The opposite of the ground, so that it is seen over anything.
    const Tokens &t = m_theme.tokens();
    const Tokens other = t.dark ? Tokens::forLight() : Tokens::forDark();
    m_text->setStyleSheet(u"color: %1; min-height: 32px"_s.arg(t.surface.name()));
    m_undo->setStyleSheet(u"QPushButton { background: transparent; border: 1px solid transparent; "
                          u"color: %1; font-weight: 600; }"
                          "QPushButton:hover, QPushButton:focus { border: 1px solid %1; }"_s.arg(
                              other.accent.name()));
}

void Toast::showText(const QString &text, std::function<void()> undo)
{
    m_takeBack = std::move(undo);
    m_text->setText(text);
    m_undo->setVisible(bool(m_takeBack));
    setAccessibleName(text);
    layOut();
    show();
    raise();
    m_timer.start();
    QAccessibleEvent announcement(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&announcement);
}

QString Toast::text() const
{
    return m_text->text();
}

void Toast::layOut()
{
    adjustSize();
    const QSize size
        = sizeHint().boundedTo(parentWidget()->size() - QSize(48, 0)).expandedTo({160, 44});
    const QSize room = parentWidget()->size();
    setGeometry((room.width() - size.width()) / 2, room.height() - size.height() - 24, size.width(),
                size.height());
}

bool Toast::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isVisible())
        layOut();
    return QFrame::eventFilter(watched, event);
}

void Toast::enterEvent(QEnterEvent *)
{
    m_timer.stop();
}

void Toast::leaveEvent(QEvent *)
{
    m_timer.start();
}

void Toast::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_undo->setText(tr("Undo"));
    QFrame::changeEvent(event);
}

void Toast::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.tokens().text);
    painter.drawRoundedRect(rect(), 8, 8);
}

} // namespace Steelyard
