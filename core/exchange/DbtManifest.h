// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace Steelyard {

/// What a dbt project's semantic_manifest.json says of its metrics.
struct DbtManifest
{
    struct Measure
    {
        QString name;
        QString agg; ///< "sum", "count_distinct", "percentile" …
        QString expr;
        QString anchor; ///< name of a time dimension; empty: the model's
        double percentile = .5;
        bool isNonAdditive = false;
    };
    struct Dimension
    {
        QString name;
        QString expr; ///< its column; the name where nothing else is said
    };
    struct Entity
    {
        QString name;
        QString type; ///< "primary", "foreign", "unique", "natural"
        QString expr;
    };
    struct Model
    {
        QString name;
        QString table;
        QString anchor;
        QList<Measure> measures;
        QList<Dimension> dimensions;
        QList<Entity> entities;
    };
    /// A measure or a metric as another metric takes it.
    struct Input
    {
        QString name;
        QString alias;
        QStringList filters;
        bool isOffset = false;
        bool isFilled = false; ///< an empty period counts as something, or days are made up
    };
    struct Window
    {
        int count = 0;
        QString grain;
    };
    struct Conversion
    {
        Input base;
        Input conversion;
        QString entity;
        bool isRate = true;
        std::optional<Window> window;
        bool hasConstants = false;
    };
    struct Metric
    {
        QString name;
        QString label;
        QString description;
        QString type;
        QStringList filters;
        Input measure; ///< simple and cumulative
        Input numerator;
        Input denominator;
        QString expr;
        QList<Input> inputs;
        std::optional<Window> window;
        QString grainToDate;
        QString periodAgg;
        QString inner; ///< cumulative: the metric that is added up, where it names one
        Conversion conversion;
    };

    QList<Model> models;
    QList<Metric> metrics;

    /// Whether it looks like one at all.
    static bool isOne(const QJsonObject &json);
    /// Errors: dbt.foreign {path}, dbt.no_metrics {path}.
    static Result<DbtManifest> read(const QJsonObject &json, const QString &path);
};

} // namespace Steelyard
