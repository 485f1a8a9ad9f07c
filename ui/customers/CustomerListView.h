// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/CustomerChoices.h"
#include "core/workspace/CustomerList.h"
#include "ui/customers/CustomerDesk.h"
#include "ui/shell/Formatting.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Steelyard {

class CustomerModel;
class CustomerTable;
class EmptyState;
class FilterBar;
class Prompts;
class Theme;

/// All customers: found while one types, narrowed by filters, changed one or many at a time.
class CustomerListView final : public QWidget
{
    Q_OBJECT
public:
    CustomerListView(const Theme &theme, CustomerDesk &desk, QWidget *parent = nullptr);

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    /// Another store, or none.
    void reset();
    void setFormatting(const Formatting &formatting);
    /// Asks for what is there now.
    void refresh();
    bool isSettled() const { return m_isSettled; }
    bool isAsked() const { return m_isAsked; }
    void newCustomer();
    void editClasses();
    void editLabels();
    void handOver();
    void showProfile();
    const CustomerChoices &choices() const { return m_choices; }
    /// What is done less often, for the menu and the palette.
    QList<QAction *> deeds() const { return {m_profile, m_labels, m_classes, m_handOver}; }

Q_SIGNALS:
    void opened(const Steelyard::Uuid &customer);
    void importRequested();
    void counted(qint64 customers);
    void choicesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void makeBar(QLayout *column);
    void makeBulk(QLayout *column);
    void ask();
    void prepareSearch();
    void writeWaiting();
    void askBlocks(const QList<int> &blocks);
    void fillFilters();
    void filter(const QString &name, const QStringList &chosen);
    void write();
    void writeWords();
    void writeSelection();
    QList<Uuid> selection() const;
    Int128 openOf(const QList<Uuid> &ids) const;

    void assign();
    void classify();
    void mark();
    void unmark();
    void giveBack();
    void showViewsMenu();
    void saveView();
    void applyView(const SavedView &view);
    QString viewBody() const;

    const Theme &m_theme;
    CustomerDesk &m_desk;
    Prompts *m_prompts = nullptr;
    Formatting m_formatting;
    CustomerRequest m_request;
    CustomerChoices m_choices;
    CancelToken m_cancel;
    QTimer m_pause;    ///< while somebody types
    QTimer m_patience; ///< before it is said that an answer takes its time
    bool m_isSettled = false;
    bool m_isAsked = false;
    bool m_isPrepared = false; ///< the search
    bool m_hasChoices = false;

    QLineEdit *m_search;
    QToolButton *m_saved;
    QToolButton *m_more;
    QAction *m_profile;
    QAction *m_labels;
    QAction *m_classes;
    QAction *m_handOver;
    FilterBar *m_filters;
    QLabel *m_count;
    QStackedWidget *m_stack;
    CustomerTable *m_table;
    CustomerModel *m_model;
    EmptyState *m_empty;
    QWidget *m_bulk;
    QLabel *m_bulkText;
    QList<QPushButton *> m_bulkButtons;
};

} // namespace Steelyard
