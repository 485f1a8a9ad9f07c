// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/ForecastText.h"

#include "core/base/Quantity.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard {

QString ForecastText::money(Int128 amount) const
{
    return m_formatting.money({qint64(amount), m_figures.currency});
}

QString ForecastText::exact(Int128 amount) const
{
    return m_formatting.moneyExact({qint64(amount), m_figures.currency});
}

QString ForecastText::reason(const QString &code) const
{
    if (code == "forecast.too_short"_L1)
        return tr("too little of the past is known");
    if (code == "forecast.over"_L1)
        return tr("the period is over");
    return tr("the past has a gap");
}

QString ForecastText::signal() const
{
    switch (m_figures.signal) {
    case WinModel::Signal::Found:
        return tr("AUC %1").arg(QString::number(m_figures.auc, 'f', 2));
    case WinModel::Signal::None:
        return tr("no signal");
    case WinModel::Signal::TooFew:
        return tr("too few decided");
    }
    return {};
}

QList<KpiTileContent> ForecastText::tiles() const
{
    const ForecastRow &all = row();
    const auto figure = [&](const QString &title, const std::optional<Int128> &value) {
        KpiTileContent tile;
        tile.title = title;
        tile.state = value ? FigureState::Number : FigureState::NoData;
        tile.value = value ? money(*value) : Formatting::mark(FigureState::NoData);
        tile.exact = value ? exact(*value) : QString();
        return tile;
    };
    const auto gap = all.gap();

    KpiTileContent won = figure(tr("Won"), all.closed);
    if (all.target) {
        won.target = tr("Target %1").arg(money(*all.target));
        if (*all.target > 0) {
            won.progress = double(all.closed.value_or(0)) / double(*all.target);
            const DateRange &days = m_figures.request.period->range();
            won.pace = std::clamp(double(days.from.daysTo(m_figures.today) + 1)
                                      / double(std::max<qint64>(1, days.days())),
                                  0.0, 1.0);
        }
    }
    if (gap)
        won.gap = *gap > 0 ? tr("Gap %1").arg(money(*gap)) : tr("reached");

    KpiTileContent called = figure(tr("Commit, called"), all.call.value);
    // Those that are missing are named by the table; here it is said that the number is not whole.
    if (!all.call.missing.isEmpty())
        called.target = tr("%n call(s) missing", nullptr, int(all.call.missing.size()));
    else if (!all.call.adjustments.isEmpty())
        called.target = tr("adjusted by %1").arg(money(all.call.adjustment));

    KpiTileContent model = figure(tr("By the win model"), all.p50);
    if (all.p10 && all.p90)
        model.target = tr("%1 to %2").arg(money(*all.p10), money(*all.p90));

    const StatisticalForecast &past = m_figures.statistical;
    KpiTileContent statistical = figure(tr("By the past alone"), past.value);
    statistical.target
        = past.value ? tr("%1 to %2").arg(money(past.low), money(past.high)) : reason(past.reason);

    KpiTileContent coverage = figure(tr("Coverage"), std::nullopt);
    if (const auto times = all.coverage()) {
        coverage.state = FigureState::Number;
        coverage.value = m_formatting.times(*times, 4);
        coverage.exact = tr("Open %1 for a gap of %2").arg(exact(all.open()), exact(*gap));
    } else if (gap && *gap <= 0) {
        coverage.state = FigureState::Number;
        coverage.value = tr("reached");
    }
    coverage.target = all.target ? tr("Open %1").arg(money(all.open())) : tr("no target");
    return {won, called, model, statistical, coverage};
}

QList<SmallFigure> ForecastText::smallFigures() const
{
    const ForecastRow &all = row();
    const auto figure = [&](const QString &label, const std::optional<Int128> &value) {
        SmallFigure small;
        small.label = label;
        small.state = value ? FigureState::Number : FigureState::NoData;
        small.value = value ? money(*value) : Formatting::mark(FigureState::NoData);
        small.exact = value ? exact(*value) : QString();
        return small;
    };
    SmallFigure deals;
    deals.label = tr("Open, expected");
    deals.value = m_formatting.count(all.deals);
    deals.exact = tr("%n open opportunity(s) in all", nullptr, int(m_figures.openDeals));
    SmallFigure model;
    model.label = tr("Win model");
    model.value = signal();
    model.exact = tr("Learned from %1 decided opportunities, %2 of them won")
                      .arg(m_formatting.count(m_figures.modelDecided),
                           m_formatting.count(m_figures.modelWon));
    return {figure(tr("Commit"), all.commit),
            figure(tr("Best case"), all.bestCase),
            figure(tr("Pipeline"), all.pipeline),
            figure(tr("Weighted"), (all.weighted + Share::Whole / 2) / Share::Whole),
            deals,
            figure(tr("Best case, called"), all.best.value),
            figure(tr("Target"), all.target),
            model};
}

QString ForecastText::facts() const
{
    QStringList facts;
    if (m_figures.undated > 0)
        facts << tr("%n open without an expected day", nullptr, int(m_figures.undated));
    if (m_figures.overdue > 0)
        facts << tr("%n overdue (%1)", nullptr, int(m_figures.overdue))
                     .arg(money(m_figures.overdueAmount));
    if (m_figures.omitted > 0)
        facts << tr("%n left out", nullptr, int(m_figures.omitted));
    if (m_figures.withoutAmount > 0)
        facts << tr("%n without an amount", nullptr, int(m_figures.withoutAmount));
    if (m_figures.withoutRate > 0)
        facts << tr("%n in a currency without a rate", nullptr, int(m_figures.withoutRate));
    return facts.join(u" · "_s);
}

Formatting::Unit ForecastText::unit() const
{
    Int128 largest = 0;
    for (const ForecastRow &line : m_figures.rows) {
        if (line.parent >= 0 || m_figures.rows.size() == 1)
            largest = std::max({largest, line.closed.value_or(0), line.call.value.value_or(0),
                                line.open(), line.target.value_or(0)});
    }
    return m_formatting.unitFor({qint64(largest), m_figures.currency});
}

QString ForecastText::unitLabel() const
{
    return m_formatting.unitLabel(unit(), m_figures.currency);
}

QString ForecastText::periodName(const Period &period) const
{
    return m_formatting.period(period.range());
}

NumberChart::Content ForecastText::history() const
{
    const Period &period = *m_figures.request.period;
    const ForecastRow &all = row();
    NumberChart::Content content;
    content.name = tr("History of the number");
    content.targetName = tr("Target");
    Int128 largest = all.target.value_or(0);
    QDate first = period.from();
    for (const ForecastPoint &point : m_figures.history) {
        first = std::min(first, point.day);
        for (const auto *value :
             {&point.closed, &point.commit, &point.best, &point.call, &point.bestCall})
            largest = std::max(largest, value->value_or(0));
    }
    const Formatting::Unit unit = m_formatting.unitFor({qint64(largest), m_figures.currency});
    const double days = double(std::max<qint64>(1, first.daysTo(period.last())));
    const auto place = [&](const QDate &day) { return double(first.daysTo(day)) / days; };
    const auto value = [&](Int128 amount) {
        return m_formatting.coordinate(unit, {qint64(amount), m_figures.currency});
    };
    NumberChart::Line called {tr("Called"), &Tokens::accent, true, false, {}};
    NumberChart::Line best {tr("Best case"), &Tokens::accent, true, true, {}};
    NumberChart::Line committed {tr("Won and committed"), &Tokens::text2, false, true, {}};
    NumberChart::Line won {tr("Won"), &Tokens::good, false, false, {}};
    QStringList words;
    for (const ForecastPoint &point : m_figures.history) {
        if (point.call)
            called.points.append({place(point.day), value(*point.call)});
        if (point.bestCall)
            best.points.append({place(point.day), value(*point.bestCall)});
        if (!point.isSnapshot)
            continue;
        committed.points.append({place(point.day), value(point.commit.value_or(0))});
        won.points.append({place(point.day), value(point.closed.value_or(0))});
    }
    // Where it stands now, though nobody has kept it yet.
    if (period.contains(m_figures.today)) {
        const Int128 closed = all.closed.value_or(0);
        committed.points.append({place(m_figures.today), value(closed + all.commit)});
        won.points.append({place(m_figures.today), value(closed)});
        if (all.call.value && !called.points.isEmpty())
            called.points.append({place(m_figures.today), value(*all.call.value)});
        if (all.best.value && !best.points.isEmpty())
            best.points.append({place(m_figures.today), value(*all.best.value)});
        content.today = place(m_figures.today);
    }
    content.lines = {committed, won, best, called};
    for (const NumberChart::Line &line : std::as_const(content.lines)) {
        if (!line.points.isEmpty())
            words << u"%1 %2"_s.arg(
                line.name,
                m_formatting.decimal(Int128(std::llround(line.points.constLast().value * 10)), 1,
                                     1));
    }
    content.description
        = u"%1 (%2)"_s.arg(words.join(u", "_s), m_formatting.unitLabel(unit, m_figures.currency));
    if (all.target)
        content.target = value(*all.target);
    const int ticks = 4;
    for (int i = 0; i <= ticks; ++i) {
        const QDate day = first.addDays(qint64(days) * i / ticks);
        content.days.append({place(day), m_formatting.shortDate(day)});
    }
    content.level = [this](double level) {
        const bool isWhole = std::abs(level - std::round(level)) < 1e-9;
        return m_formatting.decimal(Int128(std::llround(level * 10)), 1, isWhole ? 0 : 1);
    };
    return content;
}

QString ForecastText::moveName(ForecastFlow::Move move)
{
    using enum ForecastFlow::Move;
    switch (move) {
    case New:
        return tr("New");
    case TakenIn:
        return tr("Taken in");
    case PulledIn:
        return tr("Pulled in");
    case MovedIn:
        return tr("Taken over");
    case Reopened:
        return tr("Reopened");
    case Up:
        return tr("Up");
    case Down:
        return tr("Down");
    case Won:
        return tr("Won");
    case Lost:
        return tr("Lost");
    case PushedOut:
        return tr("Pushed out");
    case MovedOut:
        return tr("Given away");
    case LeftOut:
        return tr("Left out");
    case Gone:
        return tr("Deleted");
    }
    return {};
}

QList<ForecastFlow::Move> ForecastText::movesOf(const ForecastFlow &flow)
{
    QList<ForecastFlow::Move> moves;
    for (const ForecastFlow::Move move : ForecastFlow::AllMoves) {
        if (flow.deals(move) > 0)
            moves.append(move);
    }
    return moves;
}

QList<FlowChart::Bar> ForecastText::flow(const ForecastMoves &moves) const
{
    using enum ForecastFlow::Move;
    const ForecastFlow &flow = moves.flow;
    Int128 largest = std::max(flow.start(), flow.end());
    for (const ForecastFlow::Move move : movesOf(flow))
        largest = std::max({largest, flow.sum(move), -flow.sum(move)});
    const Formatting::Unit unit = m_formatting.unitFor({qint64(largest), m_figures.currency});
    const auto value = [&](Int128 amount) {
        return m_formatting.coordinate(unit, {qint64(amount), m_figures.currency});
    };
    const auto written = [&](Int128 amount) {
        return m_formatting.moneyIn(unit, {qint64(amount), m_figures.currency});
    };
    const auto deals = [&](qint64 count) { return tr("%n opportunity(s)", nullptr, int(count)); };
    const auto sum = [&](const QString &name, Int128 amount, qint64 count) {
        return FlowChart::Bar {
            name, written(amount), u"%1: %2, %3"_s.arg(name, exact(amount), deals(count)),
            0,    value(amount),   Tone::Neutral,
            true};
    };
    QList<FlowChart::Bar> bars {sum(tr("Start"), flow.start(), flow.startDeals())};
    Int128 level = flow.start();
    for (const ForecastFlow::Move move : movesOf(flow)) {
        const Int128 amount = flow.sum(move);
        // What is won leaves the open ones too, and is good news.
        const Tone tone = move == Won ? Tone::Good : amount < 0 ? Tone::Bad : Tone::Accent;
        const QString name = moveName(move);
        const QString sign = amount > 0 ? u"+"_s : QString();
        bars.append({name, sign + written(amount),
                     u"%1: %2, %3"_s.arg(name, sign + exact(amount), deals(flow.deals(move))),
                     value(level), value(level + amount), tone, false});
        level += amount;
    }
    bars.append(sum(tr("End"), flow.end(), flow.endDeals()));
    return bars;
}

QString ForecastText::snapshotName(const ForecastSnapshot &snapshot, const QTimeZone &zone) const
{
    const QString day = m_formatting.shortDate(snapshot.takenAt.day(zone));
    return snapshot.label.isEmpty() ? day : u"%1 · %2"_s.arg(day, snapshot.label);
}

} // namespace Steelyard
