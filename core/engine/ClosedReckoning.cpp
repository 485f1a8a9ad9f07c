// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ClosedReckoning.h"

#include "core/base/ExactDecimal.h"
#include "core/engine/ClosedFigures.h"
#include "core/engine/LatePolicy.h"
#include "core/engine/RowHashes.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using State = Measure::State;

bool isPair(const KpiDefinition &definition, const Variant *variant)
{
    if (definition.kind == KpiDefinition::Kind::Ratio)
        return true;
    const Aggregate &aggregate
        = variant && variant->aggregate ? *variant->aggregate : definition.aggregate;
    return aggregate.kind == Aggregate::Kind::Avg;
}

/// Whether a state has a numerator and a denominator that can be added to others.
bool hasPair(const Measure &measure)
{
    return measure.state == State::Number || measure.state == State::Undefined;
}

bool isSame(const Measure &a, const Measure &b)
{
    return a.state == b.state && a.numText() == b.numText() && a.denText() == b.denText()
        && a.nRows == b.nRows && a.nNull == b.nNull && a.nExcluded == b.nExcluded;
}

/// Numerators and denominators of several stretches of days.
struct Pairs
{
    ExactDecimal num;
    ExactDecimal den;

    void add(const Measure &measure, int sign)
    {
        num = num.plus({measure.num, measure.numScale}, sign);
        den = den.plus({measure.den, measure.denScale}, sign);
    }
    void put(Measure &measure, bool withDenominator) const
    {
        measure.state = State::Number;
        measure.reason.clear();
        measure.num = num.units;
        measure.numScale = num.scale;
        measure.den = withDenominator ? den.units : 1;
        measure.denScale = withDenominator ? den.scale : 0;
        if (measure.den == 0) {
            measure.state = State::Undefined;
            measure.reason = u"zero_denominator"_s;
        }
    }
};

void addCounts(Measure &into, const Measure &other, int sign)
{
    into.nRows += sign * other.nRows;
    into.nNull += sign * other.nNull;
    into.nExcluded += sign * other.nExcluded;
    into.nFxMissing += sign * other.nFxMissing;
    into.nBackdated += sign * other.nBackdated;
}

} // namespace

ClosedReckoning::ClosedReckoning(Evaluation &evaluation, const KpiDefinition &definition,
                                 const QString &variant, const QString &at)
    : m_evaluation(evaluation)
    , m_definition(definition)
    , m_bare(definition)
    , m_variant(variant)
    , m_at(at)
    , m_books(*evaluation.source().books())
    , m_days(m_books, evaluation.question().today)
{
    m_bare.zeroDenominator = KpiDefinition::ZeroDenominator::Undefined;
    m_bare.minN = 0;
}

bool ClosedReckoning::isClosed(const Segments &segments)
{
    return std::all_of(segments.begin(), segments.end(),
                       [](const ClosedDays::Segment &segment) { return segment.close; });
}

bool ClosedReckoning::mayAdjust() const
{
    return m_at.isEmpty()
        && compositionOf(m_definition, m_definition.variant(m_variant)) == Composition::Pairs
        && latePolicyOf(m_definition, m_evaluation.handbook()) == LatePolicy::AdjustCurrent;
}

const ClosedFigure *ClosedReckoning::frozen(const ClosedDays::Segment &segment,
                                            std::size_t node) const
{
    // Written down is the whole period, by the owner then, for all of the rows.
    if (!segment.close || !segment.isWhole || !m_at.isEmpty())
        return nullptr;
    // Where the default rule has changed over time, it is that of the period's last day.
    const QString variant = m_variant.isEmpty() && m_evaluation.hasVersions(m_definition)
        ? m_evaluation.variantIn(
            m_evaluation.eras(m_definition, m_variant, Period::of(segment.range))
                .constLast()
                .definition,
            m_variant)
        : m_variant;
    return ClosedFigures::find(m_frozen, segment.close->id, variant,
                               m_evaluation.nodes().at(qsizetype(node)));
}

Result<Measure> ClosedReckoning::asked(const std::optional<qint64> &seq, const DateRange &days,
                                       std::size_t node)
{
    const auto evaluation = m_evaluation.raw(seq, days);
    if (!evaluation)
        return evaluation.error();
    const auto measures = (*evaluation)->measures(m_bare, m_variant, m_at);
    if (!measures)
        return measures.error();
    return (*measures)[node];
}

Result<Measure> ClosedReckoning::atClose(const ClosedDays::Segment &segment, const DateRange &days,
                                         std::size_t node)
{
    return asked(segment.close->seq, days, node);
}

Measure ClosedReckoning::zeroSettled(Measure measure) const
{
    using Zero = KpiDefinition::ZeroDenominator;
    if (measure.state == State::Undefined && measure.num == 0
        && m_definition.kind == KpiDefinition::Kind::Ratio) {
        const Zero zero = m_definition.zeroDenominator;
        if (zero == Zero::Skip)
            measure.state = State::NotApplicable;
        if (zero == Zero::Zero || zero == Zero::Full) {
            measure.state = State::Number;
            measure.num = zero == Zero::Full ? 1 : 0;
            measure.numScale = 0;
            measure.den = 1;
            measure.denScale = 0;
            measure.reason.clear();
        }
    }
    measure.flags.removeAll(u"low_n"_s);
    if (measure.isValue() && measure.nRows < m_definition.minN)
        measure.raise(u"low_n"_s);
    return measure;
}

Result<Measure> ClosedReckoning::added(const Segments &segments, std::size_t node,
                                       const Measure &live)
{
    Pairs pairs;
    Measure result = live;
    result.flags.clear();
    addCounts(result, live, -1);
    result.daysCovered = 0;
    result.daysTotal = 0;
    bool hasFigure = false;
    Measure worst;
    worst.state = State::Number;
    const auto own = [&](const Measure &measure) {
        addCounts(result, measure, 1);
        result.daysCovered += measure.daysCovered;
        result.daysTotal += measure.daysTotal;
        for (const QString &flag : measure.flags)
            result.raise(flag);
        if (hasPair(measure)) {
            pairs.add(measure, 1);
            hasFigure = true;
        } else if (worst.state < measure.state) {
            worst = measure;
        }
    };
    for (const ClosedDays::Segment &segment : segments) {
        if (const ClosedFigure *figure = frozen(segment, node)) {
            own(ClosedFigures::measure(*figure, live));
            continue;
        }
        const auto measure = asked(segment.close ? std::optional(segment.close->seq) : std::nullopt,
                                   segment.range, node);
        if (!measure)
            return measure.error();
        own(*measure);
        if (!mayAdjust())
            continue;
        const auto adjustments = m_days.adjustments(segment.range);
        if (!adjustments)
            return adjustments.error();
        for (const ClosedDays::Adjustment &adjustment : *adjustments) {
            const auto then = asked(adjustment.from, adjustment.range, node);
            const auto later = asked(adjustment.to, adjustment.range, node);
            if (!then || !later)
                return !then ? then.error() : later.error();
            // What had not been loaded when the period was closed is no correction of it.
            if (!hasPair(*then) || !hasPair(*later) || isSame(*then, *later))
                continue;
            pairs.add(*later, 1);
            pairs.add(*then, -1);
            // What is booked is at least one row, also where one was taken away.
            result.nRows += qMax<qint64>(1, qAbs(later->nRows - then->nRows));
            result.raise(u"prior_period_adjustment"_s);
            hasFigure = true;
        }
    }
    if (worst.state == State::Error || worst.state == State::Hidden
        || (!hasFigure && worst.state != State::Number)) {
        result.state = worst.state;
        result.reason = worst.reason;
    } else {
        pairs.put(result, isPair(m_definition, m_definition.variant(m_variant)));
        if (result.daysCovered < result.daysTotal)
            result.raise(u"partial_coverage"_s);
    }
    return zeroSettled(result);
}

Result<void> ClosedReckoning::settle(Evaluation::Measures &measures)
{
    const LatePolicy policy = latePolicyOf(m_definition, m_evaluation.handbook());
    const Composition composition = compositionOf(m_definition, m_definition.variant(m_variant));
    if (m_evaluation.question().slice.isEmpty() && m_evaluation.lens() == Lens::Event) {
        auto figures = m_books.figures(m_definition.id);
        if (!figures)
            return figures.error();
        m_frozen = std::move(*figures);
    }
    for (std::size_t p = 0; p < m_evaluation.frame().size(); ++p) {
        const DateRange days = m_evaluation.question().periods.at(qsizetype(p)).range();
        const Segments segments = m_days.segments(days);
        const bool closed = isClosed(segments);
        const bool touched = segments.size() > 1 || closed;
        if (policy == LatePolicy::Restate) {
            if (closed) {
                if (const auto done = markRestated(segments, p, measures); !done)
                    return done;
            }
            continue;
        }
        if (composition == Composition::Pairs && m_at.isEmpty()) {
            if (!touched) {
                const auto adjustments = mayAdjust()
                    ? m_days.adjustments(days)
                    : Result<QList<ClosedDays::Adjustment>>(QList<ClosedDays::Adjustment>());
                if (!adjustments)
                    return adjustments.error();
                if (adjustments->isEmpty())
                    continue;
            }
        } else if (!closed) {
            // What has no parts to add is, while some of its days are open, that of today's rows.
            continue;
        }
        for (std::size_t n = 0; n < std::size_t(m_evaluation.nodes().size()); ++n) {
            Measure &measure = measures[m_evaluation.cell(n, p)];
            if (!closed && measure.state == State::NotApplicable)
                continue;
            const ClosedFigure *figure
                = segments.size() == 1 ? frozen(segments.constFirst(), n) : nullptr;
            if (figure) {
                measure = zeroSettled(ClosedFigures::measure(*figure, measure));
            } else if (composition == Composition::Pairs && m_at.isEmpty()) {
                const auto sum = added(segments, n, measure);
                if (!sum)
                    return sum.error();
                measure = *sum;
            } else if (composition == Composition::Rows || !m_at.isEmpty()) {
                const auto then = atClose(segments.constLast(), days, n);
                if (!then)
                    return then.error();
                measure = zeroSettled(*then);
            }
            if (closed)
                measure.phase = Measure::Phase::Closed;
        }
    }
    return {};
}

Result<std::vector<QString>> ClosedReckoning::hashesAt(const std::optional<qint64> &seq,
                                                       const DateRange &days)
{
    const auto evaluation = m_evaluation.raw(seq, days);
    if (!evaluation)
        return evaluation.error();
    return RowHashes::of(**evaluation, m_definition, m_variant);
}

Result<void> ClosedReckoning::markRestated(const Segments &segments, std::size_t period,
                                           Evaluation::Measures &measures)
{
    if (segments.size() > 1) {
        QList<Period> parts;
        for (const ClosedDays::Segment &segment : segments)
            parts.append(Period::of(segment.range));
        const auto evaluation = m_evaluation.over(parts);
        if (!evaluation)
            return evaluation.error();
        const auto own = (*evaluation)->measures(m_definition, m_variant, m_at);
        if (!own)
            return own.error();
        for (std::size_t n = 0; n < std::size_t(m_evaluation.nodes().size()); ++n) {
            Measure &measure = measures[m_evaluation.cell(n, period)];
            measure.phase = Measure::Phase::Closed;
            for (std::size_t p = 0; p < std::size_t(parts.size()); ++p) {
                if ((*own)[(*evaluation)->cell(n, p)].phase == Measure::Phase::Restated)
                    measure.phase = Measure::Phase::Restated;
            }
        }
        return {};
    }
    const ClosedDays::Segment &segment = segments.constFirst();
    const auto moved = m_books.isMoreKnown(segment.close->seq, std::nullopt);
    if (!moved)
        return moved.error();
    std::vector<QString> now;
    std::vector<QString> then;
    for (std::size_t n = 0; n < std::size_t(m_evaluation.nodes().size()); ++n) {
        Measure &measure = measures[m_evaluation.cell(n, period)];
        measure.phase = Measure::Phase::Closed;
        if (!*moved)
            continue;
        const ClosedFigure *figure = frozen(segment, n);
        Result<Measure> stood = figure ? Result<Measure>(ClosedFigures::measure(*figure, measure))
                                       : atClose(segment, segment.range, n);
        if (!stood)
            return stood.error();
        bool differs = !isSame(zeroSettled(*stood), measure);
        if (!differs && m_at.isEmpty()) {
            // The same figure may stand on other rows; what was written down tells which they were.
            if (now.empty()) {
                auto hashes = hashesAt(std::nullopt, segment.range);
                if (!hashes)
                    return hashes.error();
                now = std::move(*hashes);
            }
            if (!figure && then.empty()) {
                auto hashes = hashesAt(segment.close->seq, segment.range);
                if (!hashes)
                    return hashes.error();
                then = std::move(*hashes);
            }
            differs = n < now.size() && now[n] != (figure ? figure->rowsHash : then[n]);
        }
        if (differs)
            measure.phase = Measure::Phase::Restated;
    }
    return {};
}

Result<std::optional<ClosedReckoning::Sources>> ClosedReckoning::sources()
{
    const DateRange days = m_evaluation.question().periods.constFirst().range();
    const Segments segments = m_days.segments(days);
    const Composition composition = compositionOf(m_definition, m_definition.variant(m_variant));
    const bool restates
        = latePolicyOf(m_definition, m_evaluation.handbook()) == LatePolicy::Restate;
    const bool closed = isClosed(segments);
    if (composition == Composition::Figures)
        return std::optional<Sources>();
    Sources result;
    std::optional<Error> error;
    const auto of = [&](const std::optional<qint64> &seq, const DateRange &range) -> Evaluation * {
        const auto evaluation = m_evaluation.raw(seq, range);
        if (evaluation)
            return *evaluation;
        error = evaluation.error();
        return nullptr;
    };
    const bool adds = composition == Composition::Pairs && m_at.isEmpty();
    if (restates || (!adds && !closed)) {
        result.own.append(Source {of(std::nullopt, days)});
    } else if (!adds) {
        result.own.append(Source {of(segments.constLast().close->seq, days)});
    } else {
        for (const ClosedDays::Segment &segment : segments) {
            result.own.append(Source {of(
                segment.close ? std::optional(segment.close->seq) : std::nullopt, segment.range)});
            if (!mayAdjust())
                continue;
            const auto adjustments = m_days.adjustments(segment.range);
            if (!adjustments)
                return adjustments.error();
            for (const ClosedDays::Adjustment &adjustment : *adjustments) {
                const auto then = asked(adjustment.from, adjustment.range, 0);
                const auto later = asked(adjustment.to, adjustment.range, 0);
                if (!then || !later)
                    return !then ? then.error() : later.error();
                if (hasPair(*then) && hasPair(*later))
                    result.adjustments.append(Source {of(adjustment.to, adjustment.range),
                                                      of(adjustment.from, adjustment.range)});
            }
        }
    }
    for (const ClosedDays::Segment &segment : segments) {
        if (!segment.close || (!adds && !closed))
            continue;
        const auto moved = m_books.isMoreKnown(segment.close->seq, std::nullopt);
        if (!moved)
            return moved.error();
        if (*moved)
            result.since.append(
                Source {of(std::nullopt, segment.range), of(segment.close->seq, segment.range)});
    }
    if (error)
        return *error;
    const bool isPlain = segments.size() == 1 && !closed && result.adjustments.isEmpty();
    return isPlain ? std::optional<Sources>() : std::optional(result);
}

} // namespace Steelyard
