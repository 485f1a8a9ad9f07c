// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Steelyard {

class Handbook;
struct KpiDefinition;
struct Variant;

/// What becomes of rows that come in after their period was closed (R-L2).
enum class LatePolicy {
    Restate,       ///< the closed figure follows them, and says so
    AdjustCurrent, ///< it stays; the difference is booked on the day they became known
    Ignore         ///< it stays
};

/// As the definition says. Where it says nothing: a conversion matures after its period and is
/// restated; what is worked out from restated figures is restated with them; everything else
/// stays, and nothing is lost: adjust_current.
LatePolicy latePolicyOf(const KpiDefinition &definition, const Handbook &handbook);

/// How a figure of several closed periods comes about.
enum class Composition {
    Pairs,   ///< numerators and denominators of its periods add up
    Rows,    ///< only from its rows: distinct, percentile, extremes, balances
    Figures, ///< from other figures, which have their own way
};
Composition compositionOf(const KpiDefinition &definition, const Variant *variant);

} // namespace Steelyard
