// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DrillThrough.h"

#include "core/base/ExactDecimal.h"
#include "core/base/Fixed.h"
#include "core/engine/BackdatedRows.h"
#include "core/engine/CalledKpi.h"
#include "core/engine/ClosedReckoning.h"
#include "core/engine/FormulaEvaluation.h"
#include "core/engine/Gathering.h"

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Part = DrillRow::Part;

QString reasonOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Enters:
        break;
    case Outcome::NoValue:
        return u"missing_value"_s;
    case Outcome::NoRate:
        return u"no_rate"_s;
    case Outcome::TestRow:
        return u"test_row"_s;
    case Outcome::InternalCustomer:
        return u"internal_customer"_s;
    case Outcome::Merged:
        return u"merged_record"_s;
    case Outcome::Filtered:
        return u"definition_filter"_s;
    case Outcome::EmptyField:
        return u"empty_filter_field"_s;
    }
    return {};
}

/// A row of the cell on its way to the list.
struct Found
{
    Uuid id;
    qint32 day = 0;
    Int128 value = 0;
    bool isBackdated = false;

    bool operator<(const Found &other) const
    {
        return std::tie(value, id) < std::tie(other.value, other.id);
    }
};

/// Where a KPI stands in a formula: above or below the fraction bar, added or taken away.
struct Place
{
    bool isBelow = false;
    int sign = 1;

    Place below() const { return {!isBelow, sign}; }
    Place negative() const { return {isBelow, -sign}; }
    Part part() const { return isBelow ? Part::Denominator : Part::Numerator; }
};

class Drilling
{
public:
    explicit Drilling(Evaluation &evaluation) : m_evaluation(&evaluation) {}

    std::optional<Error> kpi(const KpiDefinition &definition, const QString &variant,
                             const QString &at, Place place)
    {
        if (!m_evaluation->hasVersions(definition))
            return counted(definition, variant, at, place);
        const Period &period = m_evaluation->question().periods.constFirst();
        for (const Evaluation::Era &era : m_evaluation->eras(definition, variant, period)) {
            const auto days = m_evaluation->during(era, period);
            if (!days)
                return days.error();
            const QString rule = m_evaluation->variantIn(era.definition, variant);
            const auto error
                = within(*days, [&] { return counted(era.definition, rule, at, place); });
            if (error)
                return error;
        }
        return std::nullopt;
    }

    std::optional<Error> counted(const KpiDefinition &definition, const QString &variant,
                                 const QString &at, Place place)
    {
        switch (definition.kind) {
        case KpiDefinition::Kind::Formula:
            return formula(definition, variant, place);
        case KpiDefinition::Kind::Attainment:
            return attainment(definition, variant, place);
        case KpiDefinition::Kind::MeanOfChildren:
        case KpiDefinition::Kind::Rank:
            return nodes(definition, variant, place);
        case KpiDefinition::Kind::Score:
            return score(definition, place);
        case KpiDefinition::Kind::Manual:
            return manual(definition, place);
        case KpiDefinition::Kind::ToDate:
        case KpiDefinition::Kind::Trailing:
        case KpiDefinition::Kind::AllTime:
        case KpiDefinition::Kind::Delta:
        case KpiDefinition::Kind::Growth:
        case KpiDefinition::Kind::ShareOfTotal:
        case KpiDefinition::Kind::ShareOfParent:
            return derived(definition, variant, place);
        default:
            break;
        }
        return booked(definition, variant, at, place);
    }

    /// The rows of one definition as they are in the evaluation's source.
    std::optional<Error> plain(const KpiDefinition &definition, const QString &variant,
                               const QString &at, Place place)
    {
        switch (definition.kind) {
        case KpiDefinition::Kind::Conversion:
            return conversion(definition, variant, place);
        case KpiDefinition::Kind::Retention:
        case KpiDefinition::Kind::Concentration:
            return retention(definition, variant, place);
        case KpiDefinition::Kind::LastValue:
        case KpiDefinition::Kind::Funnel:
            return events(definition, variant, place);
        default:
            break;
        }
        const Result<std::vector<BoundAggregate>> parts
            = m_evaluation->bind(definition, variant, at);
        if (!parts)
            return parts.error();
        const bool stands = definition.kind == KpiDefinition::Kind::Balance;
        for (std::size_t i = 0; i < parts->size(); ++i) {
            const Place own = i == 0 ? place : place.below();
            const auto backdated = BackdatedRows::make(m_evaluation->source(), definition,
                                                       definition.variant(variant), (*parts)[i]);
            if (!backdated)
                return backdated.error();
            m_backdated = *backdated ? &**backdated : nullptr;
            if (!(stands ? standing(definition, (*parts)[i], own)
                         : flowing(definition, (*parts)[i], own)))
                return Error {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}};
        }
        m_backdated = nullptr;
        return std::nullopt;
    }

    QList<DrillRow> finish()
    {
        // What stands in the other part is not left out.
        for (auto row = m_excluded.begin(); row != m_excluded.end(); ++row) {
            if (!m_entered.contains(row->first))
                m_rows.append(row->second);
        }
        std::stable_sort(m_rows.begin(), m_rows.end(), [](const DrillRow &a, const DrillRow &b) {
            return std::tie(a.part, a.kpi, a.day, a.entity, a.id)
                < std::tie(b.part, b.kpi, b.day, b.entity, b.id);
        });
        return m_rows;
    }

private:
    using Key = std::pair<QString, Uuid>;

    void add(const KpiDefinition &definition, const QString &entity, const Found &row, Part part,
             Int128 value, int scale)
    {
        m_rows.append({definition.id, entity, row.id, dateOf(row.day), part,
                       Fixed::text(value, scale), row.isBackdated ? u"backdated"_s : QString()});
        m_entered.insert({definition.id, row.id});
    }

    /// Of closed days the rows that stood there at the close; then what was booked of earlier
    /// periods, and what has changed since.
    std::optional<Error> booked(const KpiDefinition &definition, const QString &variant,
                                const QString &at, Place place)
    {
        const ClosedBooks *books = m_evaluation->source().books();
        const Question &asked = m_evaluation->question();
        const bool isHypothetical = !asked.version.isEmpty() && asked.kpis.contains(definition.id);
        if (!books || books->closes().isEmpty() || m_evaluation->isRaw() || isHypothetical)
            return plain(definition, variant, at, place);
        const auto sources = ClosedReckoning(*m_evaluation, definition, variant, at).sources();
        if (!sources)
            return sources.error();
        if (!*sources)
            return plain(definition, variant, at, place);
        const auto rows = [&](Evaluation *evaluation) {
            return within(evaluation, [&] { return plain(definition, variant, at, place); });
        };
        for (const ClosedReckoning::Source &own : (*sources)->own) {
            if (const auto error = rows(own.evaluation))
                return error;
        }
        for (const bool isSince : {false, true}) {
            for (const ClosedReckoning::Source &source :
                 isSince ? (*sources)->since : (*sources)->adjustments) {
                Drilling later(*source.evaluation);
                Drilling before(*source.less);
                for (Drilling *drilling : {&later, &before}) {
                    if (const auto error = drilling->plain(definition, variant, at, place))
                        return error;
                }
                appendDifference(before.m_rows, later.m_rows, isSince);
            }
        }
        return std::nullopt;
    }

    /// What the second list has more than the first, row by row.
    void appendDifference(const QList<DrillRow> &before, const QList<DrillRow> &after, bool isSince)
    {
        using Row = std::tuple<QString, QString, Uuid, Part>;
        struct Both
        {
            DrillRow row;
            ExactDecimal difference;
            bool wasThere = false;
            bool isThere = false;
        };
        std::map<Row, Both> all;
        for (const bool isAfter : {false, true}) {
            for (const DrillRow &row : isAfter ? after : before) {
                Both &both = all[{row.kpi, row.entity, row.id, row.part}];
                both.row = row;
                both.difference = both.difference.plus(
                    ExactDecimal::fromText(row.contribution).value_or(ExactDecimal()),
                    isAfter ? 1 : -1);
                (isAfter ? both.isThere : both.wasThere) = true;
            }
        }
        for (auto &[key, both] : all) {
            if (both.difference.isZero() && both.isThere == both.wasThere)
                continue;
            DrillRow row = both.row;
            row.contribution = both.difference.text();
            row.reason = !isSince ? u"prior_period_adjustment"_s
                : !both.wasThere  ? u"added_since_close"_s
                : !both.isThere   ? u"removed_since_close"_s
                                  : u"changed_since_close"_s;
            if (isSince)
                row.part = Part::SinceClose;
            else
                m_entered.insert({row.kpi, row.id});
            m_rows.append(row);
        }
    }

    void leaveOut(const KpiDefinition &definition, const QString &entity, const Uuid &id,
                  qint32 day, Outcome outcome)
    {
        m_excluded.insert_or_assign(
            {definition.id, id},
            DrillRow {
                definition.id, entity, id, dateOf(day), Part::Excluded, {}, reasonOf(outcome)});
    }

    bool flowing(const KpiDefinition &definition, const BoundAggregate &part, Place place)
    {
        std::vector<Found> found;
        const bool isDone
            = m_evaluation->eachRow(part, [&](qint32 row, qint32 day, std::span<const qint32>) {
                  m_evaluation->eachNode(part, row, day, 0, [&](std::size_t, qint64 share) {
                      Int128 value = 0;
                      const Outcome outcome
                          = part.judge(m_evaluation->rowAt(row, day, 0), day, value);
                      const Uuid &id = part.table().ids[std::size_t(row)];
                      if (outcome == Outcome::Enters)
                          found.push_back({id, day, part.part(value, share),
                                           m_backdated && m_backdated->contains(row, day)});
                      else
                          leaveOut(definition, part.entity(), id, day, outcome);
                  });
              });
        if (isDone)
            contribute(definition, part, std::move(found), place);
        return isDone;
    }

    void contribute(const KpiDefinition &definition, const BoundAggregate &part,
                    std::vector<Found> found, Place place)
    {
        using Kind = Aggregate::Kind;
        const Kind kind = part.aggregate().kind;
        const int scale = part.shareScale()
            + (kind == Kind::Count || kind == Kind::Distinct ? 0 : part.scale());
        std::sort(found.begin(), found.end());
        const PercentileWeights weights = found.empty()
            ? PercentileWeights()
            : percentileWeights(found.size(), part.aggregate().percentile);
        const bool isMean = kind == Kind::Avg || kind == Kind::Percentile || kind == Kind::Min
            || kind == Kind::Max;
        for (std::size_t i = 0; i < found.size(); ++i) {
            // How often the row's value stands in the figure's numerator.
            Int128 weight = 1;
            Int128 value = found[i].value;
            switch (kind) {
            case Kind::Sum:
            case Kind::Count:
            case Kind::Avg:
                break;
            case Kind::Distinct:
                value = i == 0 || found[i].value != found[i - 1].value ? 1 : 0;
                break;
            case Kind::Min:
                weight = i == 0 ? 1 : 0;
                break;
            case Kind::Max:
                weight = i + 1 == found.size() ? 1 : 0;
                break;
            case Kind::Percentile:
                weight = i == weights.low  ? weights.ofLow
                    : i == weights.low + 1 ? weights.ofHigh
                                           : 0;
                break;
            }
            add(definition, part.entity(), found[i], place.part(), place.sign * value * weight,
                scale);
            if (isMean && weight != 0)
                add(definition, part.entity(), found[i], place.below().part(), weight, 0);
        }
    }

    bool standing(const KpiDefinition &definition, const BoundAggregate &part, Place place)
    {
        using At = Aggregate::At;
        const At at = part.aggregate().at;
        const int scale = part.scale() + part.shareScale();
        struct Standing
        {
            Int128 sum = 0;
            qint32 last = 0;
            std::map<qint32, Int128> days = {};
        };
        std::map<Uuid, Standing> rows;
        std::map<qint32, Int128> totals;
        const std::vector<qint32> looked = m_evaluation->looks(part, 0);
        for (const qint32 day : looked)
            totals[day] = 0;
        const bool isDone
            = m_evaluation->eachStanding(part, [&](qint32 row, qint32 day, std::size_t period) {
                  m_evaluation->eachNode(part, row, day, period, [&](std::size_t, qint64 share) {
                      Int128 value = 0;
                      const Outcome outcome
                          = part.judge(m_evaluation->rowAt(row, day, period), day, value);
                      const Uuid &id = part.table().ids[std::size_t(row)];
                      if (outcome != Outcome::Enters)
                          return leaveOut(definition, part.entity(), id, day, outcome);
                      value = part.part(value, share);
                      Standing &standing = rows[id];
                      standing.sum += value;
                      standing.last = std::max(standing.last, day);
                      if (at == At::Min || at == At::Max)
                          standing.days[day] += value;
                      totals[day] += value;
                  });
              });
        // Of an extreme only the day that made it counts.
        qint32 decisive = 0;
        if ((at == At::Min || at == At::Max) && !totals.empty()) {
            const auto byTotal = [](const auto &a, const auto &b) { return a.second < b.second; };
            decisive = at == At::Min
                ? std::min_element(totals.begin(), totals.end(), byTotal)->first
                : std::max_element(totals.begin(), totals.end(), byTotal)->first;
        }
        for (const auto &[id, standing] : rows) {
            Int128 value = standing.sum;
            qint32 day = standing.last;
            if (decisive != 0) {
                const auto then = standing.days.find(decisive);
                value = then == standing.days.end() ? 0 : then->second;
                day = decisive;
            }
            add(definition, part.entity(), {id, day, 0}, place.part(), place.sign * value, scale);
        }
        return isDone;
    }

    /// Steps down in an evaluation over other days or nodes.
    template<typename Down>
    std::optional<Error> within(Evaluation *other, Down down)
    {
        Evaluation *here = std::exchange(m_evaluation, other);
        const std::optional<Error> error = down();
        m_evaluation = here;
        return error;
    }

    template<typename Down>
    std::optional<Error> over(const PeriodShift &shift, Down down)
    {
        const auto days = m_evaluation->shifted(shift);
        if (!days)
            return days.error();
        return days->isThere.front() ? within(days->evaluation, down) : std::nullopt;
    }

    std::optional<Error> derived(const KpiDefinition &definition, const QString &variant,
                                 Place place)
    {
        const auto inner = m_evaluation->innerOf(definition, variant);
        if (!inner)
            return inner.error();
        const auto rows = [&](Place own) { return kpi(*inner->first, inner->second, {}, own); };
        const auto shift = m_evaluation->shiftOf(definition);
        const bool isGrowth = definition.kind == KpiDefinition::Kind::Growth;
        if (!shift) {
            if (const auto error = rows(place))
                return error;
            const auto whole = m_evaluation->whole(definition);
            return whole ? within(*whole, [&] { return rows(place.below()); })
                         : std::optional(whole.error());
        }
        if (!isGrowth && definition.kind != KpiDefinition::Kind::Delta)
            return over(*shift, [&] { return rows(place); });
        if (definition.compare.isConstantCurrency && !m_evaluation->question().rateDays) {
            const auto constant = m_evaluation->inConstantCurrency(0);
            return constant ? within(*constant, [&] { return derived(definition, variant, place); })
                            : std::optional(constant.error());
        }
        const auto asked = m_evaluation->compared(definition);
        if (!asked)
            return asked.error();
        if (const auto error = within(*asked, [&] { return rows(place); }))
            return error;
        return over(*shift, [&] {
            const auto error = rows(place.negative());
            return error || !isGrowth ? error : rows(place.below());
        });
    }

    std::optional<Error> conversion(const KpiDefinition &definition, const QString &variant,
                                    Place place)
    {
        const auto parts = m_evaluation->bind(definition, variant, {});
        if (!parts)
            return parts.error();
        const auto events = m_evaluation->conversionEvents(definition, *parts);
        if (!events)
            return events.error();
        const BoundAggregate &base = (*parts)[1];
        const BoundAggregate &following = (*parts)[0];
        m_evaluation->eachRow(base, [&](qint32 row, qint32 day, std::span<const qint32>) {
            if (!events->isBase({day, row}))
                return;
            Int128 value = 0;
            const Outcome outcome = base.judge(m_evaluation->rowAt(row, day, 0), day, value);
            const Uuid &id = base.table().ids[std::size_t(row)];
            m_evaluation->eachNode(base, row, day, 0, [&](std::size_t, qint64 share) {
                if (outcome != Outcome::Enters)
                    return leaveOut(definition, base.entity(), id, day, outcome);
                const Int128 own = base.part(value, share);
                const int scale = base.scale() + base.shareScale();
                add(definition, base.entity(), {id, day, 0}, place.below().part(), own, scale);
                for (const ConversionEvents::Event &event : events->following({day, row}))
                    add(definition, following.entity(),
                        {following.table().ids[std::size_t(event.row)], event.day, 0}, place.part(),
                        place.sign * value, base.scale());
            });
        });
        return std::nullopt;
    }

    /// Of what is said of nodes the nodes are the rows.
    std::optional<Error> nodes(const KpiDefinition &definition, const QString &variant, Place place)
    {
        const qint32 day = m_evaluation->frame().at(0).to - 1;
        const auto entity = [](const NodeKey &node) -> QString {
            return node.isPerson() ? u"person"_s : u"unit"_s;
        };
        const auto done = definition.kind == KpiDefinition::Kind::Rank
            ? m_evaluation->eachSibling(definition, variant,
                                        [&](std::size_t, const NodeKey &node, bool counts) {
                                            add(definition, entity(node), {node.id, day, 0},
                                                place.part(), place.sign * (counts ? 1 : 0), 0);
                                        })
            : m_evaluation->eachChild(definition, variant, [&](const Evaluation::OfChild &child) {
                  const Found row {child.child.id, day, 0};
                  add(definition, entity(child.child), row, place.part(), place.sign * child.num,
                      child.scale);
                  add(definition, entity(child.child), row, place.below().part(), 1, 0);
              });
        return done ? std::nullopt : std::optional(done.error());
    }

    std::optional<Error> events(const KpiDefinition &definition, const QString &variant,
                                Place place)
    {
        const auto parts = m_evaluation->bind(definition, variant, {});
        if (!parts)
            return parts.error();
        const BoundAggregate &part = parts->front();
        const auto idOf = [&](qint32 row) { return part.table().ids[std::size_t(row)]; };
        const auto done = definition.kind == KpiDefinition::Kind::LastValue
            ? m_evaluation->eachLast(part,
                                     [&](const Evaluation::Last &last) {
                                         add(definition, part.entity(),
                                             {idOf(last.row), last.day, 0}, place.part(),
                                             place.sign * last.value, part.scale());
                                     })
            : m_evaluation->eachStep(definition, part, [&](const Evaluation::Step &step) {
                  const Found row {idOf(step.row), step.day, 0};
                  const int scale = part.shareScale();
                  add(definition, part.entity(), row, place.below().part(), step.weight, scale);
                  if (step.wentOn)
                      add(definition, part.entity(), row, place.part(), place.sign * step.weight,
                          scale);
              });
        return done ? std::nullopt : std::optional(done.error());
    }

    /// R-D3: points are no rows; the rows are those of the KPIs that were turned into points.
    std::optional<Error> score(const KpiDefinition &definition, Place place)
    {
        for (const ScorePart &part : definition.score.parts) {
            const auto kpi = m_evaluation->definition(part.kpi);
            if (!kpi)
                return kpi.error();
            const auto rule = m_evaluation->variantOf(**kpi, {});
            if (!rule)
                return rule.error();
            if (const auto error = this->kpi(**kpi, *rule, {}, place))
                return error;
        }
        return std::nullopt;
    }

    std::optional<Error> manual(const KpiDefinition &definition, Place place)
    {
        const auto all = m_evaluation->typed(definition);
        if (!all)
            return all.error();
        for (const Evaluation::Typed *one :
             m_evaluation->typedFor(definition, *all, m_evaluation->nodes().constFirst(), 0)) {
            const Found row {one->id, one->from, 0};
            add(definition, u"manual_value"_s, row, place.part(), place.sign * one->value,
                Quantity::Scale);
            if (one->base)
                add(definition, u"manual_value"_s, row, place.below().part(), *one->base,
                    Quantity::Scale);
        }
        return std::nullopt;
    }

    std::optional<Error> retention(const KpiDefinition &definition, const QString &variant,
                                   Place place)
    {
        const auto parts = m_evaluation->bind(definition, variant, {});
        if (!parts)
            return parts.error();
        const QString entity = definition.retention.per;
        const Result<std::shared_ptr<const FactTable>> members
            = m_evaluation->source().table(entity);
        if (!members)
            return members.error();
        const bool isRetention = definition.kind == KpiDefinition::Kind::Retention;
        const int scale = parts->front().scale()
            + (isRetention ? int(Share::Scale) : parts->front().shareScale());
        const auto take = [&](const Evaluation::Retained &one) {
            const Uuid &id = (*members)->ids[std::size_t(one.member)];
            if (one.lacksRate)
                return leaveOut(definition, entity, id, one.day, Outcome::NoRate);
            add(definition, entity, {id, one.day, 0}, place.part(), place.sign * one.num, scale);
            add(definition, entity, {id, one.day, 0}, place.below().part(), one.den, scale);
        };
        const auto done = isRetention ? m_evaluation->eachRetained(definition, parts->front(), take)
                                      : m_evaluation->eachHolder(definition, parts->front(), take);
        return done ? std::nullopt : std::optional(done.error());
    }

    std::optional<Error> formula(const KpiDefinition &definition, const QString &variant,
                                 Place place)
    {
        const Formula &formula = m_evaluation->formulaOf(definition, variant);
        if (!formula.ast)
            return std::nullopt;
        return step({definition, *formula.ast}, formula.ast->root, place);
    }

    /// A formula, and the definition that it belongs to.
    struct Whose
    {
        const KpiDefinition &definition;
        const Ast &ast;
    };

    std::optional<Error> step(const Whose &whose, int index, Place place)
    {
        using Kind = AstNode::Kind;
        const AstNode &node = whose.ast.at(index);
        switch (node.kind) {
        case Kind::Reference:
            return reference(node, node.at, place);
        case Kind::Aggregate:
            return aggregate(whose, node, place);
        case Kind::If:
            return branch(whose, node, place);
        case Kind::Call:
            return call(whose, node, place);
        case Kind::Number:
        case Kind::Duration:
            return std::nullopt;
        case Kind::Negate:
        case Kind::Add:
        case Kind::Subtract:
        case Kind::Multiply:
        case Kind::Divide:
            break;
        default:
            return FormulaEvaluation::notOfKpis(node);
        }
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            Place own = place;
            const bool adds = node.kind == Kind::Add || node.kind == Kind::Subtract;
            if (adds && whose.ast.at(node.children[i]).kind == Kind::Duration)
                return FormulaEvaluation::notOfKpis(whose.ast.at(node.children[i]));
            if (node.kind == Kind::Divide && i == 1)
                own = place.below();
            if (node.kind == Kind::Negate || (node.kind == Kind::Subtract && i == 1))
                own = place.negative();
            if (const auto error = step(whose, node.children[i], own))
                return error;
        }
        return std::nullopt;
    }

    std::optional<Error> call(const Whose &whose, const AstNode &node, Place place)
    {
        if (const auto shift = FormulaEvaluation::shiftOf(whose.definition, whose.ast, node))
            return over(*shift, [&] { return step(whose, node.children[0], place); });
        const AstNode &first = whose.ast.at(node.children.empty() ? 0 : node.children[0]);
        const bool isReference = first.kind == AstNode::Kind::Reference;
        if (const QString look = FormulaEvaluation::lookOf(node);
            !look.isEmpty() && first.kind == AstNode::Kind::Aggregate)
            return aggregate(whose, first, place, look);
        if (node.text == "period_days"_L1 || node.text == "period_workdays"_L1)
            return std::nullopt;
        if (const QString look = FormulaEvaluation::lookOf(node); !look.isEmpty())
            return isReference ? reference(first, look, place) : FormulaEvaluation::notOfKpis(node);
        if (node.text == "coalesce"_L1 || node.text == "if_state"_L1)
            return branch(whose, node, place);
        if (node.text == "parent"_L1 || node.text == "share"_L1) {
            const bool isShare = node.text == "share"_L1;
            if (isShare) {
                if (const auto error = step(whose, node.children[0], place))
                    return error;
            }
            const auto parents = m_evaluation->above();
            if (!parents)
                return parents.error();
            return within(*parents, [&] {
                return step(whose, node.children[0], isShare ? place.below() : place);
            });
        }
        if (node.text == "convert"_L1)
            return step(whose, node.children[0], place);
        const auto called = CalledKpi::of(*m_evaluation, whose.definition, whose.ast, node);
        if (!called)
            return called.error();
        if (*called) {
            const auto rows = [&] {
                return kpi((*called)->definition, (*called)->variant, {}, place);
            };
            return (*called)->over ? over(*(*called)->over, rows) : rows();
        }
        if (isReference && (node.text == "target"_L1 || node.text == "attainment"_L1)) {
            const auto definition = m_evaluation->definition(first.text);
            if (!definition)
                return definition.error();
            const auto rule = m_evaluation->variantOf(**definition, first.variant);
            if (!rule)
                return rule.error();
            return node.text == "target"_L1 ? targets(**definition, *rule, place, 1)
                                            : judged(**definition, *rule, place);
        }
        if (node.text != "abs"_L1 && node.text != "min"_L1 && node.text != "max"_L1
            && node.text != "clamp"_L1 && node.text != "round"_L1)
            return FormulaEvaluation::notOfKpis(node);
        for (const int child : node.children) {
            if (const auto error = step(whose, child, place))
                return error;
        }
        return std::nullopt;
    }

    std::optional<Error> aggregate(const Whose &whose, const AstNode &node, Place place,
                                   const QString &look = {})
    {
        const auto bound = m_evaluation->bind(
            whose.definition, FormulaEvaluation::aggregateOf(whose.ast, node, look));
        if (!bound)
            return bound.error();
        const bool stands = bound->entity() != bound->table().entity;
        const bool isDone = stands ? standing(whose.definition, *bound, place)
                                   : flowing(whose.definition, *bound, place);
        return isDone ? std::nullopt
                      : std::optional(Error {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}});
    }

    /// Only what was chosen contributes.
    std::optional<Error> branch(const Whose &whose, const AstNode &node, Place place)
    {
        const auto chosen
            = FormulaEvaluation(*m_evaluation, whose.definition, whose.ast).chosen(node);
        return chosen ? step(whose, *chosen, place) : std::optional(chosen.error());
    }

    std::optional<Error> reference(const AstNode &node, const QString &at, Place place)
    {
        const Result<const KpiDefinition *> referred = m_evaluation->definition(node.text);
        if (!referred)
            return referred.error();
        const Result<QString> variant = m_evaluation->variantOf(**referred, node.variant);
        if (!variant)
            return variant.error();
        return kpi(**referred, *variant, at, place);
    }

    std::optional<Error> attainment(const KpiDefinition &definition, const QString &variant,
                                    Place place)
    {
        const auto inner = m_evaluation->innerOf(definition, variant);
        return inner ? judged(*inner->first, inner->second, place) : std::optional(inner.error());
    }

    std::optional<Error> judged(const KpiDefinition &definition, const QString &rule, Place place)
    {
        // Where less is better it is 2 − actual ÷ target, or target ÷ actual.
        const bool lessIsBetter = definition.direction == KpiDefinition::Direction::Lower;
        if (lessIsBetter && definition.isTargetOverActual) {
            (void)targets(definition, rule, place, 1);
            return kpi(definition, rule, {}, place.below());
        }
        if (const auto error = kpi(definition, rule, {}, lessIsBetter ? place.negative() : place))
            return error;
        if (lessIsBetter)
            (void)targets(definition, rule, place, 2);
        return targets(definition, rule, place.below(), 1);
    }

    std::optional<Error> targets(const KpiDefinition &definition, const QString &rule, Place place,
                                 int times)
    {
        const QList<Target> stored = m_evaluation->source().targets();
        const Evaluation::Targets found = m_evaluation->targets(definition, rule);
        for (const TargetShares::Part &part : found.cells.front().parts) {
            const Target &target = stored.at(part.target);
            const Found row {target.id.uuid(), dayNumber(target.periodFrom), 0};
            add(definition, u"target"_s, row, place.part(), place.sign * times * part.amount,
                TargetShares::Scale);
        }
        return std::nullopt;
    }

    const BackdatedRows *m_backdated = nullptr; ///< of the part whose rows pass by
    Evaluation *m_evaluation; ///< the asked one, or one of its kin over other days or nodes
    QList<DrillRow> m_rows;
    QSet<Key> m_entered;
    std::map<Key, DrillRow> m_excluded;
};

} // namespace

QLatin1StringView textOf(DrillRow::Part part)
{
    constexpr std::array names {"numerator"_L1, "denominator"_L1, "excluded"_L1, "since_close"_L1};
    return names.at(std::size_t(part));
}

DrillThrough::DrillThrough(const Handbook &handbook, const FactSource &source)
    : m_handbook(handbook)
    , m_source(source)
{
}

Result<QList<DrillRow>> DrillThrough::rows(const Question &question,
                                           const CancelToken &cancel) const
{
    if (question.kpis.size() != 1 || question.nodes.size() > 1 || question.periods.size() != 1)
        return Error {Error::Kind::Invalid, "drill.one_cell"_L1, {}, {}};
    const Result<std::unique_ptr<Evaluation>> evaluation
        = Evaluation::make(m_handbook, m_source, question, cancel);
    if (!evaluation)
        return evaluation.error();
    const Result<const KpiDefinition *> definition
        = (*evaluation)->definition(question.kpis.constFirst());
    if (!definition)
        return definition.error();
    const Result<QString> variant = (*evaluation)->variantOf(**definition, question.variant);
    if (!variant)
        return variant.error();
    Drilling drilling(**evaluation);
    if (const auto error = drilling.kpi(**definition, *variant, {}, Place()))
        return *error;
    return drilling.finish();
}

} // namespace Steelyard
