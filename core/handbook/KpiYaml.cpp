// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/KpiYaml.h"

#include "core/handbook/PartsReader.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// One definition being read.
class DefinitionReader final : public PartsReader
{
public:
    using PartsReader::PartsReader;

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
            std::pair {"attainment"_L1, KpiDefinition::Kind::Attainment},
            std::pair {"to_date"_L1, KpiDefinition::Kind::ToDate},
            std::pair {"trailing"_L1, KpiDefinition::Kind::Trailing},
            std::pair {"all_time"_L1, KpiDefinition::Kind::AllTime},
            std::pair {"delta"_L1, KpiDefinition::Kind::Delta},
            std::pair {"growth"_L1, KpiDefinition::Kind::Growth},
            std::pair {"share_of_total"_L1, KpiDefinition::Kind::ShareOfTotal},
            std::pair {"share_of_parent"_L1, KpiDefinition::Kind::ShareOfParent},
            std::pair {"conversion"_L1, KpiDefinition::Kind::Conversion}};
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
        static constexpr std::array counts {std::pair {"base_once"_L1, Conversion::Count::BaseOnce},
                                            std::pair {"all"_L1, Conversion::Count::All}};
        static constexpr std::array attached {
            std::pair {"first_after"_L1, Conversion::Attach::FirstAfter},
            std::pair {"last_before"_L1, Conversion::Attach::LastBefore}};
        static constexpr std::array bounds {std::pair {"inclusive"_L1, false},
                                            std::pair {"exclusive"_L1, true}};
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
                put(m_kpi.inner, u"actual"_s),
                put(m_kpi.inner, u"inner"_s),
                {u"comparison"_s, [&](const Node &n) { comparison(n); }},
                {u"back"_s,
                 [&](const Node &n) { m_kpi.compare.back = number(n, u"back"_s, 1, 100); }},
                {u"compare"_s, [&](const Node &n) { compare(n); }},
                {u"grain"_s, [&](const Node &n) { grain(n); }},
                {u"window"_s, [&](const Node &n) { window(n); }},
                put(m_kpi.conversion.per, u"per"_s),
                {u"base"_s, [&](const Node &n) { m_kpi.denominator = aggregate(n, u"base"_s); }},
                {u"conversion"_s,
                 [&](const Node &n) { m_kpi.numerator = aggregate(n, u"conversion"_s); }},
                {u"first_only"_s,
                 [&](const Node &n) { m_kpi.conversion.firstOnly = flag(n, u"first_only"_s); }},
                {u"count"_s,
                 [&](const Node &n) { m_kpi.conversion.count = choice(n, u"count"_s, counts); }},
                {u"attach"_s,
                 [&](const Node &n) {
                     m_kpi.conversion.attach = choice(n, u"attach"_s, attached);
                 }},
                {u"window_bound"_s,
                 [&](const Node &n) {
                     m_kpi.conversion.isExclusive = choice(n, u"window_bound"_s, bounds);
                 }},
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
                     static constexpr std::array policies {std::pair {"restate"_L1, 0},
                                                           std::pair {"adjust_current"_L1, 0},
                                                           std::pair {"ignore"_L1, 0}};
                     map(n, u"calendar"_s,
                         {{u"settle_workdays"_s,
                           [&](const Node &w) {
                               m_kpi.settleWorkdays = number(w, u"settle_workdays"_s, 0, 60);
                           }},
                          {u"late"_s,
                           [&](const Node &l) {
                               choice(l, u"late"_s, policies);
                               m_kpi.late = text(l, u"late"_s);
                           }},
                          {u"backdate_limit"_s, [&](const Node &b) {
                               const auto [days, unit]
                                   = length(b, u"backdate_limit"_s, {u"d"_s, u"wd"_s});
                               m_kpi.backdateLimit = days;
                               m_kpi.isBackdateInWorkdays = unit == "wd"_L1;
                           }}});
                 }},
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

    void comparison(const Node &node)
    {
        static constexpr std::array with {
            std::pair {"prior"_L1, Compare::With::Prior},
            std::pair {"same_last_year"_L1, Compare::With::SameLastYear}};
        m_kpi.compare.with = choice(node, u"comparison"_s, with);
    }

    void compare(const Node &node)
    {
        static constexpr std::array aligned {std::pair {"to_date"_L1, true},
                                             std::pair {"full"_L1, false}};
        static constexpr std::array by {std::pair {"working_day_no"_L1, Compare::By::WorkingDay},
                                        std::pair {"day_no"_L1, Compare::By::Day},
                                        std::pair {"fraction"_L1, Compare::By::Fraction}};
        map(node, u"compare"_s,
            {{u"align"_s,
              [&](const Node &n) { m_kpi.compare.toDate = choice(n, u"align"_s, aligned); }},
             {u"by"_s, [&](const Node &n) { m_kpi.compare.by = choice(n, u"by"_s, by); }}});
    }

    void grain(const Node &node)
    {
        const QString written = text(node, u"grain"_s);
        const auto found = grainFromName(written);
        if (found && *found != Grain::Range)
            m_kpi.stretch.grain = *found;
        else
            failValue(node, u"grain"_s, written);
    }

    /// Of a conversion in days, of a trailing figure in whole periods.
    void window(const Node &node)
    {
        const auto [count, unit]
            = length(node, u"window"_s, {u"d"_s, u"wd"_s, u"w"_s, u"mo"_s, u"q"_s, u"y"_s});
        m_kpi.conversion.isWorkdays = unit == "wd"_L1;
        m_kpi.conversion.window = unit == "w"_L1 ? 7 * count : count;
        m_kpi.stretch.length = count;
        m_kpi.stretch.grain = unit == "w"_L1 ? Grain::Week
            : unit == "mo"_L1                ? Grain::Month
            : unit == "q"_L1                 ? Grain::Quarter
            : unit == "y"_L1                 ? Grain::Year
                                             : Grain::Day;
        m_windowUnit = unit;
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
        checkParts(root);
        for (const QString &named : {m_kpi.defaultVariant, m_kpi.fallbackVariant}) {
            if (!named.isEmpty() && !m_kpi.variant(named))
                failValue(root, u"default_variant"_s, named);
        }
        require(m_kpi.variants.isEmpty() || !m_kpi.defaultVariant.isEmpty(), u"default_variant"_s);
        checkKind(root, m_kpi.aggregate);
        checkKind(root, m_kpi.numerator);
        checkKind(root, m_kpi.denominator);
        static const QHash<Kind, Aggregate::Kind> sameNamed {
            {Kind::Sum, Aggregate::Kind::Sum},
            {Kind::Count, Aggregate::Kind::Count},
            {Kind::Avg, Aggregate::Kind::Avg},
            {Kind::Min, Aggregate::Kind::Min},
            {Kind::Max, Aggregate::Kind::Max},
            {Kind::Distinct, Aggregate::Kind::Distinct},
            {Kind::Percentile, Aggregate::Kind::Percentile}};
        m_kpi.aggregate.kind = sameNamed.value(m_kpi.kind, m_kpi.aggregate.kind);
    }

    /// Each kind is made of something.
    void checkParts(const Node &root)
    {
        using Kind = KpiDefinition::Kind;
        const auto require = [&](bool there, const QString &key) {
            if (!there)
                fail(root, "handbook.missing_key"_L1, {{u"key"_s, key}});
        };
        switch (m_kpi.kind) {
        case Kind::Ratio:
            require(!m_kpi.numerator.of.isEmpty(), u"numerator"_s);
            require(!m_kpi.denominator.of.isEmpty(), u"denominator"_s);
            break;
        case Kind::Conversion:
            require(!m_kpi.conversion.per.isEmpty(), u"per"_s);
            require(!m_kpi.denominator.of.isEmpty(), u"base"_s);
            require(!m_kpi.numerator.of.isEmpty(), u"conversion"_s);
            require(m_windowUnit == "d"_L1 || m_windowUnit == "wd"_L1 || m_windowUnit == "w"_L1,
                    u"window"_s);
            break;
        case Kind::Formula:
            require(!m_kpi.formula.isEmpty(), u"formula"_s);
            break;
        case Kind::Trailing:
            require(!m_windowUnit.isEmpty() && m_windowUnit != "wd"_L1, u"window"_s);
            [[fallthrough]];
        case Kind::Attainment:
        case Kind::ToDate:
        case Kind::AllTime:
        case Kind::Delta:
        case Kind::Growth:
        case Kind::ShareOfTotal:
        case Kind::ShareOfParent:
            require(!m_kpi.inner.isEmpty(),
                    m_kpi.kind == Kind::Attainment ? u"actual"_s : u"inner"_s);
            break;
        default:
            require(!m_kpi.aggregate.of.isEmpty(), u"aggregate"_s);
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
    QString m_windowUnit;
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
