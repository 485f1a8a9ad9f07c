// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealChance.h"
#include "core/workspace/DealChoices.h"
#include "core/workspace/DealPapers.h"
#include "core/workspace/DealSheet.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/Formatting.h"

#include <QFrame>
#include <QPointer>

class QLabel;
class QTabWidget;
class QToolButton;

namespace Steelyard {

class DealActivities;
class DealDesk;
class Prompts;
class DealDetails;
class DealHistory;
class DealPeople;
class DealProtectionLine;
class DealQuotes;
class ElidedLabel;
class StageSteps;
class Theme;

/// One opportunity over the right edge of the page: where it stands, what to do next and why, its
/// fields, activities, quotes, people and history.
class DealPanel final : public QFrame
{
    Q_OBJECT
public:
    /// Lies over `host` and follows its size; the desk carries out what is done here.
    DealPanel(const Theme &theme, DealDesk &desk, QWidget *host);

    void setPrompts(Prompts *prompts);
    void setFormatting(const Formatting &formatting);
    void setChoices(const DealChoices &choices);
    void show(const Uuid &id);
    void showQuotes();
    /// Asks again for what is shown.
    void refresh();
    void closePanel();
    Uuid shown() const { return isVisible() ? m_id : Uuid(); }
    bool isSettled() const;

Q_SIGNALS:
    void moveWanted(const Steelyard::Uuid &id, const QString &stage);
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void layOut();
    void restyle();
    void write();
    QString risksHtml() const;
    void askChance();

    const Theme &m_theme;
    DealDesk &m_desk;
    Formatting m_formatting;
    DealChoices m_choices;
    Uuid m_id;
    std::optional<DealSheet> m_sheet;
    std::optional<DealChance> m_chance;
    CancelToken m_cancel;
    bool m_isSettled = true;
    QPointer<QWidget> m_focusBefore;
    ElidedLabel *m_title;
    QLabel *m_subtitle;
    QLabel *m_amount;
    QToolButton *m_close;
    StageSteps *m_steps;
    QLabel *m_next;
    QLabel *m_risks;
    QLabel *m_likely;
    DealProtectionLine *m_protection;
    QTabWidget *m_tabs;
    DealDetails *m_details;
    DealActivities *m_activities;
    DealQuotes *m_quotes;
    DealPeople *m_people;
    DealHistory *m_history;
};

} // namespace Steelyard
