// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/PersonFlow.h"

#include "core/workspace/DealChoices.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/PersonDialog.h"

#include <QCryptographicHash>
#include <QFutureWatcher>

using namespace Qt::StringLiterals;

namespace Steelyard {

PersonFlow::PersonFlow(WindowSettings &settings, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_window(window)
{
}

QString PersonFlow::key(const Workspace &workspace) const
{
    return u"person/"_s
        + QString::fromLatin1(
               QCryptographicHash::hash(workspace.path().toUtf8(), QCryptographicHash::Sha1)
                   .toHex());
}

void PersonFlow::recall(const std::shared_ptr<Workspace> &workspace)
{
    const auto said = Uuid::fromText(m_settings.value(key(*workspace)).toString());
    workspace->setAuthor(PersonId(said.value_or(Uuid())));
    tellName(workspace);
}

// Somebody who has left since is nobody: what is done now is not theirs.
void PersonFlow::tellName(const std::shared_ptr<Workspace> &workspace)
{
    if (workspace->author().isNull()) {
        Q_EMIT known({});
        return;
    }
    auto *watcher = new QFutureWatcher<Result<DealChoices>>(this);
    std::weak_ptr<Workspace> store = workspace;
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, store] {
        watcher->deleteLater();
        const auto open = store.lock();
        const Result<DealChoices> choices = watcher->result();
        if (!open || !choices)
            return;
        for (const DealChoices::Choice &one : choices->people) {
            if (one.id == open->author().uuid()) {
                Q_EMIT known(one.name);
                return;
            }
        }
        open->setAuthor({});
        Q_EMIT known({});
    });
    watcher->setFuture(workspace->ask<DealChoices>(
        [](const Reading &reading) { return DealChoices::of(reading); }));
}

void PersonFlow::ask(const std::shared_ptr<Workspace> &workspace)
{
    auto *watcher = new QFutureWatcher<Result<DealChoices>>(this);
    std::weak_ptr<Workspace> store = workspace;
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, store] {
        watcher->deleteLater();
        const auto open = store.lock();
        const Result<DealChoices> choices = watcher->result();
        if (!open)
            return;
        if (!choices) {
            Q_EMIT failed(ErrorText::sentence(choices.error()));
            return;
        }
        PersonDialog dialog(choices->people, open->author(), m_window);
        if (dialog.exec() != QDialog::Accepted)
            return;
        open->setAuthor(dialog.person());
        m_settings.setValue(key(*open), dialog.person().uuid().text());
        tellName(open);
    });
    watcher->setFuture(workspace->ask<DealChoices>(
        [](const Reading &reading) { return DealChoices::of(reading); }));
}

} // namespace Steelyard
