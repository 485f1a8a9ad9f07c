// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/FactTable.h"

#include <memory>

namespace Steelyard {

class Tables;

/// Facts that stand from a day to a day, derived from dates and recorded changes, never stored:
/// a row of such a table holds from `from_day` to the day before `to_day`.
namespace VirtualFacts {

/// `to_day` of what still stands.
constexpr qint32 Forever = std::numeric_limits<qint32>::max();
/// `from_day` of what stood since ever.
constexpr qint32 Ever = std::numeric_limits<qint32>::min() + 1;

/// opportunity_day, ar_day, customer_day … as StandingFacts names them.
bool isVirtual(const QString &entity);
QString baseOf(const QString &entity);
/// The days in between are columns from_day and to_day; flag no_history: the present value stands
/// for the past because no change is on record.
Result<std::shared_ptr<const FactTable>> make(const QString &entity, Tables &tables);

} // namespace VirtualFacts

} // namespace Steelyard
