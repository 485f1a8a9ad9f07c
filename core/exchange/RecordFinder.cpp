// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RecordFinder.h"

#include "core/base/Text.h"
#include "core/store/Store.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

RecordFinder::RecordFinder(Store &store) : m_store(store), m_lookup(store.database()) {}

Result<RecordFinder::Names *> RecordFinder::namesOf(const EntityInfo &entity, const QString &field)
{
    const std::pair at(entity.name, field);
    auto names = m_names.find(at);
    if (names == m_names.end()) {
        Names read;
        const auto done = m_lookup.forEach(entity, field, [&](const Uuid &id, const QString &text) {
            read.insert(Text::key(text), id);
        });
        if (!done)
            return done.error();
        names = m_names.insert(at, read);
    }
    return &*names;
}

Result<Uuid> RecordFinder::only(const EntityInfo &entity, const QString &field, const QString &text)
{
    const auto names = namesOf(entity, field);
    if (!names)
        return names.error();
    const QList<Uuid> found = (*names)->values(text);
    if (found.size() > 1)
        return Error {Error::Kind::Conflict,
                      "import.ambiguous"_L1,
                      {{u"entity"_s, entity.name}, {u"text"_s, text}, {u"count"_s, found.size()}},
                      {}};
    return found.isEmpty() ? Uuid() : found.first();
}

Result<Uuid> RecordFinder::forRecord(const EntityInfo &entity, const QString &key,
                                     const QString &name)
{
    auto found = m_lookup.byKey(entity, key);
    if (!found)
        return found;
    if (found->isNull() && entity.has(u"name"_s) && Text::key(name) == key) {
        // Somebody entered it by hand before the first import: it gets its key now.
        const auto named = only(entity, u"name"_s, key);
        if (!named)
            return named.error().kind == Error::Kind::Conflict ? Result<Uuid>(Uuid()) : named;
        if (!named->isNull()) {
            const auto row = m_store.rows().find(entity, *named);
            if (!row)
                return row.error();
            if (*row && !(*row)->fields.contains(u"external_id"_s))
                found = *named;
        }
    }
    return found;
}

Result<Uuid> RecordFinder::find(const EntityInfo &entity, const LookupRequest &request)
{
    const QString text = request.names.first();
    if (!request.field.isEmpty() && request.field != "external_id"_L1)
        return only(entity, request.field, text);
    const auto known = m_found.constFind({entity.name, text});
    if (known != m_found.constEnd())
        return *known;
    auto found = m_lookup.byKey(entity, text);
    if (found && found->isNull() && request.field.isEmpty() && entity.has(u"name"_s))
        found = only(entity, u"name"_s, text);
    if (found && !found->isNull() && request.field.isEmpty())
        m_found.insert({entity.name, text}, *found);
    return found;
}

void RecordFinder::made(const EntityInfo &entity, const Uuid &id,
                        const QHash<QString, Value> &fields)
{
    for (auto it = fields.cbegin(); it != fields.cend(); ++it) {
        const auto *text = std::get_if<QString>(&it.value());
        if (!text)
            continue;
        const auto names = m_names.find({entity.name, it.key()});
        if (names != m_names.end() && !names->contains(Text::key(*text), id))
            names->insert(Text::key(*text), id);
    }
}

} // namespace Steelyard
