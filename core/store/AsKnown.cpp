// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/AsKnown.h"

#include "core/store/Backup.h"
#include "core/store/JournalRewind.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// Takes a copy back to the end of a day.
class Rewind
{
public:
    Rewind(Database &database, const QDate &day, const QString &end)
        : m_database(database)
        , m_journal(database)
        , m_day(day.toString(Qt::ISODate))
        , m_end(end)
    {
    }

    Result<void> run()
    {
        if (const auto begun = m_database.execute("BEGIN IMMEDIATE"); !begun)
            return begun;
        // A close goes before its figures; the copy has no links to keep meanwhile.
        if (const auto deferred = m_database.execute("PRAGMA defer_foreign_keys = ON"); !deferred)
            return deferred;
        if (const auto undone = takeBackChanges(); !undone)
            return undone;
        for (const EntityInfo &entity : m_schema.entities()) {
            const auto left
                = entity.anchors.isEmpty() ? leaveOutUndated(entity) : leaveOutDated(entity);
            if (!left)
                return left;
        }
        return m_database.execute("COMMIT");
    }

private:
    Result<void> takeBackChanges()
    {
        Journal journal(m_database);
        const auto later = journal.changesAfter(m_end);
        if (!later)
            return later.error();
        for (const JournalEntry &entry : *later) {
            if (const auto taken = m_journal.takeBack(entry); !taken)
                return taken;
        }
        return {};
    }

    /// What has no date of its own belongs to the first load of its kind, or was not there yet.
    /// Targets are promises, and a close is a deed: before they were made there were none.
    Result<void> leaveOutUndated(const EntityInfo &entity)
    {
        const QByteArray table = entity.name.toUtf8();
        if (entity.name == "coverage"_L1)
            return run("DELETE FROM coverage WHERE recorded_at > ?1 AND substr(loaded_at, 1, 10) >"
                       " (SELECT min(substr(first.loaded_at, 1, 10)) FROM coverage first"
                       " WHERE first.entity = coverage.entity)",
                       {m_end});
        if (entity.name.startsWith("target"_L1) || entity.name == "period_close"_L1
            || entity.name == "closed_figure"_L1)
            return run("DELETE FROM " + table + " WHERE recorded_at > ?1", {m_end});
        return run("DELETE FROM " + table + " WHERE recorded_at > ?1 AND substr(recorded_at, 1, 10)"
                       + " > (SELECT min(substr(recorded_at, 1, 10)) FROM " + table + ')',
                   {m_end});
    }

    Result<void> leaveOutDated(const EntityInfo &entity)
    {
        const auto first = firstLoad(entity);
        if (!first)
            return first.error();
        const QByteArray table = entity.name.toUtf8();
        // From the day of the first load on the store says by itself what it knew.
        if (m_day >= *first)
            return run("DELETE FROM " + table + " WHERE recorded_at > ?1", {m_end});
        QStringList dates;
        for (const QString &anchor : entity.anchors)
            dates << u"coalesce(substr(%1, 1, 10), '9999')"_s.arg(anchor);
        const QByteArray earliest
            = (dates.size() == 1 ? dates.first() : u"min(%1)"_s.arg(dates.join(u", "_s))).toUtf8();
        // Known since its date: dated before the first load and up to the day, or without a date
        // and from that load.
        const auto removed = run("DELETE FROM " + table + " WHERE recorded_at > ?1 AND NOT ("
                                     + earliest + " < ?2 AND " + earliest + " <= ?3) AND NOT ("
                                     + earliest + " = '9999' AND substr(recorded_at, 1, 10) <= ?2)",
                                 {m_end, *first, m_day});
        if (!removed)
            return removed;
        for (const QString &anchor : entity.anchors) {
            const auto cleared = run("UPDATE " + table + " SET " + anchor.toUtf8()
                                         + " = NULL WHERE recorded_at > ?1" + " AND substr("
                                         + anchor.toUtf8() + ", 1, 10) > ?2",
                                     {m_end, m_day});
            if (!cleared)
                return cleared;
        }
        return {};
    }

    /// The day on which rows of the entity first came in.
    Result<QString> firstLoad(const EntityInfo &entity)
    {
        const auto made
            = m_database.text("SELECT coalesce(min(recorded_at), '') FROM " + entity.name.toUtf8());
        if (!made)
            return made.error();
        auto loaded = m_database.statement("SELECT coalesce(min(loaded_at), '') FROM coverage"
                                           " WHERE entity = ?");
        if (!loaded)
            return loaded.error();
        (*loaded)->bind(1, Value(entity.name));
        const auto row = (*loaded)->next();
        if (!row)
            return row.error();
        const QString covered = *row ? (*loaded)->text(0) : QString();
        (*loaded)->reset();
        return (covered.isEmpty() ? *made : covered).left(10);
    }

    Result<void> run(const QByteArray &sql, const QStringList &values)
    {
        auto statement = m_database.statement(sql);
        if (!statement)
            return statement.error();
        for (qsizetype i = 0; i < values.size(); ++i)
            (*statement)->bind(int(i) + 1, Value(values.at(i)));
        return (*statement)->run();
    }

    Database &m_database;
    Schema m_schema;
    JournalRewind m_journal;
    QString m_day;
    QString m_end; ///< the first instant of the next day, as the store writes it
};

} // namespace

Result<std::unique_ptr<AsKnown>>
AsKnown::make(const QString &path, const std::shared_ptr<PastStates> &pasts,
              const std::function<Result<void>(Database &, const FactReader &)> &rewind)
{
    std::unique_ptr<AsKnown> result(new AsKnown);
    const QString copy = result->m_folder.filePath(u"as-known.steel"_s);
    {
        auto present = FactReader::open(path);
        if (!present)
            return present.error();
        if (const auto copied = Backup::scratch((*present)->database(), copy); !copied)
            return copied.error();
        auto database = Database::open(copy, Database::Access::Write);
        if (!database)
            return database.error();
        // Nobody keeps the copy: it need not reach the disk.
        if (const auto eased = (*database)->execute("PRAGMA synchronous = OFF"); !eased)
            return eased.error();
        if (const auto rewound = rewind(**database, **present); !rewound)
            return rewound.error();
    }
    auto facts = FactReader::open(copy, pasts);
    if (!facts)
        return facts.error();
    result->m_facts = std::move(*facts);
    return result;
}

Result<std::unique_ptr<AsKnown>> AsKnown::open(const QString &path, const QDate &day,
                                               const std::shared_ptr<PastStates> &pasts)
{
    return make(path, pasts, [&day](Database &copy, const FactReader &present) {
        const QTimeZone zone(present.profile().zone);
        const QString end
            = Moment::instant(day.addDays(1).startOfDay(zone).toMSecsSinceEpoch()).text();
        return Rewind(copy, day, end).run();
    });
}

Result<std::unique_ptr<AsKnown>> AsKnown::at(const QString &path, qint64 seq,
                                             const std::shared_ptr<PastStates> &pasts)
{
    return make(path, pasts,
                [seq](Database &copy, const FactReader &) { return JournalRewind(copy).to(seq); });
}

} // namespace Steelyard
