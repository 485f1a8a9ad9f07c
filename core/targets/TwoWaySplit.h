// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace Steelyard {

/// An amount divided two ways at once, over nodes and periods: rows and columns both add up, and
/// every cell is less than one quantum away from its ideal (A2).
///
/// The ideal is row × column ÷ total. With weights or locks it is the proportional fit of what is
/// left on the cells that are left: those neither locked nor of weight 0.
struct TwoWaySplit
{
    std::vector<qint64> rows;
    std::vector<qint64> columns;
    qint64 quantum = 1;
    std::vector<qint64> weights;              ///< row by row, not negative; none: all alike
    std::vector<std::optional<qint64>> locks; ///< row by row; none: nothing is locked
    QStringList rowNames;                     ///< for a refusal; none: counted from 1
    QStringList columnNames;

    /// The cells, row by row. Errors: target.margins_differ {rows, columns, difference},
    /// target.not_multiple {value, quantum, below, above}, target.mixed_signs, target.below_locks
    /// {smallest, locks} when a row or column is smaller than what is locked in it, target.blocked
    /// {rows, columns, locks, needed, room} when zeros and locks leave no way; amounts in errors
    /// are whole numbers for the caller to word.
    Result<std::vector<qint64>> solve() const;

private:
    Result<void> check() const;
    std::vector<qint64> rounded(const std::vector<qint64> &floors,
                                const std::vector<qint64> &fractions) const;
    Result<std::vector<qint64>> alike() const;
    Result<std::vector<qint64>> fitted() const;
    QStringList locksIn(const std::vector<std::size_t> &inRows,
                        const std::vector<std::size_t> &inColumns) const;
    Error belowLocks(const std::vector<std::size_t> &inRows,
                     const std::vector<std::size_t> &inColumns, qint64 smallest) const;
    Error blocked(const std::vector<std::size_t> &inRows, const std::vector<std::size_t> &inColumns,
                  qint64 needed, qint64 room) const;
    bool isLocked(std::size_t cell) const { return !locks.empty() && locks[cell].has_value(); }
};

} // namespace Steelyard
