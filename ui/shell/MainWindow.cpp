// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/MainWindow.h"

#include "ui/shell/CommandPalette.h"
#include "ui/shell/Navigation.h"
#include "ui/shell/Rooms.h"
#include "ui/shell/ShortcutSheet.h"
#include "ui/shell/Toast.h"
#include "ui/shell/TopBar.h"
#include "ui/shell/WheelGuard.h"
#include "ui/shell/WindowSettings.h"
#include "ui/theme/Theme.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Steelyard {

MainWindow::MainWindow(Theme &theme, WindowSettings &settings, QWidget *parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_settings(settings)
    , m_paletteAction(new QAction(this))
    , m_themeAction(new QAction(this))
    , m_languageAction(new QAction(this))
    , m_sidebarAction(new QAction(this))
    , m_shortcutsAction(new QAction(this))
{
    auto *centre = new QWidget(this);
    centre->setProperty("surface", u"page"_s);
    centre->setAttribute(Qt::WA_StyledBackground);
    m_navigation = new Navigation(theme, centre);
    m_topBar = new TopBar(theme, centre);
    m_stack = new QStackedWidget(centre);
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addWidget(m_stack, 1);
    row->addWidget(m_navigation);
    row->addLayout(column, 1);
    setCentralWidget(centre);
    m_palette = new CommandPalette(theme, this);
    m_toast = new Toast(theme, this);

    qApp->installEventFilter(new WheelGuard(this));
    addActions();
    connect(m_navigation, &Navigation::roomChosen, this, &MainWindow::showPage);
    connect(m_topBar, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(&theme, &Theme::changed, this, &MainWindow::retranslate);
    setMinimumSize(960, 600);
    retranslate();
    restore();
}

MainWindow::~MainWindow() = default;

void MainWindow::addActions()
{
    m_paletteAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_themeAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_T));
    m_sidebarAction->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Backslash));
    m_shortcutsAction->setShortcut(QKeySequence(Qt::Key_F1));
    m_languageAction->setIcon(m_theme.icon("language"_L1));
    m_shortcutsAction->setIcon(m_theme.icon("keyboard"_L1));
    m_paletteAction->setIcon(m_theme.icon("search"_L1));
    m_paletteAction->setProperty("icon", u"search"_s);
    m_languageAction->setProperty("icon", u"language"_s);
    m_shortcutsAction->setProperty("icon", u"keyboard"_s);
    addAction(m_paletteAction);
    for (QAction *action : {m_themeAction, m_languageAction, m_shortcutsAction, m_sidebarAction}) {
        addAction(action);
        m_navigation->addFootAction(action);
    }
    connect(m_paletteAction, &QAction::triggered, this, &MainWindow::openPalette);
    connect(m_themeAction, &QAction::triggered, &m_theme, &Theme::toggleScheme);
    connect(m_shortcutsAction, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(m_languageAction, &QAction::triggered, this, [this] {
        Q_EMIT languageRequested(m_language == Formatting::Language::Chinese
                                     ? Formatting::Language::English
                                     : Formatting::Language::Chinese);
    });
    connect(m_sidebarAction, &QAction::triggered, this, [this] {
        m_navigation->setNarrow(!m_navigation->isNarrow());
        retranslate();
    });
    for (int i = 0; i < 9; ++i) {
        auto *action = new QAction(this);
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)));
        connect(action, &QAction::triggered, this, [this, i] {
            if (const QList<Room> rooms = m_navigation->rooms(); i < rooms.size())
                showPage(rooms.at(i));
        });
        addAction(action);
    }
    m_palette->addSource([this](const QString &) { return commands(); });
}

QList<PaletteCommand> MainWindow::commands()
{
    QList<PaletteCommand> commands;
    const QList<Room> rooms = m_navigation->rooms();
    for (qsizetype i = 0; i < rooms.size(); ++i) {
        const Room room = rooms.at(i);
        commands << PaletteCommand {Rooms::name(room),       tr("Rooms"),
                                    u"Ctrl+%1"_s.arg(i + 1), Rooms::icon(room),
                                    {Rooms::key(room)},      [this, room] { showPage(room); }};
    }
    const auto offer = [&](const QList<QAction *> &actions, const QString &section) {
        for (QAction *action : actions) {
            if (action->text().isEmpty() || !action->isEnabled() || action == m_paletteAction)
                continue;
            commands << PaletteCommand {action->iconText(),
                                        section,
                                        action->shortcut().toString(QKeySequence::NativeText),
                                        action->property("icon").toString(),
                                        {},
                                        [action] { action->trigger(); }};
        }
    };
    if (const Page *page = currentPage())
        offer(page->actions(), tr("On this page"));
    offer(actions(), tr("Commands"));
    return commands;
}

void MainWindow::addPage(Page *page)
{
    const Room room = page->room();
    m_pages.insert(room, page);
    m_stack->addWidget(page);
    m_navigation->addRoom(room);
    connect(page, &Page::titleChanged, this, &MainWindow::updateTopBar);
    connect(page, &Page::badgeChanged, this,
            [this, room](int count) { m_navigation->setBadge(room, count); });
    const QList<Room> rooms = m_navigation->rooms();
    for (qsizetype i = 0; i < rooms.size(); ++i)
        m_navigation->setShortcutText(rooms.at(i), u"Ctrl+%1"_s.arg(i + 1));
}

void MainWindow::setStartPage(QWidget *page)
{
    m_startPage = page;
    m_stack->addWidget(page);
}

void MainWindow::showPage(Room room)
{
    Page *page = m_pages.value(room);
    if (!page)
        return;
    m_navigation->show();
    m_topBar->show();
    m_navigation->setCurrent(room);
    m_stack->setCurrentWidget(page);
    page->refresh();
    updateTopBar();
    m_settings.setValue(u"window/room"_s, QString(Rooms::key(room)));
    Q_EMIT pageShown(room);
}

void MainWindow::showStartPage()
{
    if (!m_startPage)
        return;
    m_navigation->hide();
    m_topBar->hide();
    m_stack->setCurrentWidget(m_startPage);
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

void MainWindow::updateTopBar()
{
    const Page *page = currentPage();
    m_topBar->setTitle(page ? page->title() : QString());
    m_topBar->setPrimaryAction(page ? page->primaryAction() : nullptr);
}

void MainWindow::setLanguage(Formatting::Language language)
{
    m_language = language;
    retranslate();
}

void MainWindow::setPerson(const QString &name, const QString &role)
{
    m_navigation->setPerson(name, role);
}

void MainWindow::setStoreName(const QString &name)
{
    m_storeName = name;
    retranslate();
}

void MainWindow::notify(const QString &text, std::function<void()> undo)
{
    m_toast->showText(text, std::move(undo));
}

void MainWindow::openPalette()
{
    m_palette->openPalette();
}

void MainWindow::showShortcuts()
{
    QList<Shortcut> shortcuts;
    for (const PaletteCommand &command : commands()) {
        if (!command.note.isEmpty())
            shortcuts << Shortcut {command.section, command.text, command.note};
    }
    shortcuts << Shortcut {tr("Commands"), m_paletteAction->text(),
                           m_paletteAction->shortcut().toString(QKeySequence::NativeText)};
    (new ShortcutSheet(shortcuts, this))->show();
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    // Arrives here only when nobody wanted to type it.
    if (event->text() == u"?"_s)
        showShortcuts();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        updateTopBar();
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_settings.setValue(u"window/geometry"_s, saveGeometry());
    m_settings.setValue(u"window/narrow"_s, m_navigation->isNarrow());
    QMainWindow::closeEvent(event);
}

void MainWindow::restore()
{
    // A small screen, or one beside a panel, is filled and never left.
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    restoreGeometry(m_settings.value(u"window/geometry"_s).toByteArray());
    m_navigation->setNarrow(m_settings.value(u"window/narrow"_s).toBool());
    retranslate();
}

void MainWindow::retranslate()
{
    const bool dark = m_theme.tokens().dark;
    const bool narrow = m_navigation->isNarrow();
    setWindowTitle(m_storeName.isEmpty() ? tr("Steelyard") : tr("%1 – Steelyard").arg(m_storeName));
    m_paletteAction->setText(tr("Search or run a command"));
    m_themeAction->setText(dark ? tr("Light colours") : tr("Dark colours"));
    m_themeAction->setProperty("icon", dark ? u"sun"_s : u"moon"_s);
    m_themeAction->setIcon(m_theme.icon(dark ? "sun"_L1 : "moon"_L1));
    // Named in the language it leads to, for those who cannot read the present one.
    m_languageAction->setText(m_language == Formatting::Language::Chinese ? u"English"_s
                                                                          : u"中文"_s);
    const auto arrow = narrow ? "layout-sidebar-left-expand"_L1 : "layout-sidebar-left-collapse"_L1;
    m_sidebarAction->setText(narrow ? tr("Wide navigation") : tr("Narrow navigation"));
    m_sidebarAction->setProperty("icon", QString(arrow));
    m_sidebarAction->setIcon(m_theme.icon(arrow));
    m_shortcutsAction->setText(tr("Keyboard shortcuts"));
}

} // namespace Steelyard
