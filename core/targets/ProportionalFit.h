// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace Steelyard {

/// A table that keeps the proportions of its weights as far as its margins allow: rows and columns
/// are scaled in turn (iterative proportional fitting), in whole numbers, so that every machine
/// gives the same table.
struct ProportionalFit
{
    /// Not negative and of the same sum; a table with these margins on the cells above 0 exists.
    std::vector<qint64> rows;
    std::vector<qint64> columns;
    std::vector<qint64> weights; ///< row by row; 0: the cell stays empty

    /// Cells in parts of one: both margins are met exactly.
    struct Table
    {
        qint64 parts = 1; ///< how many make one
        std::vector<qint64> cells;
    };
    Table table() const;

private:
    void sweep(std::vector<qint64> &cells, qint64 parts) const;
    void repair(std::vector<qint64> &cells, qint64 parts) const;
};

} // namespace Steelyard
