// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/ProtectionRules.h"
#include "core/quality/SameDeal.h"
#include "core/sales/Opportunity.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// Whether a deal is reported by somebody, and until when: a question of the day, nothing runs.
namespace DealProtection {

/// A report and what became of it by today.
struct Standing
{
    enum class State { InForce, Lapsed, Released, Refused };

    Protection protection;
    QString customer; ///< as it is called today
    QDate lastDay;    ///< on which it held or holds; invalid: for good
    State state = State::InForce;

    bool isInForce() const { return state == State::InForce; }
    DealSubject subject() const;
};

struct Verdict
{
    enum class Kind { Free, Taken, Own };

    Kind kind = Kind::Free;
    QDate until;             ///< the last day
    ProtectionId protection; ///< that stands behind it, for whoever may see it
    QString whose;           ///< only for whom it is and for heads; never for anybody else
};

struct Question
{
    DealSubject deal;
    PersonId person; ///< who would have the deal
    PersonId viewer; ///< who asks; null where nobody has said who works here
};

/// As the company has settled them. Errors: protection.bad_rules.
Result<ProtectionRules> rules(const Reading &reading);

Standing standingOf(const Protection &protection, const ProtectionRules &rules,
                    const Reading &reading);
/// Every report, as it stands.
Result<QList<Standing>> standings(const Reading &reading);
/// Those whose term is not over; whether enough was done for them is not looked at yet.
Result<QList<Standing>> candidates(const Reading &reading);
/// Those of them in force that are about the same deal, the longest first.
Result<QList<Standing>> meeting(const DealSubject &deal, const QList<Standing> &candidates,
                                const Reading &reading);
Result<QList<Standing>> meeting(const DealSubject &deal, const Reading &reading);
Result<Verdict> check(const Question &question, const Reading &reading);

/// Its name stands for the project, unless it is only the customer's.
DealSubject subjectOf(const Opportunity &deal, const QString &customerName, const Reading &reading);
/// Whether that person may know what another reported: oneself and the heads above.
bool maySee(const PersonId &viewer, const PersonId &person, const Reading &reading);

} // namespace DealProtection

} // namespace Steelyard
