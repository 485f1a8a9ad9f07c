// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactSource.h"

#include <memory>
#include <vector>

namespace Steelyard {

/// What is still owed: of each receivable its amount less whatever was allocated to it.
struct OpenReceivables
{
    std::shared_ptr<const FactTable> table;
    std::vector<qint64> open;  ///< by row, scale 4; below zero: more was allocated than was owed
    std::vector<bool> isKnown; ///< rows that have an amount

    static Result<OpenReceivables> of(const FactSource &facts);

    bool isOpen(size_t row) const { return isKnown[row] && open[row] > 0; }
};

} // namespace Steelyard
