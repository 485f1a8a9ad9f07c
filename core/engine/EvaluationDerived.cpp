// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is worked out from other figures: formulas, targets, attainment.
#include "core/engine/Evaluation.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using State = Measure::State;

Error invalid(QLatin1StringView code, const QVariantMap &values)
{
    return {Error::Kind::Invalid, code, values, {}};
}

} // namespace

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
