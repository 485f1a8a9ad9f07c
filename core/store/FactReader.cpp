// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FactReader.h"

#include "core/engine/KeptFlows.h"
#include "core/sales/Holiday.h"
#include "core/sales/Membership.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/Setting.h"
#include "core/sales/Unit.h"
#include "core/store/ForecastSnapshots.h"
#include "core/store/HandCoverage.h"
#include "core/store/Migrations.h"
#include "core/store/RowsKnown.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTimeZone>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

// Dates are stored with the last day included; ranges end with the first day after it.
DateRange rangeOf(const QDate &first, const QDate &last)
{
    return {first, last.isValid() ? last.addDays(1) : QDate()};
}

OrgUnit::Kind unitKind(const QString &code)
{
    if (code == "company"_L1)
        return OrgUnit::Kind::Company;
    return code == "department"_L1 ? OrgUnit::Kind::Department : OrgUnit::Kind::Team;
}

/// What a reader holds besides its tables.
const QSet<QString> &settled()
{
    static const QSet<QString> entities {
        u"setting"_s,     u"holiday"_s,      u"unit"_s,   u"person"_s,      u"membership"_s,
        u"coverage"_s,    u"stage"_s,        u"target"_s, u"fx"_s,          u"ownership"_s,
        u"kpi_version"_s, u"period_close"_s, u"season"_s, u"target_plan"_s, u"target_lock"_s,
        u"target_step"_s, u"absence"_s};
    return entities;
}

} // namespace

FactReader::FactReader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_rows(*m_database, m_schema)
    , m_tables(*m_database, m_schema)
{
    keepFlows(std::make_shared<KeptFlows>());
}

FactReader::~FactReader()
{
    (void)m_database->execute("COMMIT");
}

Result<std::unique_ptr<FactReader>> FactReader::open(const QString &path,
                                                     const std::shared_ptr<PastStates> &pasts)
{
    auto database = Database::open(path, Database::Access::Read);
    if (!database)
        return database.error();
    if (const auto known = checkVersion(**database, path); !known)
        return known.error();
    std::unique_ptr<FactReader> reader(new FactReader(std::move(*database)));
    reader->m_path = path;
    if (const auto begun = reader->m_database->execute("BEGIN"); !begun)
        return begun.error();
    if (const auto loaded = reader->load(); !loaded)
        return loaded.error();
    if (const auto used = reader->useCache(); !used)
        return used.error();
    reader->m_pasts = pasts;
    reader->openBooks();
    return reader;
}

void FactReader::openBooks()
{
    if (m_pasts)
        m_books = std::make_unique<StoreBooks>(*m_database, m_rows,
                                               *m_schema.entity(u"closed_figure"_s), m_profile.zone,
                                               m_pasts, m_closes);
}

Result<void> FactReader::checkVersion(Database &database, const QString &path)
{
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version == Migrations::newest())
        return {};
    const bool isNewer = *version > Migrations::newest();
    return Error {isNewer ? Error::Kind::TooNew : Error::Kind::Denied,
                  isNewer ? "store.newer"_L1 : "store.older"_L1,
                  {{u"path"_s, path}, {u"version"_s, *version}, {u"known"_s, Migrations::newest()}},
                  {}};
}

template<typename Entity>
Result<QList<Entity>> FactReader::all() const
{
    QList<Entity> values;
    const EntityInfo &entity = *m_schema.entity(QString::fromLatin1(Entity::Entity));
    const auto read = m_rows.forEach(entity, [&](const Row &row) {
        values.append(Record::read<Entity>(row.id, row.fields));
        return true;
    });
    return read ? Result<QList<Entity>>(values) : Result<QList<Entity>>(read.error());
}

Result<void> FactReader::load()
{
    const auto seq = m_database->number("SELECT coalesce(max(seq), 0) FROM journal");
    if (!seq)
        return seq.error();
    m_lastSeq = *seq;
    if (const auto done = loadSettings(); !done)
        return done;
    if (const auto done = loadOrganisation(); !done)
        return done;
    const auto take = [](auto result, auto &into) -> Result<void> {
        if (!result)
            return result.error();
        into = std::move(*result);
        return {};
    };
    for (const Result<void> &done :
         {take(all<Coverage>(), m_coverage), take(all<Stage>(), m_stages),
          take(all<Target>(), m_plans.targets), take(all<TargetLock>(), m_plans.locks),
          take(all<TargetStep>(), m_plans.steps), take(all<TargetPlanning>(), m_plans.plannings),
          take(all<Season>(), m_plans.seasons), take(all<Absence>(), m_plans.absences),
          take(all<FxRate>(), m_rates), take(all<Ownership>(), m_ownerships),
          take(all<KpiVersion>(), m_kpiVersions), take(all<PeriodClose>(), m_closes)}) {
        if (!done)
            return done;
    }
    QSet<QString> entities;
    for (const EntityInfo &entity : m_schema.entities())
        entities.insert(entity.name);
    if (const auto done = loadTyped(entities); !done)
        return done;
    m_targets.clear();
    std::copy_if(m_plans.targets.cbegin(), m_plans.targets.cend(), std::back_inserter(m_targets),
                 [](const Target &target) { return target.plan == PlanBooks::inForce(); });
    std::sort(m_plans.steps.begin(), m_plans.steps.end(),
              [](const TargetStep &a, const TargetStep &b) {
                  return std::pair(a.seq, a.id) < std::pair(b.seq, b.id);
              });
    std::sort(m_stages.begin(), m_stages.end(),
              [](const Stage &a, const Stage &b) { return a.seq.value_or(0) < b.seq.value_or(0); });
    return {};
}

Result<void> FactReader::loadSettings()
{
    auto settings = all<Setting>();
    if (!settings)
        return settings.error();
    m_allSettings = std::move(*settings);
    m_settings.clear();
    m_profile = {};
    for (const Setting &setting : std::as_const(m_allSettings)) {
        if (!setting.toOn.isValid())
            m_settings.insert(setting.name, setting.value);
    }
    m_profile.currency = m_settings.value(u"currency"_s);
    if (m_settings.contains(u"zone"_s))
        m_profile.zone = m_settings.value(u"zone"_s).toLatin1();
    m_profile.fiscalStartMonth = qMax(1, m_settings.value(u"fiscal_start"_s).toInt());

    // "9:00-18:00": when people work on a working day.
    static const QRegularExpression hours(
        u"^([01]?[0-9]|2[0-3]):([0-5][0-9])-([01]?[0-9]|2[0-4]):([0-5][0-9])$"_s);
    const auto worked = hours.match(m_settings.value(u"business_hours"_s));
    const int opens = 60 * worked.captured(1).toInt() + worked.captured(2).toInt();
    const int closes = 60 * worked.captured(3).toInt() + worked.captured(4).toInt();
    if (worked.hasMatch() && opens < closes) {
        m_profile.opensAt = opens;
        m_profile.closesAt = closes;
    }

    auto calendar = Calendar::builtIn(m_settings.value(u"calendar"_s, u"weekdays"_s));
    if (!calendar)
        return calendar.error();
    m_calendar = std::move(*calendar);
    PeriodRules rules = m_calendar.rules();
    rules.fiscalStartMonth = m_profile.fiscalStartMonth;
    const QString festival = m_settings.value(u"spring_festival"_s);
    rules.springFestival = festival == "lunar"_L1 ? PeriodRules::SpringFestival::Lunar
        : festival == "merge_jan_feb"_L1          ? PeriodRules::SpringFestival::MergeJanFeb
                                                  : PeriodRules::SpringFestival::Solar;
    const int cut = m_settings.value(u"settlement_day"_s).toInt();
    if (cut >= 1 && cut <= 31)
        rules.settlementDay = cut;
    m_calendar.setRules(rules);
    const auto holidays = all<Holiday>();
    if (!holidays)
        return holidays.error();
    for (const Holiday &holiday : *holidays) {
        if (holiday.kind == "makeup_workday"_L1)
            m_calendar.setMakeupWorkday(holiday.day, holiday.name);
        else
            m_calendar.setHoliday(holiday.day, holiday.name);
    }
    return {};
}

Result<void> FactReader::loadOrganisation()
{
    const auto units = all<Unit>();
    const auto people = all<Person>();
    const auto memberships = all<Membership>();
    if (!units || !people || !memberships)
        return !units ? units.error() : !people ? people.error() : memberships.error();
    QHash<Uuid, QString> externalIds;
    const EntityInfo &person = *m_schema.entity(u"person"_s);
    const auto read = m_rows.forEach(person, [&](const Row &row) {
        externalIds.insert(row.id, toText(row.fields.value(u"external_id"_s)));
        return true;
    });
    if (!read)
        return read;
    QList<OrgUnit> orgUnits;
    for (const Unit &unit : *units) {
        orgUnits.append({unit.id.uuid(), unit.name, unitKind(unit.kind), unit.parent.uuid(),
                         unit.head.uuid(), rangeOf(unit.fromOn, unit.toOn)});
        if (unit.kind == "company"_L1)
            m_profile.name = unit.name;
    }
    QList<OrgPerson> orgPeople;
    for (const Person &one : *people)
        orgPeople.append({one.id.uuid(), one.name, one.employeeNo, externalIds.value(one.id.uuid()),
                          rangeOf(one.hiredOn, one.leftOn)});
    QList<OrgMembership> seats;
    for (const Membership &seat : *memberships)
        seats.append({seat.person.uuid(), seat.unit.uuid(), seat.share, seat.role,
                      rangeOf(seat.fromOn, seat.toOn)});
    auto organisation = Organisation::make(orgUnits, orgPeople, seats);
    if (!organisation)
        return organisation.error();
    m_organisation = std::move(*organisation);
    return {};
}

Result<void> FactReader::loadTyped(const QSet<QString> &entities)
{
    for (const EntityInfo &entity : m_schema.entities()) {
        if (entity.anchors.isEmpty() || !entities.contains(entity.name))
            continue;
        const auto typed = HandCoverage::of(*m_database, entity, m_profile.zone);
        if (!typed)
            return typed.error();
        const auto known = std::find_if(m_coverage.begin(), m_coverage.end(),
                                        [&](const Coverage &one) {
                                            return one.id.isNull() && one.entity == entity.name;
                                        });
        if (known == m_coverage.end() && *typed)
            m_coverage.append(**typed);
        else if (known != m_coverage.end() && *typed)
            *known = **typed;
        else if (known != m_coverage.end())
            m_coverage.erase(known);
    }
    return {};
}

Result<CacheKey> FactReader::cacheKey(qint64 seq) const
{
    CacheKey key;
    key.seq = seq;
    QCryptographicHash schema(QCryptographicHash::Blake2b_160);
    schema.addData(QByteArray::number(Migrations::newest()));
    schema.addData(m_profile.zone);
    for (const EntityInfo &entity : m_schema.entities()) {
        schema.addData(entity.name.toUtf8());
        for (const Field &field : entity.fields)
            schema.addData(
                u"%1 %2 %3,"_s.arg(field.name).arg(int(field.type)).arg(field.target).toUtf8());
    }
    key.schema = qFromBigEndian<quint64>(schema.result().constData());
    auto store = m_database->statement("SELECT store_id FROM meta");
    if (!store)
        return store.error();
    if (const auto row = (*store)->next(); !row || !*row)
        return row ? Error {Error::Kind::Damaged, "store.damaged"_L1, {}, u"no store id"_s}
                   : row.error();
    key.store = (*store)->uuid(0);
    (*store)->reset();
    auto entry = m_database->statement("SELECT hlc, entity, row FROM journal WHERE seq = ?");
    if (!entry)
        return entry.error();
    (*entry)->bind(1, seq);
    const auto found = (*entry)->next();
    if (!found)
        return found.error();
    if (*found) {
        const QByteArray said
            = (*entry)->text(0).toUtf8() + (*entry)->text(1).toUtf8() + (*entry)->blob(2);
        const QByteArray hash = QCryptographicHash::hash(said, QCryptographicHash::Blake2b_160);
        key.mark = qFromBigEndian<quint64>(hash.constData());
    }
    (*entry)->reset();
    return key;
}

Result<std::optional<ChangedRows>> FactReader::changesSince(qint64 seq) const
{
    // Beyond that, reading everything anew is quicker.
    constexpr qint64 most = 20'000;
    if (m_lastSeq - seq > most)
        return std::optional<ChangedRows>();
    auto entries = m_database->statement(
        "SELECT entity, row, deed = 'create' FROM journal WHERE seq > ? ORDER BY seq");
    if (!entries)
        return entries.error();
    ChangedRows changes;
    QHash<std::pair<QString, Uuid>, qsizetype> known;
    (*entries)->bind(1, seq);
    const auto read = (*entries)->forEach([&](const Statement &at) {
        const QString entity = at.text(0);
        const Uuid row = at.uuid(1);
        QList<ChangedRow> &rows = changes[entity];
        const auto earlier = known.constFind({entity, row});
        if (earlier != known.constEnd()) {
            rows[*earlier].isNew = false;
            return true;
        }
        known.insert({entity, row}, rows.size());
        rows.append({row, at.integer(2) == 1});
        return true;
    });
    return read ? Result<std::optional<ChangedRows>>(std::optional(changes))
                : Result<std::optional<ChangedRows>>(read.error());
}

Result<void> FactReader::useCache()
{
    m_hasCache = false;
    m_tables.setZone(m_profile.zone);
    m_tables.start(nullptr);
    const auto wanted = cacheKey(m_lastSeq);
    if (!wanted)
        return wanted.error();
    auto cache = ColumnCache::open(ColumnCache::pathFor(m_path), *wanted);
    if (!cache || cache->key().seq > m_lastSeq)
        return {};
    const auto then = cacheKey(cache->key().seq);
    if (!then)
        return then.error();
    const auto changes = changesSince(cache->key().seq);
    if (!changes)
        return changes.error();
    if (then->mark != cache->key().mark || !*changes)
        return {};
    m_tables.start(cache);
    m_hasCache = m_lastSeq - cache->key().seq < 1'000;
    if (const auto updated = m_tables.update(**changes); !updated || !*updated) {
        m_hasCache = false;
        m_tables.start(nullptr);
    }
    return {};
}

Result<QSet<QString>> FactReader::renew()
{
    const qint64 before = m_lastSeq;
    const QByteArray zone = m_profile.zone;
    for (const QByteArray &step : {"COMMIT"_ba, "BEGIN"_ba}) {
        if (const auto done = m_database->execute(step); !done)
            return done.error();
    }
    if (const auto known = checkVersion(*m_database, m_path); !known)
        return known.error();
    const auto seq = m_database->number("SELECT coalesce(max(seq), 0) FROM journal");
    if (!seq)
        return seq.error();
    m_lastSeq = *seq;
    const auto changes = changesSince(before);
    if (!changes)
        return changes.error();
    m_lastChanges = *changes;
    QSet<QString> changed;
    if (*changes) {
        const QStringList entities = (*changes)->keys();
        changed = QSet<QString>(entities.cbegin(), entities.cend());
    } else {
        for (const EntityInfo &entity : m_schema.entities())
            changed.insert(entity.name);
    }
    const QList<Coverage> covered = m_coverage;
    const bool isSettled = changed.intersects(settled());
    if (const auto loaded = isSettled ? load() : loadTyped(changed); !loaded)
        return loaded.error();
    // Days that an entry has opened turn figures from "no data" to zero without a row of theirs.
    const bool isFramed = isSettled || m_coverage != covered;
    if (!changed.isEmpty())
        openBooks();
    m_knownSince.clear();
    if (changed.contains(u"forecast_call"_s) || changed.contains(u"forecast_snapshot"_s))
        m_forecasts.reset();
    // Calendar, stages and the profile stand behind derived facts without being rows of theirs.
    if (isFramed)
        forgetDerived();
    else
        forgetDerived(changed);
    m_tables.setZone(m_profile.zone);
    const auto updated
        = *changes && zone == m_profile.zone ? m_tables.update(**changes) : Result<bool>(false);
    const bool isFollowed = updated && *updated;
    if (!isFollowed)
        m_tables.start(nullptr);
    if (!isFollowed || isFramed)
        kept()->clear();
    else
        kept()->follow(changed, m_tables.grown(), m_tables.reread());
    return changed;
}

Result<std::shared_ptr<const ForecastBooks>> FactReader::forecasts() const
{
    if (!m_forecasts) {
        auto books = ForecastSnapshots::books(m_rows, m_schema);
        if (!books)
            return books.error();
        m_forecasts = std::make_shared<const ForecastBooks>(std::move(*books));
    }
    return m_forecasts;
}

Result<DealStates> FactReader::deals() const
{
    return ForecastSnapshots::present(*m_database);
}

bool FactReader::writeCache(const QString &path, const CancelToken &cancel)
{
    const auto reader = open(path);
    if (!reader)
        return false;
    FactReader &facts = **reader;
    const auto key = facts.cacheKey(facts.m_lastSeq);
    if (!key)
        return false;
    // From the store, not from a cache that may be the reason for writing one.
    facts.m_tables.start(nullptr);
    ColumnCacheWriter writer(ColumnCache::pathFor(path));
    for (const EntityInfo &entity : facts.m_schema.entities()) {
        const auto table = facts.m_tables.table(entity);
        if (!table || cancel.isCancelled())
            return false;
        writer.add(**table);
        facts.m_tables.forgetColumns(entity.name);
    }
    return writer.finish(*key);
}

Result<std::shared_ptr<const FactTable>> FactReader::table(const QString &name) const
{
    const EntityInfo *entity = m_schema.entity(name);
    if (!entity)
        return Error {Error::Kind::NotFound, "write.unknown_entity"_L1, {{u"entity"_s, name}}, {}};
    return m_tables.table(*entity);
}

Result<KnownSince> FactReader::knownSince(const QString &name, const QStringList &fields) const
{
    const EntityInfo *entity = m_schema.entity(name);
    if (!entity)
        return KnownSince();
    const QString key = name + u' ' + fields.join(u' ');
    if (const auto known = m_knownSince.constFind(key); known != m_knownSince.constEnd())
        return *known;
    const auto table = m_tables.table(*entity);
    const auto places = table ? m_tables.indexOf(name) : Result<const IdIndex *>(nullptr);
    if (!table || !places)
        return table ? places.error() : table.error();
    const QTimeZone zone(m_profile.zone);
    auto result = rowsKnown(*m_database, *entity, fields, **places, (*table)->rows(), zone);
    if (!result)
        return result;
    for (const Coverage &stretch : m_coverage) {
        if (stretch.entity != entity->name || !stretch.loadedAt.isValid())
            continue;
        const qint32 day = dayNumber(stretch.loadedAt.day(zone));
        result->firstLoad
            = result->firstLoad == FactColumn::NoDay ? day : qMin(result->firstLoad, day);
    }
    if (result->firstLoad == FactColumn::NoDay && !result->days.empty())
        result->firstLoad = *std::min_element(result->days.begin(), result->days.end());
    m_knownSince.insert(key, *result);
    return result;
}

Result<std::optional<Row>> FactReader::row(const QString &entity, const Uuid &id) const
{
    const EntityInfo *info = m_schema.entity(entity);
    return info ? m_rows.find(*info, id) : Result<std::optional<Row>>(std::optional<Row>());
}

Result<void> FactReader::forEachRow(const QString &entity, const QStringList &fields,
                                    const std::function<bool(const Statement &)> &take) const
{
    auto rows = Statement::prepare(
        m_database->handle(),
        u"SELECT %1 FROM %2 ORDER BY rowid"_s.arg(fields.join(u", "_s), entity).toUtf8());
    return rows ? rows->forEach(take) : Result<void>(rows.error());
}

Result<QList<Uuid>> FactReader::linked(const QString &entity, const QString &link,
                                       const Uuid &to) const
{
    auto rows = m_database->statement(
        u"SELECT id FROM %1 WHERE %2 = ? ORDER BY rowid"_s.arg(entity, link).toUtf8());
    if (!rows)
        return rows.error();
    (*rows)->bind(1, to);
    QList<Uuid> ids;
    const auto read = (*rows)->forEach([&ids](const Statement &at) {
        ids.append(at.uuid(0));
        return true;
    });
    return read ? Result<QList<Uuid>>(ids) : Result<QList<Uuid>>(read.error());
}

qint64 FactReader::count(const QString &entity) const
{
    const EntityInfo *info = m_schema.entity(entity);
    return info ? m_database->number("SELECT count(*) FROM " + info->name.toUtf8()).value_or(0) : 0;
}

} // namespace Steelyard
