// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PaintedWidget.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QMouseEvent>

namespace Steelyard {

namespace {

/// A picture with a name and a description, or a button where it can be pressed.
class AccessiblePainted final : public QAccessibleWidget
{
public:
    explicit AccessiblePainted(PaintedWidget *widget)
        : QAccessibleWidget(widget,
                            widget->isClickable() ? QAccessible::Button : QAccessible::Graphic)
    {
    }

    QStringList actionNames() const override
    {
        QStringList names = QAccessibleWidget::actionNames();
        if (painted()->isClickable())
            names.prepend(pressAction());
        return names;
    }

    void doAction(const QString &name) override
    {
        if (name == pressAction() && painted()->isClickable())
            painted()->activate();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    PaintedWidget *painted() const { return static_cast<PaintedWidget *>(widget()); }
};

QAccessibleInterface *makeAccessible(const QString &, QObject *object)
{
    auto *painted = qobject_cast<PaintedWidget *>(object);
    return painted ? new AccessiblePainted(painted) : nullptr;
}

} // namespace

PaintedWidget::PaintedWidget(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    // Qt ignores a factory that it knows already.
    QAccessible::installFactory(makeAccessible);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void PaintedWidget::setClickable(bool clickable)
{
    m_clickable = clickable;
    setFocusPolicy(clickable ? Qt::StrongFocus : Qt::NoFocus);
    setCursor(clickable ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void PaintedWidget::activate()
{
    Q_EMIT activated();
}

void PaintedWidget::describe(const QString &name, const QString &description)
{
    setAccessibleName(name);
    setAccessibleDescription(description);
}

void PaintedWidget::keyPressEvent(QKeyEvent *event)
{
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter
        || event->key() == Qt::Key_Space;
    if (!m_clickable || !presses || event->modifiers() & ~Qt::KeypadModifier) {
        QWidget::keyPressEvent(event);
        return;
    }
    m_keyboardFocus = true;
    activate();
}

void PaintedWidget::mousePressEvent(QMouseEvent *event)
{
    if (!m_clickable || event->button() != Qt::LeftButton) {
        QWidget::mousePressEvent(event);
        return;
    }
    m_pressed = true;
}

void PaintedWidget::mouseReleaseEvent(QMouseEvent *event)
{
    const bool pressed = std::exchange(m_pressed, false);
    if (!pressed || event->button() != Qt::LeftButton) {
        QWidget::mouseReleaseEvent(event);
        return;
    }
    if (rect().contains(event->position().toPoint()))
        clicked(event->position());
}

void PaintedWidget::focusInEvent(QFocusEvent *event)
{
    m_keyboardFocus = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
    update();
}

void PaintedWidget::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void PaintedWidget::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    update();
}

void PaintedWidget::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    update();
}

} // namespace Steelyard
