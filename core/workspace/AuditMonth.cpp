// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/AuditMonth.h"

#include "core/engine/Rates.h"
#include "core/engine/WorkCalendars.h"
#include "core/workspace/CellsOf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Rows = std::vector<qint32>;
constexpr qint32 None = FactColumn::None;

/// A table and what stands behind its links.
class Facts
{
public:
    static Result<Facts> of(const Reading &reading, const QString &entity)
    {
        Facts facts;
        for (const auto &[name, into] :
             {std::pair(entity, &facts.m_own), std::pair(u"person"_s, &facts.m_people),
              std::pair(u"customer"_s, &facts.m_customers)}) {
            const auto table = reading.facts.table(name);
            if (!table)
                return table.error();
            *into = *table;
        }
        return facts;
    }

    const FactTable &table() const { return *m_own; }
    const FactTable &customers() const { return *m_customers; }
    const FactColumn &column(const QString &name) const { return *m_own->column(name); }
    size_t rows() const { return m_own->rows(); }
    Uuid person(const FactColumn &link, size_t row) const { return at(*m_people, link, row); }
    Uuid customer(const FactColumn &link, size_t row) const { return at(*m_customers, link, row); }

    /// The rows of which `wanted` says so of their day.
    template<typename Wanted>
    Rows select(const QString &day, const Wanted &wanted) const
    {
        Rows result;
        const auto &days = column(day).days;
        for (size_t row = 0; row < rows(); ++row) {
            if (days[row] != FactColumn::NoDay && wanted(row, days[row]))
                result.push_back(qint32(row));
        }
        return result;
    }

private:
    static Uuid at(const FactTable &target, const FactColumn &link, size_t row)
    {
        const qint32 place = link.links[row];
        return place == None ? Uuid() : target.ids[size_t(place)];
    }

    std::shared_ptr<const FactTable> m_own, m_people, m_customers;
};

/// When the chosen rows were saved, in their order.
Result<std::vector<SavingMoment>> savings(const Reading &reading, const FactTable &table,
                                          const Rows &rows, const QStringList &texts = {})
{
    std::vector<SavingMoment> result;
    if (rows.empty())
        return result;
    const auto [first, last] = std::minmax_element(rows.begin(), rows.end());
    auto all
        = reading.savings(table.entity, table.ids[size_t(*first)], table.ids[size_t(*last)], texts);
    if (!all)
        return all.error();
    for (const qint32 row : rows) {
        const auto place = size_t(row - *first);
        result.push_back(place < all->size() ? std::move((*all)[place]) : SavingMoment());
    }
    return result;
}

std::optional<qint64> instant(const FactColumn &column, size_t row)
{
    if (column.instants.empty() || column.instants[row] == FactColumn::NoNumber)
        return std::nullopt;
    return column.instants[row];
}

/// The civil days of many instants: those of a quarter of an hour share theirs in every zone.
class Days
{
public:
    explicit Days(const Reading &reading) : m_zone(reading.facts.profile().zone) {}

    QDate of(qint64 ms)
    {
        constexpr qint64 quarter = 15 * 60 * 1000;
        QDate &day = m_known[ms / quarter];
        if (!day.isValid())
            day = Moment::instant(ms).day(m_zone);
        return day;
    }

private:
    QTimeZone m_zone;
    QHash<qint64, QDate> m_known;
};

void fill(AuditEntry &entry, const FactTable &table, size_t row, const FactColumn &day,
          const SavingMoment &saving, Days &days)
{
    entry.id = table.ids[row];
    entry.day = dateOf(day.days[row]);
    entry.at = instant(day, row);
    entry.saved = saving.ms;
    if (saving.ms)
        entry.savedOn = days.of(*saving.ms);
    entry.isImported = !saving.isByHand;
}

std::optional<Amount> worth(const Rates &rates, const std::optional<qint64> &amount,
                            const QString &currency, qint32 day)
{
    const auto converted = amount ? rates.converted(*amount, currency, day) : std::nullopt;
    return converted ? std::optional(Amount {qint64(*converted)}) : std::nullopt;
}

} // namespace

AuditMonth::AuditMonth(const Reading &reading, const DetectorSettings &settings)
    : m_reading(reading)
    , m_settings(settings)
{
}

Result<AuditRows> AuditMonth::rows(const QDate &firstOfMonth,
                                   const QHash<QString, QSet<Uuid>> &told) const
{
    AuditRows rows;
    rows.from = firstOfMonth;
    rows.to = firstOfMonth.addMonths(1);
    rows.today = m_reading.today;
    rows.currency = m_reading.facts.profile().currency;
    rows.told = told;
    const Calendar &calendar = m_reading.facts.calendar();
    for (QDate day = rows.to.addDays(-1); day >= rows.from; day = day.addDays(-1)) {
        if (calendar.isWorkday(day))
            rows.lastWorkdays.append(day);
    }
    using Part = Result<void> (AuditMonth::*)(AuditRows &) const;
    for (const Part part : {&AuditMonth::people, &AuditMonth::activities, &AuditMonth::deals,
                            &AuditMonth::moves, &AuditMonth::pushes, &AuditMonth::customers}) {
        if (m_reading.cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        if (const auto read = (this->*part)(rows); !read)
            return read.error();
    }
    const std::tuple<QString, QString, QString> kinds[] {
        {u"sales_order"_s, u"signed_at"_s, u"amount"_s},
        {u"contract"_s, u"signed_at"_s, u"amount"_s},
        {u"quote"_s, u"sent_at"_s, u"net_amount"_s}};
    for (const auto &[entity, day, amount] : kinds) {
        if (const auto read = papers(rows, entity, day, amount); !read)
            return read.error();
    }
    return rows;
}

Result<void> AuditMonth::people(AuditRows &rows) const
{
    const auto people = m_reading.facts.table(u"person"_s);
    const auto born = m_reading.born();
    if (!people || !born)
        return !people ? people.error() : born.error();
    const QTimeZone zone(m_reading.facts.profile().zone);
    const qint32 storeFirst
        = born->isValid() ? dayNumber(born->day(zone)) : std::numeric_limits<qint32>::min() / 2;
    std::vector<qint32> first((*people)->rows(), std::numeric_limits<qint32>::max());
    const std::tuple<QString, QString, QString> entries[] {
        {u"activity"_s, u"person"_s, u"started_at"_s},
        {u"opportunity"_s, u"owner"_s, u"created_at"_s},
        {u"customer"_s, u"owner"_s, u"created_at"_s}};
    for (const auto &[entity, link, day] : entries) {
        const auto table = m_reading.facts.table(entity);
        if (!table)
            return table.error();
        const auto &links = (*table)->column(link)->links;
        const auto &days = (*table)->column(day)->days;
        for (size_t row = 0; row < (*table)->rows(); ++row) {
            if (links[row] != None && days[row] != FactColumn::NoDay)
                first[size_t(links[row])] = qMin(first[size_t(links[row])], days[row]);
        }
    }
    QHash<Uuid, QSet<QDate>> away;
    for (const Absence &absence : m_reading.facts.absences()) {
        for (QDate day = qMax(absence.fromOn, rows.from);
             day.isValid() && day < rows.to && day <= absence.toOn; day = day.addDays(1))
            away[absence.person.uuid()].insert(day);
    }
    const WorkCalendars calendars(m_reading.facts);
    const Organisation &organisation = m_reading.facts.organisation();
    const QDate lastDay = qMin(rows.to.addDays(-1), qMax(rows.from, m_reading.today));
    const DateRange month {rows.from, rows.to};
    for (size_t row = 0; row < (*people)->rows(); ++row) {
        AuditPerson person;
        person.id = (*people)->ids[row];
        person.team = organisation.unitOf(person.id, lastDay).value_or(Uuid());
        // Without silent days everything is looked at, however old the store is.
        const bool hasEntry = first[row] != std::numeric_limits<qint32>::max();
        if (m_settings.silentDays > 0)
            person.silentUntil = dateOf(qMax(storeFirst, hasEntry ? first[row] : storeFirst)
                                        + qint32(m_settings.silentDays));
        const NodeKey node = NodeKey::person(person.id);
        person.workdays = calendars.workdays(node, month);
        for (const QDate &day : away.value(person.id))
            person.workdays -= calendars.isWorkday(node, day) ? 1 : 0;
        rows.people.push_back(person);
    }
    return {};
}

Result<void> AuditMonth::activities(AuditRows &rows) const
{
    const auto facts = Facts::of(m_reading, u"activity"_s);
    if (!facts)
        return facts.error();
    const FactColumn &person = facts->column(u"person"_s);
    const FactColumn &customer = facts->column(u"customer"_s);
    const FactColumn &type = facts->column(u"type"_s);
    const FactColumn &outcome = facts->column(u"outcome"_s);
    const FactColumn &started = facts->column(u"started_at"_s);
    const FactColumn &duration = facts->column(u"duration_s"_s);
    const FactColumn &latitude = facts->column(u"latitude"_s);
    const FactColumn &longitude = facts->column(u"longitude"_s);
    const FactColumn &names = *facts->customers().column(u"name"_s);
    const qint32 from = dayNumber(rows.from);
    const qint32 to = dayNumber(rows.to);
    const Rows chosen = facts->select(u"started_at"_s, [&](size_t row, qint32 day) {
        return day >= from && day < to && person.links[row] != None;
    });
    const auto moments = savings(m_reading, facts->table(), chosen, {u"note"_s});
    if (!moments)
        return moments.error();
    Days days(m_reading);
    rows.activities.reserve(chosen.size());
    for (size_t at = 0; at < chosen.size(); ++at) {
        const auto row = size_t(chosen[at]);
        const SavingMoment &moment = (*moments)[at];
        AuditActivity one;
        fill(one, facts->table(), row, started, moment, days);
        one.person = facts->person(person, row);
        one.customer = facts->customer(customer, row);
        one.type = CellsOf::text(type, row);
        one.outcome = CellsOf::text(outcome, row);
        one.note = moment.texts.value(0);
        if (!one.note.isEmpty() && customer.links[row] != None)
            one.customerName = CellsOf::text(names, size_t(customer.links[row]));
        one.seconds = CellsOf::number(duration, row);
        one.latitude = CellsOf::number(latitude, row);
        one.longitude = CellsOf::number(longitude, row);
        rows.activities.push_back(std::move(one));
    }
    return {};
}

Result<void> AuditMonth::deals(AuditRows &rows) const
{
    const auto facts = Facts::of(m_reading, u"opportunity"_s);
    if (!facts)
        return facts.error();
    const FactColumn &owner = facts->column(u"owner"_s);
    const FactColumn &customer = facts->column(u"customer"_s);
    const FactColumn &created = facts->column(u"created_at"_s);
    const FactColumn &won = facts->column(u"won_at"_s);
    const FactColumn &type = facts->column(u"type"_s);
    const FactColumn &amount = facts->column(u"amount"_s);
    const FactColumn &currency = facts->column(u"currency"_s);
    const qint32 from = dayNumber(rows.from);
    const qint32 to = dayNumber(rows.to);
    const Rows chosen = facts->select(u"won_at"_s, [&](size_t row, qint32 day) {
        return day >= from && day < to && owner.links[row] != None
            && created.days[row] != FactColumn::NoDay;
    });
    const auto moments = savings(m_reading, facts->table(), chosen);
    if (!moments)
        return moments.error();
    Days days(m_reading);
    const Rates rates(rows.currency, m_reading.facts.rates());
    for (size_t at = 0; at < chosen.size(); ++at) {
        const auto row = size_t(chosen[at]);
        AuditDeal one;
        fill(one, facts->table(), row, created, (*moments)[at], days);
        one.person = facts->person(owner, row);
        one.customer = facts->customer(customer, row);
        one.type = CellsOf::text(type, row);
        one.wonOn = dateOf(won.days[row]);
        one.amount = worth(rates, CellsOf::number(amount, row), CellsOf::text(currency, row),
                           won.days[row]);
        rows.deals.push_back(one);
    }
    return {};
}

Result<void> AuditMonth::moves(AuditRows &rows) const
{
    const auto facts = Facts::of(m_reading, u"stage_event"_s);
    const auto deals = Facts::of(m_reading, u"opportunity"_s);
    const auto pipelines = m_reading.facts.table(u"pipeline"_s);
    if (!facts || !deals || !pipelines)
        return !facts ? facts.error() : !deals ? deals.error() : pipelines.error();
    const FactColumn &of = facts->column(u"opportunity"_s);
    const FactColumn &stage = facts->column(u"stage"_s);
    const FactColumn &entered = facts->column(u"entered_at"_s);
    const FactColumn &seq = facts->column(u"seq"_s);
    const FactColumn &owner = deals->column(u"owner"_s);
    const FactColumn &customer = deals->column(u"customer"_s);
    const FactColumn &pipeline = deals->column(u"pipeline"_s);
    const qint32 from = dayNumber(rows.from);
    const qint32 to = dayNumber(rows.to);
    std::vector<bool> isWanted(deals->rows(), false);
    const Rows chosen = facts->select(u"entered_at"_s, [&](size_t row, qint32 day) {
        const bool isIn = day >= from && day < to && of.links[row] != None
            && owner.links[size_t(of.links[row])] != None;
        if (isIn)
            isWanted[size_t(of.links[row])] = true;
        return isIn;
    });
    const auto moments = savings(m_reading, facts->table(), chosen);
    if (!moments)
        return moments.error();
    std::map<qint32, Rows> paths;
    for (size_t row = 0; row < facts->rows(); ++row) {
        if (of.links[row] != None && isWanted[size_t(of.links[row])]
            && entered.days[row] != FactColumn::NoDay && entered.days[row] < to)
            paths[of.links[row]].push_back(qint32(row));
    }
    QHash<qint32, qint32> before; // the event of the same opportunity that came before
    for (auto &[deal, events] : paths) {
        std::sort(events.begin(), events.end(), [&](qint32 a, qint32 b) {
            const auto key = [&](qint32 row) {
                return std::tuple(entered.days[size_t(row)],
                                  CellsOf::number(seq, size_t(row)).value_or(0), row);
            };
            return key(a) < key(b);
        });
        for (size_t at = 1; at < events.size(); ++at)
            before.insert(events[at], events[at - 1]);
    }
    const QList<Stage> stages = m_reading.facts.stages();
    PipelineId standard;
    const FactColumn &isDefault = *(*pipelines)->column(u"is_default"_s);
    for (size_t row = 0; row < (*pipelines)->rows(); ++row) {
        if (standard.isNull() || isDefault.numbers[row] == 1)
            standard = PipelineId((*pipelines)->ids[row]);
    }
    const auto place = [&](const PipelineId &flow, const QString &code) -> const Stage * {
        const auto found = std::find_if(stages.cbegin(), stages.cend(), [&](const Stage &one) {
            return one.code == code && (one.pipeline == flow || one.pipeline.isNull());
        });
        return found == stages.cend() ? nullptr : &*found;
    };
    Days days(m_reading);
    for (size_t at = 0; at < chosen.size(); ++at) {
        const qint32 row = chosen[at];
        const auto former = before.constFind(row);
        if (former == before.cend())
            continue;
        const auto deal = size_t(of.links[size_t(row)]);
        const PipelineId flow = pipeline.links[deal] == None
            ? standard
            : PipelineId((*pipelines)->ids[size_t(pipeline.links[deal])]);
        AuditMove one;
        one.from = CellsOf::text(stage, size_t(*former));
        one.to = CellsOf::text(stage, size_t(row));
        const Stage *left = place(flow, one.from);
        const Stage *reached = place(flow, one.to);
        // What is lost may be lost from anywhere.
        if (!left || !reached || reached->outcome == "lost"_L1 || !left->seq || !reached->seq)
            continue;
        one.skipped = std::count_if(stages.cbegin(), stages.cend(), [&](const Stage &between) {
            return between.pipeline == reached->pipeline && between.outcome == "open"_L1
                && !between.isRetired && between.seq && *between.seq > *left->seq
                && *between.seq < *reached->seq;
        });
        fill(one, facts->table(), size_t(row), entered, (*moments)[at], days);
        one.deal = deals->table().ids[deal];
        one.person = deals->person(owner, deal);
        one.customer = deals->customer(customer, deal);
        rows.moves.push_back(one);
    }
    return {};
}

Result<void> AuditMonth::pushes(AuditRows &rows) const
{
    const auto facts = Facts::of(m_reading, u"opportunity_change"_s);
    const auto deals = Facts::of(m_reading, u"opportunity"_s);
    if (!facts || !deals)
        return !facts ? facts.error() : deals.error();
    const FactColumn &of = facts->column(u"opportunity"_s);
    const FactColumn &field = facts->column(u"field"_s);
    const FactColumn &changed = facts->column(u"changed_at"_s);
    const FactColumn &owner = deals->column(u"owner"_s);
    const FactColumn &customer = deals->column(u"customer"_s);
    const FactColumn &amount = deals->column(u"amount"_s);
    const FactColumn &currency = deals->column(u"currency"_s);
    const auto code = qint32(field.dictionary.indexOf(u"expected_close_on"_s));
    if (code < 0)
        return {};
    const qint32 from = dayNumber(rows.from.addDays(-AuditLookBackDays));
    const qint32 to = dayNumber(rows.to);
    const Rows chosen = facts->select(u"changed_at"_s, [&](size_t row, qint32 day) {
        return day >= from && day < to && field.codes[row] == code && of.links[row] != None
            && owner.links[size_t(of.links[row])] != None;
    });
    const auto moments = savings(m_reading, facts->table(), chosen, {u"old"_s, u"new"_s});
    if (!moments)
        return moments.error();
    Days days(m_reading);
    const Rates rates(rows.currency, m_reading.facts.rates());
    for (size_t at = 0; at < chosen.size(); ++at) {
        const auto row = size_t(chosen[at]);
        const auto deal = size_t(of.links[row]);
        AuditPush one;
        one.from = (*moments)[at].texts.value(0);
        one.to = (*moments)[at].texts.value(1);
        const QDate before = QDate::fromString(one.from, Qt::ISODate);
        const QDate after = QDate::fromString(one.to, Qt::ISODate);
        // Setting a day where none was is no push.
        if (!before.isValid() || !after.isValid() || after <= before)
            continue;
        fill(one, facts->table(), row, changed, (*moments)[at], days);
        one.deal = deals->table().ids[deal];
        one.person = deals->person(owner, deal);
        one.customer = deals->customer(customer, deal);
        one.amount = worth(rates, CellsOf::number(amount, deal), CellsOf::text(currency, deal),
                           changed.days[row]);
        rows.pushes.push_back(one);
    }
    return {};
}

Result<void> AuditMonth::papers(AuditRows &rows, const QString &entity, const QString &day,
                                const QString &amount) const
{
    const auto facts = Facts::of(m_reading, entity);
    if (!facts)
        return facts.error();
    const FactColumn &owner = facts->column(u"owner"_s);
    const FactColumn &customer = facts->column(u"customer"_s);
    const FactColumn &dated = facts->column(day);
    const FactColumn &amounts = facts->column(amount);
    const FactColumn &currency = facts->column(u"currency"_s);
    const FactColumn *number = facts->table().column(u"number"_s);
    const FactColumn *version = facts->table().column(u"version"_s);
    const FactColumn *status = facts->table().column(u"status"_s);
    const qint32 from = dayNumber(rows.from.addDays(-AuditLookBackDays));
    const qint32 to = dayNumber(rows.to);
    // A quote that was revised is one quote.
    QHash<QString, std::pair<qint64, qint32>> latest;
    Rows chosen = facts->select(day, [&](size_t row, qint32 at) {
        if (at < from || at >= to || owner.links[row] == None
            || (status && CellsOf::text(*status, row) == "cancelled"_L1))
            return false;
        if (version && number && number->codes[row] != None) {
            auto &known = latest[CellsOf::text(*number, row)];
            const qint64 own = CellsOf::number(*version, row).value_or(0);
            if (known.first <= own)
                known = {own, qint32(row)};
        }
        return true;
    });
    if (!latest.isEmpty())
        std::erase_if(chosen, [&](qint32 row) {
            const QString known = CellsOf::text(*number, size_t(row));
            return !known.isEmpty() && latest.value(known).second != row;
        });
    const auto moments = savings(m_reading, facts->table(), chosen);
    if (!moments)
        return moments.error();
    Days days(m_reading);
    const Rates rates(rows.currency, m_reading.facts.rates());
    for (size_t at = 0; at < chosen.size(); ++at) {
        const auto row = size_t(chosen[at]);
        const auto known = worth(rates, CellsOf::number(amounts, row), CellsOf::text(currency, row),
                                 dated.days[row]);
        if (!known)
            continue;
        AuditPaper one;
        fill(one, facts->table(), row, dated, (*moments)[at], days);
        one.person = facts->person(owner, row);
        one.customer = facts->customer(customer, row);
        one.entity = entity;
        one.amount = *known;
        rows.papers.push_back(one);
    }
    return {};
}

Result<void> AuditMonth::customers(AuditRows &rows) const
{
    const auto facts = Facts::of(m_reading, u"customer"_s);
    if (!facts)
        return facts.error();
    const FactColumn &owner = facts->column(u"owner"_s);
    const FactColumn &created = facts->column(u"created_at"_s);
    const FactColumn &merged = facts->column(u"merged_into"_s);
    const FactColumn &isTest = facts->column(u"is_test"_s);
    const qint32 from = dayNumber(rows.from.addDays(-AuditLookBackDays));
    const qint32 to = dayNumber(rows.to);
    // What was merged already counts once again.
    const Rows chosen = facts->select(u"created_at"_s, [&](size_t row, qint32 day) {
        return day >= from && day < to && owner.links[row] != None && merged.links[row] == None
            && isTest.numbers[row] != 1;
    });
    const auto moments
        = savings(m_reading, facts->table(), chosen, {u"name"_s, u"phone"_s, u"tax_no"_s});
    if (!moments)
        return moments.error();
    Days days(m_reading);
    for (size_t at = 0; at < chosen.size(); ++at) {
        const auto row = size_t(chosen[at]);
        AuditCustomer one;
        fill(one, facts->table(), row, created, (*moments)[at], days);
        one.person = facts->person(owner, row);
        one.customer = one.id;
        one.name = (*moments)[at].texts.value(0);
        one.phone = (*moments)[at].texts.value(1);
        one.taxNo = (*moments)[at].texts.value(2);
        rows.customers.push_back(one);
    }
    return {};
}

} // namespace Steelyard
