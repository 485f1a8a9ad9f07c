// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/ForecastRollup.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Steelyard {

std::vector<ForecastRollup::Number> ForecastRollup::of(const std::vector<Place> &places,
                                                       const QList<ForecastCall> &calls)
{
    std::vector<Number> numbers(places.size());
    QHash<NodeKey, std::size_t> placeOf;
    for (std::size_t i = 0; i < places.size(); ++i)
        placeOf.insert(places[i].node, i);
    for (const ForecastCall &call : calls) {
        const auto place = placeOf.constFind(nodeOf(call));
        if (place == placeOf.constEnd())
            continue;
        Number &number = numbers[*place];
        if (call.kind == "adjustment"_L1) {
            if (!call.amount)
                continue;
            number.adjustment += call.amount->units;
            number.adjustments.append(call);
            continue;
        }
        // A new number is given in the knowledge of what was adjusted before.
        number.own = call.amount ? std::optional(Int128(call.amount->units)) : std::nullopt;
        number.last = call.amount ? call : ForecastCall();
        number.adjustment = 0;
        number.adjustments.clear();
    }
    for (std::size_t i = places.size(); i-- > 0;) {
        Number &number = numbers[i];
        const bool hasSome = number.own || number.calledBelow > 0 || !number.adjustments.isEmpty();
        if (hasSome)
            number.value = number.own.value_or(number.below) + number.adjustment;
        if (places[i].isExpected && !number.own)
            number.missing.append(int(i));
        std::sort(number.missing.begin(), number.missing.end());
        if (places[i].parent < 0)
            continue;
        Number &above = numbers[std::size_t(places[i].parent)];
        if (number.value) {
            above.below += *number.value;
            ++above.calledBelow;
        }
        above.missing += number.missing;
    }
    return numbers;
}

} // namespace Steelyard
