// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrations.h"

#include <QFile>
#include <QMap>

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard::Migrations {

namespace {

// One path, in this order, for ever: a step that has shipped is never edited.
constexpr std::array steps {"0001_store.sql",    "0002_sales.sql",    "0003_definitions.sql",
                            "0004_closes.sql",   "0005_trade.sql",    "0006_plans.sql",
                            "0007_planning.sql", "0008_pipeline.sql", "0009_field.sql",
                            "0010_hand.sql"};

// Statements end with a semicolon and an empty line, so that a trigger may contain semicolons.
QList<QByteArray> statementsOf(const QByteArray &script)
{
    QList<QByteArray> statements;
    QByteArray rest = script;
    for (qsizetype end = rest.indexOf(";\n\n"); end >= 0; end = rest.indexOf(";\n\n")) {
        statements.append(rest.left(end));
        rest = rest.mid(end + 3);
    }
    if (!rest.trimmed().isEmpty())
        statements.append(rest);
    return statements;
}

/// Rows by table: what a step must not lose.
Result<QMap<QString, qint64>> countsOf(Database &database)
{
    const auto names = database.text("SELECT group_concat(name) FROM sqlite_schema"
                                     " WHERE type = 'table' AND name NOT LIKE 'sqlite_%'");
    if (!names)
        return names.error();
    QMap<QString, qint64> counts;
    for (const QString &name : names->split(u',', Qt::SkipEmptyParts)) {
        const auto count = database.number("SELECT count(*) FROM \"" + name.toUtf8() + '"');
        if (!count)
            return count.error();
        counts.insert(name, *count);
    }
    return counts;
}

// Every table that was there and still is has the rows it had, and every link inside leads
// somewhere.
Result<void> compare(Database &database, const QMap<QString, qint64> &before)
{
    const auto after = countsOf(database);
    if (!after)
        return after.error();
    for (auto table = before.cbegin(); table != before.cend(); ++table) {
        const qint64 now = after->value(table.key(), *table);
        if (now < *table)
            return Error {Error::Kind::Storage,
                          "store.migration_loses"_L1,
                          {{u"table"_s, table.key()}, {u"rows"_s, *table - now}},
                          {}};
    }
    const auto dangling = database.text("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1");
    if (!dangling)
        return dangling.error();
    if (!dangling->isEmpty())
        return Error {Error::Kind::Storage,
                      "store.migration_loses"_L1,
                      {{u"table"_s, *dangling}, {u"rows"_s, 1}},
                      {}};
    return {};
}

Result<void> applyStep(Database &database, int version)
{
    QFile file(u":/schema/"_s + QLatin1StringView(steps.at(size_t(version))));
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Kind::Storage, "store.no_schema"_L1, {}, file.fileName()};
    const auto begun = database.execute("BEGIN IMMEDIATE");
    if (!begun)
        return begun;
    const auto done = [&]() -> Result<void> {
        const auto before = countsOf(database);
        if (!before)
            return before.error();
        QList<QByteArray> statements = statementsOf(file.readAll());
        statements.append("PRAGMA user_version = " + QByteArray::number(version + 1));
        for (const QByteArray &sql : std::as_const(statements)) {
            if (const auto executed = database.execute(sql); !executed)
                return executed;
        }
        if (const auto kept = compare(database, *before); !kept)
            return kept;
        return database.execute("COMMIT");
    }();
    if (!done)
        (void)database.execute("ROLLBACK");
    return done;
}

Result<QString> schemaOf(Database &database)
{
    return database.text(
        "SELECT group_concat(type || ' ' || name || ' ' || tbl_name || ' ' || coalesce(sql, ''), "
        "char(10))"
        " FROM (SELECT * FROM sqlite_schema WHERE name NOT IN ('sqlite_stat1', 'sqlite_stat4')"
        " ORDER BY type, name)");
}

} // namespace

int newest()
{
    return int(steps.size());
}

Result<void> apply(Database &database, int upTo)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    for (int step = int(*version); step < upTo; ++step) {
        if (const auto done = applyStep(database, step); !done)
            return done;
    }
    return {};
}

Result<void> checkSchema(Database &database)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    auto fresh = Database::open(u":memory:"_s, Database::Access::Write);
    if (!fresh)
        return fresh.error();
    if (const auto applied = apply(**fresh, int(*version)); !applied)
        return applied;
    const auto expected = schemaOf(**fresh);
    const auto found = schemaOf(database);
    if (!expected || !found)
        return !expected ? expected.error() : found.error();
    if (*expected != *found)
        return Error {Error::Kind::Damaged,
                      "store.damaged"_L1,
                      {},
                      u"the schema is not that of version %1"_s.arg(*version)};
    return {};
}

} // namespace Steelyard::Migrations
