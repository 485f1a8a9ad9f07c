// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/KpiCheck.h"

#include "core/handbook/SchemaContext.h"
#include "core/handbook/formula/UnitChecker.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Of = FormulaType::Kind;

/// One definition being looked at.
class Checking
{
public:
    Checking(const KpiDefinition &definition, const FormulaContext &context)
        : m_definition(definition)
        , m_context(context)
    {
    }

    QList<KpiFinding> all()
    {
        const bool isRatio = m_definition.kind == KpiDefinition::Kind::Ratio
            || m_definition.kind == KpiDefinition::Kind::Retention
            || m_definition.kind == KpiDefinition::Kind::Concentration;
        kpis(u"formula"_s, m_definition.formula);
        aggregate(u"aggregate"_s, m_definition.aggregate, !isRatio);
        aggregate(u"numerator"_s, m_definition.numerator, false);
        aggregate(u"denominator"_s, m_definition.denominator, false);
        for (const QString &entity : entities())
            rows(u"where"_s, m_definition.where, entity, Of::Flag);
        for (const Variant &variant : m_definition.variants)
            look(variant, isRatio);
        return m_findings;
    }

private:
    void look(const Variant &variant, bool isRatio)
    {
        const QString key = u"variants."_s + variant.id + u'.';
        kpis(key + u"formula"_s, variant.formula);
        if (variant.aggregate)
            aggregate(key + u"aggregate"_s, *variant.aggregate, !isRatio);
        if (variant.numerator)
            aggregate(key + u"numerator"_s, *variant.numerator, false);
        if (variant.denominator)
            aggregate(key + u"denominator"_s, *variant.denominator, false);
        for (const QString &entity : entities()) {
            rows(key + u"where"_s, variant.where, entity, Of::Flag);
            for (auto set = variant.set.cbegin(); set != variant.set.cend(); ++set)
                rows(key + u"set."_s + set.key(), *set, entity, Of::Unknown);
        }
    }

    /// A condition of the definition holds for every record it counts.
    QStringList entities() const
    {
        QStringList result;
        for (const Aggregate *part :
             {&m_definition.aggregate, &m_definition.numerator, &m_definition.denominator}) {
            if (!part->of.isEmpty() && !result.contains(part->of))
                result << part->of;
        }
        return result;
    }

    void aggregate(const QString &key, const Aggregate &part, bool givesFigure)
    {
        rows(key + u".time"_s, part.time, part.of, Of::Day);
        rows(key + u".where"_s, part.where, part.of, Of::Flag);
        const FormulaType value = rows(key + u".expr"_s, part.expr, part.of, Of::Unknown);
        const bool counts
            = part.kind == Aggregate::Kind::Count || part.kind == Aggregate::Kind::Distinct;
        if (givesFigure && !part.expr.isEmpty() && !counts)
            declared(key + u".expr"_s, part.expr, value);
    }

    void kpis(const QString &key, const Formula &formula)
    {
        if (formula.ast)
            declared(key, formula, put(key, formula, UnitChecker::check(*formula.ast, m_context)));
    }

    FormulaType rows(const QString &key, const Formula &formula, const QString &entity,
                     FormulaType::Kind wanted)
    {
        if (!formula.ast)
            return {};
        const FormulaType type
            = put(key, formula, UnitChecker::check(*formula.ast, m_context, entity));
        if (wanted != Of::Unknown && type.isKnown() && type.kind != wanted)
            add(key, formula,
                {"formula.wrong_type"_L1,
                 formula.ast->at(formula.ast->root).span,
                 {{u"expected"_s, QString(textOf(wanted))},
                  {u"found"_s, QString(textOf(type.kind))}}});
        return type;
    }

    FormulaType put(const QString &key, const Formula &formula, const UnitChecker::Outcome &outcome)
    {
        for (const Diagnostic &each : outcome.diagnostics)
            add(key, formula, each);
        return outcome.type;
    }

    void declared(const QString &key, const Formula &formula, const FormulaType &found)
    {
        const FormulaType unit = SchemaContext::typeOf(m_definition.unit);
        if (!UnitChecker::fits(found, unit))
            add(key, formula,
                {"formula.declared_unit"_L1,
                 formula.ast->at(formula.ast->root).span,
                 {{u"expected"_s, QString(textOf(unit.kind))},
                  {u"found"_s, QString(textOf(found.kind))}}});
    }

    void add(const QString &key, const Formula &formula, const Diagnostic &diagnostic)
    {
        const KpiFinding finding {key, formula.text, diagnostic};
        if (!m_findings.contains(finding))
            m_findings << finding;
    }

    const KpiDefinition &m_definition;
    const FormulaContext &m_context;
    QList<KpiFinding> m_findings;
};

} // namespace

QList<KpiFinding> KpiCheck::findings(const KpiDefinition &definition, const FormulaContext &context)
{
    return Checking(definition, context).all();
}

} // namespace Steelyard
