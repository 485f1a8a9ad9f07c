// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Membership.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/Unit.h"
#include "core/workspace/Workspace.h"
#include "ui/targets/FigureText.h"
#include "ui/targets/PlanModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr qint64 One = 10'000; ///< scale 4

/// The rows in sight, each as it stands on the screen.
QString dump(const QAbstractItemModel &model)
{
    QStringList lines;
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList line;
        for (int column = 0; column < model.columnCount(); ++column)
            line << model.index(row, column).data().toString();
        lines << line.join(u'|');
    }
    return lines.join(u'\n');
}

QStringList heads(const QAbstractItemModel &model)
{
    QStringList result;
    for (int column = 0; column < model.columnCount(); ++column)
        result << model.headerData(column, Qt::Horizontal).toString();
    return result;
}

} // namespace

/// The sheet of a plan without a window: how figures are read and written, which rows and columns
/// are in sight.
class TestPlan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void figuresAreReadAsPeopleWriteThem_data();
    void figuresAreReadAsPeopleWriteThem();
    void figuresGoUpAndDownByPercent();
    void whatIsShownInTenThousandsIsTypedInThem();
    void aBlockComesAsSpreadsheetsWriteIt();
    void timeOpensFromTheYearToTheDays();
    void daysOfAMonthAddUpToIt();
    void weeksStandSideBySide();
    void whatIsPromisedStandsBesideTheTarget();
    void rowsOpenAndCloseAndAreFound();
    void theSheetShowsWhatIsTyped();
    void aFiscalYearHasItsOwnQuarters();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {QDate(2026, 12, 1)};
    std::unique_ptr<Workspace> m_workspace;
    std::optional<PlanView> m_view;
};

// West with Ann and Bob; 2027 is planned.
void TestPlan::initTestCase()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_workspace
        = std::make_unique<Workspace>(m_folder->filePath(u"p.steel"_s), *handbook, m_clock, 5);
    QVERIFY(bool(m_workspace->create({}).takeResult()));
    Command command {u"test"_s, {}, {}, u"hand"_s, {}, {}, {}};
    Unit west;
    west.id = UnitId(m_workspace->newId());
    west.name = u"West"_s;
    west.kind = u"department"_s;
    command.changes << Record::create(west);
    for (const QString &name : {u"Ann"_s, u"Bob"_s}) {
        Person person;
        person.id = PersonId(m_workspace->newId());
        person.name = name;
        Membership place;
        place.id = MembershipId(m_workspace->newId());
        place.person = person.id;
        place.unit = west.id;
        command.changes << Record::create(person) << Record::create(place);
    }
    QVERIFY(bool(m_workspace->submit(command).takeResult()));
    const auto view
        = m_workspace
              ->ask<PlanView>([](const Reading &reading) { return PlanRoom::view(reading, {}); })
              .takeResult();
    QVERIFY(view);
    m_view = *view;
    QCOMPARE(m_view->wish.year.label(), u"2027"_s);
}

void TestPlan::figuresAreReadAsPeopleWriteThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isUnderstood");
    QTest::addColumn<QVariant>("value");
    const auto number = [](qint64 units) { return QVariant(units); };
    QTest::newRow("grouped") << u"1,234.50"_s << true << number(12'345'000);
    QTest::newRow("plain") << u"1234.5"_s << true << number(12'345'000);
    QTest::newRow("yuan sign") << u"¥1,234"_s << true << number(1234 * One);
    QTest::newRow("full width") << u"￥１，２３４"_s << true << number(1234 * One);
    QTest::newRow("ten thousands") << u"12.5万"_s << true << number(125'000 * One);
    QTest::newRow("ten thousand yuan") << u"12.5 万元"_s << true << number(125'000 * One);
    QTest::newRow("hundred millions") << u"1.2亿"_s << true << number(120'000'000 * One);
    QTest::newRow("thousands") << u"15k"_s << true << number(15'000 * One);
    QTest::newRow("accountants") << u"(1,500)"_s << true << number(-1500 * One);
    QTest::newRow("below zero") << u"−7"_s << true << number(-7 * One);
    QTest::newRow("zero") << u"0"_s << true << number(0);
    QTest::newRow("empty") << u""_s << true << QVariant();
    QTest::newRow("blank") << u"  "_s << true << QVariant();
    QTest::newRow("only a sign of money") << u"¥"_s << true << QVariant();
    QTest::newRow("words") << u"many"_s << false << QVariant();
    QTest::newRow("a dash") << u"-"_s << false << QVariant();
    QTest::newRow("groups in the wrong place") << u"1,23"_s << false << QVariant();
    QTest::newRow("finer than is kept") << u"0.00001"_s << false << QVariant();
    QTest::newRow("too large") << u"99999999999999999999"_s << false << QVariant();
}

void TestPlan::figuresAreReadAsPeopleWriteThem()
{
    QFETCH(QString, text);
    QFETCH(bool, isUnderstood);
    QFETCH(QVariant, value);
    const FigureText::Typed typed = FigureText::read(text);
    QCOMPARE(typed.isUnderstood, isUnderstood);
    QCOMPARE(typed.value, value.isNull() ? std::nullopt : std::optional(value.toLongLong()));
}

// 10 % of 1,234 is 123.4: 1,357.4, in whole ones 1,357.
void TestPlan::figuresGoUpAndDownByPercent()
{
    QCOMPARE(FigureText::read(u"+10%"_s, 0, 1234 * One, One).value, std::optional(1357 * One));
    QCOMPARE(FigureText::read(u"-50%"_s, 4, 1234 * One, One).value, std::optional(617 * One));
    QVERIFY(!FigureText::read(u"+10%"_s).isUnderstood);
}

void TestPlan::whatIsShownInTenThousandsIsTypedInThem()
{
    QCOMPARE(FigureText::read(u"12.5"_s, 4).value, std::optional(125'000 * One));
    QCOMPARE(FigureText::read(u"300元"_s, 4).value, std::optional(3'000'000 * One));
    QCOMPARE(FigureText::write(125'000 * One, 4, Formatting()), u"12.5"_s);
    QCOMPARE(FigureText::write(123'456 * One, 4, Formatting()), u"12.3456"_s);
    QCOMPARE(FigureText::plain(1'234'500 * One, 0), u"1234500"_s);
}

void TestPlan::aBlockComesAsSpreadsheetsWriteIt()
{
    QCOMPARE(FigureText::block(u"1\t2\r\n\t4\r\n"_s),
             (QList<QStringList> {{u"1"_s, u"2"_s}, {QString(), u"4"_s}}));
    QCOMPARE(FigureText::block(u"\"1,2\"\"\n3\"\tx"_s),
             (QList<QStringList> {{u"1,2\"\n3"_s, u"x"_s}}));
    const QList<QStringList> back {{u"1"_s, QString()}, {u"2"_s, u"3"_s}};
    QCOMPARE(FigureText::block(FigureText::block(back)), back);
}

// 2027 begins on a Friday: January's first week is cut to three days.
void TestPlan::timeOpensFromTheYearToTheDays()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setView(*m_view, m_view->sheet.plan());
    QCOMPARE(heads(model).mid(0, 9),
             (QStringList {u"Unit or person"_s, u"2027"_s, u"Gap"_s, u"Committed"_s, u"Q1"_s,
                           u"Jan"_s, u"Feb"_s, u"Mar"_s, u"Q2"_s}));
    QCOMPARE(model.columnCount(), 4 + 4 + 12);
    model.setColumnOpen(5, true);
    QCOMPARE(heads(model).mid(5, 7),
             (QStringList {u"Jan"_s, u"1–3"_s, u"W01"_s, u"W02"_s, u"W03"_s, u"W04"_s, u"Feb"_s}));
    model.setColumnOpen(6, true);
    QCOMPARE(heads(model).mid(6, 5), (QStringList {u"1–3"_s, u"1"_s, u"2"_s, u"3"_s, u"W01"_s}));
    QVERIFY(model.isEditable(model.index(0, 7)));
    // A block goes from months to months and from days to days.
    QVERIFY(model.isAlike(5, 4));
    QVERIFY(!model.isAlike(6, 5));
    QVERIFY(!model.isAlike(7, 6));
    QVERIFY(model.isAlike(7, 8));
    model.setColumnOpen(4, false);
    QCOMPARE(heads(model).mid(4, 3), (QStringList {u"Q1"_s, u"Q2"_s, u"Apr"_s}));
    // What was open inside is open again.
    model.setColumnOpen(4, true);
    QCOMPARE(heads(model).mid(5, 3), (QStringList {u"Jan"_s, u"1–3"_s, u"1"_s}));
}

void TestPlan::daysOfAMonthAddUpToIt()
{
    PlanModel model;
    TargetPlan plan = m_view->sheet.plan();
    plan.set(plan.place(0, 0), {1'000'003 * One, CellOrigin::Entered});
    model.setView(*m_view, plan);
    model.setColumnOpen(5, true);
    qint64 weeks = 0;
    for (int column = 6; column < 11; ++column)
        weeks += model.figureAt(model.index(0, column)).value.value_or(0);
    QCOMPARE(weeks, 1'000'003 * One);
    // Friday, Saturday, Sunday: the weekend has nothing.
    model.setColumnOpen(6, true);
    QCOMPARE(model.figureAt(model.index(0, 8)).value, std::optional<qint64>(0));
    QCOMPARE(model.figureAt(model.index(0, 9)).value, std::optional<qint64>(0));
}

// 53 weeks of 2027, the first of three days and the last of five; the week of 29 March lies in two
// months. The year's figure is in each column of a kind once.
void TestPlan::weeksStandSideBySide()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    TargetPlan plan = m_view->sheet.plan();
    for (int month = 0; month < 12; ++month)
        plan.set(plan.place(0, month), {(1000 + month) * One, CellOrigin::Entered});
    model.setView(*m_view, plan);
    model.setAxis(PlanColumns::Axis::Weeks);
    QCOMPARE(model.columnCount(), PlanModel::FirstColumn + 53);
    QCOMPARE(heads(model).mid(PlanModel::FirstColumn, 2), (QStringList {u"1–3"_s, u"W01"_s}));
    QCOMPARE(heads(model).at(PlanModel::FirstColumn + 13), u"W13"_s);
    qint64 year = 0;
    for (int column = PlanModel::FirstColumn; column < model.columnCount(); ++column)
        year += model.figureAt(model.index(0, column)).value.value_or(0);
    QCOMPARE(year, (12 * 1000 + 66) * One);
    QCOMPARE(model.span(PlanModel::FirstColumn + 13)->first, 2);
    QCOMPARE(model.span(PlanModel::FirstColumn + 13)->last, 3);
    model.setColumnOpen(PlanModel::FirstColumn + 13, true);
    QCOMPARE(heads(model).mid(PlanModel::FirstColumn + 13, 8),
             (QStringList {u"W13"_s, u"29"_s, u"30"_s, u"31"_s, u"1"_s, u"2"_s, u"3"_s, u"4"_s}));
    model.setAxis(PlanColumns::Axis::Months);
    QCOMPARE(model.columnCount(), PlanModel::FirstColumn + 16);
}

// Ann was given 1,200 a year and promises 900 of it in one month; Bob 600 and nothing.
void TestPlan::whatIsPromisedStandsBesideTheTarget()
{
    PlanModel model;
    TargetPlan plan = m_view->sheet.plan();
    const int promised = int(plan.tiers().indexOf(CommitmentTier));
    QCOMPARE(promised, 3);
    model.setView(*m_view, plan);
    QVERIFY(!model.hasCommitments());
    for (int month = 0; month < 12; ++month) {
        plan.set(plan.place(2, month), {100 * One, CellOrigin::Entered});
        plan.set(plan.place(3, month), {50 * One, CellOrigin::Entered});
    }
    plan.set(plan.place(2, 0, promised), {900 * One, CellOrigin::Entered});
    model.setPlan(plan);
    QVERIFY(model.hasCommitments());
    QCOMPARE(model.look(model.index(2, PlanModel::PromiseColumn)).difference,
             std::optional<qint64>(-300 * One));
    // West promises what Ann does: 900 beside 1,800.
    QCOMPARE(model.look(model.index(1, PlanModel::PromiseColumn)).difference,
             std::optional<qint64>(-900 * One));
    QVERIFY(model.look(model.index(3, PlanModel::PromiseColumn)).isEmpty);
    QVERIFY(!model.isEditable(model.index(2, PlanModel::PromiseColumn)));
}

void TestPlan::rowsOpenAndCloseAndAreFound()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setView(*m_view, m_view->sheet.plan());
    const auto names = [&model] {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result << model.index(row, 0).data().toString();
        return result.join(u' ');
    };
    QCOMPARE(names(), u"Company West Ann Bob"_s);
    model.toggleRow(1);
    QCOMPARE(names(), u"Company West"_s);
    model.setSearch(u"bo"_s);
    QCOMPARE(names(), u"Company West Bob"_s);
    model.setSearch({});
    QCOMPARE(names(), u"Company West"_s);
    QCOMPARE(model.reveal(3), 3);
    QCOMPARE(names(), u"Company West Ann Bob"_s);
    model.setAllOpen(false);
    QCOMPARE(names(), u"Company West"_s);
}

void TestPlan::theSheetShowsWhatIsTyped()
{
    PlanModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    TargetPlan plan = m_view->sheet.plan();
    plan.set(plan.place(1, 0), {500 * One, CellOrigin::Entered});
    plan.set(plan.place(2, 0), {300 * One, CellOrigin::Entered});
    plan.set(plan.place(3, 0), {0, CellOrigin::Entered});
    model.setView(*m_view, plan);
    for (const int quarter : {8 + 3 * 3, 8 + 2 * 3, 8 + 3, 8})
        model.setColumnOpen(quarter, false);
    // The company has what West has; Ann and Bob are 200 short of it. Empty is not 0.
    const QStringList lines = dump(model).split(u'\n');
    QVERIFY2(lines.at(0).startsWith(u"Company|500|from below||500|500||"_s),
             qPrintable(lines.at(0)));
    QVERIFY2(lines.at(1).startsWith(u"West|500|−200||500|500||"_s), qPrintable(lines.at(1)));
    QVERIFY2(lines.at(2).startsWith(u"Ann|300|||300|300||"_s), qPrintable(lines.at(2)));
    QVERIFY2(lines.at(3).startsWith(u"Bob|0|||0|0||"_s), qPrintable(lines.at(3)));
    QVERIFY(model.index(3, 5).data(Qt::AccessibleTextRole).toString()
            == u"Bob, Jan: 0, not saved yet"_s);
    QVERIFY(model.index(3, 6).data(Qt::AccessibleTextRole).toString() == u"Bob, Feb: empty"_s);
    QSignalSpy typed(&model, &PlanModel::typed);
    QVERIFY(!model.setData(model.index(2, 5), u"300"_s, Qt::EditRole));
    QCOMPARE(typed.size(), 0);
    QVERIFY(!model.setData(model.index(2, 5), u"301"_s, Qt::EditRole));
    QCOMPARE(typed.size(), 1);
    // Against the plan as it is stored, which is empty.
    model.setCompared(m_view->sheet);
    QCOMPARE(*model.look(model.index(1, 5)).difference, 500 * One);
    QVERIFY(!model.isEditable(model.index(1, 5)));
}

void TestPlan::aFiscalYearHasItsOwnQuarters()
{
    PeriodRules rules;
    rules.fiscalStartMonth = 4;
    Calendar calendar;
    calendar.setRules(rules);
    const Period year = *Period::parse(u"FY2027", calendar);
    const TargetPlan plan({PlanNode {{}, u"Company"_s, u"company"_s, -1, Share {Share::Whole}}},
                          Period::periodsOf(Grain::Month, year.range(), calendar), One);
    const PlanColumns columns(plan, year, calendar);
    QCOMPARE(columns.visible().size(), 1 + 4 + 12);
    QCOMPARE(columns.visible().at(1).period.label(), u"FY2027-Q1"_s);
    QCOMPARE(columns.visible().at(2).period.label(), u"2026-04"_s);
}

QTEST_MAIN(TestPlan)
#include "tst_Plan.moc"
