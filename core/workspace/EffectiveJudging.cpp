// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/EffectiveJudging.h"

#include "core/workspace/CellsOf.h"
#include "core/workspace/CompanySetting.h"

using namespace Qt::StringLiterals;

namespace Steelyard::EffectiveJudging {

Result<EffectiveRule> rule(const Reading &reading)
{
    return EffectiveRule::fromJson(CompanySetting::value(reading, EffectiveRule::setting()));
}

Result<Judged> judge(const Reading &reading, const EffectiveRule &rule, const DateRange &days,
                     const std::function<Uuid()> &newId)
{
    const auto table = reading.facts.table(u"activity"_s);
    if (!table)
        return table.error();
    const FactTable &rows = **table;
    const FactColumn &started = *rows.column(u"started_at"_s);
    std::vector<size_t> chosen;
    for (size_t row = 0; row < rows.rows(); ++row) {
        const QDate day = dateOf(started.days[row]);
        if (day.isValid() ? days.contains(day) : !days.from.isValid() && !days.to.isValid())
            chosen.push_back(row);
    }
    Judged judged;
    judged.command.label = u"activity.judge"_s;
    judged.command.source = u"hand"_s;
    if (rule != EffectiveRule()
        || !CompanySetting::value(reading, EffectiveRule::setting()).isEmpty())
        judged.command.changes
            = CompanySetting::change(reading, EffectiveRule::setting(), rule.toJson(), newId);
    if (chosen.empty())
        return judged;
    const auto texts = reading.savings(u"activity"_s, rows.ids[chosen.front()],
                                       rows.ids[chosen.back()], {u"note"_s, u"next_step"_s});
    if (!texts)
        return texts.error();
    const FactColumn &type = *rows.column(u"type"_s);
    const FactColumn &outcome = *rows.column(u"outcome"_s);
    const FactColumn &duration = *rows.column(u"duration_s"_s);
    const FactColumn &responded = *rows.column(u"customer_responded"_s);
    const FactColumn &effective = *rows.column(u"is_effective"_s);
    const FactColumn &nextOn = *rows.column(u"next_on"_s);
    for (const size_t row : chosen) {
        if (row % 4096 == 0 && reading.cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        const size_t place = row - chosen.front();
        Activity activity;
        activity.type = CellsOf::text(type, row);
        activity.outcome = CellsOf::text(outcome, row);
        activity.durationS = CellsOf::number(duration, row);
        activity.customerResponded = responded.numbers[row] == 1;
        activity.nextOn = dateOf(nextOn.days[row]);
        if (place < texts->size()) {
            activity.note = (*texts)[place].texts.value(0);
            activity.nextStep = (*texts)[place].texts.value(1);
        }
        ++judged.looked;
        const bool was = effective.numbers[row] == 1;
        const bool is = isEffective(activity, rule);
        judged.effective += is ? 1 : 0;
        if (was == is)
            continue;
        ++(is ? judged.becomeEffective : judged.becomeIneffective);
        judged.command.changes.append({Change::Deed::Update,
                                       u"activity"_s,
                                       rows.ids[row],
                                       {{u"is_effective"_s, qint64(is)}}});
    }
    return judged;
}

} // namespace Steelyard::EffectiveJudging
