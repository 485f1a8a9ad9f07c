// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Money.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// What a detector noticed about figures somebody entered, and what became of it.
struct AuditFlag
{
    static constexpr const char *Entity = "audit_flag";

    AuditFlagId id;
    QString rule;    ///< the detector's code: "same_minute"
    PersonId person; ///< whose entries they are
    CustomerId customer;
    QDate fromOn; ///< the days that the evidence spans
    QDate toOn;
    QString evidence;             ///< rows and figures, JSON
    QString fingerprint;          ///< the same finding is flagged once
    std::optional<Amount> amount; ///< that is in doubt
    QString currency;
    QString state = QStringLiteral("open"); ///< open, asked, explained, justified, adjusted
    Moment foundAt;
    Moment askedAt;
    QString explanation; ///< of the person
    Moment explainedAt;
    PersonId decidedBy;
    Moment decidedAt;
    QString decision; ///< the manager's words

    bool operator==(const AuditFlag &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("rule", self.rule);
        visit("person", self.person);
        visit("customer", self.customer);
        visit("from_on", self.fromOn);
        visit("to_on", self.toOn);
        visit("evidence", self.evidence);
        visit("fingerprint", self.fingerprint);
        visit("amount", self.amount);
        visit("currency", self.currency);
        visit("state", self.state);
        visit("found_at", self.foundAt);
        visit("asked_at", self.askedAt);
        visit("explanation", self.explanation);
        visit("explained_at", self.explainedAt);
        visit("decided_by", self.decidedBy);
        visit("decided_at", self.decidedAt);
        visit("decision", self.decision);
    }
};

} // namespace Steelyard
