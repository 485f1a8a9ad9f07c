// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Formatting.h"
#include "ui/shell/Page.h"
#include "ui/shell/PaletteCommand.h"

#include <QHash>
#include <QMainWindow>

#include <functional>

class QStackedWidget;

namespace Steelyard {

class CommandPalette;
class Navigation;
class Theme;
class Toast;
class TopBar;
class WindowSettings;

/// The frame around the rooms: navigation, top bar, palette, toasts. It knows no data.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
public:
    MainWindow(Theme &theme, WindowSettings &settings, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Takes the page over and gives its room an entry in the navigation.
    void addPage(Page *page);
    /// Takes over what is shown while no store is open.
    void setStartPage(QWidget *page);

    void showPage(Room room);
    void showStartPage();
    Page *currentPage() const;
    Page *page(Room room) const { return m_pages.value(room); }

    void setLanguage(Formatting::Language language);
    void setPerson(const QString &name, const QString &role);
    /// The open file's name, in the title of the window.
    void setStoreName(const QString &name);

    CommandPalette *commandPalette() const { return m_palette; }
    /// Says what happened; with `undo` the toast has a button that takes it back.
    void notify(const QString &text, std::function<void()> undo = {});

Q_SIGNALS:
    void languageRequested(Formatting::Language language);
    void pageShown(Room room);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void addActions();
    QList<PaletteCommand> commands();
    void retranslate();
    void openPalette();
    void showShortcuts();
    void updateTopBar();
    void restore();

    Theme &m_theme;
    WindowSettings &m_settings;
    Formatting::Language m_language = Formatting::Language::English;
    QString m_storeName;
    Navigation *m_navigation;
    TopBar *m_topBar;
    QStackedWidget *m_stack;
    CommandPalette *m_palette;
    Toast *m_toast;
    QWidget *m_startPage = nullptr;
    QHash<Room, Page *> m_pages;
    QAction *m_paletteAction;
    QAction *m_themeAction;
    QAction *m_languageAction;
    QAction *m_sidebarAction;
    QAction *m_shortcutsAction;
};

} // namespace Steelyard
