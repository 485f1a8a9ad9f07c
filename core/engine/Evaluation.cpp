// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Evaluation.h"

#include "core/engine/ClosedReckoning.h"
#include "core/engine/FlowStates.h"
#include "core/engine/FormulaEvaluation.h"
#include "core/sales/Schema.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using State = Measure::State;

Error invalid(QLatin1StringView code, const QVariantMap &values)
{
    return {Error::Kind::Invalid, code, values, {}};
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
    , m_rates(std::make_shared<const Rates>(source().profile().currency, source().rates()))
    , m_coverage(source().coverage())
    , m_frame(question.periods, question.today)
    , m_slots(m_frame, question.lens, {}, DaySlots::Looking::Once)
    , m_currency(source().profile().currency)
{
    for (const NodeKey &node : question.nodes) {
        if (!m_nodes.contains(node))
            m_nodes.append(node);
    }
    if (m_nodes.isEmpty())
        m_nodes.append(source().organisation().root());
}

Evaluation::~Evaluation()
{
    // What is kept of it must not hold what is large and can be had again.
    m_tables->forgetDerived();
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
        = std::make_shared<NodeSets>(tables->source().organisation(), **people, result->m_nodes);
    result->m_slots = DaySlots(result->m_frame, question.lens, result->m_sets->starts(),
                               DaySlots::Looking::Once);
    result->learnFrame();
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

Exchange Evaluation::exchangeOf(const KpiDefinition &definition) const
{
    return m_question.rateDays ? Exchange::constant(*m_rates)
                               : Exchange(*m_rates, definition.currencyAt);
}

QList<Aggregate> Evaluation::aggregatesOf(const KpiDefinition &definition, const Variant *variant)
{
    if (definition.kind == KpiDefinition::Kind::Ratio
        || definition.kind == KpiDefinition::Kind::Conversion)
        return {variant && variant->numerator ? *variant->numerator : definition.numerator,
                variant && variant->denominator ? *variant->denominator : definition.denominator};
    return {variant && variant->aggregate ? *variant->aggregate : definition.aggregate};
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
    std::vector<BoundAggregate> result;
    for (Aggregate aggregate : aggregatesOf(definition, variant)) {
        if (!at.isEmpty())
            aggregate.at = Aggregate::lookedAt(at);
        // Of a conversion the base event is sliced: what followed belongs to it, whatever it is.
        const bool isFollowing
            = definition.kind == KpiDefinition::Kind::Conversion && result.empty();
        Result<BoundAggregate> bound = BoundAggregate::make(
            *m_tables, exchangeOf(definition), definition, variant, aggregate,
            isFollowing ? Slice() : m_question.slice, m_question.lens);
        if (!bound)
            return bound.error();
        result.push_back(std::move(*bound));
    }
    return result;
}

Result<Evaluation::Measures> Evaluation::measures(const KpiDefinition &definition,
                                                  const QString &variant, const QString &at)
{
    const auto result = known(definition, variant, at);
    return result ? Result<Measures>(**result) : Result<Measures>(result.error());
}

Result<const Evaluation::Measures *> Evaluation::known(const KpiDefinition &definition,
                                                       const QString &variant, const QString &at)
{
    const QString key = keyOf(definition, variant, at);
    if (const auto found = m_known.find(key); found != m_known.end())
        return &found->second;
    Result<Measures> result = hasVersions(definition) ? versioned(definition, variant, at)
                                                      : evaluate(definition, variant, at);
    if (!result)
        return result.error();
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
    return &m_known.emplace(key, std::move(*result)).first->second;
}

void Evaluation::forget(const KpiDefinition &definition, const QString &variant)
{
    m_known.erase(keyOf(definition, variant, {}));
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
    const auto overlaps = [](const BoundAggregate &part) {
        return part.aggregate().kind == Aggregate::Kind::Distinct || part.owners().isShared();
    };
    Result<Measures> result = Measures();
    bool mayOverlap = false;
    if (definition.kind == Kind::Balance) {
        const Result<std::vector<BoundAggregate>> parts = bind(definition, variant, at);
        if (!parts)
            return parts.error();
        result = balance(definition, parts->front());
        mayOverlap = std::ranges::any_of(*parts, overlaps);
    } else {
        const auto states = statesOf(definition, variant);
        if (!states)
            return states.error();
        result = figuresOf(definition, **states);
        mayOverlap = std::ranges::any_of((*states)->parts(), overlaps);
    }
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

void Evaluation::learnFrame()
{
    const Organisation &organisation = source().organisation();
    for (const Period &period : std::as_const(m_question.periods))
        m_progress.push_back(source().calendar().elapsedShare(period, m_question.today));
    for (const NodeKey &node : std::as_const(m_nodes)) {
        for (const Period &period : std::as_const(m_question.periods))
            m_isThere.push_back(node == unassignedNode()
                                || organisation.exists(node, period.range()));
    }
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

CellFrame Evaluation::cellFrame(const KpiDefinition &definition, const QStringList &entities,
                                const QStringList &needs) const
{
    const bool stands = CellFrame::stands(definition);
    std::vector<CellFrame::OfPeriod> periods;
    for (std::size_t p = 0; p < m_frame.size(); ++p) {
        const Period &period = m_question.periods.at(qsizetype(p));
        const PeriodFrame::Span &span = m_frame.at(p);
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
        const bool isCarried = stands && covered < span.to - span.from
            && !isUndated(entities.constFirst())
            && m_coverage.days(entities.constFirst(), span.to - 1, span.to) == 0;
        periods.push_back({phaseOf(period, definition), m_progress[p], covered, span.to - span.from,
                           missing, span.from < span.to, isBlind, isCarried, isEffective});
    }
    return {definition, m_currency, std::move(periods)};
}

void Evaluation::frameCells(Measures &measures, const KpiDefinition &definition,
                            const QStringList &entities, const QStringList &needs) const
{
    const CellFrame frame = cellFrame(definition, entities, needs);
    for (std::size_t at = 0; at < cells(); ++at)
        frame.put(measures[at], at % m_frame.size(), m_isThere[at]);
}

Result<BoundAggregate> Evaluation::bind(const KpiDefinition &definition, const Aggregate &aggregate)
{
    return BoundAggregate::make(*m_tables, exchangeOf(definition), definition, nullptr, aggregate,
                                m_question.slice, m_question.lens);
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
                                                    : flows(own, std::move(parts));
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
    const QString other = FormulaEvaluation::currencyOf(*formula.ast);
    const QString &currency = other.isEmpty() ? m_currency : other;
    std::vector<Measure::Phase> phases;
    for (const Period &period : std::as_const(m_question.periods))
        phases.push_back(phaseOf(period, definition));
    for (std::size_t at = 0; at < cells(); ++at) {
        Measure &measure = (*result)[at];
        measure.phase = phases[at % m_frame.size()];
        measure.progress = m_progress[at % m_frame.size()];
        measure.unit = definition.unit;
        measure.currency = definition.unit == UnitOfMeasure::Money ? currency : QString();
        if (measure.isValue() && measure.nRows < definition.minN)
            measure.raise(u"low_n"_s);
    }
    return result;
}

} // namespace Steelyard
