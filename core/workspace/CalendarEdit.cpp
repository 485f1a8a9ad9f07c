// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CalendarEdit.h"

#include "core/sales/Record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Spring = PeriodRules::SpringFestival;

QString springText(Spring rule)
{
    return rule == Spring::Lunar      ? u"lunar"_s
        : rule == Spring::MergeJanFeb ? u"merge_jan_feb"_s
                                      : u"solar"_s;
}

/// The setting from a day on: what held until then stays written down with its days.
void change(Command &command, const Reading &reading, const QString &name, const QString &value,
            const QDate &from, const std::function<Uuid()> &newId)
{
    bool isMade = false;
    for (const Setting &setting : reading.settings) {
        if (setting.name != name || setting.toOn.isValid())
            continue;
        if (setting.value == value)
            return;
        Setting next = setting;
        if (setting.fromOn.isValid() && setting.fromOn >= from) {
            next.value = value;
            isMade = true;
        } else {
            next.toOn = from.addDays(-1);
        }
        command.changes << Record::update(setting, next);
    }
    if (!isMade)
        command.changes << Record::create(Setting {SettingId(newId()), name, value, from, {}});
}

} // namespace

CalendarEdit::Settled CalendarEdit::settled(const Reading &reading)
{
    const Calendar &calendar = reading.facts.calendar();
    const PeriodRules &rules = calendar.rules();
    Settled result;
    result.fiscalStart = rules.fiscalStartMonth;
    result.calendar = calendar.id();
    result.springFestival = springText(rules.springFestival);
    result.settlementDay = rules.settlementDay;
    for (const Setting &setting : reading.settings) {
        static const QStringList shown {u"fiscal_start"_s, u"settlement_day"_s,
                                        u"spring_festival"_s, u"calendar"_s};
        if (shown.contains(setting.name))
            result.history.append(setting);
    }
    std::stable_sort(result.history.begin(), result.history.end(),
                     [](const Setting &a, const Setting &b) {
                         return a.name != b.name ? a.name < b.name : a.fromOn > b.fromOn;
                     });
    if (const auto shipped = Calendar::builtIn(calendar.id())) {
        const auto &specials = calendar.specials();
        for (auto day = specials.cbegin(); day != specials.cend(); ++day)
            result.ownDays += shipped->specials().value(day.key()) == *day ? 0 : 1;
    }
    return result;
}

QList<Holiday> CalendarEdit::newDays(const Calendar &present) const
{
    QMap<QDate, Holiday> result;
    for (const IcsDays::Event &event : days) {
        for (QDate day = event.days.from; day < event.days.to; day = day.addDays(1)) {
            const auto known = present.specials().constFind(day);
            if (known != present.specials().constEnd() && known->isWorked == event.isWorked)
                continue;
            result.insert(day,
                          {{},
                           present.id(),
                           day,
                           event.isWorked ? u"makeup_workday"_s : u"holiday"_s,
                           event.name});
        }
    }
    return result.values();
}

Result<Command> CalendarEdit::command(const Reading &reading,
                                      const std::function<Uuid()> &newId) const
{
    Command command {u"calendar.set"_s, {}, {}, u"hand"_s, {}, {}, {}};
    const QDate since = from.isValid() ? from : reading.today;
    const auto settle = [&](const QString &name, const QString &value) {
        change(command, reading, name, value, since, newId);
    };
    const auto next = applied(reading.facts.calendar());
    if (!next)
        return next.error();
    if (fiscalStart)
        settle(u"fiscal_start"_s, QString::number(*fiscalStart));
    if (calendar)
        settle(u"calendar"_s, *calendar);
    if (springFestival)
        settle(u"spring_festival"_s, *springFestival);
    if (settlementDay)
        settle(u"settlement_day"_s, QString::number(*settlementDay));
    for (Holiday &day : newDays(*next)) {
        day.id = HolidayId(newId());
        command.changes << Record::create(day);
    }
    return command;
}

Result<Calendar> CalendarEdit::applied(const Calendar &present) const
{
    Calendar result = present;
    if (calendar && *calendar != present.id()) {
        // What the company added itself stays, whatever calendar it is added to.
        const auto former = Calendar::builtIn(present.id());
        auto next = Calendar::builtIn(*calendar);
        if (!next)
            return next.error();
        const auto &specials = present.specials();
        for (auto day = specials.cbegin(); day != specials.cend(); ++day) {
            if (former && former->specials().value(day.key()) == *day)
                continue;
            if (day->isWorked)
                next->setMakeupWorkday(day.key(), day->name);
            else
                next->setHoliday(day.key(), day->name);
        }
        result = std::move(*next);
    }
    PeriodRules rules = present.rules();
    rules.fiscalStartMonth = fiscalStart.value_or(rules.fiscalStartMonth);
    rules.settlementDay = settlementDay.value_or(rules.settlementDay);
    if (springFestival)
        rules.springFestival = *springFestival == "lunar"_L1 ? Spring::Lunar
            : *springFestival == "merge_jan_feb"_L1          ? Spring::MergeJanFeb
                                                             : Spring::Solar;
    result.setRules(rules);
    return result;
}

Result<CalendarEdit::Preview> CalendarEdit::preview(const Reading &reading) const
{
    const Calendar &before = reading.facts.calendar();
    auto after = applied(before);
    if (!after)
        return after.error();
    Preview result;
    result.added = newDays(*after);
    for (const Holiday &day : std::as_const(result.added)) {
        if (day.kind == "makeup_workday"_L1)
            after->setMakeupWorkday(day.day, day.name);
        else
            after->setHoliday(day.day, day.name);
    }
    const auto holding = [&](const Calendar &by, Grain grain) {
        const PeriodRules &rules = by.rules();
        return rules.rangeOf(grain, rules.slotOf(grain, reading.today)).value_or(DateRange());
    };
    result.fiscalYear = {holding(before, Grain::FiscalYear), holding(*after, Grain::FiscalYear)};
    result.settlementMonth
        = {holding(before, Grain::SettlementMonth), holding(*after, Grain::SettlementMonth)};
    result.year
        = result.added.isEmpty() ? reading.today.year() : result.added.constFirst().day.year();
    const DateRange year {QDate(result.year, 1, 1), QDate(result.year + 1, 1, 1)};
    result.workdaysBefore = before.workdays(year);
    result.workdaysAfter = after->workdays(year);
    result.springBefore = springText(before.rules().springFestival);
    result.springAfter = springText(after->rules().springFestival);
    result.changesAnything = *after != before;
    return result;
}

} // namespace Steelyard
