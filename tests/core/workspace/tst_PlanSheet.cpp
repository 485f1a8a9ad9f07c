// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanBasis.h"
#include "core/workspace/PlanDivision.h"
#include "core/workspace/PlanDraft.h"
#include "core/workspace/PlanLocking.h"
#include "core/workspace/PlanTyping.h"
#include "tests/support/PlanStore.h"

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int SeasonScale = 6; ///< parts per million

} // namespace

/// Stored targets as a plan, and edits of it as commands: written, read, followed, taken back.
class TestPlanSheet : public QObject, PlanStore
{
    Q_OBJECT
private Q_SLOTS:
    void init() { make(); }

    void aDivisionIsStoredAndReadAgain();
    void aChangedTotalIsSpread();
    void aLockIsSeenByTheNextQuestion();
    void oneStepIsOneUndo();
    void figuresOfLongerPeriodsFollow();
    void aBeginnerWeighsByTheRamp();
    void aFigureOfTheQuarterAloneCanBeEmptied();
    void tiersAreNamedAndCounted();
    void aLockThatCoversAFigureIsTakenOffWithIt();
};

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
    const auto off = ask<Command>([&](const Reading &reading) -> Result<Command> {
        return locking.unlock(reading, [this] { return m_workspace->newId(); });
    });
    QCOMPARE(off->changes.size(), 2);
}

QTEST_GUILESS_MAIN(TestPlanSheet)
#include "tst_PlanSheet.moc"
