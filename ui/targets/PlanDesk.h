// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanDraft.h"
#include "core/workspace/PlanRoom.h"
#include "core/workspace/Workspace.h"
#include "ui/targets/PlanGrid.h"

#include <QPointer>
#include <QUndoStack>

#include <functional>

namespace Steelyard {

/// The plan on the desk: asked for, changed step by step, taken back, saved. What was not saved is
/// saved before another plan is looked at, so that nothing is lost.
class PlanDesk final : public QObject
{
    Q_OBJECT
public:
    using Make = std::function<Result<Command>(const Reading &, const PlanSheet &)>;

    explicit PlanDesk(PlanModel &model, QObject *parent = nullptr);

    /// It must outlive its use here.
    void setWorkspace(Workspace *workspace);
    Workspace *workspace() const { return m_workspace; }
    void ask(const PlanWish &wish);
    void askAgain() { ask(m_wish); }
    const PlanWish &wish() const { return m_wish; }
    bool isSettled() const { return m_isSettled && m_running == 0; }
    const PlanDraft *draft() const { return m_draft ? &*m_draft : nullptr; }

    /// What is typed, pasted, filled or emptied, as one step.
    void write(const QList<CellText> &cells);
    void closeGap(int node, int first, int last);
    /// An edit of the draft that was worked out elsewhere, as one step.
    void take(const PlanEdit &edit, const QString &name);
    /// The last step once more, without what followed from it.
    void keepOnlyTyped();
    void setAuthor(const Uuid &author) { m_author = author; }
    const Uuid &author() const { return m_author; }

    int changedCount() const;
    bool undo();
    bool redo();
    void discard();
    /// Then something that needs what was saved; it is not done when saving fails.
    void save(const std::function<void()> &then = {});
    /// Saves, works a command out on the stored plan, stores it and says so.
    void run(const Make &make, const QString &done, const std::function<void()> &then = {});

Q_SIGNALS:
    void shown();
    /// The draft or what can be undone has changed.
    void edited();
    /// What the last step did: nothing to say clears it.
    void noted(const QString &sentence, Steelyard::Tone tone, const QString &action);
    void told(const QString &sentence);
    void problem(const QString &sentence);

private:
    void adopt(const PlanView &view);
    void apply(const PlanEdit &edit);
    PlanTyping typing() const;
    void saveNow();
    void store(const Make &make, const QString &done, const std::function<void()> &then = {});
    std::optional<Error> publishedIn(const PlanEdit &edit) const;
    void report(const PlanTyping::Outcome &outcome, const QStringList &unread);

    PlanModel &m_model;
    QPointer<Workspace> m_workspace;
    PlanWish m_wish;
    std::optional<PlanDraft> m_draft;
    CancelToken m_cancel;
    bool m_isSettled = false;
    /// What was saved is not read again yet: against the former sheet it would be saved twice.
    bool m_isBehind = false;
    QList<std::function<void()>> m_waiting; ///< until it is
    int m_running = 0;                      ///< commands on their way
    QUndoStack m_steps;
    Uuid m_author;
    QList<PlanTyping::Figure> m_lastTyped;
};

} // namespace Steelyard
