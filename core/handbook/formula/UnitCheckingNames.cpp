// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/Suggestion.h"
#include "core/handbook/formula/Functions.h"
#include "core/handbook/formula/Printer.h"
#include "core/handbook/formula/UnitAlgebra.h"
#include "core/handbook/formula/UnitChecking.h"
#include "core/sales/StandingFacts.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = AstNode::Kind;
using Of = FormulaType::Kind;

std::optional<QString> fixOf(const QString &before, const QString &suggestion,
                             const QString &after = {})
{
    return suggestion.isEmpty() ? std::nullopt : std::optional(before + suggestion + after);
}

} // namespace

FormulaType UnitChecking::field(int index)
{
    return fieldOf(m_scopes[std::size_t(index)], m_ast.at(index).text, m_ast.at(index).span);
}

FormulaType UnitChecking::fieldOf(const QString &entity, const QString &path, const Span &span)
{
    if (entity.isEmpty() || !m_context.field)
        return {};
    if (path.startsWith(entity + u'.'))
        return {}; // the field that `first` looks for; first() asks for it
    if (const std::optional<FormulaType> found = m_context.field(entity, path))
        return *found;
    const QStringList known = m_context.fields ? m_context.fields(entity) : QStringList();
    if (known.isEmpty())
        return {}; // the entity is what is not known
    const QString meant = suggestion(path, known);
    fail("formula.unknown_field"_L1, span,
         {{u"field"_s, path}, {u"entity"_s, entity}, {u"suggestion"_s, meant}}, fixOf({}, meant));
    return {};
}

FormulaType UnitChecking::first(const AstNode &node)
{
    const AstNode &what = m_ast.at(node.children[0]);
    const QString entity = what.text.section(u'.', 0, 0);
    const FormulaType found = fieldOf(entity, what.text.section(u'.', 1), what.span);
    if (node.text == "distinct"_L1)
        return {.kind = Of::Count, .of = found.of};
    if (node.text == "count"_L1)
        return {.kind = Of::Count, .of = entity};
    const bool isDay = node.text == "first"_L1 || node.text == "last"_L1;
    if (isDay && found.isKnown() && found.kind != Of::Day)
        fail("formula.wrong_type"_L1, what.span,
             {{u"expected"_s, u"day"_s}, {u"found"_s, QString(textOf(found.kind))}});
    const bool isOneDay = node.text != "sum"_L1 && found.kind == Of::Day;
    if (!isDay && found.isKnown() && !found.isNumeric() && !isOneDay)
        fail("formula.wrong_type"_L1, what.span,
             {{u"expected"_s, u"number"_s}, {u"found"_s, QString(textOf(found.kind))}});
    if (isDay)
        return {.kind = Of::Day, .mayBeEmpty = true};
    FormulaType result = found;
    result.isConstant = false;
    result.mayBeEmpty = node.text != "sum"_L1;
    return result;
}

FormulaType UnitChecking::reference(const AstNode &node)
{
    if (!m_context.kpi)
        return {};
    const std::optional<KpiShape> shape = m_context.kpi(node.text);
    if (!shape) {
        const QString meant
            = suggestion(node.text, m_context.kpis ? m_context.kpis() : QStringList());
        fail("formula.unknown_kpi"_L1, node.span,
             {{u"reference"_s, node.text}, {u"suggestion"_s, meant}}, fixOf(u"["_s, meant, u"]"_s));
        return {};
    }
    if (!node.variant.isEmpty() && !shape->variants.contains(node.variant)) {
        const QString meant = suggestion(node.variant, shape->variants);
        fail("formula.unknown_variant"_L1, node.span,
             {{u"kpi"_s, node.text}, {u"variant"_s, node.variant}, {u"suggestion"_s, meant}},
             fixOf(u'[' + node.text + u'#', meant, u"]"_s));
    }
    if (!node.at.isEmpty() && !shape->isBalance)
        fail("formula.not_a_balance"_L1, node.span, {{u"kpi"_s, node.text}});
    return shape->type;
}

FormulaType UnitChecking::typeOfAggregate(int index)
{
    const AstNode &node = m_ast.at(index);
    if (m_context.entities && !node.of.isEmpty() && !m_context.entities().contains(node.of)) {
        const QString meant = suggestion(node.of, m_context.entities());
        fail("formula.unknown_entity"_L1, node.span,
             {{u"entity"_s, node.of}, {u"suggestion"_s, meant}});
    }
    const auto isClause = [&](int child) {
        const Kind kind = m_ast.at(child).kind;
        return kind == Kind::Anchor || kind == Kind::Filter || kind == Kind::Credit;
    };
    // What stands is counted as what it is made of.
    const StandingFact *standing = StandingFacts::find(node.of);
    if (node.text == "count"_L1)
        return {.kind = Of::Count, .of = standing ? QString::fromLatin1(standing->base) : node.of};
    if (node.children.empty() || isClause(node.children[0]))
        return {};
    const int value = node.children[0];
    if (node.text == "distinct"_L1)
        return {.kind = Of::Count, .of = type(value).kind == Of::Link ? type(value).of : QString()};
    if (node.text == "pct"_L1 && node.children.size() > 1) {
        const AstNode &share = m_ast.at(node.children[1]);
        // The largest share is 100, or 100 %.
        const bool isShare = share.kind == Kind::Number && share.number >= 0
            && double(share.number)
                <= 100 * std::pow(10.0, share.percent ? share.scale - 2 : share.scale);
        if (!isShare)
            fail("formula.bad_share"_L1, share.span,
                 {{u"text"_s, Printer::text(m_ast, node.children[1])}});
    }
    const bool isExtreme = node.text == "min"_L1 || node.text == "max"_L1;
    if (isExtreme && type(value).kind == Of::Day)
        return type(value);
    FormulaType result = expectNumber(value);
    result.isConstant = false;
    return result;
}

FormulaType UnitChecking::typeOfCall(int index)
{
    const AstNode &node = m_ast.at(index);
    const QString &name = node.text;
    if (name == "headcount"_L1) {
        if (!node.children.empty())
            expect(node.children[0], Of::Text);
        return {.kind = Of::Count, .of = u"person"_s};
    }
    if (name == "period_days"_L1 || name == "period_workdays"_L1)
        return {.kind = Of::Count, .of = u"day"_s};
    if (node.children.empty())
        return {};
    lookAtArgument(node);
    const FormulaType &value = type(node.children[0]);
    if (name == "coalesce"_L1 || name == "min"_L1 || name == "max"_L1 || name == "clamp"_L1
        || name == "if_state"_L1)
        return choice(index, 0);
    if (name == "days"_L1 || name == "workdays"_L1 || name == "hours"_L1) {
        for (const int child : node.children) {
            if (node.children.size() > 1)
                expect(child, Of::Day);
        }
        const QString clock = name == "days"_L1 ? u"d"_s : name == "hours"_L1 ? u"h"_s : u"wd"_s;
        return {.kind = Of::Duration, .of = clock, .mayBeEmpty = value.mayBeEmpty};
    }
    if (name == "minutes"_L1 || name == "business_hours"_L1 || name == "business_minutes"_L1) {
        for (const int child : node.children)
            expect(child, Of::Day);
        return {.kind = Of::Duration,
                .of = name == "business_hours"_L1 ? u"h"_s : u"min"_s,
                .mayBeEmpty = true};
    }
    if ((name == "prior"_L1 || name == "round"_L1) && node.children.size() == 2)
        expect(node.children[1], Of::Number);
    if ((name == "trailing"_L1 || name == "retain"_L1) && node.children.size() == 2)
        expect(node.children[1], Of::Duration);
    if (name == "convert"_L1 && node.children.size() == 2) {
        expect(node.children[0], Of::Money);
        expect(node.children[1], Of::Text);
        return {.kind = Of::Money, .of = m_ast.at(node.children[1]).text.toUpper()};
    }
    if (name == "attainment"_L1 || name == "share"_L1 || name == "retain"_L1)
        return {.kind = Of::Percent};
    if (name == "rank"_L1)
        return {.kind = Of::Number};
    return expectNumber(node.children[0]);
}

/// Some functions are about a KPI as such, not about a figure that was worked out before.
void UnitChecking::lookAtArgument(const AstNode &call)
{
    const AstNode &first = m_ast.at(call.children[0]);
    const bool takesRows = call.text == "opening"_L1 || call.text == "closing"_L1
        || call.text == "avg_daily"_L1 || call.text == "retain"_L1;
    const bool isAboutKpi = takesRows || call.text == "target"_L1 || call.text == "attainment"_L1
        || call.text == "rank"_L1;
    if (isAboutKpi && first.kind != Kind::Reference
        && !(takesRows && first.kind == Kind::Aggregate))
        fail("formula.kpi_expected"_L1, first.span, {{u"function"_s, call.text}});
    if (call.text != "convert"_L1 || call.children.size() < 2)
        return;
    const AstNode &currency = m_ast.at(call.children[1]);
    const bool isCode = currency.kind != Kind::Text
        || (currency.text.size() == 3
            && std::all_of(currency.text.begin(), currency.text.end(),
                           [](QChar c) { return c.unicode() < 128 && c.isLetter(); }));
    if (!isCode)
        fail("formula.bad_currency"_L1, currency.span, {{u"text"_s, currency.text}});
}

/// A bare number beside a percentage or an amount of money: is it meant as it stands?
void UnitChecking::lookAtNumbers(int left, int right, bool isSum)
{
    for (const auto &[number, other] : {std::pair(left, right), std::pair(right, left)}) {
        const AstNode &literal = m_ast.at(number);
        if (literal.kind != Kind::Number || literal.percent || literal.number == 0)
            continue;
        const Of unit = type(other).kind;
        const QString text = Printer::text(m_ast, number);
        const bool isAboveOne = double(literal.number) > std::pow(10.0, literal.scale);
        if (unit == Of::Percent && isAboveOne)
            warn("formula.percent_expected"_L1, literal.span,
                 {{u"text"_s, text}, {u"fix"_s, QString(text + u'%')}}, text + u'%');
        if (unit == Of::Money && isSum)
            warn("formula.bare_number"_L1, literal.span,
                 {{u"text"_s, text}, {u"unit"_s, QString(textOf(unit))}});
    }
}

/// What is not equal, not in and does not contain leaves empty fields out as well.
void UnitChecking::lookAtEmpty(int index, int what)
{
    const AstNode &test = m_ast.at(what);
    // A test that is the opposite by itself, or one that a `not` turns round.
    if (index == what ? test.kind != Kind::NotEqual
                      : test.kind != Kind::In && test.kind != Kind::Contains)
        return;
    const int left = test.children[0];
    const AstNode &field = m_ast.at(left);
    if (field.kind != Kind::Field || !type(left).mayBeEmpty)
        return;
    const bool isThoughtOf
        = std::any_of(m_ast.nodes.begin(), m_ast.nodes.end(), [&](const AstNode &node) {
              return node.kind == Kind::IsEmpty && m_ast.at(node.children[0]).text == field.text;
          });
    if (isThoughtOf)
        return;
    const QString fix = u'(' + Printer::text(m_ast, index) + u" or "_s + Printer::text(m_ast, left)
        + u" is empty)"_s;
    warn("formula.empty_left_out"_L1, m_ast.at(index).span,
         {{u"field"_s, field.text}, {u"fix"_s, fix}}, fix);
}

} // namespace Steelyard
