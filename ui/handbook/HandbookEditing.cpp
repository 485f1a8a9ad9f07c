// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/HandbookEditing.h"

#include "core/workspace/Workspace.h"
#include "ui/shell/ErrorText.h"

#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace Steelyard {

HandbookEditing::HandbookEditing(const Theme &theme, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_window(window)
{
}

void HandbookEditing::setWorkspace(Workspace *workspace)
{
    m_workspace = workspace;
    m_shelf = {};
    if (m_dialog)
        m_dialog->reject();
}

// What is to be done is worked out on one state of the store, then stored as one command.
void HandbookEditing::run(const Make &make, const QString &done, const std::function<void()> &after,
                          const Fail &fail)
{
    if (!m_workspace)
        return;
    const auto refuse = [this, fail](const Error &error) {
        const QString sentence = ErrorText::sentence(error);
        if (fail)
            fail(sentence);
        else
            Q_EMIT problem(sentence);
    };
    auto *asked = new QFutureWatcher<Result<Command>>(this);
    connect(asked, &QFutureWatcherBase::finished, this, [=, this] {
        asked->deleteLater();
        const auto command = asked->result();
        if (!m_workspace)
            return;
        if (!command) {
            refuse(command.error());
            return;
        }
        auto *stored = new QFutureWatcher<Result<Receipt>>(this);
        connect(stored, &QFutureWatcherBase::finished, this, [=, this] {
            stored->deleteLater();
            const auto receipt = stored->result();
            if (!receipt) {
                refuse(receipt.error());
                return;
            }
            Q_EMIT told(done);
            if (after)
                after();
        });
        stored->setFuture(m_workspace->submit(*command));
    });
    Workspace *workspace = m_workspace;
    const Moment now = Moment::instant(workspace->clock().now());
    asked->setFuture(
        workspace->ask<Command>([make, workspace, now](const Reading &reading) -> Result<Command> {
            return make(HandbookEdit(
                reading, [workspace] { return workspace->newId(); }, now));
        }));
}

QString HandbookEditing::nameOf(const KpiDefinition &definition) const
{
    return m_formatting.isChinese() ? definition.name.zh : definition.name.en;
}

void HandbookEditing::keepDraft(const QByteArray &body, const std::function<void()> &kept)
{
    run([body](const HandbookEdit &edit) { return edit.draft(body, {}); },
        tr("The draft is kept; figures are counted as before."), kept);
}

ChangeDialog *HandbookEditing::dialog(ChangeDialog::Deed deed, const ChangeDialog::Change &change)
{
    m_dialog
        = new ChangeDialog(m_theme, *m_workspace, m_shelf, m_formatting, deed, change, m_window);
    m_dialog->open();
    return m_dialog;
}

void HandbookEditing::propose(const QByteArray &body, const DefinitionReview &review,
                              const std::function<void()> &proposed)
{
    if (!m_workspace)
        return;
    const KpiDefinition definition = review.definition;
    run([body](const HandbookEdit &edit) { return edit.draft(body, {}); },
        tr("The draft is kept; figures are counted as before."),
        [=, this] {
            auto *asking = dialog(ChangeDialog::Deed::Propose,
                                  {definition.id, nameOf(definition), definition,
                                   review.differences, review.step, std::nullopt});
            connect(asking, &ChangeDialog::confirmed, this, [=, this] {
                const HandbookEdit::Proposal proposal = asking->proposal();
                run([proposal](const HandbookEdit &edit) { return edit.propose(proposal); },
                    tr("“%1” waits for approval.").arg(nameOf(definition)),
                    [=, open = QPointer(asking)] {
                        if (open)
                            open->accept();
                        proposed();
                    },
                    [open = QPointer(asking)](const QString &sentence) {
                        if (open)
                            open->say(sentence);
                    });
            });
        });
}

void HandbookEditing::approve(const QString &kpi)
{
    const auto version = HandbookEdit::openVersion(kpi, m_shelf.versions);
    if (!m_workspace || !version)
        return;
    const auto definition = CompanyHandbook::definitionOf(*version);
    if (!definition) {
        Q_EMIT problem(ErrorText::sentence(definition.error()));
        return;
    }
    ChangeDialog::Change change {kpi, nameOf(*definition), *definition, {}, {}, version};
    if (const KpiDefinition *before = m_shelf.handbook.find(kpi))
        change.differences = Versioning::differences(*before, *definition);
    auto *asking = dialog(ChangeDialog::Deed::Approve, change);
    connect(asking, &ChangeDialog::confirmed, this, [=, this] {
        const PersonId approver = asking->approver();
        run([kpi, approver](const HandbookEdit &edit) { return edit.approve(kpi, approver); },
            tr("“%1” is approved.").arg(nameOf(*definition)),
            [open = QPointer(asking)] {
                if (open)
                    open->accept();
            },
            [open = QPointer(asking)](const QString &sentence) {
                if (open)
                    open->say(sentence);
            });
    });
}

void HandbookEditing::sendBack(const QString &kpi, const QString &reason)
{
    run([kpi, reason](const HandbookEdit &edit) { return edit.sendBack(kpi, reason); },
        tr("The proposal is a draft again."));
}

void HandbookEditing::discard(const QString &kpi)
{
    run([kpi](const HandbookEdit &edit) { return edit.discard(kpi); },
        tr("The draft was thrown away; Undo brings it back."));
}

void HandbookEditing::settleRule(const QString &kpi, const QString &variant, const QDate &from)
{
    run([kpi, variant,
         from](const HandbookEdit &edit) { return edit.settleRule(kpi, variant, from); },
        tr("The company counts by another rule from now on; Undo takes it back."));
}

void HandbookEditing::showInCockpit(const QString &kpi, bool isShown)
{
    run([kpi, isShown](const HandbookEdit &edit) { return edit.showInCockpit(kpi, isShown); },
        isShown ? tr("It stands among the figures of the cockpit now.")
                : tr("It was taken out of the cockpit."));
}

} // namespace Steelyard
