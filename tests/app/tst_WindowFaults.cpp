// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"
#include "tests/support/TestStore.h"
#include "ui/shell/MainWindow.h"
#include "ui/shell/Rooms.h"

#include <QAction>
#include <QDir>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTest>

using namespace Steelyard;
using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 30'000;
const QDate Today(2026, 3, 2);

/// Says yes to everything.
class Yes final : public Prompts
{
public:
    bool confirm(QWidget *, const Question &) override { return true; }
    void tell(QWidget *, const QString &, const QString &) override {}
    std::optional<QString> text(QWidget *, const QString &, const QString &,
                                const QString &) override
    {
        return {};
    }
    std::optional<QString> openFile(QWidget *, const QString &, const QString &) override
    {
        return {};
    }
    std::optional<QString> saveFile(QWidget *, const QString &, const QString &,
                                    const QString &) override
    {
        return {};
    }
};

bool put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

bool isFree(const QString &path)
{
    return Store::holderOf(StoreFile(path)).isEmpty();
}

} // namespace

class TestWindowFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aWindowMayCloseWhileItsStoreIsBeingOpened();
    void aStoreThatIsWantedTwiceIsOpenedOnce();
    void anImportDoesNotKeepAClosedStoreOpen();
    void anImportStopsWithItsStore();
    void aConnectionToTheFormerStoreIsNotHeard();
    void noKeyMeansTwoThings();

private:
    QTemporaryDir m_home;
};

void TestWindowFaults::initTestCase()
{
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"})
        qputenv(variable, m_home.path().toUtf8());
    QCoreApplication::setOrganizationName(u"steelyard-test"_s);
    QCoreApplication::setApplicationName(u"steelyard-test"_s);
}

void TestWindowFaults::aWindowMayCloseWhileItsStoreIsBeingOpened()
{
    TestStore store;
    store.close();
    for (int n = 0; n < 5; ++n) {
        const Application application(*qApp, {store.path(), {}, Today});
    }
    QVERIFY(isFree(store.path()));
    QVERIFY(store.reopen());
}

void TestWindowFaults::aStoreThatIsWantedTwiceIsOpenedOnce()
{
    TestStore store;
    store.close();
    Application application(*qApp, {{}, {}, Today});
    auto *start = application.window().findChild<StartPage *>();
    QVERIFY(start);
    Q_EMIT start->fileRequested(store.path());
    Q_EMIT start->fileRequested(store.path());
    QTRY_VERIFY_WITH_TIMEOUT(application.window().currentPage()
                                 && application.window().currentPage()->isSettled(),
                             Patience);
    QTest::qWait(200);
    QVERIFY(!start->isVisible());
    QVERIFY(!isFree(store.path()));
}

void TestWindowFaults::anImportDoesNotKeepAClosedStoreOpen()
{
    TestStore store;
    store.close();
    const QString source = store.inFolder(u"people.csv"_s);
    QVERIFY(put(source, "name\nAnn\nBob\n"));
    QVERIFY(put(store.inFolder(u"people.yaml"_s),
                "rows:\n  - entity: person\n    key: [name]\n    fields: {name: name}\n"));
    auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    auto workspace
        = std::make_shared<Workspace>(store.path(), std::move(*handbook), store.clock(), 1);
    QVERIFY(workspace->open(Workspace::Access::Write).takeResult());
    Yes yes;
    QWidget window;
    ImportFlow flow(yes, &window);
    QSignalSpy done(&flow, &ImportFlow::done);
    flow.begin(source, workspace);
    QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, Patience);
    workspace.reset();
    QVERIFY(isFree(store.path()));
}

void TestWindowFaults::anImportStopsWithItsStore()
{
    TestStore store;
    store.close();
    const QString source = store.inFolder(u"people.csv"_s);
    QByteArray people = "name\n";
    for (int n = 0; n < 400'000; ++n)
        people += "Person " + QByteArray::number(n) + '\n';
    QVERIFY(put(source, people));
    QVERIFY(put(store.inFolder(u"people.yaml"_s),
                "rows:\n  - entity: person\n    key: [name]\n    fields: {name: name}\n"));
    auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    auto workspace
        = std::make_shared<Workspace>(store.path(), std::move(*handbook), store.clock(), 1);
    QVERIFY(workspace->open(Workspace::Access::Write).takeResult());
    Yes yes;
    QWidget window;
    ImportFlow flow(yes, &window);
    flow.begin(source, workspace);
    QTest::qWait(100);
    QElapsedTimer timer;
    timer.start();
    flow.stop();
    workspace.reset();
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(store.reopen());
    QCOMPARE(store->database().number("SELECT count(*) FROM person").value_or(-1), 0);
}

void TestWindowFaults::aConnectionToTheFormerStoreIsNotHeard()
{
    const QDir sockets(QDir::tempPath());
    const QStringList pattern {u"steelyard-%1-*"_s.arg(geteuid())};
    const auto names = [&] { return sockets.entryList(pattern, QDir::AllEntries | QDir::System); };
    const QStringList before = names();
    SingleInstance window;
    int heard = 0;
    const auto handler = [&heard](const QJsonObject &, const SingleInstance::Reply &reply) {
        ++heard;
        reply({{u"here"_s, true}});
    };
    QVERIFY(window.listen(m_home.filePath(u"first.steel"_s), handler));
    QString name;
    for (const QString &one : names()) {
        if (!before.contains(one))
            name = one;
    }
    QVERIFY(!name.isEmpty());
    QLocalSocket socket;
    socket.connectToServer(sockets.filePath(name));
    QVERIFY(socket.waitForConnected(1000));
    QTest::qWait(50);
    QVERIFY(window.listen(m_home.filePath(u"second.steel"_s), handler));
    socket.write("{\"command\":[\"import\"]}\n");
    socket.flush();
    QTest::qWait(100);
    QCOMPARE(heard, 0);
}

// Qt does neither where two actions in reach have one key, and says nothing.
void TestWindowFaults::noKeyMeansTwoThings()
{
    Application application(*qApp, {{}, {}, Today});
    MainWindow &window = application.window();
    for (const Room room : Rooms::All) {
        Page *page = window.page(room);
        if (!page)
            continue;
        QHash<QString, QAction *> meant;
        for (const QWidget *of : std::initializer_list<const QWidget *> {&window, page}) {
            for (QAction *action : of->actions()) {
                for (const QKeySequence &keys : action->shortcuts()) {
                    const QString name = keys.toString();
                    const QAction *other = meant.value(name, action);
                    QVERIFY2(other == action,
                             qPrintable(u"%1: %2, %3, %4"_s.arg(page->title(), name, action->text(),
                                                                other->text())));
                    meant.insert(name, action);
                }
            }
        }
        QVERIFY(!meant.isEmpty());
    }
}

QTEST_MAIN(TestWindowFaults)
#include "tst_WindowFaults.moc"
