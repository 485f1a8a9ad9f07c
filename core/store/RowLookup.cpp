// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RowLookup.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<Uuid> RowLookup::byKey(const EntityInfo &entity, const QString &key)
{
    auto statement = m_database.statement(
        u"SELECT id FROM %1 WHERE external_id = ?"_s.arg(entity.name).toUtf8());
    if (!statement)
        return statement.error();
    (*statement)->bind(1, key);
    const auto found = (*statement)->next();
    if (!found)
        return found.error();
    const Uuid id = *found ? (*statement)->uuid(0) : Uuid();
    (*statement)->reset();
    return id;
}

Result<void> RowLookup::forEach(const EntityInfo &entity, const QString &field,
                                const std::function<void(const Uuid &, const QString &)> &each)
{
    // Names of tables and columns cannot be bound; only those of the schema come this far.
    if (field != "external_id"_L1 && !entity.has(field))
        return Error {Error::Kind::Invalid,
                      "write.unknown_field"_L1,
                      {{u"entity"_s, entity.name}, {u"field"_s, field}},
                      {}};
    auto statement = m_database.statement(
        u"SELECT id, %2 FROM %1 WHERE %2 IS NOT NULL ORDER BY rowid"_s.arg(entity.name, field)
            .toUtf8());
    if (!statement)
        return statement.error();
    for (;;) {
        const auto found = (*statement)->next();
        if (!found)
            return found.error();
        if (!*found)
            break;
        each((*statement)->uuid(0), (*statement)->text(1));
    }
    (*statement)->reset();
    return {};
}

} // namespace Steelyard
