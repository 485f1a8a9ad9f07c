// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"

#include "app/cli/Commands.h"
#include "core/workspace/DemoCompany.h"
#include "ui/cockpit/CockpitPage.h"
#include "ui/pipeline/PipelinePage.h"
#include "ui/shell/CommandPalette.h"
#include "ui/shell/ErrorText.h"
#include "ui/shell/Rooms.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QJsonArray>
#include <QLocale>
#include <QProgressDialog>
#include <QRandomGenerator>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int MostRecent = 8;

QString dataFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/steelyard"_s;
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
    // What is still being opened or filled looks at the clock, which is gone before the children
    // are.
    qDeleteAll(findChildren<QFutureWatcherBase *>(QString(), Qt::FindDirectChildrenOnly));
    m_window.reset();
}

void Application::makePages()
{
    m_cockpit = new CockpitPage(m_theme);
    m_pipeline = new PipelinePage(m_theme);
    const auto tell = [this](const QString &sentence) { m_window->notify(sentence); };
    connect(m_cockpit, &CockpitPage::problem, this, tell);
    connect(m_pipeline, &PipelinePage::problem, this, tell);
    connect(m_cockpit, &CockpitPage::importRequested, this, &Application::importFile);
    connect(m_pipeline, &PipelinePage::importRequested, this, &Application::importFile);
    m_window->addPage(m_cockpit);
    m_window->addPage(m_pipeline);

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
    QAction *undo = action(QKeySequence::Undo, u"arrow-back-up"_s, &Application::undoLast);
    QAction *close = action(QKeySequence::Close, u"x"_s, [this] {
        closeStore();
        showRecent();
        m_window->showStartPage();
    });
    const auto name = [import, undo, close] {
        import->setText(tr("Import a file…"));
        undo->setText(tr("Undo"));
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

QString Application::freePath(const QString &name) const
{
    QDir().mkpath(dataFolder());
    QString path = u"%1/%2.steel"_s.arg(dataFolder(), name);
    for (int n = 2; QFileInfo::exists(path); ++n)
        path = u"%1/%2-%3.steel"_s.arg(dataFolder(), name).arg(n);
    return path;
}

std::shared_ptr<Workspace> Application::makeWorkspace(const QString &path)
{
    auto handbook = Handbook::shipped();
    if (!handbook) {
        m_startPage->setProblem(ErrorText::sentence(handbook.error()));
        return nullptr;
    }
    return std::make_shared<Workspace>(path, std::move(*handbook), *m_clock,
                                       QRandomGenerator::global()->generate64());
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

void Application::whenDone(QFuture<Result<void>> future,
                           std::function<void(const Result<void> &)> then)
{
    auto *watcher = new QFutureWatcher<Result<void>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [watcher, then = std::move(then)] {
        watcher->deleteLater();
        then(watcher->result());
    });
    watcher->setFuture(future);
}

void Application::openStore(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_opening && m_opening->path() == absolute)
        return;
    const auto workspace = makeWorkspace(absolute);
    if (!workspace)
        return;
    closeStore();
    m_opening = workspace;
    m_startPage->setProblem({});
    const auto finish = [this, absolute, workspace](const Result<void> &opened) {
        if (m_opening != workspace)
            return;
        m_opening.reset();
        if (opened)
            adopt(workspace);
        else
            showProblem(absolute, opened.error());
    };
    whenDone(workspace->open(Workspace::Access::Write),
             [this, workspace, finish](const Result<void> &opened) {
                 if (opened || opened.error().code != "store.read_only"_L1) {
                     finish(opened);
                     return;
                 }
                 // What may not be written can still be looked at.
                 const Error reason = opened.error();
                 whenDone(workspace->open(Workspace::Access::Read),
                          [this, finish, reason](const Result<void> &read) {
                              finish(read ? read : Result<void>(reason));
                              if (read && m_workspace)
                                  m_window->notify(ErrorText::sentence(reason));
                          });
             });
}

void Application::newStore(const QString &path, bool demo, const std::function<void()> &then)
{
    const auto workspace = makeWorkspace(path);
    if (!workspace)
        return;
    closeStore();
    m_opening = workspace;
    NewStore birth;
    const bool chinese = m_translations.language() == Formatting::Language::Chinese;
    birth.calendar = chinese ? u"cn"_s : u"weekdays"_s;
    birth.zone = chinese ? QByteArray("Asia/Shanghai") : QTimeZone::systemTimeZoneId();
    birth.currency = chinese ? u"CNY"_s : u"USD"_s;
    birth.appVersion = QStringLiteral(STEELYARD_VERSION);
    if (demo) {
        if (const auto words = DemoWords::of(chinese))
            birth.company = words->company;
    }
    whenDone(workspace->create(birth),
             [this, path, workspace, demo, birth, then](const auto &created) {
                 if (m_opening != workspace)
                     return;
                 if (!created) {
                     m_opening.reset();
                     showProblem(path, created.error());
                     return;
                 }
                 if (demo)
                     fillDemo(workspace, birth);
                 else
                     adopt(workspace);
                 if (then)
                     then();
             });
}

void Application::fillDemo(const std::shared_ptr<Workspace> &workspace, const NewStore &birth)
{
    auto *progress = new QProgressDialog(tr("Inventing three years of work…"), tr("Cancel"), 0, 100,
                                         m_window.get());
    progress->setWindowModality(Qt::WindowModal);
    progress->setMinimumDuration(400);
    const CancelToken cancel;
    m_demo = cancel;
    connect(progress, &QProgressDialog::canceled, this, [cancel] { cancel.cancel(); });
    DemoCompany::Wish wish;
    wish.chinese = m_translations.language() == Formatting::Language::Chinese;
    wish.lastDay = m_clock->today(QTimeZone(birth.zone));
    wish.currency = birth.currency;
    wish.zone = birth.zone;
    const auto step = [guard = QPointer(progress), cancel](double share) {
        QMetaObject::invokeMethod(
            qApp,
            [guard, share] {
                if (guard)
                    guard->setValue(int(share * 100));
            },
            Qt::QueuedConnection);
        return !cancel.isCancelled();
    };
    auto *watcher = new QFutureWatcher<Result<Receipt>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, progress, workspace] {
        watcher->deleteLater();
        progress->deleteLater();
        const Result<Receipt> filled = watcher->result();
        if (m_opening != workspace)
            return;
        m_opening.reset();
        if (filled)
            adopt(workspace);
        else
            showProblem(workspace->path(), filled.error());
    });
    watcher->setFuture(workspace->write(
        [wish, step](Store &store) { return DemoCompany::fill(store, wish, step); },
        u"store.demo"_s));
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
    m_opening.reset();
    m_workspace = workspace;
    m_undoable.clear();
    connect(workspace.get(), &Workspace::changed, this, [this](const WorkspaceChange &change) {
        if (change.label == "undo"_L1)
            return;
        m_undoable.append(change.command);
    });
    remember(workspace->path());
    m_instance.listen(workspace->path(),
                      [this](const QJsonObject &request, const SingleInstance::Reply &reply) {
                          answer(request, reply);
                      });
    m_cockpit->setWorkspace(workspace.get());
    m_pipeline->setWorkspace(workspace.get());
    m_window->setStoreName(QFileInfo(workspace->path()).completeBaseName());
    m_window->showPage(roomOf(m_start.page.isEmpty() ? m_settings.value(u"window/room"_s).toString()
                                                     : m_start.page));
    backUp();
    m_backup.start();
}

void Application::closeStore()
{
    m_backup.stop();
    m_opening.reset();
    m_import->stop();
    m_demo.cancel();
    // Commands of other processes hold the store open: they stop, and are told so.
    for (const CancelToken &asked : std::as_const(m_asked))
        asked.cancel();
    m_asked.clear();
    m_commands.waitForDone();
    QCoreApplication::sendPostedEvents(this, QEvent::MetaCall);
    m_instance.stop();
    m_cockpit->setWorkspace(nullptr);
    m_pipeline->setWorkspace(nullptr);
    m_workspace.reset();
    m_window->setStoreName({});
}

void Application::importFile()
{
    const auto source = m_prompts.openFile(m_window.get(), tr("Import a file"),
                                           tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    if (!source)
        return;
    if (m_workspace)
        m_import->begin(*source, m_workspace);
    else
        newStore(freePath(u"sales"_s), false,
                 [this, source] { m_import->begin(*source, m_workspace); });
}

void Application::undoLast()
{
    if (!m_workspace || m_undoable.isEmpty()) {
        m_window->notify(tr("There is nothing to undo."));
        return;
    }
    undo(m_undoable.last());
}

void Application::undo(qint64 command)
{
    if (!m_workspace)
        return;
    m_undoable.removeAll(command);
    auto *watcher = new QFutureWatcher<Result<Receipt>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        const Result<Receipt> undone = watcher->result();
        m_window->notify(undone ? tr("Undone: %n record(s)", nullptr, int(undone->written))
                                : ErrorText::sentence(undone.error()));
    });
    watcher->setFuture(m_workspace->undo(command));
}

void Application::setLanguage(Formatting::Language language)
{
    m_translations.use(language);
    m_settings.setValue(u"language"_s,
                        language == Formatting::Language::Chinese ? u"zh_CN"_s : u"en"_s);
    m_window->setLanguage(language);
    m_cockpit->setLanguage(language);
    m_pipeline->setLanguage(language);
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
