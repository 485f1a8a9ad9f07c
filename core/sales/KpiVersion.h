// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

namespace Steelyard {

/// One version of a company's own definition of a KPI, on its way from draft to retirement.
struct KpiVersion
{
    static constexpr const char *Entity = "kpi_version";

    KpiVersionId id;
    QString kpi;
    QString version;                          ///< major.minor.patch
    QString status = QStringLiteral("draft"); ///< draft, in_review, approved, deprecated
    QString body;                             ///< the definition, as a *.kpi.yaml has it
    QDate fromOn;                             ///< first day in force; empty: since ever
    QDate toOn;                               ///< last day in force; empty: until the next version
    QString reason;                           ///< why it is changed
    QString ticket;
    QString impact; ///< what the change does to the figures, as JSON; needed for approval
    PersonId author;
    PersonId approver;
    Moment madeAt;
    Moment approvedAt;
    QString replacedBy; ///< of a deprecated KPI: the one to use instead

    bool operator==(const KpiVersion &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("kpi", self.kpi);
        visit("version", self.version);
        visit("status", self.status);
        visit("body", self.body);
        visit("from_on", self.fromOn);
        visit("to_on", self.toOn);
        visit("reason", self.reason);
        visit("ticket", self.ticket);
        visit("impact", self.impact);
        visit("author", self.author);
        visit("approver", self.approver);
        visit("made_at", self.madeAt);
        visit("approved_at", self.approvedAt);
        visit("replaced_by", self.replacedBy);
    }
};

} // namespace Steelyard
