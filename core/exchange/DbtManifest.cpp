// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DbtManifest.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QString textOr(const QJsonValue &value, const QString &otherwise)
{
    const QString text = value.toString();
    return text.isEmpty() ? otherwise : text;
}

QStringList filtersOf(const QJsonValue &filter)
{
    QStringList filters;
    for (const QJsonValue &each : filter[u"where_filters"].toArray())
        filters << each[u"where_sql_template"].toString();
    return filters;
}

DbtManifest::Input inputOf(const QJsonValue &json)
{
    return {json[u"name"].toString(), json[u"alias"].toString(), filtersOf(json[u"filter"]),
            json[u"offset_window"].isObject() || json[u"offset_to_grain"].isString(),
            json[u"fill_nulls_with"].isDouble() || json[u"join_to_timespine"].toBool()};
}

std::optional<DbtManifest::Window> windowOf(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    return DbtManifest::Window {json[u"count"].toInt(), json[u"granularity"].toString()};
}

DbtManifest::Measure measureOf(const QJsonValue &json)
{
    const QString name = json[u"name"].toString();
    return {name,
            json[u"agg"].toString().toLower(),
            textOr(json[u"expr"], name),
            json[u"agg_time_dimension"].toString(),
            json[u"agg_params"][u"percentile"].toDouble(.5),
            json[u"non_additive_dimension"].isObject()};
}

DbtManifest::Model modelOf(const QJsonValue &json)
{
    DbtManifest::Model model;
    model.name = json[u"name"].toString();
    model.table = json[u"node_relation"][u"alias"].toString();
    model.anchor = json[u"defaults"][u"agg_time_dimension"].toString();
    for (const QJsonValue &each : json[u"measures"].toArray())
        model.measures << measureOf(each);
    for (const QJsonValue &each : json[u"dimensions"].toArray()) {
        const QString name = each[u"name"].toString();
        model.dimensions << DbtManifest::Dimension {name, textOr(each[u"expr"], name)};
    }
    for (const QJsonValue &each : json[u"entities"].toArray()) {
        const QString name = each[u"name"].toString();
        model.entities << DbtManifest::Entity {name, each[u"type"].toString(),
                                               textOr(each[u"expr"], name)};
    }
    return model;
}

DbtManifest::Metric metricOf(const QJsonValue &json)
{
    DbtManifest::Metric metric;
    const QJsonValue params = json[u"type_params"];
    const QJsonValue cumulative = params[u"cumulative_type_params"];
    const QJsonValue conversion = params[u"conversion_type_params"];
    metric.name = json[u"name"].toString();
    metric.label = json[u"label"].toString();
    metric.description = json[u"description"].toString();
    metric.type = json[u"type"].toString().toLower();
    metric.filters = filtersOf(json[u"filter"]);
    metric.measure = inputOf(params[u"measure"]);
    metric.numerator = inputOf(params[u"numerator"]);
    metric.denominator = inputOf(params[u"denominator"]);
    metric.expr = params[u"expr"].toString();
    for (const QJsonValue &each : params[u"metrics"].toArray())
        metric.inputs << inputOf(each);
    // Older manifests say it beside the measure, newer ones in a part of its own.
    metric.window = windowOf(params[u"window"]);
    if (const auto window = windowOf(cumulative[u"window"]))
        metric.window = window;
    metric.grainToDate
        = textOr(cumulative[u"grain_to_date"], params[u"grain_to_date"].toString()).toLower();
    metric.periodAgg = cumulative[u"period_agg"].toString().toLower();
    metric.inner = cumulative[u"metric"][u"name"].toString();
    metric.conversion = {inputOf(conversion[u"base_measure"]),
                         inputOf(conversion[u"conversion_measure"]),
                         conversion[u"entity"].toString(),
                         conversion[u"calculation"].toString() != "conversions"_L1,
                         windowOf(conversion[u"window"]),
                         !conversion[u"constant_properties"].toArray().isEmpty()};
    return metric;
}

/// Since dbt 1.12 a simple metric holds its measure itself: it is put where others have theirs.
void takeInMeasure(const QJsonValue &json, DbtManifest::Metric &metric,
                   QList<DbtManifest::Model> &models)
{
    const QJsonValue params = json[u"type_params"];
    const QJsonValue own = params[u"metric_aggregation_params"];
    if (!metric.measure.name.isEmpty() || !own.isObject())
        return;
    for (DbtManifest::Model &model : models) {
        if (model.name != own[u"semantic_model"].toString())
            continue;
        DbtManifest::Measure measure = measureOf(own);
        measure.name = metric.name;
        measure.expr = textOr(params[u"expr"], metric.name);
        model.measures << measure;
        metric.measure.name = metric.name;
    }
}

} // namespace

bool DbtManifest::isOne(const QJsonObject &json)
{
    return json.contains(u"semantic_models"_s) || json[u"metrics"].isArray();
}

Result<DbtManifest> DbtManifest::read(const QJsonObject &json, const QString &path)
{
    if (!json[u"semantic_models"].isArray() || !json[u"metrics"].isArray())
        return Error {Error::Kind::Invalid, "dbt.foreign"_L1, {{u"path"_s, path}}, {}};
    DbtManifest manifest;
    for (const QJsonValue &each : json[u"semantic_models"].toArray())
        manifest.models << modelOf(each);
    for (const QJsonValue &each : json[u"metrics"].toArray()) {
        Metric metric = metricOf(each);
        takeInMeasure(each, metric, manifest.models);
        if (metric.name.isEmpty())
            return Error {Error::Kind::Invalid, "dbt.foreign"_L1, {{u"path"_s, path}}, {}};
        manifest.metrics << metric;
    }
    if (manifest.metrics.isEmpty())
        return Error {Error::Kind::Invalid, "dbt.no_metrics"_L1, {{u"path"_s, path}}, {}};
    return manifest;
}

} // namespace Steelyard
