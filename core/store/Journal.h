// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Result.h"
#include "core/store/Database.h"

#include <QJsonObject>
#include <QList>

namespace Steelyard {

/// One line of the journal: what became of one row, in which command.
struct JournalEntry
{
    qint64 seq = 0;
    qint64 command = 0;
    qint64 feed = 1;
    QString entity;
    Uuid row;
    Change::Deed deed = Change::Deed::Create;
    QString hlc;
    QJsonObject oldValues;
    QJsonObject newValues;
};

/// One command as the journal remembers it.
struct CommandRecord
{
    qint64 id = 0;
    Uuid uuid;
    QString label;
    Uuid author;
    Moment at;
    QString reason;
    QString source;
    qint64 undoes = 0;
};

/// The one record of every change: undo, history, the outbox and the engine's dirty set read it.
class Journal
{
public:
    explicit Journal(Database &database) : m_database(database) {}

    Result<qint64> addCommand(const Command &command, const Uuid &uuid, const Moment &at);
    Result<void> add(const JournalEntry &entry);

    Result<qint64> lastSeq();
    Result<quint64> lastStamp();
    Result<QList<JournalEntry>> ofCommand(qint64 command);
    Result<QList<JournalEntry>> ofRow(const Uuid &row);
    /// Updates and deletions of commands from that instant on, the latest first.
    Result<QList<JournalEntry>> changesAfter(const QString &instant);
    /// Everything after that entry, the latest first.
    Result<QList<JournalEntry>> after(qint64 seq);
    Result<QSet<QString>> entitiesOf(qint64 command);
    Result<QList<CommandRecord>> recentCommands(int limit);
    Result<std::optional<CommandRecord>> command(qint64 id);
    /// The command that took this one back, if any did and was not itself taken back.
    Result<bool> isUndone(qint64 command);

private:
    Result<QList<JournalEntry>> read(const QByteArray &sql, const Value &key);

    Database &m_database;
};

} // namespace Steelyard
