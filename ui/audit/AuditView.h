// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/AuditEdits.h"
#include "core/workspace/AuditQueue.h"
#include "core/workspace/EffectiveJudging.h"
#include "core/workspace/SpotChecks.h"
#include "core/workspace/Workspace.h"
#include "ui/audit/FlagPanel.h"
#include "ui/shell/Formatting.h"

#include <QPointer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeView;

namespace Steelyard {

class DealDesk;
class EmptyState;
class FilterBar;
class FlagModel;
class Prompts;
class SpotCheckPanel;
class Theme;

/// What waits to be clarified, and the records that somebody else looks at.
class AuditView final : public QWidget
{
    Q_OBJECT
public:
    explicit AuditView(const Theme &theme, QWidget *parent = nullptr);

    void setWorkspace(Workspace *workspace);
    void setLanguage(Formatting::Language language);
    void setPrompts(Prompts *) {} ///< asks nothing that a dialog of its own does not ask
    void refresh();
    void showChecks(bool isChecks);
    bool isSettled() const;
    /// How many wait for somebody, for a badge.
    qint64 waiting() const { return m_waiting; }

Q_SIGNALS:
    void problem(const QString &sentence);
    void told(const QString &sentence);
    void done(const QString &sentence, qint64 command);
    void waitingChanged(qint64 count);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Answer
    {
        AuditQueue::Answer list;
        AuditQueue::Doubt doubt;
        DetectorSettings settings;
        EffectiveRule effective;
        SamplingPlan sampling;
    };
    using Deed = std::function<Result<Command>(const AuditEdits &)>;

    void makeBar(QLayout *column);
    void ask();
    void askSheet();
    void write();
    void writeWords();
    void fillFilters();
    void perform(const Deed &deed, const QString &sentence);
    void perform(FlagPanel::Deed deed);
    void find();
    void editSettings();
    void editEffective();
    void saveSetting(const QString &name, const QString &json, const QString &sentence);

    const Theme &m_theme;
    QPointer<Workspace> m_workspace;
    Formatting m_formatting;
    AuditQueue::Request m_request;
    std::optional<Answer> m_answer;
    AuditFlagId m_wanted; ///< that is, or will be, at the right
    CancelToken m_cancel;
    CancelToken m_sheetCancel;
    bool m_settled = false;
    bool m_sheetSettled = true;
    bool m_isSaving = false; ///< a setting, which may turn out to be as it was
    qint64 m_waiting = 0;

    QButtonGroup *m_switch;
    QList<QPushButton *> m_switches;
    QPushButton *m_find;
    QPushButton *m_settings;
    QPushButton *m_effective;
    FilterBar *m_filters;
    QLabel *m_facts;
    FlagModel *m_model;
    QTreeView *m_list;
    FlagPanel *m_panel;
    QWidget *m_sides; ///< list and question side by side
    EmptyState *m_empty;
    QStackedWidget *m_queue; ///< the list, or why there is none
    QStackedWidget *m_stack; ///< questions, or checks
    DealDesk *m_desk;
    DealDesk *m_finder;
    SpotCheckPanel *m_checks;
};

} // namespace Steelyard
