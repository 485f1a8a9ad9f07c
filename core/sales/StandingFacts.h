// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QString>

#include <array>

namespace Steelyard {

/// What stands from a day to a day and is worked out, never stored: its name, whose rows it is made
/// of, the amount that is its own.
struct StandingFact
{
    const char *name;
    const char *base;
    const char *amount = "";
    const char *from = "";   ///< the field that a row begins with; none: more than dates make it
    const char *to = "";     ///< the first day on which it no longer stands; none: it never ends
    const char *last = "";   ///< or the last day on which it still does
    bool needsBegin = false; ///< without its first day it is not there; else since ever
};

namespace StandingFacts {

inline constexpr std::array All {
    StandingFact {"opportunity_day", "opportunity", "amount"},
    StandingFact {"ar_day", "receivable", "open_amount"},
    StandingFact {"mrr_day", "sales_order", "", "start_on", "cancelled_at", "end_on", true},
    StandingFact {"customer_day", "customer", "", "created_at"},
    StandingFact {"contact_day", "contact", "", "created_at"},
    StandingFact {"lead_day", "lead", "", "created_at", "disqualified_at"},
    StandingFact {"ticket_day", "ticket", "", "created_at", "resolved_at"},
    StandingFact {"task_day", "task", "", "created_at", "done_at"},
    StandingFact {"order_day", "sales_order", "", "signed_at", "cancelled_at", "", true},
    StandingFact {"payment_day", "payment", "", "received_on", "", "", true},
    StandingFact {"alert_day", "alert", "", "opened_at", "closed_at", "", true},
    StandingFact {"dup_group_day", "dup_group", "", "found_at", "resolved_at", "", true},
    StandingFact {"person_day", "person", "", "hired_on", "", "left_on"},
};

inline const StandingFact *find(const QString &name)
{
    for (const StandingFact &fact : All) {
        if (name == QLatin1StringView(fact.name))
            return &fact;
    }
    return nullptr;
}

} // namespace StandingFacts

} // namespace Steelyard
