// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Flows: sums, counts and the like over the rows that are dated within a period.
#include "core/engine/Evaluation.h"
#include "core/engine/KeptFlows.h"
#include "core/engine/VirtualFacts.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error cancelled()
{
    return {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}};
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

Result<std::shared_ptr<FlowStates>> Evaluation::statesOf(std::vector<BoundAggregate> parts)
{
    const bool looksAtPeriod = std::ranges::any_of(parts, &BoundAggregate::looksAtPeriod);
    const DaySlots slots = slotsFor(parts);
    if (!learnSets(parts, slots))
        return cancelled();
    const auto placedIn = [&](std::span<const BoundAggregate> of, std::size_t layer) {
        FlowStates::Placed result;
        for (const BoundAggregate &part : of)
            result.push_back(placed(part, slots, layer));
        return result;
    };
    FlowStates::Placed rows = placedIn(parts, 0);
    if (std::ranges::find(rows, nullptr) != rows.end())
        return cancelled();
    auto states = std::make_shared<FlowStates>(std::move(parts),
                                               FlowStates::Ground {m_tables, m_rates, m_sets},
                                               slots, std::size_t(m_nodes.size()), m_frame.size());
    for (std::size_t layer = 0; layer < slots.layers(); ++layer) {
        if (layer > 0)
            rows = placedIn(states->parts(), layer);
        const RowAt context = looksAtPeriod ? rowAt(0, FactColumn::NoDay, layer) : RowAt();
        if (std::ranges::find(rows, nullptr) != rows.end()
            || !states->pass(rows, context, m_cancel))
            return cancelled();
    }
    states->finish();
    return states;
}

Result<std::shared_ptr<FlowStates>> Evaluation::statesOf(const KpiDefinition &definition,
                                                         const QString &variantId)
{
    KeptFlows *kept = source().kept();
    Question question = m_question;
    question.nodes = m_nodes;
    if (!kept || !KeptFlows::isWorthwhile(question)) {
        auto parts = bind(definition, variantId, {});
        return parts ? statesOf(std::move(*parts))
                     : Result<std::shared_ptr<FlowStates>>(parts.error());
    }
    // Which figures were asked for besides does not matter to this one.
    question.kpis.clear();
    question.variant.clear();
    question.version.clear();
    const Variant *variant = definition.variant(variantId);
    const KeptFlows::Key key {question,
                              aggregatesOf(definition, variant),
                              variant ? variant->set : QMap<QString, Formula>(),
                              {definition.where, variant ? variant->where : Formula()},
                              definition.requiredDimensions,
                              definition.currencyAt};
    KeptFlows::Kept known = kept->take(key);
    if (known && known.states->follow(m_cancel)) {
        kept->put(key, known);
        return known.states;
    }
    KeptFlows::Kept made;
    Result<std::vector<BoundAggregate>> parts = std::vector<BoundAggregate>();
    m_tables->readingInto(made.from, [&] { parts = bind(definition, variantId, {}); });
    if (!parts)
        return parts.error();
    const auto states = statesOf(std::move(*parts));
    if (!states)
        return states;
    // What a derived table is made from is not among the names: nobody would say that it changed.
    if (std::ranges::any_of(made.from, &VirtualFacts::isVirtual))
        return states;
    made.states = *states;
    if (made.states->canFollow())
        made.fact = made.states->parts().front().table().entity;
    kept->put(key, made);
    return states;
}

Result<Evaluation::Measures> Evaluation::flows(const KpiDefinition &definition,
                                               std::vector<BoundAggregate> parts)
{
    const auto states = statesOf(std::move(parts));
    return states ? Result<Measures>(figuresOf(definition, **states))
                  : Result<Measures>(states.error());
}

Evaluation::Measures Evaluation::figuresOf(const KpiDefinition &definition,
                                           FlowStates &states) const
{
    QStringList entities;
    QStringList needs;
    for (const BoundAggregate &part : states.parts()) {
        entities.append(part.loadedAs());
        needs.append(part.needs());
    }
    const CellFrame frame = cellFrame(definition, entities, needs);
    Measures result;
    result.reserve(cells());
    // Copied, not made anew each time: making one begins with a slow wiping of all its bytes.
    const Measure blank;
    for (std::size_t at = 0; at < cells(); ++at) {
        Measure &measure = result.emplace_back(blank);
        states.put(at, definition.zeroDenominator, measure);
        frame.put(measure, at % m_frame.size(), m_isThere[at]);
    }
    return result;
}

} // namespace Steelyard
