// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ratio.h"
#include "core/engine/Rare.h"
#include "core/handbook/UnitOfMeasure.h"

#include <QLatin1StringView>
#include <QString>
#include <QStringList>

#include <optional>

namespace Steelyard {

/// A share of days or rows, which are never many.
struct SmallRatio
{
    qint32 numerator = 0;
    qint32 denominator = 0;

    SmallRatio() = default;
    SmallRatio(const Ratio &ratio)
        : numerator(qint32(ratio.numerator))
        , denominator(qint32(ratio.denominator))
    {
    }
    operator Ratio() const { return {numerator, denominator}; }
    bool isDefined() const { return denominator != 0; }

    bool operator==(const SmallRatio &) const = default;
};

/// The outcome of a KPI for one node and period: a state and, where it is a value, the exact pair
/// from which the figure is divided only for display.
struct Measure
{
    /// In the order of the algebra: of two operands the later one wins.
    enum class State : quint8 { Number, NoData, Undefined, NotApplicable, Hidden, Error };
    enum class Phase : quint8 { Open, Settling, Settled, Closed, Restated };

    // A full question has a million of these: their size is a third of its time.
    Int128 num = 0; ///< value = num / 10^numScale ÷ (den / 10^denScale)
    Int128 den = 1;
    State state = State::NoData;
    UnitOfMeasure unit = UnitOfMeasure::Count;
    Phase phase = Phase::Settled;
    int numScale = 0;
    int denScale = 0;
    int daysCovered = 0; ///< days of the period (up to today) for which the facts were loaded
    int daysTotal = 0;

    qint64 nRows = 0;      ///< rows that entered
    qint64 nNull = 0;      ///< rows left out because the measured value is empty
    qint64 nExcluded = 0;  ///< rows left out by the company's exclusions
    qint64 nFxMissing = 0; ///< rows without an exchange rate
    qint64 nBackdated = 0; ///< rows that entered, though written down too long after their day

    SmallRatio progress; ///< elapsed working days over those of the period
    SmallRatio maturity; ///< of a conversion: base events whose window has ended over all of them
    Rare<QString> currency;    ///< of money only
    Rare<QStringList> flags;   ///< sorted codes: partial_coverage, no_history, low_n, prorated …
    Rare<QString> reason;      ///< why it is no value: a code, may be empty
    Rare<QStringList> missing; ///< of no_data: the entities that nothing was loaded of

    bool isValue() const { return state == State::Number; }
    void raise(const QString &flag);

    /// num and den in major units, exact; empty unless the state is a value.
    QString numText() const;
    QString denText() const;
    /// The figure rounded half up (away from zero) to `decimals`, percent times 100.
    QString valueText(int decimals = 4) const;
    /// The figure rounded half up (away from zero) in units of 10^-decimals; of a value only.
    Int128 roundedUnits(int decimals) const;
    /// The same at scale 4, without trailing zeros: what JSON writes. Nothing unless a value.
    std::optional<QString> plainValue() const;

    bool operator==(const Measure &) const = default;
};

/// "value", "no_data", "undefined", "not_applicable", "hidden", "error".
QLatin1StringView textOf(Measure::State state);
/// "open", "settling", "settled", "closed", "restated".
QLatin1StringView textOf(Measure::Phase phase);

/// Exact arithmetic; a state other than value wins over a value, the worse one over the better.
/// Counts and flags of both operands are kept. The unit of the answer is for the caller to set.
Measure operator+(const Measure &a, const Measure &b);
Measure operator-(const Measure &a, const Measure &b);
Measure operator*(const Measure &a, const Measure &b);
/// Undefined where b is 0. Two whole figures stay the pair that they are.
Measure operator/(const Measure &a, const Measure &b);

} // namespace Steelyard
