// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/FactReader.h"

#include "core/sales/Holiday.h"
#include "core/sales/Membership.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/Setting.h"
#include "core/sales/Unit.h"
#include "core/store/Migrations.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTimeZone>

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

/// Fills one column from one column of a running statement.
class ColumnFiller
{
public:
    ColumnFiller(FactColumn &column, const QHash<Uuid, qint32> *targets, const QTimeZone &zone)
        : m_column(column)
        , m_targets(targets)
        , m_zone(zone)
    {
    }

    void take(const Statement &row, int at)
    {
        switch (m_column.type) {
        case FieldType::Text:
        case FieldType::Code:
            m_column.codes.push_back(row.isNull(at) ? FactColumn::None : codeOf(row.text(at)));
            return;
        case FieldType::Link:
            m_column.links.push_back(row.isNull(at) || !m_targets
                                         ? FactColumn::None
                                         : m_targets->value(row.uuid(at), FactColumn::None));
            return;
        case FieldType::Day:
        case FieldType::Moment:
            takeMoment(row, at);
            return;
        case FieldType::Money:
        case FieldType::Quantity:
        case FieldType::Rate:
        case FieldType::Share:
        case FieldType::Count:
        case FieldType::Flag:
            m_column.numbers.push_back(row.isNull(at) ? FactColumn::NoNumber : row.integer(at));
            return;
        }
    }

private:
    qint32 codeOf(const QString &text)
    {
        const auto found = m_codes.constFind(text);
        if (found != m_codes.constEnd())
            return *found;
        const auto code = qint32(m_column.dictionary.size());
        m_column.dictionary.append(text);
        m_codes.insert(text, code);
        return code;
    }

    // No vector of instants at all until a row has one: most files only know the day.
    void takeMoment(const Statement &row, int at)
    {
        qint32 day = FactColumn::NoDay;
        std::optional<qint64> instant;
        if (!row.isNull(at)) {
            if (const auto moment = Moment::fromText(row.text(at))) {
                day = dayNumber(moment->day(m_zone));
                instant = moment->msSinceEpoch();
            }
        }
        if (instant && m_column.instants.empty())
            m_column.instants.assign(m_column.days.size(), FactColumn::NoNumber);
        m_column.days.push_back(day);
        if (instant || !m_column.instants.empty())
            m_column.instants.push_back(instant.value_or(FactColumn::NoNumber));
    }

    FactColumn &m_column;
    const QHash<Uuid, qint32> *m_targets;
    const QTimeZone &m_zone;
    QHash<QString, qint32> m_codes;
};

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
        recorded.days[row] = FactColumn::NoDay;
        if (!recorded.instants.empty())
            recorded.instants[row] = FactColumn::NoNumber;
    }
}

} // namespace

FactReader::FactReader(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_rows(*m_database, m_schema)
{
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
    if (const auto begun = reader->m_database->execute("BEGIN"); !begun)
        return begun.error();
    if (const auto loaded = reader->load(); !loaded)
        return loaded.error();
    if (pasts)
        reader->m_books = std::make_unique<StoreBooks>(
            *reader->m_database, reader->m_rows, *reader->m_schema.entity(u"closed_figure"_s),
            reader->m_profile.zone, pasts, reader->m_closes);
    return reader;
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
          take(all<Season>(), m_plans.seasons), take(all<FxRate>(), m_rates),
          take(all<Ownership>(), m_ownerships), take(all<KpiVersion>(), m_kpiVersions),
          take(all<PeriodClose>(), m_closes)}) {
        if (!done)
            return done;
    }
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

Result<const FactReader::RowIndex *> FactReader::indexOf(const QString &entity) const
{
    if (const auto found = m_indexes.find(entity); found != m_indexes.end())
        return &found->second;
    auto ids = Statement::prepare(m_database->handle(),
                                  "SELECT id FROM " + entity.toUtf8() + " ORDER BY rowid");
    if (!ids)
        return ids.error();
    RowIndex index;
    for (qint32 at = 0;; ++at) {
        const auto row = ids->next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        index.insert(ids->uuid(0), at);
    }
    return &m_indexes.emplace(entity, std::move(index)).first->second;
}

Result<std::shared_ptr<const FactTable>> FactReader::read(const EntityInfo &entity) const
{
    auto table = std::make_shared<FactTable>();
    table->entity = entity.name;
    const QTimeZone zone(m_profile.zone);
    QStringList names;
    QList<Field> fields = entity.fields;
    if (!entity.anchors.isEmpty())
        fields.append({u"recorded_at"_s, FieldType::Moment, {}, {}});
    std::vector<FactColumn> columns(size_t(fields.size()));
    std::vector<ColumnFiller> fillers;
    for (size_t i = 0; i < columns.size(); ++i) {
        const Field &field = fields.at(qsizetype(i));
        names << field.name;
        columns[i].type = field.type;
        columns[i].target = field.target;
        const RowIndex *targets = nullptr;
        if (field.type == FieldType::Link && !field.target.isEmpty()) {
            const auto index = indexOf(field.target);
            if (!index)
                return index.error();
            targets = *index;
        }
        fillers.emplace_back(columns[i], targets, zone);
    }
    auto rows = Statement::prepare(
        m_database->handle(),
        u"SELECT id, %1 FROM %2 ORDER BY rowid"_s.arg(names.join(u", "_s), entity.name).toUtf8());
    if (!rows)
        return rows.error();
    for (;;) {
        const auto row = rows->next();
        if (!row)
            return row.error();
        if (!*row)
            break;
        table->ids.push_back(rows->uuid(0));
        for (size_t i = 0; i < fillers.size(); ++i)
            fillers[i].take(*rows, int(i) + 1);
    }
    if (!entity.anchors.isEmpty())
        forgetFirstLoad(columns.back());
    for (size_t i = 0; i < columns.size(); ++i)
        table->columns.insert(names.at(qsizetype(i)), std::move(columns[i]));
    return std::shared_ptr<const FactTable>(std::move(table));
}

Result<std::shared_ptr<const FactTable>> FactReader::table(const QString &name) const
{
    const EntityInfo *entity = m_schema.entity(name);
    if (!entity)
        return Error {Error::Kind::NotFound, "write.unknown_entity"_L1, {{u"entity"_s, name}}, {}};
    if (const auto known = m_tables.constFind(entity->name); known != m_tables.constEnd())
        return *known;
    auto table = read(*entity);
    if (table)
        m_tables.insert(entity->name, *table);
    return table;
}

Result<KnownSince> FactReader::knownSince(const QString &name, const QStringList &fields) const
{
    const EntityInfo *entity = m_schema.entity(name);
    const auto index = entity ? indexOf(entity->name) : Result<const RowIndex *>(nullptr);
    if (!index)
        return index.error();
    KnownSince result;
    if (!*index)
        return result;
    const QTimeZone zone(m_profile.zone);
    const auto dayOf = [&zone](const QString &text) {
        const auto moment = Moment::fromText(text);
        return moment ? dayNumber(moment->day(zone)) : FactColumn::NoDay;
    };
    const QByteArray table = entity->name.toUtf8();
    auto made = Statement::prepare(m_database->handle(),
                                   "SELECT recorded_at FROM " + table + " ORDER BY rowid");
    if (!made)
        return made.error();
    const auto read = made->forEach([&](const Statement &row) {
        result.days.push_back(dayOf(row.text(0)));
        return true;
    });
    if (!read)
        return read.error();
    auto changed = Statement::prepare(m_database->handle(),
                                      "SELECT j.row, j.new, c.at FROM journal j"
                                      " JOIN command c ON c.id = j.cmd"
                                      " WHERE j.entity = ? AND j.deed = 'update' ORDER BY j.seq");
    if (!changed)
        return changed.error();
    changed->bind(1, Value(entity->name));
    const auto followed = changed->forEach([&](const Statement &row) {
        const auto at = (*index)->constFind(row.uuid(0));
        if (at == (*index)->constEnd())
            return true;
        const QJsonObject said = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
        if (std::any_of(fields.begin(), fields.end(),
                        [&said](const QString &field) { return said.contains(field); }))
            result.days[std::size_t(*at)] = dayOf(row.text(2));
        return true;
    });
    if (!followed)
        return followed.error();
    for (const Coverage &stretch : m_coverage) {
        if (stretch.entity != entity->name || !stretch.loadedAt.isValid())
            continue;
        const qint32 day = dayNumber(stretch.loadedAt.day(zone));
        result.firstLoad
            = result.firstLoad == FactColumn::NoDay ? day : qMin(result.firstLoad, day);
    }
    if (result.firstLoad == FactColumn::NoDay && !result.days.empty())
        result.firstLoad = *std::min_element(result.days.begin(), result.days.end());
    return result;
}

Result<std::optional<Row>> FactReader::row(const QString &entity, const Uuid &id) const
{
    const EntityInfo *info = m_schema.entity(entity);
    return info ? m_rows.find(*info, id) : Result<std::optional<Row>>(std::optional<Row>());
}

qint64 FactReader::count(const QString &entity) const
{
    const EntityInfo *info = m_schema.entity(entity);
    return info ? m_database->number("SELECT count(*) FROM " + info->name.toUtf8()).value_or(0) : 0;
}

} // namespace Steelyard
