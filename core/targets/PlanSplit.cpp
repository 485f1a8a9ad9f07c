// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/PlanSplit.h"

#include "core/base/Fixed.h"
#include "core/base/Int128.h"
#include "core/targets/Allocator.h"
#include "core/targets/PlanHolds.h"
#include "core/targets/TwoWaySplit.h"

#include <algorithm>
#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr std::array methods {"even"_L1,      "weights"_L1,   "history"_L1,  "growth"_L1,
                              "potential"_L1, "headcount"_L1, "industry"_L1, "copy"_L1};

/// Amounts in a refusal of the two-way split are whole numbers.
Error worded(Error error)
{
    for (QVariant &value : error.values) {
        if (value.typeId() == QMetaType::LongLong)
            value = Fixed::text(value.toLongLong(), Quantity::Scale);
    }
    return error;
}

} // namespace

QLatin1StringView textOf(SplitBasis::Method method)
{
    return methods.at(std::size_t(method));
}

std::optional<SplitBasis::Method> splitMethodFrom(QStringView text)
{
    for (std::size_t i = 0; i < methods.size(); ++i) {
        if (text == methods.at(i))
            return SplitBasis::Method(i);
    }
    return std::nullopt;
}

std::vector<qint64> SplitBasis::grown(std::vector<qint64> figures,
                                      const std::vector<Share> &growthOfNode)
{
    const std::size_t periods = growthOfNode.empty() ? 1 : figures.size() / growthOfNode.size();
    for (std::size_t i = 0; i < figures.size() && !growthOfNode.empty(); ++i) {
        const Int128 factor = Share::Whole + growthOfNode[i / periods].ppm;
        figures[i]
            = std::max<qint64>(Fixed::divide(figures[i] * factor, Share::Whole, 0).value_or(0), 0);
    }
    return figures;
}

PlanSplit::PlanSplit(const TargetPlan &plan, QHash<QString, SplitBasis> byLevel, int tier)
    : m_plan(plan)
    , m_byLevel(std::move(byLevel))
    , m_tier(tier)
{
}

// What of a figure cannot move: all of it where it is held, otherwise what is held below it.
PlanSplit::Held PlanSplit::held(std::vector<bool> cells) const
{
    Held result {std::move(cells), {}, {}};
    result.fixed.assign(result.cells.size(), 0);
    result.open.assign(result.cells.size(), false);
    for (int node = m_plan.nodeCount() - 1; node >= 0; --node) {
        for (int period = 0; period < m_plan.periodCount(); ++period) {
            const std::size_t cell = m_plan.place(node, period, m_tier);
            if (result.cells[cell]) {
                result.fixed[cell] = m_plan.cell(cell).value.value_or(0);
                continue;
            }
            result.open[cell] = m_plan.children(node).empty();
            for (const int child : m_plan.children(node)) {
                const std::size_t below = m_plan.place(child, period, m_tier);
                result.fixed[cell] += result.fixed[below];
                result.open[cell] = result.open[cell] || result.open[below];
            }
            const qint64 own = PlanHolds::fixed(m_plan, cell);
            if (qAbs(own) > qAbs(result.fixed[cell]))
                result.fixed[cell] = own;
        }
    }
    return result;
}

Error PlanSplit::belowLocks(int node, qint64 smallest, const Held &held) const
{
    QStringList names;
    for (int at = node; at < m_plan.nodeCount(); ++at) {
        for (int period = 0; period < m_plan.periodCount(); ++period) {
            if (held.cells[m_plan.place(at, period, m_tier)] && m_plan.isWithin(at, node))
                names << m_plan.cellName(at, period);
        }
    }
    for (const PlanLock &lock : m_plan.locks()) {
        if (lock.isOfDays() && lock.isOfTier(m_tier)
            && (!lock.node || m_plan.isWithin(*lock.node, node)
                || m_plan.isWithin(node, *lock.node)))
            names << m_plan.lockName(lock);
    }
    return {Error::Kind::Invalid,
            "target.below_locks"_L1,
            {{u"smallest"_s, Fixed::text(smallest, Quantity::Scale)}, {u"locks"_s, names}},
            {}};
}

Result<void> PlanSplit::dividePeriods(TargetPlan &next, int node, qint64 total,
                                      const Figures &season, const Held &held) const
{
    Figures weights = season;
    qint64 kept = 0;
    for (int period = 0; period < m_plan.periodCount(); ++period) {
        const std::size_t cell = m_plan.place(node, period, m_tier);
        kept += held.fixed[cell];
        if (!held.open[cell])
            weights[std::size_t(period)] = 0;
    }
    const qint64 rest = total - kept;
    if ((kept > 0 && rest < 0) || (kept < 0 && rest > 0))
        return belowLocks(node, kept, held);
    const bool isClosed
        = std::all_of(weights.begin(), weights.end(), [](qint64 weight) { return weight == 0; });
    const auto parts = isClosed && rest == 0 ? Result<Figures>(Figures(weights.size(), 0))
                                             : Allocator::divide(rest, weights, m_plan.quantum());
    if (!parts)
        return kept != 0 ? belowLocks(node, kept, held) : parts.error();
    for (int period = 0; period < m_plan.periodCount(); ++period) {
        const std::size_t cell = m_plan.place(node, period, m_tier);
        if (!held.cells[cell])
            next.set(cell, {held.fixed[cell] + (*parts)[std::size_t(period)], CellOrigin::Split});
    }
    return {};
}

// Row by row of the children. A period that nobody has figures for has those of the whole year.
PlanSplit::Figures PlanSplit::weights(int node, const Held &held) const
{
    const auto &children = m_plan.children(node);
    const auto width = std::size_t(m_plan.periodCount());
    Figures result(children.size() * width, 0);
    std::vector<qint64> sums(children.size(), 0);
    std::vector<bool> isByPeriod(children.size());
    for (std::size_t row = 0; row < children.size(); ++row) {
        const SplitBasis basis = m_byLevel.value(m_plan.nodes().at(children[row]).level);
        const auto first = std::size_t(children[row]) * width;
        const bool isEven = basis.method == SplitBasis::Method::Even;
        isByPeriod[row] = basis.isByPeriod && !isEven;
        for (std::size_t period = 0; period < width; ++period) {
            const qint64 figure = isEven ? 1 : basis.figures[first + period];
            sums[row] += figure;
            result[row * width + period] = figure;
        }
    }
    for (std::size_t period = 0; period < width; ++period) {
        qint64 known = 0;
        for (std::size_t row = 0; row < children.size(); ++row)
            known += isByPeriod[row] ? result[row * width + period] : sums[row];
        for (std::size_t row = 0; row < children.size(); ++row) {
            qint64 &weight = result[row * width + period];
            if (!isByPeriod[row] || known == 0)
                weight = sums[row];
            if (!held.open[m_plan.place(children[row], int(period), m_tier)])
                weight = 0;
        }
    }
    return result;
}

Result<PlanSplit::Figures> PlanSplit::group(const TargetPlan &next, int node,
                                            const Held &held) const
{
    const auto &children = m_plan.children(node);
    const auto width = std::size_t(m_plan.periodCount());
    TwoWaySplit split;
    split.quantum = m_plan.quantum();
    split.weights = weights(node, held);
    Figures result(children.size() * width, 0);
    Figures beyond(width, 0);
    qint64 rest = 0;
    for (std::size_t period = 0; period < width; ++period) {
        qint64 left = next.value(node, int(period), m_tier).value_or(0);
        const qint64 own = left;
        for (std::size_t row = 0; row < children.size(); ++row) {
            const qint64 kept = held.fixed[m_plan.place(children[row], int(period), m_tier)];
            result[row * width + period] = kept;
            left -= kept;
        }
        if ((own - left > 0 && left < 0) || (own - left < 0 && left > 0))
            return belowLocks(node, own - left, held);
        beyond[period] = left % m_plan.quantum();
        split.columns.push_back(left - beyond[period]);
        split.columnNames << m_plan.periods().at(qsizetype(period)).label();
        rest += split.columns.back();
    }
    Figures rowWeights(children.size(), 0);
    for (std::size_t row = 0; row < children.size(); ++row) {
        split.rowNames << m_plan.nodes().at(children[row]).name;
        rowWeights[row]
            = std::accumulate(split.weights.begin() + std::ptrdiff_t(row * width),
                              split.weights.begin() + std::ptrdiff_t((row + 1) * width), qint64(0));
    }
    const bool isWeightless
        = std::all_of(rowWeights.begin(), rowWeights.end(), [](auto w) { return w == 0; });
    if (isWeightless && rest == 0)
        return result;
    const auto rows = Allocator::divide(rest, rowWeights, m_plan.quantum());
    if (!rows)
        return Error {Error::Kind::Invalid,
                      "target.no_basis"_L1,
                      {{u"node"_s, m_plan.nodes().at(node).name}},
                      {}};
    split.rows = *rows;
    auto cells = split.solve();
    if (!cells && cells.error().code == "target.blocked"_L1) {
        // Zeros of single periods leave no way: the whole year's proportions hold for each of them.
        for (std::size_t cell = 0; cell < split.weights.size(); ++cell) {
            const bool isOpen
                = held.open[m_plan.place(children[cell / width], int(cell % width), m_tier)];
            split.weights[cell] = isOpen ? rowWeights[cell / width] : 0;
        }
        cells = split.solve();
    }
    if (!cells)
        return worded(cells.error());
    for (std::size_t period = 0; period < width; ++period) {
        std::size_t heaviest = period;
        for (std::size_t row = 0; row < children.size(); ++row) {
            const std::size_t cell = row * width + period;
            result[cell] += (*cells)[cell];
            if (split.weights[cell] > split.weights[heaviest])
                heaviest = cell;
        }
        result[heaviest] += beyond[period];
    }
    return result;
}

Result<PlanEdit> PlanSplit::breakDown(int node, std::optional<qint64> total,
                                      const std::vector<qint64> &season) const
{
    const Held locked = this->held(m_plan.locked(m_tier));
    std::vector<bool> cells = locked.cells;
    bool isAnyOverridden = false;
    for (std::size_t cell = 0; cell < cells.size(); ++cell) {
        const bool isOverridden = m_plan.overridden(cell) != nullptr;
        isAnyOverridden = isAnyOverridden || isOverridden;
        cells[cell] = cells[cell] || isOverridden;
    }
    const Held held = this->held(std::move(cells));
    TargetPlan next = m_plan;
    if (total) {
        if (const auto divided = dividePeriods(next, node, *total, season, held); !divided)
            return divided.error();
    }
    PlanEdit edit;
    for (int at = node; at < m_plan.nodeCount(); ++at) {
        if (!m_plan.isWithin(at, node) || m_plan.children(at).empty() || !next.total(at, m_tier))
            continue;
        const auto parts = group(next, at, held);
        if (!parts)
            return parts.error();
        // What the split would give to a figure that was overridden; the difference is its drift.
        const auto without = isAnyOverridden ? group(next, at, locked) : parts;
        std::size_t i = 0;
        for (const int child : m_plan.children(at)) {
            for (int period = 0; period < m_plan.periodCount(); ++period, ++i) {
                const std::size_t cell = m_plan.place(child, period, m_tier);
                if (!held.cells[cell])
                    next.set(cell, {(*parts)[i], CellOrigin::Split});
                const PlanOverride *note = m_plan.overridden(cell);
                if (!note || !without || note->calculated == (*without)[i])
                    continue;
                PlanOverride after = *note;
                after.calculated = (*without)[i];
                edit.overrides.push_back({cell, *note, after});
            }
        }
    }
    for (std::size_t cell = 0; cell < held.cells.size(); ++cell) {
        if (next.cell(cell) != m_plan.cell(cell))
            edit.cells.push_back({cell, m_plan.cell(cell), next.cell(cell)});
    }
    return edit;
}

} // namespace Steelyard
