// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/SpringFestival.h"

#include <array>

namespace Steelyard {

namespace {

constexpr int FirstYear = 1900;

// Days after 20 January, twenty years a line. A table and not ICU's calendar, whose new moons are
// some minutes off: it has the year 2027 begin a day late, on 7 February.
// clang-format off
constexpr std::array<quint8, 200> Days {
    11, 30, 19,  9, 27, 15,  5, 24, 13,  2, 21, 10, 29, 17,  6, 25, 14,  3, 22, 12, // 1900
    31, 19,  8, 27, 16,  4, 24, 13,  3, 21, 10, 28, 17,  6, 25, 15,  4, 22, 11, 30, // 1920
    19,  7, 26, 16,  5, 24, 13,  2, 21,  9, 28, 17,  7, 25, 14,  4, 23, 11, 29, 19, // 1940
     8, 26, 16,  5, 24, 13,  1, 20, 10, 28, 17,  7, 26, 14,  3, 22, 11, 29, 18,  8, // 1960
    27, 16,  5, 24, 13, 31, 20,  9, 28, 17,  7, 26, 15,  3, 21, 11, 30, 18,  8, 27, // 1980
    16,  4, 23, 12,  2, 20,  9, 29, 18,  6, 25, 14,  3, 21, 11, 30, 19,  8, 27, 16, // 2000
     5, 23, 12,  2, 21,  9, 28, 17,  6, 24, 14,  3, 22, 11, 30, 19,  8, 26, 15,  4, // 2020
    23, 12,  2, 21, 10, 28, 17,  6, 25, 13,  3, 22, 12, 30, 19,  8, 26, 15,  4, 23, // 2040
    13,  1, 20,  9, 28, 16,  6, 25, 14,  3, 22, 11, 30, 18,  7, 26, 16,  4, 23, 13, // 2060
     2, 20,  9, 28, 17,  6, 25, 14,  4, 21, 10, 29, 18,  7, 26, 16,  5, 23, 12,  1, // 2080
};
// clang-format on

} // namespace

QDate springFestivalOf(int year)
{
    if (year < FirstYear || year >= FirstYear + int(Days.size()))
        return {};
    return QDate(year, 1, 20).addDays(Days[std::size_t(year - FirstYear)]);
}

} // namespace Steelyard
