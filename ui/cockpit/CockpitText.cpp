// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/cockpit/CockpitText.h"

#include "core/base/Fixed.h"
#include "ui/models/FunnelWords.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Money largest(const QList<Measure> &measures, const QString &currency)
{
    Money money {0, currency};
    for (const Measure &measure : measures)
        money.units = qMax(money.units, MeasureText::units(measure, Money::Scale).value_or(0));
    return money;
}

} // namespace

CockpitText::CockpitText(const CockpitFigures &figures, const Handbook &handbook,
                         const Formatting &formatting)
    : m_figures(figures)
    , m_handbook(handbook)
    , m_formatting(formatting)
    , m_words(formatting)
{
    QList<Measure> months;
    for (const CockpitMonth &month : figures.months)
        months << month.own.actual << month.own.target;
    m_monthUnit = formatting.unitFor(largest(months, figures.currency));
    QList<Measure> teams;
    for (const AttainmentCell &team : figures.teams)
        teams << team.actual << team.target;
    m_teamUnit = formatting.unitFor(largest(teams, figures.currency));
}

QString CockpitText::kpiName(const QString &kpi) const
{
    const KpiDefinition *definition = m_handbook.find(kpi);
    if (!definition)
        return kpi;
    return m_formatting.isChinese() ? definition->name.zh : definition->name.en;
}

QString CockpitText::variantName(const HeadlineFigure &figure) const
{
    const KpiDefinition *definition = m_handbook.find(figure.kpi);
    const Variant *variant = definition ? definition->variant(figure.variant) : nullptr;
    if (!variant)
        return {};
    return m_formatting.isChinese() ? variant->label.zh : variant->label.en;
}

QString CockpitText::periodName() const
{
    return m_formatting.period(m_figures.request.period->range());
}

QString CockpitText::phaseName() const
{
    QString name;
    for (const HeadlineFigure *figure : {&m_figures.bookings, &m_figures.collections}) {
        if (figure->value.phase == Measure::Phase::Restated)
            return tr("%1 closed, restated since").arg(periodName());
        if (figure->value.phase == Measure::Phase::Closed)
            name = tr("%1 closed").arg(periodName());
    }
    return name;
}

QString CockpitText::unitLabel(Formatting::Unit unit) const
{
    return tr("Unit: %1").arg(m_formatting.unitLabel(unit, m_figures.currency));
}

QString CockpitText::subtitle(bool withUnit) const
{
    QStringList parts;
    if (withUnit)
        parts << unitLabel(m_monthUnit);
    if (m_figures.dataUntil.isValid())
        parts << tr("data until %1")
                     .arg(m_formatting.date(qMin(m_figures.dataUntil, m_figures.today)));
    if (const QString phase = phaseName(); !phase.isEmpty())
        parts << phase;
    if (m_figures.bookings.value.flags.contains(u"prior_period_adjustment"_s)
        || m_figures.collections.value.flags.contains(u"prior_period_adjustment"_s))
        parts << tr("with corrections of closed periods");
    const QString rule = variantName(m_figures.bookings);
    if (!rule.isEmpty())
        parts << rule;
    return parts.join(u" · "_s);
}

KpiTileContent CockpitText::tile(const HeadlineFigure &figure, bool lowerIsBetter) const
{
    KpiTileContent tile;
    tile.title = kpiName(figure.kpi);
    tile.value = m_words.value(figure.value);
    tile.exact = m_words.exact(figure.value);
    tile.state = MeasureText::state(figure.value);
    if (*m_figures.request.period != m_figures.year) {
        tile.otherLabel = tr("year");
        tile.otherValue = m_words.value(figure.year);
    }
    tile.deltas = {m_words.delta(tr("YoY"), figure.lastYear, lowerIsBetter),
                   m_words.delta(tr("prev."), figure.previous, lowerIsBetter)};
    tile.trend = MeasureText::trend(figure.trend);
    if (figure.attainment && figure.attainment->target.isValue()) {
        tile.target = tr("Target %1").arg(m_words.value(figure.attainment->target));
        const auto missing = MeasureText::units(figure.attainment->gap, Money::Scale);
        if (missing && *missing > 0)
            tile.gap = tr("Gap %1").arg(m_words.value(figure.attainment->gap));
        tile.progress = MeasureText::share(figure.attainment->attainment);
        tile.pace = MeasureText::share(figure.attainment->pace);
        tile.status = MeasureText::status(figure.attainment->standing);
    }
    return tile;
}

QList<KpiTileContent> CockpitText::tiles() const
{
    QList<KpiTileContent> tiles {tile(m_figures.bookings), tile(m_figures.collections),
                                 tile(m_figures.overdue, true)};
    tiles[2].otherLabel = tr("as of");
    tiles[2].otherValue
        = m_formatting.shortDate(qMin(m_figures.today, m_figures.request.period->last()));

    KpiTileContent attained;
    attained.title = tr("Attainment, year");
    if (const auto &cell = m_figures.bookings.yearAttainment) {
        attained.value = m_words.value(cell->attainment);
        attained.exact = m_words.exact(cell->attainment);
        attained.state = MeasureText::state(cell->attainment);
        attained.otherLabel = tr("time gone by");
        attained.otherValue = m_words.value(cell->pace);
        if (cell->target.isValue())
            attained.target = tr("Target %1").arg(m_words.value(cell->target));
        const auto missing = MeasureText::units(cell->gap, Money::Scale);
        if (missing && *missing > 0)
            attained.gap = tr("Gap %1").arg(m_words.value(cell->gap));
        attained.progress = MeasureText::share(cell->attainment);
        attained.pace = MeasureText::share(cell->pace);
        attained.status = MeasureText::status(cell->standing);
    }
    tiles.append(attained);

    KpiTileContent forecast;
    forecast.title = tr("Year forecast");
    forecast.value = m_words.value(m_figures.forecast);
    forecast.exact = m_words.exact(m_figures.forecast);
    forecast.state = MeasureText::state(m_figures.forecast);
    forecast.gap = tr("at this pace");
    if (m_figures.bookings.yearAttainment && m_figures.bookings.yearAttainment->target.isValue()) {
        forecast.otherLabel = tr("of target");
        forecast.otherValue = m_words.value(m_figures.forecastAttainment);
        forecast.target
            = tr("Target %1").arg(m_words.value(m_figures.bookings.yearAttainment->target));
        forecast.progress = MeasureText::share(m_figures.forecastAttainment);
    }
    tiles.append(forecast);
    return tiles;
}

QList<SmallFigure> CockpitText::smallFigures() const
{
    QList<SmallFigure> figures;
    for (const HeadlineFigure &figure : m_figures.small)
        figures.append({kpiName(figure.kpi), m_words.value(figure.value),
                        m_words.exact(figure.value), MeasureText::state(figure.value),
                        m_words.delta(tr("YoY"), figure.lastYear)});
    return figures;
}

QString CockpitText::gapSentence() const
{
    const auto &cell = m_figures.bookings.attainment;
    if (!cell || !cell->target.isValue())
        return {};
    const auto missing = MeasureText::units(cell->gap, Money::Scale);
    if (!missing || *missing <= 0)
        return tr("%1: the target is met").arg(periodName());
    if (m_figures.workdaysLeft <= 0)
        return tr("%1: gap %2, no working day left").arg(periodName(), m_words.value(cell->gap));
    return tr("%1: gap %2 · %n working day(s) left · %3 needed a day", nullptr,
              int(m_figures.workdaysLeft))
        .arg(periodName(), m_words.value(cell->gap), m_words.value(m_figures.neededPerWorkday));
}

QList<MonthFigure> CockpitText::months() const
{
    QList<MonthFigure> figures;
    for (const CockpitMonth &month : m_figures.months) {
        MonthFigure figure;
        // Twelve labels must fit under narrow columns, and no two may be the same.
        figure.label = QString::number(month.period.from().month());
        if (month.isPast && month.own.actual.isValue())
            figure.actual = m_words.coordinate(m_monthUnit, month.own.actual);
        if (month.own.target.isValue())
            figure.target = m_words.coordinate(m_monthUnit, month.own.target);
        const auto share = MeasureText::share(month.cumulativeAttainment);
        if (month.isPast && share)
            figure.attainment = *share * 100;
        figure.exact
            = tr("%1: %2 of %3, since January %4")
                  .arg(m_formatting.month(month.period.from()), m_words.exact(month.own.actual),
                       m_words.exact(month.own.target), m_words.value(month.cumulativeAttainment));
        figures.append(figure);
    }
    return figures;
}

GaugeContent CockpitText::gauge() const
{
    GaugeContent gauge;
    gauge.name = kpiName(u"quota_attainment"_s);
    const auto &cell = m_figures.bookings.attainment;
    if (!cell || !cell->target.isValue()) {
        gauge.value = Formatting::mark(FigureState::NoData);
        gauge.target = tr("no target is set");
        return gauge;
    }
    gauge.value = m_words.value(cell->attainment);
    gauge.attainment = MeasureText::share(cell->attainment);
    gauge.pace = MeasureText::share(cell->pace);
    gauge.paceLabel = tr("time gone by %1").arg(m_words.value(cell->pace));
    gauge.target = tr("Target %1").arg(m_words.value(cell->target));
    gauge.status = MeasureText::status(cell->standing);
    const auto attained = MeasureText::units(cell->attainment, 6);
    const auto pace = MeasureText::units(cell->pace, 6);
    if (attained && pace) {
        const QString points = m_formatting.points(qAbs(*attained - *pace), 4);
        gauge.verdict = (*attained >= *pace ? tr("%1 ahead of time") : tr("%1 behind time"))
                            .arg(points.startsWith(u'+') ? points.mid(1) : points);
    }
    return gauge;
}

QList<FunnelStage> CockpitText::funnel() const
{
    return FunnelWords(m_formatting, m_figures.currency).stages(m_figures.funnel);
}

QList<TeamFigure> CockpitText::teams() const
{
    QList<TeamFigure> figures;
    for (qsizetype i = 0; i < m_figures.teams.size(); ++i) {
        const AttainmentCell &cell = m_figures.teams.at(i);
        TeamFigure figure;
        figure.name = m_figures.teamNames.at(i);
        figure.actual = m_words.coordinate(m_teamUnit, cell.actual);
        figure.target = m_words.coordinate(m_teamUnit, cell.target);
        figure.attainment = m_words.value(cell.attainment);
        figure.exact
            = tr("%1: %2 of %3")
                  .arg(figure.name, m_words.exact(cell.actual), m_words.exact(cell.target));
        figure.status = MeasureText::status(cell.standing);
        figures.append(figure);
    }
    return figures;
}

} // namespace Steelyard
