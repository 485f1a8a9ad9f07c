// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/KpiDefinition.h"
#include "core/handbook/formula/Keywords.h"

namespace Steelyard {

/// Writes what a definition computes in the formula language, one part a line.
namespace KpiFormula {

/// The definition as a counting rule has it; without one, as it stands.
KpiDefinition under(const KpiDefinition &definition, const QString &variant);

/// `count() of opportunity on won_at`, a fraction over two lines, then the condition on rows and
/// the fields that stand for others.
QString text(const KpiDefinition &definition, const QString &variant = {},
             FormulaWords language = FormulaWords::English);

} // namespace KpiFormula

} // namespace Steelyard
