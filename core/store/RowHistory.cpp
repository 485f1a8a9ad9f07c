// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RowHistory.h"

#include "core/store/Journal.h"
#include "core/store/JournalValues.h"

namespace Steelyard::RowHistory {

Result<QList<RowDeed>> of(Database &database, const Schema &schema, const QString &entity,
                          const Uuid &row)
{
    const EntityInfo *info = schema.entity(entity);
    if (!info)
        return QList<RowDeed>();
    Journal journal(database);
    const auto entries = journal.ofRow(row);
    if (!entries)
        return entries.error();
    const Rows rows(database, schema);
    QList<RowDeed> deeds;
    for (const JournalEntry &entry : *entries) {
        const auto command = journal.command(entry.command);
        if (!command)
            return command.error();
        RowDeed deed;
        deed.deed = entry.deed;
        if (*command) {
            deed.at = (*command)->at;
            deed.author = (*command)->author;
            deed.label = (*command)->label;
        }
        deed.before = JournalValues::of(rows, *info, entry.oldValues);
        deeds.prepend(deed);
    }
    return deeds;
}

} // namespace Steelyard::RowHistory
