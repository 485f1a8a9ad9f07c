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

} // namespace Steelyard::Migrations
