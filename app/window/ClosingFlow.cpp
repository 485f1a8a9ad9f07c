// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/ClosingFlow.h"

#include "ui/shell/ErrorText.h"

#include <QFutureWatcher>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace Steelyard {

ClosingFlow::ClosingFlow(Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_prompts(prompts)
    , m_window(window)
{
}

template<typename T>
void ClosingFlow::then(const QFuture<Result<T>> &future, const std::function<void(const T &)> &next)
{
    auto *watcher = new QFutureWatcher<Result<T>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, next] {
        watcher->deleteLater();
        const Result<T> answer = watcher->result();
        if (answer)
            next(*answer);
        else
            Q_EMIT failed(ErrorText::sentence(answer.error()));
    });
    watcher->setFuture(future);
}

void ClosingFlow::close(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_cancel = CancelToken();
    then<PeriodClosing::Next>(workspace->ask<PeriodClosing::Next>(&PeriodClosing::next),
                              [this](const PeriodClosing::Next &next) { askToClose(next); });
}

void ClosingFlow::reopen(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_cancel = CancelToken();
    then<PeriodClosing::Next>(workspace->ask<PeriodClosing::Next>(&PeriodClosing::next),
                              [this](const PeriodClosing::Next &next) { askToReopen(next); });
}

void ClosingFlow::askToClose(const PeriodClosing::Next &next)
{
    PeriodClosing closing;
    const auto period
        = m_prompts.text(m_window, tr("Close a period"),
                         tr("Which period, such as 2026-03 or 2026-Q1:"), next.toClose);
    if (!period || period->trimmed().isEmpty())
        return;
    closing.period = period->trimmed();
    // A settling period may be closed early, by whoever says why.
    closing.isEarly = next.settlesUntil.isValid() && closing.period == next.toClose;
    const QString label = closing.isEarly
        ? tr("%1 settles until %2. Why is it closed before:")
              .arg(closing.period, m_formatting.date(next.settlesUntil))
        : tr("A note to keep with it (may be left empty):");
    const auto reason = m_prompts.text(m_window, tr("Close %1").arg(closing.period), label, {});
    if (!reason)
        return;
    closing.reason = *reason;
    if (!m_prompts.confirm(
            m_window,
            {tr("Close %1?").arg(closing.period),
             tr("Its figures are written down and stay. What comes in later is booked in the "
                "period in which it becomes known, or marked as restated, as each KPI says."),
             tr("It cannot be undone, only opened again with a reason."),
             tr("Close %1").arg(closing.period), true}))
        return;
    run(closing);
}

void ClosingFlow::askToReopen(const PeriodClosing::Next &next)
{
    if (next.toReopen.isEmpty()) {
        Q_EMIT failed(tr("No period is closed."));
        return;
    }
    const auto reason = m_prompts.text(m_window, tr("Open %1 again").arg(next.toReopen),
                                       tr("Why (it is kept in the history):"), {});
    if (!reason)
        return;
    PeriodClosing closing;
    closing.period = next.toReopen;
    closing.reason = *reason;
    closing.isReopen = true;
    if (m_prompts.confirm(m_window,
                          {tr("Open %1 again?").arg(next.toReopen),
                           tr("Its figures are those of the rows again, until it is closed anew."),
                           tr("What was written down at the close is kept."),
                           tr("Open %1").arg(next.toReopen), true}))
        run(closing);
}

void ClosingFlow::run(const PeriodClosing &closing)
{
    const auto workspace = m_workspace.lock();
    if (!workspace)
        return;
    then<PeriodClosing::Outcome>(
        workspace->close(closing, m_cancel),
        [this, closing](const PeriodClosing::Outcome &outcome) {
            QString sentence = closing.isReopen
                ? tr("%1 is open again").arg(outcome.close.period)
                : tr("%1 is closed: %n figure(s) written down", nullptr, int(outcome.close.figures))
                      .arg(outcome.close.period);
            if (outcome.faulty > 0)
                sentence
                    += u" · "_s + tr("%n could not be worked out", nullptr, int(outcome.faulty));
            Q_EMIT done(sentence);
        });
}

} // namespace Steelyard
