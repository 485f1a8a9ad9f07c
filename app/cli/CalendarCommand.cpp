// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "core/exchange/IcsDays.h"
#include "core/sales/Holiday.h"
#include "core/sales/Record.h"
#include "core/workspace/CalendarEdit.h"
#include "core/workspace/UnitPattern.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

/// "2013-05-01=Labour Day": the day and what it is called.
std::optional<std::pair<QDate, QString>> dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text.section(u'=', 0, 0), Qt::ISODate);
    return day.isValid() ? std::optional(std::pair(day, text.section(u'=', 1))) : std::nullopt;
}

/// "West=six_days": the unit and how it works; nothing after the sign is "as the unit above".
Result<void> changePatterns(Command &command, const Session &session, const Reading &reading)
{
    for (const QString &text : session.values(u"pattern"_s)) {
        const auto unit
            = reading.facts.organisation().find(text.section(u'=', 0, 0), reading.today);
        if (!unit)
            return unit.error();
        const auto made
            = UnitPattern {*unit, WorkPattern::fromText(text.section(u'=', 1))}.command(reading);
        if (!made)
            return made.error();
        command.changes << made->changes;
    }
    return {};
}

Result<Command> changesOf(const Session &session, const Reading &reading,
                          const QList<IcsDays::Event> &imported, const std::function<Uuid()> &newId)
{
    CalendarEdit edit;
    edit.from = QDate::fromString(session.value(u"from"_s), Qt::ISODate);
    edit.days = imported;
    if (session.isSet(u"fiscal-start"_s))
        edit.fiscalStart = session.value(u"fiscal-start"_s).toInt();
    if (session.isSet(u"name"_s))
        edit.calendar = session.value(u"name"_s);
    if (session.isSet(u"spring-festival"_s))
        edit.springFestival = session.value(u"spring-festival"_s);
    if (session.isSet(u"settlement-day"_s))
        edit.settlementDay = session.value(u"settlement-day"_s).toInt();
    auto command = edit.command(reading, newId);
    if (!command)
        return command;
    if (const auto changed = changePatterns(*command, session, reading); !changed)
        return changed.error();
    for (const bool isHoliday : {true, false}) {
        for (const QString &text : session.values(isHoliday ? u"holiday"_s : u"workday"_s)) {
            const auto day = dayOf(text);
            if (day)
                command->changes << Record::create(
                    Holiday {HolidayId(newId()), reading.facts.calendar().id(), day->first,
                             isHoliday ? u"holiday"_s : u"makeup_workday"_s, day->second});
        }
    }
    return command;
}

} // namespace

int calendar(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"calendar"_s,
                    u"By which calendar time is cut, since when, and what it was before; no figure "
                    "changes by it."_s,
                    console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"fiscal-start"_s, u"MONTH"_s, u"The fiscal year begins with month 1 to 12."_s},
                 {u"name"_s, u"ID"_s, u"cn or weekdays."_s},
                 {u"holiday"_s, u"DAY[=NAME]"_s, u"A day without work; may be repeated."_s},
                 {u"workday"_s, u"DAY[=NAME]"_s, u"A make-up workday; may be repeated."_s},
                 {u"import"_s, u"FILE.ics"_s, u"Holidays and make-up workdays of a file."_s},
                 {u"spring-festival"_s, u"RULE"_s,
                  u"January and February beside last year's: solar, lunar or merge_jan_feb."_s},
                 {u"pattern"_s, u"UNIT=PATTERN"_s,
                  u"Days that a unit works: five_days, six_days, alternating or alternating:DAY "
                  "of a week of six days; nothing after the sign is as the unit above."_s},
                 {u"settlement-day"_s, u"DAY"_s, u"Last day of the month's settlement, 1 to 31."_s},
                 {u"from"_s, u"DAY"_s, u"Since when it holds (default: today)."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    if (session.isSet(u"fiscal-start"_s)) {
        const int month = session.value(u"fiscal-start"_s).toInt();
        if (month < 1 || month > 12)
            return session.wrongUsage(u"--fiscal-start is a month from 1 to 12"_s);
    }
    const QStringList rules {u"solar"_s, u"lunar"_s, u"merge_jan_feb"_s};
    if (session.isSet(u"spring-festival"_s) && !rules.contains(session.value(u"spring-festival"_s)))
        return session.wrongUsage(u"--spring-festival is solar, lunar or merge_jan_feb"_s);
    if (session.isSet(u"settlement-day"_s)) {
        const int day = session.value(u"settlement-day"_s).toInt();
        if (day < 1 || day > 31)
            return session.wrongUsage(u"--settlement-day is a day from 1 to 31"_s);
    }
    for (const QString &text : session.values(u"pattern"_s)) {
        const QString pattern = text.section(u'=', 1);
        if (!text.contains(u'=') || (!pattern.isEmpty() && !WorkPattern::fromText(pattern)))
            return session.wrongUsage(
                u"--pattern is UNIT=five_days, six_days, alternating or alternating:DAY"_s);
    }
    QList<IcsDays::Event> imported;
    if (session.isSet(u"import"_s)) {
        QFile file(session.path(u"import"_s));
        if (!file.open(QIODevice::ReadOnly))
            return session.fail({Error::Kind::NotFound,
                                 "file.cannot_read"_L1,
                                 {{u"path"_s, file.fileName()}},
                                 file.errorString()});
        const auto days = IcsDays::read(file.readAll());
        if (!days)
            return session.fail(days.error());
        for (const QString &name : days->leftOut)
            session.say(u"left out: %1 repeats or has a time of day"_s.arg(name));
        imported = days->events;
    }
    for (const QString &text : session.values(u"holiday"_s) + session.values(u"workday"_s)) {
        if (!dayOf(text))
            return session.wrongUsage(u"--holiday and --workday are DAY or DAY=NAME"_s);
    }
    if (session.isSet(u"from"_s)
        && !QDate::fromString(session.value(u"from"_s), Qt::ISODate).isValid())
        return session.wrongUsage(u"--from is a day: YYYY-MM-DD"_s);
    const bool isChange = session.isSet(u"fiscal-start"_s) || session.isSet(u"name"_s)
        || session.isSet(u"holiday"_s) || session.isSet(u"workday"_s)
        || session.isSet(u"spring-festival"_s) || session.isSet(u"settlement-day"_s)
        || session.isSet(u"import"_s) || session.isSet(u"pattern"_s);
    const auto workspace
        = session.open(isChange ? Workspace::Access::Write : Workspace::Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    if (isChange) {
        const auto command = session.ask<Command>([&](const Reading &reading) {
            return changesOf(session, reading, imported, [&] { return (*workspace)->newId(); });
        });
        if (!command)
            return session.fail(command.error());
        const auto receipt = (*workspace)->submit(*command).takeResult();
        if (!receipt)
            return session.fail(receipt.error());
    }
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        Table answer({u"setting"_s, u"value"_s, u"from"_s, u"to"_s});
        for (const Setting &setting : reading.settings) {
            static const QStringList shown {u"fiscal_start"_s, u"calendar"_s, u"spring_festival"_s,
                                            u"settlement_day"_s};
            if (shown.contains(setting.name))
                answer.add({Table::text(setting.name), Table::text(setting.value),
                            setting.fromOn.isValid()
                                ? Table::text(setting.fromOn.toString(Qt::ISODate))
                                : Table::null(),
                            setting.toOn.isValid() ? Table::text(setting.toOn.toString(Qt::ISODate))
                                                   : Table::null()});
        }
        const auto units = reading.facts.table(u"unit"_s);
        for (std::size_t row = 0; units && row < (*units)->rows(); ++row) {
            const NodeKey unit = NodeKey::unit((*units)->ids[row]);
            if (const auto pattern = UnitPattern::of(reading, unit))
                answer.add({Table::text(u"pattern of "_s
                                        + reading.facts.organisation().pathOn(unit, reading.today)),
                            Table::text(pattern->text()), Table::null(), Table::null()});
        }
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

} // namespace Steelyard::Commands
