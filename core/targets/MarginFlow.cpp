// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/MarginFlow.h"

#include <algorithm>

namespace Steelyard {

MarginFlow::MarginFlow(std::vector<qint64> rowNeeds, std::vector<qint64> columnNeeds,
                       std::vector<qint64> limits)
    : m_rowNeeds(std::move(rowNeeds))
    , m_columnNeeds(std::move(columnNeeds))
    , m_limits(std::move(limits))
    , m_cells(m_limits.size(), 0)
    , m_rowLevels(m_rowNeeds.size())
    , m_columnLevels(m_columnNeeds.size())
    , m_rowNext(m_rowNeeds.size())
    , m_columnNext(m_columnNeeds.size())
{
    Q_ASSERT(m_limits.size() == m_rowNeeds.size() * m_columnNeeds.size());
}

void MarginFlow::put(std::size_t row, std::size_t column, qint64 most)
{
    qint64 &cell = m_cells[place(row, column)];
    const qint64 amount = std::min(
        {most, m_limits[place(row, column)] - cell, m_rowNeeds[row], m_columnNeeds[column]});
    cell += amount;
    m_rowNeeds[row] -= amount;
    m_columnNeeds[column] -= amount;
}

// A row reaches a column whose cell has room; a column reaches a row whose cell could give way.
bool MarginFlow::level()
{
    std::fill(m_rowLevels.begin(), m_rowLevels.end(), -1);
    std::fill(m_columnLevels.begin(), m_columnLevels.end(), -1);
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < m_rowNeeds.size(); ++row) {
        if (m_rowNeeds[row] > 0) {
            m_rowLevels[row] = 0;
            rows.push_back(row);
        }
    }
    bool isReached = false;
    for (int depth = 1; !rows.empty() && !isReached; depth += 2) {
        std::vector<std::size_t> columns;
        for (const std::size_t row : rows) {
            for (std::size_t column = 0; column < m_columnNeeds.size(); ++column) {
                const std::size_t cell = place(row, column);
                if (m_columnLevels[column] >= 0 || m_cells[cell] >= m_limits[cell])
                    continue;
                m_columnLevels[column] = depth;
                columns.push_back(column);
                isReached = isReached || m_columnNeeds[column] > 0;
            }
        }
        rows.clear();
        for (const std::size_t column : columns) {
            for (std::size_t row = 0; row < m_rowNeeds.size(); ++row) {
                if (m_rowLevels[row] < 0 && m_cells[place(row, column)] > 0) {
                    m_rowLevels[row] = depth + 1;
                    rows.push_back(row);
                }
            }
        }
    }
    return isReached;
}

qint64 MarginFlow::pushFromRow(std::size_t row, qint64 most)
{
    qint64 pushed = 0;
    for (std::size_t &column = m_rowNext[row]; column < m_columnNeeds.size(); ++column) {
        const std::size_t cell = place(row, column);
        const qint64 room = m_limits[cell] - m_cells[cell];
        if (m_columnLevels[column] != m_rowLevels[row] + 1 || room <= 0)
            continue;
        const qint64 gone = pushFromColumn(column, std::min(most - pushed, room));
        m_cells[cell] += gone;
        pushed += gone;
        if (pushed == most)
            break;
    }
    return pushed;
}

qint64 MarginFlow::pushFromColumn(std::size_t column, qint64 most)
{
    qint64 pushed = std::min(most, m_columnNeeds[column]);
    m_columnNeeds[column] -= pushed;
    if (pushed == most)
        return pushed;
    for (std::size_t &row = m_columnNext[column]; row < m_rowNeeds.size(); ++row) {
        const std::size_t cell = place(row, column);
        if (m_rowLevels[row] != m_columnLevels[column] + 1 || m_cells[cell] <= 0)
            continue;
        const qint64 gone = pushFromRow(row, std::min(most - pushed, m_cells[cell]));
        m_cells[cell] -= gone;
        pushed += gone;
        if (pushed == most)
            break;
    }
    return pushed;
}

bool MarginFlow::fill()
{
    while (level()) {
        std::fill(m_rowNext.begin(), m_rowNext.end(), 0);
        std::fill(m_columnNext.begin(), m_columnNext.end(), 0);
        for (std::size_t row = 0; row < m_rowNeeds.size(); ++row) {
            if (m_rowNeeds[row] > 0)
                m_rowNeeds[row] -= pushFromRow(row, m_rowNeeds[row]);
        }
    }
    return std::all_of(m_rowNeeds.begin(), m_rowNeeds.end(), [](qint64 need) { return need == 0; })
        && std::all_of(m_columnNeeds.begin(), m_columnNeeds.end(),
                       [](qint64 need) { return need == 0; });
}

MarginFlow::Blockage MarginFlow::blockage() const
{
    Blockage result;
    for (std::size_t row = 0; row < m_rowLevels.size(); ++row) {
        if (m_rowLevels[row] >= 0)
            result.rows.push_back(row);
    }
    for (std::size_t column = 0; column < m_columnLevels.size(); ++column) {
        if (m_columnLevels[column] >= 0)
            result.columns.push_back(column);
    }
    return result;
}

} // namespace Steelyard
