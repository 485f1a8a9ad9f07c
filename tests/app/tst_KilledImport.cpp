// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"
#include "tests/support/PlainSql.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Rows = 90'000; // more than the page cache holds, so that the log grows before the end
constexpr int Patience = 120'000;

} // namespace

/// The program is killed in the middle of an import, as by a power cut: the store opens and nothing
/// of the file is in it.
class TestKilledImport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void nothingIsHalfImported_data();
    void nothingIsHalfImported();

private:
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }

    QTemporaryDir m_folder;
    CommandLine m_shell {m_folder.path(), QDate(2026, 3, 12)};
    QString m_source;
    QString m_mapping;
};

void TestKilledImport::initTestCase()
{
    QFile mapping(inFolder(u"deals.yaml"_s));
    QVERIFY(mapping.open(QIODevice::WriteOnly));
    mapping.write(R"(rows:
  - entity: opportunity
    key: [id]
    fields:
      name: name
      owner: {column: who, lookup: person, create: true}
      customer: {column: account, lookup: customer, create: true}
      created_at: opened
      amount: {column: amount, currency: USD}
)");
    m_mapping = mapping.fileName();
    QFile source(inFolder(u"deals.csv"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("id,name,who,account,opened,amount\n");
    for (int i = 0; i < Rows; ++i)
        source.write(
            u"D%1,A deal with a rather long name so that pages fill up %1,Seller %2,Account %3,2025-%4-11,%5\n"_s
                .arg(i)
                .arg(i % 40)
                .arg(i % 3000)
                .arg(i % 12 + 1, 2, 10, QChar(u'0'))
                .arg(i % 977 + 1)
                .toUtf8());
    m_source = source.fileName();
}

void TestKilledImport::nothingIsHalfImported_data()
{
    QTest::addColumn<qint64>("logBytes");
    // The rows of a big transaction go to the log long before they are committed.
    QTest::newRow("when the first rows reach the disk") << qint64(4096);
    QTest::newRow("when much of it has") << qint64(8) * 1024 * 1024;
}

void TestKilledImport::nothingIsHalfImported()
{
    QFETCH(qint64, logBytes);
    const QString store = inFolder(u"killed-%1.steel"_s.arg(logBytes));
    QCOMPARE(m_shell.run({u"new"_s, store, u"--locale"_s, u"en"_s}).status, int(Done));
    QCOMPARE(m_shell
                 .run({u"target"_s, u"set"_s, u"--store"_s, store, u"--kpi"_s, u"bookings"_s,
                       u"--period"_s, u"2026"_s, u"--value"_s, u"5"_s})
                 .status,
             int(Done));
    const QString before = PlainSql(store).dump(u"SELECT max(seq) FROM journal"_s);

    QProcess program;
    program.start(QString::fromUtf8(STEELYARD_BINARY),
                  {u"import"_s, u"--store"_s, store, u"--mapping"_s, m_mapping, m_source});
    QVERIFY(program.waitForStarted(Patience));
    // Until enough of it lies in the log, or the program is through.
    const auto log = [&] { return QFileInfo(store + u"-wal"_s).size(); };
    while (log() < logBytes && !program.waitForFinished(2))
        QVERIFY(program.error() == QProcess::Timedout || program.state() == QProcess::NotRunning);
    QVERIFY2(program.state() == QProcess::Running, "the import was over before it could be killed");
    ::kill(pid_t(program.processId()), SIGKILL);
    QVERIFY(program.waitForFinished(Patience));
    QCOMPARE(program.exitStatus(), QProcess::CrashExit);
    QVERIFY(QFileInfo(store + u"-wal"_s).size() >= logBytes);

    const Said health = m_shell.run({u"doctor"_s, u"--store"_s, store, u"--deep"_s});
    QVERIFY2(health.status == Done, qPrintable(health.out));
    {
        const PlainSql sql(store);
        for (const char *table : {"opportunity", "person", "customer", "coverage"})
            QCOMPARE(sql.number(u"SELECT count(*) FROM %1"_s.arg(QLatin1StringView(table))), 0);
        QCOMPARE(sql.number(u"SELECT count(*) FROM target"_s), 1); // what was saved before is there
        QCOMPARE(sql.dump(u"SELECT max(seq) FROM journal"_s), before);
    }
    QVERIFY(!QFile::exists(m_source + u".rejects.csv"_s));

    // The dead process left its lock behind; it holds nobody up.
    const Said again
        = m_shell.run({u"import"_s, u"--store"_s, store, u"--mapping"_s, m_mapping, m_source});
    QVERIFY2(again.status == Done, qPrintable(again.err));
    QCOMPARE(again.object()[u"created"][u"opportunity"].toInt(), Rows);
    QCOMPARE(PlainSql(store).number(u"SELECT count(*) FROM opportunity"_s), Rows);
    QCOMPARE(m_shell.run({u"doctor"_s, u"--store"_s, store}).status, int(Done));
}

QTEST_GUILESS_MAIN(TestKilledImport)
#include "tst_KilledImport.moc"
