// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ConversionEvents.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<ConversionEvents> ConversionEvents::make(Tables &tables, const Calendar &calendar,
                                                const Conversion &rule, const BoundAggregate &base,
                                                const BoundAggregate &following)
{
    const auto gathered = [&](const BoundAggregate &part) -> Result<QHash<qint32, Events>> {
        const bool isItself = part.table().entity == rule.per;
        const auto way
            = isItself ? Result<FieldPath>(FieldPath()) : tables.wayTo(part.table(), rule.per);
        if (!way)
            return way.error();
        if (!isItself && way->hops.empty())
            return Error {Error::Kind::Invalid,
                          "conversion.no_way"_L1,
                          {{u"per"_s, rule.per}, {u"from"_s, part.table().entity}},
                          {}};
        QHash<qint32, Events> result;
        for (qint32 row = 0; row < qint32(part.table().rows()); ++row) {
            const qint32 day = part.anchor(row);
            const qint32 key = isItself ? row : way->rowOf(row);
            Int128 value = 0;
            if (day != FactColumn::NoDay && key >= 0
                && part.judge({row}, day, value) == Outcome::Enters)
                result[key].push_back({day, row});
        }
        for (Events &events : result)
            std::sort(events.begin(), events.end());
        return result;
    };
    const auto bases = gathered(base);
    const auto followers = bases ? gathered(following) : bases;
    if (!followers)
        return followers.error();
    // The same event cannot have led to itself; another date of the same row can be what followed.
    const bool isSameEvent = base.table().entity == following.table().entity
        && base.aggregate().time.text == following.aggregate().time.text;
    ConversionEvents result(calendar, rule);
    for (auto events = bases->cbegin(); events != bases->cend(); ++events) {
        Events counted = *events;
        if (rule.firstOnly) {
            for (std::size_t i = 1; i < counted.size(); ++i)
                result.m_notFirst.insert(counted[i].row);
            counted.resize(1);
        }
        const Events after = followers->value(events.key());
        if (rule.count == Conversion::Count::BaseOnce
            && rule.attach == Conversion::Attach::FirstAfter)
            result.match(counted, after, isSameEvent);
        else
            result.attach(counted, after, isSameEvent);
    }
    return result;
}

qint32 ConversionEvents::lastDay(qint32 day) const
{
    const int window = m_rule.window - (m_rule.isExclusive ? 1 : 0);
    return m_rule.isWorkdays ? dayNumber(m_calendar->addWorkdays(dateOf(day), window))
                             : day + window;
}

// Each base event takes the first that followed, whether or not others take it too.
void ConversionEvents::match(const Events &bases, const Events &followers, bool isSameEvent)
{
    for (const Event &base : bases) {
        const qint32 last = lastDay(base.day);
        auto found = std::lower_bound(followers.begin(), followers.end(), Event {base.day, 0});
        while (found != followers.end() && isSameEvent && found->row == base.row)
            ++found;
        if (found != followers.end() && found->day <= last)
            m_following[base.row] = {*found};
    }
}

// Each that followed belongs to one base event: the latest before it, or the earliest whose window
// still holds it.
void ConversionEvents::attach(const Events &bases, const Events &followers, bool isSameEvent)
{
    const bool isLatest = m_rule.attach == Conversion::Attach::LastBefore;
    for (const Event &follower : followers) {
        const Event *holder = nullptr;
        for (const Event &base : bases) {
            if (base.day > follower.day)
                break;
            if (lastDay(base.day) < follower.day || (isSameEvent && base.row == follower.row))
                continue;
            holder = &base;
            if (!isLatest)
                break;
        }
        if (!holder)
            continue;
        Events &following = m_following[holder->row];
        if (following.empty() || m_rule.count == Conversion::Count::All)
            following.push_back(follower);
    }
}

bool ConversionEvents::isBase(const Event &base) const
{
    return !m_notFirst.contains(base.row);
}

std::span<const ConversionEvents::Event> ConversionEvents::following(const Event &base) const
{
    const auto found = m_following.constFind(base.row);
    return found == m_following.constEnd() ? std::span<const Event>()
                                           : std::span<const Event>(*found);
}

} // namespace Steelyard
