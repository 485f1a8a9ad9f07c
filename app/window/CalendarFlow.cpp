// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/CalendarFlow.h"

#include "ui/shell/CalendarDialog.h"
#include "ui/shell/ErrorText.h"

#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace Steelyard {

CalendarFlow::CalendarFlow(const Theme &theme, Prompts &prompts, QWidget *window)
    : QObject(window)
    , m_theme(theme)
    , m_prompts(prompts)
    , m_window(window)
{
}

void CalendarFlow::show(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    if (m_dialog) {
        m_dialog->raise();
        return;
    }
    auto *dialog = new CalendarDialog(m_theme, *workspace, m_prompts, m_formatting, m_window);
    m_dialog = dialog;
    connect(dialog, &CalendarDialog::wanted, this, &CalendarFlow::settle);
    dialog->open();
}

void CalendarFlow::stop()
{
    m_workspace.reset();
    delete m_dialog;
}

void CalendarFlow::settle(const CalendarEdit &edit)
{
    const auto workspace = m_workspace.lock();
    if (!workspace)
        return;
    auto *watcher = new QFutureWatcher<Result<Command>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto command = watcher->result();
        if (command)
            submit(*command);
        else
            Q_EMIT failed(ErrorText::sentence(command.error()));
    });
    QPointer<Workspace> ids = workspace.get();
    watcher->setFuture(workspace->ask<Command>([edit, ids](const Reading &reading) {
        return edit.command(reading, [ids] { return ids->newId(); });
    }));
}

void CalendarFlow::submit(const Command &command)
{
    const auto workspace = m_workspace.lock();
    if (!workspace || command.changes.isEmpty())
        return;
    auto *watcher = new QFutureWatcher<Result<Receipt>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const auto receipt = watcher->result();
        if (receipt)
            Q_EMIT settled(tr("The calendar of the company is settled"));
        else
            Q_EMIT failed(ErrorText::sentence(receipt.error()));
    });
    watcher->setFuture(workspace->submit(command));
}

} // namespace Steelyard
