// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"

#include "app/cli/Commands.h"
#include "ui/cockpit/CockpitPage.h"
#include "ui/customers/CustomersPage.h"
#include "ui/field/FieldPage.h"
#include "ui/handbook/HandbookPage.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Rooms.h"
#include "ui/targets/TargetsPage.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int MostRecent = 8;

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/steelyard"_s;
}

QString freePath(const QString &name)
{
    QDir().mkpath(dataFolder());
    QString path = u"%1/%2.steel"_s.arg(dataFolder(), name);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = u"%1/%2-%3.steel"_s.arg(dataFolder(), name).arg(n);
    return path;
}

Room roomOf(const QString &name)
{
    for (const Room room : Rooms::All) {
        if (name == Rooms::key(room))
            return room;
    }
    return Room::Cockpit;
}

} // namespace

Application::Application(QApplication &application, const Start &start)
    : m_application(application)
    , m_start(start)
    , m_translations(application)
    , m_theme(m_settings.value(u"window/dark"_s).toBool() ? Theme::Scheme::Dark
                                                          : Theme::Scheme::Light)
{
    if (start.today.isValid())
        m_clock = std::make_unique<FixedClock>(start.today);
    else
        m_clock = std::make_unique<SystemClock>();
    m_theme.applyTo(application);
    m_window = std::make_unique<MainWindow>(m_theme, m_settings);
    m_startPage = new StartPage(m_theme);
    m_window->setStartPage(m_startPage);
    makePages();
    connectStartPage();
    m_opener = new StoreOpener(*m_clock, m_window.get());
    connect(m_opener, &StoreOpener::opened, this, &Application::adopt);
    connect(m_opener, &StoreOpener::failed, this, &Application::showProblem);
    connect(m_opener, &StoreOpener::noted, this,
            [this](const QString &sentence) { m_window->notify(sentence); });
    m_calendar = new CalendarFlow(m_theme, m_prompts, m_window.get());
    connect(m_calendar, &CalendarFlow::failed, this,
            [this](const QString &sentence) { m_window->notify(sentence); });
    connect(m_calendar, &CalendarFlow::settled, this, [this](const QString &sentence) {
        m_window->notify(sentence, [this] { undoLast(); });
    });
    m_people = new PersonFlow(m_settings, m_window.get());
    connect(m_people, &PersonFlow::known, this,
            [this](const QString &name) { m_window->setPerson(name, {}); });
    connect(m_people, &PersonFlow::failed, this,
            [this](const QString &sentence) { m_window->notify(sentence); });
    m_notify = new NotifyFlow(m_settings, m_window.get());
    connect(m_notify, &NotifyFlow::told, this,
            [this](const QString &sentence) { m_window->notify(sentence); });
    m_closing = new ClosingFlow(m_prompts, m_window.get());
    for (const auto tell : {&ClosingFlow::done, &ClosingFlow::failed})
        connect(m_closing, tell, this,
                [this](const QString &sentence) { m_window->notify(sentence); });
    m_import = new ImportFlow(m_prompts, m_window.get());
    connect(m_import, &ImportFlow::failed, this,
            [this](const QString &sentence) { m_window->notify(sentence); });
    connect(m_import, &ImportFlow::done, this, [this](const QString &sentence, qint64 command) {
        m_window->notify(sentence, [this, command] { undo(command); });
    });
    const QString remembered = m_settings.value(u"language"_s).toString();
    setLanguage(
        Translations::languageOf(remembered.isEmpty() ? QLocale::system().name() : remembered));
    connect(m_window.get(), &MainWindow::languageRequested, this, &Application::setLanguage);
    connect(&m_theme, &Theme::changed, this, [this] {
        m_settings.setValue(u"window/dark"_s, m_theme.scheme() == Theme::Scheme::Dark);
    });

    constexpr int quarterHour = 15 * 60 * 1000;
    m_backup.setInterval(quarterHour);
    connect(&m_backup, &QTimer::timeout, this, &Application::backUp);
    // One after the other: they wait for the one writing thread anyhow.
    m_commands.setMaxThreadCount(1);

    showRecent();
    m_window->showStartPage();
    if (!start.storePath.isEmpty())
        openStore(start.storePath);
    m_window->show();
}

Application::~Application()
{
    closeStore();
    m_window.reset();
}

void Application::makePages()
{
    m_pipeline = new PipelinePage(m_theme);
    m_field = new FieldPage(m_theme);
    m_customers = new CustomersPage(m_theme);
    m_handbook = new HandbookPage(m_theme);
    m_pages = {new CockpitPage(m_theme),
               new TargetsPage(m_theme),
               m_pipeline,
               m_field,
               m_customers,
               m_handbook};
    for (Page *page : std::as_const(m_pages)) {
        page->setPrompts(&m_prompts);
        const auto tell = [this](const QString &sentence) { m_window->notify(sentence); };
        connect(page, &Page::problem, this, tell);
        connect(page, &Page::told, this, tell);
        connect(page, &Page::done, this, [this](const QString &sentence, qint64 command) {
            m_window->notify(sentence, [this, command] { undo(command); });
        });
        connect(page, &Page::importRequested, this, &Application::importFile);
        m_window->addPage(page);
    }
    connect(m_handbook, &HandbookPage::exportRequested, this, &Application::exportHandbook);
    connect(m_handbook, &HandbookPage::definitionsRequested, this, &Application::importDefinitions);
    QSet<Room> rooms;
    for (const Room room : Rooms::All) {
        if (m_window->page(room))
            rooms.insert(room);
    }
    m_handbook->setReachable(rooms);
    connect(m_handbook, &HandbookPage::roomRequested, this,
            [this](Room room) { m_window->showPage(room); });
    connect(m_handbook, &HandbookPage::wanted, this,
            [this] { m_window->showPage(Room::Handbook); });
    m_window->commandPalette()->addSource(
        [this](const QString &query) { return m_handbook->commands(query); });

    const auto action = [this](const QKeySequence &keys, const QString &icon, auto deed) {
        auto *made = new QAction(m_window.get());
        made->setShortcut(keys);
        made->setProperty("icon", icon);
        connect(made, &QAction::triggered, this, deed);
        m_window->addAction(made);
        return made;
    };
    QAction *import
        = action(QKeySequence(Qt::CTRL | Qt::Key_I), u"file-import"_s, &Application::importFile);
    QAction *closePeriod
        = action(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), u"lock"_s, [this] {
              if (m_workspace)
                  m_closing->close(m_workspace);
          });
    QAction *reopenPeriod = action({}, u"lock-open"_s, [this] {
        if (m_workspace)
            m_closing->reopen(m_workspace);
    });
    QAction *calendar = action(QKeySequence(Qt::CTRL | Qt::Key_Comma), u"calendar"_s, [this] {
        if (m_workspace)
            m_calendar->show(m_workspace);
    });
    QAction *log = action(QKeySequence(Qt::CTRL | Qt::Key_L), u"map-pin"_s, [this] {
        if (m_workspace)
            m_field->log();
    });
    QAction *person = action({}, u"user"_s, [this] {
        if (m_workspace)
            m_people->ask(m_workspace);
    });
    connect(m_field, &FieldPage::personWanted, person, &QAction::trigger);
    connect(m_field, &FieldPage::customerWanted, this, [this](const Uuid &customer) {
        m_window->showPage(Room::Customers);
        m_customers->showCustomer(customer);
    });
    connect(m_customers, &CustomersPage::logWanted, this,
            [this](const QuickLog::Start &start) { m_field->log(start); });
    connect(m_customers, &CustomersPage::dealWanted, this, [this](const Uuid &deal) {
        m_window->showPage(Room::Pipeline);
        m_pipeline->showDeal(deal);
    });
    connect(m_customers, &CustomersPage::quotesWanted, this, [this](const Uuid &deal) {
        m_window->showPage(Room::Pipeline);
        m_pipeline->showQuotes(deal);
    });
    QAction *notify = action({}, u"bell"_s, [this] {
        m_notify->setQuiet(!m_notify->isQuiet());
        m_window->notify(m_notify->isQuiet() ? tr("You will not be reminded of what is due.")
                                             : tr("You will be reminded of what is due."));
    });
    QAction *undo = action(QKeySequence::Undo, u"arrow-back-up"_s, &Application::undoLast);
    QAction *redo = action(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), u"refresh"_s,
                           &Application::redoLast);
    redo->setShortcuts({redo->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    QAction *close = action(QKeySequence::Close, u"x"_s, [this] {
        closeStore();
        showRecent();
        m_window->showStartPage();
    });
    const auto name
        = [import, log, person, notify, undo, redo, close, closePeriod, reopenPeriod, calendar] {
              log->setText(tr("Log a visit…"));
              person->setText(tr("Who works here…"));
              notify->setText(tr("Switch reminders on or off"));
              calendar->setText(tr("Calendar of the company…"));
              closePeriod->setText(tr("Close a period…"));
              reopenPeriod->setText(tr("Open the last closed period again…"));
              import->setText(tr("Import a file…"));
              undo->setText(tr("Undo"));
              redo->setText(tr("Do again"));
              close->setText(tr("Close this store"));
          };
    name();
    // The window retranslates itself; these belong to it but are ours to name.
    connect(m_window.get(), &QWidget::windowTitleChanged, this, name);
}

void Application::connectStartPage()
{
    connect(m_startPage, &StartPage::demoRequested, this,
            [this] { newStore(freePath(u"demo"_s), true); });
    connect(m_startPage, &StartPage::emptyRequested, this, [this] {
        const auto path = m_prompts.saveFile(m_window.get(), tr("Where shall the new store be?"),
                                             freePath(u"sales"_s), tr("Steelyard store (*.steel)"));
        if (path)
            newStore(*path, false);
    });
    connect(m_startPage, &StartPage::importRequested, this, &Application::importFile);
    connect(m_startPage, &StartPage::fileRequested, this, &Application::openStore);
    connect(m_startPage, &StartPage::openRequested, this, [this] {
        const auto path = m_prompts.openFile(m_window.get(), tr("Open a store"),
                                             tr("Steelyard store (*.steel);;All files (*)"));
        if (path)
            openStore(*path);
    });
}

void Application::showProblem(const QString &path, const Error &error)
{
    m_startPage->setProblem(ErrorText::sentence(error));
    QStringList files = m_settings.value(u"recent/files"_s).toStringList();
    if (error.kind == Error::Kind::NotFound && files.removeAll(path) > 0)
        m_settings.setValue(u"recent/files"_s, files);
    showRecent();
    m_window->showStartPage();
}

void Application::openStore(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_opener->isOpening(absolute))
        return;
    closeStore();
    m_startPage->setProblem({});
    m_opener->open(absolute);
}

void Application::newStore(const QString &path, bool demo)
{
    closeStore();
    m_opener->create(path, m_translations.language() == Formatting::Language::Chinese, demo);
}

// A backup that cannot be made is told: it is missed on the day it is needed.
void Application::backUp()
{
    if (!m_workspace)
        return;
    auto *watcher = new QFutureWatcher<Result<QString>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<QString> made = watcher->result();
        if (!made && made.error().kind != Error::Kind::Denied)
            m_window->notify(ErrorText::sentence(made.error()));
    });
    watcher->setFuture(m_workspace->backup());
}

void Application::adopt(const std::shared_ptr<Workspace> &workspace)
{
    m_workspace = workspace;
    m_undoable.clear();
    m_redoable.clear();
    connect(workspace.get(), &Workspace::changed, this, [this](const WorkspaceChange &change) {
        // A close stays; it is only opened again, with a reason.
        // What was kept of the forecast stays too.
        if (change.label == "undo"_L1 || change.label == "period.close"_L1
            || change.label == "period.reopen"_L1 || change.label == "forecast.snapshot"_L1)
            return;
        m_undoable.append(change.command);
        m_redoable.clear();
    });
    remember(workspace->path());
    m_instance.listen(workspace->path(),
                      [this](const QJsonObject &request, const SingleInstance::Reply &reply) {
                          answer(request, reply);
                      });
    m_people->recall(workspace);
    for (Page *page : std::as_const(m_pages))
        page->setWorkspace(workspace.get());
    m_window->setStoreName(QFileInfo(workspace->path()).completeBaseName());
    m_window->showPage(roomOf(m_start.page.isEmpty() ? m_settings.value(u"window/room"_s).toString()
                                                     : m_start.page));
    m_notify->start(m_workspace);
    backUp();
    m_backup.start();
    // Once a week, so that it can be seen later what became of what was expected.
    m_workspace->keepSnapshot({{}, {}, true});
    if (const QString waiting = std::exchange(m_fileWaiting, {}); !waiting.isEmpty())
        m_import->begin(waiting, m_workspace);
}

void Application::closeStore()
{
    m_backup.stop();
    m_notify->stop();
    m_opener->stop();
    m_import->stop();
    m_closing->stop();
    m_calendar->stop();
    // Commands of other processes hold the store open: they stop, and are told so.
    for (const CancelToken &asked : std::as_const(m_asked))
        asked.cancel();
    m_asked.clear();
    m_commands.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    m_instance.stop();
    for (Page *page : std::as_const(m_pages))
        page->setWorkspace(nullptr);
    m_workspace.reset();
    m_window->setStoreName({});
}

void Application::importFile()
{
    const auto source = m_prompts.openFile(m_window.get(), tr("Import a file"),
                                           tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!source)
        return;
    if (m_workspace) {
        m_import->begin(*source, m_workspace);
    } else {
        m_fileWaiting = *source;
        newStore(freePath(u"sales"_s), false);
    }
}

void Application::exportHandbook(bool asWorkbook)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    const QString ending = asWorkbook ? u".xlsx"_s : u".pdf"_s;
    auto path = m_prompts.saveFile(m_window.get(), tr("Where shall the handbook be?"),
                                   folder + u'/' + tr("KPI handbook") + ending,
                                   asWorkbook ? tr("Excel workbook (*.xlsx)") : tr("PDF (*.pdf)"));
    if (!path)
        return;
    // The ending says what is written: a name that was typed without it gets it.
    if (!path->endsWith(ending, Qt::CaseInsensitive))
        *path += ending;
    m_handbook->exportTo(*path);
}

void Application::importDefinitions()
{
    const auto path = m_prompts.openFile(m_window.get(), tr("Import definitions"),
                                         tr("Definitions (*.kpipack *.csv *.json);;All files (*)"));
    if (path)
        m_handbook->importFrom(*path);
}

// What a page has not stored yet is taken back there, everything else by the journal.
void Application::undoLast()
{
    if (Page *page = m_window->currentPage(); page && page->undo())
        return;
    if (!m_workspace || m_undoable.isEmpty()) {
        m_window->notify(tr("There is nothing to undo."));
        return;
    }
    undo(m_undoable.last());
}

void Application::redoLast()
{
    if (Page *page = m_window->currentPage(); page && page->redo())
        return;
    if (!m_workspace || m_redoable.isEmpty()) {
        m_window->notify(tr("There is nothing to do again."));
        return;
    }
    undo(m_redoable.takeLast(), true);
}

void Application::undo(qint64 command, bool isRedo)
{
    if (!m_workspace)
        return;
    auto *watcher = new QFutureWatcher<Result<Receipt>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, command, isRedo] {
        watcher->deleteLater();
        const Result<Receipt> undone = watcher->result();
        // What cannot be taken back now may be taken back later, unless it already was.
        if (undone || undone.error().code != "store.busy"_L1)
            m_undoable.removeAll(command);
        if (!undone) {
            m_window->notify(ErrorText::sentence(undone.error()));
            return;
        }
        (isRedo ? m_undoable : m_redoable).append(undone->command);
        QStringList told {isRedo ? tr("Done again: %n record(s)", nullptr, int(undone->written))
                                 : tr("Undone: %n record(s)", nullptr, int(undone->written))};
        if (undone->stayed > 0)
            told << tr("%n changed since stay as they are", nullptr, int(undone->stayed));
        m_window->notify(told.join(u" · "_s));
    });
    watcher->setFuture(m_workspace->undo(command));
}

void Application::setLanguage(Formatting::Language language)
{
    m_translations.use(language);
    m_settings.setValue(u"language"_s,
                        language == Formatting::Language::Chinese ? u"zh_CN"_s : u"en"_s);
    m_window->setLanguage(language);
    m_closing->setLanguage(language);
    m_calendar->setLanguage(language);
    for (Page *page : std::as_const(m_pages))
        page->setLanguage(language);
    showRecent();
}

void Application::remember(const QString &path)
{
    QStringList files = m_settings.value(u"recent/files"_s).toStringList();
    files.removeAll(path);
    files.prepend(path);
    m_settings.setValue(u"recent/files"_s, files.mid(0, MostRecent));
    showRecent();
}

void Application::showRecent()
{
    const Formatting formatting(m_translations.language());
    QList<RecentFile> files;
    for (const QString &path : m_settings.value(u"recent/files"_s).toStringList()) {
        const QFileInfo file(path);
        if (file.exists())
            files.append({file.completeBaseName(), path, formatting.dateTime(file.lastModified())});
    }
    m_startPage->setRecentFiles(files);
}

// A second start only raises this window; a command that writes runs here, off this thread.
void Application::answer(const QJsonObject &request, const SingleInstance::Reply &reply)
{
    if (!request.contains("command"_L1)) {
        m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
        m_window->show();
        m_window->raise();
        m_window->activateWindow();
        if (const QString page = request.value("page"_L1).toString(); !page.isEmpty())
            m_window->showPage(roomOf(page));
        reply({{u"raised"_s, true}});
        return;
    }
    QStringList arguments;
    for (const QJsonValue &word : request.value("command"_L1).toArray())
        arguments << word.toString();
    // Whatever only reads is no business of the window; the other process does it by itself.
    if (!m_workspace || !Commands::writes(arguments)) {
        reply({});
        return;
    }
    const QString folder = request.value("folder"_L1).toString();
    const bool terminal = request.value("terminal"_L1).toBool();
    auto workspace = m_workspace;
    m_asked.removeIf([](const CancelToken &asked) { return asked.isCancelled(); });
    m_asked.append(reply.gone);
    m_commands.start([this, arguments, folder, terminal, workspace, reply]() mutable {
        QString out;
        QString err;
        QTextStream outStream(&out);
        QTextStream errStream(&err);
        Console console {outStream, errStream, terminal, false, folder, reply.gone};
        const int status = Commands::run(arguments, console, workspace.get());
        workspace.reset();
        outStream.flush();
        errStream.flush();
        const QJsonObject answer {{u"status"_s, status}, {u"out"_s, out}, {u"err"_s, err}};
        QMetaObject::invokeMethod(
            this, [reply, answer] { reply(answer); }, Qt::QueuedConnection);
    });
}

} // namespace Steelyard
