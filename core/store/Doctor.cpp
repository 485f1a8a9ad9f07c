// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Doctor.h"

#include "core/engine/ClosedFigures.h"
#include "core/handbook/CompanyHandbook.h"
#include "core/sales/Record.h"
#include "core/sales/Schema.h"
#include "core/store/AsKnown.h"
#include "core/store/Backup.h"
#include "core/store/Migrations.h"
#include "core/store/PastStates.h"
#include "core/store/Rows.h"
#include "core/store/Store.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Finding integrity(Database &database)
{
    const auto answer = database.text("PRAGMA integrity_check(1)");
    return answer ? Finding {u"integrity"_s, *answer == "ok"_L1, *answer}
                  : Finding {u"integrity"_s, false, answer.error().detail};
}

// A run that was cut off leaves its log beside the store; what was saved last is only there.
Finding log(Database &database, bool isThere)
{
    const auto clean = database.number("SELECT clean_shutdown FROM meta");
    if (!clean)
        return {u"log"_s, false, clean.error().detail};
    const bool lost = *clean == 0 && !isThere;
    return {u"log"_s, !lost,
            lost
                ? u"the last run was cut off and its log is gone: the last changes may be missing"_s
                : u"nothing is missing"_s};
}

Finding schemaVersion(Database &database)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return {u"schema"_s, false, version.error().detail};
    if (*version <= Migrations::newest()) {
        if (const auto known = Migrations::checkSchema(database); !known)
            return {u"schema"_s, false, known.error().detail};
    }
    return {u"schema"_s, *version == Migrations::newest(),
            u"version %1, this program knows %2"_s.arg(*version).arg(Migrations::newest())};
}

Finding foreignKeys(Database &database)
{
    const auto broken = database.number("SELECT count(*) FROM pragma_foreign_key_check");
    return broken ? Finding {u"foreign_keys"_s, *broken == 0, u"%1 broken"_s.arg(*broken)}
                  : Finding {u"foreign_keys"_s, false, broken.error().detail};
}

// Links between rows that may travel apart are plain ids; here is where they are checked.
Finding links(Database &database, const Schema &schema)
{
    QStringList broken;
    for (const EntityInfo &entity : schema.entities()) {
        for (const Field &field : entity.fields) {
            if (field.type != FieldType::Link || field.target.isEmpty())
                continue;
            const auto lost
                = database.number(u"SELECT count(*) FROM %1 a WHERE a.%2 IS NOT NULL AND NOT EXISTS"
                                  " (SELECT 1 FROM %3 b WHERE b.id = a.%2)"_s
                                      .arg(entity.name, field.name, field.target)
                                      .toUtf8());
            if (!lost)
                return {u"links"_s, false, lost.error().detail};
            if (*lost > 0)
                broken << u"%1.%2: %3"_s.arg(entity.name, field.name).arg(*lost);
        }
    }
    return {u"links"_s, broken.isEmpty(),
            broken.isEmpty() ? u"every link leads to a row"_s : broken.join(u", "_s)};
}

Finding rowHashes(Database &database, const Schema &schema)
{
    Rows rows(database, schema);
    qint64 seen = 0;
    QStringList wrong;
    for (const EntityInfo &entity : schema.entities()) {
        const auto read = rows.forEach(entity, [&](const Row &row) {
            ++seen;
            if (Rows::hashOf(entity, row) != row.hash)
                wrong << entity.name + u' ' + row.id.text();
            return wrong.size() < 10;
        });
        if (!read)
            return {u"row_hashes"_s, false, read.error().detail};
    }
    return {u"row_hashes"_s, wrong.isEmpty(),
            wrong.isEmpty() ? u"%1 rows as they were written"_s.arg(seen) : wrong.join(u", "_s)};
}

Finding journal(Database &database)
{
    const auto orphans
        = database.number("SELECT count(*) FROM journal WHERE cmd NOT IN (SELECT id FROM command)");
    const auto entries = database.number("SELECT count(*) FROM journal");
    if (!orphans || !entries)
        return {u"journal"_s, false, (orphans ? entries.error() : orphans.error()).detail};
    return {u"journal"_s, *orphans == 0, u"%1 entries"_s.arg(*entries)};
}

Result<QList<ClosedFigure>> figuresOf(Rows &rows, const EntityInfo &entity, const Uuid &close)
{
    const auto ids = rows.findBy(entity, u"period_close"_s, Value(close));
    if (!ids)
        return ids.error();
    QList<ClosedFigure> figures;
    for (const Uuid &id : *ids) {
        const auto row = rows.find(entity, id);
        if (!row)
            return row.error();
        if (*row)
            figures.append(Record::read<ClosedFigure>(id, (*row)->fields));
    }
    return figures;
}

/// What is wrong with a close: its figures are others than were written down, or the journal, taken
/// back to it, gives others.
QString faultOf(const PeriodClose &close, const QList<ClosedFigure> &figures,
                const StoreFile &store, const Handbook *handbook)
{
    if (figures.size() != close.figures)
        return u"%1: %2 figures of %3"_s.arg(close.period).arg(figures.size()).arg(close.figures);
    if (ClosedFigures::hashOf(figures) != close.figuresHash)
        return u"%1: not the figures that were written down"_s.arg(close.period);
    if (!handbook)
        return {};
    const auto known
        = AsKnown::at(store.path(), close.seq, std::make_shared<PastStates>(store.path()));
    if (!known)
        return close.period + u": "_s + known.error().code + u' ' + known.error().detail;
    const FactReader &facts = (*known)->facts();
    // By other definitions other figures come out: nothing can be said.
    const Handbook then
        = CompanyHandbook::make(*handbook, facts.kpiVersions(), facts.settings(), close.closedOn)
              .handbook;
    if (ClosedFigures::hashOf(then) != close.handbookHash)
        return {};
    const auto period = Period::parse(close.period, facts.calendar());
    const auto again = period ? ClosedFigures::of(then, facts, *period, close.closedOn)
                              : Result<QList<ClosedFigure>>(period.error());
    if (!again)
        return close.period + u": "_s + again.error().code + u' ' + again.error().detail;
    return ClosedFigures::hashOf(*again) == close.figuresHash
        ? QString()
        : u"%1: the rows of that time give other figures"_s.arg(close.period);
}

Finding closes(Database &database, const Schema &schema, const StoreFile &store, bool deep)
{
    Rows rows(database, schema);
    QList<PeriodClose> all;
    const auto read = rows.forEach(*schema.entity(u"period_close"_s), [&](const Row &row) {
        all.append(Record::read<PeriodClose>(row.id, row.fields));
        return true;
    });
    if (!read)
        return {u"closes"_s, false, read.error().detail};
    std::optional<Handbook> handbook;
    if (deep && !all.isEmpty()) {
        if (auto shipped = Handbook::shipped())
            handbook = std::move(*shipped);
    }
    QStringList wrong;
    for (const PeriodClose &close : std::as_const(all)) {
        const auto figures = figuresOf(rows, *schema.entity(u"closed_figure"_s), close.id.uuid());
        if (!figures)
            return {u"closes"_s, false, figures.error().detail};
        const QString fault = faultOf(close, *figures, store, handbook ? &*handbook : nullptr);
        if (!fault.isEmpty())
            wrong << fault;
    }
    return {u"closes"_s, wrong.isEmpty(),
            wrong.isEmpty() ? u"%1 as written down"_s.arg(all.size()) : wrong.join(u", "_s)};
}

// The newest copy that passes its check counts; a store that was never backed up is no fault yet.
Finding backups(const StoreFile &store)
{
    const QStringList files = Backup::listOf(store);
    if (files.isEmpty())
        return {u"backups"_s, true, u"none yet"_s};
    for (const QString &file : files) {
        if (Backup::verify(file))
            return {u"backups"_s, file == files.first(),
                    u"%1 of %2 is the newest that can be restored"_s.arg(QFileInfo(file).fileName())
                        .arg(files.size())};
    }
    return {u"backups"_s, false, u"none of %1 can be restored"_s.arg(files.size())};
}

} // namespace

QList<Finding> Doctor::examine(const StoreFile &store, bool deep)
{
    QList<Finding> findings;
    // Reading a file that this process has open would drop SQLite's locks on it.
    const Result<void> looked = Store::isOpenHere(store) ? Result<void>() : store.check();
    findings << Finding {u"file"_s, bool(looked),
                         looked ? store.path()
                                : QString(looked.error().code) + u' ' + looked.error().detail};
    const QString holder = Store::holderOf(store);
    findings << Finding {u"lock"_s, true, holder.isEmpty() ? u"free"_s : u"held by "_s + holder};
    // Looked at before anything opens the store and makes a new, empty log.
    const bool hasLog = QFileInfo(store.path() + u"-wal"_s).size() > 0;
    if (looked) {
        auto opened = Database::open(store.path(), Database::Access::Read);
        if (!opened) {
            findings << Finding {u"open"_s, false, opened.error().detail};
        } else {
            const Schema schema;
            findings << log(**opened, hasLog || !holder.isEmpty());
            findings << schemaVersion(**opened) << integrity(**opened);
            if (findings.constLast().ok) {
                findings << foreignKeys(**opened) << journal(**opened) << links(**opened, schema);
                const auto version = (*opened)->number("PRAGMA user_version");
                if (version && *version == Migrations::newest())
                    findings << closes(**opened, schema, store, deep);
                if (deep)
                    findings << rowHashes(**opened, schema);
            }
        }
    }
    findings << backups(store);
    return findings;
}

} // namespace Steelyard
