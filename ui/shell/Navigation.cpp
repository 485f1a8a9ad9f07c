// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Navigation.h"

#include "ui/shell/BrandMark.h"
#include "ui/shell/NavItem.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAction>
#include <QEvent>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

Navigation::Navigation(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_brand(new BrandMark(theme, this))
    , m_roomColumn(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_name(new ElidedLabel(this))
    , m_role(new ElidedLabel(this))
{
    setProperty("surface", u"side"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_roomColumn->setSpacing(0);
    m_name->setProperty("role", u"cardTitle"_s);
    m_role->setProperty("role", u"caption"_s);
    m_foot->setSpacing(4);

    auto *person = new QVBoxLayout;
    person->setContentsMargins(20, 0, 12, 8);
    person->setSpacing(1);
    person->addWidget(m_name);
    person->addWidget(m_role);
    m_foot->setContentsMargins(14, 0, 14, 14);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 1, 0);
    column->setSpacing(0);
    column->addWidget(m_brand);
    column->addLayout(m_roomColumn);
    column->addStretch(1);
    column->addLayout(person);
    column->addLayout(m_foot);
    m_foot->addStretch(1);
    setPerson({}, {});
    setNarrow(false);
    retranslate();
}

void Navigation::addRoom(Room room)
{
    if (item(room))
        return;
    auto *entry = new NavItem(m_theme, room, this);
    entry->setNarrow(m_narrow);
    const auto after = std::find_if(m_items.cbegin(), m_items.cend(),
                                    [room](const NavItem *other) { return other->room() > room; });
    const auto position = int(after - m_items.cbegin());
    m_items.insert(position, entry);
    m_roomColumn->insertWidget(position, entry);
    // The focus walks in the order that is seen, not in the order of creation.
    for (qsizetype i = 1; i < m_items.size(); ++i)
        setTabOrder(m_items.at(i - 1), m_items.at(i));
    connect(entry, &PaintedWidget::activated, this, [this, room] { Q_EMIT roomChosen(room); });
}

QList<Room> Navigation::rooms() const
{
    QList<Room> rooms;
    for (const NavItem *entry : m_items)
        rooms << entry->room();
    return rooms;
}

NavItem *Navigation::item(Room room) const
{
    const auto found = std::find_if(m_items.cbegin(), m_items.cend(),
                                    [room](const NavItem *entry) { return entry->room() == room; });
    return found == m_items.cend() ? nullptr : *found;
}

void Navigation::setCurrent(Room room)
{
    for (NavItem *entry : std::as_const(m_items))
        entry->setCurrent(entry->room() == room);
}

void Navigation::clearCurrent()
{
    for (NavItem *entry : std::as_const(m_items))
        entry->setCurrent(false);
}

void Navigation::setBadge(Room room, int count)
{
    if (NavItem *entry = item(room))
        entry->setBadge(count);
}

void Navigation::setShortcutText(Room room, const QString &text)
{
    if (NavItem *entry = item(room))
        entry->setShortcutText(text);
}

void Navigation::addFootAction(QAction *action)
{
    auto *button = new QToolButton(this);
    button->setProperty("flat", true);
    button->setIconSize({18, 18});
    button->setDefaultAction(action);
    const auto name = [button, action] { button->setAccessibleName(action->text()); };
    connect(action, &QAction::changed, button, name);
    name();
    m_foot->insertWidget(m_foot->count() - 1, button);
}

void Navigation::setPerson(const QString &name, const QString &role)
{
    m_name->setText(name);
    m_role->setText(role);
    m_name->setVisible(!name.isEmpty() && !m_narrow);
    m_role->setVisible(!role.isEmpty() && !m_narrow);
}

void Navigation::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(m_theme.px(narrow ? Theme::NarrowSidebarWidth : Theme::SidebarWidth));
    m_brand->setNarrow(narrow);
    for (NavItem *entry : std::as_const(m_items))
        entry->setNarrow(narrow);
    m_foot->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    setPerson(m_name->text(), m_role->text());
}

void Navigation::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void Navigation::retranslate()
{
    setAccessibleName(tr("Main navigation"));
}

} // namespace Steelyard
