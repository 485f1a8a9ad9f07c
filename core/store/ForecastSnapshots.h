// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/store/ForecastBooks.h"
#include "core/store/Rows.h"
#include "core/store/Store.h"

namespace Steelyard {

/// Reads what forecasts remember, and takes the next snapshot. A snapshot keeps only what differs
/// from the one before; from then on nobody changes it.
namespace ForecastSnapshots {

/// The company's setting that turns the weekly ones off with the word "off".
inline QString setting()
{
    return QStringLiteral("weekly_snapshots");
}
/// The label under which a Transaction lets snapshots be written.
inline QString command()
{
    return QStringLiteral("forecast.snapshot");
}
/// What was decided longer ago than this, and is in no snapshot yet, is left out of the first one.
constexpr int DecidedDays = 366;

Result<ForecastBooks> books(Rows &rows, const Schema &schema);
/// How every opportunity stands now; tests and those of the company's own group are left out.
Result<DealStates> present(Database &database);

struct Wish
{
    QString label;
    Uuid person;
    /// Not when there is one of this week already, or when they are turned off.
    bool isWeekly = false;
};
/// One command. No command in the receipt where none was taken.
Result<Receipt> take(Store &store, const Wish &wish);

} // namespace ForecastSnapshots

} // namespace Steelyard
