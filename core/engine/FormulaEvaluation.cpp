// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/FormulaEvaluation.h"

#include "core/base/Fixed.h"
#include "core/engine/CalledKpi.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = AstNode::Kind;
using State = Measure::State;

Measure number(Int128 value, int scale = 0)
{
    Measure result;
    result.state = State::Number;
    result.num = value;
    result.numScale = scale;
    return result;
}

bool isBelow(const Measure &a, const Measure &b)
{
    const Measure difference = a - b;
    return difference.isValue() && difference.num != 0
        && (difference.num < 0) != (difference.den < 0);
}

Measure extreme(const std::vector<Measure> &values, bool isLeast)
{
    Measure best = values.front();
    for (const Measure &value : values) {
        if (value.state > best.state
            || (best.isValue() && (isLeast ? isBelow(value, best) : isBelow(best, value))))
            best = value;
    }
    return best;
}

/// What a call makes of the figures of one cell; nothing for calls that need more than these.
std::optional<Measure> madeOf(const AstNode &node, const std::vector<Measure> &values)
{
    if (node.text == "abs"_L1)
        return isBelow(values[0], number(0)) ? number(0) - values[0] : values[0];
    if (node.text == "coalesce"_L1) {
        const auto known = std::find_if(values.begin(), values.end(),
                                        [](const Measure &m) { return m.isValue(); });
        return known == values.end() ? values.back() : *known;
    }
    if (node.text == "min"_L1 || node.text == "max"_L1)
        return extreme(values, node.text == "min"_L1);
    if (node.text == "clamp"_L1)
        return extreme({extreme({values[0], values[2]}, true), values[1]}, false);
    if (node.text == "round"_L1) {
        // A percentage is rounded as people see it: adding nothing makes 61.3 of 0.613.
        const Measure seen = values[0] + number(0);
        const int decimals = values.size() > 1 && values[1].isValue() ? int(values[1].num) : 0;
        if (!seen.isValue())
            return seen;
        Measure result = seen;
        result.num = seen.roundedUnits(qBound(0, decimals, 6));
        result.numScale = qBound(0, decimals, 6);
        result.den = 1;
        result.denScale = 0;
        return result;
    }
    return std::nullopt;
}

Measure operated(Kind kind, const Measure &first, const Measure &second)
{
    switch (kind) {
    case Kind::Add:
        return first + second;
    case Kind::Subtract:
        return first - second;
    case Kind::Multiply:
        return first * second;
    case Kind::Divide:
        return first / second;
    default:
        return number(0) - first;
    }
}

Grain grainOf(const QString &word)
{
    return word == "fiscal"_L1 ? Grain::FiscalYear : grainFromName(word).value_or(Grain::Year);
}

} // namespace

Error FormulaEvaluation::notOfKpis(const AstNode &node)
{
    return {Error::Kind::Invalid,
            "formula.not_of_kpis"_L1,
            {{u"begin"_s, node.span.begin},
             {u"end"_s, node.span.end},
             {u"begin16"_s, node.span.begin16},
             {u"end16"_s, node.span.end16}},
            {}};
}

std::optional<Stretch> FormulaEvaluation::stretchOf(const AstNode &duration)
{
    static const QHash<QString, Grain> grains {{u"d"_s, Grain::Day},
                                               {u"w"_s, Grain::Week},
                                               {u"mo"_s, Grain::Month},
                                               {u"q"_s, Grain::Quarter},
                                               {u"y"_s, Grain::Year}};
    const auto grain = grains.constFind(duration.text);
    if (duration.kind != Kind::Duration || duration.scale != 0 || grain == grains.constEnd())
        return std::nullopt;
    return Stretch {int(duration.number), *grain};
}

QString FormulaEvaluation::currencyOf(const Ast &ast)
{
    for (const AstNode &node : ast.nodes) {
        if (node.kind == Kind::Call && node.text == "convert"_L1)
            return ast.at(node.children[1]).text.toUpper();
    }
    return {};
}

std::optional<PeriodShift> FormulaEvaluation::shiftOf(const KpiDefinition &definition,
                                                      const Ast &ast, const AstNode &call)
{
    Compare compare = definition.compare;
    const AstNode *second = call.children.size() > 1 ? &ast.at(call.children[1]) : nullptr;
    if (call.text == "prior"_L1) {
        compare.with = Compare::With::Prior;
        compare.back = second && second->kind == Kind::Number ? int(second->number) : 1;
        return PeriodShift::compared(compare);
    }
    if (call.text == "same_last_year"_L1) {
        compare.with = Compare::With::SameLastYear;
        return PeriodShift::sameLastYear(compare);
    }
    if (call.text == "to_date"_L1 && second)
        return PeriodShift::toDate(grainOf(second->text));
    if (call.text == "trailing"_L1 && second) {
        if (const auto stretch = stretchOf(*second))
            return PeriodShift::trailing(*stretch);
    }
    return std::nullopt;
}

QString FormulaEvaluation::lookOf(const AstNode &call)
{
    if (call.kind != Kind::Call)
        return {};
    return call.text == "opening"_L1  ? u"open"_s
        : call.text == "closing"_L1   ? u"close"_s
        : call.text == "avg_daily"_L1 ? u"avg_daily"_s
                                      : QString();
}

FormulaEvaluation::Measures FormulaEvaluation::constant(qint64 value, int scale) const
{
    return Measures(m_evaluation.cells(), number(value, scale));
}

Result<FormulaEvaluation::Measures> FormulaEvaluation::node(int index)
{
    const AstNode &node = m_ast.at(index);
    switch (node.kind) {
    case Kind::Reference:
        return reference(node, node.at);
    case Kind::Number:
        return constant(node.number, node.scale);
    case Kind::Duration:
        return days(node);
    case Kind::Call:
        return call(node);
    case Kind::If:
        return choice(node);
    case Kind::Aggregate:
        return aggregate(node);
    case Kind::Add:
    case Kind::Subtract:
        // A length of time makes days of a ratio; there is nothing yet that it could be added to.
        for (const int child : node.children) {
            if (m_ast.at(child).kind == Kind::Duration)
                return notOfKpis(m_ast.at(child));
        }
        break;
    case Kind::Multiply:
    case Kind::Divide:
    case Kind::Negate:
        break;
    default:
        return notOfKpis(node);
    }
    auto operands = children(node);
    if (!operands)
        return operands.error();
    Measures &result = operands->front();
    const Measures &second = operands->back();
    for (std::size_t at = 0; at < m_evaluation.cells(); ++at)
        result[at] = operated(node.kind, result[at], second[at]);
    return std::move(result);
}

Result<std::vector<FormulaEvaluation::Measures>> FormulaEvaluation::children(const AstNode &node,
                                                                             std::size_t from)
{
    std::vector<Measures> result;
    for (std::size_t i = from; i < node.children.size(); ++i) {
        auto value = this->node(node.children[i]);
        if (!value)
            return value.error();
        result.push_back(std::move(*value));
    }
    return result;
}

Result<FormulaEvaluation::Measures> FormulaEvaluation::days(const AstNode &node)
{
    // A length of time only names its own unit; months are no number of days.
    if (node.text == "s"_L1 || node.text == "q"_L1 || node.text == "y"_L1)
        return notOfKpis(node);
    return constant(node.text == "w"_L1 ? 7 * node.number : node.number, node.scale);
}

Result<FormulaEvaluation::Measures> FormulaEvaluation::reference(const AstNode &node,
                                                                 const QString &at)
{
    const auto referred = m_evaluation.definition(node.text);
    if (!referred)
        return referred.error();
    const auto rule = m_evaluation.variantOf(**referred, node.variant);
    if (!rule)
        return rule.error();
    return m_evaluation.measures(**referred, *rule, at);
}

Result<FormulaEvaluation::Measures> FormulaEvaluation::call(const AstNode &node)
{
    if (const auto shift = shiftOf(m_definition, m_ast, node))
        return over(*shift, [&](Evaluation &days) {
            return FormulaEvaluation(days, m_definition, m_ast).node(node.children[0]);
        });
    if (const QString look = lookOf(node); !look.isEmpty()) {
        const AstNode &balance = m_ast.at(node.children[0]);
        if (balance.kind == Kind::Aggregate)
            return m_evaluation.aggregated(m_definition, aggregateOf(m_ast, balance, look));
        return balance.kind == Kind::Reference ? reference(balance, look) : notOfKpis(node);
    }
    if (node.text == "target"_L1 || node.text == "attainment"_L1)
        return targets(node);
    if (node.text == "parent"_L1 || node.text == "share"_L1)
        return above(node);
    if (node.text == "convert"_L1)
        return converted(node);
    const auto called = CalledKpi::of(m_evaluation, m_definition, m_ast, node);
    if (!called)
        return called.error();
    if (*called) {
        const auto ask = [&](Evaluation &evaluation) {
            return evaluation.measures((*called)->definition, (*called)->variant);
        };
        return (*called)->over ? over(*(*called)->over, ask) : ask(m_evaluation);
    }
    if (node.text == "if_state"_L1) {
        auto value = this->node(node.children[0]);
        auto instead = value ? this->node(node.children[2]) : value;
        if (!instead)
            return instead;
        for (std::size_t at = 0; at < value->size(); ++at) {
            if (textOf((*value)[at].state) == m_ast.at(node.children[1]).text)
                (*value)[at] = (*instead)[at];
        }
        return value;
    }
    if (node.text == "period_days"_L1 || node.text == "period_workdays"_L1)
        return elapsed(node.text == "period_workdays"_L1);
    const auto operands = children(node);
    if (!operands)
        return operands.error();
    Measures result;
    for (std::size_t at = 0; at < m_evaluation.cells(); ++at) {
        std::vector<Measure> values;
        for (const Measures &operand : *operands)
            values.push_back(operand[at]);
        const auto made = madeOf(node, values);
        if (!made)
            return notOfKpis(node);
        result.push_back(*made);
    }
    return result;
}

Result<FormulaEvaluation::Measures>
FormulaEvaluation::over(const PeriodShift &shift,
                        const std::function<Result<Measures>(Evaluation &)> &ask)
{
    const auto days = m_evaluation.shifted(shift);
    if (!days)
        return days.error();
    auto result = ask(*days->evaluation);
    if (!result)
        return result;
    for (std::size_t at = 0; at < result->size(); ++at) {
        if (days->isThere[at % m_evaluation.frame().size()])
            continue;
        (*result)[at].state = State::NoData;
        (*result)[at].reason = u"no_such_period"_s;
    }
    return result;
}

/// What the node above each node has, and the own part of it.
Result<FormulaEvaluation::Measures> FormulaEvaluation::above(const AstNode &node)
{
    const auto parents = m_evaluation.above();
    if (!parents)
        return parents.error();
    const auto theirs = FormulaEvaluation(**parents, m_definition, m_ast).node(node.children[0]);
    if (!theirs)
        return theirs;
    const bool isShare = node.text == "share"_L1;
    auto result = isShare ? this->node(node.children[0]) : Measures(m_evaluation.cells());
    if (!result)
        return result;
    const QList<NodeKey> asked = (*parents)->question().nodes;
    for (std::size_t at = 0; at < result->size(); ++at) {
        const std::size_t periods = m_evaluation.frame().size();
        const auto place = (*parents)->nodes().indexOf(asked.at(qsizetype(at / periods)));
        const Measure &above = (*theirs)[(*parents)->cell(std::size_t(place), at % periods)];
        (*result)[at] = isShare ? (*result)[at] / above : above;
    }
    return result;
}

/// Amounts of the company in another currency, by the rate of the last day that is looked at.
Result<FormulaEvaluation::Measures> FormulaEvaluation::converted(const AstNode &node)
{
    constexpr int Decimals = 10;
    auto result = this->node(node.children[0]);
    if (!result)
        return result;
    const QString currency = m_ast.at(node.children[1]).text.toUpper();
    for (std::size_t at = 0; at < result->size(); ++at) {
        const PeriodFrame::Span &span = m_evaluation.frame().at(at % m_evaluation.frame().size());
        const auto worth
            = m_evaluation.rates().converted(Fixed::power(Decimals), currency, span.to - 1);
        Measure &measure = (*result)[at];
        if (worth && *worth != 0) {
            measure = measure / number(*worth, Decimals);
        } else if (measure.isValue()) {
            measure.state = State::Error;
            measure.reason = u"no_rate"_s;
        }
    }
    return result;
}

Result<FormulaEvaluation::Measures> FormulaEvaluation::targets(const AstNode &node)
{
    const AstNode &judged = m_ast.at(node.children[0]);
    if (judged.kind != Kind::Reference)
        return notOfKpis(node);
    const auto definition = m_evaluation.definition(judged.text);
    if (!definition)
        return definition.error();
    const auto rule = m_evaluation.variantOf(**definition, judged.variant);
    if (!rule)
        return rule.error();
    const Evaluation::Targets found = m_evaluation.targets(**definition, *rule);
    if (node.text == "target"_L1)
        return found.whole;
    auto result = m_evaluation.measures(**definition, *rule);
    if (!result)
        return result;
    for (std::size_t at = 0; at < result->size(); ++at)
        (*result)[at] = attained((*result)[at], found.whole[at], **definition);
    return result;
}

FormulaEvaluation::Measures FormulaEvaluation::elapsed(bool onlyWorked) const
{
    Measures result;
    for (std::size_t at = 0; at < m_evaluation.cells(); ++at) {
        const PeriodFrame::Span &span = m_evaluation.frame().at(at % m_evaluation.frame().size());
        const DateRange range {dateOf(span.from), dateOf(span.to)};
        result.push_back(number(onlyWorked ? m_evaluation.source().calendar().workdays(range)
                                           : span.to - span.from));
    }
    return result;
}

Aggregate FormulaEvaluation::aggregateOf(const Ast &ast, const AstNode &node, const QString &look)
{
    static const QHash<QString, Aggregate::Kind> kinds {
        {u"sum"_s, Aggregate::Kind::Sum},           {u"count"_s, Aggregate::Kind::Count},
        {u"avg"_s, Aggregate::Kind::Avg},           {u"min"_s, Aggregate::Kind::Min},
        {u"max"_s, Aggregate::Kind::Max},           {u"distinct"_s, Aggregate::Kind::Distinct},
        {u"median"_s, Aggregate::Kind::Percentile}, {u"pct"_s, Aggregate::Kind::Percentile}};
    const auto part = [&](int index) {
        auto tree = std::make_shared<Ast>(ast);
        tree->root = index;
        return Formula {u"…"_s, tree};
    };
    Aggregate result;
    result.kind = kinds.value(node.text);
    result.of = node.of;
    if (!look.isEmpty())
        result.at = Aggregate::lookedAt(look);
    for (const int index : node.children) {
        const AstNode &child = ast.at(index);
        if (child.kind == Kind::Anchor)
            result.time = part(child.children[0]);
        else if (child.kind == Kind::Filter)
            result.where = part(child.children[0]);
        else if (child.kind == Kind::Number && node.text == "pct"_L1 && !result.expr.isEmpty())
            result.percentile = int(child.number);
        else if (child.kind != Kind::Credit)
            result.expr = part(index);
    }
    return result;
}

Result<FormulaEvaluation::Measures> FormulaEvaluation::aggregate(const AstNode &node)
{
    return m_evaluation.aggregated(m_definition, aggregateOf(m_ast, node));
}

Result<std::vector<FormulaEvaluation::Answer>> FormulaEvaluation::answers(int index)
{
    const AstNode &node = m_ast.at(index);
    std::vector<Answer> result(m_evaluation.cells());
    if (node.kind == Kind::Flag) {
        for (Answer &answer : result)
            answer.holds = node.number != 0;
        return result;
    }
    if (node.kind == Kind::And || node.kind == Kind::Or || node.kind == Kind::Not) {
        const auto left = answers(node.children[0]);
        if (!left)
            return left;
        if (node.kind == Kind::Not) {
            for (std::size_t at = 0; at < result.size(); ++at)
                result[at] = {(*left)[at].state, !(*left)[at].holds};
            return result;
        }
        const auto right = answers(node.children[1]);
        if (!right)
            return right;
        const bool decides = node.kind == Kind::Or;
        for (std::size_t at = 0; at < result.size(); ++at) {
            const Answer &a = (*left)[at];
            const Answer &b = (*right)[at];
            const auto settles = [decides](const Answer &answer) {
                return answer.state == State::Number && answer.holds == decides;
            };
            result[at] = settles(a) || settles(b) ? Answer {State::Number, decides}
                                                  : Answer {qMax(a.state, b.state), !decides};
        }
        return result;
    }
    if (node.kind < Kind::Equal || node.kind > Kind::GreaterEqual)
        return notOfKpis(node);
    const auto sides = children(node);
    if (!sides)
        return sides.error();
    for (std::size_t at = 0; at < result.size(); ++at) {
        const Measure &a = (*sides)[0][at];
        const Measure &b = (*sides)[1][at];
        const bool less = isBelow(a, b);
        const bool more = isBelow(b, a);
        const Kind kind = node.kind;
        result[at].state = qMax(a.state, b.state);
        result[at].holds = kind == Kind::Less ? less
            : kind == Kind::Greater           ? more
            : kind == Kind::LessEqual         ? !more
            : kind == Kind::GreaterEqual      ? !less
            : kind == Kind::Equal             ? !less && !more
                                              : less || more;
    }
    return result;
}

Result<FormulaEvaluation::Measures> FormulaEvaluation::choice(const AstNode &node)
{
    const auto conditions = answers(node.children[0]);
    if (!conditions)
        return conditions.error();
    const auto branches = children(node, 1);
    if (!branches)
        return branches.error();
    Measures result;
    for (std::size_t at = 0; at < conditions->size(); ++at) {
        const Answer &answer = (*conditions)[at];
        Measure value = (*branches)[answer.holds ? 0 : 1][at];
        if (answer.state != State::Number) {
            value.state = answer.state;
            value.reason = u"condition_unknown"_s;
        }
        result.push_back(value);
    }
    return result;
}

Result<int> FormulaEvaluation::chosen(const AstNode &node)
{
    if (node.kind == Kind::If) {
        const auto conditions = answers(node.children[0]);
        if (!conditions)
            return conditions.error();
        return node.children[conditions->front().holds ? 1 : 2];
    }
    if (node.text == "if_state"_L1) {
        const auto value = this->node(node.children[0]);
        if (!value)
            return value.error();
        const bool isMet = textOf(value->front().state) == m_ast.at(node.children[1]).text;
        return node.children[isMet ? 2 : 0];
    }
    for (const int child : node.children) {
        const auto value = this->node(child);
        if (!value)
            return value.error();
        if (value->front().isValue())
            return child;
    }
    return node.children.back();
}

} // namespace Steelyard
