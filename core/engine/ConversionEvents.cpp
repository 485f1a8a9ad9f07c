// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ConversionEvents.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

ConversionEvents::EventsByRow ConversionEvents::sorted(const std::vector<Pair> &events)
{
    EventsByRow result;
    for (const Pair &event : events) {
        const auto needed = std::size_t(event.base) + 2;
        if (result.starts.size() < needed)
            result.starts.resize(std::max(needed, result.starts.size() * 2));
        ++result.starts[needed - 1];
    }
    for (std::size_t key = 1; key < result.starts.size(); ++key)
        result.starts[key] += result.starts[key - 1];
    std::vector<std::size_t> next = result.starts;
    result.all.resize(events.size());
    for (const Pair &event : events)
        result.all[next[std::size_t(event.base)]++] = event.event;
    for (std::size_t key = 0; key + 1 < result.starts.size(); ++key)
        std::sort(result.all.begin() + std::ptrdiff_t(result.starts[key]),
                  result.all.begin() + std::ptrdiff_t(result.starts[key + 1]));
    return result;
}

Result<ConversionEvents::EventsByRow>
ConversionEvents::gathered(Tables &tables, const Conversion &rule, const BoundAggregate &part)
{
    FieldPath way;
    if (part.table().entity != rule.per) {
        const Result<FieldPath> found = tables.wayTo(part.table(), rule.per);
        if (!found)
            return found.error();
        if (found->hops.empty())
            return Error {Error::Kind::Invalid,
                          "conversion.no_way"_L1,
                          {{u"per"_s, rule.per}, {u"from"_s, part.table().entity}},
                          {}};
        way = *found;
    }
    std::vector<Pair> events;
    std::array<qint32, RowRun::Longest> days;
    std::array<qint32, RowRun::Longest> keys;
    std::array<Outcome, RowRun::Longest> left;
    std::array<Outcome, RowRun::Longest> outcomes;
    std::array<Int128, RowRun::Longest> values;
    const auto rows = qint32(part.table().rows());
    for (qint32 first = 0; first < rows; first += RowRun::Longest) {
        const RowRun run {first, std::min(RowRun::Longest, rows - first)};
        part.anchors(run, days.data());
        way.rowsOf(run, keys.data());
        part.exclusions(run, left.data());
        part.judge(run, outcomes.data(), values.data());
        for (std::size_t i = 0; i < std::size_t(run.count); ++i) {
            if (days[i] != FactColumn::NoDay && keys[i] >= 0 && left[i] == Outcome::Enters
                && outcomes[i] == Outcome::Enters)
                events.push_back({keys[i], {days[i], first + qint32(i)}});
        }
    }
    return sorted(events);
}

Result<ConversionEvents> ConversionEvents::make(Tables &tables, const Calendar &calendar,
                                                const Conversion &rule, const BoundAggregate &base,
                                                const BoundAggregate &following)
{
    const auto bases = gathered(tables, rule, base);
    const auto followers = bases ? gathered(tables, rule, following) : bases;
    if (!followers)
        return followers.error();
    // The same event cannot have led to itself; another date of the same row can be what followed.
    const bool isSameEvent = base.table().entity == following.table().entity
        && base.aggregate().time.text == following.aggregate().time.text;
    ConversionEvents result(calendar, rule);
    std::vector<Pair> pairs;
    for (std::size_t key = 0; key + 1 < bases->starts.size(); ++key) {
        Events counted = bases->of(key);
        if (counted.empty())
            continue;
        if (rule.firstOnly) {
            for (const Event &later : counted.subspan(1)) {
                if (result.m_notFirst.size() <= std::size_t(later.row))
                    result.m_notFirst.resize(base.table().rows());
                result.m_notFirst[std::size_t(later.row)] = true;
            }
            counted = counted.first(1);
        }
        if (rule.count == Conversion::Count::BaseOnce
            && rule.attach == Conversion::Attach::FirstAfter)
            result.match(counted, followers->of(key), isSameEvent, pairs);
        else
            result.attach(counted, followers->of(key), isSameEvent, pairs);
    }
    result.m_following = sorted(pairs);
    return result;
}

qint32 ConversionEvents::lastDay(qint32 day) const
{
    const int window = m_rule.window - (m_rule.isExclusive ? 1 : 0);
    if (!m_rule.isWorkdays)
        return day + window;
    const auto known = m_lastDays.constFind(day);
    if (known != m_lastDays.constEnd())
        return *known;
    return *m_lastDays.insert(day, dayNumber(m_calendar->addWorkdays(dateOf(day), window)));
}

// Each base event takes the first that followed, whether or not others take it too.
void ConversionEvents::match(Events bases, Events followers, bool isSameEvent,
                             std::vector<Pair> &pairs) const
{
    for (const Event &base : bases) {
        const qint32 last = lastDay(base.day);
        auto found = std::lower_bound(followers.begin(), followers.end(), Event {base.day, 0});
        while (found != followers.end() && isSameEvent && found->row == base.row)
            ++found;
        if (found != followers.end() && found->day <= last)
            pairs.push_back({base.row, *found});
    }
}

// Each that followed belongs to one base event: the latest before it, or the earliest whose window
// still holds it.
void ConversionEvents::attach(Events bases, Events followers, bool isSameEvent,
                              std::vector<Pair> &pairs) const
{
    const bool isLatest = m_rule.attach == Conversion::Attach::LastBefore;
    std::vector<bool> isTaken(bases.size());
    for (const Event &follower : followers) {
        std::size_t holder = bases.size();
        for (std::size_t i = 0; i < bases.size(); ++i) {
            const Event &base = bases[i];
            if (base.day > follower.day)
                break;
            if (lastDay(base.day) < follower.day || (isSameEvent && base.row == follower.row))
                continue;
            holder = i;
            if (!isLatest)
                break;
        }
        if (holder == bases.size())
            continue;
        if (!isTaken[holder] || m_rule.count == Conversion::Count::All)
            pairs.push_back({bases[holder].row, follower});
        isTaken[holder] = true;
    }
}

} // namespace Steelyard
