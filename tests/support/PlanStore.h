// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/TargetShares.h"
#include "core/engine/WorkCalendars.h"
#include "core/sales/Membership.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/Unit.h"
#include "core/targets/PlanSplit.h"
#include "core/workspace/PlanSheet.h"
#include "core/workspace/TargetEntry.h"
#include "core/workspace/UnitPattern.h"
#include "core/workspace/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

namespace Steelyard {

using namespace Qt::StringLiterals;

/// A store with one team, East, of Ann and Bob, and targets on a period of 2026 that are divided,
/// typed and read back.
class PlanStore
{
protected:
    void make()
    {
        m_workspace.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        auto handbook = Handbook::shipped();
        Q_ASSERT(handbook);
        m_workspace
            = std::make_unique<Workspace>(m_folder->filePath(u"p.steel"_s), *handbook, m_clock, 7);
        NewStore birth;
        birth.currency = u"USD"_s;
        QVERIFY(bool(m_workspace->create(birth).takeResult()));
        const Uuid company = ask<Uuid>([](const Reading &reading) -> Result<Uuid> {
                                 return reading.facts.organisation().root().id;
                             }).value_or(Uuid());
        Command command {u"test"_s, {}, {}, u"hand"_s, {}, {}, {}};
        Unit east;
        east.id = UnitId(m_workspace->newId());
        east.name = u"East"_s;
        east.kind = u"team"_s;
        east.parent = UnitId(company);
        command.changes << Record::create(east);
        for (const QString &name : {u"Ann"_s, u"Bob"_s}) {
            Person person;
            person.id = PersonId(m_workspace->newId());
            person.name = name;
            Membership seat;
            seat.id = MembershipId(m_workspace->newId());
            seat.person = person.id;
            seat.unit = east.id;
            command.changes << Record::create(person) << Record::create(seat);
            if (name == "Ann"_L1)
                m_ann = person.id.uuid();
        }
        QVERIFY(submit(command).written > 0);
    }

    template<typename T>
    Result<T> ask(const std::function<Result<T>(const Reading &)> &question)
    {
        return m_workspace->ask<T>(question).takeResult();
    }
    Receipt submit(const Command &command)
    {
        const auto receipt = m_workspace->submit(command).takeResult();
        return receipt ? *receipt : Receipt();
    }
    PlanQuestion question(const Reading &reading) const
    {
        PlanQuestion question;
        question.kpi = u"bookings"_s;
        question.node = reading.facts.organisation().root();
        question.period = *Period::parse(m_period, reading.facts.calendar());
        question.levels = {u"team"_s, u"person"_s};
        return question;
    }
    /// "Company 200 200 200; East 100 …": what the store holds as a plan.
    QString dump()
    {
        const auto text = ask<QString>([this](const Reading &reading) -> Result<QString> {
            const auto sheet = PlanSheet::open(reading, question(reading));
            if (!sheet)
                return sheet.error();
            QStringList lines;
            for (int node = 0; node < sheet->plan().nodeCount(); ++node) {
                QString line = sheet->plan().nodes().at(node).name;
                for (int part = 0; part < sheet->plan().periodCount(); ++part) {
                    const auto value = sheet->plan().value(node, part);
                    line += u' ' + (value ? Fixed::text(*value, Quantity::Scale) : QString(u"–"_s));
                }
                lines << line;
            }
            return lines.join(u"; "_s);
        });
        return text ? *text : QString(text.error().code);
    }
    qint64 inForce()
    {
        return ask<qint64>([](const Reading &reading) -> Result<qint64> {
                   return qint64(reading.facts.targets().size());
               })
            .value_or(-1);
    }
    Receipt divide(qint64 total)
    {
        const auto command = ask<Command>([&](const Reading &reading) -> Result<Command> {
            const auto sheet = PlanSheet::open(reading, question(reading));
            if (!sheet)
                return sheet.error();
            const PlanSplit split(sheet->plan(),
                                  {{u"team"_s, SplitBasis()}, {u"person"_s, SplitBasis()}});
            const auto edit = split.breakDown(
                0, total, std::vector<qint64>(std::size_t(sheet->plan().periodCount()), 1));
            if (!edit)
                return edit.error();
            Command made = sheet->command(
                *edit, u"target.split"_s, reading.today, [this] { return m_workspace->newId(); },
                total);
            TargetPlanning planning;
            planning.id = TargetPlanningId(m_workspace->newId());
            planning.node = sheet->question().node.id;
            planning.kpi = u"bookings"_s;
            planning.periodFrom = sheet->question().period.from();
            planning.periodTo = sheet->question().period.last();
            planning.levels = u"team:even person:even"_s;
            made.changes << Record::create(planning);
            return made;
        });
        return command ? submit(*command) : Receipt();
    }
    Result<Receipt> set(const QString &period, qint64 value)
    {
        const auto command = ask<Command>([&](const Reading &reading) -> Result<Command> {
            TargetEntry entry;
            entry.kpi = u"bookings"_s;
            entry.node = reading.facts.organisation().root();
            entry.period = *Period::parse(period, reading.facts.calendar());
            entry.value = value;
            return entry.command(reading, [this] { return m_workspace->newId(); });
        });
        if (!command)
            return command.error();
        return submit(*command);
    }

    /// "2026-04-01..2026-04-14 81.82; …": the rows of a node in a month, by their days.
    QString rowsOf(const QString &name, const QString &month)
    {
        const auto text = ask<QString>([&](const Reading &reading) -> Result<QString> {
            const auto period = Period::parse(month, reading.facts.calendar());
            const auto node = reading.facts.organisation().find(name, period->last());
            QStringList lines;
            for (const Target &target : reading.facts.targets()) {
                if (TargetShares::nodeOf(target) == *node && period->contains(target.periodFrom)
                    && period->contains(target.periodTo))
                    lines << u"%1..%2 %3"_s.arg(
                        target.periodFrom.toString(Qt::ISODate),
                        target.periodTo.toString(Qt::ISODate),
                        target.value ? Fixed::text(target.value->units, Quantity::Scale) : u"–"_s);
            }
            lines.sort();
            return lines.join(u"; "_s);
        });
        return text ? *text : QString(text.error().code);
    }
    /// What the engine gives a node for a period, at scale 4.
    qint64 given(const QString &name, const QString &period)
    {
        return ask<qint64>([&](const Reading &reading) -> Result<qint64> {
                   const auto asked = Period::parse(period, reading.facts.calendar());
                   const auto node = reading.facts.organisation().find(name, asked->last());
                   const TargetShares shares(reading.facts, u"bookings"_s, {},
                                             UnitOfMeasure::Money);
                   return qint64(
                       shares.cells({*node}, PeriodFrame({*asked}, reading.today)).front().total);
               })
            .value_or(-1);
    }
    qint64 workdays(const QString &period)
    {
        return ask<qint64>([&](const Reading &reading) -> Result<qint64> {
                   const Calendar &calendar = reading.facts.calendar();
                   return calendar.workdays(Period::parse(period, calendar)->range());
               })
            .value_or(-1);
    }
    Receipt setPattern(const QString &unit, const QString &pattern)
    {
        const auto command = ask<Command>([&](const Reading &reading) {
            const auto node = reading.facts.organisation().find(unit, reading.today);
            return UnitPattern {*node, WorkPattern::fromText(pattern)}.command(reading);
        });
        return command ? submit(*command) : Receipt();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {QDate(2026, 3, 2)};
    std::unique_ptr<Workspace> m_workspace;
    QString m_period = u"2026-Q2"_s; ///< that is divided
    Uuid m_ann;
};

} // namespace Steelyard
