// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/FieldDay.h"

#include "core/sales/Customer.h"
#include "core/sales/Record.h"
#include "core/workspace/CellsOf.h"
#include "core/workspace/VisitRhythm.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint32 None = FactColumn::NoDay;
constexpr qsizetype MostSuggested = 50;
constexpr qsizetype MostGoals = 5;
constexpr int Ahead = 7; ///< days of open tasks that a day shows

class Assembly
{
public:
    Assembly(FieldDay &result, const Reading &reading)
        : m_result(result)
        , m_reading(reading)
        , m_day(dayNumber(result.day))
        , m_rhythm(VisitRhythm::of(reading.settings))
    {
    }

    Result<void> run()
    {
        for (const auto step : {&Assembly::load, &Assembly::contacts, &Assembly::tasks,
                                &Assembly::visits, &Assembly::rhythm, &Assembly::goals}) {
            if (m_reading.cancel.isCancelled())
                return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
            if (const auto done = (this->*step)(); !done)
                return done;
        }
        auto reminders = FieldReminders::of(m_result.person, m_result.day, m_reading);
        if (!reminders)
            return reminders.error();
        m_result.reminders = std::move(*reminders);
        std::stable_sort(m_result.reminders.begin(), m_result.reminders.end(),
                         [this](const FieldReminder &a, const FieldReminder &b) {
                             return urgency(a.due) < urgency(b.due);
                         });
        route();
        return {};
    }

private:
    Result<void> load()
    {
        const auto people = m_reading.facts.table(u"person"_s);
        const auto customers = m_reading.facts.table(u"customer"_s);
        const auto activities = m_reading.facts.table(u"activity"_s);
        const auto tasks = m_reading.facts.table(u"task"_s);
        for (const auto *table : {&people, &customers, &activities, &tasks}) {
            if (!*table)
                return table->error();
        }
        m_customers = *customers;
        m_activities = *activities;
        m_tasks = *tasks;
        const auto &ids = (*people)->ids;
        const auto at = std::find(ids.begin(), ids.end(), m_result.person.uuid());
        if (at == ids.end())
            return Error {Error::Kind::NotFound, "person.gone"_L1, {}, {}};
        m_me = qint32(at - ids.begin());
        m_result.name = toText(m_reading.row(u"person"_s, *at).value(u"name"_s));
        return {};
    }

    // When each customer was last seen, by whomever: the rhythm is the customer's, not the
    // seller's.
    Result<void> contacts()
    {
        const auto &customers = m_activities->column(u"customer"_s)->links;
        const auto &days = m_activities->column(u"started_at"_s)->days;
        const auto &effective = m_activities->column(u"is_effective"_s)->numbers;
        m_last.assign(m_customers->rows(), None);
        m_lastToday.assign(m_customers->rows(), None);
        for (size_t row = 0; row < m_activities->rows(); ++row) {
            if (customers[row] < 0 || effective[row] != 1 || days[row] == None || days[row] > m_day)
                continue;
            const auto customer = size_t(customers[row]);
            m_lastToday[customer] = qMax(m_lastToday[customer], days[row]);
            if (days[row] < m_day)
                m_last[customer] = qMax(m_last[customer], days[row]);
        }
        return {};
    }

    FieldStop stopAt(qint32 customer) const
    {
        FieldStop stop;
        if (customer < 0)
            return stop;
        const auto row = size_t(customer);
        stop.customer = m_customers->ids[row];
        const auto fields
            = Record::read<Customer>(stop.customer, m_reading.row(u"customer"_s, stop.customer));
        stop.name = fields.name;
        stop.tier = fields.tier;
        stop.phone = fields.phone;
        stop.address = fields.address;
        stop.every = m_rhythm.every(fields.tier, fields.visitEvery).value_or(0);
        if (fields.latitude && fields.longitude)
            stop.place = GeoPoint {*fields.latitude, *fields.longitude};
        stop.last = dateOf(m_last[row]);
        stop.due = dateOf(dueOf(row, stop.every));
        return stop;
    }

    // Nobody was ever there: the rhythm begins when the customer became known.
    qint32 dueOf(size_t customer, qint64 every) const
    {
        if (every <= 0)
            return None;
        const qint32 created = m_customers->column(u"created_at"_s)->days[customer];
        const qint32 since = m_last[customer] != None ? m_last[customer] : created;
        return since == None ? m_day : qint32(since + every);
    }

    Result<void> tasks()
    {
        const auto &people = m_tasks->column(u"person"_s)->links;
        const auto &customers = m_tasks->column(u"customer"_s)->links;
        const auto &due = m_tasks->column(u"due_at"_s)->days;
        const auto &done = m_tasks->column(u"done_at"_s)->days;
        const auto &cancelled = m_tasks->column(u"cancelled_at"_s)->days;
        const auto &snoozed = m_tasks->column(u"snoozed_until"_s)->days;
        for (size_t row = 0; row < m_tasks->rows(); ++row) {
            if (people[row] != m_me || cancelled[row] != None || due[row] == None)
                continue;
            const bool isVisit = CellsOf::text(*m_tasks->column(u"kind"_s), row) == "visit"_L1;
            const bool isOpen = done[row] == None || done[row] > m_day;
            // A visit belongs to its day; one that was missed is still there to be caught up with.
            if (isVisit ? due[row] != m_day
                        && !(isOpen && due[row] < m_day && m_day - due[row] <= Ahead)
                        : !isOpen || due[row] - m_day > Ahead
                        || (snoozed[row] != None && snoozed[row] > m_day))
                continue;
            const Uuid id = m_tasks->ids[row];
            const auto task = Record::read<Task>(id, m_reading.row(u"task"_s, id));
            if (!isVisit) {
                const auto name = [this](const QString &entity, const Uuid &of) {
                    return of.isNull() ? QString()
                                       : toText(m_reading.row(entity, of).value(u"name"_s));
                };
                m_result.tasks.append({task, name(u"customer"_s, task.customer.uuid()),
                                       name(u"opportunity"_s, task.opportunity.uuid()),
                                       due[row] < m_day});
                continue;
            }
            FieldStop stop = stopAt(customers[row]);
            stop.why = FieldStop::Why::Planned;
            stop.task = id;
            stop.title = task.title;
            stop.at = task.dueAt;
            stop.isOverdue = due[row] < m_day;
            stop.isDone = task.doneAt.isValid();
            m_result.stops.append(stop);
        }
        std::stable_sort(m_result.tasks.begin(), m_result.tasks.end(),
                         [this](const FieldTask &a, const FieldTask &b) {
                             return urgency(a.task.dueAt.day(m_result.zone))
                                 < urgency(b.task.dueAt.day(m_result.zone));
                         });
        return {};
    }

    // Today first, then what was missed, the latest first: what has lain for years is no longer
    // what the day is about. Then what is still to come.
    std::pair<int, qint64> urgency(const QDate &due) const
    {
        const qint64 days = m_result.day.daysTo(due);
        return {days == 0 ? 0 : days < 0 ? 1 : 2, qAbs(days)};
    }

    Result<void> visits()
    {
        const auto &people = m_activities->column(u"person"_s)->links;
        const auto &customers = m_activities->column(u"customer"_s)->links;
        const auto &days = m_activities->column(u"started_at"_s)->days;
        for (size_t row = 0; row < m_activities->rows(); ++row) {
            if (people[row] != m_me || days[row] != m_day
                || CellsOf::text(*m_activities->column(u"type"_s), row) != "visit"_L1)
                continue;
            const Uuid id = m_activities->ids[row];
            const auto activity = Record::read<Activity>(id, m_reading.row(u"activity"_s, id));
            ++m_result.visits;
            m_result.effective += activity.isEffective ? 1 : 0;
            const auto plan = std::find_if(
                m_result.stops.begin(), m_result.stops.end(), [&](const FieldStop &stop) {
                    return stop.activity.isNull() && !stop.task.isNull()
                        && (activity.task.isNull() ? stop.customer == activity.customer.uuid()
                                                   : stop.task == activity.task.uuid());
                });
            if (plan != m_result.stops.end()) {
                plan->activity = id;
                plan->isDone = true;
                continue;
            }
            FieldStop stop = stopAt(customers[row]);
            stop.why = FieldStop::Why::Unplanned;
            stop.activity = id;
            stop.at = activity.startedAt;
            stop.title = activity.subject;
            stop.isDone = true;
            m_result.stops.append(stop);
        }
        for (const FieldStop &stop : std::as_const(m_result.stops)) {
            m_result.planned += stop.task.isNull() || stop.isOverdue ? 0 : 1;
            m_result.kept += !stop.task.isNull() && !stop.isOverdue && stop.isDone ? 1 : 0;
        }
        return {};
    }

    Result<void> rhythm()
    {
        QSet<Uuid> onTheWay;
        for (const FieldStop &stop : std::as_const(m_result.stops))
            onTheWay.insert(stop.customer);
        const auto &owners = m_customers->column(u"owner"_s)->links;
        const auto &merged = m_customers->column(u"merged_into"_s)->links;
        const auto &own = m_customers->column(u"visit_every"_s)->numbers;
        const FactColumn &tiers = *m_customers->column(u"tier"_s);
        QMap<QString, FieldCoverage> coverage;
        std::vector<std::pair<qint32, qint32>> late; // days over, row
        for (size_t row = 0; row < m_customers->rows(); ++row) {
            if (owners[row] != m_me || merged[row] != FactColumn::None)
                continue;
            ++m_result.customers;
            const QString tier = CellsOf::text(tiers, row);
            const auto every = m_rhythm.every(
                tier, own[row] == FactColumn::NoNumber ? std::nullopt : std::optional(own[row]));
            if (!every)
                continue;
            FieldCoverage &kept = coverage[tier];
            kept.tier = tier;
            ++kept.customers;
            const bool isSeen
                = m_lastToday[row] != None && m_day - m_lastToday[row] < qint32(*every);
            kept.seen += isSeen ? 1 : 0;
            const qint32 due = dueOf(row, *every);
            if (!isSeen && due <= m_day && !onTheWay.contains(m_customers->ids[row]))
                late.emplace_back(m_day - due, qint32(row));
        }
        // Most overdue first as a share of what the rhythm allows would favour the small ones: days
        // it is.
        std::stable_sort(late.begin(), late.end(), [&](const auto &a, const auto &b) {
            const QString left = CellsOf::text(tiers, size_t(a.second));
            const QString right = CellsOf::text(tiers, size_t(b.second));
            return left != right ? left < right : a.first > b.first;
        });
        for (const auto &[days, row] : late) {
            if (m_result.suggested.size() == MostSuggested)
                break;
            FieldStop stop = stopAt(row);
            stop.why = FieldStop::Why::Rhythm;
            m_result.suggested.append(stop);
        }
        m_result.coverage = coverage.values();
        return {};
    }

    Result<void> goals()
    {
        const NodeKey node = NodeKey::person(m_result.person.uuid());
        QStringList kpis;
        for (const Target &target : m_reading.facts.targets()) {
            if (target.node != node.id || target.tier != "base"_L1 || !target.value
                || target.periodFrom > m_result.day || target.periodTo < m_result.day
                || kpis.contains(target.kpi) || !m_reading.handbook.find(target.kpi))
                continue;
            kpis.append(target.kpi);
        }
        // What is counted by the day first: that is what a day can still change.
        std::stable_sort(kpis.begin(), kpis.end(), [this](const QString &a, const QString &b) {
            return isCount(a) > isCount(b);
        });
        kpis = kpis.mid(0, MostGoals);
        if (kpis.isEmpty())
            return {};
        const Calendar &calendar = m_reading.facts.calendar();
        const Period day = Period::of(Grain::Day, m_result.day, calendar);
        const Period month = Period::of(Grain::Month, m_result.day, calendar);
        Question question;
        question.kpis = kpis;
        question.nodes = {node};
        question.periods = {day, month};
        question.today = m_reading.today;
        const auto cells
            = Attainment(m_reading.handbook, m_reading.facts).attain(question, m_reading.cancel);
        if (!cells)
            return cells.error();
        for (const QString &kpi : std::as_const(kpis)) {
            FieldGoal goal;
            goal.kpi = kpi;
            for (const AttainmentCell &cell : *cells) {
                if (cell.kpi == kpi)
                    (cell.period == day ? goal.day : goal.month) = cell;
            }
            m_result.goals.append(goal);
        }
        return {};
    }

    bool isCount(const QString &kpi) const
    {
        const KpiDefinition *definition = m_reading.handbook.find(kpi);
        return definition && definition->unit == UnitOfMeasure::Count;
    }

    // What is done comes first, in the order in which it was; then the way that is still to go.
    void route()
    {
        QList<FieldStop> done;
        QList<FieldStop> open;
        for (const FieldStop &stop : std::as_const(m_result.stops))
            (stop.isDone ? done : open).append(stop);
        std::stable_sort(done.begin(), done.end(), [](const FieldStop &a, const FieldStop &b) {
            return a.at.msSinceEpoch().value_or(0) < b.at.msSinceEpoch().value_or(0);
        });
        QList<FieldRoute::Stop> places;
        for (const FieldStop &stop : std::as_const(open)) {
            FieldRoute::Stop place {stop.place, std::nullopt};
            if (const auto ms = stop.at.msSinceEpoch(); ms && !stop.isOverdue) {
                const QTime time = QDateTime::fromMSecsSinceEpoch(*ms, m_result.zone).time();
                place.minute = time.hour() * 60 + time.minute();
            }
            places.append(place);
        }
        m_result.stops = done;
        std::optional<GeoPoint> before;
        for (const qsizetype at : FieldRoute::order(places)) {
            FieldStop stop = open.at(at);
            if (before && stop.place)
                stop.metres = FieldRoute::metres(*before, *stop.place);
            before = stop.place;
            m_result.stops.append(stop);
        }
    }

    FieldDay &m_result;
    const Reading &m_reading;
    qint32 m_day;
    VisitRhythm m_rhythm;
    std::shared_ptr<const FactTable> m_customers;
    std::shared_ptr<const FactTable> m_activities;
    std::shared_ptr<const FactTable> m_tasks;
    std::vector<qint32> m_last;      ///< by customer: the last effective contact before the day
    std::vector<qint32> m_lastToday; ///< the same with the day itself
    qint32 m_me = -1;
};

} // namespace

Result<FieldDay> FieldDay::of(const PersonId &person, const QDate &day, const Reading &reading)
{
    FieldDay result;
    result.person = person;
    result.day = day;
    result.today = reading.today;
    result.zone = QTimeZone(reading.facts.profile().zone);
    result.currency = reading.facts.profile().currency;
    if (const auto assembled = Assembly(result, reading).run(); !assembled)
        return assembled.error();
    return result;
}

} // namespace Steelyard
