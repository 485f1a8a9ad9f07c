// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomersPage.h"

#include "core/workspace/Workspace.h"
#include "ui/customers/CustomerDesk.h"
#include "ui/customers/CustomerListView.h"
#include "ui/customers/PoolView.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Steelyard {

CustomersPage::CustomersPage(const Theme &theme, QWidget *parent)
    : Page(parent)
    , m_new(new QAction(this))
    , m_desk(new CustomerDesk(this))
    , m_stack(new QStackedWidget(this))
    , m_switch(new QButtonGroup(this))
    , m_views(new QStackedWidget)
    , m_list(new CustomerListView(theme, *m_desk))
    , m_pool(new PoolView(theme, *m_desk))
{
    setObjectName(u"customersPage"_s);
    m_stack->setObjectName(u"customersStack"_s);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
    auto *lists = new QWidget(m_stack);
    auto *column = new QVBoxLayout(lists);
    column->setContentsMargins(Theme::PageMargin, Theme::Gap, Theme::PageMargin, Theme::PageMargin);
    column->setSpacing(Theme::Gap);
    auto *bar = new QHBoxLayout;
    bar->setSpacing(6);
    for (const View view : {View::List, View::Pool}) {
        auto *button = new QPushButton(lists);
        button->setCheckable(true);
        button->setProperty("segment", true);
        button->setObjectName(u"customersView%1"_s.arg(int(view)));
        m_switch->addButton(button, int(view));
        m_switches.append(button);
        bar->addWidget(button);
    }
    m_switches.first()->setChecked(true);
    bar->addStretch();
    column->addLayout(bar);
    m_views->addWidget(m_list);
    m_views->addWidget(m_pool);
    column->addWidget(m_views, 1);
    m_stack->addWidget(lists);
    m_new->setShortcut(QKeySequence::New);
    m_new->setProperty("icon", u"plus"_s);
    addAction(m_new);
    addActions(m_list->deeds());
    connect(m_new, &QAction::triggered, m_list, &CustomerListView::newCustomer);
    connect(m_switch, &QButtonGroup::idClicked, this,
            [this](int id) { showView(static_cast<View>(id)); });
    connect(m_desk, &CustomerDesk::told, this, &CustomersPage::done);
    connect(m_desk, &CustomerDesk::problem, this, &CustomersPage::problem);
    connect(m_desk, &CustomerDesk::idle, this,
            [this] { Q_EMIT told(tr("Nothing was to be changed")); });
    connect(m_list, &CustomerListView::opened, this, &CustomersPage::customerChosen);
    connect(m_pool, &PoolView::opened, this, &CustomersPage::customerChosen);
    connect(m_list, &CustomerListView::importRequested, this, &CustomersPage::importRequested);
    connect(m_list, &CustomerListView::choicesChanged, this,
            [this] { m_pool->setChoices(m_list->choices()); });
    writeWords();
}

void CustomersPage::setPrompts(Prompts *prompts)
{
    m_list->setPrompts(prompts);
}

void CustomersPage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_desk->setWorkspace(workspace);
    m_list->reset();
    m_pool->reset();
    if (m_workspace)
        connect(m_workspace, &Workspace::changed, this, [this] {
            if (!m_list->isAsked())
                return;
            m_list->refresh();
            if (m_views->currentWidget() == m_pool)
                m_pool->refresh();
        });
    if (isVisible())
        refresh();
}

void CustomersPage::setLanguage(Formatting::Language language)
{
    m_list->setFormatting(Formatting(language));
    m_pool->setFormatting(Formatting(language));
    writeWords();
}

void CustomersPage::refresh()
{
    if (m_workspace && !m_list->isAsked())
        m_list->refresh();
}

bool CustomersPage::isSettled() const
{
    return m_list->isSettled() && (m_views->currentWidget() != m_pool || m_pool->isSettled());
}

void CustomersPage::showView(View view)
{
    m_switches.at(int(view))->setChecked(true);
    m_views->setCurrentIndex(int(view));
    m_stack->setCurrentIndex(0);
    if (view == View::Pool && m_workspace) {
        refresh();
        m_pool->refresh();
    }
}

bool CustomersPage::showNamed(const QString &name)
{
    if (name == "customers"_L1)
        showView(View::List);
    else if (name == "pool"_L1)
        showView(View::Pool);
    else
        return false;
    return true;
}

void CustomersPage::writeWords()
{
    m_new->setText(tr("New customer"));
    m_switches.at(int(View::List))->setText(tr("Customers"));
    m_switches.at(int(View::Pool))->setText(tr("Pool"));
    setAccessibleName(title());
}

void CustomersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        writeWords();
    Page::changeEvent(event);
}

} // namespace Steelyard
