// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Moment.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Steelyard {

Moment Moment::instant(qint64 msSinceEpochUtc)
{
    Moment moment;
    moment.m_ms = msSinceEpochUtc;
    return moment;
}

std::optional<Moment> Moment::fromText(QStringView text)
{
    if (text.size() == 10) {
        const QDate day = QDate::fromString(text.toString(), Qt::ISODate);
        return day.isValid() ? std::optional(Moment(day)) : std::nullopt;
    }
    const QDateTime time = QDateTime::fromString(text.toString(), Qt::ISODateWithMs);
    if (!time.isValid() || !text.endsWith(u'Z'))
        return std::nullopt;
    return instant(time.toMSecsSinceEpoch());
}

QString Moment::text() const
{
    if (m_ms)
        return QDateTime::fromMSecsSinceEpoch(*m_ms, Qt::UTC).toString(Qt::ISODateWithMs);
    return m_day.toString(Qt::ISODate);
}

QDate Moment::day(const QTimeZone &zone) const
{
    return m_ms ? QDateTime::fromMSecsSinceEpoch(*m_ms, zone).date() : m_day;
}

} // namespace Steelyard
