// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "core/sales/Membership.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/Unit.h"
#include "core/workspace/Workspace.h"
#include "ui/handbook/HandbookPage.h"
#include "ui/handbook/ManualModel.h"
#include "ui/handbook/ManualView.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/WindowSettings.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 30'000;

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
        translations.use(Formatting::Language::English);
        window.setLanguage(Formatting::Language::English);
        page->setLanguage(Formatting::Language::English);
        page->setWorkspace(workspace);
        window.resize(1280, 800);
        window.show();
        window.showPage(Room::Handbook);
    }
    Q_DISABLE_COPY_MOVE(Window)

    template<typename T>
    T *child(const char *name) const
    {
        return page->findChild<T *>(QString::fromLatin1(name));
    }
    QTableView *table() const { return child<QTableView>("manualTable"); }
    const ManualModel *model() const { return qobject_cast<ManualModel *>(table()->model()); }
    int rowOf(const QString &name) const
    {
        for (int row = 0; row < model()->rowCount(); ++row) {
            if (model()->sheet().rows.at(row).name == name)
                return row;
        }
        return -1;
    }
    /// Column 3 is March.
    QString shown(const QString &name, int month) const
    {
        return model()->index(rowOf(name), month).data().toString();
    }
    void choose(const QString &name, int month) const
    {
        table()->setCurrentIndex(model()->index(rowOf(name), month));
        table()->setFocus();
    }
    /// As at a keyboard: the first key opens the cell.
    void type(const QString &name, int month, const QString &text) const
    {
        choose(name, month);
        QTest::keyClicks(table(), text.left(1));
        auto *editor = table()->viewport()->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, text.mid(1));
        QTest::keyClick(editor, Qt::Key_Return);
    }

    Memory memory;
    Theme theme;
    Translations translations;
    MainWindow window;
    HandbookPage *page;
};

} // namespace

/// Somebody types in what no record says.
class TestManualJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void figuresAreTypedInAndStandInTheHandbook();
    void whoIsNotNamedIsAskedFor();
    void aBlockOutOfASpreadsheetIsTakenInAtOnce();
    void whatIsTypedWrongIsSaidAndNotKept();
    void onlyTypedInKpisOfferIt();
    void theModelKeepsItsPromises();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    FixedClock m_clock {QDate(2026, 3, 20)};
    std::unique_ptr<Workspace> m_workspace;
};

// West with Ann and Bob.
void TestManualJourney::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_workspace
        = std::make_unique<Workspace>(m_folder->filePath(u"w.steel"_s), *handbook, m_clock, 5);
    QVERIFY(bool(m_workspace->create({}).takeResult()));
    Command command {u"test"_s, {}, {}, u"hand"_s, {}, {}, {}};
    Unit west;
    west.id = UnitId(m_workspace->newId());
    west.name = u"West"_s;
    west.kind = u"department"_s;
    command.changes.append(Record::create(west));
    for (const QString &name : {u"Ann"_s, u"Bob"_s}) {
        Person person;
        person.id = PersonId(m_workspace->newId());
        person.name = name;
        Membership place;
        place.id = MembershipId(m_workspace->newId());
        place.person = person.id;
        place.unit = west.id;
        command.changes << Record::create(person) << Record::create(place);
    }
    QVERIFY(bool(m_workspace->submit(command).takeResult()));
}

void TestManualJourney::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

// Ann 4 of 5 in March, Bob 2 of 5: the company 6 of 10 = 60 %.
void TestManualJourney::figuresAreTypedInAndStandInTheHandbook()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.page->isSettled(), Patience);
    window.page->open(u"training_rate"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.page->isSettled(), Patience);
    QTest::mouseClick(window.child<QPushButton>("typeIn"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.page->isSettled() && window.model()->rowCount() == 4, Patience);
    // By the quarter, as the KPI is looked at; here by months.
    auto *grain = window.child<QComboBox>("manualGrain");
    QCOMPARE(grain->currentText(), u"Quarters"_s);
    grain->setCurrentIndex(grain->findText(u"Months"_s));
    QTRY_COMPARE_WITH_TIMEOUT(window.model()->columnCount(), 13, Patience);
    auto *person = window.child<QComboBox>("manualPerson");
    person->setCurrentIndex(person->findText(u"Bob"_s));
    QTest::keyClicks(window.child<QLineEdit>("manualEvidence"), u"list of 20 March"_s);
    QSignalSpy told(window.page, &HandbookPage::told);
    window.type(u"Ann"_s, 3, u"4/5"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.shown(u"Ann"_s, 3), u"4 / 5"_s, Patience);
    QCOMPARE(told.size(), 1);
    window.type(u"Bob"_s, 3, u"2/5"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.shown(u"Bob"_s, 3), u"2 / 5"_s, Patience);
    window.choose(u"Ann"_s, 3);
    const QString history = window.child<QLabel>("manualHistory")->text();
    QVERIFY2(history.contains(u"Bob typed 4/5 on 20 Mar 2026"_s), qPrintable(history));
    QVERIFY2(history.contains(u"list of 20 March"_s), qPrintable(history));

    QTest::mouseClick(window.child<QPushButton>("manualBack"), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(window.page->isSettled(), Patience);
    QTRY_COMPARE_WITH_TIMEOUT(window.child<QLabel>("kpiValue")->text(), u"60.0%"_s, Patience);
}

void TestManualJourney::whoIsNotNamedIsAskedFor()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.page->isSettled(), Patience);
    window.page->typeIn(u"revenue_recognised"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.page->isSettled() && window.model()->rowCount() == 4, Patience);
    window.type(u"West"_s, 3, u"1200"_s);
    auto *problems = window.child<QLabel>("manualProblems");
    QTRY_VERIFY_WITH_TIMEOUT(problems->text().contains(u"Choose who types it in"_s), Patience);
    QCOMPARE(window.shown(u"West"_s, 3), QString());
}

void TestManualJourney::aBlockOutOfASpreadsheetIsTakenInAtOnce()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.page->isSettled(), Patience);
    window.page->typeIn(u"revenue_recognised"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.page->isSettled() && window.model()->rowCount() == 4, Patience);
    auto *person = window.child<QComboBox>("manualPerson");
    person->setCurrentIndex(person->findText(u"Ann"_s));
    qint64 command = 0;
    connect(m_workspace.get(), &Workspace::changed, &window.window,
            [&command](const WorkspaceChange &change) { command = change.command; });
    // Ann's January to March, then Bob's, of which one is no figure and one is to come.
    QGuiApplication::clipboard()->setText(u"1,000\t2,000\t3,000\nmany\t500\t\nn/a"_s);
    window.choose(u"Ann"_s, 1);
    QTest::keySequence(window.table(), QKeySequence::Paste);
    QTRY_COMPARE_WITH_TIMEOUT(window.shown(u"Bob"_s, 2), u"500"_s, Patience);
    QCOMPARE(window.shown(u"Ann"_s, 1), u"1,000"_s);
    QCOMPARE(window.shown(u"Ann"_s, 3), u"3,000"_s);
    const QString said = window.child<QLabel>("manualProblems")->text();
    QVERIFY2(said.contains(u"Line 2: “many” is no figure"_s), qPrintable(said));
    QVERIFY2(said.contains(u"Line 3: “n/a” lies beyond"_s), qPrintable(said));
    // It was one step, and one step takes it back.
    QVERIFY(bool(m_workspace->undo(command).takeResult()));
    QTRY_COMPARE_WITH_TIMEOUT(window.shown(u"Ann"_s, 1), QString(), Patience);
    QCOMPARE(window.shown(u"Bob"_s, 2), QString());
}

void TestManualJourney::whatIsTypedWrongIsSaidAndNotKept()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.page->isSettled(), Patience);
    window.page->typeIn(u"revenue_recognised"_s);
    QTRY_VERIFY_WITH_TIMEOUT(window.page->isSettled() && window.model()->rowCount() == 4, Patience);
    auto *person = window.child<QComboBox>("manualPerson");
    person->setCurrentIndex(person->findText(u"Ann"_s));
    window.type(u"Ann"_s, 2, u"4/5"_s);
    auto *problems = window.child<QLabel>("manualProblems");
    QTRY_VERIFY_WITH_TIMEOUT(problems->text().contains(u"is two figures"_s), Patience);
    // What is right afterwards takes the complaint away.
    window.type(u"Ann"_s, 2, u"45"_s);
    QTRY_COMPARE_WITH_TIMEOUT(window.shown(u"Ann"_s, 2), u"45"_s, Patience);
    QVERIFY(problems->isHidden());
    // A key takes the figure away; what has not begun cannot be typed into.
    window.choose(u"Ann"_s, 2);
    QTest::keyClick(window.table(), Qt::Key_Delete);
    QTRY_COMPARE_WITH_TIMEOUT(window.shown(u"Ann"_s, 2), QString(), Patience);
    QVERIFY(!(window.model()->flags(window.model()->index(window.rowOf(u"Ann"_s), 4))
              & Qt::ItemIsEditable));
}

void TestManualJourney::onlyTypedInKpisOfferIt()
{
    Window window(m_workspace.get());
    QTRY_VERIFY_WITH_TIMEOUT(window.page->isSettled(), Patience);
    window.page->open(u"win_rate"_s);
    QVERIFY(window.child<QPushButton>("typeIn")->isHidden());
    window.page->open(u"revenue_recognised"_s);
    QVERIFY(!window.child<QPushButton>("typeIn")->isHidden());
}

void TestManualJourney::theModelKeepsItsPromises()
{
    ManualModel model;
    const QAbstractItemModelTester tester(&model,
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto sheet
        = m_workspace
              ->ask<ManualSheet>([](const Reading &reading) {
                  return ManualRoom::sheet(u"training_rate"_s, Grain::Month, 2026, reading);
              })
              .takeResult();
    QVERIFY(sheet);
    model.setSheet(*sheet, Formatting());
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.columnCount(), 13);
    QSignalSpy typed(&model, &ManualModel::typed);
    // Typed is told, not kept; the same again is no news.
    QVERIFY(!model.setData(model.index(2, 3), u"4/5"_s, Qt::EditRole));
    QCOMPARE(typed.size(), 1);
    QCOMPARE(typed.first().at(1).toInt(), 2);
    QVERIFY(!model.setData(model.index(2, 3), QString(), Qt::EditRole));
    QCOMPARE(typed.size(), 1);
    model.setSheet(*sheet, Formatting());
    model.setSheet({}, Formatting());
    QCOMPARE(model.rowCount(), 0);
}

QTEST_MAIN(TestManualJourney)
#include "tst_ManualJourney.moc"
