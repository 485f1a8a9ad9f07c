// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Evaluation.h"

#include "core/engine/ClosedReckoning.h"
#include "core/engine/FormulaEvaluation.h"
#include "core/engine/Gathering.h"
#include "core/engine/VirtualFacts.h"
#include "core/sales/Schema.h"

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
    case Outcome::Merged:
        ++counts.excluded;
        break;
    case Outcome::Filtered:
    case Outcome::EmptyField:
        break;
    }
}

QString keyOf(const KpiDefinition &definition, const QString &variant, const QString &at)
{
    // While figures are added up, what nothing means is not yet settled.
    return definition.id + u'|' + variant + u'|' + at + u'|'
        + QString::number(int(definition.zeroDenominator));
}

} // namespace

Evaluation::Evaluation(const Handbook &handbook, const std::shared_ptr<Tables> &tables,
                       const Question &question, const CancelToken &cancel)
    : m_handbook(handbook)
    , m_question(question)
    , m_cancel(cancel)
    , m_tables(tables)
    , m_rates(source().profile().currency, source().rates())
    , m_coverage(source().coverage())
    , m_frame(question.periods, question.today)
    , m_currency(source().profile().currency)
{
    for (const NodeKey &node : question.nodes) {
        if (!m_nodes.contains(node))
            m_nodes.append(node);
    }
    if (m_nodes.isEmpty())
        m_nodes.append(source().organisation().root());
}

Result<std::unique_ptr<Evaluation>> Evaluation::make(const Handbook &handbook,
                                                     const FactSource &source,
                                                     const Question &question,
                                                     const CancelToken &cancel)
{
    return make(handbook, std::make_shared<Tables>(source), question, cancel);
}

Result<std::unique_ptr<Evaluation>> Evaluation::make(const Handbook &handbook,
                                                     const std::shared_ptr<Tables> &tables,
                                                     const Question &question,
                                                     const CancelToken &cancel)
{
    if (!question.today.isValid())
        return invalid("question.no_today"_L1, {});
    if (question.periods.isEmpty()
        || std::any_of(question.periods.begin(), question.periods.end(),
                       [](const Period &period) { return !period.isValid(); }))
        return invalid("question.no_period"_L1, {});
    std::unique_ptr<Evaluation> result(new Evaluation(handbook, tables, question, cancel));
    const Result<const FactTable *> people = tables->table(u"person"_s);
    if (!people)
        return people.error();
    result->m_sets
        = std::make_unique<NodeSets>(tables->source().organisation(), **people, result->m_nodes);
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
        const QList<KpiDefinition> versions = m_handbook.versions(definition.id);
        const bool hasChanged
            = std::any_of(versions.cbegin(), versions.cend(), [&](const KpiDefinition &version) {
                  return defaultOf(version) != defaultOf(definition);
              });
        return hasChanged ? QString() : defaultOf(definition);
    }
    if (definition.variant(asked))
        return asked;
    // What is judged has the counting rules, the judgement has none of its own.
    if (!definition.inner.isEmpty()) {
        const Result<const KpiDefinition *> inner = this->definition(definition.inner);
        if (!inner)
            return inner.error();
        return variantOf(**inner, asked);
    }
    return Error {Error::Kind::NotFound,
                  "kpi.unknown_variant"_L1,
                  {{u"kpi"_s, definition.id}, {u"variant"_s, asked}},
                  {}};
}

QString Evaluation::defaultOf(const KpiDefinition &definition) const
{
    const bool isMissing
        = !definition.fallbackEntity.isEmpty() && !m_coverage.isLoaded(definition.fallbackEntity);
    return isMissing ? definition.fallbackVariant : definition.defaultVariant;
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
    if (definition.kind == KpiDefinition::Kind::Ratio
        || definition.kind == KpiDefinition::Kind::Conversion)
        aggregates
            = {variant && variant->numerator ? *variant->numerator : definition.numerator,
               variant && variant->denominator ? *variant->denominator : definition.denominator};
    else
        aggregates = {variant && variant->aggregate ? *variant->aggregate : definition.aggregate};
    std::vector<BoundAggregate> result;
    for (Aggregate &aggregate : aggregates) {
        if (!at.isEmpty())
            aggregate.at = Aggregate::lookedAt(at);
        // Of a conversion the base event is sliced: what followed belongs to it, whatever it is.
        const bool isFollowing
            = definition.kind == KpiDefinition::Kind::Conversion && result.empty();
        Result<BoundAggregate> bound
            = BoundAggregate::make(*m_tables, m_rates, definition, variant, aggregate,
                                   isFollowing ? Slice() : m_question.slice);
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
    Result<Measures> result = hasVersions(definition) ? versioned(definition, variant, at)
                                                      : evaluate(definition, variant, at);
    if (!result)
        return result;
    if (at.isEmpty() && definition.backdateLimit >= 0) {
        if (const auto marked = markBackdated(definition, variant, *result); !marked)
            return marked.error();
    }
    // Who asks for a version wants to know what it would have given.
    const bool isHypothetical
        = !m_question.version.isEmpty() && m_question.kpis.contains(definition.id);
    if (!m_isRaw && !isHypothetical && source().books() && !source().books()->closes().isEmpty()) {
        if (const auto settled = ClosedReckoning(*this, definition, variant, at).settle(*result);
            !settled)
            return settled.error();
    }
    m_known.insert(key, *result);
    return result;
}

Result<Evaluation::Measures> Evaluation::evaluate(const KpiDefinition &definition,
                                                  const QString &variant, const QString &at)
{
    using Kind = KpiDefinition::Kind;
    if (!at.isEmpty() && definition.kind != Kind::Balance)
        return invalid("formula.not_a_balance"_L1, {{u"kpi"_s, definition.id}});
    switch (definition.kind) {
    case Kind::Formula:
        return formula(definition, variant);
    case Kind::Attainment:
        return attainment(definition, variant);
    case Kind::ToDate:
    case Kind::Trailing:
    case Kind::AllTime:
        return stretched(definition, variant);
    case Kind::Delta:
    case Kind::Growth:
        return compared(definition, variant);
    case Kind::ShareOfTotal:
    case Kind::ShareOfParent:
        return share(definition, variant);
    case Kind::Conversion:
        return conversion(definition, variant);
    case Kind::Retention:
        return retention(definition, variant);
    case Kind::Concentration:
        return concentration(definition, variant);
    case Kind::MeanOfChildren:
        return meanOfChildren(definition, variant);
    case Kind::Rank:
        return rank(definition, variant);
    case Kind::LastValue:
        return lastValue(definition, variant);
    case Kind::Funnel:
        return funnel(definition, variant);
    case Kind::Score:
        return score(definition);
    case Kind::Manual:
        return manual(definition);
    default:
        break;
    }
    const Result<std::vector<BoundAggregate>> parts = bind(definition, variant, at);
    if (!parts)
        return parts.error();
    auto result = definition.kind == Kind::Balance ? balance(definition, parts->front())
                                                   : flows(definition, *parts);
    const bool mayOverlap
        = std::any_of(parts->begin(), parts->end(), [](const BoundAggregate &part) {
              return part.aggregate().kind == Aggregate::Kind::Distinct || part.owners().isShared();
          });
    if (result && mayOverlap && definition.kind != Kind::Ratio && at.isEmpty()) {
        if (const auto marked = markOverlaps(definition, variant, *result); !marked)
            return marked.error();
    }
    return result;
}

Measure::Phase Evaluation::phaseOf(const Period &period, const KpiDefinition &definition) const
{
    if (m_question.today <= period.last())
        return Measure::Phase::Open;
    const QDate settled = source().calendar().addWorkdays(period.last(), definition.settleWorkdays);
    return m_question.today <= settled ? Measure::Phase::Settling : Measure::Phase::Settled;
}

bool Evaluation::isUndated(const QString &entity) const
{
    static const Schema schema;
    const EntityInfo *info = schema.entity(entity);
    return info && info->anchors.isEmpty();
}

bool Evaluation::isLoaded(const QString &entity, qint32 day) const
{
    if (m_coverage.hasBegun(entity, day))
        return true;
    // What has no date of its own is there or not: nothing says for which days it was loaded.
    const Result<const FactTable *> table
        = isUndated(entity) ? m_tables->table(entity) : Result<const FactTable *>(nullptr);
    return table && *table && (*table)->rows() > 0;
}

void Evaluation::frameCells(Measures &measures, const KpiDefinition &definition,
                            const QStringList &entities, const QStringList &needs) const
{
    const Calendar &calendar = source().calendar();
    const bool stands = definition.kind == KpiDefinition::Kind::Balance
        || definition.kind == KpiDefinition::Kind::Retention
        || definition.kind == KpiDefinition::Kind::Concentration;
    for (std::size_t p = 0; p < m_frame.size(); ++p) {
        const Period &period = m_question.periods.at(qsizetype(p));
        const PeriodFrame::Span &span = m_frame.at(p);
        const Ratio progress = calendar.elapsedShare(period, m_question.today);
        const Measure::Phase phase = phaseOf(period, definition);
        int covered = span.to - span.from;
        QStringList missing;
        const auto miss = [&missing](const QString &entity) {
            if (!missing.contains(entity))
                missing.append(entity);
        };
        for (const QString &entity : entities) {
            const int days = isUndated(entity) ? (isLoaded(entity, span.to - 1) ? covered : 0)
                                               : m_coverage.days(entity, span.from, span.to);
            covered = qMin(covered, days);
            if (stands ? !isLoaded(entity, span.to - 1) : days == 0)
                miss(entity);
        }
        const bool isBlind = std::any_of(needs.begin(), needs.end(), [&](const QString &entity) {
            return !isLoaded(entity, span.to - 1);
        });
        for (const QString &entity : needs) {
            if (!isLoaded(entity, span.to - 1))
                miss(entity);
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
            const bool isKnown = span.from < span.to && missing.isEmpty();
            const bool hasRows = measure.nRows > 0 && !isBlind;
            if (!isKnown && !hasRows && measure.state <= State::Undefined) {
                measure.state = State::NoData;
                measure.reason = span.from < span.to ? u"not_loaded"_s : u"future"_s;
                if (span.from < span.to)
                    measure.missing = missing;
            } else if (!stands && covered < measure.daysTotal) {
                measure.raise(u"partial_coverage"_s);
            } else if (stands && covered < measure.daysTotal && !isUndated(entities.constFirst())
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
        gatherings.emplace_back(part.aggregate(), part.shareScale(), cells());
    std::vector<Counts> counts(cells());
    const bool sharesRows = parts.size() == 2 && &parts[0].table() == &parts[1].table();
    const auto gather = [&](std::size_t which, qint32 row, qint32 day,
                            std::span<const qint32> periods, auto touch) {
        const BoundAggregate &part = parts[which];
        Int128 value = 0;
        Outcome outcome = part.judge({row}, day, value);
        for (const qint32 period : periods) {
            if (part.looksAtPeriod())
                outcome = part.judge(rowAt(row, day, std::size_t(period)), day, value);
            eachNode(part, row, day, std::size_t(period), [&](std::size_t node, qint64 share) {
                const std::size_t at = cell(node, std::size_t(period));
                if (outcome == Outcome::Enters)
                    gatherings[which].enter(at, part.part(value, share));
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
    QStringList needs;
    for (const BoundAggregate &part : parts) {
        entities.append(part.loadedAs());
        needs.append(part.needs());
    }
    frameCells(result, definition, entities, needs);
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
        const Outcome outcome = part.judge(rowAt(row, day, period), day, value);
        const bool isLastLook = isExtreme || at == At::AvgDaily || at == At::AvgSnapshots
            ? day == m_frame.at(period).to - 1
            : true;
        eachNode(part, row, day, period, [&](std::size_t node, qint64 share) {
            const std::size_t place = cell(node, period);
            if (isLastLook)
                count(counts[place], outcome);
            else if (outcome == Outcome::NoRate)
                ++counts[place].withoutRate;
            if (outcome != Outcome::Enters)
                return;
            sums[place] += part.part(value, share);
            if (isExtreme)
                days[{place, day}] += part.part(value, share);
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
            measure.numScale = part.scale() + part.shareScale();
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
    frameCells(result, definition, {part.loadedAs()}, part.needs());
    return result;
}

Result<BoundAggregate> Evaluation::bind(const KpiDefinition &definition, const Aggregate &aggregate)
{
    return BoundAggregate::make(*m_tables, m_rates, definition, nullptr, aggregate,
                                m_question.slice);
}

Result<Evaluation::Measures> Evaluation::aggregated(const KpiDefinition &definition,
                                                    const Aggregate &aggregate)
{
    std::vector<BoundAggregate> parts;
    auto bound = bind(definition, aggregate);
    if (!bound)
        return bound.error();
    parts.push_back(std::move(*bound));
    KpiDefinition own = definition;
    own.kind = Tables::baseOf(aggregate.of) == aggregate.of ? KpiDefinition::Kind::Sum
                                                            : KpiDefinition::Kind::Balance;
    own.unit = parts.front().isMoney() ? UnitOfMeasure::Money : UnitOfMeasure::Count;
    own.minN = 0;
    return own.kind == KpiDefinition::Kind::Balance ? balance(own, parts.front())
                                                    : flows(own, parts);
}

Result<Evaluation::Measures> Evaluation::formula(const KpiDefinition &definition,
                                                 const QString &variant)
{
    const Formula &formula = formulaOf(definition, variant);
    if (!formula.ast)
        return invalid("formula.empty"_L1, {{u"kpi"_s, definition.id}});
    auto result = FormulaEvaluation(*this, definition, *formula.ast).node(formula.ast->root);
    if (!result) {
        Error error = result.error();
        error.values.insert(u"kpi"_s, definition.id);
        return error;
    }
    for (std::size_t at = 0; at < cells(); ++at) {
        Measure &measure = (*result)[at];
        const Period &period = m_question.periods.at(qsizetype(at % m_frame.size()));
        measure.phase = phaseOf(period, definition);
        measure.progress = source().calendar().elapsedShare(period, m_question.today);
        measure.unit = definition.unit;
        measure.currency = definition.unit == UnitOfMeasure::Money ? m_currency : QString();
        if (measure.isValue() && measure.nRows < definition.minN)
            measure.raise(u"low_n"_s);
    }
    return result;
}

} // namespace Steelyard
