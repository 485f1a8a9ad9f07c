// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/FactSource.h"
#include "core/engine/RowNumbers.h"

#include <QTimeZone>

namespace Steelyard::RowParts {

// How long something took by the clock: all of the time, or only that in which people work.

/// Hours or minutes from one moment to another. Where only the day of either is known, whole days
/// are counted.
class ElapsedTime final : public RowExpression
{
public:
    static constexpr int Scale = 4;
    static constexpr qint64 Hour = 3'600'000;
    static constexpr qint64 Minute = 60'000;

    ElapsedTime(qint64 unit, RowExpressionPtr from, RowExpressionPtr to)
        : RowExpression(Type::Number, Scale)
        , m_unit(unit)
        , m_from(std::move(from))
        , m_to(std::move(to))
    {
    }
    bool number(RowAt at, Int128 &value) const override
    {
        const qint32 from = m_from->day(at);
        const qint32 to = m_to->day(at);
        if (from == FactColumn::NoDay || to == FactColumn::NoDay)
            return false;
        const qint64 began = m_from->instant(at);
        const qint64 ended = m_to->instant(at);
        const bool isExact = began != FactColumn::NoNumber && ended != FactColumn::NoNumber;
        const Int128 ms = isExact ? Int128(ended) - began : (Int128(to) - from) * 24 * Hour;
        const auto result = Fixed::divide(ms, m_unit, Scale);
        value = result.value_or(0);
        return result.has_value();
    }

private:
    qint64 m_unit;
    RowExpressionPtr m_from;
    RowExpressionPtr m_to;
};

/// The same within business hours: on working days, from opening to closing. Never below nothing.
class BusinessTime final : public RowExpression
{
public:
    BusinessTime(qint64 unit, const Calendar &calendar, const CompanyProfile &profile,
                 RowExpressionPtr from, RowExpressionPtr to)
        : RowExpression(Type::Number, ElapsedTime::Scale)
        , m_unit(unit)
        , m_calendar(calendar)
        , m_opens(profile.opensAt * ElapsedTime::Minute)
        , m_closes(profile.closesAt * ElapsedTime::Minute)
        , m_zone(profile.zone)
        , m_from(std::move(from))
        , m_to(std::move(to))
    {
        // Counted once: rows by the million ask for the same days.
        m_before.reserve(std::size_t(Last - First));
        int sum = 0;
        for (qint32 day = First; day < Last; ++day) {
            m_before.push_back(sum);
            sum += calendar.isWorkday(dateOf(day)) ? 1 : 0;
        }
    }
    bool number(RowAt at, Int128 &value) const override
    {
        const qint32 from = m_from->day(at);
        const qint32 to = m_to->day(at);
        if (from < First || to < First || from >= Last || to >= Last)
            return false;
        // A day without a time stands for its opening at the beginning and its closing at the end.
        const qint64 ms = qMax<qint64>(
            0, upTo(to, m_to->instant(at), m_closes) - upTo(from, m_from->instant(at), m_opens));
        const auto result = Fixed::divide(ms, m_unit, ElapsedTime::Scale);
        value = result.value_or(0);
        return result.has_value();
    }

private:
    /// Business time since the first day of all.
    qint64 upTo(qint32 day, qint64 instant, qint64 otherwise) const
    {
        qint64 time = otherwise;
        if (instant != FactColumn::NoNumber) {
            const qint64 local = instant
                + 1000 * m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(instant, Qt::UTC));
            time = local - qint64(day) * 24 * ElapsedTime::Hour;
        }
        const bool isWorked = m_calendar.isWorkday(dateOf(day));
        return m_before[std::size_t(day - First)] * (m_closes - m_opens)
            + (isWorked ? qBound(m_opens, time, m_closes) - m_opens : 0);
    }

    static constexpr qint32 First = 3'652; // 1980-01-01
    static constexpr qint32 Last = 36'525; // 2070-01-01

    qint64 m_unit;
    const Calendar &m_calendar;
    qint64 m_opens;
    qint64 m_closes;
    QTimeZone m_zone;
    RowExpressionPtr m_from;
    RowExpressionPtr m_to;
    std::vector<int> m_before; ///< working days before the day, since First
};

} // namespace Steelyard::RowParts
