// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Cockpit.h"

#include "core/engine/Evaluator.h"
#include "core/workspace/LoadedDays.h"

using namespace Qt::StringLiterals;

namespace Steelyard::Cockpit {

namespace {

constexpr int TrendMonths = 12;

/// One question after the other to the engine, the first fault kept.
class Inquiry
{
public:
    Inquiry(const Reading &reading, const CockpitRequest &request)
        : m_reading(reading)
        , m_evaluator(reading.handbook, reading.facts)
        , m_attainment(reading.handbook, reading.facts)
        , m_slice(request.slice)
    {
    }

    QList<Cell> cells(const QStringList &kpis, const QList<NodeKey> &nodes,
                      const QList<Period> &periods)
    {
        if (m_fault || nodes.isEmpty() || periods.isEmpty())
            return {};
        auto answer = m_evaluator.evaluate(question(kpis, nodes, periods), m_reading.cancel);
        if (answer)
            return *answer;
        m_fault = answer.error();
        return {};
    }

    QList<AttainmentCell> attain(const QStringList &kpis, const QList<NodeKey> &nodes,
                                 const QList<Period> &periods)
    {
        if (m_fault || nodes.isEmpty() || periods.isEmpty())
            return {};
        auto answer = m_attainment.attain(question(kpis, nodes, periods), m_reading.cancel);
        if (answer)
            return *answer;
        m_fault = answer.error();
        return {};
    }

    void fail(const Error &error)
    {
        if (!m_fault)
            m_fault = error;
    }
    const std::optional<Error> &fault() const { return m_fault; }

private:
    Question question(const QStringList &kpis, const QList<NodeKey> &nodes,
                      const QList<Period> &periods) const
    {
        Question question;
        question.kpis = kpis;
        question.nodes = nodes;
        question.periods = periods;
        question.slice = m_slice;
        question.today = m_reading.today;
        return question;
    }

    const Reading &m_reading;
    Evaluator m_evaluator;
    Attainment m_attainment;
    Slice m_slice;
    std::optional<Error> m_fault;
};

HeadlineFigure headline(const QString &kpi, bool hasTargets, const CockpitFigures &figures,
                        const Reading &reading, Inquiry &inquiry);

/// A figure that somebody chose must not take the others with it: one that cannot be asked like
/// this, say because of a filter that its records do not know, does not apply.
HeadlineFigure smallFigure(const QString &kpi, const CockpitFigures &figures,
                           const Reading &reading, Inquiry &inquiry)
{
    Inquiry own(reading, figures.request);
    HeadlineFigure figure = headline(kpi, false, figures, reading, own);
    if (!own.fault())
        return figure;
    if (own.fault()->kind == Error::Kind::Cancelled)
        inquiry.fail(*own.fault());
    figure.value.state = Measure::State::NotApplicable;
    figure.value.reason = own.fault()->code;
    return figure;
}

QList<Period> monthsUpTo(const Period &period, const QDate &today, const Calendar &calendar)
{
    Period month = Period::of(Grain::Month, qMin(period.last(), today), calendar);
    QList<Period> months;
    for (int i = TrendMonths - 1; i >= 0; --i)
        months.append(i == 0 ? month : month.previous(i, calendar));
    return months;
}

HeadlineFigure headline(const QString &kpi, bool hasTargets, const CockpitFigures &figures,
                        const Reading &reading, Inquiry &inquiry)
{
    const Calendar &calendar = reading.facts.calendar();
    const NodeKey node = *figures.request.node;
    const Period &period = *figures.request.period;
    const auto lastYear = ComparedPeriod::lastYear(period, figures.today, calendar);
    const Period previous = ComparedPeriod::previous(period, figures.today, calendar);
    QList<Period> periods {period, figures.year, previous};
    if (lastYear)
        periods.append(lastYear->before);
    if (lastYear && lastYear->now != period)
        periods.append(lastYear->now);
    const QList<Cell> cells = inquiry.cells({kpi}, {node}, periods);
    HeadlineFigure figure;
    figure.kpi = kpi;
    if (cells.size() != periods.size())
        return figure;
    figure.variant = cells.first().variant;
    figure.value = cells.at(0).measure;
    figure.year = cells.at(1).measure;
    figure.previous = Comparison::of(figure.value, cells.at(2).measure, previous);
    if (lastYear) {
        const Measure &now = cells.size() > 4 ? cells.at(4).measure : figure.value;
        figure.lastYear = Comparison::of(now, cells.at(3).measure, lastYear->before);
        figure.lastYear.isCrooked = lastYear->isCrooked;
    }
    if (hasTargets) {
        const auto attained = inquiry.attain({kpi}, {node}, {period, figures.year});
        if (attained.size() == 2) {
            figure.attainment = attained.at(0);
            figure.yearAttainment = attained.at(1);
        }
    }
    for (const Cell &cell :
         inquiry.cells({kpi}, {node}, monthsUpTo(period, figures.today, calendar)))
        figure.trend.append(cell.measure);
    return figure;
}

void months(CockpitFigures &figures, const Reading &reading, Inquiry &inquiry)
{
    const Calendar &calendar = reading.facts.calendar();
    const NodeKey node = *figures.request.node;
    const QList<Period> all = Period::periodsOf(Grain::Month, figures.year.range(), calendar);
    QList<Period> asked = all;
    for (const Period &month : all)
        asked.append(Period::of({figures.year.from(), month.to()}));
    const auto cells = inquiry.attain({u"bookings"_s}, {node}, asked);
    if (cells.size() != asked.size())
        return;
    for (qsizetype i = 0; i < all.size(); ++i)
        figures.months.append({all.at(i), all.at(i).from() <= figures.today, cells.at(i),
                               cells.at(i + all.size()).attainment});
}

// What the year comes to when every working day left brings what the average one has brought.
void forecast(CockpitFigures &figures, const Reading &reading)
{
    const Ratio elapsed = reading.facts.calendar().elapsedShare(figures.year, figures.today);
    Measure share;
    share.state = Measure::State::Number;
    share.num = elapsed.numerator;
    share.den = elapsed.denominator;
    if (elapsed.numerator == 0) {
        figures.forecast = figures.bookings.year;
        figures.forecast.state = Measure::State::Undefined;
        return;
    }
    figures.forecast = figures.bookings.year / share;
    figures.forecast.unit = UnitOfMeasure::Money;
    figures.forecast.currency = figures.currency;
    if (figures.bookings.yearAttainment) {
        figures.forecastAttainment = figures.forecast / figures.bookings.yearAttainment->target;
        figures.forecastAttainment.unit = UnitOfMeasure::Percent;
    }
}

// Who left within the period is not in the tree of its last day, but what he sold is in the
// figures: he keeps a line below whom he was with last.
QHash<NodeKey, QList<NodeKey>> leavers(const Organisation &organisation, const NodeKey &under,
                                       const Period &period, const QDate &day)
{
    QHash<NodeKey, QList<NodeKey>> byParent;
    if (period.from() >= day)
        return byParent;
    const DateRange days = DateRange::inclusive(period.from(), day);
    const QList<DateRange> versions = organisation.versions();
    for (const QString &level : {u"department"_s, u"team"_s, u"person"_s}) {
        for (const NodeKey &node : organisation.nodesOfLevel(level, days, under)) {
            if (node == under || organisation.parentOn(node, day))
                continue;
            for (auto version = versions.crbegin(); version != versions.crend(); ++version) {
                const QDate last = version->to.isValid() ? version->to.addDays(-1) : day;
                if (last > day || last < period.from())
                    continue;
                if (const auto parent = organisation.parentOn(node, last)) {
                    byParent[*parent].append(node);
                    break;
                }
            }
        }
    }
    return byParent;
}

void rows(CockpitFigures &figures, const Reading &reading, Inquiry &inquiry)
{
    const Organisation &organisation = reading.facts.organisation();
    const Calendar &calendar = reading.facts.calendar();
    const Period &period = *figures.request.period;
    const QDate day = qMin(period.last(), figures.today);
    QList<NodeKey> nodes;
    const auto left = leavers(organisation, *figures.request.node, period, day);
    const auto walk = [&](const auto &self, const NodeKey &node, int parent) -> void {
        const auto line = int(figures.rows.size());
        CockpitRow row;
        row.node = node;
        row.parent = parent;
        row.name = organisation.name(node);
        row.kind = organisation.kindName(node);
        figures.rows.append(row);
        nodes.append(node);
        for (const NodeKey &child : organisation.children(node, day) + left.value(node))
            self(self, child, line);
    };
    walk(walk, *figures.request.node, -1);
    if (*figures.request.node == organisation.root()) {
        // Rows without an owner are a line of their own, so that the lines add up to the company.
        CockpitRow unassigned;
        unassigned.node = unassignedNode();
        unassigned.parent = 0;
        unassigned.kind = u"unassigned"_s;
        figures.rows.append(unassigned);
        nodes.append(unassigned.node);
    }

    const auto attained = inquiry.attain({u"bookings"_s, u"collections"_s}, nodes, {period});
    const auto lastYear = ComparedPeriod::lastYear(period, figures.today, calendar);
    const auto before
        = lastYear ? inquiry.cells({u"bookings"_s}, nodes, {lastYear->before}) : QList<Cell>();
    const bool isMerged = lastYear && lastYear->now != period;
    const auto merged
        = isMerged ? inquiry.cells({u"bookings"_s}, nodes, {lastYear->now}) : QList<Cell>();
    const auto other
        = inquiry.cells({u"overdue_amount"_s, u"pipeline_value"_s, u"win_rate"_s}, nodes, {period});
    const QList<Period> trend = monthsUpTo(period, figures.today, calendar);
    const auto course = inquiry.cells({u"bookings"_s}, nodes, trend);
    if (inquiry.fault())
        return;
    const qsizetype count = nodes.size();
    for (qsizetype i = 0; i < count; ++i) {
        CockpitRow &row = figures.rows[i];
        row.bookings = attained.at(i);
        row.collections = attained.at(count + i);
        if (lastYear) {
            const Measure &now = isMerged ? merged.at(i).measure : row.bookings.actual;
            row.bookingsLastYear = Comparison::of(now, before.at(i).measure, lastYear->before);
            row.bookingsLastYear.isCrooked = lastYear->isCrooked;
        }
        row.overdue = other.at(i).measure;
        row.pipeline = other.at(count + i).measure;
        row.winRate = other.at(2 * count + i).measure;
        for (qsizetype m = 0; m < trend.size(); ++m)
            row.trend.append(course.at(i * trend.size() + m).measure);
    }
    // The line of rows without an owner is there only when there are such rows.
    const CockpitRow &last = figures.rows.constLast();
    if (last.kind == "unassigned"_L1 && last.bookings.actual.nRows == 0
        && last.collections.actual.nRows == 0 && last.overdue.nRows == 0
        && last.pipeline.nRows == 0)
        figures.rows.removeLast();
}

void teams(CockpitFigures &figures)
{
    // A node's children are the lines that hang right below its own; units before people.
    constexpr qsizetype MostTeams = 8;
    QList<const CockpitRow *> children;
    for (const bool units : {true, false}) {
        for (const CockpitRow &row : std::as_const(figures.rows)) {
            const bool isUnit = row.node.kind == NodeKey::Kind::Unit;
            if (row.parent != 0 || isUnit != units || row.kind == "unassigned"_L1)
                continue;
            children.append(&row);
        }
        if (!children.isEmpty())
            break;
    }
    figures.teamsInAll = children.size();
    // A picture of thirty bars says nothing: the largest are drawn, the table has them all.
    if (children.size() > MostTeams) {
        // Both are sums of money: one scale, no denominator.
        const auto amount
            = [](const Measure &measure) { return measure.isValue() ? measure.num : Int128(0); };
        const auto size = [&](const CockpitRow *row) {
            return qMax(amount(row->bookings.actual), amount(row->bookings.target));
        };
        std::stable_sort(children.begin(), children.end(),
                         [&](const auto *a, const auto *b) { return size(a) > size(b); });
        children.resize(MostTeams);
    }
    for (const CockpitRow *row : std::as_const(children)) {
        figures.teams.append(row->bookings);
        figures.teamNames.append(row->name);
    }
}

} // namespace

QStringList smallKpis(const Reading &reading)
{
    QStringList chosen {
        u"deals_won"_s,       u"win_rate"_s,       u"avg_deal_size"_s, u"avg_cycle"_s,
        u"opportunity_new"_s, u"pipeline_value"_s, u"visit_count"_s,   u"effective_contact_rate"_s};
    for (const Setting &setting : reading.settings) {
        if (setting.name == smallSetting() && !setting.toOn.isValid())
            chosen = setting.value.split(u',', Qt::SkipEmptyParts);
    }
    chosen.removeIf([&](const QString &kpi) { return !reading.handbook.find(kpi); });
    return chosen;
}

Result<CockpitFigures> figures(const CockpitRequest &request, const Reading &reading)
{
    const Calendar &calendar = reading.facts.calendar();
    const Organisation &organisation = reading.facts.organisation();
    CockpitFigures figures;
    figures.request = request;
    figures.today = reading.today;
    figures.dataUntil = lastLoadedDay(reading);
    figures.isEmpty = !figures.dataUntil.isValid();
    figures.company = reading.facts.profile().name;
    figures.currency = reading.facts.profile().currency;
    if (!figures.request.node)
        figures.request.node = organisation.root();
    if (!figures.request.period) {
        const QDate day
            = figures.dataUntil.isValid() ? qMin(figures.dataUntil, figures.today) : figures.today;
        figures.request.period = Period::of(Grain::Month, day, calendar);
    }
    const Period &period = *figures.request.period;
    figures.year = Period::of(Grain::Year, period.last(), calendar);
    figures.nodePath
        = organisation.pathOn(*figures.request.node, qMin(period.last(), figures.today));
    figures.provisionalCalendar = calendar.isProvisional(figures.year.range());

    Inquiry inquiry(reading, figures.request);
    const QStringList large = largeKpis();
    figures.bookings = headline(large.at(0), true, figures, reading, inquiry);
    figures.collections = headline(large.at(1), true, figures, reading, inquiry);
    figures.overdue = headline(large.at(2), false, figures, reading, inquiry);
    for (const QString &kpi : smallKpis(reading))
        figures.small.append(smallFigure(kpi, figures, reading, inquiry));
    months(figures, reading, inquiry);
    forecast(figures, reading);
    rows(figures, reading, inquiry);
    teams(figures);
    const auto funnel
        = Funnel(reading.facts)
              .steps({*figures.request.node, figures.year, figures.request.slice, figures.today},
                      reading.cancel);
    if (funnel)
        figures.funnel = *funnel;
    else
        inquiry.fail(funnel.error());
    if (inquiry.fault())
        return *inquiry.fault();

    if (figures.today < period.last()) {
        const QDate from = qMax(period.from(), figures.today.addDays(1));
        figures.workdaysLeft = calendar.workdays({from, period.to()});
    }
    if (figures.workdaysLeft > 0 && figures.bookings.attainment) {
        Measure days;
        days.state = Measure::State::Number;
        days.num = figures.workdaysLeft;
        figures.neededPerWorkday = figures.bookings.attainment->gap / days;
        figures.neededPerWorkday.unit = UnitOfMeasure::Money;
        figures.neededPerWorkday.currency = figures.currency;
    }
    return figures;
}

} // namespace Steelyard::Cockpit
