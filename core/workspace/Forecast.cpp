// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Forecast.h"

#include "core/base/Fixed.h"
#include "core/engine/Attainment.h"
#include "core/engine/Evaluator.h"
#include "core/engine/Rates.h"
#include "core/insight/KpiForecast.h"
#include "core/pipeline/ForecastSimulation.h"
#include "core/pipeline/WinChances.h"
#include "core/sales/Record.h"
#include "core/store/ForecastSnapshots.h"
#include "core/workspace/ForecastHistory.h"
#include "core/workspace/ForecastTrack.h"
#include "core/workspace/ForecastTree.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Steelyard {

std::optional<Int128> ForecastRow::gap() const
{
    return target ? std::optional(*target - closed.value_or(0)) : std::nullopt;
}

std::optional<qint64> ForecastRow::coverage() const
{
    const auto missing = gap();
    return missing && *missing > 0 ? Fixed::divide(open(), *missing, 4) : std::nullopt;
}

namespace {

constexpr quint64 Seed = 20'260'101;

QString textAt(const FactTable &table, const QString &column, std::size_t row)
{
    const FactColumn &texts = *table.column(column);
    const qint32 code = texts.codes[row];
    return code == FactColumn::None ? QString() : texts.dictionary.at(code);
}

/// Builds the lines of one forecast.
class Gathering
{
public:
    Gathering(ForecastFigures &figures, const Reading &reading)
        : m_figures(figures)
        , m_reading(reading)
        , m_period(*figures.request.period)
        , m_organisation(reading.facts.organisation())
        , m_rates(figures.currency, reading.facts.rates())
        , m_tree(m_organisation, *figures.request.node, figures.treeDay)
    {
        grow();
    }

    Result<void> addOpen()
    {
        const auto opportunities = m_reading.facts.table(u"opportunity"_s);
        const auto people = m_reading.facts.table(u"person"_s);
        if (!opportunities || !people)
            return opportunities ? people.error() : opportunities.error();
        const FactTable &table = **opportunities;
        m_figures.isEmpty = table.rows() == 0;
        // Learned from all of the company: a team of five says too little by itself.
        WinQuestion question {m_organisation.root(), {}, {}, {}, m_reading.today};
        const auto chances = WinChances::of(m_reading.facts, question, m_reading.cancel);
        if (!chances)
            return chances.error();
        m_figures.modelDecided = chances->model.decided();
        m_figures.modelWon = chances->model.won();
        m_figures.signal = chances->model.signal();
        m_figures.auc = chances->model.auc();
        m_figures.isByDates = !chances->hazard.within(0, 1);
        for (const WinChances::Deal &deal : chances->open) {
            const auto row = std::size_t(deal.row);
            const qint32 link = table.column(u"owner"_s)->links[row];
            const Uuid owner
                = link == FactColumn::None ? Uuid() : (*people)->ids[std::size_t(link)];
            const int place = m_tree.placeOf(owner);
            if (place == ForecastTree::Nowhere)
                continue;
            grow();
            take(table, row, deal, chances->hazard, place);
        }
        return {};
    }

    /// What the evaluator says of the nodes.
    Result<void> addKnown()
    {
        Question question;
        question.kpis = {u"won_value"_s};
        question.periods = {m_period};
        question.today = m_reading.today;
        for (const auto &place : m_tree.places())
            question.nodes.append(place.node);
        const auto closed
            = Evaluator(m_reading.handbook, m_reading.facts).evaluate(question, m_reading.cancel);
        if (!closed)
            return closed.error();
        for (qsizetype i = 0; i < closed->size(); ++i) {
            if (closed->at(i).measure.isValue())
                m_figures.rows[i].closed = closed->at(i).measure.roundedUnits(Amount::Scale);
        }
        question.kpis = {m_figures.targetKpi};
        const auto targets
            = Attainment(m_reading.handbook, m_reading.facts).attain(question, m_reading.cancel);
        if (!targets)
            return targets.error();
        for (qsizetype i = 0; i < targets->size(); ++i) {
            if (targets->at(i).target.isValue())
                m_figures.rows[i].target = targets->at(i).target.roundedUnits(Amount::Scale);
        }
        return {};
    }

    Result<void> addCalls(const ForecastBooks &books)
    {
        auto &places = m_tree.places();
        for (std::size_t i = 0; i < places.size(); ++i) {
            const ForecastRow &row = m_figures.rows.at(qsizetype(i));
            // A number is waited for from whoever has something to win, or has won something.
            places[i].isExpected = places[i].node.isPerson() && !places[i].node.id.isNull()
                && (row.deals > 0 || row.closed.value_or(0) != 0 || row.target.value_or(0) != 0);
        }
        const auto calls
            = ForecastRollup::of(places, Forecast::callsOf(books, m_period, u"commit"_s));
        const auto best
            = ForecastRollup::of(places, Forecast::callsOf(books, m_period, u"best_case"_s));
        for (std::size_t i = 0; i < places.size(); ++i) {
            m_figures.rows[qsizetype(i)].call = calls[i];
            m_figures.rows[qsizetype(i)].best = best[i];
        }
        m_figures.history = ForecastHistory::of(books, m_period, m_tree, m_reading, m_rates);
        return {};
    }

    Result<void> simulate()
    {
        for (std::size_t i = 0; i < m_throws.size(); ++i) {
            if (m_throws[i].empty())
                continue;
            const auto outcome = ForecastSimulation::run(
                m_throws[i], Seed, ForecastSimulation::Runs, m_reading.cancel);
            if (!outcome)
                return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
            ForecastRow &row = m_figures.rows[qsizetype(i)];
            const Int128 closed = row.closed.value_or(0);
            row.p10 = closed + outcome->quantile(10);
            row.p50 = closed + outcome->quantile(50);
            row.p90 = closed + outcome->quantile(90);
        }
        return {};
    }

    Result<void> judge(const ForecastBooks &books)
    {
        QList<NodeKey> nodes;
        for (const auto &place : m_tree.places())
            nodes.append(place.node);
        const auto track
            = ForecastTrack::of(m_reading, books, {nodes, m_period.grain(), {m_figures.weeksLeft}});
        if (!track)
            return track.error();
        for (const ForecastTrack::Line &line : *track)
            m_figures.rows[nodes.indexOf(line.node)].accuracy = line.accuracy;
        return {};
    }

    /// Lines of people who have nothing to do with the period, and of units with nobody else, go.
    void prune()
    {
        const auto &places = m_tree.places();
        std::vector<bool> stays(places.size(), false);
        for (std::size_t i = places.size(); i-- > 0;) {
            const ForecastRow &row = m_figures.rows.at(qsizetype(i));
            const bool says = row.deals > 0 || row.closed.value_or(0) != 0 || row.call.value
                || row.best.value || row.target.value_or(0) != 0 || row.p90.value_or(0) != 0;
            stays[i] = stays[i] || says || i == 0;
            if (stays[i] && places[i].parent >= 0)
                stays[std::size_t(places[i].parent)] = true;
        }
        QList<ForecastRow> kept;
        std::vector<int> nextPlace(places.size(), -1);
        for (std::size_t i = 0; i < places.size(); ++i) {
            if (!stays[i])
                continue;
            nextPlace[i] = int(kept.size());
            ForecastRow row = m_figures.rows.at(qsizetype(i));
            row.node = places[i].node;
            row.parent = places[i].parent < 0 ? -1 : nextPlace[std::size_t(places[i].parent)];
            row.name = row.node.id.isNull() ? QString() : m_organisation.name(row.node);
            row.kind = m_organisation.kindName(row.node);
            if (row.node.isPerson())
                row.kind = u"person"_s;
            kept.append(row);
        }
        // Whoever is waited for has something, so his line stays.
        for (ForecastRow &row : kept) {
            for (auto *number : {&row.call, &row.best}) {
                for (int &missing : number->missing)
                    missing = nextPlace[std::size_t(missing)];
            }
        }
        m_figures.rows = kept;
    }

private:
    void grow()
    {
        while (m_figures.rows.size() < qsizetype(m_tree.places().size()))
            m_figures.rows.append(ForecastRow());
        m_throws.resize(m_tree.places().size());
    }

    void take(const FactTable &table, std::size_t row, const WinChances::Deal &deal,
              const CloseHazard &hazard, int place)
    {
        ++m_figures.openDeals;
        const QString category = textAt(table, u"category"_s, row);
        if (category == "omitted"_L1) {
            ++m_figures.omitted;
            return;
        }
        const qint64 plain = table.column(u"amount"_s)->numbers[row];
        const bool hasAmount = plain != FactColumn::NoNumber;
        m_figures.withoutAmount += hasAmount ? 0 : 1;
        const auto worth = m_rates.converted(
            hasAmount ? plain : 0, textAt(table, u"currency"_s, row), dayNumber(m_reading.today));
        if (!worth) {
            ++m_figures.withoutRate;
            return;
        }
        const qint32 from = dayNumber(m_period.from());
        const qint32 to = dayNumber(m_period.to());
        const qint32 expected = table.column(u"expected_close_on"_s)->days[row];
        const bool isIn = expected != FactColumn::NoDay && expected >= from && expected < to;
        if (expected == FactColumn::NoDay) {
            ++m_figures.undated;
            m_figures.undatedAmount += *worth;
        } else if (expected < from) {
            ++m_figures.overdue;
            m_figures.overdueAmount += *worth;
        }
        if (isIn) {
            m_tree.upwards(place, [&](std::size_t at) {
                ForecastRow &line = m_figures.rows[qsizetype(at)];
                (category == "commit"_L1          ? line.commit
                     : category == "best_case"_L1 ? line.bestCase
                                                  : line.pipeline)
                    += *worth;
                line.weighted += *worth * deal.manual.value_or(0);
                ++line.deals;
            });
        }
        // By the end of the period it is decided with the chance that those of its age are.
        const qint32 today = dayNumber(m_reading.today);
        if (to <= today + 1 || *worth == 0)
            return;
        const auto untilEnd = hazard.within(deal.age, to - 1 - today);
        const auto untilStart = hazard.within(deal.age, from - 1 - today);
        const qint64 inTime = untilEnd && untilStart ? *untilEnd - *untilStart
            : isIn                                   ? Share::Whole
                                                     : 0;
        const qint64 chance = qint64(Int128(deal.chance) * inTime / Share::Whole);
        if (chance > 0)
            m_tree.upwards(place, [&](std::size_t at) {
                m_throws[at].push_back({qint64(*worth), chance});
            });
    }

    ForecastFigures &m_figures;
    const Reading &m_reading;
    Period m_period;
    const Organisation &m_organisation;
    Rates m_rates;
    ForecastTree m_tree;
    std::vector<std::vector<ForecastSimulation::Deal>> m_throws; ///< by line
};

/// Targets are set on the value won, or on the bookings where nobody has one on it.
QString targetKpiOf(const Reading &reading, const Period &period)
{
    const QList<Target> targets = reading.facts.targets();
    const bool isOnWins = std::any_of(targets.cbegin(), targets.cend(), [&](const Target &target) {
        return target.kpi == "won_value"_L1 && target.periodFrom <= period.last()
            && target.periodTo >= period.from();
    });
    return isOnWins ? u"won_value"_s : u"bookings"_s;
}

Int128 exact(double amount)
{
    return Int128(std::llround(amount * double(Fixed::power(Amount::Scale))));
}

Result<StatisticalForecast> statistical(const ForecastFigures &figures, const Reading &reading)
{
    StatisticalForecast result;
    const Period &period = *figures.request.period;
    const Calendar &calendar = reading.facts.calendar();
    const auto none = [&result](const QString &reason) {
        result.reason = reason;
        return result;
    };
    if (period.to() <= reading.today)
        return none(u"forecast.over"_s);
    Question question;
    question.kpis = {u"won_value"_s};
    question.nodes = {*figures.request.node};
    question.today = reading.today;
    // From the running one on to the asked one.
    int horizon = 1;
    for (Period at = Period::of(period.grain(), reading.today, calendar);
         at.isValid() && at.from() < period.from() && horizon < KpiForecast::MostPeriods;
         at = at.previous(-1, calendar))
        ++horizon;
    // What was loaded may end some periods before today: the past is looked at as far as it goes.
    constexpr int behind = 4;
    const auto found
        = KpiForecast::of(reading.handbook, reading.facts, question, period.grain(),
                          horizon + behind, SeriesForecast::Method::Automatic, reading.cancel);
    if (!found)
        return found.error().kind == Error::Kind::Invalid
            ? Result<StatisticalForecast>(none(found.error().code))
            : Result<StatisticalForecast>(found.error());
    for (const KpiForecast::Ahead &ahead : found->ahead) {
        if (ahead.period != period)
            continue;
        result.value = exact(ahead.figure.value);
        result.low = exact(ahead.figure.low);
        result.high = exact(ahead.figure.high);
        result.method = textOf(found->series.method);
    }
    return result.value ? result : none(u"forecast.gap"_s);
}

} // namespace

namespace Forecast {

ForecastRequest filled(const ForecastRequest &request, const Reading &reading)
{
    ForecastRequest result = request;
    if (!result.node)
        result.node = reading.facts.organisation().root();
    if (!result.period)
        result.period = Period::of(Grain::Quarter, reading.today, reading.facts.calendar());
    return result;
}

QDate treeDayOf(const Period &period, const QDate &today)
{
    return qMin(today, period.last());
}

QList<ForecastCall> callsOf(const ForecastBooks &books, const Period &period,
                            const QString &category)
{
    QList<ForecastCall> calls;
    std::copy_if(books.calls.cbegin(), books.calls.cend(), std::back_inserter(calls),
                 [&](const ForecastCall &call) {
                     return call.category == category && call.periodFrom == period.from()
                         && call.periodTo == period.last();
                 });
    return calls;
}

QList<Period> periods(const Reading &reading)
{
    QList<Period> result;
    const Calendar &calendar = reading.facts.calendar();
    const auto offer = [&](Grain grain, int next, int former) {
        const Period running = Period::of(grain, reading.today, calendar);
        for (int back = -next; back <= former; ++back)
            result.append(running.previous(back, calendar));
    };
    offer(Grain::Quarter, 1, 4);
    offer(Grain::Month, 2, 6);
    offer(Grain::Year, 1, 1);
    return result;
}

bool isWeekly(const Reading &reading)
{
    for (const Setting &setting : reading.settings) {
        if (setting.name == ForecastSnapshots::setting() && !setting.toOn.isValid())
            return setting.value != "off"_L1;
    }
    return true;
}

Command weekly(bool isOn, const Reading &reading, const std::function<Uuid()> &newId)
{
    Command command {u"setting.change"_s, {}, {}, u"hand"_s, {}, {}, {}};
    for (const Setting &known : reading.settings) {
        if (known.name != ForecastSnapshots::setting() || known.toOn.isValid())
            continue;
        Setting after = known;
        after.value = isOn ? u"on"_s : u"off"_s;
        command.changes = {Record::update(known, after)};
        return command;
    }
    Setting setting;
    setting.id = SettingId(newId());
    setting.name = ForecastSnapshots::setting();
    setting.value = isOn ? u"on"_s : u"off"_s;
    command.changes = {Record::create(setting)};
    return command;
}

Result<std::shared_ptr<const ForecastBooks>> books(const Reading &reading)
{
    return reading.forecasts
        ? reading.forecasts()
        : Result<std::shared_ptr<const ForecastBooks>>(std::make_shared<const ForecastBooks>());
}

Result<ForecastFigures> figures(const ForecastRequest &request, const Reading &reading)
{
    ForecastFigures figures;
    figures.request = filled(request, reading);
    const Period &period = *figures.request.period;
    figures.today = reading.today;
    figures.treeDay = treeDayOf(period, reading.today);
    figures.currency = reading.facts.profile().currency;
    figures.nodePath = reading.facts.organisation().pathOn(*figures.request.node, figures.treeDay);
    figures.targetKpi = targetKpiOf(reading, period);
    figures.weeksLeft = int(qMax<qint64>(0, reading.today.daysTo(period.last())) / 7);
    const auto remembered = books(reading);
    if (!remembered)
        return remembered.error();
    Gathering gathering(figures, reading);
    for (const auto &step :
         {std::function<Result<void>()>([&] { return gathering.addOpen(); }),
          std::function<Result<void>()>([&] { return gathering.addKnown(); }),
          std::function<Result<void>()>([&] { return gathering.addCalls(**remembered); }),
          std::function<Result<void>()>([&] { return gathering.simulate(); }),
          std::function<Result<void>()>([&] { return gathering.judge(**remembered); })}) {
        if (const auto done = step(); !done)
            return done.error();
    }
    gathering.prune();
    auto outlook = statistical(figures, reading);
    if (!outlook)
        return outlook.error();
    figures.statistical = *outlook;
    return figures;
}

} // namespace Forecast

} // namespace Steelyard
