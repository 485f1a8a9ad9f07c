// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Membership.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/Unit.h"
#include "core/targets/PlanSplit.h"
#include "core/workspace/PlanBasis.h"
#include "core/workspace/PlanSheet.h"
#include "core/workspace/TargetEntry.h"
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

QTEST_GUILESS_MAIN(TestPlanSheet)
#include "tst_PlanSheet.moc"
