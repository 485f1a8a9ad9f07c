// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/SpotChecks.h"

#include "core/sales/Record.h"
#include "core/workspace/CompanySetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint32 None = FactColumn::None;

QString entityName()
{
    return QString::fromLatin1(SpotCheck::Entity);
}

/// A kind of record that is drawn: who owns it, which day is its own, what is asked about it.
struct Kind
{
    QString entity;
    QString owner;
    QString day;
    QString field; ///< that is compared; empty: the record as a whole
};

const QList<Kind> &spotKinds()
{
    static const QList<Kind> kinds {{u"activity"_s, u"person"_s, u"started_at"_s, {}},
                                    {u"customer"_s, u"owner"_s, u"created_at"_s, u"phone"_s},
                                    {u"opportunity"_s, u"owner"_s, u"created_at"_s, u"amount"_s}};
    return kinds;
}

const QList<Kind> &callbackKinds()
{
    static const QList<Kind> kinds {{u"sales_order"_s, u"owner"_s, u"delivered_at"_s, {}},
                                    {u"ticket"_s, u"owner"_s, u"resolved_at"_s, {}}};
    return kinds;
}

Uuid linkOf(const RowFields &fields, const QString &name)
{
    const Value value = fields.value(name);
    const Uuid *id = std::get_if<Uuid>(&value);
    return id ? *id : Uuid();
}

QDate dayOf(const RowFields &fields, const QString &name, const QTimeZone &zone)
{
    const Value value = fields.value(name);
    if (const auto *moment = std::get_if<Moment>(&value))
        return moment->day(zone);
    const auto *day = std::get_if<QDate>(&value);
    return day ? *day : QDate();
}

/// A stream of chance for each kind, so that the one does not follow the other.
quint64 seedOf(quint64 seed, const QString &entity)
{
    quint64 own = seed;
    for (const QChar at : entity)
        own = own * 1'099'511'628'211ULL + at.unicode();
    return own;
}

} // namespace

Result<SamplingPlan> SpotChecks::plan(const Reading &reading)
{
    return SamplingPlan::fromJson(CompanySetting::value(reading, SamplingPlan::setting()));
}

bool SpotChecks::isWanted(const Uuid &person, const std::optional<NodeKey> &node,
                          const QDate &day) const
{
    const Organisation &organisation = m_reading.facts.organisation();
    return !node || *node == organisation.root()
        || (!person.isNull() && organisation.isWithin(NodeKey::person(person), *node, day));
}

Result<std::map<Uuid, QList<Uuid>>> SpotChecks::population(const QString &entity,
                                                           const QString &owner, const QString &day,
                                                           const Draw &wish) const
{
    const auto table = m_reading.facts.table(entity);
    const auto people = m_reading.facts.table(u"person"_s);
    if (!table || !people)
        return !table ? table.error() : people.error();
    const auto &owners = (*table)->column(owner)->links;
    const auto &days = (*table)->column(day)->days;
    const FactColumn *merged = (*table)->column(u"merged_into"_s);
    std::map<Uuid, QList<Uuid>> result;
    for (size_t row = 0; row < (*table)->rows(); ++row) {
        const QDate own = dateOf(days[row]);
        if (!own.isValid() || !wish.days.contains(own) || (merged && merged->links[row] != None))
            continue;
        const Uuid person = owners[row] == None ? Uuid() : (*people)->ids[size_t(owners[row])];
        if (isWanted(person, wish.node, own))
            result[person].append((*table)->ids[row]);
    }
    return result;
}

Result<QSet<Uuid>> SpotChecks::known(const QString &kind) const
{
    const auto table = m_reading.facts.table(entityName());
    if (!table)
        return table.error();
    QSet<Uuid> result;
    for (const Uuid &id : (*table)->ids) {
        const auto check = Record::read<SpotCheck>(id, m_reading.row(entityName(), id));
        if (check.kind == kind)
            result.insert(check.entityId);
    }
    return result;
}

Result<SpotChecks::Drawn> SpotChecks::draw(const Draw &wish, const SamplingPlan &plan) const
{
    const auto spots = known(u"spot"_s);
    const auto callbacks = known(u"callback"_s);
    if (!spots || !callbacks)
        return !spots ? spots.error() : callbacks.error();
    Drawn drawn;
    drawn.command.label = u"check.draw"_s;
    drawn.command.source = u"hand"_s;
    const QString batch
        = u"%1..%2#%3"_s
              .arg(wish.days.from.toString(Qt::ISODate), wish.days.last().toString(Qt::ISODate))
              .arg(wish.seed);
    const Calendar &calendar = m_reading.facts.calendar();
    const QTimeZone zone(m_reading.facts.profile().zone);
    QSet<Uuid> people;
    QList<SpotCheck> made;
    for (const Kind &kind : wish.spots ? spotKinds() : QList<Kind>()) {
        if (!plan.entities.contains(kind.entity))
            continue;
        auto population = this->population(kind.entity, kind.owner, kind.day, wish);
        if (!population)
            return population.error();
        population->erase(Uuid()); // what nobody entered speaks for nobody
        const QList<Uuid> sample
            = Sampling::draw(*population, plan, seedOf(wish.seed, kind.entity));
        for (const Uuid &record : sample) {
            if (spots->contains(record)) {
                ++drawn.known;
                continue;
            }
            people.insert(ownerOf(kind.entity, m_reading.row(kind.entity, record)).uuid());
            SpotCheck check;
            check.kind = u"spot"_s;
            check.entity = kind.entity;
            check.entityId = record;
            check.field = kind.field;
            made.append(check);
        }
    }
    // Neighbours in the list belong to one person: laid out in turn, everybody has checks early
    // and late.
    for (qsizetype at = 0; at < made.size(); ++at)
        made[at].plannedOn = calendar.addWorkdays(m_reading.today, 1 + at % plan.withinWorkdays);
    drawn.spots = made.size();
    drawn.people = people.size();
    for (const Kind &kind : wish.callbacks ? callbackKinds() : QList<Kind>()) {
        const auto population = this->population(kind.entity, kind.owner, kind.day, wish);
        if (!population)
            return population.error();
        QList<Uuid> all;
        for (const auto &[person, records] : *population)
            all += records;
        const qint64 size = (all.size() * plan.callbackPercent + 99) / 100;
        for (const Uuid &record : Sampling::drawOf(all, size, seedOf(wish.seed, kind.entity))) {
            if (callbacks->contains(record)) {
                ++drawn.known;
                continue;
            }
            const QDate own = dayOf(m_reading.row(kind.entity, record), kind.day, zone);
            // A few days after, while it still counts; never in the past.
            const QDate wanted = calendar.addWorkdays(own, qMin<qint64>(3, plan.callbackDays));
            SpotCheck check;
            check.kind = u"callback"_s;
            check.entity = kind.entity;
            check.entityId = record;
            if (kind.entity == "ticket"_L1)
                check.ticket = TicketId(record);
            else
                check.salesOrder = SalesOrderId(record);
            check.plannedOn = qMax(wanted, calendar.addWorkdays(m_reading.today.addDays(-1), 1));
            made.append(check);
            ++drawn.callbacks;
        }
    }
    for (SpotCheck &check : made) {
        check.id = SpotCheckId(m_newId());
        check.batch = batch;
        drawn.command.changes.append(Record::create(check));
    }
    return drawn;
}

PersonId SpotChecks::ownerOf(const QString &entity, const QHash<QString, Value> &fields) const
{
    return PersonId(linkOf(fields, entity == "activity"_L1 ? u"person"_s : u"owner"_s));
}

Result<Command> SpotChecks::record(const Outcome &outcome) const
{
    const RowFields fields = m_reading.row(entityName(), outcome.id.uuid());
    if (fields.isEmpty())
        return Error {Error::Kind::NotFound, "check.gone"_L1, {}, {}};
    static const QStringList results {u"right"_s, u"wrong"_s, u"unreachable"_s};
    if (!results.contains(outcome.result))
        return Error {Error::Kind::Invalid, "check.result"_L1, {{u"result"_s, outcome.result}}, {}};
    const auto before = Record::read<SpotCheck>(outcome.id.uuid(), fields);
    const PersonId owner = ownerOf(before.entity, m_reading.row(before.entity, before.entityId));
    // A check is a second pair of eyes.
    if (!outcome.checker.isNull() && outcome.checker == owner)
        return Error {Error::Kind::Denied, "check.own_record"_L1, {}, {}};
    if (outcome.doneOn.isValid() && outcome.doneOn > m_reading.today)
        return Error {Error::Kind::Invalid, "check.future"_L1, {}, {}};
    SpotCheck after = before;
    after.result = outcome.result;
    after.note = outcome.note.trimmed();
    after.checker = outcome.checker;
    after.doneOn = outcome.doneOn.isValid() ? outcome.doneOn : m_reading.today;
    Command command;
    command.label = u"check.result"_s;
    command.author = outcome.checker.uuid();
    command.source = u"hand"_s;
    command.changes.append(Record::update(before, after));
    return command;
}

Result<SpotChecks::Answer> SpotChecks::list(const Request &request) const
{
    const auto table = m_reading.facts.table(entityName());
    if (!table)
        return table.error();
    Answer answer;
    answer.zone = QTimeZone(m_reading.facts.profile().zone);
    const auto name = [&](const char *entity, const Uuid &id) {
        return id.isNull()
            ? QString()
            : toText(m_reading.row(QString::fromLatin1(entity), id).value(u"name"_s));
    };
    for (const Uuid &id : (*table)->ids) {
        Entry entry;
        entry.check = Record::read<SpotCheck>(id, m_reading.row(entityName(), id));
        const SpotCheck &check = entry.check;
        if ((!request.kind.isEmpty() && check.kind != request.kind)
            || (check.plannedOn.isValid() && !request.days.contains(check.plannedOn)))
            continue;
        entry.fields = m_reading.row(check.entity, check.entityId);
        entry.person = ownerOf(check.entity, entry.fields);
        if (!isWanted(entry.person.uuid(), request.node, m_reading.today))
            continue;
        const bool isDone = check.doneOn.isValid();
        entry.isLate = !isDone && check.plannedOn.isValid() && check.plannedOn < m_reading.today;
        answer.open += isDone ? 0 : 1;
        answer.late += entry.isLate ? 1 : 0;
        answer.right += isDone && check.result == "right"_L1 ? 1 : 0;
        answer.wrong += isDone && check.result == "wrong"_L1 ? 1 : 0;
        answer.unreachable += isDone && check.result == "unreachable"_L1 ? 1 : 0;
        // A call-back is about what a customer got, not about what somebody wrote down.
        if (check.kind == "spot"_L1 && !entry.person.isNull()) {
            auto at = std::find_if(answer.people.begin(), answer.people.end(),
                                   [&](const Count &one) { return one.person == entry.person; });
            if (at == answer.people.end())
                at = answer.people.insert(
                    at, Count {entry.person, name("person", entry.person.uuid())});
            at->open += isDone ? 0 : 1;
            at->late += entry.isLate ? 1 : 0;
            at->right += isDone && check.result == "right"_L1 ? 1 : 0;
            at->wrong += isDone && check.result == "wrong"_L1 ? 1 : 0;
            at->unreachable += isDone && check.result == "unreachable"_L1 ? 1 : 0;
        }
        if ((request.only == Request::Only::Open && isDone)
            || (request.only == Request::Only::Done && !isDone))
            continue;
        entry.owner = name("person", entry.person.uuid());
        entry.checker = name("person", check.checker.uuid());
        const Uuid customer
            = check.entity == "customer"_L1 ? check.entityId : linkOf(entry.fields, u"customer"_s);
        if (!customer.isNull()) {
            const RowFields fields = m_reading.row(u"customer"_s, customer);
            entry.customer = toText(fields.value(u"name"_s));
            entry.phone = toText(fields.value(u"phone"_s));
        }
        for (const QString &field : {u"name"_s, u"subject"_s, u"number"_s}) {
            if (entry.name.isEmpty())
                entry.name = toText(entry.fields.value(field));
        }
        for (const QList<Kind> &kinds : {spotKinds(), callbackKinds()}) {
            for (const Kind &kind : kinds) {
                if (kind.entity == check.entity)
                    entry.day = dayOf(entry.fields, kind.day, answer.zone);
            }
        }
        answer.entries.append(entry);
    }
    std::stable_sort(answer.people.begin(), answer.people.end(),
                     [](const Count &a, const Count &b) {
                         return std::pair(-a.wrong, a.name) < std::pair(-b.wrong, b.name);
                     });
    std::stable_sort(
        answer.entries.begin(), answer.entries.end(), [](const Entry &a, const Entry &b) {
            const QDate aDone = a.check.doneOn;
            const QDate bDone = b.check.doneOn;
            if (aDone.isValid() != bDone.isValid())
                return !aDone.isValid();
            return aDone.isValid() ? aDone > bDone : a.check.plannedOn < b.check.plannedOn;
        });
    return answer;
}

} // namespace Steelyard
