// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/targets/PlanDesk.h"

#include "core/workspace/Workspace.h"
#include "ui/shell/ErrorText.h"
#include "ui/targets/DraftStep.h"
#include "ui/targets/FigureText.h"

#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int MostNamed = 3;

} // namespace

PlanDesk::PlanDesk(PlanModel &model, QObject *parent) : QObject(parent), m_model(model) {}

void PlanDesk::setWorkspace(Workspace *workspace)
{
    if (m_workspace) {
        saveNow();
        m_workspace->disconnect(this);
    }
    m_cancel.cancel();
    m_workspace = workspace;
    m_draft.reset();
    m_isBehind = false;
    m_waiting.clear();
    m_steps.clear();
    m_wish = {};
    m_isSettled = !workspace;
    m_model.clear();
    if (!workspace)
        return;
    connect(workspace, &Workspace::changed, this, [this](const WorkspaceChange &change) {
        static const QStringList ours {u"target"_s,      u"target_lock"_s, u"target_step"_s,
                                       u"target_plan"_s, u"person"_s,      u"unit"_s,
                                       u"membership"_s,  u"setting"_s,     u"kpi_version"_s};
        const bool isTouched = std::any_of(ours.cbegin(), ours.cend(), [&](const QString &entity) {
            return change.touches(entity);
        });
        if (isTouched && m_draft)
            askAgain();
    });
}

// A newer question cancels the one before it.
void PlanDesk::ask(const PlanWish &wish)
{
    if (!m_workspace)
        return;
    if (m_draft && wish != m_wish && m_draft->isChanged()) {
        save([this, wish] {
            m_draft.reset();
            ask(wish);
        });
        return;
    }
    if (wish != m_wish) {
        m_draft.reset();
        m_steps.clear();
    }
    m_wish = wish;
    m_cancel.cancel();
    m_cancel = CancelToken();
    m_isSettled = false;
    const CancelToken cancel = m_cancel;
    auto *watcher = new QFutureWatcher<Result<PlanView>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        m_isSettled = true;
        const Result<PlanView> view = watcher->result();
        if (view) {
            adopt(*view);
            return;
        }
        m_waiting.clear();
        Q_EMIT problem(ErrorText::sentence(view.error()));
    });
    watcher->setFuture(m_workspace->ask<PlanView>(
        [wish](const Reading &reading) { return PlanRoom::view(reading, wish); }, cancel));
}

void PlanDesk::adopt(const PlanView &view)
{
    m_wish = view.wish;
    if (m_draft) {
        const bool isSameTree = m_draft->plan().nodes() == view.sheet.plan().nodes()
            && m_draft->plan().periods() == view.sheet.plan().periods()
            && m_draft->plan().tiers() == view.sheet.plan().tiers();
        const int lost = m_draft->rebase(view.sheet);
        if (!isSameTree)
            m_steps.clear();
        if (lost > 0)
            Q_EMIT noted(tr("%n figure(s) that were not saved belong to nobody in the plan any "
                            "more and are left out.",
                            nullptr, lost),
                         Tone::Warn, {});
    } else {
        m_draft.emplace(view.sheet);
    }
    m_isBehind = false;
    m_model.setView(view, m_draft->plan());
    Q_EMIT shown();
    Q_EMIT edited();
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto &deed : waiting)
        deed();
}

PlanTyping PlanDesk::typing() const
{
    PlanTyping typing;
    typing.dayWeights = m_model.view().dayWeights;
    typing.season = m_model.view().season;
    typing.step = m_draft->sheet().step();
    typing.tier = m_model.tier();
    typing.author = m_author;
    typing.at = Moment(m_model.view().today);
    return typing;
}

void PlanDesk::apply(const PlanEdit &edit)
{
    m_draft->apply(edit);
    m_model.setPlan(m_draft->plan());
    Q_EMIT edited();
}

std::optional<Error> PlanDesk::publishedIn(const PlanEdit &edit) const
{
    const TargetPlan &plan = m_draft->plan();
    const auto width = std::size_t(plan.periodCount());
    std::vector<std::size_t> touched;
    for (const PlanEdit::CellChange &change : edit.cells)
        touched.push_back(change.cell);
    for (const PlanEdit::CutChange &change : edit.cuts)
        touched.push_back(change.cell);
    for (const std::size_t cell : touched) {
        const std::size_t node = cell / width % std::size_t(plan.nodeCount());
        const PlanStage stage = m_model.view().stages[node];
        if (stage == PlanStage::Published || stage == PlanStage::Archived)
            return Error {Error::Kind::Denied,
                          "target.published"_L1,
                          {{u"node"_s, plan.nodes().at(qsizetype(node)).name}},
                          {}};
    }
    return std::nullopt;
}

void PlanDesk::write(const QList<CellText> &cells)
{
    if (!m_draft)
        return;
    const PlanTyping typing = this->typing();
    QList<PlanTyping::Figure> figures;
    QStringList unread;
    for (const CellText &cell : cells) {
        const QModelIndex index
            = cell.column < 0 ? QModelIndex() : m_model.index(cell.row, cell.column);
        const PlanColumns::Column *span = index.isValid() ? m_model.span(cell.column) : nullptr;
        const auto present = span ? m_model.figureAt(index).value : std::nullopt;
        const FigureText::Typed typed
            = FigureText::read(cell.text, m_model.exponent(), present, m_draft->plan().quantum());
        if (!span || !m_model.isEditable(index)) {
            // An empty cell beyond the sheet says nothing.
            if (!cell.text.trimmed().isEmpty())
                unread << cell.text;
            continue;
        }
        if (!typed.isUnderstood) {
            unread << cell.text;
            continue;
        }
        if (typed.value != present || !m_model.figureAt(index).isOwn)
            figures.append({m_model.nodeAt(cell.row), span->first, span->last, typed.value,
                            span->isDerived ? span->period.range() : DateRange()});
    }
    PlanTyping::Outcome outcome = typing.work(m_draft->plan(), figures);
    if (const auto published = publishedIn(outcome.edit)) {
        Q_EMIT noted(ErrorText::sentence(*published), Tone::Bad, {});
        return;
    }
    m_lastTyped = figures;
    take(outcome.edit, tr("Typing"));
    report(outcome, unread);
}

void PlanDesk::report(const PlanTyping::Outcome &outcome, const QStringList &unread)
{
    QStringList said;
    for (const PlanTyping::Refusal &refusal : outcome.refused) {
        if (said.size() < MostNamed)
            said << ErrorText::sentence(refusal.error);
    }
    if (outcome.refused.size() > MostNamed)
        said << tr("%n more was/were refused.", nullptr, int(outcome.refused.size()) - MostNamed);
    if (!unread.isEmpty())
        said << tr("No figure, or no place for it: %1")
                    .arg(QStringList(unread.mid(0, MostNamed)).join(u" · "_s)
                         + (unread.size() > MostNamed ? u" …"_s : QString()));
    if (!said.isEmpty()) {
        Q_EMIT noted(said.join(u' '), Tone::Bad, {});
        return;
    }
    if (outcome.followed > 0) {
        QString sentence = tr("%n figure(s) followed, around what is locked or overridden.",
                              nullptr, outcome.followed);
        if (outcome.leftOut > 0)
            sentence += u' '
                + tr("%n without any figure was/were left out; type one to let them take part.",
                     nullptr, outcome.leftOut);
        Q_EMIT noted(sentence, Tone::Accent, tr("Only what I typed"));
    } else
        Q_EMIT noted({}, Tone::Neutral, {});
}

void PlanDesk::keepOnlyTyped()
{
    if (!m_draft || m_lastTyped.isEmpty() || !m_steps.canUndo())
        return;
    m_steps.undo();
    PlanTyping typing = this->typing();
    typing.isShared = false;
    const PlanTyping::Outcome outcome = typing.work(m_draft->plan(), m_lastTyped);
    take(outcome.edit, tr("Typing"));
    report(outcome, {});
}

void PlanDesk::closeGap(int node, int first, int last)
{
    if (!m_draft)
        return;
    const auto edit = typing().closeGap(m_draft->plan(), node, first, last);
    const auto refused = edit ? publishedIn(*edit) : std::optional(edit.error());
    if (refused) {
        Q_EMIT noted(ErrorText::sentence(*refused), Tone::Bad, {});
        return;
    }
    if (edit->cells.empty()) {
        Q_EMIT noted(tr("There is no gap here that could be shared."), Tone::Neutral, {});
        return;
    }
    m_lastTyped.clear();
    take(*edit, tr("Share the gap"));
    Q_EMIT noted(
        tr("The gap was shared among %n figure(s) below.", nullptr, int(edit->cells.size())),
        Tone::Accent, {});
}

void PlanDesk::take(const PlanEdit &edit, const QString &name)
{
    if (m_draft && !edit.isEmpty())
        m_steps.push(new DraftStep(name, edit, [this](const PlanEdit &step) { apply(step); }));
}

int PlanDesk::changedCount() const
{
    if (!m_draft)
        return 0;
    const PlanEdit edit = m_draft->difference();
    return edit.isEmpty() ? 0 : qMax(1, int(edit.cells.size()));
}

bool PlanDesk::undo()
{
    if (!m_steps.canUndo())
        return false;
    m_steps.undo();
    Q_EMIT noted({}, Tone::Neutral, {});
    return true;
}

bool PlanDesk::redo()
{
    if (!m_steps.canRedo())
        return false;
    m_steps.redo();
    return true;
}

void PlanDesk::discard()
{
    if (m_draft && m_draft->isChanged())
        take(m_draft->difference().inverse(), tr("Discard"));
    Q_EMIT noted({}, Tone::Neutral, {});
}

void PlanDesk::save(const std::function<void()> &then)
{
    if (!m_workspace)
        return;
    if (m_isBehind) {
        m_waiting.append([this, then] { save(then); });
        return;
    }
    if (!m_draft || !m_draft->isChanged()) {
        if (then)
            then();
        return;
    }
    const PlanDraft draft = *m_draft;
    const int count = changedCount();
    const int steps = m_steps.index();
    Workspace *workspace = m_workspace;
    store(
        [draft, workspace](const Reading &reading, const PlanSheet &) -> Result<Command> {
            return draft.command(u"target.edit"_s, reading.today,
                                 [workspace] { return workspace->newId(); });
        },
        tr("%n figure(s) saved; Undo takes them back.", nullptr, count),
        [this, steps, then] {
            // What is saved is taken back by the journal from now on.
            if (m_steps.index() == steps)
                m_steps.clear();
            if (m_draft && m_draft->isChanged()) {
                m_isBehind = true;
                askAgain();
            }
            Q_EMIT noted({}, Tone::Neutral, {});
            if (then)
                then();
        });
}

// The store is about to close: there is no later.
void PlanDesk::saveNow()
{
    if (!m_draft || !m_draft->isChanged())
        return;
    Workspace *workspace = m_workspace;
    if (m_isBehind) {
        const auto sheet
            = workspace
                  ->ask<PlanSheet>([wish = m_wish](const Reading &reading) {
                      return PlanSheet::open(reading, PlanRoom::question(reading, wish));
                  })
                  .takeResult();
        if (!sheet)
            return;
        m_draft->rebase(*sheet);
        if (!m_draft->isChanged())
            return;
    }
    workspace->submit(m_draft->command(u"target.edit"_s, m_model.view().today,
                                       [workspace] { return workspace->newId(); }));
}

void PlanDesk::run(const Make &make, const QString &done, const std::function<void()> &then)
{
    save([this, make, done, then] { store(make, done, then); });
}

// Worked out on the reading thread, stored on the writing one; only then it is said to be saved.
void PlanDesk::store(const Make &make, const QString &done, const std::function<void()> &then)
{
    if (!m_workspace)
        return;
    ++m_running;
    auto *asked = new QFutureWatcher<Result<Command>>(this);
    QPointer<Workspace> workspace = m_workspace;
    const auto fail = [this](const Error &error) {
        --m_running;
        Q_EMIT noted(ErrorText::sentence(error), Tone::Bad, {});
    };
    connect(asked, &QFutureWatcherBase::finished, this, [=, this] {
        asked->deleteLater();
        const Result<Command> command = asked->result();
        if (!command || !workspace) {
            fail(command ? Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}}
                         : command.error());
            return;
        }
        auto *stored = new QFutureWatcher<Result<Receipt>>(this);
        connect(stored, &QFutureWatcherBase::finished, this, [=, this] {
            stored->deleteLater();
            const Result<Receipt> receipt = stored->result();
            if (!receipt) {
                fail(receipt.error());
                return;
            }
            --m_running;
            Q_EMIT told(done);
            if (then)
                then();
            Q_EMIT edited();
        });
        stored->setFuture(workspace->submit(*command));
    });
    const PlanWish wish = m_wish;
    asked->setFuture(
        workspace->ask<Command>([make, wish](const Reading &reading) -> Result<Command> {
            const auto sheet = PlanSheet::open(reading, PlanRoom::question(reading, wish));
            if (!sheet)
                return sheet.error();
            return make(reading, *sheet);
        }));
}

} // namespace Steelyard
