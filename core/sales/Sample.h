// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"

#include <QDate>

namespace Steelyard {

/// A sample sent for an opportunity.
struct Sample
{
    static constexpr const char *Entity = "sample";

    SampleId id;
    OpportunityId opportunity;
    QDate sentOn;
    QDate acceptedOn;

    bool operator==(const Sample &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("opportunity", self.opportunity);
        visit("sent_on", self.sentOn);
        visit("accepted_on", self.acceptedOn);
    }
};

} // namespace Steelyard
