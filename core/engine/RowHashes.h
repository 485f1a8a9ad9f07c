// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

#include <vector>

namespace Steelyard {

class Evaluation;
struct KpiDefinition;

/// A hash of the rows of each cell: which ones, in which part, with what value. Two cells of the
/// same rows have the same hash in whatever order the rows are stored.
namespace RowHashes {

/// Cell by cell, 32 hexadecimal digits; none at all for what is worked out from other figures.
Result<std::vector<QString>> of(Evaluation &evaluation, const KpiDefinition &definition,
                                const QString &variant);

} // namespace RowHashes

} // namespace Steelyard
