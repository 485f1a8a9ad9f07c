// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/AuditCompany.h"
#include "ui/audit/AuditView.h"
#include "ui/audit/EvidenceModel.h"
#include "ui/audit/FlagModel.h"
#include "ui/audit/SpotCheckModel.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// A manager looks for what needs explaining, asks, decides, and has records looked at.
class TestAuditJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void anEmptyQueueSaysWhatToDo();
    void whatIsFoundIsAskedExplainedAndDecided();
    void aClearedOneLeavesTheListAndTheNextIsAtHand();
    void thresholdsAreSettledInADialog();
    void whatCountsAsAContactIsSettledWithItsEffectInView();
    void howManyAreDrawnIsSettledInADialog();
    void checksAreDrawnAndAnsweredByKeys();
    void everyControlHasAName();

private:
    template<typename T>
    T *child(const QString &name) const
    {
        T *found = m_view->findChild<T *>(name);
        if (!found)
            qFatal("there is no %s", qPrintable(name));
        return found;
    }
    void press(const QString &button)
    {
        QPushButton *found = child<QPushButton>(button);
        QVERIFY2(found->isEnabled(), qPrintable(button));
        found->setFocus();
        QTest::keyClick(found, Qt::Key_Space);
    }
    void settled() { QTRY_VERIFY(m_view->isSettled()); }
    void findAll()
    {
        press(u"auditFind"_s);
        QTRY_COMPARE(m_done.size(), 1);
        settled();
    }
    /// Answers the next dialog: words, then the button.
    void answer(const QString &words)
    {
        QTimer::singleShot(0, this, [words] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog)
                qFatal("no dialog");
            dialog->findChild<QPlainTextEdit *>(u"answerWords"_s)->setPlainText(words);
            QTest::keyClick(dialog->findChild<QPushButton *>(u"answerAccept"_s), Qt::Key_Space);
        });
    }
    /// Goes to the question of a rule by keys; how it is called on the screen.
    void choose(const QString &rule)
    {
        auto *list = child<QTreeView>(u"flagList"_s);
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            if (list->model()->index(row, FlagModel::RuleColumn).data().toString() != rule)
                continue;
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Home);
            for (int step = 0; step < row; ++step)
                QTest::keyClick(list, Qt::Key_Down);
        }
        settled();
    }
    QString state() const { return child<QLabel>(u"flagState"_s)->text(); }

    std::unique_ptr<AuditCompany> m_company;
    Theme m_theme;
    std::unique_ptr<AuditView> m_view;
    QStringList m_done;
    QStringList m_problems;
    QStringList m_told;
};

void TestAuditJourney::init()
{
    m_company = std::make_unique<AuditCompany>();
    m_done.clear();
    m_problems.clear();
    m_told.clear();
    m_view = std::make_unique<AuditView>(m_theme);
    connect(m_view.get(), &AuditView::done, this,
            [this](const QString &sentence) { m_done << sentence; });
    connect(m_view.get(), &AuditView::problem, this,
            [this](const QString &sentence) { m_problems << sentence; });
    connect(m_view.get(), &AuditView::told, this,
            [this](const QString &sentence) { m_told << sentence; });
    m_view->resize(1200, 760);
    m_view->setWorkspace(&m_company->workspace());
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->refresh();
    settled();
}

void TestAuditJourney::cleanup()
{
    m_view->setWorkspace(nullptr);
    m_view.reset();
    m_company.reset();
}

void TestAuditJourney::anEmptyQueueSaysWhatToDo()
{
    QVERIFY(!child<QTreeView>(u"flagList"_s)->isVisible());
    press(u"auditFind"_s);
    QTRY_COMPARE(m_told.size(), 1);
    QCOMPARE(m_told.first(), u"Nothing new needs an explanation."_s);
}

void TestAuditJourney::whatIsFoundIsAskedExplainedAndDecided()
{
    cheatThroughMarch(*m_company);
    findAll();
    auto *list = child<QTreeView>(u"flagList"_s);
    const QAbstractItemModelTester flags(list->model());
    const QAbstractItemModelTester evidence(child<QTreeView>(u"evidence"_s)->model());
    QCOMPARE(list->model()->rowCount(), 11);
    QVERIFY(child<QLabel>(u"auditFacts"_s)->text().contains(u"255"_s));
    choose(u"Saved within a minute"_s);
    QCOMPARE(state(), u"To clarify"_s);
    QVERIFY(child<QLabel>(u"flagQuestion"_s)->text().contains(u"23:50:01"_s));
    QCOMPARE(child<QTreeView>(u"evidence"_s)->model()->rowCount(), 6);
    // The person is asked before anything is put right.
    QVERIFY(!child<QPushButton>(u"flagAdjust"_s)->isEnabled());
    press(u"flagAsk"_s);
    QTRY_COMPARE(state(), u"Asked"_s);
    settled();
    answer(u"No network until the evening"_s);
    press(u"flagExplain"_s);
    QTRY_COMPARE(state(), u"Explained"_s);
    settled();
    QVERIFY(child<QLabel>(u"flagExplanation"_s)->text().contains(u"No network"_s));
    answer(u"Two calls taken out"_s);
    press(u"flagAdjust"_s);
    QTRY_COMPARE(list->model()->rowCount(), 10);
    settled();
    QCOMPARE(m_problems, QStringList());
    QCOMPARE(m_done.size(), 4);
}

void TestAuditJourney::aClearedOneLeavesTheListAndTheNextIsAtHand()
{
    cheatThroughMarch(*m_company);
    findAll();
    auto *list = child<QTreeView>(u"flagList"_s);
    choose(u"Very short visits"_s);
    const int row = list->currentIndex().row();
    const QString after = list->model()->index(row + 1, 0).data().toString();
    answer({});
    press(u"flagJustify"_s);
    QTRY_COMPARE(list->model()->rowCount(), 10);
    settled();
    QCOMPARE(list->currentIndex().row(), row);
    QCOMPARE(list->currentIndex().data().toString(), after);
    for (int at = 0; at < 10; ++at)
        QVERIFY(list->model()->index(at, 0).data().toString() != u"Very short visits"_s);
}

void TestAuditJourney::thresholdsAreSettledInADialog()
{
    cheatThroughMarch(*m_company);
    QCoreApplication::processEvents(); // the store says that it has changed
    settled();
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        dialog->findChild<QSpinBox *>(u"same_minute_at_least"_s)->setValue(7);
        QTest::keyClick(dialog->findChild<QPushButton *>(u"detectorAccept"_s), Qt::Key_Space);
    });
    press(u"auditSettings"_s);
    QTRY_COMPARE(m_done.size(), 1);
    m_done.clear();
    findAll();
    // Six were saved within the minute: less than seven.
    QCOMPARE(child<QTreeView>(u"flagList"_s)->model()->rowCount(), 10);
}

// Ann and Bob log a visit of 40 minutes on each of the 22 working days of March: 44, and four
// entries of January say nothing of an outcome. None was judged.
void TestAuditJourney::whatCountsAsAContactIsSettledWithItsEffectInView()
{
    const Customer customer
        = m_company->customer(u"Somebody"_s, m_company->ann, QDate(2026, 1, 12));
    m_company->workHonestly(m_company->ann, customer);
    m_company->workHonestly(m_company->bob, customer);
    m_company->store();
    settled();
    const auto effective = [this] {
        return m_company->asked<qint64>([](const Reading &reading) -> Result<qint64> {
            const auto rows = reading.facts.table(u"activity"_s);
            if (!rows)
                return rows.error();
            const auto &marks = (*rows)->column(u"is_effective"_s)->numbers;
            return qint64(std::count(marks.begin(), marks.end(), 1));
        });
    };
    QCOMPARE(effective(), 0);
    QStringList effects;
    QTimer::singleShot(0, this, [&effects] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        auto *label = dialog->findChild<QLabel *>(u"judgeEffect"_s);
        auto *least = dialog->findChild<QSpinBox *>(u"least_visit"_s);
        dialog->findChild<QComboBox *>(u"judgeSince"_s)->setCurrentIndex(4); // ever
        for (const int minutes : {41, 40}) {
            least->setValue(minutes);
            if (QTest::qWaitFor([label] { return label->text().startsWith("Of"_L1); }, 20'000))
                effects << label->text();
        }
        QTest::keyClick(dialog->findChild<QPushButton *>(u"effectiveAccept"_s), Qt::Key_Space);
    });
    QSignalSpy done(m_view.get(), &AuditView::done);
    press(u"auditEffective"_s);
    QTRY_COMPARE(done.size(), 1);
    QCOMPARE(
        effects,
        QStringList({u"Of 48 logged contacts 0 are effective then: 0 more, 0 no longer."_s,
                     u"Of 48 logged contacts 44 are effective then: 44 more, 0 no longer."_s}));
    QCOMPARE(effective(), 44);
    QVERIFY(m_company->workspace().undo(done.first().at(1).toLongLong()).takeResult());
    QCOMPARE(effective(), 0);
}

// Of 22 visits each 50 % are 11 of Ann's and 11 of Bob's, and nobody's customers.
void TestAuditJourney::howManyAreDrawnIsSettledInADialog()
{
    const Customer customer
        = m_company->customer(u"Somebody"_s, m_company->ann, QDate(2026, 1, 12));
    m_company->workHonestly(m_company->ann, customer);
    m_company->workHonestly(m_company->bob, customer);
    m_company->store();
    press(u"auditChecks"_s);
    settled();
    QTimer::singleShot(0, this, [] {
        auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
        dialog->findChild<QSpinBox *>(u"sampling_percent"_s)->setValue(50);
        dialog->findChild<QCheckBox *>(u"sampling_customer"_s)->setChecked(false);
        QTest::keyClick(dialog->findChild<QPushButton *>(u"samplingAccept"_s), Qt::Key_Space);
    });
    press(u"auditSettings"_s);
    QTRY_COMPARE(m_done.size(), 1);
    settled();
    press(u"checkDraw"_s);
    QTRY_COMPARE(m_done.size(), 2);
    settled();
    QTRY_COMPARE(child<QTreeView>(u"checkList"_s)->model()->rowCount(), 22);
}

void TestAuditJourney::checksAreDrawnAndAnsweredByKeys()
{
    const Customer customer
        = m_company->customer(u"Somebody"_s, m_company->ann, QDate(2026, 1, 12));
    m_company->workHonestly(m_company->ann, customer);
    m_company->workHonestly(m_company->bob, customer);
    m_company->store();
    press(u"auditChecks"_s);
    settled();
    press(u"checkDraw"_s);
    QTRY_COMPARE(m_done.size(), 1);
    settled();
    // 5 % of 22 are 1.1: two of each.
    auto *list = child<QTreeView>(u"checkList"_s);
    const QAbstractItemModelTester checks(list->model());
    QTRY_COMPARE(list->model()->rowCount(), 4);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_R);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    settled();
    answer(u"Nobody knows of a visit"_s);
    QTest::keyClick(list, Qt::Key_W);
    QTRY_COMPARE(list->model()->rowCount(), 2);
    settled();
    QTest::keyClick(list, Qt::Key_N);
    QTRY_COMPARE(list->model()->rowCount(), 1);
    settled();
    QCOMPARE(child<QLabel>(u"checkCounts"_s)->text(), u"1 to do · 1 of 2 right · 1 not reached"_s);
    child<QComboBox>(u"checkOnly"_s)->setCurrentIndex(1);
    QTRY_COMPARE(list->model()->rowCount(), 3);
    QCOMPARE(m_problems, QStringList());
}

void TestAuditJourney::everyControlHasAName()
{
    cheatThroughMarch(*m_company);
    findAll();
    for (QWidget *widget : m_view->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(m_view.get()))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty())
                     || qobject_cast<QAbstractScrollArea *>(widget->parentWidget()),
                 qPrintable(widget->objectName() + u' '
                            + QString::fromLatin1(widget->metaObject()->className())));
    }
}

QTEST_MAIN(TestAuditJourney)
#include "tst_AuditJourney.moc"
