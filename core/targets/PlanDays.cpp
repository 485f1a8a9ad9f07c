// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/PlanDays.h"

#include "core/targets/Allocator.h"
#include "core/targets/DayShare.h"
#include "core/targets/PlanHolds.h"

#include <algorithm>
#include <numeric>

namespace Steelyard {

namespace {

DateRange common(const DateRange &a, const DateRange &b)
{
    return {qMax(a.from, b.from), qMin(a.to, b.to)};
}

qint64 sizeOf(qint64 amount)
{
    return amount < 0 ? -amount : amount;
}

bool isWeightless(const std::vector<qint64> &weights)
{
    return std::all_of(weights.begin(), weights.end(), [](qint64 weight) { return weight == 0; });
}

} // namespace

std::vector<int> DayWeights::of(const NodeKey &node, const DateRange &days) const
{
    const auto found = own.constFind(node);
    const std::vector<int> &known = found == own.constEnd() ? everyDay : *found;
    const qint64 first = from.daysTo(days.from);
    const qint64 end = from.daysTo(days.to);
    if (!from.isValid() || first < 0 || end > qint64(known.size()) || end < first)
        return std::vector<int>(std::size_t(qMax<qint64>(0, days.days())), 1);
    return {known.begin() + first, known.begin() + end};
}

const std::vector<qint64> &PlanDays::of(const TargetPlan &plan, int node, int part) const
{
    const std::size_t place = plan.place(node, part, m_tier);
    if (const auto known = m_known.constFind(place); known != m_known.constEnd())
        return *known;
    const DateRange &range = plan.periods().at(part).range();
    const NodeKey &key = plan.nodes().at(node).key;
    std::vector<qint64> days;
    if (const auto value = plan.cell(place).value) {
        QList<PlanPiece> pieces = PlanDays::pieces(plan, place);
        if (pieces.isEmpty())
            pieces = {{range, value}};
        days.resize(std::size_t(range.days()));
        for (const PlanPiece &piece : std::as_const(pieces)) {
            const auto parts
                = DayShare::divide(piece.value.value_or(0), m_weights->of(key, piece.days), m_step);
            std::copy(parts.begin(), parts.end(),
                      days.begin() + range.from.daysTo(piece.days.from));
        }
    } else {
        for (const int child : plan.children(node)) {
            const std::vector<qint64> below = of(plan, child, part);
            days.resize(std::max(days.size(), below.size()));
            for (std::size_t i = 0; i < below.size(); ++i)
                days[i] += below[i];
        }
    }
    return *m_known.insert(place, days);
}

std::optional<qint64> PlanDays::sum(const TargetPlan &plan, int node, const DateRange &days) const
{
    std::optional<qint64> result;
    for (int part = 0; part < plan.periodCount(); ++part) {
        const DateRange &range = plan.periods().at(part).range();
        const DateRange in = common(range, days);
        if (in.days() == 0)
            continue;
        const std::vector<qint64> &amounts = of(plan, node, part);
        if (amounts.empty())
            continue;
        result = std::accumulate(amounts.begin() + range.from.daysTo(in.from),
                                 amounts.begin() + range.from.daysTo(in.to), result.value_or(0));
    }
    return result;
}

QList<PlanPiece> PlanDays::pieces(const TargetPlan &plan, std::size_t place)
{
    QList<PlanPiece> pieces = plan.cut(place);
    if (pieces.isEmpty())
        return pieces;
    const auto value = plan.cell(place).value;
    std::vector<qint64> weights;
    std::optional<qint64> sum;
    for (const PlanPiece &piece : std::as_const(pieces)) {
        weights.push_back(sizeOf(piece.value.value_or(0)));
        if (piece.value)
            sum = sum.value_or(0) + *piece.value;
    }
    if (sum == value)
        return pieces;
    // What is held keeps its figure, the others share what is left; where all of it is held there
    // is nobody else.
    const auto width = std::size_t(plan.periodCount());
    const auto height = std::size_t(plan.nodeCount());
    const QList<DateRange> held = plan.heldDays(int(place / width % height), int(place % width),
                                                int(place / width / height));
    std::vector<bool> isHeld(weights.size());
    qint64 fixed = 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        isHeld[i] = PlanHolds::isHeld(held, pieces.at(qsizetype(i)).days);
    if (!value || std::all_of(isHeld.begin(), isHeld.end(), [](bool is) { return is; }))
        isHeld.assign(isHeld.size(), false);
    for (std::size_t i = 0; i < weights.size(); ++i) {
        if (!isHeld[i])
            continue;
        fixed += pieces.at(qsizetype(i)).value.value_or(0);
        weights[i] = 0;
    }
    if (isWeightless(weights)) {
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = isHeld[i] ? 0 : pieces.at(qsizetype(i)).days.days();
    }
    std::vector<qint64> parts(weights.size(), 0);
    if (value)
        parts = *Allocator::divide(*value - fixed, weights, plan.quantum());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (isHeld[i])
            continue;
        PlanPiece &piece = pieces[qsizetype(i)];
        // What was left behind stays so.
        const bool isLeft = !piece.value && parts[i] == 0;
        piece.value = value && !isLeft ? std::optional(parts[i]) : std::nullopt;
    }
    return pieces;
}

QList<PlanPiece> PlanDays::cut(const TargetPlan &plan, int node, int part, const DateRange &days,
                               std::optional<qint64> value) const
{
    const DateRange &range = plan.periods().at(part).range();
    const std::vector<qint64> &amounts = of(plan, node, part);
    const std::size_t place = plan.place(node, part, m_tier);
    QList<PlanPiece> before = pieces(plan, place);
    if (before.isEmpty())
        before = {{range, amounts.empty() ? std::nullopt : std::optional<qint64>(0)}};
    const DateRange typed = common(range, days);
    QList<PlanPiece> result;
    const auto keep = [&](const PlanPiece &piece, const DateRange &rest) {
        if (rest.days() == 0)
            return;
        PlanPiece kept {rest, std::nullopt};
        if (piece.value && !amounts.empty())
            kept.value = std::accumulate(amounts.begin() + range.from.daysTo(rest.from),
                                         amounts.begin() + range.from.daysTo(rest.to), qint64(0));
        result << kept;
    };
    for (const PlanPiece &piece : std::as_const(before))
        keep(piece, {piece.days.from, qMin(piece.days.to, typed.from)});
    result << PlanPiece {typed, value};
    for (const PlanPiece &piece : std::as_const(before))
        keep(piece, {qMax(piece.days.from, typed.to), piece.days.to});
    return result.size() == 1 ? QList<PlanPiece>() : result;
}

std::vector<qint64> PlanDays::share(const TargetPlan &plan, int node, int first, int last,
                                    const DateRange &days, qint64 value) const
{
    std::vector<qint64> present;
    std::vector<qint64> calendar;
    std::vector<int> partOf;
    for (int part = first; part <= last; ++part) {
        const DateRange &range = plan.periods().at(part).range();
        const DateRange in = common(range, days);
        const std::vector<qint64> &amounts = of(plan, node, part);
        const std::vector<int> weights = m_weights->of(plan.nodes().at(node).key, in);
        const qint64 offset = range.from.daysTo(in.from);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            present.push_back(amounts.empty() ? 0 : sizeOf(amounts[std::size_t(offset) + i]));
            calendar.push_back(weights[i]);
            partOf.push_back(part - first);
        }
    }
    std::vector<qint64> &weights = isWeightless(present) ? calendar : present;
    if (isWeightless(weights))
        std::fill(weights.begin(), weights.end(), 1);
    std::vector<qint64> result(std::size_t(last - first + 1), 0);
    const auto parts = Allocator::divide(value, weights, m_step, Allocator::Ties::Position);
    for (std::size_t i = 0; parts && i < parts->size(); ++i)
        result[std::size_t(partOf[i])] += (*parts)[i];
    return result;
}

} // namespace Steelyard
