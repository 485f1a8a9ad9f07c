// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/PlanPapers.h"

#include "core/workspace/PlanCopy.h"
#include "core/workspace/PlanLetters.h"
#include "core/workspace/Workspace.h"
#include "ui/letters/LetterPdf.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Prompts.h"
#include "ui/targets/PlanWords.h"
#include "ui/targets/TiersDialog.h"
#include "ui/targets/TransferDialog.h"

#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Steelyard {

PlanPapers::PlanPapers(const Theme &theme, PlanModel &model, PlanDesk &desk, PlanGrid &grid,
                       QWidget *page)
    : QObject(page)
    , m_theme(theme)
    , m_model(model)
    , m_desk(desk)
    , m_grid(grid)
    , m_page(page)
{
}

void PlanPapers::copy(const QString &from, const QString &to, const QString &done)
{
    PlanCopy wish;
    wish.kpi = m_desk.wish().kpi;
    wish.variant = m_desk.wish().variant;
    wish.period = m_desk.wish().year;
    wish.from = from;
    wish.to = to;
    QPointer<Workspace> workspace = m_desk.workspace();
    m_desk.run(
        [wish, workspace](const Reading &reading, const PlanSheet &) {
            return wish.command(reading, [workspace] { return workspace->newId(); });
        },
        done,
        [this, to] {
            PlanWish next = m_desk.wish();
            next.plan = to;
            m_desk.ask(next);
        });
}

void PlanPapers::beginScenario()
{
    if (!m_prompts || !m_model.isFilled())
        return;
    const auto name = m_prompts->text(m_page, tr("A scenario of this plan"), tr("Its name"), {});
    const QString plain = name ? name->trimmed() : QString();
    if (plain.isEmpty())
        return;
    if (plain.contains(u'@') || m_model.view().plans.contains(plain)) {
        Q_EMIT m_desk.noted(tr("“%1” cannot be the name of a scenario: it is taken, or holds an @. "
                               "Choose another.")
                                .arg(plain),
                            Tone::Bad, {});
        return;
    }
    copy(m_desk.wish().plan, plain,
         tr("“%1” begins as a copy; the plan in force stays as it is.").arg(plain));
}

void PlanPapers::nameTiers()
{
    if (!m_model.isFilled() || !m_desk.workspace())
        return;
    auto *dialog = new TiersDialog(m_model.view().tiers, m_page);
    connect(dialog, &TiersDialog::wanted, this, [this](const QStringList &names) {
        QPointer<Workspace> workspace = m_desk.workspace();
        m_desk.run(
            [names, workspace](const Reading &reading, const PlanSheet &) {
                return PlanTiers::rename(reading, names,
                                         [workspace] { return workspace->newId(); });
            },
            tr("The tiers are set; Undo brings the former ones back."));
    });
    dialog->open();
}

void PlanPapers::promote()
{
    const QString plan = m_desk.wish().plan;
    if (!m_prompts || !m_model.isFilled())
        return;
    if (plan == PlanBooks::inForce()) {
        Q_EMIT m_desk.noted(tr("This is the plan in force. Choose a scenario to put it in force."),
                            Tone::Neutral, {});
        return;
    }
    const bool isSure = m_prompts->confirm(
        m_page,
        {tr("Put in force"),
         tr("The figures of %1 take the place of the plan in force.").arg(PlanWords::plan(plan)),
         tr("Undo brings the former ones back. What is published must be revised first."),
         tr("Put in force"), false});
    if (isSure)
        copy(plan, PlanBooks::inForce(), tr("The scenario is in force; Undo takes it back."));
}

void PlanPapers::transfer()
{
    if (!m_model.isFilled() || !m_desk.workspace())
        return;
    const QModelIndex at = m_grid.currentIndex();
    const NodeKey chosen
        = at.isValid() ? m_model.plan().nodes().at(m_model.nodeAt(at.row())).key : NodeKey();
    m_desk.save([this, chosen] {
        PlanTransfer start;
        start.kpi = m_desk.wish().kpi;
        start.variant = m_desk.wish().variant;
        start.plan = m_desk.wish().plan;
        start.author = PersonId(m_desk.author());
        if (chosen.isPerson())
            start.person = PersonId(chosen.id);
        auto *dialog = new TransferDialog(m_theme, *m_desk.workspace(), m_model.view(), start,
                                          m_formatting, m_page);
        connect(dialog, &TransferDialog::wanted, this, [this](const PlanTransfer &wish) {
            QPointer<Workspace> workspace = m_desk.workspace();
            m_desk.run(
                [wish, workspace](const Reading &reading, const PlanSheet &) -> Result<Command> {
                    const auto outcome
                        = wish.work(reading, [workspace] { return workspace->newId(); });
                    if (!outcome)
                        return outcome.error();
                    return outcome->command;
                },
                tr("Transferred; Undo takes it back."));
        });
        dialog->open();
    });
}

// Paper is laid out on the reading thread: it takes a while for a thousand people.
void PlanPapers::writeLetters()
{
    if (!m_prompts || !m_model.isFilled() || !m_desk.workspace())
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const auto chosen = m_prompts->saveFile(m_page, tr("In which folder shall the letters be?"),
                                            folder + u'/' + tr("Target letters"), tr("Folder (*)"));
    if (!chosen)
        return;
    auto *watcher = new QFutureWatcher<Result<QStringList>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, path = *chosen] {
        watcher->deleteLater();
        const Result<QStringList> files = watcher->result();
        if (files)
            Q_EMIT m_desk.told(
                tr("%n letter(s) written to %1", nullptr, int(files->size())).arg(path));
        else
            Q_EMIT m_desk.noted(ErrorText::sentence(files.error()), Tone::Bad, {});
    });
    watcher->setFuture(m_desk.workspace()->ask<QStringList>([path = *chosen, wish = m_desk.wish(),
                                                             language = m_formatting.language()](
                                                                const Reading &reading)
                                                                -> Result<QStringList> {
        const auto letters = PlanLetters::of(reading, PlanRoom::question(reading, wish));
        if (!letters)
            return letters.error();
        if (!QDir().mkpath(path))
            return Error {Error::Kind::Storage, "file.cannot_write"_L1, {{u"path"_s, path}}, {}};
        return LetterPdf::write(*letters, path, language, reading.cancel);
    }));
}

} // namespace Steelyard
