// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanSheet.h"
#include "core/workspace/PlanTiers.h"

namespace Steelyard {

/// What stands in the target letters (目标责任书) of a published plan: one for each node that has a
/// target, with the sum by which anybody can prove that the plan is still the same.
struct PlanLetters
{
    struct Row
    {
        QString tier;
        QList<std::optional<qint64>> parts; ///< as many as the plan has periods
        std::optional<qint64> total;
    };
    struct Letter
    {
        NodeKey node;
        QString name;
        QString path;
        QString level;
        QString superior; ///< whoever answers for the node above; empty for the company
        QString
            responsible; ///< the person himself, or the head of the unit; empty: nobody is named
        QList<Row> rows;
    };

    QString company;
    LocalText kpi;
    LocalText rule; ///< how it is counted, in plain words
    UnitOfMeasure unit = UnitOfMeasure::Count;
    QString currency;
    Period period;
    QList<Period> parts;
    int version = 0;
    PlanTiers tiers;
    QDate publishedOn;
    QString publishedBy;
    QString waiver;
    QString hash; ///< SHA-256 of every figure of the version, in hexadecimal
    QList<Letter> letters;

    /// Of the version that was published last. Errors: target.not_published {node, period}, those
    /// of PlanSheet::open.
    static Result<PlanLetters> of(const Reading &reading, const PlanQuestion &question);
};

} // namespace Steelyard
