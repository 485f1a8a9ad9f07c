// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace Steelyard {

/// The first day of the Chinese year that begins in a Gregorian year (春节): between 21 January and
/// 20 February. An invalid day outside of 1900 to 2099.
QDate springFestivalOf(int year);

} // namespace Steelyard
