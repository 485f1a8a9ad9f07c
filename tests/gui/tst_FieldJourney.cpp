// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "core/sales/Activity.h"
#include "core/sales/Customer.h"
#include "core/sales/Person.h"
#include "core/sales/Task.h"
#include "core/workspace/DraftFile.h"
#include "tests/support/OpenStore.h"
#include "ui/field/FieldList.h"
#include "ui/field/FieldPage.h"
#include "ui/field/VisitDraft.h"
#include "ui/field/WeekView.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/EmptyState.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 20'000;
const QDate Today(2026, 3, 20);

} // namespace

/// A seller's day on the page: planned, logged by keyboard, interrupted, put off.
class TestFieldJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aVisitIsLoggedByKeyboardOnly();
    void aPlannedVisitNeedsNothingButTheNote();
    void aVisitBeginsByCheckingInAndEndsWithItsLog();
    void checkingInNeedsACustomer();
    void leavingForgottenIsNoVisitOfADay();
    void whatIsTypedIsThereWhenTheFormIsOpenedAgain();
    void whatIsMissingIsSaidInTheForm();
    void aCustomerWhoseTimeHasComeIsPlannedWithOneKey();
    void aReminderIsPutOffWithAReason();
    void theWeekOpensTheDay();
    void whoNobodyHasNamedIsAskedFor();
    void theFormFitsIntoFourHundredPixels();

private:
    QuickLog *form() const { return m_page->window()->findChild<QuickLog *>(u"quickLog"_s); }
    FieldList *list(const QString &name) const { return m_page->findChild<FieldList *>(name); }
    template<typename Widget>
    Widget *in(QWidget *parent, const QString &name) const
    {
        return parent->findChild<Widget *>(name);
    }
    bool openForm()
    {
        m_page->log();
        return QTest::qWaitFor([this] { return form() && form()->isVisible(); }, Patience)
            && QTest::qWaitFor(
                   [this] {
                       return in<QComboBox>(form(), u"logPerson"_s)->currentText() == "Ann"_L1;
                   },
                   Patience);
    }
    template<typename Answer>
    void whenAsked(const QString &name, Answer answer)
    {
        auto *timer = new QTimer(this);
        timer->setInterval(20);
        connect(timer, &QTimer::timeout, this, [this, timer, name, answer] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog->objectName() != name)
                return;
            timer->deleteLater();
            ++m_asked;
            answer(dialog);
        });
        timer->start();
    }

    std::unique_ptr<OpenStore> m_store;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FieldPage> m_page;
    PersonId m_ann;
    CustomerId m_customer;
    int m_asked = 0;
};

// Ann works here; 华诚 is hers, of class A and never seen.
void TestFieldJourney::init()
{
    m_asked = 0;
    m_store = std::make_unique<OpenStore>(Today);
    QVERIFY(m_store->isMade());
    Person ann;
    ann.id = m_ann = PersonId(m_store->id());
    ann.name = u"Ann"_s;
    Customer customer;
    customer.id = m_customer = CustomerId(m_store->id());
    customer.name = u"华诚"_s;
    customer.owner = m_ann;
    customer.tier = u"A"_s;
    customer.createdAt = Moment(Today.addYears(-1));
    QVERIFY(m_store->submit({Record::create(ann), Record::create(customer)}));
    m_store->workspace()->setAuthor(m_ann);
    m_theme = std::make_unique<Theme>();
    m_page = std::make_unique<FieldPage>(*m_theme);
    m_page->resize(1100, 760);
    m_page->setWorkspace(m_store->workspace());
    m_page->show();
    m_page->refresh();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), Patience);
}

void TestFieldJourney::cleanup()
{
    if (m_page)
        m_page->setWorkspace(nullptr);
    m_page.reset();
    m_store.reset();
}

void TestFieldJourney::aVisitIsLoggedByKeyboardOnly()
{
    QVERIFY(openForm());
    QuickLog *log = form();
    QSignalSpy done(m_page.get(), &Page::done);
    auto *customer = in<QLineEdit>(log, u"logCustomer"_s);
    QTRY_VERIFY_WITH_TIMEOUT(customer->hasFocus(), Patience);
    // An input method commits the name.
    QInputMethodEvent typed;
    typed.setCommitString(u"华诚"_s);
    QCoreApplication::sendEvent(customer, &typed);
    Q_EMIT customer->textEdited(customer->text());
    auto *brief = in<QLabel>(log, u"logBrief"_s);
    QTRY_VERIFY_WITH_TIMEOUT(brief->text().contains(u"Class A"_s), Patience);
    QTest::keyClick(customer, Qt::Key_Return);
    auto *note = in<QPlainTextEdit>(log, u"logNote"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->hasFocus(), Patience);
    QTest::keyClicks(note, u"wants an offer"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    const auto logged = m_store->all<Activity>();
    QCOMPARE(logged.size(), 1);
    QCOMPARE(logged.first().customer, m_customer);
    QCOMPARE(logged.first().person, m_ann);
    QCOMPARE(logged.first().type, u"visit"_s);
    QCOMPARE(logged.first().note, u"wants an offer"_s);
    QCOMPARE(logged.first().nextOn, Today.addDays(7));
    QVERIFY(DraftFile(m_store->path(), u"quick-log"_s).read().isEmpty());
    QTRY_VERIFY_WITH_TIMEOUT(!list(u"fieldStops"_s)->rows().isEmpty()
                                 && list(u"fieldStops"_s)->rows().first().isDone,
                             Patience);
    // One step takes all of it back.
    QVERIFY(m_store->workspace()->undo(done.first().at(1).toLongLong()).takeResult());
    QTRY_VERIFY_WITH_TIMEOUT(list(u"fieldStops"_s)->rows().isEmpty(), Patience);
}

void TestFieldJourney::aPlannedVisitNeedsNothingButTheNote()
{
    QCOMPARE(m_store->perform([&](const Reading &reading) {
        return FieldEdits(reading, m_store->now(), m_store->newId())
            .plan(m_ann, {m_customer.uuid()}, Moment(Today), u"visit"_s, {});
    }),
             QString());
    QTRY_COMPARE_WITH_TIMEOUT(list(u"fieldStops"_s)->rows().size(), 1, Patience);
    QSignalSpy done(m_page.get(), &Page::done);
    QListView *stops = list(u"fieldStops"_s)->view();
    stops->setCurrentIndex(stops->model()->index(0, 0));
    stops->setFocus();
    QTest::keyClick(stops, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(form() && form()->isVisible(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(in<QComboBox>(form(), u"logPerson"_s)->currentText(), u"Ann"_s,
                              Patience);
    auto *note = in<QPlainTextEdit>(form(), u"logNote"_s);
    QTRY_VERIFY_WITH_TIMEOUT(note->hasFocus(), Patience);
    QTest::keyClicks(note, u"ok"_s);
    QTest::keyClick(note, Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QVERIFY(m_store->all<Task>().first().doneAt.isValid());
}

// Checked in at noon; the draft is set back by 38 minutes, as if the seller came at 11:22.
void TestFieldJourney::aVisitBeginsByCheckingInAndEndsWithItsLog()
{
    auto *here = m_page->findChild<QWidget *>(u"hereBar"_s);
    QVERIFY(!here->isVisible());
    QSignalSpy told(m_page.get(), &Page::told);
    QVERIFY(openForm());
    QTest::keyClicks(in<QLineEdit>(form(), u"logCustomer"_s), u"Norva"_s);
    in<QPushButton>(form(), u"logCheckIn"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(!form(), Patience);
    QCOMPARE(told.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(here->isVisible(), Patience);
    QVERIFY(in<QLabel>(here, u"hereText"_s)->text().contains(u"Norva"_s));
    QVERIFY(m_store->all<Activity>().isEmpty());
    const DraftFile file(m_store->path(), u"quick-log"_s);
    VisitDraft draft = VisitDraft::fromJson(file.read());
    draft.since = draft.since.addSecs(-38 * 60);
    draft.when = draft.when.addSecs(-38 * 60);
    QVERIFY(file.write(draft.toJson()));
    in<QPushButton>(here, u"hereLeave"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(form() && form()->isVisible(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(in<QComboBox>(form(), u"logPerson"_s)->currentText(), u"Ann"_s,
                              Patience);
    QVERIFY(!in<QPushButton>(form(), u"logCheckIn"_s)->isVisible());
    QVERIFY(in<QLabel>(form(), u"draftRestored"_s)->text().contains(u"38"_s));
    QTest::keyClicks(in<QPlainTextEdit>(form(), u"logNote"_s), u"ok"_s);
    QSignalSpy done(m_page.get(), &Page::done);
    QTest::keyClick(in<QPlainTextEdit>(form(), u"logNote"_s), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    const Activity visit = m_store->all<Activity>().first();
    QCOMPARE(visit.durationS, std::optional<qint64>(38 * 60));
    QCOMPARE(visit.startedAt.msSinceEpoch(), draft.since.toMSecsSinceEpoch());
    QTRY_VERIFY_WITH_TIMEOUT(!here->isVisible(), Patience);
}

void TestFieldJourney::checkingInNeedsACustomer()
{
    QVERIFY(openForm());
    in<QPushButton>(form(), u"logCheckIn"_s)->click();
    QVERIFY(in<QLabel>(form(), u"logProblem"_s)->isVisible());
    QVERIFY(DraftFile(m_store->path(), u"quick-log"_s).read().isEmpty());
    form()->close();
}

// 12 hours is the longest visit: 720 minutes are filled in, a minute more are asked for.
void TestFieldJourney::leavingForgottenIsNoVisitOfADay()
{
    const QDateTime now(Today, QTime(12, 0), Qt::UTC);
    VisitDraft draft;
    QCOMPARE(draft.minutesUntil(now), std::nullopt);
    draft.since = now.addSecs(-720 * 60);
    QCOMPARE(draft.minutesUntil(now), std::optional(720));
    draft.since = now.addSecs(-721 * 60);
    QCOMPARE(draft.minutesUntil(now), std::nullopt);
    draft.since = now;
    QCOMPARE(draft.minutesUntil(now), std::optional(1));
    draft.since = now.addSecs(60);
    QCOMPARE(draft.minutesUntil(now), std::nullopt);
}

void TestFieldJourney::whatIsTypedIsThereWhenTheFormIsOpenedAgain()
{
    QVERIFY(openForm());
    QTest::keyClicks(in<QLineEdit>(form(), u"logCustomer"_s), u"Norva"_s);
    QTest::keyClicks(in<QPlainTextEdit>(form(), u"logNote"_s), u"half a sen"_s);
    // Every letter is in the file: a process that ends here loses nothing.
    QCOMPARE(DraftFile(m_store->path(), u"quick-log"_s).read().value("note"_L1).toString(),
             u"half a sen"_s);
    QTest::keyClick(form(), Qt::Key_Escape);
    QTRY_VERIFY_WITH_TIMEOUT(!form(), Patience);
    QVERIFY(m_store->all<Activity>().isEmpty());
    QVERIFY(openForm());
    QCOMPARE(in<QPlainTextEdit>(form(), u"logNote"_s)->toPlainText(), u"half a sen"_s);
    QCOMPARE(in<QLineEdit>(form(), u"logCustomer"_s)->text(), u"Norva"_s);
    QVERIFY(in<QLabel>(form(), u"draftRestored"_s)->isVisible());
    in<QPushButton>(form(), u"draftDiscard"_s)->click();
    QVERIFY(in<QPlainTextEdit>(form(), u"logNote"_s)->toPlainText().isEmpty());
    QVERIFY(DraftFile(m_store->path(), u"quick-log"_s).read().isEmpty());
    form()->close();
}

void TestFieldJourney::whatIsMissingIsSaidInTheForm()
{
    QVERIFY(openForm());
    in<QPushButton>(form(), u"logSave"_s)->click();
    auto *problem = in<QLabel>(form(), u"logProblem"_s);
    QTRY_VERIFY_WITH_TIMEOUT(problem->isVisible(), Patience);
    QVERIFY(problem->text().contains(u"customer"_s));
    QVERIFY(in<QPushButton>(form(), u"logSave"_s)->isEnabled());
    QVERIFY(m_store->all<Activity>().isEmpty());
    form()->close();
}

void TestFieldJourney::aCustomerWhoseTimeHasComeIsPlannedWithOneKey()
{
    FieldList *suggested = list(u"fieldSuggested"_s);
    const QAbstractItemModelTester tester(suggested->view()->model());
    QCOMPARE(suggested->rows().size(), 1);
    QSignalSpy done(m_page.get(), &Page::done);
    suggested->view()->setCurrentIndex(suggested->view()->model()->index(0, 0));
    suggested->view()->setFocus();
    QTest::keyClick(suggested->view(), Qt::Key_P);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(list(u"fieldStops"_s)->rows().size(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(suggested->rows().isEmpty(), Patience);
}

void TestFieldJourney::aReminderIsPutOffWithAReason()
{
    Customer fresh;
    fresh.id = CustomerId(m_store->id());
    fresh.name = u"Norva"_s;
    fresh.owner = m_ann;
    fresh.createdAt = Moment(Today.addDays(-1));
    QVERIFY(m_store->submit({Record::create(fresh)}));
    FieldList *reminders = list(u"fieldReminders"_s);
    QTRY_COMPARE_WITH_TIMEOUT(reminders->rows().size(), 1, Patience);
    whenAsked(u"snoozeDialog"_s, [this](QDialog *dialog) {
        in<QComboBox>(dialog, u"snoozeReason"_s)->setEditText(u"on holiday"_s);
        in<QPushButton>(dialog, u"snoozeAccept"_s)->click();
    });
    reminders->view()->setCurrentIndex(reminders->view()->model()->index(0, 0));
    reminders->view()->setFocus();
    QTest::keyClick(reminders->view(), Qt::Key_S);
    QTRY_VERIFY_WITH_TIMEOUT(reminders->rows().isEmpty(), Patience);
    QCOMPARE(m_asked, 1);
    QCOMPARE(m_store->all<Task>().first().snoozeReason, u"on holiday"_s);
}

void TestFieldJourney::theWeekOpensTheDay()
{
    QVERIFY(m_page->showNamed(u"week"_s));
    auto *week = m_page->findChild<WeekView *>();
    QTRY_VERIFY_WITH_TIMEOUT(week->isVisible(), Patience);
    QVERIFY(week->accessibleDescription().contains(u"planned visits kept"_s));
    week->setFocus();
    QTest::keyClick(week, Qt::Key_Right); // from today, a Friday, to Saturday
    QTest::keyClick(week, Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(!week->isVisible(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), Patience);
    const auto labels = m_page->findChildren<QLabel *>();
    QVERIFY(std::any_of(labels.cbegin(), labels.cend(), [](const QLabel *label) {
        return label->text().contains(u"21 Mar 2026"_s);
    }));
}

void TestFieldJourney::whoNobodyHasNamedIsAskedFor()
{
    QSignalSpy wanted(m_page.get(), &FieldPage::personWanted);
    m_store->workspace()->setAuthor({});
    auto *empty = m_page->findChild<EmptyState *>();
    QTRY_VERIFY_WITH_TIMEOUT(empty->isVisible(), Patience);
    empty->findChild<QPushButton *>()->click();
    QCOMPARE(wanted.size(), 1);
    m_store->workspace()->setAuthor(m_ann);
    QTRY_VERIFY_WITH_TIMEOUT(list(u"fieldStops"_s)->isVisible(), Patience);
}

void TestFieldJourney::theFormFitsIntoFourHundredPixels()
{
    for (const auto language : {Formatting::Language::English, Formatting::Language::Chinese}) {
        Translations translations(*qApp);
        translations.use(language);
        m_page->setLanguage(language);
        QVERIFY(openForm());
        form()->resize(400, 760);
        QVERIFY2(form()->width() <= 400, qPrintable(QString::number(form()->width())));
        for (const QPushButton *button : form()->findChildren<QPushButton *>()) {
            if (button->isVisible())
                QVERIFY2(button->geometry().right() <= button->parentWidget()->width(),
                         qPrintable(button->objectName()));
        }
        form()->close();
        QTRY_VERIFY_WITH_TIMEOUT(!form(), Patience);
    }
}

QTEST_MAIN(TestFieldJourney)
#include "tst_FieldJourney.moc"
