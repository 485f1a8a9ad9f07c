// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "core/workspace/DemoCompany.h"
#include "core/workspace/Workspace.h"
#include "tests/support/Decimal.h"
#include "ui/cockpit/CockpitPage.h"
#include "ui/cockpit/TeamTreeModel.h"
#include "ui/models/ExplainRowsModel.h"
#include "ui/models/MeasureText.h"
#include "ui/models/NodeId.h"
#include "ui/pipeline/LaneModel.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/shell/ChoicePopup.h"
#include "ui/shell/FilterBar.h"
#include "ui/shell/FilterChip.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowSettings.h"
#include "ui/widgets/BoardLane.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/ExplainPanel.h"
#include "ui/widgets/KpiTile.h"
#include "ui/widgets/SmallFigureStrip.h"
#include "ui/widgets/TreeTable.h"

#include <QAbstractItemModelTester>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 30'000;
const QDate Today(2026, 3, 12);

class Memory final : public WindowSettings
{
public:
    QVariant value(const QString &key) const override { return values.value(key); }
    void setValue(const QString &key, const QVariant &value) override { values[key] = value; }

    QVariantMap values;
};

/// The window with its two pages, as the program puts them together.
struct Window
{
    explicit Window(Workspace *workspace)
        : theme(Theme::Scheme::Light)
        , translations(*qApp)
        , window(theme, memory)
        , cockpit(new CockpitPage(theme))
        , pipeline(new PipelinePage(theme))
    {
        window.addPage(cockpit);
        window.addPage(pipeline);
        speak(Formatting::Language::English);
        cockpit->setWorkspace(workspace);
        pipeline->setWorkspace(workspace);
        window.resize(1600, 1000);
        window.show();
        window.showPage(Room::Cockpit);
    }
    ~Window() { translations.use(Formatting::Language::English); }
    Q_DISABLE_COPY_MOVE(Window)

    void speak(Formatting::Language language)
    {
        translations.use(language);
        window.setLanguage(language);
        cockpit->setLanguage(language);
        pipeline->setLanguage(language);
    }
    KpiTile *tile(int i) const { return cockpit->findChild<KpiTile *>(u"tile%1"_s.arg(i)); }
    QTreeView *table() const { return cockpit->findChild<QTreeView *>(u"teamTable"_s); }
    static FilterChip *chip(QWidget *page, const QString &id)
    {
        for (FilterChip *chip : page->findChildren<FilterChip *>()) {
            if (chip->filter().id == id)
                return chip;
        }
        return nullptr;
    }

    Memory memory;
    Theme theme;
    Translations translations;
    MainWindow window;
    CockpitPage *cockpit;
    PipelinePage *pipeline;
};

} // namespace

/// What a manager does in the first minutes, by keys, on the demo company.
class TestJourneys : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void theCockpitShowsWhatTheEngineSays();
    void theLinesBelowTheCompanyAddUpToIt();
    void choosingADepartmentChangesTheFigures();
    void onlyTheLastChoiceIsShown();
    void aTileExplainsItselfByKeyboard();
    void aLineOfTheTableExplainsItself();
    void themeAndLanguageChangeNoFigure();
    void theExplanationFollowsTheLanguage();
    void whatIsSavedElsewhereAppears();
    void theBoardShowsEveryOpenOpportunity();
    void anEmptyStoreSaysWhatToDo();
    void closingTheStoreForgetsItsFigures();
    void modelsKeepTheirPromises();
    void nothingFocusableIsWithoutAName();

private:
    template<typename T, typename Question>
    T asked(Question &&question)
    {
        auto answer = m_workspace->ask<T>(std::forward<Question>(question)).takeResult();
        return answer ? std::move(*answer) : T();
    }
    CockpitFigures figures(const CockpitRequest &request = {})
    {
        return asked<CockpitFigures>(
            [request](const Reading &reading) { return Cockpit::figures(request, reading); });
    }
    NodeKey department(qsizetype at)
    {
        const auto choices = asked<FilterChoices>(
            [](const Reading &reading) { return FilterChoices::of(reading); });
        QList<NodeKey> found;
        for (const FilterChoices::Node &node : choices.nodes) {
            if (node.depth == 1 && !node.key.isPerson())
                found << node.key;
        }
        return found.value(at);
    }
    static void pick(FilterChip *chip, const QString &id);
    static QStringList tileTexts(const Window &shown)
    {
        QStringList texts;
        for (int i = 0; i < 5; ++i)
            texts << shown.tile(i)->content().exact;
        return texts;
    }

    QTemporaryDir m_folder;
    FixedClock m_clock {Today};
    std::unique_ptr<Workspace> m_workspace;
};

void TestJourneys::initTestCase()
{
    auto handbook = Handbook::shipped();
    QVERIFY(bool(handbook));
    m_workspace
        = std::make_unique<Workspace>(m_folder.filePath(u"demo.steel"_s), *handbook, m_clock, 11);
    NewStore birth;
    birth.company = u"Northwind Robotics"_s;
    birth.calendar = u"weekdays"_s;
    birth.zone = "UTC";
    birth.currency = u"USD"_s;
    QVERIFY(bool(m_workspace->create(birth).takeResult()));
    DemoCompany::Wish wish;
    wish.chinese = false;
    wish.lastDay = Today;
    wish.seed = 11;
    wish.currency = u"USD"_s;
    wish.zone = "UTC";
    QVERIFY(
        bool(m_workspace
                 ->write([wish](Store &store) { return DemoCompany::fill(store, wish); }, u"demo"_s)
                 .takeResult()));
}

void TestJourneys::cleanupTestCase()
{
    m_workspace.reset();
}

/// Opens the list of a chip and takes the line with this id, all by keys.
void TestJourneys::pick(FilterChip *chip, const QString &id)
{
    QVERIFY(chip);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Return);
    auto *popup = chip->findChild<ChoicePopup *>();
    QVERIFY(popup);
    auto *list = popup->findChild<QListView *>();
    int row = 0;
    while (row < list->model()->rowCount()
           && list->model()->index(row, 0).data(Qt::UserRole + 1).toString() != id)
        ++row;
    QVERIFY(row < list->model()->rowCount());
    list->setCurrentIndex(list->model()->index(row, 0));
    QTest::keyClick(list, Qt::Key_Return);
}

void TestJourneys::theCockpitShowsWhatTheEngineSays()
{
    const Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    const CockpitFigures figures = this->figures();
    const Formatting english;
    const MeasureText words(english);
    QVERIFY(figures.bookings.value.isValue());
    QCOMPARE(shown.tile(0)->content().value, words.value(figures.bookings.value));
    QCOMPARE(shown.tile(0)->content().exact, words.exact(figures.bookings.value));
    QCOMPARE(shown.tile(1)->content().value, words.value(figures.collections.value));
    QCOMPARE(shown.tile(2)->content().value, words.value(figures.overdue.value));
    QCOMPARE(shown.tile(4)->content().value, words.value(figures.forecast));
    auto *model = qobject_cast<TeamTreeModel *>(shown.table()->model());
    QVERIFY(model);
    const QModelIndex company = model->index(0, TeamTreeModel::BookedColumn);
    QCOMPARE(model->row(0).node, *figures.request.node);
    QCOMPARE(company.data(Qt::ToolTipRole).toString(),
             words.exact(figures.rows.first().bookings.actual));
    // The company's line and its tile are one figure.
    QCOMPARE(figures.rows.first().bookings.actual.numText(), figures.bookings.value.numText());
    // Departments below the company, teams below those, people below those.
    int people = 0;
    for (const CockpitRow &row : figures.rows)
        people += row.node.isPerson();
    QVERIFY(people >= 30);
    QVERIFY(model->rowCount(model->index(0, 0)) >= 2);
    QVERIFY(!shown.cockpit->findChild<EmptyState *>()->isVisible());
}

// Also after somebody has left: what comes in for him then is a line of its own.
void TestJourneys::theLinesBelowTheCompanyAddUpToIt()
{
    for (const char *month : {"2025-06", "2025-09", "2025-10", "2026-02"}) {
        CockpitRequest request;
        request.period = *Period::parse(QString::fromLatin1(month), Calendar());
        const CockpitFigures figures = this->figures(request);
        QStringList booked, collected, overdue, open;
        for (const CockpitRow &row : figures.rows) {
            if (row.parent != 0)
                continue;
            booked << row.bookings.actual.numText();
            collected << row.collections.actual.numText();
            overdue << row.overdue.numText();
            open << row.pipeline.numText();
        }
        const CockpitRow &company = figures.rows.first();
        QCOMPARE(Decimal::sum(booked), company.bookings.actual.numText());
        QCOMPARE(Decimal::sum(collected), company.collections.actual.numText());
        QCOMPARE(Decimal::sum(overdue), company.overdue.numText());
        QCOMPARE(Decimal::sum(open), company.pipeline.numText());
    }
}

void TestJourneys::choosingADepartmentChangesTheFigures()
{
    const Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    const QStringList before = tileTexts(shown);
    const NodeKey node = department(0);
    pick(Window::chip(shown.cockpit, u"node"_s), nodeText(node));
    // The key came back before the answer was there: the window was never held up.
    QVERIFY(!shown.cockpit->isSettled());
    QCOMPARE(tileTexts(shown), before);
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    CockpitRequest request;
    request.node = node;
    const CockpitFigures figures = this->figures(request);
    const Formatting english;
    QCOMPARE(shown.tile(0)->content().exact, MeasureText(english).exact(figures.bookings.value));
    QCOMPARE(shown.tile(2)->content().exact, MeasureText(english).exact(figures.overdue.value));
    QVERIFY(tileTexts(shown) != before);
    QCOMPARE(Window::chip(shown.cockpit, u"node"_s)->filter().chosen, QStringList {nodeText(node)});
    // Delete on the chip goes back to the company.
    QTest::keyClick(Window::chip(shown.cockpit, u"node"_s), Qt::Key_Delete);
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    QCOMPARE(tileTexts(shown), before);
}

void TestJourneys::onlyTheLastChoiceIsShown()
{
    const Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    auto *chip = Window::chip(shown.cockpit, u"node"_s);
    pick(chip, nodeText(department(0)));
    pick(chip, nodeText(department(1)));
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    CockpitRequest request;
    request.node = department(1);
    const Formatting english;
    QCOMPARE(shown.tile(0)->content().exact,
             MeasureText(english).exact(figures(request).bookings.value));
    // Nothing older comes in afterwards.
    QCoreApplication::processEvents();
    QCOMPARE(shown.tile(0)->content().exact,
             MeasureText(english).exact(figures(request).bookings.value));
}

namespace {

QString sumOf(const QAbstractItemModel &rows, const QString &part)
{
    QStringList contributions;
    for (int i = 0; i < rows.rowCount(); ++i) {
        if (rows.index(i, ExplainRowsModel::PartColumn).data().toString() == part)
            contributions << rows.index(i, ExplainRowsModel::ContributionColumn)
                                 .data()
                                 .toString()
                                 .remove(u',');
    }
    return Decimal::sum(contributions);
}

} // namespace

void TestJourneys::aTileExplainsItselfByKeyboard()
{
    const Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    const CockpitFigures figures = this->figures();
    auto *panel = shown.cockpit->findChild<ExplainPanel *>();
    QVERIFY(panel && !panel->isVisible());
    auto *rows = panel->findChild<QTreeView *>()->model();
    const QList<const Measure *> measures {&figures.bookings.value, &figures.collections.value,
                                           &figures.overdue.value};
    for (int i = 0; i < 3; ++i) {
        KpiTile *tile = shown.tile(i);
        tile->setFocus();
        QTest::keyClick(tile, i == 1 ? Qt::Key_Space : Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible() && rows->rowCount() > 0, Patience);
        QCOMPARE(sumOf(*rows, u"numerator"_s), measures.at(i)->numText());
        QTest::keyClick(panel, Qt::Key_Escape);
        QVERIFY(!panel->isVisible());
        QVERIFY(tile->hasFocus());
    }
    // The year's attainment: what was signed over what was planned.
    shown.tile(3)->setFocus();
    QTest::keyClick(shown.tile(3), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible() && rows->rowCount() > 0, Patience);
    const Measure &year = figures.bookings.yearAttainment->attainment;
    QCOMPARE(sumOf(*rows, u"numerator"_s), year.numText());
    QCOMPARE(sumOf(*rows, u"denominator"_s), year.denText());
}

void TestJourneys::aLineOfTheTableExplainsItself()
{
    const Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    auto *panel = shown.cockpit->findChild<ExplainPanel *>();
    auto *rows = panel->findChild<QTreeView *>()->model();
    auto *model = qobject_cast<TeamTreeModel *>(shown.table()->model());
    const QModelIndex company = model->index(0, 0);
    const QModelIndex cell = model->index(1, TeamTreeModel::PipelineColumn, company);
    const CockpitRow row = model->row(TableTree::positionOf(cell));
    QVERIFY(row.pipeline.isValue());
    shown.table()->setFocus();
    shown.table()->setCurrentIndex(cell);
    QTest::keyClick(shown.table(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible() && rows->rowCount() > 0, Patience);
    QCOMPARE(sumOf(*rows, u"numerator"_s), row.pipeline.numText());
}

void TestJourneys::themeAndLanguageChangeNoFigure()
{
    Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    const CockpitFigures figures = this->figures();
    const KpiTileContent before = shown.tile(0)->content();
    const QStringList exact = tileTexts(shown);
    shown.theme.setScheme(Theme::Scheme::Dark);
    QCOMPARE(shown.tile(0)->content(), before);
    shown.speak(Formatting::Language::Chinese);
    const Formatting chinese(Formatting::Language::Chinese);
    QCOMPARE(shown.tile(0)->content().title, u"签约额"_s);
    QCOMPARE(shown.tile(0)->content().value, MeasureText(chinese).value(figures.bookings.value));
    QCOMPARE(
        shown.table()->model()->headerData(TeamTreeModel::OverdueColumn, Qt::Horizontal).toString(),
        u"逾期"_s);
    // Every digit is the same in both languages.
    QStringList digits = tileTexts(shown);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(digits.at(i), exact.at(i));
    shown.theme.setScheme(Theme::Scheme::Light);
    shown.speak(Formatting::Language::English);
    QCOMPARE(shown.tile(0)->content(), before);
    QCOMPARE(tileTexts(shown), exact);
    QVERIFY(shown.cockpit->isSettled()); // nothing had to be asked again
}

void TestJourneys::theExplanationFollowsTheLanguage()
{
    Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    auto *panel = shown.cockpit->findChild<ExplainPanel *>();
    shown.tile(0)->setFocus();
    QTest::keyClick(shown.tile(0), Qt::Key_Return);
    auto *rows = panel->findChild<QTreeView *>()->model();
    QTRY_VERIFY_WITH_TIMEOUT(panel->isVisible() && rows->rowCount() > 0, Patience);
    const QString english = panel->accessibleName();
    QVERIFY(!english.isEmpty());
    shown.speak(Formatting::Language::Chinese);
    QTRY_VERIFY(panel->accessibleName() != english);
    QCOMPARE(rows->headerData(ExplainRowsModel::OwnerColumn, Qt::Horizontal).toString(),
             u"负责人"_s);
    for (const QLabel *label : panel->findChildren<QLabel *>())
        QVERIFY2(!label->text().contains("Bookings"_L1), qPrintable(label->text()));
}

void TestJourneys::whatIsSavedElsewhereAppears()
{
    const Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    const QString before = shown.tile(0)->content().exact;
    // An order of 1,000,000 on the last day, as a command that the window's workspace runs.
    const CockpitFigures old = figures();
    Change order {Change::Deed::Create,
                  u"sales_order"_s,
                  m_workspace->newId(),
                  {{u"signed_at"_s, Moment(Today)},
                   {u"amount"_s, qint64(1'000'000) * 10'000},
                   {u"currency"_s, u"USD"_s}}};
    auto receipt
        = m_workspace->submit({u"order.add"_s, {}, {}, u"hand"_s, {}, {}, {order}}).takeResult();
    QVERIFY(bool(receipt));
    QTRY_VERIFY_WITH_TIMEOUT(shown.tile(0)->content().exact != before, Patience);
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    const CockpitFigures now = figures();
    QCOMPARE(Decimal::text(Decimal::parsed(now.bookings.value.numText())
                           - Decimal::parsed(old.bookings.value.numText())),
             u"1000000"_s);
    const Formatting english;
    QCOMPARE(shown.tile(0)->content().exact, MeasureText(english).exact(now.bookings.value));
    // And it is gone when it is taken back.
    QVERIFY(bool(m_workspace->undo(receipt->command).takeResult()));
    QTRY_COMPARE_WITH_TIMEOUT(shown.tile(0)->content().exact, before, Patience);
}

void TestJourneys::theBoardShowsEveryOpenOpportunity()
{
    const Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    QSignalSpy badge(shown.pipeline, &Page::badgeChanged);
    const_cast<MainWindow &>(shown.window).showPage(Room::Pipeline);
    QTRY_VERIFY_WITH_TIMEOUT(shown.pipeline->isSettled(), Patience);
    const auto board
        = asked<BoardFigures>([](const Reading &reading) { return Board::figures({}, reading); });
    const auto lanes = shown.pipeline->findChildren<BoardLane *>();
    QCOMPARE(lanes.size(), board.columns.size());
    qint64 open = 0;
    for (qsizetype i = 0; i < lanes.size(); ++i) {
        QCOMPARE(lanes.at(i)->view()->model()->rowCount(), int(board.columns.at(i).cards.size()));
        open += board.columns.at(i).outcome == "open"_L1 ? board.columns.at(i).cards.size() : 0;
    }
    QVERIFY(open > 0);
    QCOMPARE(badge.last().first().toLongLong(), open);
    // Right goes to the next lane.
    lanes.first()->view()->setFocus();
    QTest::keyClick(lanes.first()->view(), Qt::Key_Right);
    QVERIFY(lanes.at(1)->view()->hasFocus());
    // By department they are fewer; what somebody has left behind belongs to none of them.
    qint64 sum = 0;
    for (qsizetype at = 0; !department(at).id.isNull(); ++at) {
        BoardRequest request;
        request.node = department(at);
        sum += asked<BoardFigures>([request](const Reading &reading) {
                   return Board::figures(request, reading);
               }).open;
    }
    QVERIFY(sum > 0 && sum <= open);
    pick(Window::chip(shown.pipeline, u"node"_s), nodeText(department(0)));
    QTRY_VERIFY_WITH_TIMEOUT(badge.last().first().toLongLong() < open, Patience);
}

void TestJourneys::anEmptyStoreSaysWhatToDo()
{
    auto handbook = Handbook::shipped();
    Workspace empty(m_folder.filePath(u"empty.steel"_s), *handbook, m_clock, 1);
    QVERIFY(bool(empty.create({}).takeResult()));
    Window shown(&empty);
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    const auto state = [](QWidget *page) { return page->findChild<EmptyState *>(); };
    QVERIFY(state(shown.cockpit)->isVisible());
    QVERIFY(!shown.tile(0)->isVisible());
    QSignalSpy asked(shown.cockpit, &CockpitPage::importRequested);
    auto *button = state(shown.cockpit)->findChild<QPushButton *>();
    button->setFocus();
    QTest::keyClick(button, Qt::Key_Space);
    QCOMPARE(asked.size(), 1);
    shown.speak(Formatting::Language::Chinese);
    QVERIFY(!button->text().contains("Import"_L1));
    shown.window.showPage(Room::Pipeline);
    QTRY_VERIFY_WITH_TIMEOUT(shown.pipeline->isSettled(), Patience);
    QVERIFY(state(shown.pipeline)->isVisible());
    shown.cockpit->setWorkspace(nullptr);
    shown.pipeline->setWorkspace(nullptr);
}

void TestJourneys::closingTheStoreForgetsItsFigures()
{
    auto handbook = Handbook::shipped();
    auto empty
        = std::make_unique<Workspace>(m_folder.filePath(u"next.steel"_s), *handbook, m_clock, 1);
    QVERIFY(bool(empty->create({}).takeResult()));
    Window shown(m_workspace.get());
    // The question to the first store is still out when the other one is opened.
    QVERIFY(!shown.cockpit->isSettled());
    shown.window.showPage(Room::Pipeline);
    shown.cockpit->setWorkspace(empty.get());
    shown.pipeline->setWorkspace(empty.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.pipeline->isSettled(), Patience);
    // The first store has answered by now, to nobody.
    (void)figures();
    QCoreApplication::processEvents();
    shown.window.showPage(Room::Cockpit);
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->findChild<EmptyState *>()->isVisible(), Patience);
    QVERIFY(shown.tile(0)->content().exact.isEmpty());
    shown.cockpit->setWorkspace(nullptr);
    shown.pipeline->setWorkspace(nullptr);
}

void TestJourneys::modelsKeepTheirPromises()
{
    const CockpitFigures figures = this->figures();
    const Formatting english;
    TeamTreeModel tree;
    const QAbstractItemModelTester treeTester(
        &tree, QAbstractItemModelTester::FailureReportingMode::QtTest);
    tree.setRows(figures.rows, english, Formatting::Unit::Thousand);
    tree.setRows({}, english, Formatting::Unit::One);
    QCOMPARE(tree.rowCount(), 0);
    tree.setRows(figures.rows, english, Formatting::Unit::One);
    // Walking the tree meets every line once, below its parent.
    QList<int> seen;
    const std::function<void(const QModelIndex &)> walk = [&](const QModelIndex &at) {
        for (int row = 0; row < tree.rowCount(at); ++row) {
            const QModelIndex child = tree.index(row, 0, at);
            QCOMPARE(figures.rows.at(TableTree::positionOf(child)).parent,
                     TableTree::positionOf(at));
            seen << TableTree::positionOf(child);
            walk(child);
        }
    };
    walk({});
    QCOMPARE(seen.size(), figures.rows.size());

    const auto board
        = asked<BoardFigures>([](const Reading &reading) { return Board::figures({}, reading); });
    LaneModel lane;
    const QAbstractItemModelTester laneTester(
        &lane, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const BoardColumn &column : board.columns) {
        lane.setCards(column.cards, Today, english);
        QCOMPARE(lane.rowCount(), int(column.cards.size()));
    }
    QVERIFY(board.columns.first().cards.size() > 2);
    // A newer answer to the same question: one is gone, one has come, the order is another.
    QList<BoardCard> cards = board.columns.first().cards;
    lane.setCards(cards, Today, english);
    const QPersistentModelIndex kept(lane.index(1));
    BoardCard fresh = cards.takeFirst();
    fresh.id = Uuid::fromText(u"00000000-0000-7000-8000-000000000001"_s).value_or(Uuid());
    cards.append(fresh);
    std::reverse(cards.begin(), cards.end());
    lane.setCards(cards, Today, english);
    QCOMPARE(lane.cards(), cards);
    QCOMPARE(kept.row(), int(cards.size()) - 1);
    lane.setCards({}, Today, english);

    Question question;
    question.kpis = {u"win_rate"_s};
    question.nodes = {*figures.request.node};
    question.periods = {figures.year};
    question.today = Today;
    const auto explanation = asked<Explanation>(
        [question](const Reading &reading) { return Explain::figure(question, reading); });
    QVERIFY(!explanation.rows.isEmpty());
    ExplainRowsModel rows;
    const QAbstractItemModelTester rowsTester(
        &rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    rows.setRows(explanation.rows);
    QCOMPARE(rows.rowCount(), int(explanation.rows.size()));
    QCOMPARE(
        rows.rowCount(),
        int(explanation.numeratorRows + explanation.denominatorRows + explanation.excludedRows));
    rows.setRows({});
}

void TestJourneys::nothingFocusableIsWithoutAName()
{
    Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.cockpit->isSettled(), Patience);
    shown.window.showPage(Room::Pipeline);
    QTRY_VERIFY_WITH_TIMEOUT(shown.pipeline->isSettled(), Patience);
    QStringList nameless;
    for (QWidget *page : std::initializer_list<QWidget *> {shown.cockpit, shown.pipeline}) {
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            // A label that can be selected is read by its text; where it says nothing it is not
            // there.
            const auto *label = qobject_cast<QLabel *>(widget);
            const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
            if (widget->focusPolicy() == Qt::NoFocus || (area && area->viewport() == widget)
                || (label && label->text().isEmpty()))
                continue;
            const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
            if (!face || face->text(QAccessible::Name).isEmpty())
                nameless << u"%1 %2 in %3"_s.arg(
                    QString::fromLatin1(widget->metaObject()->className()), widget->objectName(),
                    QString::fromLatin1(widget->parentWidget()->metaObject()->className()) + u' '
                        + widget->parentWidget()->objectName());
        }
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
}

QTEST_MAIN(TestJourneys)
#include "tst_Journeys.moc"
