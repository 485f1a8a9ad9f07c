// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Activity.h"
#include "core/sales/Customer.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/workspace/PoolRules.h"
#include "core/workspace/Workspace.h"
#include "ui/customers/CustomerModel.h"
#include "ui/customers/CustomerView.h"
#include "ui/customers/CustomersPage.h"
#include "ui/customers/PoolModel.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CellRoles.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 20'000;
const QDate Today(2026, 3, 20);

} // namespace

/// Somebody looks for customers, changes many at once, gives some away and claims others, by
/// keyboard.
class TestCustomersJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void customersAreFoundWhileOneTypes();
    void theOrderIsAskedForAtTheHead();
    void manyAreAssignedWithTheirNumberFirst();
    void aNewCustomerIsComparedWithThoseThere();
    void returnOpensACustomer();
    void whatIsGivenBackIsClaimedWithReturn();
    void rulesAreTriedOutBeforeTheyAreSettled();
    void everyControlHasAName();

private:
    QTableView *table(const QString &name = u"customerTable"_s) const
    {
        return m_page->findChild<QTableView *>(name);
    }
    QStringList names(const QString &of = u"customerTable"_s) const
    {
        QStringList names;
        const QAbstractItemModel *model = table(of)->model();
        for (int row = 0; row < model->rowCount(); ++row)
            names.append(model->index(row, 0).data().toString());
        return names;
    }
    void type(const QString &text)
    {
        auto *search = m_page->findChild<QLineEdit *>(u"customerSearch"_s);
        search->setText(text);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), Patience);
    }
    QString labelText(const QString &name) const
    {
        return m_page->findChild<QLabel *>(name)->text();
    }
    /// Answers the dialog of that name when it comes up.
    template<typename Answer>
    void whenAsked(const QString &name, Answer answer)
    {
        auto *timer = new QTimer(this);
        timer->setInterval(20);
        connect(timer, &QTimer::timeout, this, [timer, name, answer] {
            auto *dialog = qobject_cast<QDialog *>(QApplication::activeModalWidget());
            if (!dialog || dialog->objectName() != name || !answer(dialog))
                return;
            timer->deleteLater();
        });
        timer->start();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {Today};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<CustomersPage> m_page;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

// Ann has 华诚医疗 (seen on the 19th) and Blueridge, Bob has Norva Foods; 长江药业 is free.
void TestCustomersJourney::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_workspace
        = std::make_unique<Workspace>(m_folder->filePath(u"c.steel"_s), Handbook(), m_clock, 7);
    NewStore birth;
    birth.calendar = u"weekdays"_s;
    birth.zone = "UTC";
    QVERIFY(m_workspace->create(birth).takeResult());
    Command command;
    command.label = u"test"_s;
    command.source = u"import:test"_s;
    Person ann;
    ann.id = PersonId(m_workspace->newId());
    ann.name = u"Ann"_s;
    Person bob;
    bob.id = PersonId(m_workspace->newId());
    bob.name = u"Bob"_s;
    command.changes = {Record::create(ann), Record::create(bob)};
    const auto add = [&](const QString &name, const PersonId &owner, const QString &region,
                         const QDate &seen) {
        Customer customer;
        customer.id = CustomerId(m_workspace->newId());
        customer.name = name;
        customer.owner = owner;
        customer.region = region;
        customer.createdAt = Moment(QDate(2025, 1, 6));
        command.changes << Record::create(customer);
        if (!seen.isValid())
            return;
        Activity activity;
        activity.id = ActivityId(m_workspace->newId());
        activity.customer = customer.id;
        activity.startedAt = Moment(seen);
        activity.isEffective = true;
        command.changes << Record::create(activity);
    };
    add(u"华诚医疗"_s, ann.id, u"上海"_s, QDate(2026, 3, 19));
    add(u"Blueridge"_s, ann.id, u"Leeds"_s, QDate(2026, 1, 5));
    add(u"Norva Foods"_s, bob.id, u"Leeds"_s, QDate(2025, 12, 1));
    add(u"长江药业"_s, {}, u"武汉"_s, {});
    QVERIFY(m_workspace->submit(command).takeResult());
    m_theme = std::make_unique<Theme>(Theme::Scheme::Light);
    m_page = std::make_unique<CustomersPage>(*m_theme);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        table()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_page->setLanguage(Formatting::Language::English);
    m_page->resize(1280, 800);
    m_page->show();
    m_page->setWorkspace(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), Patience);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->findChild<QComboBox *>(u"poolPerson"_s)->count() == 2,
                             Patience);
    QCOMPARE(names(),
             (QStringList {u"华诚医疗"_s, u"Blueridge"_s, u"Norva Foods"_s, u"长江药业"_s}));
}

void TestCustomersJourney::cleanup()
{
    m_page->setWorkspace(nullptr);
    m_tester.reset();
    m_page.reset();
    m_theme.reset();
    m_workspace.reset();
    m_folder.reset();
}

void TestCustomersJourney::customersAreFoundWhileOneTypes()
{
    type(u"hcyl"_s);
    QCOMPARE(names(), QStringList {u"华诚医疗"_s});
    type(u"leeds"_s);
    QCOMPARE(names(), (QStringList {u"Blueridge"_s, u"Norva Foods"_s}));
    QVERIFY(labelText(u"customerCount"_s).startsWith(u"2 of 4 customers"_s));
    type(u"nobody"_s);
    QCOMPARE(names(), QStringList());
    type({});
    QCOMPARE(names().size(), 4);
}

void TestCustomersJourney::theOrderIsAskedForAtTheHead()
{
    table()->horizontalHeader()->setSortIndicator(CustomerModel::NameColumn, Qt::AscendingOrder);
    QTRY_COMPARE_WITH_TIMEOUT(
        names(), (QStringList {u"Blueridge"_s, u"长江药业"_s, u"华诚医疗"_s, u"Norva Foods"_s}),
        Patience);
}

void TestCustomersJourney::manyAreAssignedWithTheirNumberFirst()
{
    QSignalSpy done(m_page.get(), &CustomersPage::done);
    table()->selectAll();
    QVERIFY(labelText(u"customerBulkText"_s).startsWith(u"4 customers"_s));
    whenAsked(u"customerBulkDialog"_s, [](QDialog *dialog) {
        dialog->findChild<QComboBox *>(u"bulkChoice"_s)->setCurrentText(u"Bob"_s);
        dialog->findChild<QLineEdit *>(u"bulkReason"_s)->setText(u"new year"_s);
        dialog->findChild<QPushButton *>(u"bulkAccept"_s)->click();
        return true;
    });
    m_page->findChild<QPushButton *>(u"customerAssign"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    const QModelIndex owner = table()->model()->index(0, CustomerModel::OwnerColumn);
    QTRY_COMPARE_WITH_TIMEOUT(owner.data().toString(), u"Bob"_s, Patience);
    // The selection stays: the same customers stand at the same places.
    QVERIFY(table()->selectionModel()->hasSelection());
    QVERIFY(m_workspace->undo(done.first().at(1).toLongLong()).takeResult());
    QTRY_COMPARE_WITH_TIMEOUT(owner.data().toString(), u"Ann"_s, Patience);
}

void TestCustomersJourney::aNewCustomerIsComparedWithThoseThere()
{
    QSignalSpy done(m_page.get(), &CustomersPage::done);
    whenAsked(u"newCustomerDialog"_s, [typed = std::make_shared<bool>(false)](QDialog *dialog) {
        auto *name = dialog->findChild<QLineEdit *>(u"newCustomerName"_s);
        auto *alike = dialog->findChild<QLabel *>(u"newCustomerAlike"_s);
        if (!*typed) {
            *typed = true;
            name->setText(u"上海华诚医疗有限公司"_s);
            return false;
        }
        if (alike->isHidden())
            return false;
        if (!alike->text().contains(u"华诚医疗"_s))
            qFatal("not compared");
        dialog->findChild<QPushButton *>(u"newCustomerAccept"_s)->click();
        return true;
    });
    m_page->primaryAction()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(names().size(), 5, Patience);
}

void TestCustomersJourney::returnOpensACustomer()
{
    table()->setFocus();
    table()->setCurrentIndex(table()->model()->index(1, 0));
    QTest::keyClick(table(), Qt::Key_Return);
    auto *view = m_page->findChild<CustomerView *>();
    QTRY_VERIFY_WITH_TIMEOUT(view->isVisible(), Patience);
    QCOMPARE(view->shown().text(), table()->model()->index(1, 0).data(IdRole).toString());
}

void TestCustomersJourney::whatIsGivenBackIsClaimedWithReturn()
{
    QSignalSpy done(m_page.get(), &CustomersPage::done);
    table()->selectRow(2);
    whenAsked(u"customerBulkDialog"_s, [](QDialog *dialog) {
        auto *accept = dialog->findChild<QPushButton *>(u"bulkAccept"_s);
        if (accept->isEnabled())
            qFatal("no reason was asked for");
        dialog->findChild<QLineEdit *>(u"bulkReason"_s)->setText(u"no need"_s);
        accept->click();
        return true;
    });
    m_page->findChild<QPushButton *>(u"customerGiveBack"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    m_page->showView(CustomersPage::View::Pool);
    QTRY_COMPARE_WITH_TIMEOUT(names(u"poolTable"_s),
                              (QStringList {u"Norva Foods"_s, u"长江药业"_s}), Patience);
    const QAbstractItemModelTester tester(table(u"poolTable"_s)->model(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    auto *person = m_page->findChild<QComboBox *>(u"poolPerson"_s);
    person->setCurrentText(u"Ann"_s);
    table(u"poolTable"_s)->setFocus();
    table(u"poolTable"_s)->selectRow(0);
    QTest::keyClick(table(u"poolTable"_s), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(names(u"poolTable"_s), QStringList {u"长江药业"_s}, Patience);
}

void TestCustomersJourney::rulesAreTriedOutBeforeTheyAreSettled()
{
    QSignalSpy done(m_page.get(), &CustomersPage::done);
    m_page->showView(CustomersPage::View::Pool);
    QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), Patience);
    QCOMPARE(labelText(u"soonText"_s), u"No rules are settled: nobody returns by itself"_s);
    whenAsked(u"poolRulesDialog"_s, [changed = std::make_shared<bool>(false)](QDialog *dialog) {
        if (!*changed) {
            *changed = true;
            // 10 working days: two of three are overdue and return after the month of grace, the
            // one seen on 19 March is due on 3 April and waits too.
            for (const QString &tier : {QString(), u"A"_s, u"B"_s, u"C"_s}) {
                dialog->findChild<QSpinBox *>(u"poolLimit%1%2"_s.arg(tier, u"0"_s))->setValue(10);
                dialog->findChild<QSpinBox *>(u"poolLimit%1%2"_s.arg(tier, u"1"_s))->setValue(0);
            }
            return false;
        }
        if (!dialog->findChild<QLabel *>(u"poolTrial"_s)->text().startsWith(u"3 "_s))
            return false;
        auto *reasons = dialog->findChild<QTableWidget *>(u"poolReasons"_s);
        reasons->item(reasons->rowCount() - 1, 0)->setText(u"tender runs"_s);
        reasons->item(reasons->rowCount() - 2, 1)->setData(Qt::EditRole, 45);
        dialog->findChild<QDateEdit *>(u"poolAmnesty"_s)->setDate(Today.addDays(20));
        dialog->findChild<QPushButton *>(u"poolRulesAccept"_s)->click();
        return true;
    });
    m_page->findChild<QToolButton *>(u"poolRules"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(labelText(u"soonText"_s).startsWith(u"0 return"_s), Patience);
    const auto settled = m_workspace
                             ->ask<PoolRules>([](const Reading &reading) -> Result<PoolRules> {
                                 return PoolRules::of(reading);
                             })
                             .takeResult();
    QVERIFY(settled);
    QCOMPARE(settled->longest.value(u"tender runs"_s), 45);
    // Ours stay what they were, under their codes.
    QCOMPARE(settled->longest.value(u"project"_s), 180);
    QCOMPARE(settled->amnestyUntil, Today.addDays(20));
}

void TestCustomersJourney::everyControlHasAName()
{
    for (const auto view : {CustomersPage::View::List, CustomersPage::View::Pool}) {
        m_page->showView(view);
        QTRY_VERIFY_WITH_TIMEOUT(m_page->isSettled(), Patience);
        const auto widgets = m_page->findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus
                || widget->objectName().startsWith(u"qt_"_s))
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                     qPrintable(widget->objectName() + u' '
                                + QString::fromLatin1(widget->metaObject()->className())));
        }
    }
}

QTEST_MAIN(TestCustomersJourney)
#include "tst_CustomersJourney.moc"
