// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

#include <QFrame>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;

namespace Steelyard {

/// Says at the lower edge of the window what was done, for six seconds, and can take it back.
class Toast final : public QFrame
{
    Q_OBJECT
public:
    Toast(const Theme &theme, QWidget *window);

    void showText(const QString &text, std::function<void()> undo = {});
    QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void restyle();

    const Theme &m_theme;
    QLabel *m_text;
    QPushButton *m_undo;
    std::function<void()> m_takeBack;
    QTimer m_timer;
};

} // namespace Steelyard
