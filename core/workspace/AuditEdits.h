// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/quality/AuditFinding.h"
#include "core/sales/AuditFlag.h"
#include "core/workspace/Reading.h"

#include <functional>

namespace Steelyard {

/// What people do about what was noticed, each as one command of the store.
///
/// The person is asked before anybody decides, and never decides himself.
class AuditEdits
{
public:
    AuditEdits(const Reading &reading, const Moment &now, std::function<Uuid()> newId)
        : m_reading(reading)
        , m_now(now)
        , m_newId(std::move(newId))
    {
    }

    /// Makes a flag of each finding that none was made of yet.
    Result<Command> flag(const QList<AuditFinding> &findings) const;
    /// Asks the person. Errors: audit.gone, audit.state {state}.
    Result<Command> ask(const QList<AuditFlagId> &flags, const PersonId &author) const;
    /// What the person says to it. `author` is null where nobody has signed in. Errors: audit.gone,
    /// audit.state {state}, audit.needs_words, audit.not_yours {person}.
    Result<Command> explain(const AuditFlagId &id, const QString &words,
                            const PersonId &author) const;

    enum class Verdict {
        Justified, ///< in order: nothing of it is shown any more
        Adjusted   ///< not in order, and put right
    };
    /// Errors: audit.gone, audit.state {state}, audit.no_decider, audit.own_flag, audit.not_head
    /// {person}; audit.needs_words where nothing is said about what was put right.
    Result<Command> decide(const AuditFlagId &id, Verdict verdict, const QString &words,
                           const PersonId &decider) const;
    /// Takes a decision up again. Errors as those of decide().
    Result<Command> reopen(const AuditFlagId &id, const PersonId &decider) const;

private:
    Result<AuditFlag> read(const AuditFlagId &id) const;
    Result<void> mayDecide(const AuditFlag &flag, const PersonId &decider) const;
    Command command(const QString &label, const PersonId &author) const;

    const Reading &m_reading;
    Moment m_now;
    std::function<Uuid()> m_newId;
};

} // namespace Steelyard
