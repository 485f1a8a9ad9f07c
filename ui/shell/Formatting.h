// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/DateRange.h"
#include "core/base/Int128.h"
#include "core/base/Money.h"
#include "core/base/Ratio.h"

#include <QDateTime>
#include <QString>

namespace Steelyard {

/// Why a figure shows a number, or what it shows instead; never zero by accident.
enum class FigureState { Number, NoData, Undefined, NotApplicable, Hidden, Error };

/// Writes exact numbers, amounts and dates the way people of one language read them.
///
/// The words it uses (万, 亿, 元, 个百分点) belong to the notation of numbers, so they follow the
/// language given here and not the translation that is loaded.
class Formatting
{
public:
    enum class Language { English, Chinese };
    /// What a whole column or chart is counted in, stated once in its head.
    enum class Unit { One, Thousand, TenThousand, Million, HundredMillion };

    explicit Formatting(Language language = Language::English);

    Language language() const { return m_language; }
    bool isChinese() const { return m_language == Language::Chinese; }

    // Amounts
    QString money(const Money &amount) const;      ///< ¥1,046.4万, ¥10.46M
    QString moneyExact(const Money &amount) const; ///< ¥10,463,512.50
    /// The unit in which a column whose largest amount is this one reads best.
    Unit unitFor(const Money &largest) const;
    QString unitLabel(Unit unit, const QString &currency) const; ///< 万元, CNY thousand
    QString moneyIn(Unit unit, const Money &amount) const;       ///< 1,046.4: no sign, no unit
    /// The same amount as a chart coordinate; the only way out of exact numbers.
    double coordinate(Unit unit, const Money &amount) const;
    static QString currencySign(const QString &currency);

    // Numbers
    QString count(qint64 number) const;                           ///< 12,345
    QString decimal(Int128 units, int scale, int decimals) const; ///< 12,345.7
    QString exact(Int128 units, int scale) const;                 ///< every decimal there is
    QString times(Int128 units, int scale) const;                 ///< 3.2×
    QString percent(const Ratio &ratio) const;                    ///< 87.2%, ÷0
    QString percent(qint64 units, int scale) const; ///< of a figure already in percent
    QString change(const Ratio &ratio) const;       ///< +12.4%
    QString points(qint64 units, int scale) const;  ///< +4.3 pp, +4.3 个百分点
    QString days(qint64 number) const;              ///< 46 days, 46 天

    // Time
    QString date(const QDate &day) const;             ///< 21 Nov 2026, 2026年11月21日
    QString shortDate(const QDate &day) const;        ///< 21 Nov, 11月21日
    QString month(const QDate &day) const;            ///< Nov 2026, 2026年11月
    QString shortMonth(const QDate &day) const;       ///< Nov, 11月
    QString dateTime(const QDateTime &instant) const; ///< 11-21 18:00
    QString period(const DateRange &range) const;     ///< Q4 2026, 2026年1–10月

    // States
    /// What stands in the place of a number: –, ÷0, n/a, 🔒, !. Empty for Number.
    static QString mark(FigureState state);
    QString stateName(FigureState state) const; ///< for tool tips and screen readers

private:
    QString grouped(const QString &plain) const;
    QString signedText(const QString &plain) const;
    QString monthName(int month) const;

    Language m_language;
};

} // namespace Steelyard
