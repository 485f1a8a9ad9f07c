// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/FlowStates.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using State = Measure::State;

/// A part of a figure with the places of its rows.
struct FlowPart
{
    const BoundAggregate *bound;
    const PlacedRows *placed;
    RowAt context; ///< the period, where each is looked at by itself
    std::array<Outcome, RowRun::Longest> outcomes;
    std::array<Int128, RowRun::Longest> values;

    void judge(RowRun run)
    {
        run.context = context;
        bound->judge(run, outcomes.data(), values.data());
    }
};

/// The rows of two parts that date them differently, each row once.
struct JointRows
{
    std::vector<qint32> rows;
    std::vector<qint32> first; ///< its places in the first part; Nowhere where it has none
    std::vector<qint32> second;

    JointRows(const PlacedRows &a, const PlacedRows &b)
    {
        const std::size_t most = a.size() + b.size();
        rows.reserve(most);
        first.reserve(most);
        second.reserve(most);
        std::size_t i = 0;
        std::size_t j = 0;
        while (i < a.size() || j < b.size()) {
            constexpr qint32 none = std::numeric_limits<qint32>::max();
            const qint32 ofA = i < a.size() ? a.row(i) : none;
            const qint32 ofB = j < b.size() ? b.row(j) : none;
            rows.push_back(std::min(ofA, ofB));
            first.push_back(ofA <= ofB ? a.places[i++] : PlacedRows::Nowhere);
            second.push_back(ofB <= ofA ? b.places[j++] : PlacedRows::Nowhere);
        }
    }
};

void divide(Measure &measure, const Measure &below, KpiDefinition::ZeroDenominator zero)
{
    const auto isPlain = [](const Measure &figure) {
        return figure.isValue() && figure.den == 1 && figure.denScale == 0;
    };
    // The commonest of all, without copies.
    if (isPlain(measure) && isPlain(below) && below.num != 0) {
        measure.den = below.num;
        measure.denScale = below.numScale;
        return;
    }
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

using Places = std::span<const qint32>;

/// Calls visit(run, places).
template<typename Visit>
bool eachRun(const PlacedRows &placed, const CancelToken &cancel, Visit visit)
{
    for (std::size_t first = 0; first < placed.size(); first += RowRun::Longest) {
        if (cancel.isCancelled())
            return false;
        const RowRun run = placed.run(first);
        visit(run, Places(placed.places.data() + first, std::size_t(run.count)));
    }
    return true;
}

/// One part by itself.
bool pass(FlowPart &part, Gathering &gathering, FlowCounts &counts, const CancelToken &cancel)
{
    counts.excluded(part.placed->excluded);
    return eachRun(*part.placed, cancel, [&](const RowRun &run, Places places) {
        if (part.bound->takesEveryRow())
            return gathering.enterAll(places);
        part.judge(run);
        gathering.enter(places, part.outcomes.data(), part.values.data());
        counts.lacking(places, part.outcomes.data());
    });
}

/// Two parts of the same rows, which are counted once.
bool passTogether(FlowPart &first, FlowPart &second, std::vector<Gathering> &gatherings,
                  FlowCounts &counts, const CancelToken &cancel)
{
    const auto enter = [&](const RowRun &run, Places ofFirst, Places ofSecond) {
        first.judge(run);
        second.judge(run);
        gatherings[0].enter(ofFirst, first.outcomes.data(), first.values.data());
        gatherings[1].enter(ofSecond, second.outcomes.data(), second.values.data());
    };
    if (first.placed == second.placed) {
        counts.excluded(first.placed->excluded);
        return eachRun(*first.placed, cancel, [&](const RowRun &run, Places places) {
            enter(run, places, places);
            counts.together(places, first.outcomes.data(), second.outcomes.data());
        });
    }
    const JointRows joint(*first.placed, *second.placed);
    for (std::size_t at = 0; at < joint.rows.size(); at += RowRun::Longest) {
        if (cancel.isCancelled())
            return false;
        const std::size_t count = std::min(std::size_t(RowRun::Longest), joint.rows.size() - at);
        const Places ofFirst(joint.first.data() + at, count);
        const Places ofSecond(joint.second.data() + at, count);
        enter({0, qint32(count), joint.rows.data() + at, {}}, ofFirst, ofSecond);
        counts.both(ofFirst, first.outcomes.data(), ofSecond, second.outcomes.data());
    }
    return true;
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

FlowStates::FlowStates(std::vector<BoundAggregate> parts, Ground ground, DaySlots slots,
                       std::size_t nodes, std::size_t periods)
    : m_parts(std::move(parts))
    , m_ground(std::move(ground))
    , m_slots(std::move(slots))
    , m_fold(*m_ground.sets, m_slots, nodes, periods)
    , m_counts(m_fold)
{
    m_gatherings.reserve(m_parts.size());
    for (const BoundAggregate &part : m_parts)
        m_gatherings.emplace_back(part, m_fold);
}

bool FlowStates::pass(const Placed &placed, const RowAt &context, const CancelToken &cancel)
{
    std::vector<FlowPart> parts;
    for (std::size_t i = 0; i < m_parts.size(); ++i)
        parts.push_back({&m_parts[i], placed[i].get(), context, {}, {}});
    if (sharesRows()) {
        if (!passTogether(parts[0], parts[1], m_gatherings, m_counts, cancel))
            return false;
    } else {
        for (std::size_t i = 0; i < parts.size(); ++i) {
            if (!Steelyard::pass(parts[i], m_gatherings[i], m_counts, cancel))
                return false;
        }
    }
    for (std::size_t i = 0; i < parts.size(); ++i)
        correctShared(parts[i], m_gatherings[i]);
    return true;
}

void FlowStates::finish()
{
    for (Gathering &gathering : m_gatherings)
        gathering.finish();
    m_counts.finish();
    m_rows = m_parts.front().table().rows();
    m_words = words();
}

void FlowStates::put(std::size_t cell, KpiDefinition::ZeroDenominator zero, Measure &measure)
{
    m_gatherings[0].measure(cell, m_parts[0].scale(), measure);
    if (m_parts.size() == 2) {
        m_gatherings[1].measure(cell, m_parts[1].scale(), m_below);
        divide(measure, m_below, zero);
    }
    const RowCounts counted = m_counts.at(cell);
    measure.nRows = counted.rows;
    if (!sharesRows()) {
        for (const Gathering &gathering : m_gatherings)
            measure.nRows += gathering.entered(cell);
    }
    measure.nNull = counted.nulls;
    measure.nExcluded = counted.excluded;
    measure.nFxMissing = counted.withoutRate;
}

bool FlowStates::canFollow() const
{
    const FactTable &fact = m_parts.front().table();
    const auto own = m_ground.tables->source().table(fact.entity);
    // Where customers were merged the table is a copy, which does not grow.
    return m_slots.layers() == 1 && own && own->get() == &fact
        && std::ranges::all_of(m_parts, [&](const BoundAggregate &part) {
               return &part.table() == &fact && !part.placeKey().isEmpty()
                   && !part.looksIntoOthers() && !part.looksAtPeriod();
           });
}

bool FlowStates::follow(const CancelToken &cancel)
{
    const std::size_t rows = m_parts.front().table().rows();
    if (rows == m_rows)
        return true;
    if (rows < m_rows || !isAsBefore())
        return false;
    const auto isKnown = [places = qint32(m_fold.places())](qint32 place) {
        return place < places && PlacedRows::left(place) < places;
    };
    Placed placed;
    for (const BoundAggregate &part : m_parts) {
        const bool isPlaced = !placed.empty() && part.placeKey() == m_parts.front().placeKey();
        placed.push_back(
            isPlaced ? placed.front()
                     : PlacedRows::make(part, m_slots, 0, *m_ground.sets, cancel, qint32(m_rows)));
        // Whoever had no row before may count for nodes that were not put together yet.
        if (!placed.back() || !std::ranges::all_of(placed.back()->places, isKnown))
            return false;
    }
    if (!pass(placed, {}, cancel))
        return false;
    finish();
    return true;
}

// What was decided for all rows when the parts were bound must hold for the new ones as well.
bool FlowStates::isAsBefore() const
{
    const FactTable &fact = m_parts.front().table();
    for (const QString &name : {u"is_test"_s, u"is_internal"_s}) {
        const FactColumn *marks = fact.column(name);
        if (marks
            && std::find(marks->numbers.begin() + m_rows, marks->numbers.end(), 1)
                != marks->numbers.end())
            return false;
    }
    return words() == m_words;
}

std::size_t FlowStates::words() const
{
    std::size_t count = 0;
    for (const BoundAggregate &part : m_parts)
        count += part.words();
    return count;
}

std::size_t FlowStates::bytes() const
{
    std::size_t result = m_counts.bytes();
    for (const Gathering &gathering : m_gatherings)
        result += gathering.bytes();
    return result;
}

} // namespace Steelyard
