// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/SchemaContext.h"

#include "core/sales/StandingFacts.h"

#include <QHash>

#include <memory>

using namespace Qt::StringLiterals;

namespace Steelyard::SchemaContext {

namespace {

using Of = FormulaType::Kind;

/// Fields that formulas know besides those of the records.
std::optional<FormulaType> derived(const QString &entity, const QString &path)
{
    const StandingFact *fact = StandingFacts::find(entity);
    const QString base = fact ? QString::fromLatin1(fact->base) : entity;
    if (fact && *fact->amount && path == QLatin1StringView(fact->amount))
        return FormulaType {.kind = Of::Money};
    if (fact && (path == "day"_L1 || path == "from_day"_L1 || path == "to_day"_L1))
        return FormulaType {.kind = Of::Day};
    if (fact && path == "no_history"_L1)
        return FormulaType {.kind = Of::Flag};
    if (fact && path == "stage_probability"_L1 && base == "opportunity"_L1)
        return FormulaType {.kind = Of::Percent, .mayBeEmpty = true};
    if (fact && path == "outcome"_L1 && base == "opportunity"_L1)
        return FormulaType {.kind = Of::Text};
    if (path == "decided_at"_L1 && base == "opportunity"_L1)
        return FormulaType {.kind = Of::Day, .mayBeEmpty = true};
    if (path == "recorded_at"_L1)
        return FormulaType {.kind = Of::Day, .mayBeEmpty = true};
    if (path == "period_start"_L1 || path == "period_end"_L1 || path == "as_of"_L1)
        return FormulaType {.kind = Of::Day};
    if (path == "is_test"_L1 || path == "is_internal"_L1)
        return FormulaType {.kind = Of::Flag};
    return std::nullopt;
}

QString spelledOut(const QString &path)
{
    static const QHash<QString, QString> names {
        {u"product_line"_s, u"product.line"_s}, {u"region"_s, u"customer.region"_s},
        {u"segment"_s, u"customer.segment"_s},  {u"industry"_s, u"customer.industry"_s},
        {u"tier"_s, u"customer.tier"_s},
    };
    return names.value(path, path);
}

std::optional<FormulaType> walk(const Schema &schema, const QString &entity, const QString &path)
{
    const EntityInfo *at = schema.entity(entity);
    const QStringList steps = path.split(u'.');
    bool mayBeEmpty = false;
    for (qsizetype i = 0; at && i < steps.size(); ++i) {
        const Field *field = at->field(steps.at(i) == "order"_L1 ? u"sales_order"_s : steps.at(i));
        if (!field)
            return std::nullopt;
        FormulaType type = typeOf(*field);
        type.mayBeEmpty = type.mayBeEmpty || mayBeEmpty;
        if (i == steps.size() - 1)
            return type;
        if (type.kind != Of::Link)
            return std::nullopt;
        mayBeEmpty = type.mayBeEmpty;
        at = schema.entity(type.of);
    }
    return std::nullopt;
}

std::optional<FormulaType> fieldOf(const Schema &schema, const QString &entity, const QString &path)
{
    if (const std::optional<FormulaType> found = derived(entity, path))
        return found;
    const StandingFact *fact = StandingFacts::find(entity);
    const QString base = fact ? QString::fromLatin1(fact->base) : entity;
    if (fact && path == base)
        return FormulaType {.kind = Of::Link, .of = base};
    const std::optional<FormulaType> found = walk(schema, base, path);
    return found ? found : walk(schema, base, spelledOut(path));
}

QStringList fieldsOf(const Schema &schema, const QString &entity)
{
    const StandingFact *fact = StandingFacts::find(entity);
    const EntityInfo *info = schema.entity(fact ? QString::fromLatin1(fact->base) : entity);
    QStringList result;
    if (!info)
        return result;
    for (const Field &field : info->fields)
        result << field.name;
    if (fact)
        result << u"day"_s;
    if (fact && *fact->amount && !info->field(QString::fromLatin1(fact->amount)))
        result << QString::fromLatin1(fact->amount);
    if (info->name == "opportunity"_L1)
        result << u"decided_at"_s;
    return result << u"is_test"_s << u"is_internal"_s;
}

QStringList entitiesOf(const Schema &schema)
{
    QStringList result;
    for (const EntityInfo &entity : schema.entities())
        result << entity.name;
    for (const StandingFact &fact : StandingFacts::All)
        result << QString::fromLatin1(fact.name);
    return result << u"order"_s << u"visit"_s;
}

} // namespace

FormulaType typeOf(UnitOfMeasure unit)
{
    switch (unit) {
    case UnitOfMeasure::Count:
        return {.kind = Of::Count};
    case UnitOfMeasure::Money:
        return {.kind = Of::Money};
    case UnitOfMeasure::Percent:
        return {.kind = Of::Percent};
    case UnitOfMeasure::Ratio:
        return {.kind = Of::Ratio};
    case UnitOfMeasure::Seconds:
    case UnitOfMeasure::Hours:
    case UnitOfMeasure::Days:
    case UnitOfMeasure::WorkingDays:
    case UnitOfMeasure::Minutes:
    case UnitOfMeasure::Months:
        return {.kind = Of::Duration, .of = textOf(unit)};
    case UnitOfMeasure::Score:
        return {.kind = Of::Score};
    case UnitOfMeasure::Points:
        return {.kind = Of::Points};
    }
    return {};
}

FormulaType typeOf(const Field &field)
{
    // A field without a value of its own may be empty; flags and codes never are.
    const bool mayBeEmpty = field.fallback == Value();
    switch (field.type) {
    case FieldType::Text:
        return {.kind = Of::Text, .mayBeEmpty = mayBeEmpty};
    case FieldType::Code:
        return {.kind = Of::Text};
    case FieldType::Link:
        return {.kind = Of::Link, .of = field.target, .mayBeEmpty = mayBeEmpty};
    case FieldType::Day:
    case FieldType::Moment:
        return {.kind = Of::Day, .mayBeEmpty = mayBeEmpty};
    case FieldType::Money:
        return {.kind = Of::Money, .mayBeEmpty = mayBeEmpty};
    case FieldType::Share:
        return {.kind = Of::Percent, .mayBeEmpty = mayBeEmpty};
    case FieldType::Quantity:
    case FieldType::Rate:
    case FieldType::Count:
        return {.kind = Of::Number, .mayBeEmpty = mayBeEmpty};
    case FieldType::Flag:
        return {.kind = Of::Flag};
    }
    return {};
}

KpiShape shapeOf(const KpiDefinition &definition)
{
    KpiShape shape {.type = typeOf(definition.unit),
                    .isBalance = definition.kind == KpiDefinition::Kind::Balance};
    if (definition.unit == UnitOfMeasure::Count && definition.kind == KpiDefinition::Kind::Count)
        shape.type.of = definition.aggregate.of == "order"_L1 ? u"sales_order"_s
            : definition.aggregate.of == "visit"_L1           ? u"activity"_s
                                                              : definition.aggregate.of;
    for (const Variant &variant : definition.variants)
        shape.variants << variant.id;
    return shape;
}

FormulaContext of(const Schema &schema, const QList<KpiDefinition> &definitions)
{
    const auto known = std::make_shared<const Schema>(schema);
    auto shapes = std::make_shared<QHash<QString, KpiShape>>();
    for (const KpiDefinition &definition : definitions)
        shapes->insert(definition.id, shapeOf(definition));
    FormulaContext context;
    context.kpi = [shapes](const QString &id) -> std::optional<KpiShape> {
        const auto found = shapes->constFind(id);
        return found == shapes->constEnd() ? std::nullopt : std::optional(*found);
    };
    context.kpis = [shapes] { return QStringList(shapes->keys()); };
    context.entities = [known] { return entitiesOf(*known); };
    context.field = [known](const QString &entity, const QString &path) {
        return fieldOf(*known, entity, path);
    };
    context.fields = [known](const QString &entity) { return fieldsOf(*known, entity); };
    return context;
}

} // namespace Steelyard::SchemaContext
