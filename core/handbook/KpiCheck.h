// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/KpiDefinition.h"
#include "core/handbook/formula/FormulaContext.h"

namespace Steelyard {

/// A mistake or a doubt in one formula of a definition.
struct KpiFinding
{
    QString key; ///< where it stands: "formula", "aggregate.where", "variants.order.formula"
    QString formula;
    Diagnostic diagnostic;

    bool operator==(const KpiFinding &) const = default;
};

/// Looks at every formula of a definition before it is saved: names, units, what it declares.
class KpiCheck
{
public:
    static QList<KpiFinding> findings(const KpiDefinition &definition,
                                      const FormulaContext &context);
};

} // namespace Steelyard
