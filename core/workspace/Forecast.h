// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Period.h"
#include "core/pipeline/CallAccuracy.h"
#include "core/pipeline/ForecastRollup.h"
#include "core/pipeline/WinModel.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// Whose forecast is looked at, and for which days.
struct ForecastRequest
{
    std::optional<NodeKey> node;  ///< none: the company
    std::optional<Period> period; ///< none: the quarter of today

    bool operator==(const ForecastRequest &) const = default;
};

/// One line: what is won, what is open, what was called, and what it may come to. Amounts at scale
/// 4 in the company's currency.
struct ForecastRow
{
    NodeKey node;
    int parent = -1; ///< line above
    QString name;    ///< empty: opportunities that nobody owns
    QString kind;
    std::optional<Int128> closed; ///< won in the period; none: nothing was loaded, or a rate lacks
    Int128 commit = 0;            ///< open and expected to close in the period, by category
    Int128 bestCase = 0;
    Int128 pipeline = 0;
    Int128 weighted = 0;         ///< of these three, amount × chance: scale 10, exact
    qint64 deals = 0;            ///< of these three
    ForecastRollup::Number call; ///< of the commit
    ForecastRollup::Number best; ///< of the best case
    std::optional<Int128> p10;   ///< at the period's end, with what is won already
    std::optional<Int128> p50;
    std::optional<Int128> p90;
    std::optional<Int128> target;
    CallAccuracy accuracy; ///< of calls given as many weeks before the end as it is now

    Int128 open() const { return commit + bestCase + pipeline; }
    /// What is missing; nothing without a target.
    std::optional<Int128> gap() const;
    /// Open over what is missing, at scale 4; nothing without a gap.
    std::optional<qint64> coverage() const;
};

/// What the node's own past says about the period.
struct StatisticalForecast
{
    std::optional<Int128> value;
    Int128 low = 0; ///< four cases in five lie within
    Int128 high = 0;
    QString method;
    QString reason; ///< a code, where there is none: forecast.too_short, forecast.over …
};

/// The number at one moment of the period: at a snapshot, or when somebody called.
struct ForecastPoint
{
    Moment at;
    QDate day;
    QString snapshot; ///< its label; empty where it has none
    bool isSnapshot = false;
    std::optional<Int128> closed; ///< these three of snapshots
    std::optional<Int128> commit; ///< won and committed
    std::optional<Int128> best;   ///< and best case
    std::optional<Int128> call;   ///< in force at that moment
    std::optional<Int128> bestCall;
};

/// Everything of the forecast, from one state of the store.
struct ForecastFigures
{
    ForecastRequest request; ///< with its blanks filled
    QDate today;
    QDate treeDay; ///< of the units and people
    QString currency;
    QString nodePath;
    QString targetKpi;
    QList<ForecastRow> rows; ///< the node first, parents before children
    StatisticalForecast statistical;
    QList<ForecastPoint> history; ///< the earliest first
    int weeksLeft = 0;            ///< before the period's end
    qint64 openDeals = 0;         ///< of the node, whenever they are expected
    qint64 undated = 0;           ///< open ones without a day on which they are expected to close
    Int128 undatedAmount = 0;
    qint64 overdue = 0; ///< those that were expected before the period
    Int128 overdueAmount = 0;
    qint64 omitted = 0; ///< left out by their category
    qint64 withoutAmount = 0;
    qint64 withoutRate = 0;
    qint64 modelDecided = 0; ///< what the chances were learned from
    qint64 modelWon = 0;
    WinModel::Signal signal = WinModel::Signal::TooFew;
    double auc = .5;
    bool isByDates = false; ///< too few were decided to learn when: expected days stand for it
    bool isEmpty = false;   ///< no opportunity at all
};

/// Works out the forecast (C21). Pure: ask it through Workspace::ask.
namespace Forecast {

/// Errors of the evaluator and of the win model.
Result<ForecastFigures> figures(const ForecastRequest &request, const Reading &reading);

/// The request with its blanks filled.
ForecastRequest filled(const ForecastRequest &request, const Reading &reading);
/// The day whose units and people a period is looked at by: its last one, or today.
QDate treeDayOf(const Period &period, const QDate &today);
/// Calls of that period and category, the earliest first.
QList<ForecastCall> callsOf(const ForecastBooks &books, const Period &period,
                            const QString &category);
/// Periods that one may want to look at: running, next and former quarters, months and years.
QList<Period> periods(const Reading &reading);
/// Whether a snapshot is taken every week, and the command that turns this on or off.
bool isWeekly(const Reading &reading);
Command weekly(bool isOn, const Reading &reading, const std::function<Uuid()> &newId);
/// What is remembered; empty where the reading has no store behind it.
Result<std::shared_ptr<const ForecastBooks>> books(const Reading &reading);

} // namespace Forecast

} // namespace Steelyard
