// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FeedResolver.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<qint64> FeedResolver::ask(const QByteArray &sql, const Uuid &key)
{
    auto statement = m_database.statement(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, key);
    const auto row = (*statement)->next();
    if (!row)
        return row.error();
    const qint64 feed = *row ? (*statement)->integer(0) : 0;
    (*statement)->reset();
    return feed;
}

Result<qint64> FeedResolver::ofPerson(const Uuid &person)
{
    // The latest seat: an open one before a closed one, a later one before an earlier.
    return ask("SELECT id FROM feed WHERE kind = 'seat' AND person = ?"
               " ORDER BY to_on IS NOT NULL, from_on DESC, id DESC LIMIT 1", person);
}

Result<qint64> FeedResolver::ofUnit(const Uuid &unit)
{
    return ask("SELECT id FROM feed WHERE kind = 'unit' AND unit = ?", unit);
}

Result<qint64> FeedResolver::ofRow(const QString &entity, const Uuid &row)
{
    return ask(u"SELECT feed FROM %1 WHERE id = ?"_s.arg(entity).toUtf8(), row);
}

Result<qint64> FeedResolver::feedFor(const EntityInfo &entity, const Change &change)
{
    for (const QString &name : entity.feedFrom) {
        const auto value = change.fields.constFind(name);
        if (value == change.fields.constEnd() || !std::holds_alternative<Uuid>(*value))
            continue;
        const Uuid link = std::get<Uuid>(*value);
        if (const auto known = m_known.constFind(link); known != m_known.constEnd())
            return *known;
        const Field *field = entity.field(name);
        Result<qint64> feed = 0;
        if (name == "node"_L1) {
            feed = ofUnit(link);
            if (feed && *feed == 0)
                feed = ask("SELECT f.id FROM membership m JOIN feed f ON f.kind = 'unit'"
                           " AND f.unit = m.unit WHERE m.person = ?"
                           " ORDER BY m.to_on IS NOT NULL, m.from_on DESC LIMIT 1", link);
        } else if (field->target == "person"_L1) {
            feed = ofPerson(link);
        } else {
            feed = ofRow(field->target, link);
        }
        if (!feed)
            return feed;
        if (*feed != 0) {
            m_known.insert(link, *feed);
            return feed;
        }
    }
    return Organisation;
}

Result<void> FeedResolver::made(const EntityInfo &entity, const Change &change)
{
    if (entity.name == "unit"_L1) {
        auto statement = m_database.statement("INSERT INTO feed(kind, unit) VALUES ('unit', ?)");
        if (!statement)
            return statement.error();
        (*statement)->bind(1, change.row);
        return (*statement)->run();
    }
    if (entity.name == "membership"_L1) {
        auto statement = m_database.statement(
            "INSERT INTO feed(kind, person, unit, from_on, to_on) VALUES ('seat', ?, ?, ?, ?)");
        if (!statement)
            return statement.error();
        int index = 1;
        for (const QString &name : {u"person"_s, u"unit"_s, u"from_on"_s, u"to_on"_s})
            (*statement)->bind(index++, change.fields.value(name));
        m_known.clear();
        return (*statement)->run();
    }
    return {};
}

} // namespace Steelyard
