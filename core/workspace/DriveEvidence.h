// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Reading.h"

namespace Steelyard {

/// What the company's own past says of the claim that one KPI drives another: how closely the
/// month-to-month changes of the one went with those of the other some months later. That two go
/// together proves no cause.
struct DriveEvidence
{
    static constexpr int Months = 36;  ///< complete ones that are looked at
    static constexpr int FewestPairs = 12;
    static constexpr int LongestLag = 6;

    QString from;
    QString to;
    int lag = 0;       ///< months after which they go together best
    double r = 0;      ///< Pearson's correlation of the changes, −1 to 1
    int pairs = 0;     ///< months that were compared
    /// With so many pairs a correlation below 2 ÷ √n is what chance gives.
    bool isSignal() const;
    bool isKnown() const { return pairs >= FewestPairs; }

    bool operator==(const DriveEvidence &) const = default;

    /// For what a KPI drives and what drives it. Errors: kpi.unknown, cancelled.
    static Result<QList<DriveEvidence>> of(const QString &kpi, const Reading &reading);
    /// Of two courses, month by month; a month without a figure is skipped together with the change
    /// that it takes part in. Changes rather than figures, for two that grow always go together.
    static DriveEvidence measured(const std::vector<std::optional<double>> &from,
                                  const std::vector<std::optional<double>> &to);
};

} // namespace Steelyard
