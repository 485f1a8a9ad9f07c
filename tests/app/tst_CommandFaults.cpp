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
    void rowsOfOthersAreHiddenAndCounted();
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
    const Answer compared = asked(u"compare-variants"_s);
    QCOMPARE(compared.status, int(NotDone));
    QVERIFY(compared.out.isEmpty());
    QVERIFY(compared.err.contains("anna"_L1));
    QCOMPARE(compared.err.trimmed().count(u'\n'), 0);
    for (const QStringList &command :
         {QStringList {u"target"_s, u"attain"_s, u"--kpi"_s, u"bookings"_s, u"--period"_s,
                       u"2026"_s},
          QStringList {u"target"_s, u"show"_s, u"--kpi"_s, u"bookings"_s, u"--period"_s, u"2026"_s},
          QStringList {u"pipeline"_s, u"funnel"_s},
          QStringList {u"insight"_s, u"forecast"_s, u"--kpi"_s, u"bookings"_s}}) {
        const Answer answer
            = run(command + QStringList {u"--store"_s, store.path(), u"--as"_s, u"anna"_s});
        QCOMPARE(answer.status, int(NotDone));
        QVERIFY2(answer.err.contains("anna"_L1), qPrintable(answer.err));
    }
    // What knows nothing of permissions shows nobody what he may not see.
    const Answer refused = run({u"kpi"_s, u"list"_s, u"--as"_s, u"anna"_s});
    QCOMPARE(refused.status, int(NotDone));
    QVERIFY(refused.out.isEmpty());
    QVERIFY(refused.err.contains("--as"_L1));
}

// R-A6, R-S1: the figures are everybody's; of the rows Ann sees her own order of 3 and the one that
// nobody owns, 1; Eve's two of 20 and 400 are one line.
void TestCommandFaults::rowsOfOthersAreHiddenAndCounted()
{
    TestStore store;
    const Uuid ann = store->makeId();
    const Uuid eve = store->makeId();
    QList<Change> changes {{Change::Deed::Create, u"person"_s, ann, {{u"name"_s, u"Ann"_s}}},
                           {Change::Deed::Create, u"person"_s, eve, {{u"name"_s, u"Eve"_s}}}};
    const auto order = [&](const Value &owner, qint64 amount) {
        changes.append({Change::Deed::Create,
                        u"sales_order"_s,
                        store->makeId(),
                        {{u"owner"_s, owner},
                         {u"signed_at"_s, Moment(QDate(2026, 2, 3))},
                         {u"amount"_s, amount * 10'000}}});
    };
    order(ann, 3);
    order(eve, 20);
    order(eve, 400);
    order(Value(), 1);
    for (const QString &entity : {u"sales_order"_s, u"opportunity"_s})
        changes.append({Change::Deed::Create,
                        u"coverage"_s,
                        store->makeId(),
                        {{u"source"_s, u"x.csv"_s},
                         {u"entity"_s, entity},
                         {u"from_on"_s, QDate(2026, 1, 1)},
                         {u"to_on"_s, QDate(2026, 12, 31)}}});
    QVERIFY(store->submit({u"test"_s, {}, {}, u"import:x.csv"_s, {}, {}, changes}));
    store.close();
    const auto asked = [&](const QString &verb, const QStringList &more) {
        return run(QStringList {u"kpi"_s, verb, u"--store"_s, store.path(), u"--kpi"_s,
                                u"bookings"_s, u"--period"_s, u"2026-02"_s, u"--format"_s, u"csv"_s}
                   + more);
    };
    const QStringList asAnn {u"--as"_s, u"Ann"_s};
    QCOMPARE(asked(u"eval"_s, asAnn).out, asked(u"eval"_s, {}).out);
    const Answer rows = asked(u"rows"_s, asAnn);
    QVERIFY2(rows.status == Done, qPrintable(rows.err));
    QCOMPARE(rows.out.trimmed().split(u'\n').size(), 4); // a head, hers, nobody's, the others'
    QVERIFY2(rows.out.contains("420"_L1) && rows.out.contains("2 rows hidden"_L1),
             qPrintable(rows.out));
    QCOMPARE(asked(u"rows"_s, {u"--as"_s, u"Eve"_s}).out.count("1 rows hidden"_L1), 1);
    // Nothing was won in the pipeline: all four orders are only in the one rule.
    const Answer gap
        = asked(u"compare-variants"_s, asAnn + QStringList {u"--variants"_s, u"order,won_value"_s});
    QVERIFY2(gap.status == Done, qPrintable(gap.err));
    QCOMPARE(gap.out.trimmed().split(u'\n').size(), 4);
    QVERIFY2(gap.out.contains("420"_L1) && gap.out.contains("2 rows hidden"_L1),
             qPrintable(gap.out));
    // R-P4: February by the month of settlement ends on the 25th and has them all, March none.
    const Answer bridge
        = asked(u"compare-variants"_s, asAnn + QStringList {u"--with-period"_s, u"2026-S03"_s});
    QVERIFY2(bridge.status == Done, qPrintable(bridge.err));
    QVERIFY2(bridge.err.contains("2026-02 424"_L1) && bridge.err.contains("2026-S03 0"_L1),
             qPrintable(bridge.err));
    QVERIFY(bridge.out.contains("only_in_a"_L1));
    QCOMPARE(asked(u"compare-variants"_s, {u"--with-period"_s, u"2026-S02"_s})
                 .out.trimmed()
                 .count(u'\n'),
             0);
}

void TestCommandFaults::theFiguresOfTwoAreNotForetoldAsOne()
{
    TestStore store;
    const Answer answer = run({u"insight"_s, u"forecast"_s, u"--store"_s, store.path(), u"--kpi"_s,
                               u"bookings,collections"_s});
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
