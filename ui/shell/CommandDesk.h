// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Workspace.h"

#include <QObject>
#include <QPointer>

namespace Steelyard {

/// Carries a deed out off the window's thread, and says what came of it.
class CommandDesk final : public QObject
{
    Q_OBJECT
public:
    using NewId = std::function<Uuid()>;
    /// Judged on one consistent state of the store; a command without changes does nothing.
    using Deed = std::function<Result<Command>(const Reading &reading, const Moment &now,
                                               const NewId &newId)>;

    using QObject::QObject;

    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }
    Workspace *workspace() const { return m_workspace; }

    /// `sentence` says afterwards what was done.
    void perform(const Deed &deed, const QString &sentence);

Q_SIGNALS:
    /// It is stored, and can be taken back.
    void done(const QString &sentence, qint64 command);
    void problem(const QString &sentence);
    /// Nothing was to be done, or it was refused.
    void dropped();

private:
    void submit(const Command &command, const QString &sentence);

    QPointer<Workspace> m_workspace;
};

} // namespace Steelyard
