// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Customer.h"
#include "core/sales/DealClash.h"
#include "core/sales/Membership.h"
#include "core/sales/Opportunity.h"
#include "core/sales/Person.h"
#include "core/sales/Protection.h"
#include "core/sales/Quote.h"
#include "core/sales/Record.h"
#include "core/sales/Stage.h"
#include "core/sales/Unit.h"
#include "core/workspace/PipelineBook.h"
#include "core/workspace/Workspace.h"
#include "ui/customers/CustomersPage.h"
#include "ui/pipeline/DealPanel.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/shell/Prompts.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 20'000;
const QDate Today(2026, 3, 20);

class Answers final : public Prompts
{
public:
    bool confirm(QWidget *, const Question &question) override
    {
        asked << question.text;
        return confirms;
    }
    void tell(QWidget *, const QString &, const QString &) override {}
    std::optional<QString> text(QWidget *, const QString &, const QString &,
                                const QString &) override
    {
        return {};
    }
    std::optional<QString> openFile(QWidget *, const QString &, const QString &) override
    {
        return {};
    }
    std::optional<QString> saveFile(QWidget *, const QString &, const QString &,
                                    const QString &) override
    {
        return {};
    }

    QStringList asked;
    bool confirms = false;
};

} // namespace

/// A deal is reported on its card, somebody else opens it all the same, and the head decides.
class TestClashJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aDealIsReportedOnItsCard();
    void whoeverOpensATakenDealIsAskedFirst();
    void aNewOwnerOfATakenDealIsAskedAbout();
    void theHeadDecidesInTheList();
    void strangersSeeThatADealIsTakenNotWhose();
    void aQuoteOfTheListOpensOnItsCard();

private:
    template<typename Answer>
    void whenAsked(const QString &name, Answer answer)
    {
        auto *timer = new QTimer(this);
        timer->setInterval(20);
        connect(timer, &QTimer::timeout, this, [timer, name, answer] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog->objectName() != name)
                return;
            timer->stop();
            timer->deleteLater();
            answer(dialog);
        });
        timer->start();
    }
    qint64 rows(const QString &entity)
    {
        return m_workspace
            ->ask<qint64>(
                [&](const Reading &reading) -> Result<qint64> { return reading.count(entity); })
            .takeResult()
            .value_or(-1);
    }
    void store(const QList<Change> &changes)
    {
        Command command;
        command.label = u"test"_s;
        command.source = u"hand"_s;
        command.changes = changes;
        QVERIFY(m_workspace->submit(command).takeResult());
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), Patience);
    }
    Person person(const QString &name, QList<Change> &changes)
    {
        Person made;
        made.id = PersonId(m_workspace->newId());
        made.name = name;
        changes << Record::create(made);
        return made;
    }
    /// Ann reported all that 华诚 buys, until the end of May.
    void report()
    {
        Protection protection;
        protection.id = ProtectionId(m_workspace->newId());
        protection.customer = m_customer.id;
        protection.person = m_ann.id;
        protection.opportunity = m_deal.id;
        protection.fromOn = Today;
        protection.toOn = QDate(2026, 5, 31);
        store({Record::create(protection)});
    }
    /// Bob's opportunity and its clash with Ann's.
    void clash()
    {
        Opportunity deal = m_deal;
        deal.id = OpportunityId(m_workspace->newId());
        deal.name = u"Second line"_s;
        deal.owner = m_bob.id;
        DealClash made;
        made.id = DealClashId(m_workspace->newId());
        made.opportunity = deal.id;
        made.rival = m_deal.id;
        made.openedAt = Moment(Today);
        store({Record::create(deal), Record::create(made)});
    }
    template<typename Widget>
    Widget *inCustomers(const QString &name)
    {
        return m_customers->findChild<Widget *>(name);
    }
    void look(const PersonId &viewer)
    {
        m_workspace->setAuthor(viewer);
        QVERIFY(m_customers->showNamed(u"reported"_s));
        QTRY_VERIFY_WITH_TIMEOUT(m_customers->isSettled(), Patience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {Today};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PipelinePage> m_page;
    std::unique_ptr<CustomersPage> m_customers;
    Answers m_answers;
    Person m_ann;
    Person m_bob;
    Person m_eva;
    Person m_fox;
    Customer m_customer;
    Opportunity m_deal;
};

// West is led by Eva; Ann and Bob sell there, Fox elsewhere. Ann has a deal of ¥300 at 华诚.
void TestClashJourney::init()
{
    m_answers = {};
    m_folder = std::make_unique<QTemporaryDir>();
    static const auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_workspace
        = std::make_unique<Workspace>(m_folder->filePath(u"c.steel"_s), *handbook, m_clock, 7);
    NewStore birth;
    birth.calendar = u"weekdays"_s;
    birth.zone = "UTC";
    QVERIFY(m_workspace->create(birth).takeResult());
    const auto book
        = m_workspace
              ->ask<PipelineBook>([](const Reading &reading) { return PipelineBook::of(reading); })
              .takeResult();
    QVERIFY(book);
    QList<Change> changes;
    m_ann = person(u"Ann"_s, changes);
    m_bob = person(u"Bob"_s, changes);
    m_eva = person(u"Eva"_s, changes);
    m_fox = person(u"Fox"_s, changes);
    Unit west;
    west.id = UnitId(m_workspace->newId());
    west.name = u"West"_s;
    west.head = m_eva.id;
    changes << Record::create(west);
    for (const Person &one : {m_ann, m_bob}) {
        Membership seat;
        seat.id = MembershipId(m_workspace->newId());
        seat.person = one.id;
        seat.unit = west.id;
        changes << Record::create(seat);
    }
    qint64 seq = 0;
    for (const auto &[code, outcome] :
         {std::pair(u"talks"_s, u"open"_s), std::pair(u"won"_s, u"won"_s),
          std::pair(u"lost"_s, u"lost"_s)}) {
        Stage stage;
        stage.id = StageId(m_workspace->newId());
        stage.pipeline = book->standard();
        stage.code = code;
        stage.name = code;
        stage.seq = ++seq;
        stage.outcome = outcome;
        changes << Record::create(stage);
    }
    m_customer = {};
    m_customer.id = CustomerId(m_workspace->newId());
    m_customer.name = u"华诚"_s;
    m_customer.owner = m_ann.id;
    m_deal = {};
    m_deal.id = OpportunityId(m_workspace->newId());
    m_deal.name = u"First line"_s;
    m_deal.customer = m_customer.id;
    m_deal.owner = m_ann.id;
    m_deal.pipeline = book->standard();
    m_deal.createdAt = Moment(QDate(2026, 3, 2));
    m_deal.stage = u"talks"_s;
    m_deal.amount = Amount {300 * 10'000};
    m_deal.currency = u"CNY"_s;
    changes << Record::create(m_customer) << Record::create(m_deal);
    Command command;
    command.label = u"test"_s;
    command.source = u"hand"_s;
    command.changes = changes;
    QVERIFY(m_workspace->submit(command).takeResult());
    m_theme = std::make_unique<Theme>(Theme::Scheme::Light);
    m_page = std::make_unique<PipelinePage>(*m_theme);
    m_page->setPrompts(&m_answers);
    m_page->setLanguage(Formatting::Language::English);
    m_page->resize(1280, 800);
    m_page->show();
    m_page->setWorkspace(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), Patience);
    m_customers = std::make_unique<CustomersPage>(*m_theme);
    m_customers->setPrompts(&m_answers);
    m_customers->setLanguage(Formatting::Language::English);
    m_customers->resize(1280, 800);
    m_customers->setWorkspace(m_workspace.get());
    m_customers->show();
}

void TestClashJourney::cleanup()
{
    m_page->setWorkspace(nullptr);
    m_customers->setWorkspace(nullptr);
    m_customers.reset();
    m_page.reset();
    m_theme.reset();
    m_workspace.reset();
    m_folder.reset();
}

void TestClashJourney::aDealIsReportedOnItsCard()
{
    QSignalSpy done(m_page.get(), &PipelinePage::done);
    m_page->showDeal(m_deal.id.uuid());
    auto *report = m_page->findChild<QPushButton *>(u"dealReport"_s);
    QTRY_VERIFY_WITH_TIMEOUT(report->isVisible(), Patience);
    whenAsked(u"reportDialog"_s, [](QDialog *dialog) {
        QCOMPARE(dialog->findChild<QLineEdit *>(u"reportCustomer"_s)->text(), u"华诚"_s);
        QCOMPARE(dialog->findChild<QComboBox *>(u"reportPerson"_s)->currentText(), u"Ann"_s);
        auto *accept = dialog->findChild<QPushButton *>(u"reportAccept"_s);
        QTRY_VERIFY_WITH_TIMEOUT(accept->isEnabled(), Patience);
        // 90 days from 20 March: 12 of March, 30 of April, 31 of May, 17 of June.
        QVERIFY(dialog->findChild<QLabel *>(u"reportTerm"_s)->text().contains(u"17 Jun 2026"_s));
        accept->click();
    });
    report->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    auto *text = m_page->findChild<QLabel *>(u"dealProtectionText"_s);
    QTRY_VERIFY_WITH_TIMEOUT(text->text().contains(u"17 Jun 2026"_s), Patience);
    QVERIFY(!report->isVisible());
    // Extended once more, as the rules allow, and given back.
    auto *extend = m_page->findChild<QPushButton *>(u"dealExtend"_s);
    QVERIFY(extend->isVisible());
    extend->click();
    QTRY_VERIFY_WITH_TIMEOUT(text->text().contains(u"15 Sep 2026"_s), Patience);
    QVERIFY(!extend->isVisible());
    m_page->findChild<QPushButton *>(u"dealRelease"_s)->click();
    QTRY_VERIFY_WITH_TIMEOUT(report->isVisible(), Patience);
}

void TestClashJourney::whoeverOpensATakenDealIsAskedFirst()
{
    report();
    m_workspace->setAuthor(m_bob.id);
    QSignalSpy done(m_page.get(), &PipelinePage::done);
    whenAsked(u"dealDialog"_s, [this](QDialog *dialog) {
        auto *owner = dialog->findChild<QComboBox *>(u"field_owner"_s);
        owner->setCurrentIndex(owner->findText(u"Bob"_s));
        QInputMethodEvent committed;
        committed.setCommitString(u"华诚有限公司"_s);
        QCoreApplication::sendEvent(dialog->findChild<QLineEdit *>(u"field_customer"_s),
                                    &committed);
        auto *taken = dialog->findChild<QLabel *>(u"dealProtection"_s);
        QTRY_VERIFY_WITH_TIMEOUT(taken->text().contains(u"31 May 2026"_s), Patience);
        QVERIFY(!taken->text().contains(u"Ann"_s));
        auto *accept = dialog->findChild<QPushButton *>(u"dealAccept"_s);
        accept->click();
        QCOMPARE(m_answers.asked.size(), 1);
        QVERIFY(dialog->isVisible()); // nothing is lost of what was typed
        m_answers.confirms = true;
        accept->click();
    });
    m_page->primaryAction()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QCOMPARE(m_answers.asked.size(), 2);
    QCOMPARE(rows(u"deal_clash"_s), 1);
    QVERIFY(m_workspace->undo(done.first().at(1).toLongLong()).takeResult());
    QCOMPARE(rows(u"deal_clash"_s), 0);
}

void TestClashJourney::aNewOwnerOfATakenDealIsAskedAbout()
{
    report();
    Opportunity other = m_deal;
    other.id = OpportunityId(m_workspace->newId());
    other.name = u"Second line"_s;
    other.owner = m_ann.id;
    store({Record::create(other)});
    // Ann's own second deal goes to Fox by Ann's wish: what she reported is no clash with that.
    QSignalSpy done(m_page.get(), &PipelinePage::done);
    m_page->showDeal(other.id.uuid());
    const auto give = [this](const QString &name) {
        auto *owner = m_page->findChild<DealPanel *>()->findChild<QComboBox *>(u"field_owner"_s);
        owner->setCurrentIndex(owner->findText(name));
        auto *save = m_page->findChild<QPushButton *>(u"dealSave"_s);
        QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Patience);
        save->click();
    };
    QTRY_VERIFY_WITH_TIMEOUT(
        m_page->findChild<DealPanel *>()->findChild<QComboBox *>(u"field_owner"_s), Patience);
    give(u"Fox"_s);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QCOMPARE(m_answers.asked.size(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), Patience);
    // From Fox to Bob it is: nothing is stored before somebody says so.
    give(u"Bob"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_answers.asked.size(), 1, Patience);
    QCOMPARE(rows(u"deal_clash"_s), 0);
    m_answers.confirms = true;
    auto *save = m_page->findChild<QPushButton *>(u"dealSave"_s);
    QTRY_VERIFY_WITH_TIMEOUT(save->isEnabled(), Patience);
    save->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, Patience);
    QCOMPARE(rows(u"deal_clash"_s), 1);
}

void TestClashJourney::theHeadDecidesInTheList()
{
    report();
    clash();
    look(m_eva.id);
    auto *deals = inCustomers<QTableView>(u"reportedTable"_s);
    auto *clashes = inCustomers<QTableView>(u"clashTable"_s);
    const QAbstractItemModelTester dealsTester(deals->model());
    const QAbstractItemModelTester clashesTester(clashes->model());
    QTRY_COMPARE_WITH_TIMEOUT(clashes->model()->rowCount(), 1, Patience);
    QCOMPARE(deals->model()->rowCount(), 1);
    QCOMPARE(deals->model()->index(0, 3).data().toString(), u"Ann"_s);
    // 20 March to 31 May, both among them: 12 + 30 + 31.
    QCOMPARE(deals->model()->index(0, 5).data().toString().left(2), u"73"_s);
    auto *decide = inCustomers<QPushButton>(u"clashDecide"_s);
    QVERIFY(!decide->isEnabled());
    clashes->selectRow(0);
    QVERIFY(decide->isEnabled());
    QSignalSpy done(m_customers.get(), &CustomersPage::done);
    whenAsked(u"clashDialog"_s, [](QDialog *dialog) {
        auto *accept = dialog->findChild<QPushButton *>(u"clashAccept"_s);
        dialog->findChild<QRadioButton *>(u"clashUpheld"_s)->click();
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"clashReason"_s), u"the same line"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
    });
    decide->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(clashes->model()->rowCount(), 0, Patience);
    // With what is over it still stands there, with the decision.
    inCustomers<QAbstractButton>(u"reportedOver"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(clashes->model()->rowCount(), 1, Patience);
    QVERIFY(clashes->model()->index(0, 6).data().toString().contains(u"20 Mar 2026"_s));
}

void TestClashJourney::strangersSeeThatADealIsTakenNotWhose()
{
    report();
    clash();
    look(m_fox.id);
    auto *deals = inCustomers<QTableView>(u"reportedTable"_s);
    auto *clashes = inCustomers<QTableView>(u"clashTable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(deals->model()->rowCount(), 1, Patience);
    QCOMPARE(deals->model()->index(0, 0).data().toString(), u"华诚"_s);
    for (int column = 0; column < deals->model()->columnCount(); ++column)
        QVERIFY(!deals->model()->index(0, column).data().toString().contains(u"Ann"_s));
    QCOMPARE(clashes->model()->rowCount(), 0);
    deals->selectRow(0);
    QVERIFY(!inCustomers<QPushButton>(u"reportedRelease"_s)->isEnabled());
    // Of one's own there is nothing.
    inCustomers<QPushButton>(u"reportedOwn"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(deals->model()->rowCount(), 0, Patience);
}

void TestClashJourney::aQuoteOfTheListOpensOnItsCard()
{
    Quote quote;
    quote.id = QuoteId(m_workspace->newId());
    quote.opportunity = m_deal.id;
    quote.customer = m_customer.id;
    quote.owner = m_ann.id;
    quote.number = u"Q-77"_s;
    quote.version = 1;
    quote.requestedAt = Moment(Today);
    store({Record::create(quote)});
    QVERIFY(m_customers->showNamed(u"money"_s));
    auto *tabs = inCustomers<QTabWidget>(u"moneyTabs"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    auto *list = inCustomers<QTreeView>(u"recordList_quote"_s);
    QTRY_COMPARE_WITH_TIMEOUT(list->model()->rowCount(), 1, Patience);
    QVERIFY(!inCustomers<QPushButton>(u"recordNew_quote"_s)->isVisible());
    QCOMPARE(list->model()->index(0, 0).data().toString(), u"Q-77"_s);
    QSignalSpy wanted(m_customers.get(), &CustomersPage::quotesWanted);
    list->setCurrentIndex(list->model()->index(0, 0));
    inCustomers<QPushButton>(u"recordEdit_quote"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, Patience);
    QCOMPARE(wanted.first().first().value<Uuid>(), m_deal.id.uuid());
    m_page->showQuotes(m_deal.id.uuid());
    QCOMPARE(m_page->findChild<QTabWidget *>(u"dealTabs"_s)->currentIndex(), 2);
}

QTEST_MAIN(TestClashJourney)
#include "tst_ClashJourney.moc"
