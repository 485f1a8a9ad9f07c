// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/CustomersPage.h"

#include "core/workspace/LeadEdits.h"
#include "core/workspace/Workspace.h"
#include "ui/customers/CustomerDesk.h"
#include "ui/customers/CustomerListView.h"
#include "ui/customers/CustomerView.h"
#include "ui/customers/LeadDialog.h"
#include "ui/customers/MoneyView.h"
#include "ui/customers/PoolView.h"
#include "ui/customers/ReportedView.h"
#include "ui/records/RecordWords.h"
#include "ui/records/RecordsView.h"
#include "ui/shell/CommandDesk.h"
#include "ui/shell/Prompts.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace Steelyard {

CustomersPage::CustomersPage(const Theme &theme, QWidget *parent)
    : Page(parent)
    , m_theme(theme)
    , m_new(new QAction(this))
    , m_desk(new CustomerDesk(this))
    , m_stack(new QStackedWidget(this))
    , m_switch(new QButtonGroup(this))
    , m_views(new QStackedWidget)
    , m_list(new CustomerListView(theme, *m_desk))
    , m_pool(new PoolView(theme, *m_desk))
    , m_records(new CommandDesk(this))
    , m_leads(new RecordsView(theme, *m_records, u"lead"_s))
    , m_money(new MoneyView(theme, *m_records))
    , m_reported(new ReportedView(theme, *m_records))
    , m_sheet(new CustomerView(theme))
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
    for (const View view :
         {View::List, View::Pool, View::Leads, View::Money, View::Service, View::Reported}) {
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
    m_views->addWidget(makeLeads());
    m_views->addWidget(m_money);
    m_views->addWidget(makeService());
    m_views->addWidget(m_reported);
    column->addWidget(m_views, 1);
    m_stack->addWidget(lists);
    auto *sheet = new QWidget(m_stack);
    auto *sheetColumn = new QVBoxLayout(sheet);
    sheetColumn->setContentsMargins(Theme::PageMargin, Theme::Gap, Theme::PageMargin,
                                    Theme::PageMargin);
    sheetColumn->addWidget(m_sheet);
    m_stack->addWidget(sheet);
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
    connect(m_list, &CustomerListView::opened, this, &CustomersPage::showCustomer);
    connect(m_pool, &PoolView::opened, this, &CustomersPage::showCustomer);
    connect(m_records, &CommandDesk::done, this, &CustomersPage::done);
    connect(m_records, &CommandDesk::problem, this, &CustomersPage::problem);
    connect(m_money, &MoneyView::done, this, &CustomersPage::done);
    connect(m_money, &MoneyView::problem, this, &CustomersPage::problem);
    connect(m_money, &MoneyView::quotesWanted, this, &CustomersPage::quotesWanted);
    connect(m_reported, &ReportedView::done, this, &CustomersPage::done);
    connect(m_reported, &ReportedView::problem, this, &CustomersPage::problem);
    connect(m_reported, &ReportedView::dealWanted, this, &CustomersPage::dealWanted);
    connect(m_sheet, &CustomerView::done, this, &CustomersPage::done);
    connect(m_sheet, &CustomerView::told, this, &CustomersPage::told);
    connect(m_sheet, &CustomerView::problem, this, &CustomersPage::problem);
    connect(m_sheet, &CustomerView::logWanted, this, &CustomersPage::logWanted);
    connect(m_sheet, &CustomerView::dealWanted, this, &CustomersPage::dealWanted);
    connect(m_sheet, &CustomerView::backWanted, this, [this] { m_stack->setCurrentIndex(0); });
    connect(m_list, &CustomerListView::importRequested, this, &CustomersPage::importRequested);
    connect(m_list, &CustomerListView::choicesChanged, this,
            [this] { m_pool->setChoices(m_list->choices()); });
    writeWords();
}

void CustomersPage::setPrompts(Prompts *prompts)
{
    m_prompts = prompts;
    m_list->setPrompts(prompts);
    m_leads->setPrompts(prompts);
    m_money->setPrompts(prompts);
    m_reported->setPrompts(prompts);
    m_sheet->setPrompts(prompts);
    for (RecordsView *records : std::as_const(m_service))
        records->setPrompts(prompts);
}

void CustomersPage::setWorkspace(Workspace *workspace)
{
    if (m_workspace)
        m_workspace->disconnect(this);
    m_workspace = workspace;
    m_desk->setWorkspace(workspace);
    m_records->setWorkspace(workspace);
    m_money->setWorkspace(workspace);
    m_sheet->setWorkspace(workspace);
    m_stack->setCurrentIndex(0);
    m_list->reset();
    m_pool->reset();
    m_reported->reset();
    if (m_workspace)
        connect(m_workspace, &Workspace::changed, this, [this] {
            if (!m_list->isAsked())
                return;
            m_list->refresh();
            refreshView();
        });
    if (isVisible())
        refresh();
}

void CustomersPage::setLanguage(Formatting::Language language)
{
    m_formatting = Formatting(language);
    m_list->setFormatting(m_formatting);
    m_pool->setFormatting(Formatting(language));
    m_leads->setFormatting(Formatting(language));
    m_money->setFormatting(Formatting(language));
    m_reported->setFormatting(Formatting(language));
    m_sheet->setFormatting(Formatting(language));
    for (RecordsView *records : std::as_const(m_service))
        records->setFormatting(Formatting(language));
    writeWords();
}

void CustomersPage::refresh()
{
    if (m_workspace && !m_list->isAsked())
        m_list->refresh();
}

bool CustomersPage::isSettled() const
{
    if (m_stack->currentIndex() == 1)
        return m_sheet->isSettled();
    switch (static_cast<View>(m_views->currentIndex())) {
    case View::List:
        return m_list->isSettled();
    case View::Pool:
        return m_list->isSettled() && m_pool->isSettled();
    case View::Leads:
        return m_leads->isSettled();
    case View::Money:
        return m_money->isSettled();
    case View::Service:
        return std::all_of(m_service.cbegin(), m_service.cend(),
                           [](const RecordsView *records) { return records->isSettled(); });
    case View::Reported:
        return m_reported->isSettled();
    }
    return true;
}

QWidget *CustomersPage::makeLeads()
{
    auto *card = new QFrame;
    card->setProperty("surface", u"card"_s);
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(12, 10, 12, 10);
    column->addWidget(m_leads);
    connect(m_leads, &RecordsView::done, this, &CustomersPage::done);
    connect(m_leads, &RecordsView::problem, this, &CustomersPage::problem);
    m_leads->addDeed(u"leadConvert"_s,
                     [this](const QList<Uuid> &ids) { convertLead(ids.first()); });
    m_leads->addDeed(u"leadDrop"_s, [this](const QList<Uuid> &ids) { dropLead(ids.first()); });
    return card;
}

QWidget *CustomersPage::makeService()
{
    auto *tabs = new QTabWidget;
    tabs->setObjectName(u"serviceTabs"_s);
    tabs->setDocumentMode(true);
    for (const QString &entity : {u"ticket"_s, u"survey"_s, u"contact"_s}) {
        auto *records = new RecordsView(m_theme, *m_records, entity);
        auto *card = new QFrame;
        card->setProperty("surface", u"card"_s);
        auto *column = new QVBoxLayout(card);
        column->setContentsMargins(12, 10, 12, 10);
        column->addWidget(records);
        tabs->addTab(card, QString());
        m_service << records;
        connect(records, &RecordsView::done, this, &CustomersPage::done);
        connect(records, &RecordsView::problem, this, &CustomersPage::problem);
    }
    return tabs;
}

void CustomersPage::showCustomer(const Uuid &customer)
{
    m_stack->setCurrentIndex(1);
    m_sheet->show(customer);
}

void CustomersPage::convertLead(const Uuid &lead)
{
    if (!m_workspace)
        return;
    auto *dialog = new LeadDialog(m_theme, m_workspace, lead, m_formatting, m_prompts, this);
    connect(dialog, &LeadDialog::converted, this, &CustomersPage::done);
    dialog->open();
}

void CustomersPage::dropLead(const Uuid &lead)
{
    if (!m_prompts)
        return;
    const auto reason = m_prompts->text(this, tr("Put a lead aside"),
                                        tr("Why does it come to nothing?"), QString());
    if (!reason)
        return;
    m_records->perform(
        [lead, reason = *reason](const Reading &reading, const Moment &now,
                                 const CommandDesk::NewId &newId) {
            return LeadEdits(reading, now, newId).drop(lead, reason);
        },
        tr("Put aside: %1").arg(*reason));
}

// Only what is looked at is asked for.
void CustomersPage::refreshView()
{
    switch (static_cast<View>(m_views->currentIndex())) {
    case View::List:
        break;
    case View::Pool:
        m_pool->refresh();
        break;
    case View::Leads:
        m_leads->refresh();
        break;
    case View::Money:
        m_money->refresh();
        break;
    case View::Service:
        for (RecordsView *records : std::as_const(m_service))
            records->refresh();
        break;
    case View::Reported:
        m_reported->refresh();
        break;
    }
}

void CustomersPage::showView(View view)
{
    m_switches.at(int(view))->setChecked(true);
    m_views->setCurrentIndex(int(view));
    m_stack->setCurrentIndex(0);
    if (view == View::List || !m_workspace)
        return;
    refresh();
    refreshView();
}

bool CustomersPage::showNamed(const QString &name)
{
    if (name == "customers"_L1)
        showView(View::List);
    else if (name == "pool"_L1)
        showView(View::Pool);
    else if (name == "leads"_L1)
        showView(View::Leads);
    else if (name == "money"_L1)
        showView(View::Money);
    else if (name == "service"_L1)
        showView(View::Service);
    else if (name == "reported"_L1)
        showView(View::Reported);
    else
        return false;
    return true;
}

void CustomersPage::writeWords()
{
    m_new->setText(tr("New customer"));
    m_switches.at(int(View::List))->setText(tr("Customers"));
    m_switches.at(int(View::Pool))->setText(tr("Pool"));
    m_switches.at(int(View::Leads))->setText(tr("Leads"));
    m_switches.at(int(View::Money))->setText(tr("Orders and money"));
    m_switches.at(int(View::Service))->setText(tr("Service"));
    m_switches.at(int(View::Reported))->setText(tr("Reported deals"));
    findChild<QPushButton *>(u"leadConvert"_s)->setText(tr("Make a customer of it…"));
    findChild<QPushButton *>(u"leadDrop"_s)->setText(tr("Put aside…"));
    auto *service = findChild<QTabWidget *>(u"serviceTabs"_s);
    for (int i = 0; i < service->count(); ++i)
        service->setTabText(i, RecordWords::plural(m_service.at(i)->entity()));
    setAccessibleName(title());
}

void CustomersPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        writeWords();
    Page::changeEvent(event);
}

} // namespace Steelyard
