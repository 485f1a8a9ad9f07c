// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Period.h"
#include "core/engine/CancelToken.h"
#include "core/engine/Measure.h"
#include "core/sales/ClosedFigure.h"
#include "core/sales/NodeKey.h"

namespace Steelyard {

class FactSource;
class Handbook;

/// The figures of a period as they are written down when it is closed, and read back later.
namespace ClosedFigures {

/// Every KPI by every counting rule, for the company, its units, its people and the rows without
/// an owner. KPIs that need a slice have no figure by themselves. Ids and the close are for the
/// caller to set. Errors are those of Evaluator::evaluate.
Result<QList<ClosedFigure>> of(const Handbook &handbook, const FactSource &source,
                               const Period &period, const QDate &today,
                               const CancelToken &cancel = {});

/// The figure of a node among those of one KPI, rule and close; null when nothing was found.
const ClosedFigure *find(const QList<ClosedFigure> &figures, const PeriodCloseId &close,
                         const QString &variant, const NodeKey &node);
/// The figure put in the place of `live`, which knows the unit and the days.
Measure measure(const ClosedFigure &figure, const Measure &live);

/// Over everything but ids; the order does not matter.
QString hashOf(const QList<ClosedFigure> &figures);
/// Over the ids and versions of all definitions.
QString hashOf(const Handbook &handbook);

} // namespace ClosedFigures

} // namespace Steelyard
