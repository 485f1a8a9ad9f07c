// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"
#include "tests/support/Decimal.h"
#include "tests/support/PlainCsv.h"
#include "tests/support/PlainSql.h"

#include <QDir>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2014, 12, 1);

/// A quota as the file says it, with the last day that follows from the next one.
struct Quota
{
    QString person; ///< BusinessEntityID
    QDate from;
    QDate last;
    qint64 cents = 0;
};

bool isWorkday(const QDate &day)
{
    return day.dayOfWeek() <= 5;
}

/// The part of a quota that falls on some days, in cents: every working day has the same number of
/// cents, and the few that are left over go one each to the first working days.
qint64 shareOf(const Quota &quota, const QDate &from, const QDate &last)
{
    qint64 workdays = 0;
    for (QDate day = quota.from; day <= quota.last; day = day.addDays(1))
        workdays += isWorkday(day);
    const qint64 each = quota.cents / workdays;
    qint64 left = quota.cents % workdays;
    qint64 sum = 0;
    for (QDate day = quota.from; day <= quota.last; day = day.addDays(1)) {
        if (!isWorkday(day))
            continue;
        const qint64 part = each + (left-- > 0 ? 1 : 0);
        if (day >= from && day <= last)
            sum += part;
    }
    return sum;
}

QString money(qint64 cents)
{
    return Decimal::text(Int128(cents) * 10'000'000'000);
}

double major(qint64 cents)
{
    return money(cents).toDouble();
}

} // namespace

/// Quotas and orders of a real sample company: what was to be sold and what was, by quota period.
/// What is expected is worked out from the CSV files by this test.
class TestAdventureWorks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void everyFileIsReadAndCounted();
    void territoriesHangBelowTheirGroups();
    void aQuotaRunsToTheDayBeforeTheNext();
    void attainmentByPersonAndQuotaPeriod();
    void targetsOfPeopleRollUpToTeamsAndCompany();
    void aTargetOfItsOwnGoesBeforeTheSumOfThePeople();
    void monthsOfAYearAddUpToTheStoredFigure();
    void aTargetSetAgainIsChangedNotDoubled();
    void wideMonthsBecomeTargetsInThousands();
    void theSameFilesAgainChangeNothing();

private:
    QString make(const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        const Said made
            = m_shell.run({u"new"_s, path, u"--locale"_s, u"en"_s, u"--seed"_s, u"3"_s});
        return made.status == Done ? path : QString();
    }
    Said import(const QString &store, const QString &map, const QString &file) const
    {
        const QString mapping
            = QDir(qEnvironmentVariable("STEELYARD_SOURCE"))
                  .filePath(u"resources/mappings/adventureworks/%1.yaml"_s.arg(map));
        return m_shell.run(
            {u"import"_s, u"--store"_s, store, u"--mapping"_s, mapping, m_data.filePath(file)});
    }
    Said attain(const QString &store, const QStringList &more) const
    {
        return m_shell.run(
            QStringList {u"target"_s, u"attain"_s, u"--store"_s, store, u"--kpi"_s, u"bookings"_s}
            + more);
    }
    Said setTarget(const QString &store, const QString &node, const QString &period,
                   const QString &value) const
    {
        return m_shell.run({u"target"_s, u"set"_s, u"--store"_s, store, u"--kpi"_s, u"bookings"_s,
                            u"--node"_s, node, u"--period"_s, period, u"--value"_s, value});
    }
    Int128 sold(const QString &person, const QDate &from, const QDate &last) const
    {
        Int128 sum = 0;
        for (const PlainCsv::Row &order : m_orders) {
            const QDate day = QDate::fromString(order[u"OrderDate"_s], Qt::ISODate);
            if (order[u"SalesPersonID"_s] == person && day >= from && day <= last)
                sum += Decimal::parsed(order[u"SubTotal"_s]);
        }
        return sum;
    }

    QTemporaryDir m_folder;
    CommandLine m_shell {m_folder.path(), Today};
    QDir m_data;
    QString m_store;
    QList<PlainCsv::Row> m_orders;
    QList<Quota> m_quotas;
    QMap<QString, QString> m_paths; ///< by BusinessEntityID
    QMap<QString, Said> m_said;
};

void TestAdventureWorks::initTestCase()
{
    m_data.setPath(qEnvironmentVariable("STEELYARD_DATA") + u"/adventureworks"_s);
    if (!m_data.exists(u"SalesPersonQuotaHistory.csv"_s))
        QSKIP("the real data (shared/data/adventureworks) is not there");
    m_orders = PlainCsv::read(m_data.filePath(u"derived_salesperson_orders.csv"_s));
    const auto rows = PlainCsv::read(m_data.filePath(u"SalesPersonQuotaHistory.csv"_s));
    QCOMPARE(m_orders.size(), 3806);
    QCOMPARE(rows.size(), 163);

    QMap<QString, QMap<QDate, qint64>> byPerson;
    for (const PlainCsv::Row &row : rows)
        byPerson[row[u"BusinessEntityID"_s]].insert(
            QDate::fromString(row[u"QuotaDate"_s], Qt::ISODate),
            row[u"SalesQuota"_s].toLongLong() * 100);
    for (auto person = byPerson.cbegin(); person != byPerson.cend(); ++person) {
        const QList<QDate> starts = person->keys();
        for (qsizetype i = 0; i < starts.size(); ++i) {
            // The last one is as long as the one before it.
            const QDate last = i + 1 < starts.size()
                ? starts.at(i + 1).addDays(-1)
                : starts.at(i).addDays(starts.at(i - 1).daysTo(starts.at(i)) - 1);
            m_quotas << Quota {person.key(), starts.at(i), last, person->value(starts.at(i))};
        }
    }
    QHash<QString, PlainCsv::Row> territories;
    for (const PlainCsv::Row &row : PlainCsv::read(m_data.filePath(u"SalesTerritory.csv"_s)))
        territories.insert(row[u"TerritoryID"_s], row);
    for (const PlainCsv::Row &row : PlainCsv::read(m_data.filePath(u"SalesPerson.csv"_s))) {
        const PlainCsv::Row place = territories.value(row[u"TerritoryID"_s]);
        QString path = u"Company/"_s;
        if (!place.isEmpty())
            path += place[u"Group"_s] + u'/' + place[u"Name"_s] + u'/';
        m_paths.insert(row[u"BusinessEntityID"_s],
                       path + row[u"FirstName"_s] + u' ' + row[u"LastName"_s]);
    }
    QCOMPARE(m_paths.size(), 17);

    m_store = make(u"aw.steel"_s);
    QVERIFY(!m_store.isEmpty());
    for (const auto &[map, file] : {std::pair(u"territories"_s, u"SalesTerritory.csv"_s),
                                    std::pair(u"salespersons"_s, u"SalesPerson.csv"_s),
                                    std::pair(u"orders"_s, u"derived_salesperson_orders.csv"_s),
                                    std::pair(u"quotas"_s, u"SalesPersonQuotaHistory.csv"_s)}) {
        m_said[map] = import(m_store, map, file);
        QVERIFY2(m_said[map].status == Done, qPrintable(map + m_said[map].err));
    }
}

void TestAdventureWorks::everyFileIsReadAndCounted()
{
    QSet<QString> customers;
    for (const PlainCsv::Row &order : std::as_const(m_orders))
        customers << order[u"CustomerID"_s];
    // Ten territories and the three groups that they name.
    QCOMPARE(m_said[u"territories"_s].object()[u"created"].toObject(),
             QJsonObject({{u"unit"_s, 13}}));
    QCOMPARE(m_said[u"salespersons"_s].object()[u"created"][u"person"].toInt(), 17);
    QCOMPARE(m_said[u"orders"_s].object()[u"read"].toInt(), 3806);
    QCOMPARE(m_said[u"orders"_s].object()[u"created"][u"sales_order"].toInt(), 3806);
    QCOMPARE(m_said[u"orders"_s].object()[u"created"][u"customer"].toInt(), int(customers.size()));
    QCOMPARE(m_said[u"quotas"_s].object()[u"read"].toInt(), 163);
    QCOMPARE(m_said[u"quotas"_s].object()[u"created"].toObject(),
             QJsonObject({{u"target"_s, 163}}));
    Int128 sum = 0;
    for (const PlainCsv::Row &order : std::as_const(m_orders))
        sum += Decimal::parsed(order[u"SubTotal"_s]);
    QCOMPARE(
        Decimal::text(Int128(PlainSql(m_store).number(u"SELECT sum(amount) FROM sales_order"_s))
                      * 100'000'000),
        Decimal::text(sum));
}

void TestAdventureWorks::territoriesHangBelowTheirGroups()
{
    const Said said
        = m_shell.run({u"kpi"_s, u"eval"_s, u"--store"_s, m_store, u"--kpi"_s, u"bookings"_s,
                       u"--by"_s, u"person"_s, u"--period"_s, u"2013"_s});
    QSet<QString> found;
    for (const QJsonValue &cell : said.list())
        found << cell[u"node"].toString();
    QCOMPARE(found, QSet<QString>(m_paths.cbegin(), m_paths.cend()));
}

void TestAdventureWorks::aQuotaRunsToTheDayBeforeTheNext()
{
    QStringList expected;
    for (const Quota &quota : std::as_const(m_quotas))
        expected << u"%1|%2|%3|%4"_s
                        .arg(quota.person, quota.from.toString(Qt::ISODate),
                             quota.last.toString(Qt::ISODate))
                        .arg(quota.cents * 100);
    expected.sort();
    QStringList found = PlainSql(m_store)
                            .dump(u"SELECT p.external_id, t.period_from, t.period_to, t.value"
                                  " FROM target t JOIN person p ON p.id = t.node"
                                  " WHERE t.node_kind = 'person' AND t.kpi = 'bookings'"_s)
                            .split(u'\n');
    found.sort();
    QCOMPARE(found, expected);
}

void TestAdventureWorks::attainmentByPersonAndQuotaPeriod()
{
    const Said said = attain(m_store, {u"--period"_s, u"stored"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    QCOMPARE(said.list().size(), 163);
    QHash<QString, QJsonObject> cells;
    for (const QJsonValue &cell : said.list())
        cells.insert(cell[u"node"].toString() + u' ' + cell[u"period"].toString(), cell.toObject());
    QCOMPARE(cells.size(), 163);
    for (const Quota &quota : std::as_const(m_quotas)) {
        const QString key
            = u"%1 %2..%3"_s.arg(m_paths[quota.person], quota.from.toString(Qt::ISODate),
                                 quota.last.toString(Qt::ISODate));
        QVERIFY2(cells.contains(key), qPrintable(key));
        const QJsonObject cell = cells.value(key);
        const Int128 actual = sold(quota.person, quota.from, quota.last);
        const Int128 target = Decimal::parsed(money(quota.cents));
        QCOMPARE(cell[u"actual"].toDouble(), Decimal::text(actual).toDouble());
        QCOMPARE(cell[u"target"].toDouble(), major(quota.cents));
        QCOMPARE(cell[u"attainment"].toDouble(), Decimal::percent(actual, target));
        QCOMPARE(cell[u"gap"].toDouble(), Decimal::text(target - actual).toDouble());
        // All of these periods are over.
        QCOMPARE(cell[u"due"].toDouble(), major(quota.cents));
        QCOMPARE(cell[u"pace"].toDouble(), 100.0);
        // 105 % of what is due is ahead, 95 on track, 80 at risk.
        const QString state = actual * 100 >= target * 105 ? u"ahead"_s
            : actual * 100 >= target * 95                  ? u"on_track"_s
            : actual * 100 >= target * 80                  ? u"at_risk"_s
                                                           : u"behind"_s;
        QCOMPARE(cell[u"state"].toString(), state);
    }
}

void TestAdventureWorks::targetsOfPeopleRollUpToTeamsAndCompany()
{
    const QDate from(2013, 4, 1);
    const QDate last(2013, 6, 30);
    QMap<QString, qint64> targets; // by path
    QMap<QString, Int128> actuals;
    const auto each = [](const QString &path, const auto &add) {
        for (qsizetype cut = path.size(); cut > 0; cut = path.lastIndexOf(u'/', cut - 1))
            add(path.left(cut));
    };
    for (const Quota &quota : std::as_const(m_quotas)) {
        if (quota.last < from || quota.from > last)
            continue;
        const qint64 share = shareOf(quota, from, last);
        each(m_paths[quota.person], [&](const QString &path) { targets[path] += share; });
    }
    for (auto path = m_paths.cbegin(); path != m_paths.cend(); ++path) {
        const Int128 actual = sold(path.key(), from, last);
        each(*path, [&](const QString &above) { actuals[above] += actual; });
    }
    int seen = 0;
    for (const char *level : {"company", "department", "team", "person"}) {
        const Said said
            = attain(m_store, {u"--by"_s, QString::fromLatin1(level), u"--period"_s, u"2013-Q2"_s});
        for (const QJsonValue &cell : said.list()) {
            const QString path = cell[u"node"].toString();
            QCOMPARE(cell[u"period"].toString(), u"2013-Q2"_s);
            QCOMPARE(cell[u"actual"].toDouble(), Decimal::text(actuals.value(path)).toDouble());
            if (!targets.contains(path)) {
                QVERIFY(cell[u"target"].isNull());
                QVERIFY(cell[u"attainment"].isNull());
                continue;
            }
            ++seen;
            QCOMPARE(cell[u"target"].toDouble(), major(targets[path]));
            QCOMPARE(cell[u"attainment"].toDouble(),
                     Decimal::percent(actuals.value(path), Decimal::parsed(money(targets[path]))));
            QVERIFY(cell[u"flags"].toArray().contains(u"prorated"_s));
        }
    }
    QCOMPARE(seen, targets.size());
}

void TestAdventureWorks::aTargetOfItsOwnGoesBeforeTheSumOfThePeople()
{
    const QString copy = m_folder.filePath(u"own.steel"_s);
    QCOMPARE(m_shell.run({u"backup"_s, u"--store"_s, m_store, u"--out"_s, copy}).status, int(Done));
    const auto targetOf = [&](const QString &node) {
        return attain(copy, {u"--node"_s, node, u"--period"_s, u"2013-Q2"_s})
            .list()
            .at(0)[u"target"]
            .toDouble();
    };
    const double company = targetOf(u"Company"_s);
    const double team = targetOf(u"Northwest"_s);
    QVERIFY(team > 0 && company > team);
    QCOMPARE(setTarget(copy, u"Northwest"_s, u"2013-Q2"_s, u"1000000"_s).status, int(Done));
    QCOMPARE(targetOf(u"Northwest"_s), 1'000'000.0);
    // The company has none of its own: its sum now takes the team's figure instead of its people's.
    QCOMPARE(targetOf(u"Company"_s), company - team + 1'000'000);
    QCOMPARE(setTarget(copy, u"Company"_s, u"2013-Q2"_s, u"7500000.50"_s).status, int(Done));
    QCOMPARE(targetOf(u"Company"_s), 7'500'000.5);
    QCOMPARE(targetOf(u"Northwest"_s), 1'000'000.0);
    // A copy carries the store's identity, the original stays as it was.
    QCOMPARE(PlainSql(m_store).number(u"SELECT count(*) FROM target"_s), 163);
}

void TestAdventureWorks::monthsOfAYearAddUpToTheStoredFigure()
{
    const QString store = make(u"year.steel"_s);
    QCOMPARE(setTarget(store, u"Company"_s, u"2018"_s, u"12000000"_s).status, int(Done));
    const Said said = attain(
        store,
        {u"--from"_s, u"2018-01-01"_s, u"--to"_s, u"2018-12-31"_s, u"--grain"_s, u"month"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    QCOMPARE(said.list().size(), 12);
    // 2018 has 261 days from Monday to Friday: 1,200,000,000 cents are 4,597,701 each and 39 over,
    // which go to the first 39 of them: 23 in January, 16 in February.
    const Quota year {{}, QDate(2018, 1, 1), QDate(2018, 12, 31), 1'200'000'000};
    QCOMPARE(shareOf(year, QDate(2018, 1, 1), QDate(2018, 1, 31)), 23 * qint64(4'597'701) + 23);
    QCOMPARE(shareOf(year, QDate(2018, 2, 1), QDate(2018, 2, 28)), 20 * qint64(4'597'701) + 16);
    qint64 sum = 0;
    for (int month = 1; month <= 12; ++month) {
        const QJsonValue cell = said.list()[month - 1];
        const QDate first(2018, month, 1);
        QCOMPARE(cell[u"period"].toString(), first.toString(u"yyyy-MM"_s));
        QCOMPARE(cell[u"target"].toDouble(),
                 major(shareOf(year, first, first.addMonths(1).addDays(-1))));
        QVERIFY(cell[u"flags"].toArray().contains(u"prorated"_s));
        sum += qRound64(cell[u"target"].toDouble() * 100);
    }
    QCOMPARE(sum, 1'200'000'000);
    const Said whole = attain(store, {u"--period"_s, u"2018"_s});
    QCOMPARE(whole.list().at(0)[u"target"].toDouble(), 12'000'000.0);
    QVERIFY(!whole.list().at(0)[u"flags"].toArray().contains(u"prorated"_s));
}

void TestAdventureWorks::aTargetSetAgainIsChangedNotDoubled()
{
    const QString store = make(u"again.steel"_s);
    QCOMPARE(setTarget(store, u"Company"_s, u"2018-Q1"_s, u"100"_s).status, int(Done));
    QCOMPARE(setTarget(store, u"Company"_s, u"2018-Q1"_s, u"120.50"_s).status, int(Done));
    QCOMPARE(PlainSql(store).dump(u"SELECT value, period_from, period_to FROM target"_s),
             u"1205000|2018-01-01|2018-03-31"_s);
    // Half a cent is refused, and nothing changes.
    QCOMPARE(setTarget(store, u"Company"_s, u"2018-Q1"_s, u"120.505"_s).status, int(NotDone));
    QCOMPARE(setTarget(store, u"Company"_s, u"2018-Q1"_s, u"lots"_s).status, int(WrongUsage));
    QCOMPARE(PlainSql(store).one(u"SELECT value FROM target"_s), u"1205000"_s);
    // An empty value is "no target", which is not zero.
    QCOMPARE(setTarget(store, u"Company"_s, u"2018-Q1"_s, QString()).status, int(Done));
    QCOMPARE(PlainSql(store).one(u"SELECT value FROM target"_s), u"∅"_s);
    QVERIFY(attain(store, {u"--period"_s, u"2018-Q1"_s}).list().at(0)[u"target"].isNull());
    // The past can be taken back from the journal: three commands were written.
    QCOMPARE(PlainSql(store).number(u"SELECT count(*) FROM command WHERE label = 'target.set'"_s),
             3);
}

void TestAdventureWorks::wideMonthsBecomeTargetsInThousands()
{
    const QString store = make(u"wide.steel"_s);
    const Said said = import(store, u"reseller_targets"_s, u"ResellerSalesTargets.csv"_s);
    QVERIFY2(said.status == Done, qPrintable(said.err));
    qint64 filled = 0;
    qint64 thousands = 0;
    QSet<QString> people;
    for (const PlainCsv::Row &row :
         PlainCsv::read(m_data.filePath(u"ResellerSalesTargets.csv"_s))) {
        for (int month = 1; month <= 12; ++month) {
            const QString cell = row[u"M%1"_s.arg(month, 2, 10, QChar(u'0'))];
            if (!cell.isEmpty() && cell != "NULL"_L1) {
                ++filled;
                thousands += cell.toLongLong();
                people << row[u"EmployeeID"_s];
            }
        }
    }
    const PlainSql sql(store);
    QCOMPARE(sql.number(u"SELECT count(*) FROM target"_s), filled);
    QCOMPARE(sql.number(u"SELECT sum(value) FROM target"_s), thousands * 1000 * 10'000);
    QCOMPARE(sql.number(u"SELECT count(*) FROM target WHERE period_to <> date(period_from, '+1 "
                        u"month', '-1 day')"
                        " OR substr(period_from, 9) <> '01'"_s),
             0);
    QCOMPARE(sql.number(u"SELECT count(*) FROM person"_s), people.size());
}

void TestAdventureWorks::theSameFilesAgainChangeNothing()
{
    const QString before = PlainSql(m_store).one(u"SELECT max(seq) FROM journal"_s);
    for (const auto &[map, file] : {std::pair(u"territories"_s, u"SalesTerritory.csv"_s),
                                    std::pair(u"salespersons"_s, u"SalesPerson.csv"_s),
                                    std::pair(u"orders"_s, u"derived_salesperson_orders.csv"_s),
                                    std::pair(u"quotas"_s, u"SalesPersonQuotaHistory.csv"_s)}) {
        const Said again = import(m_store, map, file);
        QCOMPARE(again.status, int(Done));
        QCOMPARE(again.object()[u"created"].toObject(), QJsonObject());
        QCOMPARE(again.object()[u"updated"].toObject(), QJsonObject());
    }
    QCOMPARE(PlainSql(m_store).one(u"SELECT max(seq) FROM journal"_s), before);
}

QTEST_GUILESS_MAIN(TestAdventureWorks)
#include "tst_AdventureWorks.moc"
