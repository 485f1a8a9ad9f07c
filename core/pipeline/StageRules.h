// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Opportunity.h"
#include "core/sales/Stage.h"

#include <QList>
#include <QSet>

namespace Steelyard {

/// What a stage still asks for before an opportunity may leave it.
struct StageDemand
{
    QString stage;      ///< the code of the stage that asks
    QStringList fields; ///< fields of the opportunity that are still empty
    QString activity;   ///< a kind of activity, or `effective`, that has not happened; else empty

    bool operator==(const StageDemand &) const = default;
};

/// The order of a pipeline's stages, and what they ask for.
namespace StageRules {

/// The fields of an opportunity that a stage may ask for.
QStringList fields();

/// Stages of one pipeline: open ones by their place, then won, then lost. A store without
/// pipelines has one, whose id is null. Retired ones are at their place.
QList<Stage> inOrder(const QList<Stage> &stages, const PipelineId &pipeline);

/// What is missing for a move to the stage `to`: on the way forward and to a win, the rules of the
/// stage that is left and of those that are skipped; for a loss, the reason; on the way back,
/// nothing. `happened` are the kinds of activities since the opportunity entered its stage, with
/// `effective` among them where one was. Demands of a stage without any are left out.
QList<StageDemand> missing(const QList<Stage> &ordered, const Opportunity &deal, const QString &to,
                           const QSet<QString> &happened);

} // namespace StageRules

} // namespace Steelyard
