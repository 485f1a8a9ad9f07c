// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Evaluator.h"
#include "core/sales/Membership.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/Unit.h"
#include "core/workspace/ManualEntry.h"
#include "core/workspace/ManualPaste.h"
#include "core/workspace/Workspace.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// Figures that no records give: typed in, judged, stored, counted, and whose they are.
class TestManualEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void whatIsTypedIsCounted();
    void whatIsTypedAgainReplacesIt();
    void anEmptyCellTakesTheFigureAway();
    void undoBringsBackWhatWasThere();
    void whoTypedWhatIsKnown();
    void anotherFigureIsNoLongerApproved();
    void whatIsNoFigureIsRefused_data();
    void whatIsNoFigureIsRefused();
    void moneyIsNoFinerThanItsCurrency();
    void soundCellsAreKeptBesideOthers();
    void aFigureOfNobodyIsRefused();
    void daysAreNotCountedTwice();
    void theSheetFollowsTheTree();
    void aBlockGoesFromTheChosenCellOn();
    void aLabelledBlockGoesWhereItSays();
    void periodsAreReadAsTheyStandInTheHead_data();
    void periodsAreReadAsTheyStandInTheHead();
    void whatOfABlockBelongsNowhereIsNamedByItsLine();
    void aCountedKpiIsNotTypedIn();

private:
    template<typename T>
    T asked(const std::function<Result<T>(const Reading &)> &question)
    {
        const auto answer = m_workspace->ask<T>(question).takeResult();
        if (!answer)
            qWarning() << answer.error().code << answer.error().values;
        return answer.value_or(T());
    }
    ManualSheet sheet(Grain grain = Grain::Month, const QString &kpi = u"training_rate"_s)
    {
        return asked<ManualSheet>(
            [&](const Reading &reading) { return ManualRoom::sheet(kpi, grain, 2026, reading); });
    }
    static Period month(int number)
    {
        return Period::of(Grain::Month, {2026, number, 1}, Calendar());
    }
    /// What becomes of these cells; sound ones are stored.
    ManualEntries enter(const QList<ManualEntry> &entries, const PersonId &author,
                        const QString &kpi = u"training_rate"_s)
    {
        const auto made
            = m_workspace
                  ->ask<ManualEntries>([&](const Reading &reading) {
                      return ManualEntries::of({kpi, entries, u"attendance list"_s, author},
                                               reading, [this] { return m_workspace->newId(); });
                  })
                  .takeResult();
        if (!made)
            return {{}, {{{}, made.error()}}};
        if (!made->command.changes.isEmpty())
            m_receipt = m_workspace->submit(made->command).takeResult().value_or(Receipt());
        return *made;
    }
    QString code(const ManualEntries &entries) const
    {
        return entries.refused.isEmpty() ? QString() : QString(entries.refused.first().error.code);
    }
    Measure figure(const NodeKey &node, const QString &period,
                   const QString &kpi = u"training_rate"_s)
    {
        return asked<Measure>([&](const Reading &reading) -> Result<Measure> {
            Question question;
            question.kpis = {kpi};
            question.nodes = {node};
            question.periods = {*Period::parse(period, reading.facts.calendar())};
            question.today = reading.today;
            const auto cells = Evaluator(reading.handbook, reading.facts).evaluate(question);
            if (!cells)
                return cells.error();
            return cells->constFirst().measure;
        });
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {QDate(2026, 3, 20)};
    std::unique_ptr<Workspace> m_workspace;
    Receipt m_receipt;
    PersonId m_ann;
    PersonId m_bob;
    NodeKey m_annNode;
    NodeKey m_bobNode;
    NodeKey m_west;
};

// West with Ann, who has always been there, and Bob, who came on 1 February.
void TestManualEntry::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_workspace
        = std::make_unique<Workspace>(m_folder->filePath(u"w.steel"_s), *handbook, m_clock, 7);
    NewStore birth;
    birth.currency = u"CNY"_s;
    QVERIFY(bool(m_workspace->create(birth).takeResult()));
    Command command {u"test"_s, {}, {}, u"hand"_s, {}, {}, {}};
    Unit west;
    west.id = UnitId(m_workspace->newId());
    west.name = u"West"_s;
    west.kind = u"department"_s;
    command.changes.append(Record::create(west));
    m_west = NodeKey::unit(west.id.uuid());
    const auto person = [&](const QString &name, const QDate &hired) {
        Person one;
        one.id = PersonId(m_workspace->newId());
        one.name = name;
        one.hiredOn = hired;
        command.changes.append(Record::create(one));
        Membership place;
        place.id = MembershipId(m_workspace->newId());
        place.person = one.id;
        place.unit = west.id;
        place.fromOn = hired;
        command.changes.append(Record::create(place));
        return one.id;
    };
    m_ann = person(u"Ann"_s, {});
    m_bob = person(u"Bob"_s, {2026, 2, 1});
    m_annNode = NodeKey::person(m_ann.uuid());
    m_bobNode = NodeKey::person(m_bob.uuid());
    const auto stored = m_workspace->submit(command).takeResult();
    QVERIFY2(stored, stored ? "" : stored.error().code.data());
}

void TestManualEntry::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

// Ann 4 of 5, Bob 2 of 5: West 6 of 10.
void TestManualEntry::whatIsTypedIsCounted()
{
    const ManualEntries made
        = enter({{m_annNode, month(3), u"4/5"_s}, {m_bobNode, month(3), u"２ / ５"_s}}, m_ann);
    QVERIFY(made.refused.isEmpty());
    QCOMPARE(figure(m_annNode, u"2026-03"_s).numText(), u"4"_s);
    const Measure west = figure(m_west, u"2026-03"_s);
    QCOMPARE(west.numText(), u"6"_s);
    QCOMPARE(west.denText(), u"10"_s);
}

void TestManualEntry::whatIsTypedAgainReplacesIt()
{
    enter({{m_annNode, month(3), u"4/5"_s}}, m_ann);
    QCOMPARE(enter({{m_annNode, month(3), u"5/5"_s}}, m_bob).command.changes.size(), 1);
    QCOMPARE(figure(m_annNode, u"2026-03"_s).numText(), u"5"_s);
    // The same again is no change.
    QVERIFY(enter({{m_annNode, month(3), u"5/5"_s}}, m_ann).command.changes.isEmpty());
}

void TestManualEntry::anEmptyCellTakesTheFigureAway()
{
    enter({{m_annNode, month(3), u"4/5"_s}}, m_ann);
    enter({{m_annNode, month(3), u" "_s}}, m_ann);
    QCOMPARE(figure(m_annNode, u"2026-03"_s).state, Measure::State::NoData);
    QVERIFY(enter({{m_annNode, month(3), {}}}, m_ann).command.changes.isEmpty());
    // Who took it away is known, and who had typed what.
    const ManualSheet shown = sheet();
    const ManualSheet::Cell &cell = shown.rows.at(2).cells.at(2);
    QCOMPARE(shown.rows.at(2).node, m_annNode);
    QCOMPARE(cell.deeds.size(), 2);
    QVERIFY(!cell.deeds.at(0).value);
    QCOMPARE(cell.deeds.at(1).value, std::optional<qint64>(40'000));
    QVERIFY(enter({{m_annNode, month(2), {}}}, m_ann).command.changes.isEmpty());
}

void TestManualEntry::undoBringsBackWhatWasThere()
{
    enter({{m_annNode, month(3), u"4/5"_s}}, m_ann);
    enter({{m_annNode, month(3), u"1/5"_s}}, m_ann);
    QVERIFY(bool(m_workspace->undo(m_receipt.command).takeResult()));
    QCOMPARE(figure(m_annNode, u"2026-03"_s).numText(), u"4"_s);
}

void TestManualEntry::whoTypedWhatIsKnown()
{
    enter({{m_annNode, month(3), u"4/5"_s}}, m_ann);
    enter({{m_annNode, month(3), u"3/5"_s}}, m_bob);
    const ManualSheet shown = sheet();
    const ManualSheet::Cell *cell = nullptr;
    for (const ManualSheet::Row &row : shown.rows) {
        if (row.node == m_annNode)
            cell = &row.cells.at(2);
    }
    QVERIFY(cell);
    QCOMPARE(cell->stored.evidence, u"attendance list"_s);
    QCOMPARE(cell->deeds.size(), 2);
    // The latest first: Bob made it 3 of what Ann had typed as 4.
    QCOMPARE(cell->deeds.at(0).author, u"Bob"_s);
    QCOMPARE(cell->deeds.at(0).value, std::optional<qint64>(30'000));
    QCOMPARE(cell->deeds.at(1).author, u"Ann"_s);
    QCOMPARE(cell->deeds.at(1).value, std::optional<qint64>(40'000));
    QCOMPARE(cell->deeds.at(1).base, std::optional<qint64>(50'000));
    QVERIFY(cell->deeds.at(0).at.isInstant());
}

void TestManualEntry::anotherFigureIsNoLongerApproved()
{
    enter({{m_annNode, month(3), u"4/5"_s}}, m_ann);
    QVERIFY(figure(m_annNode, u"2026-03"_s).flags.contains(u"unapproved"_s));
    const ManualValue before = asked<QList<ManualValue>>([](const Reading &reading) {
                                   return ManualRoom::stored(u"training_rate"_s, reading);
                               }).constFirst();
    ManualValue approved = before;
    approved.approvedBy = m_bob;
    QVERIFY(bool(
        m_workspace
            ->submit({u"test"_s, {}, {}, u"hand"_s, {}, {}, {Record::update(before, approved)}})
            .takeResult()));
    QVERIFY(!figure(m_annNode, u"2026-03"_s).flags.contains(u"unapproved"_s));
    enter({{m_annNode, month(3), u"5/5"_s}}, m_ann);
    QVERIFY(figure(m_annNode, u"2026-03"_s).flags.contains(u"unapproved"_s));
}

void TestManualEntry::whatIsNoFigureIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("inMonth");
    QTest::addColumn<bool>("isBob");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a word") << u"many/5"_s << 3 << false << u"manual.unreadable"_s;
    QTest::newRow("no base") << u"80"_s << 3 << false << u"manual.needs_base"_s;
    QTest::newRow("two slashes") << u"1/2/3"_s << 3 << false << u"manual.needs_base"_s;
    QTest::newRow("of nothing") << u"0/0"_s << 3 << false << u"manual.empty_base"_s;
    QTest::newRow("too fine") << u"1.00001/5"_s << 3 << false << u"manual.too_fine"_s;
    QTest::newRow("to come") << u"1/5"_s << 4 << false << u"manual.not_begun"_s;
    QTest::newRow("not yet hired") << u"1/5"_s << 1 << true << u"manual.not_there"_s;
}

void TestManualEntry::whatIsNoFigureIsRefused()
{
    QFETCH(QString, text);
    QFETCH(int, inMonth);
    QFETCH(bool, isBob);
    QFETCH(QString, reason);
    const ManualEntries made
        = enter({{isBob ? m_bobNode : m_annNode, month(inMonth), text}}, m_ann);
    QCOMPARE(code(made), reason);
    QVERIFY(made.command.changes.isEmpty());
}

void TestManualEntry::moneyIsNoFinerThanItsCurrency()
{
    const QString kpi = u"revenue_recognised"_s;
    QCOMPARE(code(enter({{m_west, month(3), u"100.005"_s}}, m_ann, kpi)), u"manual.too_fine"_s);
    QCOMPARE(code(enter({{m_west, month(3), u"100/2"_s}}, m_ann, kpi)), u"manual.no_base"_s);
    QVERIFY(enter({{m_west, month(3), u"3.5万"_s}}, m_ann, kpi).refused.isEmpty());
    QCOMPARE(figure(m_west, u"2026-03"_s, kpi).numText(), u"35000"_s);
}

void TestManualEntry::soundCellsAreKeptBesideOthers()
{
    const ManualEntries made
        = enter({{m_annNode, month(3), u"4/5"_s, 1}, {m_bobNode, month(3), u"?"_s, 2}}, m_ann);
    QCOMPARE(made.refused.size(), 1);
    QCOMPARE(made.refused.first().entry.line, 2);
    QCOMPARE(figure(m_west, u"2026-03"_s).numText(), u"4"_s);
}

void TestManualEntry::aFigureOfNobodyIsRefused()
{
    QCOMPARE(code(enter({{m_annNode, month(3), u"4/5"_s}}, {})), u"manual.no_author"_s);
}

void TestManualEntry::daysAreNotCountedTwice()
{
    enter({{m_annNode, month(2), u"4/5"_s}}, m_ann);
    const Period quarter = Period::of(Grain::Quarter, {2026, 1, 1}, Calendar());
    QCOMPARE(code(enter({{m_annNode, quarter, u"9/9"_s}}, m_ann)), u"manual.overlaps"_s);
    // Another node's days are its own, and so are those of a figure that was taken away.
    QVERIFY(enter({{m_west, quarter, u"9/9"_s}}, m_ann).refused.isEmpty());
    enter({{m_annNode, month(2), {}}}, m_ann);
    QVERIFY(enter({{m_annNode, quarter, u"9/9"_s}}, m_ann).refused.isEmpty());
}

void TestManualEntry::theSheetFollowsTheTree()
{
    const ManualSheet shown = sheet();
    QCOMPARE(shown.periods.size(), 12);
    QStringList lines;
    for (const ManualSheet::Row &row : shown.rows)
        lines << QString(row.depth, u'.') + row.name;
    QCOMPARE(lines.mid(1), QStringList({u".West"_s, u"..Ann"_s, u"..Bob"_s}));
    const ManualSheet::Row bob = shown.rows.constLast();
    QVERIFY(!bob.cells.at(0).isOpen); // January: not yet there
    QVERIFY(bob.cells.at(1).isOpen);
    QVERIFY(!bob.cells.at(3).isOpen); // April has not begun
    QVERIFY(shown.isOfBase);
    QCOMPARE(sheet(Grain::Quarter).periods.size(), 4);
}

void TestManualEntry::aBlockGoesFromTheChosenCellOn()
{
    const ManualSheet shown = sheet();
    // From Ann's February: two months of Ann, one of Bob.
    const auto paste = asked<ManualPaste>([&](const Reading &reading) -> Result<ManualPaste> {
        return ManualPaste::of(u"1/5\t2/5\r\n\t3/5\r\n"_s, shown, 2, 1, reading);
    });
    QVERIFY(paste.refused.isEmpty());
    QCOMPARE(paste.entries.size(), 3);
    QCOMPARE(paste.entries.at(0), (ManualEntry {m_annNode, month(2), u"1/5"_s, 1}));
    QCOMPARE(paste.entries.at(1), (ManualEntry {m_annNode, month(3), u"2/5"_s, 1}));
    QCOMPARE(paste.entries.at(2), (ManualEntry {m_bobNode, month(3), u"3/5"_s, 2}));
}

void TestManualEntry::aLabelledBlockGoesWhereItSays()
{
    const ManualSheet shown = sheet();
    const auto paste = asked<ManualPaste>([&](const Reading &reading) -> Result<ManualPaste> {
        return ManualPaste::of(u"Name\t2026-03\t2月\nBob\t1/5\t2/5\nWest\t\t3/5\n"_s, shown, 0, 0,
                               reading);
    });
    QVERIFY(paste.refused.isEmpty());
    QCOMPARE(paste.entries.size(), 3);
    QCOMPARE(paste.entries.at(0), (ManualEntry {m_bobNode, month(3), u"1/5"_s, 2}));
    QCOMPARE(paste.entries.at(1), (ManualEntry {m_bobNode, month(2), u"2/5"_s, 2}));
    QCOMPARE(paste.entries.at(2), (ManualEntry {m_west, month(2), u"3/5"_s, 3}));
}

void TestManualEntry::periodsAreReadAsTheyStandInTheHead_data()
{
    QTest::addColumn<QString>("head");
    QTest::addColumn<Grain>("grain");
    QTest::addColumn<QString>("label");
    QTest::newRow("as scripts write it") << u"2026-03"_s << Grain::Month << u"2026-03"_s;
    QTest::newRow("short") << u"Mar"_s << Grain::Month << u"2026-03"_s;
    QTest::newRow("with its year") << u"March 2026"_s << Grain::Month << u"2026-03"_s;
    QTest::newRow("Chinese month") << u"２０２６年３月"_s << Grain::Month << u"2026-03"_s;
    QTest::newRow("quarter") << u"Q1 2026"_s << Grain::Quarter << u"2026-Q1"_s;
    QTest::newRow("Chinese quarter") << u"2026年一季度"_s << Grain::Quarter << u"2026-Q1"_s;
    QTest::newRow("year") << u"2026"_s << Grain::Year << u"2026"_s;
    QTest::newRow("Chinese year") << u"2026年"_s << Grain::Year << u"2026"_s;
}

void TestManualEntry::periodsAreReadAsTheyStandInTheHead()
{
    QFETCH(QString, head);
    QFETCH(Grain, grain);
    QFETCH(QString, label);
    const ManualSheet shown = sheet(grain);
    const auto paste = asked<ManualPaste>([&](const Reading &reading) -> Result<ManualPaste> {
        return ManualPaste::of(u"Name\t%1\nAnn\t1/5\n"_s.arg(head), shown, 0, 0, reading);
    });
    QVERIFY(paste.refused.isEmpty());
    QCOMPARE(paste.entries.size(), 1);
    QCOMPARE(paste.entries.first().period.label(), label);
}

void TestManualEntry::whatOfABlockBelongsNowhereIsNamedByItsLine()
{
    const ManualSheet shown = sheet();
    const auto labelled = asked<ManualPaste>([&](const Reading &reading) -> Result<ManualPaste> {
        return ManualPaste::of(u"Name\t2026-03\tsum\nAnn\t1/5\t9\nNobody\t2/5\t9\n"_s, shown, 0, 0,
                               reading);
    });
    QCOMPARE(labelled.entries.size(), 1);
    QCOMPARE(labelled.refused.size(), 2);
    QCOMPARE(QString(labelled.refused.at(0).error.code), u"manual.no_period"_s);
    QCOMPARE(QString(labelled.refused.at(1).error.code), u"node.unknown"_s);
    QCOMPARE(labelled.refused.at(1).entry.line, 3);
    // Bob is the last line, December the last column.
    const auto bare = asked<ManualPaste>([&](const Reading &reading) -> Result<ManualPaste> {
        return ManualPaste::of(u"1/5\t2/5\n3/5"_s, shown, 3, 11, reading);
    });
    QCOMPARE(bare.entries.size(), 1);
    QCOMPARE(bare.refused.size(), 2);
    QCOMPARE(QString(bare.refused.at(0).error.code), u"manual.outside"_s);
    QCOMPARE(bare.refused.at(1).entry.line, 2);
}

void TestManualEntry::aCountedKpiIsNotTypedIn()
{
    QCOMPARE(code(enter({{m_annNode, month(3), u"4"_s}}, m_ann, u"win_rate"_s)),
             u"manual.not_typed"_s);
}

QTEST_GUILESS_MAIN(TestManualEntry)
#include "tst_ManualEntry.moc"
