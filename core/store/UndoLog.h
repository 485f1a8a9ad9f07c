// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Result.h"
#include "core/store/Journal.h"
#include "core/store/Rows.h"

#include <functional>

namespace Steelyard {

/// What would take a command back: the changes, and the rows that have moved on since.
struct Undo
{
    Command command;
    QList<JournalEntry> changedSince; ///< left as they are: offered to the person, never forced
};

/// Reads the inverse of a command from the journal; taking back an undo is the redo.
class UndoLog
{
public:
    UndoLog(Database &database, Rows &rows, const Schema &schema)
        : m_database(database)
        , m_journal(database)
        , m_rows(rows)
        , m_schema(schema)
    {
    }

    /// Who makes rows, and when, where a command is only taken back by what follows it.
    void setMaker(std::function<Uuid()> newId, const Moment &now);

    Result<Undo> inverseOf(qint64 command);

private:
    /// What was called is never deleted: it is followed (CallRetreat).
    Result<void> followCalls(const QList<JournalEntry> &entries, Undo &undo);

    /// A row as it will be once the changes gathered so far are made.
    Result<std::optional<Row>> present(const EntityInfo &entity, const Uuid &row);
    Result<void> invert(const JournalEntry &entry, Undo &undo);

    /// Whether what others did to a row since comes to anything, or others point to it.
    Result<bool> isTouchedSince(const JournalEntry &entry, const EntityInfo &entity,
                                const Row &row);
    Result<bool> isReferred(const EntityInfo &entity, const Uuid &row);

    Database &m_database;
    Journal m_journal;
    Rows &m_rows;
    const Schema &m_schema;
    QHash<Uuid, std::optional<Row>> m_taken; ///< rows that the inverse has touched
    std::function<Uuid()> m_newId;
    Moment m_now;
};

} // namespace Steelyard
