// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Result.h"
#include "core/sales/Schema.h"
#include "core/store/Database.h"

namespace Steelyard {

/// Finds the feed of a new row: that of its owner's seat, of its parent, of its unit, or the
/// organisation's. A unit and a membership bring their own.
class FeedResolver
{
public:
    static constexpr qint64 Organisation = 1;

    FeedResolver(Database &database, const Schema &schema) : m_database(database), m_schema(schema)
    {
    }

    Result<qint64> feedFor(const EntityInfo &entity, const Change &change);
    /// After a unit or a membership was stored: makes its feed, unless it is one that came back.
    Result<void> made(const EntityInfo &entity, const Change &change);
    /// After a membership was changed: its feed follows.
    Result<void> changed(const EntityInfo &entity, const QHash<QString, Value> &before,
                         const QHash<QString, Value> &after);
    /// After a customer was handed over: whoever has him now sees all that hangs on him.
    Result<void> handedOver(const Uuid &customer, const Uuid &person);

private:
    QString targetOf(const EntityInfo &entity, const QString &link, const Change &change) const;
    Result<qint64> ofPerson(const Uuid &person);
    Result<qint64> ofUnit(const Uuid &unit);
    Result<qint64> ofNode(const Uuid &node);
    Result<qint64> ofRow(const QString &entity, const Uuid &row);
    Result<qint64> ask(const QByteArray &sql, const Uuid &key);

    Database &m_database;
    const Schema &m_schema;
    // A person is looked for in two ways: as an owner, by the seat, and as a node, by the unit.
    QHash<Uuid, qint64> m_feeds;
    QHash<Uuid, qint64> m_nodes;
};

} // namespace Steelyard
