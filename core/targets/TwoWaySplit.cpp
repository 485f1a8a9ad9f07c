// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/TwoWaySplit.h"

#include "core/base/Int128.h"
#include "core/targets/Allocator.h"
#include "core/targets/MarginFlow.h"
#include "core/targets/ProportionalFit.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Int128 sumOf(const std::vector<qint64> &amounts)
{
    return std::accumulate(amounts.begin(), amounts.end(), Int128(0));
}

bool hasBelowZero(const std::vector<qint64> &amounts)
{
    return std::any_of(amounts.begin(), amounts.end(), [](qint64 amount) { return amount < 0; });
}

std::vector<qint64> negated(std::vector<qint64> amounts)
{
    for (qint64 &amount : amounts)
        amount = -amount;
    return amounts;
}

QString nameOf(const QStringList &names, std::size_t place)
{
    return names.isEmpty() ? QString::number(place + 1) : names.at(qsizetype(place));
}

Error mixedSigns()
{
    return {Error::Kind::Invalid, "target.mixed_signs"_L1, {}, {}};
}

} // namespace

Result<void> TwoWaySplit::check() const
{
    std::vector<qint64> amounts = rows;
    amounts.insert(amounts.end(), columns.begin(), columns.end());
    for (const auto &lock : locks)
        amounts.push_back(lock.value_or(0));
    for (const qint64 amount : amounts) {
        const auto near = Allocator::neighbours(amount, quantum);
        if (!near.isMultiple())
            return Error {Error::Kind::Invalid,
                          "target.not_multiple"_L1,
                          {{u"value"_s, amount},
                           {u"quantum"_s, quantum},
                           {u"below"_s, near.below},
                           {u"above"_s, near.above}},
                          {}};
    }
    const Int128 across = sumOf(rows);
    const Int128 down = sumOf(columns);
    if (across != down)
        return Error {Error::Kind::Invalid,
                      "target.margins_differ"_L1,
                      {{u"rows"_s, qint64(across)},
                       {u"columns"_s, qint64(down)},
                       {u"difference"_s, qint64(across - down)}},
                      {}};
    return {};
}

// Which of the cells with a fraction are rounded up, so that both margins are met. The fractions of
// a row add up to a whole number and so do those of a column, hence a way exists; the larger
// fractions go first.
std::vector<qint64> TwoWaySplit::rounded(const std::vector<qint64> &floors,
                                         const std::vector<qint64> &fractions) const
{
    std::vector<qint64> rowNeeds(rows.size());
    std::vector<qint64> columnNeeds(columns.size());
    for (std::size_t row = 0; row < rows.size(); ++row)
        rowNeeds[row] = rows[row] / quantum;
    for (std::size_t column = 0; column < columns.size(); ++column)
        columnNeeds[column] = columns[column] / quantum;
    std::vector<qint64> limits(floors.size());
    std::vector<std::size_t> line;
    for (std::size_t cell = 0; cell < floors.size(); ++cell) {
        rowNeeds[cell / columns.size()] -= floors[cell];
        columnNeeds[cell % columns.size()] -= floors[cell];
        limits[cell] = fractions[cell] > 0 ? 1 : 0;
        if (fractions[cell] > 0)
            line.push_back(cell);
    }
    std::stable_sort(line.begin(), line.end(), [&fractions](std::size_t a, std::size_t b) {
        return fractions[a] > fractions[b];
    });
    MarginFlow flow(std::move(rowNeeds), std::move(columnNeeds), std::move(limits));
    for (const std::size_t cell : line)
        flow.put(cell / columns.size(), cell % columns.size(), 1);
    [[maybe_unused]] const bool isFull = flow.fill();
    Q_ASSERT(isFull);
    std::vector<qint64> cells(floors.size());
    for (std::size_t cell = 0; cell < cells.size(); ++cell)
        cells[cell]
            = (floors[cell] + flow.at(cell / columns.size(), cell % columns.size())) * quantum;
    return cells;
}

Result<std::vector<qint64>> TwoWaySplit::alike() const
{
    const Int128 total = sumOf(rows) / quantum;
    if (total == 0) {
        const auto isZero = [](qint64 amount) { return amount == 0; };
        if (!std::all_of(rows.begin(), rows.end(), isZero)
            || !std::all_of(columns.begin(), columns.end(), isZero))
            return mixedSigns();
        return std::vector<qint64>(rows.size() * columns.size(), 0);
    }
    std::vector<qint64> floors;
    std::vector<qint64> fractions;
    floors.reserve(rows.size() * columns.size());
    fractions.reserve(rows.size() * columns.size());
    for (const qint64 row : rows) {
        for (const qint64 column : columns) {
            const Int128 product = Int128(row / quantum) * (column / quantum);
            Int128 quotient = product / total;
            Int128 fraction = product % total;
            if (fraction < 0) {
                fraction += total;
                quotient -= 1;
            }
            floors.push_back(qint64(quotient));
            fractions.push_back(qint64(fraction));
        }
    }
    return rounded(floors, fractions);
}

QStringList TwoWaySplit::locksIn(const std::vector<std::size_t> &inRows,
                                 const std::vector<std::size_t> &inColumns) const
{
    const auto isIn = [](const std::vector<std::size_t> &places, std::size_t place) {
        return std::find(places.begin(), places.end(), place) != places.end();
    };
    QStringList texts;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        for (std::size_t column = 0; column < columns.size(); ++column) {
            if (isLocked(row * columns.size() + column)
                && (isIn(inRows, row) || isIn(inColumns, column)))
                texts << nameOf(rowNames, row) + u" × "_s + nameOf(columnNames, column);
        }
    }
    return texts;
}

Error TwoWaySplit::belowLocks(const std::vector<std::size_t> &inRows,
                              const std::vector<std::size_t> &inColumns, qint64 smallest) const
{
    return {Error::Kind::Invalid,
            "target.below_locks"_L1,
            {{u"smallest"_s, smallest}, {u"locks"_s, locksIn(inRows, inColumns)}},
            {}};
}

Error TwoWaySplit::blocked(const std::vector<std::size_t> &inRows,
                           const std::vector<std::size_t> &inColumns, qint64 needed,
                           qint64 room) const
{
    QStringList rowTexts;
    for (const std::size_t row : inRows)
        rowTexts << nameOf(rowNames, row);
    QStringList columnTexts;
    for (const std::size_t column : inColumns)
        columnTexts << nameOf(columnNames, column);
    return {Error::Kind::Invalid,
            "target.blocked"_L1,
            {{u"rows"_s, rowTexts},
             {u"columns"_s, columnTexts},
             {u"locks"_s, locksIn(inRows, inColumns)},
             {u"needed"_s, needed},
             {u"room"_s, room}},
            {}};
}

Result<std::vector<qint64>> TwoWaySplit::fitted() const
{
    const std::size_t width = columns.size();
    const std::size_t size = rows.size() * width;
    std::vector<qint64> locked(size, 0);
    ProportionalFit fit {rows, columns, std::vector<qint64>(size, 0)};
    for (std::size_t cell = 0; cell < size; ++cell) {
        if (!isLocked(cell))
            continue;
        locked[cell] = *locks[cell];
        fit.rows[cell / width] -= locked[cell];
        fit.columns[cell % width] -= locked[cell];
    }
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (fit.rows[row] < 0)
            return belowLocks({row}, {}, rows[row] - fit.rows[row]);
        fit.rows[row] /= quantum;
    }
    for (std::size_t column = 0; column < width; ++column) {
        if (fit.columns[column] < 0)
            return belowLocks({}, {column}, columns[column] - fit.columns[column]);
        fit.columns[column] /= quantum;
    }
    const Int128 total = sumOf(fit.rows);
    for (std::size_t cell = 0; cell < size; ++cell) {
        if (isLocked(cell))
            continue;
        // Without weights every row has the proportions of the columns.
        fit.weights[cell] = weights.empty() ? fit.columns[cell % width] : weights[cell];
        if (fit.rows[cell / width] == 0 || fit.columns[cell % width] == 0)
            fit.weights[cell] = 0;
    }
    std::vector<qint64> limits(size);
    std::transform(fit.weights.begin(), fit.weights.end(), limits.begin(),
                   [](qint64 weight) { return weight > 0 ? MarginFlow::NoLimit : 0; });
    MarginFlow way(fit.rows, fit.columns, std::move(limits));
    for (std::size_t cell = 0; cell < size; ++cell)
        way.put(cell / width, cell % width, MarginFlow::NoLimit);
    if (!way.fill()) {
        const MarginFlow::Blockage wall = way.blockage();
        qint64 needed = 0;
        qint64 room = 0;
        for (const std::size_t row : wall.rows)
            needed += fit.rows[row] * quantum;
        for (const std::size_t column : wall.columns)
            room += fit.columns[column] * quantum;
        return blocked(wall.rows, wall.columns, needed, room);
    }
    if (total == 0)
        return locked;
    const ProportionalFit::Table ideal = fit.table();
    std::vector<qint64> floors(size);
    std::vector<qint64> fractions(size);
    for (std::size_t cell = 0; cell < size; ++cell) {
        floors[cell] = ideal.cells[cell] / ideal.parts;
        fractions[cell] = ideal.cells[cell] % ideal.parts;
    }
    TwoWaySplit open;
    open.quantum = quantum;
    for (const qint64 row : fit.rows)
        open.rows.push_back(row * quantum);
    for (const qint64 column : fit.columns)
        open.columns.push_back(column * quantum);
    std::vector<qint64> cells = open.rounded(floors, fractions);
    for (std::size_t cell = 0; cell < size; ++cell)
        cells[cell] += locked[cell];
    return cells;
}

Result<std::vector<qint64>> TwoWaySplit::solve() const
{
    if (const auto checked = check(); !checked)
        return checked.error();
    const bool isBelowZero = sumOf(rows) < 0;
    if (isBelowZero) {
        TwoWaySplit mirror = *this;
        mirror.rows = negated(rows);
        mirror.columns = negated(columns);
        for (auto &lock : mirror.locks) {
            if (lock)
                lock = -*lock;
        }
        auto cells = mirror.solve();
        return cells ? Result<std::vector<qint64>>(negated(*cells)) : cells;
    }
    const bool isPlain = weights.empty()
        && std::none_of(locks.begin(), locks.end(),
                        [](const auto &lock) { return lock.has_value(); });
    if (isPlain)
        return alike();
    if (hasBelowZero(rows) || hasBelowZero(columns))
        return mixedSigns();
    return fitted();
}

} // namespace Steelyard
