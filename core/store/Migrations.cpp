// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Migrations.h"

#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard::Migrations {

namespace {

// One path, in this order, for ever: a step that has shipped is never edited.
constexpr std::array steps {"0001_store.sql", "0002_sales.sql"};

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

Result<void> applyStep(Database &database, int version)
{
    QFile file(u":/schema/"_s + QLatin1StringView(steps.at(size_t(version))));
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Kind::Storage, "store.no_schema"_L1, {}, file.fileName()};
    const auto begun = database.execute("BEGIN IMMEDIATE");
    if (!begun)
        return begun;
    QList<QByteArray> statements = statementsOf(file.readAll());
    statements.append("PRAGMA user_version = " + QByteArray::number(version + 1));
    statements.append("COMMIT");
    for (const QByteArray &sql : std::as_const(statements)) {
        if (const auto done = database.execute(sql); !done) {
            (void)database.execute("ROLLBACK");
            return done;
        }
    }
    return {};
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
