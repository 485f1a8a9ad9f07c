// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DrillThrough.h"

#include "core/base/Fixed.h"
#include "core/engine/Evaluation.h"
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
    explicit Drilling(Evaluation &evaluation) : m_evaluation(evaluation) {}

    std::optional<Error> kpi(const KpiDefinition &definition, const QString &variant,
                             const QString &at, Place place)
    {
        if (definition.kind == KpiDefinition::Kind::Formula)
            return formula(definition, variant, place);
        if (definition.kind == KpiDefinition::Kind::Attainment)
            return attainment(definition, variant, place);
        const Result<std::vector<BoundAggregate>> parts
            = m_evaluation.bind(definition, variant, at);
        if (!parts)
            return parts.error();
        const bool stands = definition.kind == KpiDefinition::Kind::Balance;
        for (std::size_t i = 0; i < parts->size(); ++i) {
            const Place own = i == 0 ? place : place.below();
            if (!(stands ? standing(definition, (*parts)[i], own)
                         : flowing(definition, (*parts)[i], own)))
                return Error {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}};
        }
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
        m_rows.append(
            {definition.id, entity, row.id, dateOf(row.day), part, Fixed::text(value, scale), {}});
        m_entered.insert({definition.id, row.id});
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
            = m_evaluation.eachRow(part, [&](qint32 row, qint32 day, std::span<const qint32>) {
                  m_evaluation.eachNode(part, row, day, 0, [&](std::size_t) {
                      Int128 value = 0;
                      const Outcome outcome = part.judge({row}, day, value);
                      const Uuid &id = part.table().ids[std::size_t(row)];
                      if (outcome == Outcome::Enters)
                          found.push_back({id, day, value});
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
        const int scale = kind == Kind::Count || kind == Kind::Distinct ? 0 : part.scale();
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
        const int scale = part.scale();
        struct Standing
        {
            Int128 sum = 0;
            qint32 last = 0;
            std::map<qint32, Int128> days = {};
        };
        std::map<Uuid, Standing> rows;
        std::map<qint32, Int128> totals;
        const std::vector<qint32> looked = m_evaluation.looks(part, 0);
        for (const qint32 day : looked)
            totals[day] = 0;
        const bool isDone
            = m_evaluation.eachStanding(part, [&](qint32 row, qint32 day, std::size_t period) {
                  m_evaluation.eachNode(part, row, day, period, [&](std::size_t) {
                      Int128 value = 0;
                      const Outcome outcome = part.judge({row, day}, day, value);
                      const Uuid &id = part.table().ids[std::size_t(row)];
                      if (outcome != Outcome::Enters)
                          return leaveOut(definition, part.entity(), id, day, outcome);
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

    std::optional<Error> formula(const KpiDefinition &definition, const QString &variant,
                                 Place place)
    {
        const Formula &formula = m_evaluation.formulaOf(definition, variant);
        return formula.ast ? step(*formula.ast, formula.ast->root, place) : std::nullopt;
    }

    std::optional<Error> step(const Ast &ast, int index, Place place)
    {
        using Kind = AstNode::Kind;
        const AstNode &node = ast.at(index);
        if (node.kind == Kind::Reference)
            return reference(node, place);
        if (node.kind == Kind::Call && node.text == "coalesce"_L1)
            return firstKnown(ast, node, place);
        if (!isWorkedOut(node))
            return Error {Error::Kind::Invalid,
                          "formula.not_of_kpis"_L1,
                          {{u"begin"_s, node.span.begin},
                           {u"end"_s, node.span.end},
                           {u"begin16"_s, node.span.begin16},
                           {u"end16"_s, node.span.end16}},
                          {}};
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            Place own = place;
            if (node.kind == Kind::Divide && i == 1)
                own = place.below();
            if (node.kind == Kind::Negate || (node.kind == Kind::Subtract && i == 1))
                own = place.negative();
            if (const auto error = step(ast, node.children[i], own))
                return error;
        }
        return std::nullopt;
    }

    /// What Evaluation computes; the rows of anything else would not add up to a value.
    static bool isWorkedOut(const AstNode &node)
    {
        using Kind = AstNode::Kind;
        switch (node.kind) {
        case Kind::Number:
        case Kind::Negate:
        case Kind::Add:
        case Kind::Subtract:
        case Kind::Multiply:
        case Kind::Divide:
            return true;
        case Kind::Call:
            return node.text == "abs"_L1 || node.text == "min"_L1 || node.text == "max"_L1;
        default:
            return false;
        }
    }

    std::optional<Error> reference(const AstNode &node, Place place)
    {
        const Result<const KpiDefinition *> referred = m_evaluation.definition(node.text);
        if (!referred)
            return referred.error();
        const Result<QString> variant = m_evaluation.variantOf(**referred, node.variant);
        if (!variant)
            return variant.error();
        return kpi(**referred, *variant, node.at, place);
    }

    std::optional<Error> firstKnown(const Ast &ast, const AstNode &node, Place place)
    {
        for (const int child : node.children) {
            const AstNode &choice = ast.at(child);
            if (choice.kind == AstNode::Kind::Reference && child != node.children.back()) {
                const Result<const KpiDefinition *> referred = m_evaluation.definition(choice.text);
                if (!referred)
                    return referred.error();
                const Result<QString> variant = m_evaluation.variantOf(**referred, choice.variant);
                if (!variant)
                    return variant.error();
                const Result<Evaluation::Measures> measures
                    = m_evaluation.measures(**referred, *variant, choice.at);
                if (!measures)
                    return measures.error();
                if (!measures->front().isValue())
                    continue;
            }
            return step(ast, child, place);
        }
        return std::nullopt;
    }

    std::optional<Error> attainment(const KpiDefinition &definition, const QString &variant,
                                    Place place)
    {
        const Result<const KpiDefinition *> judged = m_evaluation.definition(definition.actual);
        if (!judged)
            return judged.error();
        const Result<QString> rule = m_evaluation.variantOf(**judged, variant);
        if (!rule)
            return rule.error();
        const bool lessIsBetter = (*judged)->direction == KpiDefinition::Direction::Lower;
        if (const auto error = kpi(**judged, *rule, {}, lessIsBetter ? place.negative() : place))
            return error;
        const QList<Target> stored = m_evaluation.source().targets();
        const Evaluation::Targets targets = m_evaluation.targets(**judged, *rule);
        for (const TargetShares::Part &part : targets.cells.front().parts) {
            const Target &target = stored.at(part.target);
            const Found row {target.id.uuid(), dayNumber(target.periodFrom), 0};
            if (lessIsBetter)
                add(definition, u"target"_s, row, place.part(), place.sign * 2 * part.amount,
                    TargetShares::Scale);
            add(definition, u"target"_s, row, place.below().part(), part.amount,
                TargetShares::Scale);
        }
        return std::nullopt;
    }

    Evaluation &m_evaluation;
    QList<DrillRow> m_rows;
    QSet<Key> m_entered;
    std::map<Key, DrillRow> m_excluded;
};

} // namespace

QLatin1StringView textOf(DrillRow::Part part)
{
    constexpr std::array names {"numerator"_L1, "denominator"_L1, "excluded"_L1};
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
