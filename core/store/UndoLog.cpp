// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/UndoLog.h"

#include "core/store/CallRetreat.h"
#include "core/store/JournalValues.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

bool isFollowed(const JournalEntry &entry)
{
    return entry.deed == Change::Deed::Create && entry.entity == "forecast_call"_L1;
}

} // namespace

Result<std::optional<Row>> UndoLog::present(const EntityInfo &entity, const Uuid &row)
{
    const auto taken = m_taken.constFind(row);
    return taken != m_taken.constEnd() ? Result<std::optional<Row>>(*taken)
                                       : m_rows.find(entity, row);
}

Result<void> UndoLog::invert(const JournalEntry &entry, Undo &undo)
{
    const EntityInfo &entity = *m_schema.entity(entry.entity);
    auto row = present(entity, entry.row);
    if (!row)
        return row.error();
    switch (entry.deed) {
    case Change::Deed::Create: {
        if (!*row)
            return {};
        // A row that others have worked on since is not thrown away with the command that made it.
        const auto touched = isTouchedSince(entry, entity, **row);
        if (!touched)
            return touched.error();
        if (*touched) {
            undo.changedSince.append(entry);
        } else {
            undo.command.changes.append({Change::Deed::Delete, entry.entity, entry.row, {}});
            m_taken.insert(entry.row, std::nullopt);
        }
        return {};
    }
    case Change::Deed::Delete:
        if (*row) {
            undo.changedSince.append(entry);
        } else {
            Row back;
            back.id = entry.row;
            back.fields = JournalValues::of(m_rows, entity, entry.oldValues);
            undo.command.changes.append(
                {Change::Deed::Create, entry.entity, entry.row, back.fields});
            m_taken.insert(entry.row, back);
        }
        return {};
    case Change::Deed::Update: {
        Change change {Change::Deed::Update, entry.entity, entry.row, {}};
        const auto before = JournalValues::of(m_rows, entity, entry.oldValues);
        const auto after = JournalValues::of(m_rows, entity, entry.newValues);
        for (auto it = before.cbegin(); it != before.cend(); ++it) {
            const Field *field = m_rows.field(entity, it.key());
            if (*row && (*row)->fields.value(it.key(), field->fallback) == after.value(it.key()))
                change.fields.insert(it.key(), it.value());
        }
        for (auto it = change.fields.cbegin(); it != change.fields.cend(); ++it)
            (*row)->fields.insert(it.key(), it.value());
        m_taken.insert(entry.row, *row);
        if (change.fields.size() < before.size())
            undo.changedSince.append(entry);
        if (!change.fields.isEmpty())
            undo.command.changes.append(change);
        return {};
    }
    }
    return {};
}

Result<bool> UndoLog::isTouchedSince(const JournalEntry &entry, const EntityInfo &entity,
                                     const Row &row)
{
    const auto history = m_journal.ofRow(entry.row);
    if (!history)
        return history.error();
    // The first value that a later change met is the one that the command left.
    QHash<QString, Value> left;
    for (const JournalEntry &later : *history) {
        if (later.seq <= entry.seq || later.command == entry.command)
            continue;
        const auto met = JournalValues::of(m_rows, entity, later.oldValues);
        for (auto it = met.cbegin(); it != met.cend(); ++it) {
            if (!left.contains(it.key()))
                left.insert(it.key(), it.value());
        }
    }
    for (auto it = left.cbegin(); it != left.cend(); ++it) {
        const Field *field = m_rows.field(entity, it.key());
        if (row.fields.value(it.key(), field->fallback) != it.value())
            return true;
    }
    return isReferred(entity, entry.row);
}

Result<bool> UndoLog::isReferred(const EntityInfo &entity, const Uuid &row)
{
    for (const EntityInfo &other : m_schema.entities()) {
        for (const Field &field : other.fields) {
            if (field.type != FieldType::Link || field.target != entity.name)
                continue;
            auto statement = m_database.statement(
                u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(other.name, field.name).toUtf8());
            if (!statement)
                return statement.error();
            (*statement)->bind(1, row);
            bool isReferred = false;
            const auto read = (*statement)->forEach([&](const Statement &at) {
                const auto taken = m_taken.constFind(at.uuid(0));
                // One that is changed back, too, no longer refers to it.
                isReferred = taken == m_taken.constEnd()
                    || (taken->has_value() && (*taken)->fields.value(field.name) == Value(row));
                return !isReferred;
            });
            if (!read)
                return read.error();
            if (isReferred)
                return true;
        }
    }
    return false;
}

void UndoLog::setMaker(std::function<Uuid()> newId, const Moment &now)
{
    m_newId = std::move(newId);
    m_now = now;
}

Result<void> UndoLog::followCalls(const QList<JournalEntry> &entries, Undo &undo)
{
    QSet<Uuid> called;
    for (const JournalEntry &entry : entries) {
        if (isFollowed(entry))
            called.insert(entry.row);
    }
    if (called.isEmpty() || !m_newId)
        return {};
    const auto way = CallRetreat(m_rows, m_schema, m_newId, m_now).before(called);
    if (!way)
        return way.error();
    undo.command.changes += way->changes;
    for (const JournalEntry &entry : entries) {
        if (way->followed.contains(entry.row))
            undo.changedSince.append(entry);
    }
    return {};
}

Result<Undo> UndoLog::inverseOf(qint64 command)
{
    const auto record = m_journal.command(command);
    if (!record)
        return record.error();
    if (!*record)
        return Error {Error::Kind::NotFound, "undo.no_such_command"_L1, {}, {}};
    const auto undone = m_journal.isUndone(command);
    if (!undone)
        return undone.error();
    if (*undone)
        return Error {Error::Kind::Conflict, "undo.already"_L1, {}, {}};
    const auto entries = m_journal.ofCommand(command);
    if (!entries)
        return entries.error();
    m_taken.clear();
    Undo undo;
    undo.command.label = (*record)->undoes ? u"redo"_s : u"undo"_s;
    undo.command.source = u"hand"_s;
    undo.command.undoes = (*record)->uuid;
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        if (m_newId && isFollowed(*entry))
            continue;
        if (const auto inverted = invert(*entry, undo); !inverted)
            return inverted.error();
    }
    if (const auto followed = followCalls(*entries, undo); !followed)
        return followed.error();
    return undo;
}

} // namespace Steelyard
