// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/TargetShares.h"
#include "core/engine/WorkCalendars.h"
#include "core/sales/Membership.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/Unit.h"
#include "core/targets/PlanSplit.h"
#include "core/workspace/PlanBasis.h"
#include "core/workspace/PlanDivision.h"
#include "core/workspace/PlanDraft.h"
#include "core/workspace/PlanLocking.h"
#include "core/workspace/PlanSheet.h"
#include "core/workspace/PlanTyping.h"
#include "core/workspace/TargetEntry.h"
#include "core/workspace/UnitPattern.h"
#include "core/workspace/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int SeasonScale = 6; ///< parts per million

} // namespace

/// Stored targets as a plan, and edits of it as commands: written, read, followed, taken back.
class TestPlanSheet : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void aDivisionIsStoredAndReadAgain();
    void aChangedTotalIsSpread();
    void aLockIsSeenByTheNextQuestion();
    void oneStepIsOneUndo();
    void figuresOfLongerPeriodsFollow();
    void aBeginnerWeighsByTheRamp();
    void aTypedDayChangesItsMonthAndNoOtherDay();
    void aWeekAcrossTwoMonthsChangesBoth();
    void aMonthThatChangesKeepsTheShapeOfItsDays();
    void aFigureOfTheQuarterAloneCanBeEmptied();
    void aUnitThatWorksSixDaysHasItsSaturdays();
    void whatWasDividedKeepsItsDaysWhateverTheUnitWorksLater();
    void tiersAreNamedAndCounted();
    void aLockThatCoversAFigureIsTakenOffWithIt();

private:
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
        question.period = *Period::parse(u"2026-Q2", reading.facts.calendar());
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
            const auto edit = split.breakDown(0, total, {1, 1, 1});
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
    Uuid m_ann;
};

void TestPlanSheet::init()
{
    m_workspace.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    auto handbook = Handbook::shipped();
    QVERIFY(bool(handbook));
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

void TestPlanSheet::aDivisionIsStoredAndReadAgain()
{
    QCOMPARE(dump().count(u"–"_s), 12);
    // 600.00 over three months and two people.
    QVERIFY(divide(600'0000).written > 0);
    QCOMPARE(dump(),
             u"%1 200 200 200; East 200 200 200; Ann 100 100 100; Bob 100 100 100"_s.arg(
                 dump().section(u' ', 0, 0)));
    // Four nodes in three months, and the company's quarter itself.
    QCOMPARE(inForce(), 13);
}

void TestPlanSheet::aChangedTotalIsSpread()
{
    QVERIFY(divide(600'0000).written > 0);
    QVERIFY(bool(set(u"2026-Q2"_s, 660'0000)));
    QVERIFY(dump().endsWith(u"220 220 220; East 220 220 220; Ann 110 110 110; Bob 110 110 110"_s));
    // A month alone pushes down as well, and what is longer follows.
    QVERIFY(bool(set(u"2026-05"_s, 240'0000)));
    QVERIFY(dump().endsWith(u"220 240 220; East 220 240 220; Ann 110 120 110; Bob 110 120 110"_s));
}

void TestPlanSheet::aLockIsSeenByTheNextQuestion()
{
    QVERIFY(divide(600'0000).written > 0);
    const qint64 before = inForce();
    TargetLock lock;
    lock.id = TargetLockId(m_workspace->newId());
    lock.kpi = u"bookings"_s;
    lock.nodeKind = u"person"_s;
    lock.node = m_ann;
    QVERIFY(submit({u"target.lock"_s, {}, {}, u"hand"_s, {}, {}, {Record::create(lock)}}).written
            > 0);
    // The reader follows: nothing is there twice.
    QCOMPARE(inForce(), before);
    QVERIFY(bool(set(u"2026-Q2"_s, 660'0000)));
    QVERIFY(dump().endsWith(u"Ann 100 100 100; Bob 120 120 120"_s));
    const auto refused = set(u"2026-Q2"_s, 299'0000);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, "target.below_locks"_L1);
    QCOMPARE(refused.error().values[u"smallest"_s].toString(), u"300"_s);
    QCOMPARE(refused.error().values[u"locks"_s].toStringList(), QStringList {u"Ann"_s});
}

void TestPlanSheet::oneStepIsOneUndo()
{
    QVERIFY(divide(600'0000).written > 0);
    const QString before = dump();
    const auto receipt = set(u"2026-Q2"_s, 660'0000);
    QVERIFY(bool(receipt));
    QVERIFY(dump() != before);
    QVERIFY(bool(m_workspace->undo(receipt->command).takeResult()));
    QCOMPARE(dump(), before);
}

void TestPlanSheet::figuresOfLongerPeriodsFollow()
{
    QVERIFY(divide(600'0000).written > 0);
    QVERIFY(bool(set(u"2026-05"_s, 230'0000)));
    const auto whole = ask<qint64>([](const Reading &reading) -> Result<qint64> {
        for (const Target &target : reading.facts.targets()) {
            if (target.periodFrom == QDate(2026, 4, 1) && target.periodTo == QDate(2026, 6, 30))
                return target.value->units;
        }
        return qint64(-1);
    });
    QCOMPARE(whole.value_or(-2), 630'0000);
}

// A17: a ramp scales what a person weighs.
void TestPlanSheet::aBeginnerWeighsByTheRamp()
{
    Command command {u"test"_s, {}, {}, u"hand"_s, {}, {}, {}};
    command.changes << Change {
        Change::Deed::Update, u"person"_s, m_ann, {{u"hired_on"_s, QDate(2026, 5, 1)}}};
    QVERIFY(submit(command).written > 0);
    const auto heads = ask<QStringList>([this](const Reading &reading) -> Result<QStringList> {
        const auto sheet = PlanSheet::open(reading, question(reading));
        if (!sheet)
            return sheet.error();
        const auto weights = PlanBasis(reading, *sheet).heads(Ramp {{0, 500'000}});
        QStringList texts;
        for (int node = 1; node < sheet->plan().nodeCount(); ++node) {
            QString text = sheet->plan().nodes().at(node).name;
            for (int part = 0; part < 3; ++part)
                text += u' ' + Fixed::text(weights[sheet->plan().place(node, part)], SeasonScale);
            texts << text;
        }
        return texts;
    });
    QVERIFY(bool(heads));
    // Ann comes in May: nothing in her first month, half of the thirty days of her second.
    QCOMPARE(*heads, (QStringList {u"East 30 31 45"_s, u"Ann 0 0 15"_s, u"Bob 30 31 30"_s}));
}

// April's 200.00 over its working days: 15 April has the whole cents of one of them.
void TestPlanSheet::aTypedDayChangesItsMonthAndNoOtherDay()
{
    QVERIFY(divide(600'0000).written > 0);
    const qint64 day = 20'000 / workdays(u"2026-04"_s) * 100;
    QCOMPARE(given(u"Company"_s, u"2026-04-15"_s), day);
    const qint64 before = given(u"Company"_s, u"2026-04-16"_s);
    const auto receipt = set(u"2026-04-15"_s, 50'0000);
    QVERIFY(bool(receipt));
    const qint64 april = 250'0000 - day;
    QCOMPARE(given(u"Company"_s, u"2026-04-15"_s), 50'0000);
    QCOMPARE(given(u"Company"_s, u"2026-04-16"_s), before);
    QCOMPARE(given(u"Company"_s, u"2026-04"_s), april);
    QCOMPARE(given(u"Company"_s, u"2026-Q2"_s), april + 400'0000);
    // The team and its people follow in the month, each to the cent.
    QCOMPARE(given(u"East"_s, u"2026-04"_s), april);
    QCOMPARE(given(u"Ann"_s, u"2026-04"_s) + given(u"Bob"_s, u"2026-04"_s), april);
    QVERIFY(rowsOf(u"Company"_s, u"2026-04"_s).contains(u"2026-04-15..2026-04-15 50; "_s));
    QVERIFY(!rowsOf(u"Ann"_s, u"2026-04"_s).contains(u';'));
    QVERIFY(bool(m_workspace->undo(receipt->command).takeResult()));
    QCOMPARE(rowsOf(u"Company"_s, u"2026-04"_s), u"2026-04-01..2026-04-30 200"_s);
}

// Week 18 of 2026 is 27 April to 3 May.
void TestPlanSheet::aWeekAcrossTwoMonthsChangesBoth()
{
    QVERIFY(divide(600'0000).written > 0);
    const qint64 april = given(u"Company"_s, u"2026-04-27..2026-04-30"_s);
    const qint64 may = given(u"Company"_s, u"2026-05-01..2026-05-03"_s);
    QVERIFY(bool(set(u"2026-W18"_s, 2 * (april + may))));
    // Twice the week: each month has what its days had once more.
    QCOMPARE(given(u"Company"_s, u"2026-W18"_s), 2 * (april + may));
    QCOMPARE(given(u"Company"_s, u"2026-04"_s), 200'0000 + april);
    QCOMPARE(given(u"Company"_s, u"2026-05"_s), 200'0000 + may);
}

void TestPlanSheet::aMonthThatChangesKeepsTheShapeOfItsDays()
{
    QVERIFY(divide(600'0000).written > 0);
    QVERIFY(bool(set(u"2026-04-15"_s, 50'0000)));
    const qint64 april = given(u"Company"_s, u"2026-04"_s);
    QVERIFY(bool(set(u"2026-04"_s, 2 * april)));
    QCOMPARE(given(u"Company"_s, u"2026-04-15"_s), 100'0000);
    QCOMPARE(given(u"Company"_s, u"2026-04"_s), 2 * april);
}

void TestPlanSheet::aFigureOfTheQuarterAloneCanBeEmptied()
{
    QVERIFY(bool(set(u"2026-Q2"_s, 600'0000)));
    QCOMPARE(given(u"Company"_s, u"2026-Q2"_s), 600'0000);
    const auto command = ask<Command>([&](const Reading &reading) -> Result<Command> {
        const auto sheet = PlanSheet::open(reading, question(reading));
        if (!sheet)
            return sheet.error();
        PlanDraft draft(*sheet);
        PlanTyping typing;
        typing.season = {1, 1, 1};
        draft.apply(typing.work(draft.plan(), {{0, 0, 2, std::nullopt}}).edit);
        return draft.command(u"target.edit"_s, reading.today,
                             [this] { return m_workspace->newId(); });
    });
    QVERIFY(bool(command));
    QCOMPARE(submit(*command).written, 1);
    QCOMPARE(given(u"Company"_s, u"2026-Q2"_s), 0);
    QCOMPARE(rowsOf(u"Company"_s, u"2026-Q2"_s), u"2026-04-01..2026-06-30 –"_s);
}

// 11 April 2026 is a Saturday. What is not divided by days of its own follows the unit.
void TestPlanSheet::aUnitThatWorksSixDaysHasItsSaturdays()
{
    QVERIFY(divide(600'0000).written > 0);
    QCOMPARE(given(u"Ann"_s, u"2026-04-11"_s), 0);
    QVERIFY(setPattern(u"East"_s, u"six_days"_s).written == 1);
    QVERIFY(given(u"Ann"_s, u"2026-04-11"_s) > 0);
    QCOMPARE(given(u"Ann"_s, u"2026-04-12"_s), 0);
    QCOMPARE(given(u"Ann"_s, u"2026-04"_s), 100'0000);
    // The company itself works as before.
    QCOMPARE(given(u"Company"_s, u"2026-04-11"_s), 0);
    // Six and five days in turn, the week of 6 April a long one: the 11th is worked, the 18th not.
    QVERIFY(setPattern(u"East"_s, u"alternating:2026-04-06"_s).written == 1);
    QVERIFY(given(u"Ann"_s, u"2026-04-11"_s) > 0);
    QCOMPARE(given(u"Ann"_s, u"2026-04-18"_s), 0);
    const auto days = ask<qint64>([](const Reading &reading) -> Result<qint64> {
        const auto ann = reading.facts.organisation().find(u"Ann"_s, reading.today);
        return WorkCalendars(reading.facts).workdays(*ann, {QDate(2026, 4, 13), QDate(2026, 4, 27)})
            - reading.facts.calendar().workdays({QDate(2026, 4, 13), QDate(2026, 4, 27)});
    });
    QCOMPARE(days.value_or(-1), 1); // 25 April
    // Nothing after the sign: as the company again.
    QVERIFY(setPattern(u"East"_s, {}).written == 1);
    QCOMPARE(given(u"Ann"_s, u"2026-04-11"_s), 0);
    QCOMPARE(ask<Command>([](const Reading &reading) {
                 const auto ann = reading.facts.organisation().find(u"Ann"_s, reading.today);
                 return UnitPattern {*ann, WorkPattern {}}.command(reading);
             })
                 .error()
                 .code,
             "calendar.no_unit"_L1);
}

void TestPlanSheet::whatWasDividedKeepsItsDaysWhateverTheUnitWorksLater()
{
    const auto divideByDays = [this] {
        const auto command = ask<Command>([this](const Reading &reading) -> Result<Command> {
            const PlanQuestion asked = question(reading);
            PlanManner manner;
            manner.method = SplitBasis::Method::Even;
            manner.total = 600'0000;
            const auto division = PlanDivision::of(reading, asked, manner);
            if (!division)
                return division.error();
            return division->command(reading, [this] { return m_workspace->newId(); });
        });
        return command ? submit(*command).written : 0;
    };
    QVERIFY(setPattern(u"East"_s, u"six_days"_s).written == 1);
    QVERIFY(divideByDays() > 0);
    const qint64 saturday = given(u"Ann"_s, u"2026-04-11"_s);
    QVERIFY(saturday > 0);
    QCOMPARE(given(u"Company"_s, u"2026-04-11"_s), 0);
    // A change later moves no day of it, until it is divided again.
    QVERIFY(setPattern(u"East"_s, u"five_days"_s).written == 1);
    QCOMPARE(given(u"Ann"_s, u"2026-04-11"_s), saturday);
    QVERIFY(divideByDays() > 0);
    QCOMPARE(given(u"Ann"_s, u"2026-04-11"_s), 0);
}

void TestPlanSheet::tiersAreNamedAndCounted()
{
    const auto rename = [this](const QStringList &names) {
        return ask<Command>([&](const Reading &reading) {
            return PlanTiers::rename(reading, names, [this] { return m_workspace->newId(); });
        });
    };
    const auto now = [this] {
        return *ask<PlanTiers>(
            [](const Reading &reading) -> Result<PlanTiers> { return PlanTiers::of(reading); });
    };
    QCOMPARE(now(), PlanTiers());
    QCOMPARE(rename({u"保底"_s}).error().code, "target.tier_count"_L1);
    QCOMPARE(rename({u"达标"_s, u"达标"_s}).error().code, "target.tier_twice"_L1);
    submit(*rename({u"保底"_s, u"达标"_s, u"冲刺"_s, u"挑战"_s}));
    QCOMPARE(now().codes, (QStringList {u"base"_s, u"stretch"_s, u"challenge"_s, u"tier_4"_s}));
    QCOMPARE(now().nameOf(u"tier_4"_s), u"挑战"_s);
    submit(*rename({{}, {}}));
    QCOMPARE(now().codes, (QStringList {u"base"_s, u"stretch"_s}));
    QCOMPARE(now().nameOf(u"base"_s), QString());
}

// Ann's whole row and everybody's April are locked: April of Ann is held by both.
void TestPlanSheet::aLockThatCoversAFigureIsTakenOffWithIt()
{
    QVERIFY(divide(600'0000).written > 0);
    PlanLocking locking;
    locking.wish.kpi = u"bookings"_s;
    locking.tier = u"base"_s;
    const auto lock = [&] {
        return submit(*ask<Command>([&](const Reading &reading) -> Result<Command> {
                   return locking.lock(reading, [this] { return m_workspace->newId(); });
               }))
            .written;
    };
    const DateRange april {QDate(2026, 4, 1), QDate(2026, 5, 1)};
    locking.node = NodeKey::person(m_ann);
    QCOMPARE(lock(), 1);
    locking.node.reset();
    locking.days = april;
    QCOMPARE(lock(), 1);
    locking.node = NodeKey::person(m_ann);
    const auto off = ask<Command>(
        [&](const Reading &reading) -> Result<Command> { return locking.unlock(reading); });
    QCOMPARE(off->changes.size(), 2);
}

QTEST_GUILESS_MAIN(TestPlanSheet)
#include "tst_PlanSheet.moc"
