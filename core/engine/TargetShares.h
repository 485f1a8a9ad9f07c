// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactSource.h"
#include "core/engine/PeriodFrame.h"
#include "core/handbook/UnitOfMeasure.h"

namespace Steelyard {

/// What the stored targets of a KPI give for nodes and periods. A node's own target goes before
/// what its children have; a stored target of exactly the asked period before the shorter ones, and
/// a shorter one before a longer one; otherwise each target gives the share of its days.
class TargetShares
{
public:
    /// A stored target's part of a cell.
    struct Part
    {
        qsizetype target = 0; ///< place in the source's list
        qint64 amount = 0;
    };
    struct Cell
    {
        Int128 total = 0; ///< scale 4
        Int128 due = 0;   ///< of the days up to today
        bool isProrated = false;
        int days = 0; ///< of the period that a target covers; 0: there is none
        std::vector<Part> parts;
    };

    static constexpr int Scale = 4;

    /// With the lens of now, what people have counts where they are today, whatever their team was
    /// on the day.
    TargetShares(const FactSource &source, const QString &kpi, const QString &variant,
                 UnitOfMeasure unit, const QDate &asOfNow = {});

    /// Node by node, each with its periods.
    std::vector<Cell> cells(const QList<NodeKey> &nodes, const PeriodFrame &frame) const;

    /// Places of the KPI's targets in the source's list, as stored.
    const QList<qsizetype> &stored() const { return m_stored; }
    static NodeKey nodeOf(const Target &target);

private:
    struct Row
    {
        qsizetype target;
        qint32 from;
        qint32 to;
        std::vector<qint64> days;
    };
    struct Holder
    {
        NodeKey node;
        std::vector<Row> rows; ///< the shorter first
        /// The row that speaks for a day in a period; nullptr where none does.
        const Row *speaking(qint32 day, qint32 from, qint32 end) const;
    };

    void moveToNow(std::vector<Cell> &cells, const QHash<NodeKey, std::size_t> &places,
                   const PeriodFrame &frame) const;

    const FactSource &m_source;
    QDate m_asOfNow;
    QList<Target> m_targets;
    QList<qsizetype> m_stored;
    std::vector<Holder> m_holders;
    QHash<NodeKey, std::size_t> m_holderOf;
};

} // namespace Steelyard
