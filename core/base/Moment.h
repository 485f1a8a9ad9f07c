// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <optional>

namespace Steelyard {

/// A point in time as it was recorded: an instant, or only a civil day that no zone can shift.
class Moment
{
public:
    Moment() = default;
    explicit Moment(const QDate &day) : m_day(day) {}
    static Moment instant(qint64 msSinceEpochUtc);

    /// `2026-03-14` or `2026-03-14T08:00:00.000Z`, the store's two forms.
    static std::optional<Moment> fromText(QStringView text);
    QString text() const;

    bool isValid() const { return m_day.isValid() || m_ms; }
    bool isInstant() const { return m_ms.has_value(); }
    std::optional<qint64> msSinceEpoch() const { return m_ms; }

    /// The civil day: as recorded, or that of the instant in the company's zone.
    QDate day(const QTimeZone &zone) const;

    bool operator==(const Moment &) const = default;

private:
    QDate m_day;
    std::optional<qint64> m_ms;
};

} // namespace Steelyard
