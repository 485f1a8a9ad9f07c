// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Result.h"
#include "core/sales/Schema.h"
#include "core/store/Database.h"

#include <functional>
#include <optional>

namespace Steelyard {

/// One row as the store holds it.
struct Row
{
    Uuid id;
    qint64 feed = 1;
    QHash<QString, Value> fields; ///< by field name, system fields included; empty ones left out
    QString versions;             ///< tokens of the team hub, JSON by field
    qint64 hash = 0;

    bool operator==(const Row &) const = default;
};

/// Reads and stores rows of any entity by the schema; knows nothing of journals.
class Rows
{
public:
    Rows(Database &database, const Schema &schema);

    /// Fields that every row has beside those of its entity: external_id, recorded_at,
    /// record_source.
    static const QList<Field> &systemFields();
    const Field *field(const EntityInfo &entity, const QString &name) const;

    Result<std::optional<Row>> find(const EntityInfo &entity, const Uuid &id);
    /// The rows that have this value in a field, in the order of their making.
    Result<QList<Uuid>> findBy(const EntityInfo &entity, const QString &field, const Value &value);
    Result<qint64> count(const EntityInfo &entity);
    Result<void> insert(const EntityInfo &entity, const Row &row);
    Result<void> update(const EntityInfo &entity, const Row &row);
    Result<void> remove(const EntityInfo &entity, const Uuid &id);
    /// Every row in turn, in the order of their making; stops when `each` says false.
    Result<void> forEach(const EntityInfo &entity, const std::function<bool(const Row &)> &each);

    /// What a row must hash to: its entity, id and every field that says something.
    static qint64 hashOf(const EntityInfo &entity, const Row &row);

private:
    struct Texts
    {
        QList<Field> fields;
        QByteArray insert, update, select, selectAll, remove;
    };

    const Texts &textsOf(const EntityInfo &entity);
    Row rowAt(const Texts &texts, const Statement &statement) const;
    Result<void> store(const QByteArray &sql, const Texts &texts, const EntityInfo &entity,
                       const Row &row);

    Database &m_database;
    QHash<QString, Texts> m_texts;
};

} // namespace Steelyard
