// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/LatePolicy.h"

#include "core/handbook/Handbook.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = KpiDefinition::Kind;

bool adds(const Aggregate &aggregate)
{
    return aggregate.kind == Aggregate::Kind::Sum || aggregate.kind == Aggregate::Kind::Count
        || aggregate.kind == Aggregate::Kind::Avg;
}

bool readsRows(const Formula &formula)
{
    return formula.ast
        && std::any_of(formula.ast->nodes.begin(), formula.ast->nodes.end(),
                       [](const AstNode &node) { return node.kind == AstNode::Kind::Aggregate; });
}

} // namespace

LatePolicy latePolicyOf(const KpiDefinition &definition, const Handbook &handbook)
{
    if (definition.late == "restate"_L1)
        return LatePolicy::Restate;
    if (definition.late == "adjust_current"_L1)
        return LatePolicy::AdjustCurrent;
    if (definition.late == "ignore"_L1)
        return LatePolicy::Ignore;
    if (definition.kind == Kind::Conversion)
        return LatePolicy::Restate;
    for (const QString &reference : Handbook::referencesOf(definition)) {
        const KpiDefinition *other = handbook.find(reference);
        if (other && latePolicyOf(*other, handbook) == LatePolicy::Restate)
            return LatePolicy::Restate;
    }
    return LatePolicy::AdjustCurrent;
}

Composition compositionOf(const KpiDefinition &definition, const Variant *variant)
{
    switch (definition.kind) {
    case Kind::Sum:
    case Kind::Count:
    case Kind::Avg:
    case Kind::Duration:
        return adds(variant && variant->aggregate ? *variant->aggregate : definition.aggregate)
            ? Composition::Pairs
            : Composition::Rows;
    case Kind::Ratio:
        return adds(variant && variant->numerator ? *variant->numerator : definition.numerator)
                && adds(variant && variant->denominator ? *variant->denominator
                                                        : definition.denominator)
            ? Composition::Pairs
            : Composition::Rows;
    case Kind::Formula:
        return readsRows(variant && !variant->formula.isEmpty() ? variant->formula
                                                                : definition.formula)
            ? Composition::Rows
            : Composition::Figures;
    case Kind::Attainment:
    case Kind::ToDate:
    case Kind::Trailing:
    case Kind::AllTime:
    case Kind::Delta:
    case Kind::Growth:
    case Kind::ShareOfTotal:
    case Kind::ShareOfParent:
    case Kind::MeanOfChildren:
    case Kind::Rank:
    case Kind::Score:
    case Kind::Manual:
        return Composition::Figures;
    default:
        return Composition::Rows;
    }
}

} // namespace Steelyard
