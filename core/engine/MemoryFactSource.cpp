// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MemoryFactSource.h"

#include "core/base/Fixed.h"
#include "core/engine/Question.h"
#include "core/sales/Membership.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/Unit.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr QLatin1StringView Past = "customer_past"_L1;

struct MemoryRow
{
    Uuid id;
    QHash<QString, Value> fields;
};

using MemoryRows = QHash<QString, QList<MemoryRow>>;

Error wrong(QLatin1StringView code, const QString &entity, const QString &field = {},
            const QString &value = {})
{
    return {Error::Kind::Invalid,
            code,
            {{u"entity"_s, entity}, {u"field"_s, field}, {u"value"_s, value}},
            {}};
}

/// Turns what is written into values, and writes down what links presuppose.
class Reading
{
public:
    Result<MemoryRows> run(const MemoryFactSource::Rows &given)
    {
        for (auto entity = given.cbegin(); entity != given.cend(); ++entity) {
            if (entity.key() == "company"_L1 || entity.key() == Past)
                continue;
            const EntityInfo *info = m_schema.entity(entity.key());
            if (!info)
                return wrong("given.unknown_entity"_L1, entity.key());
            for (const QVariantMap &written : entity.value()) {
                if (const auto error = read(*info, written))
                    return *error;
            }
        }
        for (const EntityInfo &info : m_schema.entities())
            m_rows[info.name];
        for (const auto &[entity, id, name] : std::as_const(m_presupposed)) {
            if (m_known.contains({entity, id}))
                continue;
            m_known.insert({entity, id});
            MemoryRow row {id, defaults(*m_schema.entity(entity))};
            if (m_schema.entity(entity)->has(u"name"_s))
                row.fields.insert(u"name"_s, name);
            m_rows[entity].append(row);
        }
        return m_rows;
    }

    const Schema &schema() const { return m_schema; }

private:
    struct Presupposed
    {
        QString entity;
        Uuid id;
        QString name;
    };

    static QHash<QString, Value> defaults(const EntityInfo &info)
    {
        QHash<QString, Value> result;
        for (const Field &field : info.fields) {
            if (!isEmpty(field.fallback))
                result.insert(field.name, field.fallback);
        }
        return result;
    }

    std::optional<Error> read(const EntityInfo &info, const QVariantMap &written)
    {
        const QString id
            = written.value(u"id"_s, QString::number(m_rows.value(info.name).size() + 1))
                  .toString();
        MemoryRow row {MemoryFactSource::idOf(info.name, id), defaults(info)};
        for (auto entry = written.cbegin(); entry != written.cend(); ++entry) {
            if (entry.key() == "id"_L1)
                continue;
            // When a row was learned is known of every entity, and no field of any.
            static const Field recorded {u"recorded_at"_s, FieldType::Moment, {}, {}};
            const Field *field = entry.key() == recorded.name ? &recorded : info.field(entry.key());
            if (!field)
                return wrong("given.unknown_field"_L1, info.name, entry.key());
            const QString text = entry.value().toString().trimmed();
            if (text.isEmpty())
                continue;
            const std::optional<Value> value = valueOf(*field, text, written);
            if (!value)
                return wrong("given.bad_value"_L1, info.name, entry.key(), text);
            row.fields.insert(field->name, *value);
        }
        m_known.insert({info.name, row.id});
        m_rows[info.name].append(row);
        return std::nullopt;
    }

    std::optional<Value> valueOf(const Field &field, const QString &text, const QVariantMap &row)
    {
        switch (field.type) {
        case FieldType::Text:
        case FieldType::Code:
            return text;
        case FieldType::Link: {
            // What a link without a fixed target leads to is said beside it.
            const QString target = !field.target.isEmpty() ? field.target
                : row.contains(u"object"_s)                ? row.value(u"object"_s).toString()
                                                           : QString();
            if (target.isEmpty())
                return MemoryFactSource::idOf(u"node"_s, text);
            const EntityInfo *named = m_schema.entity(target);
            const Uuid id = MemoryFactSource::idOf(named ? named->name : target, text);
            if (m_schema.entity(target))
                m_presupposed.append({m_schema.entity(target)->name, id, text});
            return id;
        }
        case FieldType::Day: {
            const QDate day = QDate::fromString(text, Qt::ISODate);
            return day.isValid() ? std::optional<Value>(day) : std::nullopt;
        }
        case FieldType::Moment: {
            const std::optional<Moment> moment = Moment::fromText(text);
            return moment ? std::optional<Value>(*moment) : std::nullopt;
        }
        case FieldType::Flag:
            if (text == "true"_L1 || text == "false"_L1)
                return qint64(text == "true"_L1);
            [[fallthrough]];
        case FieldType::Money:
        case FieldType::Quantity:
        case FieldType::Rate:
        case FieldType::Share:
        case FieldType::Count:
            break;
        }
        const std::optional<qint64> number = Fixed::parse(text, scaleOf(field.type));
        return number ? std::optional<Value>(*number) : std::nullopt;
    }

    Schema m_schema;
    MemoryRows m_rows;
    QSet<std::pair<QString, Uuid>> m_known;
    QList<Presupposed> m_presupposed;
};

void append(FactColumn &column, const Value &value, const QHash<Uuid, qint32> &targets,
            QHash<QString, qint32> &codes, const QTimeZone &zone)
{
    switch (column.type) {
    case FieldType::Text:
    case FieldType::Code: {
        const auto *text = std::get_if<QString>(&value);
        if (!text || text->isEmpty())
            return column.codes.push_back(FactColumn::None);
        auto code = codes.find(*text);
        if (code == codes.end()) {
            code = codes.insert(*text, qint32(column.dictionary.size()));
            column.dictionary.append(*text);
        }
        return column.codes.push_back(*code);
    }
    case FieldType::Link: {
        const auto *id = std::get_if<Uuid>(&value);
        return column.links.push_back(id ? targets.value(*id, FactColumn::None) : FactColumn::None);
    }
    case FieldType::Day: {
        const auto *day = std::get_if<QDate>(&value);
        return column.days.push_back(day ? dayNumber(*day) : FactColumn::NoDay);
    }
    case FieldType::Moment: {
        const auto *moment = std::get_if<Moment>(&value);
        column.days.push_back(moment ? dayNumber(moment->day(zone)) : FactColumn::NoDay);
        return column.instants.push_back(
            moment ? moment->msSinceEpoch().value_or(FactColumn::NoNumber) : FactColumn::NoNumber);
    }
    case FieldType::Money:
    case FieldType::Quantity:
    case FieldType::Rate:
    case FieldType::Share:
    case FieldType::Count:
    case FieldType::Flag:
        break;
    }
    const auto *number = std::get_if<qint64>(&value);
    column.numbers.push_back(number ? *number : FactColumn::NoNumber);
}

template<typename T>
QList<T> structs(const MemoryRows &rows)
{
    QList<T> result;
    for (const MemoryRow &row : rows.value(QString::fromLatin1(T::Entity)))
        result.append(Record::read<T>(row.id, row.fields));
    return result;
}

DateRange daysOf(const QDate &first, const QDate &last)
{
    return {first, last.isValid() ? last.addDays(1) : QDate()};
}

Result<Organisation> organisationOf(const MemoryRows &rows)
{
    QList<OrgUnit> units;
    for (const Unit &unit : structs<Unit>(rows)) {
        const OrgUnit::Kind kind = unit.kind == "company"_L1 ? OrgUnit::Kind::Company
            : unit.kind == "department"_L1                   ? OrgUnit::Kind::Department
                                                             : OrgUnit::Kind::Team;
        units.append({unit.id.uuid(), unit.name, kind, unit.parent.uuid(), unit.head.uuid(),
                      daysOf(unit.fromOn, unit.toOn)});
    }
    QList<OrgPerson> people;
    for (const Person &person : structs<Person>(rows))
        people.append({person.id.uuid(),
                       person.name,
                       person.employeeNo,
                       {},
                       daysOf(person.hiredOn, person.leftOn)});
    QList<OrgMembership> memberships;
    for (const Membership &membership : structs<Membership>(rows))
        memberships.append({membership.person.uuid(), membership.unit.uuid(), membership.share,
                            membership.role, daysOf(membership.fromOn, membership.toOn)});
    return Organisation::make(units, people, memberships);
}

CompanyProfile profileOf(const QList<QVariantMap> &company)
{
    CompanyProfile profile;
    profile.currency = u"CNY"_s;
    for (const QVariantMap &said : company) {
        profile.name = said.value(u"name"_s).toString();
        profile.currency = said.value(u"currency"_s, profile.currency).toString();
        profile.zone
            = said.value(u"zone"_s, QString::fromLatin1(profile.zone)).toString().toLatin1();
        profile.fiscalStartMonth = said.value(u"fiscal_start"_s, profile.fiscalStartMonth).toInt();
        profile.excludeTest = said.value(u"exclude_test"_s, true).toBool();
        profile.excludeInternal = said.value(u"exclude_internal"_s, true).toBool();
    }
    return profile;
}

std::shared_ptr<FactTable> tableOf(const EntityInfo &info, const MemoryRows &rows,
                                   const QHash<QString, QHash<Uuid, qint32>> &places,
                                   const QTimeZone &zone)
{
    auto table = std::make_shared<FactTable>();
    table->entity = info.name;
    for (const MemoryRow &row : rows.value(info.name))
        table->ids.push_back(row.id);
    QList<Field> fields = info.fields;
    fields.append({u"recorded_at"_s, FieldType::Moment, {}, {}});
    for (const Field &field : std::as_const(fields)) {
        FactColumn column;
        column.type = field.type;
        column.target = field.target;
        if (field.type == FieldType::Link && field.target.isEmpty())
            continue;
        QHash<QString, qint32> codes;
        const QHash<Uuid, qint32> targets = places.value(field.target);
        for (const MemoryRow &row : rows.value(info.name))
            append(column, row.fields.value(field.name), targets, codes, zone);
        table->columns.insert(field.name, std::move(column));
    }
    return table;
}

/// Adds to a table of customers what they were before.
Result<void> addPast(FactTable &customers, const QList<QVariantMap> &written,
                     const QHash<Uuid, qint32> &places)
{
    QMap<QString, PastTexts> pasts;
    for (const QVariantMap &said : written) {
        const auto text
            = [&said](const QString &field) { return said.value(field).toString().trimmed(); };
        const QString field = text(u"field"_s);
        const auto column = customers.columns.find(field);
        if (column == customers.columns.end()
            || (column->type != FieldType::Text && column->type != FieldType::Code))
            return wrong("given.unknown_field"_L1, Past, field);
        const qint32 row
            = places.value(MemoryFactSource::idOf(u"customer"_s, text(u"customer"_s)), -1);
        if (row < 0)
            return wrong("given.bad_value"_L1, Past, u"customer"_s, text(u"customer"_s));
        const QDate until = QDate::fromString(text(u"until"_s), Qt::ISODate);
        if (!until.isValid())
            return wrong("given.bad_value"_L1, Past, u"until"_s, text(u"until"_s));
        const QString value = text(u"value"_s);
        auto code = value.isEmpty() ? FactColumn::None : qint32(column->dictionary.indexOf(value));
        if (!value.isEmpty() && code < 0) {
            code = qint32(column->dictionary.size());
            column->dictionary.append(value);
        }
        pasts[field].texts.push_back({row, dayNumber(until), code});
    }
    for (auto past = pasts.begin(); past != pasts.end(); ++past) {
        std::sort(past->texts.begin(), past->texts.end());
        past->rows.resize(customers.rows());
        for (const PastTexts::Text &one : past->texts)
            past->rows[std::size_t(one.row)] = true;
        customers.columns[past.key()].past = std::make_shared<const PastTexts>(std::move(*past));
    }
    return {};
}

} // namespace

Uuid MemoryFactSource::idOf(const QString &entity, const QString &id)
{
    if (const auto uuid = Uuid::fromText(id))
        return *uuid;
    return Uuid::fromBytes(
        QCryptographicHash::hash(QString(entity + u'/' + id).toUtf8(), QCryptographicHash::Md5));
}

NodeKey MemoryFactSource::node(const QString &id) const
{
    if (id.isEmpty() || id == "company"_L1)
        return m_organisation->root();
    if (id == "unassigned"_L1)
        return unassignedNode();
    const Uuid unit = idOf(u"unit"_s, id);
    return m_organisation->unit(unit) ? NodeKey::unit(unit)
                                      : NodeKey::person(idOf(u"person"_s, id));
}

Result<std::shared_ptr<const MemoryFactSource>> MemoryFactSource::make(const Rows &given,
                                                                       const Calendar &calendar)
{
    Reading reading;
    const Result<MemoryRows> rows = reading.run(given);
    if (!rows)
        return rows.error();
    std::shared_ptr<MemoryFactSource> source(new MemoryFactSource);
    Result<Organisation> organisation = organisationOf(*rows);
    if (!organisation)
        return organisation.error();
    source->m_organisation = std::move(*organisation);
    source->m_profile = profileOf(given.value(u"company"_s));
    source->m_calendar = calendar;
    for (const QVariantMap &day : given.value(u"holiday"_s)) {
        const QDate on = QDate::fromString(day.value(u"day"_s).toString(), Qt::ISODate);
        if (day.value(u"kind"_s) == u"makeup_workday"_s)
            source->m_calendar.setMakeupWorkday(on, {});
        else
            source->m_calendar.setHoliday(on, {});
    }
    source->m_stages = structs<Stage>(*rows);
    source->m_rates = structs<FxRate>(*rows);
    source->m_ownerships = structs<Ownership>(*rows);
    source->m_coverage = structs<Coverage>(*rows);
    QSet<QString> said;
    for (const Coverage &coverage : std::as_const(source->m_coverage))
        said.insert(coverage.entity);
    for (auto entity = given.cbegin(); entity != given.cend(); ++entity) {
        const EntityInfo *info = reading.schema().entity(entity.key());
        if (info && !said.contains(info->name)) {
            Coverage all;
            all.entity = info->name;
            source->m_coverage.append(all);
        }
    }
    const QList<QVariantMap> written = given.value(u"target"_s);
    source->m_targets = structs<Target>(*rows);
    for (qsizetype i = 0; i < written.size(); ++i) {
        const NodeKey node = source->node(written.at(i).value(u"node"_s).toString());
        source->m_targets[i].node = node.id;
        source->m_targets[i].nodeKind = node.isPerson() ? u"person"_s : u"unit"_s;
    }

    QHash<QString, QHash<Uuid, qint32>> places;
    for (auto entity = rows->cbegin(); entity != rows->cend(); ++entity) {
        for (qsizetype i = 0; i < entity->size(); ++i)
            places[entity.key()].insert(entity->at(i).id, qint32(i));
    }
    const QTimeZone zone(source->m_profile.zone);
    QHash<QString, std::shared_ptr<FactTable>> tables;
    for (const EntityInfo &info : reading.schema().entities())
        tables.insert(info.name, tableOf(info, *rows, places, zone));
    const QString customer = u"customer"_s;
    if (const auto added = addPast(*tables[customer], given.value(Past), places.value(customer));
        !added)
        return added.error();
    for (auto table = tables.cbegin(); table != tables.cend(); ++table)
        source->m_tables.insert(table.key(), *table);
    return std::shared_ptr<const MemoryFactSource>(std::move(source));
}

Result<std::shared_ptr<const FactTable>> MemoryFactSource::table(const QString &entity) const
{
    const auto found = m_tables.constFind(entity);
    if (found == m_tables.constEnd())
        return Error {Error::Kind::NotFound, "fact.unknown_entity"_L1, {{u"entity"_s, entity}}, {}};
    return *found;
}

} // namespace Steelyard
