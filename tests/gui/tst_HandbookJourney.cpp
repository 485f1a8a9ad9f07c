// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "core/workspace/DemoCompany.h"
#include "core/workspace/Workspace.h"
#include "tests/support/PlainXlsx.h"
#include "ui/handbook/CatalogueModel.h"
#include "ui/handbook/HandbookPage.h"
#include "ui/handbook/HandbookPdf.h"
#include "ui/handbook/KpiChip.h"
#include "ui/handbook/KpiSentence.h"
#include "ui/models/MeasureText.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowSettings.h"
#include "ui/widgets/ExplainPanel.h"
#include "ui/widgets/MonthColumns.h"

#include <QAbstractItemModelTester>
#include <QAbstractScrollArea>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 30'000;
const QDate Today(2026, 3, 12);

class Memory final : public WindowSettings
{
public:
    QVariant value(const QString &) const override { return {}; }
    void setValue(const QString &, const QVariant &) override {}
};

/// The window with the handbook, as the program puts them together.
struct Window
{
    explicit Window(Workspace *workspace)
        : theme(Theme::Scheme::Light)
        , translations(*qApp)
        , window(theme, memory)
        , page(new HandbookPage(theme))
    {
        window.addPage(page);
        QObject::connect(page, &HandbookPage::wanted, &window,
                         [this] { window.showPage(Room::Handbook); });
        window.commandPalette()->addSource(
            [this](const QString &query) { return page->commands(query); });
        translations.use(Formatting::Language::English);
        window.setLanguage(Formatting::Language::English);
        page->setLanguage(Formatting::Language::English);
        page->setWorkspace(workspace);
        window.resize(1280, 800);
        window.show();
        window.showPage(Room::Handbook);
    }
    ~Window() { translations.use(Formatting::Language::English); }
    Q_DISABLE_COPY_MOVE(Window)

    template<typename T>
    T *child(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    QString title() const { return child<QLabel>("kpiName")->text(); }
    QString value() const { return child<QLabel>("kpiValue")->text(); }
    CatalogueModel *model() const
    {
        return qobject_cast<CatalogueModel *>(child<QListView>("catalogue")->model());
    }

    Memory memory;
    Theme theme;
    Translations translations;
    MainWindow window;
    HandbookPage *page;
};

} // namespace

/// Somebody looks a KPI up, by keys, on the demo company.
class TestHandbookJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void aNameIsTypedAndItsPageIsRead();
    void theListShowsTheSameFigureAsThePage();
    void aLinkLeadsToAnotherPageAndBack();
    void thePaletteFindsAKpiByItsInitials();
    void aFigureExplainsItself();
    void whereAKpiIsUsedLeadsThere();
    void allExamplesAreShownWhenAsked();
    void whatNobodyIsCalledIsSaid();
    void anEmptyStoreCanStillBeRead();
    void theHandbookBecomesAPdf();
    void theHandbookBecomesAWorkbook_data();
    void theHandbookBecomesAWorkbook();
    void aPdfThatIsCalledOffLeavesTheFileAsItWas();
    void theModelKeepsItsPromises();
    void everyDefinitionIsSaidInWords();
    void nothingFocusableIsWithoutAName();

private:
    QTemporaryDir m_folder;
    FixedClock m_clock {Today};
    std::unique_ptr<Workspace> m_workspace;
};

void TestHandbookJourney::initTestCase()
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

void TestHandbookJourney::cleanupTestCase()
{
    m_workspace.reset();
}

void TestHandbookJourney::aNameIsTypedAndItsPageIsRead()
{
    const Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    auto *field = shown.child<QLineEdit>("handbookSearch");
    for (const auto &[typed, title] : std::initializer_list<std::pair<const char *, const char *>> {
             {"win rate", "Win rate"}, {"qye", "Bookings"}, {"median", "Median sales cycle"}}) {
        field->clear();
        field->setFocus();
        QTest::keyClicks(field, QString::fromLatin1(typed));
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(shown.title(), QString::fromLatin1(title));
    }
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    QVERIFY(shown.child<QLabel>("formula")->text().startsWith(u"median("_s));
    QVERIFY(shown.child<QLabel>("example0")->text().contains(u"✓"_s));
}

void TestHandbookJourney::theListShowsTheSameFigureAsThePage()
{
    const Window shown(m_workspace.get());
    const Handbook handbook = m_workspace->handbook();
    for (const KpiDefinition &definition : handbook.definitions()) {
        shown.page->open(definition.id);
        QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
        QCOMPARE(shown.title(), definition.name.en);
        const QModelIndex line = shown.model()->indexOf(definition.id);
        QCOMPARE(shown.value(), line.data(CatalogueModel::ValueRole).toString());
        const auto *columns = shown.page->findChild<MonthColumns *>();
        QCOMPARE(columns->content().size(), 12);
        // The columns of money leave out what is said once beside them.
        if (definition.unit != UnitOfMeasure::Money)
            QCOMPARE(columns->content().last().value, shown.value());
    }
}

void TestHandbookJourney::aLinkLeadsToAnotherPageAndBack()
{
    Window shown(m_workspace.get());
    shown.window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&shown.window));
    shown.page->open(u"avg_deal_size"_s);
    auto *chip = shown.child<KpiChip>("chip_deals_won");
    QVERIFY(chip);
    chip->setFocus();
    QTest::keyClick(chip, Qt::Key_Return);
    QCOMPARE(shown.title(), u"Deals won"_s);
    QTest::keyClick(shown.page, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(shown.title(), u"Average deal size"_s);
}

void TestHandbookJourney::thePaletteFindsAKpiByItsInitials()
{
    Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    // 赢单率: ying dan lü.
    for (const char *typed : {"ydl", "win rate", "win_rate"}) {
        shown.page->open(u"collections"_s);
        shown.window.commandPalette()->openPalette();
        QTest::keyClicks(shown.window.commandPalette()->field(), QString::fromLatin1(typed));
        QCOMPARE(shown.window.commandPalette()->offered().value(0), u"Win rate"_s);
        QTest::keyClick(shown.window.commandPalette()->field(), Qt::Key_Return);
        QCOMPARE(shown.title(), u"Win rate"_s);
    }
}

void TestHandbookJourney::aFigureExplainsItself()
{
    const Window shown(m_workspace.get());
    shown.page->open(u"win_rate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    QTest::keyClick(shown.child<QPushButton>("explain"), Qt::Key_Space);
    auto *panel = shown.page->findChild<ExplainPanel *>();
    QVERIFY(panel->isVisible());
    const auto says = [&] {
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->text() == shown.value())
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(says(), Patience);
}

// The demo company has targets for bookings; the scorecard of a team counts its win rate.
void TestHandbookJourney::whereAKpiIsUsedLeadsThere()
{
    const Window shown(m_workspace.get());
    shown.page->setReachable({Room::Cockpit, Room::Handbook});
    QSignalSpy wanted(shown.page, &HandbookPage::roomRequested);
    shown.page->open(u"bookings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    auto *usage = shown.child<QWidget>("usage");
    QVERIFY(usage);
    QStringList said;
    for (const QLabel *label : usage->findChildren<QLabel *>())
        said << label->text();
    // Targets have no room here: they are named, but are no link.
    QVERIFY2(said.contains(u"Targets"_s), qPrintable(said.join(u'|')));
    QVERIFY(std::any_of(said.cbegin(), said.cend(), [](const QString &text) {
        return text.contains(u" target"_s) && text.contains(u" · "_s);
    }));
    auto *link = usage->findChild<QPushButton *>(u"usageLink0"_s);
    QVERIFY(link);
    QTest::keyClick(link, Qt::Key_Space);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.first().first().value<Room>(), Room::Cockpit);
    shown.page->open(u"win_rate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    auto *score = shown.child<QWidget>("usage")->findChild<KpiChip *>(u"chip_team_score"_s);
    QVERIFY(score);
    QTest::keyClick(score, Qt::Key_Return);
    QCOMPARE(shown.title(), u"Team scorecard"_s);
}

void TestHandbookJourney::allExamplesAreShownWhenAsked()
{
    const Window shown(m_workspace.get());
    shown.page->open(u"win_rate"_s);
    const qsizetype all = m_workspace->handbook().find(u"win_rate"_s)->tests.size();
    QVERIFY(all > 2);
    QVERIFY(!shown.child<QLabel>("example2"));
    QTest::keyClick(shown.child<QPushButton>("allExamples"), Qt::Key_Space);
    QTRY_VERIFY(!shown.child<QPushButton>("allExamples"));
    QVERIFY(shown.page->findChild<QLabel *>(u"example%1"_s.arg(all - 1)));
}

void TestHandbookJourney::whatNobodyIsCalledIsSaid()
{
    const Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    const QString before = shown.title();
    auto *field = shown.child<QLineEdit>("handbookSearch");
    QTest::keyClicks(field, u"xqzw"_s);
    QCOMPARE(shown.model()->rowCount(), 0);
    QVERIFY(shown.child<QLabel>("nothingFound")->isVisible());
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(shown.title(), before);
}

void TestHandbookJourney::anEmptyStoreCanStillBeRead()
{
    QTemporaryDir folder;
    auto handbook = Handbook::shipped();
    QVERIFY(bool(handbook));
    Workspace empty(folder.filePath(u"empty.steel"_s), *handbook, m_clock, 3);
    QVERIFY(bool(empty.create({}).takeResult()));
    const Window shown(&empty);
    shown.page->open(u"bookings"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    QCOMPARE(shown.title(), u"Bookings"_s);
    QCOMPARE(shown.value(), Formatting::mark(FigureState::NoData));
    shown.page->setWorkspace(nullptr);
}

void TestHandbookJourney::theHandbookBecomesAPdf()
{
    const Window shown(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    QSignalSpy wanted(shown.page, &HandbookPage::exportRequested);
    const QList<QAction *> ways = shown.child<QPushButton>("files")->menu()->actions();
    QCOMPARE(ways.size(), 2);
    ways.at(0)->trigger();
    QCOMPARE(wanted.takeFirst().first().toBool(), false);
    QSignalSpy told(shown.page, &HandbookPage::told);
    const QString path = m_folder.filePath(u"handbook.pdf"_s);
    shown.page->exportTo(path);
    QVERIFY(!shown.child<QPushButton>("files")->isEnabled());
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
    QVERIFY(told.first().first().toString().contains(u"handbook.pdf"_s));
    QVERIFY(shown.child<QPushButton>("files")->isEnabled());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.read(5) == "%PDF-");
    QVERIFY(file.size() > 20'000);
}

void TestHandbookJourney::theHandbookBecomesAWorkbook_data()
{
    QTest::addColumn<Formatting::Language>("language");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("English") << Formatting::Language::English
                             << QStringList {u"Win rate"_s, u"赢单率"_s, u"percent"_s,
                                             u"contract signed"_s};
    QTest::newRow("Chinese") << Formatting::Language::Chinese
                             << QStringList {u"赢单率"_s, u"Win rate"_s, u"百分比"_s,
                                             u"按合同签订"_s};
}

void TestHandbookJourney::theHandbookBecomesAWorkbook()
{
    QFETCH(Formatting::Language, language);
    QFETCH(QStringList, words);
    Window shown(m_workspace.get());
    shown.translations.use(language);
    shown.page->setLanguage(language);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    QSignalSpy wanted(shown.page, &HandbookPage::exportRequested);
    shown.child<QPushButton>("files")->menu()->actions().at(1)->trigger();
    QCOMPARE(wanted.takeFirst().first().toBool(), true);
    QSignalSpy told(shown.page, &HandbookPage::told);
    const QString path = m_folder.filePath(u"handbook.xlsx"_s);
    shown.page->exportTo(path);
    QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, Patience);
    QVERIFY(told.first().first().toString().contains(u"handbook.xlsx"_s));

    const PlainXlsx book(path);
    // The overview, the counting rules, what can mislead, the changes.
    QCOMPARE(book.sheets().size(), 4);
    for (const PlainXlsx::Sheet &sheet : book.sheets()) {
        QVERIFY(sheet.isFrozen);
        for (const PlainXlsx::Cell &cell : sheet.cells)
            QVERIFY2(!cell.isFormula, qPrintable(cell.text));
    }
    // Every KPI has its line; every counting rule has one; what can mislead stands with its KPI.
    const Handbook handbook = m_workspace->handbook();
    QStringList ids;
    qsizetype rules = 0;
    for (const KpiDefinition &definition : handbook.definitions()) {
        ids << definition.id;
        rules += definition.variants.size();
    }
    const PlainXlsx::Sheet &overview = book.sheets().at(0);
    QStringList listed = overview.column(0);
    const int line = int(listed.indexOf(u"win_rate"_s)) + 1;
    listed.sort();
    QCOMPARE(listed, ids);
    QCOMPARE(overview.text(line, 1), words.at(0));
    QCOMPARE(overview.text(line, 2), words.at(1));
    QCOMPARE(overview.text(line, 5), words.at(2));
    const KpiDefinition *winRate = handbook.find(u"win_rate"_s);
    QCOMPARE(overview.text(line, 11),
             language == Formatting::Language::Chinese ? winRate->rule.zh : winRate->rule.en);
    QCOMPARE(book.sheets().at(1).rows(), int(rules) + 1);
    QVERIFY(book.sheets().at(1).column(3).contains(words.at(3)));
    QCOMPARE(book.sheets().at(3).rows(), int(ids.size()) + 1);
}

void TestHandbookJourney::aPdfThatIsCalledOffLeavesTheFileAsItWas()
{
    const QString path = m_folder.filePath(u"before.pdf"_s);
    QFile before(path);
    QVERIFY(before.open(QIODevice::WriteOnly));
    before.write("as it was");
    before.close();
    const CancelToken cancel;
    int steps = 0;
    const auto pages = HandbookPdf::write(m_workspace->handbook(),
                                          {path, u"Northwind"_s, Today, {}}, cancel, [&](int, int) {
                                              if (++steps == 3)
                                                  cancel.cancel();
                                          });
    QVERIFY(!pages);
    QCOMPARE(pages.error().kind, Error::Kind::Cancelled);
    QCOMPARE(steps, 3);
    QVERIFY(before.open(QIODevice::ReadOnly));
    QCOMPARE(before.readAll(), QByteArray("as it was"));
}

void TestHandbookJourney::theModelKeepsItsPromises()
{
    CatalogueModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const CatalogueRow head {{}, u"Value"_s, {}, {}, {}, FigureState::Number};
    CatalogueRow line {u"bookings"_s, u"Bookings"_s, u"签约额"_s, {}, {}, FigureState::NoData};
    model.setRows({head, line});
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    line.value = u"¥1"_s;
    model.setRows({head, line});
    QCOMPARE(model.indexOf(u"bookings"_s).data(CatalogueModel::ValueRole).toString(), u"¥1"_s);
    model.setRows({});
    QVERIFY(!model.indexOf(u"bookings"_s).isValid());
}

void TestHandbookJourney::everyDefinitionIsSaidInWords()
{
    const Formatting english;
    const Handbook &handbook = m_workspace->handbook();
    const KpiSentence sentences(handbook, english);
    QCOMPARE(sentences.lines(*handbook.find(u"win_rate"_s)).mid(0, 3),
             QStringList(
                 {u"Counted: the number of opportunities whose won date lies in the period."_s,
                  u"Out of: the number of opportunities whose decision date lies in the period."_s,
                  u"Counted only where the type is not “renewal” and it is no test record."_s}));
    QCOMPARE(sentences.lines(*handbook.find(u"avg_cycle"_s)).first(),
             u"The average of the days from creation date to won date over the opportunities whose "
             "won date lies in the period."_s);
    QCOMPARE(sentences.lines(*handbook.find(u"overdue_amount"_s)).first(),
             u"The total open amount of the receivables (only those where the due date is before "
             "the day looked at), as it stands at the end of the period."_s);
    QCOMPARE(sentences.lines(*handbook.find(u"avg_deal_size"_s)).first(),
             u"Won value ÷ Deals won"_s);
    for (const KpiDefinition &definition : handbook.definitions())
        QVERIFY2(!sentences.lines(definition).isEmpty(), qPrintable(definition.id));
}

void TestHandbookJourney::nothingFocusableIsWithoutAName()
{
    const Window shown(m_workspace.get());
    shown.page->open(u"avg_deal_size"_s);
    QTRY_VERIFY_WITH_TIMEOUT(shown.page->isSettled(), Patience);
    QStringList nameless;
    for (QWidget *widget : shown.page->findChildren<QWidget *>()) {
        const auto *label = qobject_cast<QLabel *>(widget);
        const auto *area = qobject_cast<QAbstractScrollArea *>(widget->parentWidget());
        if (widget->focusPolicy() == Qt::NoFocus || (area && area->viewport() == widget)
            || (label && label->text().isEmpty()))
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->text(QAccessible::Name).isEmpty())
            nameless << u"%1 %2"_s.arg(QString::fromLatin1(widget->metaObject()->className()),
                                       widget->objectName());
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(u"; "_s)));
}

QTEST_MAIN(TestHandbookJourney)
#include "tst_HandbookJourney.moc"
