// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Contact.h"
#include "core/sales/Customer.h"
#include "core/sales/Document.h"
#include "core/sales/Lead.h"
#include "core/sales/Payment.h"
#include "core/sales/PaymentAllocation.h"
#include "core/sales/Person.h"
#include "core/sales/Receivable.h"
#include "core/sales/SalesOrder.h"
#include "core/sales/Ticket.h"
#include "core/workspace/DocumentFiles.h"
#include "tests/support/OpenStore.h"
#include "ui/customers/CustomerView.h"
#include "ui/customers/CustomersPage.h"
#include "ui/field/FieldList.h"
#include "ui/records/RecordsView.h"
#include "ui/shell/Prompts.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTimer>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 20'000;
const QDate Today(2026, 3, 20);

/// Answers for the person: files, words, and yes.
class Answers final : public Prompts
{
public:
    bool confirm(QWidget *, const Question &) override { return true; }
    void tell(QWidget *, const QString &, const QString &) override {}
    std::optional<QString> text(QWidget *, const QString &, const QString &,
                                const QString &) override
    {
        return words;
    }
    std::optional<QString> openFile(QWidget *, const QString &, const QString &) override
    {
        return file;
    }
    std::optional<QString> saveFile(QWidget *, const QString &, const QString &,
                                    const QString &) override
    {
        return file;
    }

    QString words;
    QString file;
};

} // namespace

/// One customer from all sides: the page, its records, money and files, on a real store.
class TestCustomerJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void thePageTellsWhatIsOwedAndWhatToDo();
    void aTicketIsKeptByItsForm();
    void aNumberThatIsNoneIsSaidInTheForm();
    void anOrderIsDividedAndPaid();
    void aFileIsKeptInVersions();
    void aLeadBecomesACustomer();
    void aRecordIsRemovedAndComesBack();

private:
    template<typename Widget>
    Widget *find(const QString &name) const
    {
        return m_page->findChild<Widget *>(name);
    }
    CustomerView *view() const { return m_page->findChild<CustomerView *>(); }
    void show()
    {
        m_page->showCustomer(m_customer.uuid());
        QTRY_VERIFY_WITH_TIMEOUT(find<QLabel>(u"customerName"_s)->text() == u"华诚"_s, Patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), Patience);
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
    std::unique_ptr<CustomersPage> m_page;
    Answers m_answers;
    PersonId m_ann;
    CustomerId m_customer;
    SalesOrderId m_order;
    int m_asked = 0;
};

// Ann's customer 华诚 has an order of ¥1,000 and owes ¥400 since 40 days.
void TestCustomerJourney::init()
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
    customer.createdAt = Moment(Today.addDays(-50));
    SalesOrder order;
    order.id = m_order = SalesOrderId(m_store->id());
    order.customer = m_customer;
    order.owner = m_ann;
    order.number = u"S-1"_s;
    order.signedAt = Moment(Today.addDays(-5));
    order.amount = Amount {1000 * 10'000};
    Receivable owed;
    owed.id = ReceivableId(m_store->id());
    owed.customer = m_customer;
    owed.dueOn = Today.addDays(-40);
    owed.amount = Amount {400 * 10'000};
    QVERIFY(m_store->submit({Record::create(ann), Record::create(customer), Record::create(order),
                             Record::create(owed)}));
    m_store->workspace()->setAuthor(m_ann);
    m_theme = std::make_unique<Theme>();
    m_page = std::make_unique<CustomersPage>(*m_theme);
    m_page->setPrompts(&m_answers);
    m_page->resize(1200, 800);
    m_page->setWorkspace(m_store->workspace());
    m_page->show();
    m_page->refresh();
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), Patience);
}

void TestCustomerJourney::cleanup()
{
    if (m_page)
        m_page->setWorkspace(nullptr);
    m_page.reset();
    m_store.reset();
}

void TestCustomerJourney::thePageTellsWhatIsOwedAndWhatToDo()
{
    show();
    QCOMPARE(find<QLabel>(u"customerHealth"_s)->text(), u"At risk"_s);
    const auto signs = find<FieldList>(u"customerSigns"_s)->rows();
    QCOMPARE(signs.size(), 1);
    QVERIFY(signs.first().title.contains(u"overdue for 40 days"_s)
            || signs.first().title.contains(u"40"_s));
    const auto timeline = find<FieldList>(u"customerTimeline"_s);
    const QAbstractItemModelTester tester(timeline->view()->model());
    QCOMPARE(timeline->rows().size(), 1);
    QVERIFY(timeline->rows().first().title.contains(u"S-1"_s));
    QSignalSpy log(view(), &CustomerView::logWanted);
    find<QPushButton>(u"customerLog"_s)->click();
    QCOMPARE(log.size(), 1);
    find<QPushButton>(u"customerBack"_s)->click();
    QVERIFY(!view()->isVisible());
}

void TestCustomerJourney::aTicketIsKeptByItsForm()
{
    show();
    QSignalSpy done(m_page.get(), &Page::done);
    whenAsked(u"recordDialog"_s, [](QDialog *dialog) {
        dialog->findChild<QLineEdit *>(u"field_subject"_s)->setText(u"too late"_s);
        dialog->findChild<QPushButton *>(u"recordSave"_s)->click();
    });
    view()->findChild<RecordsView *>(u"records_ticket"_s)->create();
    QCOMPARE(m_asked, 1);
    QCOMPARE(done.size(), 1);
    const auto tickets = m_store->all<Ticket>();
    QCOMPARE(tickets.size(), 1);
    QCOMPARE(tickets.first().customer, m_customer);
    QCOMPARE(tickets.first().subject, u"too late"_s);
    QCOMPARE(tickets.first().kind, u"issue"_s);
    QTRY_COMPARE_WITH_TIMEOUT(find<FieldList>(u"customerTimeline"_s)->rows().size(), 2, Patience);
}

void TestCustomerJourney::aNumberThatIsNoneIsSaidInTheForm()
{
    show();
    whenAsked(u"recordDialog"_s, [](QDialog *dialog) {
        dialog->findChild<QLineEdit *>(u"field_amount"_s)->setText(u"12x"_s);
        dialog->findChild<QPushButton *>(u"recordSave"_s)->click();
        auto *problem = dialog->findChild<QLabel *>(u"recordProblem"_s);
        QVERIFY(problem->isVisible());
        QVERIFY(problem->text().contains(u"12x"_s));
        dialog->reject();
    });
    view()->findChild<RecordsView *>(u"records_receivable"_s)->create();
    QCOMPARE(m_asked, 1);
    QCOMPARE(m_store->all<Receivable>().size(), 1);
}

// The order's 30/60/10 % of ¥1,000; then ¥500 arrive: ¥400 for what is 40 days late, ¥100 for what
// is due next, the 30 %.
void TestCustomerJourney::anOrderIsDividedAndPaid()
{
    show();
    auto *orders = view()->findChild<RecordsView *>(u"records_sales_order"_s);
    view()->findChild<QTabWidget *>(u"customerTabs"_s)->setCurrentIndex(2);
    auto *table = orders->findChild<QTreeView *>(u"recordList_sales_order"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, Patience);
    const QAbstractItemModelTester tester(table->model());
    table->setCurrentIndex(table->model()->index(0, 0));
    whenAsked(u"instalmentDialog"_s, [](QDialog *dialog) {
        auto *accept = dialog->findChild<QPushButton *>(u"instalmentAccept"_s);
        auto *last = dialog->findChild<QLineEdit *>(u"instalmentShare2"_s);
        last->setText(u"9"_s);
        QVERIFY(!accept->isEnabled()); // 99 % is not the whole
        last->setText(u"10"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
    });
    const QSignalSpy changed(m_store->workspace(), &Workspace::changed);
    find<QPushButton>(u"orderPlan"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_store->all<Receivable>().size(), 4, Patience);
    // The page has heard of it and asked again: what is owed is on it before money comes in.
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), Patience);
    whenAsked(u"paymentDialog"_s, [](QDialog *dialog) {
        auto *amount = dialog->findChild<QLineEdit *>(u"paymentAmount"_s);
        amount->setFocus();
        QTest::keyClicks(amount, u"500"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"paymentPart0"_s)->text(), u"400"_s);
        QCOMPARE(dialog->findChild<QLineEdit *>(u"paymentPart1"_s)->text(), u"100"_s);
        dialog->findChild<QPushButton *>(u"paymentAccept"_s)->click();
    });
    view()->findChild<QPushButton *>(u"recordNew_payment"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_store->all<PaymentAllocation>().size(), 2, Patience);
    QCOMPARE(m_asked, 2);
    QCOMPARE(m_store->all<Payment>().first().amount, (Amount {500 * 10'000}));
    QTRY_COMPARE_WITH_TIMEOUT(find<QLabel>(u"customerHealth"_s)->text(), u"In good shape"_s,
                              Patience);
}

void TestCustomerJourney::aFileIsKeptInVersions()
{
    show();
    m_answers.file = m_store->file(u"报价.txt"_s);
    for (const QByteArray &content : {QByteArray("one"), QByteArray("two")}) {
        QFile file(m_answers.file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto before = m_store->all<Document>().size();
        find<QPushButton>(u"customerDocumentAdd"_s)->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_store->all<Document>().size(), before + 1, Patience);
        QTRY_COMPARE_WITH_TIMEOUT(find<FieldList>(u"customerDocuments"_s)->rows().size(),
                                  before + 1, Patience);
    }
    const auto documents = m_store->all<Document>();
    QCOMPARE(documents.at(0).version, std::optional<qint64>(1));
    QCOMPARE(documents.at(1).version, std::optional<qint64>(2));
    const DocumentFiles files(m_store->path());
    QVERIFY(files.isSound(documents.at(0).digest));
    QVERIFY(files.isSound(documents.at(1).digest));
}

void TestCustomerJourney::aLeadBecomesACustomer()
{
    Lead lead;
    lead.id = LeadId(m_store->id());
    lead.company = u"Norva"_s;
    lead.name = u"李明"_s;
    lead.owner = m_ann;
    lead.createdAt = Moment(Today);
    QVERIFY(m_store->submit({Record::create(lead)}));
    QVERIFY(m_page->showNamed(u"leads"_s));
    auto *table = find<QTreeView>(u"recordList_lead"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, Patience);
    table->setCurrentIndex(table->model()->index(0, 0));
    whenAsked(u"leadDialog"_s, [](QDialog *dialog) {
        auto *customer = dialog->findChild<QLineEdit *>(u"leadCustomer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(customer->text(), u"Norva"_s, Patience);
        dialog->findChild<QAbstractButton *>(u"leadMakesDeal"_s)->setChecked(false);
        dialog->findChild<QPushButton *>(u"leadAccept"_s)->click();
    });
    find<QPushButton>(u"leadConvert"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(m_store->all<Customer>().size(), 2, Patience);
    QCOMPARE(m_store->all<Contact>().first().name, u"李明"_s);
    QVERIFY(m_store->read<Lead>(lead.id.uuid()).qualifiedAt.isValid());
}

void TestCustomerJourney::aRecordIsRemovedAndComesBack()
{
    show();
    QSignalSpy done(m_page.get(), &Page::done);
    view()->findChild<QTabWidget *>(u"customerTabs"_s)->setCurrentIndex(3);
    auto *table = view()->findChild<QTreeView *>(u"recordList_receivable"_s);
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 1, Patience);
    table->setCurrentIndex(table->model()->index(0, 0));
    view()->findChild<QPushButton *>(u"recordRemove_receivable"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QVERIFY(m_store->all<Receivable>().isEmpty());
    QVERIFY(m_store->workspace()->undo(done.first().at(1).toLongLong()).takeResult());
    QCOMPARE(m_store->all<Receivable>().size(), 1);
}

QTEST_MAIN(TestCustomerJourney)
#include "tst_CustomerJourney.moc"
