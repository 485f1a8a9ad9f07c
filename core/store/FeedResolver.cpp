// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FeedResolver.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

void bindSeat(Statement &statement, int from, const QHash<QString, Value> &membership)
{
    for (const QString &name : {u"person"_s, u"unit"_s, u"from_on"_s, u"to_on"_s})
        statement.bind(from++, membership.value(name));
}

} // namespace

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
               " ORDER BY to_on IS NOT NULL, from_on DESC, id DESC LIMIT 1",
               person);
}

Result<qint64> FeedResolver::ofUnit(const Uuid &unit)
{
    return ask("SELECT id FROM feed WHERE kind = 'unit' AND unit = ?", unit);
}

Result<qint64> FeedResolver::ofNode(const Uuid &node)
{
    const auto unit = ofUnit(node);
    if (!unit || *unit != 0)
        return unit;
    return ask("SELECT f.id FROM membership m JOIN feed f ON f.kind = 'unit' AND f.unit = m.unit"
               " WHERE m.person = ? ORDER BY m.to_on IS NOT NULL, m.from_on DESC LIMIT 1",
               node);
}

Result<qint64> FeedResolver::ofRow(const QString &entity, const Uuid &row)
{
    return ask(u"SELECT feed FROM %1 WHERE id = ?"_s.arg(entity).toUtf8(), row);
}

// Some rows say beside the link what it leads to.
QString FeedResolver::targetOf(const EntityInfo &entity, const QString &link,
                               const Change &change) const
{
    const QString named = link == "object_id"_L1 ? u"object"_s : u"entity"_s;
    if (link != "object_id"_L1 && link != "entity_id"_L1)
        return entity.field(link)->target;
    const Value said = change.fields.value(named);
    const EntityInfo *target = std::holds_alternative<QString>(said)
        ? m_schema.entity(std::get<QString>(said))
        : nullptr;
    return target ? target->name : QString();
}

Result<qint64> FeedResolver::feedFor(const EntityInfo &entity, const Change &change)
{
    for (const QString &name : entity.feedFrom) {
        const auto value = change.fields.constFind(name);
        if (value == change.fields.constEnd() || !std::holds_alternative<Uuid>(*value))
            continue;
        const Uuid link = std::get<Uuid>(*value);
        const bool isNode = name == "node"_L1;
        auto &known = isNode ? m_nodes : m_feeds;
        const QString target = targetOf(entity, name, change);
        if (target.isEmpty() && !isNode)
            continue;
        if (!known.contains(link)) {
            const auto feed = isNode    ? ofNode(link)
                : target == "person"_L1 ? ofPerson(link)
                                        : ofRow(target, link);
            if (!feed)
                return feed;
            // Whoever has no seat has none until a membership is made; another row may yet come.
            if (*feed == 0 && !isNode && target != "person"_L1)
                continue;
            known.insert(link, *feed);
        }
        if (const qint64 feed = known.value(link); feed != 0)
            return feed;
    }
    return Organisation;
}

Result<void> FeedResolver::made(const EntityInfo &entity, const Change &change)
{
    if (entity.name == "unit"_L1) {
        auto statement = m_database.statement(
            "INSERT INTO feed(kind, unit) SELECT 'unit', ?1"
            " WHERE NOT EXISTS (SELECT 1 FROM feed WHERE kind = 'unit' AND unit = ?1)");
        if (!statement)
            return statement.error();
        (*statement)->bind(1, change.row);
        m_nodes.clear();
        return (*statement)->run();
    }
    if (entity.name == "membership"_L1) {
        auto statement = m_database.statement(
            "INSERT INTO feed(kind, person, unit, from_on, to_on) SELECT 'seat', ?1, ?2, ?3, ?4"
            " WHERE NOT EXISTS (SELECT 1 FROM feed WHERE kind = 'seat' AND person IS ?1"
            " AND unit IS ?2 AND from_on IS ?3 AND to_on IS ?4)");
        if (!statement)
            return statement.error();
        bindSeat(**statement, 1, change.fields);
        m_feeds.clear();
        m_nodes.clear();
        return (*statement)->run();
    }
    return {};
}

Result<void> FeedResolver::changed(const EntityInfo &entity, const QHash<QString, Value> &before,
                                   const QHash<QString, Value> &after)
{
    if (entity.name != "membership"_L1)
        return {};
    auto statement = m_database.statement(
        "UPDATE feed SET person = ?1, unit = ?2, from_on = ?3, to_on = ?4 WHERE id ="
        " (SELECT min(id) FROM feed WHERE kind = 'seat' AND person IS ?5 AND unit IS ?6"
        " AND from_on IS ?7 AND to_on IS ?8)");
    if (!statement)
        return statement.error();
    bindSeat(**statement, 1, after);
    bindSeat(**statement, 5, before);
    m_feeds.clear();
    m_nodes.clear();
    return (*statement)->run();
}

Result<void> FeedResolver::handedOver(const Uuid &customer, const Uuid &person)
{
    const auto feed = ofPerson(person);
    if (!feed)
        return feed.error();
    if (*feed == 0)
        return {};
    auto statement = m_database.statement("INSERT OR IGNORE INTO customer_share(feed, customer)"
                                          " SELECT ?1, ?2 WHERE NOT EXISTS"
                                          " (SELECT 1 FROM customer WHERE id = ?2 AND feed = ?1)");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, *feed).bind(2, customer);
    return (*statement)->run();
}

} // namespace Steelyard
