// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/FlowCounts.h"

#include <algorithm>

namespace Steelyard {

namespace {

/// The place of a row, and what became of it when the company leaves it out.
qint32 unfolded(qint32 place, Outcome &outcome)
{
    if (place >= PlacedRows::Nowhere)
        return place;
    outcome = Outcome::TestRow;
    return PlacedRows::left(place);
}

} // namespace

void FlowCounts::lacking(std::span<const qint32> places, const Outcome *outcomes)
{
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (places[i] >= 0 && (outcomes[i] == Outcome::NoValue || outcomes[i] == Outcome::NoRate))
            ofPlace(places[i]).count(outcomes[i]);
    }
}

void FlowCounts::together(std::span<const qint32> places, const Outcome *first,
                          const Outcome *second)
{
    if (m_entered.empty())
        m_entered.resize(m_fold.places() + 1);
    for (std::size_t i = 0; i < places.size(); ++i) {
        const std::size_t place = places[i] < 0 ? m_fold.places() : std::size_t(places[i]);
        const Outcome outcome = std::min(first[i], second[i]);
        m_entered[place] += outcome == Outcome::Enters ? 1 : 0;
        if (places[i] >= 0 && (outcome == Outcome::NoValue || outcome == Outcome::NoRate))
            ofPlace(places[i]).count(outcome);
    }
}

void FlowCounts::excluded(const std::vector<qint32> &byPlace)
{
    m_excluded.resize(std::max(m_excluded.size(), byPlace.size()));
    for (std::size_t place = 0; place < byPlace.size(); ++place)
        m_excluded[place] += byPlace[place];
}

void FlowCounts::count(qint32 place, Outcome outcome)
{
    if (outcome == Outcome::Enters) {
        if (m_entered.empty())
            m_entered.resize(m_fold.places() + 1);
        ++m_entered[std::size_t(place)];
    } else if (outcome < Outcome::Filtered) {
        ofPlace(place).count(outcome);
    }
}

void FlowCounts::both(std::span<const qint32> first, const Outcome *firstOutcomes,
                      std::span<const qint32> second, const Outcome *secondOutcomes)
{
    for (std::size_t i = 0; i < first.size(); ++i) {
        if (first[i] == PlacedRows::Nowhere && second[i] == PlacedRows::Nowhere)
            continue;
        Outcome a = firstOutcomes[i];
        Outcome b = secondOutcomes[i];
        const qint32 one = unfolded(first[i], a);
        const qint32 other = unfolded(second[i], b);
        if (one == other)
            count(one, std::min(a, b));
        else if (one < 0)
            count(other, b);
        else if (other < 0)
            count(one, a);
        else
            across(one, a, other, b);
    }
}

void FlowCounts::across(qint32 first, Outcome firstOutcome, qint32 second, Outcome secondOutcome)
{
    m_across.resize(m_fold.cells());
    m_touches.clear();
    m_fold.eachCell(first, [&](std::size_t cell) { m_touches.push_back({cell, firstOutcome}); });
    m_fold.eachCell(second, [&](std::size_t cell) { m_touches.push_back({cell, secondOutcome}); });
    std::sort(m_touches.begin(), m_touches.end(), [](const Touch &a, const Touch &b) {
        return std::tie(a.cell, a.outcome) < std::tie(b.cell, b.outcome);
    });
    for (std::size_t i = 0; i < m_touches.size(); ++i) {
        if (i == 0 || m_touches[i].cell != m_touches[i - 1].cell)
            m_across[m_touches[i].cell].count(m_touches[i].outcome);
    }
}

void FlowCounts::finish()
{
    const bool isAnything
        = !m_places.empty() || !m_entered.empty() || !m_excluded.empty() || !m_across.empty();
    m_cells = m_places.empty() ? std::vector<RowCounts>(isAnything ? m_fold.cells() : 0)
                               : m_fold.cellsOf(m_places);
    const auto add = [&](const std::vector<qint32> &byPlace, qint64 RowCounts::*what) {
        if (byPlace.empty())
            return;
        const std::vector<qint32> cells = m_fold.cellsOf(byPlace);
        for (std::size_t cell = 0; cell < cells.size(); ++cell)
            m_cells[cell].*what += cells[cell];
    };
    add(m_entered, &RowCounts::rows);
    add(m_excluded, &RowCounts::excluded);
    for (std::size_t cell = 0; cell < m_across.size(); ++cell)
        m_cells[cell] += m_across[cell];
}

} // namespace Steelyard
