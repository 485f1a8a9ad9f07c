// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/ProportionalFit.h"

#include "core/base/Int128.h"
#include "core/targets/MarginFlow.h"

#include <algorithm>
#include <bit>
#include <numeric>

namespace Steelyard {

namespace {

// Where a fit exists only with cells at 0, scaling comes near it but never arrives.
constexpr int MostSweeps = 500;

/// Scales one row or column to `goal`; a cell that has something keeps at least the smallest part,
/// because nothing could bring it back.
void scale(std::vector<qint64> &cells, std::size_t first, std::size_t step, std::size_t count,
           qint64 goal)
{
    Int128 sum = 0;
    for (std::size_t i = 0, at = first; i < count; ++i, at += step)
        sum += cells[at];
    if (sum == 0 || sum == goal)
        return;
    for (std::size_t i = 0, at = first; i < count; ++i, at += step) {
        if (cells[at] > 0)
            cells[at] = std::max<qint64>(qint64(Int128(cells[at]) * goal / sum), goal > 0 ? 1 : 0);
    }
}

} // namespace

void ProportionalFit::sweep(std::vector<qint64> &cells, qint64 parts) const
{
    for (std::size_t column = 0; column < columns.size(); ++column)
        scale(cells, column, columns.size(), rows.size(), columns[column] * parts);
    for (std::size_t row = 0; row < rows.size(); ++row)
        scale(cells, row * columns.size(), 1, columns.size(), rows[row] * parts);
}

// What the scaling left over is moved along the cells that may hold something, until both margins
// are met to the last part.
void ProportionalFit::repair(std::vector<qint64> &cells, qint64 parts) const
{
    const auto parted = [parts](std::vector<qint64> needs) {
        for (qint64 &need : needs)
            need *= parts;
        return needs;
    };
    std::vector<qint64> limits(cells.size());
    std::transform(weights.begin(), weights.end(), limits.begin(),
                   [](qint64 weight) { return weight > 0 ? MarginFlow::NoLimit : 0; });
    MarginFlow flow(parted(rows), parted(columns), limits);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < columns.size(); ++column)
            flow.put(row, column, cells[row * columns.size() + column]);
    }
    [[maybe_unused]] const bool isFull = flow.fill();
    Q_ASSERT(isFull);
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < columns.size(); ++column)
            cells[row * columns.size() + column] = flow.at(row, column);
    }
}

ProportionalFit::Table ProportionalFit::table() const
{
    Table result;
    const qint64 total = std::accumulate(rows.begin(), rows.end(), qint64(0));
    // As fine as 62 bits allow, but no finer than a millionth of a millionth.
    const int spare = 61 - int(std::bit_width(quint64(total)));
    result.parts = qint64(1) << std::clamp(spare, 0, 40);
    result.cells = weights;
    for (std::size_t row = 0; row < rows.size(); ++row)
        scale(result.cells, row * columns.size(), 1, columns.size(), rows[row] * result.parts);
    const qint64 close = std::max<qint64>(result.parts >> 10, qint64(rows.size()));
    for (int i = 0; i < MostSweeps; ++i) {
        std::vector<Int128> sums(columns.size(), 0);
        for (std::size_t cell = 0; cell < result.cells.size(); ++cell)
            sums[cell % columns.size()] += result.cells[cell];
        bool isClose = true;
        for (std::size_t column = 0; column < columns.size(); ++column) {
            const Int128 off = sums[column] - Int128(columns[column]) * result.parts;
            isClose = isClose && off <= close && -off <= close;
        }
        if (isClose)
            break;
        sweep(result.cells, result.parts);
    }
    repair(result.cells, result.parts);
    return result;
}

} // namespace Steelyard
