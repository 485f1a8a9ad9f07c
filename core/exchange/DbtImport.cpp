// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DbtImport.h"

#include "core/exchange/DbtModels.h"
#include "core/exchange/DbtSql.h"
#include "core/handbook/KpiCheck.h"
#include "core/handbook/KpiYaml.h"
#include "core/handbook/SchemaContext.h"

#include <QRegularExpression>
#include <QSet>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = KpiDefinition::Kind;

/// Makes the definitions of one manifest, each before those that need it.
class Maker
{
public:
    Maker(const DbtManifest &manifest, const Handbook &mine)
        : m_manifest(manifest)
        , m_mine(mine)
        , m_models(manifest, m_schema)
        , m_known(mine.definitions())
    {
    }

    QList<DbtImport::Line> run()
    {
        for (const DbtManifest::Metric &metric : m_manifest.metrics)
            (void)make(metric.name);
        QList<DbtImport::Line> lines;
        for (const DbtManifest::Metric &metric : m_manifest.metrics)
            lines << m_lines.take(metric.name);
        return lines + m_lines.values();
    }

private:
    Error because(QLatin1StringView code, QVariantMap values) const
    {
        values.insert(u"metric"_s, m_metric);
        return {Error::Kind::Invalid, code, values, {}};
    }

    const DbtManifest::Metric *find(const QString &name) const
    {
        for (const DbtManifest::Metric &metric : m_manifest.metrics) {
            if (metric.name == name)
                return &metric;
        }
        return nullptr;
    }

    /// The id of the KPI that a metric became; nothing where it became none.
    std::optional<QString> make(const QString &name)
    {
        if (const auto made = m_lines.constFind(name); made != m_lines.constEnd())
            return made->definition ? std::optional(made->definition->definition.id) : std::nullopt;
        const DbtManifest::Metric *metric = find(name);
        if (!metric || m_open.contains(name))
            return std::nullopt;
        m_open.insert(name);
        // What it needs is made on the way, so that these belong to it only while it is its turn.
        const QString before = std::exchange(m_metric, name);
        const QList<Error> losses = std::exchange(m_losses, {});
        DbtImport::Line line {name, {}, {}, {}};
        const Result<KpiDefinition> made = definitionOf(*metric);
        if (made)
            line.definition = packed(*made);
        else
            line.leftOut = made.error();
        line.losses = std::exchange(m_losses, losses);
        m_metric = before;
        m_open.remove(name);
        m_lines.insert(name, line);
        return made ? std::optional(made->id) : std::nullopt;
    }

    PackedDefinition packed(const KpiDefinition &definition)
    {
        m_known.append(definition);
        return {u"own/%1.kpi.yaml"_s.arg(definition.id), KpiYaml::write(definition), definition};
    }

    Result<KpiDefinition> definitionOf(const DbtManifest::Metric &metric)
    {
        static const QRegularExpression name(u"^[a-z][a-z0-9_]*$"_s);
        if (!name.match(metric.name).hasMatch())
            return because("dbt.bad_name"_L1, {});
        if (m_mine.find(metric.name))
            return because("dbt.known"_L1, {});
        KpiDefinition kpi;
        kpi.id = metric.name;
        kpi.version = u"1.0.0"_s;
        const QString label
            = metric.label.isEmpty() ? QString(metric.name).replace(u'_', u' ') : metric.label;
        kpi.name = {label, label};
        const QString rule = metric.description.simplified();
        kpi.rule = {rule, rule};
        kpi.layer = u"management"_s;
        kpi.category = u"value"_s;
        kpi.cadence = u"month"_s;
        kpi.grains = {u"week"_s, u"month"_s, u"quarter"_s, u"year"_s};
        kpi.decimals = 2;
        if (metric.type == "simple"_L1)
            return simple(metric, kpi);
        if (metric.type == "ratio"_L1)
            return ratio(metric, kpi);
        if (metric.type == "derived"_L1)
            return derived(metric, kpi);
        if (metric.type == "cumulative"_L1)
            return cumulative(metric, kpi);
        if (metric.type == "conversion"_L1)
            return conversion(metric, kpi);
        return because("dbt.type"_L1, {{u"type"_s, metric.type}});
    }

    Result<KpiDefinition> simple(const DbtManifest::Metric &metric, KpiDefinition kpi)
    {
        const auto part = aggregate(metric.measure, metric.filters);
        if (!part)
            return part.error();
        kpi.aggregate = *part;
        kpi.kind = kindOf(part->kind);
        return inUnit(
            kpi, part->kind == Aggregate::Kind::Count || part->kind == Aggregate::Kind::Distinct);
    }

    Result<KpiDefinition> ratio(const DbtManifest::Metric &metric, KpiDefinition kpi)
    {
        const auto above = partOf(metric.numerator, metric.filters);
        const auto below = partOf(metric.denominator, metric.filters);
        if (above && below) {
            kpi.kind = Kind::Ratio;
            kpi.numerator = *above;
            kpi.denominator = *below;
            return inUnit(kpi, false);
        }
        // Of metrics that are no single aggregate the figures are divided, as dbt does.
        QStringList sides;
        for (const DbtManifest::Input *input : {&metric.numerator, &metric.denominator}) {
            const auto id = reference(*input, metric.filters);
            if (!id)
                return id.error();
            sides << u'[' + *id + u']';
        }
        return formula(kpi, sides.join(u" / "_s));
    }

    Result<KpiDefinition> derived(const DbtManifest::Metric &metric, const KpiDefinition &kpi)
    {
        QHash<QString, QString> ids;
        for (const DbtManifest::Input &input : metric.inputs) {
            const auto id = reference(input, metric.filters);
            if (!id)
                return id.error();
            ids.insert(input.alias.isEmpty() ? input.name : input.alias, u'[' + *id + u']');
        }
        const auto lookup = [&ids](const QString &name) -> std::optional<QString> {
            const auto found = ids.constFind(name);
            return found == ids.constEnd() ? std::nullopt : std::optional(*found);
        };
        const auto text = DbtSql::formula(metric.expr, lookup, lookup);
        if (!text)
            return because("dbt.expression"_L1, {{u"expression"_s, metric.expr}});
        return formula(kpi, *text);
    }

    Result<KpiDefinition> cumulative(const DbtManifest::Metric &metric, KpiDefinition kpi)
    {
        const auto inner = innerOf(metric);
        if (!inner)
            return inner.error();
        kpi.inner = *inner;
        kpi.kind = Kind::AllTime;
        if (metric.window) {
            const auto stretch = stretchOf(*metric.window);
            if (!stretch)
                return stretch.error();
            kpi.kind = Kind::Trailing;
            kpi.stretch = *stretch;
        } else if (!metric.grainToDate.isEmpty()) {
            const auto grain = grainFromName(metric.grainToDate);
            if (!grain)
                return because("dbt.window"_L1, {{u"window"_s, metric.grainToDate}});
            kpi.kind = Kind::ToDate;
            kpi.stretch = {0, *grain};
        }
        // dbt takes the first value of a coarser period unless it is told otherwise.
        if (metric.periodAgg != "last"_L1)
            m_losses << because(
                "dbt.period_agg"_L1,
                {{u"agg"_s, metric.periodAgg.isEmpty() ? u"first"_s : metric.periodAgg}});
        return inUnit(kpi, false);
    }

    Result<KpiDefinition> conversion(const DbtManifest::Metric &metric, KpiDefinition kpi)
    {
        const DbtManifest::Conversion &wanted = metric.conversion;
        if (!wanted.isRate)
            return because("dbt.type"_L1, {{u"type"_s, u"conversions"_s}});
        const auto base = aggregate(wanted.base, metric.filters);
        if (!base)
            return base.error();
        const auto event = aggregate(wanted.conversion, {});
        if (!event)
            return event.error();
        const QString per = m_models.linked(m_models.measure(wanted.base.name), wanted.entity);
        if (per.isEmpty()
            || per != m_models.linked(m_models.measure(wanted.conversion.name), wanted.entity))
            return because("dbt.entity"_L1, {{u"entity"_s, wanted.entity}});
        int days = 0;
        if (wanted.window) {
            const auto stretch = stretchOf(*wanted.window);
            if (!stretch)
                return stretch.error();
            if (stretch->grain != Grain::Day && stretch->grain != Grain::Week)
                return because("dbt.window"_L1, {{u"window"_s, wanted.window->grain}});
            days = stretch->length * (stretch->grain == Grain::Week ? 7 : 1);
        }
        if (days == 0)
            return because("dbt.window"_L1, {{u"window"_s, u"∞"_s}});
        if (wanted.hasConstants)
            m_losses << because("dbt.constants"_L1, {});
        kpi.kind = Kind::Conversion;
        kpi.numerator = *event;
        kpi.denominator = *base;
        // dbt counts every conversion, gives it to the last base event before, and takes a window
        // of n days as fewer than n days apart.
        kpi.conversion.per = per;
        kpi.conversion.window = days;
        kpi.conversion.isExclusive = true;
        kpi.conversion.count = Conversion::Count::All;
        kpi.conversion.attach = Conversion::Attach::LastBefore;
        return inUnit(kpi, false);
    }

    Result<KpiDefinition> formula(KpiDefinition kpi, const QString &text)
    {
        const Parser::Outcome read = Parser::parse(text, Parser::Language::Kpi);
        if (!read.diagnostics.isEmpty())
            return because("dbt.expression"_L1, {{u"expression"_s, text}});
        kpi.kind = Kind::Formula;
        kpi.formula = read.formula;
        return inUnit(kpi, false);
    }

    /// The KPI that another metric takes in as a whole.
    Result<QString> reference(const DbtManifest::Input &input, const QStringList &filters)
    {
        if (input.isOffset)
            return because("dbt.offset"_L1, {{u"input"_s, input.name}});
        if (!input.filters.isEmpty() || !filters.isEmpty())
            return because("dbt.filter"_L1,
                           {{u"filter"_s, (input.filters + filters).join(u" and "_s)}});
        noteFilled(input);
        const auto id = make(input.name);
        if (!id)
            return because("dbt.input"_L1, {{u"input"_s, input.name}});
        return *id;
    }

    /// A simple metric as one side of a ratio; an error where it is not that plain.
    Result<Aggregate> partOf(const DbtManifest::Input &input, const QStringList &filters)
    {
        const DbtManifest::Metric *metric = find(input.name);
        if (!metric || metric->type != "simple"_L1 || input.isOffset)
            return because("dbt.input"_L1, {{u"input"_s, input.name}});
        noteFilled(input);
        return aggregate(metric->measure, metric->filters + input.filters + filters);
    }

    /// What is added up: the metric that is named, one of the same measure, or one made for it.
    Result<QString> innerOf(const DbtManifest::Metric &metric)
    {
        if (!metric.inner.isEmpty())
            return reference({metric.inner, {}, {}, false, false}, metric.filters);
        for (const DbtManifest::Metric &other : m_manifest.metrics) {
            if (other.type == "simple"_L1 && other.measure.name == metric.measure.name
                && other.measure.filters == metric.measure.filters
                && other.filters == metric.filters) {
                if (const auto id = make(other.name))
                    return *id;
            }
        }
        DbtManifest::Metric plain;
        plain.name = metric.name + u"_plain"_s;
        plain.label = metric.label.isEmpty() ? QString() : QString(metric.label + u" (plain)"_s);
        plain.description = metric.description;
        plain.type = u"simple"_s;
        plain.measure = metric.measure;
        plain.filters = metric.filters;
        const auto made = definitionOf(plain);
        if (!made)
            return made.error();
        m_lines.insert(plain.name, {plain.name, packed(*made), {}, {}});
        return made->id;
    }

    Result<Stretch> stretchOf(const DbtManifest::Window &window) const
    {
        QString grain = window.grain.toLower();
        if (grain.endsWith(u's'))
            grain.chop(1);
        const auto known = grainFromName(grain);
        if (!known || window.count <= 0)
            return because(
                "dbt.window"_L1,
                {{u"window"_s, u"%1 %2"_s.arg(QString::number(window.count), window.grain)}});
        return Stretch {window.count, *known};
    }

    void noteFilled(const DbtManifest::Input &input)
    {
        if (input.isFilled)
            m_losses << because("dbt.filled"_L1, {{u"input"_s, input.name}});
    }

    Result<Aggregate> aggregate(const DbtManifest::Input &input, const QStringList &filters)
    {
        const DbtModels::Place place = m_models.measure(input.name);
        if (!place.measure)
            return because("dbt.measure"_L1, {{u"measure"_s, input.name}});
        if (place.entity.isEmpty())
            return because("dbt.model"_L1, {{u"model"_s, place.model->name}});
        Aggregate part;
        part.of = place.entity;
        const QString anchor = m_models.anchor(place);
        if (anchor.isEmpty())
            return because("dbt.anchor"_L1,
                           {{u"model"_s, place.model->name}, {u"measure"_s, input.name}});
        part.time = Parser::parse(anchor, Parser::Language::Row).formula;
        if (const auto taken = measure(*place.measure, place, part); !taken)
            return taken.error();
        QStringList conditions;
        if (!part.where.isEmpty())
            conditions << part.where.text;
        for (const QString &filter : input.filters + filters) {
            const auto condition = row(filter, place);
            if (!condition)
                return because("dbt.filter"_L1, {{u"filter"_s, filter}});
            conditions << condition->text;
        }
        if (conditions.size() == 1)
            part.where = Parser::parse(conditions.constFirst(), Parser::Language::Row).formula;
        else if (!conditions.isEmpty())
            part.where
                = Parser::parse(u'(' + conditions.join(u") and ("_s) + u')', Parser::Language::Row)
                      .formula;
        noteFilled(input);
        if (place.measure->isNonAdditive)
            m_losses << because("dbt.non_additive"_L1, {{u"measure"_s, input.name}});
        return part;
    }

    /// How a measure is taken, and of what.
    Result<void> measure(const DbtManifest::Measure &measure, const DbtModels::Place &place,
                         Aggregate &part) const
    {
        static const QHash<QString, Aggregate::Kind> kinds {
            {u"sum"_s, Aggregate::Kind::Sum},
            {u"count"_s, Aggregate::Kind::Count},
            {u"count_distinct"_s, Aggregate::Kind::Distinct},
            {u"min"_s, Aggregate::Kind::Min},
            {u"max"_s, Aggregate::Kind::Max},
            {u"average"_s, Aggregate::Kind::Avg},
            {u"median"_s, Aggregate::Kind::Percentile},
            {u"percentile"_s, Aggregate::Kind::Percentile},
            {u"sum_boolean"_s, Aggregate::Kind::Count}};
        const auto kind = kinds.constFind(measure.agg);
        const double percentile = measure.percentile * 100;
        if (kind == kinds.constEnd() || std::abs(percentile - std::round(percentile)) > 1e-9)
            return because("dbt.agg"_L1, {{u"agg"_s, measure.agg}, {u"measure"_s, measure.name}});
        part.kind = *kind;
        part.percentile = measure.agg == "percentile"_L1 ? int(std::lround(percentile)) : 50;
        // Every row counts 1, however that is written.
        const bool isEveryRow = measure.expr == "1"_L1 || measure.expr == "*"_L1;
        if (isEveryRow && (measure.agg == "sum"_L1 || measure.agg == "count"_L1)) {
            part.kind = Aggregate::Kind::Count;
            return {};
        }
        if (isOwnKey(measure.expr, place)) {
            // Its own key is there in every row, and in each another one.
            if (part.kind != Aggregate::Kind::Count && part.kind != Aggregate::Kind::Distinct)
                return because("dbt.column"_L1,
                               {{u"column"_s, measure.expr}, {u"model"_s, place.model->name}});
            part.kind = Aggregate::Kind::Count;
            return {};
        }
        const auto expression = row(measure.expr, place);
        if (!expression)
            return because("dbt.column"_L1,
                           {{u"column"_s, measure.expr}, {u"model"_s, place.model->name}});
        if (measure.agg == "sum_boolean"_L1)
            part.where = *expression;
        else if (part.kind == Aggregate::Kind::Count)
            part.where = Parser::parse(expression->text + u" is not empty"_s, Parser::Language::Row)
                             .formula;
        else
            part.expr = *expression;
        return {};
    }

    static bool isOwnKey(const QString &column, const DbtModels::Place &place)
    {
        return std::any_of(place.model->entities.cbegin(), place.model->entities.cend(),
                           [&](const DbtManifest::Entity &entity) {
                               return entity.type == "primary"_L1
                                   && (entity.expr == column || entity.name == column);
                           });
    }

    /// An expression of one row in the formula language.
    std::optional<Formula> row(const QString &sql, const DbtModels::Place &place) const
    {
        const auto orNone = [](const QString &path) {
            return path.isEmpty() ? std::nullopt : std::optional(path);
        };
        const auto text = DbtSql::formula(
            sql, [&](const QString &name) { return orNone(m_models.column(place, name)); },
            [&](const QString &name) { return orNone(m_models.dimension(place, name)); });
        if (!text)
            return std::nullopt;
        const Parser::Outcome read = Parser::parse(*text, Parser::Language::Row);
        return read.diagnostics.isEmpty() ? std::optional(read.formula) : std::nullopt;
    }

    static Kind kindOf(Aggregate::Kind kind)
    {
        switch (kind) {
        case Aggregate::Kind::Sum:
            return Kind::Sum;
        case Aggregate::Kind::Count:
            return Kind::Count;
        case Aggregate::Kind::Avg:
            return Kind::Avg;
        case Aggregate::Kind::Min:
            return Kind::Min;
        case Aggregate::Kind::Max:
            return Kind::Max;
        case Aggregate::Kind::Distinct:
            return Kind::Distinct;
        case Aggregate::Kind::Percentile:
            return Kind::Percentile;
        }
        return Kind::Count;
    }

    /// dbt knows no units: the first one in which every formula is sound is the one that is meant.
    Result<KpiDefinition> inUnit(KpiDefinition kpi, bool isCount) const
    {
        static const QList<UnitOfMeasure> units {UnitOfMeasure::Money,   UnitOfMeasure::Ratio,
                                                 UnitOfMeasure::Percent, UnitOfMeasure::Count,
                                                 UnitOfMeasure::Days,    UnitOfMeasure::WorkingDays,
                                                 UnitOfMeasure::Hours,   UnitOfMeasure::Seconds,
                                                 UnitOfMeasure::Score,   UnitOfMeasure::Points};
        const KpiDefinition *inner = nullptr;
        for (const KpiDefinition &known : m_known) {
            if (known.id == kpi.inner)
                inner = &known;
        }
        QString reason;
        for (const UnitOfMeasure unit : isCount ? QList {UnitOfMeasure::Count}
                 : inner                        ? QList {inner->unit}
                                                : units) {
            kpi.unit = unit;
            const auto findings
                = KpiCheck::findings(kpi, SchemaContext::of(m_schema, QList(m_known) << kpi));
            const auto wrong
                = std::find_if(findings.cbegin(), findings.cend(), [](const KpiFinding &finding) {
                      return finding.diagnostic.severity == Diagnostic::Severity::Error;
                  });
            if (wrong == findings.cend()) {
                if (unit == UnitOfMeasure::Count)
                    kpi.decimals = 0;
                return kpi;
            }
            reason = wrong->formula;
        }
        return because("dbt.unsound"_L1, {{u"expression"_s, reason}});
    }

    const DbtManifest &m_manifest;
    const Handbook &m_mine;
    const Schema m_schema;
    DbtModels m_models;
    QList<KpiDefinition> m_known;
    QMap<QString, DbtImport::Line> m_lines;
    QSet<QString> m_open; ///< those being made: whoever comes back to one of them is in a circle
    QString m_metric;
    QList<Error> m_losses;
};

} // namespace

DbtImport DbtImport::of(const DbtManifest &manifest, const Handbook &mine)
{
    return {Maker(manifest, mine).run()};
}

QList<PackedDefinition> DbtImport::definitions() const
{
    QList<PackedDefinition> result;
    for (const Line &line : lines) {
        if (line.definition)
            result << *line.definition;
    }
    return result;
}

} // namespace Steelyard
