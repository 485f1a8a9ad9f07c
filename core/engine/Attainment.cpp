// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Attainment.h"

#include "core/base/Fixed.h"
#include "core/engine/Evaluation.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Measure paceOf(const Measure &target)
{
    Measure result;
    result.unit = UnitOfMeasure::Percent;
    result.progress = target.progress;
    if (target.progress.isDefined()) {
        result.state = Measure::State::Number;
        result.num = target.progress.numerator;
        result.den = target.progress.denominator;
    }
    return result;
}

/// The period by its name where the calendar has one for these days.
Period named(const DateRange &range, const Calendar &calendar)
{
    for (const Grain grain : {Grain::Day, Grain::Month, Grain::Quarter, Grain::Year,
                              Grain::FiscalQuarter, Grain::FiscalYear, Grain::Half, Grain::Week}) {
        const Period period = Period::of(grain, range.from, calendar);
        if (period.range() == range)
            return period;
    }
    return Period::of(range);
}

} // namespace

Attainment::Attainment(const Handbook &handbook, const FactSource &source)
    : m_handbook(handbook)
    , m_source(source)
{
}

Result<QList<AttainmentCell>> Attainment::attain(const Question &question,
                                                 const CancelToken &cancel) const
{
    const Result<std::unique_ptr<Evaluation>> made
        = Evaluation::make(m_handbook, m_source, question, cancel);
    if (!made)
        return made.error();
    Evaluation &evaluation = **made;
    QList<AttainmentCell> result;
    for (const QString &kpi : question.kpis) {
        Result<const KpiDefinition *> definition = evaluation.definition(kpi);
        if (definition && (*definition)->kind == KpiDefinition::Kind::Attainment)
            definition = evaluation.definition((*definition)->inner);
        if (!definition)
            return definition.error();
        const Result<QString> variant = evaluation.variantOf(**definition, question.variant);
        if (!variant)
            return variant.error();
        const Result<Evaluation::Measures> actual = evaluation.measures(**definition, *variant);
        if (!actual)
            return actual.error();
        const Evaluation::Targets targets = evaluation.targets(**definition, *variant);
        const QList<NodeKey> nodes = question.nodes.isEmpty() ? evaluation.nodes() : question.nodes;
        for (const NodeKey &node : nodes) {
            const auto place = std::size_t(evaluation.nodes().indexOf(node));
            for (qsizetype period = 0; period < question.periods.size(); ++period) {
                const std::size_t at = evaluation.cell(place, std::size_t(period));
                AttainmentCell cell {(*definition)->id,
                                     node,
                                     question.periods.at(period),
                                     (*actual)[at],
                                     targets.whole[at],
                                     {},
                                     targets.due[at],
                                     {},
                                     {},
                                     Standing::Unknown};
                cell.attainment = attained(cell.actual, cell.target, (*definition)->direction);
                cell.pace = paceOf(cell.target);
                cell.gap = cell.target - cell.actual;
                cell.gap.unit = cell.target.unit;
                cell.gap.currency = cell.target.currency;
                if (cell.actual.isValue() && cell.due.isValue()) {
                    const Measure reached
                        = attained(cell.actual, cell.due, (*definition)->direction);
                    cell.standing = reached.isValue()
                        ? standingOf({reached.num * Fixed::power(reached.denScale),
                                      reached.den * Fixed::power(reached.numScale)},
                                     cell.target.progress)
                        : Standing::TooEarly;
                }
                result.append(cell);
            }
        }
    }
    return result;
}

Result<QList<AttainmentCell>> Attainment::attainStored(const Question &question,
                                                       const CancelToken &cancel) const
{
    const QList<Target> targets = m_source.targets();
    QList<AttainmentCell> result;
    for (const QString &asked : question.kpis) {
        const KpiDefinition *definition = m_handbook.find(asked);
        const QString kpi = definition && definition->kind == KpiDefinition::Kind::Attainment
            ? definition->inner
            : asked;
        // All the targets of one period are asked for together.
        QMap<std::pair<QDate, QDate>, QList<NodeKey>> periods;
        for (const Target &target : targets) {
            const NodeKey node = TargetShares::nodeOf(target);
            if (target.kpi != kpi || !target.value || target.tier != "base"_L1
                || target.periodTo < target.periodFrom
                || (!question.nodes.isEmpty() && !question.nodes.contains(node)))
                continue;
            QList<NodeKey> &nodes = periods[{target.periodFrom, target.periodTo}];
            if (!nodes.contains(node))
                nodes.append(node);
        }
        for (auto period = periods.cbegin(); period != periods.cend(); ++period) {
            Question own = question;
            own.kpis = {asked};
            own.nodes = period.value();
            own.periods = {named(DateRange::inclusive(period.key().first, period.key().second),
                                 m_source.calendar())};
            const Result<QList<AttainmentCell>> cells = attain(own, cancel);
            if (!cells)
                return cells.error();
            result.append(*cells);
        }
    }
    return result;
}

} // namespace Steelyard
