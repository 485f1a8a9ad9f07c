// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Calendar.h"
#include "core/workspace/PoolRules.h"

namespace Steelyard {

/// Tells when one customer goes back to the pool, and why: a question of days only.
class PoolClock
{
public:
    /// What is known of a customer; invalid days where nothing is.
    struct Known
    {
        bool isOwned = false;
        QString tier;
        QDate ownedSince; ///< or when it was made
        QDate lastContact;
        QDate lastDeal;
        QDate lastOrder;
        bool hasOpenDeal = false;
        QDate protectedUntil;
    };
    enum class Why { Contact, Deal, Order };
    struct Verdict
    {
        QDate returnsOn; ///< a working day; in the morning it is in the pool
        Why why = Why::Contact;
        qint64 limit = 0; ///< working days
        QDate since;      ///< the day from which they are counted
        QDate firstWarning;
        QDate lastWarning; ///< the working day before
        /// Whether something put it off: a protection, the notice of new rules, the amnesty.
        bool isPutOff = false;

        bool operator==(const Verdict &) const = default;
    };

    PoolClock(const PoolRules &rules, const Calendar &calendar)
        : m_rules(rules)
        , m_calendar(calendar)
    {
    }

    /// Nothing where it stays.
    std::optional<Verdict> judge(const Known &customer) const;

private:
    QDate workdayFrom(const QDate &day) const
    {
        return m_calendar.isWorkday(day) ? day : m_calendar.addWorkdays(day, 1);
    }

    /// Many customers were seen last on the same few days.
    QDate after(const QDate &day, qint64 workdays) const;

    const PoolRules &m_rules;
    const Calendar &m_calendar;
    mutable QHash<std::pair<QDate, qint64>, QDate> m_known;
};

} // namespace Steelyard
