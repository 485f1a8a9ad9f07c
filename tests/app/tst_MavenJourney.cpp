// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Board.h"
#include "core/workspace/Workspace.h"
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

/// Deals counted by hand from the file.
struct Counted
{
    qint64 won = 0;
    qint64 lost = 0;
    qint64 value = 0;   ///< of the won ones, whole dollars
    QList<qint64> days; ///< from first to last day of the won ones

    qint64 decided() const { return won + lost; }
};

const QDate Today(2018, 1, 5);

} // namespace

/// A file out of a real CRM, from an empty store to every figure, by the commands that people type.
/// What is expected is counted from the CSV files by this test.
class TestMavenJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void everyFileIsReadAndCounted();
    void theSameFileAgainChangesNothing();
    void usDatesGiveTheSameOpportunities();
    void opportunitiesWithoutAnAccountAreKept();
    void productNamesAreReconciled();
    void agentsStandBelowManagerAndRegion();
    void everyFieldOfEveryOpportunityIsAsInTheFile();

    void stagesHoldAsManyAsInTheFile();
    void winRateOverall();
    void winRateByRegion();
    void winRateByManager();
    void winRateByPerson();
    void wonValueByQuarter();
    void wonValueByProductLine();
    void meanAndMedianDaysToClose();
    void theFunnelBeginsWithEveryOpportunity();

    void rowsAddUpToTheFigure_data();
    void rowsAddUpToTheFigure();

    void badRowsGoToAFileOfTheirOwn();
    void aStrictImportStoresNothing();
    void aTrialStoresNothing();
    void theMappingOfTheContractStandsAlone();
    void aGuessedMappingReadsBack();
    void wrongUsageIsToldApart_data();
    void wrongUsageIsToldApart();

private:
    QString data(const QString &name) const { return m_data.filePath(name); }
    static QString mapping(const QString &name)
    {
        return QDir(qEnvironmentVariable("STEELYARD_SOURCE"))
            .filePath(u"resources/mappings/maven/%1.yaml"_s.arg(name));
    }
    QString make(const QString &name) const
    {
        const QString path = m_folder.filePath(name);
        const Said made
            = m_shell.run({u"new"_s, path, u"--locale"_s, u"en"_s, u"--seed"_s, u"3"_s});
        return made.status == Done ? path : QString();
    }
    Said import(const QString &store, const QString &map, const QString &source,
                const QStringList &more = {}) const
    {
        return m_shell.run(
            QStringList {u"import"_s, u"--store"_s, store, u"--mapping"_s, map, source} + more);
    }
    Said eval(const QStringList &more) const
    {
        return m_shell.run(QStringList {u"kpi"_s, u"eval"_s, u"--store"_s, m_store} + more);
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            ? file.fileName()
            : QString();
    }
    static QString opportunities(const QString &store)
    {
        return PlainSql(store).dump(
            u"SELECT o.external_id, p.name, c.name, d.name, o.stage, o.created_at, o.won_at, "
            u"o.lost_at,"
            " o.amount, o.currency, o.type, o.is_test"
            " FROM opportunity o LEFT JOIN person p ON p.id = o.owner"
            " LEFT JOIN customer c ON c.id = o.customer LEFT JOIN product d ON d.id = o.product"
            " ORDER BY o.external_id"_s);
    }
    void compareWinRates(const QString &level, const QMap<QString, Counted> &expected,
                         const QString &kind) const;

    QTemporaryDir m_folder;
    CommandLine m_shell {m_folder.path(), Today};
    QDir m_data;
    QString m_store;
    QList<PlainCsv::Row> m_deals;
    QHash<QString, PlainCsv::Row> m_agents;
    Said m_imported;
};

void TestMavenJourney::initTestCase()
{
    m_data.setPath(qEnvironmentVariable("STEELYARD_DATA") + u"/maven_crm"_s);
    if (!m_data.exists(u"sales_pipeline.csv"_s))
        QSKIP("the real data (shared/data/maven_crm) is not there");
    m_deals = PlainCsv::read(data(u"sales_pipeline.csv"_s));
    for (const PlainCsv::Row &row : PlainCsv::read(data(u"sales_teams.csv"_s)))
        m_agents.insert(row[u"sales_agent"_s], row);
    QCOMPARE(m_deals.size(), 8800);
    QCOMPARE(m_agents.size(), 35);

    m_store = make(u"m.steel"_s);
    QVERIFY(!m_store.isEmpty());
    for (const auto &[map, file] :
         {std::pair(u"accounts"_s, u"accounts.csv"_s), std::pair(u"products"_s, u"products.csv"_s),
          std::pair(u"teams"_s, u"sales_teams.csv"_s)}) {
        const Said said = import(m_store, mapping(map), data(file));
        QVERIFY2(said.status == Done, qPrintable(said.err));
    }
    m_imported = import(m_store, mapping(u"pipeline"_s), data(u"sales_pipeline.csv"_s));
    QVERIFY2(m_imported.status == Done, qPrintable(m_imported.err));
}

void TestMavenJourney::everyFileIsReadAndCounted()
{
    const QJsonObject said = m_imported.object();
    QCOMPARE(said[u"read"].toInt(), 8800);
    // Accounts, products and people were there before: only opportunities are new, and the day on
    // which each of them was engaged, where there is one; with them the stages that they stand in.
    qint64 engaged = 0;
    for (const PlainCsv::Row &deal : m_deals)
        engaged += !deal[u"engage_date"_s].isEmpty();
    QCOMPARE(said[u"created"].toObject(),
             QJsonObject({{u"opportunity"_s, 8800}, {u"stage_event"_s, engaged}, {u"stage"_s, 4}}));
    QCOMPARE(said[u"updated"].toObject(), QJsonObject());
    QCOMPARE(said[u"unchanged"].toInt(-1), 0);
    QCOMPARE(said[u"rejected"].toInt(-1), 0);
    QCOMPARE(said[u"duplicates"].toInt(-1), 0);
    QVERIFY(said[u"seconds"].isDouble());
    const PlainSql store(m_store);
    QCOMPARE(store.number(u"SELECT count(*) FROM opportunity"_s), 8800);
    QCOMPARE(store.number(u"SELECT count(*) FROM customer"_s),
             PlainCsv::read(data(u"accounts.csv"_s)).size());
    QCOMPARE(store.number(u"SELECT count(*) FROM person"_s), 35);
    QVERIFY(!QFile::exists(data(u"sales_pipeline.csv"_s) + u".rejects.csv"_s));
}

void TestMavenJourney::theSameFileAgainChangesNothing()
{
    const PlainSql store(m_store);
    const QString before = store.one(u"SELECT max(seq) FROM journal"_s);
    const Said again = import(m_store, mapping(u"pipeline"_s), data(u"sales_pipeline.csv"_s));
    QCOMPARE(again.status, int(Done));
    const QJsonObject said = again.object();
    QCOMPARE(said[u"read"].toInt(), 8800);
    QCOMPARE(said[u"created"].toObject(), QJsonObject());
    QCOMPARE(said[u"updated"].toObject(), QJsonObject());
    QCOMPARE(said[u"rejected"].toInt(-1), 0);
    QCOMPARE(said[u"unchanged"].toInt(), 8800 + 8300);
    // Nothing at all was written, not even to the journal.
    QCOMPARE(store.one(u"SELECT max(seq) FROM journal"_s), before);
    for (const auto &[map, file] :
         {std::pair(u"accounts"_s, u"accounts.csv"_s), std::pair(u"products"_s, u"products.csv"_s),
          std::pair(u"teams"_s, u"sales_teams.csv"_s)}) {
        const QJsonObject other = import(m_store, mapping(map), data(file)).object();
        QCOMPARE(other[u"created"].toObject(), QJsonObject());
        QCOMPARE(other[u"updated"].toObject(), QJsonObject());
    }
    QCOMPARE(store.one(u"SELECT max(seq) FROM journal"_s), before);
}

void TestMavenJourney::usDatesGiveTheSameOpportunities()
{
    const QString store = make(u"us.steel"_s);
    for (const auto &[map, file] :
         {std::pair(u"accounts"_s, u"accounts.csv"_s), std::pair(u"products"_s, u"products.csv"_s),
          std::pair(u"teams"_s, u"sales_teams.csv"_s),
          std::pair(u"pipeline"_s, u"variants/sales_pipeline_us_dates.csv"_s)}) {
        const Said said = import(store, mapping(map), data(file));
        QVERIFY2(said.status == Done, qPrintable(said.err));
    }
    QCOMPARE(opportunities(store), opportunities(m_store));
    // The other file over the first store changes nothing either.
    const Said over
        = import(m_store, mapping(u"pipeline"_s), data(u"variants/sales_pipeline_us_dates.csv"_s));
    QCOMPARE(over.object()[u"created"].toObject(), QJsonObject());
    QCOMPARE(over.object()[u"updated"].toObject(), QJsonObject());
    QCOMPARE(over.object()[u"unchanged"].toInt(), 8800 + 8300);
}

void TestMavenJourney::opportunitiesWithoutAnAccountAreKept()
{
    qint64 without = 0;
    for (const PlainCsv::Row &deal : m_deals)
        without += deal[u"account"_s].isEmpty();
    QCOMPARE(without, 1425);
    QCOMPARE(PlainSql(m_store).number(u"SELECT count(*) FROM opportunity WHERE customer IS NULL"_s),
             without);
    // The board says so.
    const FixedClock clock(Today);
    Workspace workspace(m_store, *Handbook::shipped(), clock, 1);
    QVERIFY(bool(workspace.open(Workspace::Access::Read).takeResult()));
    const auto board
        = workspace
              .ask<BoardFigures>([](const Reading &reading) { return Board::figures({}, reading); })
              .takeResult();
    QVERIFY(bool(board));
    QCOMPARE(board->withoutCustomer, without);
}

void TestMavenJourney::productNamesAreReconciled()
{
    const PlainSql store(m_store);
    QCOMPARE(
        store.number(u"SELECT count(*) FROM product WHERE name = 'GTXPro' OR code = 'GTXPro'"_s),
        0);
    QCOMPARE(store.number(u"SELECT count(*) FROM product"_s),
             PlainCsv::read(data(u"products.csv"_s)).size());
    QMap<QString, qint64> expected;
    for (const PlainCsv::Row &deal : m_deals)
        ++expected[deal[u"product"_s] == "GTXPro"_L1 ? u"GTX Pro"_s : deal[u"product"_s]];
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QCOMPARE(
            store.number(u"SELECT count(*) FROM opportunity o JOIN product d ON d.id = o.product"
                         " WHERE d.name = '%1'"_s.arg(it.key())),
            it.value());
}

void TestMavenJourney::agentsStandBelowManagerAndRegion()
{
    const Said said
        = eval({u"--kpi"_s, u"deals_won"_s, u"--by"_s, u"person"_s, u"--period"_s, u"2017"_s});
    QSet<QString> paths;
    for (const QJsonValue &cell : said.list()) {
        QCOMPARE(cell[u"node_kind"].toString(), u"person"_s);
        paths << cell[u"node"].toString();
    }
    QSet<QString> expected;
    for (const PlainCsv::Row &agent : std::as_const(m_agents))
        expected << u"Company/%1/%2/%3"_s.arg(agent[u"regional_office"_s], agent[u"manager"_s],
                                              agent[u"sales_agent"_s]);
    QCOMPARE(paths, expected);
    QSet<QString> managers;
    for (const PlainCsv::Row &agent : std::as_const(m_agents))
        managers << u"Company/%1/%2"_s.arg(agent[u"regional_office"_s], agent[u"manager"_s]);
    QSet<QString> teams;
    for (const QJsonValue &cell :
         eval({u"--kpi"_s, u"deals_won"_s, u"--by"_s, u"team"_s, u"--period"_s, u"2017"_s})
             .list()) {
        QCOMPARE(cell[u"node_kind"].toString(), u"team"_s);
        teams << cell[u"node"].toString();
    }
    QCOMPARE(teams, managers);
}

void TestMavenJourney::everyFieldOfEveryOpportunityIsAsInTheFile()
{
    const QHash<QString, QString> codes {{u"Prospecting"_s, u"prospecting"_s},
                                         {u"Engaging"_s, u"engaging"_s},
                                         {u"Won"_s, u"won"_s},
                                         {u"Lost"_s, u"lost"_s}};
    const auto orNothing = [](const QString &text) { return text.isEmpty() ? u"∅"_s : text; };
    QMap<QByteArray, QString> expected;
    for (const PlainCsv::Row &deal : m_deals) {
        const QString stage = codes[deal[u"deal_stage"_s]];
        const QString value = deal[u"close_value"_s];
        const QString product = deal[u"product"_s];
        const QStringList cells {deal[u"opportunity_id"_s],
                                 deal[u"sales_agent"_s],
                                 orNothing(deal[u"account"_s]),
                                 product == "GTXPro"_L1 ? u"GTX Pro"_s : product,
                                 stage,
                                 orNothing(deal[u"engage_date"_s]),
                                 stage == "won"_L1 ? deal[u"close_date"_s] : u"∅"_s,
                                 stage == "lost"_L1 ? deal[u"close_date"_s] : u"∅"_s,
                                 value.isEmpty() ? u"∅"_s
                                                 : QString::number(value.toLongLong() * 10'000)};
        expected.insert(cells.first().toUtf8(), cells.join(u'|'));
    }
    const QStringList found
        = PlainSql(m_store)
              .dump(
                  u"SELECT o.external_id, p.name, c.name, d.name, o.stage, o.created_at, o.won_at,"
                  " o.lost_at, o.amount FROM opportunity o JOIN person p ON p.id = o.owner"
                  " LEFT JOIN customer c ON c.id = o.customer JOIN product d ON d.id = o.product"
                  " ORDER BY o.external_id"_s)
              .split(u'\n');
    QCOMPARE(found, QStringList(expected.values()));
    QCOMPARE(
        PlainSql(m_store).number(
            u"SELECT count(*) FROM opportunity WHERE amount IS NOT NULL AND currency <> 'USD'"_s),
        0);
}

void TestMavenJourney::stagesHoldAsManyAsInTheFile()
{
    QMap<QString, qint64> expected;
    for (const PlainCsv::Row &deal : m_deals)
        ++expected[deal[u"deal_stage"_s].toLower()];
    QCOMPARE(expected.size(), 4);
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const Said said = eval({u"--kpi"_s, u"stage_count"_s, u"--where"_s, u"stage="_s + it.key(),
                                u"--period"_s, u"2017-12-31"_s});
        QCOMPARE(said.list().size(), 1);
        QCOMPARE(said.list().at(0)[u"num"].toString(), QString::number(it.value()));
    }
}

void TestMavenJourney::winRateOverall()
{
    Counted all;
    for (const PlainCsv::Row &deal : m_deals) {
        all.won += deal[u"deal_stage"_s] == "Won"_L1;
        all.lost += deal[u"deal_stage"_s] == "Lost"_L1;
    }
    const Said said = eval({u"--kpi"_s, u"win_rate"_s, u"--period"_s, u"2017"_s});
    const QJsonObject cell = said.list().at(0).toObject();
    // Every decided deal of the file was decided in 2017: 4238 of 6711 = 63.1501 %.
    QCOMPARE(cell[u"num"].toString(), QString::number(all.won));
    QCOMPARE(cell[u"den"].toString(), QString::number(all.decided()));
    QCOMPARE(cell[u"value"].toDouble(), Decimal::percent(all.won, all.decided()));
    QCOMPARE(cell[u"n_rows"].toInteger(), all.decided());
    QCOMPARE(cell[u"unit"].toString(), u"percent"_s);
    QVERIFY(cell[u"currency"].isNull());
    QCOMPARE(cell[u"variant"].toString(), u"closed"_s);
    QCOMPARE(cell[u"state"].toString(), u"value"_s);
    QCOMPARE(cell[u"node"].toString(), u"Company"_s);
    QCOMPARE(cell[u"node_kind"].toString(), u"company"_s);
    QCOMPARE(cell[u"period"].toString(), u"2017"_s);
}

void TestMavenJourney::compareWinRates(const QString &level, const QMap<QString, Counted> &expected,
                                       const QString &kind) const
{
    // In a quarter, so that the period matters too.
    const Said said
        = eval({u"--kpi"_s, u"win_rate"_s, u"--by"_s, level, u"--period"_s, u"2017-Q2"_s});
    QCOMPARE(said.status, int(Done));
    QCOMPARE(said.list().size(), expected.size());
    for (const QJsonValue &cell : said.list()) {
        const QString path = cell[u"node"].toString();
        QVERIFY2(expected.contains(path), qPrintable(path));
        const Counted counted = expected.value(path);
        QCOMPARE(cell[u"node_kind"].toString(), kind);
        if (counted.decided() == 0) {
            QCOMPARE(cell[u"state"].toString(), u"undefined"_s);
            QVERIFY(cell[u"value"].isNull());
            continue;
        }
        QCOMPARE(cell[u"num"].toString(), QString::number(counted.won));
        QCOMPARE(cell[u"den"].toString(), QString::number(counted.decided()));
        QCOMPARE(cell[u"value"].toDouble(), Decimal::percent(counted.won, counted.decided()));
    }
}

namespace {

template<typename PathOf>
QMap<QString, Counted> countedInSecondQuarter(const QList<PlainCsv::Row> &deals, PathOf &&pathOf)
{
    QMap<QString, Counted> all;
    for (const PlainCsv::Row &deal : deals) {
        Counted &one = all[pathOf(deal[u"sales_agent"_s])];
        const QString closed = deal[u"close_date"_s];
        if (closed < "2017-04-01"_L1 || closed > "2017-06-30"_L1)
            continue;
        one.won += deal[u"deal_stage"_s] == "Won"_L1;
        one.lost += deal[u"deal_stage"_s] == "Lost"_L1;
    }
    return all;
}

} // namespace

void TestMavenJourney::winRateByRegion()
{
    const auto expected = countedInSecondQuarter(m_deals, [this](const QString &agent) -> QString {
        return u"Company/"_s + m_agents[agent][u"regional_office"_s];
    });
    QCOMPARE(expected.size(), 3);
    compareWinRates(u"department"_s, expected, u"department"_s);
}

void TestMavenJourney::winRateByManager()
{
    const auto expected = countedInSecondQuarter(m_deals, [this](const QString &agent) -> QString {
        return u"Company/%1/%2"_s.arg(m_agents[agent][u"regional_office"_s],
                                      m_agents[agent][u"manager"_s]);
    });
    QCOMPARE(expected.size(), 6);
    compareWinRates(u"team"_s, expected, u"team"_s);
}

void TestMavenJourney::winRateByPerson()
{
    auto expected = countedInSecondQuarter(m_deals, [this](const QString &agent) -> QString {
        return u"Company/%1/%2/%3"_s.arg(m_agents[agent][u"regional_office"_s],
                                         m_agents[agent][u"manager"_s], agent);
    });
    // Whoever sold nothing is there all the same.
    for (const PlainCsv::Row &agent : std::as_const(m_agents))
        expected[u"Company/%1/%2/%3"_s.arg(agent[u"regional_office"_s], agent[u"manager"_s],
                                           agent[u"sales_agent"_s])];
    QCOMPARE(expected.size(), 35);
    compareWinRates(u"person"_s, expected, u"person"_s);
}

void TestMavenJourney::wonValueByQuarter()
{
    QMap<QString, qint64> expected;
    for (const PlainCsv::Row &deal : m_deals) {
        if (deal[u"deal_stage"_s] == "Won"_L1) {
            const int month = deal[u"close_date"_s].mid(5, 2).toInt();
            expected[u"%1-Q%2"_s.arg(deal[u"close_date"_s].left(4)).arg((month + 2) / 3)]
                += deal[u"close_value"_s].toLongLong();
        }
    }
    const Said said = eval({u"--kpi"_s, u"won_value"_s, u"--from"_s, u"2017-01-01"_s, u"--to"_s,
                            u"2017-12-31"_s, u"--grain"_s, u"quarter"_s});
    QMap<QString, qint64> found;
    for (const QJsonValue &cell : said.list()) {
        found.insert(cell[u"period"].toString(), cell[u"num"].toString().toLongLong());
        QCOMPARE(cell[u"currency"].toString(), u"USD"_s);
        QCOMPARE(cell[u"value"].toDouble(), double(expected[cell[u"period"].toString()]));
    }
    QCOMPARE(found, expected);
    // The quarters add up to the year: 10,005,534.
    QCOMPARE(eval({u"--kpi"_s, u"won_value"_s, u"--period"_s, u"2017"_s})
                 .list()
                 .at(0)[u"num"]
                 .toString(),
             u"10005534"_s);
}

void TestMavenJourney::wonValueByProductLine()
{
    QHash<QString, QString> lineOf;
    for (const PlainCsv::Row &product : PlainCsv::read(data(u"products.csv"_s)))
        lineOf.insert(product[u"product"_s], product[u"series"_s]);
    QMap<QString, qint64> expected;
    for (const PlainCsv::Row &deal : m_deals) {
        if (deal[u"deal_stage"_s] == "Won"_L1)
            expected[lineOf[deal[u"product"_s] == "GTXPro"_L1 ? u"GTX Pro"_s : deal[u"product"_s]]]
                += deal[u"close_value"_s].toLongLong();
    }
    for (auto it = expected.cbegin(); it != expected.cend(); ++it) {
        const Said said = eval({u"--kpi"_s, u"won_value"_s, u"--period"_s, u"2017"_s, u"--where"_s,
                                u"product_line="_s + it.key()});
        QCOMPARE(said.list().at(0)[u"num"].toString(), QString::number(it.value()));
    }
    // One of several values is enough.
    const Said two = eval({u"--kpi"_s, u"won_value"_s, u"--period"_s, u"2017"_s, u"--where"_s,
                           u"product_line=GTX,MG"_s});
    QCOMPARE(two.list().at(0)[u"num"].toString(),
             QString::number(expected[u"GTX"_s] + expected[u"MG"_s]));
}

void TestMavenJourney::meanAndMedianDaysToClose()
{
    QList<qint64> days;
    for (const PlainCsv::Row &deal : m_deals) {
        if (deal[u"deal_stage"_s] == "Won"_L1)
            days << QDate::fromString(deal[u"engage_date"_s], Qt::ISODate)
                        .daysTo(QDate::fromString(deal[u"close_date"_s], Qt::ISODate));
    }
    std::sort(days.begin(), days.end());
    QCOMPARE(days.size(), 4238);
    const qint64 total = std::accumulate(days.cbegin(), days.cend(), qint64(0));
    const QJsonObject mean
        = eval({u"--kpi"_s, u"avg_cycle"_s, u"--period"_s, u"2017"_s}).list().at(0).toObject();
    QCOMPARE(mean[u"num"].toString(), QString::number(total));
    QCOMPARE(mean[u"den"].toString(), QString::number(days.size()));
    QCOMPARE(mean[u"value"].toDouble(), Decimal::ratio(total, days.size()));
    // An even number of deals: halfway between the two in the middle.
    const qint64 twice = days[days.size() / 2 - 1] + days[days.size() / 2];
    const QJsonObject median
        = eval({u"--kpi"_s, u"median_cycle"_s, u"--period"_s, u"2017"_s}).list().at(0).toObject();
    QCOMPARE(median[u"value"].toDouble(), Decimal::ratio(twice, 2));
    QCOMPARE(median[u"unit"].toString(), u"d"_s);
}

void TestMavenJourney::theFunnelBeginsWithEveryOpportunity()
{
    // Whatever has an engage date came as far as engaging, the lost ones too.
    QMap<QString, qint64> in;
    qint64 engaged = 0;
    for (const PlainCsv::Row &deal : m_deals) {
        ++in[deal[u"deal_stage"_s]];
        engaged += !deal[u"engage_date"_s].isEmpty();
    }
    const Said said = m_shell.run({u"pipeline"_s, u"funnel"_s, u"--store"_s, m_store});
    QCOMPARE(said.status, int(Done));
    const QJsonArray steps = said.list();
    QCOMPARE(steps.size(), 3);
    QCOMPARE(steps[0][u"stage"].toString(), u"prospecting"_s);
    QCOMPARE(steps[0][u"entered"].toInteger(), 8800);
    QCOMPARE(steps[0][u"passed"].toInteger(), engaged);
    QCOMPARE(steps[1][u"stage"].toString(), u"engaging"_s);
    QCOMPARE(steps[1][u"entered"].toInteger(), engaged);
    QCOMPARE(steps[1][u"passed"].toInteger(), in[u"Won"_s]);
    QCOMPARE(steps[1][u"conversion"].toDouble(), Decimal::percent(in[u"Won"_s], engaged));
    QCOMPARE(steps[2][u"stage"].toString(), u"won"_s);
    QCOMPARE(steps[2][u"entered"].toInteger(), in[u"Won"_s]);
    QVERIFY(steps[2][u"passed"].isNull());
}

void TestMavenJourney::rowsAddUpToTheFigure_data()
{
    QTest::addColumn<QString>("kpi");
    QTest::addColumn<QString>("node");
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("where");
    for (const char *kpi : {"won_value", "deals_won", "win_rate", "avg_deal_size", "avg_cycle",
                            "median_cycle", "bookings", "opportunity_new"}) {
        for (const char *node :
             {"Company", "West", "Company/West/Summer Sewald", "Darcel Schlecht"})
            QTest::addRow("%s of %s", kpi, node)
                << QString::fromLatin1(kpi) << QString::fromLatin1(node) << u"2017-Q3"_s
                << QString();
    }
    QTest::newRow("open pipeline")
        << u"pipeline_value"_s << u"Company"_s << u"2017-06"_s << QString();
    QTest::newRow("in a stage") << u"stage_count"_s << u"East"_s << u"2017"_s
                                << u"stage=engaging"_s;
}

void TestMavenJourney::rowsAddUpToTheFigure()
{
    QFETCH(QString, kpi);
    QFETCH(QString, node);
    QFETCH(QString, period);
    QFETCH(QString, where);
    QStringList asked {u"--store"_s, m_store, u"--kpi"_s,    kpi,
                       u"--node"_s,  node,    u"--period"_s, period};
    if (!where.isEmpty())
        asked << u"--where"_s << where;
    const Said figure = m_shell.run(QStringList {u"kpi"_s, u"eval"_s} + asked);
    const Said rows = m_shell.run(QStringList {u"kpi"_s, u"rows"_s} + asked);
    QVERIFY2(figure.status == Done && rows.status == Done, qPrintable(figure.err + rows.err));
    QCOMPARE(figure.list().size(), 1);
    const QJsonValue cell = figure.list().at(0);
    QCOMPARE(cell[u"state"].toString(), u"value"_s);
    QStringList numerator;
    QStringList denominator;
    QString last = u"numerator"_s;
    for (const QJsonValue &row : rows.list()) {
        const QString part = row[u"part"].toString();
        QVERIFY(!row[u"id"].toString().isEmpty());
        if (part == "numerator"_L1) {
            QCOMPARE(last, u"numerator"_s); // in order
            numerator << row[u"contribution"].toString();
        } else if (part == "denominator"_L1) {
            QVERIFY(last != "excluded"_L1);
            denominator << row[u"contribution"].toString();
        } else {
            QCOMPARE(part, u"excluded"_s);
            QVERIFY(row[u"contribution"].isNull());
            QVERIFY(!row[u"reason"].toString().isEmpty());
        }
        last = part;
    }
    QCOMPARE(Decimal::sum(numerator), cell[u"num"].toString());
    QCOMPARE(denominator.isEmpty() ? u"1"_s : Decimal::sum(denominator), cell[u"den"].toString());
}

void TestMavenJourney::badRowsGoToAFileOfTheirOwn()
{
    const QString store = make(u"bad.steel"_s);
    // Two good rows among six: an empty key, a doubled key, the 30th of February, letters for
    // money.
    const QString source = write(
        u"bad.csv"_s,
        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
        "A1,Ann,GTX Basic,Acme,Won,2017-01-02,2017-03-01,550\n"
        ",Ann,GTX Basic,Acme,Won,2017-01-02,2017-03-01,550\n"
        "A1,Ann,GTX Basic,Acme,Lost,2017-01-02,2017-03-01,1\n"
        "A3,Ann,GTX Basic,Acme,Won,2017-02-30,2017-03-01,550\n"
        "A4,Ann,GTX Basic,\"Acme, Inc\",Won,2017-02-03,2017-03-01,much\n"
        "A5,Ann,GTXPro,,Engaging,2017-02-03,,\n");
    const Said done = import(store, mapping(u"pipeline"_s), source);
    QCOMPARE(done.status, int(DoneInPart));
    QCOMPARE(done.object()[u"read"].toInt(), 6);
    QCOMPARE(done.object()[u"rejected"].toInt(), 4);
    QCOMPARE(done.object()[u"duplicates"].toInt(), 0);
    QCOMPARE(done.object()[u"created"][u"opportunity"].toInt(), 2);
    QCOMPARE(PlainSql(store).dump(u"SELECT external_id, stage FROM opportunity ORDER BY 1"_s),
             u"A1|won\nA5|engaging"_s);
    // What only a bad row named was not made.
    QCOMPARE(PlainSql(store).dump(u"SELECT name FROM customer ORDER BY 1"_s), u"Acme"_s);

    const auto rejects = PlainCsv::read(source + u".rejects.csv"_s);
    QCOMPARE(rejects.size(), 4);
    const auto fits = [&](int i, const QString &id, const QString &place, const QString &text) {
        const PlainCsv::Row row = rejects.at(i);
        return row[u"opportunity_id"_s] == id && row[u"rejected_at"_s] == place
            && !row[u"reason"_s].isEmpty() && row[u"reason"_s].contains(text);
    };
    const auto said = [&](int i) -> QByteArray {
        return (rejects.at(i)[u"rejected_at"_s] + u' ' + rejects.at(i)[u"reason"_s]).toUtf8();
    };
    QVERIFY2(fits(0, {}, u"3:opportunity_id"_s, {}), said(0).constData());
    QVERIFY2(fits(1, u"A1"_s, u"4:opportunity_id"_s, u"A1"_s), said(1).constData());
    QVERIFY2(fits(2, u"A3"_s, u"5:engage_date"_s, u"2017-02-30"_s), said(2).constData());
    QVERIFY2(fits(3, u"A4"_s, u"6:close_value"_s, u"much"_s), said(3).constData());
    QCOMPARE(rejects.at(3)[u"account"_s], u"Acme, Inc"_s);

    // Where one is told to.
    const QString elsewhere = m_folder.filePath(u"else.csv"_s);
    const Said again = import(store, mapping(u"pipeline"_s), source, {u"--rejects"_s, elsewhere});
    QCOMPARE(again.status, int(DoneInPart));
    QCOMPARE(again.object()[u"created"].toObject(), QJsonObject());
    QCOMPARE(PlainCsv::read(elsewhere).size(), 4);
}

void TestMavenJourney::aStrictImportStoresNothing()
{
    const QString store = make(u"strict.steel"_s);
    const QString source = write(
        u"strict.csv"_s,
        "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
        "A1,Ann,GTX Basic,Acme,Won,2017-01-02,2017-03-01,550\n"
        "A2,Ann,GTX Basic,Acme,Won,2017-13-02,2017-03-01,550\n");
    const Said said = import(store, mapping(u"pipeline"_s), source, {u"--strict"_s});
    QCOMPARE(said.status, int(NotDone));
    QVERIFY(!said.err.isEmpty());
    const PlainSql sql(store);
    for (const char *table : {"opportunity", "person", "customer", "product", "coverage"})
        QCOMPARE(sql.number(u"SELECT count(*) FROM %1"_s.arg(QLatin1StringView(table))), 0);
}

void TestMavenJourney::aTrialStoresNothing()
{
    const QString store = make(u"trial.steel"_s);
    const Said said
        = import(store, mapping(u"pipeline"_s), data(u"sales_pipeline.csv"_s), {u"--dry-run"_s});
    QCOMPARE(said.status, int(Done));
    QCOMPARE(said.object()[u"created"][u"opportunity"].toInt(), 8800);
    QCOMPARE(PlainSql(store).number(u"SELECT count(*) FROM opportunity"_s), 0);
    QCOMPARE(PlainSql(store).number(u"SELECT count(*) FROM person"_s), 0);
}

void TestMavenJourney::theMappingOfTheContractStandsAlone()
{
    // The example of the command line's contract, word for word, into a store that knows nothing.
    // It is about a file that has the customer's trade in it, so the test writes one; only the
    // product is not made by it.
    const QByteArray yaml
        = R"(source: {format: csv, encoding: auto, delimiter: auto, header: true, date_order: auto, decimal: "."}   # format: csv | xlsx | xls | fixed | vcard
rows:                                    # one source row may feed several entities, in this order
  - entity: customer
    key: [account]                       # natural key: imported again, the row is updated, not doubled
    fields: {name: account, industry: sector}
    skip_if_empty: [account]
  - entity: opportunity
    key: [opportunity_id]
    fields:
      owner:      {column: sales_agent, lookup: person, create: true}
      customer:   {column: account, lookup: customer}
      product:    {column: product, lookup: product, values: {GTXPro: GTX Pro}}
      stage:      {column: deal_stage, values: {Prospecting: prospecting, Engaging: engaging, Won: won, Lost: lost}}
      created_at: engage_date
      closed_at:  close_date
      amount:     {column: close_value, currency: USD}
)";
    const QString store = make(u"alone.steel"_s);
    const QString map = write(u"contract.yaml"_s, yaml);
    // Without that column it says which one is missing, and stores nothing.
    const Said without = import(store, map, data(u"sales_pipeline.csv"_s));
    QCOMPARE(without.status, int(NotDone));
    QVERIFY2(without.err.contains("sector"_L1), qPrintable(without.err));
    QHash<QString, QString> sectors;
    for (const PlainCsv::Row &account : PlainCsv::read(data(u"accounts.csv"_s)))
        sectors.insert(account[u"account"_s], account[u"sector"_s]);
    QFile plain(data(u"sales_pipeline.csv"_s));
    QVERIFY(plain.open(QIODevice::ReadOnly));
    QByteArray joined = plain.readLine().trimmed() + ",sector\n";
    for (const PlainCsv::Row &deal : std::as_const(m_deals))
        joined
            += plain.readLine().trimmed() + ',' + sectors.value(deal[u"account"_s]).toUtf8() + '\n';
    const QString source = write(u"joined.csv"_s, joined);
    // It looks products up without making them.
    QVERIFY(import(store, mapping(u"products"_s), data(u"products.csv"_s)).status == Done);
    const Said said = import(store, map, source);
    QVERIFY2(said.status == Done, qPrintable(said.err + said.out));
    const QJsonObject created = said.object()[u"created"].toObject();
    QCOMPARE(created[u"opportunity"].toInt(), 8800);
    QSet<QString> accounts;
    QSet<QString> agents;
    for (const PlainCsv::Row &deal : m_deals) {
        if (!deal[u"account"_s].isEmpty())
            accounts << deal[u"account"_s];
        agents << deal[u"sales_agent"_s];
    }
    QCOMPARE(created[u"customer"].toInt(), int(accounts.size()));
    QCOMPARE(created[u"person"].toInt(), int(agents.size()));
    QCOMPARE(PlainSql(store).number(u"SELECT count(*) FROM opportunity WHERE customer IS NULL"_s),
             1425);
    // The same opportunities as by the longer way.
    QCOMPARE(opportunities(store), opportunities(m_store));
    const Said again = import(store, map, source);
    QCOMPARE(again.object()[u"created"].toObject(), QJsonObject());
    QCOMPARE(again.object()[u"updated"].toObject(), QJsonObject());
}

void TestMavenJourney::aGuessedMappingReadsBack()
{
    const Said guessed = m_shell.run(
        {u"import"_s, u"--mapping"_s, u"auto"_s, u"--dry-run"_s, data(u"sales_pipeline.csv"_s)});
    QVERIFY2(guessed.status == Done, qPrintable(guessed.err));
    QVERIFY(guessed.out.contains("entity: opportunity"_L1));
    const QString map = write(u"guessed.yaml"_s, guessed.out.toUtf8());
    const QString store = make(u"guessed.steel"_s);
    const Said said = import(store, map, data(u"sales_pipeline.csv"_s));
    QVERIFY2(said.status == Done, qPrintable(said.err));
    QCOMPARE(said.object()[u"created"][u"opportunity"].toInt(), 8800);
    QMap<QString, qint64> expected;
    for (const PlainCsv::Row &deal : m_deals)
        ++expected[deal[u"deal_stage"_s].toLower()];
    const PlainSql sql(store);
    for (auto it = expected.cbegin(); it != expected.cend(); ++it)
        QCOMPARE(sql.number(u"SELECT count(*) FROM opportunity WHERE stage = '%1'"_s.arg(it.key())),
                 it.value());
    QCOMPARE(sql.number(u"SELECT sum(amount) FROM opportunity WHERE won_at IS NOT NULL"_s),
             10'005'534 * qint64(10'000));
}

void TestMavenJourney::wrongUsageIsToldApart_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("status");
    const auto row = [](const char *name, const QString &line, int status) {
        QTest::newRow(name) << line.split(u' ') << status;
    };
    row("an unknown option", u"kpi eval --kpi win_rate --period 2017 --colour red"_s, WrongUsage);
    row("an unknown KPI", u"kpi eval --kpi win_rat --period 2017"_s, WrongUsage);
    row("an unknown KPI among known ones", u"kpi rows --kpi nonsense --period 2017"_s, WrongUsage);
    row("no period", u"kpi eval --kpi win_rate"_s, WrongUsage);
    row("no period for rows", u"kpi rows --kpi win_rate"_s, WrongUsage);
    row("no period for attainment", u"target attain --kpi bookings"_s, WrongUsage);
    row("a period that is none", u"kpi eval --kpi win_rate --period 2017-Q7"_s, WrongUsage);
    row("a period that ends before it begins",
        u"kpi eval --kpi win_rate --period 2017-03-02..2017-03-01"_s, WrongUsage);
    row("an unknown level", u"kpi eval --kpi win_rate --period 2017 --by floor"_s, WrongUsage);
    row("a field that rows do not have",
        u"kpi eval --kpi win_rate --period 2017 --where shoe_size=44"_s, WrongUsage);
    row("a slice that is required", u"kpi eval --kpi stage_count --period 2017"_s, WrongUsage);
    row("an unknown variant", u"kpi eval --kpi win_rate --period 2017 --variant best"_s,
        WrongUsage);
    row("an unknown node", u"kpi eval --kpi win_rate --period 2017 --node Nobody"_s, NotDone);
    row("an unknown format", u"kpi eval --kpi win_rate --period 2017 --format xml"_s, WrongUsage);
    row("a lens that is none", u"kpi eval --kpi win_rate --period 2017 --lens then"_s, WrongUsage);
    row("an unknown verb", u"kpi paint"_s, WrongUsage);
    row("an unknown command", u"sell"_s, WrongUsage);
    row("import without a mapping", u"import x.csv"_s, WrongUsage);
    row("a source that is not there", u"import --mapping auto nowhere.csv"_s, NotDone);
}

void TestMavenJourney::wrongUsageIsToldApart()
{
    QFETCH(QStringList, words);
    QFETCH(int, status);
    const Said said = m_shell.run(words + QStringList {u"--store"_s, m_store});
    QCOMPARE(said.status, status);
    QVERIFY(!said.err.isEmpty());
    QVERIFY2(said.out.isEmpty(), qPrintable(said.out));
}

QTEST_GUILESS_MAIN(TestMavenJourney)
#include "tst_MavenJourney.moc"
