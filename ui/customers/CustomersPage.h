// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

#include <QPointer>

class QButtonGroup;
class QPushButton;
class QStackedWidget;

namespace Steelyard {

class CustomerDesk;
class CustomerListView;
class PoolView;
class Theme;
class Uuid;
class Workspace;

/// The customers: all of them as a list, and those that nobody owns.
class CustomersPage final : public Page
{
    Q_OBJECT
public:
    enum class View { List, Pool };

    explicit CustomersPage(const Theme &theme, QWidget *parent = nullptr);

    Room room() const override { return Room::Customers; }
    void setPrompts(Prompts *prompts) override;
    void setWorkspace(Workspace *workspace) override;
    void setLanguage(Formatting::Language language) override;
    QAction *primaryAction() const override { return m_new; }
    void refresh() override;
    bool isSettled() const override;

    void showView(View view);
    /// Looks at one named view of the room: customers, pool; false where there is none.
    bool showNamed(const QString &name);
    /// What stands in the room: the first one holds the list and the pool, others may be added.
    QStackedWidget *stack() const { return m_stack; }

Q_SIGNALS:
    /// Somebody wants to see all there is to one customer.
    void customerChosen(const Steelyard::Uuid &customer);

protected:
    void changeEvent(QEvent *event) override;

private:
    void writeWords();

    QPointer<Workspace> m_workspace;
    QAction *m_new;
    CustomerDesk *m_desk;
    QStackedWidget *m_stack;
    QButtonGroup *m_switch;
    QList<QPushButton *> m_switches;
    QStackedWidget *m_views;
    CustomerListView *m_list;
    PoolView *m_pool;
};

} // namespace Steelyard
