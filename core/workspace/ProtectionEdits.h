// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/sales/DealClash.h"
#include "core/workspace/DealProtection.h"
#include "core/workspace/Workspace.h"

#include <functional>

namespace Steelyard {

/// What is done to reported deals and to clashes, each as one command. A report itself is judged
/// where it is written (DealReports).
class ProtectionEdits
{
public:
    ProtectionEdits(const Reading &reading, const Moment &now, std::function<Uuid()> newId)
        : m_reading(reading)
        , m_now(now)
        , m_newId(std::move(newId))
    {
    }

    /// `author` is null where nobody has signed in; else it is whoever reported it, or a head.
    /// Errors of these: protection.gone, protection.over, protection.not_yours.
    Result<Command> release(const ProtectionId &id, const PersonId &author) const;
    /// By one term, as often as the rules allow. Errors: protection.no_more {until, times}.
    Result<Command> extend(const ProtectionId &id, const PersonId &author) const;
    /// A head takes it away, and says why. Errors: protection.gone, protection.over,
    /// protection.needs_words, protection.no_head, protection.not_head {person}.
    Result<Command> refuse(const ProtectionId &id, const QString &reason,
                           const PersonId &head) const;

    /// A head of one of the two says whether it is the same deal. Errors: clash.gone,
    /// clash.decided, protection.needs_words, clash.own, protection.no_head, protection.not_head
    /// {person}.
    Result<Command> decide(const DealClashId &id, bool isUpheld, const QString &reason,
                           const PersonId &head) const;

    Result<Command> settle(const ProtectionRules &rules) const;

private:
    Result<Protection> read(const ProtectionId &id) const;
    Result<DealProtection::Standing> inForce(const ProtectionId &id) const;
    Result<void> mayTouch(const Protection &protection, const PersonId &author) const;
    Result<void> mayJudge(const QList<PersonId> &people, const PersonId &head) const;
    Command command(const QString &label, const PersonId &author) const;

    const Reading &m_reading;
    Moment m_now;
    std::function<Uuid()> m_newId;
};

/// Reports a deal, by the rules as they were last read; who was quicker is found out where it is
/// written. Errors as of DealReports.
QFuture<Result<Receipt>> reportDeal(Workspace &workspace, const Protection &protection,
                                    const ProtectionRules &rules, const QDate &today,
                                    const QTimeZone &zone);

} // namespace Steelyard
