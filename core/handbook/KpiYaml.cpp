// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/KpiYaml.h"

#include "core/base/Fixed.h"
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
            std::pair {"conversion"_L1, KpiDefinition::Kind::Conversion},
            std::pair {"retention"_L1, KpiDefinition::Kind::Retention},
            std::pair {"mean_of_children"_L1, KpiDefinition::Kind::MeanOfChildren},
            std::pair {"rank"_L1, KpiDefinition::Kind::Rank},
            std::pair {"last_value"_L1, KpiDefinition::Kind::LastValue},
            std::pair {"funnel"_L1, KpiDefinition::Kind::Funnel},
            std::pair {"score"_L1, KpiDefinition::Kind::Score},
            std::pair {"manual"_L1, KpiDefinition::Kind::Manual},
            std::pair {"concentration"_L1, KpiDefinition::Kind::Concentration}};
        static constexpr std::array levels {std::pair {"children"_L1, false},
                                            std::pair {"person"_L1, true}};
        // How time is counted, and the function of rows that counts it so.
        static constexpr std::array clocks {
            std::pair {"civil"_L1, "days"_L1},
            std::pair {"working"_L1, "workdays"_L1},
            std::pair {"hours"_L1, "hours"_L1},
            std::pair {"minutes"_L1, "minutes"_L1},
            std::pair {"business_hours"_L1, "business_hours"_L1},
            std::pair {"business_minutes"_L1, "business_minutes"_L1}};
        static constexpr std::array openRows {std::pair {"ignore"_L1, false},
                                              std::pair {"age"_L1, true}};
        static constexpr std::array skips {std::pair {"implied"_L1, true},
                                           std::pair {"strict"_L1, false}};
        static constexpr std::array missing {
            std::pair {"redistribute"_L1, Score::Missing::Redistribute},
            std::pair {"neutral"_L1, Score::Missing::Neutral},
            std::pair {"zero"_L1, Score::Missing::Zero}};
        static constexpr std::array retained {
            std::pair {"survivors"_L1, Retention::Counts::Survivors},
            std::pair {"lost"_L1, Retention::Counts::Lost},
            std::pair {"kept"_L1, Retention::Counts::Kept},
            std::pair {"net"_L1, Retention::Counts::Net},
            std::pair {"expansion"_L1, Retention::Counts::Expansion},
            std::pair {"contraction"_L1, Retention::Counts::Contraction}};
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
        static constexpr std::array lowerAs {std::pair {"difference"_L1, false},
                                             std::pair {"ratio"_L1, true}};
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
                {u"per"_s,
                 [&](const Node &n) {
                     m_kpi.conversion.per = text(n, u"per"_s);
                     m_kpi.retention.per = m_kpi.conversion.per;
                 }},
                {u"top"_s, [&](const Node &n) { m_kpi.top = number(n, u"top"_s, 1, 1000); }},
                put(m_span.fact, u"fact"_s),
                put(m_span.start, u"start"_s),
                put(m_span.end, u"end"_s),
                put(m_span.anchor, u"anchor"_s),
                {u"clock"_s,
                 [&](const Node &n) { m_span.function = choice(n, u"clock"_s, clocks); }},
                {u"stat"_s, [&](const Node &n) { stat(n); }},
                {u"open_rows"_s,
                 [&](const Node &n) { m_span.agesOpenRows = choice(n, u"open_rows"_s, openRows); }},
                {u"level"_s,
                 [&](const Node &n) { m_kpi.children.arePersons = choice(n, u"level"_s, levels); }},
                {u"at_least"_s,
                 [&](const Node &n) { m_kpi.children.atLeast = decimal(n, u"at_least"_s); }},
                {u"skip"_s,
                 [&](const Node &n) { m_kpi.skipsStages = choice(n, u"skip"_s, skips); }},
                {u"additive"_s, [&](const Node &n) { m_kpi.isAdditive = flag(n, u"additive"_s); }},
                {u"parts"_s, [&](const Node &n) { scoreParts(n); }},
                {u"missing"_s,
                 [&](const Node &n) { m_kpi.score.missing = choice(n, u"missing"_s, missing); }},
                {u"neutral"_s,
                 [&](const Node &n) { m_kpi.score.neutral = number(n, u"neutral"_s, 0, 1000); }},
                {u"most_redistributed"_s,
                 [&](const Node &n) {
                     m_kpi.score.mostRedistributed = number(n, u"most_redistributed"_s, 0, 100);
                 }},
                {u"measure"_s,
                 [&](const Node &n) {
                     m_kpi.retention.counts = choice(n, u"measure"_s, retained);
                     m_hasMeasure = true;
                 }},
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
                {u"currency"_s, [&](const Node &n) { currency(n); }},
                {u"null_policy"_s,
                 [&](const Node &n) {
                     map(n, u"null_policy"_s, {{u"error_above"_s, [&](const Node &p) {
                                                    m_kpi.mostEmpty
                                                        = number(p, u"error_above"_s, 0, 100);
                                                }}});
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
                          put(m_kpi.targetPhasing, u"phasing"_s),
                          {u"lower_as"_s,
                           [&](const Node &a) {
                               m_kpi.isTargetOverActual = choice(a, u"lower_as"_s, lowerAs);
                           }},
                          {u"below"_s,
                           [&](const Node &a) { m_kpi.bandBelow = number(a, u"below"_s, 0, 100); }},
                          {u"above"_s, [&](const Node &a) {
                               m_kpi.bandAbove = number(a, u"above"_s, 0, 1000);
                           }}});
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
                                        std::pair {"fraction"_L1, Compare::By::Fraction},
                                        std::pair {"company"_L1, Compare::By::Company}};
        map(node, u"compare"_s,
            {{u"align"_s,
              [&](const Node &n) { m_kpi.compare.toDate = choice(n, u"align"_s, aligned); }},
             {u"currency"_s,
              [&](const Node &n) {
                  static constexpr std::array constant {std::pair {"own"_L1, false},
                                                        std::pair {"constant"_L1, true}};
                  m_kpi.compare.isConstantCurrency = choice(n, u"currency"_s, constant);
              }},
             {u"by"_s, [&](const Node &n) { m_kpi.compare.by = choice(n, u"by"_s, by); }}});
    }

    void currency(const Node &node)
    {
        using At = KpiDefinition::CurrencyAt;
        static constexpr std::array rates {
            std::pair {"event"_L1, At::Event}, std::pair {"period_end"_L1, At::PeriodEnd},
            std::pair {"period_avg"_L1, At::PeriodAverage}, std::pair {"budget"_L1, At::Budget}};
        static constexpr std::array missing {std::pair {"error"_L1, false},
                                             std::pair {"flag"_L1, true}};
        map(node, u"currency"_s,
            {{u"at"_s, [&](const Node &n) { m_kpi.currencyAt = choice(n, u"at"_s, rates); }},
             {u"missing"_s,
              [&](const Node &n) { m_kpi.flagsMissingRates = choice(n, u"missing"_s, missing); }}});
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

    /// mean, median, p90 …
    void stat(const Node &node)
    {
        const QString written = text(node, u"stat"_s);
        static const QRegularExpression percentile(u"^p([1-9][0-9]?)$"_s);
        const QRegularExpressionMatch match = percentile.match(written);
        if (written != "mean"_L1 && written != "median"_L1 && !match.hasMatch())
            return failValue(node, u"stat"_s, written);
        m_span.kind = written == "mean"_L1 ? Aggregate::Kind::Avg : Aggregate::Kind::Percentile;
        m_span.percentile = match.hasMatch() ? match.captured(1).toInt() : 50;
    }

    /// From a start to an end on some rows, said as the aggregate that it is. What is still open
    /// ages up to the last day that is looked at, in the period in which it began.
    void span(const Node &root)
    {
        if (m_span.fact.isEmpty())
            return;
        if (m_span.start.isEmpty() || m_span.end.isEmpty())
            return fail(root, "handbook.missing_key"_L1,
                        {{u"key"_s, m_span.start.isEmpty() ? u"start"_s : u"end"_s}});
        const QString end
            = m_span.agesOpenRows ? u"coalesce(%1, as_of)"_s.arg(m_span.end) : m_span.end;
        const QString anchor = !m_span.anchor.isEmpty() ? m_span.anchor
            : m_span.agesOpenRows                       ? m_span.start
                                                        : m_span.end;
        const auto parsed = [](const QString &written) {
            return Parser::parse(written, Parser::Language::Row).formula;
        };
        m_kpi.aggregate.kind = m_span.kind;
        m_kpi.aggregate.percentile = m_span.percentile;
        m_kpi.aggregate.of = m_span.fact;
        m_kpi.aggregate.time = parsed(anchor);
        m_kpi.aggregate.expr = parsed(u"%1(%2, %3)"_s.arg(m_span.function, m_span.start, end));
        if (!m_kpi.aggregate.time.ast || !m_kpi.aggregate.expr.ast)
            failValue(root, u"start"_s, m_span.start);
    }

    qint64 decimal(const Node &node, const QString &key)
    {
        const QString written = text(node, key);
        const std::optional<qint64> found = Fixed::parse(written, 4);
        if (!found)
            failValue(node, key, written);
        return found.value_or(0);
    }

    /// `[{kpi: id, weight: 40, of: attainment, points: [[0.6, 0], [1, 100]]}]`
    void scoreParts(const Node &node)
    {
        static constexpr std::array measured {std::pair {"value"_L1, false},
                                              std::pair {"attainment"_L1, true}};
        if (!node.IsSequence())
            return failValue(node, u"parts"_s, {});
        for (const Node &item : node) {
            ScorePart part;
            map(item, u"parts"_s,
                {{u"kpi"_s, [&](const Node &n) { part.kpi = text(n, u"kpi"_s); }},
                 {u"weight"_s,
                  [&](const Node &n) { part.weight = number(n, u"weight"_s, 1, 100); }},
                 {u"of"_s,
                  [&](const Node &n) { part.ofAttainment = choice(n, u"of"_s, measured); }},
                 {u"points"_s, [&](const Node &n) {
                      if (!n.IsSequence())
                          return failValue(n, u"points"_s, {});
                      for (const Node &point : n) {
                          if (!point.IsSequence() || point.size() != 2)
                              return failValue(point, u"points"_s, {});
                          part.curve.append(
                              {decimal(point[0], u"points"_s), decimal(point[1], u"points"_s)});
                      }
                  }}});
            m_kpi.score.parts.append(part);
        }
    }

    /// Whole weights, and curves that go from left to right.
    bool isScore() const
    {
        int weights = 0;
        for (const ScorePart &part : m_kpi.score.parts) {
            weights += part.weight;
            if (part.kpi.isEmpty() || part.curve.size() < 2)
                return false;
            for (qsizetype i = 1; i < part.curve.size(); ++i) {
                if (part.curve.at(i).reached <= part.curve.at(i - 1).reached)
                    return false;
            }
        }
        return weights == 100;
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
        span(root);
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
        // Of these the value is meant, wherever one is said.
        const bool wantsValue = m_kpi.kind == Kind::LastValue || m_kpi.kind == Kind::Retention
            || m_kpi.kind == Kind::Concentration;
        if (wantsValue && !m_kpi.aggregate.expr.isEmpty())
            m_kpi.aggregate.kind = Aggregate::Kind::Sum;
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
        case Kind::Score:
            require(isScore(), u"parts"_s);
            break;
        case Kind::Manual:
            break;
        case Kind::Funnel:
            require(m_windowUnit == "d"_L1 || m_windowUnit == "wd"_L1 || m_windowUnit == "w"_L1,
                    u"window"_s);
            break;
        case Kind::Concentration:
            require(!m_kpi.aggregate.of.isEmpty(), u"aggregate"_s);
            require(!m_kpi.retention.per.isEmpty(), u"per"_s);
            break;
        case Kind::Retention:
            require(!m_kpi.aggregate.of.isEmpty(), u"aggregate"_s);
            require(!m_kpi.retention.per.isEmpty(), u"per"_s);
            require(m_hasMeasure, u"measure"_s);
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
        case Kind::MeanOfChildren:
        case Kind::Rank:
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
        const bool wantsStanding = m_kpi.kind == KpiDefinition::Kind::Balance
            || m_kpi.kind == KpiDefinition::Kind::Retention
            || m_kpi.kind == KpiDefinition::Kind::Concentration;
        if (!aggregate.of.isEmpty() && stands != wantsStanding)
            fail(root, "handbook.balance_only"_L1, {{u"of"_s, aggregate.of}});
    }

    struct TimeSpan
    {
        QString fact;
        QString start;
        QString end;
        QString anchor;
        QLatin1StringView function {"days"};
        Aggregate::Kind kind = Aggregate::Kind::Percentile;
        int percentile = 50;
        bool agesOpenRows = false;
    };

    KpiDefinition m_kpi;
    TimeSpan m_span;
    bool m_hasKind = false;
    bool m_hasMeasure = false;
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
