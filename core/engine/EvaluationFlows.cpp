// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Flows: sums, counts and the like over the rows that are dated within a period.
#include "core/engine/Evaluation.h"
#include "core/engine/FlowCounts.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using State = Measure::State;

/// A part of a figure with the places of its rows.
struct FlowPart
{
    const BoundAggregate *bound;
    std::shared_ptr<const PlacedRows> placed;
    RowAt context; ///< the period, where each is looked at by itself
    std::array<Outcome, RowRun::Longest> outcomes;
    std::array<Int128, RowRun::Longest> values;

    void judge(RowRun run)
    {
        run.context = context;
        bound->judge(run, outcomes.data(), values.data());
    }
    std::span<const qint32> places(const RowRun &run) const
    {
        return {placed->places.data() + run.first, std::size_t(run.count)};
    }
};

void divide(Measure &measure, const Measure &below, KpiDefinition::ZeroDenominator zero)
{
    const Measure above = measure;
    measure = above / below;
    if (measure.state != State::Undefined || above.num != 0)
        return;
    using Zero = KpiDefinition::ZeroDenominator;
    switch (zero) {
    case Zero::Undefined:
        break;
    case Zero::Zero:
    case Zero::Full:
        measure.state = State::Number;
        measure.num = zero == Zero::Full ? 1 : 0;
        measure.den = 1;
        measure.reason.clear();
        break;
    case Zero::Skip:
        measure.state = State::NotApplicable;
        break;
    }
}

template<typename Visit>
bool eachRun(std::size_t rows, const CancelToken &cancel, Visit visit)
{
    for (qint32 first = 0; first < qint32(rows); first += RowRun::Longest) {
        if (cancel.isCancelled())
            return false;
        visit(RowRun {first, std::min(RowRun::Longest, qint32(rows) - first)});
    }
    return true;
}

/// One part by itself.
bool pass(FlowPart &part, Gathering &gathering, FlowCounts &counts, const CancelToken &cancel)
{
    counts.excluded(part.placed->excluded);
    return eachRun(part.placed->places.size(), cancel, [&](const RowRun &run) {
        if (part.bound->takesEveryRow())
            return gathering.enterAll(part.places(run));
        part.judge(run);
        gathering.enter(part.places(run), part.outcomes.data(), part.values.data());
        counts.lacking(part.places(run), part.outcomes.data());
    });
}

/// Two parts of the same rows, which are counted once.
bool passTogether(FlowPart &first, FlowPart &second, std::vector<Gathering> &gatherings,
                  FlowCounts &counts, const CancelToken &cancel)
{
    const bool haveOnePlace = first.placed == second.placed;
    if (haveOnePlace)
        counts.excluded(first.placed->excluded);
    return eachRun(first.placed->places.size(), cancel, [&](const RowRun &run) {
        first.judge(run);
        second.judge(run);
        gatherings[0].enter(first.places(run), first.outcomes.data(), first.values.data());
        gatherings[1].enter(second.places(run), second.outcomes.data(), second.values.data());
        if (haveOnePlace)
            counts.together(first.places(run), first.outcomes.data(), second.outcomes.data());
        else
            counts.both(first.places(run), first.outcomes.data(), second.places(run),
                        second.outcomes.data());
    });
}

void correctShared(const FlowPart &part, Gathering &gathering)
{
    if (part.bound->shareScale() == 0)
        return;
    for (const PlacedRows::Shared &held : part.placed->shared) {
        Int128 value = 0;
        RowAt at = part.context;
        at.row = held.row;
        if (part.bound->judge(at, part.bound->anchor(held.row), value) == Outcome::Enters)
            gathering.correct(held.place, held.parts, value);
    }
}

} // namespace

DaySlots Evaluation::slotsFor(std::span<const BoundAggregate> parts) const
{
    return std::ranges::any_of(parts, &BoundAggregate::looksAtPeriod)
        ? DaySlots(m_frame, m_question.lens, m_sets->starts(), DaySlots::Looking::ByPeriod)
        : m_slots;
}

std::shared_ptr<const PlacedRows> Evaluation::placed(const BoundAggregate &part,
                                                     const DaySlots &slots, std::size_t layer)
{
    // Of many layers each is made when its turn comes: together they would be too large.
    if (part.placeKey().isEmpty() || slots.layers() > 1)
        return PlacedRows::make(part, slots, layer, *m_sets, m_cancel);
    std::shared_ptr<const PlacedRows> &known = m_placed[part.placeKey()];
    if (!known)
        known = PlacedRows::make(part, slots, layer, *m_sets, m_cancel);
    return known;
}

bool Evaluation::learnSets(std::span<const BoundAggregate> parts, const DaySlots &slots)
{
    for (std::size_t layer = 0; slots.layers() > 1 && layer < slots.layers(); ++layer) {
        for (const BoundAggregate &part : parts) {
            if (!placed(part, slots, layer))
                return false;
        }
    }
    return true;
}

Result<Evaluation::Measures> Evaluation::flows(const KpiDefinition &definition,
                                               const std::vector<BoundAggregate> &parts)
{
    const Error cancelled {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}};
    const bool looksAtPeriod = std::ranges::any_of(parts, &BoundAggregate::looksAtPeriod);
    const DaySlots slots = slotsFor(parts);
    if (!learnSets(parts, slots))
        return cancelled;
    const auto placedIn = [&](std::size_t layer) {
        std::vector<FlowPart> result;
        const RowAt context = looksAtPeriod ? rowAt(0, FactColumn::NoDay, layer) : RowAt();
        for (const BoundAggregate &part : parts) {
            if (auto rows = placed(part, slots, layer))
                result.push_back({&part, std::move(rows), context, {}, {}});
        }
        return result;
    };
    std::vector<FlowPart> layer = placedIn(0);
    const CellFold fold(*m_sets, slots, std::size_t(m_nodes.size()), m_frame.size());
    std::vector<Gathering> gatherings;
    gatherings.reserve(parts.size());
    for (const BoundAggregate &part : parts)
        gatherings.emplace_back(part, fold);
    FlowCounts counts(fold);
    const bool sharesRows = parts.size() == 2 && &parts[0].table() == &parts[1].table();

    for (std::size_t at = 0; at < slots.layers(); ++at) {
        if (at > 0)
            layer = placedIn(at);
        if (layer.size() < parts.size())
            return cancelled;
        const bool isDone = sharesRows
            ? passTogether(layer[0], layer[1], gatherings, counts, m_cancel)
            : std::ranges::all_of(layer, [&](FlowPart &part) {
                  return pass(part, gatherings[std::size_t(&part - layer.data())], counts,
                              m_cancel);
              });
        if (!isDone)
            return cancelled;
        for (std::size_t which = 0; which < layer.size(); ++which)
            correctShared(layer[which], gatherings[which]);
    }
    for (Gathering &gathering : gatherings)
        gathering.finish();
    counts.finish();

    Measures result(cells());
    for (std::size_t at = 0; at < cells(); ++at) {
        Measure &measure = result[at];
        gatherings[0].measure(at, parts[0].scale(), measure);
        if (parts.size() == 2) {
            Measure below;
            gatherings[1].measure(at, parts[1].scale(), below);
            divide(measure, below, definition.zeroDenominator);
        }
        const RowCounts &counted = counts.at(at);
        measure.nRows = counted.rows;
        if (!sharesRows) {
            for (const Gathering &gathering : gatherings)
                measure.nRows += gathering.entered(at);
        }
        measure.nNull = counted.nulls;
        measure.nExcluded = counted.excluded;
        measure.nFxMissing = counted.withoutRate;
    }
    QStringList entities;
    QStringList needs;
    for (const BoundAggregate &part : parts) {
        entities.append(part.loadedAs());
        needs.append(part.needs());
    }
    frameCells(result, definition, entities, needs);
    return result;
}

} // namespace Steelyard
