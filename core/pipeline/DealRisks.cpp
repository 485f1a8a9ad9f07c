// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/DealRisks.h"

using namespace Qt::StringLiterals;

namespace Steelyard::DealRisks {

namespace {

bool isOpen(const DealFacts &facts)
{
    return facts.stage.outcome == "open"_L1;
}

bool isCloseOver(const DealFacts &facts)
{
    return facts.deal.expectedCloseOn.isValid() && facts.deal.expectedCloseOn < facts.today;
}

} // namespace

QList<DealRisk> of(const DealFacts &facts)
{
    QList<DealRisk> risks;
    if (!isOpen(facts))
        return risks;
    if (isCloseOver(facts))
        risks.append({u"close_passed"_s, {{u"day"_s, facts.deal.expectedCloseOn}}});
    if (facts.age && facts.stage.maxDays && *facts.age > *facts.stage.maxDays)
        risks.append(
            {u"too_long"_s, {{u"days"_s, *facts.age}, {u"limit"_s, *facts.stage.maxDays}}});
    else if (facts.age && facts.usual && double(*facts.age) > 2 * *facts.usual
             && *facts.age > IdleDays)
        risks.append({u"slow"_s, {{u"days"_s, *facts.age}, {u"usual"_s, *facts.usual}}});
    if (facts.pushes >= Pushes)
        risks.append({u"pushed"_s, {{u"times"_s, facts.pushes}}});
    if (facts.firstAmount && facts.deal.amount && *facts.firstAmount > 0) {
        const qint64 cut = *facts.firstAmount - facts.deal.amount->units;
        if (Int128(cut) * 100 >= Int128(*facts.firstAmount) * CutPercent)
            risks.append({u"amount_cut"_s,
                          {{u"from"_s, *facts.firstAmount}, {u"to"_s, facts.deal.amount->units}}});
    }
    if (facts.quoteDueOn.isValid() && facts.quoteDueOn < facts.today)
        risks.append({u"quote_late"_s, {{u"day"_s, facts.quoteDueOn}}});
    if (facts.idle && *facts.idle > IdleDays)
        risks.append({u"idle"_s, {{u"days"_s, *facts.idle}}});
    else if (!facts.idle)
        risks.append({u"no_activity"_s, {}});
    if (!facts.nextOn.isValid())
        risks.append({u"no_next"_s, {}});
    else if (facts.nextOn < facts.today)
        risks.append({u"next_overdue"_s, {{u"day"_s, facts.nextOn}}});
    if (!facts.deal.customer.isNull() && facts.contacts == 1)
        risks.append({u"one_contact"_s, {}});
    return risks;
}

std::optional<NextAction> next(const DealFacts &facts)
{
    if (!isOpen(facts))
        return std::nullopt;
    if (facts.nextOn.isValid() && facts.nextOn <= facts.today)
        return NextAction {u"do_step"_s, {{u"day"_s, facts.nextOn}, {u"step"_s, facts.nextStep}}};
    if (facts.quoteDueOn.isValid())
        return NextAction {u"send_quote"_s, {{u"day"_s, facts.quoteDueOn}}};
    if (isCloseOver(facts))
        return NextAction {u"new_close_date"_s, {{u"day"_s, facts.deal.expectedCloseOn}}};
    if (facts.quoteSentOn.isValid() && facts.quoteSentOn.daysTo(facts.today) > AnswerDays)
        return NextAction {u"ask_answer"_s, {{u"day"_s, facts.quoteSentOn}}};
    if (facts.idle.value_or(IdleDays + 1) > IdleDays)
        return NextAction {u"call"_s, {{u"days"_s, facts.idle.value_or(-1)}}};
    if (!facts.missingActivity.isEmpty())
        return NextAction {u"do_activity"_s, {{u"activity"_s, facts.missingActivity}}};
    if (!facts.missingFields.isEmpty())
        return NextAction {u"fill"_s, {{u"fields"_s, facts.missingFields}}};
    if (!facts.nextOn.isValid())
        return NextAction {u"plan_step"_s, {}};
    return NextAction {u"wait"_s, {{u"day"_s, facts.nextOn}, {u"step"_s, facts.nextStep}}};
}

} // namespace Steelyard::DealRisks
