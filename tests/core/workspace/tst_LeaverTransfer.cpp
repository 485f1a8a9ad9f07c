// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanTransfer.h"
#include "tests/support/PlanStore.h"

using namespace Steelyard;

/// Somebody leaves the company in the middle of a month: his target stays with the team, to the day
/// and to the cent (A16).
class TestLeaverTransfer : public QObject, PlanStore
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void nothingOfTheCompanyChanges_data();
    void nothingOfTheCompanyChanges();
    void whatWasBeforeIsIdentical();
    void theTeamHasTheRestWithoutAnOwner();
    void aTeamWithoutFiguresOfItsOwnKeepsTheRest();
    void thePlanStillAddsUp();
    void whoeverLeftIsNotPutIntoAnotherTeam();
    void oneUndoTakesItBack();

private:
    /// Friday the 13th is his last day.
    void leave(bool isSeatEnded, bool isPersonGone)
    {
        Command command {u"test"_s, {}, {}, u"hand"_s, {}, {}, {}};
        const auto changed = ask<QList<Change>>([&](const Reading &reading) {
            QList<Change> changes;
            const auto seats = reading.facts.table(u"membership"_s);
            for (const Uuid &id : (*seats)->ids) {
                const auto seat = Record::read<Membership>(id, reading.row(u"membership"_s, id));
                if (seat.person.uuid() != m_ann || !isSeatEnded)
                    continue;
                Membership ended = seat;
                ended.toOn = Last;
                changes << Record::update(seat, ended);
            }
            if (isPersonGone) {
                const auto ann = Record::read<Person>(m_ann, reading.row(u"person"_s, m_ann));
                Person gone = ann;
                gone.leftOn = Last;
                changes << Record::update(ann, gone);
            }
            return Result<QList<Change>>(changes);
        });
        command.changes = *changed;
        QVERIFY(submit(command).written > 0);
    }
    Result<PlanTransfer::Outcome> worked(const std::optional<UnitId> &to = {})
    {
        return ask<PlanTransfer::Outcome>([&](const Reading &reading) {
            PlanTransfer transfer;
            transfer.kpi = u"bookings"_s;
            transfer.person = PersonId(m_ann);
            transfer.to = to;
            transfer.day = Last.addDays(1);
            return transfer.work(reading, [this] { return m_workspace->newId(); });
        });
    }
    qint64 transfer()
    {
        const auto outcome = worked();
        return outcome ? submit(outcome->command).command : 0;
    }
    /// Day by day through the year.
    QList<qint64> daysOf(const QString &name, const QDate &first, const QDate &last)
    {
        QList<qint64> days;
        for (QDate day = first; day <= last; day = day.addDays(1))
            days << given(name, day.toString(Qt::ISODate));
        return days;
    }

    static constexpr qint64 Total = 2'400'0000; ///< 100 a month for each of the two
    const QDate Last {2026, 3, 13};
};

void TestLeaverTransfer::init()
{
    m_period = u"2026"_s;
    make();
    QVERIFY(divide(Total).written > 0);
}

void TestLeaverTransfer::nothingOfTheCompanyChanges_data()
{
    QTest::addColumn<bool>("isSeatEnded");
    QTest::addColumn<bool>("isPersonGone");
    QTest::newRow("the seat ends") << true << false;
    QTest::newRow("the person is gone") << false << true;
    QTest::newRow("both are entered") << true << true;
}

void TestLeaverTransfer::nothingOfTheCompanyChanges()
{
    QFETCH(bool, isSeatEnded);
    QFETCH(bool, isPersonGone);
    const QDate first(2026, 1, 1);
    const QDate end(2026, 4, 30);
    const QList<qint64> company = daysOf(u"Company"_s, first, end);
    const QList<qint64> east = daysOf(u"East"_s, first, end);
    leave(isSeatEnded, isPersonGone);
    QVERIFY(transfer() > 0);
    QCOMPARE(daysOf(u"Company"_s, first, end), company);
    QCOMPARE(given(u"Company"_s, u"2026"_s), Total);
    // Whoever has no seat but is still there belongs to the company itself: his rest goes along.
    const qint64 along = isPersonGone ? 0 : given(u"Ann"_s, u"2026-03-14..2026-12-31"_s);
    QCOMPARE(given(u"East"_s, u"2026"_s), Total - along);
    if (isPersonGone)
        QCOMPARE(daysOf(u"East"_s, first, end), east);
}

void TestLeaverTransfer::whatWasBeforeIsIdentical()
{
    const QString january = rowsOf(u"Ann"_s, u"2026-01"_s);
    const QString february = rowsOf(u"Ann"_s, u"2026-02"_s);
    const QList<qint64> before = daysOf(u"Ann"_s, QDate(2026, 1, 1), Last);
    leave(true, true);
    QVERIFY(transfer() > 0);
    QCOMPARE(rowsOf(u"Ann"_s, u"2026-01"_s), january);
    QCOMPARE(rowsOf(u"Ann"_s, u"2026-02"_s), february);
    QCOMPARE(daysOf(u"Ann"_s, QDate(2026, 1, 1), Last), before);
}

// March 2026 has 22 working days, ten of them until the 13th.
void TestLeaverTransfer::theTeamHasTheRestWithoutAnOwner()
{
    const qint64 until = given(u"Ann"_s, u"2026-03-01..2026-03-13"_s);
    leave(true, true);
    const auto outcome = worked();
    QVERIFY(bool(outcome));
    QCOMPARE(outcome->moved, 0);
    QCOMPARE(outcome->stays, 1'000'0000 - until); // ten months of 100, less what was before
    QVERIFY(submit(outcome->command).written > 0);
    // On both sides of the day: his until then, nobody's from then on.
    QCOMPARE(given(u"Ann"_s, u"2026-03"_s), until);
    QCOMPARE(given(u"Ann"_s, u"2026-03-14..2026-12-31"_s), 0);
    QCOMPARE(given(u"Bob"_s, u"2026-03"_s), 100'0000);
    QCOMPARE(given(u"East"_s, u"2026-03"_s), 200'0000);
    QCOMPARE(rowsOf(u"Ann"_s, u"2026-03"_s).count(u';'), 1);
    QVERIFY(rowsOf(u"Ann"_s, u"2026-03"_s).endsWith(u"2026-03-14..2026-03-31 –"_s));
}

// Only people have figures: what Ann leaves behind would be lost for East and the company.
void TestLeaverTransfer::aTeamWithoutFiguresOfItsOwnKeepsTheRest()
{
    const auto bare = ask<Command>([&](const Reading &reading) -> Result<Command> {
        Command command {u"test"_s, {}, {}, u"hand"_s, {}, {}, {}};
        for (const Target &target : reading.plans.targets) {
            if (target.nodeKind == "unit"_L1)
                command.changes << Change {Change::Deed::Delete, u"target"_s, target.id.uuid(), {}};
        }
        return command;
    });
    QVERIFY(submit(*bare).written > 0);
    const QDate first(2026, 3, 1);
    const QDate end(2026, 4, 30);
    const QList<qint64> company = daysOf(u"Company"_s, first, end);
    leave(true, true);
    QVERIFY(transfer() > 0);
    QCOMPARE(given(u"Company"_s, u"2026"_s), Total);
    QCOMPARE(given(u"East"_s, u"2026"_s), Total);
    QCOMPARE(given(u"Company"_s, u"2026-02"_s), 200'0000);
    QCOMPARE(given(u"Company"_s, u"2026-03"_s), 200'0000);
    // One figure of 109.09 falls on its days otherwise than two of half of it: by a cent.
    const QList<qint64> after = daysOf(u"Company"_s, first, end);
    for (qsizetype i = 0; i < after.size(); ++i)
        QVERIFY(qAbs(after.at(i) - company.at(i)) <= (i < 13 ? 0 : 100));
}

// The sheet shows who is there at the year's end: Bob. What was Ann's until she left counts as
// East's.
void TestLeaverTransfer::thePlanStillAddsUp()
{
    leave(true, true);
    QVERIFY(transfer() > 0);
    const auto gaps = ask<QString>([&](const Reading &reading) -> Result<QString> {
        const auto sheet = PlanSheet::open(reading, question(reading));
        if (!sheet)
            return sheet.error();
        const TargetPlan &plan = sheet->plan();
        QStringList lines;
        const int east = *plan.find(plan.nodes().at(1).key);
        for (int part = 1; part <= 3; ++part) {
            const qint64 own = *plan.value(east, part);
            const qint64 people = plan.value(east + 1, part).value_or(0);
            lines << QString::number(own - people - plan.elsewhere(east, part, part));
        }
        return lines.join(u' ');
    });
    const qint64 until = given(u"Ann"_s, u"2026-03-01..2026-03-13"_s);
    // Nothing is missing in February, the rest of March and all of April are nobody's.
    QCOMPARE(*gaps, u"0 %1 1000000"_s.arg(100'0000 - until));
}

void TestLeaverTransfer::whoeverLeftIsNotPutIntoAnotherTeam()
{
    Unit west;
    west.id = UnitId(m_workspace->newId());
    west.name = u"West"_s;
    west.kind = u"team"_s;
    Command command {u"test"_s, {}, {}, u"hand"_s, {}, {}, {Record::create(west)}};
    QCOMPARE(submit(command).written, 1);
    leave(true, true);
    const auto refused = worked(west.id);
    QCOMPARE(refused.error().code, "target.has_left"_L1);
}

void TestLeaverTransfer::oneUndoTakesItBack()
{
    leave(true, true);
    const QString before = rowsOf(u"Ann"_s, u"2026-03"_s);
    const QString east = rowsOf(u"East"_s, u"2026-03"_s);
    const qint64 command = transfer();
    QVERIFY(rowsOf(u"Ann"_s, u"2026-03"_s) != before);
    QVERIFY(bool(m_workspace->undo(command).takeResult()));
    QCOMPARE(rowsOf(u"Ann"_s, u"2026-03"_s), before);
    QCOMPARE(rowsOf(u"East"_s, u"2026-03"_s), east);
}

QTEST_GUILESS_MAIN(TestLeaverTransfer)
#include "tst_LeaverTransfer.moc"
