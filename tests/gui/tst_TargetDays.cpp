// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/TargetRoom.h"
#include "ui/targets/PatternDialog.h"
#include "ui/targets/TiersDialog.h"
#include "ui/targets/TransferDialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Steelyard;
using namespace Steelyard::TargetRoom;

/// Weeks and days, the days that units work, promises and tiers, in the real room.
class TestTargetDays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aTypedDayPushesUpAndDownAndIsOneStep();
    void aTypedWeekAcrossTwoMonthsChangesBoth();
    void aBlockOfMonthsLeavesOpenWeeksAlone();
    void aFigureForTheYearAloneIsEmptied();
    void aUnitIsGivenItsWorkingDays();
    void whatPeoplePromiseIsBridgedInThePanel();
    void tiersAreNamedInTheWindow();
    void aTransferTakesAlongWhatIsTyped();
    void whoeverHasAllOfTheTeamsFiguresTakesThemAlong();
    void whoHasNoFigureIsCountedAndNamed();

private:
    static qint64 cents(QString shown) { return qRound64(shown.remove(u',').toDouble() * 100); }
    QString why(const Window &window) const
    {
        return window.page->findChild<QLabel *>(u"whyText"_s)->text();
    }
    /// The column of a day of January 2027 that is open; the weeks and days of the month are.
    int openJanuary(Window &window, int day) const
    {
        auto *model = static_cast<PlanModel *>(window.page->grid()->model());
        model->setColumnOpen(window.columnOf(u"Jan"_s), true);
        for (int column = PlanModel::FirstColumn; column < model->columnCount(); ++column) {
            const PlanColumns::Column *span = model->span(column);
            if (!span->isDerived || !span->period.contains(QDate(2027, 1, day)))
                continue;
            if (span->period.range().days() == 1)
                return column;
            model->setColumnOpen(column, true);
        }
        return -1;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {QDate(2026, 12, 1)};
    std::unique_ptr<Workspace> m_workspace;
};

void TestTargetDays::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_workspace
        = std::make_unique<Workspace>(m_folder->filePath(u"t.steel"_s), *handbook, m_clock, 5);
    QVERIFY(bool(m_workspace->create({}).takeResult()));
    QVERIFY(bool(m_workspace->submit(smallCompany(*m_workspace)).takeResult()));
}

void TestTargetDays::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

// Cy has 2,000 in January 2027; whatever 12 January has of it makes room for 500.
void TestTargetDays::aTypedDayPushesUpAndDownAndIsOneStep()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    window.choose(u"Cy"_s, u"Jan"_s);
    window.type(u"2000"_s);
    const int day = openJanuary(window, 12);
    QVERIFY(day > 0);
    const auto shown = [&](int column) {
        return window.model()->index(window.rowOf(u"Cy"_s), column).data().toString();
    };
    const QString before = shown(day);
    const qint64 old = cents(before);
    QVERIFY(old > 0);
    const auto next = shown(day + 1);
    window.page->grid()->goTo(window.model()->index(window.rowOf(u"Cy"_s), day));
    window.type(u"500"_s);
    QCOMPARE(cents(shown(day)), 50'000);
    QCOMPARE(shown(day + 1), next);
    const qint64 month = 250'000 - old;
    QCOMPARE(cents(window.shown(u"Cy"_s, u"Jan"_s)), month);
    // The quarter and the year follow, and the department that has what Cy has.
    QCOMPARE(cents(window.shown(u"Cy"_s, u"Q1"_s)), month);
    QCOMPARE(cents(window.shown(u"East"_s, u"2027"_s)), month);
    QVERIFY(window.page->undo());
    QCOMPARE(shown(day), before);
    QCOMPARE(window.shown(u"Cy"_s, u"Jan"_s), u"2,000"_s);
    QVERIFY(window.page->redo());
    // Saved and read again: the day is still what was typed.
    QSignalSpy told(window.page, &TargetsPage::told);
    window.press(QKeySequence(Qt::CTRL | Qt::Key_S));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(window.page->desk()->changedCount(), 0, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    QCOMPARE(cents(shown(day)), 50'000);
    QCOMPARE(shown(day + 1), next);
}

// Week 13 of 2027 is 29 March to 4 April: three working days and two.
void TestTargetDays::aTypedWeekAcrossTwoMonthsChangesBoth()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    for (const QString &month : {u"Mar"_s, u"Apr"_s}) {
        window.choose(u"Cy"_s, month);
        window.type(u"2300"_s);
    }
    auto *model = static_cast<PlanModel *>(window.page->grid()->model());
    model->setAxis(PlanColumns::Axis::Weeks);
    const QString before = window.shown(u"Cy"_s, u"W13"_s);
    window.choose(u"Cy"_s, u"W13"_s);
    window.type(u"+100%"_s);
    QVERIFY(before != window.shown(u"Cy"_s, u"W13"_s));
    model->setAxis(PlanColumns::Axis::Months);
    const qint64 march = cents(window.shown(u"Cy"_s, u"Mar"_s));
    const qint64 april = cents(window.shown(u"Cy"_s, u"Apr"_s));
    QVERIFY(march > 230'000);
    QVERIFY(april > 230'000);
    // Once more what the week had, rounded to a whole yuan as typed percentages are.
    QVERIFY(qAbs(march + april - 460'000 - cents(before)) <= 100);
}

void TestTargetDays::aBlockOfMonthsLeavesOpenWeeksAlone()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    openJanuary(window, 12);
    window.choose(u"Cy"_s, u"Jan"_s);
    QGuiApplication::clipboard()->setText(u"100\t200\t300"_s);
    window.press(QKeySequence::Paste);
    QCOMPARE(window.shown(u"Cy"_s, u"Jan"_s), u"100"_s);
    QCOMPARE(window.shown(u"Cy"_s, u"Feb"_s), u"200"_s);
    QCOMPARE(window.shown(u"Cy"_s, u"Mar"_s), u"300"_s);
}

void TestTargetDays::aFigureForTheYearAloneIsEmptied()
{
    Command command {u"test"_s, {}, {}, u"hand"_s, {}, {}, {}};
    Target year;
    year.id = TargetId(m_workspace->newId());
    year.kpi = u"bookings"_s;
    year.node = m_workspace
                    ->ask<Uuid>([](const Reading &reading) -> Result<Uuid> {
                        return reading.facts.organisation().root().id;
                    })
                    .takeResult()
                    .value_or(Uuid());
    year.periodFrom = QDate(2027, 1, 1);
    year.periodTo = QDate(2027, 12, 31);
    year.value = Quantity {5000 * 10'000};
    year.currency = u"CNY"_s;
    command.changes << Record::create(year);
    QVERIFY(bool(m_workspace->submit(command).takeResult()));
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    QCOMPARE(window.shown(u"Company"_s, u"2027"_s), u"5,000"_s);
    window.choose(u"Company"_s, u"2027"_s);
    window.press(QKeySequence(Qt::Key_Delete));
    QCOMPARE(window.shown(u"Company"_s, u"2027"_s), QString());
    QCOMPARE(window.page->desk()->changedCount(), 1);
    QVERIFY(window.page->undo());
    QCOMPARE(window.shown(u"Company"_s, u"2027"_s), u"5,000"_s);
}

void TestTargetDays::aUnitIsGivenItsWorkingDays()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    window.choose(u"Cy"_s, u"Jan"_s);
    window.type(u"2000"_s);
    const int saturday = openJanuary(window, 16);
    QCOMPARE(cents(window.model()->index(window.rowOf(u"Cy"_s), saturday).data().toString()), 0);
    // Asked at Cy it is his unit that works otherwise.
    window.choose(u"Cy"_s, u"Feb"_s);
    window.run(u"Working days of the unit…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.page->findChild<PatternDialog *>(), Patience);
    auto *dialog = window.page->findChild<PatternDialog *>();
    QCOMPARE(dialog->windowTitle(), u"Working days of East"_s);
    auto *choice = dialog->findChild<QComboBox *>(u"patternChoice"_s);
    QCOMPARE(choice->currentIndex(), 0);
    choice->setCurrentIndex(2);
    QTest::keyClick(dialog->findChild<QPushButton *>(u"patternAccept"_s), Qt::Key_Space);
    QTRY_VERIFY_WITH_TIMEOUT(
        cents(window.model()->index(window.rowOf(u"Cy"_s), saturday).data().toString()) > 0,
        Patience);
    QCOMPARE(window.shown(u"Cy"_s, u"Jan"_s), u"2,000"_s);
}

// Cy was given 2,000 and promises 1,500.
void TestTargetDays::whatPeoplePromiseIsBridgedInThePanel()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    window.choose(u"Cy"_s, u"Jan"_s);
    window.type(u"2000"_s);
    QVERIFY(window.page->grid()->isColumnHidden(PlanModel::PromiseColumn));
    auto *model = static_cast<PlanModel *>(window.page->grid()->model());
    model->setTier(model->commitmentTier());
    window.choose(u"Cy"_s, u"Jan"_s);
    window.type(u"1500"_s);
    model->setTier(0);
    QVERIFY(!window.page->grid()->isColumnHidden(PlanModel::PromiseColumn));
    QCOMPARE(window.shown(u"Cy"_s, u"Committed"_s), u"1,500"_s);
    QCOMPARE(window.shown(u"East"_s, u"Committed"_s), u"1,500"_s);
    window.choose(u"East"_s, u"2027"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    QVERIFY2(why(window).contains(u"From target to promise"_s), qPrintable(why(window)));
    QVERIFY2(why(window).contains(u"500"_s) && why(window).contains(u"Cy"_s),
             qPrintable(why(window)));
    QVERIFY2(window.sums().contains(u"Adds up"_s), qPrintable(window.sums()));
}

void TestTargetDays::tiersAreNamedInTheWindow()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    window.choose(u"Cy"_s, u"Jan"_s);
    window.run(u"Tiers and their names…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.page->findChild<TiersDialog *>(), Patience);
    auto *dialog = window.page->findChild<TiersDialog *>();
    dialog->findChild<QSpinBox *>(u"tierCount"_s)->setValue(4);
    dialog->findChild<QLineEdit *>(u"tierName1"_s)->setText(u"保底"_s);
    dialog->findChild<QLineEdit *>(u"tierName4"_s)->setText(u"挑战"_s);
    QTest::keyClick(dialog->findChild<QPushButton *>(u"tiersAccept"_s), Qt::Key_Space);
    auto *model = static_cast<PlanModel *>(window.page->grid()->model());
    QTRY_COMPARE_WITH_TIMEOUT(model->plan().tiers().size(), 5, Patience);
    QCOMPARE(model->view().tiers.nameOf(u"tier_4"_s), u"挑战"_s);
}

// Cy has 100 in each of June, July and August; from 1 July he is in West and takes 30 of July and
// nothing of August along.
void TestTargetDays::aTransferTakesAlongWhatIsTyped()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    for (const QString &month : {u"Jun"_s, u"Jul"_s, u"Aug"_s}) {
        for (const QString &name : {u"East"_s, u"West"_s, u"Cy"_s}) {
            window.choose(name, month);
            window.type(u"100"_s);
        }
    }
    window.choose(u"Cy"_s, u"Aug"_s);
    window.run(u"Somebody changes teams…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.page->findChild<TransferDialog *>(), Patience);
    auto *dialog = window.page->findChild<TransferDialog *>();
    auto *team = dialog->findChild<QComboBox *>(u"transferTeam"_s);
    team->setCurrentIndex(team->findText(u"West"_s));
    dialog->findChild<QDateEdit *>(u"transferDay"_s)->setDate(QDate(2027, 7, 1));
    auto *mode = dialog->findChild<QComboBox *>(u"transferMode"_s);
    mode->setCurrentIndex(mode->findData(int(Transfer::Mode::Custom)));
    auto *state = dialog->findChild<QLabel *>(u"transferState"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"200 goes from East to West"_s), Patience);
    auto *table = dialog->findChild<QTableWidget *>(u"transferTable"_s);
    // Cy's two months come first, and only what goes along can be typed.
    QVERIFY(table->item(0, 3)->flags() & Qt::ItemIsEditable);
    QVERIFY(!(table->item(0, 2)->flags() & Qt::ItemIsEditable));
    table->item(0, 3)->setText(u"30"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"130 goes from East to West"_s), Patience);
    table->item(1, 3)->setText(u"0"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"30 goes from East to West"_s)
                                 && !state->text().contains(u"130"_s),
                             Patience);
    auto *apply = dialog->findChild<QPushButton *>(u"transferApply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), Patience);
    QTest::keyClick(apply, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(window.shown(u"West"_s, u"Jul"_s), u"130"_s, Patience);
    QCOMPARE(window.shown(u"East"_s, u"Jul"_s), u"70"_s);
    QCOMPARE(window.shown(u"West"_s, u"Aug"_s), u"100"_s);
    QCOMPARE(window.shown(u"East"_s, u"Jun"_s), u"100"_s);
}

// East and West have no figures of their own: on the first of a month nothing is cut, and Cy's
// August goes along with him.
void TestTargetDays::whoeverHasAllOfTheTeamsFiguresTakesThemAlong()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    window.choose(u"Cy"_s, u"Aug"_s);
    window.type(u"100"_s);
    window.choose(u"Cy"_s, u"Aug"_s);
    window.run(u"Somebody changes teams…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.page->findChild<TransferDialog *>(), Patience);
    auto *dialog = window.page->findChild<TransferDialog *>();
    auto *team = dialog->findChild<QComboBox *>(u"transferTeam"_s);
    team->setCurrentIndex(team->findText(u"West"_s));
    dialog->findChild<QDateEdit *>(u"transferDay"_s)->setDate(QDate(2027, 7, 1));
    auto *apply = dialog->findChild<QPushButton *>(u"transferApply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled()
                                 && dialog->findChild<QLabel *>(u"transferState"_s)
                                        ->text()
                                        .contains(u"100 goes from East to West"_s),
                             Patience);
    QTest::keyClick(apply, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(window.shown(u"West"_s, u"Aug"_s), u"100"_s, Patience);
    QCOMPARE(window.shown(u"East"_s, u"Aug"_s), QString());
}

// Bob has nothing all year: what is shared goes to Ann, and it is said.
void TestTargetDays::whoHasNoFigureIsCountedAndNamed()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    for (const QString &name : {u"West"_s, u"Ann"_s}) {
        window.choose(name, u"Jan"_s);
        window.type(u"100"_s);
    }
    window.choose(u"West"_s, u"Jan"_s);
    window.type(u"150"_s);
    QCOMPARE(window.shown(u"Ann"_s, u"Jan"_s), u"150"_s);
    QCOMPARE(window.shown(u"Bob"_s, u"Jan"_s), QString());
    QVERIFY2(window.notice().contains(u"1 without any figure"_s), qPrintable(window.notice()));
}

QTEST_MAIN(TestTargetDays)
#include "tst_TargetDays.moc"
