// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/ColumnCache.h"
#include "core/store/CustomerPast.h"
#include "core/store/Database.h"
#include "core/store/IdIndex.h"

#include <QSet>
#include <QTimeZone>

#include <map>
#include <span>

namespace Steelyard {

/// A row that the journal speaks of.
struct ChangedRow
{
    Uuid id;
    bool isNew = false; ///< nothing but made: it was not there before
};
using ChangedRows = QMap<QString, QList<ChangedRow>>; ///< by entity, in the journal's order

/// The tables of one state of a store in memory: read from it or from the cache beside it, and
/// brought to a later state by the rows that changed.
class FactTables
{
public:
    /// Both must outlive this.
    FactTables(Database &database, const Schema &schema) : m_database(database), m_schema(schema) {}

    void setZone(const QByteArray &zone) { m_zone = QTimeZone(zone); }
    /// Forgets what it has; from now on columns come from the cache where they are sound.
    void start(std::shared_ptr<ColumnCache> cache);
    Result<std::shared_ptr<const FactTable>> table(const EntityInfo &entity);
    /// The store has these rows otherwise now. Tables given out before are the ones that change.
    /// False where only a start without the cache is safe.
    Result<bool> update(const ChangedRows &changes);
    /// What the last update did: tables that have rows more and are otherwise as they were, and
    /// tables of which columns were given back, to be read again.
    const QSet<QString> &grown() const { return m_grown; }
    const QSet<QString> &reread() const { return m_reread; }
    /// Where the rows of an entity stand in its table.
    Result<const IdIndex *> indexOf(const QString &entity);
    /// Makes room; the columns are read again when they are asked for.
    void forgetColumns(const QString &entity);

    /// A column could not be read after all: what was worked out with it is worth nothing.
    const std::optional<Error> &fault() const { return m_fault; }

private:
    struct Entry
    {
        const EntityInfo *entity = nullptr;
        std::shared_ptr<FactTable> table;
        std::unique_ptr<IdIndex> index; ///< none until an id is looked for
        bool hasColumns = false;        ///< or they can be opened
        bool isCached = false;          ///< its rows stand as in the cache
        QStringList prose;              ///< read from the store whenever asked for
        std::vector<qint32> changed;    ///< rows that are not in the cache as they are now
        QList<Uuid> added;              ///< since the cache
    };
    /// What became of the rows of an entity.
    struct Delta
    {
        std::vector<qint32> places; ///< new place by old one; none where no row went
        std::vector<qint32> changed;
        QList<Uuid> added;
    };

    Result<Entry *> entryOf(const QString &entity);
    Result<void> readColumns(Entry &entry);
    FactColumn emptyColumn(const Field &field, std::size_t rows) const;
    static const Field *fieldOf(const EntityInfo &entity, const QString &name);
    static QStringList fieldsOf(const EntityInfo &entity);
    FactColumn openColumn(Entry &entry, const QString &name);
    Result<FactColumn> readColumn(const Entry &entry, const Field &field);
    Result<void> fillRows(const Entry &entry, const QStringList &names,
                          const std::vector<FactColumn *> &columns, std::span<const qint32> rows);
    Result<void> linkTo(const Entry &entry, const Field &field, FactColumn &column,
                        const QList<Uuid> &added);
    Result<bool> losesRows(const QString &entity, const QList<ChangedRow> &changes);
    Result<bool> openBeforeRowsGo(const QSet<QString> &losing);
    Result<Delta> updateIds(Entry &entry, const QList<ChangedRow> &changes);
    Result<void> updateColumns(Entry &entry, const QMap<QString, Delta> &deltas);
    /// Adds what the column said before to what it says.
    Result<void> recall(const Entry &entry, const QString &field, FactColumn &column);

    Database &m_database;
    const Schema &m_schema;
    QTimeZone m_zone = QTimeZone::utc();
    std::shared_ptr<ColumnCache> m_cache;
    std::map<QString, Entry> m_entries;
    CustomerPast m_past;
    QSet<QString> m_grown;
    QSet<QString> m_reread;
    std::optional<Error> m_fault;
    bool m_isInDoubt = false; ///< a column of the cache was wanted as it was, and is damaged
};

} // namespace Steelyard
