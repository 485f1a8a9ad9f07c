// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/engine/DayCurves.h"
#include "core/targets/PlanLifecycle.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// Which targets are laid out as a plan.
struct PlanQuestion
{
    QString kpi;
    QString variant; ///< none: the KPI's default
    NodeKey node;    ///< the top
    Period period;
    Grain grain = Grain::Month; ///< how the period is cut; Range: not at all
    QStringList levels;         ///< those below the top that are divided; none: that have targets
    QStringList tiers {QStringLiteral("base")};
    QString plan = PlanBooks::inForce();
    std::optional<qint64> quantum; ///< scale 4; none: as it was divided last, or the unit's own
};

/// The stored targets of a KPI laid out as a plan, and the way back into the store.
class PlanSheet
{
public:
    /// Errors: kpi.unknown, kpi.unknown_variant, target.not_multiple {value, quantum, below, above}
    /// for a quantum that the currency does not have.
    static Result<PlanSheet> open(const Reading &reading, PlanQuestion question);
    /// The question that lays out again what was divided last, for a figure that lies in it;
    /// nothing where nobody divided it.
    static std::optional<PlanQuestion> divided(const Reading &reading, const PlanQuestion &figure);

    const PlanQuestion &question() const { return m_question; }
    const TargetPlan &plan() const { return m_plan; }
    const PlanLifecycle &lifecycle() const { return m_lifecycle; }
    const KpiDefinition &definition() const { return m_definition; }
    /// What the top has to divide: its own figure for all of the period, the sum of its parts, or
    /// what the targets below it and of other periods give.
    std::optional<qint64> total(const Reading &reading) const;
    /// The row behind a figure of one part; nullptr where none is stored.
    const Target *stored(std::size_t place) const;
    /// All rows behind it: one, or those of the pieces of its days.
    QList<Target> allStored(std::size_t place) const;
    /// A figure that stands for several parts together.
    struct Whole
    {
        int node = 0;
        int tier = 0;
        int first = 0;
        int last = 0;
        std::optional<qint64> value;
        TargetId id;
    };
    QList<Whole> wholes() const;
    /// The least that somebody may type: the currency's minor unit, one piece.
    qint64 step() const { return m_step; }
    const QString &currency() const { return m_currency; }
    /// A node's figure for all of the period: its own where it has one, else the sum of its parts.
    std::optional<qint64> whole(int node, int tier = 0) const;
    /// Places of the first and the last part of a period; nothing unless it is made of whole ones.
    std::optional<std::pair<int, int>> partsOf(const Period &period) const;

    /// The command that stores an edit: a row for every changed figure; figures of longer periods
    /// follow the parts that they are made of. With a total, the top has it as its own.
    Command command(const PlanEdit &edit, const QString &label, const QDate &today,
                    const std::function<Uuid()> &newId,
                    std::optional<qint64> total = std::nullopt) const;

private:
    PlanSheet(PlanQuestion question, TargetPlan plan, KpiDefinition definition)
        : m_question(std::move(question))
        , m_plan(std::move(plan))
        , m_definition(std::move(definition))
    {
    }
    void takeRows(const Reading &reading);
    void takeLocks(const Reading &reading);
    void holdDays(const Reading &reading);
    void takeSteps(const Reading &reading);
    void takePieces(const QList<std::pair<std::size_t, Target>> &found);
    void takeMoves(const Reading &reading);
    std::optional<int> partHolding(const Target &row) const;
    void addElsewhere(int node, int part, int tier, qint64 amount);
    /// The rows that a changed figure is stored as: one, or one for each piece of its days. Those
    /// of before are used again as far as they reach.
    struct Rows
    {
        QList<std::pair<std::optional<Target>, Target>> written;
        QList<Target> removed;
    };
    Rows rowsOf(std::size_t place, const Target &next, const QList<PlanPiece> &pieces) const;
    Target row(int node, int tier, const DateRange &range) const;

    PlanQuestion m_question;
    TargetPlan m_plan;
    KpiDefinition m_definition;
    QString m_currency;
    qint64 m_step = 1;
    PlanLifecycle m_lifecycle;
    QHash<std::size_t, Target> m_rows; ///< by place
    /// Rows of a part that was cut at a day, because somebody changed teams: by place, by days.
    QHash<std::size_t, QList<Target>> m_pieces;
    /// A figure of several parts together.
    struct Sum
    {
        int node;
        int tier;
        int first;
        int last;
        Target row;
    };
    QList<Sum> m_sums;
};

} // namespace Steelyard
