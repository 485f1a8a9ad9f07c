// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Period.h"
#include "core/base/Quantity.h"
#include "core/sales/NodeKey.h"

#include <QHash>
#include <QLatin1StringView>
#include <QStringList>

#include <optional>
#include <vector>

namespace Steelyard {

/// The tier that holds what people promise, beside what they were given (A10).
inline constexpr QLatin1StringView CommitmentTier {"commitment"};

/// Where a figure of a plan comes from.
enum class CellOrigin { Entered, Split, Override, Lock };

/// "entered", "split", "override", "lock".
QLatin1StringView textOf(CellOrigin origin);
std::optional<CellOrigin> cellOriginFrom(QStringView text);

/// One figure of a plan. Empty takes part in a redistribution, 0 is meant and is kept (A6).
struct PlanCell
{
    std::optional<qint64> value; ///< scale 4
    CellOrigin origin = CellOrigin::Entered;

    bool operator==(const PlanCell &) const = default;
};

/// Some days of a part whose figure is known by itself, because they were typed or because somebody
/// changed teams. The pieces of a part follow each other and cover it; each gives its days what
/// they weigh (A3).
struct PlanPiece
{
    DateRange days;
    std::optional<qint64> value;

    bool operator==(const PlanPiece &) const = default;
};

/// What was put aside when a person overrode a figure (A8).
struct PlanOverride
{
    std::optional<qint64> calculated; ///< what the split gives, kept up to date
    QString reason;
    Uuid author;
    Moment at;

    bool operator==(const PlanOverride &) const = default;
};

/// A cell, a row or a period that nothing but its owner changes (A5); or some days of a period,
/// which then hold for everything below the node too.
struct PlanLock
{
    std::optional<int> node;   ///< none: the whole period
    std::optional<int> period; ///< none: the whole row
    Uuid owner;
    QString reason;
    Moment at;
    DateRange days {};          ///< only these of the period; not bounded: all of it
    std::optional<int> tier {}; ///< none: every tier

    bool isOfDays() const { return days.isBounded(); }
    bool isOfTier(int one) const { return tier.value_or(one) == one; }

    bool operator==(const PlanLock &) const = default;
};

/// A figure that stands for several parts together, as long as none of them has one.
struct PlanWhole
{
    int node = 0;
    int tier = 0;
    int first = 0; ///< parts, both included
    int last = 0;
    std::optional<qint64> value;

    bool isOf(const PlanWhole &other) const
    {
        return node == other.node && tier == other.tier && first == other.first
            && last == other.last;
    }
    bool operator==(const PlanWhole &) const = default;
};

/// A place in the tree of a plan.
struct PlanNode
{
    NodeKey key;
    QString name;
    QString level;                ///< "company", "department", "team", "person"
    int parent = -1;              ///< an earlier node; -1: the top
    Share carried {Share::Whole}; ///< of what is below, the part that this node answers for

    bool operator==(const PlanNode &) const = default;
};

/// What a step changed, so that it can be shown before and taken back after.
struct PlanEdit
{
    struct CellChange
    {
        std::size_t cell = 0;
        PlanCell before;
        PlanCell after;

        bool operator==(const CellChange &) const = default;
    };
    struct OverrideChange
    {
        std::size_t cell = 0;
        std::optional<PlanOverride> before;
        std::optional<PlanOverride> after;

        bool operator==(const OverrideChange &) const = default;
    };

    /// How a figure is known by its days; none: as its days weigh.
    struct CutChange
    {
        std::size_t cell = 0;
        QList<PlanPiece> before;
        QList<PlanPiece> after;

        bool operator==(const CutChange &) const = default;
    };

    struct WholeChange
    {
        PlanWhole before;
        PlanWhole after;

        bool operator==(const WholeChange &) const = default;
    };

    std::vector<CellChange> cells;
    std::vector<OverrideChange> overrides;
    std::vector<CutChange> cuts;
    std::vector<WholeChange> wholes;
    QList<PlanLock> locked;
    QList<PlanLock> unlocked;

    bool isEmpty() const
    {
        return cells.empty() && overrides.empty() && cuts.empty() && wholes.empty()
            && locked.isEmpty() && unlocked.isEmpty();
    }
    PlanEdit inverse() const;

    bool operator==(const PlanEdit &) const = default;
};

/// The targets of one KPI: a tree of nodes, the periods of its grain side by side, and tiers.
///
/// A longer period is the sum of the periods in it; a node has a figure of its own beside what its
/// children add up to, and the difference is its gap.
class TargetPlan
{
public:
    /// Every parent stands before its children.
    TargetPlan(QList<PlanNode> nodes, QList<Period> periods, qint64 quantum,
               QStringList tiers = {QStringLiteral("base")});

    const QList<PlanNode> &nodes() const { return m_nodes; }
    const QList<Period> &periods() const { return m_periods; }
    const QStringList &tiers() const { return m_tiers; }
    qint64 quantum() const { return m_quantum; }
    int nodeCount() const { return int(m_nodes.size()); }
    int periodCount() const { return int(m_periods.size()); }
    const std::vector<int> &children(int node) const { return m_children[std::size_t(node)]; }
    std::optional<int> find(const NodeKey &key) const;
    /// Whether `node` is `ancestor` or below it.
    bool isWithin(int node, int ancestor) const;

    std::size_t place(int node, int period, int tier = 0) const
    {
        return (std::size_t(tier) * std::size_t(nodeCount()) + std::size_t(node))
            * std::size_t(periodCount())
            + std::size_t(period);
    }
    const PlanCell &cell(std::size_t place) const { return m_cells[place]; }
    std::optional<qint64> value(int node, int period, int tier = 0) const
    {
        return m_cells[place(node, period, tier)].value;
    }
    const PlanOverride *overridden(std::size_t place) const;
    /// As they were cut, whatever the figure became since; none: it is not cut.
    QList<PlanPiece> cut(std::size_t place) const { return m_cuts.value(place); }
    const QHash<std::size_t, QList<PlanPiece>> &cuts() const { return m_cuts; }
    const QList<PlanWhole> &wholes() const { return m_wholes; }
    const QList<PlanLock> &locks() const { return m_locks; }

    /// Sum of a node's figures from one period to another, both included; nothing where all of
    /// them are empty.
    std::optional<qint64> total(int node, int first, int last, int tier = 0) const;
    std::optional<qint64> total(int node, int tier = 0) const
    {
        return total(node, 0, periodCount() - 1, tier);
    }
    /// What a node's children of other days had in a period, less what its present children had
    /// elsewhere then: people who changed teams. Their figures stand where they are now.
    qint64 elsewhere(int node, int first, int last, int tier = 0) const;
    void setElsewhere(std::size_t place, qint64 amount) { m_elsewhere.insert(place, amount); }
    /// By place: whether a cell of the tier is locked.
    std::vector<bool> locked(int tier = 0) const;
    /// Days of a period that locks hold, of the node or of what it stands below; none where the
    /// period is locked as a whole or not at all.
    QList<DateRange> heldDays(int node, int period, int tier = 0) const;
    bool hasHeldDays() const { return !m_dayLocks.isEmpty(); }
    /// Of a lock, as a refusal names it.
    QString lockName(const PlanLock &lock) const;
    /// "Ann Lee × 2013-03", as a refusal names it.
    QString cellName(int node, int period) const;

    /// Puts a figure as it is: reading a stored plan, or a cell that is typed.
    void set(std::size_t place, const PlanCell &cell) { m_cells[place] = cell; }
    void setOverride(std::size_t place, const std::optional<PlanOverride> &note);
    /// In place of the one for the same parts.
    void setWhole(const PlanWhole &whole);
    void setCut(std::size_t place, const QList<PlanPiece> &pieces);
    void lock(const PlanLock &lock);
    void apply(const PlanEdit &edit);

    bool operator==(const TargetPlan &) const = default;

private:
    QList<PlanNode> m_nodes;
    QList<Period> m_periods;
    qint64 m_quantum = 1;
    QStringList m_tiers;
    std::vector<std::vector<int>> m_children;
    std::vector<PlanCell> m_cells; ///< tier by tier, node by node, period by period
    QHash<std::size_t, PlanOverride> m_overrides;
    QHash<std::size_t, QList<PlanPiece>> m_cuts;
    QHash<std::size_t, qint64> m_elsewhere;
    QList<PlanWhole> m_wholes;
    QList<PlanLock> m_locks;
    QHash<int, QList<PlanLock>> m_dayLocks; ///< by period; most plans have none
};

} // namespace Steelyard
