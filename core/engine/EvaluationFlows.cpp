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
    const BoundAggregate &bound;
    std::shared_ptr<const PlacedRows> placed;
    std::array<Outcome, RowRun::Longest> outcomes;
    std::array<Int128, RowRun::Longest> values;

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

} // namespace

std::shared_ptr<const PlacedRows> Evaluation::placed(const BoundAggregate &part, std::size_t layer)
{
    if (part.placeKey().isEmpty())
        return PlacedRows::make(part, m_slots, layer, *m_sets, m_cancel);
    std::shared_ptr<const PlacedRows> &known = m_placed[{part.placeKey(), layer}];
    if (!known)
        known = PlacedRows::make(part, m_slots, layer, *m_sets, m_cancel);
    return known;
}

Result<Evaluation::Measures> Evaluation::flows(const KpiDefinition &definition,
                                               const std::vector<BoundAggregate> &parts)
{
    const auto cancelled = [] {
        return Error {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}};
    };
    const std::size_t layers = m_slots.layers();
    std::vector<std::vector<FlowPart>> placedParts(layers);
    for (std::size_t layer = 0; layer < layers; ++layer) {
        for (const BoundAggregate &part : parts) {
            auto rows = placed(part, layer);
            if (!rows)
                return cancelled();
            placedParts[layer].push_back({part, std::move(rows), {}, {}});
        }
    }
    const CellFold fold(*m_sets, m_slots, std::size_t(m_nodes.size()), m_frame.size());
    std::vector<Gathering> gatherings;
    gatherings.reserve(parts.size());
    for (const BoundAggregate &part : parts)
        gatherings.emplace_back(part, fold);
    FlowCounts counts(fold);
    const bool sharesRows = parts.size() == 2 && &parts[0].table() == &parts[1].table();

    for (std::vector<FlowPart> &layer : placedParts) {
        for (std::size_t which = 0; which < layer.size(); ++which) {
            FlowPart &part = layer[which];
            if (which == 0 || !sharesRows) {
                const auto rows = qint32(part.placed->places.size());
                for (qint32 first = 0; first < rows; first += RowRun::Longest) {
                    if (m_cancel.isCancelled())
                        return cancelled();
                    const RowRun run {first, std::min(RowRun::Longest, rows - first)};
                    if (!sharesRows && part.bound.takesEveryRow()) {
                        gatherings[which].enterAll(part.places(run));
                        continue;
                    }
                    for (std::size_t i = which; i < (sharesRows ? 2 : which + 1); ++i) {
                        FlowPart &own = layer[i];
                        own.bound.judge(run, own.outcomes.data(), own.values.data());
                        gatherings[i].enter(own.places(run), own.outcomes.data(),
                                            own.values.data());
                    }
                    if (sharesRows)
                        counts.both(layer[0].places(run), layer[0].outcomes.data(),
                                    layer[1].places(run), layer[1].outcomes.data());
                    else
                        counts.lacking(part.places(run), part.outcomes.data());
                }
            }
            if (!sharesRows)
                counts.excluded(part.placed->excluded);
            for (const PlacedRows::Shared &held : part.placed->shared) {
                Int128 value = 0;
                const RowAt at {held.row};
                if (part.bound.shareScale() > 0
                    && part.bound.judge(at, part.bound.anchor(held.row), value) == Outcome::Enters)
                    gatherings[which].correct(held.place, held.parts, value);
            }
        }
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
    for (const BoundAggregate &part : parts)
        entities.append(part.loadedAs());
    frameCells(result, definition, entities);
    return result;
}

} // namespace Steelyard
