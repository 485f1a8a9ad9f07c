// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/StageAges.h"

#include "core/pipeline/WorkdayCount.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint32 NoDay = FactColumn::NoDay;

double medianOf(std::vector<qint32> &stays)
{
    const auto middle = stays.begin() + qsizetype(stays.size() / 2);
    std::nth_element(stays.begin(), middle, stays.end());
    if (stays.size() % 2 == 1)
        return *middle;
    return (double(*std::max_element(stays.begin(), middle)) + double(*middle)) / 2;
}

/// For each text of the one dictionary its code in the other.
std::vector<qint32> codesIn(const QStringList &dictionary, const QStringList &other)
{
    QHash<QString, qint32> places;
    for (qsizetype i = 0; i < other.size(); ++i)
        places.insert(other.at(i), qint32(i));
    std::vector<qint32> codes;
    for (const QString &text : dictionary)
        codes.push_back(places.value(text, FactColumn::None));
    return codes;
}

/// When each event's stay ended: as recorded, else when the next event of the same opportunity
/// began; NoDay where it has not.
std::vector<qint32> endsOf(const FactTable &events)
{
    const auto &links = events.column(u"opportunity"_s)->links;
    const auto &entered = events.column(u"entered_at"_s)->days;
    const auto &left = events.column(u"left_at"_s)->days;
    std::vector<qint32> ends(left.begin(), left.end());
    if (std::any_of(ends.cbegin(), ends.cend(), [](qint32 day) { return day != NoDay; }))
        return ends;
    std::vector<qint32> order(events.rows());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qint32 a, qint32 b) {
        return std::pair(links[size_t(a)], entered[size_t(a)])
            < std::pair(links[size_t(b)], entered[size_t(b)]);
    });
    for (size_t i = 0; i + 1 < order.size(); ++i) {
        const auto here = size_t(order[i]);
        const auto next = size_t(order[i + 1]);
        if (links[here] == links[next])
            ends[here] = entered[next];
    }
    return ends;
}

} // namespace

Result<StageAges> StageAges::of(const FactSource &source, const QDate &today,
                                const CancelToken &cancel)
{
    const auto opportunities = source.table(u"opportunity"_s);
    const auto stageEvents = source.table(u"stage_event"_s);
    const auto people = source.table(u"person"_s);
    const auto pipelines = source.table(u"pipeline"_s);
    for (const auto *table : {&opportunities, &stageEvents, &people, &pipelines}) {
        if (!*table)
            return table->error();
    }
    const FactTable &deals = **opportunities;
    const FactTable &events = **stageEvents;
    const auto &created = deals.column(u"created_at"_s)->days;
    const FactColumn &stage = *deals.column(u"stage"_s);
    const auto &owner = deals.column(u"owner"_s)->links;
    const auto &pipeline = deals.column(u"pipeline"_s)->links;
    const auto &deal = events.column(u"opportunity"_s)->links;
    const auto &entered = events.column(u"entered_at"_s)->days;
    const FactColumn &stageThen = *events.column(u"stage"_s);

    StageAges ages;
    ages.m_since.assign(deals.rows(), NoDay);
    const qint32 now = dayNumber(today);
    qint32 first = now;
    const std::vector<qint32> codes = codesIn(stageThen.dictionary, stage.dictionary);
    for (size_t row = 0; row < events.rows(); ++row) {
        const qint32 at = deal[row];
        const qint32 day = entered[row];
        if (at == FactColumn::None || day == NoDay || day > now
            || stageThen.codes[row] == FactColumn::None)
            continue;
        first = qMin(first, day);
        if (codes[size_t(stageThen.codes[row])] == stage.codes[size_t(at)])
            ages.m_since[size_t(at)] = qMax(ages.m_since[size_t(at)], day);
    }
    if (cancel.isCancelled())
        return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
    for (size_t row = 0; row < deals.rows(); ++row) {
        if (ages.m_since[row] == NoDay && created[row] != NoDay && created[row] <= now)
            ages.m_since[row] = created[row];
        if (ages.m_since[row] != NoDay)
            first = qMin(first, ages.m_since[row]);
    }

    std::vector<bool> resets((*pipelines)->rows());
    bool anyResets = false;
    const auto &flags = (*pipelines)->column(u"activity_resets_age"_s)->numbers;
    for (size_t row = 0; row < resets.size(); ++row) {
        resets[row] = flags[row] == 1;
        anyResets = anyResets || resets[row];
    }
    if (anyResets) {
        const auto activities = source.table(u"activity"_s);
        if (!activities)
            return activities.error();
        const auto &of = (*activities)->column(u"opportunity"_s)->links;
        const auto &started = (*activities)->column(u"started_at"_s)->days;
        const auto &effective = (*activities)->column(u"is_effective"_s)->numbers;
        for (size_t row = 0; row < (*activities)->rows(); ++row) {
            if (of[row] == FactColumn::None || effective[row] != 1 || started[row] == NoDay
                || started[row] > now)
                continue;
            const auto at = size_t(of[row]);
            const qint32 flow = pipeline[at];
            if (flow != FactColumn::None && resets[size_t(flow)] && ages.m_since[at] != NoDay)
                ages.m_since[at] = qMax(ages.m_since[at], started[row]);
        }
    }

    // A wrong date long ago must not make a calendar of thousands of years.
    constexpr int LongestYears = 30;
    const WorkdayCount workdays(source.calendar(),
                                qMax(dateOf(first), today.addYears(-LongestYears)), today);
    ages.m_age.assign(deals.rows(), 0);
    for (size_t row = 0; row < deals.rows(); ++row) {
        if (ages.m_since[row] != NoDay)
            ages.m_age[row] = workdays.between(ages.m_since[row], now);
    }
    if (cancel.isCancelled())
        return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};

    // By place, not by key: there may be millions of events. Team 0 is everybody.
    const Organisation &organisation = source.organisation();
    QList<Uuid> teams {Uuid()};
    QHash<Uuid, size_t> placeOf;
    std::vector<size_t> teamOf;
    for (const Uuid &person : (*people)->ids) {
        const Uuid team = organisation.unitOf(person, today).value_or(Uuid());
        if (!team.isNull() && !placeOf.contains(team)) {
            placeOf.insert(team, size_t(teams.size()));
            teams.append(team);
        }
        teamOf.push_back(team.isNull() ? 0 : placeOf.value(team));
    }
    const auto width = size_t(teams.size());
    std::vector<std::vector<qint32>> stays(width * size_t(stageThen.dictionary.size()));
    const std::vector<qint32> ends = endsOf(events);
    for (size_t row = 0; row < events.rows(); ++row) {
        if (deal[row] == FactColumn::None || entered[row] == NoDay || ends[row] == NoDay
            || ends[row] < entered[row] || ends[row] > now
            || stageThen.codes[row] == FactColumn::None)
            continue;
        const qint32 stay = workdays.between(entered[row], ends[row]);
        const qint32 seller = owner[size_t(deal[row])];
        const size_t team = seller == FactColumn::None ? 0 : teamOf[size_t(seller)];
        const size_t place = size_t(stageThen.codes[row]) * width;
        stays[place].push_back(stay);
        if (team > 0)
            stays[place + team].push_back(stay);
    }
    for (size_t place = 0; place < stays.size(); ++place) {
        if (!stays[place].empty())
            ages.m_usual.insert(
                {stageThen.dictionary.at(qsizetype(place / width)),
                 teams.at(qsizetype(place % width))},
                {medianOf(stays[place]), qint64(stays[place].size()), place % width == 0});
    }
    return ages;
}

std::optional<StageAges::Usual> StageAges::usual(const QString &stage, const Uuid &team) const
{
    const auto own = m_usual.constFind({stage, team});
    if (own != m_usual.cend() && own->n >= LeastStays)
        return *own;
    const auto all = m_usual.constFind({stage, Uuid()});
    return all == m_usual.cend() ? std::nullopt : std::optional(*all);
}

} // namespace Steelyard
