// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Period.h"

#include "core/base/Calendar.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// How a grain is written: before the year, the letter after it, digits of the index.
struct Form
{
    Grain grain;
    QLatin1StringView prefix;
    QLatin1StringView letter;
    int digits; ///< 0: the year alone
};

constexpr std::array Forms {Form {Grain::Year, ""_L1, ""_L1, 0},
                            Form {Grain::Half, ""_L1, "H"_L1, 1},
                            Form {Grain::Quarter, ""_L1, "Q"_L1, 1},
                            Form {Grain::Month, ""_L1, ""_L1, 2},
                            Form {Grain::Week, ""_L1, "W"_L1, 2},
                            Form {Grain::SettlementMonth, ""_L1, "S"_L1, 2},
                            Form {Grain::FiscalYear, "FY"_L1, ""_L1, 0},
                            Form {Grain::FiscalHalf, "FY"_L1, "H"_L1, 1},
                            Form {Grain::FiscalQuarter, "FY"_L1, "Q"_L1, 1},
                            Form {Grain::FiscalMonth, "FY"_L1, "M"_L1, 2},
                            Form {Grain::RetailYear, "RY"_L1, ""_L1, 0},
                            Form {Grain::RetailQuarter, "RY"_L1, "Q"_L1, 1},
                            Form {Grain::RetailMonth, "RY"_L1, "P"_L1, 2}};

/// Exactly so many ASCII digits from the front; nothing otherwise.
std::optional<int> takeDigits(QStringView &text, int count)
{
    if (text.size() < count)
        return std::nullopt;
    int number = 0;
    for (int i = 0; i < count; ++i) {
        if (text[i] < u'0' || text[i] > u'9')
            return std::nullopt;
        number = number * 10 + (text[i].unicode() - u'0');
    }
    text = text.mid(count);
    return number;
}

bool take(QStringView &text, QLatin1StringView expected)
{
    if (!text.startsWith(expected))
        return false;
    text = text.mid(expected.size());
    return true;
}

std::optional<PeriodSlot> readForm(QStringView text, const Form &form)
{
    if (!take(text, form.prefix))
        return std::nullopt;
    const auto year = takeDigits(text, 4);
    if (!year)
        return std::nullopt;
    if (form.digits == 0)
        return text.isEmpty() ? std::optional(PeriodSlot {*year, 1}) : std::nullopt;
    if (!take(text, "-"_L1) || !take(text, form.letter))
        return std::nullopt;
    const auto index = takeDigits(text, form.digits);
    if (!index || !text.isEmpty())
        return std::nullopt;
    return PeriodSlot {*year, *index};
}

/// `2017-03-T2`: the second 旬 of March.
std::optional<PeriodSlot> readTenDays(QStringView text)
{
    const auto year = takeDigits(text, 4);
    if (!year || !take(text, "-"_L1))
        return std::nullopt;
    const auto month = takeDigits(text, 2);
    if (!month || !take(text, "-T"_L1))
        return std::nullopt;
    const auto third = takeDigits(text, 1);
    if (!third || !text.isEmpty() || *month < 1 || *month > 12 || *third < 1 || *third > 3)
        return std::nullopt;
    return PeriodSlot {*year, (*month - 1) * 3 + *third};
}

/// A year, a dash, a month, a dash, a day, each with all its digits.
std::optional<QDate> readDay(QStringView text)
{
    const auto year = takeDigits(text, 4);
    if (!year || !take(text, "-"_L1))
        return std::nullopt;
    const auto month = takeDigits(text, 2);
    if (!month || !take(text, "-"_L1))
        return std::nullopt;
    const auto day = takeDigits(text, 2);
    if (!day || !text.isEmpty() || !QDate::isValid(*year, *month, *day))
        return std::nullopt;
    return QDate(*year, *month, *day);
}

QString padded(int number, int digits)
{
    return QString::number(number).rightJustified(digits, u'0');
}

Error fault(QLatin1StringView code, QStringView text)
{
    return {Error::Kind::Invalid, code, {{u"text"_s, text.toString()}}, {}};
}

} // namespace

Period Period::of(Grain grain, const QDate &day, const Calendar &calendar)
{
    if (grain == Grain::Range)
        return of(DateRange::inclusive(day, day));
    const PeriodSlot slot = calendar.rules().slotOf(grain, day);
    return {grain, slot, calendar.rules().rangeOf(grain, slot).value_or(DateRange {})};
}

Period Period::of(const DateRange &range)
{
    Q_ASSERT(range.isBounded() && range.days() > 0);
    return {Grain::Range, {}, range};
}

Result<Period> Period::parse(QStringView text, const Calendar &calendar)
{
    const QString upper = text.trimmed().toString().toUpper();
    if (const qsizetype dots = upper.indexOf(".."_L1); dots >= 0) {
        const auto first = readDay(QStringView(upper).left(dots));
        const auto last = readDay(QStringView(upper).mid(dots + 2));
        if (!first || !last)
            return fault("period.unreadable"_L1, text);
        if (*last < *first)
            return fault("period.reversed"_L1, text);
        return of(DateRange::inclusive(*first, *last));
    }
    if (const auto day = readDay(upper))
        return of(Grain::Day, *day, calendar);
    const auto made = [&](Grain grain, const PeriodSlot &slot) -> Result<Period> {
        const auto range = calendar.rules().rangeOf(grain, slot);
        if (!range)
            return fault("period.absent"_L1, text);
        return Period(grain, slot, *range);
    };
    if (const auto slot = readTenDays(upper))
        return made(Grain::TenDays, *slot);
    for (const Form &form : Forms) {
        if (const auto slot = readForm(upper, form))
            return made(form.grain, *slot);
    }
    return fault("period.unreadable"_L1, text);
}

QList<Period> Period::periodsOf(Grain grain, const DateRange &range, const Calendar &calendar)
{
    QList<Period> periods;
    if (!range.isBounded() || range.days() == 0)
        return periods;
    if (grain == Grain::Range)
        return {of(range)};
    for (QDate day = range.from; day < range.to; day = periods.last().to())
        periods.append(of(grain, day, calendar));
    return periods;
}

QString Period::label() const
{
    if (!isValid())
        return {};
    if (m_grain == Grain::Day)
        return m_range.from.toString(Qt::ISODate);
    if (m_grain == Grain::Range)
        return m_range.from.toString(Qt::ISODate) + ".."_L1 + m_range.last().toString(Qt::ISODate);
    const QString year = padded(m_slot.year, 4);
    if (m_grain == Grain::TenDays)
        return year + u'-' + padded((m_slot.index - 1) / 3 + 1, 2) + "-T"_L1
            + padded((m_slot.index - 1) % 3 + 1, 1);
    const auto form = std::find_if(Forms.begin(), Forms.end(),
                                   [this](const Form &f) { return f.grain == m_grain; });
    QString label = form->prefix + year;
    if (form->digits > 0)
        label += u'-' + form->letter + padded(m_slot.index, form->digits);
    return label;
}

Period Period::previous(int n, const Calendar &calendar) const
{
    if (m_grain == Grain::Day)
        return of(Grain::Day, m_range.from.addDays(-n), calendar);
    if (m_grain == Grain::Range) {
        if (!isWholeMonths()) {
            const qint64 days = -n * m_range.days();
            return of(DateRange {m_range.from.addDays(days), m_range.to.addDays(days)});
        }
        // January to June is preceded by July to December, not by 181 days.
        const int months = (m_range.to.year() - m_range.from.year()) * 12 + m_range.to.month()
            - m_range.from.month();
        return of(
            DateRange {m_range.from.addMonths(-n * months), m_range.to.addMonths(-n * months)});
    }
    Period period = *this;
    for (; n > 0; --n)
        period = of(m_grain, period.from().addDays(-1), calendar);
    for (; n < 0; ++n)
        period = of(m_grain, period.to(), calendar);
    return period;
}

std::optional<Period> Period::sameLastYear(const Calendar &calendar) const
{
    if (m_grain == Grain::Day)
        return of(Grain::Day, m_range.from.addYears(-1), calendar);
    if (m_grain == Grain::Range) {
        // The end is the day after: 29 February asks for 28 February, whole Februaries stay whole.
        const QDate last
            = isWholeMonths() ? m_range.to.addYears(-1).addDays(-1) : m_range.last().addYears(-1);
        return of(DateRange::inclusive(m_range.from.addYears(-1), last));
    }
    if (m_grain == Grain::Week && calendar.rules().longYear == PeriodRules::LongYear::Shift)
        return previous(52, calendar);
    const PeriodSlot slot {m_slot.year - 1, m_slot.index};
    const auto range = calendar.rules().rangeOf(m_grain, slot);
    if (!range)
        return std::nullopt;
    return Period(m_grain, slot, *range);
}

} // namespace Steelyard
