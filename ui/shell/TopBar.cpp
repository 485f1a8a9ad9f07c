// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/TopBar.h"

#include "ui/shell/SearchField.h"
#include "ui/widgets/ElidedLabel.h"

#include <QAction>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Steelyard {

TopBar::TopBar(const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel(this))
    , m_search(new SearchField(theme, this))
    , m_primary(new QPushButton(this))
{
    setProperty("surface", u"top"_s);
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(theme.px(Theme::TopBarHeight));
    m_title->setProperty("role", u"pageTitle"_s);
    m_primary->setProperty("primary", true);
    m_primary->setIconSize({16, 16});
    m_primary->setObjectName(u"primaryAction"_s);
    m_primary->hide();
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::PageMargin, 0, Theme::PageMargin, 1);
    row->setSpacing(8);
    row->addWidget(m_title, 1);
    row->addWidget(m_search);
    row->addWidget(m_primary);
    connect(m_search, &PaintedWidget::activated, this, &TopBar::searchRequested);
    connect(m_primary, &QPushButton::clicked, this, [this] {
        if (m_action)
            m_action->trigger();
    });
}

void TopBar::setTitle(const QString &title)
{
    m_title->setText(title);
}

void TopBar::setPrimaryAction(QAction *action)
{
    if (m_action)
        disconnect(m_action, nullptr, this, nullptr);
    m_action = action;
    if (action) {
        connect(action, &QAction::changed, this, &TopBar::updateButton);
        connect(action, &QObject::destroyed, this, [this] {
            m_action = nullptr;
            updateButton();
        });
    }
    updateButton();
}

void TopBar::updateButton()
{
    m_primary->setVisible(m_action && m_action->isVisible());
    if (!m_action)
        return;
    m_primary->setText(m_action->text());
    m_primary->setIcon(m_action->icon());
    m_primary->setEnabled(m_action->isEnabled());
    m_primary->setToolTip(m_action->shortcut().toString(QKeySequence::NativeText));
}

} // namespace Steelyard
