// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealChoices.h"
#include "core/workspace/ProtectionEdits.h"
#include "core/workspace/ReportedDeals.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/LatestAnswer.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace Steelyard {

class ClashModel;
class CommandDesk;
class CustomerTable;
class Prompts;
class ReportedModel;
class Theme;

/// Who has reported which deal until when, and the clashes that a head decides.
class ReportedView final : public QWidget
{
    Q_OBJECT
public:
    ReportedView(const Theme &theme, CommandDesk &desk, QWidget *parent = nullptr);

    void setPrompts(Prompts *prompts) { m_prompts = prompts; }
    void setFormatting(const Formatting &formatting);
    void reset();
    void refresh();
    bool isSettled() const { return m_answer && !m_asking.isWaiting(); }

Q_SIGNALS:
    void done(const QString &sentence, qint64 command);
    void problem(const QString &sentence);
    void dealWanted(const Steelyard::Uuid &deal);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Answer
    {
        ReportedDeals::Answer deals;
        DealChoices choices;
    };
    using Deed = std::function<Result<Command>(const ProtectionEdits &edits, const PersonId &who)>;

    void connectDeeds();
    void report();
    void refuse();
    void decide();
    void editRules();
    void perform(const Deed &deed, const QString &sentence);
    const ReportedDeals::Entry *chosen() const;
    const ReportedDeals::Clash *chosenClash() const;
    PersonId viewer() const;
    void write();
    void writeState();
    void writeWords();

    const Theme &m_theme;
    CommandDesk &m_desk;
    Prompts *m_prompts = nullptr;
    Formatting m_formatting;
    std::optional<Answer> m_answer;
    LatestAnswer<Answer> m_asking;

    QButtonGroup *m_which;
    QPushButton *m_all;
    QPushButton *m_own;
    QCheckBox *m_over;
    QPushButton *m_report;
    QToolButton *m_rules;
    QPushButton *m_extend;
    QPushButton *m_release;
    QPushButton *m_refuse;
    QPushButton *m_decide;
    QLabel *m_hint; ///< why nobody is named
    QLabel *m_dealsText;
    QLabel *m_clashesText;
    QLabel *m_empty;
    QLabel *m_calm; ///< where there are no clashes
    CustomerTable *m_deals;
    CustomerTable *m_clashes;
    ReportedModel *m_dealsModel;
    ClashModel *m_clashesModel;
};

} // namespace Steelyard
