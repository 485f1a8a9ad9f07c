// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Explainer.h"

#include "core/workspace/Explanation.h"
#include "ui/shell/ErrorText.h"
#include "ui/widgets/ExplainPanel.h"

#include <QFutureWatcher>

namespace Steelyard {

Explainer::Explainer(ExplainPanel *panel, QObject *parent) : QObject(parent), m_panel(panel) {}

void Explainer::ask(Workspace &workspace, const Question &question, const Formatting &formatting)
{
    m_cancel.cancel();
    m_cancel = CancelToken();
    const CancelToken cancel = m_cancel;
    m_panel->showWaiting(tr("Looking up the rows…"));
    auto *watcher = new QFutureWatcher<Result<Explanation>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, cancel, formatting] {
        watcher->deleteLater();
        if (cancel.isCancelled())
            return;
        const Result<Explanation> answer = watcher->result();
        if (answer)
            m_panel->showExplanation(*answer, formatting);
        else
            m_panel->showProblem(ErrorText::sentence(answer.error()));
    });
    watcher->setFuture(workspace.ask<Explanation>(
        [question](const Reading &reading) {
            Question dated = question;
            dated.today = reading.today;
            return Explain::figure(dated, reading);
        },
        cancel));
}

} // namespace Steelyard
