// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/workspace/DealProtection.h"

#include <functional>
#include <optional>

namespace Steelyard {

/// What an opportunity that is made or changes hands means for what was reported, as further
/// changes of the very command.
class DealClashes
{
public:
    DealClashes(const Reading &reading, const Moment &now, std::function<Uuid()> newId)
        : m_reading(reading)
        , m_now(now)
        , m_newId(std::move(newId))
    {
    }

    /// Opens a clash where somebody else has reported it; one's own report then knows its
    /// opportunity. `customerName` is that of a customer made in the same command.
    Result<void> made(const Opportunity &deal, const QString &customerName, Command &command) const;
    /// The same after its owner, customer or product changed. What was reported for this very
    /// opportunity goes with it to its new owner; what its former owner reported is no clash.
    Result<void> changed(const Opportunity &before, const Opportunity &after,
                         Command &command) const;

private:
    struct Meeting
    {
        Opportunity deal;
        QString customerName;
        PersonId giver; ///< who had it before
    };

    Result<void> open(const Meeting &meeting, Command &command) const;
    OpportunityId rivalOf(const PersonId &person, const OpportunityId &known,
                          const Opportunity &deal) const;

    const Reading &m_reading;
    Moment m_now;
    std::function<Uuid()> m_newId;
    /// Asked for once, however many opportunities follow.
    mutable std::optional<QList<DealProtection::Standing>> m_candidates;
};

} // namespace Steelyard
