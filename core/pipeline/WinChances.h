// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/Question.h"
#include "core/pipeline/CloseHazard.h"
#include "core/pipeline/StagePrior.h"
#include "core/pipeline/WinModel.h"

namespace Steelyard {

class FactSource;

/// Whose opportunities are learned from and foretold, and by what.
struct WinQuestion
{
    NodeKey node; ///< those whose present owner is within it; the company: all
    Slice slice;
    QStringList features; ///< none: WinFields::usual()
    QString segment;      ///< by which stages differ; none: the first of the usual ones that says
                          ///< something
    QDate today;
};

/// How likely each open opportunity is won: the share of its stage, shrunk by segment, moved by the
/// model where this has a signal. What people set themselves stands beside it and is not used.
struct WinChances
{
    struct Deal
    {
        qint32 row = 0;        ///< of the opportunity table
        std::size_t place = 0; ///< row of the model
        Uuid id;
        QString stage;
        StagePrior::Chance prior;
        qint64 chance = 0;            ///< ppm, to a tenth of a percent
        std::optional<qint64> manual; ///< ppm: its own, or its stage's
        qint32 age = 0;               ///< days since it was made
    };

    WinModel model;
    QString segment; ///< the field; empty: none
    QList<Deal> open;
    qint64 unknownPaths = 0; ///< lost ones of which nobody knows how far they got
    CloseHazard hazard {{}};

    /// Errors: win.outcome_field {field}, win.later_field {field}, win.unknown_field {field}, those
    /// of a slice.
    static Result<WinChances> of(const FactSource &source, const WinQuestion &question,
                                 const CancelToken &cancel = {});
};

} // namespace Steelyard
