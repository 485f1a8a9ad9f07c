// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/sales/Lead.h"
#include "core/workspace/Reading.h"

#include <functional>

namespace Steelyard {

/// A lead becomes a customer with a contact and an opportunity, or is put aside with a reason.
class LeadEdits
{
public:
    LeadEdits(const Reading &reading, const Moment &now, std::function<Uuid()> newId)
        : m_reading(reading)
        , m_now(now)
        , m_newId(std::move(newId))
    {
    }

    struct Conversion
    {
        Uuid customer;        ///< null: a new one
        QString customerName; ///< of a new one
        bool makesDeal = true;
        QString dealName = {};             ///< empty: the customer's
        std::optional<qint64> amount = {}; ///< scale 4
        QDate expectedCloseOn = {};
    };
    /// One command: the customer where it is new, the contact where the lead names a person whom
    /// the customer does not have yet, the opportunity in the first open stage. Errors: lead.gone,
    /// lead.converted, visit.needs_person (nobody owns it), opportunity.needs_customer,
    /// stage.unknown.
    Result<Command> convert(const Uuid &lead, const Conversion &wish) const;
    /// Errors: lead.gone, lead.converted, task.needs_reason.
    Result<Command> drop(const Uuid &lead, const QString &reason) const;

private:
    Result<Lead> read(const Uuid &lead) const;

    const Reading &m_reading;
    Moment m_now;
    std::function<Uuid()> m_newId;
};

} // namespace Steelyard
