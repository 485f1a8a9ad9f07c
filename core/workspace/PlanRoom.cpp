// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanRoom.h"

#include "core/engine/DayCurves.h"
#include "core/engine/TargetShares.h"
#include "core/targets/SeasonProfile.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int MonthOfPlanning = 10; ///< from October on people look at the next year

Grain yearOf(const Reading &reading)
{
    return reading.facts.profile().fiscalStartMonth == 1 ? Grain::Year : Grain::FiscalYear;
}

QList<Period> yearsOf(const Reading &reading)
{
    const Calendar &calendar = reading.facts.calendar();
    const Grain grain = yearOf(reading);
    DateRange span {reading.today.addYears(-1), reading.today.addYears(2)};
    for (const Target &target : reading.plans.targets) {
        if (target.periodFrom.isValid() && target.periodFrom < span.from)
            span.from = target.periodFrom;
        if (target.periodTo.isValid() && target.periodTo >= span.to)
            span.to = target.periodTo.addDays(1);
    }
    QList<Period> years = Period::periodsOf(grain, span, calendar);
    std::reverse(years.begin(), years.end());
    return years;
}

QStringList plansOf(const Reading &reading, const PlanWish &wish)
{
    QStringList scenarios;
    QStringList versions;
    for (const Target &target : reading.plans.targets) {
        if (target.kpi != wish.kpi || target.plan == PlanBooks::inForce())
            continue;
        QStringList &list = PlanBooks::isVersion(target.plan) ? versions : scenarios;
        if (!list.contains(target.plan))
            list << target.plan;
    }
    scenarios.sort();
    versions.sort();
    QStringList plans = QStringList {PlanBooks::inForce()} + scenarios + versions;
    if (!plans.contains(wish.plan))
        plans << wish.plan;
    return plans;
}

QList<PlanView::Kpi> kpisOf(const Reading &reading)
{
    QSet<QString> used;
    for (const Target &target : reading.plans.targets)
        used.insert(target.kpi);
    QList<PlanView::Kpi> kpis;
    for (const KpiDefinition &definition : reading.handbook.definitions()) {
        PlanView::Kpi kpi {definition.id, definition.name, {}, used.contains(definition.id)};
        for (const Variant &variant : definition.variants)
            kpi.variants.append({variant.id, variant.label});
        kpis << kpi;
    }
    std::stable_sort(kpis.begin(), kpis.end(),
                     [](const auto &a, const auto &b) { return a.hasTargets && !b.hasTargets; });
    return kpis;
}

Period likelyYear(const Reading &reading, const PlanWish &wish)
{
    const Calendar &calendar = reading.facts.calendar();
    const Period present = Period::of(yearOf(reading), reading.today, calendar);
    const Period next = present.previous(-1, calendar);
    const auto has = [&](const Period &year) {
        return std::any_of(reading.plans.targets.cbegin(), reading.plans.targets.cend(),
                           [&](const Target &target) {
                               return target.kpi == wish.kpi && target.periodFrom >= year.from()
                                   && target.periodTo <= year.last();
                           });
    };
    const bool isPlanning = reading.today >= present.from().addMonths(MonthOfPlanning - 1);
    // Within a year it is that year's plan, though somebody may have figures beyond it already.
    return isPlanning ? (has(next) || !has(present) ? next : present)
                      : (has(next) && !has(present) ? next : present);
}

} // namespace

PlanQuestion PlanRoom::question(const Reading &reading, const PlanWish &wish)
{
    PlanQuestion question;
    question.kpi = wish.kpi;
    question.variant = wish.variant;
    question.plan = wish.plan;
    question.node = reading.facts.organisation().root();
    question.period = wish.year;
    question.levels = {u"department"_s, u"team"_s, u"person"_s};
    question.tiers = PlanTiers::of(reading).withCommitment();
    const KpiDefinition *definition = reading.handbook.find(wish.kpi);
    // Nobody plans in cents unless a plan was divided into them.
    bool isDivided = false;
    for (const TargetPlanning &planning : reading.plans.plannings) {
        if (planning.plan == wish.plan && planning.kpi == wish.kpi
            && planning.variant == wish.variant && planning.periodFrom == wish.year.from()
            && planning.periodTo == wish.year.last()) {
            question.grain = grainFromName(planning.grain).value_or(Grain::Month);
            isDivided = planning.quantum.has_value();
        }
    }
    if (!isDivided && definition && definition->unit == UnitOfMeasure::Money)
        question.quantum = Fixed::power(Quantity::Scale);
    return question;
}

std::vector<qint64> PlanRoom::season(const Reading &reading, const PlanSheet &sheet)
{
    const PlanQuestion &question = sheet.question();
    SeasonProfile profile;
    for (const TargetPlanning &planning : reading.plans.plannings) {
        if (planning.plan != question.plan || planning.kpi != question.kpi
            || planning.variant != question.variant
            || planning.periodFrom != question.period.from())
            continue;
        for (const Season &season : reading.plans.seasons) {
            if (season.id != planning.season)
                continue;
            const QStringList weights = season.weights.split(u' ', Qt::SkipEmptyParts);
            for (qsizetype i = 0; i < weights.size(); ++i) {
                if (i < 12)
                    profile.months.at(std::size_t(i)) = weights.at(i).toLongLong();
                else if (i < 19)
                    profile.weekdays.at(std::size_t(i - 12)) = weights.at(i).toLongLong();
            }
        }
    }
    return profile.periodWeights(sheet.plan().periods(), reading.facts.calendar());
}

std::shared_ptr<const DayWeights> PlanRoom::dayWeights(const Reading &reading,
                                                       const PlanSheet &sheet)
{
    const PlanQuestion &question = sheet.question();
    const DayCurves curves(reading.facts, question.kpi, question.variant);
    const auto weightsOf = [&](const NodeKey &node) {
        return curves.weights(question.plan, node, dayNumber(question.period.from()),
                              dayNumber(question.period.to()));
    };
    auto result = std::make_shared<DayWeights>();
    result->from = question.period.from();
    result->everyDay = weightsOf(reading.facts.organisation().root());
    for (const PlanNode &node : sheet.plan().nodes()) {
        if (!curves.differs(node.key))
            continue;
        if (std::vector<int> own = weightsOf(node.key); own != result->everyDay)
            result->own.insert(node.key, std::move(own));
    }
    return result;
}

Result<PlanView> PlanRoom::view(const Reading &reading, PlanWish wish)
{
    QList<PlanView::Kpi> kpis = kpisOf(reading);
    const auto known = [&](const QString &id) {
        return std::any_of(kpis.cbegin(), kpis.cend(),
                           [&](const auto &kpi) { return kpi.id == id; });
    };
    if (!known(wish.kpi)) {
        const bool isUsual = kpis.isEmpty() || !kpis.constFirst().hasTargets
            || std::any_of(kpis.cbegin(), kpis.cend(), [](const auto &kpi) {
                                 return kpi.id == "bookings"_L1 && kpi.hasTargets;
                             });
        wish.kpi = isUsual ? u"bookings"_s : kpis.constFirst().id;
        wish.variant.clear();
    }
    if (!wish.year.isValid())
        wish.year = likelyYear(reading, wish);
    auto sheet = PlanSheet::open(reading, question(reading, wish));
    if (!sheet)
        return sheet.error();
    PlanView view = lay(reading, wish, std::move(*sheet));
    view.kpis = std::move(kpis);
    view.plans = plansOf(reading, wish);
    view.years = yearsOf(reading);
    if (!view.years.contains(wish.year))
        view.years.prepend(wish.year);
    const Pinyin pinyin;
    for (const PlanNode &node : view.sheet.plan().nodes())
        view.keys << pinyin.keyOf(node.name);
    return view;
}

PlanView PlanRoom::lay(const Reading &reading, const PlanWish &wish, PlanSheet sheet)
{
    std::vector<qint64> weights = season(reading, sheet);
    PlanView view {wish,
                   {},
                   {},
                   PlanTiers::of(reading),
                   {},
                   std::move(sheet),
                   std::move(weights),
                   {},
                   {},
                   reading.facts.calendar(),
                   reading.today,
                   reading.facts.profile().zone,
                   {},
                   {},
                   {},
                   {},
                   false};
    const TargetPlan &plan = view.sheet.plan();
    for (int node = 0; node < plan.nodeCount(); ++node)
        view.stages.push_back(view.sheet.lifecycle().stage(plan, node));
    view.dayWeights = dayWeights(reading, view.sheet);
    for (const OrgPerson &person : reading.facts.organisation().people()) {
        view.names.insert(person.id, person.name);
        if (!person.employed.to.isValid() || person.employed.to > reading.today)
            view.people.append({person.id, person.name});
    }
    for (const Target &target : reading.plans.targets) {
        const NodeKey key = TargetShares::nodeOf(target);
        const OrgPerson *person = key.isPerson() && target.plan == wish.plan
                && target.kpi == wish.kpi && target.value && wish.year.contains(target.periodTo)
            ? reading.facts.organisation().person(key.id)
            : nullptr;
        const bool isKnown = std::any_of(view.leavers.cbegin(), view.leavers.cend(),
                                         [&](const auto &one) { return one.first == key; });
        if (person && person->employed.to.isValid() && wish.year.contains(person->employed.to)
            && !plan.find(key) && !isKnown)
            view.leavers.append({key, person->employed.to});
    }
    std::sort(view.people.begin(), view.people.end(), [](const auto &a, const auto &b) {
        return a.second.localeAwareCompare(b.second) < 0;
    });
    view.hasPeople = plan.nodeCount() > 1;
    return view;
}

} // namespace Steelyard
