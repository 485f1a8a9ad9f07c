// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/ChineseWords.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/FilterBar.h"
#include "ui/shell/FilterChip.h"
#include "ui/shell/FuzzyMatch.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/Rooms.h"
#include "ui/shell/StartPage.h"
#include "ui/shell/Toast.h"
#include "ui/shell/WindowSettings.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Steelyard;
using namespace Qt::StringLiterals;

namespace {

class Memory final : public WindowSettings
{
public:
    QVariant value(const QString &key) const override { return values.value(key); }
    void setValue(const QString &key, const QVariant &value) override { values[key] = value; }

    QVariantMap values;
};

class RoomPage final : public Page
{
public:
    explicit RoomPage(Room room) : m_room(room) {}
    Room room() const override { return m_room; }
    void refresh() override { ++refreshed; }

    int refreshed = 0;

private:
    Room m_room;
};

} // namespace

class TestShell : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void betterMatchesComeFirst();
    void whatDoesNotMatchIsLeftOut();
    void thePaletteIsUsedByKeyboard();
    void thePaletteFindsByOtherSpellings();
    void thePaletteClosesByEscapeAndGivesTheFocusBack();
    void roomsAppearInTheirOrder();
    void numbersOpenRooms();
    void aShownPageIsRefreshed();
    void theSchemeIsSwitchedByKey();
    void theWindowRemembersItsShape();
    void theWindowSpeaksTheLanguageThatIsLoaded();
    void aFilterIsRemovedByKey();
    void severalFiltersAreResetAtOnce();
    void aToastCanTakeBack();
    void nothingFocusableIsWithoutAName();

private:
    Theme m_theme;
};

void TestShell::initTestCase()
{
    m_theme.applyTo(*qApp);
}

void TestShell::betterMatchesComeFirst()
{
    // at the beginning > at the beginning of a word > inside > scattered
    const int front = fuzzyScore(u"im", u"Import from Excel");
    const int word = fuzzyScore(u"im", u"Last import");
    const int inside = fuzzyScore(u"im", u"Claim limits");
    const int scattered = fuzzyScore(u"im", u"Pipeline map");
    QVERIFY(front > word);
    QVERIFY(word > inside);
    QVERIFY(inside > scattered);
    QVERIFY(scattered >= 0);
    QVERIFY(fuzzyScore(u"data", u"Data") > fuzzyScore(u"data", u"Data quality"));
    QVERIFY(fuzzyScore(u"目标", u"分解目标") > fuzzyScore(u"目标", u"目的与标准"));
}

void TestShell::whatDoesNotMatchIsLeftOut()
{
    QVERIFY(fuzzyScore(u"xyz", u"Import") < 0);
    QVERIFY(fuzzyScore(u"mi", u"Im") < 0); // in order
    QCOMPARE(fuzzyScore(u"", u"Import"), 0);
}

void TestShell::thePaletteIsUsedByKeyboard()
{
    QWidget window;
    window.resize(1000, 700);
    CommandPalette palette(m_theme, &window);
    QStringList run;
    palette.addSource([&run](const QString &) {
        QList<PaletteCommand> commands;
        for (const QString &name :
             {u"Import customers"_s, u"Export this view"_s, u"Import orders"_s})
            commands << PaletteCommand {
                name, u"Commands"_s, {}, u"upload"_s, {}, [&run, name] { run << name; }};
        return commands;
    });
    window.show();
    palette.openPalette();
    QCOMPARE(palette.offered().size(), 3);
    QTest::keyClicks(palette.field(), u"imp"_s);
    QCOMPARE(palette.offered(), QStringList({u"Import orders"_s, u"Import customers"_s}));
    QTest::keyClick(palette.field(), Qt::Key_Down);
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QCOMPARE(run, QStringList {u"Import customers"_s});
    QVERIFY(palette.isHidden());
    palette.openPalette();
    QTest::keyClick(palette.field(), Qt::Key_Up); // from the first to the last
    QTest::keyClick(palette.field(), Qt::Key_Return);
    QCOMPARE(run.last(), u"Import orders"_s);
}

void TestShell::thePaletteFindsByOtherSpellings()
{
    QWidget window;
    CommandPalette palette(m_theme, &window);
    palette.addSource([](const QString &) {
        return QList<PaletteCommand> {
            {u"李明朗"_s, u"客户"_s, {}, {}, {u"liminglang"_s, u"lml"_s}, {}},
            {u"王芳"_s, u"客户"_s, {}, {}, {u"wangfang"_s, u"wf"_s}, {}}};
    });
    palette.openPalette(u"lml"_s);
    QCOMPARE(palette.offered(), QStringList {u"李明朗"_s});
    palette.openPalette(u"芳"_s);
    QCOMPARE(palette.offered(), QStringList {u"王芳"_s});
}

void TestShell::thePaletteClosesByEscapeAndGivesTheFocusBack()
{
    QWidget window;
    window.resize(800, 600);
    QLineEdit before(&window);
    CommandPalette palette(m_theme, &window);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    before.setFocus();
    palette.openPalette();
    QVERIFY(palette.field()->hasFocus());
    QTest::keyClick(palette.field(), Qt::Key_Escape);
    QVERIFY(palette.isHidden());
    QVERIFY(before.hasFocus());
}

void TestShell::roomsAppearInTheirOrder()
{
    Navigation navigation(m_theme);
    navigation.addRoom(Room::Data);
    navigation.addRoom(Room::Cockpit);
    navigation.addRoom(Room::Field);
    navigation.addRoom(Room::Cockpit);
    QCOMPARE(navigation.rooms(), QList<Room>({Room::Cockpit, Room::Field, Room::Data}));
}

void TestShell::numbersOpenRooms()
{
    Memory memory;
    MainWindow window(m_theme, memory);
    window.addPage(new RoomPage(Room::Cockpit));
    window.addPage(new RoomPage(Room::Data));
    window.showPage(Room::Cockpit);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(window.currentPage()->room(), Room::Data);
    QTest::keyClick(&window, Qt::Key_7, Qt::ControlModifier); // there is no seventh
    QCOMPARE(window.currentPage()->room(), Room::Data);
    QCOMPARE(memory.value(u"window/room"_s).toString(), u"data"_s);
}

void TestShell::aShownPageIsRefreshed()
{
    Memory memory;
    MainWindow window(m_theme, memory);
    auto *page = new RoomPage(Room::Cockpit);
    window.addPage(page);
    QCOMPARE(page->refreshed, 0);
    window.showPage(Room::Cockpit);
    QCOMPARE(page->refreshed, 1);
    window.showPage(Room::Scores); // has no page
    QCOMPARE(window.currentPage(), page);
}

void TestShell::theSchemeIsSwitchedByKey()
{
    Theme theme;
    Memory memory;
    MainWindow window(theme, memory);
    window.addPage(new RoomPage(Room::Cockpit));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QTest::keyClick(&window, Qt::Key_T, Qt::ControlModifier);
    QCOMPARE(theme.scheme(), Theme::Scheme::Dark);
}

void TestShell::theWindowRemembersItsShape()
{
    Memory memory;
    {
        MainWindow window(m_theme, memory);
        window.resize(1111, 777);
        window.show();
        window.close();
    }
    QVERIFY(memory.values.contains(u"window/geometry"_s));
    memory.setValue(u"window/narrow"_s, true);
    const MainWindow again(m_theme, memory);
    QCOMPARE(again.findChild<Navigation *>()->width(), Theme::NarrowSidebarWidth);
}

void TestShell::theWindowSpeaksTheLanguageThatIsLoaded()
{
    Memory memory;
    MainWindow window(m_theme, memory);
    window.addPage(new RoomPage(Room::Cockpit));
    window.showPage(Room::Cockpit);
    window.show();
    QCOMPARE(window.windowTitle(), u"Steelyard"_s);
    ChineseWords words;
    QCoreApplication::installTranslator(&words);
    QTRY_COMPARE(window.windowTitle(), u"定盘星"_s);
    QTRY_COMPARE(window.findChild<QWidget *>(u"nav.cockpit"_s)->accessibleName(), u"驾驶舱"_s);
    QCoreApplication::removeTranslator(&words);
    QTRY_COMPARE(window.windowTitle(), u"Steelyard"_s);
}

void TestShell::aFilterIsRemovedByKey()
{
    FilterBar bar(m_theme);
    bar.setFilters({{u"line"_s,
                     u"Products"_s,
                     {},
                     {{u"a"_s, u"Software"_s}, {u"b"_s, u"Services"_s}},
                     {u"a"_s},
                     {},
                     true}});
    QSignalSpy changed(&bar, &FilterBar::filterChanged);
    QTest::keyClick(bar.findChild<FilterChip *>(), Qt::Key_Delete);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().at(1).toStringList(), QStringList());
    QCOMPARE(bar.chosen(u"line"_s), QStringList());
    QTest::keyClick(bar.findChild<FilterChip *>(), Qt::Key_Delete); // nothing left to remove
    QCOMPARE(changed.count(), 1);
}

void TestShell::severalFiltersAreResetAtOnce()
{
    FilterBar bar(m_theme);
    const QList<FilterOption> options {{u"a"_s, u"A"_s}, {u"b"_s, u"B"_s}};
    bar.setFilters({{u"one"_s, u"One"_s, {}, options, {u"a"_s}, {u"b"_s}},
                    {u"two"_s, u"Two"_s, {}, options, {u"b"_s}, {u"a"_s}}});
    const QSignalSpy changed(&bar, &FilterBar::filterChanged);
    auto *reset = bar.findChild<QPushButton *>();
    QVERIFY(!reset->isHidden());
    reset->click();
    QCOMPARE(changed.count(), 2);
    QCOMPARE(bar.chosen(u"one"_s), QStringList {u"b"_s});
    QVERIFY(reset->isHidden());
}

void TestShell::aToastCanTakeBack()
{
    QWidget window;
    window.resize(800, 600);
    Toast toast(m_theme, &window);
    window.show();
    int taken = 0;
    toast.showText(u"Deleted"_s, [&taken] { ++taken; });
    QVERIFY(toast.isVisible());
    QTest::mouseClick(toast.findChild<QPushButton *>(u"undo"_s), Qt::LeftButton);
    QCOMPARE(taken, 1);
    QVERIFY(toast.isHidden());
    toast.showText(u"Saved"_s);
    QVERIFY(toast.findChild<QPushButton *>(u"undo"_s)->isHidden());
}

void TestShell::nothingFocusableIsWithoutAName()
{
    Memory memory;
    MainWindow window(m_theme, memory);
    for (const Room room : Rooms::All)
        window.addPage(new RoomPage(room));
    auto *start = new StartPage(m_theme);
    start->setRecentFiles({{u"a"_s, u"/a"_s, u"today"_s}});
    window.setStartPage(start);
    window.showPage(Room::Cockpit);
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->focusPolicy() == Qt::NoFocus
            || widget->objectName() == u"qt_scrollarea_viewport"_s)
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (widget->parentWidget() && !qobject_cast<QListView *>(widget)
            && widget->objectName() == u"primaryAction"_s)
            continue; // named by the page's action
        QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + u' '
                            + widget->objectName()));
    }
}

QTEST_MAIN(TestShell)
#include "tst_Shell.moc"
