// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "core/workspace/Workspace.h"
#include "tests/support/SmallCompany.h"
#include "tests/support/TestStore.h"
#include "ui/forecast/AccuracyModel.h"
#include "ui/forecast/FlowChart.h"
#include "ui/forecast/FlowDealsModel.h"
#include "ui/forecast/ForecastModel.h"
#include "ui/forecast/ForecastText.h"
#include "ui/forecast/ForecastView.h"
#include "ui/forecast/NumberChart.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/CellRoles.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 30'000;
const QDate May(2026, 5, 10);

/// Days go by while the store is open.
class MovingClock final : public Clock
{
public:
    qint64 now() const override
    {
        return QDateTime(day, QTime(4, 0), Qt::UTC).toMSecsSinceEpoch() + minutes * 60'000;
    }
    QDate today(const QTimeZone &) const override { return day; }

    QDate day = QDate(2026, 4, 6);
    mutable int minutes = 0;
};

/// Says what was asked for, and remembers the question.
class Answers final : public Prompts
{
public:
    bool confirm(QWidget *, const Question &) override { return true; }
    void tell(QWidget *, const QString &, const QString &) override {}
    std::optional<QString> text(QWidget *, const QString &, const QString &label,
                                const QString &) override
    {
        asked << label;
        return note;
    }
    std::optional<QString> openFile(QWidget *, const QString &, const QString &) override
    {
        return std::nullopt;
    }
    std::optional<QString> saveFile(QWidget *, const QString &, const QString &,
                                    const QString &) override
    {
        return std::nullopt;
    }

    std::optional<QString> note = u"two deals hang on one budget"_s;
    QStringList asked;
};

} // namespace

/// A quarter's forecast on the real view: called, adjusted, kept three times, followed.
class TestForecastJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aNumberIsCalledAndAdjustedInPlace();
    void theBestCaseIsCalledBesideIt();
    void aCallIsTakenBackAndDoneAgain();
    void whatIsTypedWrongIsSaidAndNotKept();
    void threeSnapshotsAreFollowedAndReAdd();
    void aBarListsItsOpportunities();
    void aQuarterThatIsOverTakesNoCallsAndJudgesThem();
    void theModelsKeepTheirPromises();
    void everyPartHasANameInBothLanguages();
    void nothingIsSaidOfAnEmptyStore();

private:
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(m_view->isSettled(), Patience); }
    template<typename T>
    T *child(const char *name) const
    {
        return m_view->findChild<T *>(QString::fromLatin1(name));
    }
    QTreeView *table() const { return child<QTreeView>("forecastTable"); }
    ForecastModel *model() const { return qobject_cast<ForecastModel *>(table()->model()); }
    QModelIndex cell(const QString &name, int column) const
    {
        for (int i = 0; i < 100; ++i) {
            const QModelIndex index = model()->indexOf(i, column);
            if (model()->indexOf(i, 0).data().toString() == name)
                return index;
        }
        return {};
    }
    QString shown(const QString &name, int column) const
    {
        return cell(name, column).data().toString();
    }
    /// As at a keyboard: the first key opens the cell.
    void type(const QString &name, int column, const QString &text)
    {
        table()->setCurrentIndex(cell(name, column));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_F2);
        auto *editor = qobject_cast<QLineEdit *>(table()->indexWidget(table()->currentIndex()));
        QVERIFY(editor);
        // Keys of a test have no Chinese on them.
        editor->setText(text);
        QTest::keyClick(editor, Qt::Key_Return);
        // The delegate takes it in with the next round of events.
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    void submit(const QList<Change> &changes)
    {
        const auto stored
            = m_workspace->submit({u"test"_s, {}, {}, u"import:test.csv"_s, {}, {}, changes})
                  .takeResult();
        QVERIFY(stored);
        QCoreApplication::processEvents();
    }
    void snapshot()
    {
        QSignalSpy told(m_view.get(), &ForecastView::told);
        QTest::mouseClick(child<QPushButton>("takeSnapshot"), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
        QCoreApplication::processEvents();
        settle();
    }
    Int128 reAdded() const
    {
        Int128 sum = m_view->moves()->flow.start();
        for (const ForecastMoves::Step &step : m_view->moves()->steps)
            sum += step.amount;
        return sum;
    }
    void compare(const QString &from, const QString &to)
    {
        const auto choose = [this](const char *name, const QString &text) {
            auto *box = child<QComboBox>(name);
            const int at = box->findText(text, Qt::MatchStartsWith);
            QVERIFY2(at >= 0, qPrintable(text));
            box->setCurrentIndex(at);
            Q_EMIT box->activated(at);
        };
        choose("flowFrom", from);
        choose("flowTo", to);
        settle();
    }

    std::unique_ptr<Translations> m_translations;
    MovingClock m_clock;
    Theme m_theme {Theme::Scheme::Light};
    Answers m_answers;
    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<SmallCompany> m_company;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<ForecastView> m_view;
    Opportunity m_a, m_b, m_c, m_fresh;
};

void TestForecastJourney::init()
{
    m_clock.day = QDate(2026, 4, 6);
    m_answers = {};
    m_store = std::make_unique<TestStore>(m_clock.day);
    m_company = std::make_unique<SmallCompany>(*m_store);
    m_a = m_company->deal(u"甲公司 · 系统"_s, m_company->ann, 100'000, May, u"commit"_s);
    m_b = m_company->deal(u"B"_s, m_company->bob, 50'000, May, u"best_case"_s);
    m_c = m_company->deal(u"C"_s, m_company->chen, 80'000, May);
    m_fresh = m_company->deal(u"Fresh"_s, m_company->chen, 11'000, May);
    m_company->add(m_a, m_b, m_c);
    m_store->close();
    auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_workspace = std::make_unique<Workspace>(m_store->path(), *handbook, m_clock, 5);
    QVERIFY(m_workspace->open(Workspace::Access::Write).takeResult());
    m_translations = std::make_unique<Translations>(*qApp);
    m_translations->use(Formatting::Language::English);
    m_view = std::make_unique<ForecastView>(m_theme);
    m_view->setPrompts(&m_answers);
    m_view->setLanguage(Formatting::Language::English);
    m_view->resize(1280, 1200);
    m_view->show();
    m_view->setWorkspace(m_workspace.get());
    settle();
}

void TestForecastJourney::cleanup()
{
    m_view.reset();
    m_workspace.reset();
}

void TestForecastJourney::aNumberIsCalledAndAdjustedInPlace()
{
    QCOMPARE(shown(u"Ann"_s, ForecastModel::CallColumn), u"not called"_s);
    QSignalSpy told(m_view.get(), &ForecastView::done);
    type(u"Ann"_s, ForecastModel::CallColumn, u"9万"_s);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
    QTRY_COMPARE_WITH_TIMEOUT(shown(u"Ann"_s, ForecastModel::CallColumn), u"90.0"_s, Patience);
    settle();
    // Enter went on to the line below.
    QCOMPARE(table()->currentIndex(), cell(u"Bob"_s, ForecastModel::CallColumn));
    type(u"Bob"_s, ForecastModel::CallColumn, u"40,000"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(u"Bob"_s, ForecastModel::CallColumn), u"40.0"_s, Patience);
    settle();
    type(u"West"_s, ForecastModel::AdjustmentColumn, u"-15000"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(u"West"_s, ForecastModel::CallColumn), u"115.0"_s, Patience);
    settle();
    QCOMPARE(m_answers.asked.size(), 1);
    QCOMPARE(shown(u"West"_s, ForecastModel::AdjustmentColumn), u"−15.0"_s);
    QVERIFY(cell(u"West"_s, ForecastModel::AdjustmentColumn)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"two deals hang on one budget"_s));
    // The company's is 90 + 40 − 15; 陈静 is missing, and named.
    QCOMPARE(shown(u"Company"_s, ForecastModel::CallColumn), u"115.0"_s);
    QVERIFY(cell(u"Company"_s, ForecastModel::CallColumn)
                .data(Qt::ToolTipRole)
                .toString()
                .contains(u"Not called yet: 陈静"_s));
    // Without a note nothing is adjusted.
    m_answers.note.reset();
    type(u"East"_s, ForecastModel::AdjustmentColumn, u"5000"_s);
    settle();
    QCOMPARE(shown(u"East"_s, ForecastModel::AdjustmentColumn), u"–"_s);
    // The same number typed again is the same call; an empty one takes it back.
    type(u"Bob"_s, ForecastModel::CallColumn, u"40000"_s);
    settle();
    type(u"Bob"_s, ForecastModel::CallColumn, u" "_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(u"Bob"_s, ForecastModel::CallColumn), u"not called"_s,
                              Patience);
}

void TestForecastJourney::theBestCaseIsCalledBesideIt()
{
    type(u"Ann"_s, ForecastModel::CallColumn, u"90000"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(u"Ann"_s, ForecastModel::CallColumn), u"90.0"_s, Patience);
    settle();
    m_clock.minutes = 1;
    QCOMPARE(shown(u"Ann"_s, ForecastModel::BestCallColumn), u"–"_s);
    type(u"Ann"_s, ForecastModel::BestCallColumn, u"12万"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(u"Ann"_s, ForecastModel::BestCallColumn), u"120.0"_s, Patience);
    settle();
    QCOMPARE(table()->currentIndex(), cell(u"Bob"_s, ForecastModel::BestCallColumn));
    m_clock.minutes = 2;
    type(u"Bob"_s, ForecastModel::BestCallColumn, u"50000"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(u"West"_s, ForecastModel::BestCallColumn), u"170.0"_s,
                              Patience);
    settle();
    // 120 + 50 for the company; the commit is still what Ann alone committed.
    QCOMPARE(shown(u"Company"_s, ForecastModel::BestCallColumn), u"170.0"_s);
    QCOMPARE(shown(u"Company"_s, ForecastModel::CallColumn), u"90.0"_s);
    QCOMPARE(shown(u"Bob"_s, ForecastModel::CallColumn), u"not called"_s);
    // The history knows both: of one day the last word, with the commit that stood then.
    const auto &history = m_view->figures()->history;
    QCOMPARE(history.size(), 1);
    QCOMPARE(qint64(*history.last().bestCall), 170'000'0000);
    QCOMPARE(qint64(*history.last().call), 90'000'0000);
    // Less than the commit is a slip of the pen: it is kept, and marked.
    type(u"Ann"_s, ForecastModel::BestCallColumn, u"80000"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(u"Ann"_s, ForecastModel::BestCallColumn), u"80.0"_s, Patience);
    settle();
    const QModelIndex low = cell(u"Ann"_s, ForecastModel::BestCallColumn);
    QCOMPARE(low.data(ToneRole).toInt(), int(Tone::Warn));
    QVERIFY(low.data(Qt::ToolTipRole).toString().contains(u"Less than what is called"_s));
    // An empty one takes it back.
    type(u"Ann"_s, ForecastModel::BestCallColumn, u" "_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(u"Ann"_s, ForecastModel::BestCallColumn), u"–"_s, Patience);
}

void TestForecastJourney::aCallIsTakenBackAndDoneAgain()
{
    QSignalSpy done(m_view.get(), &ForecastView::done);
    const auto undo = [&](qint64 command) {
        const auto receipt = m_workspace->undo(command).takeResult();
        QCoreApplication::processEvents();
        return receipt ? receipt->command : 0;
    };
    for (const int column : {ForecastModel::CallColumn, ForecastModel::BestCallColumn}) {
        done.clear();
        type(u"Ann"_s, column, u"90000"_s);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
        settle();
        type(u"Ann"_s, column, u"95000"_s);
        QTRY_COMPARE_WITH_TIMEOUT(done.size(), 2, Patience);
        settle();
        QTRY_COMPARE_WITH_TIMEOUT(shown(u"Ann"_s, column), u"95.0"_s, Patience);
        const qint64 undone = undo(done.at(1).at(1).toLongLong());
        QTRY_COMPARE_WITH_TIMEOUT(shown(u"Ann"_s, column), u"90.0"_s, Patience);
        settle();
        undo(undone);
        QTRY_COMPARE_WITH_TIMEOUT(shown(u"Ann"_s, column), u"95.0"_s, Patience);
        settle();
    }
}

void TestForecastJourney::whatIsTypedWrongIsSaidAndNotKept()
{
    QSignalSpy problems(m_view.get(), &ForecastView::problem);
    type(u"Ann"_s, ForecastModel::CallColumn, u"much"_s);
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 1, Patience);
    QVERIFY(problems.at(0).at(0).toString().contains(u"much"_s));
    type(u"Ann"_s, ForecastModel::CallColumn, u"-5"_s);
    QTRY_COMPARE_WITH_TIMEOUT(problems.size(), 2, Patience);
    settle();
    QCOMPARE(shown(u"Ann"_s, ForecastModel::CallColumn), u"not called"_s);
}

void TestForecastJourney::threeSnapshotsAreFollowedAndReAdd()
{
    QVERIFY(child<QComboBox>("flowFrom")->isHidden());
    snapshot();
    m_clock.day = QDate(2026, 4, 20);
    auto raised = m_a;
    raised.amount = Amount {120'000'0000};
    auto pushed = m_b;
    pushed.expectedCloseOn = QDate(2026, 7, 15);
    submit({Record::update(m_a, raised), Record::update(m_b, pushed)});
    snapshot();
    // Since the snapshot before the last one: 100 + 50 + 80, 20 up, 50 pushed out.
    QVERIFY(m_view->moves());
    QCOMPARE(qint64(m_view->moves()->flow.start()), 230'000'0000);
    QCOMPARE(qint64(m_view->moves()->flow.end()), 200'000'0000);
    QVERIFY(reAdded() == m_view->moves()->flow.end());
    const auto *chart = child<FlowChart>("flowChart");
    QStringList bars;
    for (const FlowChart::Bar &bar : chart->bars())
        bars << bar.name + u' ' + bar.value;
    QCOMPARE(bars.join(u", "_s), u"Start 230.0, Up +20.0, Pushed out −50.0, End 200.0"_s);
    m_clock.day = QDate(2026, 5, 4);
    const auto won = SmallCompany::won(raised, QDate(2026, 4, 30));
    const auto lost = SmallCompany::lost(m_c, QDate(2026, 5, 2));
    submit({Record::update(raised, won), Record::update(m_c, lost), Record::create(m_fresh)});
    snapshot();
    compare(u"20 Apr"_s, u"4 May"_s);
    QCOMPARE(qint64(m_view->moves()->flow.start()), 200'000'0000);
    QCOMPARE(qint64(m_view->moves()->flow.end()), 11'000'0000);
    QVERIFY(reAdded() == m_view->moves()->flow.end());
    compare(u"6 Apr"_s, u"Now"_s);
    QCOMPARE(qint64(m_view->moves()->flow.start()), 230'000'0000);
    QVERIFY(reAdded() == m_view->moves()->flow.end());
    // The history has a point for each of them.
    QCOMPARE(m_view->figures()->history.size(), 3);
    QCOMPARE(qint64(*m_view->figures()->history.last().closed), 120'000'0000);
    QCOMPARE(qint64(*m_view->figures()->rows.first().closed), 120'000'0000);
}

void TestForecastJourney::aBarListsItsOpportunities()
{
    snapshot();
    m_clock.day = QDate(2026, 4, 20);
    const auto won = SmallCompany::won(m_a, QDate(2026, 4, 15));
    submit({Record::update(m_a, won)});
    settle();
    auto *chart = child<FlowChart>("flowChart");
    // By the keyboard: from the start to the win.
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Return);
    const auto *deals = child<QTreeView>("flowDeals");
    QVERIFY(deals->isVisibleTo(m_view.get()));
    QCOMPARE(deals->model()->rowCount(), 1);
    QCOMPARE(deals->model()->index(0, FlowDealsModel::NameColumn).data().toString(),
             u"甲公司 · 系统"_s);
    QCOMPARE(deals->model()->index(0, FlowDealsModel::AmountColumn).data().toString(),
             u"−¥100,000.00"_s);
    QTest::mouseClick(child<QWidget>("closeFlowDeals"), Qt::LeftButton);
    QVERIFY(!deals->isVisibleTo(m_view.get()));
    // A click on a sum lists nothing.
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->band(0).center().toPoint());
    QVERIFY(!deals->isVisibleTo(m_view.get()));
    QTest::mouseClick(chart, Qt::LeftButton, {}, chart->band(1).center().toPoint());
    QVERIFY(deals->isVisibleTo(m_view.get()));
}

void TestForecastJourney::aQuarterThatIsOverTakesNoCallsAndJudgesThem()
{
    type(u"Ann"_s, ForecastModel::CallColumn, u"80000"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(u"Ann"_s, ForecastModel::CallColumn), u"80.0"_s, Patience);
    const auto won = SmallCompany::won(m_a, QDate(2026, 4, 15));
    m_clock.day = QDate(2026, 7, 6);
    submit({Record::update(m_a, won)});
    settle();
    // It is another quarter now, and Ann's line says how good the last call was: 20 of 100 off.
    const auto *accuracy = child<QTreeView>("forecastAccuracy");
    QTRY_VERIFY_WITH_TIMEOUT(accuracy->model()->rowCount() > 0, Patience);
    QCOMPARE(accuracy->model()->index(0, 1).data().toString(), u"20.0%"_s);
}

void TestForecastJourney::theModelsKeepTheirPromises()
{
    const QAbstractItemModelTester tree(model(),
                                        QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester deals(child<QTreeView>("flowDeals")->model(),
                                         QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester accuracy(child<QTreeView>("forecastAccuracy")->model(),
                                            QAbstractItemModelTester::FailureReportingMode::QtTest);
    snapshot();
    type(u"Ann"_s, ForecastModel::CallColumn, u"80000"_s);
    QTRY_COMPARE_WITH_TIMEOUT(shown(u"Ann"_s, ForecastModel::CallColumn), u"80.0"_s, Patience);
    settle();
    for (const ForecastRow &row : m_view->figures()->rows) {
        QVERIFY(model()->positionOf(row.node) >= 0);
        for (int column = 0; column < ForecastModel::ColumnCount; ++column) {
            const QModelIndex index = model()->indexOf(model()->positionOf(row.node), column);
            QVERIFY(!index.data(Qt::AccessibleTextRole).toString().isEmpty());
        }
    }
}

void TestForecastJourney::everyPartHasANameInBothLanguages()
{
    snapshot();
    for (const auto language : {Formatting::Language::English, Formatting::Language::Chinese}) {
        m_translations->use(language);
        m_view->setLanguage(language);
        for (const char *name : {"forecastTable", "forecastAccuracy", "flowFrom", "flowTo",
                                 "flowChart", "forecastFigures", "forecastTile0", "closeFlowDeals"})
            QVERIFY2(!child<QWidget>(name)->accessibleName().isEmpty(), name);
        QVERIFY(!child<FlowChart>("flowChart")->accessibleDescription().isEmpty());
    }
}

void TestForecastJourney::nothingIsSaidOfAnEmptyStore()
{
    cleanup();
    TestStore empty(m_clock.day);
    empty.close();
    auto handbook = Handbook::shipped();
    m_workspace = std::make_unique<Workspace>(empty.path(), *handbook, m_clock, 5);
    QVERIFY(m_workspace->open(Workspace::Access::Write).takeResult());
    m_view = std::make_unique<ForecastView>(m_theme);
    m_view->resize(1000, 700);
    m_view->show();
    m_view->setWorkspace(m_workspace.get());
    settle();
    QSignalSpy asked(m_view.get(), &ForecastView::importRequested);
    QPushButton *only = nullptr;
    for (auto *button : m_view->findChildren<QPushButton *>()) {
        if (button->isVisibleTo(m_view.get()))
            only = button;
    }
    QVERIFY(only);
    QTest::mouseClick(only, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    cleanup();
}

QTEST_MAIN(TestForecastJourney)
#include "tst_ForecastJourney.moc"
