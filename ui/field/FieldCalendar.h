// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"
#include "core/workspace/Workspace.h"

#include <QObject>
#include <QPointer>

namespace Steelyard {

class CommandDesk;
class Prompts;

/// Takes a person's plans to other calendars and brings theirs in, as iCalendar files.
class FieldCalendar final : public QObject
{
    Q_OBJECT
public:
    FieldCalendar(CommandDesk &desk, QWidget *owner);

    void setWorkspace(Workspace *workspace) { m_workspace = workspace; }
    void setPrompts(Prompts *prompts) { m_prompts = prompts; }

    /// Asks where to, and writes what is open in the four weeks from that day on.
    void exportFrom(const PersonId &person, const QDate &day);
    /// Asks for a file, and plans what it holds.
    void importFor(const PersonId &person, const QDate &day);

Q_SIGNALS:
    void told(const QString &sentence);
    void problem(const QString &sentence);

private:
    void write(const QString &path, const QByteArray &text, qsizetype events);

    CommandDesk &m_desk;
    QWidget *m_owner;
    QPointer<Workspace> m_workspace;
    Prompts *m_prompts = nullptr;
};

} // namespace Steelyard
