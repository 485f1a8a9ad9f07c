// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/Workspace.h"
#include "tests/support/CommandLine.h"
#include "tests/support/Decimal.h"
#include "tests/support/PlainCsv.h"
#include "tests/support/PlainSql.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2026, 3, 12); // a Thursday: March is open, February is over

} // namespace

/// The command line on the demo company: shapes and defaults as the contract has them, and figures
/// as bare SQL counts them.
class TestCommands : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void theDemoIsTheSameForTheSameSeedAndDay();
    void anotherSeedIsAnotherDemo();
    void aStoreThatExistsIsNotTouched();
    void theDemoIsWell();
    void theListNamesEveryKpi();
    void aDefinitionIsShownInFull();
    void theHandbooksExamplesHold();

    void aCellHasTheContractsShape();
    void withoutANodeTheCompanyIsMeant();
    void levelsAreDescendantsOfTheNode();
    void aNodeIsFoundByIdPathAndName();
    void aNameOfTwoIsRefusedWithBothPaths();
    void periodsAreReadInEveryForm_data();
    void periodsAreReadInEveryForm();
    void severalKpisAreOrderedByKpiNodePeriod();
    void sliceOptionsAreJoinedByAnd();
    void tableAndCsvSayTheSame();

    void figuresAreWhatSqlCounts_data();
    void figuresAreWhatSqlCounts();
    void everyFigureIsTheSumOfItsRows_data();
    void everyFigureIsTheSumOfItsRows();
    void childrenAddUpToTheCompany();

    void theFunnelNarrowsAndIsCounted();
    void attainmentIsActualOverTarget();

    void aBackupIsACopyThatOpens();
    void aRestoreSendsWhatWasThereToQuarantine();
    void whatIsNoStoreIsNamedInOneLine_data();
    void whatIsNoStoreIsNamedInOneLine();
    void aDamagedStoreIsNotWell();
    void anOpenStoreIsReadBesideTheWindow();
    void helpIsThereOnEveryLevel();

private:
    QString inFolder(const QString &name) const { return m_folder.filePath(name); }
    Said makeDemo(const QString &name, const QString &seed) const
    {
        return m_shell.run(
            {u"new"_s, inFolder(name), u"--demo"_s, u"--seed"_s, seed, u"--locale"_s, u"en"_s});
    }
    Said eval(const QStringList &more) const
    {
        return m_shell.run(QStringList {u"kpi"_s, u"eval"_s, u"--store"_s, m_store} + more);
    }
    QJsonObject cell(const QString &kpi, const QString &period, const QStringList &more = {}) const
    {
        return eval(QStringList {u"--kpi"_s, kpi, u"--period"_s, period} + more)
            .list()
            .at(0)
            .toObject();
    }
    /// The SQL that is true where a row's owner was there and sat in the department on that day.
    QString inDepartment(const QString &owner, const QString &day) const
    {
        return u"EXISTS (SELECT 1 FROM membership m JOIN unit t ON t.id = m.unit"
               " JOIN person p ON p.id = m.person AND (p.hired_on IS NULL OR p.hired_on <= %2)"
               " AND (p.left_on IS NULL OR p.left_on >= %2) WHERE m.person = %1"
               " AND (m.from_on IS NULL OR m.from_on <= %2) AND (m.to_on IS NULL OR m.to_on >= %2)"
               " AND (t.id = x'%3' OR t.parent = x'%3'))"_s.arg(owner, day, m_departmentId);
    }

    QTemporaryDir m_folder;
    CommandLine m_shell {m_folder.path(), Today};
    QJsonValue figureOf(const QString &kpi, const QString &node, const QString &period);

    QString m_store;
    QHash<QString, QJsonArray> m_figures; ///< by node and period
    QString m_department;                 ///< its path
    QString m_departmentId;
    QString m_person; ///< the path of one with deals
};

void TestCommands::initTestCase()
{
    m_store = inFolder(u"demo.steel"_s);
    const Said made = makeDemo(u"demo.steel"_s, u"11"_s);
    QVERIFY2(made.status == Done, qPrintable(made.err));
    const PlainSql sql(m_store);
    const QStringList department
        = sql.rows(u"SELECT id, name FROM unit WHERE kind = 'department' ORDER BY name"_s).first();
    const QString company = sql.one(u"SELECT name FROM unit WHERE kind = 'company'"_s);
    m_departmentId = department[0];
    m_department = company + u'/' + department[1];
    // Whoever won the most in February.
    const QStringList person
        = sql.rows(u"SELECT p.name, t.name, d.name, count(*) FROM opportunity o JOIN person p ON "
                   u"p.id = o.owner"
                   " JOIN membership m ON m.person = p.id AND m.to_on IS NULL"
                   " JOIN unit t ON t.id = m.unit JOIN unit d ON d.id = t.parent"
                   " WHERE o.won_at LIKE '2026-02%' GROUP BY p.id ORDER BY 4 DESC, 1"_s)
              .first();
    m_person = u"%1/%2/%3/%4"_s.arg(company, person[2], person[1], person[0]);
}

void TestCommands::theDemoIsTheSameForTheSameSeedAndDay()
{
    QCOMPARE(makeDemo(u"twin.steel"_s, u"11"_s).status, int(Done));
    const PlainSql one(m_store);
    const PlainSql two(inFolder(u"twin.steel"_s));
    const QStringList tables = one.tables();
    QVERIFY(tables.size() > 30);
    QCOMPARE(two.tables(), tables);
    for (const QString &table : tables) {
        // The store's own identity is not the demo's business.
        QString sql = u"SELECT * FROM %1"_s.arg(table);
        const QString first = one.dump(sql);
        const QString second = two.dump(sql);
        QVERIFY2(first == second, qPrintable(table));
    }
}

void TestCommands::anotherSeedIsAnotherDemo()
{
    QCOMPARE(makeDemo(u"other.steel"_s, u"12"_s).status, int(Done));
    const QString names
        = u"SELECT group_concat(name) FROM (SELECT name FROM person ORDER BY name)"_s;
    QVERIFY(PlainSql(m_store).one(names) != PlainSql(inFolder(u"other.steel"_s)).one(names));
}

void TestCommands::aStoreThatExistsIsNotTouched()
{
    const QString path = inFolder(u"mine.txt"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("dear diary");
    file.close();
    const Said said = m_shell.run({u"new"_s, path});
    QCOMPARE(said.status, int(NotDone));
    QVERIFY(said.err.contains(path));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("dear diary"));
    QCOMPARE(m_shell.run({u"new"_s, m_store, u"--demo"_s}).status, int(NotDone));
    QCOMPARE(m_shell.run({u"new"_s}).status, int(WrongUsage));
    QCOMPARE(m_shell.run({u"new"_s, inFolder(u"x.steel"_s), u"--locale"_s, u"fr"_s}).status,
             int(WrongUsage));
    QVERIFY(!QFile::exists(inFolder(u"x.steel"_s)));
}

void TestCommands::theDemoIsWell()
{
    const Said said = m_shell.run({u"doctor"_s, u"--store"_s, m_store, u"--deep"_s});
    QVERIFY2(said.status == Done, qPrintable(said.out));
    QSet<QString> checks;
    for (const QJsonValue &finding : said.list()) {
        QCOMPARE(finding.toObject().keys(), QStringList({u"check"_s, u"detail"_s, u"ok"_s}));
        QVERIFY2(finding[u"ok"].toBool(), qPrintable(finding[u"check"].toString()));
        checks << finding[u"check"].toString();
    }
    for (const char *check :
         {"file", "lock", "schema", "integrity", "foreign_keys", "links", "row_hashes", "backups"})
        QVERIFY2(checks.contains(QLatin1StringView(check)), check);
    // Three levels, about forty people, three years.
    const PlainSql sql(m_store);
    QVERIFY(sql.number(u"SELECT count(DISTINCT kind) FROM unit"_s) == 3);
    const qint64 people = sql.number(u"SELECT count(*) FROM person"_s);
    QVERIFY2(people >= 30 && people <= 50, qPrintable(QString::number(people)));
    QVERIFY(sql.one(u"SELECT min(won_at) FROM opportunity"_s) < "2024-06"_L1);
    QVERIFY(sql.one(u"SELECT max(won_at) FROM opportunity"_s) <= "2026-03-12"_L1);
}

void TestCommands::theListNamesEveryKpi()
{
    const Said said = m_shell.run({u"kpi"_s, u"list"_s});
    QCOMPARE(said.status, int(Done));
    QStringList ids;
    for (const QJsonValue &kpi : said.list()) {
        QCOMPARE(
            kpi.toObject().keys(),
            QStringList({u"category"_s, u"id"_s, u"layer"_s, u"name"_s, u"unit"_s, u"version"_s}));
        ids << kpi[u"id"].toString();
    }
    // One file each.
    QStringList files;
    QDirIterator it(
        QDir(qEnvironmentVariable("STEELYARD_SOURCE")).filePath(u"resources/handbook"_s),
        {u"*.kpi.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << QFileInfo(it.next()).fileName().section(u'.', 0, 0);
    ids.sort();
    files.sort();
    QCOMPARE(ids, files);
    QCOMPARE(m_shell.run({u"kpi"_s, u"list"_s, u"--locale"_s, u"zh_CN"_s})
                 .only(u"id"_s, u"bookings"_s)[u"name"_s]
                 .toString(),
             u"签约额"_s);
}

void TestCommands::aDefinitionIsShownInFull()
{
    const Said said = m_shell.run({u"kpi"_s, u"show"_s, u"win_rate"_s});
    QCOMPARE(said.status, int(Done));
    const QJsonObject kpi = said.list().at(0).toObject();
    QCOMPARE(kpi[u"id"].toString(), u"win_rate"_s);
    QCOMPARE(kpi[u"name_zh"].toString(), u"赢单率"_s);
    QCOMPARE(kpi[u"variants"].toArray(),
             QJsonArray({u"closed"_s, u"signed"_s, u"first_payment"_s}));
    QCOMPARE(kpi[u"default_variant"].toString(), u"closed"_s);
    QVERIFY(!kpi[u"rule_en"].toString().isEmpty());
    QVERIFY(!kpi[u"pitfalls_zh"].toString().isEmpty());
    QCOMPARE(m_shell.run({u"kpi"_s, u"show"_s, u"happiness"_s}).status, int(WrongUsage));
    QCOMPARE(m_shell.run({u"kpi"_s, u"show"_s}).status, int(WrongUsage));
}

void TestCommands::theHandbooksExamplesHold()
{
    const Said said = m_shell.run({u"kpi"_s, u"check"_s});
    QVERIFY2(said.status == Done, qPrintable(said.out));
    QCOMPARE(said.list().size(), m_shell.run({u"kpi"_s, u"list"_s}).list().size());
    QCOMPARE(m_shell.run({u"kpi"_s, u"check"_s, u"win_rate"_s}).list().size(), 1);
    QCOMPARE(m_shell.run({u"kpi"_s, u"check"_s, u"happiness"_s}).status, int(WrongUsage));
}

void TestCommands::aCellHasTheContractsShape()
{
    const QJsonObject one = cell(u"bookings"_s, u"2026-02"_s);
    QCOMPARE(
        one.keys(),
        QStringList({u"currency"_s, u"den"_s, u"flags"_s, u"kpi"_s, u"missing"_s, u"n_backdated"_s,
                     u"n_rows"_s, u"node"_s, u"node_kind"_s, u"num"_s, u"period"_s, u"phase"_s,
                     u"state"_s, u"unit"_s, u"value"_s, u"variant"_s, u"version"_s}));
    QCOMPARE(one[u"unit"].toString(), u"money"_s);
    QCOMPARE(one[u"currency"].toString(), u"USD"_s);
    QVERIFY(one[u"value"].isDouble());
    QVERIFY(one[u"num"].isString());
    QVERIFY(one[u"n_rows"].isDouble());
    QVERIFY(one[u"flags"].isArray());
    QCOMPARE(one[u"den"].toString(), u"1"_s);
    // The third working day after February is 4 March: settled on the 12th; March is open.
    QCOMPARE(one[u"phase"].toString(), u"settled"_s);
    QCOMPARE(cell(u"bookings"_s, u"2026-03"_s)[u"phase"].toString(), u"open"_s);
    // Before anything was loaded there is no figure, not zero.
    const QJsonObject before = cell(u"bookings"_s, u"2001-01"_s);
    QCOMPARE(before[u"state"].toString(), u"no_data"_s);
    QVERIFY(before[u"value"].isNull() && before[u"num"].isNull() && before[u"den"].isNull());
}

void TestCommands::withoutANodeTheCompanyIsMeant()
{
    const PlainSql sql(m_store);
    const QJsonObject one = cell(u"deals_won"_s, u"2026-02"_s);
    QCOMPARE(one[u"node"].toString(), sql.one(u"SELECT name FROM unit WHERE kind = 'company'"_s));
    QCOMPARE(one[u"node_kind"].toString(), u"company"_s);
}

void TestCommands::levelsAreDescendantsOfTheNode()
{
    const PlainSql sql(m_store);
    const auto paths = [&](const QStringList &more) {
        QStringList found;
        for (const QJsonValue &one :
             eval(QStringList {u"--kpi"_s, u"deals_won"_s, u"--period"_s, u"2026-02"_s} + more)
                 .list())
            found << one[u"node"].toString();
        return found;
    };
    QCOMPARE(paths({u"--by"_s, u"department"_s}).size(),
             sql.number(u"SELECT count(*) FROM unit WHERE kind = 'department'"_s));
    QCOMPARE(paths({u"--by"_s, u"team"_s}).size(),
             sql.number(u"SELECT count(*) FROM unit WHERE kind = 'team'"_s));
    // All who were there in February: whoever left before is not, whoever comes later is not.
    QCOMPARE(paths({u"--by"_s, u"person"_s}).size(),
             sql.number(
                 u"SELECT count(*) FROM person WHERE (hired_on IS NULL OR hired_on <= '2026-02-28')"
                 " AND (left_on IS NULL OR left_on >= '2026-02-01')"_s));
    const QStringList teams = paths({u"--by"_s, u"team"_s, u"--node"_s, m_department});
    QCOMPARE(teams.size(),
             sql.number(u"SELECT count(*) FROM unit WHERE kind = 'team' AND parent = x'%1'"_s.arg(
                 m_departmentId)));
    for (const QString &team : teams)
        QVERIFY(team.startsWith(m_department + u'/'));
    QStringList sorted = teams;
    sorted.sort();
    QCOMPARE(teams, sorted);
    QCOMPARE(paths({u"--by"_s, u"node:"_s + m_department}), QStringList {m_department});
    QCOMPARE(
        eval({u"--kpi"_s, u"deals_won"_s, u"--period"_s, u"2026"_s, u"--by"_s, u"floor"_s}).status,
        int(WrongUsage));
}

void TestCommands::aNodeIsFoundByIdPathAndName()
{
    const QString name = m_department.section(u'/', 1);
    const QString id = m_departmentId.left(8) + u'-' + m_departmentId.mid(8, 4) + u'-'
        + m_departmentId.mid(12, 4) + u'-' + m_departmentId.mid(16, 4) + u'-'
        + m_departmentId.mid(20);
    for (const QString &said : QStringList {m_department, name, id, m_departmentId})
        QCOMPARE(cell(u"won_value"_s, u"2026-02"_s, {u"--node"_s, said})[u"node"].toString(),
                 m_department);
    QCOMPARE(cell(u"won_value"_s, u"2026-02"_s, {u"--node"_s, m_person.section(u'/', -1)})[u"node"]
                 .toString(),
             m_person);
}

void TestCommands::aNameOfTwoIsRefusedWithBothPaths()
{
    const QString store = inFolder(u"twins.steel"_s);
    QCOMPARE(m_shell.run({u"new"_s, store, u"--locale"_s, u"en"_s}).status, int(Done));
    const auto write = [this](const QString &name, const QByteArray &text) {
        QFile file(inFolder(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    };
    const QString map = write(u"people.yaml"_s,
                              "rows:\n  - entity: person\n    key: [no]\n    fields: {name: name, "
                              "employee_no: no, unit: [region, team]}\n");
    const QString people
        = write(u"people.csv"_s, "no,name,region,team\n1,Li Na,North,One\n2,Li Na,South,Two\n");
    const Said imported
        = m_shell.run({u"import"_s, u"--store"_s, store, u"--mapping"_s, map, people});
    QVERIFY2(imported.status == Done, qPrintable(imported.err));
    const auto ask = [&](const QString &node) {
        return m_shell.run({u"kpi"_s, u"eval"_s, u"--store"_s, store, u"--kpi"_s, u"won_value"_s,
                            u"--period"_s, u"2026"_s, u"--node"_s, node});
    };
    const Said said = ask(u"Li Na"_s);
    QCOMPARE(said.status, int(NotDone));
    QVERIFY2(said.err.contains("Company/North/One/Li Na"_L1)
                 && said.err.contains("Company/South/Two/Li Na"_L1),
             qPrintable(said.err));
    QCOMPARE(ask(u"Company/South/Two/Li Na"_s).status, int(Done));
    QCOMPARE(ask(u"Nobody"_s).status, int(NotDone));
}

void TestCommands::periodsAreReadInEveryForm_data()
{
    QTest::addColumn<QString>("period");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("year") << u"2025"_s << u"2025-01-01"_s << u"2025-12-31"_s;
    QTest::newRow("quarter") << u"2025-Q2"_s << u"2025-04-01"_s << u"2025-06-30"_s;
    QTest::newRow("month") << u"2025-02"_s << u"2025-02-01"_s << u"2025-02-28"_s;
    // ISO week 9 of 2025 begins on Monday, 24 February.
    QTest::newRow("week") << u"2025-W09"_s << u"2025-02-24"_s << u"2025-03-02"_s;
    QTest::newRow("day") << u"2025-03-14"_s << u"2025-03-14"_s << u"2025-03-14"_s;
    QTest::newRow("range") << u"2025-03-01..2025-04-15"_s << u"2025-03-01"_s << u"2025-04-15"_s;
    QTest::newRow("fiscal year") << u"FY2025"_s << u"2025-01-01"_s << u"2025-12-31"_s;
    QTest::newRow("fiscal quarter") << u"FY2025-Q1"_s << u"2025-01-01"_s << u"2025-03-31"_s;
}

void TestCommands::periodsAreReadInEveryForm()
{
    QFETCH(QString, period);
    QFETCH(QString, first);
    QFETCH(QString, last);
    const qint64 expected = PlainSql(m_store).number(
        u"SELECT count(*) FROM activity a LEFT JOIN customer c ON c.id = a.customer"
        " WHERE date(a.started_at) BETWEEN '%1' AND '%2'"
        " AND NOT coalesce(c.is_test, 0) AND NOT coalesce(c.is_internal, 0)"_s.arg(first, last));
    const QJsonObject one = cell(u"activity_count"_s, period);
    QCOMPARE(one[u"period"].toString(), period);
    QCOMPARE(one[u"num"].toString(), QString::number(expected));
}

void TestCommands::severalKpisAreOrderedByKpiNodePeriod()
{
    const Said said
        = eval({u"--kpi"_s, u"win_rate,bookings"_s, u"--by"_s, u"department"_s, u"--from"_s,
                u"2025-11-15"_s, u"--to"_s, u"2026-01-10"_s, u"--grain"_s, u"month"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    QStringList keys;
    for (const QJsonValue &one : said.list())
        keys << u"%1|%2|%3"_s.arg(one[u"kpi"].toString(), one[u"node"].toString(),
                                  one[u"period"].toString());
    const qint64 departments
        = PlainSql(m_store).number(u"SELECT count(*) FROM unit WHERE kind = 'department'"_s);
    // Two KPIs, every department, the three months that the days touch.
    QCOMPARE(keys.size(), 2 * departments * 3);
    QVERIFY(keys.first().startsWith("win_rate|"_L1));
    QVERIFY(keys.last().startsWith("bookings|"_L1));
    QCOMPARE(keys.at(0).section(u'|', 2), u"2025-11"_s);
    QCOMPARE(keys.at(2).section(u'|', 2), u"2026-01"_s);
    QCOMPARE(keys.at(0).section(u'|', 1, 1), keys.at(2).section(u'|', 1, 1));
}

void TestCommands::sliceOptionsAreJoinedByAnd()
{
    const PlainSql sql(m_store);
    const QStringList regions
        = sql.dump(
                 u"SELECT region FROM customer WHERE region IS NOT NULL GROUP BY 1 ORDER BY count(*) DESC LIMIT 2"_s)
              .split(u'\n');
    const QString line = sql.one(u"SELECT line FROM product ORDER BY line"_s);
    const QString expected
        = sql.one(u"SELECT count(*) FROM opportunity o JOIN customer c ON c.id = o.customer JOIN "
                  u"product d ON d.id = o.product"
                  " WHERE o.won_at LIKE '2025%' AND c.region IN ('%1', '%2') AND d.line = '%3'"
                  " AND NOT c.is_test AND NOT c.is_internal"_s.arg(regions[0], regions[1], line));
    QVERIFY(expected.toInt() > 0);
    QCOMPARE(cell(u"deals_won"_s, u"2025"_s,
                  {u"--where"_s, u"region=%1,%2"_s.arg(regions[0], regions[1]), u"--where"_s,
                   u"product_line="_s + line})[u"num"]
                 .toString(),
             expected);
}

void TestCommands::tableAndCsvSayTheSame()
{
    const QStringList asked {u"--kpi"_s,      u"bookings,win_rate"_s, u"--by"_s,
                             u"department"_s, u"--period"_s,          u"2026-02"_s};
    const QJsonArray json = eval(asked).list();
    const Said csv = eval(asked + QStringList {u"--format"_s, u"csv"_s});
    QFile file(inFolder(u"answer.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(csv.out.toUtf8());
    file.close();
    const auto rows = PlainCsv::read(file.fileName());
    QCOMPARE(rows.size(), json.size());
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows.at(i)[u"node"_s], json[i][u"node"].toString());
        QCOMPARE(rows.at(i)[u"num"_s], json[i][u"num"].toString());
        QCOMPARE(rows.at(i)[u"value"_s].toDouble(), json[i][u"value"].toDouble());
    }
    const QStringList table = eval(asked + QStringList {u"--format"_s, u"table"_s}).lines();
    QCOMPARE(table.size(), json.size() + 1);
    QVERIFY(table.first().startsWith("kpi"_L1));
    // Numbers stand right under each other.
    for (qsizetype i = 0; i < json.size(); ++i)
        QVERIFY(table.at(i + 1).contains(json[i][u"num"].toString()));
}

void TestCommands::figuresAreWhatSqlCounts_data()
{
    QTest::addColumn<QString>("kpi");
    QTest::addColumn<QString>("numerator"); // %1 and %2: first and last day, %3: the day looked at
    QTest::addColumn<QString>("denominator");
    QTest::addColumn<QString>("owner");
    QTest::addColumn<QString>("event");

    const QString real = u" AND NOT coalesce(c.is_test, 0) AND NOT coalesce(c.is_internal, 0)"_s;
    const auto of
        = [&](const QString &what, const QString &table, const QString &where) -> QString {
        return u"SELECT %1 FROM %2 o LEFT JOIN customer c ON c.id = o.customer WHERE %3"_s.arg(
                   what, table, where)
            + real;
    };
    const QString won = u"o.won_at BETWEEN '%1' AND '%2'"_s;
    const QString lost = u"o.lost_at BETWEEN '%1' AND '%2'"_s;
    QTest::newRow("won_value") << u"won_value"_s << of(u"sum(o.amount)"_s, u"opportunity"_s, won)
                               << QString() << u"o.owner"_s << u"o.won_at"_s;
    QTest::newRow("deals_won") << u"deals_won"_s << of(u"count(*) * 10000"_s, u"opportunity"_s, won)
                               << QString() << u"o.owner"_s << u"o.won_at"_s;
    QTest::newRow("bookings") << u"bookings"_s
                              << of(u"sum(o.amount)"_s, u"sales_order"_s,
                                    u"o.signed_at BETWEEN '%1' AND '%2' AND o.status <> 'void'"_s)
                              << QString() << u"o.owner"_s << u"o.signed_at"_s;
    QTest::newRow("win_rate") << u"win_rate"_s
                              << of(u"count(*) * 10000"_s, u"opportunity"_s,
                                    won + u" AND o.type <> 'renewal' AND NOT o.is_test"_s)
                              << of(u"count(*) * 10000"_s, u"opportunity"_s,
                                    u"("_s + won + u" OR "_s + lost
                                        + u") AND o.type <> 'renewal' AND NOT o.is_test"_s)
                              << u"o.owner"_s << u"coalesce(o.won_at, o.lost_at)"_s;
    QTest::newRow("collections") << u"collections"_s
                                 << of(u"sum(o.amount)"_s, u"payment"_s,
                                       u"o.received_on BETWEEN '%1' AND '%2'"_s)
                                 << QString() << u"o.owner"_s << u"o.received_on"_s;
    QTest::newRow("overdue_amount")
        << u"overdue_amount"_s
        << of(u"sum(o.amount - (SELECT coalesce(sum(a.amount), 0) FROM payment_allocation a"
              " WHERE a.receivable = o.id AND a.allocated_on <= '%3'))"_s,
              u"receivable"_s, u"o.issued_on <= '%3' AND o.due_on < '%3'"_s)
        << QString() << u"o.owner"_s << u"'%3'"_s;
    // An amount that was changed later had its old value on that day.
    QTest::newRow("pipeline_value")
        << u"pipeline_value"_s
        << of(u"sum(coalesce("
              "(SELECT CAST(h.new AS REAL) * 10000 FROM opportunity_change h WHERE h.opportunity = "
              "o.id"
              " AND h.field = 'amount' AND h.changed_at <= '%3' ORDER BY h.changed_at DESC LIMIT "
              "1),"
              "(SELECT CAST(h.old AS REAL) * 10000 FROM opportunity_change h WHERE h.opportunity = "
              "o.id"
              " AND h.field = 'amount' AND h.changed_at > '%3' ORDER BY h.changed_at LIMIT 1), o.amount))"_s,
              u"opportunity"_s,
              u"o.created_at <= '%3' AND (o.won_at IS NULL OR o.won_at > '%3')"
              " AND (o.lost_at IS NULL OR o.lost_at > '%3')"_s)
        << QString() << u"o.owner"_s << u"'%3'"_s;
}

void TestCommands::figuresAreWhatSqlCounts()
{
    QFETCH(QString, kpi);
    QFETCH(QString, numerator);
    QFETCH(QString, denominator);
    QFETCH(QString, owner);
    QFETCH(QString, event);
    const PlainSql sql(m_store);
    const auto plain = [](const QString &units) {
        return Decimal::text(Int128(units.toDouble()) * 100'000'000);
    };
    struct Span
    {
        QString period, first, last;
    };
    for (const Span &span : {Span {u"2025-09"_s, u"2025-09-01"_s, u"2025-09-30"_s},
                             Span {u"2025"_s, u"2025-01-01"_s, u"2025-12-31"_s},
                             Span {u"2026-03"_s, u"2026-03-01"_s, u"2026-03-12"_s}}) {
        for (const bool department : {false, true}) {
            QString where;
            if (department)
                where = u" AND "_s + inDepartment(owner, event);
            const auto counted = [&](const QString &query) {
                return sql.one(QString(query + where)
                                   .replace(u"%1"_s, span.first)
                                   .replace(u"%2"_s, span.last)
                                   .replace(u"%3"_s, span.last));
            };
            const QJsonObject found
                = cell(kpi, span.period,
                       department ? QStringList {u"--node"_s, m_department} : QStringList());
            const QByteArray about
                = u"%1 %2 %3"_s.arg(kpi, span.period, found[u"node"].toString()).toUtf8();
            QVERIFY2(found[u"state"].toString() == "value"_L1, about.constData());
            const QString expected = plain(counted(numerator));
            QVERIFY2(expected != "0"_L1, about.constData());
            const QByteArray difference = about + " says " + found[u"num"].toString().toUtf8()
                + ", SQL " + expected.toUtf8();
            QVERIFY2(found[u"num"].toString() == expected, difference.constData());
            QCOMPARE(found[u"den"].toString(),
                     denominator.isEmpty() ? u"1"_s : plain(counted(denominator)));
        }
    }
}

namespace {

// One of every kind and unit; all definitions are gone through on random data in tst_Reference.
constexpr std::array Drilled {"bookings",
                              "collections",
                              "deals_won",
                              "won_value",
                              "win_rate",
                              "avg_deal_size",
                              "avg_cycle",
                              "median_cycle",
                              "opportunity_new",
                              "pipeline_value",
                              "stage_count",
                              "visit_count",
                              "effective_contact_rate",
                              "overdue_amount",
                              "overdue_rate",
                              "quota_attainment",
                              "customer_won",
                              "bookings_mom",
                              "bookings_ytd",
                              "visit_to_opportunity_rate",
                              "collection_rate",
                              "stage_dwell"};

} // namespace

void TestCommands::everyFigureIsTheSumOfItsRows_data()
{
    QTest::addColumn<QString>("kpi");
    for (const char *kpi : Drilled)
        QTest::newRow(kpi) << QString::fromLatin1(kpi);
}

QJsonValue TestCommands::figureOf(const QString &kpi, const QString &node, const QString &period)
{
    const auto evaluate = [&](const QString &kpis, const QStringList &slice) {
        const Said said
            = m_shell.run(QStringList {u"kpi"_s, u"eval"_s, u"--store"_s, m_store, u"--kpi"_s, kpis,
                                       u"--node"_s, node, u"--period"_s, period}
                          + slice);
        return said.status == Done ? said.list() : QJsonArray();
    };
    if (kpi == "stage_count"_L1)
        return evaluate(kpi, {u"--where"_s, u"stage=proposal,negotiation"_s}).at(0);
    // All at once: opening the store is what takes long.
    QJsonArray &known = m_figures[node + u' ' + period];
    if (known.isEmpty()) {
        QStringList kpis;
        for (const char *each : Drilled) {
            if (QLatin1StringView(each) != "stage_count"_L1)
                kpis.append(QString::fromLatin1(each));
        }
        known = evaluate(kpis.join(u','), {});
    }
    const auto found = std::find_if(known.begin(), known.end(), [&](const QJsonValue &one) {
        return one[u"kpi"].toString() == kpi;
    });
    return found == known.end() ? QJsonValue() : QJsonValue(*found);
}

void TestCommands::everyFigureIsTheSumOfItsRows()
{
    QFETCH(QString, kpi);
    int values = 0;
    for (const QString &node : {m_department.section(u'/', 0, 0), m_department, m_person}) {
        for (const QString &period : {u"2026-02"_s, u"2026-03"_s}) {
            QStringList asked {u"--store"_s, m_store, u"--kpi"_s,    kpi,
                               u"--node"_s,  node,    u"--period"_s, period};
            if (kpi == "stage_count"_L1)
                asked << u"--where"_s << u"stage=proposal,negotiation"_s;
            const QJsonValue one = figureOf(kpi, node, period);
            const Said rows = m_shell.run(QStringList {u"kpi"_s, u"rows"_s} + asked);
            QVERIFY2(one.isObject() && rows.status == Done, qPrintable(rows.err));
            if (one[u"state"].toString() != "value"_L1)
                continue;
            ++values;
            QStringList numerator;
            QStringList denominator;
            QSet<QString> counted;
            for (const QJsonValue &row : rows.list()) {
                QVERIFY(!row[u"entity"].toString().isEmpty() && !row[u"id"].toString().isEmpty());
                const QString part = row[u"part"].toString();
                if (part == "numerator"_L1)
                    numerator << row[u"contribution"].toString();
                else if (part == "denominator"_L1)
                    denominator << row[u"contribution"].toString();
                else
                    QVERIFY(!row[u"reason"].toString().isEmpty());
                if (part != "excluded"_L1)
                    counted << row[u"kpi"].toString() + row[u"id"].toString();
            }
            const QByteArray about = u"%1 %2"_s.arg(node, period).toUtf8();
            QVERIFY2(Decimal::sum(numerator) == one[u"num"].toString(), about.constData());
            QVERIFY2((denominator.isEmpty() ? u"1"_s : Decimal::sum(denominator))
                         == one[u"den"].toString(),
                     about.constData());
            // value = num ÷ den, times a hundred for percentages.
            const Int128 top = Decimal::parsed(one[u"num"].toString());
            const Int128 bottom = Decimal::parsed(one[u"den"].toString());
            QCOMPARE(
                one[u"value"].toDouble(),
                Decimal::ratio(top, bottom, one[u"unit"].toString() == "percent"_L1 ? 100 : 1));
            // What left no trace did not enter.
            for (const QJsonValue &row : rows.list()) {
                if (row[u"part"].toString() == "excluded"_L1)
                    QVERIFY2(!counted.contains(row[u"kpi"].toString() + row[u"id"].toString()),
                             about.constData());
            }
        }
    }
    QVERIFY(values > 0);
}

void TestCommands::childrenAddUpToTheCompany()
{
    for (const QString &kpi : {u"bookings"_s, u"collections"_s, u"deals_won"_s, u"overdue_amount"_s,
                               u"pipeline_value"_s, u"activity_count"_s, u"visit_count"_s}) {
        QStringList parts;
        for (const QJsonValue &one :
             eval({u"--kpi"_s, kpi, u"--by"_s, u"department"_s, u"--period"_s, u"2025-06"_s})
                 .list())
            parts << one[u"num"].toString();
        // In that month everybody who has anything belongs to a department.
        QCOMPARE(Decimal::sum(parts), cell(kpi, u"2025-06"_s)[u"num"].toString());
    }
}

void TestCommands::theFunnelNarrowsAndIsCounted()
{
    const Said said = m_shell.run(
        {u"pipeline"_s, u"funnel"_s, u"--store"_s, m_store, u"--period"_s, u"2025"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    const QJsonArray steps = said.list();
    QCOMPARE(steps[0].toObject().keys(),
             QStringList({u"conversion"_s, u"entered"_s, u"high"_s, u"low"_s, u"median_days"_s,
                          u"passed"_s, u"stage"_s}));
    const PlainSql sql(m_store);
    // Who was created in 2025; of them, who ever entered this stage or a later one.
    const QStringList codes {u"qualified"_s, u"needs"_s, u"proposal"_s, u"negotiation"_s, u"won"_s};
    QCOMPARE(steps.size(), codes.size());
    for (qsizetype i = 0; i < codes.size(); ++i) {
        QCOMPARE(steps[i][u"stage"].toString(), codes[i]);
        const qint64 expected = sql.number(
            u"SELECT count(DISTINCT o.id) FROM opportunity o LEFT JOIN customer c ON c.id = "
            u"o.customer"
            " JOIN stage_event e ON e.opportunity = o.id WHERE o.created_at LIKE '2025%' AND "
            "e.stage IN ('%1')"
            " AND NOT o.is_test AND NOT coalesce(c.is_test, 0) AND NOT coalesce(c.is_internal, 0)"_s
                .arg(codes.mid(i).join(u"','"_s)));
        QCOMPARE(steps[i][u"entered"].toInteger(), expected);
        if (i > 0) {
            QCOMPARE(steps[i - 1][u"passed"].toInteger(), expected);
            QCOMPARE(steps[i - 1][u"conversion"].toDouble(),
                     Decimal::percent(expected, steps[i - 1][u"entered"].toInteger()));
            QVERIFY(steps[i - 1][u"low"].toDouble() < steps[i - 1][u"conversion"].toDouble());
            QVERIFY(steps[i - 1][u"high"].toDouble() > steps[i - 1][u"conversion"].toDouble());
        }
    }
    QVERIFY(steps.last()[u"passed"].isNull() && steps.last()[u"conversion"].isNull());
}

void TestCommands::attainmentIsActualOverTarget()
{
    const Said said
        = m_shell.run({u"target"_s, u"attain"_s, u"--store"_s, m_store, u"--kpi"_s, u"bookings"_s,
                       u"--node"_s, m_person, u"--period"_s, u"2026-02"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    const QJsonObject one = said.list().at(0).toObject();
    const QStringList keys = one.keys();
    QVERIFY(QSet<QString>(keys.cbegin(), keys.cend())
                .contains({u"kpi"_s, u"node"_s, u"period"_s, u"actual"_s, u"target"_s,
                           u"attainment"_s, u"due"_s, u"pace"_s, u"gap"_s, u"state"_s}));
    const PlainSql sql(m_store);
    const QString name = m_person.section(u'/', -1);
    const qint64 target = sql.number(
        u"SELECT t.value FROM target t JOIN person p ON p.id = t.node"
        " WHERE p.name = '%1' AND t.kpi = 'bookings' AND t.period_from = '2026-02-01'"_s.arg(name));
    const qint64 actual = sql.number(
        u"SELECT coalesce(sum(o.amount), 0) FROM sales_order o JOIN person p ON p.id = o.owner"
        " LEFT JOIN customer c ON c.id = o.customer WHERE p.name = '%1' AND o.signed_at LIKE "
        "'2026-02%'"
        " AND o.status <> 'void' AND NOT coalesce(c.is_test, 0) AND NOT coalesce(c.is_internal, 0)"_s
            .arg(name));
    QCOMPARE(one[u"target"].toDouble(), double(target) / 10'000);
    QCOMPARE(one[u"actual"].toDouble(), double(actual) / 10'000);
    QCOMPARE(one[u"attainment"].toDouble(), Decimal::percent(actual, target));
    QCOMPARE(one[u"gap"].toDouble(), double(target - actual) / 10'000);
    // March: 9 of its 22 working days have come by Thursday the 12th (2 to 6, 9 to 12).
    const QJsonObject march = m_shell
                                  .run({u"target"_s, u"attain"_s, u"--store"_s, m_store, u"--kpi"_s,
                                        u"bookings"_s, u"--period"_s, u"2026-03"_s})
                                  .list()
                                  .at(0)
                                  .toObject();
    QCOMPARE(march[u"pace"].toDouble(), Decimal::percent(9, 22));
    QVERIFY(march[u"due"].toDouble() < march[u"target"].toDouble());
}

void TestCommands::aBackupIsACopyThatOpens()
{
    const QString copy = inFolder(u"copy.steel"_s);
    const Said said = m_shell.run({u"backup"_s, u"--store"_s, m_store, u"--out"_s, copy});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    QCOMPARE(said.list().at(0)[u"file"].toString(), copy);
    QVERIFY(said.list().at(0)[u"verified"].toBool());
    const QString sum = u"SELECT count(*), sum(amount) FROM opportunity"_s;
    QCOMPARE(PlainSql(copy).dump(sum), PlainSql(m_store).dump(sum));
    QCOMPARE(m_shell.run({u"doctor"_s, u"--store"_s, copy}).status, int(Done));
    // A backup never overwrites.
    QCOMPARE(m_shell.run({u"backup"_s, u"--store"_s, m_store, u"--out"_s, copy}).status,
             int(NotDone));
    // Without --out it goes beside the store.
    QCOMPARE(m_shell.run({u"backup"_s, u"--store"_s, m_store}).status, int(Done));
    QVERIFY(!QDir(m_store + u".backups"_s).entryList({u"*.steel"_s}, QDir::Files).isEmpty());
}

void TestCommands::aRestoreSendsWhatWasThereToQuarantine()
{
    const QString store = inFolder(u"restored.steel"_s);
    const QString copy = inFolder(u"before.steel"_s);
    QCOMPARE(m_shell.run({u"new"_s, store, u"--locale"_s, u"en"_s}).status, int(Done));
    QCOMPARE(m_shell.run({u"backup"_s, u"--store"_s, store, u"--out"_s, copy}).status, int(Done));
    QCOMPARE(m_shell
                 .run({u"target"_s, u"set"_s, u"--store"_s, store, u"--kpi"_s, u"bookings"_s,
                       u"--period"_s, u"2026"_s, u"--value"_s, u"5"_s})
                 .status,
             int(Done));
    QCOMPARE(PlainSql(store).number(u"SELECT count(*) FROM target"_s), 1);
    const Said said = m_shell.run({u"restore"_s, u"--store"_s, store, u"--from"_s, copy});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    QCOMPARE(PlainSql(store).number(u"SELECT count(*) FROM target"_s), 0);
    const QDir quarantine(store + u".quarantine"_s);
    const QStringList kept = quarantine.entryList({u"*.steel"_s}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(PlainSql(quarantine.filePath(kept.first())).number(u"SELECT count(*) FROM target"_s),
             1);
    // From something that is no backup nothing is restored.
    QFile junk(inFolder(u"junk.steel"_s));
    QVERIFY(junk.open(QIODevice::WriteOnly));
    junk.write("junk");
    junk.close();
    QCOMPARE(m_shell.run({u"restore"_s, u"--store"_s, store, u"--from"_s, junk.fileName()}).status,
             int(NotDone));
    QCOMPARE(m_shell.run({u"doctor"_s, u"--store"_s, store}).status, int(Done));
}

void TestCommands::whatIsNoStoreIsNamedInOneLine_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("exists");
    QTest::newRow("not there") << QByteArray() << false;
    QTest::newRow("empty") << QByteArray() << true;
    QTest::newRow("a letter") << QByteArray("Dear Sir or Madam,\n").repeated(40) << true;
    QTest::newRow("another program's database")
        << QByteArray("SQLite format 3\0", 16).leftJustified(4096, '\0') << true;
    QFile whole(m_store);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    QTest::newRow("half of a store") << whole.read(whole.size() / 2) << true;
}

void TestCommands::whatIsNoStoreIsNamedInOneLine()
{
    QFETCH(QByteArray, content);
    QFETCH(bool, exists);
    const QString path = inFolder(
        u"no-%1.steel"_s.arg(QString::fromLatin1(QTest::currentDataTag()).replace(u' ', u'-')));
    if (exists) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    for (const QStringList &words :
         {QStringList {u"kpi"_s, u"eval"_s, u"--kpi"_s, u"bookings"_s, u"--period"_s, u"2026"_s},
          QStringList {u"target"_s, u"set"_s, u"--kpi"_s, u"bookings"_s, u"--period"_s, u"2026"_s,
                       u"--value"_s, u"1"_s},
          QStringList {u"pipeline"_s, u"funnel"_s}}) {
        const Said said = m_shell.run(words + QStringList {u"--store"_s, path, u"--quiet"_s});
        QCOMPARE(said.status, int(NotDone));
        QVERIFY(said.out.isEmpty());
        QCOMPARE(said.err.count(u'\n'), 1);
        QVERIFY2(said.err.contains(path), qPrintable(said.err));
        QVERIFY2(!said.err.contains("could not be done ("_L1), qPrintable(said.err));
    }
    QCOMPARE(m_shell.run({u"doctor"_s, u"--store"_s, path}).status, int(NotDone));
    // Opening never makes a store, and never changes what is no store.
    QCOMPARE(QFile::exists(path), exists);
    if (exists) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll() == content);
    }
}

void TestCommands::aDamagedStoreIsNotWell()
{
    const QString path = inFolder(u"scratched.steel"_s);
    QVERIFY(m_shell.run({u"backup"_s, u"--store"_s, m_store, u"--out"_s, path}).status == Done);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // Noise over a hundred pages in the middle.
    file.seek(file.size() / 2);
    file.write(QByteArray(100 * 4096, '\x5a'));
    file.close();
    const Said said = m_shell.run({u"doctor"_s, u"--store"_s, path});
    QCOMPARE(said.status, int(NotDone));
    QVERIFY(!said.only(u"check"_s, u"integrity"_s)[u"ok"_s].toBool(true));
}

void TestCommands::anOpenStoreIsReadBesideTheWindow()
{
    const QString path = inFolder(u"held.steel"_s);
    QVERIFY(m_shell.run({u"backup"_s, u"--store"_s, m_store, u"--out"_s, path}).status == Done);
    const FixedClock clock(Today);
    auto handbook = Handbook::shipped();
    QVERIFY(bool(handbook));
    Workspace window(path, *handbook, clock, 5);
    QVERIFY(bool(window.open(Workspace::Access::Write).takeResult()));
    // Reading is free; it says who holds the lock.
    QCOMPARE(m_shell
                 .run({u"kpi"_s, u"eval"_s, u"--store"_s, path, u"--kpi"_s, u"deals_won"_s,
                       u"--period"_s, u"2026-02"_s})
                 .list()
                 .at(0)[u"num"]
                 .toString(),
             cell(u"deals_won"_s, u"2026-02"_s)[u"num"].toString());
    const Said health = m_shell.run({u"doctor"_s, u"--store"_s, path});
    QCOMPARE(health.status, int(Done));
    QVERIFY(health.only(u"check"_s, u"lock"_s)[u"detail"_s].toString().contains(
        QString::number(QCoreApplication::applicationPid())));
    // A second writer is turned away, and a restore too.
    const QStringList write {u"target"_s,   u"set"_s,      u"--store"_s, path,         u"--kpi"_s,
                             u"bookings"_s, u"--period"_s, u"2026"_s,    u"--value"_s, u"7"_s};
    const Said refused = m_shell.run(write);
    QCOMPARE(refused.status, int(NotDone));
    QVERIFY(refused.err.contains(path));
    QCOMPARE(m_shell.run({u"restore"_s, u"--store"_s, path, u"--from"_s, m_store}).status,
             int(NotDone));
    // In the window's own workspace the same command runs.
    QCOMPARE(m_shell.run(write, &window).status, int(Done));
    QCOMPARE(PlainSql(path).number(
                 u"SELECT count(*) FROM target WHERE value = 70000 AND period_to = '2026-12-31'"_s),
             1);
}

void TestCommands::helpIsThereOnEveryLevel()
{
    for (const QStringList &words :
         {QStringList {u"--help"_s}, QStringList {u"help"_s}, QStringList {u"new"_s, u"--help"_s},
          QStringList {u"import"_s, u"--help"_s}, QStringList {u"kpi"_s, u"eval"_s, u"--help"_s},
          QStringList {u"kpi"_s, u"--help"_s}, QStringList {u"target"_s, u"--help"_s},
          QStringList {u"target"_s, u"attain"_s, u"--help"_s},
          QStringList {u"pipeline"_s, u"--help"_s}, QStringList {u"doctor"_s, u"--help"_s},
          QStringList {u"restore"_s, u"--help"_s}, QStringList {u"render"_s, u"--help"_s}}) {
        const Said said = m_shell.run(words);
        QCOMPARE(said.status, int(Done));
        QVERIFY2(said.out.contains("steelyard"_L1), qPrintable(words.join(u' ')));
    }
}

QTEST_GUILESS_MAIN(TestCommands)
#include "tst_Commands.moc"
