// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactTable.h"

namespace Steelyard {

/// Single cells of columns.
namespace CellsOf {

/// Empty where nothing is said.
inline QString text(const FactColumn &column, size_t row)
{
    const qint32 code = column.codes[row];
    return code == FactColumn::None ? QString() : column.dictionary.at(code);
}

inline std::optional<qint64> number(const FactColumn &column, size_t row)
{
    const qint64 number = column.numbers[row];
    return number == FactColumn::NoNumber ? std::nullopt : std::optional(number);
}

} // namespace CellsOf

} // namespace Steelyard
