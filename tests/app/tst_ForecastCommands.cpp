// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Target.h"
#include "tests/support/CommandLine.h"
#include "tests/support/PlainSql.h"
#include "tests/support/SmallCompany.h"
#include "tests/support/TestStore.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate May(2026, 5, 10);

double numberOf(const QJsonObject &row, const QString &field)
{
    return row.value(field).isNull() ? -1e9 : row.value(field).toDouble();
}

} // namespace

/// A quarter in the company's forecast: called, adjusted, kept three times, followed and judged.
class TestForecastCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void everyCategoryStandsInItsColumn();
    void callsAddUpAndAdjustmentsAreRowsWithANote();
    void anOwnCallStandsInPlaceOfTheOnesBelow();
    void whoeverDidNotCallIsNamed();
    void aCallIsRefusedWithAReason_data();
    void aCallIsRefusedWithAReason();
    void threeSnapshotsReAddExactly();
    void aFlowOfATeamKnowsWhoTookOver();
    void theNumberKeepsItsHistory();
    void callersAreJudgedByWhatCame();
    void theModelSaysWhatItKnows();
    void aListOutsideOfAStoreIsJudgedToo();
    void everyVerbHasHelp();
    void nothingIsKnownOfAnEmptyStore();

private:
    Said on(const QDate &day, const QStringList &words) const
    {
        return CommandLine(m_store->inFolder({}), day)
            .run(QStringList {u"pipeline"_s} + words + QStringList {u"--store"_s, m_store->path()});
    }
    Said call(const QDate &day, const QStringList &words) const
    {
        return on(day, QStringList {u"call"_s, u"--period"_s, u"2026-Q2"_s} + words);
    }
    Said forecast(const QDate &day = QDate(2026, 4, 6)) const
    {
        return on(day, {u"forecast"_s, u"--period"_s, u"2026-Q2"_s});
    }
    /// With the store open for writing.
    template<typename Do>
    void change(Do what)
    {
        QVERIFY(m_store->reopen());
        what(*m_company);
        m_store->close();
    }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<SmallCompany> m_company;
    Opportunity m_a, m_b, m_c, m_d, m_later, m_undated, m_won;
};

void TestForecastCommands::init()
{
    m_store = std::make_unique<TestStore>(QDate(2026, 4, 6));
    m_company = std::make_unique<SmallCompany>(*m_store);
    const SmallCompany &company = *m_company;
    m_a = company.deal(u"甲公司 · 系统"_s, company.ann, 100'000, May, u"commit"_s);
    m_b = company.deal(u"B"_s, company.bob, 50'000, May, u"best_case"_s);
    m_c = company.deal(u"C"_s, company.chen, 80'000, May);
    m_d = company.deal(u"D"_s, company.ann, 30'000, May, u"omitted"_s);
    m_later = company.deal(u"Later"_s, company.bob, 70'000, QDate(2026, 8, 1), u"commit"_s);
    m_undated = company.deal(u"Undated"_s, company.ann, 1'000, QDate());
    m_won = SmallCompany::won(company.deal(u"Won"_s, company.ann, 20'000, QDate(2026, 4, 2)),
                              QDate(2026, 4, 2));
    company.add(m_a, m_b, m_c, m_d, m_later, m_undated, m_won);
    Target target;
    target.id = TargetId((*m_store)->makeId());
    target.node = company.west.id.uuid();
    target.nodeKind = u"unit"_s;
    target.kpi = u"won_value"_s;
    target.periodFrom = QDate(2026, 4, 1);
    target.periodTo = QDate(2026, 6, 30);
    target.value = Quantity {170'000'0000};
    target.currency = u"CNY"_s;
    QVERIFY(company.submit({Record::create(target)}));
    m_store->close();
}

void TestForecastCommands::everyCategoryStandsInItsColumn()
{
    const Said said = forecast();
    QVERIFY2(said.status == Done, qPrintable(said.err));
    const auto company = said.only(u"node"_s, u"Company"_s);
    QCOMPARE(numberOf(company, u"closed"_s), 20'000.0);
    QCOMPARE(numberOf(company, u"commit"_s), 100'000.0);
    QCOMPARE(numberOf(company, u"best_case"_s), 50'000.0);
    QCOMPARE(numberOf(company, u"pipeline"_s), 80'000.0);
    // All three are in talks, 40 %: 40,000 + 20,000 + 32,000.
    QCOMPARE(numberOf(company, u"weighted"_s), 92'000.0);
    QCOMPARE(company.value(u"deals"_s).toInt(), 3);
    const auto west = said.only(u"node"_s, u"Company/West"_s);
    QCOMPARE(numberOf(west, u"target"_s), 170'000.0);
    QCOMPARE(numberOf(west, u"gap"_s), 150'000.0);
    QCOMPARE(numberOf(west, u"coverage"_s), 1.0); // 150,000 open for 150,000 missing
    QVERIFY(company.value(u"call"_s).isNull());
    // The same from the rows, past the product's code.
    const PlainSql sql(m_store->path());
    QCOMPARE(sql.number(u"SELECT sum(amount * 4 / 10) FROM opportunity WHERE won_at IS NULL AND"
                        " category != 'omitted' AND expected_close_on BETWEEN '2026-04-01' AND"
                        " '2026-06-30'"_s),
             920'000'000);
    // What is in no column is said.
    QVERIFY2(said.err.contains(u"1 open: without an expected day"_s), qPrintable(said.err));
    QVERIFY(said.err.contains(u"1 open: left out by their category"_s));
    // Every line is the sum of those below it.
    for (const QString &field : {u"commit"_s, u"best_case"_s, u"pipeline"_s, u"weighted"_s}) {
        double people = 0;
        for (const auto &row : said.where(u"kind"_s, u"person"_s))
            people += numberOf(row, field);
        QCOMPARE(people, numberOf(company, field));
    }
    // Nobody knows when they are decided (one was), so it is by their dates: between nothing and
    // all.
    QVERIFY(numberOf(company, u"p10"_s) >= 20'000 && numberOf(company, u"p90"_s) <= 250'000);
    QVERIFY(company.value(u"statistical"_s).isDouble() || company.value(u"statistical"_s).isNull());
}

void TestForecastCommands::callsAddUpAndAdjustmentsAreRowsWithANote()
{
    const QDate day(2026, 4, 7);
    QCOMPARE(call(day, {u"--person"_s, u"Ann"_s, u"--amount"_s, u"110000"_s}).status, Done);
    QCOMPARE(call(day, {u"--person"_s, u"陈静"_s, u"--amount"_s, u"60000"_s}).status, Done);
    // Ann thinks again: the later number stands, the earlier one is still there.
    QCOMPARE(call(day.addDays(1), {u"--person"_s, u"Ann"_s, u"--amount"_s, u"90000"_s}).status,
             Done);
    const Said adjusted = call(day.addDays(2),
                               {u"--node"_s, u"West"_s, u"--adjust"_s, u"--amount"_s,
                                u"-10000.50"_s, u"--note"_s, u"Ann is hopeful"_s});
    QVERIFY2(adjusted.status == Done, qPrintable(adjusted.err));
    QCOMPARE(adjusted.list().at(0)[u"called"_s].toDouble(), 79'999.5);
    const Said said = forecast(day.addDays(3));
    // 90,000 − 10,000.50, and 60,000 of East.
    QCOMPARE(numberOf(said.only(u"node"_s, u"Company/West"_s), u"call"_s), 79'999.5);
    QCOMPARE(numberOf(said.only(u"node"_s, u"Company/West"_s), u"adjustment"_s), -10'000.5);
    QCOMPARE(numberOf(said.only(u"node"_s, u"Company"_s), u"call"_s), 139'999.5);
    const PlainSql sql(m_store->path());
    QCOMPARE(
        sql.dump(u"SELECT kind, amount, coalesce(note, '') FROM forecast_call ORDER BY rowid"_s),
        u"call|1100000000|\ncall|600000000|\ncall|900000000|\n"
        "adjustment|-100005000|Ann is hopeful"_s);
    // The best case is another number.
    QCOMPARE(
        call(day,
             {u"--person"_s, u"Bob"_s, u"--amount"_s, u"40000"_s, u"--category"_s, u"best_case"_s})
            .status,
        Done);
    const auto bob = forecast(day.addDays(3)).only(u"node"_s, u"Company/West/Bob"_s);
    QCOMPARE(numberOf(bob, u"best_call"_s), 40'000.0);
    QVERIFY(bob.value(u"call"_s).isNull());
}

void TestForecastCommands::anOwnCallStandsInPlaceOfTheOnesBelow()
{
    const QDate day(2026, 4, 7);
    call(day, {u"--person"_s, u"Ann"_s, u"--amount"_s, u"90000"_s});
    call(day,
         {u"--node"_s, u"West"_s, u"--adjust"_s, u"--amount"_s, u"-5000"_s, u"--note"_s, u"x"_s});
    const Said own = call(day.addDays(1), {u"--node"_s, u"West"_s, u"--amount"_s, u"100000"_s});
    QCOMPARE(own.list().at(0)[u"called"_s].toDouble(), 100'000.0); // the adjustment was known then
    call(day.addDays(2),
         {u"--node"_s, u"West"_s, u"--adjust"_s, u"--amount"_s, u"1000"_s, u"--note"_s, u"y"_s});
    auto west = forecast(day.addDays(3)).only(u"node"_s, u"Company/West"_s);
    QCOMPARE(numberOf(west, u"call"_s), 101'000.0);
    QCOMPARE(numberOf(west, u"own_call"_s), 100'000.0);
    QCOMPARE(numberOf(west, u"calls_below"_s), 90'000.0);
    // Taken back: the calls below count again.
    QCOMPARE(call(day.addDays(4), {u"--node"_s, u"West"_s, u"--withdraw"_s}).status, Done);
    west = forecast(day.addDays(5)).only(u"node"_s, u"Company/West"_s);
    QCOMPARE(numberOf(west, u"call"_s), 90'000.0);
    QVERIFY(west.value(u"own_call"_s).isNull());
}

void TestForecastCommands::whoeverDidNotCallIsNamed()
{
    call(QDate(2026, 4, 7), {u"--person"_s, u"Ann"_s, u"--amount"_s, u"90000"_s});
    const Said said = forecast();
    const auto missing = [&](const QString &node) {
        QStringList names;
        for (const QJsonValue &name : said.only(u"node"_s, node).value(u"missing"_s).toArray())
            names << name.toString();
        names.sort();
        return names.join(u", "_s);
    };
    QCOMPARE(missing(u"Company"_s), u"Bob, 陈静"_s);
    QCOMPARE(missing(u"Company/West"_s), u"Bob"_s);
    QCOMPARE(missing(u"Company/West/Ann"_s), u""_s);
}

void TestForecastCommands::aCallIsRefusedWithAReason_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    QTest::addColumn<QString>("says");
    const QStringList ann {u"--period"_s, u"2026-Q2"_s, u"--person"_s, u"Ann"_s};
    QTest::newRow("an adjustment without a note")
        << ann + QStringList {u"--adjust"_s, u"--amount"_s, u"5"_s} << 1 << u"needs a note"_s;
    QTest::newRow("an adjustment of nothing")
        << ann + QStringList {u"--adjust"_s, u"--amount"_s, u"0"_s, u"--note"_s, u"x"_s} << 1
        << u"changes nothing"_s;
    QTest::newRow("less than nothing")
        << ann + QStringList {u"--amount"_s, u"-5"_s} << 1 << u"less than nothing"_s;
    QTest::newRow("a part of a fen")
        << ann + QStringList {u"--amount"_s, u"5.001"_s} << 1 << u"0.01"_s;
    QTest::newRow("no number") << ann + QStringList {u"--amount"_s, u"much"_s} << 2
                               << u"--amount is a number"_s;
    QTest::newRow("neither amount nor withdrawal") << ann << 2 << u"either --amount"_s;
    QTest::newRow("nothing to take back")
        << ann + QStringList {u"--withdraw"_s} << 1 << u"nothing to take back"_s;
    QTest::newRow("a quarter that is over")
        << QStringList {u"--period"_s, u"2026-Q1"_s, u"--person"_s, u"Ann"_s, u"--amount"_s, u"5"_s}
        << 1 << u"is over"_s;
    QTest::newRow("nobody of that name")
        << QStringList {u"--period"_s, u"2026-Q2"_s, u"--person"_s, u"Zoe"_s, u"--amount"_s, u"5"_s}
        << 1 << u"Zoe"_s;
    QTest::newRow("a unit as a person") << QStringList {u"--period"_s, u"2026-Q2"_s,  u"--person"_s,
                                                        u"West"_s,     u"--amount"_s, u"5"_s}
                                        << 1 << u"West"_s;
    QTest::newRow("another category")
        << ann + QStringList {u"--amount"_s, u"5"_s, u"--category"_s, u"pipeline"_s} << 2
        << u"commit or best_case"_s;
}

void TestForecastCommands::aCallIsRefusedWithAReason()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    QFETCH(QString, says);
    const Said said = on(QDate(2026, 4, 7), QStringList {u"call"_s} + words);
    QVERIFY2(said.status == status && said.err.contains(says),
             qPrintable(u"%1: %2"_s.arg(said.status).arg(said.err)));
    QCOMPARE(PlainSql(m_store->path()).number(u"SELECT count(*) FROM forecast_call"_s), 0);
}

void TestForecastCommands::threeSnapshotsReAddExactly()
{
    const auto taken = [&](const QDate &day, const QString &label) {
        return on(day, {u"snapshot"_s, u"--label"_s, label});
    };
    QCOMPARE(taken(QDate(2026, 4, 6), u"S1"_s).list().at(0)[u"changes"_s].toInt(), 7);
    // Until the 20th: A grows and is won, B is pushed to July, C is lost, a new one comes, the one
    // of August is pulled in, D is taken into the forecast.
    auto raised = m_a;
    raised.amount = Amount {120'000'0000};
    auto pushed = m_b;
    pushed.expectedCloseOn = QDate(2026, 7, 15);
    auto pulled = m_later;
    pulled.expectedCloseOn = QDate(2026, 6, 30);
    auto taking = m_d;
    taking.category = u"pipeline"_s;
    Opportunity fresh;
    change([&](const SmallCompany &company) {
        company.change(m_a, SmallCompany::won(raised, QDate(2026, 4, 15)));
        company.change(m_b, pushed);
        company.change(m_c, SmallCompany::lost(m_c, QDate(2026, 4, 16)));
        company.change(m_later, pulled);
        company.change(m_d, taking);
        fresh = company.deal(u"Fresh"_s, company.chen, 11'000, May);
        company.add(fresh);
    });
    QCOMPARE(taken(QDate(2026, 4, 20), u"S2"_s).status, Done);
    auto lowered = fresh;
    lowered.amount = Amount {10'000'0001};
    change([&](const SmallCompany &company) {
        company.change(fresh, lowered);
        company.remove(pulled);
        company.change(taking, m_d);
    });
    QCOMPARE(taken(QDate(2026, 5, 4), u"S3"_s).status, Done);

    const auto flow = [&](const QString &from, const QString &to) {
        const Said said
            = on(QDate(2026, 5, 4),
                 {u"flow"_s, u"--from"_s, from, u"--to"_s, to, u"--period"_s, u"2026-Q2"_s});
        if (said.status != Done)
            return said.err;
        QStringList words;
        for (const QJsonValue &row : said.list()) {
            if (row[u"deals"_s].toInt() > 0)
                words << u"%1 %2"_s.arg(row[u"move"_s].toString(),
                                        QString::number(row[u"amount"_s].toDouble(), 'f', 4));
        }
        return words.join(u"; "_s);
    };
    // 230,000 + 30,000 + 70,000 + 11,000 + 20,000 − 120,000 − 80,000 − 50,000 = 111,000.
    QCOMPARE(flow(u"S1"_s, u"S2"_s),
             u"start 230000.0000; new 11000.0000; taken_in 30000.0000; pulled_in 70000.0000; "
             "up 20000.0000; won -120000.0000; lost -80000.0000; pushed_out -50000.0000; "
             "end 111000.0000"_s);
    QCOMPARE(flow(u"S2"_s, u"S3"_s),
             u"start 111000.0000; down -999.9999; left_out -30000.0000; gone -70000.0000; "
             "end 10000.0001"_s);
    // By days, and up to now; from the first to the last what came and went again is not seen.
    QCOMPARE(flow(u"2026-04-06"_s, u"now"_s),
             u"start 230000.0000; new 10000.0001; up 20000.0000; won -120000.0000; "
             "lost -80000.0000; pushed_out -50000.0000; end 10000.0001"_s);
    QVERIFY(flow(u"S3"_s, u"S1"_s).contains(u"before the first"_s));
    QVERIFY(flow(u"S9"_s, u"now"_s).contains(u"no snapshot “S9”"_s));
    const Said deals = on(QDate(2026, 5, 4),
                          {u"flow"_s, u"--from"_s, u"S1"_s, u"--to"_s, u"S2"_s, u"--period"_s,
                           u"2026-Q2"_s, u"--deals"_s});
    QCOMPARE(deals.where(u"move"_s, u"won"_s).size(), 1);
    QCOMPARE(deals.only(u"move"_s, u"won"_s).value(u"name"_s).toString(), u"甲公司 · 系统"_s);
    const Said list = on(QDate(2026, 5, 4), {u"snapshot"_s, u"--list"_s});
    QCOMPARE(list.list().size(), 3);
    // Only what changed takes room: 7; A, B, C, later, D and the new one; fresh, gone and D again.
    QCOMPARE(
        PlainSql(m_store->path())
            .dump(u"SELECT count(*) FROM snapshot_deal GROUP BY snapshot ORDER BY min(rowid)"_s),
        u"7\n6\n3"_s);
    // A weekly one is due once a week.
    QCOMPARE(on(QDate(2026, 5, 5), {u"snapshot"_s, u"--weekly"_s}).list().size(), 0);
    QCOMPARE(on(QDate(2026, 5, 11), {u"snapshot"_s, u"--weekly"_s}).list().size(), 1);
}

void TestForecastCommands::aFlowOfATeamKnowsWhoTookOver()
{
    QCOMPARE(on(QDate(2026, 4, 6), {u"snapshot"_s, u"--label"_s, u"S1"_s}).status, Done);
    auto given = m_a;
    given.owner = m_company->chen.id;
    change([&](const SmallCompany &company) { company.change(m_a, given); });
    const auto moved = [&](const QString &node, const QString &move) {
        return on(QDate(2026, 4, 8), {u"flow"_s, u"--from"_s, u"S1"_s, u"--node"_s, node})
            .only(u"move"_s, move)
            .value(u"amount"_s)
            .toDouble();
    };
    QCOMPARE(moved(u"West"_s, u"moved_out"_s), -100'000.0);
    QCOMPARE(moved(u"East"_s, u"moved_in"_s), 100'000.0);
    QCOMPARE(moved(u"Company"_s, u"moved_in"_s), 0.0);
}

void TestForecastCommands::theNumberKeepsItsHistory()
{
    QCOMPARE(on(QDate(2026, 4, 6), {u"snapshot"_s, u"--label"_s, u"S1"_s}).status, Done);
    call(QDate(2026, 4, 8), {u"--person"_s, u"Ann"_s, u"--amount"_s, u"90000"_s});
    call(QDate(2026, 4, 8), {u"--person"_s, u"Ann"_s, u"--amount"_s, u"95000"_s});
    call(QDate(2026, 4, 15), {u"--person"_s, u"陈静"_s, u"--amount"_s, u"5000"_s});
    change([&](const SmallCompany &company) {
        company.change(m_a, SmallCompany::won(m_a, QDate(2026, 4, 18)));
    });
    QCOMPARE(on(QDate(2026, 4, 20), {u"snapshot"_s, u"--label"_s, u"S2"_s}).status, Done);
    const Said said
        = on(QDate(2026, 4, 21), {u"forecast"_s, u"--period"_s, u"2026-Q2"_s, u"--history"_s});
    QStringList lines;
    for (const QJsonValue &row : said.list())
        lines << u"%1 %2 %3 %4 %5"_s.arg(row[u"day"_s].toString().mid(5), row[u"kind"_s].toString())
                     .arg(row[u"closed"_s].toDouble(-1))
                     .arg(row[u"with_commit"_s].toDouble(-1))
                     .arg(row[u"call"_s].toDouble(-1));
    QCOMPARE(lines.join(u"\n"_s),
             u"04-06 snapshot 20000 120000 -1\n04-08 call -1 -1 95000\n04-15 call -1 -1 100000\n"
             "04-20 snapshot 120000 120000 100000"_s);
}

void TestForecastCommands::callersAreJudgedByWhatCame()
{
    // Ann calls 15,000 eight weeks and 25,000 two weeks before the end of the second quarter;
    // 20,000 come. West is called 30,000 at the end by itself.
    call(QDate(2026, 5, 3), {u"--person"_s, u"Ann"_s, u"--amount"_s, u"15000"_s});
    call(QDate(2026, 6, 15), {u"--person"_s, u"Ann"_s, u"--amount"_s, u"25000"_s});
    call(QDate(2026, 6, 29), {u"--node"_s, u"West"_s, u"--amount"_s, u"30000"_s});
    const QDate after(2026, 7, 6);
    const Said said = on(after, {u"accuracy"_s, u"--weeks"_s, u"0,2,8,12"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    const auto line = [&](const QString &node, int weeks) {
        for (const auto &row : said.where(u"node"_s, node)) {
            if (row.value(u"weeks"_s).toInt() == weeks)
                return row;
        }
        return QJsonObject();
    };
    QCOMPARE(numberOf(line(u"Company/West/Ann"_s, 8), u"error"_s), -5'000.0);
    QCOMPARE(numberOf(line(u"Company/West/Ann"_s, 8), u"bias"_s), -25.0);
    QCOMPARE(numberOf(line(u"Company/West/Ann"_s, 2), u"error"_s), 5'000.0);
    QCOMPARE(numberOf(line(u"Company/West/Ann"_s, 2), u"wape"_s), 25.0);
    QVERIFY(line(u"Company/West/Ann"_s, 12).isEmpty()); // nothing was called by then
    QCOMPARE(numberOf(line(u"Company/West"_s, 0), u"error"_s), 10'000.0);
    // Before it was called by itself, the team's number was the sum of those below.
    QCOMPARE(numberOf(line(u"Company/West"_s, 2), u"error"_s), 5'000.0);
    // A year before nothing was won: off by all that came.
    QCOMPARE(numberOf(line(u"Company/West/Ann"_s, 2), u"naive_wape"_s), 100.0);
    QCOMPARE(line(u"Company/West/Ann"_s, 2).value(u"better"_s).toBool(), true);
    // Beside the next commit: two weeks before its end.
    QCOMPARE(
        on(QDate(2026, 9, 14),
           {u"call"_s, u"--period"_s, u"2026-Q3"_s, u"--person"_s, u"Ann"_s, u"--amount"_s, u"1"_s})
            .status,
        Done);
    const auto ann = on(QDate(2026, 9, 15), {u"forecast"_s, u"--period"_s, u"2026-Q3"_s})
                         .only(u"node"_s, u"Company/West/Ann"_s);
    QCOMPARE(numberOf(ann, u"wape"_s), 25.0);
    QCOMPARE(ann.value(u"n"_s).toInt(), 1);
    const Said cases
        = on(after, {u"accuracy"_s, u"--weeks"_s, u"2"_s, u"--node"_s, u"Ann"_s, u"--cases"_s});
    QCOMPARE(cases.list().size(), 1);
    QCOMPARE(cases.list().at(0)[u"came"_s].toDouble(), 20'000.0);
    QCOMPARE(on(after, {u"accuracy"_s, u"--weeks"_s, u"x"_s}).status, WrongUsage);
}

void TestForecastCommands::theModelSaysWhatItKnows()
{
    const Said said = on(QDate(2026, 4, 6), {u"win-model"_s, u"--format"_s, u"json"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    const QJsonObject row = said.list().at(0).toObject();
    QCOMPARE(row.value(u"n"_s).toInt(), 1);
    QCOMPARE(row.value(u"signal"_s).toString(), u"no"_s);
    QCOMPARE(row.value(u"reason"_s).toString(), u"too_few_decided"_s);
    QVERIFY(row.value(u"auc"_s).isNull());
    QVERIFY(row.value(u"reliability"_s).isArray());
    const Said deals = on(QDate(2026, 4, 6), {u"win-model"_s, u"--deals"_s});
    QCOMPARE(deals.list().size(), 6);
    // One won of one: (1 + 10 · .4) / 11 = 45.45 %, in steps of a tenth; few, and said so.
    const auto c = deals.only(u"name"_s, u"C"_s);
    QCOMPARE(numberOf(c, u"probability"_s), 45.5);
    QCOMPARE(numberOf(c, u"manual"_s), 40.0);
    QCOMPARE(c.value(u"few"_s).toBool(), true);
    const Said refused = on(QDate(2026, 4, 6), {u"win-model"_s, u"--features"_s, u"lost_reason"_s});
    QCOMPARE(refused.status, NotDone);
    QVERIFY(refused.err.contains(u"lost_reason"_s));
}

void TestForecastCommands::aListOutsideOfAStoreIsJudgedToo()
{
    const QString path = qEnvironmentVariable("STEELYARD_DATA") + u"/leadscore/Lead Scoring.csv"_s;
    if (!QFile::exists(path))
        QSKIP("needs shared/data/leadscore");
    const Said said = CommandLine(m_store->inFolder({}), {})
                          .run(QStringList {u"pipeline"_s, u"win-model"_s, u"--csv"_s, path,
                                            u"--outcome"_s, u"Converted"_s, u"--won"_s, u"1"_s,
                                            u"--empty"_s, u"Select"_s, u"--features"_s,
                                            u"Lead Origin,Lead Source,Do Not Email,TotalVisits,"
                                            "Total Time Spent on Website,Page Views Per Visit,"
                                            "Country,Specialization,City,"
                                            "How did you hear about X Education,"
                                            "What is your current occupation,"
                                            "What matters most to you in choosing a course"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    const QJsonObject row = said.list().at(0).toObject();
    QCOMPARE(row.value(u"n"_s).toInt(), 9240);
    QVERIFY2(row.value(u"auc"_s).toDouble() >= .85, qPrintable(said.out));
    QCOMPARE(row.value(u"signal"_s).toString(), u"yes"_s);
}

void TestForecastCommands::everyVerbHasHelp()
{
    for (const QString &verb :
         {u"forecast"_s, u"call"_s, u"snapshot"_s, u"flow"_s, u"accuracy"_s, u"win-model"_s}) {
        const Said said = on(QDate(2026, 4, 6), {verb, u"--help"_s});
        QCOMPARE(said.status, Done);
        QVERIFY2(said.out.contains(u"Usage: steelyard pipeline "_s + verb), qPrintable(said.out));
        QCOMPARE(CommandLine({}, {}).run({u"pipeline"_s, verb}).status, WrongUsage);
    }
}

void TestForecastCommands::nothingIsKnownOfAnEmptyStore()
{
    TestStore empty(QDate(2026, 4, 6));
    empty.close();
    const CommandLine shell(empty.inFolder({}), QDate(2026, 4, 6));
    const Said said = shell.run({u"pipeline"_s, u"forecast"_s, u"--store"_s, empty.path()});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    QCOMPARE(said.list().size(), 1);
    QVERIFY(said.list().at(0)[u"closed"_s].isNull());
    QCOMPARE(said.list().at(0)[u"commit"_s].toDouble(), 0.0);
    QCOMPARE(shell.run({u"pipeline"_s, u"accuracy"_s, u"--store"_s, empty.path()}).list().size(),
             0);
    QCOMPARE(shell.run({u"pipeline"_s, u"snapshot"_s, u"--list"_s, u"--store"_s, empty.path()})
                 .list()
                 .size(),
             0);
    const Said model = shell.run({u"pipeline"_s, u"win-model"_s, u"--store"_s, empty.path()});
    QCOMPARE(model.list().at(0)[u"signal"_s].toString(), u"no"_s);
}

QTEST_GUILESS_MAIN(TestForecastCommands)
#include "tst_ForecastCommands.moc"
