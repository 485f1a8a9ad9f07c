// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/KpiYaml.h"

#include "core/handbook/YamlReader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// One definition being read.
class DefinitionReader final : public YamlReader
{
public:
    using YamlReader::YamlReader;

    Result<KpiDefinition> run(const Node &root)
    {
        if (!root.IsMap())
            failValue(root, u"schema"_s, u""_s);
        else
            definition(root);
        if (!mistake())
            check(root);
        if (mistake())
            return *mistake();
        return m_kpi;
    }

private:
    LocalText local(const Node &node, const QString &key)
    {
        LocalText result;
        map(node, key,
            {{u"zh"_s, [&](const Node &n) { result.zh = text(n, key); }},
             {u"en"_s, [&](const Node &n) { result.en = text(n, key); }}});
        if (!mistake() && (result.zh.isEmpty() || result.en.isEmpty()))
            fail(node, "handbook.missing_key"_L1,
                 {{u"key"_s, QString(key + (result.zh.isEmpty() ? ".zh"_L1 : ".en"_L1))}});
        return result;
    }
    Formula formula(const Node &node, const QString &key, Parser::Language language)
    {
        Parser::Outcome outcome = Parser::parse(text(node, key), language);
        if (!mistake() && !outcome.diagnostics.isEmpty()) {
            const Diagnostic &first = outcome.diagnostics.constFirst();
            QVariantMap values = first.values;
            values.insert(u"key"_s, key);
            values.insert(u"formula"_s, outcome.formula.text);
            values.insert(u"code"_s, QString(first.code));
            values.insert(u"begin"_s, first.span.begin);
            values.insert(u"end"_s, first.span.end);
            const bool isQuoted = opening(node) == '"' || opening(node) == '\'';
            fail(node, "handbook.bad_formula"_L1, values, first.span.begin + (isQuoted ? 1 : 0));
        }
        return outcome.formula;
    }
    Formula row(const Node &node, const QString &key)
    {
        return formula(node, key, Parser::Language::Row);
    }

    Aggregate aggregate(const Node &node, const QString &key)
    {
        static constexpr std::array kinds {
            std::pair {"sum"_L1, Aggregate::Kind::Sum},
            std::pair {"count"_L1, Aggregate::Kind::Count},
            std::pair {"avg"_L1, Aggregate::Kind::Avg},
            std::pair {"min"_L1, Aggregate::Kind::Min},
            std::pair {"max"_L1, Aggregate::Kind::Max},
            std::pair {"distinct"_L1, Aggregate::Kind::Distinct},
            std::pair {"percentile"_L1, Aggregate::Kind::Percentile}};
        // A sum over days is not among them: a balance stands, it does not flow.
        static constexpr std::array places {
            std::pair {"close"_L1, Aggregate::At::Close},
            std::pair {"open"_L1, Aggregate::At::Open},
            std::pair {"avg_daily"_L1, Aggregate::At::AvgDaily},
            std::pair {"avg_snapshots"_L1, Aggregate::At::AvgSnapshots},
            std::pair {"min"_L1, Aggregate::At::Min},
            std::pair {"max"_L1, Aggregate::At::Max}};
        Aggregate result;
        map(node, key,
            {
                {u"agg"_s, [&](const Node &n) { result.kind = choice(n, u"agg"_s, kinds); }},
                {u"of"_s, [&](const Node &n) { result.of = text(n, u"of"_s); }},
                {u"time"_s, [&](const Node &n) { result.time = row(n, u"time"_s); }},
                {u"expr"_s, [&](const Node &n) { result.expr = row(n, u"expr"_s); }},
                {u"key"_s, [&](const Node &n) { result.expr = row(n, u"key"_s); }},
                {u"where"_s, [&](const Node &n) { result.where = row(n, u"where"_s); }},
                {u"at"_s, [&](const Node &n) { result.at = choice(n, u"at"_s, places); }},
                {u"p"_s, [&](const Node &n) { result.percentile = number(n, u"p"_s, 0, 100); }},
            });
        if (mistake())
            return result;
        const auto require = [&](bool there, const QString &field) {
            if (!there)
                fail(node, "handbook.missing_key"_L1, {{u"key"_s, QString(key + u'.' + field)}});
        };
        const bool isVirtual = result.of.endsWith("_day"_L1);
        require(!result.of.isEmpty(), u"of"_s);
        require(isVirtual || !result.time.isEmpty(), u"time"_s);
        require(result.kind == Aggregate::Kind::Count || !result.expr.isEmpty(),
                result.kind == Aggregate::Kind::Distinct ? u"key"_s : u"expr"_s);
        return result;
    }

    Variant variantOf(const QString &id, const Node &node)
    {
        Variant result;
        result.id = id;
        map(node, id,
            {
                {u"label"_s, [&](const Node &n) { result.label = local(n, u"label"_s); }},
                {u"where"_s, [&](const Node &n) { result.where = row(n, u"where"_s); }},
                {u"set"_s,
                 [&](const Node &n) {
                     if (!n.IsMap())
                         return failValue(n, u"set"_s, {});
                     for (const auto &entry : n) {
                         const QString field = text(entry.first, u"set"_s);
                         result.set.insert(field, row(entry.second, field));
                     }
                 }},
                {u"aggregate"_s,
                 [&](const Node &n) { result.aggregate = aggregate(n, u"aggregate"_s); }},
                {u"numerator"_s,
                 [&](const Node &n) { result.numerator = aggregate(n, u"numerator"_s); }},
                {u"denominator"_s,
                 [&](const Node &n) { result.denominator = aggregate(n, u"denominator"_s); }},
                {u"formula"_s,
                 [&](const Node &n) {
                     result.formula = formula(n, u"formula"_s, Parser::Language::Kpi);
                 }},
            });
        return result;
    }

    GoldenExample example(const Node &node)
    {
        GoldenExample result;
        result.line = node.Mark().line + 1;
        map(node, u"tests"_s,
            {
                {u"name"_s, [&](const Node &n) { result.name = text(n, u"name"_s); }},
                {u"given"_s,
                 [&](const Node &n) {
                     if (!n.IsMap())
                         return failValue(n, u"given"_s, {});
                     for (const auto &entity : n) {
                         QList<QVariantMap> rows;
                         if (entity.second.IsSequence())
                             for (const Node &each : entity.second)
                                 rows.append(variants(each, u"given"_s));
                         else
                             failValue(entity.second, u"given"_s, {});
                         result.given.insert(text(entity.first, u"given"_s), rows);
                     }
                 }},
                {u"ask"_s, [&](const Node &n) { result.ask = variants(n, u"ask"_s); }},
                {u"expect"_s, [&](const Node &n) { result.expect = variants(n, u"expect"_s); }},
            });
        if (!mistake() && (!result.ask.contains(u"period"_s) || result.expect.isEmpty()))
            fail(node, "handbook.missing_key"_L1,
                 {{u"key"_s, result.expect.isEmpty() ? u"expect"_s : u"ask.period"_s}});
        return result;
    }

    void definition(const Node &root)
    {
        static constexpr std::array kinds {
            std::pair {"sum"_L1, KpiDefinition::Kind::Sum},
            std::pair {"count"_L1, KpiDefinition::Kind::Count},
            std::pair {"avg"_L1, KpiDefinition::Kind::Avg},
            std::pair {"min"_L1, KpiDefinition::Kind::Min},
            std::pair {"max"_L1, KpiDefinition::Kind::Max},
            std::pair {"distinct"_L1, KpiDefinition::Kind::Distinct},
            std::pair {"percentile"_L1, KpiDefinition::Kind::Percentile},
            std::pair {"duration"_L1, KpiDefinition::Kind::Duration},
            std::pair {"ratio"_L1, KpiDefinition::Kind::Ratio},
            std::pair {"formula"_L1, KpiDefinition::Kind::Formula},
            std::pair {"balance"_L1, KpiDefinition::Kind::Balance},
            std::pair {"attainment"_L1, KpiDefinition::Kind::Attainment}};
        static constexpr std::array directions {
            std::pair {"higher"_L1, KpiDefinition::Direction::Higher},
            std::pair {"lower"_L1, KpiDefinition::Direction::Lower},
            std::pair {"band"_L1, KpiDefinition::Direction::Band},
            std::pair {"neutral"_L1, KpiDefinition::Direction::Neutral}};
        static constexpr std::array zeroes {
            std::pair {"undefined"_L1, KpiDefinition::ZeroDenominator::Undefined},
            std::pair {"zero"_L1, KpiDefinition::ZeroDenominator::Zero},
            std::pair {"full"_L1, KpiDefinition::ZeroDenominator::Full},
            std::pair {"skip"_L1, KpiDefinition::ZeroDenominator::Skip}};
        const auto put = [this](QString &into, const QString &key) -> Field {
            return {key, [this, &into, key](const Node &n) { into = text(n, key); }};
        };
        const auto putLocal = [this](LocalText &into, const QString &key) -> Field {
            return {key, [this, &into, key](const Node &n) { into = local(n, key); }};
        };
        const auto putList = [this](QStringList &into, const QString &key) -> Field {
            return {key, [this, &into, key](const Node &n) { into = texts(n, key); }};
        };
        const auto keep = [this](const QString &key) -> Field {
            return {key, [this, key](const Node &n) { m_kpi.other.insert(key, variant(n)); }};
        };
        QString schema;
        map(root, u"kpi"_s,
            {
                put(schema, u"schema"_s),
                {u"id"_s,
                 [&](const Node &n) {
                     m_kpi.id = text(n, u"id"_s);
                     static const QRegularExpression pattern(u"^[a-z][a-z0-9_]*$"_s);
                     if (!pattern.match(m_kpi.id).hasMatch())
                         failValue(n, u"id"_s, m_kpi.id);
                 }},
                put(m_kpi.code, u"code"_s),
                put(m_kpi.version, u"version"_s),
                put(m_kpi.status, u"status"_s),
                {u"effective"_s,
                 [&](const Node &n) {
                     map(n, u"effective"_s,
                         {{u"from"_s,
                           [&](const Node &d) { m_kpi.effectiveFrom = day(d, u"from"_s); }},
                          {u"to"_s, [&](const Node &d) { m_kpi.effectiveTo = day(d, u"to"_s); }}});
                 }},
                putLocal(m_kpi.name, u"name"_s),
                putList(m_kpi.aliases, u"aliases"_s),
                putLocal(m_kpi.purpose, u"purpose"_s),
                putLocal(m_kpi.rule, u"rule"_s),
                putLocal(m_kpi.pitfalls, u"gaming"_s),
                put(m_kpi.layer, u"layer"_s),
                put(m_kpi.category, u"category"_s),
                {u"unit"_s,
                 [&](const Node &n) {
                     const auto unit = unitOfMeasure(text(n, u"unit"_s));
                     if (unit)
                         m_kpi.unit = *unit;
                     else
                         failValue(n, u"unit"_s, text(n, u"unit"_s));
                 }},
                {u"decimals"_s,
                 [&](const Node &n) { m_kpi.decimals = number(n, u"decimals"_s, 0, 6); }},
                {u"direction"_s,
                 [&](const Node &n) { m_kpi.direction = choice(n, u"direction"_s, directions); }},
                put(m_kpi.cadence, u"cadence"_s),
                putList(m_kpi.grains, u"grains"_s),
                {u"kind"_s,
                 [&](const Node &n) {
                     m_kpi.kind = choice(n, u"kind"_s, kinds);
                     m_hasKind = true;
                 }},
                {u"aggregate"_s,
                 [&](const Node &n) { m_kpi.aggregate = aggregate(n, u"aggregate"_s); }},
                {u"numerator"_s,
                 [&](const Node &n) { m_kpi.numerator = aggregate(n, u"numerator"_s); }},
                {u"denominator"_s,
                 [&](const Node &n) { m_kpi.denominator = aggregate(n, u"denominator"_s); }},
                {u"formula"_s,
                 [&](const Node &n) {
                     m_kpi.formula = formula(n, u"formula"_s, Parser::Language::Kpi);
                 }},
                {u"where"_s, [&](const Node &n) { m_kpi.where = row(n, u"where"_s); }},
                put(m_kpi.actual, u"actual"_s),
                {u"variants"_s,
                 [&](const Node &n) {
                     if (!n.IsMap())
                         return failValue(n, u"variants"_s, {});
                     for (const auto &entry : n)
                         m_kpi.variants.append(
                             variantOf(text(entry.first, u"variants"_s), entry.second));
                 }},
                put(m_kpi.defaultVariant, u"default_variant"_s),
                {u"fallback"_s,
                 [&](const Node &n) {
                     map(n, u"fallback"_s,
                         {put(m_kpi.fallbackEntity, u"when_not_loaded"_s),
                          put(m_kpi.fallbackVariant, u"variant"_s)});
                 }},
                {u"credit"_s,
                 [&](const Node &n) {
                     map(n, u"credit"_s,
                         {{u"role"_s,
                           [&](const Node &r) {
                               static constexpr std::array roles {std::pair {"owner"_L1, 0}};
                               choice(r, u"role"_s, roles);
                               m_kpi.creditRole = text(r, u"role"_s);
                           }},
                          {u"at"_s, [&](const Node &a) {
                               static constexpr std::array instants {std::pair {"event"_L1, 0}};
                               choice(a, u"at"_s, instants);
                           }}});
                 }},
                {u"zero_denominator"_s,
                 [&](const Node &n) {
                     m_kpi.zeroDenominator = choice(n, u"zero_denominator"_s, zeroes);
                 }},
                {u"min_n"_s,
                 [&](const Node &n) { m_kpi.minN = number(n, u"min_n"_s, 0, 1'000'000); }},
                {u"calendar"_s,
                 [&](const Node &n) {
                     QString limit;
                     map(n, u"calendar"_s,
                         {{u"settle_workdays"_s,
                           [&](const Node &w) {
                               m_kpi.settleWorkdays = number(w, u"settle_workdays"_s, 0, 60);
                           }},
                          put(m_kpi.late, u"late"_s),
                          put(limit, u"backdate_limit"_s)});
                     if (!limit.isEmpty())
                         m_kpi.other.insert(u"backdate_limit"_s, limit);
                 }},
                keep(u"compare"_s),
                {u"dimensions"_s,
                 [&](const Node &n) {
                     map(n, u"dimensions"_s,
                         {putList(m_kpi.allowedDimensions, u"allow"_s),
                          putList(m_kpi.requiredDimensions, u"require"_s)});
                 }},
                {u"target"_s,
                 [&](const Node &n) {
                     map(n, u"target"_s,
                         {put(m_kpi.targetMethod, u"method"_s),
                          put(m_kpi.targetPhasing, u"phasing"_s)});
                 }},
                keep(u"score"_s),
                {u"counters"_s, [&](const Node &n) { counters(n); }},
                putList(m_kpi.drill, u"drill"_s),
                {u"relations"_s,
                 [&](const Node &n) {
                     const auto relation = [&](const QString &key) -> Field {
                         return {key, [this, key](const Node &r) {
                                     m_kpi.relations.insert(key, texts(r, key));
                                 }};
                     };
                     map(n, u"relations"_s,
                         {relation(u"drives"_s), relation(u"peer_of"_s), relation(u"supersedes"_s),
                          relation(u"component_of"_s)});
                 }},
                keep(u"replaces"_s),
                keep(u"owner"_s),
                keep(u"steward"_s),
                {u"tests"_s,
                 [&](const Node &n) {
                     if (!n.IsSequence())
                         return failValue(n, u"tests"_s, {});
                     for (const Node &each : n)
                         m_kpi.tests.append(example(each));
                 }},
            },
            [this](const QString &key, const Node &n) { m_kpi.other.insert(key, variant(n)); });
        if (!mistake() && schema != "steelyard-kpi/1"_L1)
            failValue(root["schema"] ? root["schema"] : root, u"schema"_s, schema);
    }

    /// `[{kpi: id, rule: …}]`, or just the ids.
    void counters(const Node &node)
    {
        if (!node.IsSequence())
            return failValue(node, u"counters"_s, {});
        for (const Node &item : node) {
            if (item.IsScalar()) {
                m_kpi.counters.append(text(item, u"counters"_s));
                continue;
            }
            map(item, u"counters"_s,
                {{u"kpi"_s, [&](const Node &n) { m_kpi.counters.append(text(n, u"kpi"_s)); }},
                 {u"rule"_s, [&](const Node &n) { text(n, u"rule"_s); }},
                 {u"effect"_s, [&](const Node &n) { variants(n, u"effect"_s); }}});
        }
        m_kpi.other.insert(u"counters"_s, variant(node));
    }

    /// What belongs together is there.
    void check(const Node &root)
    {
        using Kind = KpiDefinition::Kind;
        const auto require = [&](bool there, const QString &key) {
            if (!there)
                fail(root, "handbook.missing_key"_L1, {{u"key"_s, key}});
        };
        require(!m_kpi.id.isEmpty(), u"id"_s);
        require(!m_kpi.version.isEmpty(), u"version"_s);
        require(!m_kpi.name.en.isEmpty(), u"name"_s);
        require(m_hasKind, u"kind"_s);
        const bool isRatio = m_kpi.kind == Kind::Ratio;
        const bool isFormula = m_kpi.kind == Kind::Formula;
        const bool isAttainment = m_kpi.kind == Kind::Attainment;
        require(!isRatio || !m_kpi.numerator.of.isEmpty(), u"numerator"_s);
        require(!isRatio || !m_kpi.denominator.of.isEmpty(), u"denominator"_s);
        require(!isFormula || !m_kpi.formula.isEmpty(), u"formula"_s);
        require(!isAttainment || !m_kpi.actual.isEmpty(), u"actual"_s);
        require(isRatio || isFormula || isAttainment || !m_kpi.aggregate.of.isEmpty(),
                u"aggregate"_s);
        for (const QString &named : {m_kpi.defaultVariant, m_kpi.fallbackVariant}) {
            if (!named.isEmpty() && !m_kpi.variant(named))
                failValue(root, u"default_variant"_s, named);
        }
        require(m_kpi.variants.isEmpty() || !m_kpi.defaultVariant.isEmpty(), u"default_variant"_s);
        checkKind(root, m_kpi.aggregate);
        checkKind(root, m_kpi.numerator);
        checkKind(root, m_kpi.denominator);
        switch (m_kpi.kind) {
        case Kind::Sum:
            m_kpi.aggregate.kind = Aggregate::Kind::Sum;
            break;
        case Kind::Count:
            m_kpi.aggregate.kind = Aggregate::Kind::Count;
            break;
        case Kind::Avg:
            m_kpi.aggregate.kind = Aggregate::Kind::Avg;
            break;
        case Kind::Min:
            m_kpi.aggregate.kind = Aggregate::Kind::Min;
            break;
        case Kind::Max:
            m_kpi.aggregate.kind = Aggregate::Kind::Max;
            break;
        case Kind::Distinct:
            m_kpi.aggregate.kind = Aggregate::Kind::Distinct;
            break;
        case Kind::Percentile:
            m_kpi.aggregate.kind = Aggregate::Kind::Percentile;
            break;
        case Kind::Duration:
        case Kind::Ratio:
        case Kind::Formula:
        case Kind::Balance:
        case Kind::Attainment:
            break;
        }
    }

    /// Standing amounts are looked at on a day; only flows are added up over days.
    void checkKind(const Node &root, const Aggregate &aggregate)
    {
        const bool stands = aggregate.of.endsWith("_day"_L1);
        if (!aggregate.of.isEmpty() && stands != (m_kpi.kind == KpiDefinition::Kind::Balance))
            fail(root, "handbook.balance_only"_L1, {{u"of"_s, aggregate.of}});
    }

    KpiDefinition m_kpi;
    bool m_hasKind = false;
};
} // namespace

Result<KpiDefinition> KpiYaml::read(const QByteArray &text, const QString &fileName)
{
    DefinitionReader reader(text, fileName);
    const Result<YAML::Node> root = reader.load(text, MaxBytes, MaxDepth);
    if (!root)
        return root.error();
    return reader.run(*root);
}

} // namespace Steelyard
