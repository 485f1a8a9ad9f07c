// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/FileSettings.h"
#include "app/SingleInstance.h"
#include "app/SystemClock.h"
#include "app/Translations.h"
#include "app/window/CalendarFlow.h"
#include "app/window/ClosingFlow.h"
#include "app/window/ImportFlow.h"
#include "app/window/NotifyFlow.h"
#include "app/window/PersonFlow.h"
#include "app/window/StoreOpener.h"
#include "core/workspace/Workspace.h"
#include "ui/shell/DialogPrompts.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/StartPage.h"
#include "ui/theme/Theme.h"

#include <QApplication>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace Steelyard {

class CustomersPage;
class FieldPage;
class HandbookPage;
class Page;
class PipelinePage;

/// Wires the window: theme, language, pages, the open store and what other processes ask of it.
class Application final : public QObject
{
    Q_OBJECT
public:
    struct Start
    {
        QString storePath; ///< none: the start page
        QString page;
        QDate today; ///< invalid: the computer's clock
    };

    Application(QApplication &application, const Start &start);
    ~Application() override;

    MainWindow &window() { return *m_window; }

private:
    void makePages();
    void connectStartPage();
    void openStore(const QString &path);
    void newStore(const QString &path, bool demo);
    void backUp();
    void adopt(const std::shared_ptr<Workspace> &workspace);
    void closeStore();
    void importFile();
    void exportHandbook(bool asWorkbook);
    void importDefinitions();
    void undoLast();
    void redoLast();
    void undo(qint64 command, bool isRedo = false);
    void showProblem(const QString &path, const Error &error);
    void setLanguage(Formatting::Language language);
    void remember(const QString &path);
    void showRecent();
    void answer(const QJsonObject &request, const SingleInstance::Reply &reply);

    QApplication &m_application;
    Start m_start;
    std::unique_ptr<Clock> m_clock;
    FileSettings m_settings;
    Translations m_translations;
    Theme m_theme;
    DialogPrompts m_prompts;
    SingleInstance m_instance;
    std::shared_ptr<Workspace> m_workspace;
    QThreadPool m_commands;     ///< where commands of other processes run
    QList<CancelToken> m_asked; ///< those that may still be running
    std::unique_ptr<MainWindow> m_window;
    StartPage *m_startPage = nullptr;
    QList<Page *> m_pages; ///< in the order of the navigation
    FieldPage *m_field = nullptr;
    CustomersPage *m_customers = nullptr;
    PipelinePage *m_pipeline = nullptr;
    HandbookPage *m_handbook = nullptr;
    StoreOpener *m_opener = nullptr;
    CalendarFlow *m_calendar = nullptr;
    ClosingFlow *m_closing = nullptr;
    ImportFlow *m_import = nullptr;
    PersonFlow *m_people = nullptr;
    NotifyFlow *m_notify = nullptr;
    QString m_fileWaiting; ///< to be imported once the new store is open
    QTimer m_backup;
    QList<qint64> m_undoable; ///< commands of this session, the newest last
    QList<qint64> m_redoable; ///< commands that took another one back, the newest last
};

} // namespace Steelyard
