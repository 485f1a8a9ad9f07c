// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/HandbookEditing.h"

#include "core/workspace/Workspace.h"
#include "ui/shell/ErrorText.h"

#include <QFileInfo>
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
    m_waiting.clear();
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

void HandbookEditing::setShelf(const HandbookShelf &shelf)
{
    m_shelf = shelf;
    if (!m_waiting.isEmpty())
        proposeDrafts(std::exchange(m_waiting, {}));
}

ChangeDialog *HandbookEditing::dialog(ChangeDialog::Deed deed,
                                      const QList<ChangeDialog::Change> &changes)
{
    m_dialog
        = new ChangeDialog(m_theme, *m_workspace, m_shelf, m_formatting, deed, changes, m_window);
    m_dialog->open();
    return m_dialog;
}

QStringList HandbookEditing::withNeeded(const QString &kpi) const
{
    QStringList result {kpi};
    for (qsizetype i = 0; i < result.size(); ++i) {
        const auto open = HandbookEdit::openVersion(result.at(i), m_shelf.versions);
        const auto definition = open ? CompanyHandbook::definitionOf(*open) : Error();
        if (!definition)
            continue;
        for (const QString &needed : Handbook::referencesOf(*definition)) {
            const auto other = HandbookEdit::openVersion(needed, m_shelf.versions);
            if (other && other->status == "draft"_L1 && !m_shelf.handbook.find(needed)
                && !result.contains(needed))
                result.append(needed);
        }
    }
    return result;
}

QList<ChangeDialog::Change> HandbookEditing::changesOf(const QStringList &kpis)
{
    QList<ChangeDialog::Change> changes;
    for (const QString &kpi : kpis) {
        const auto version = HandbookEdit::openVersion(kpi, m_shelf.versions);
        const auto definition = version ? CompanyHandbook::definitionOf(*version) : Error();
        if (!definition) {
            if (version)
                Q_EMIT problem(ErrorText::sentence(definition.error()));
            return {};
        }
        ChangeDialog::Change change {kpi, nameOf(*definition), *definition, {}, {}, version};
        if (const KpiDefinition *before = m_shelf.handbook.find(kpi)) {
            change.differences = Versioning::differences(*before, *definition);
            change.step = Versioning::between(*before, *definition);
            if (version->status == "draft"_L1)
                change.definition.version = Versioning::next(before->version, change.step);
        }
        changes.append(change);
    }
    return changes;
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
            QList<ChangeDialog::Change> changes {{definition.id, nameOf(definition), definition,
                                                  review.differences, review.step, std::nullopt}};
            // What it needs and nobody has approved yet must come with it.
            QStringList needed;
            for (const QString &other : Handbook::referencesOf(definition)) {
                const auto open = HandbookEdit::openVersion(other, m_shelf.versions);
                if (!m_shelf.handbook.find(other) && open && open->status == "draft"_L1)
                    needed += withNeeded(other);
            }
            needed.removeDuplicates();
            changes += changesOf(needed);
            ask(changes, proposed);
        });
}

void HandbookEditing::proposeDrafts(const QStringList &kpis, const std::function<void()> &proposed)
{
    const QList<ChangeDialog::Change> changes = changesOf(kpis);
    if (m_workspace && !changes.isEmpty())
        ask(changes, proposed);
}

void HandbookEditing::ask(const QList<ChangeDialog::Change> &changes,
                          const std::function<void()> &proposed)
{
    auto *asking = dialog(ChangeDialog::Deed::Propose, changes);
    const QString done = changes.size() == 1
        ? tr("“%1” waits for approval.").arg(changes.constFirst().name)
        : tr("%n KPI(s) wait for approval, as one.", nullptr, int(changes.size()));
    connect(asking, &ChangeDialog::confirmed, this, [=, this] {
        const HandbookEdit::Proposal proposal = asking->proposal();
        run([proposal](const HandbookEdit &edit) { return edit.propose(proposal); }, done,
            [=, open = QPointer(asking)] {
                if (open)
                    open->accept();
                if (proposed)
                    proposed();
            },
            [open = QPointer(asking)](const QString &sentence) {
                if (open)
                    open->say(sentence);
            });
    });
}

void HandbookEditing::approve(const QString &kpi)
{
    const QList<ChangeDialog::Change> changes
        = changesOf(HandbookEdit::review(kpi, m_shelf.versions));
    if (!m_workspace || changes.isEmpty())
        return;
    auto *asking = dialog(ChangeDialog::Deed::Approve, changes);
    const QString done = changes.size() == 1
        ? tr("“%1” is approved.").arg(changes.constFirst().name)
        : tr("%n KPI(s) are approved.", nullptr, int(changes.size()));
    connect(asking, &ChangeDialog::confirmed, this, [=, this] {
        const PersonId approver = asking->approver();
        run([kpi, approver](const HandbookEdit &edit) { return edit.approve(kpi, approver); }, done,
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

void HandbookEditing::importFile(const QString &path)
{
    if (!m_workspace)
        return;
    auto *watcher = new QFutureWatcher<Result<PackDialog::Content>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto content = watcher->result();
        if (!content)
            Q_EMIT problem(ErrorText::sentence(content.error()));
        else if (m_workspace)
            showPack(*content);
    });
    Workspace *workspace = m_workspace;
    const Moment now = Moment::instant(workspace->clock().now());
    watcher->setFuture(workspace->ask<PackDialog::Content>(
        [path, workspace, now](const Reading &reading) -> Result<PackDialog::Content> {
            const auto shipped = Handbook::shipped();
            if (!shipped)
                return shipped.error();
            const auto file = DefinitionFile::read(path, reading.handbook);
            if (!file)
                return file.error();
            return PackDialog::Content {QFileInfo(path).fileName(), *file,
                                        PackImport::of(
                                            file->definitions, *shipped, reading,
                                            {false, {}, file->hasExamples},
                                            [workspace] { return workspace->newId(); }, now)};
        }));
}

void HandbookEditing::showPack(const PackDialog::Content &content)
{
    auto *dialog = new PackDialog(content, m_formatting, m_window);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const QStringList drafts = dialog->drafts();
        const bool shall = dialog->isToBeProposed();
        // The shelf follows the drafts; only then are they there to be proposed.
        if (shall)
            m_waiting = drafts;
        run([command
             = dialog->command()](const HandbookEdit &) -> Result<Command> { return command; },
            tr("%n draft(s) were made; Undo takes them back.", nullptr, int(drafts.size())), {},
            [this](const QString &sentence) {
                m_waiting.clear();
                Q_EMIT problem(sentence);
            });
    });
    dialog->open();
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
