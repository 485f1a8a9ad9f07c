// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/widgets/PaintedWidget.h"

namespace Steelyard {

/// One room in the navigation: icon, name, badge.
class NavItem final : public PaintedWidget
{
    Q_OBJECT
public:
    NavItem(const Theme &theme, Room room, QWidget *parent = nullptr);

    Room room() const { return m_room; }
    void setCurrent(bool current);
    void setNarrow(bool narrow);
    void setBadge(int count);
    void setShortcutText(const QString &text);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    Room m_room;
    QIcon m_icon;
    QIcon m_currentIcon;
    QString m_shortcut;
    int m_badge = 0;
    bool m_current = false;
    bool m_narrow = false;
};

} // namespace Steelyard
