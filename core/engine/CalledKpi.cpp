// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CalledKpi.h"

#include "core/engine/FormulaEvaluation.h"
#include "core/handbook/formula/Printer.h"
#include "core/sales/Schema.h"
#include "core/sales/StandingFacts.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = AstNode::Kind;

/// Figures are kept by the id of their definition: this one is of this call alone.
QString idOf(const KpiDefinition &whose, const Ast &ast, const AstNode &call)
{
    QString id = whose.id + u": "_s + call.text;
    for (const int child : call.children)
        id += u' ' + Printer::text(ast, child);
    return id;
}

Result<CalledKpi> rank(const Evaluation &evaluation, const AstNode &judged)
{
    if (judged.kind != Kind::Reference)
        return FormulaEvaluation::notOfKpis(judged);
    const auto inner = evaluation.definition(judged.text);
    if (!inner)
        return inner.error();
    CalledKpi result;
    result.definition.kind = KpiDefinition::Kind::Rank;
    result.definition.inner = judged.text;
    result.definition.settleWorkdays = (*inner)->settleWorkdays;
    result.variant = judged.variant;
    return result;
}

/// Who stays or leaves is the customer, or the row itself where it belongs to none.
QString whoStays(const QString &base)
{
    static const Schema schema;
    const EntityInfo *info = schema.entity(base);
    return base != "customer"_L1 && info && info->has(u"customer"_s) ? u"customer"_s : base;
}

Result<CalledKpi> retain(const Evaluation &evaluation, const KpiDefinition &whose, const Ast &ast,
                         const AstNode &held, const AstNode &length)
{
    CalledKpi result;
    if (held.kind == Kind::Aggregate) {
        result.definition = whose;
        result.definition.aggregate = FormulaEvaluation::aggregateOf(ast, held);
        result.definition.variants.clear();
    } else if (held.kind == Kind::Reference) {
        const auto referred = evaluation.definition(held.text);
        if (!referred)
            return referred.error();
        const auto rule = evaluation.variantOf(**referred, held.variant);
        if (!rule)
            return rule.error();
        result.definition = **referred;
        result.variant = *rule;
    } else {
        return FormulaEvaluation::notOfKpis(held);
    }
    const Variant *variant = result.definition.variant(result.variant);
    const Aggregate &counted
        = variant && variant->aggregate ? *variant->aggregate : result.definition.aggregate;
    const StandingFact *standing = StandingFacts::find(counted.of);
    const auto stretch = FormulaEvaluation::stretchOf(length);
    if (!standing || !stretch)
        return FormulaEvaluation::notOfKpis(standing ? length : held);
    result.definition.kind = KpiDefinition::Kind::Retention;
    result.definition.retention = {whoStays(QString::fromLatin1(standing->base)),
                                   counted.expr.isEmpty() ? Retention::Counts::Survivors
                                                          : Retention::Counts::Kept};
    result.definition.backdateLimit = -1;
    result.over = PeriodShift::trailing(*stretch);
    return result;
}

/// Everybody in post when the period ends; with a word, those whose role it is.
CalledKpi headcount(const AstNode *role)
{
    CalledKpi result;
    result.definition.kind = KpiDefinition::Kind::Balance;
    result.definition.aggregate.kind = Aggregate::Kind::Count;
    result.definition.aggregate.of = u"person_day"_s;
    result.definition.aggregate.at = Aggregate::lookedAt(u"close"_s);
    if (role) {
        auto test = std::make_shared<Ast>();
        test->nodes.push_back({.kind = Kind::Field, .text = u"role"_s});
        test->nodes.push_back({.kind = Kind::Text, .text = role->text});
        test->nodes.push_back({.kind = Kind::Equal, .children = {0, 1}});
        test->root = 2;
        result.definition.aggregate.where = {u"role = …"_s, test};
    }
    return result;
}

} // namespace

Result<std::optional<CalledKpi>> CalledKpi::of(const Evaluation &evaluation,
                                               const KpiDefinition &whose, const Ast &ast,
                                               const AstNode &call)
{
    const auto child = [&](std::size_t at) { return &ast.at(call.children.at(at)); };
    Result<CalledKpi> result = CalledKpi();
    if (call.text == "rank"_L1)
        result = rank(evaluation, *child(0));
    else if (call.text == "retain"_L1)
        result = retain(evaluation, whose, ast, *child(0), *child(1));
    else if (call.text == "headcount"_L1)
        result = headcount(call.children.empty() ? nullptr : child(0));
    else
        return std::optional<CalledKpi>();
    if (!result)
        return result.error();
    result->definition.id = idOf(whose, ast, call);
    return std::optional(std::move(*result));
}

} // namespace Steelyard
