// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

namespace Steelyard {

/// What painted widgets share: the theme, a name for screen readers, and clicks by key or mouse.
class PaintedWidget : public QWidget
{
    Q_OBJECT
public:
    /// The theme must outlive the widget.
    explicit PaintedWidget(const Theme &theme, QWidget *parent = nullptr);

    /// A clickable widget takes the focus and answers to Enter, Space and the mouse.
    bool isClickable() const { return m_clickable; }
    void setClickable(bool clickable);
    void activate();

Q_SIGNALS:
    void activated();

protected:
    const Theme &theme() const { return m_theme; }
    const Tokens &tokens() const { return m_theme.tokens(); }
    int px(int desk) const { return m_theme.px(desk); }
    /// Only after the keyboard was used: a ring under every click is noise.
    bool showsFocus() const { return m_keyboardFocus && hasFocus(); }
    bool isHovered() const { return m_clickable && underMouse(); }
    /// What a screen reader says; the description is a sentence with the figures.
    void describe(const QString &name, const QString &description);
    /// Where a press began and ended within the widget.
    virtual void clicked(const QPointF &) { activate(); }

    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    const Theme &m_theme;
    bool m_clickable = false;
    bool m_keyboardFocus = false;
    bool m_pressed = false;
};

} // namespace Steelyard
