// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/pipeline/StageRules.h"
#include "core/sales/Activity.h"
#include "core/workspace/DealClashes.h"

#include <functional>

namespace Steelyard {

/// What people do to opportunities, each as one command of the store.
///
/// The events that the funnel reads and the changes that the past of a forecast is told from are
/// written along; nothing that happened is rewritten.
class DealEdits
{
public:
    /// `now` is the moment that events carry; `newId` makes rows.
    DealEdits(const Reading &reading, const Moment &now, std::function<Uuid()> newId)
        : m_reading(reading)
        , m_now(now)
        , m_newId(newId)
        , m_clashes(reading, now, std::move(newId))
    {
    }

    struct Move
    {
        QList<Uuid> deals;
        QString stage;                ///< its code
        QHash<QString, Value> fields; ///< filled in on the way: lost_reason, competitor, amount…
        QDate decidedOn;              ///< of a win or a loss; invalid: today
        std::optional<Activity> activity = {}; ///< what a stage asked for: logged for each of them
    };
    /// What a move would do.
    struct Moved
    {
        Command command; ///< without changes when nothing may be moved
        qint64 moved = 0;
        qint64 stayed = 0;          ///< they are in the stage already
        QList<StageDemand> missing; ///< together, over all that may not be moved
        QList<Uuid> blocked;        ///< those that lack something; they are not in the command
    };
    /// Errors: opportunity.gone, stage.unknown {stage}, stage.retired {stage}.
    Result<Moved> move(const Move &wish) const;

    /// Sets fields of one or many. A new owner may clash with what somebody else reported
    /// (DealClashes). Errors: opportunity.gone.
    Result<Command> change(const QList<Uuid> &deals, const QHash<QString, Value> &fields) const;
    /// A new one in an open stage, by default the first; its owner is asked for by the caller.
    /// Errors: opportunity.needs_customer, opportunity.needs_owner, stage.unknown {stage}.
    /// With `newCustomer` a customer of that name is made for it, unless it names one that the
    /// same command makes. A clash is opened along with it.
    Result<Command> create(Opportunity deal, const QString &newCustomer = {}) const;

private:
    Result<Opportunity> read(const Uuid &id) const;
    void record(const Opportunity &before, const Opportunity &after, Command &command) const;
    Result<void> enter(const Opportunity &before, const QString &stage, Command &command) const;
    Result<QSet<QString>> happened(const Opportunity &deal) const;

    const Reading &m_reading;
    Moment m_now;
    std::function<Uuid()> m_newId;
    DealClashes m_clashes;
};

} // namespace Steelyard
