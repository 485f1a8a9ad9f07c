// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/KpiDefinition.h"
#include "core/handbook/formula/FormulaContext.h"
#include "core/sales/Schema.h"

namespace Steelyard {

/// What formulas may refer to: the fields of the program's records and the KPIs of a handbook.
namespace SchemaContext {

FormulaContext of(const Schema &schema, const QList<KpiDefinition> &definitions);

/// What a KPI's figure is: money, or a count of what it counts.
KpiShape shapeOf(const KpiDefinition &definition);
FormulaType typeOf(UnitOfMeasure unit);
FormulaType typeOf(const Field &field);

} // namespace SchemaContext

} // namespace Steelyard
