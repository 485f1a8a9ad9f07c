// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace Steelyard {

// The language standard has no 128-bit integer; sums and products of money need one.
__extension__ using Int128 = __int128;

} // namespace Steelyard
