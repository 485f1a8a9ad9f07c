// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/PlacedRows.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace Steelyard {

namespace {

template<typename T>
using OfRun = std::array<T, RowRun::Longest>;

} // namespace

std::shared_ptr<const PlacedRows> PlacedRows::make(const BoundAggregate &part,
                                                   const DaySlots &slots, std::size_t layer,
                                                   NodeSets &sets, const CancelToken &cancel,
                                                   qint32 from)
{
    auto result = std::make_shared<PlacedRows>();
    const OwnerColumn &owners = part.owners();
    const auto rows = qint32(part.table().rows());
    const auto width = qint32(slots.size());
    // By slot and person; asked of the tree of units only the first time.
    const std::size_t people = sets.people() + 1;
    const bool areMany = rows - from > RowRun::Longest;
    std::vector<qint32> known(areMany ? people * slots.size() : 0, Nowhere);
    const auto placeOf = [&](qint32 person, qint32 slot, qint32 day) {
        if (!areMany)
            return sets.setOf(person, slots.instant(slot, day)) * width + slot;
        qint32 &place = known[std::size_t(slot) * people + std::size_t(person + 1)];
        if (place == Nowhere)
            place = sets.setOf(person, slots.instant(slot, day)) * width + slot;
        return place;
    };
    const auto placeOfDated = [&](qint32 row, qint32 slot, qint32 day) {
        const qint32 instant = slots.instant(slot, day);
        const auto holders = owners.holders(row, instant);
        if (!owners.isShared() || (holders.size() == 1 && holders.front().share >= Share::Whole))
            return placeOf(owners.owner(row, instant), slot, day);
        auto parts = sets.of(holders, instant);
        const qint32 place = sets.setOf(parts) * width + slot;
        result->shared.push_back({row, place, std::move(parts)});
        return place;
    };

    OfRun<qint32> days;
    OfRun<qint32> slotOf;
    OfRun<qint32> chosen;
    OfRun<qint32> persons;
    OfRun<Tri> isIn;
    OfRun<Outcome> outcomes;
    bool isGapless = from == 0;
    result->places.reserve(std::size_t(rows - from));
    for (qint32 first = from; first < rows; first += RowRun::Longest) {
        if (cancel.isCancelled())
            return nullptr;
        RowRun run {first, std::min(RowRun::Longest, rows - first)};
        // Each question is asked only of the rows that are still there.
        const auto keep = [&](auto isThere) {
            qint32 kept = 0;
            for (qint32 i = 0; i < run.count; ++i) {
                const auto at = std::size_t(i);
                const auto to = std::size_t(kept);
                chosen[to] = run.row(i);
                days[to] = days[at];
                slotOf[to] = slotOf[at];
                kept += isThere(at) ? 1 : 0;
            }
            if (kept < run.count)
                run.chosen = chosen.data();
            run.count = kept;
        };
        part.anchors(run, days.data());
        for (std::size_t i = 0; i < std::size_t(run.count); ++i)
            slotOf[i] = slots.at(layer, days[i]);
        keep([&](std::size_t i) { return slotOf[i] >= 0; });
        if (part.isSliced()) {
            part.slice(run, isIn.data());
            keep([&](std::size_t i) { return isIn[i] == Tri::True; });
        }
        part.exclusions(run, outcomes.data());
        owners.owners(run, persons.data());
        if (isGapless && run.chosen) {
            // The first gap: from here on it must be said which rows these are.
            isGapless = false;
            result->m_rows.reserve(std::size_t(rows - from));
            result->m_rows.resize(result->places.size());
            std::iota(result->m_rows.begin(), result->m_rows.end(), 0);
        }
        for (qint32 i = 0; i < run.count; ++i) {
            const auto at = std::size_t(i);
            const qint32 row = run.row(i);
            qint32 place = owners.isDated(row) ? placeOfDated(row, slotOf[at], days[at])
                                               : placeOf(persons[at], slotOf[at], days[at]);
            if (outcomes[at] != Outcome::Enters) {
                if (result->excluded.size() <= std::size_t(place))
                    result->excluded.resize(std::size_t(place) + 1);
                ++result->excluded[std::size_t(place)];
                place = left(place);
            }
            result->places.push_back(place);
            if (!isGapless)
                result->m_rows.push_back(row);
        }
    }
    return result;
}

} // namespace Steelyard
