// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/Logistic.h"

#include <algorithm>
#include <cmath>

namespace Steelyard {

namespace {

/// A symmetric matrix of which the lower half is kept.
class Symmetric
{
public:
    explicit Symmetric(std::size_t size) : m_size(size), m_values(size * size, 0) {}

    double &at(std::size_t row, std::size_t column) { return m_values[row * m_size + column]; }
    double *line(std::size_t row) { return &m_values[row * m_size]; }
    void clear() { std::fill(m_values.begin(), m_values.end(), 0); }

    /// Solves it for `right` by Cholesky's way; false where it is not positive.
    bool solve(std::vector<double> &right)
    {
        for (std::size_t i = 0; i < m_size; ++i) {
            for (std::size_t j = 0; j <= i; ++j) {
                double sum = at(i, j);
                const double *a = &m_values[i * m_size];
                const double *b = &m_values[j * m_size];
                for (std::size_t k = 0; k < j; ++k)
                    sum -= a[k] * b[k];
                if (i == j) {
                    if (sum <= 0)
                        return false;
                    at(i, i) = std::sqrt(sum);
                } else {
                    at(i, j) = sum / at(j, j);
                }
            }
        }
        for (std::size_t i = 0; i < m_size; ++i) {
            for (std::size_t k = 0; k < i; ++k)
                right[i] -= at(i, k) * right[k];
            right[i] /= at(i, i);
        }
        for (std::size_t i = m_size; i-- > 0;) {
            for (std::size_t k = i + 1; k < m_size; ++k)
                right[i] -= at(k, i) * right[k];
            right[i] /= at(i, i);
        }
        return true;
    }

private:
    std::size_t m_size;
    std::vector<double> m_values;
};

/// The feature with the most levels: a row has at most one of them, so that their part of the
/// second derivatives is a diagonal. A thousand sellers then cost no more than what else there is,
/// squared.
struct Block
{
    std::size_t first = 0; ///< a place in the list of weights
    std::size_t size = 0;

    bool contains(std::size_t place) const { return place >= first && place < first + size; }
    /// Where a place stands among the others.
    std::size_t other(std::size_t place) const { return place < first ? place : place - size; }

    static Block largest(const Logistic::Rows &rows)
    {
        constexpr std::size_t worthwhile = 24;
        Block block;
        for (std::size_t i = 0; i < rows.firstLevel.size(); ++i) {
            const std::int32_t end
                = i + 1 < rows.firstLevel.size() ? rows.firstLevel[i + 1] : rows.levels;
            const auto size = std::size_t(end - rows.firstLevel[i]);
            if (size > block.size && size >= worthwhile)
                block = {std::size_t(rows.firstLevel[i]) + 1, size};
        }
        return block;
    }
};

/// The second derivatives, in parts.
class Curvature
{
public:
    Curvature(std::size_t width, const Block &block)
        : m_block(block)
        , m_size(width - block.size)
        , m_others(m_size)
        , m_between(block.size * m_size, 0)
        , m_diagonal(block.size, 0)
    {
    }

    void clear()
    {
        m_others.clear();
        std::fill(m_between.begin(), m_between.end(), 0);
        std::fill(m_diagonal.begin(), m_diagonal.end(), 0);
    }
    /// A row's part; places in rising order.
    void add(const std::vector<std::size_t> &places, const std::vector<double> &values,
             double weight)
    {
        double *line = nullptr;
        for (std::size_t i = 0; i < places.size(); ++i) {
            const double weighted = weight * values[i];
            if (m_block.contains(places[i])) {
                m_diagonal[places[i] - m_block.first] += weighted * values[i];
                line = &m_between[(places[i] - m_block.first) * m_size];
                continue;
            }
            double *other = m_others.line(m_block.other(places[i]));
            for (std::size_t j = 0; j <= i; ++j) {
                if (!m_block.contains(places[j]))
                    other[m_block.other(places[j])] += weighted * values[j];
            }
        }
        for (std::size_t i = 0; line && i < places.size(); ++i) {
            if (!m_block.contains(places[i]))
                line[m_block.other(places[i])] += weight * values[i];
        }
    }
    void addDiagonal(std::size_t place, double value)
    {
        if (m_block.contains(place))
            m_diagonal[place - m_block.first] += value;
        else
            m_others.line(m_block.other(place))[m_block.other(place)] += value;
    }
    /// Solves it for `right`, by first doing without the block (Schur's complement); spoils it.
    bool solve(std::vector<double> &right)
    {
        std::vector<double> rest(m_size);
        for (std::size_t place = 0; place < right.size(); ++place) {
            if (!m_block.contains(place))
                rest[m_block.other(place)] = right[place];
        }
        for (std::size_t i = 0; i < m_block.size; ++i) {
            const double *line = &m_between[i * m_size];
            const double share = right[m_block.first + i] / m_diagonal[i];
            for (std::size_t j = 0; j < m_size; ++j) {
                if (line[j] == 0)
                    continue;
                rest[j] -= share * line[j];
                const double times = line[j] / m_diagonal[i];
                double *other = m_others.line(j);
                for (std::size_t k = 0; k <= j; ++k)
                    other[k] -= times * line[k];
            }
        }
        if (!m_others.solve(rest))
            return false;
        for (std::size_t place = 0; place < right.size(); ++place) {
            if (!m_block.contains(place))
                right[place] = rest[m_block.other(place)];
        }
        for (std::size_t i = 0; i < m_block.size; ++i) {
            double sum = right[m_block.first + i];
            for (std::size_t j = 0; j < m_size; ++j)
                sum -= m_between[i * m_size + j] * rest[j];
            right[m_block.first + i] = sum / m_diagonal[i];
        }
        return true;
    }

private:
    Block m_block;
    std::size_t m_size;
    Symmetric m_others;
    std::vector<double> m_between; ///< block by others
    std::vector<double> m_diagonal;
};

/// The places of a row in the list of weights, in rising order, and what stands there.
class Entries
{
public:
    Entries(const Logistic::Rows &rows, std::size_t firstFigure)
        : m_rows(rows)
        , m_firstFigure(firstFigure)
    {
    }

    void read(std::size_t row)
    {
        places.clear();
        values.clear();
        add(0, 1);
        for (std::size_t i = 0; i < m_rows.levelFeatures; ++i) {
            const std::int32_t level = m_rows.levelOf[row * m_rows.levelFeatures + i];
            if (level >= 0)
                add(std::size_t(level) + 1, 1);
        }
        for (std::size_t i = 0; i < m_rows.figures; ++i)
            add(m_firstFigure + i, m_rows.figureOf[row * m_rows.figures + i]);
    }
    double dot(const std::vector<double> &weights) const
    {
        double sum = 0;
        for (std::size_t i = 0; i < places.size(); ++i)
            sum += weights[places[i]] * values[i];
        return sum;
    }

    std::vector<std::size_t> places;
    std::vector<double> values;

private:
    void add(std::size_t place, double value)
    {
        places.push_back(place);
        values.push_back(value);
    }

    const Logistic::Rows &m_rows;
    std::size_t m_firstFigure;
};

} // namespace

Logistic Logistic::fit(const Rows &rows, const std::vector<std::uint8_t> &isTaken, double penalty,
                       const Logistic *start)
{
    constexpr int mostLooks = 60;
    Logistic model;
    model.m_firstFigure = std::size_t(rows.levels) + 1;
    const std::size_t width = model.m_firstFigure + rows.figures;
    model.m_weights.assign(width, 0);
    Entries entries(rows, model.m_firstFigure);
    Curvature curvature(width, Block::largest(rows));
    std::vector<double> slope(width);
    // What is to become small, and on the way its derivatives.
    const auto look = [&](const std::vector<double> &weights) {
        double loss = 0;
        curvature.clear();
        std::fill(slope.begin(), slope.end(), 0);
        for (std::size_t row = 0; row < rows.size; ++row) {
            if (!isTaken.empty() && !isTaken[row])
                continue;
            entries.read(row);
            const double odds = entries.dot(weights);
            // One exponential gives the chance and the loss, without an overflow.
            const double power = std::exp(-std::abs(odds));
            const double foretold = odds >= 0 ? 1 / (1 + power) : power / (1 + power);
            const double came = rows.isPositive[row] ? 1 : 0;
            loss += std::max(odds, 0.0) + std::log1p(power) - came * odds;
            for (std::size_t i = 0; i < entries.places.size(); ++i)
                slope[entries.places[i]] += (came - foretold) * entries.values[i];
            curvature.add(entries.places, entries.values, foretold * (1 - foretold));
        }
        for (std::size_t i = 1; i < width; ++i) {
            loss += penalty * weights[i] * weights[i] / 2;
            slope[i] -= penalty * weights[i];
            curvature.addDiagonal(i, penalty);
        }
        // Without a single row of one kind the intercept would run away.
        curvature.addDiagonal(0, 1e-9);
        return loss;
    };
    if (start && start->m_weights.size() == width)
        model.m_weights = start->m_weights;
    double loss = look(model.m_weights);
    std::vector<double> move = slope;
    bool isSound = curvature.solve(move);
    double length = 1;
    for (int looks = 1; looks < mostLooks && isSound; ++looks) {
        std::vector<double> next(width);
        for (std::size_t i = 0; i < width; ++i)
            next[i] = model.m_weights[i] + length * move[i];
        const double better = look(next);
        if (better > loss) {
            length /= 2; // Newton's step leads too far
            continue;
        }
        const bool isSettled = loss - better <= 1e-10 * (std::abs(loss) + 1);
        model.m_weights = next;
        loss = better;
        if (isSettled)
            break;
        length = 1;
        move = slope;
        isSound = curvature.solve(move);
    }
    return model;
}

double Logistic::logOdds(const Rows &rows, std::size_t row) const
{
    double sum = m_weights.front();
    for (std::size_t i = 0; i < rows.levelFeatures; ++i) {
        const std::int32_t level = rows.levelOf[row * rows.levelFeatures + i];
        sum += level >= 0 ? ofLevel(level) : 0;
    }
    for (std::size_t i = 0; i < rows.figures; ++i)
        sum += ofFigure(i) * rows.figureOf[row * rows.figures + i];
    return sum;
}

double Logistic::chance(double logOdds)
{
    return logOdds >= 0 ? 1 / (1 + std::exp(-logOdds))
                        : std::exp(logOdds) / (1 + std::exp(logOdds));
}

double Logistic::logOddsOf(double chance)
{
    constexpr double edge = 1e-6;
    const double inside = std::clamp(chance, edge, 1 - edge);
    return std::log(inside / (1 - inside));
}

} // namespace Steelyard
