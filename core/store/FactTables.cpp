// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FactTables.h"

#include "core/store/ColumnFiller.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

template<typename T>
void keepPlaces(ColumnData<T> &values, const std::vector<qint32> &places)
{
    if (values.empty())
        return;
    std::vector<T> kept;
    kept.reserve(values.size());
    for (std::size_t row = 0; row < values.size(); ++row) {
        if (places[row] >= 0)
            kept.push_back(values[row]);
    }
    values = std::move(kept);
}

void keepPlaces(FactColumn &column, const std::vector<qint32> &places)
{
    keepPlaces(column.numbers, places);
    keepPlaces(column.codes, places);
    keepPlaces(column.links, places);
    keepPlaces(column.days, places);
    keepPlaces(column.instants, places);
}

std::size_t rowsOf(const FactColumn &column)
{
    return std::max(
        {column.numbers.size(), column.codes.size(), column.links.size(), column.days.size()});
}

/// What came with the first load had been known before: nobody knows since when.
void forgetFirstLoad(FactColumn &recorded)
{
    const auto first = std::min_element(recorded.days.begin(), recorded.days.end());
    if (first == recorded.days.end())
        return;
    const qint32 day = *first;
    for (std::size_t row = 0; row < recorded.days.size(); ++row) {
        if (recorded.days[row] != day)
            continue;
        recorded.days.set(row, FactColumn::NoDay);
        if (!recorded.instants.empty())
            recorded.instants.set(row, FactColumn::NoNumber);
    }
}

} // namespace

// When the company came to know of a row, every dated fact says; few figures ask.
const Field *FactTables::fieldOf(const EntityInfo &entity, const QString &name)
{
    static const Field recorded {u"recorded_at"_s, FieldType::Moment, {}, {}};
    return name == recorded.name ? &recorded : entity.field(name);
}

QStringList FactTables::fieldsOf(const EntityInfo &entity)
{
    QStringList names;
    for (const Field &field : entity.fields)
        names.append(field.name);
    if (!entity.anchors.isEmpty())
        names.append(u"recorded_at"_s);
    return names;
}

void FactTables::start(std::shared_ptr<ColumnCache> cache)
{
    m_entries.clear();
    m_fault.reset();
    m_isInDoubt = false;
    m_past = {};
    m_cache = std::move(cache);
}

Result<std::shared_ptr<const FactTable>> FactTables::table(const EntityInfo &entity)
{
    const auto entry = entryOf(entity.name);
    if (!entry)
        return entry.error();
    if (!(*entry)->hasColumns) {
        if (const auto read = readColumns(**entry); !read)
            return read.error();
    }
    return std::shared_ptr<const FactTable>((*entry)->table);
}

Result<FactTables::Entry *> FactTables::entryOf(const QString &entity)
{
    if (const auto known = m_entries.find(entity); known != m_entries.end())
        return &known->second;
    Entry entry;
    entry.entity = m_schema.entity(entity);
    entry.table = std::make_shared<FactTable>();
    entry.table->entity = entity;
    std::optional<ColumnData<Uuid>> ids = m_cache ? m_cache->ids(entity) : std::nullopt;
    if (ids) {
        entry.table->ids = std::move(*ids);
        entry.hasColumns = true;
        entry.isCached = true;
        entry.table->later = fieldsOf(*entry.entity);
    } else {
        auto rows = Statement::prepare(m_database.handle(),
                                       "SELECT id FROM " + entity.toUtf8() + " ORDER BY rowid");
        if (!rows)
            return rows.error();
        std::vector<Uuid> all;
        const auto read = rows->forEach([&](const Statement &row) {
            all.push_back(row.uuid(0));
            return true;
        });
        if (!read)
            return read.error();
        entry.table->ids = std::move(all);
    }
    Entry &kept = m_entries.emplace(entity, std::move(entry)).first->second;
    kept.table->readLater = [this, &kept](const QString &name) -> std::optional<FactColumn> {
        return openColumn(kept, name);
    };
    return &kept;
}

Result<const IdIndex *> FactTables::indexOf(const QString &entity)
{
    const auto entry = entryOf(entity);
    if (!entry)
        return entry.error();
    if (!(*entry)->index)
        (*entry)->index = std::make_unique<IdIndex>((*entry)->table->ids);
    return (*entry)->index.get();
}

FactColumn FactTables::emptyColumn(const Field &field, std::size_t rows) const
{
    FactColumn column;
    column.type = field.type;
    column.target = field.target;
    ColumnFiller filler(column, nullptr, m_zone);
    for (std::size_t row = 0; row < rows; ++row)
        filler.addRow();
    return column;
}

Result<void> FactTables::readColumns(Entry &entry)
{
    const EntityInfo &entity = *entry.entity;
    const auto count = std::size_t(entity.fields.size());
    const std::size_t size = entry.table->rows();
    std::vector<FactColumn> columns;
    std::vector<std::unique_ptr<ColumnFiller>> fillers;
    columns.reserve(count);
    QStringList names;
    for (const Field &field : entity.fields) {
        names << field.name;
        const IdIndex *targets = nullptr;
        if (field.type == FieldType::Link && !field.target.isEmpty()) {
            const auto index = indexOf(field.target);
            if (!index)
                return index.error();
            targets = *index;
        }
        columns.push_back(emptyColumn(field, size));
        fillers.push_back(std::make_unique<ColumnFiller>(columns.back(), targets, m_zone));
    }
    auto rows = Statement::prepare(
        m_database.handle(),
        u"SELECT %1 FROM %2 ORDER BY rowid"_s.arg(names.join(u", "_s), entity.name).toUtf8());
    if (!rows)
        return rows.error();
    std::size_t row = 0;
    const auto read = rows->forEach([&](const Statement &at) {
        if (row >= size)
            return false;
        for (std::size_t i = 0; i < count; ++i) {
            if (fillers[i])
                fillers[i]->fill(row, at, int(i));
        }
        if (++row % 65536 == 0) {
            for (auto &filler : fillers) {
                if (filler && filler->isProse())
                    filler.reset();
            }
        }
        return true;
    });
    if (!read)
        return read;
    for (std::size_t i = 0; i < count; ++i) {
        const QString &name = names.at(qsizetype(i));
        if (fillers[i] && !fillers[i]->isProse()) {
            if (const auto recalled = recall(entry, name, columns[i]); !recalled)
                return recalled;
            entry.table->columns[name] = std::move(columns[i]);
        } else {
            entry.prose.append(name);
            entry.table->later.append(name);
        }
    }
    for (const QString &name : fieldsOf(entity).mid(entity.fields.size())) {
        entry.prose.append(name);
        entry.table->later.append(name);
    }
    entry.hasColumns = true;
    return {};
}

FactColumn FactTables::openColumn(Entry &entry, const QString &name)
{
    const Field &field = *fieldOf(*entry.entity, name);
    std::optional<FactColumn> column
        = entry.isCached ? m_cache->column(entry.entity->name, name) : std::nullopt;
    const std::size_t size = entry.table->rows();
    const bool isStored = entry.isCached && m_cache->fields(entry.entity->name).contains(name);
    if (column && rowsOf(*column) + std::size_t(entry.added.size()) != size)
        column.reset();
    m_isInDoubt = m_isInDoubt || (isStored && !column);
    const auto opened = [&]() -> Result<FactColumn> {
        if (!column)
            return readColumn(entry, field);
        ColumnFiller filler(*column, nullptr, m_zone);
        for (std::size_t row = rowsOf(*column); row < size; ++row)
            filler.addRow();
        if (const auto filled = fillRows(entry, {name}, {&*column}, entry.changed); !filled)
            return filled.error();
        if (const auto target = m_entries.find(field.target);
            field.type == FieldType::Link && target != m_entries.end()) {
            const auto linked = linkTo(entry, field, *column, target->second.added);
            if (!linked)
                return linked.error();
        }
        return std::move(*column);
    }();
    if (!column && !entry.prose.contains(name) && opened)
        entry.prose.append(name);
    if (!opened) {
        m_fault = opened.error();
        return emptyColumn(field, size);
    }
    FactColumn result = std::move(*opened);
    if (const auto recalled = recall(entry, name, result); !recalled)
        m_fault = recalled.error();
    return result;
}

Result<void> FactTables::recall(const Entry &entry, const QString &field, FactColumn &column)
{
    if (!CustomerPast::isDated(entry.entity->name, field))
        return {};
    if (const auto followed = m_past.follow(m_database, m_zone); !followed)
        return followed.error();
    column.past.reset();
    if (m_past.isEmpty())
        return {};
    const auto places = indexOf(entry.entity->name);
    if (!places)
        return places.error();
    column.past = m_past.texts(field, **places, entry.table->rows(), column.dictionary);
    return {};
}

Result<FactColumn> FactTables::readColumn(const Entry &entry, const Field &field)
{
    const IdIndex *targets = nullptr;
    if (field.type == FieldType::Link && !field.target.isEmpty()) {
        const auto index = indexOf(field.target);
        if (!index)
            return index.error();
        targets = *index;
    }
    FactColumn column = emptyColumn(field, entry.table->rows());
    ColumnFiller filler(column, targets, m_zone);
    auto rows = Statement::prepare(
        m_database.handle(),
        u"SELECT %1 FROM %2 ORDER BY rowid"_s.arg(field.name, entry.entity->name).toUtf8());
    if (!rows)
        return rows.error();
    std::size_t row = 0;
    const auto read = rows->forEach([&](const Statement &at) {
        if (row < entry.table->rows())
            filler.fill(row++, at, 0);
        return true;
    });
    if (!read)
        return read.error();
    if (field.name == "recorded_at"_L1)
        forgetFirstLoad(column);
    return column;
}

Result<void> FactTables::fillRows(const Entry &entry, const QStringList &names,
                                  const std::vector<FactColumn *> &columns,
                                  std::span<const qint32> rows)
{
    if (rows.empty() || names.isEmpty())
        return {};
    std::vector<std::unique_ptr<ColumnFiller>> fillers;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        const Field &field = *entry.entity->field(names.at(qsizetype(i)));
        const IdIndex *targets = nullptr;
        if (field.type == FieldType::Link && !field.target.isEmpty()) {
            const auto index = indexOf(field.target);
            if (!index)
                return index.error();
            targets = *index;
        }
        fillers.push_back(std::make_unique<ColumnFiller>(*columns[i], targets, m_zone));
    }
    auto statement = m_database.statement(
        u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(names.join(u", "_s), entry.entity->name).toUtf8());
    if (!statement)
        return statement.error();
    for (const qint32 row : rows) {
        (*statement)->bind(1, entry.table->ids[std::size_t(row)]);
        const auto found = (*statement)->next();
        if (!found)
            return found.error();
        for (std::size_t i = 0; *found && i < fillers.size(); ++i)
            fillers[i]->fill(std::size_t(row), **statement, int(i));
        (*statement)->reset();
    }
    return {};
}

// Rows may be linked to one that comes only now.
Result<void> FactTables::linkTo(const Entry &entry, const Field &field, FactColumn &column,
                                const QList<Uuid> &added)
{
    if (added.isEmpty())
        return {};
    const auto targets = indexOf(field.target);
    const auto rows = targets ? indexOf(entry.entity->name) : targets;
    if (!rows)
        return rows.error();
    auto statement = m_database.statement(
        u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(entry.entity->name, field.name).toUtf8());
    if (!statement)
        return statement.error();
    for (const Uuid &id : added) {
        (*statement)->bind(1, id);
        const auto read = (*statement)->forEach([&](const Statement &at) {
            const qint32 row = (*rows)->find(at.uuid(0));
            if (row >= 0)
                column.links.set(std::size_t(row), (*targets)->find(id));
            return true;
        });
        if (!read)
            return read;
    }
    return {};
}

Result<FactTables::Delta> FactTables::updateIds(Entry &entry, const QList<ChangedRow> &changes)
{
    Delta delta;
    ColumnData<Uuid> &ids = entry.table->ids;
    const auto append = [&](const Uuid &id) {
        delta.changed.push_back(qint32(ids.size()));
        delta.added.append(id);
        ids.push_back(id);
        if (entry.index)
            entry.index->add(qint32(ids.size()) - 1);
    };
    auto there
        = m_database.statement("SELECT 1 FROM " + entry.entity->name.toUtf8() + " WHERE id = ?");
    if (!there)
        return there.error();
    std::vector<qint32> gone;
    for (const ChangedRow &change : changes) {
        if (change.isNew) {
            append(change.id);
            continue;
        }
        const auto index = indexOf(entry.entity->name);
        if (!index)
            return index.error();
        const qint32 row = (*index)->find(change.id);
        (*there)->bind(1, change.id);
        const auto isThere = (*there)->next();
        if (!isThere)
            return isThere.error();
        (*there)->reset();
        if (*isThere && row < 0)
            append(change.id);
        else if (*isThere)
            delta.changed.push_back(row);
        else if (row >= 0)
            gone.push_back(row);
    }
    if (gone.empty())
        return delta;
    delta.places.assign(ids.size(), 0);
    for (const qint32 row : gone)
        delta.places[std::size_t(row)] = FactColumn::None;
    qint32 next = 0;
    for (qint32 &place : delta.places)
        place = place < 0 ? place : next++;
    for (qint32 &row : delta.changed)
        row = delta.places[std::size_t(row)];
    // The index speaks of the places before.
    entry.index.reset();
    keepPlaces(ids, delta.places);
    return delta;
}

Result<void> FactTables::updateColumns(Entry &entry, const QMap<QString, Delta> &deltas)
{
    FactTable &table = *entry.table;
    const auto own = deltas.constFind(entry.entity->name);
    const std::size_t added = own == deltas.constEnd() ? 0 : std::size_t(own->added.size());
    QStringList names;
    std::vector<FactColumn *> columns;
    for (auto column = table.columns.begin(); column != table.columns.end(); ++column) {
        if (own != deltas.constEnd()) {
            ColumnFiller filler(*column, nullptr, m_zone);
            for (std::size_t i = 0; i < added; ++i)
                filler.addRow();
            if (!own->places.empty())
                keepPlaces(*column, own->places);
            names << column.key();
            columns.push_back(&*column);
        }
        const auto target = column->type == FieldType::Link ? deltas.constFind(column->target)
                                                            : deltas.constEnd();
        if (target != deltas.constEnd() && !target->places.empty()) {
            for (std::size_t row = 0; row < column->links.size(); ++row) {
                const qint32 link = column->links[row];
                if (link >= 0)
                    column->links.set(row, target->places[std::size_t(link)]);
            }
        }
    }
    if (own != deltas.constEnd()) {
        const auto filled = fillRows(entry, names, columns, own->changed);
        if (!filled)
            return filled;
    }
    // Who is added may have been there before, and removed.
    const bool isRecalled = own != deltas.constEnd()
        && (!own->places.empty() || std::ssize(own->changed) > own->added.size()
            || !m_past.isEmpty());
    for (auto column = table.columns.begin(); isRecalled && column != table.columns.end();
         ++column) {
        if (const auto recalled = recall(entry, column.key(), *column); !recalled)
            return recalled;
    }
    for (auto column = table.columns.begin(); column != table.columns.end(); ++column) {
        const auto target = column->type == FieldType::Link ? deltas.constFind(column->target)
                                                            : deltas.constEnd();
        if (target == deltas.constEnd())
            continue;
        const auto linked
            = linkTo(entry, *entry.entity->field(column.key()), *column, target->added);
        if (!linked)
            return linked;
    }
    return {};
}

void FactTables::forgetColumns(const QString &entity)
{
    const auto entry = m_entries.find(entity);
    if (entry == m_entries.end() || entry->second.isCached)
        return;
    entry->second.table->columns.clear();
    entry->second.table->later.clear();
    entry->second.prose.clear();
    entry->second.hasColumns = false;
}

Result<bool> FactTables::losesRows(const QString &entity, const QList<ChangedRow> &changes)
{
    auto there = m_database.statement("SELECT 1 FROM " + entity.toUtf8() + " WHERE id = ?");
    if (!there)
        return there.error();
    for (const ChangedRow &change : changes) {
        if (change.isNew)
            continue;
        (*there)->bind(1, change.id);
        const auto found = (*there)->next();
        (*there)->reset();
        if (!found)
            return found.error();
        if (!*found)
            return true;
    }
    return false;
}

// Where rows go, the others move up: what is still in the cache has the places of before.
Result<bool> FactTables::openBeforeRowsGo(const QSet<QString> &losing)
{
    for (const EntityInfo &entity : m_schema.entities()) {
        if (losing.contains(entity.name) && m_cache->has(entity.name)
            && !m_entries.contains(entity.name) && !m_cache->ids(entity.name))
            return false;
        for (const Field &field : entity.fields) {
            const bool moves = losing.contains(entity.name) || losing.contains(field.target);
            if (!moves || !m_cache->fields(entity.name).contains(field.name))
                continue;
            const auto entry = entryOf(entity.name);
            if (!entry)
                return entry.error();
            if ((*entry)->isCached && !(*entry)->prose.contains(field.name))
                (*entry)->table->column(field.name);
        }
    }
    return !m_isInDoubt;
}

Result<bool> FactTables::update(const ChangedRows &changes)
{
    m_grown.clear();
    m_reread.clear();
    QSet<QString> losing;
    for (auto entity = changes.cbegin(); entity != changes.cend(); ++entity) {
        const auto loses = m_schema.entity(entity.key()) ? losesRows(entity.key(), *entity)
                                                         : Result<bool>(false);
        if (!loses)
            return loses.error();
        if (*loses)
            losing.insert(entity.key());
    }
    if (m_cache && !losing.isEmpty()) {
        const auto isSure = openBeforeRowsGo(losing);
        if (!isSure || !*isSure)
            return isSure;
    }
    // What was read late is read anew.
    for (auto &[name, entry] : m_entries) {
        for (const QString &field : std::as_const(entry.prose)) {
            if (entry.table->columns.remove(field) > 0) {
                entry.table->later.append(field);
                m_reread.insert(name);
            }
        }
    }
    QMap<QString, Delta> deltas;
    for (auto entity = changes.cbegin(); entity != changes.cend(); ++entity) {
        // What nobody has asked for yet is read when somebody does; a cache has to be told.
        const bool isKnown = m_entries.contains(entity.key());
        const bool isInCache = m_cache && m_cache->has(entity.key());
        if (!m_schema.entity(entity.key()) || (!isKnown && !isInCache))
            continue;
        const auto entry = entryOf(entity.key());
        if (!entry)
            return entry.error();
        if (!isKnown && !(*entry)->isCached)
            continue;
        auto delta = updateIds(**entry, *entity);
        if (!delta)
            return delta.error();
        for (qint32 &row : (*entry)->changed)
            row = delta->places.empty() ? row : delta->places[std::size_t(row)];
        std::erase_if((*entry)->changed, [](qint32 row) { return row < 0; });
        (*entry)->changed.insert((*entry)->changed.end(), delta->changed.begin(),
                                 delta->changed.end());
        (*entry)->added.append(delta->added);
        if (delta->places.empty() && std::ssize(delta->changed) == delta->added.size())
            m_grown.insert(entity.key());
        deltas.insert(entity.key(), std::move(*delta));
    }
    for (auto &[name, entry] : m_entries) {
        if (!entry.hasColumns)
            continue;
        if (const auto updated = updateColumns(entry, deltas); !updated)
            return updated.error();
    }
    return true;
}

} // namespace Steelyard
