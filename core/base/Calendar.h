// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/PeriodRules.h"
#include "core/base/Ratio.h"
#include "core/base/Result.h"

#include <QByteArray>
#include <QMap>

namespace Steelyard {

class Period;

/// Which days are worked, holidays and make-up workdays (调休) included, and how time is cut.
class Calendar
{
public:
    enum class Pattern { FiveDays, SixDays, Alternating }; ///< 双休, 单休, 大小周
    enum class YearState { Published, Provisional, Unknown };
    /// A day that differs from the pattern.
    struct Special
    {
        bool isWorked = false;
        QString name; ///< a code of ours ("spring_festival") or what a company calls it

        bool operator==(const Special &) const = default;
    };

    /// Monday to Friday, Gregorian, ISO weeks, no holidays.
    Calendar() = default;
    static Result<Calendar> fromYaml(const QByteArray &yaml);
    /// A calendar that is shipped: "cn", "weekdays".
    static Result<Calendar> builtIn(const QString &id);

    QString id() const { return m_id; }
    const PeriodRules &rules() const { return m_rules; }
    void setRules(const PeriodRules &rules) { m_rules = rules; }
    /// The week of `bigWeek` is one of six days when the pattern alternates.
    void setPattern(Pattern pattern, const QDate &bigWeek = {});
    Pattern pattern() const { return m_pattern; }

    void setHoliday(const QDate &day, const QString &name)
    {
        m_specials.insert(day, {false, name});
    }
    void setMakeupWorkday(const QDate &day, const QString &name)
    {
        m_specials.insert(day, {true, name});
    }
    void clearSpecial(const QDate &day) { m_specials.remove(day); }
    const QMap<QDate, Special> &specials() const { return m_specials; }

    /// A year without a published list is counted by the pattern alone and must say so.
    YearState yearState(int year) const;
    void setYearState(int year, YearState state) { m_years.insert(year, state); }
    /// Whether any year that the range touches is not published.
    bool isProvisional(const DateRange &range) const;

    bool isWorkday(const QDate &day) const;
    qint64 workdays(const DateRange &range) const;
    /// The n-th working day of the range, counted from 1; nothing when it has fewer.
    std::optional<QDate> nthWorkday(const DateRange &range, qint64 n) const;
    /// n working days after the day (before it when negative); 0 gives the day itself.
    QDate addWorkdays(const QDate &day, qint64 n) const;
    /// Working days up to and including today over all of the period. A period without working
    /// days is 0/1 until its last day and 1/1 from then on.
    Ratio elapsedShare(const Period &period, const QDate &today) const;

    bool operator==(const Calendar &) const = default;

private:
    bool isPatternWorkday(const QDate &day) const;

    QString m_id;
    PeriodRules m_rules;
    Pattern m_pattern = Pattern::FiveDays;
    QDate m_bigMonday;
    QMap<QDate, Special> m_specials;
    QMap<int, YearState> m_years; ///< empty: a calendar without holidays is complete
};

} // namespace Steelyard
