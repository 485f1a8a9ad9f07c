// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanWhy.h"

#include "core/engine/Evaluator.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int MostMonths = 36;

std::optional<qint64> valueOf(const Measure &measure)
{
    return measure.isValue() ? std::optional(qint64(measure.roundedUnits(Quantity::Scale)))
                             : std::nullopt;
}

} // namespace

Result<PlanWhy> PlanWhy::of(const Reading &reading, const Place &place)
{
    PlanWhy why;
    why.place = place;
    PlanQuestion question = PlanRoom::question(reading, place.wish);
    question.tiers = {place.tier};
    const auto sheet = PlanSheet::open(reading, question);
    if (!sheet)
        return sheet.error();
    const Organisation &organisation = reading.facts.organisation();
    for (const TargetPlanning &planning : reading.plans.plannings) {
        const NodeKey top = planning.nodeKind == "person"_L1 ? NodeKey::person(planning.node)
                                                             : NodeKey::unit(planning.node);
        if (planning.plan != place.wish.plan || planning.kpi != place.wish.kpi
            || planning.variant != place.wish.variant || planning.periodFrom > place.days.from
            || planning.periodTo < place.days.last()
            || !organisation.isWithin(place.node, top, place.wish.year.last()))
            continue;
        why.divisions.prepend(planning);
        for (const Season &season : reading.plans.seasons) {
            if (season.id == planning.season)
                why.seasons << season;
        }
    }
    for (const TargetLock &lock : reading.plans.locks) {
        const bool isSamePlan = lock.plan == place.wish.plan && lock.kpi == place.wish.kpi
            && lock.variant == place.wish.variant && lock.tier == place.tier;
        const bool isOnNode = lock.node.isNull() || lock.node == place.node.id;
        const bool isOnDays = !lock.periodFrom.isValid()
            || (lock.periodFrom < place.days.to && lock.periodTo >= place.days.from);
        if (isSamePlan && isOnNode && isOnDays)
            why.locks << lock;
    }
    why.takeHistory(reading, *sheet);
    if (const auto taken = why.takePast(reading); !taken)
        return taken.error();
    for (const OrgPerson &person : organisation.people())
        why.names.insert(person.id, person.name);
    return why;
}

void PlanWhy::takeHistory(const Reading &reading, const PlanSheet &sheet)
{
    const auto node = sheet.plan().find(place.node);
    const auto parts = sheet.partsOf(Period::of(place.days));
    if (!node || !reading.history)
        return;
    if (!parts || parts->first == parts->second) {
        // Of days, the rows that have some of them.
        for (int part = 0; part < sheet.plan().periodCount(); ++part) {
            for (const Target &row : sheet.allStored(sheet.plan().place(*node, part))) {
                if (row.periodFrom < place.days.to && row.periodTo >= place.days.from)
                    history << reading.history(u"target"_s, row.id.uuid());
            }
        }
        std::stable_sort(history.begin(), history.end(), [](const RowDeed &a, const RowDeed &b) {
            return a.at.msSinceEpoch().value_or(0) > b.at.msSinceEpoch().value_or(0);
        });
        return;
    }
    for (const PlanSheet::Whole &whole : sheet.wholes()) {
        if (whole.node == *node && whole.first == parts->first && whole.last == parts->second)
            history = reading.history(u"target"_s, whole.id.uuid());
    }
}

Result<void> PlanWhy::takePast(const Reading &reading)
{
    const Calendar &calendar = reading.facts.calendar();
    const QDate end = qMin(reading.today, place.days.last());
    const QDate start = end.addMonths(-MostMonths + 1);
    Question question;
    question.kpis = {place.wish.kpi};
    question.variant = place.wish.variant;
    question.nodes = {place.node};
    question.today = reading.today;
    question.periods = Period::periodsOf(
        Grain::Month, {QDate(start.year(), start.month(), 1), end.addDays(1)}, calendar);
    const qsizetype months = question.periods.size();
    question.periods << Period::of(
        DateRange {place.days.from.addYears(-1), place.days.to.addYears(-1)});
    const auto cells
        = Evaluator(reading.handbook, reading.facts).evaluate(question, reading.cancel);
    if (!cells)
        return cells.error();
    for (qsizetype i = 0; i < cells->size(); ++i) {
        if (i < months)
            past.append({cells->at(i).period, valueOf(cells->at(i).measure)});
        else
            lastYear = valueOf(cells->at(i).measure);
    }
    // Before the first record nothing is known: not a course of zeros.
    while (!past.isEmpty() && past.constFirst().actual.value_or(0) == 0)
        past.removeFirst();
    return {};
}

} // namespace Steelyard
