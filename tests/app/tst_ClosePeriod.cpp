// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Workspace.h"
#include "tests/support/CommandLine.h"
#include "tests/support/Decimal.h"
#include "tests/support/PlainSql.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

constexpr int Patience = 30'000;

} // namespace

/// Periods closed from the command line, on the demo company.
class TestClosePeriod : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();

    void aCloseSaysWhatItDid();
    void figuresStayAndLateRowsAreBookedLater_G14();
    void everyClosedFigureIsTheSumOfItsRows();
    void thereIsAListAndAWayBack_RL1();
    void whatMayStillMoveIsRefusedInOneSentence_RL1();
    void wrongUsageIsSaid();
    void aKilledCloseIsThereWhollyOrNotAtAll();
    void theDoctorProvesAClose();
    void theDoctorFindsATamperedFigure();
    void aWindowThatHoldsTheStoreClosesInIt();

private:
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    Said on(const QString &day, const QStringList &words, Workspace *open = nullptr) const
    {
        return m_shell.run(words + QStringList {u"--today"_s, day}, open);
    }
    Said close(const QStringList &more, const QString &day = u"2026-03-12"_s) const
    {
        return on(day, QStringList {u"close-period"_s, u"--store"_s, m_store} + more);
    }
    QJsonObject cell(const QString &kpi, const QString &period, const QString &day) const
    {
        return on(day,
                  {u"kpi"_s, u"eval"_s, u"--store"_s, m_store, u"--kpi"_s, kpi, u"--period"_s,
                   period})
            .list()
            .at(0)
            .toObject();
    }
    Said import(const QString &csv, const QString &day) const
    {
        QFile source(inFolder(u"late.csv"_s));
        QFile mapping(inFolder(u"late.yaml"_s));
        if (!source.open(QIODevice::WriteOnly) || !mapping.open(QIODevice::WriteOnly))
            return {};
        source.write(csv.toUtf8());
        mapping.write("source: {format: csv}\nrows:\n  - entity: order\n    key: [no]\n"
                      "    fields: {signed_at: signed, amount: amount}\n");
        source.close();
        mapping.close();
        return on(day,
                  {u"import"_s, u"--store"_s, m_store, u"--mapping"_s, mapping.fileName(),
                   source.fileName()});
    }
    void execute(const QByteArray &sql) const
    {
        sqlite3 *database = nullptr;
        QCOMPARE(sqlite3_open(m_store.toUtf8().constData(), &database), SQLITE_OK);
        QCOMPARE(sqlite3_exec(database, sql.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
        QVERIFY(sqlite3_changes(database) > 0);
        sqlite3_close(database);
    }

    QTemporaryDir m_folder;
    CommandLine m_shell {m_folder.path(), {}};
    QString m_store;
};

void TestClosePeriod::initTestCase()
{
    const Said made = on(u"2026-03-12"_s,
                         {u"new"_s, inFolder(u"demo.steel"_s), u"--demo"_s, u"--seed"_s, u"3"_s,
                          u"--locale"_s, u"en"_s});
    QVERIFY2(made.status == Done, qPrintable(made.err));
}

// Every test has the demo for itself.
void TestClosePeriod::init()
{
    m_store = inFolder(u"%1.steel"_s.arg(QString::fromLatin1(QTest::currentTestFunction())));
    QVERIFY(QFile::copy(inFolder(u"demo.steel"_s), m_store));
}

void TestClosePeriod::aCloseSaysWhatItDid()
{
    const Said said = close({u"--period"_s, u"2026-02"_s, u"--reason"_s, u"board meeting"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    QCOMPARE(said.list().size(), 1);
    const QJsonObject row = said.list().at(0).toObject();
    QCOMPARE(row.value("period"_L1).toString(), u"2026-02"_s);
    QCOMPARE(row.value("state"_L1).toString(), u"closed"_s);
    QCOMPARE(row.value("closed_on"_L1).toString(), u"2026-03-12"_s);
    QCOMPARE(row.value("reason"_L1).toString(), u"board meeting"_s);
    const PlainSql sql(m_store);
    QCOMPARE(row.value("figures"_L1).toInt(),
             sql.one(u"SELECT count(*) FROM closed_figure"_s).toInt());
    QCOMPARE(sql.one(u"SELECT reason FROM command WHERE label = 'period.close'"_s),
             u"board meeting"_s);
    QCOMPARE(cell(u"bookings"_s, u"2026-02"_s, u"2026-03-12"_s).value("phase"_L1).toString(),
             u"closed"_s);
    QCOMPARE(cell(u"bookings"_s, u"2026-03"_s, u"2026-03-12"_s).value("phase"_L1).toString(),
             u"open"_s);
}

// G14. February is closed on 12 March; on 16 March two orders of February come in, 1000.50 and 200:
// February stays, March has 1200.50 more in two rows, and on the 15th nobody knew of them.
void TestClosePeriod::figuresStayAndLateRowsAreBookedLater_G14()
{
    const QJsonObject before = cell(u"bookings"_s, u"2026-02"_s, u"2026-03-12"_s);
    const QJsonObject march = cell(u"bookings"_s, u"2026-03"_s, u"2026-03-16"_s);
    QCOMPARE(close({u"--period"_s, u"2026-02"_s}).status, int(Done));
    const Said in = import(u"no,signed,amount\nL1,2026-02-10,1000.50\nL2,2026-02-27,200\n"_s,
                           u"2026-03-16"_s);
    QVERIFY2(in.status == Done, qPrintable(in.err));

    const QJsonObject after = cell(u"bookings"_s, u"2026-02"_s, u"2026-03-16"_s);
    for (const QString &key : {u"value"_s, u"num"_s, u"den"_s, u"n_rows"_s, u"state"_s})
        QCOMPARE(after.value(key), before.value(key));
    QCOMPARE(after.value("phase"_L1).toString(), u"closed"_s);
    const QJsonObject later = cell(u"bookings"_s, u"2026-03"_s, u"2026-03-16"_s);
    QCOMPARE(Decimal::text(Decimal::parsed(later.value("num"_L1).toString())
                           - Decimal::parsed(march.value("num"_L1).toString())),
             u"1200.5"_s);
    QVERIFY(later.value("flags"_L1).toArray().contains(u"prior_period_adjustment"_s));
    const QStringList selection {u"--store"_s, m_store, u"--kpi"_s, u"bookings"_s, u"--period"_s};
    const Said rows
        = on(u"2026-03-16"_s,
             QStringList {u"kpi"_s, u"rows"_s} + selection + QStringList {u"2026-03"_s});
    QStringList booked;
    for (const QJsonObject &row : rows.where(u"reason"_s, u"prior_period_adjustment"_s))
        booked << row.value("external_id"_L1).toString() + u' ' + row.value("part"_L1).toString()
                + u' ' + row.value("contribution"_L1).toString();
    booked.sort();
    QCOMPARE(booked, QStringList({u"L1 numerator 1000.5"_s, u"L2 numerator 200"_s}));
    // R-D4: the closed month lists them beside its own rows.
    const Said closed
        = on(u"2026-03-16"_s,
             QStringList {u"kpi"_s, u"rows"_s} + selection + QStringList {u"2026-02"_s});
    QCOMPARE(closed.where(u"reason"_s, u"added_since_close"_s).size(), 2);
    QCOMPARE(closed.where(u"part"_s, u"since_close"_s).size(), 2);
    const QJsonObject known = on(u"2026-03-16"_s,
                                 QStringList {u"kpi"_s, u"eval"_s} + selection
                                     + QStringList {u"2026-03"_s, u"--as-known"_s, u"2026-03-15"_s})
                                  .list()
                                  .at(0)
                                  .toObject();
    QCOMPARE(known.value("num"_L1), march.value("num"_L1));
}

void TestClosePeriod::everyClosedFigureIsTheSumOfItsRows()
{
    QCOMPARE(close({u"--period"_s, u"2026-02"_s}).status, int(Done));
    QCOMPARE(import(u"no,signed,amount\nL1,2026-02-10,1000.50\n"_s, u"2026-03-16"_s).status,
             int(Done));
    for (const QString &kpi :
         {u"bookings"_s, u"win_rate"_s, u"collections"_s, u"deals_won"_s, u"pipeline_value"_s}) {
        for (const QString &period : {u"2026-02"_s, u"2026-03"_s, u"2026-Q1"_s}) {
            const QJsonObject figure = cell(kpi, period, u"2026-03-16"_s);
            if (figure.value("state"_L1).toString() != "value"_L1)
                continue;
            QStringList parts;
            for (const QJsonObject &row : on(u"2026-03-16"_s,
                                             {u"kpi"_s, u"rows"_s, u"--store"_s, m_store,
                                              u"--kpi"_s, kpi, u"--period"_s, period})
                                              .where(u"part"_s, u"numerator"_s))
                parts << row.value("contribution"_L1).toString();
            QVERIFY2(Decimal::sum(parts) == figure.value("num"_L1).toString(),
                     qPrintable(QString(kpi + u' ' + period)));
        }
    }
}

void TestClosePeriod::thereIsAListAndAWayBack_RL1()
{
    QCOMPARE(close({u"--list"_s}).list().size(), 0);
    QCOMPARE(close({u"--period"_s, u"2026-01"_s}).status, int(Done));
    QCOMPARE(close({u"--period"_s, u"2026-02"_s}).status, int(Done));
    QCOMPARE(close({u"--period"_s, u"2026-02"_s, u"--reopen"_s}).status, int(NotDone));
    const Said opened
        = close({u"--period"_s, u"2026-02"_s, u"--reopen"_s, u"--reason"_s, u"a wrong rate"_s});
    QVERIFY2(opened.status == Done, qPrintable(opened.err));
    const Said list = close({u"--list"_s});
    QCOMPARE(list.only(u"period"_s, u"2026-01"_s).value("state"_L1).toString(), u"closed"_s);
    const QJsonObject february = list.only(u"period"_s, u"2026-02"_s);
    QCOMPARE(february.value("state"_L1).toString(), u"reopened"_s);
    QCOMPARE(february.value("reopen_reason"_L1).toString(), u"a wrong rate"_s);
    QCOMPARE(february.value("reopened_on"_L1).toString(), u"2026-03-12"_s);
    QCOMPARE(cell(u"bookings"_s, u"2026-02"_s, u"2026-03-12"_s).value("phase"_L1).toString(),
             u"settled"_s);
}

void TestClosePeriod::whatMayStillMoveIsRefusedInOneSentence_RL1()
{
    const Said open = close({u"--period"_s, u"2026-03"_s, u"--force"_s, u"--reason"_s, u"x"_s});
    QCOMPARE(open.status, int(NotDone));
    QCOMPARE(open.err.count(u'\n'), 1);
    QVERIFY(open.err.contains(u"2026-03-31"_s));
    // 28 February 2026 is a worked Saturday; on Tuesday, 3 March, two of three days are over.
    const Said settling = close({u"--period"_s, u"2026-02"_s}, u"2026-03-03"_s);
    QCOMPARE(settling.status, int(NotDone));
    QVERIFY(settling.err.contains(u"settles"_s));
    const Said early
        = close({u"--period"_s, u"2026-02"_s, u"--force"_s, u"--reason"_s, u"the board meets"_s},
                u"2026-03-03"_s);
    QVERIFY2(early.status == Done, qPrintable(early.err));
    const Said again = close({u"--period"_s, u"2026-02"_s});
    QCOMPARE(again.status, int(NotDone));
    QVERIFY(again.err.contains(u"already"_s));
    QCOMPARE(PlainSql(m_store).one(u"SELECT count(*) FROM period_close"_s), u"1"_s);
}

void TestClosePeriod::wrongUsageIsSaid()
{
    QCOMPARE(close({}).status, int(WrongUsage));
    QCOMPARE(on(u"2026-03-12"_s, {u"close-period"_s, u"--period"_s, u"2026-02"_s}).status,
             int(WrongUsage));
    QCOMPARE(close({u"--period"_s, u"March"_s}).status, int(WrongUsage));
    QVERIFY(on(u"2026-03-12"_s, {u"close-period"_s, u"--help"_s}).out.contains(u"--reopen"_s));
}

// Killed earlier and later on its way, until it is through before it can be killed.
void TestClosePeriod::aKilledCloseIsThereWhollyOrNotAtAll()
{
    constexpr int step = 150;
    bool isThrough = false;
    for (int patience = step; !isThrough; patience += step) {
        QProcess program;
        program.start(QString::fromUtf8(STEELYARD_BINARY),
                      {u"close-period"_s, u"--store"_s, m_store, u"--period"_s, u"2026-02"_s,
                       u"--today"_s, u"2026-03-12"_s});
        QVERIFY(program.waitForStarted(Patience));
        isThrough = program.waitForFinished(patience);
        if (!isThrough) {
            ::kill(pid_t(program.processId()), SIGKILL);
            QVERIFY(program.waitForFinished(Patience));
        }
        const Said health = on(u"2026-03-12"_s, {u"doctor"_s, u"--store"_s, m_store});
        QVERIFY2(health.status == Done, qPrintable(health.out));
        const PlainSql sql(m_store);
        const qint64 closes = sql.number(u"SELECT count(*) FROM period_close"_s);
        QCOMPARE(sql.number(u"SELECT count(*) FROM closed_figure"_s),
                 closes == 0 ? 0 : sql.number(u"SELECT figures FROM period_close"_s));
        // It may have been killed after its last step; then it is done.
        isThrough = isThrough || closes == 1;
    }
    QCOMPARE(cell(u"bookings"_s, u"2026-02"_s, u"2026-03-12"_s).value("phase"_L1).toString(),
             u"closed"_s);
}

void TestClosePeriod::theDoctorProvesAClose()
{
    QCOMPARE(close({u"--period"_s, u"2026-01"_s}).status, int(Done));
    QCOMPARE(close({u"--period"_s, u"2026-02"_s}).status, int(Done));
    // What came in since does not matter: the journal leads back to what was known.
    QCOMPARE(import(u"no,signed,amount\nL1,2026-02-10,1000.50\n"_s, u"2026-03-16"_s).status,
             int(Done));
    const Said said = on(u"2026-03-16"_s, {u"doctor"_s, u"--store"_s, m_store, u"--deep"_s});
    QVERIFY2(said.status == Done, qPrintable(said.out));
    QVERIFY(said.only(u"check"_s, u"closes"_s).value("ok"_L1).toBool());
}

void TestClosePeriod::theDoctorFindsATamperedFigure()
{
    QCOMPARE(close({u"--period"_s, u"2026-02"_s}).status, int(Done));
    execute("UPDATE closed_figure SET num = '1' WHERE rowid ="
            " (SELECT min(rowid) FROM closed_figure WHERE kpi = 'bookings' AND num > 0)");
    const Said said = on(u"2026-03-16"_s, {u"doctor"_s, u"--store"_s, m_store});
    QCOMPARE(said.status, int(NotDone));
    const QJsonObject closes = said.only(u"check"_s, u"closes"_s);
    QVERIFY(!closes.value("ok"_L1).toBool());
    QVERIFY(closes.value("detail"_L1).toString().contains(u"2026-02"_s));
}

void TestClosePeriod::aWindowThatHoldsTheStoreClosesInIt()
{
    QVERIFY(Commands::writes({u"close-period"_s, u"--period"_s, u"2026-02"_s}));
    QVERIFY(!Commands::writes({u"close-period"_s, u"--list"_s}));
    const auto handbook = Handbook::shipped();
    const FixedClock clock(QDate(2026, 3, 12));
    Workspace window(m_store, *handbook, clock, 5);
    QVERIFY(window.open(Workspace::Access::Write).takeResult());
    const Said said
        = on(u"2026-03-12"_s,
             {u"close-period"_s, u"--store"_s, m_store, u"--period"_s, u"2026-02"_s}, &window);
    QVERIFY2(said.status == Done, qPrintable(said.err));
    const auto closes = window
                            .ask<qsizetype>([](const Reading &reading) -> Result<qsizetype> {
                                return reading.closes.size();
                            })
                            .takeResult();
    QCOMPARE(*closes, 1);
}

QTEST_MAIN(TestClosePeriod)
#include "tst_ClosePeriod.moc"
