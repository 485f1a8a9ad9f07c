// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/MeasureText.h"

#include "core/base/Fixed.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Steelyard {

FigureState MeasureText::state(const Measure &measure)
{
    switch (measure.state) {
    case Measure::State::Number:
        return FigureState::Number;
    case Measure::State::NoData:
        return FigureState::NoData;
    case Measure::State::Undefined:
        return FigureState::Undefined;
    case Measure::State::NotApplicable:
        return FigureState::NotApplicable;
    case Measure::State::Hidden:
        return FigureState::Hidden;
    case Measure::State::Error:
        return FigureState::Error;
    }
    return FigureState::Error;
}

std::optional<qint64> MeasureText::units(const Measure &measure, int scale)
{
    if (!measure.isValue() || measure.den == 0)
        return std::nullopt;
    return Fixed::divide(measure.num * Fixed::power(measure.denScale),
                         measure.den * Fixed::power(measure.numScale), scale);
}

Money MeasureText::money(const Measure &measure)
{
    return {units(measure, Money::Scale).value_or(0), measure.currency};
}

QString MeasureText::value(const Measure &measure) const
{
    if (!measure.isValue())
        return Formatting::mark(state(measure));
    switch (measure.unit) {
    case UnitOfMeasure::Money:
        return m_formatting.money(money(measure));
    case UnitOfMeasure::Percent:
        return m_formatting.percent(Ratio {measure.num * Fixed::power(measure.denScale),
                                           measure.den * Fixed::power(measure.numScale)});
    case UnitOfMeasure::Days:
    case UnitOfMeasure::WorkingDays: {
        const qint64 tenths = units(measure, 1).value_or(0);
        if (tenths % 10 == 0)
            return m_formatting.days(tenths / 10);
        return m_formatting.decimal(tenths, 1, 1)
            + (m_formatting.isChinese() ? u" 天"_s : u" days"_s);
    }
    case UnitOfMeasure::Count:
        return m_formatting.count(units(measure, 0).value_or(0));
    case UnitOfMeasure::Ratio:
    case UnitOfMeasure::Seconds:
    case UnitOfMeasure::Hours:
    case UnitOfMeasure::Score:
    case UnitOfMeasure::Points:
    case UnitOfMeasure::Minutes:
    case UnitOfMeasure::Months:
        return m_formatting.decimal(units(measure, 4).value_or(0), 4, 1);
    }
    return {};
}

QString MeasureText::exact(const Measure &measure) const
{
    if (!measure.isValue())
        return m_formatting.stateName(state(measure));
    if (measure.unit == UnitOfMeasure::Money && measure.den == 1 && measure.denScale == 0)
        return m_formatting.moneyExact(money(measure));
    if (measure.den == 1 && measure.denScale == 0)
        return measure.numText();
    return u"%1 (%2 ÷ %3)"_s.arg(value(measure), measure.numText(), measure.denText());
}

QString MeasureText::moneyIn(Formatting::Unit unit, const Measure &measure) const
{
    return measure.isValue() ? m_formatting.moneyIn(unit, money(measure))
                             : Formatting::mark(state(measure));
}

double MeasureText::coordinate(Formatting::Unit unit, const Measure &measure) const
{
    return measure.isValue() ? m_formatting.coordinate(unit, money(measure)) : 0;
}

std::optional<double> MeasureText::share(const Measure &percent)
{
    const auto parts = units(percent, 6);
    return parts ? std::optional(double(*parts) / 1'000'000) : std::nullopt;
}

QList<double> MeasureText::trend(const QList<Measure> &measures)
{
    QList<double> values;
    bool any = false;
    for (const Measure &measure : measures) {
        any = any || measure.isValue();
        values.append(double(units(measure, 4).value_or(0)));
    }
    return any ? values : QList<double>();
}

Delta MeasureText::delta(const QString &label, const Comparison &comparison, bool) const
{
    Delta delta {label, {}, 0, Tone::Neutral};
    const auto signOf = [](auto number) { return number > 0 ? 1 : number < 0 ? -1 : 0; };
    if (comparison.points) {
        // A chip has no room for 个百分点; salespeople say 点.
        delta.text = m_formatting.points(*comparison.points, 4).replace(u"个百分点"_s, u"点"_s);
        delta.direction = signOf(*comparison.points);
    } else if (comparison.turn != Comparison::Turn::None) {
        static const QHash<Comparison::Turn, const char *> words {
            {Comparison::Turn::ToProfit, QT_TRANSLATE_NOOP("MeasureText", "turned positive")},
            {Comparison::Turn::ToLoss, QT_TRANSLATE_NOOP("MeasureText", "turned negative")},
            {Comparison::Turn::LossNarrowed, QT_TRANSLATE_NOOP("MeasureText", "smaller loss")},
            {Comparison::Turn::LossWidened, QT_TRANSLATE_NOOP("MeasureText", "larger loss")}};
        const bool isUp = comparison.turn == Comparison::Turn::ToProfit
            || comparison.turn == Comparison::Turn::LossNarrowed;
        delta.text = QCoreApplication::translate("MeasureText", words.value(comparison.turn));
        delta.direction = isUp ? 1 : -1;
    } else if (comparison.growth) {
        delta.text = m_formatting.change(*comparison.growth);
        delta.direction = signOf(comparison.growth->numerator);
    } else {
        delta.text = Formatting::mark(FigureState::NoData);
    }
    return delta;
}

PaceStatus MeasureText::status(Standing standing)
{
    switch (standing) {
    case Standing::Ahead:
        return PaceStatus::Ahead;
    case Standing::OnTrack:
        return PaceStatus::OnTrack;
    case Standing::AtRisk:
        return PaceStatus::Warning;
    case Standing::Behind:
        return PaceStatus::Behind;
    case Standing::TooEarly:
        return PaceStatus::TooEarly;
    case Standing::Unknown:
        return PaceStatus::None;
    }
    return PaceStatus::None;
}

} // namespace Steelyard
