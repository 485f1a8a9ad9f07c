// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PeriodRules.h"
#include "core/handbook/UnitOfMeasure.h"
#include "core/handbook/formula/Parser.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace Steelyard {

/// A text for people in both languages.
struct LocalText
{
    QString zh;
    QString en;

    bool operator==(const LocalText &) const = default;
};

/// What is taken from the rows of one fact: `agg(expr) of fact on time where pred`.
struct Aggregate
{
    enum class Kind { Sum, Count, Avg, Min, Max, Distinct, Percentile };
    /// Balances only: on which days of the period the standing amount is looked at.
    enum class At { Close, Open, AvgDaily, AvgSnapshots, Min, Max };
    /// "open", "avg_daily", everything else at the close.
    static At lookedAt(const QString &word);

    Kind kind = Kind::Count;
    QString of;   ///< an entity of the schema, or the virtual opportunity_day, ar_day
    Formula time; ///< the anchor; none for balances
    Formula expr; ///< the measured value, or the key of `distinct`
    Formula where;
    At at = At::Close;
    int percentile = 50; ///< in percent, type 7

    bool operator==(const Aggregate &) const = default;
};

/// A named counting rule (口径) inside one definition; what it does not say is the definition's.
struct Variant
{
    QString id;
    LocalText label;
    QMap<QString, Formula> set; ///< fields that stand for others: won_at → first(…)
    Formula where;
    std::optional<Aggregate> aggregate;
    std::optional<Aggregate> numerator;
    std::optional<Aggregate> denominator;
    Formula formula;

    bool operator==(const Variant &) const = default;
};

/// With which earlier stretch of days a period is compared (R-P1).
struct Compare
{
    enum class With { Prior, SameLastYear };
    /// How a day of an open period finds its day in the earlier one. A company that works by the
    /// Chinese calendar compares by the day, as its managers do (R-P4), others by the working day.
    enum class By { WorkingDay, Day, Fraction, Company };

    With with = With::Prior;
    int back = 1;       ///< periods back, for Prior
    bool toDate = true; ///< an open period is compared with as much of the earlier one
    /// Both by the average rates of the later period, so that what rates did is no growth.
    bool isConstantCurrency = false;
    By by = By::Company;

    bool operator==(const Compare &) const = default;
};

/// A stretch of days that ends with the asked period: twelve months, or since the year began.
struct Stretch
{
    int length = 0;
    Grain grain = Grain::Month;

    bool operator==(const Stretch &) const = default;
};

/// When one event counts as having led to another.
struct Conversion
{
    enum class Count { BaseOnce, All };
    enum class Attach { FirstAfter, LastBefore };

    QString per;    ///< the entity whose row both events are about
    int window = 0; ///< days from the base event, both included
    bool isWorkdays = false;
    bool isExclusive = false; ///< the last day of the window no longer counts
    bool firstOnly = false;   ///< only the first base event of each row
    Count count = Count::BaseOnce;
    Attach attach = Attach::FirstAfter;

    bool operator==(const Conversion &) const = default;
};

/// What is asked about those who were there at the opening.
struct Retention
{
    enum class Counts { Survivors, Lost, Kept, Net, Expansion, Contraction };

    QString per; ///< the entity that stays or leaves, or is large or small
    Counts counts = Counts::Survivors;

    bool operator==(const Retention &) const = default;
};

/// What children add to a mean: each his own figure, or only whether it is enough.
struct Children
{
    bool arePersons = false;       ///< everybody below, not the nodes right below
    std::optional<qint64> atLeast; ///< of the figure as people see it, scale 4

    bool operator==(const Children &) const = default;
};

/// One KPI within a score.
struct ScorePart
{
    /// From what is achieved to points, both at scale 4; straight between two of them.
    struct Point
    {
        qint64 reached;
        qint64 points;

        bool operator==(const Point &) const = default;
    };

    QString kpi;
    int weight = 0;            ///< of 100
    bool ofAttainment = false; ///< else of the figure as people see it
    QList<Point> curve;

    bool operator==(const ScorePart &) const = default;
};

/// Several KPIs as one figure.
struct Score
{
    enum class Missing { Redistribute, Neutral, Zero };

    QList<ScorePart> parts;
    Missing missing = Missing::Redistribute;
    int neutral = 60;           ///< points of a part without a figure, where that is the rule
    int mostRedistributed = 30; ///< of 100; where more is missing there is no score

    bool operator==(const Score &) const = default;
};

/// Figures worked out by hand that the definition has to give.
struct GoldenExample
{
    QString name;
    QMap<QString, QList<QVariantMap>> given; ///< entity to rows, texts as written
    QVariantMap ask;
    QVariantMap expect;
    int line = 0;

    bool operator==(const GoldenExample &) const = default;
};

/// One page of the handbook: how a KPI is worked out, and what people need to know about it.
struct KpiDefinition
{
    enum class Kind {
        Sum,
        Count,
        Avg,
        Min,
        Max,
        Distinct,
        Percentile,
        Duration,
        Ratio,
        Formula,
        Balance,
        Attainment,
        ToDate,
        Trailing,
        AllTime,
        Delta,
        Growth,
        ShareOfTotal,
        ShareOfParent,
        Conversion,
        Retention,
        MeanOfChildren,
        Rank,
        LastValue,
        Funnel,
        Score,
        Manual,
        Concentration
    };
    enum class Direction { Higher, Lower, Band, Neutral };
    enum class ZeroDenominator { Undefined, Zero, Full, Skip };
    /// Whose rates turn amounts into the company's currency: those of a row's own day, those of the
    /// period's last day or of all its days, or the budget's.
    enum class CurrencyAt { Event, PeriodEnd, PeriodAverage, Budget };

    QString id;
    QString code;
    QString version;
    QString status;
    QDate effectiveFrom; ///< invalid: since ever
    QDate effectiveTo;
    LocalText name;
    QStringList aliases;
    LocalText purpose;
    LocalText rule;     ///< how it is counted, in plain words
    LocalText pitfalls; ///< how it can be gamed or misread
    QString layer;      ///< strategic, management, execution
    QString category;
    UnitOfMeasure unit = UnitOfMeasure::Count;
    int decimals = 0;
    Direction direction = Direction::Higher;
    QString cadence;
    QStringList grains;

    Kind kind = Kind::Count;
    Aggregate aggregate; ///< of every kind that is taken from the rows of one fact
    Aggregate numerator;
    Aggregate denominator;
    Steelyard::Formula formula;
    Steelyard::Formula where; ///< for every aggregate of this definition
    QString inner;            ///< the KPI that is judged, compared, or taken over other days
    Compare compare;          ///< delta, growth, and prior() in formulas
    Stretch stretch;          ///< trailing: its length; to_date: the grain since whose beginning
    Steelyard::Retention retention;
    int top = 10;      ///< concentration: how many of the largest
    Children children; ///< mean_of_children
    Steelyard::Score score;
    bool skipsStages = true; ///< funnel: whoever reached a later stage went through those before
    bool isAdditive = true;  ///< manual: what units typed in adds up to the unit above
    Steelyard::Conversion
        conversion; ///< with the base event as denominator, the other as numerator
    QList<Variant> variants;
    QString defaultVariant;
    QString fallbackEntity;  ///< when no source has loaded it …
    QString fallbackVariant; ///< … this variant is the default
    ZeroDenominator zeroDenominator = ZeroDenominator::Undefined;
    CurrencyAt currencyAt = CurrencyAt::Event;
    bool flagsMissingRates = false; ///< a figure of what has a rate, instead of an error
    std::optional<int> mostEmpty;   ///< percent of rows without a value; more make it an error
    int minN = 0;
    QString creditRole;
    int settleWorkdays = 3;
    QString late;           ///< restate, adjust_current, ignore; empty: by its kind
    int backdateLimit = -1; ///< days after which a row counts as dated back; negative: never
    bool isBackdateInWorkdays = false;
    QStringList allowedDimensions; ///< none said: all
    QStringList requiredDimensions;
    QString targetMethod;
    QString targetPhasing;
    bool isTargetOverActual
        = false;          ///< where less is better: target ÷ actual, not 2 − actual ÷ target
    int bandBelow = 10;   ///< of a band: percent of the target that it reaches down …
    int bandAbove = 10;   ///< … and up
    QStringList counters; ///< ids of the KPIs that keep this one honest
    QStringList drill;
    QMap<QString, QStringList> relations;
    QList<GoldenExample> tests;
    QVariantMap other; ///< known keys that nothing reads yet, and x- keys, as written

    const Variant *variant(const QString &id) const;

    bool operator==(const KpiDefinition &) const = default;
};

/// "ratio", "formula" … as the file names it.
QLatin1StringView textOf(KpiDefinition::Kind kind);
/// "higher", "lower", "band", "neutral".
QLatin1StringView textOf(KpiDefinition::Direction direction);

} // namespace Steelyard
