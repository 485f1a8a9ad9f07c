// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Evaluation.h"

#include "core/engine/VirtualFacts.h"

#include <numeric>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using State = Measure::State;

Error invalid(QLatin1StringView code, const QVariantMap &values)
{
    return {Error::Kind::Invalid, code, values, {}};
}

Error cancelled()
{
    return {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}};
}

/// What a cell has gathered from the rows of one aggregate.
struct Gathered
{
    Int128 sum = 0;
    Int128 best = 0;
    qint64 entered = 0;
};

struct Counts
{
    qint64 rows = 0;
    qint64 nulls = 0;
    qint64 excluded = 0;
    qint64 withoutRate = 0;
};

/// A row that reached a cell, and what became of it there.
struct Touch
{
    std::size_t cell;
    Outcome outcome;
};

void count(Counts &counts, Outcome outcome)
{
    switch (outcome) {
    case Outcome::Enters:
        ++counts.rows;
        break;
    case Outcome::NoValue:
        ++counts.nulls;
        break;
    case Outcome::NoRate:
        ++counts.withoutRate;
        break;
    case Outcome::TestRow:
    case Outcome::InternalCustomer:
        ++counts.excluded;
        break;
    case Outcome::Filtered:
    case Outcome::EmptyField:
        break;
    }
}

/// One aggregate's cells while rows pass by.
class Gathering
{
public:
    Gathering(const Aggregate &aggregate, std::size_t cells)
        : m_aggregate(aggregate)
        , m_cells(cells)
    {
    }

    void enter(std::size_t cell, Int128 value)
    {
        Gathered &gathered = m_cells[cell];
        switch (m_aggregate.kind) {
        case Aggregate::Kind::Sum:
        case Aggregate::Kind::Avg:
        case Aggregate::Kind::Count:
            gathered.sum += value;
            break;
        case Aggregate::Kind::Min:
            gathered.best = gathered.entered == 0 ? value : std::min(gathered.best, value);
            break;
        case Aggregate::Kind::Max:
            gathered.best = gathered.entered == 0 ? value : std::max(gathered.best, value);
            break;
        case Aggregate::Kind::Distinct:
        case Aggregate::Kind::Percentile:
            m_samples.push_back({cell, value});
            break;
        }
        ++gathered.entered;
    }

    /// What only the whole of the values can tell.
    void finish()
    {
        std::sort(m_samples.begin(), m_samples.end());
        if (m_aggregate.kind == Aggregate::Kind::Distinct)
            m_samples.erase(std::unique(m_samples.begin(), m_samples.end()), m_samples.end());
    }

    Measure measure(std::size_t cell, int scale) const
    {
        const Gathered &gathered = m_cells[cell];
        Measure result;
        result.state = State::Number;
        result.num = gathered.sum;
        result.numScale = scale;
        switch (m_aggregate.kind) {
        case Aggregate::Kind::Sum:
            break;
        case Aggregate::Kind::Count:
            result.numScale = 0;
            break;
        case Aggregate::Kind::Avg:
            result.den = gathered.entered;
            break;
        case Aggregate::Kind::Min:
        case Aggregate::Kind::Max:
            result.num = gathered.best;
            break;
        case Aggregate::Kind::Distinct:
            result.num = Int128(samples(cell).size());
            result.numScale = 0;
            break;
        case Aggregate::Kind::Percentile:
            if (gathered.entered > 0)
                percentile(samples(cell), result);
            break;
        }
        const bool isMean = m_aggregate.kind != Aggregate::Kind::Sum
            && m_aggregate.kind != Aggregate::Kind::Count
            && m_aggregate.kind != Aggregate::Kind::Distinct;
        if (isMean && gathered.entered == 0) {
            result.state = State::NoData;
            result.den = 1;
        }
        return result;
    }

private:
    using Sample = std::pair<std::size_t, Int128>;

    std::span<const Sample> samples(std::size_t cell) const
    {
        const auto [begin, end]
            = std::equal_range(m_samples.begin(), m_samples.end(), Sample {cell, 0},
                               [](const Sample &a, const Sample &b) { return a.first < b.first; });
        return {begin, end};
    }

    /// Type 7: the value at (n − 1)·p, straight between its two neighbours.
    void percentile(std::span<const Sample> sorted, Measure &result) const
    {
        const PercentileWeights weights = percentileWeights(sorted.size(), m_aggregate.percentile);
        result.num = sorted[weights.low].second * weights.ofLow;
        if (weights.ofHigh > 0)
            result.num += sorted[weights.low + 1].second * weights.ofHigh;
        result.den = weights.ofLow + weights.ofHigh;
    }

    Aggregate m_aggregate;
    std::vector<Gathered> m_cells;
    std::vector<Sample> m_samples;
};

QString keyOf(const KpiDefinition &definition, const QString &variant, const QString &at)
{
    return definition.id + u'|' + variant + u'|' + at;
}

/// The fact whose loading decides whether a row of this one could be known.
QString loadedAs(const BoundAggregate &part)
{
    return Tables::baseOf(part.table().entity);
}

} // namespace

PercentileWeights percentileWeights(std::size_t n, int percent)
{
    const std::size_t position = (n - 1) * std::size_t(percent);
    const auto rest = int(position % 100);
    const int divisor = std::gcd(rest, 100);
    return {position / 100, (100 - rest) / divisor, rest / divisor};
}

Evaluation::Evaluation(const Handbook &handbook, const FactSource &source, const Question &question,
                       const CancelToken &cancel)
    : m_handbook(handbook)
    , m_question(question)
    , m_cancel(cancel)
    , m_tables(source)
    , m_rates(source.profile().currency, source.rates())
    , m_coverage(source.coverage())
    , m_frame(question.periods, question.today)
    , m_currency(source.profile().currency)
{
    for (const NodeKey &node : question.nodes) {
        if (!m_nodes.contains(node))
            m_nodes.append(node);
    }
    if (m_nodes.isEmpty())
        m_nodes.append(source.organisation().root());
}

Result<std::unique_ptr<Evaluation>> Evaluation::make(const Handbook &handbook,
                                                     const FactSource &source,
                                                     const Question &question,
                                                     const CancelToken &cancel)
{
    if (!question.today.isValid())
        return invalid("question.no_today"_L1, {});
    if (question.periods.isEmpty()
        || std::any_of(question.periods.begin(), question.periods.end(),
                       [](const Period &period) { return !period.isValid(); }))
        return invalid("question.no_period"_L1, {});
    std::unique_ptr<Evaluation> result(new Evaluation(handbook, source, question, cancel));
    const Result<const FactTable *> people = result->m_tables.table(u"person"_s);
    if (!people)
        return people.error();
    result->m_sets = std::make_unique<NodeSets>(source.organisation(), **people, result->m_nodes);
    return result;
}

Result<const KpiDefinition *> Evaluation::definition(const QString &kpi) const
{
    const KpiDefinition *found = m_handbook.find(kpi);
    if (found)
        return found;
    return Error {Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, kpi}}, {}};
}

Result<QString> Evaluation::variantOf(const KpiDefinition &definition, const QString &asked) const
{
    if (asked.isEmpty()) {
        const bool isMissing = !definition.fallbackEntity.isEmpty()
            && !m_coverage.isLoaded(definition.fallbackEntity);
        return isMissing ? definition.fallbackVariant : definition.defaultVariant;
    }
    if (definition.variant(asked))
        return asked;
    // What is judged has the counting rules, the judgement has none of its own.
    if (definition.kind == KpiDefinition::Kind::Attainment) {
        const Result<const KpiDefinition *> actual = this->definition(definition.actual);
        if (!actual)
            return actual.error();
        return variantOf(**actual, asked);
    }
    return Error {Error::Kind::NotFound,
                  "kpi.unknown_variant"_L1,
                  {{u"kpi"_s, definition.id}, {u"variant"_s, asked}},
                  {}};
}

const Formula &Evaluation::formulaOf(const KpiDefinition &definition,
                                     const QString &variantId) const
{
    const Variant *variant = definition.variant(variantId);
    return variant && !variant->formula.isEmpty() ? variant->formula : definition.formula;
}

Result<std::vector<BoundAggregate>> Evaluation::bind(const KpiDefinition &definition,
                                                     const QString &variantId, const QString &at)
{
    const Variant *variant = definition.variant(variantId);
    for (const QString &required : definition.requiredDimensions) {
        if (!m_question.slice.contains(required))
            return invalid("slice.required"_L1,
                           {{u"kpi"_s, definition.id}, {u"field"_s, required}});
    }
    QList<Aggregate> aggregates;
    if (definition.kind == KpiDefinition::Kind::Ratio)
        aggregates
            = {variant && variant->numerator ? *variant->numerator : definition.numerator,
               variant && variant->denominator ? *variant->denominator : definition.denominator};
    else
        aggregates = {variant && variant->aggregate ? *variant->aggregate : definition.aggregate};
    std::vector<BoundAggregate> result;
    for (Aggregate &aggregate : aggregates) {
        if (!at.isEmpty())
            aggregate.at = at == "open"_L1 ? Aggregate::At::Open : Aggregate::At::Close;
        Result<BoundAggregate> bound = BoundAggregate::make(m_tables, m_rates, definition, variant,
                                                            aggregate, m_question.slice);
        if (!bound)
            return bound.error();
        result.push_back(std::move(*bound));
    }
    return result;
}

Result<Evaluation::Measures> Evaluation::measures(const KpiDefinition &definition,
                                                  const QString &variant, const QString &at)
{
    const QString key = keyOf(definition, variant, at);
    if (const auto known = m_known.constFind(key); known != m_known.constEnd())
        return *known;
    Result<Measures> result = evaluate(definition, variant, at);
    if (result)
        m_known.insert(key, *result);
    return result;
}

Result<Evaluation::Measures> Evaluation::evaluate(const KpiDefinition &definition,
                                                  const QString &variant, const QString &at)
{
    using Kind = KpiDefinition::Kind;
    if (!at.isEmpty() && definition.kind != Kind::Balance)
        return invalid("formula.not_a_balance"_L1, {{u"kpi"_s, definition.id}});
    if (definition.kind == Kind::Formula)
        return formula(definition, variant);
    if (definition.kind == Kind::Attainment)
        return attainment(definition, variant);
    const Result<std::vector<BoundAggregate>> parts = bind(definition, variant, at);
    if (!parts)
        return parts.error();
    return definition.kind == Kind::Balance ? balance(definition, parts->front())
                                            : flows(definition, *parts);
}

void Evaluation::frameCells(Measures &measures, const KpiDefinition &definition,
                            const QStringList &entities) const
{
    const Calendar &calendar = source().calendar();
    const bool stands = definition.kind == KpiDefinition::Kind::Balance;
    for (std::size_t p = 0; p < m_frame.size(); ++p) {
        const Period &period = m_question.periods.at(qsizetype(p));
        const PeriodFrame::Span &span = m_frame.at(p);
        const Ratio progress = calendar.elapsedShare(period, m_question.today);
        const Measure::Phase phase = m_question.today <= period.last() ? Measure::Phase::Open
            : m_question.today <= calendar.addWorkdays(period.last(), definition.settleWorkdays)
            ? Measure::Phase::Settling
            : Measure::Phase::Settled;
        int covered = span.to - span.from;
        bool hasBegun = true;
        for (const QString &entity : entities) {
            covered = qMin(covered, m_coverage.days(entity, span.from, span.to));
            hasBegun = hasBegun && m_coverage.hasBegun(entity, span.to - 1);
        }
        const bool isEffective
            = (!definition.effectiveFrom.isValid() || definition.effectiveFrom < period.to())
            && (!definition.effectiveTo.isValid() || definition.effectiveTo >= period.from());
        for (qsizetype n = 0; n < m_nodes.size(); ++n) {
            Measure &measure = measures[cell(std::size_t(n), p)];
            measure.unit = definition.unit;
            measure.currency = definition.unit == UnitOfMeasure::Money ? m_currency : QString();
            measure.phase = phase;
            measure.progress = progress;
            measure.daysTotal = span.to - span.from;
            measure.daysCovered = covered;
            const bool isKnown = span.from < span.to && (stands ? hasBegun : covered > 0);
            const bool hasRows = measure.nRows > 0;
            if (!isKnown && !hasRows && measure.state <= State::Undefined) {
                measure.state = State::NoData;
                measure.reason = span.from < span.to ? u"not_loaded"_s : u"future"_s;
            } else if (!stands && covered < measure.daysTotal) {
                measure.raise(u"partial_coverage"_s);
            } else if (stands && covered < measure.daysTotal
                       && m_coverage.days(entities.constFirst(), span.to - 1, span.to) == 0) {
                measure.raise(u"carried_forward"_s);
            }
            if (measure.nFxMissing > 0 && measure.state != State::Error) {
                measure.state = State::Error;
                measure.reason = u"no_rate"_s;
            }
            if (measure.isValue() && measure.nRows < definition.minN)
                measure.raise(u"low_n"_s);
            const NodeKey &node = m_nodes.at(n);
            if (!isEffective
                || (node != unassignedNode()
                    && !source().organisation().exists(node, period.range()))) {
                measure.state = State::NotApplicable;
                measure.reason = isEffective ? u"node_not_there"_s : u"definition_not_in_force"_s;
            }
        }
    }
}

Result<Evaluation::Measures> Evaluation::flows(const KpiDefinition &definition,
                                               const std::vector<BoundAggregate> &parts)
{
    std::vector<Gathering> gatherings;
    for (const BoundAggregate &part : parts)
        gatherings.emplace_back(part.aggregate(), cells());
    std::vector<Counts> counts(cells());
    const bool sharesRows = parts.size() == 2 && &parts[0].table() == &parts[1].table();
    const auto gather = [&](std::size_t which, qint32 row, qint32 day,
                            std::span<const qint32> periods, auto touch) {
        const BoundAggregate &part = parts[which];
        Int128 value = 0;
        const Outcome outcome = part.judge({row}, day, value);
        for (const qint32 period : periods) {
            eachNode(part, row, day, std::size_t(period), [&](std::size_t node) {
                const std::size_t at = cell(node, std::size_t(period));
                if (outcome == Outcome::Enters)
                    gatherings[which].enter(at, value);
                touch(at, outcome);
            });
        }
    };
    if (sharesRows) {
        // A row that stands in both parts is one row; the better outcome is its outcome.
        std::vector<Touch> touches;
        const auto rows = qint32(parts[0].table().rows());
        for (qint32 row = 0; row < rows; ++row) {
            if ((row & 0xffff) == 0 && m_cancel.isCancelled())
                return cancelled();
            touches.clear();
            for (std::size_t which = 0; which < 2; ++which) {
                const qint32 day = parts[which].anchor(row);
                const std::span<const qint32> periods = m_frame.holding(day);
                if (!periods.empty() && parts[which].isInSlice({row}))
                    gather(which, row, day, periods, [&](std::size_t at, Outcome outcome) {
                        touches.push_back({at, outcome});
                    });
            }
            std::sort(touches.begin(), touches.end(), [](const Touch &a, const Touch &b) {
                return std::tie(a.cell, a.outcome) < std::tie(b.cell, b.outcome);
            });
            for (std::size_t i = 0; i < touches.size(); ++i) {
                if (i == 0 || touches[i].cell != touches[i - 1].cell)
                    count(counts[touches[i].cell], touches[i].outcome);
            }
        }
    } else {
        for (std::size_t which = 0; which < parts.size(); ++which) {
            const bool isDone = eachRow(
                parts[which], [&](qint32 row, qint32 day, std::span<const qint32> periods) {
                    gather(which, row, day, periods,
                           [&](std::size_t at, Outcome outcome) { count(counts[at], outcome); });
                });
            if (!isDone)
                return cancelled();
        }
    }
    for (Gathering &gathering : gatherings)
        gathering.finish();

    Measures result(cells());
    for (std::size_t at = 0; at < cells(); ++at) {
        Measure &measure = result[at];
        measure = gatherings[0].measure(at, parts[0].scale());
        if (parts.size() == 2) {
            const Measure below = gatherings[1].measure(at, parts[1].scale());
            const Measure above = measure;
            measure = above / below;
            if (measure.state == State::Undefined && above.num == 0) {
                using Zero = KpiDefinition::ZeroDenominator;
                switch (definition.zeroDenominator) {
                case Zero::Undefined:
                    break;
                case Zero::Zero:
                case Zero::Full:
                    measure.state = State::Number;
                    measure.num = definition.zeroDenominator == Zero::Full ? 1 : 0;
                    measure.den = 1;
                    measure.reason.clear();
                    break;
                case Zero::Skip:
                    measure.state = State::NotApplicable;
                    break;
                }
            }
        }
        measure.nRows = counts[at].rows;
        measure.nNull = counts[at].nulls;
        measure.nExcluded = counts[at].excluded;
        measure.nFxMissing = counts[at].withoutRate;
    }
    QStringList entities;
    for (const BoundAggregate &part : parts)
        entities.append(loadedAs(part));
    frameCells(result, definition, entities);
    return result;
}

std::vector<qint32> Evaluation::looks(const BoundAggregate &part, std::size_t period) const
{
    const PeriodFrame::Span &span = m_frame.at(period);
    if (span.from >= span.to)
        return {};
    switch (part.aggregate().at) {
    case Aggregate::At::Close:
        return {span.to - 1};
    case Aggregate::At::Open:
        return {span.from - 1};
    case Aggregate::At::AvgSnapshots: {
        // A snapshot is a day on which something began to stand as it does.
        std::vector<qint32> days = part.table().column(u"from_day"_s)->days;
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        const auto first = std::lower_bound(days.begin(), days.end(), span.from);
        return {first, std::lower_bound(first, days.end(), span.to)};
    }
    case Aggregate::At::AvgDaily:
    case Aggregate::At::Min:
    case Aggregate::At::Max:
        break;
    }
    std::vector<qint32> days(std::size_t(span.to - span.from));
    std::iota(days.begin(), days.end(), span.from);
    return days;
}

Result<Evaluation::Measures> Evaluation::balance(const KpiDefinition &definition,
                                                 const BoundAggregate &part)
{
    using At = Aggregate::At;
    const At at = part.aggregate().at;
    const bool isExtreme = at == At::Min || at == At::Max;
    Measures result(cells());
    std::vector<Counts> counts(cells());
    std::vector<Int128> sums(cells());
    // Extremes need the total of each day; sums over the looked-at days do not.
    QHash<std::pair<std::size_t, qint32>, Int128> days;
    const std::vector<qint64> &guessed = part.table().column(u"no_history"_s)->numbers;
    const bool isDone = eachStanding(part, [&](qint32 row, qint32 day, std::size_t period) {
        Int128 value = 0;
        const Outcome outcome = part.judge({row, day}, day, value);
        const bool isLastLook = isExtreme || at == At::AvgDaily || at == At::AvgSnapshots
            ? day == m_frame.at(period).to - 1
            : true;
        eachNode(part, row, day, period, [&](std::size_t node) {
            const std::size_t place = cell(node, period);
            if (isLastLook)
                count(counts[place], outcome);
            else if (outcome == Outcome::NoRate)
                ++counts[place].withoutRate;
            if (outcome != Outcome::Enters)
                return;
            sums[place] += value;
            if (isExtreme)
                days[{place, day}] += value;
            if (guessed[std::size_t(row)] == 1 && day < m_frame.today())
                result[place].raise(u"no_history"_s);
        });
    });
    if (!isDone)
        return cancelled();
    for (std::size_t period = 0; period < m_frame.size(); ++period) {
        const std::vector<qint32> looked = looks(part, period);
        for (std::size_t node = 0; node < std::size_t(m_nodes.size()); ++node) {
            const std::size_t place = cell(node, period);
            Measure &measure = result[place];
            measure.state = looked.empty() ? State::NoData : State::Number;
            measure.num = sums[place];
            measure.numScale = part.scale();
            if (at == At::AvgDaily || at == At::AvgSnapshots)
                measure.den = std::max<Int128>(1, Int128(looked.size()));
            if (isExtreme && !looked.empty()) {
                measure.num = days.value({place, looked.front()}, 0);
                for (const qint32 day : looked) {
                    const Int128 total = days.value({place, day}, 0);
                    measure.num = at == At::Min ? std::min(measure.num, total)
                                                : std::max(measure.num, total);
                }
            }
            measure.nRows = counts[place].rows;
            measure.nNull = counts[place].nulls;
            measure.nExcluded = counts[place].excluded;
            measure.nFxMissing = counts[place].withoutRate;
        }
    }
    frameCells(result, definition, {loadedAs(part)});
    return result;
}

Result<Evaluation::Measures> Evaluation::formula(const KpiDefinition &definition,
                                                 const QString &variant)
{
    const Formula &formula = formulaOf(definition, variant);
    if (!formula.ast)
        return invalid("formula.empty"_L1, {{u"kpi"_s, definition.id}});
    QHash<int, Measures> operands;
    for (int i = 0; i < int(formula.ast->nodes.size()); ++i) {
        const AstNode &node = formula.ast->at(i);
        if (node.kind != AstNode::Kind::Reference)
            continue;
        const Result<const KpiDefinition *> referred = this->definition(node.text);
        if (!referred)
            return referred.error();
        const Result<QString> rule = variantOf(**referred, node.variant);
        if (!rule)
            return rule.error();
        Result<Measures> values = measures(**referred, *rule, node.at);
        if (!values)
            return values.error();
        operands.insert(i, std::move(*values));
    }
    Measures result(cells());
    for (std::size_t at = 0; at < cells(); ++at) {
        Result<Measure> value = combine(*formula.ast, formula.ast->root, operands, at);
        if (!value) {
            Error error = value.error();
            error.values.insert(u"kpi"_s, definition.id);
            return error;
        }
        result[at] = *value;
        result[at].unit = definition.unit;
        result[at].currency = definition.unit == UnitOfMeasure::Money ? m_currency : QString();
        if (result[at].isValue() && result[at].nRows < definition.minN)
            result[at].raise(u"low_n"_s);
    }
    return result;
}

Result<Measure> Evaluation::combine(const Ast &ast, int index, const QHash<int, Measures> &operands,
                                    std::size_t cell) const
{
    using Kind = AstNode::Kind;
    const AstNode &node = ast.at(index);
    if (node.kind == Kind::Reference)
        return operands.constFind(index)->at(cell);
    if (node.kind == Kind::Number) {
        Measure constant;
        constant.state = State::Number;
        constant.num = node.number;
        constant.numScale = node.scale;
        return constant;
    }
    std::vector<Measure> values;
    for (const int child : node.children) {
        Result<Measure> value = combine(ast, child, operands, cell);
        if (!value)
            return value;
        values.push_back(std::move(*value));
    }
    const auto isBelow = [](const Measure &a, const Measure &b) {
        const Measure difference = a - b;
        return difference.isValue() && (difference.num < 0) != (difference.den < 0)
            && difference.num != 0;
    };
    Measure zero;
    zero.state = State::Number;
    switch (node.kind) {
    case Kind::Add:
        return values[0] + values[1];
    case Kind::Subtract:
        return values[0] - values[1];
    case Kind::Multiply:
        return values[0] * values[1];
    case Kind::Divide:
        return values[0] / values[1];
    case Kind::Negate:
        return zero - values[0];
    case Kind::Call:
        if (node.text == "abs"_L1)
            return isBelow(values[0], zero) ? zero - values[0] : values[0];
        if (node.text == "coalesce"_L1) {
            const auto known = std::find_if(values.begin(), values.end(),
                                            [](const Measure &m) { return m.isValue(); });
            return known == values.end() ? values.back() : *known;
        }
        if (node.text == "min"_L1 || node.text == "max"_L1) {
            Measure best = values.front();
            for (const Measure &value : values) {
                if (value.state > best.state
                    || (best.isValue()
                        && (node.text == "min"_L1 ? isBelow(value, best) : isBelow(best, value))))
                    best = value;
            }
            return best;
        }
        break;
    default:
        break;
    }
    return invalid("formula.not_of_kpis"_L1,
                   {{u"begin"_s, node.span.begin},
                    {u"end"_s, node.span.end},
                    {u"begin16"_s, node.span.begin16},
                    {u"end16"_s, node.span.end16}});
}

Evaluation::Targets Evaluation::targets(const KpiDefinition &judged, const QString &variant) const
{
    const TargetShares shares(source(), judged.id, variant, judged.unit);
    Targets result {Measures(cells()), Measures(cells()), shares.cells(m_nodes, m_frame)};
    for (std::size_t i = 0; i < cells(); ++i) {
        const std::size_t period = i % m_frame.size();
        const TargetShares::Cell &found = result.cells[i];
        Measure &measure = result.whole[i];
        measure.unit = judged.unit;
        measure.currency = judged.unit == UnitOfMeasure::Money ? m_currency : QString();
        measure.progress = source().calendar().elapsedShare(
            m_question.periods.at(qsizetype(period)), m_question.today);
        if (found.days == 0) {
            measure.reason = u"no_target"_s;
        } else {
            measure.state = State::Number;
            measure.num = found.total;
            measure.numScale = TargetShares::Scale;
            if (found.isProrated)
                measure.raise(u"prorated"_s);
            if (found.days < m_frame.at(period).end - m_frame.at(period).from)
                measure.raise(u"partial_target"_s);
        }
        result.due[i] = measure;
        result.due[i].num = found.due;
    }
    return result;
}

Result<Evaluation::Measures> Evaluation::attainment(const KpiDefinition &definition,
                                                    const QString &variant)
{
    const Result<const KpiDefinition *> judged = this->definition(definition.actual);
    if (!judged)
        return judged.error();
    const Result<QString> rule = variantOf(**judged, variant);
    if (!rule)
        return rule.error();
    const Result<Measures> actual = measures(**judged, *rule);
    if (!actual)
        return actual.error();
    const Targets target = targets(**judged, *rule);
    Measures result(cells());
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = attained((*actual)[i], target.whole[i], (*judged)->direction);
        result[i].unit = definition.unit;
        result[i].currency.clear();
    }
    return result;
}

Measure attained(const Measure &actual, const Measure &target, KpiDefinition::Direction direction)
{
    // Where less is better, 2 − actual ÷ target: as far below the target as above it elsewhere.
    Measure result = direction == KpiDefinition::Direction::Lower
        ? (target + target - actual) / target
        : actual / target;
    result.nRows = actual.nRows;
    result.nNull = actual.nNull;
    result.nExcluded = actual.nExcluded;
    result.nFxMissing = actual.nFxMissing;
    result.unit = UnitOfMeasure::Percent;
    return result;
}

} // namespace Steelyard
