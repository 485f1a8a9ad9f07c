// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "core/sales/Customer.h"
#include "core/sales/Opportunity.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/StageEvent.h"
#include "core/workspace/PipelineBook.h"
#include "core/workspace/RowsOf.h"
#include "core/workspace/Workspace.h"
#include "ui/pipeline/BoardView.h"
#include "ui/pipeline/BulkBar.h"
#include "ui/pipeline/DealList.h"
#include "ui/pipeline/DealListModel.h"
#include "ui/pipeline/DealPanel.h"
#include "ui/pipeline/FunnelPanel.h"
#include "ui/pipeline/LaneModel.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/BoardCardDelegate.h"
#include "ui/widgets/CellRoles.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QDialog>
#include <QInputMethodEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 20'000;
const QDate Today(2026, 3, 20);

} // namespace

/// A seller works on the board by keyboard and by mouse: the page, the store, and back.
class TestBoardJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aCardIsCarriedByKeyboardAndTakenBack();
    void escapePutsTheCardBack();
    void whatAStageAsksForIsAskedAtTheDrop();
    void aDialogThatIsClosedMovesNothing();
    void aLossAsksForItsReason();
    void cardsDroppedByMouseAreMovedTogether();
    void theListIsTypedInto();
    void theOpportunityOpensWithWhatIsKnown();
    void theFunnelFollowsTheBoard();
    void aNewOpportunityIsMadeWithItsCustomer();

private:
    QListView *lane(int at) const { return m_page->findChild<QListView *>(u"lane0_%1"_s.arg(at)); }
    int cards(int at) const { return lane(at)->model()->rowCount(); }
    bool isReady() const { return m_page->isSettled(); }
    Opportunity deal(int at = 0)
    {
        return m_workspace
            ->ask<Opportunity>([&](const Reading &reading) -> Result<Opportunity> {
                return Record::read<Opportunity>(m_deals.at(at),
                                                 reading.row(u"opportunity"_s, m_deals.at(at)));
            })
            .takeResult()
            .value_or(Opportunity());
    }
    /// Answers the dialog of that name when it comes up.
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
    void change(const QString &stage, const std::function<void(Stage &)> &make)
    {
        for (Stage &one : m_stages) {
            if (one.code != stage)
                continue;
            const Stage before = one;
            make(one);
            Command command;
            command.label = u"test"_s;
            command.source = u"hand"_s;
            command.changes = {Record::update(before, one)};
            QVERIFY(m_workspace->submit(command).takeResult());
        }
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), Patience);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {Today};
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PipelinePage> m_page;
    QList<Stage> m_stages;
    QList<Uuid> m_deals;
    int m_asked = 0;
};

// Two deals of Ann's in "Talks", ¥300 and ¥200; Offer, Won and Lost are empty.
void TestBoardJourney::init()
{
    m_asked = 0;
    m_folder = std::make_unique<QTemporaryDir>();
    const auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_workspace
        = std::make_unique<Workspace>(m_folder->filePath(u"b.steel"_s), *handbook, m_clock, 7);
    NewStore birth;
    birth.calendar = u"weekdays"_s;
    birth.zone = "UTC";
    QVERIFY(m_workspace->create(birth).takeResult());
    const auto book
        = m_workspace
              ->ask<PipelineBook>([](const Reading &reading) { return PipelineBook::of(reading); })
              .takeResult();
    QVERIFY(book);
    Command command;
    command.label = u"test"_s;
    command.source = u"hand"_s;
    m_stages.clear();
    m_deals.clear();
    for (const auto &[code, outcome] :
         {std::pair(u"talks"_s, u"open"_s), std::pair(u"offer"_s, u"open"_s),
          std::pair(u"won"_s, u"won"_s), std::pair(u"lost"_s, u"lost"_s)}) {
        Stage stage;
        stage.id = StageId(m_workspace->newId());
        stage.pipeline = book->standard();
        stage.code = code;
        stage.name = code.at(0).toUpper() + code.mid(1);
        stage.seq = m_stages.size() + 1;
        stage.outcome = outcome;
        m_stages << stage;
        command.changes << Record::create(stage);
    }
    Person ann;
    ann.id = PersonId(m_workspace->newId());
    ann.name = u"Ann"_s;
    command.changes << Record::create(ann);
    for (const auto &[name, amount] : {std::pair(u"华诚"_s, 300), std::pair(u"Norva"_s, 200)}) {
        Customer customer;
        customer.id = CustomerId(m_workspace->newId());
        customer.name = name;
        customer.owner = ann.id;
        Opportunity deal;
        deal.id = OpportunityId(m_workspace->newId());
        deal.name = u"Line for %1"_s.arg(name);
        deal.customer = customer.id;
        deal.owner = ann.id;
        deal.pipeline = book->standard();
        deal.createdAt = Moment(QDate(2026, 3, 2));
        deal.stage = u"talks"_s;
        deal.amount = Amount {qint64(amount) * 10'000};
        deal.currency = u"CNY"_s;
        m_deals << deal.id.uuid();
        command.changes << Record::create(customer) << Record::create(deal);
    }
    QVERIFY(m_workspace->submit(command).takeResult());
    m_theme = std::make_unique<Theme>(Theme::Scheme::Light);
    m_page = std::make_unique<PipelinePage>(*m_theme);
    m_page->setLanguage(Formatting::Language::English);
    m_page->resize(1280, 800);
    m_page->show();
    m_page->setWorkspace(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), Patience);
    QCOMPARE(cards(0), 2);
}

void TestBoardJourney::cleanup()
{
    m_page->setWorkspace(nullptr);
    m_page.reset();
    m_theme.reset();
    m_workspace.reset();
    m_folder.reset();
}

void TestBoardJourney::aCardIsCarriedByKeyboardAndTakenBack()
{
    QSignalSpy done(m_page.get(), &PipelinePage::done);
    lane(0)->setFocus();
    QTest::keyClick(lane(0), Qt::Key_Space);
    QVERIFY(m_page->findChild<BoardView *>()->isHolding());
    QVERIFY(m_page->findChild<QLabel *>(u"boardHint"_s)->text().contains(u"华诚"_s));
    QTest::keyClick(lane(0), Qt::Key_Right);
    // On the screen it is in the next lane; in the store it is not yet.
    QCOMPARE(cards(0), 1);
    QCOMPARE(cards(1), 1);
    QVERIFY(lane(1)->hasFocus());
    QCOMPARE(deal().stage, u"talks"_s);
    QTest::keyClick(lane(1), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QCOMPARE(done.first().first().toString(), u"华诚 is now in Offer"_s);
    QCOMPARE(deal().stage, u"offer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(cards(1), 1, Patience);
    // The toast's undo takes the whole move back.
    QVERIFY(m_workspace->undo(done.first().at(1).toLongLong()).takeResult());
    QTRY_COMPARE_WITH_TIMEOUT(cards(0), 2, Patience);
    QCOMPARE(deal().stage, u"talks"_s);
}

void TestBoardJourney::escapePutsTheCardBack()
{
    lane(0)->setFocus();
    QTest::keyClick(lane(0), Qt::Key_Space);
    QTest::keyClick(lane(0), Qt::Key_Right);
    QTest::keyClick(lane(1), Qt::Key_Escape);
    QCOMPARE(cards(0), 2);
    QCOMPARE(cards(1), 0);
    QVERIFY(lane(0)->hasFocus());
    QVERIFY(!m_page->findChild<BoardView *>()->isHolding());
    QCOMPARE(deal().stage, u"talks"_s);
}

void TestBoardJourney::whatAStageAsksForIsAskedAtTheDrop()
{
    change(u"talks"_s, [](Stage &stage) {
        stage.requiredFields = u"amount competitor"_s;
        stage.requiredActivity = u"visit"_s;
    });
    QSignalSpy done(m_page.get(), &PipelinePage::done);
    whenAsked(u"moveDialog"_s, [](QDialog *dialog) {
        // The amount is known: only what is missing is asked for.
        QVERIFY(!dialog->findChild<QWidget *>(u"field_amount"_s));
        auto *accept = dialog->findChild<QPushButton *>(u"moveAccept"_s);
        QVERIFY(!accept->isEnabled());
        auto *competitor = dialog->findChild<QWidget *>(u"field_competitor"_s);
        QTest::keyClicks(competitor, u"Acme"_s);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(dialog->findChild<QLineEdit *>(u"activityNote"_s), u"seen the line"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
    });
    Q_EMIT m_page->findChild<BoardView *>()->moveWanted({m_deals.first()}, u"offer"_s);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QCOMPARE(m_asked, 1);
    QCOMPARE(deal().stage, u"offer"_s);
    QCOMPARE(deal().competitor, u"Acme"_s);
    const auto logged
        = m_workspace
              ->ask<QList<Activity>>([this](const Reading &reading) {
                  return RowsOf::linked<Activity>(reading, u"opportunity"_s, m_deals.first());
              })
              .takeResult();
    QVERIFY(logged && logged->size() == 1);
    QCOMPARE(logged->first().note, u"seen the line"_s);
}

void TestBoardJourney::aDialogThatIsClosedMovesNothing()
{
    lane(0)->setFocus();
    QTest::keyClick(lane(0), Qt::Key_Space);
    QTest::keyClick(lane(0), Qt::Key_Right);
    QTest::keyClick(lane(1), Qt::Key_Right);
    QCOMPARE(cards(2), 1);
    whenAsked(u"moveDialog"_s, [](QDialog *dialog) { dialog->reject(); });
    QTest::keyClick(lane(2), Qt::Key_Space);
    QTRY_COMPARE_WITH_TIMEOUT(m_asked, 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(cards(0), 2, Patience);
    QCOMPARE(cards(2), 0);
    QCOMPARE(deal().stage, u"talks"_s);
}

void TestBoardJourney::aLossAsksForItsReason()
{
    QSignalSpy done(m_page.get(), &PipelinePage::done);
    whenAsked(u"moveDialog"_s, [](QDialog *dialog) {
        auto *accept = dialog->findChild<QPushButton *>(u"moveAccept"_s);
        QVERIFY(!accept->isEnabled());
        QTest::keyClicks(dialog->findChild<QWidget *>(u"field_lost_reason"_s), u"price"_s);
        QVERIFY(accept->isEnabled());
        accept->click();
    });
    Q_EMIT m_page->findChild<BoardView *>()->moveWanted({m_deals.first()}, u"lost"_s);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QCOMPARE(deal().lostReason, u"price"_s);
    QVERIFY(deal().lostAt.isValid());
}

// The gesture itself belongs to the window system; what it carries is the model's.
void TestBoardJourney::cardsDroppedByMouseAreMovedTogether()
{
    QSignalSpy done(m_page.get(), &PipelinePage::done);
    lane(0)->selectAll();
    auto *bulk = m_page->findChild<BulkBar *>();
    QTRY_VERIFY(bulk->isVisible());
    QCOMPARE(bulk->findChild<QLabel *>(u"bulkText"_s)->text(), u"2 selected, ¥500"_s);
    const std::unique_ptr<QMimeData> data(
        lane(0)->model()->mimeData(lane(0)->selectionModel()->selectedRows()));
    QVERIFY(lane(1)->model()->canDropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    // The view must not take the rows away: the store says what became of them.
    QVERIFY(!lane(1)->model()->dropMimeData(data.get(), Qt::MoveAction, -1, -1, {}));
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(cards(1), 2, Patience);
    QCOMPARE(deal(0).stage, u"offer"_s);
    QCOMPARE(deal(1).stage, u"offer"_s);
}

void TestBoardJourney::theListIsTypedInto()
{
    m_page->showView(PipelinePage::View::List);
    auto *list = m_page->findChild<DealList *>();
    DealListModel *model = list->deals();
    const QAbstractItemModelTester tester(model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model->rowCount(), 2);
    QSignalSpy done(m_page.get(), &PipelinePage::done);
    QSignalSpy problem(m_page.get(), &PipelinePage::problem);
    const QModelIndex amount = model->index(0, DealListModel::AmountColumn);
    QVERIFY(!model->setData(amount, u"a lot"_s, Qt::EditRole));
    QCOMPARE(problem.size(), 1);
    QVERIFY(model->setData(amount, u"1.2万"_s, Qt::EditRole));
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QCOMPARE(deal(0).amount, Amount {12'000'0000});
    QVERIFY(
        model->setData(model->index(0, DealListModel::CategoryColumn), u"commit"_s, Qt::EditRole));
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, Patience);
    QCOMPARE(deal(0).category, u"commit"_s);
    QTRY_COMPARE_WITH_TIMEOUT(model->index(0, DealListModel::CategoryColumn).data().toString(),
                              u"Commit"_s, Patience);
}

void TestBoardJourney::theOpportunityOpensWithWhatIsKnown()
{
    lane(0)->setFocus();
    QTest::keyClick(lane(0), Qt::Key_Return);
    auto *panel = m_page->findChild<DealPanel *>();
    QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible() && panel->isSettled(), Patience);
    QCOMPARE(panel->shown(), m_deals.first());
    QVERIFY(panel->findChild<QLabel *>(u"dealNext"_s)->text().contains(u"Get in touch"_s));
    QVERIFY(panel->findChild<QLabel *>(u"dealRisks"_s)->text().contains(u"no&nbsp;next"_s));
    // A quote is made, and what it offers is the opportunity's amount.
    QSignalSpy done(m_page.get(), &PipelinePage::done);
    panel->findChild<QTabWidget *>(u"dealTabs"_s)->setCurrentIndex(2);
    panel->findChild<QPushButton *>(u"quoteNew"_s)->click();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    auto *quotes = panel->findChild<QTreeWidget *>(u"dealQuotes"_s);
    QTRY_COMPARE_WITH_TIMEOUT(quotes->topLevelItemCount(), 1, Patience);
    QCOMPARE(quotes->topLevelItem(0)->text(4), u"¥300"_s);
    QTest::keyClick(panel, Qt::Key_Escape);
    QVERIFY(!panel->isVisible());
    QVERIFY(lane(0)->hasFocus());
}

void TestBoardJourney::theFunnelFollowsTheBoard()
{
    m_page->showView(PipelinePage::View::Funnel);
    QTRY_VERIFY_WITH_TIMEOUT(isReady(), Patience);
    auto *table = m_page->findChild<QTreeWidget *>(u"funnelTable"_s);
    QCOMPARE(table->topLevelItemCount(), 3);
    QCOMPARE(table->topLevelItem(0)->text(1), u"2"_s);
    table->setCurrentItem(table->topLevelItem(0));
    auto *members = m_page->findChild<QTreeWidget *>(u"funnelMembers"_s);
    QTRY_COMPARE_WITH_TIMEOUT(members->topLevelItemCount(), 2, Patience);
}

void TestBoardJourney::aNewOpportunityIsMadeWithItsCustomer()
{
    QSignalSpy done(m_page.get(), &PipelinePage::done);
    whenAsked(u"dealDialog"_s, [](QDialog *dialog) {
        auto *accept = dialog->findChild<QPushButton *>(u"dealAccept"_s);
        QVERIFY(!accept->isEnabled());
        // An input method commits Chinese as a whole, not by keys.
        auto *customer = dialog->findChild<QLineEdit *>(u"field_customer"_s);
        QInputMethodEvent committed;
        committed.setCommitString(u"新客户"_s);
        QCoreApplication::sendEvent(customer, &committed);
        auto *owner = dialog->findChild<QComboBox *>(u"field_owner"_s);
        owner->setCurrentIndex(owner->findText(u"Ann"_s));
        QVERIFY(accept->isEnabled());
        accept->click();
    });
    m_page->primaryAction()->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(cards(0), 3, Patience);
    QCOMPARE(lane(0)->model()->index(2, 0).data().toString(), u"新客户"_s);
}

QTEST_MAIN(TestBoardJourney)
#include "tst_BoardJourney.moc"
