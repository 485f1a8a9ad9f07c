// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealSheet.h"

namespace Steelyard {

/// What customers paid, and refused to pay, for the like.
namespace PriceBands {

/// Of decided opportunities of the same product line. Discounts are those of the newest quote that
/// was sent. Nothing without a product, or when none of the line is decided.
Result<std::optional<PriceBand>> of(const Opportunity &deal, const Reading &reading);

} // namespace PriceBands

} // namespace Steelyard
