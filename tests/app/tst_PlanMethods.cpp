// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxWriter.h"
#include "tests/support/CommandLine.h"

#include <QFile>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2026, 3, 12);

} // namespace

/// The ways to divide a target, and what it asks for in daily work, on the demo company. What is
/// expected is worked out from what `kpi eval` says.
class TestPlanMethods : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void everybodyGetsTheSame();
    void historySharesByLastYear();
    void growthIsAddedNodeByNode();
    void potentialIsTheOpenPipeline();
    void headsAreCountedByTheirDays();
    void givenWeightsAreUsed();
    void theIndustrysBaselineGrowsBeforeItIsShared();
    void levelsMayUseDifferentMethods();
    void aScenarioIsCopiedAndChangesNothing();
    void daysAddUpToTheYear();
    void whatCannotBeDividedIsRefused();
    void workFollowsFromOwnRates();
    void onlyFiguresThatWereEditedDiffer();
    void tiersOutOfOrderAreFound();
    void aWideWorkbookIsImported();
    void aVacantSeatKeepsItsTarget();
    void aWeekIsTypedAndItsMonthsFollow();
    void aUnitWorksItsOwnDays();
    void tiersAreNamed();

private:
    using Figures = QMap<QString, double>;

    Said divided(const QStringList &more) const { return split(more + QStringList {u"--apply"_s}); }
    /// A trial: what it would be.
    Said split(const QStringList &more) const
    {
        return m_shell.run(QStringList {u"target"_s, u"split"_s, u"--store"_s, m_store, u"--kpi"_s,
                                        u"bookings"_s, u"--period"_s, u"2026"_s, u"--total"_s,
                                        u"12000000"_s}
                           + more);
    }
    /// By the node's own name, summed over the periods, without the company.
    Figures sums(const Said &said) const
    {
        Figures figures;
        for (const QJsonValue &row : said.list()) {
            if (row[u"node"_s].toString().contains(u'/'))
                figures[row[u"node"_s].toString().section(u'/', -1)] += row[u"value"_s].toDouble();
        }
        return figures;
    }
    Figures figures(const QString &kpi, const QString &level, const QString &period) const
    {
        Figures figures;
        const Said said = m_shell.run({u"kpi"_s, u"eval"_s, u"--store"_s, m_store, u"--kpi"_s, kpi,
                                       u"--by"_s, level, u"--period"_s, period});
        for (const QJsonValue &cell : said.list())
            figures.insert(cell[u"node"_s].toString().section(u'/', -1),
                           cell[u"value"_s].toDouble());
        return figures;
    }
    /// Whether 12 000 000 are shared by these weights, every figure to half a cent a part.
    void sharedBy(const Figures &weights, const Figures &found, int parts) const
    {
        double whole = 0;
        for (const double weight : weights)
            whole += weight;
        QVERIFY(whole > 0);
        double sum = 0;
        for (auto one = found.cbegin(); one != found.cend(); ++one) {
            const double ideal = 12e6 * weights.value(one.key()) / whole;
            QVERIFY2(std::abs(*one - ideal) < 0.011 * parts,
                     qPrintable(u"%1: %2, not %3"_s.arg(one.key()).arg(*one).arg(ideal)));
            sum += *one;
        }
        QVERIFY(std::abs(sum - 12e6) < 0.001);
    }

    QTemporaryDir m_folder;
    CommandLine m_shell {m_folder.path(), Today};
    QString m_store = m_folder.filePath(u"demo.steel"_s);
};

void TestPlanMethods::initTestCase()
{
    const Said made = m_shell.run(
        {u"new"_s, m_store, u"--demo"_s, u"--seed"_s, u"7"_s, u"--locale"_s, u"en"_s});
    QVERIFY2(made.status == Done, qPrintable(made.err));
}

void TestPlanMethods::everybodyGetsTheSame()
{
    const Said said = split({u"--by"_s, u"even"_s, u"--levels"_s, u"team,quarter"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    Figures alike;
    for (const QString &team : figures(u"bookings"_s, u"team"_s, u"2025"_s).keys())
        alike.insert(team, 1);
    QVERIFY(alike.size() > 2);
    sharedBy(alike, sums(said), 1);
    QCOMPARE(said.list().size(), 4 * (alike.size() + 1));
}

void TestPlanMethods::historySharesByLastYear()
{
    const Said said = split(
        {u"--by"_s, u"history"_s, u"--season"_s, u"history"_s, u"--levels"_s, u"team,month"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    sharedBy(figures(u"bookings"_s, u"team"_s, u"2025"_s), sums(said), 1);
}

void TestPlanMethods::growthIsAddedNodeByNode()
{
    Figures grown = figures(u"bookings"_s, u"team"_s, u"2025"_s);
    const QString first = grown.firstKey();
    for (auto one = grown.begin(); one != grown.end(); ++one)
        *one *= one.key() == first ? 2 : 1;
    const Said said = split(
        {u"--by"_s, u"growth"_s, u"--growth"_s, first + u"=100"_s, u"--levels"_s, u"team"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    sharedBy(grown, sums(said), 1);
}

void TestPlanMethods::potentialIsTheOpenPipeline()
{
    const Said said = split({u"--by"_s, u"potential"_s, u"--levels"_s, u"team"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    sharedBy(figures(u"pipeline_value"_s, u"team"_s, u"2026-03"_s), sums(said), 1);
}

void TestPlanMethods::headsAreCountedByTheirDays()
{
    const Said said = split(
        {u"--by"_s, u"headcount"_s, u"--ramp"_s, u"0,25,50,75"_s, u"--levels"_s, u"team,month"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    double sum = 0;
    for (const double figure : sums(said))
        sum += figure;
    QVERIFY(std::abs(sum - 12e6) < 0.001);
    QCOMPARE(
        split({u"--by"_s, u"headcount"_s, u"--ramp"_s, u"half"_s, u"--levels"_s, u"team"_s}).status,
        int(WrongUsage));
}

void TestPlanMethods::givenWeightsAreUsed()
{
    const QStringList teams = figures(u"bookings"_s, u"team"_s, u"2025"_s).keys();
    const Said said
        = split({u"--by"_s, u"weights"_s, u"--weights"_s,
                 teams.at(0) + u"=1,"_s + teams.at(1) + u"=3"_s, u"--levels"_s, u"team"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    const Figures found = sums(said);
    QCOMPARE(found[teams.at(0)], 3e6);
    QCOMPARE(found[teams.at(1)], 9e6);
    QCOMPARE(found[teams.at(2)], 0.0);
}

// Baselines 1 and 2, the first with 100 % more: 2 and 2.
void TestPlanMethods::theIndustrysBaselineGrowsBeforeItIsShared()
{
    const QStringList teams = figures(u"bookings"_s, u"team"_s, u"2025"_s).keys();
    const Said said = split({u"--by"_s, u"industry"_s, u"--weights"_s,
                             teams.at(0) + u"=1,"_s + teams.at(1) + u"=2"_s, u"--growth"_s,
                             teams.at(0) + u"=100"_s, u"--levels"_s, u"team"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    const Figures found = sums(said);
    QCOMPARE(found[teams.at(0)], 6e6);
    QCOMPARE(found[teams.at(1)], 6e6);
    QCOMPARE(found[teams.at(2)], 0.0);
}

void TestPlanMethods::levelsMayUseDifferentMethods()
{
    const Said said
        = split({u"--by"_s, u"team=history,person=even"_s, u"--levels"_s, u"team,person"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    QMap<QString, QList<double>> people;
    Figures teams;
    for (const QJsonValue &row : said.list()) {
        const QString path = row[u"node"_s].toString();
        if (path.count(u'/') == 3)
            people[path.section(u'/', -2, -2)] << row[u"value"_s].toDouble();
        if (path.count(u'/') == 2)
            teams.insert(path.section(u'/', -1), row[u"value"_s].toDouble());
    }
    QVERIFY(!people.isEmpty());
    for (auto team = people.cbegin(); team != people.cend(); ++team) {
        double sum = 0;
        for (const double figure : *team) {
            QVERIFY(std::abs(figure - team->constFirst()) < 0.011);
            sum += figure;
        }
        QVERIFY(std::abs(sum - teams.value(team.key())) < 0.001);
    }
}

void TestPlanMethods::aScenarioIsCopiedAndChangesNothing()
{
    const QStringList levels {u"--levels"_s, u"team,month"_s};
    const Said before
        = m_shell.run({u"target"_s, u"attain"_s, u"--store"_s, m_store, u"--kpi"_s, u"bookings"_s,
                       u"--by"_s, u"team"_s, u"--period"_s, u"2026-Q2"_s});
    const Said scenario = divided(
        QStringList {u"--by"_s, u"history"_s, u"--season"_s, u"own"_s, u"--plan"_s, u"brave"_s}
        + levels);
    QVERIFY2(scenario.status == Done, qPrintable(scenario.err));
    const Said after
        = m_shell.run({u"target"_s, u"attain"_s, u"--store"_s, m_store, u"--kpi"_s, u"bookings"_s,
                       u"--by"_s, u"team"_s, u"--period"_s, u"2026-Q2"_s});
    QCOMPARE(after.out, before.out);
    const Said copied = split(
        QStringList {u"--by"_s, u"copy"_s, u"--copy"_s, u"brave"_s, u"--season"_s, u"history"_s}
        + levels);
    QVERIFY2(copied.status == Done, qPrintable(copied.err));
    const Figures ours = sums(copied);
    const Figures theirs = sums(scenario);
    for (auto one = theirs.cbegin(); one != theirs.cend(); ++one)
        QVERIFY(std::abs(*one - ours.value(one.key())) < 0.011 * 12);
}

// A3: weeks are cut at the ends of the period, and days without work have nothing.
void TestPlanMethods::daysAddUpToTheYear()
{
    for (const QString &grain : {u"day"_s, u"week"_s}) {
        const Said said = split({u"--by"_s, u"even"_s, u"--levels"_s, u"company,"_s + grain});
        QVERIFY2(said.status == Done, qPrintable(said.err));
        double sum = 0;
        for (const QJsonValue &row : said.list()) {
            const double value = row[u"value"_s].toDouble();
            const QDate day = QDate::fromString(row[u"period"_s].toString(), Qt::ISODate);
            QVERIFY(grain == "week"_L1 || day.isValid());
            if (day.isValid() && day.dayOfWeek() > 5)
                QCOMPARE(value, 0.0);
            sum += value;
        }
        QVERIFY(std::abs(sum - 12e6) < 0.001);
    }
}

void TestPlanMethods::whatCannotBeDividedIsRefused()
{
    const QStringList teams {u"--levels"_s, u"team"_s};
    QCOMPARE(split(QStringList {u"--by"_s, u"guessing"_s} + teams).status, int(WrongUsage));
    QCOMPARE(split(QStringList {u"--by"_s, u"weights"_s, u"--weights"_s, u"1,2"_s} + teams).status,
             int(WrongUsage));
    QCOMPARE(
        split(QStringList {u"--by"_s, u"weights"_s, u"--weights"_s, u"Nobody=2"_s} + teams).status,
        int(NotDone));
    QCOMPARE(split({u"--levels"_s, u"galaxy"_s}).status, int(WrongUsage));
    // Nobody has a weight.
    QCOMPARE(split(QStringList {u"--by"_s, u"weights"_s} + teams).status, int(NotDone));
    // Finer than the cent.
    QCOMPARE(split(QStringList {u"--quantum"_s, u"0.001"_s} + teams).status, int(NotDone));
}

void TestPlanMethods::workFollowsFromOwnRates()
{
    const auto ask = [this](const QString &kpi, const QString &period) {
        return m_shell
            .run({u"kpi"_s, u"eval"_s, u"--store"_s, m_store, u"--kpi"_s, kpi, u"--period"_s,
                  period})
            .list()
            .at(0);
    };
    const QString year = u"2025-03-12..2026-03-11"_s;
    QCOMPARE(m_shell
                 .run({u"target"_s, u"set"_s, u"--store"_s, m_store, u"--kpi"_s, u"bookings"_s,
                       u"--period"_s, u"2026-Q2"_s, u"--value"_s, u"9000000"_s})
                 .status,
             int(Done));
    const Said said = m_shell.run(
        {u"target"_s, u"work"_s, u"--store"_s, m_store, u"--period"_s, u"2026-Q2"_s, u"--apply"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    const auto exact
        = [&](const QString &step) { return said.only(u"step"_s, step)[u"exact"_s].toDouble(); };
    // Nothing was sold yet in a quarter that has not begun.
    QCOMPARE(exact(u"gap"_s), 9e6);
    const double deals = 9e6 / ask(u"won_value"_s, year)[u"value"_s].toDouble()
        * ask(u"deals_won"_s, year)[u"value"_s].toDouble();
    QVERIFY(std::abs(exact(u"deals"_s) - deals) < 1e-3);
    const double opportunities = deals / ask(u"win_rate"_s, year)[u"num"_s].toString().toDouble()
        * ask(u"win_rate"_s, year)[u"den"_s].toString().toDouble();
    QVERIFY(std::abs(exact(u"opportunities"_s) - opportunities) < 1e-3);
    const double visits = opportunities
        * ask(u"effective_visit_count"_s, year)[u"value"_s].toDouble()
        / ask(u"opportunity_new"_s, year)[u"value"_s].toDouble();
    QVERIFY(std::abs(exact(u"visits"_s) - visits) < 1e-3);
    // Events are counted (Poisson): 80 % of the next counts lie within 1.2816 roots of this one.
    const double seen = ask(u"effective_visit_count"_s, year)[u"value"_s].toDouble();
    const double least = visits * (1 - 1.2815515655446 / std::sqrt(seen));
    const double low = said.only(u"step"_s, u"visits"_s)[u"low"_s].toDouble();
    QVERIFY2(std::abs(low - least) < 1, qPrintable(u"%1, not %2"_s.arg(low).arg(least)));
    const QJsonObject line = said.only(u"step"_s, u"opportunities"_s);
    QVERIFY(line[u"low"_s].toDouble() < opportunities);
    QVERIFY(line[u"high"_s].toDouble() > opportunities);
    QVERIFY(line[u"n"_s].toInt() >= 10);
    // They are targets now.
    const Said attained = m_shell.run({u"target"_s, u"attain"_s, u"--store"_s, m_store, u"--kpi"_s,
                                       u"effective_visit_count"_s, u"--period"_s, u"2026-Q2"_s});
    QCOMPARE(attained.list().at(0)[u"target"_s].toDouble(), std::ceil(visits));
    QCOMPARE(said.only(u"step"_s, u"visits"_s)[u"needed"_s].toDouble(), std::ceil(visits));
    // A person with few deals goes by his team or the company, and it is said by whom.
    QCOMPARE(said.only(u"step"_s, u"deals"_s)[u"by"_s].toString().count(u'/'), 0);
}

// A14: out to a spreadsheet and back.
void TestPlanMethods::onlyFiguresThatWereEditedDiffer()
{
    const auto target = [this](const QString &verb, const QStringList &more) {
        return m_shell.run(QStringList {u"target"_s, verb, u"--store"_s, m_store, u"--kpi"_s,
                                        u"bookings"_s, u"--period"_s, u"2026"_s}
                           + more);
    };
    QCOMPARE(divided({u"--by"_s, u"history"_s, u"--levels"_s, u"team,month"_s}).status, int(Done));
    const QString path = m_folder.filePath(u"plan.csv"_s);
    QCOMPARE(target(u"export"_s, {u"--out"_s, path}).status, int(Done));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList lines = QString::fromUtf8(file.readAll()).split(u"\r\n"_s, Qt::SkipEmptyParts);
    file.close();
    // As it is, nothing differs.
    const Said same = target(u"import"_s, {path});
    QVERIFY2(same.status == Done, qPrintable(same.err));
    QVERIFY(same.list().isEmpty());

    // id, node, level, period, tier, value: the company has the first twelve lines after the
    // header.
    const auto edit = [&](int line, int column, const QString &text) {
        QStringList cells = lines.at(line).split(u',');
        cells[column] = text;
        lines[line] = cells.join(u',');
    };
    const QString locked = lines.at(15).split(u',').at(3);
    const QString node = lines.at(15).split(u',').at(1);
    QCOMPARE(m_shell
                 .run({u"target"_s, u"lock"_s, u"--store"_s, m_store, u"--kpi"_s, u"bookings"_s,
                       u"--node"_s, node, u"--period"_s, locked})
                 .status,
             int(Done));
    edit(13, 5, u"1234.56"_s);
    edit(14, 5, {});           // empty, which is not 0
    edit(15, 5, u"1"_s);       // locked
    edit(16, 5, u"a lot"_s);   // no number
    edit(17, 5, u"0.001"_s);   // finer than a cent
    edit(18, 3, u"2027-01"_s); // another year
    edit(19, 0, u"nobody"_s);
    edit(20, 5, u"0"_s);
    // Of a node that is not looked at, and without a figure: nothing is said of it.
    QStringList silent = lines.at(19).split(u',');
    silent[5].clear();
    lines << silent.join(u',') << lines.at(13); // the last one twice
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(lines.join(u"\r\n"_s).toUtf8());
    file.close();
    const Said dry = target(u"import"_s, {path, u"--dry-run"_s});
    QCOMPARE(dry.status, int(DoneInPart));
    const Said taken = target(u"import"_s, {path});
    QCOMPARE(taken.status, int(DoneInPart));
    QCOMPARE(taken.out, dry.out);
    QStringList outcomes;
    for (const QJsonValue &row : taken.list())
        outcomes << u"%1 %2"_s.arg(row[u"line"_s].toInt())
                        .arg(row[u"outcome"_s].toString() == "changed"_L1
                                 ? u"changed"_s
                                 : row[u"reason"_s].toString());
    QCOMPARE(outcomes.join(u", "_s),
             u"14 changed, 15 changed, 16 locked, 17 no_number, 18 not_multiple, "
             "19 unknown_period, 20 unknown_node, 21 changed, %1 twice"_s.arg(lines.size()));
    const Said shown = target(u"show"_s, {});
    const auto value = [&](int line) -> QJsonValue {
        const QJsonObject row = shown.list().at(line - 1).toObject();
        return row[u"value"_s];
    };
    QCOMPARE(value(13).toDouble(), 1234.56);
    QVERIFY(value(14).isNull());
    QVERIFY(value(15).toDouble() != 1);
    QCOMPARE(value(20).toDouble(), 0.0);
    QVERIFY(!value(20).isNull());
    QCOMPARE(shown.list().at(12).toObject()[u"origin"_s].toString(), u"override"_s);
    // Nothing else moved.
    const Said again = target(u"import"_s, {path});
    QCOMPARE(again.list().size(), 6);
}

// A11: base ≤ stretch ≤ challenge.
void TestPlanMethods::tiersOutOfOrderAreFound()
{
    const auto set = [this](const QString &tier, const QString &value) {
        return m_shell
            .run({u"target"_s, u"set"_s, u"--store"_s, m_store, u"--kpi"_s, u"bookings"_s,
                  u"--period"_s, u"2027-01"_s, u"--tier"_s, tier, u"--value"_s, value})
            .status;
    };
    const auto check = [this] {
        return m_shell.run({u"target"_s, u"check"_s, u"--store"_s, m_store, u"--kpi"_s,
                            u"bookings"_s, u"--period"_s, u"2027-01"_s});
    };
    QCOMPARE(set(u"base"_s, u"100"_s), int(Done));
    QCOMPARE(set(u"stretch"_s, u"120"_s), int(Done));
    QCOMPARE(check().status, int(Done));
    QCOMPARE(set(u"challenge"_s, u"110"_s), int(Done));
    const Said said = check();
    QCOMPARE(said.status, int(NotDone));
    const QJsonObject row = said.only(u"check"_s, u"tiers"_s);
    QCOMPARE(row[u"tier"_s].toString(), u"challenge"_s);
    QCOMPARE(row[u"own"_s].toDouble(), 110.0);
}

// One line a person, one column a month, a total below: as a manager keeps it.
void TestPlanMethods::aWideWorkbookIsImported()
{
    const QStringList people = figures(u"bookings"_s, u"person"_s, u"2025"_s).keys();
    XlsxSheet sheet {u"目标"_s, {{u"姓名"_s}, {u"1月"_s}, {u"2月"_s}, {u"合计"_s}}, {}, 0};
    sheet.rows << QList<XlsxCell> {people.at(0), 100.5, 200.0, 300.5}
               << QList<XlsxCell> {people.at(1), 50.0, {}, 50.0}
               << QList<XlsxCell> {u"没有这个人"_s, 1.0, 1.0, 2.0}
               << QList<XlsxCell> {u"合计"_s, 151.5, 201.0, 352.5};
    const XlsxSheet notes {u"说明"_s, {{u"note"_s}}, {{u"nothing here"_s}}, 0};
    const QString path = m_folder.filePath(u"wide.xlsx"_s);
    QVERIFY(XlsxWriter::write(path, {u"t"_s, u"c"_s, Today, {notes, sheet}}));
    const QString mapping = m_folder.filePath(u"wide.yaml"_s);
    QFile yaml(mapping);
    QVERIFY(yaml.open(QIODevice::WriteOnly));
    yaml.write("source: {format: xlsx}\n"
               "unpivot: {columns: [1月, 2月], names: ['2028-01', '2028-02'], name: month, value: "
               "amount}\n"
               "rows:\n"
               "  - entity: target\n"
               "    key: [姓名, month]\n"
               "    fields: {kpi: {value: bookings}, node: {column: 姓名, lookup: person}, "
               "period: month, value: amount}\n"
               "    skip_if_empty: [amount]\n");
    yaml.close();
    const QStringList words {u"import"_s, u"--store"_s, m_store, u"--mapping"_s, mapping, path};
    // The first sheet is another one.
    QCOMPARE(m_shell.run(words).status, int(NotDone));
    const Said said = m_shell.run(words + QStringList {u"--sheet"_s, u"目标"_s});
    QVERIFY2(said.status == DoneInPart, qPrintable(said.err));
    QCOMPARE(said.object()[u"left_out"_s].toInt(), 1);
    QCOMPARE(said.object()[u"rejected"_s].toInt(), 1);
    QCOMPARE(said.object()[u"created"_s][u"target"_s].toInt(), 3);
    const Said again = m_shell.run(words + QStringList {u"--sheet"_s, u"目标"_s});
    QCOMPARE(again.object()[u"unchanged"_s].toInt(), 3);
    const Said attained
        = m_shell.run({u"target"_s, u"attain"_s, u"--store"_s, m_store, u"--kpi"_s, u"bookings"_s,
                       u"--node"_s, people.at(0), u"--period"_s, u"2028-01"_s});
    QCOMPARE(attained.list().at(0)[u"target"_s].toDouble(), 100.5);
    QCOMPARE(m_shell.run(words + QStringList {u"--sheet"_s, u"不在"_s}).status, int(NotDone));
}

// A17: what does not go along stays with the team, as a seat without an owner.
void TestPlanMethods::aVacantSeatKeepsItsTarget()
{
    const Said shown
        = divided({u"--by"_s, u"team=even,person=even"_s, u"--levels"_s, u"team,person,month"_s});
    QVERIFY2(shown.status == Done, qPrintable(shown.err));
    QString path;
    double december = 0;
    for (const QJsonValue &row : shown.list()) {
        if (path.isEmpty() && row[u"node"_s].toString().count(u'/') == 3
            && row[u"value"_s].toDouble() > 0)
            path = row[u"node"_s].toString();
        if (row[u"node"_s].toString() == path && row[u"period"_s].toString() == "2026-12"_L1)
            december = row[u"value"_s].toDouble();
    }
    QVERIFY(!path.isEmpty());
    const QString team = path.section(u'/', 0, -2);
    const auto teamDecember = [&] {
        return m_shell
            .run({u"target"_s, u"attain"_s, u"--store"_s, m_store, u"--kpi"_s, u"bookings"_s,
                  u"--node"_s, team, u"--period"_s, u"2026-12"_s})
            .list()
            .at(0)[u"target"_s]
            .toDouble();
    };
    const double before = teamDecember();
    QString other = figures(u"bookings"_s, u"team"_s, u"2025"_s).keys().constLast();
    if (team.endsWith(u'/' + other))
        other = figures(u"bookings"_s, u"team"_s, u"2025"_s).firstKey();
    const QStringList words {u"target"_s, u"transfer"_s,   u"--store"_s,  m_store,
                             u"--kpi"_s,  u"bookings"_s,   u"--person"_s, path.section(u'/', -1),
                             u"--day"_s,  u"2026-07-01"_s, u"--mode"_s,   u"leave"_s,
                             u"--to"_s,   other,           u"--apply"_s};
    const Said moved = m_shell.run(words);
    QVERIFY2(moved.status == Done, qPrintable(moved.err));
    QVERIFY2(moved.err.startsWith(u"0 goes along"_s), qPrintable(moved.err));
    QCOMPARE(teamDecember(), before);
    const Said check = m_shell.run({u"target"_s, u"check"_s, u"--store"_s, m_store, u"--kpi"_s,
                                    u"bookings"_s, u"--period"_s, u"2026"_s});
    QMap<QString, double> gaps;
    for (const QJsonObject &row : check.where(u"node"_s, team)) {
        if (row[u"check"_s].toString() == "sum"_L1 && row[u"tier"_s].toString() == "base"_L1)
            gaps.insert(row[u"period"_s].toString(), row[u"gap"_s].toDouble());
    }
    // The seat is seen as a gap under its manager from then on; before, all is as it was.
    QVERIFY2(std::abs(gaps[u"2026-12"_s] + december) < 0.001,
             qPrintable(QString::number(gaps[u"2026-12"_s])));
    QCOMPARE(gaps[u"2026-01"_s], 0.0);
    QCOMPARE(gaps[u"2026-06"_s], 0.0);
}

// Week 40 of 2026 is 28 September to 4 October.
void TestPlanMethods::aWeekIsTypedAndItsMonthsFollow()
{
    const auto target = [this](const QString &period) {
        return m_shell
            .run({u"target"_s, u"attain"_s, u"--store"_s, m_store, u"--kpi"_s, u"bookings"_s,
                  u"--period"_s, period})
            .list()
            .at(0)[u"target"_s]
            .toDouble();
    };
    const double week = target(u"2026-W40"_s);
    const double months = target(u"2026-09"_s) + target(u"2026-10"_s);
    const Said said
        = m_shell.run({u"target"_s, u"set"_s, u"--store"_s, m_store, u"--kpi"_s, u"bookings"_s,
                       u"--period"_s, u"2026-W40"_s, u"--value"_s, u"500000"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    QCOMPARE(target(u"2026-W40"_s), 500'000.0);
    QVERIFY(std::abs(target(u"2026-09"_s) + target(u"2026-10"_s) - months - 500'000 + week)
            < 0.001);
    QVERIFY(std::abs(target(u"2026"_s) - 12e6 - 500'000 + week) < 0.001);
}

// A team of six days a week has Saturdays; nothing after the sign takes them away again.
void TestPlanMethods::aUnitWorksItsOwnDays()
{
    const QString team = figures(u"bookings"_s, u"team"_s, u"2025"_s).firstKey();
    const auto set = [&](const QString &pattern) {
        return m_shell.run(
            {u"calendar"_s, u"--store"_s, m_store, u"--pattern"_s, team + u'=' + pattern});
    };
    const Said said = set(u"six_days"_s);
    QVERIFY2(said.status == Done, qPrintable(said.err));
    const auto rows = said.list();
    QVERIFY(std::any_of(rows.begin(), rows.end(), [&](const QJsonValue &row) {
        return row[u"setting"_s].toString().endsWith(team)
            && row[u"value"_s].toString() == "six_days"_L1;
    }));
    QCOMPARE(set(u"seven_days"_s).status, int(WrongUsage));
    QVERIFY(set(u"alternating:2026-04-06"_s).status == Done);
    const auto left = set({}).list();
    QVERIFY(std::none_of(left.begin(), left.end(), [&](const QJsonValue &row) {
        return row[u"setting"_s].toString().endsWith(team);
    }));
}

void TestPlanMethods::tiersAreNamed()
{
    const QStringList words {u"target"_s, u"tiers"_s, u"--store"_s, m_store};
    QCOMPARE(m_shell.run(words).list().size(), 3);
    const Said said = m_shell.run(words + QStringList {u"--names"_s, u"保底|达标|冲刺|挑战"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    QCOMPARE(said.list().size(), 4);
    QCOMPARE(said.list().at(3)[u"name"_s].toString(), u"挑战"_s);
    QCOMPARE(m_shell.run(words + QStringList {u"--names"_s, u"a|b|c|d|e|f"_s}).status,
             int(NotDone));
}

QTEST_GUILESS_MAIN(TestPlanMethods)
#include "tst_PlanMethods.moc"
