// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"
#include "ui/shell/Formatting.h"
#include "ui/shell/Prompts.h"

#include <QObject>

#include <memory>

namespace Steelyard {

/// A period from open to closed, or back: which one, why, really, and what came of it.
class ClosingFlow final : public QObject
{
    Q_OBJECT
public:
    ClosingFlow(Prompts &prompts, QWidget *window);

    void setLanguage(Formatting::Language language) { m_formatting = Formatting(language); }
    /// Proposes the period that is next to be closed.
    void close(const std::shared_ptr<Workspace> &workspace);
    /// Opens the one that was closed last.
    void reopen(const std::shared_ptr<Workspace> &workspace);
    /// What is being closed is left open.
    void stop() { m_cancel.cancel(); }

Q_SIGNALS:
    void done(const QString &sentence);
    void failed(const QString &sentence);

private:
    template<typename T>
    void then(const QFuture<Result<T>> &future, const std::function<void(const T &)> &next);
    void askToClose(const PeriodClosing::Next &next);
    void askToReopen(const PeriodClosing::Next &next);
    void run(const PeriodClosing &closing);

    Prompts &m_prompts;
    QWidget *m_window;
    Formatting m_formatting {Formatting::Language::English};
    std::weak_ptr<Workspace> m_workspace; ///< a store that is closed meanwhile is not kept open
    CancelToken m_cancel;
};

} // namespace Steelyard
