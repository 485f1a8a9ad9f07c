// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/CustomerSheet.h"
#include "ui/field/QuickLog.h"
#include "ui/shell/LatestAnswer.h"

#include <QWidget>

class QBoxLayout;
class QComboBox;
class QFrame;
class QGridLayout;
class QLabel;
class QPushButton;
class QTabWidget;

namespace Steelyard {

class CommandDesk;
class FieldList;
class KpiTile;
class RecordsView;
class Theme;

/// All there is to one customer: who they are, what happened, what is open, what to do next.
class CustomerView final : public QWidget
{
    Q_OBJECT
public:
    explicit CustomerView(const Theme &theme, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void setPrompts(Prompts *prompts);
    void setFormatting(const Formatting &formatting);
    void show(const Uuid &customer);
    Uuid shown() const { return m_customer; }
    bool isSettled() const;

Q_SIGNALS:
    void logWanted(const Steelyard::QuickLog::Start &start);
    void dealWanted(const Uuid &deal);
    void backWanted();
    void done(const QString &sentence, qint64 command);
    void told(const QString &sentence);
    void problem(const QString &sentence);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeHead();
    void makeTabs();
    void ask();
    void write();
    void writeWords();
    void arrange();
    void edit();
    void plan();
    void addDocument();
    void openDocument(const Uuid &id);
    void planInstalments(const Uuid &order);
    void receivePayment();
    void writeOff(const Uuid &receivable);

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    Prompts *m_prompts = nullptr;
    Formatting m_formatting;
    CommandDesk *m_desk;
    Uuid m_customer;
    std::optional<CustomerSheet> m_sheet;
    QPushButton *m_back;
    QLabel *m_name;
    QLabel *m_health;
    QLabel *m_headline;
    QLabel *m_same;
    QPushButton *m_log;
    QPushButton *m_plan;
    QPushButton *m_edit;
    QGridLayout *m_tileGrid;
    QList<KpiTile *> m_tiles;
    QBoxLayout *m_body;
    QFrame *m_nextCard;
    QLabel *m_next;
    QLabel *m_nextReason;
    QLabel *m_bestTime;
    FieldList *m_signs;
    FieldList *m_contacts;
    QTabWidget *m_tabs;
    QComboBox *m_kinds;
    FieldList *m_timeline;
    FieldList *m_deals;
    FieldList *m_documents;
    FieldList *m_owners;
    QList<RecordsView *> m_records;
    LatestAnswer<CustomerSheet> m_asking;
};

} // namespace Steelyard
