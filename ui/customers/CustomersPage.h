// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/field/QuickLog.h"
#include "ui/shell/Page.h"

#include <QPointer>

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace Steelyard {

class CustomerDesk;
class CommandDesk;
class CustomerListView;
class CustomerView;
class MoneyView;
class PoolView;
class RecordsView;
class ReportedView;
class Theme;
class Workspace;

/// The customers: all of them as a list, and those that nobody owns.
class CustomersPage final : public Page
{
    Q_OBJECT
public:
    enum class View { List, Pool, Leads, Money, Service, Reported };

    explicit CustomersPage(const Theme &theme, QWidget *parent = nullptr);

    Room room() const override { return Room::Customers; }
    void setPrompts(Prompts *prompts) override;
    void setWorkspace(Workspace *workspace) override;
    void setLanguage(Formatting::Language language) override;
    QAction *primaryAction() const override { return m_new; }
    void refresh() override;
    bool isSettled() const override;

    void showView(View view);
    /// Looks at one named view of the room: customers, pool, leads, money, service, reported;
    /// false where there is none.
    bool showNamed(const QString &name);
    /// All there is to one customer.
    void showCustomer(const Uuid &customer);

Q_SIGNALS:
    void logWanted(const Steelyard::QuickLog::Start &start);
    void dealWanted(const Uuid &deal);
    void quotesWanted(const Uuid &deal);

protected:
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeLeads();
    QWidget *makeService();
    void convertLead(const Uuid &lead);
    void dropLead(const Uuid &lead);
    void refreshView();
    void writeWords();

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    Prompts *m_prompts = nullptr;
    Formatting m_formatting;
    QAction *m_new;
    CustomerDesk *m_desk;
    QStackedWidget *m_stack;
    QButtonGroup *m_switch;
    QList<QPushButton *> m_switches;
    QStackedWidget *m_views;
    CustomerListView *m_list;
    PoolView *m_pool;
    CommandDesk *m_records; ///< what is done to leads, money and service
    RecordsView *m_leads;
    MoneyView *m_money;
    QList<RecordsView *> m_service;
    ReportedView *m_reported;
    CustomerView *m_sheet;
};

} // namespace Steelyard
