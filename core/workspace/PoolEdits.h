// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/sales/Task.h"
#include "core/workspace/PoolRoom.h"

#include <functional>

namespace Steelyard {

/// What is done to the pool, each as one command; a claim is judged where it is written
/// (PoolClaims).
class PoolEdits
{
public:
    PoolEdits(const Reading &reading, std::function<Uuid()> newId)
        : m_reading(reading)
        , m_newId(std::move(newId))
    {
    }

    /// Why a customer came into the pool, as the ownership keeps it.
    static QString code(PoolClock::Why why);

    /// Errors: customers.gone, pool.is_free, pool.needs_reason.
    Result<Command> giveBack(const QList<Uuid> &customers, const QString &reason) const;
    /// Until that day for a reason of the rules. Errors: customers.gone, pool.unknown_reason
    /// {reason}, pool.term_too_long {reason, days, until}, pool.term_over.
    Result<Command> protect(const QList<Uuid> &customers, const QString &reason,
                            const QDate &until) const;
    /// Who is due today and was warned goes; who is due soon is warned, a week and a working day
    /// before.
    Result<Command> recycle() const;
    Result<Command> settle(const PoolRules &rules) const;
    /// As they would be if they were settled today: with a month of grace where a company first
    /// has a pool.
    static PoolRules asSettled(PoolRules rules, const Reading &reading);

private:
    void setFree(const Uuid &customer, const QString &reason, Command &command) const;
    QList<Task> warnings(const PoolRoom::Returning &customer) const;
    bool isWarned(const PoolRoom::Returning &customer) const;
    void warn(const PoolRoom::Returning &customer, const QDate &on, const QString &when,
              Command &command) const;

    const Reading &m_reading;
    std::function<Uuid()> m_newId;
};

} // namespace Steelyard
