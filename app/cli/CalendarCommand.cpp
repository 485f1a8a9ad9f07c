// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "core/sales/Holiday.h"
#include "core/sales/Record.h"

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

/// "2013-05-01=Labour Day": the day and what it is called.
std::optional<std::pair<QDate, QString>> dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text.section(u'=', 0, 0), Qt::ISODate);
    return day.isValid() ? std::optional(std::pair(day, text.section(u'=', 1))) : std::nullopt;
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

Result<Command> changesOf(const Session &session, const Reading &reading,
                          const std::function<Uuid()> &newId)
{
    Command command {u"calendar.set"_s, {}, {}, u"hand"_s, {}, {}, {}};
    const QDate from = session.isSet(u"from"_s)
        ? QDate::fromString(session.value(u"from"_s), Qt::ISODate)
        : reading.today;
    if (session.isSet(u"fiscal-start"_s))
        change(command, reading, u"fiscal_start"_s, session.value(u"fiscal-start"_s), from, newId);
    if (session.isSet(u"name"_s)) {
        if (const auto known = Calendar::builtIn(session.value(u"name"_s)); !known)
            return known.error();
        change(command, reading, u"calendar"_s, session.value(u"name"_s), from, newId);
    }
    for (const bool isHoliday : {true, false}) {
        for (const QString &text : session.values(isHoliday ? u"holiday"_s : u"workday"_s)) {
            const auto day = dayOf(text);
            if (day)
                command.changes << Record::create(
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
    for (const QString &text : session.values(u"holiday"_s) + session.values(u"workday"_s)) {
        if (!dayOf(text))
            return session.wrongUsage(u"--holiday and --workday are DAY or DAY=NAME"_s);
    }
    if (session.isSet(u"from"_s)
        && !QDate::fromString(session.value(u"from"_s), Qt::ISODate).isValid())
        return session.wrongUsage(u"--from is a day: YYYY-MM-DD"_s);
    const bool isChange = session.isSet(u"fiscal-start"_s) || session.isSet(u"name"_s)
        || session.isSet(u"holiday"_s) || session.isSet(u"workday"_s);
    const auto workspace
        = session.open(isChange ? Workspace::Access::Write : Workspace::Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    if (isChange) {
        const auto command = session.ask<Command>([&](const Reading &reading) {
            return changesOf(session, reading, [&] { return (*workspace)->newId(); });
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
            if (setting.name == "fiscal_start"_L1 || setting.name == "calendar"_L1)
                answer.add({Table::text(setting.name), Table::text(setting.value),
                            setting.fromOn.isValid()
                                ? Table::text(setting.fromOn.toString(Qt::ISODate))
                                : Table::null(),
                            setting.toOn.isValid() ? Table::text(setting.toOn.toString(Qt::ISODate))
                                                   : Table::null()});
        }
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

} // namespace Steelyard::Commands
