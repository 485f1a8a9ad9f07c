// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/TargetEntry.h"

#include "core/base/Money.h"
#include "core/sales/Record.h"
#include "core/targets/PlanSpread.h"
#include "core/targets/SeasonProfile.h"
#include "core/workspace/PlanRoom.h"
#include "core/workspace/PlanTyping.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<Command> TargetEntry::command(const Reading &reading,
                                     const std::function<Uuid()> &newId) const
{
    const KpiDefinition *definition = reading.handbook.find(kpi);
    if (!definition)
        return Error {Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, kpi}}, {}};
    if (!variant.isEmpty() && !definition->variant(variant))
        return Error {Error::Kind::NotFound,
                      "kpi.unknown_variant"_L1,
                      {{u"kpi"_s, kpi}, {u"variant"_s, variant}},
                      {}};
    const QString currency
        = definition->unit == UnitOfMeasure::Money ? reading.facts.profile().currency : QString();
    if (value && !currency.isEmpty()) {
        const int digits = minorDigits(currency);
        if (*value % Fixed::power(Amount::Scale - digits) != 0)
            return Error {Error::Kind::Invalid,
                          "target.not_a_multiple"_L1,
                          {{u"value"_s, Fixed::text(*value, Amount::Scale)},
                           {u"quantum"_s, Fixed::text(1, digits)},
                           {u"currency"_s, currency}},
                          {}};
    }
    auto planned = inPlan(reading, newId);
    if (!planned)
        return planned.error();
    if (*planned)
        return **planned;
    Target target;
    target.plan = plan;
    target.node = node.id;
    target.nodeKind = node.kind == NodeKey::Kind::Person ? u"person"_s : u"unit"_s;
    target.kpi = kpi;
    target.variant = variant;
    target.tier = tier;
    target.periodFrom = period.from();
    target.periodTo = period.last();
    if (value)
        target.value = Quantity {*value};
    target.currency = currency;

    Command command {u"target.set"_s, {}, {}, u"hand"_s, {}, {}, {}};
    const QList<Target> &known = reading.plans.targets;
    const auto same = std::find_if(known.cbegin(), known.cend(), [&target](const Target &other) {
        return other.plan == target.plan && other.node == target.node && other.kpi == target.kpi
            && other.variant == target.variant && other.tier == target.tier
            && other.periodFrom == target.periodFrom && other.periodTo == target.periodTo;
    });
    if (same == known.cend()) {
        target.id = TargetId(newId());
        command.changes = {Record::create(target)};
    } else {
        target.id = same->id;
        command.changes = {Record::update(*same, target)};
    }
    return command;
}

Result<std::optional<Command>> TargetEntry::inPlan(const Reading &reading,
                                                   const std::function<Uuid()> &newId) const
{
    PlanQuestion figure;
    figure.kpi = kpi;
    figure.variant = variant;
    figure.node = node;
    figure.period = period;
    figure.tiers = {tier};
    figure.plan = plan;
    const auto question = value ? PlanSheet::divided(reading, figure) : std::nullopt;
    if (!question)
        return std::optional<Command>();
    const auto sheet = PlanSheet::open(reading, *question);
    if (!sheet)
        return sheet.error();
    const auto parts = sheet->partsOf(period);
    const auto place = sheet->plan().find(node);
    if (!parts && place)
        return daysInPlan(reading, *sheet, *place, newId);
    if (!parts || !place || !sheet->plan().total(*place, parts->first, parts->second))
        return std::optional<Command>();

    // The figure itself is what is typed now, whatever was agreed before.
    TargetPlan open = sheet->plan();
    const std::size_t cell = open.place(*place, parts->first);
    const bool isOnePart = parts->first == parts->second;
    if (isOnePart)
        open.setOverride(cell, std::nullopt);
    const std::vector<qint64> season
        = SeasonProfile().periodWeights(open.periods(), reading.facts.calendar());
    auto edit = PlanSpread(open, season).total(*place, parts->first, parts->second, *value);
    if (!edit)
        return edit.error();
    const PlanCell &before = sheet->plan().cell(cell);
    const PlanOverride *agreed = sheet->plan().overridden(cell);
    const bool isOverride = isOnePart && *place != 0
        && (before.origin == CellOrigin::Split || before.origin == CellOrigin::Override);
    for (PlanEdit::CellChange &change : edit->cells) {
        if (isOverride && change.cell == cell)
            change.after.origin = CellOrigin::Override;
    }
    if (isOverride) {
        const std::optional<PlanOverride> former = agreed ? std::optional(*agreed) : std::nullopt;
        edit->overrides.push_back({cell, former,
                                   PlanOverride {agreed ? agreed->calculated : before.value, reason,
                                                 Uuid(), Moment(reading.today)}});
    }
    if (const auto allowed = sheet->lifecycle().mayApply(sheet->plan(), *edit); !allowed)
        return allowed.error();
    return std::optional(sheet->command(
        *edit, u"target.set"_s, reading.today, newId,
        *place == 0 && period.range() == question->period.range() ? value : std::nullopt));
}

// A week or a day of a plan: the parts that it lies in follow, and what is below them.
Result<std::optional<Command>> TargetEntry::daysInPlan(const Reading &reading,
                                                       const PlanSheet &sheet, int place,
                                                       const std::function<Uuid()> &newId) const
{
    const TargetPlan &laid = sheet.plan();
    PlanTyping typing;
    typing.dayWeights = PlanRoom::dayWeights(reading, sheet);
    typing.season = SeasonProfile().periodWeights(laid.periods(), reading.facts.calendar());
    typing.step = sheet.step();
    typing.reason = reason;
    typing.at = Moment(reading.today);
    PlanTyping::Figure figure {place, -1, -1, value, period.range()};
    for (int part = 0; part < laid.periodCount(); ++part) {
        if (!laid.periods().at(part).range().overlaps(period.range()))
            continue;
        figure.first = figure.first < 0 ? part : figure.first;
        figure.last = part;
    }
    // Figures of all of the period, or of what lies beyond the plan, stand for themselves.
    if (figure.first < 0 || period.from() < laid.periods().constFirst().from()
        || period.to() > laid.periods().constLast().to())
        return std::optional<Command>();
    const PlanTyping::Outcome outcome = typing.work(laid, {figure});
    if (!outcome.refused.isEmpty())
        return outcome.refused.constFirst().error;
    if (const auto allowed = sheet.lifecycle().mayApply(laid, outcome.edit); !allowed)
        return allowed.error();
    return std::optional(sheet.command(outcome.edit, u"target.set"_s, reading.today, newId));
}

} // namespace Steelyard
