// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"
#include "ui/theme/Theme.h"

#include <QList>

class QAction;
class QBoxLayout;
class QToolButton;

namespace Steelyard {

class BrandMark;
class ElidedLabel;
class NavItem;

/// The rooms at the left, and below them the person and what concerns the whole window.
class Navigation final : public QWidget
{
    Q_OBJECT
public:
    explicit Navigation(const Theme &theme, QWidget *parent = nullptr);

    /// Rooms appear in the order of Rooms::All, whatever the order of the calls.
    void addRoom(Room room);
    QList<Room> rooms() const;
    void setCurrent(Room room);
    void clearCurrent();
    void setBadge(Room room, int count);
    void setShortcutText(Room room, const QString &text);
    /// Small buttons at the bottom: theme, language, width.
    void addFootAction(QAction *action);
    void setPerson(const QString &name, const QString &role);
    bool isNarrow() const { return m_narrow; }
    void setNarrow(bool narrow);

Q_SIGNALS:
    void roomChosen(Room room);

protected:
    void changeEvent(QEvent *event) override;

private:
    NavItem *item(Room room) const;
    void retranslate();

    const Theme &m_theme;
    BrandMark *m_brand;
    QBoxLayout *m_roomColumn;
    QBoxLayout *m_foot;
    ElidedLabel *m_name;
    ElidedLabel *m_role;
    QList<NavItem *> m_items;
    bool m_narrow = false;
};

} // namespace Steelyard
