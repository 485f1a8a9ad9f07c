// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTimeZone>

namespace Steelyard {

/// Where the program learns what time it is; given to whatever needs it, never asked globally.
class Clock
{
public:
    virtual ~Clock() = default;
    virtual qint64 now() const = 0; ///< milliseconds since 1970-01-01 UTC
    /// The business day in the given zone.
    virtual QDate today(const QTimeZone &zone) const
    {
        return QDateTime::fromMSecsSinceEpoch(now(), zone).date();
    }
};

/// A clock that stands where it was set (`--today`, tests): noon UTC of that day.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDate &day) : m_day(day) {}
    qint64 now() const override
    {
        return QDateTime(m_day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    }
    QDate today(const QTimeZone &) const override { return m_day; }

private:
    QDate m_day;
};

} // namespace Steelyard
