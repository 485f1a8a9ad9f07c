// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// A visit, call, meeting, message or demo.
struct Activity
{
    static constexpr const char *Entity = "activity";

    ActivityId id;
    QString type = QStringLiteral("visit");
    QString subject;
    PersonId person;
    CustomerId customer;
    OpportunityId opportunity;
    LeadId lead;
    Moment startedAt;
    std::optional<qint64> durationS;
    QString outcome = QStringLiteral("unknown");
    bool isEffective = false;
    bool customerResponded = false;
    QString note;
    QString nextStep;
    QDate nextOn;
    QString place;
    QString device = QStringLiteral("desktop");
    std::optional<qint64> participantsN;
    ContactId contact;               ///< who was spoken to
    TaskId task;                     ///< the plan that it fulfils
    std::optional<qint64> latitude;  ///< millionths of a degree, north
    std::optional<qint64> longitude; ///< millionths of a degree, east

    bool operator==(const Activity &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("type", self.type);
        visit("subject", self.subject);
        visit("person", self.person);
        visit("customer", self.customer);
        visit("opportunity", self.opportunity);
        visit("lead", self.lead);
        visit("started_at", self.startedAt);
        visit("duration_s", self.durationS);
        visit("outcome", self.outcome);
        visit("is_effective", self.isEffective);
        visit("customer_responded", self.customerResponded);
        visit("note", self.note);
        visit("next_step", self.nextStep);
        visit("next_on", self.nextOn);
        visit("place", self.place);
        visit("device", self.device);
        visit("participants_n", self.participantsN);
        visit("contact", self.contact);
        visit("task", self.task);
        visit("latitude", self.latitude);
        visit("longitude", self.longitude);
    }
};

} // namespace Steelyard
