// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/JournalRewind.h"

#include "core/store/JournalValues.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

JournalRewind::JournalRewind(Database &database) : m_database(database), m_rows(database, m_schema)
{
}

Result<void> JournalRewind::to(qint64 seq)
{
    if (const auto begun = m_database.execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    // A figure may be taken away before its close: the copy has no links to keep.
    if (const auto deferred = m_database.execute("PRAGMA defer_foreign_keys = ON"); !deferred)
        return deferred;
    const auto later = Journal(m_database).after(seq);
    if (!later)
        return later.error();
    for (const JournalEntry &entry : *later) {
        if (const auto taken = takeBack(entry); !taken)
            return taken;
    }
    return m_database.execute("COMMIT");
}

Result<void> JournalRewind::takeBack(const JournalEntry &entry)
{
    const EntityInfo *entity = m_schema.entity(entry.entity);
    if (!entity)
        return {};
    if (entry.deed == Change::Deed::Create)
        return m_rows.remove(*entity, entry.row);
    const auto before = JournalValues::of(m_rows, *entity, entry.oldValues);
    auto row = m_rows.find(*entity, entry.row);
    if (!row)
        return row.error();
    if (entry.deed == Change::Deed::Delete) {
        if (*row)
            return {};
        Row back;
        back.id = entry.row;
        back.feed = entry.feed;
        back.fields = before;
        return m_rows.insert(*entity, back);
    }
    // Until then the customer had not been another one before.
    if (entity->name == "customer"_L1) {
        auto entries = m_database.statement("DELETE FROM journal WHERE seq = ?");
        if (!entries)
            return entries.error();
        (*entries)->bind(1, entry.seq);
        if (const auto forgotten = (*entries)->run(); !forgotten)
            return forgotten;
    }
    if (!*row)
        return {};
    for (auto field = before.cbegin(); field != before.cend(); ++field) {
        if (isEmpty(field.value()))
            (*row)->fields.remove(field.key());
        else
            (*row)->fields.insert(field.key(), field.value());
    }
    return m_rows.update(*entity, **row);
}

} // namespace Steelyard
