// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace Steelyard {

/// Fills a table of whole numbers until every row and every column has what it needs, or finds what
/// is in the way: a maximum flow from rows to columns through the cells (Dinic).
class MarginFlow
{
public:
    static constexpr qint64 NoLimit = Q_INT64_C(1) << 62;

    /// Needs are not negative and add up to the same on both sides; a cell takes 0 to its limit.
    MarginFlow(std::vector<qint64> rowNeeds, std::vector<qint64> columnNeeds,
               std::vector<qint64> limits);

    /// Puts as much into a cell as its limit and both needs allow: a start that `fill` improves.
    void put(std::size_t row, std::size_t column, qint64 most);
    /// Whether every need could be met.
    bool fill();

    qint64 at(std::size_t row, std::size_t column) const { return m_cells[place(row, column)]; }

    /// Where `fill` failed: rows whose cells all lie in columns that are too small for them.
    struct Blockage
    {
        std::vector<std::size_t> rows;
        std::vector<std::size_t> columns; ///< all that these rows can reach
    };
    Blockage blockage() const;

private:
    std::size_t place(std::size_t row, std::size_t column) const
    {
        return row * m_columnNeeds.size() + column;
    }
    bool level();
    qint64 pushFromRow(std::size_t row, qint64 most);
    qint64 pushFromColumn(std::size_t column, qint64 most);

    std::vector<qint64> m_rowNeeds; ///< what is still missing
    std::vector<qint64> m_columnNeeds;
    std::vector<qint64> m_limits;
    std::vector<qint64> m_cells;
    std::vector<int> m_rowLevels; ///< steps from a row that needs something; -1: out of reach
    std::vector<int> m_columnLevels;
    std::vector<std::size_t> m_rowNext; ///< the first neighbour that was not tried in vain
    std::vector<std::size_t> m_columnNext;
};

} // namespace Steelyard
