// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/OssieExport.h"

#include "core/exchange/SqlWriter.h"
#include "core/handbook/KpiYaml.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Steelyard::OssieExport {

namespace {

constexpr auto Vendor = "STEELYARD"_L1;

QJsonObject expression(const QString &sql)
{
    return {{u"dialects"_s,
             QJsonArray {QJsonObject {{u"dialect"_s, u"ANSI_SQL"_s}, {u"expression"_s, sql}}}}};
}

QJsonArray extension(const QJsonObject &data)
{
    const QString text = QString::fromUtf8(QJsonDocument(data).toJson(QJsonDocument::Compact));
    return {QJsonObject {{u"vendor_name"_s, QString(Vendor)}, {u"data"_s, text}}};
}

QJsonObject kept(const PackedDefinition &packed)
{
    return {{u"file"_s, packed.file}, {u"yaml"_s, QString::fromUtf8(packed.text)}};
}

bool isTime(const Field &field)
{
    return field.type == FieldType::Day || field.type == FieldType::Moment;
}

QJsonObject datasetOf(const EntityInfo &entity)
{
    QJsonArray fields {QJsonObject {{u"name"_s, u"id"_s}, {u"expression"_s, expression(u"id"_s)}}};
    for (const Field &field : entity.fields) {
        const int scale = scaleOf(field.type);
        // The store keeps whole numbers; people and programs mean major units.
        const QString sql
            = scale == 0 ? field.name : field.name + u" / 1"_s + QString(scale, u'0') + u".0"_s;
        QJsonObject said {{u"name"_s, field.name}, {u"expression"_s, expression(sql)}};
        if (isTime(field) || field.type == FieldType::Code || field.type == FieldType::Text)
            said.insert(u"dimension"_s, QJsonObject {{u"is_time"_s, isTime(field)}});
        fields.append(said);
    }
    return {{u"name"_s, entity.name},
            {u"source"_s, entity.name},
            {u"primary_key"_s, QJsonArray {u"id"_s}},
            {u"fields"_s, fields}};
}

QJsonArray relationshipsOf(const Schema &schema, const QStringList &entities)
{
    QJsonArray relationships;
    for (const QString &name : entities) {
        for (const Field &field : schema.entity(name)->fields) {
            if (field.type != FieldType::Link || !entities.contains(field.target))
                continue;
            relationships.append(QJsonObject {{u"name"_s, QString(name + u'_' + field.name)},
                                              {u"from"_s, name},
                                              {u"to"_s, field.target},
                                              {u"from_columns"_s, QJsonArray {field.name}},
                                              {u"to_columns"_s, QJsonArray {u"id"_s}}});
        }
    }
    return relationships;
}

QJsonObject metricOf(const PackedDefinition &packed, const QString &sql)
{
    const KpiDefinition &definition = packed.definition;
    QStringList synonyms {definition.name.en, definition.name.zh};
    synonyms += definition.aliases;
    return {{u"name"_s, definition.id},
            {u"description"_s, definition.rule.en},
            {u"expression"_s, expression(sql)},
            {u"ai_context"_s, QJsonObject {{u"synonyms"_s, QJsonArray::fromStringList(synonyms)}}},
            {u"custom_extensions"_s, extension(kept(packed))}};
}

bool isRatio(const KpiDefinition &definition)
{
    return definition.kind == KpiDefinition::Kind::Ratio;
}

/// What a metric that is there does not say.
QStringList unsaid(const KpiDefinition &definition)
{
    QStringList lost {u"anchor"_s, u"credit"_s};
    if (definition.variants.size() > 1)
        lost << u"variants"_s;
    if (isRatio(definition)
        && definition.zeroDenominator != KpiDefinition::ZeroDenominator::Undefined)
        lost << u"zero"_s;
    return lost;
}

bool hasWords(const KpiDefinition &definition)
{
    using Kind = KpiDefinition::Kind;
    switch (definition.kind) {
    case Kind::Sum:
    case Kind::Count:
    case Kind::Avg:
    case Kind::Min:
    case Kind::Max:
    case Kind::Distinct:
    case Kind::Percentile:
    case Kind::Ratio:
        return true;
    default:
        return false;
    }
}

} // namespace

Document of(const QString &name, const QList<PackedDefinition> &definitions)
{
    const Schema schema;
    SqlWriter writer(schema);
    Document document;
    QJsonArray metrics;
    QJsonArray unspoken;
    for (const PackedDefinition &packed : definitions) {
        const KpiDefinition &definition = packed.definition;
        const auto sql = writer.metric(definition);
        if (!sql) {
            unspoken.append(kept(packed));
            document.losses.append(
                {definition.id, hasWords(definition) ? u"formula"_s : u"kind"_s});
            continue;
        }
        metrics.append(metricOf(packed, *sql));
        for (const QString &lost : unsaid(definition))
            document.losses.append({definition.id, lost});
    }
    QStringList entities(writer.entities().begin(), writer.entities().end());
    entities.sort();
    QJsonArray datasets;
    for (const QString &entity : std::as_const(entities))
        datasets.append(datasetOf(*schema.entity(entity)));
    if (datasets.isEmpty())
        datasets.append(datasetOf(*schema.entity(u"opportunity"_s)));
    QJsonObject model {{u"name"_s, name},
                       {u"datasets"_s, datasets},
                       {u"relationships"_s, relationshipsOf(schema, entities)},
                       {u"metrics"_s, metrics}};
    if (!unspoken.isEmpty())
        model.insert(u"custom_extensions"_s, extension({{u"definitions"_s, unspoken}}));
    document.json = {{u"version"_s, u"0.1.1"_s}, {u"semantic_model"_s, QJsonArray {model}}};
    return document;
}

Result<QList<PackedDefinition>> read(const QJsonObject &json, const QString &path)
{
    QList<QJsonObject> found;
    const auto collect = [&found](const QJsonValue &extensions) {
        for (const QJsonValue &each : extensions.toArray()) {
            if (each[u"vendor_name"].toString() != Vendor)
                continue;
            const QJsonObject data
                = QJsonDocument::fromJson(each[u"data"].toString().toUtf8()).object();
            if (data.contains(u"yaml"_s))
                found.append(data);
            for (const QJsonValue &definition : data[u"definitions"].toArray())
                found.append(definition.toObject());
        }
    };
    for (const QJsonValue &model : json[u"semantic_model"].toArray()) {
        for (const QJsonValue &metric : model[u"metrics"].toArray())
            collect(metric[u"custom_extensions"]);
        collect(model[u"custom_extensions"]);
    }
    if (found.isEmpty())
        return Error {Error::Kind::Invalid, "ossie.foreign"_L1, {{u"path"_s, path}}, {}};
    QMap<QString, PackedDefinition> definitions;
    for (const QJsonObject &each : std::as_const(found)) {
        const QByteArray text = each[u"yaml"].toString().toUtf8();
        auto definition = KpiYaml::read(text, each[u"file"].toString());
        if (!definition)
            return definition.error();
        const QString id = definition->id;
        definitions.insert(id, {each[u"file"].toString(), text, std::move(*definition)});
    }
    return definitions.values();
}

} // namespace Steelyard::OssieExport
