// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/DefinitionTree.h"

#include "core/base/Fixed.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Part = DefinitionPart;
using Shape = DefinitionPart::Shape;

constexpr std::array AggregateNames {"sum"_L1, "count"_L1,    "avg"_L1,       "min"_L1,
                                     "max"_L1, "distinct"_L1, "percentile"_L1};
constexpr std::array AtNames {"close"_L1,         "open"_L1, "avg_daily"_L1,
                              "avg_snapshots"_L1, "min"_L1,  "max"_L1};
constexpr std::array CurrencyNames {"event"_L1, "period_end"_L1, "period_avg"_L1, "budget"_L1};
constexpr std::array ZeroNames {"undefined"_L1, "zero"_L1, "full"_L1, "skip"_L1};
constexpr std::array ByNames {"working_day_no"_L1, "day_no"_L1, "fraction"_L1,
                              "company"_L1};

/// A map being filled; what is empty is left out.
class Filling
{
public:
    explicit Filling(const QString &key = {}) { m_part = {key, Shape::Map, {}}; }

    Filling &text(const QString &key, const QString &value)
    {
        if (!value.isEmpty())
            m_part.parts.append({key, Shape::Text, value});
        return *this;
    }
    Filling &text(const QString &key, QLatin1StringView value) { return text(key, QString(value)); }
    Filling &number(const QString &key, int value, int usual)
    {
        return value == usual ? *this : text(key, QString::number(value));
    }
    Filling &local(const QString &key, const LocalText &value)
    {
        return part(Filling(key).text(u"zh"_s, value.zh).text(u"en"_s, value.en).take());
    }
    Filling &list(const QString &key, const QStringList &values)
    {
        Part part {key, Shape::List, {}};
        for (const QString &value : values)
            part.parts.append({{}, Shape::Text, value});
        return this->part(part);
    }
    /// As it is, also where a list is empty: an entity of an example that has no rows.
    Filling &value(const QString &key, const QVariant &value)
    {
        m_part.parts.append(partOf(key, value));
        return *this;
    }
    Filling &part(const Part &part)
    {
        if (!part.parts.isEmpty() || !part.text.isEmpty())
            m_part.parts.append(part);
        return *this;
    }
    Part take() const { return m_part; }

private:
    static Part partOf(const QString &key, const QVariant &value)
    {
        if (value.metaType().id() == QMetaType::QVariantMap) {
            Part result {key, Shape::Map, {}};
            const QVariantMap map = value.toMap();
            for (auto entry = map.cbegin(); entry != map.cend(); ++entry)
                result.parts.append(partOf(entry.key(), *entry));
            return result;
        }
        if (value.metaType().id() == QMetaType::QVariantList) {
            Part result {key, Shape::List, {}};
            for (const QVariant &item : value.toList())
                result.parts.append(partOf({}, item));
            return result;
        }
        return {key, Shape::Text, value.toString()};
    }

    Part m_part;
};

Part aggregatePart(const QString &key, const Aggregate &aggregate, bool stands)
{
    Filling filling(key);
    if (aggregate.of.isEmpty())
        return filling.take();
    filling.text(u"agg"_s, AggregateNames.at(std::size_t(aggregate.kind)))
        .text(u"of"_s, aggregate.of)
        .text(u"time"_s, aggregate.time.text)
        .text(aggregate.kind == Aggregate::Kind::Distinct ? u"key"_s : u"expr"_s,
              aggregate.expr.text)
        .text(u"where"_s, aggregate.where.text);
    if (stands)
        filling.text(u"at"_s, AtNames.at(std::size_t(aggregate.at)));
    return filling.number(u"p"_s, aggregate.percentile, Aggregate().percentile).take();
}

Part variantsPart(const KpiDefinition &definition)
{
    const bool stands = definition.kind == KpiDefinition::Kind::Balance;
    Part result {u"variants"_s, Shape::Map, {}};
    for (const Variant &variant : definition.variants) {
        Filling set(u"set"_s);
        for (auto field = variant.set.cbegin(); field != variant.set.cend(); ++field)
            set.text(field.key(), field->text);
        Filling filling(variant.id);
        filling.local(u"label"_s, variant.label).part(set.take());
        filling.text(u"where"_s, variant.where.text);
        const std::array parts {std::pair {u"aggregate"_s, &variant.aggregate},
                                std::pair {u"numerator"_s, &variant.numerator},
                                std::pair {u"denominator"_s, &variant.denominator}};
        for (const auto &[key, aggregate] : parts) {
            if (*aggregate)
                filling.part(aggregatePart(key, **aggregate, stands));
        }
        result.parts.append(filling.text(u"formula"_s, variant.formula.text).take());
    }
    return result;
}

Part testsPart(const KpiDefinition &definition)
{
    Part result {u"tests"_s, Shape::List, {}};
    for (const GoldenExample &example : definition.tests) {
        Filling given(u"given"_s);
        for (auto entity = example.given.cbegin(); entity != example.given.cend(); ++entity) {
            QVariantList rows;
            for (const QVariantMap &row : *entity)
                rows.append(row);
            given.value(entity.key(), rows);
        }
        result.parts.append(Filling()
                                .text(u"name"_s, example.name)
                                .part(given.take())
                                .value(u"ask"_s, example.ask)
                                .value(u"expect"_s, example.expect)
                                .take());
    }
    return result;
}

QString windowOf(const Stretch &stretch)
{
    const auto unit = stretch.grain == Grain::Week ? "w"_L1
        : stretch.grain == Grain::Month            ? "mo"_L1
        : stretch.grain == Grain::Quarter          ? "q"_L1
        : stretch.grain == Grain::Year             ? "y"_L1
                                                   : "d"_L1;
    return QString::number(stretch.length) + unit;
}

QString conversionWindowOf(const Conversion &conversion)
{
    return QString::number(conversion.window) + (conversion.isWorkdays ? u"wd"_s : u"d"_s);
}

Part scorePartsOf(const Score &score)
{
    Part result {u"parts"_s, Shape::List, {}};
    for (const ScorePart &each : score.parts) {
        Part points {u"points"_s, Shape::List, {}};
        for (const ScorePart::Point &point : each.curve)
            points.parts.append({{},
                                 Shape::List,
                                 {},
                                 {{{}, Shape::Text, Fixed::text(point.reached, 4)},
                                  {{}, Shape::Text, Fixed::text(point.points, 4)}}});
        result.parts.append(Filling()
                                .text(u"kpi"_s, each.kpi)
                                .number(u"weight"_s, each.weight, 0)
                                .text(u"of"_s, each.ofAttainment ? "attainment"_L1 : "value"_L1)
                                .part(points)
                                .take());
    }
    return result;
}

void fillKind(Filling &filling, const KpiDefinition &definition)
{
    using Kind = KpiDefinition::Kind;
    switch (definition.kind) {
    case Kind::Retention: {
        constexpr std::array counts {"survivors"_L1, "lost"_L1,      "kept"_L1,
                                     "net"_L1,       "expansion"_L1, "contraction"_L1};
        filling.text(u"per"_s, definition.retention.per)
            .part(aggregatePart(u"aggregate"_s, definition.aggregate, true))
            .text(u"measure"_s, counts.at(std::size_t(definition.retention.counts)));
        break;
    }
    case Kind::Concentration:
        filling.text(u"per"_s, definition.retention.per)
            .part(aggregatePart(u"aggregate"_s, definition.aggregate, true))
            .number(u"top"_s, definition.top, KpiDefinition().top);
        break;
    case Kind::Funnel:
        filling.part(aggregatePart(u"aggregate"_s, definition.aggregate, false))
            .text(u"window"_s, conversionWindowOf(definition.conversion));
        if (!definition.skipsStages)
            filling.text(u"skip"_s, "strict"_L1);
        break;
    case Kind::Manual:
        if (!definition.isAdditive)
            filling.text(u"additive"_s, "false"_L1);
        break;
    case Kind::MeanOfChildren:
        filling.text(u"inner"_s, definition.inner);
        if (definition.children.arePersons)
            filling.text(u"level"_s, "person"_L1);
        if (definition.children.atLeast)
            filling.text(u"at_least"_s, Fixed::text(*definition.children.atLeast, 4));
        break;
    case Kind::Rank:
        filling.text(u"inner"_s, definition.inner);
        break;
    case Kind::Score: {
        constexpr std::array missing {"redistribute"_L1, "neutral"_L1, "zero"_L1};
        const Score usual;
        filling.part(scorePartsOf(definition.score));
        if (definition.score.missing != usual.missing)
            filling.text(u"missing"_s, missing.at(std::size_t(definition.score.missing)));
        filling.number(u"neutral"_s, definition.score.neutral, usual.neutral)
            .number(u"most_redistributed"_s, definition.score.mostRedistributed,
                    usual.mostRedistributed);
        break;
    }
    case Kind::Ratio:
        filling.part(aggregatePart(u"numerator"_s, definition.numerator, false))
            .part(aggregatePart(u"denominator"_s, definition.denominator, false));
        break;
    case Kind::Conversion: {
        const Conversion &conversion = definition.conversion;
        filling.text(u"per"_s, conversion.per)
            .part(aggregatePart(u"base"_s, definition.denominator, false))
            .part(aggregatePart(u"conversion"_s, definition.numerator, false))
            .text(u"window"_s, conversionWindowOf(conversion));
        if (conversion.isExclusive)
            filling.text(u"window_bound"_s, "exclusive"_L1);
        if (conversion.firstOnly)
            filling.text(u"first_only"_s, "true"_L1);
        if (conversion.count == Conversion::Count::All)
            filling.text(u"count"_s, "all"_L1);
        if (conversion.attach == Conversion::Attach::LastBefore)
            filling.text(u"attach"_s, "last_before"_L1);
        break;
    }
    case Kind::Formula:
        filling.text(u"formula"_s, definition.formula.text);
        break;
    case Kind::Attainment:
        filling.text(u"actual"_s, definition.inner);
        break;
    case Kind::ToDate:
        filling.text(u"inner"_s, definition.inner)
            .text(u"grain"_s, grainName(definition.stretch.grain));
        break;
    case Kind::Trailing:
        filling.text(u"inner"_s, definition.inner).text(u"window"_s, windowOf(definition.stretch));
        break;
    case Kind::Delta:
    case Kind::Growth:
        filling.text(u"inner"_s, definition.inner)
            .text(u"comparison"_s,
                  definition.compare.with == Compare::With::SameLastYear ? "same_last_year"_L1
                                                                         : "prior"_L1)
            .number(u"back"_s, definition.compare.back, 1);
        break;
    case Kind::AllTime:
    case Kind::ShareOfTotal:
    case Kind::ShareOfParent:
        filling.text(u"inner"_s, definition.inner);
        break;
    default:
        filling.part(
            aggregatePart(u"aggregate"_s, definition.aggregate, definition.kind == Kind::Balance));
    }
}

QString backdateLimitOf(const KpiDefinition &definition)
{
    if (definition.backdateLimit < 0)
        return {};
    return QString::number(definition.backdateLimit)
        + (definition.isBackdateInWorkdays ? u"wd"_s : u"d"_s);
}

void fillRules(Filling &filling, const KpiDefinition &definition)
{
    if (!definition.creditRole.isEmpty())
        filling.part(Filling(u"credit"_s)
                         .text(u"role"_s, definition.creditRole)
                         .text(u"at"_s, "event"_L1)
                         .take());
    if (definition.zeroDenominator != KpiDefinition::ZeroDenominator::Undefined)
        filling.text(u"zero_denominator"_s, ZeroNames.at(std::size_t(definition.zeroDenominator)));
    if (definition.currencyAt != KpiDefinition::CurrencyAt::Event || definition.flagsMissingRates) {
        Filling currency(u"currency"_s);
        if (definition.currencyAt != KpiDefinition::CurrencyAt::Event)
            currency.text(u"at"_s, CurrencyNames.at(std::size_t(definition.currencyAt)));
        if (definition.flagsMissingRates)
            currency.text(u"missing"_s, "flag"_L1);
        filling.part(currency.take());
    }
    if (definition.mostEmpty)
        filling.part(
            Filling(u"null_policy"_s).number(u"error_above"_s, *definition.mostEmpty, -1).take());
    filling.number(u"min_n"_s, definition.minN, 0);
    filling.part(
        Filling(u"calendar"_s)
            .number(u"settle_workdays"_s, definition.settleWorkdays, KpiDefinition().settleWorkdays)
            .text(u"late"_s, definition.late)
            .text(u"backdate_limit"_s, backdateLimitOf(definition))
            .take());
    const Compare usual;
    const Compare &compare = definition.compare;
    if (compare.toDate != usual.toDate || compare.by != usual.by
        || compare.isConstantCurrency != usual.isConstantCurrency) {
        Filling filled(u"compare"_s);
        filled.text(u"align"_s, compare.toDate ? "to_date"_L1 : "full"_L1)
            .text(u"by"_s, ByNames.at(std::size_t(compare.by)));
        if (compare.isConstantCurrency)
            filled.text(u"currency"_s, "constant"_L1);
        filling.part(filled.take());
    }
    filling.part(Filling(u"dimensions"_s)
                     .list(u"allow"_s, definition.allowedDimensions)
                     .list(u"require"_s, definition.requiredDimensions)
                     .take());
    filling.part(
        Filling(u"target"_s)
            .text(u"method"_s, definition.targetMethod)
            .text(u"phasing"_s, definition.targetPhasing)
            .text(u"lower_as"_s, definition.isTargetOverActual ? "ratio"_L1 : QLatin1StringView())
            .number(u"below"_s, definition.bandBelow, 10)
            .number(u"above"_s, definition.bandAbove, 10)
            .take());
}

bool needsQuotes(const QString &text)
{
    return text.isEmpty() || text.contains(QRegularExpression(u"[,:{}\\[\\]#\"']"_s));
}

} // namespace

QString DefinitionPart::oneLine() const
{
    if (shape == Shape::Text)
        return needsQuotes(text) ? u'"' + text + u'"' : text;
    QStringList inside;
    for (const DefinitionPart &part : parts)
        inside << (part.key.isEmpty() ? part.oneLine() : part.key + u": "_s + part.oneLine());
    const QString joined = inside.join(u", "_s);
    return shape == Shape::List ? u'[' + joined + u']' : u'{' + joined + u'}';
}

DefinitionPart DefinitionTree::of(const KpiDefinition &definition)
{
    Filling filling;
    filling.text(u"schema"_s, "steelyard-kpi/1"_L1)
        .text(u"id"_s, definition.id)
        .text(u"code"_s, definition.code)
        .text(u"version"_s, definition.version)
        .text(u"status"_s, definition.status)
        .part(Filling(u"effective"_s)
                  .text(u"from"_s, definition.effectiveFrom.toString(Qt::ISODate))
                  .text(u"to"_s, definition.effectiveTo.toString(Qt::ISODate))
                  .take())
        .local(u"name"_s, definition.name)
        .list(u"aliases"_s, definition.aliases)
        .local(u"purpose"_s, definition.purpose)
        .local(u"rule"_s, definition.rule)
        .local(u"gaming"_s, definition.pitfalls)
        .text(u"layer"_s, definition.layer)
        .text(u"category"_s, definition.category)
        .text(u"unit"_s, textOf(definition.unit))
        .number(u"decimals"_s, definition.decimals, 0)
        .text(u"direction"_s, textOf(definition.direction))
        .text(u"cadence"_s, definition.cadence)
        .list(u"grains"_s, definition.grains)
        .text(u"kind"_s, textOf(definition.kind));
    fillKind(filling, definition);
    filling.text(u"where"_s, definition.where.text)
        .part(variantsPart(definition))
        .text(u"default_variant"_s, definition.defaultVariant)
        .part(Filling(u"fallback"_s)
                  .text(u"when_not_loaded"_s, definition.fallbackEntity)
                  .text(u"variant"_s, definition.fallbackVariant)
                  .take());
    fillRules(filling, definition);
    // Counters may carry rules; then they are kept as they were written.
    if (definition.other.contains(u"counters"_s))
        filling.value(u"counters"_s, definition.other.value(u"counters"_s));
    else
        filling.list(u"counters"_s, definition.counters);
    filling.list(u"drill"_s, definition.drill);
    Filling relations(u"relations"_s);
    for (auto relation = definition.relations.cbegin(); relation != definition.relations.cend();
         ++relation)
        relations.list(relation.key(), *relation);
    filling.part(relations.take());
    for (auto extra = definition.other.cbegin(); extra != definition.other.cend(); ++extra) {
        if (extra.key() != "counters"_L1)
            filling.value(extra.key(), *extra);
    }
    return filling.part(testsPart(definition)).take();
}

} // namespace Steelyard
