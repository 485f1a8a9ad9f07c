// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Question.h"
#include "ui/shell/Formatting.h"
#include "ui/widgets/MonthColumns.h"

namespace Steelyard {

/// Writes the months of one KPI for the columns that stand side by side.
namespace MonthFigures {

/// What amounts are counted in, said once for all of them; empty for anything but money.
QString unitOf(const QList<Cell> &months, const Formatting &formatting);
QList<MonthColumn> of(const QList<Cell> &months, const Formatting &formatting);

} // namespace MonthFigures

} // namespace Steelyard
