// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/TargetRoom.h"
#include "ui/targets/DifferenceDialog.h"
#include "ui/targets/DivisionDialog.h"
#include "ui/targets/LockDialog.h"
#include "ui/targets/PublishDialog.h"
#include "ui/targets/TransferDialog.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QDateEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;
using namespace Steelyard::TargetRoom;

/// December: one number from above, and next year's plan is made of it by keys alone.
class TestTargetJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theNumberFromAboveBecomesAPlan();
    void aBlockGoesOutAndComesBack();
    void aDivisionIsMadeByKeysAlone();
    void locksHoldAndAreNamed();
    void whatIsPublishedStaysAndIsRevised();
    void aScenarioIsComparedAndPutInForce();
    void aWorkbookGoesOutAndItsChangesAreSeenBeforeTheyAreTaken();
    void somebodyChangesTeams();
    void withoutHistoryItIsDividedEvenly();
    void everythingThatTakesFocusHasAName();
    void whatWasNotSavedIsSavedWhenTheStoreCloses();

private:
    /// What the store holds of somebody's targets in 2027, the year's own rows left out.
    qint64 stored(const QString &name);

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {QDate(2026, 12, 1)};
    std::unique_ptr<Workspace> m_workspace;
};

void TestTargetJourney::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_workspace
        = std::make_unique<Workspace>(m_folder->filePath(u"t.steel"_s), *handbook, m_clock, 5);
    QVERIFY(bool(m_workspace->create({}).takeResult()));
    QVERIFY(bool(m_workspace->submit(smallCompany(*m_workspace)).takeResult()));
}

void TestTargetJourney::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

qint64 TestTargetJourney::stored(const QString &name)
{
    return m_workspace
        ->ask<qint64>([name](const Reading &reading) -> Result<qint64> {
            const auto node = reading.facts.organisation().find(name, reading.today);
            if (!node)
                return node.error();
            qint64 sum = 0;
            for (const Target &target : reading.facts.targets()) {
                if (target.node == node->id && target.value
                    && target.periodFrom.addMonths(1) > target.periodTo)
                    sum += target.value->units;
            }
            return sum / 10'000;
        })
        .takeResult()
        .value_or(-1);
}

void TestTargetJourney::theNumberFromAboveBecomesAPlan()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    QCOMPARE(window.model()->headerData(1, Qt::Horizontal).toString(), u"2027"_s);

    // The company's number: its months have it by working days at once.
    window.choose(u"Company"_s, u"2027"_s);
    window.type(u"120k"_s);
    QCOMPARE(window.shown(u"Company"_s, u"2027"_s), u"120,000"_s);
    QCOMPARE(window.page->grid()->currentIndex().row(), 1);
    QCOMPARE(window.shown(u"Company"_s, u"Gap"_s), u"not divided"_s);

    // Broken down by history: the preview says that it adds up before it is applied.
    window.choose(u"Company"_s, u"2027"_s);
    window.press(QKeySequence(Qt::CTRL | Qt::Key_B));
    QTRY_VERIFY_WITH_TIMEOUT(window.page->findChild<DivisionDialog *>(), Patience);
    auto *dialog = window.page->findChild<DivisionDialog *>();
    QTRY_VERIFY_WITH_TIMEOUT(dialog->isSettled(), Patience);
    auto *apply = dialog->findChild<QPushButton *>(u"divisionApply"_s);
    QVERIFY2(apply->isEnabled(),
             qPrintable(dialog->findChild<QLabel *>(u"divisionState"_s)->text()));
    QTest::keyClick(apply, Qt::Key_Space);
    // 600 of history: West 400, East 200; Ann 300 of West's 400.
    QTRY_COMPARE_WITH_TIMEOUT(window.shown(u"Ann"_s, u"2027"_s), u"60,000"_s, Patience);
    QCOMPARE(window.shown(u"West"_s, u"2027"_s), u"80,000"_s);
    QCOMPARE(window.shown(u"Cy"_s, u"2027"_s), u"40,000"_s);
    QVERIFY2(window.sums().contains(u"Adds up"_s), qPrintable(window.sums()));
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    QCOMPARE(stored(u"Ann"_s), 60'000);

    // A cell is fixed by hand; F8 goes where it no longer adds up.
    window.choose(u"Bob"_s, u"Jan"_s);
    window.type(u"2000"_s);
    QCOMPARE(window.shown(u"Bob"_s, u"Jan"_s), u"2,000"_s);
    QVERIFY2(window.sums().contains(u"1 place"_s), qPrintable(window.sums()));
    window.press(QKeySequence(Qt::Key_F8));
    QCOMPARE(window.page->grid()->currentIndex().row(), window.rowOf(u"West"_s));
    // Taken back, done again, taken back.
    window.press(QKeySequence(Qt::CTRL | Qt::Key_Z));
    QVERIFY(window.page->undo());
    QVERIFY2(window.sums().contains(u"Adds up"_s), qPrintable(window.sums()));
    QVERIFY(window.page->redo());
    QCOMPARE(window.shown(u"Bob"_s, u"Jan"_s), u"2,000"_s);
    QVERIFY(window.page->undo());
    QVERIFY(!window.page->undo());

    // Ten per cent more from above: everybody's share follows.
    window.choose(u"Company"_s, u"2027"_s);
    window.type(u"+10%"_s);
    QCOMPARE(window.shown(u"Company"_s, u"2027"_s), u"132,000"_s);
    // Half of it, each of the twelve months rounded to a whole yuan.
    const qint64 ann = window.shown(u"Ann"_s, u"2027"_s).remove(u',').toLongLong();
    QVERIFY2(qAbs(ann - 66'000) < 12, qPrintable(QString::number(ann)));
    QVERIFY2(window.sums().contains(u"Adds up"_s), qPrintable(window.sums()));
    QVERIFY2(window.notice().contains(u"followed"_s), qPrintable(window.notice()));
    QSignalSpy told(window.page, &TargetsPage::told);
    window.press(QKeySequence(Qt::CTRL | Qt::Key_S));
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"Ann"_s), ann, Patience);
    QCOMPARE(stored(u"Company"_s), 132'000);
}

void TestTargetJourney::aBlockGoesOutAndComesBack()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    // Two people's January and February out of a spreadsheet; one cell is empty, one is 0.
    QGuiApplication::clipboard()->setText(u"¥1,000.00\t1.5万\n\t0\n"_s);
    window.choose(u"Ann"_s, u"Jan"_s);
    window.press(QKeySequence::Paste);
    QCOMPARE(window.shown(u"Ann"_s, u"Jan"_s), u"1,000"_s);
    QCOMPARE(window.shown(u"Ann"_s, u"Feb"_s), u"15,000"_s);
    QCOMPARE(window.shown(u"Bob"_s, u"Jan"_s), QString());
    QCOMPARE(window.shown(u"Bob"_s, u"Feb"_s), u"0"_s);
    // The same block goes out again.
    window.choose(u"Ann"_s, u"Jan"_s);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Down})
        QTest::keyClick(window.page->grid(), key, Qt::ShiftModifier);
    window.press(QKeySequence::Copy);
    QCOMPARE(QGuiApplication::clipboard()->text(), u"1000\t15000\n\t0\n"_s);
    // Filled down and to the right, then emptied.
    window.press(QKeySequence(Qt::CTRL | Qt::Key_D));
    QCOMPARE(window.shown(u"Bob"_s, u"Feb"_s), u"15,000"_s);
    window.press(QKeySequence(Qt::CTRL | Qt::Key_R));
    QCOMPARE(window.shown(u"Bob"_s, u"Feb"_s), u"1,000"_s);
    window.press(QKeySequence(Qt::Key_Delete));
    QCOMPARE(window.shown(u"Ann"_s, u"Feb"_s), QString());
    // What is no figure is said and not taken.
    window.choose(u"Cy"_s, u"Mar"_s);
    window.type(u"5 or so"_s);
    QVERIFY2(window.notice().contains(u"5 or so"_s), qPrintable(window.notice()));
    QCOMPARE(window.shown(u"Cy"_s, u"Mar"_s), QString());
}

// Ann's March is locked; then a total below it is asked for.
// Tab goes through the form and the preview to the button, and stays nowhere.
void TestTargetJourney::aDivisionIsMadeByKeysAlone()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    window.choose(u"Company"_s, u"2027"_s);
    window.press(QKeySequence(Qt::CTRL | Qt::Key_B));
    QTRY_VERIFY_WITH_TIMEOUT(window.page->findChild<DivisionDialog *>(), Patience);
    auto *dialog = window.page->findChild<DivisionDialog *>();
    const auto focus = [dialog] {
        const QWidget *widget = dialog->focusWidget();
        return widget ? widget->objectName() : QString();
    };
    QCOMPARE(focus(), u"divisionTotal"_s);
    dialog->focusWidget()->setFocus();
    QTest::keyClick(dialog->focusWidget(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(dialog->focusWidget(), u"12000"_s);
    QStringList way;
    for (int i = 0; i < 20 && focus() != "divisionApply"_L1; ++i) {
        way << focus();
        QTest::keyClick(dialog->focusWidget(), Qt::Key_Tab);
        QTRY_VERIFY_WITH_TIMEOUT(dialog->isSettled(), Patience);
    }
    QVERIFY2(focus() == "divisionApply"_L1,
             qPrintable(dialog->findChild<QLabel *>(u"divisionState"_s)->text() + way.join(u' ')));
    QVERIFY2(way.contains(u"divisionPreview"_s) && way.contains(u"divisionSeason"_s)
                 && way.indexOf(u"divisionMethod_department"_s) < way.indexOf(u"divisionSeason"_s),
             qPrintable(way.join(u' ')));
    // From the preview Enter is the button's.
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Backtab);
    QCOMPARE(focus(), u"divisionPreview"_s);
    const QPointer<DivisionDialog> open(dialog);
    QTest::keyClick(dialog->focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!open && window.isReady(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"Company"_s), 12000, Patience);
}

void TestTargetJourney::locksHoldAndAreNamed()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    QGuiApplication::clipboard()->setText(u"500\n300\n200\n"_s);
    window.choose(u"West"_s, u"Mar"_s);
    window.press(QKeySequence::Paste);
    window.choose(u"Ann"_s, u"Mar"_s);
    window.press(QKeySequence(Qt::Key_F7));
    QTRY_VERIFY_WITH_TIMEOUT(window.page->findChild<LockDialog *>(), Patience);
    auto *dialog = window.page->findChild<LockDialog *>();
    QTest::keyClicks(dialog->findChild<QLineEdit *>(u"lockReason"_s), u"agreed"_s);
    QTest::keyClick(dialog->findChild<QPushButton *>(u"lockAccept"_s), Qt::Key_Space);
    const auto spoken = [&window](const QString &name) {
        return window.model()
            ->index(window.rowOf(name), window.columnOf(u"Mar"_s))
            .data(Qt::AccessibleTextRole)
            .toString();
    };
    QTRY_COMPARE_WITH_TIMEOUT(spoken(u"Ann"_s), u"Ann, Mar: 300, locked"_s, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    window.choose(u"Ann"_s, u"Mar"_s);
    window.type(u"400"_s);
    QVERIFY2(window.notice().contains(u"Ann × 2027-03 is locked: agreed"_s),
             qPrintable(window.notice()));
    QCOMPARE(window.shown(u"Ann"_s, u"Mar"_s), u"300"_s);
    // West may be 600: Bob takes the difference. It may not be 100.
    window.choose(u"West"_s, u"Mar"_s);
    window.type(u"600"_s);
    QCOMPARE(window.shown(u"Bob"_s, u"Mar"_s), u"300"_s);
    window.choose(u"West"_s, u"Mar"_s);
    window.type(u"100"_s);
    QVERIFY2(window.notice().contains(u"smallest possible total is 300"_s)
                 && window.notice().contains(u"Ann × 2027-03"_s),
             qPrintable(window.notice()));
    QCOMPARE(window.shown(u"West"_s, u"Mar"_s), u"600"_s);
    // The panel beside says who locked it, and why.
    window.choose(u"Ann"_s, u"Mar"_s);
    auto *why = window.page->findChild<QLabel *>(u"whyText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(why->text().contains(u"agreed"_s), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(
        window.page->findChild<QLabel *>(u"whyHistory"_s)->text().contains(u"typed in"_s),
        Patience);
}

void TestTargetJourney::whatIsPublishedStaysAndIsRevised()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    window.choose(u"Cy"_s, u"2027"_s);
    window.type(u"2400"_s);
    const auto step = [&window](const QString &button, const QString &comment) {
        window.choose(u"Company"_s, u"2027"_s);
        window.press(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
        QTRY_VERIFY_WITH_TIMEOUT(window.page->findChild<PublishDialog *>(), Patience);
        auto *dialog = window.page->findChild<PublishDialog *>();
        QTest::keyClicks(dialog->findChild<QPlainTextEdit *>(u"publishComment"_s), comment);
        dialog->findChild<QPlainTextEdit *>(u"publishWaiver"_s)->setPlainText(u"a trial"_s);
        auto *go = dialog->findChild<QPushButton *>(button);
        QVERIFY2(go, qPrintable(button));
        QTest::keyClick(go, Qt::Key_Return);
        const QPointer<PublishDialog> open(dialog);
        QTRY_VERIFY_WITH_TIMEOUT(!open && window.isReady(), Patience);
    };
    step(u"publishTo_proposed"_s, u"please look"_s);
    step(u"publishTo_published"_s, u"agreed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.page->desk()->draft()->sheet().lifecycle().stage(
                                 window.page->desk()->draft()->plan(), 0)
                                 == PlanStage::Published,
                             Patience);
    // A key changes nothing there and says why.
    window.choose(u"Cy"_s, u"Mar"_s);
    QTest::keyClicks(window.page->grid(), u"9"_s);
    QVERIFY(!window.page->grid()->findChild<QLineEdit *>(u"planEditor"_s));
    QVERIFY2(window.notice().contains(u"is published"_s), qPrintable(window.notice()));
    const QString march = window.shown(u"Cy"_s, u"Mar"_s);
    // As a revision it is open again, and the version stays to be looked at.
    step(u"publishTo_draft"_s, u"new price list"_s);
    window.choose(u"Cy"_s, u"Mar"_s);
    window.type(u"999"_s);
    QCOMPARE(window.shown(u"Cy"_s, u"Mar"_s), u"999"_s);
    PlanWish wish = window.page->desk()->wish();
    wish.plan = u"main@1"_s;
    window.page->desk()->ask(wish);
    QTRY_COMPARE_WITH_TIMEOUT(window.shown(u"Cy"_s, u"Mar"_s), march, Patience);
    QCOMPARE(stored(u"Cy"_s), 2400 - march.toInt() + 999);
}

void TestTargetJourney::aScenarioIsComparedAndPutInForce()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    window.choose(u"Cy"_s, u"Mar"_s);
    window.type(u"100"_s);
    window.answers.words = u"bold"_s;
    window.run(u"Begin a scenario…"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.page->desk()->wish().plan, u"bold"_s, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    QCOMPARE(window.shown(u"Cy"_s, u"Mar"_s), u"100"_s);
    window.choose(u"Cy"_s, u"Mar"_s);
    window.type(u"130"_s);
    window.press(QKeySequence(Qt::CTRL | Qt::Key_S));
    QTRY_COMPARE_WITH_TIMEOUT(window.page->desk()->changedCount(), 0, Patience);
    QCOMPARE(stored(u"Cy"_s), 100);
    // The difference in the same sheet, where nothing can be typed meanwhile.
    window.page->compareWith(u"main"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.shown(u"Cy"_s, u"Mar"_s), u"30"_s, Patience);
    window.page->compareWith({});
    window.run(u"Put the scenario in force…"_s);
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"Cy"_s), 130, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(window.page->desk()->wish().plan, u"main"_s, Patience);
}

void TestTargetJourney::aWorkbookGoesOutAndItsChangesAreSeenBeforeTheyAreTaken()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    window.choose(u"Cy"_s, u"Mar"_s);
    window.type(u"100"_s);
    QSignalSpy told(window.page, &TargetsPage::told);
    window.answers.file = m_folder->filePath(u"plan.xlsx"_s);
    window.run(u"Export the plan…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(window.answers.file), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(told.size() >= 2 && window.isReady(), Patience);
    // Meanwhile somebody changes the plan: the workbook would take it back.
    window.choose(u"Cy"_s, u"Mar"_s);
    window.type(u"250"_s);
    window.run(u"Take a plan back from a file…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.page->findChild<DifferenceDialog *>(), Patience);
    auto *dialog = window.page->findChild<DifferenceDialog *>();
    QVERIFY2(
        dialog->findChild<QLabel *>(u"differenceHead"_s)->text().startsWith(u"1 figure changes"_s),
        qPrintable(dialog->findChild<QLabel *>(u"differenceHead"_s)->text()));
    QTest::keyClick(dialog->findChild<QPushButton *>(u"differenceApply"_s), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(window.shown(u"Cy"_s, u"Mar"_s), u"100"_s, Patience);
}

// Cy joins West on 1 July: what he has from then on goes along, the company keeps its total.
void TestTargetJourney::somebodyChangesTeams()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    // East has what Cy has; the company what both departments have.
    for (const QString &name : {u"Company"_s, u"East"_s, u"Cy"_s}) {
        for (const QString &month : {u"Jun"_s, u"Aug"_s}) {
            window.choose(name, month);
            window.type(name == u"Company"_s ? u"300"_s : u"100"_s);
        }
    }
    for (const QString &month : {u"Jun"_s, u"Aug"_s}) {
        window.choose(u"West"_s, month);
        window.type(u"200"_s);
    }
    window.choose(u"Cy"_s, u"Aug"_s);
    window.run(u"Somebody changes teams…"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.page->findChild<TransferDialog *>(), Patience);
    auto *dialog = window.page->findChild<TransferDialog *>();
    auto *team = dialog->findChild<QComboBox *>(u"transferTeam"_s);
    team->setCurrentIndex(team->findText(u"West"_s));
    dialog->findChild<QDateEdit *>(u"transferDay"_s)->setDate(QDate(2027, 7, 1));
    auto *state = dialog->findChild<QLabel *>(u"transferState"_s);
    QTRY_VERIFY_WITH_TIMEOUT(state->text().contains(u"100 goes from East to West"_s), Patience);
    auto *apply = dialog->findChild<QPushButton *>(u"transferApply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), Patience);
    QTest::keyClick(apply, Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(window.shown(u"West"_s, u"Aug"_s), u"300"_s, Patience);
    QCOMPARE(window.shown(u"East"_s, u"Aug"_s), u"0"_s);
    QCOMPARE(window.shown(u"East"_s, u"Jun"_s), u"100"_s);
    QCOMPARE(window.shown(u"Company"_s, u"Aug"_s), u"300"_s);
}

void TestTargetJourney::withoutHistoryItIsDividedEvenly()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    PlanWish wish = window.page->desk()->wish();
    wish.kpi = u"effective_visit_count"_s;
    window.page->desk()->ask(wish);
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    window.choose(u"Company"_s, u"2027"_s);
    window.type(u"400"_s);
    window.choose(u"Company"_s, u"2027"_s);
    window.press(QKeySequence(Qt::CTRL | Qt::Key_B));
    QTRY_VERIFY_WITH_TIMEOUT(window.page->findChild<DivisionDialog *>(), Patience);
    auto *dialog = window.page->findChild<DivisionDialog *>();
    auto *apply = dialog->findChild<QPushButton *>(u"divisionApply"_s);
    QTRY_VERIFY_WITH_TIMEOUT(apply->isEnabled(), Patience);
    QVERIFY(dialog->findChild<QLabel *>(u"divisionState"_s)->text().contains(u"evenly"_s));
    QTest::keyClick(apply, Qt::Key_Space);
    // Visits are whole ones; 400 over two departments.
    QTRY_COMPARE_WITH_TIMEOUT(window.shown(u"East"_s, u"2027"_s), u"200"_s, Patience);
}

void TestTargetJourney::everythingThatTakesFocusHasAName()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
    for (const QWidget *widget : window.page->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisibleTo(window.page))
            continue;
        const QAccessibleInterface *read
            = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
        QVERIFY2(read && !read->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
    }
}

void TestTargetJourney::whatWasNotSavedIsSavedWhenTheStoreCloses()
{
    {
        Window window(m_workspace.get());
        QTRY_VERIFY_WITH_TIMEOUT(window.isReady(), Patience);
        window.choose(u"Cy"_s, u"May"_s);
        window.type(u"777"_s);
        window.page->setWorkspace(nullptr);
    }
    QTRY_COMPARE_WITH_TIMEOUT(stored(u"Cy"_s), 777, Patience);
}

QTEST_MAIN(TestTargetJourney)
#include "tst_TargetJourney.moc"
