// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"
#include "tests/support/CommandLine.h"
#include "tests/support/PlainSql.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 30'000;
const QDate Today(2026, 3, 12);

} // namespace

/// One window per store: a second start raises it, a command that writes is run by it.
class TestOneWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void oneListensAndTheOtherAsks();
    void nobodyListeningIsNoAnswer();
    void aSecondStartRaisesTheFirstWindow();
    void aWritingCommandRunsInTheWindow();
    void figuresSurviveARestart();

private:
    QString store(const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        return m_shell
                    .run({u"new"_s, path, u"--demo"_s, u"--seed"_s, u"4"_s, u"--locale"_s, u"en"_s})
                    .status
                == Done
            ? path
            : QString();
    }
    static void finished(QProcess &program)
    {
        // The window answers from this thread's event loop.
        QTRY_VERIFY_WITH_TIMEOUT(program.state() == QProcess::NotRunning, Patience);
    }

    QTemporaryDir m_folder;
    CommandLine m_shell {m_folder.path(), Today};
};

void TestOneWindow::initTestCase()
{
    // The user's own settings and stores are none of a test's business.
    for (const char *variable : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "HOME"})
        qputenv(variable, m_folder.path().toUtf8());
    QCoreApplication::setOrganizationName(u"steelyard-test"_s);
    QCoreApplication::setApplicationName(u"steelyard-test"_s);
}

void TestOneWindow::oneListensAndTheOtherAsks()
{
    const QString path = m_folder.filePath(u"socket.steel"_s);
    SingleInstance window;
    QJsonObject asked;
    QVERIFY(
        window.listen(path, [&](const QJsonObject &request, const SingleInstance::Reply &reply) {
            asked = request;
            reply({{u"answer"_s, 42}});
        }));
    std::optional<QJsonObject> answer;
    std::atomic<bool> done = false;
    std::thread other([&] {
        answer = SingleInstance::ask(path, {{u"page"_s, u"pipeline"_s}}, Patience);
        done = true;
    });
    QTRY_VERIFY_WITH_TIMEOUT(done, Patience);
    other.join();
    QCOMPARE(asked, QJsonObject({{u"page"_s, u"pipeline"_s}}));
    QVERIFY(answer.has_value());
    QCOMPARE(*answer, QJsonObject({{u"answer"_s, 42}}));
    // Two stores, two windows.
    QVERIFY(!SingleInstance::ask(m_folder.filePath(u"other.steel"_s), {}, 1000));
}

void TestOneWindow::nobodyListeningIsNoAnswer()
{
    const QString path = m_folder.filePath(u"silent.steel"_s);
    SingleInstance window;
    QVERIFY(window.listen(path, [](const QJsonObject &, const SingleInstance::Reply &) {}));
    window.stop();
    QVERIFY(!SingleInstance::ask(path, {}, 1000));
    // What a killed window left behind does not keep the next one from listening.
    SingleInstance next;
    QVERIFY(next.listen(path, [](const QJsonObject &, const SingleInstance::Reply &) {}));
}

void TestOneWindow::aSecondStartRaisesTheFirstWindow()
{
    const QString path = store(u"raised.steel"_s);
    QVERIFY(!path.isEmpty());
    Application application(*qApp, {path, {}, Today});
    MainWindow &window = application.window();
    QTRY_VERIFY_WITH_TIMEOUT(window.currentPage() && window.currentPage()->isSettled(), Patience);
    QCOMPARE(window.currentPage()->room(), Room::Cockpit);
    window.showMinimized();
    QProcess second;
    second.start(QString::fromUtf8(STEELYARD_BINARY),
                 {u"--store"_s, path, u"--page"_s, u"pipeline"_s});
    finished(second);
    QCOMPARE(second.exitStatus(), QProcess::NormalExit);
    QCOMPARE(second.exitCode(), int(Done));
    QVERIFY(window.isVisible() && !window.isMinimized());
    QCOMPARE(window.currentPage()->room(), Room::Pipeline);
}

void TestOneWindow::aWritingCommandRunsInTheWindow()
{
    const QString path = store(u"written.steel"_s);
    Application application(*qApp, {path, {}, Today});
    MainWindow &window = application.window();
    QTRY_VERIFY_WITH_TIMEOUT(window.currentPage() && window.currentPage()->isSettled(), Patience);
    const auto run = [&](const QStringList &words) {
        QProcess program;
        program.start(QString::fromUtf8(STEELYARD_BINARY), words);
        finished(program);
        return std::pair(program.exitCode(), QString::fromUtf8(program.readAllStandardError()));
    };
    const auto [status, said]
        = run({u"target"_s, u"set"_s, u"--store"_s, path, u"--kpi"_s, u"bookings"_s, u"--period"_s,
               u"2026"_s, u"--value"_s, u"123456"_s, u"--today"_s, u"2026-03-12"_s});
    QVERIFY2(status == Done, qPrintable(said));
    QCOMPARE(PlainSql(path).number(u"SELECT count(*) FROM target WHERE value = 1234560000"_s), 1);
    // Wrong usage comes back as such, and a reading command needs no window.
    QCOMPARE(run({u"target"_s, u"set"_s, u"--store"_s, path, u"--kpi"_s, u"bookings"_s}).first,
             int(WrongUsage));
    QCOMPARE(run({u"kpi"_s, u"eval"_s, u"--store"_s, path, u"--kpi"_s, u"bookings"_s, u"--period"_s,
                  u"2026"_s})
                 .first,
             int(Done));
    // A relative path is meant from where the command was typed.
    QFile csv(m_folder.filePath(u"people.csv"_s));
    QVERIFY(csv.open(QIODevice::WriteOnly));
    csv.write("name\nAnn Example\n");
    csv.close();
    QFile map(m_folder.filePath(u"people.yaml"_s));
    QVERIFY(map.open(QIODevice::WriteOnly));
    map.write("rows:\n  - entity: person\n    key: [name]\n    fields: {name: name}\n");
    map.close();
    QProcess import;
    import.setWorkingDirectory(m_folder.path());
    import.start(QString::fromUtf8(STEELYARD_BINARY),
                 {u"import"_s, u"--store"_s, u"written.steel"_s, u"--mapping"_s, u"people.yaml"_s,
                  u"people.csv"_s});
    finished(import);
    QVERIFY2(import.exitCode() == Done, import.readAllStandardError().constData());
    QCOMPARE(QJsonDocument::fromJson(import.readAllStandardOutput())
                 .object()[u"created"][u"person"]
                 .toInt(),
             1);
    QCOMPARE(PlainSql(path).number(u"SELECT count(*) FROM person WHERE name = 'Ann Example'"_s), 1);
}

void TestOneWindow::figuresSurviveARestart()
{
    const QString path = store(u"again.steel"_s);
    const QStringList asked {
        u"kpi"_s,    u"eval"_s,  u"--store"_s,
        path,        u"--kpi"_s, u"bookings,collections,overdue_amount,win_rate,pipeline_value"_s,
        u"--by"_s,   u"team"_s,  u"--period"_s,
        u"2026-02"_s};
    const Said before = m_shell.run(asked);
    QCOMPARE(before.status, int(Done));
    for (int start = 0; start < 2; ++start) {
        Application application(*qApp, {path, {}, Today});
        MainWindow &window = application.window();
        QTRY_VERIFY_WITH_TIMEOUT(window.currentPage() && window.currentPage()->isSettled(),
                                 Patience);
        QCOMPARE(m_shell.run(asked).out, before.out);
    }
    QCOMPARE(m_shell.run(asked).out, before.out);
    // Both starts left a copy that can be restored, and the lock is free.
    const Said health = m_shell.run({u"doctor"_s, u"--store"_s, path});
    QCOMPARE(health.status, int(Done));
    QCOMPARE(health.only(u"check"_s, u"lock"_s)[u"detail"_s].toString(), u"free"_s);
}

QTEST_MAIN(TestOneWindow)
#include "tst_OneWindow.moc"
