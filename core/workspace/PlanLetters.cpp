// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanLetters.h"

#include <QCryptographicHash>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// Every figure of a version as a line, in an order that no store changes.
QString hashOf(const Reading &reading, const PlanQuestion &question)
{
    QStringList lines;
    for (const Target &target : reading.plans.targets) {
        if (target.plan != question.plan || target.kpi != question.kpi
            || target.variant != question.variant || target.periodFrom < question.period.from()
            || target.periodTo > question.period.last())
            continue;
        lines << QStringList {target.node.text(),
                              target.kpi,
                              target.variant,
                              target.tier,
                              target.periodFrom.toString(Qt::ISODate),
                              target.periodTo.toString(Qt::ISODate),
                              target.value ? Fixed::text(target.value->units, Quantity::Scale)
                                           : QString()}
                     .join(u'|');
    }
    lines.sort();
    return QString::fromLatin1(
        QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex());
}

QString personName(const Organisation &organisation, const Uuid &person)
{
    return person.isNull() ? QString() : organisation.name(NodeKey::person(person));
}

} // namespace

Result<PlanLetters> PlanLetters::of(const Reading &reading, const PlanQuestion &question)
{
    const Organisation &organisation = reading.facts.organisation();
    const TargetStep *published = nullptr;
    for (const TargetStep &step : reading.plans.steps) {
        if (step.plan == question.plan && step.kpi == question.kpi
            && step.variant == question.variant && step.stage == "published"_L1
            && step.periodFrom <= question.period.from() && step.periodTo >= question.period.last())
            published = &step;
    }
    if (!published)
        return Error {
            Error::Kind::NotFound,
            "target.not_published"_L1,
            {{u"node"_s, organisation.name(question.node)}, {u"period"_s, question.period.label()}},
            {}};
    PlanQuestion version = question;
    version.plan = question.plan + u'@' + QString::number(published->version.value_or(1));
    const PlanTiers tiers = PlanTiers::of(reading);
    version.tiers = tiers.codes;
    const auto sheet = PlanSheet::open(reading, version);
    if (!sheet)
        return sheet.error();
    const TargetPlan &plan = sheet->plan();
    PlanLetters result;
    result.tiers = tiers;
    result.company = organisation.name(organisation.root());
    result.kpi = sheet->definition().name;
    result.rule = sheet->definition().rule;
    result.unit = sheet->definition().unit;
    result.currency
        = result.unit == UnitOfMeasure::Money ? reading.facts.profile().currency : QString();
    result.period = question.period;
    result.parts = plan.periods();
    result.version = int(published->version.value_or(1));
    result.publishedOn = published->steppedAt.day(QTimeZone::utc());
    result.publishedBy = personName(organisation, published->author.uuid());
    result.waiver = published->waiver;
    result.hash = hashOf(reading, version);
    for (int node = 0; node < plan.nodeCount(); ++node) {
        const PlanNode &at = plan.nodes().at(node);
        const OrgUnit *unit = at.key.isPerson() ? nullptr : organisation.unit(at.key.id);
        Letter letter {at.key,   at.name, organisation.pathOn(at.key, question.period.last()),
                       at.level, {},      unit ? personName(organisation, unit->head) : at.name,
                       {}};
        if (const auto above = organisation.parentOn(at.key, question.period.last())) {
            const OrgUnit *parent = organisation.unit(above->id);
            letter.superior = parent ? personName(organisation, parent->head) : QString();
            if (letter.superior.isEmpty())
                letter.superior = organisation.name(*above);
        }
        for (int tier = 0; tier < plan.tiers().size(); ++tier) {
            const auto total = plan.total(node, tier);
            if (!total)
                continue;
            Row row {plan.tiers().at(tier), {}, total};
            for (int part = 0; part < plan.periodCount(); ++part)
                row.parts << plan.value(node, part, tier);
            letter.rows << row;
        }
        if (!letter.rows.isEmpty())
            result.letters << letter;
    }
    return result;
}

} // namespace Steelyard
