// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/PlacedRows.h"

#include <algorithm>
#include <array>

namespace Steelyard {

std::shared_ptr<const PlacedRows> PlacedRows::make(const BoundAggregate &part,
                                                   const DaySlots &slots, std::size_t layer,
                                                   NodeSets &sets, const CancelToken &cancel)
{
    auto result = std::make_shared<PlacedRows>();
    const OwnerColumn &owners = part.owners();
    const auto rows = qint32(part.table().rows());
    const auto width = qint32(slots.size());
    result->places.resize(std::size_t(rows), Nowhere);
    // By slot and person; asked of the tree of units only the first time.
    const std::size_t people = sets.people() + 1;
    std::vector<qint32> known(people * slots.size(), Nowhere);
    const auto placeOf = [&](qint32 person, qint32 slot, qint32 day) {
        qint32 &place = known[std::size_t(slot) * people + std::size_t(person + 1)];
        if (place == Nowhere)
            place = sets.setOf(person, slots.instant(slot, day)) * width + slot;
        return place;
    };

    std::array<qint32, RowRun::Longest> days;
    std::array<qint32, RowRun::Longest> persons;
    std::array<Tri, RowRun::Longest> isIn;
    std::array<Outcome, RowRun::Longest> outcomes;
    for (qint32 first = 0; first < rows; first += RowRun::Longest) {
        if (cancel.isCancelled())
            return nullptr;
        const RowRun run {first, std::min(RowRun::Longest, rows - first)};
        part.anchors(run, days.data());
        part.slice(run, isIn.data());
        part.exclusions(run, outcomes.data());
        owners.owners(run, persons.data());
        for (std::size_t i = 0; i < std::size_t(run.count); ++i) {
            const qint32 slot = slots.at(layer, days[i]);
            if (slot < 0 || isIn[i] != Tri::True)
                continue;
            const qint32 row = first + qint32(i);
            qint32 place = Nowhere;
            if (!owners.isDated(row)) {
                place = placeOf(persons[i], slot, days[i]);
            } else {
                const qint32 instant = slots.instant(slot, days[i]);
                const auto holders = owners.holders(row, instant);
                if (!owners.isShared()
                    || (holders.size() == 1 && holders.front().share >= Share::Whole)) {
                    place = placeOf(owners.owner(row, instant), slot, days[i]);
                } else {
                    auto parts = sets.of(holders, instant);
                    place = sets.setOf(parts) * width + slot;
                    result->shared.push_back({row, place, std::move(parts)});
                }
            }
            if (outcomes[i] != Outcome::Enters) {
                if (result->excluded.size() <= std::size_t(place))
                    result->excluded.resize(std::size_t(place) + 1);
                ++result->excluded[std::size_t(place)];
                place = left(place);
            }
            result->places[std::size_t(row)] = place;
        }
    }
    return result;
}

} // namespace Steelyard
