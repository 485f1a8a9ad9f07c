// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/Conditions.h"

#include "core/handbook/formula/Printer.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard::Conditions {

namespace {

using Kind = AstNode::Kind;
using Test = Condition::Test;

struct Comparison
{
    Kind kind;
    Test test;
    QLatin1StringView sign;
};

constexpr std::array Comparisons {Comparison {Kind::Equal, Test::Is, "="_L1},
                                  Comparison {Kind::NotEqual, Test::IsNot, "!="_L1},
                                  Comparison {Kind::Greater, Test::MoreThan, ">"_L1},
                                  Comparison {Kind::GreaterEqual, Test::AtLeast, ">="_L1},
                                  Comparison {Kind::Less, Test::LessThan, "<"_L1},
                                  Comparison {Kind::LessEqual, Test::AtMost, "<="_L1},
                                  Comparison {Kind::Contains, Test::Contains, "contains"_L1}};

/// What a person would have typed for a constant; nothing for anything else.
std::optional<QString> valueOf(const Ast &ast, int index)
{
    const AstNode &node = ast.at(index);
    switch (node.kind) {
    case Kind::Text:
        return node.text;
    case Kind::Number:
    case Kind::Day:
    case Kind::Duration:
    case Kind::Negate:
        if (node.kind == Kind::Negate && ast.at(node.children.front()).kind != Kind::Number)
            return std::nullopt;
        return Printer::text(ast, index);
    default:
        return std::nullopt;
    }
}

std::optional<Condition> negated(Condition condition)
{
    switch (condition.test) {
    case Test::Holds:
        condition.test = Test::DoesNotHold;
        return condition;
    case Test::IsEmpty:
        condition.test = Test::IsNotEmpty;
        return condition;
    case Test::OneOf:
        condition.test = Test::NoneOf;
        return condition;
    default:
        return std::nullopt;
    }
}

std::optional<Condition> one(const Ast &ast, int index)
{
    const AstNode &node = ast.at(index);
    if (node.kind == Kind::Field)
        return Condition {node.text, Test::Holds};
    if (node.kind == Kind::Not) {
        const auto inner = one(ast, node.children.front());
        return inner ? negated(*inner) : std::nullopt;
    }
    if (node.children.empty() || ast.at(node.children.front()).kind != Kind::Field)
        return std::nullopt;
    Condition result {ast.at(node.children.front()).text, Test::Is};
    for (std::size_t i = 1; i < node.children.size(); ++i) {
        const auto value = valueOf(ast, node.children[i]);
        if (!value)
            return std::nullopt;
        result.values << *value;
    }
    if (node.kind == Kind::IsEmpty || node.kind == Kind::In) {
        result.test = node.kind == Kind::In ? Test::OneOf : Test::IsEmpty;
        return result;
    }
    for (const Comparison &comparison : Comparisons) {
        if (comparison.kind == node.kind) {
            result.test = comparison.test;
            return result;
        }
    }
    return std::nullopt;
}

bool collect(const Ast &ast, int index, QList<Condition> &into)
{
    const AstNode &node = ast.at(index);
    if (node.kind == Kind::And)
        return std::all_of(node.children.begin(), node.children.end(),
                           [&](int child) { return collect(ast, child, into); });
    const auto condition = one(ast, index);
    if (condition)
        into.append(*condition);
    return condition.has_value();
}

QString quoted(const QString &value, const FormulaType &type)
{
    if (type.kind != FormulaType::Kind::Text && type.kind != FormulaType::Kind::Unknown)
        return value;
    QString inner = value;
    return u'\'' + inner.replace(u'\'', u"''"_s) + u'\'';
}

} // namespace

std::optional<QList<Condition>> of(const Formula &formula)
{
    QList<Condition> result;
    if (formula.isEmpty())
        return result;
    if (!formula.ast || !collect(*formula.ast, formula.ast->root, result))
        return std::nullopt;
    return result;
}

QString text(const QList<Condition> &conditions,
             const std::function<FormulaType(const QString &path)> &type)
{
    QStringList parts;
    for (const Condition &condition : conditions) {
        const int wanted = valuesOf(condition.test);
        QStringList values = condition.values;
        values.removeAll({});
        if (condition.field.isEmpty() || (wanted != 0 && values.isEmpty()))
            continue;
        for (QString &value : values)
            value = quoted(value, type(condition.field));
        switch (condition.test) {
        case Test::Holds:
            parts << condition.field;
            break;
        case Test::DoesNotHold:
            parts << u"not "_s + condition.field;
            break;
        case Test::IsEmpty:
            parts << condition.field + u" is empty"_s;
            break;
        case Test::IsNotEmpty:
            parts << u"not "_s + condition.field + u" is empty"_s;
            break;
        case Test::OneOf:
            parts << condition.field + u" in ("_s + values.join(u", "_s) + u')';
            break;
        case Test::NoneOf:
            parts << u"not "_s + condition.field + u" in ("_s + values.join(u", "_s) + u')';
            break;
        default:
            for (const Comparison &comparison : Comparisons) {
                if (comparison.test == condition.test)
                    parts << condition.field + u' ' + comparison.sign + u' ' + values.first();
            }
        }
    }
    return parts.join(u" and "_s);
}

QList<Condition::Test> testsOf(const FormulaType &type)
{
    QList<Test> tests;
    switch (type.kind) {
    case FormulaType::Kind::Flag:
        return {Test::Holds, Test::DoesNotHold};
    case FormulaType::Kind::Link:
        return {Test::IsNotEmpty, Test::IsEmpty};
    case FormulaType::Kind::Text:
    case FormulaType::Kind::Unknown:
        tests = {Test::Is, Test::IsNot, Test::OneOf, Test::NoneOf, Test::Contains};
        break;
    case FormulaType::Kind::Day:
        tests = {Test::AtLeast, Test::AtMost, Test::MoreThan, Test::LessThan, Test::Is};
        break;
    default:
        tests
            = {Test::MoreThan, Test::AtLeast, Test::LessThan, Test::AtMost, Test::Is, Test::IsNot};
    }
    if (type.mayBeEmpty)
        tests << Test::IsNotEmpty << Test::IsEmpty;
    return tests;
}

int valuesOf(Condition::Test test)
{
    switch (test) {
    case Test::Holds:
    case Test::DoesNotHold:
    case Test::IsEmpty:
    case Test::IsNotEmpty:
        return 0;
    case Test::OneOf:
    case Test::NoneOf:
        return -1;
    default:
        return 1;
    }
}

} // namespace Steelyard::Conditions
