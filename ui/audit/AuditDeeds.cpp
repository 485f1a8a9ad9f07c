// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done in the view, apart from what it shows.
#include "core/workspace/CompanySetting.h"
#include "ui/audit/AnswerDialog.h"
#include "ui/audit/AuditView.h"
#include "ui/audit/AuditWords.h"
#include "ui/audit/DetectorDialog.h"
#include "ui/audit/EffectiveDialog.h"
#include "ui/audit/SamplingDialog.h"
#include "ui/pipeline/DealDesk.h"

#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Steelyard {

void AuditView::perform(const Deed &deed, const QString &sentence)
{
    if (!m_workspace)
        return;
    QPointer<Workspace> workspace = m_workspace;
    const Moment now = Moment::instant(m_workspace->clock().now());
    m_desk->perform(
        [deed, workspace, now](const DealEdits &, const Reading &reading) {
            return deed(AuditEdits(reading, now, [workspace] { return workspace->newId(); }));
        },
        sentence);
}

void AuditView::perform(FlagPanel::Deed deed)
{
    const auto &sheet = m_panel->sheet();
    if (!sheet)
        return;
    const AuditFlagId id = sheet->flag.id;
    const PersonId head = sheet->heads.isEmpty() ? PersonId() : sheet->heads.first().first;
    if (deed == FlagPanel::Deed::Ask) {
        perform([id, head](const AuditEdits &edits) { return edits.ask({id}, head); },
                tr("%1 is asked").arg(sheet->person));
        return;
    }
    const bool isDecision = deed != FlagPanel::Deed::Explain;
    // Without somebody above nobody may decide; the store says so in its own words.
    if (isDecision && sheet->heads.isEmpty()) {
        perform([id](const AuditEdits &edits) { return edits.reopen(id, {}); }, {});
        return;
    }
    AnswerDialog::Wish wish;
    wish.text = AuditWords(m_formatting).question(*sheet);
    wish.isDecision = isDecision;
    wish.deciders = sheet->heads;
    switch (deed) {
    case FlagPanel::Deed::Ask:
        return;
    case FlagPanel::Deed::Explain:
        wish.title = tr("What %1 says").arg(sheet->person);
        wish.label = tr("Explanation");
        wish.accept = tr("Keep");
        wish.words = sheet->flag.explanation;
        break;
    case FlagPanel::Deed::Justify:
        wish.title = tr("It is in order");
        wish.label = tr("Remark");
        wish.accept = tr("In order");
        wish.needsWords = false;
        break;
    case FlagPanel::Deed::Adjust:
        wish.title = tr("It was put right");
        wish.label = tr("What was put right");
        wish.accept = tr("Put right");
        break;
    case FlagPanel::Deed::Reopen:
        wish.title = tr("Take it up again");
        wish.label = tr("Remark");
        wish.accept = tr("Reopen");
        wish.needsWords = false;
        break;
    }
    AnswerDialog dialog(wish, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const QString words = dialog.words();
    const PersonId decider = dialog.decider();
    switch (deed) {
    case FlagPanel::Deed::Ask:
        break;
    case FlagPanel::Deed::Explain:
        perform([id, words](const AuditEdits &edits) { return edits.explain(id, words, {}); },
                tr("Explanation kept"));
        break;
    case FlagPanel::Deed::Justify:
        perform(
            [id, words, decider](const AuditEdits &edits) {
                return edits.decide(id, AuditEdits::Verdict::Justified, words, decider);
            },
            tr("In order: it is shown nowhere any more"));
        break;
    case FlagPanel::Deed::Adjust:
        perform(
            [id, words, decider](const AuditEdits &edits) {
                return edits.decide(id, AuditEdits::Verdict::Adjusted, words, decider);
            },
            tr("Put right"));
        break;
    case FlagPanel::Deed::Reopen:
        perform([id, decider](const AuditEdits &edits) { return edits.reopen(id, decider); },
                tr("Taken up again"));
        break;
    }
}

void AuditView::find()
{
    if (!m_workspace)
        return;
    QPointer<Workspace> workspace = m_workspace;
    const Moment now = Moment::instant(m_workspace->clock().now());
    m_finder->perform(
        [workspace, now](const DealEdits &, const Reading &reading) -> Result<Command> {
            const auto settings = AuditQueue::settings(reading);
            if (!settings)
                return settings.error();
            const QDate first(reading.today.year(), reading.today.month(), 1);
            const auto found = AuditQueue::detect(
                reading, {first.addMonths(-1), reading.today.addDays(1)}, *settings);
            if (!found)
                return found.error();
            return AuditEdits(reading, now, [workspace] { return workspace->newId(); })
                .flag(*found);
        },
        tr("New questions are in the list"));
}

void AuditView::editSettings()
{
    if (!m_workspace || !m_answer)
        return;
    if (m_stack->currentIndex() == 1) {
        SamplingDialog dialog(m_answer->sampling, this);
        if (dialog.exec() == QDialog::Accepted)
            saveSetting(SamplingPlan::setting(), dialog.plan().toJson(),
                        tr("Saved: it holds from the next draw on"));
        return;
    }
    DetectorDialog dialog(m_answer->settings, this);
    if (dialog.exec() == QDialog::Accepted)
        saveSetting(DetectorSettings::setting(), dialog.settings().toJson(),
                    tr("Saved: it holds from the next look on"));
}

void AuditView::saveSetting(const QString &name, const QString &json, const QString &sentence)
{
    QPointer<Workspace> workspace = m_workspace;
    m_isSaving = true;
    m_desk->perform(
        [name, json, workspace](const DealEdits &, const Reading &reading) -> Result<Command> {
            Command command;
            command.label = u"setting.change"_s;
            command.source = u"hand"_s;
            command.changes = CompanySetting::change(reading, name, json,
                                                     [workspace] { return workspace->newId(); });
            return command;
        },
        sentence);
}

void AuditView::editEffective()
{
    if (!m_workspace || !m_answer)
        return;
    EffectiveDialog dialog(m_answer->effective, m_workspace, m_formatting, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QPointer<Workspace> workspace = m_workspace;
    m_isSaving = true;
    m_desk->perform(
        [rule = dialog.rule(), days = dialog.days(),
         workspace](const DealEdits &, const Reading &reading) -> Result<Command> {
            auto judged = EffectiveJudging::judge(reading, rule, days,
                                                  [workspace] { return workspace->newId(); });
            return judged ? Result<Command>(std::move(judged->command))
                          : Result<Command>(judged.error());
        },
        tr("Saved: what counts as an effective contact"));
}

} // namespace Steelyard
