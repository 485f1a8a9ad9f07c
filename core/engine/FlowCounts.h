// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Gathering.h"
#include "core/engine/PlacedRows.h"

namespace Steelyard {

/// What became of the rows of a cell.
struct RowCounts
{
    qint64 rows = 0;
    qint64 nulls = 0;
    qint64 excluded = 0;
    qint64 withoutRate = 0;

    void count(Outcome outcome)
    {
        switch (outcome) {
        case Outcome::Enters:
            ++rows;
            break;
        case Outcome::NoValue:
            ++nulls;
            break;
        case Outcome::NoRate:
            ++withoutRate;
            break;
        case Outcome::TestRow:
        case Outcome::InternalCustomer:
        case Outcome::Merged:
            ++excluded;
            break;
        case Outcome::Filtered:
        case Outcome::EmptyField:
            break;
        }
    }
    RowCounts &operator+=(const RowCounts &other)
    {
        rows += other.rows;
        nulls += other.nulls;
        excluded += other.excluded;
        withoutRate += other.withoutRate;
        return *this;
    }
};

/// Counts the rows behind a figure; a row that stands in two parts of it is one row, and the better
/// outcome is its outcome.
class FlowCounts
{
public:
    explicit FlowCounts(const CellFold &fold) : m_fold(fold) {}

    /// Of rows in one part alone; those that enter are counted by the part itself.
    void lacking(std::span<const qint32> places, const Outcome *outcomes);
    /// Of rows that have one place for both parts; what the company leaves out is counted before.
    void together(std::span<const qint32> places, const Outcome *first, const Outcome *second);
    /// Of rows that may stand in both parts, each with its own place.
    void both(std::span<const qint32> first, const Outcome *firstOutcomes,
              std::span<const qint32> second, const Outcome *secondOutcomes);
    void excluded(const std::vector<qint32> &byPlace);

    /// The cells of what was counted so far; more may be counted afterwards.
    void finish();
    RowCounts at(std::size_t cell) const { return m_cells.empty() ? RowCounts() : m_cells[cell]; }
    /// About how much memory it holds.
    std::size_t bytes() const
    {
        return (m_places.size() + m_cells.size() + m_across.size()) * sizeof(RowCounts)
            + (m_entered.size() + m_excluded.size()) * sizeof(qint32);
    }

private:
    RowCounts &ofPlace(qint32 place)
    {
        if (m_places.empty())
            m_places.resize(m_fold.places());
        return m_places[std::size_t(place)];
    }
    void count(qint32 place, Outcome outcome);
    void across(qint32 first, Outcome firstOutcome, qint32 second, Outcome secondOutcome);

    struct Touch
    {
        std::size_t cell;
        Outcome outcome;
    };

    const CellFold &m_fold;
    std::vector<RowCounts> m_places; ///< none until something is counted
    std::vector<qint32> m_entered;   ///< by place; the commonest outcome
    std::vector<qint32> m_excluded;  ///< by place, as the rows were placed
    std::vector<RowCounts> m_cells;  ///< none where nothing was counted
    std::vector<RowCounts> m_across; ///< by cell: rows that stand in two places
    std::vector<Touch> m_touches;
};

} // namespace Steelyard
