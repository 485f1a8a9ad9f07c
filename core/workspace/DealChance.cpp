// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DealChance.h"

#include "core/pipeline/WinChances.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<std::optional<DealChance>> DealChance::of(const Uuid &id, const Reading &reading)
{
    WinQuestion question;
    question.node = reading.facts.organisation().root();
    question.today = reading.today;
    const auto chances = WinChances::of(reading.facts, question, reading.cancel);
    if (!chances)
        return chances.error();
    for (const WinChances::Deal &deal : chances->open) {
        if (deal.id != id)
            continue;
        DealChance chance;
        chance.chance = deal.chance;
        chance.manual = deal.manual;
        chance.stage = deal.prior;
        chance.signal = chances->model.signal();
        chance.reasons = chances->model.reasons(deal.place);
        return std::optional(chance);
    }
    return std::optional<DealChance>();
}

} // namespace Steelyard
