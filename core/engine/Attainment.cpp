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

/// What is reached of what is due, as a pair.
Ratio reachedOf(const Measure &actual, const Measure &due, const KpiDefinition &definition)
{
    if (!actual.isValue() || !due.isValue())
        return {0, 0};
    const Measure reached = attained(actual, due, definition);
    return reached.isValue() ? Ratio {reached.num * Fixed::power(reached.denScale),
                                      reached.den * Fixed::power(reached.numScale)}
                             : Ratio {0, 0};
}

bool addsUpOverDays(const KpiDefinition &definition)
{
    return definition.kind == KpiDefinition::Kind::Sum
        || definition.kind == KpiDefinition::Kind::Count;
}

Measure scaled(const Measure &measure, const Ratio &by)
{
    Measure factor;
    factor.state = Measure::State::Number;
    factor.num = by.numerator;
    factor.den = by.denominator;
    Measure result = measure * factor;
    result.unit = measure.unit;
    result.currency = measure.currency;
    return result;
}

/// The days of a period up to yesterday on which its state was looked at: every working day, of
/// longer ones the last of each week.
QList<QDate> earlierLooks(const Period &period, const QDate &today, const Calendar &calendar)
{
    constexpr qint64 longest = 31;
    QList<QDate> days;
    for (QDate day = period.from(); day < qMin(today, period.to()); day = day.addDays(1)) {
        if (!calendar.isWorkday(day))
            continue;
        const bool isSameWeek = !days.isEmpty() && period.range().days() > longest
            && days.constLast().addDays(1 - days.constLast().dayOfWeek())
                == day.addDays(1 - day.dayOfWeek());
        if (isSameWeek)
            days.last() = day;
        else
            days << day;
    }
    return days;
}

} // namespace

Attainment::Attainment(const Handbook &handbook, const FactSource &source)
    : m_handbook(handbook)
    , m_source(source)
    , m_calendars(source)
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
        QList<AttainmentCell> ofKpi;
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
                cell.attainment = attained(cell.actual, cell.target, **definition);
                cell.pace = paceOf(cell.target);
                cell.gap = cell.target - cell.actual;
                cell.gap.unit = cell.target.unit;
                cell.gap.currency = cell.target.currency;
                if (cell.actual.isValue() && cell.due.isValue() && cell.target.num != 0)
                    cell.standing = standingOf(reachedOf(cell.actual, cell.due, **definition),
                                               progressOf(cell, question));
                lookAhead(cell, **definition, question);
                ofKpi.append(cell);
            }
        }
        if (const auto looked = lookBack(ofKpi, **definition, question, cancel); !looked)
            return looked.error();
        result.append(ofKpi);
    }
    return result;
}

// By the days that the node works, where units differ.
Ratio Attainment::progressOf(const AttainmentCell &cell, const Question &question) const
{
    return m_calendars.isAny() ? m_calendars.elapsedShare(cell.node, cell.period, question.today)
                               : Ratio(cell.target.progress);
}

void Attainment::lookAhead(AttainmentCell &cell, const KpiDefinition &definition,
                           const Question &question) const
{
    const QDate next = qMax(question.today.addDays(1), cell.period.from());
    cell.remaining = m_calendars.workdays(cell.node, {next, qMax(next, cell.period.to())});
    QSet<QDate> absent;
    for (const Absence &absence : cell.node.isPerson() ? m_source.absences() : QList<Absence>()) {
        for (QDate day = qMax(absence.fromOn, next);
             absence.person.uuid() == cell.node.id && day <= absence.toOn && day < cell.period.to();
             day = day.addDays(1)) {
            if (m_calendars.isWorkday(cell.node, day))
                absent.insert(day);
        }
    }
    cell.remaining -= absent.size();
    if (!addsUpOverDays(definition) || !cell.actual.isValue())
        return;
    if (cell.gap.isValue() && cell.remaining > 0) {
        cell.required = scaled(cell.gap, {1, cell.remaining});
        if (cell.required.num < 0)
            cell.required = scaled(cell.gap, {0, 1});
    }
    const Ratio elapsed = m_calendars.elapsedShare(cell.node, cell.period, question.today);
    if (question.today >= cell.period.last()) {
        cell.forecast = cell.actual;
        cell.forecastBy = "final"_L1;
    } else if (cell.due.isValue() && cell.due.num > 0 && cell.target.num > 0) {
        cell.forecast = scaled(cell.actual, {cell.target.num, cell.due.num});
        cell.forecastBy = "season"_L1;
    } else if (elapsed.numerator > 0) {
        cell.forecast = scaled(cell.actual, {elapsed.denominator, elapsed.numerator});
        cell.forecastBy = "run_rate"_L1;
    }
}

Result<void> Attainment::lookBack(QList<AttainmentCell> &cells, const KpiDefinition &definition,
                                  const Question &question, const CancelToken &cancel) const
{
    QHash<Period, QList<qsizetype>> near;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const AttainmentCell &cell = cells.at(i);
        // Once a period has ended it is judged by what it came to.
        if (cell.standing >= Standing::Behind && question.today < cell.period.last()
            && isNearEdge(reachedOf(cell.actual, cell.due, definition)))
            near[cell.period] << i;
    }
    for (auto group = near.cbegin(); group != near.cend(); ++group) {
        const Period &period = group.key();
        const QList<QDate> looks = earlierLooks(period, question.today, m_source.calendar());
        if (looks.isEmpty())
            continue;
        Question earlier = question;
        earlier.kpis = {definition.id};
        earlier.nodes.clear();
        for (const qsizetype cell : *group)
            earlier.nodes << cells.at(cell).node;
        earlier.periods.clear();
        for (const QDate &day : looks)
            earlier.periods << Period::of({period.from(), day.addDays(1)});
        const auto made = Evaluation::make(m_handbook, m_source, earlier, cancel);
        if (!made)
            return made.error();
        Evaluation &evaluation = **made;
        const auto asked = evaluation.definition(definition.id);
        const auto variant = evaluation.variantOf(definition, question.variant);
        if (!asked || !variant)
            return !asked ? asked.error() : variant.error();
        const auto actual = evaluation.measures(**asked, *variant);
        if (!actual)
            return actual.error();
        const Evaluation::Targets targets = evaluation.targets(**asked, *variant);
        for (const qsizetype i : *group) {
            AttainmentCell &cell = cells[i];
            const auto place = std::size_t(evaluation.nodes().indexOf(cell.node));
            Standing before = Standing::Unknown;
            for (std::size_t look = 0; look < std::size_t(looks.size()); ++look) {
                const std::size_t at = evaluation.cell(place, look);
                before = standingOf(
                    reachedOf((*actual)[at], targets.whole[at], definition),
                    m_calendars.elapsedShare(cell.node, period, looks.at(qsizetype(look))), before);
            }
            cell.standing = standingOf(reachedOf(cell.actual, cell.due, definition),
                                       progressOf(cell, question), before);
        }
    }
    return {};
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
