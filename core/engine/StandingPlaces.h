// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/BoundAggregate.h"
#include "core/engine/CancelToken.h"
#include "core/engine/Looks.h"

namespace Steelyard {

/// On which looks each row of a standing fact is seen, found out once for all the balances that
/// look at it on the same days. Rows that nobody sees are not among them.
class StandingPlaces
{
public:
    std::vector<qint32> rows;
    std::vector<qint32> begins; ///< the first look on which the row is seen
    std::vector<qint32> ends;   ///< the look after the last one
    std::vector<qint32> owners; ///< where they have none by date
    std::vector<Outcome> left;  ///< what the company leaves out, or Enters

    std::size_t size() const { return rows.size(); }
    RowRun run(std::size_t first) const
    {
        const auto count = qint32(std::min(std::size_t(RowRun::Longest), size() - first));
        return {qint32(first), count, rows.data() + first, {}};
    }

    /// Nothing when cancelled.
    static std::shared_ptr<const StandingPlaces>
    make(const BoundAggregate &part, const Looks &looks, const CancelToken &cancel);
};

} // namespace Steelyard
