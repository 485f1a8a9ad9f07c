// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/SqlWriter.h"

#include "core/base/Fixed.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = AstNode::Kind;

QString quoted(const QString &text)
{
    return u'\'' + QString(text).replace(u'\'', u"''"_s) + u'\'';
}

/// Short names that formulas use for a field behind a link.
QString spelledOut(const QString &field)
{
    static const QHash<QString, QString> names {{u"product_line"_s, u"product.line"_s},
                                                {u"region"_s, u"customer.region"_s},
                                                {u"segment"_s, u"customer.segment"_s},
                                                {u"industry"_s, u"customer.industry"_s},
                                                {u"tier"_s, u"customer.tier"_s}};
    return names.value(field, field);
}

QLatin1StringView operatorOf(Kind kind)
{
    switch (kind) {
    case Kind::And:
        return "AND"_L1;
    case Kind::Or:
        return "OR"_L1;
    case Kind::Add:
        return "+"_L1;
    case Kind::Subtract:
        return "-"_L1;
    case Kind::Multiply:
        return "*"_L1;
    case Kind::Equal:
        return "="_L1;
    case Kind::NotEqual:
        return "<>"_L1;
    case Kind::Less:
        return "<"_L1;
    case Kind::LessEqual:
        return "<="_L1;
    case Kind::Greater:
        return ">"_L1;
    case Kind::GreaterEqual:
        return ">="_L1;
    default:
        return {};
    }
}

} // namespace

std::optional<QString> SqlWriter::metric(const KpiDefinition &definition)
{
    using Of = KpiDefinition::Kind;
    const Variant *variant = definition.variant(definition.defaultVariant);
    switch (definition.kind) {
    case Of::Sum:
    case Of::Count:
    case Of::Avg:
    case Of::Min:
    case Of::Max:
    case Of::Distinct:
    case Of::Percentile:
        return aggregate(definition, variant,
                         variant && variant->aggregate ? *variant->aggregate
                                                       : definition.aggregate);
    case Of::Ratio: {
        const auto above
            = aggregate(definition, variant,
                        variant && variant->numerator ? *variant->numerator : definition.numerator);
        const auto below = aggregate(definition, variant,
                                     variant && variant->denominator ? *variant->denominator
                                                                     : definition.denominator);
        if (!above || !below)
            return std::nullopt;
        return u"%1 / NULLIF(%2, 0)"_s.arg(*above, *below);
    }
    default:
        return std::nullopt;
    }
}

std::optional<QString> SqlWriter::aggregate(const KpiDefinition &definition, const Variant *variant,
                                            const Aggregate &aggregate)
{
    using Of = Aggregate::Kind;
    const EntityInfo *entity = m_schema.entity(aggregate.of);
    if (!entity || (variant && !variant->set.isEmpty()))
        return std::nullopt;
    m_entities.insert(entity->name);
    const auto time = formula(aggregate.time, *entity);
    if (!time)
        return std::nullopt;
    // A row without its day counts in no period.
    QStringList conditions {*time + u" IS NOT NULL"_s};
    for (const Formula &where :
         {definition.where, variant ? variant->where : Formula(), aggregate.where}) {
        if (where.isEmpty())
            continue;
        const auto condition = formula(where, *entity);
        if (!condition)
            return std::nullopt;
        conditions.append(*condition);
    }
    auto value = aggregate.expr.isEmpty() ? std::optional(QString(entity->name + u".id"_s))
                                          : formula(aggregate.expr, *entity);
    if (!value)
        return std::nullopt;
    const QString counted = u"CASE WHEN %1 THEN %2 END"_s.arg(conditions.join(u" AND "_s), *value);
    switch (aggregate.kind) {
    case Of::Sum:
        return u"SUM(%1)"_s.arg(counted);
    case Of::Count:
        return u"COUNT(%1)"_s.arg(counted);
    case Of::Avg:
        return u"AVG(%1)"_s.arg(counted);
    case Of::Min:
        return u"MIN(%1)"_s.arg(counted);
    case Of::Max:
        return u"MAX(%1)"_s.arg(counted);
    case Of::Distinct:
        return u"COUNT(DISTINCT %1)"_s.arg(counted);
    case Of::Percentile:
        return u"PERCENTILE_CONT(%1) WITHIN GROUP (ORDER BY %2)"_s.arg(
            Fixed::text(aggregate.percentile, 2), counted);
    }
    return std::nullopt;
}

std::optional<QString> SqlWriter::formula(const Formula &formula, const EntityInfo &entity)
{
    return formula.ast ? node(*formula.ast, formula.ast->root, entity) : std::nullopt;
}

std::optional<QString> SqlWriter::field(const QString &path, const EntityInfo &entity)
{
    const QStringList steps = spelledOut(path).split(u'.');
    const EntityInfo *at = &entity;
    for (qsizetype i = 0; i + 1 < steps.size(); ++i) {
        const Field *link = at->field(steps.at(i));
        const EntityInfo *next
            = link && link->type == FieldType::Link ? m_schema.entity(link->target) : nullptr;
        // Only one way may lead there: the name of a table says nothing of the way to it.
        const auto ways
            = std::count_if(at->fields.begin(), at->fields.end(), [next](const Field &other) {
                  return next && other.target == next->name;
              });
        if (!next || ways != 1)
            return std::nullopt;
        at = next;
        m_entities.insert(at->name);
    }
    if (at == &entity && steps.constFirst() == "decided_at"_L1)
        return u"COALESCE(opportunity.won_at, opportunity.lost_at)"_s;
    if (steps.constLast() != "id"_L1 && !at->has(steps.constLast()))
        return std::nullopt;
    return QString(at->name + u'.' + steps.constLast());
}

std::optional<QString> SqlWriter::node(const Ast &ast, int index, const EntityInfo &entity)
{
    const AstNode &at = ast.at(index);
    QStringList parts;
    if (at.kind != Kind::First && at.kind != Kind::Call) {
        for (const int child : at.children) {
            const auto part = node(ast, child, entity);
            if (!part)
                return std::nullopt;
            parts.append(*part);
        }
    }
    if (const QLatin1StringView sign = operatorOf(at.kind); !sign.isEmpty())
        return u'(' + parts.join(QString(u' ' + sign + u' ')) + u')';
    switch (at.kind) {
    case Kind::Field:
        return field(at.text, entity);
    case Kind::Number:
        return Fixed::text(at.number, at.scale);
    case Kind::Text:
        return quoted(at.text);
    case Kind::Day:
        return u"DATE "_s + quoted(at.day.toString(Qt::ISODate));
    case Kind::Flag:
        return at.number ? u"TRUE"_s : u"FALSE"_s;
    case Kind::Negate:
        return QString(u"-"_s + parts.value(0));
    case Kind::Not:
        return QString(u"NOT "_s + parts.value(0));
    case Kind::Divide:
        return u"(%1 / NULLIF(%2, 0))"_s.arg(parts.value(0), parts.value(1));
    case Kind::In:
        return u"%1 IN (%2)"_s.arg(parts.value(0), parts.mid(1).join(u", "_s));
    case Kind::Between:
        return u"%1 BETWEEN %2 AND %3"_s.arg(parts.value(0), parts.value(1), parts.value(2));
    case Kind::IsEmpty:
        return QString(parts.value(0) + u" IS NULL"_s);
    case Kind::If:
        return u"CASE WHEN %1 THEN %2 ELSE %3 END"_s.arg(parts.value(0), parts.value(1),
                                                         parts.value(2));
    case Kind::Call: {
        if (at.text != "coalesce"_L1 && at.text != "abs"_L1)
            return std::nullopt;
        for (const int child : at.children) {
            const auto part = node(ast, child, entity);
            if (!part)
                return std::nullopt;
            parts.append(*part);
        }
        return QString(at.text.toUpper() + u'(' + parts.join(u", "_s) + u')');
    }
    default:
        return std::nullopt;
    }
}

} // namespace Steelyard
