// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Interrupt.h"
#include "core/store/FactReader.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace Steelyard;
using namespace Qt::StringLiterals;

namespace {

struct Answer
{
    int status = 0;
    QString out;
    QString err;
};

Answer run(const QStringList &words, const CancelToken &cancel = {})
{
    Answer answer;
    QTextStream out(&answer.out);
    QTextStream err(&answer.err);
    Console console {out, err, false, false, QDir::currentPath(), cancel};
    answer.status = Commands::run(words, console);
    out.flush();
    err.flush();
    return answer;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestCommandFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyActsAsSomebodyWhoIsNotThere();
    void theFiguresOfTwoAreNotForetoldAsOne();
    void aLevelThatIsNoneIsWrongUsage();
    void noKpiIsWrongUsage();
    void aPictureIsNotWrittenOverAStore();
    void badRowsAreNotWrittenOverTheStore();
    void anImportThatIsCancelledStoresNothing();
    void anInterruptCancels();
};

void TestCommandFaults::nobodyActsAsSomebodyWhoIsNotThere()
{
    TestStore store;
    const auto asked = [&](const QString &verb) {
        return run({u"kpi"_s, verb, u"--store"_s, store.path(), u"--kpi"_s, u"bookings"_s,
                    u"--period"_s, u"2026"_s, u"--as"_s, u"anna"_s});
    };
    const Answer unknown = asked(u"eval"_s);
    QCOMPARE(unknown.status, int(NotDone));
    QVERIFY(unknown.out.isEmpty());
    QVERIFY(unknown.err.contains("anna"_L1));
    // What knows nothing of permissions yet shows nobody what he may not see.
    const Answer refused = asked(u"compare-variants"_s);
    QCOMPARE(refused.status, int(NotDone));
    QVERIFY(refused.out.isEmpty());
    QVERIFY(refused.err.contains("--as"_L1));
}

void TestCommandFaults::theFiguresOfTwoAreNotForetoldAsOne()
{
    TestStore store;
    const Answer answer = run({u"insight"_s, u"forecast"_s, u"--store"_s, store.path(),
                               u"--kpi"_s, u"bookings,collections"_s});
    QCOMPARE(answer.status, int(NotDone));
    QVERIFY(answer.out.isEmpty());
    QVERIFY(answer.err.contains("one KPI"_L1));
}

void TestCommandFaults::aLevelThatIsNoneIsWrongUsage()
{
    TestStore store;
    QCOMPARE(run({u"kpi"_s, u"eval"_s, u"--store"_s, store.path(), u"--kpi"_s, u"bookings"_s,
                  u"--period"_s, u"2026"_s, u"--by"_s, u"planet"_s})
                 .status,
             int(WrongUsage));
}

void TestCommandFaults::noKpiIsWrongUsage()
{
    TestStore store;
    QCOMPARE(run({u"kpi"_s, u"eval"_s, u"--store"_s, store.path(), u"--kpi"_s, u","_s,
                  u"--period"_s, u"2026"_s})
                 .status,
             int(WrongUsage));
}

void TestCommandFaults::aPictureIsNotWrittenOverAStore()
{
    TestStore store;
    store.close();
    const QByteArray before = bytesOf(store.path());
    QCOMPARE(run({u"render"_s, u"--store"_s, store.path(), u"--page"_s, u"cockpit"_s, u"--out"_s,
                  store.path()})
                 .status,
             int(WrongUsage));
    QVERIFY(bytesOf(store.path()) == before);
}

void TestCommandFaults::badRowsAreNotWrittenOverTheStore()
{
    TestStore store;
    store.close();
    const QByteArray before = bytesOf(store.path());
    const QString source = store.inFolder(u"people.csv"_s);
    const QString mapping = store.inFolder(u"people.yaml"_s);
    put(source, "name\n\"\"\nAnn\n\"\"\n");
    put(mapping, "rows:\n  - entity: person\n    key: [name]\n    fields: {name: name}\n");
    QCOMPARE(run({u"import"_s, u"--store"_s, store.path(), u"--mapping"_s, mapping, u"--rejects"_s,
                  store.path(), source})
                 .status,
             int(WrongUsage));
    QCOMPARE(run({u"import"_s, u"--store"_s, store.path(), u"--mapping"_s, mapping, store.path()})
                 .status,
             int(WrongUsage));
    QVERIFY(bytesOf(store.path()) == before);
}

void TestCommandFaults::anImportThatIsCancelledStoresNothing()
{
    TestStore store;
    store.close();
    const QString source = store.inFolder(u"people.csv"_s);
    const QString mapping = store.inFolder(u"people.yaml"_s);
    put(source, "name\nAnn\nBob\n");
    put(mapping, "rows:\n  - entity: person\n    key: [name]\n    fields: {name: name}\n");
    const CancelToken cancel;
    cancel.cancel();
    const QStringList words {u"import"_s,    u"--store"_s, store.path(),
                             u"--mapping"_s, mapping,      source};
    QCOMPARE(run(words, cancel).status, int(NotDone));
    {
        const auto reader = FactReader::open(store.path());
        QVERIFY(reader);
        QCOMPARE((*reader)->count(u"person"_s), 0);
    }
    QCOMPARE(run(words).status, int(Done));
}

void TestCommandFaults::anInterruptCancels()
{
    const CancelToken cancel;
    const Interrupt interrupt(cancel);
    QVERIFY(!cancel.isCancelled());
    QCOMPARE(std::raise(SIGINT), 0);
    QVERIFY(cancel.isCancelled());
}

QTEST_GUILESS_MAIN(TestCommandFaults)
#include "tst_CommandFaults.moc"
