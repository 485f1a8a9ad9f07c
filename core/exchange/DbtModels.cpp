// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DbtModels.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// "fct_orders" is also "orders" and "order": what tables of a warehouse wear is taken off.
QStringList spellings(const QString &name)
{
    QStringList result {name};
    for (const QString &prefix :
         {u"stg_"_s, u"int_"_s, u"fct_"_s, u"fact_"_s, u"dim_"_s, u"mart_"_s}) {
        if (name.startsWith(prefix))
            result << name.mid(prefix.size());
    }
    for (const QString &each : QStringList(result)) {
        if (each.endsWith("ies"_L1))
            result << each.chopped(3) + u'y';
        if (each.endsWith('s'_L1))
            result << each.chopped(1);
    }
    return result;
}

} // namespace

DbtModels::DbtModels(const DbtManifest &manifest, const Schema &schema)
    : m_manifest(manifest)
    , m_schema(schema)
    , m_names(schema)
{
}

QString DbtModels::entityOf(const DbtManifest::Model &model) const
{
    for (const QString &name : spellings(model.name) + spellings(model.table)) {
        if (const QString entity = m_names.entityNamed(name); !entity.isEmpty())
            return entity;
    }
    return {};
}

DbtModels::Place DbtModels::measure(const QString &name) const
{
    for (const DbtManifest::Model &model : m_manifest.models) {
        for (const DbtManifest::Measure &measure : model.measures) {
            if (measure.name == name)
                return {&model, &measure, entityOf(model)};
        }
    }
    return {};
}

QString DbtModels::columnOf(const DbtManifest::Model &model, const QString &dimension)
{
    for (const DbtManifest::Dimension &each : model.dimensions) {
        if (each.name == dimension)
            return each.expr;
    }
    for (const DbtManifest::Entity &each : model.entities) {
        if (each.name == dimension)
            return each.expr;
    }
    return dimension;
}

QString DbtModels::column(const Place &place, const QString &name) const
{
    return m_names.fieldNamed(place.entity, columnOf(*place.model, name));
}

const DbtManifest::Model *DbtModels::modelOf(const QString &entity) const
{
    for (const DbtManifest::Model &model : m_manifest.models) {
        for (const DbtManifest::Entity &each : model.entities) {
            if (each.name == entity && each.type == "primary"_L1)
                return &model;
        }
    }
    return nullptr;
}

QString DbtModels::linked(const Place &place, const QString &entity) const
{
    for (const DbtManifest::Entity &each : place.model->entities) {
        if (each.name != entity)
            continue;
        if (each.type == "primary"_L1)
            return place.entity;
        const EntityInfo *info = m_schema.entity(place.entity);
        const Field *field = info ? info->field(column(place, each.expr)) : nullptr;
        return field && field->type == FieldType::Link ? field->target : QString();
    }
    return {};
}

QString DbtModels::dimension(const Place &place, const QString &name) const
{
    const qsizetype cut = name.indexOf("__"_L1);
    if (cut < 0)
        return column(place, name);
    const QString entity = name.left(cut);
    const QString rest = name.mid(cut + 2);
    for (const DbtManifest::Entity &each : place.model->entities) {
        if (each.name != entity)
            continue;
        if (each.type == "primary"_L1)
            return column(place, rest);
        const QString link = column(place, each.expr);
        const DbtManifest::Model *other = modelOf(entity);
        const QString target = linked(place, entity);
        const QString field = m_names.fieldNamed(target, other ? columnOf(*other, rest) : rest);
        return link.isEmpty() || field.isEmpty() ? QString() : QString(link + u'.' + field);
    }
    return {};
}

QString DbtModels::anchor(const Place &place) const
{
    const QString wanted
        = place.measure->anchor.isEmpty() ? place.model->anchor : place.measure->anchor;
    const QString field = column(place, wanted);
    const EntityInfo *info = m_schema.entity(place.entity);
    const Field *known = info ? info->field(field) : nullptr;
    const bool isTime
        = known && (known->type == FieldType::Day || known->type == FieldType::Moment);
    return isTime ? field : QString();
}

} // namespace Steelyard
