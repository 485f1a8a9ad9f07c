// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Quantity.h"
#include "core/base/Uuid.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// How an opportunity stood at a snapshot; kept only where it differs from the snapshot before.
struct SnapshotDeal
{
    static constexpr const char *Entity = "snapshot_deal";

    SnapshotDealId id;
    ForecastSnapshotId snapshot;
    Uuid opportunity; ///< it may be gone since
    PersonId owner;
    QString stage;                            ///< the stage's code
    QString outcome = QStringLiteral("open"); ///< open, won, lost, gone
    QString category = QStringLiteral("pipeline");
    std::optional<Amount> amount;
    QString currency;
    std::optional<Share> probability; ///< its own, or its stage's
    QDate expectedCloseOn;
    QDate closedOn;

    bool operator==(const SnapshotDeal &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("snapshot", self.snapshot);
        visit("opportunity", self.opportunity);
        visit("owner", self.owner);
        visit("stage", self.stage);
        visit("outcome", self.outcome);
        visit("category", self.category);
        visit("amount", self.amount);
        visit("currency", self.currency);
        visit("probability", self.probability);
        visit("expected_close_on", self.expectedCloseOn);
        visit("closed_on", self.closedOn);
    }
};

} // namespace Steelyard
