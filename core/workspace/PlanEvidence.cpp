// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanEvidence.h"

#include "core/engine/Evaluator.h"
#include "core/engine/TargetShares.h"
#include "core/sales/ManualValue.h"
#include "core/sales/Record.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

qint64 units(const Measure &measure)
{
    return measure.isValue() ? qint64(measure.roundedUnits(Quantity::Scale)) : 0;
}

/// The same on every machine, whatever Qt's own hashes do.
quint64 seedOf(const NodeKey &node, const QString &kpi)
{
    quint64 hash = Q_UINT64_C(14695981039346656037);
    for (const char c : (node.id.text() + kpi).toUtf8())
        hash = (hash ^ quint8(c)) * Q_UINT64_C(1099511628211);
    return hash;
}

bool isOfActivities(const KpiDefinition &definition)
{
    return definition.aggregate.of == "activity"_L1 || definition.numerator.of == "activity"_L1;
}

} // namespace

Result<QList<Measure>> PlanEvidence::figures(const QString &kpi, const QList<Period> &periods) const
{
    Question question;
    question.kpis = {kpi};
    for (const PlanNode &node : m_sheet.plan().nodes())
        question.nodes << node.key;
    question.periods = periods;
    question.today = m_reading.today;
    if (kpi == m_sheet.question().kpi)
        question.variant = m_sheet.question().variant;
    const auto cells
        = Evaluator(m_reading.handbook, m_reading.facts).evaluate(question, m_reading.cancel);
    if (!cells)
        return cells.error();
    QList<Measure> result;
    for (const Cell &cell : *cells)
        result << cell.measure;
    return result;
}

/// Parts that have ended before the plan begins, or before today where it has begun; the earliest
/// first.
QList<Period> PlanEvidence::earlierParts() const
{
    const Calendar &calendar = m_reading.facts.calendar();
    const Period &first = m_sheet.plan().periods().constFirst();
    const QDate until = qMin(m_reading.today, first.from());
    QList<Period> parts;
    for (int back = 1; parts.size() < DrawnParts && back < 10 * DrawnParts; ++back) {
        const Period part = first.previous(back, calendar);
        if (part.to() <= until)
            parts.prepend(part);
    }
    return parts;
}

Result<void> PlanEvidence::takePast(QList<SmartEvidence> &all) const
{
    const TargetPlan &plan = m_sheet.plan();
    QList<Period> periods = earlierParts();
    const qsizetype parts = periods.size();
    periods << m_sheet.question().period;
    const auto found = figures(m_sheet.question().kpi, periods);
    if (!found)
        return found.error();
    const Calendar &calendar = m_reading.facts.calendar();
    qint64 whole = 0;
    Ratio begun {0, 1};
    for (const Period &part : plan.periods()) {
        if (part.from() > m_reading.today)
            ++whole;
        else if (part.last() > m_reading.today)
            begun = {calendar.workdays({m_reading.today.addDays(1), part.to()}),
                     qMax<qint64>(calendar.workdays(part.range()), 1)};
    }
    for (qsizetype node = 0; node < all.size(); ++node) {
        SmartEvidence &one = all[node];
        one.lookedAtParts = qMin<qint64>(parts, LastParts);
        one.coveredParts = 0;
        for (qsizetype part = 0; part < parts; ++part) {
            const Measure &measure = found->at(node * periods.size() + part);
            if (!measure.isValue())
                continue;
            one.outlook.past.push_back(units(measure));
            *one.coveredParts += part >= parts - LastParts ? 1 : 0;
        }
        one.outlook.reached = units(found->at(node * periods.size() + parts));
        one.outlook.whole = whole;
        one.outlook.begun = begun;
        one.gap = one.target.value_or(0) - one.outlook.reached;
    }
    return {};
}

Result<void> PlanEvidence::takeDeals(QList<SmartEvidence> &all) const
{
    const QDate end = qMin(m_reading.today.addDays(1), m_sheet.question().period.from());
    const Period year = Period::of({end.addYears(-1), end});
    const Period today = Period::of({m_reading.today, m_reading.today.addDays(1)});
    const auto ask = [&](const QString &kpi, const Period &period) -> Result<QList<Measure>> {
        if (!m_reading.handbook.find(kpi))
            return QList<Measure>();
        return figures(kpi, {period});
    };
    const auto value = ask(u"pipeline_value"_s, today);
    const auto count = ask(u"open_opportunity_count"_s, today);
    const auto won = ask(u"won_value"_s, year);
    const auto deals = ask(u"deals_won"_s, year);
    const auto rate = ask(u"win_rate"_s, year);
    for (const auto *each : {&value, &count, &won, &deals, &rate}) {
        if (!*each)
            return each->error();
    }
    const auto has = [&](const QList<Measure> &list) { return list.size() == all.size(); };
    const qint64 piece = Fixed::power(Quantity::Scale);
    for (qsizetype node = 0; node < all.size(); ++node) {
        SmartEvidence &one = all[node];
        if (has(*value) && value->at(node).isValue())
            one.pipeline = units(value->at(node));
        if (has(*value) && has(*count)) {
            one.outlook.deals = units(count->at(node)) / piece;
            one.outlook.dealValue
                = one.outlook.deals > 0 ? one.pipeline.value_or(0) / one.outlook.deals : 0;
        }
        // Whoever has too few cases goes by those above him.
        for (int at = int(node); at >= 0; at = m_sheet.plan().nodes().at(at).parent) {
            if (one.winRate.cases < FewestCases && has(*rate) && rate->at(at).isValue())
                one.winRate = {rate->at(at).num, rate->at(at).den, qint64(rate->at(at).den)};
            const qint64 cases = has(*deals) ? units(deals->at(at)) / piece : 0;
            if (one.dealSize.cases < FewestCases && has(*won) && cases > 0)
                one.dealSize = {units(won->at(at)), cases, cases};
        }
        if (one.winRate.isKnown())
            one.outlook.winRate = {one.winRate.hits, one.winRate.base};
    }
    return {};
}

void PlanEvidence::takePlan(SmartEvidence &one, int node) const
{
    const TargetPlan &plan = m_sheet.plan();
    const Organisation &organisation = m_reading.facts.organisation();
    const PlanNode &at = plan.nodes().at(node);
    one.target = plan.total(node);
    one.parts = plan.periodCount();
    for (int part = 0; part < plan.periodCount(); ++part)
        one.emptyParts += plan.value(node, part) ? 0 : 1;
    one.isTop = at.parent < 0;
    one.isCompany = at.key == organisation.root();
    if (at.parent >= 0 && plan.total(at.parent)) {
        one.parent = plan.nodes().at(at.parent).name;
    } else if (at.parent < 0 && !one.isCompany) {
        const QDate day = m_sheet.question().period.last();
        const auto above = organisation.parentOn(at.key, day);
        for (const Target &target : m_reading.plans.targets) {
            if (above && TargetShares::nodeOf(target) == *above && target.value
                && target.kpi == m_sheet.question().kpi && target.plan == m_sheet.question().plan
                && target.periodFrom <= day && target.periodTo >= day)
                one.parent = organisation.name(*above);
        }
    }
    if (at.key.isPerson()) {
        one.responsible = at.name;
    } else if (const OrgUnit *unit = organisation.unit(at.key.id); unit && !unit->head.isNull()) {
        one.responsible = organisation.name(NodeKey::person(unit->head));
    } else if (!m_author.isNull()) {
        one.responsible = organisation.name(NodeKey::person(m_author.uuid()));
    }
    one.isOver = m_sheet.question().period.last() < m_reading.today;
    one.seed = seedOf(at.key, m_sheet.question().kpi);
}

/// Whether anybody typed in a figure for himself.
bool PlanEvidence::isTypedByPaid(const NodeKey &node) const
{
    const auto table = m_reading.facts.table(u"manual_value"_s);
    if (!table || !m_reading.row || !m_reading.history)
        return false;
    for (std::size_t i = 0; i < (*table)->rows(); ++i) {
        const Uuid id = (*table)->ids[i];
        const auto value = Record::read<ManualValue>(id, m_reading.row(u"manual_value"_s, id));
        if (value.kpi != m_sheet.question().kpi || value.person.uuid() != node.id)
            continue;
        for (const RowDeed &deed : m_reading.history(u"manual_value"_s, id)) {
            if (deed.author == node.id && value.approvedBy.isNull())
                return true;
        }
    }
    return false;
}

Result<QList<SmartEvidence>> PlanEvidence::gather() const
{
    const KpiDefinition &definition = m_sheet.definition();
    const QDate day = m_sheet.question().period.last();
    SmartEvidence common;
    common.kpi = definition.id;
    common.version = definition.version;
    common.isInForce = (!definition.effectiveFrom.isValid() || definition.effectiveFrom <= day)
        && (!definition.effectiveTo.isValid() || definition.effectiveTo >= day);
    common.cadence = definition.cadence;
    common.isTypedIn = definition.kind == KpiDefinition::Kind::Manual;
    common.isSelfReported = isOfActivities(definition);
    common.isMoney = definition.unit == UnitOfMeasure::Money;
    common.outlook.isLowerBetter = definition.direction == KpiDefinition::Direction::Lower;
    QList<SmartEvidence> all(m_sheet.plan().nodeCount(), common);
    for (int node = 0; node < m_sheet.plan().nodeCount(); ++node) {
        takePlan(all[node], node);
        const NodeKey &key = m_sheet.plan().nodes().at(node).key;
        all[node].isTypedByPaid = common.isTypedIn && key.isPerson() && isTypedByPaid(key);
    }
    if (const auto taken = takePast(all); !taken)
        return taken.error();
    if (common.isMoney) {
        if (const auto taken = takeDeals(all); !taken)
            return taken.error();
    }
    return all;
}

} // namespace Steelyard
