// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/CallAccuracy.h"

#include "core/base/Int128.h"

namespace Steelyard {

namespace {

Int128 sizeOf(Int128 amount)
{
    return amount < 0 ? -amount : amount;
}

/// Nothing over nothing is no percentage.
std::optional<double> percent(Int128 part, Int128 whole)
{
    return whole == 0 ? std::nullopt : std::optional(100 * double(part) / double(whole));
}

} // namespace

CallAccuracy CallAccuracy::of(const std::vector<Case> &cases)
{
    CallAccuracy result;
    Int128 errors = 0;
    Int128 misses = 0;
    Int128 came = 0;
    Int128 comparedCame = 0;
    Int128 comparedMisses = 0;
    Int128 naiveMisses = 0;
    for (const Case &one : cases) {
        const Int128 error = Int128(one.called) - one.came;
        ++result.n;
        errors += error;
        misses += sizeOf(error);
        came += one.came;
        result.lastError = qint64(error);
        result.error = percent(error, one.came);
        if (!one.naive)
            continue;
        ++result.compared;
        comparedCame += one.came;
        comparedMisses += sizeOf(error);
        naiveMisses += sizeOf(Int128(*one.naive) - one.came);
    }
    result.bias = percent(errors, came);
    result.wape = percent(misses, came);
    result.naiveWape = percent(naiveMisses, comparedCame);
    result.comparedWape = percent(comparedMisses, comparedCame);
    return result;
}

} // namespace Steelyard
