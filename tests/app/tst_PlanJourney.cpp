// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxRows.h"
#include "core/exchange/XlsxWriter.h"
#include "tests/support/CommandLine.h"
#include "tests/support/Decimal.h"
#include "tests/support/PlainCsv.h"

#include <QDir>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2014, 1, 15);

Int128 amountOf(const QJsonValue &value)
{
    // JSON has doubles; two decimals of an amount below 10^13 survive them.
    return Decimal::parsed(QString::number(value.toDouble(), 'f', 2));
}

/// What `target show` or `target split` answers: figures by node and period.
struct Shown
{
    QMap<QString, QMap<QString, Int128>> values;
    QMap<QString, QMap<QString, QJsonObject>> rows;

    explicit Shown(const Said &said)
    {
        for (const QJsonValue &value : said.list()) {
            const QJsonObject row = value.toObject();
            const QString node = row[u"node"_s].toString();
            const QString period = row[u"period"_s].toString();
            rows[node].insert(period, row);
            if (!row[u"value"_s].isNull())
                values[node].insert(period, amountOf(row[u"value"_s]));
        }
    }
    Int128 year(const QString &node) const
    {
        Int128 sum = 0;
        for (const Int128 value : values.value(node))
            sum += value;
        return sum;
    }
    /// The nodes right below, as paths have it, over levels that are not in the plan.
    QStringList below(const QString &node) const
    {
        QStringList found;
        for (const QString &path : values.keys()) {
            if (!path.startsWith(node + u'/'))
                continue;
            const bool isHidden
                = std::any_of(values.keyBegin(), values.keyEnd(), [&](const QString &other) {
                      return other != path && other.startsWith(node + u'/')
                          && path.startsWith(other + u'/');
                  });
            if (!isHidden)
                found << path;
        }
        return found;
    }
};

} // namespace

/// A year's quotas of a real sample company as a plan: divided, locked, raised, published, revised.
/// What is expected is worked out from the CSV files by this test.
class TestPlanJourney : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void aTrialShowsWhatWouldBeAndChangesNothing();
    void theTotalIsExactAtEveryLevel();
    void monthsHaveLastYearsSeason();
    void peopleShareByLastYearsSales();
    void aRaisedTotalLeavesLocksAlone();
    void aTotalBelowTheLocksIsRefusedNamingThem();
    void anOverriddenFigureIsKeptAndItsDriftIsShown();
    void aPlanThatDoesNotAddUpIsNotPublished();
    void whatIsPublishedStaysAndIsRevised();
    void attainmentIsAgainstEveryVersion();
    void onlyCellsThatWereEditedInAWorkbookDiffer();
    void everyLetterOfSmartIsJudged();
    void aMoveInMarchLosesNothing();
    void attainmentIsAsHappenedAndAsOfNow();
    void aScenarioIsComparedAndPromoted();
    void whatPeoplePromiseIsBridged();
    void absencesShrinkThePersonsDays();
    void anotherFiscalYearLosesNoFigure();
    void theStoreIsWell();

private:
    Said target(const QString &verb, const QStringList &more) const
    {
        return m_shell.run(QStringList {u"target"_s, verb, u"--store"_s, m_store, u"--kpi"_s,
                                        u"bookings"_s, u"--period"_s}
                           + more);
    }
    Said show() const { return target(u"show"_s, {u"2013"_s}); }
    void addsUp(const Shown &shown, Int128 total) const
    {
        QCOMPARE(Decimal::text(shown.year(u"Company"_s)), Decimal::text(total));
        for (const QString &node : shown.values.keys()) {
            const QStringList below = shown.below(node);
            for (const QString &period : shown.values[node].keys()) {
                Int128 sum = 0;
                for (const QString &child : below)
                    sum += shown.values[child].value(period);
                if (!below.isEmpty())
                    QCOMPARE(Decimal::text(sum), Decimal::text(shown.values[node][period]));
            }
        }
    }

    QTemporaryDir m_folder;
    CommandLine m_shell {m_folder.path(), Today};
    QString m_store = m_folder.filePath(u"plan.steel"_s);
    QDir m_data;
    Int128 m_total = 0;             ///< what the quotas give for 2013, in the scale of Decimal
    QMap<QString, Int128> m_soldIn; ///< in 2012, by month
    QMap<QString, Int128> m_soldBy; ///< in 2012, by the person's name
    QStringList m_locked;
    Int128 m_movedInMarch = 0;
};

void TestPlanJourney::initTestCase()
{
    m_data.setPath(qEnvironmentVariable("STEELYARD_DATA") + u"/adventureworks"_s);
    if (!m_data.exists(u"SalesPersonQuotaHistory.csv"_s))
        QSKIP("the real data (shared/data/adventureworks) is not there");
    QCOMPARE(
        m_shell.run({u"new"_s, m_store, u"--locale"_s, u"en"_s, u"--currency"_s, u"USD"_s}).status,
        int(Done));
    const QString mappings
        = qEnvironmentVariable("STEELYARD_SOURCE") + u"/resources/mappings/adventureworks/"_s;
    for (const auto &[map, file] : {std::pair(u"territories"_s, u"SalesTerritory.csv"_s),
                                    std::pair(u"salespersons"_s, u"SalesPerson.csv"_s),
                                    std::pair(u"orders"_s, u"derived_salesperson_orders.csv"_s),
                                    std::pair(u"quotas"_s, u"SalesPersonQuotaHistory.csv"_s)}) {
        const Said said = m_shell.run({u"import"_s, u"--store"_s, m_store, u"--mapping"_s,
                                       mappings + map + u".yaml"_s, m_data.filePath(file)});
        QVERIFY2(said.status == Done, qPrintable(said.err));
    }

    // Every quota gives its working days' share in whole cents, the first days the cents left over.
    QMap<QString, QMap<QDate, qint64>> quotas;
    for (const PlainCsv::Row &row :
         PlainCsv::read(m_data.filePath(u"SalesPersonQuotaHistory.csv"_s)))
        quotas[row[u"BusinessEntityID"_s]].insert(
            QDate::fromString(row[u"QuotaDate"_s], Qt::ISODate),
            row[u"SalesQuota"_s].toLongLong() * 100);
    qint64 cents = 0;
    for (const auto &ofPerson : std::as_const(quotas)) {
        const QList<QDate> starts = ofPerson.keys();
        for (qsizetype i = 0; i < starts.size(); ++i) {
            const QDate end = i + 1 < starts.size()
                ? starts.at(i + 1)
                : starts.at(i).addDays(starts.at(i - 1).daysTo(starts.at(i)));
            qint64 workdays = 0;
            for (QDate day = starts.at(i); day < end; day = day.addDays(1))
                workdays += day.dayOfWeek() <= 5;
            const qint64 each = ofPerson[starts.at(i)] / workdays;
            qint64 left = ofPerson[starts.at(i)] % workdays;
            for (QDate day = starts.at(i); day < end; day = day.addDays(1)) {
                if (day.dayOfWeek() > 5)
                    continue;
                const qint64 part = each + (left-- > 0 ? 1 : 0);
                cents += day.year() == 2013 ? part : 0;
            }
        }
    }
    m_total = Int128(cents) * 10'000'000'000;

    QHash<QString, QString> names;
    for (const PlainCsv::Row &row : PlainCsv::read(m_data.filePath(u"SalesPerson.csv"_s)))
        names.insert(row[u"BusinessEntityID"_s], row[u"FirstName"_s] + u' ' + row[u"LastName"_s]);
    for (const PlainCsv::Row &order :
         PlainCsv::read(m_data.filePath(u"derived_salesperson_orders.csv"_s))) {
        if (!order[u"OrderDate"_s].startsWith(u"2012"_s))
            continue;
        m_soldIn[order[u"OrderDate"_s].mid(5, 2)] += Decimal::parsed(order[u"SubTotal"_s]);
        m_soldBy[names[order[u"SalesPersonID"_s]]] += Decimal::parsed(order[u"SubTotal"_s]);
    }
}

void TestPlanJourney::aTrialShowsWhatWouldBeAndChangesNothing()
{
    const QStringList manner {u"2013"_s,    u"--by"_s,     u"history"_s,          u"--season"_s,
                              u"history"_s, u"--levels"_s, u"team,person,month"_s};
    const Said preview = target(u"split"_s, manner);
    QVERIFY2(preview.status == Done, qPrintable(preview.err));
    addsUp(Shown(preview), m_total);
    QVERIFY(Shown(show()).values[u"Company"_s].isEmpty());
    const Said applied = target(u"split"_s, manner + QStringList {u"--apply"_s});
    QVERIFY2(applied.status == Done, qPrintable(applied.err));
    QCOMPARE(applied.out, preview.out);
    QCOMPARE(Shown(show()).values, Shown(preview).values);
}

void TestPlanJourney::theTotalIsExactAtEveryLevel()
{
    const Shown shown(show());
    // The company, ten territories, seventeen people.
    QCOMPARE(shown.values.size(), 28);
    addsUp(shown, m_total);
    QCOMPARE(target(u"check"_s, {u"2013"_s}).status, int(Done));
    for (const QString &period : {u"2013"_s, u"2013-03"_s, u"2013-Q2"_s}) {
        const Said said = target(u"attain"_s, {period});
        Int128 expected = 0;
        for (const auto &[month, value] : shown.values[u"Company"_s].asKeyValueRange()) {
            const int number = month.mid(5, 2).toInt();
            expected += period == "2013"_L1 || month == period
                    || (period == "2013-Q2"_L1 && number >= 4 && number <= 6)
                ? value
                : 0;
        }
        QCOMPARE(Decimal::text(amountOf(said.list().at(0)[u"target"])), Decimal::text(expected));
    }
}

void TestPlanJourney::monthsHaveLastYearsSeason()
{
    const Shown shown(show());
    // What a working day of the month brought in 2012, times its working days in 2013.
    const auto workdays = [](int year, int month) {
        double days = 0;
        for (QDate day(year, month, 1); day.month() == month; day = day.addDays(1))
            days += day.dayOfWeek() <= 5;
        return days;
    };
    double whole = 0;
    QMap<int, double> weights;
    for (int month = 1; month <= 12; ++month) {
        const QString key = u"%1"_s.arg(month, 2, 10, QChar(u'0'));
        weights[month] = double(m_soldIn[key]) / workdays(2012, month) * workdays(2013, month);
        whole += weights[month];
    }
    for (int month = 1; month <= 12; ++month) {
        const QString key = u"2013-%1"_s.arg(month, 2, 10, QChar(u'0'));
        const double share = double(shown.values[u"Company"_s][key]) / double(m_total);
        // The profile is kept in parts per million.
        QVERIFY2(qAbs(share - weights[month] / whole) < 2e-6, qPrintable(key));
    }
}

void TestPlanJourney::peopleShareByLastYearsSales()
{
    const Shown shown(show());
    const Int128 cent = 10'000'000'000;
    for (const QString &team : shown.below(u"Company"_s)) {
        const QStringList people = shown.below(team);
        Int128 sold = 0;
        for (const QString &person : people)
            sold += m_soldBy[person.section(u'/', -1)] / 100'000'000;
        for (const QString &person : people) {
            const Int128 own = m_soldBy[person.section(u'/', -1)] / 100'000'000;
            const Int128 off = shown.year(person) / cent * sold - shown.year(team) / cent * own;
            QVERIFY2((off < 0 ? -off : off) < sold || sold == 0, qPrintable(person));
        }
    }
}

void TestPlanJourney::aRaisedTotalLeavesLocksAlone()
{
    const Shown before(show());
    int i = 0;
    for (const QString &node : before.values.keys()) {
        if (node.count(u'/') < 3 || m_locked.size() == 5)
            continue;
        const QString month = u"2013-%1"_s.arg(1 + 2 * i++, 2, 10, QChar(u'0'));
        QCOMPARE(target(u"lock"_s, {month, u"--node"_s, node, u"--reason"_s, u"agreed"_s}).status,
                 int(Done));
        m_locked << node + u'|' + month;
    }
    QCOMPARE(m_locked.size(), 5);
    // Ten per cent more, to the cent.
    const Int128 cent = 10'000'000'000;
    m_total = m_total / cent * 11 / 10 * cent;
    const Said said = target(u"set"_s, {u"2013"_s, u"--value"_s, Decimal::text(m_total)});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    const Shown after(show());
    addsUp(after, m_total);
    for (const QString &lock : std::as_const(m_locked)) {
        const QString node = lock.section(u'|', 0, 0);
        const QString month = lock.section(u'|', 1, 1);
        QCOMPARE(Decimal::text(after.values[node][month]),
                 Decimal::text(before.values[node][month]));
        QVERIFY(after.rows[node][month][u"locked"_s].toBool());
    }
    QCOMPARE(target(u"check"_s, {u"2013"_s}).status, int(Done));
    const Said attained = target(u"attain"_s, {u"2013"_s});
    QCOMPARE(Decimal::text(amountOf(attained.list().at(0)[u"target"])), Decimal::text(m_total));
}

void TestPlanJourney::aTotalBelowTheLocksIsRefusedNamingThem()
{
    const Shown before(show());
    Int128 held = 0;
    for (const QString &lock : std::as_const(m_locked))
        held += before.values[lock.section(u'|', 0, 0)][lock.section(u'|', 1, 1)];
    const Int128 cent = 10'000'000'000;
    const Said said = target(u"set"_s, {u"2013"_s, u"--value"_s, Decimal::text(held - cent)});
    QCOMPARE(said.status, int(NotDone));
    QVERIFY2(said.err.contains(Decimal::text(held)), qPrintable(said.err));
    for (const QString &lock : std::as_const(m_locked)) {
        const QString person = lock.section(u'|', 0, 0).section(u'/', -1);
        QVERIFY2(said.err.contains(person + u" × "_s + lock.section(u'|', 1, 1)),
                 qPrintable(said.err));
    }
    QCOMPARE(Shown(show()).values, before.values);
}

void TestPlanJourney::anOverriddenFigureIsKeptAndItsDriftIsShown()
{
    const Shown before(show());
    const auto isInTeam = [&](const QString &path) {
        return path.count(u'/') == 3 && before.values[path].value(u"2013-12"_s) > 0;
    };
    const QStringList nodes = before.values.keys();
    const auto found = std::find_if(nodes.cbegin(), nodes.cend(), isInTeam);
    QVERIFY(found != nodes.cend());
    const QString &node = *found;
    const QString month = u"2013-12"_s;
    QCOMPARE(
        target(u"set"_s,
               {month, u"--node"_s, node, u"--value"_s, u"1234.5"_s, u"--reason"_s, u"on leave"_s})
            .status,
        int(Done));
    const Shown typed(show());
    QCOMPARE(typed.rows[node][month][u"origin"_s].toString(), u"override"_s);
    QCOMPARE(Decimal::text(typed.values[node][month]), u"1234.5"_s);
    QCOMPARE(Decimal::text(amountOf(typed.rows[node][month][u"calculated"_s])),
             Decimal::text(before.values[node][month]));
    // Nothing else moved, so that the difference is seen as a gap.
    QCOMPARE(Decimal::text(typed.year(u"Company"_s)), Decimal::text(m_total));
    QCOMPARE(target(u"check"_s, {u"2013"_s}).status, int(NotDone));
}

void TestPlanJourney::aPlanThatDoesNotAddUpIsNotPublished()
{
    QCOMPARE(target(u"step"_s, {u"2013"_s, u"--to"_s, u"proposed"_s}).status, int(Done));
    const Said refused = target(u"step"_s, {u"2013"_s, u"--to"_s, u"published"_s});
    QCOMPARE(refused.status, int(NotDone));
    QVERIFY2(refused.err.contains(u"2013-12"_s), qPrintable(refused.err));
    // A division by the same rule keeps the override and closes the gap beside it.
    const Said again = target(u"split"_s,
                              {u"2013"_s, u"--by"_s, u"history"_s, u"--season"_s, u"history"_s,
                               u"--levels"_s, u"team,person,month"_s, u"--apply"_s});
    QVERIFY2(again.status == Done, qPrintable(again.err));
    const Shown shown(show());
    addsUp(shown, m_total);
    int overridden = 0;
    for (const auto &ofNode : shown.rows) {
        for (const QJsonObject &row : ofNode) {
            if (row[u"origin"_s].toString() == "override"_L1) {
                ++overridden;
                QCOMPARE(row[u"value"_s].toDouble(), 1234.5);
                QVERIFY(row[u"calculated"_s].toDouble() > 0);
            }
        }
    }
    QCOMPARE(overridden, 1);
    QCOMPARE(target(u"check"_s, {u"2013"_s}).status, int(Done));
}

void TestPlanJourney::whatIsPublishedStaysAndIsRevised()
{
    const Int128 cent = 10'000'000'000;
    const Int128 first = m_total;
    for (int version = 1; version <= 3; ++version) {
        // Nobody heads the territories, and the year is over: that has to be put in writing.
        const Said silent = target(u"step"_s, {u"2013"_s, u"--to"_s, u"published"_s});
        QCOMPARE(silent.status, int(NotDone));
        QVERIFY2(silent.err.contains(u"SMART"_s), qPrintable(silent.err));
        const Said published = target(
            u"step"_s, {u"2013"_s, u"--to"_s, u"published"_s, u"--waiver"_s, u"a look back"_s});
        QVERIFY2(published.status == Done, qPrintable(published.err));
        QCOMPARE(Shown(show()).rows[u"Company"_s][u"2013-01"_s][u"stage"_s].toString(),
                 u"published"_s);
        const QString more = Decimal::text(m_total + 1'000'000 * cent);
        const Said refused = target(u"set"_s, {u"2013"_s, u"--value"_s, more});
        QCOMPARE(refused.status, int(NotDone));
        if (version == 3)
            break;
        QCOMPARE(
            target(u"step"_s, {u"2013"_s, u"--to"_s, u"draft"_s, u"--comment"_s, u"revision"_s})
                .status,
            int(Done));
        QCOMPARE(target(u"set"_s, {u"2013"_s, u"--value"_s, more}).status, int(Done));
        m_total += 1'000'000 * cent;
        QCOMPARE(target(u"step"_s, {u"2013"_s, u"--to"_s, u"proposed"_s}).status, int(Done));
    }
    QCOMPARE(Decimal::text(m_total), Decimal::text(first + 2'000'000 * cent));
    // The versions cannot be changed.
    const Said kept = target(u"set"_s, {u"2013"_s, u"--value"_s, u"1"_s, u"--plan"_s, u"main@1"_s});
    QCOMPARE(kept.status, int(NotDone));
}

void TestPlanJourney::attainmentIsAgainstEveryVersion()
{
    const Int128 step = Int128(1'000'000) * 10'000'000'000;
    double actual = -1;
    for (int version = 1; version <= 3; ++version) {
        const Said said = target(u"attain"_s, {u"2013"_s, u"--plan"_s, u"main@%1"_s.arg(version)});
        QVERIFY2(said.status == Done, qPrintable(said.err));
        const QJsonObject row = said.list().at(0).toObject();
        const Int128 expected = m_total - (3 - version) * step;
        QCOMPARE(Decimal::text(amountOf(row[u"target"_s])), Decimal::text(expected));
        // The first version is what every other is held against.
        QCOMPARE(Decimal::text(amountOf(row[u"original"_s])), Decimal::text(m_total - 2 * step));
        if (actual >= 0)
            QCOMPARE(row[u"actual"_s].toDouble(), actual);
        actual = row[u"actual"_s].toDouble();
    }
    const Said now = target(u"attain"_s, {u"2013"_s});
    QCOMPARE(Decimal::text(amountOf(now.list().at(0)[u"target"])), Decimal::text(m_total));
}

// A14: out to a workbook, edited there, and in again.
void TestPlanJourney::onlyCellsThatWereEditedInAWorkbookDiffer()
{
    QCOMPARE(target(u"copy"_s, {u"2013"_s, u"--to"_s, u"draft"_s}).status, int(Done));
    const QString path = m_folder.filePath(u"plan.xlsx"_s);
    const QStringList draft {u"2013"_s, u"--plan"_s, u"draft"_s};
    QCOMPARE(target(u"export"_s, draft + QStringList {u"--out"_s, path}).status, int(Done));
    XlsxBook book;
    {
        const auto file = XlsxFile::open(path);
        QVERIFY(file);
        for (const QString &name : (*file)->sheets()) {
            XlsxSheet sheet {name, QList<XlsxSheet::Column>(20), {}, 0};
            XlsxRows rows(**file, name);
            QVERIFY(rows.open());
            XlsxRows::Row row;
            for (bool isHead = true; rows.next(row).value_or(false); isHead = false) {
                QList<XlsxCell> cells(20);
                for (const XlsxRows::Cell &cell : std::as_const(row.cells)) {
                    if (isHead)
                        sheet.columns[cell.column].title = cell.text;
                    else if (cell.kind == XlsxRows::Cell::Kind::Number)
                        cells[cell.column] = cell.text.toDouble();
                    else
                        cells[cell.column] = cell.text;
                }
                if (!isHead)
                    sheet.rows << cells;
            }
            book.sheets << sheet;
        }
    }
    QCOMPARE(book.sheets.at(0).columns.at(4).title, u"2013-01"_s);
    const Said same = target(u"import"_s, draft + QStringList {path});
    QVERIFY2(same.status == Done, qPrintable(same.err));
    QVERIFY(same.list().isEmpty());
    const Shown before(target(u"show"_s, draft));

    const QString edited = m_folder.filePath(u"edited.xlsx"_s);
    XlsxSheet &plan = book.sheets[0];
    const QString node = std::get<QString>(plan.rows.at(5).at(3));
    plan.rows[5][4] = 1234.56;
    plan.rows[5][5] = {}; // empty, which is not 0
    plan.rows[5][6] = 0.0;
    plan.rows[5][7] = u"a lot"_s;
    plan.rows[5][8] = 0.001; // finer than a cent
    plan.rows[6][0] = u"somebody else"_s;
    plan.rows[6][4] = 5.0;
    plan.columns[17].title = u"Remarks"_s;
    plan.rows[5][17] = u"ask again"_s;
    QVERIFY(XlsxWriter::write(edited, book));
    const Said taken = target(u"import"_s, draft + QStringList {edited});
    QCOMPARE(taken.status, int(DoneInPart));
    QStringList outcomes;
    for (const QJsonValue &row : taken.list()) {
        if (row[u"reason"_s].toString() != "unknown_node"_L1)
            outcomes << row[u"period"_s].toString() + u' '
                    + (row[u"reason"_s].isNull() ? u"changed"_s : row[u"reason"_s].toString());
    }
    QCOMPARE(outcomes.join(u", "_s),
             u"2013-01 changed, 2013-02 changed, 2013-03 changed, 2013-04 no_number, "
             "2013-05 not_multiple"_s);
    const Shown after(target(u"show"_s, draft));
    for (const QString &one : before.values.keys()) {
        for (const QString &month : before.values[one].keys()) {
            const bool isEdited = one == node
                && (month == "2013-01"_L1 || month == "2013-02"_L1 || month == "2013-03"_L1);
            if (!isEdited)
                QCOMPARE(Decimal::text(after.values[one][month]),
                         Decimal::text(before.values[one][month]));
        }
    }
    QCOMPARE(Decimal::text(after.values[node][u"2013-01"_s]), u"1234.56"_s);
    QVERIFY(!after.values[node].contains(u"2013-02"_s));
    QCOMPARE(Decimal::text(after.values[node][u"2013-03"_s]), u"0"_s);
    // The file of one plan is not taken for another.
    QCOMPARE(target(u"import"_s, {u"2013"_s, path}).status, int(NotDone));
}

// A12, on the day before the year begins: nobody knows it yet.
void TestPlanJourney::everyLetterOfSmartIsJudged()
{
    const Said said = target(u"check"_s, {u"2013"_s, u"--today"_s, u"2012-12-31"_s});
    QMap<QString, QMap<QString, QJsonObject>> marks;
    for (const QJsonObject &row : said.where(u"check"_s, u"smart"_s))
        marks[row[u"node"_s].toString()].insert(row[u"letter"_s].toString(), row);
    QCOMPARE(marks.size(), 28);
    for (const auto &ofNode : std::as_const(marks))
        QCOMPARE(ofNode.keys().join(QString()), u"AMRST"_s);
    const auto &company = marks[u"Company"_s];
    QCOMPARE(company[u"R"_s][u"state"_s].toString(), u"company"_s);
    QCOMPARE(company[u"T"_s][u"state"_s].toString(), u"no_responsible"_s);
    QVERIFY(!company[u"T"_s][u"ok"_s].toBool());
    // Orders begin in May 2011: nineteen months had ended with November.
    const QJsonObject values = company[u"A"_s][u"values"_s].toObject();
    QCOMPARE(values[u"n"_s].toInt(), 19);
    const double likely = values[u"probability"_s].toString().toDouble();
    QVERIFY(likely >= 0 && likely <= 100);
    const Said again = target(u"check"_s, {u"2013"_s, u"--today"_s, u"2012-12-31"_s});
    QCOMPARE(again.out, said.out);
    // It says so, and only with --smart is it a fault of the check.
    QCOMPARE(said.status, int(Done));
    QCOMPARE(target(u"check"_s, {u"2013"_s, u"--smart"_s}).status, int(NotDone));
}

// A16: company unchanged, both teams right by the day, closed February identical.
void TestPlanJourney::aMoveInMarchLosesNothing()
{
    const QStringList move {u"--person"_s, u"Jillian Carson"_s,
                            u"--to"_s,     u"Company/North America/Southwest"_s,
                            u"--day"_s,    u"2013-03-14"_s};
    const Shown before(show());
    const QString central = u"Company/North America/Central"_s;
    const QString southwest = u"Company/North America/Southwest"_s;
    const QString person = central + u"/Jillian Carson"_s;
    const Said preview = m_shell.run(
        QStringList {u"target"_s, u"transfer"_s, u"--store"_s, m_store, u"--kpi"_s, u"bookings"_s}
        + move);
    QVERIFY2(preview.status == Done, qPrintable(preview.err));
    QCOMPARE(Shown(show()).values, before.values);
    const Said moved = m_shell.run(
        QStringList {u"target"_s, u"transfer"_s, u"--store"_s, m_store, u"--kpi"_s, u"bookings"_s}
        + move + QStringList {u"--apply"_s});
    QVERIFY2(moved.status == Done, qPrintable(moved.err));
    // What was published becomes the next version.
    QVERIFY2(moved.err.contains(u"version 4"_s), qPrintable(moved.err));
    const Shown after(show());
    // 1 to 13 March have 9 of its 21 working days, the first of them the cents left over.
    const Int128 cent = 10'000'000'000;
    const Int128 march = before.values[person][u"2013-03"_s] / cent;
    const Int128 stayed = march / 21 * 9 + qMin<Int128>(march % 21, 9);
    m_movedInMarch = (march - stayed) * cent;
    for (const QString &month : before.values[u"Company"_s].keys()) {
        QCOMPARE(Decimal::text(after.values[u"Company"_s][month]),
                 Decimal::text(before.values[u"Company"_s][month]));
        const Int128 goes = month < "2013-03"_L1 ? 0
            : month == "2013-03"_L1              ? m_movedInMarch
                                                 : before.values[person][month];
        QCOMPARE(Decimal::text(after.values[central][month]),
                 Decimal::text(before.values[central][month] - goes));
        QCOMPARE(Decimal::text(after.values[southwest][month]),
                 Decimal::text(before.values[southwest][month] + goes));
        // His own figures are the same, wherever he stands now.
        QCOMPARE(Decimal::text(after.values[southwest + u"/Jillian Carson"_s][month]),
                 Decimal::text(before.values[person][month]));
    }
    QCOMPARE(target(u"check"_s, {u"2013"_s}).status, int(Done));
    // Twice is no move.
    QCOMPARE(m_shell
                 .run(QStringList {u"target"_s, u"transfer"_s, u"--store"_s, m_store, u"--kpi"_s,
                                   u"bookings"_s}
                      + move)
                 .status,
             int(NotDone));
}

void TestPlanJourney::attainmentIsAsHappenedAndAsOfNow()
{
    const auto targetOf
        = [this](const QString &node, const QString &period, const QStringList &more = {}) {
              const Said said = target(u"attain"_s, QStringList {period, u"--node"_s, node} + more);
              return amountOf(said.list().at(0)[u"target"_s]);
          };
    const QString central = u"Company/North America/Central"_s;
    const QString southwest = u"Company/North America/Southwest"_s;
    const Shown plan(show());
    const Int128 march = plan.values[southwest + u"/Jillian Carson"_s][u"2013-03"_s];
    QCOMPARE(Decimal::text(targetOf(central, u"2013-03"_s)),
             Decimal::text(plan.values[central][u"2013-03"_s]));
    // Up to the day before, the old team had all of it; from the day on, nothing of it.
    QCOMPARE(Decimal::text(targetOf(central, u"2013-03-01..2013-03-13"_s)),
             Decimal::text(march - m_movedInMarch));
    QCOMPARE(Decimal::text(targetOf(central, u"2013-03-14..2013-03-31"_s)), u"0"_s);
    // As of now he has always been there, with all that he was asked for and all that he sold.
    const QStringList now {u"--lens"_s, u"now"_s};
    QCOMPARE(Decimal::text(targetOf(central, u"2013-03"_s, now)), u"0"_s);
    QCOMPARE(Decimal::text(targetOf(southwest, u"2013-03"_s, now)),
             Decimal::text(plan.values[southwest][u"2013-03"_s] + march - m_movedInMarch));
    QCOMPARE(Decimal::text(targetOf(u"Company"_s, u"2013-03"_s, now)),
             Decimal::text(plan.values[u"Company"_s][u"2013-03"_s]));
    // Orders have four decimals.
    const auto actual = [this](const QString &node, const QStringList &more) {
        const Said said = target(u"attain"_s, QStringList {u"2013-Q1"_s, u"--node"_s, node} + more);
        return Decimal::parsed(QString::number(said.list().at(0)[u"actual"_s].toDouble(), 'f', 4));
    };
    QCOMPARE(Decimal::text(actual(central, {}) + actual(southwest, {})),
             Decimal::text(actual(central, now) + actual(southwest, now)));
    QCOMPARE(Decimal::text(actual(central, now)), u"0"_s);
    QVERIFY(actual(central, {}) > 0);
    // The version before still says what it said.
    QCOMPARE(Decimal::text(targetOf(central, u"2013-04"_s, {u"--plan"_s, u"main@3"_s})
                           - targetOf(central, u"2013-04"_s)),
             Decimal::text(plan.values[southwest + u"/Jillian Carson"_s][u"2013-04"_s]));
}

// A13: a scenario changes nothing until it is promoted.
void TestPlanJourney::aScenarioIsComparedAndPromoted()
{
    QCOMPARE(target(u"copy"_s, {u"2013"_s, u"--to"_s, u"brave"_s}).status, int(Done));
    const Said alike = target(u"compare"_s, {u"2013"_s, u"--with"_s, u"brave"_s});
    QVERIFY2(alike.status == Done && alike.list().isEmpty(), qPrintable(alike.out + alike.err));
    const Int128 million = Int128(1'000'000) * 10'000'000'000 * 100;
    const Said raised = target(
        u"set"_s,
        {u"2013"_s, u"--plan"_s, u"brave"_s, u"--value"_s, Decimal::text(m_total + million)});
    QVERIFY2(raised.status == Done, qPrintable(raised.err));
    Int128 more = 0;
    const Said compared = target(u"compare"_s, {u"2013"_s, u"--with"_s, u"brave"_s});
    for (const QJsonObject &row : compared.where(u"node"_s, u"Company"_s))
        more += amountOf(row[u"difference"_s]);
    QCOMPARE(Decimal::text(more), Decimal::text(million));
    QCOMPARE(Decimal::text(Shown(show()).year(u"Company"_s)), Decimal::text(m_total));
    // What is published is not overwritten by a scenario.
    const QStringList promote {u"2013"_s, u"--from"_s, u"brave"_s, u"--to"_s, u"main"_s};
    QCOMPARE(target(u"copy"_s, promote).status, int(NotDone));
    QCOMPARE(target(u"step"_s, {u"2013"_s, u"--to"_s, u"draft"_s}).status, int(Done));
    QCOMPARE(target(u"copy"_s, promote).status, int(Done));
    m_total += million;
    QCOMPARE(Decimal::text(Shown(show()).year(u"Company"_s)), Decimal::text(m_total));
    QVERIFY(target(u"compare"_s, {u"2013"_s, u"--with"_s, u"brave"_s}).list().isEmpty());
}

// A10
void TestPlanJourney::whatPeoplePromiseIsBridged()
{
    const QString team = u"Company/North America/Southwest"_s;
    const Shown shown(show());
    for (const auto &[name, value] :
         {std::pair(u"Jillian Carson"_s, u"5000000"_s), std::pair(u"Linda Mitchell"_s, u"1"_s)})
        QCOMPARE(target(u"set"_s,
                        {u"2013"_s, u"--node"_s, team + u'/' + name, u"--tier"_s, u"commitment"_s,
                         u"--value"_s, value})
                     .status,
                 int(Done));
    const Said said = target(u"bridge"_s, {u"2013"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    QStringList steps;
    Int128 sum = 0;
    for (const QJsonObject &row : said.where(u"node"_s, team)) {
        steps << row[u"step"_s].toString();
        if (steps.constLast() == "committed"_L1)
            QCOMPARE(Decimal::text(amountOf(row[u"amount"_s])), Decimal::text(sum));
        sum += amountOf(row[u"amount"_s]);
    }
    QCOMPARE(steps.constFirst(), u"target"_s);
    QCOMPARE(steps.constLast(), u"committed"_s);
    QVERIFY(steps.contains(u"silent"_s) && steps.contains(u"less"_s));
    QCOMPARE(Decimal::text(sum / 2), u"5000001"_s);
    // Promises are no targets.
    QCOMPARE(Shown(show()).values, shown.values);
}

// A4, A17: leave weighs nothing, and what is left of the month has to carry it.
void TestPlanJourney::absencesShrinkThePersonsDays()
{
    const QString person = u"Company/North America/Northeast/Michael Blythe"_s;
    const auto due = [&](const QString &day) {
        const Said said
            = target(u"attain"_s, {u"2013-05"_s, u"--node"_s, person, u"--today"_s, day});
        return said.list().at(0).toObject();
    };
    const QJsonObject before = due(u"2013-05-10"_s);
    const Said away = m_shell.run({u"target"_s, u"absence"_s, u"--store"_s, m_store, u"--person"_s,
                                   u"Michael Blythe"_s, u"--from"_s, u"2013-05-06"_s, u"--to"_s,
                                   u"2013-05-12"_s});
    QVERIFY2(away.status == Done, qPrintable(away.err));
    const QJsonObject after = due(u"2013-05-10"_s);
    QCOMPARE(Decimal::text(amountOf(after[u"target"_s])),
             Decimal::text(amountOf(before[u"target"_s])));
    // May has 23 working days, 8 of them until the 10th; without 5 it is 3 of 18.
    const Int128 cent = 10'000'000'000;
    const Int128 whole = amountOf(after[u"target"_s]) / cent;
    QCOMPARE(Decimal::text(amountOf(before[u"due"_s])),
             Decimal::text((whole / 23 * 8 + qMin<Int128>(whole % 23, 8)) * cent));
    QCOMPARE(Decimal::text(amountOf(after[u"due"_s])),
             Decimal::text((whole / 18 * 3 + qMin<Int128>(whole % 18, 3)) * cent));
    QCOMPARE(after[u"remaining_days"_s].toInt(), 15);
    QCOMPARE(due(u"2013-05-03"_s)[u"remaining_days"_s].toInt(), 15);
}

// A18: no figure is lost, and the old view is still there.
void TestPlanJourney::anotherFiscalYearLosesNoFigure()
{
    const Shown before(show());
    const auto targetOf = [this](const QString &period, const QStringList &more = {}) {
        return amountOf(target(u"attain"_s, QStringList {period} + more).list().at(0)[u"target"_s]);
    };
    const Int128 old = targetOf(u"FY2013-Q1"_s);
    const Said changed = m_shell.run({u"calendar"_s, u"--store"_s, m_store, u"--fiscal-start"_s,
                                      u"4"_s, u"--from"_s, u"2014-01-15"_s});
    QVERIFY2(changed.status == Done, qPrintable(changed.err));
    QCOMPARE(Shown(show()).values, before.values);
    Int128 quarter = 0;
    for (const QString &month : {u"2013-01"_s, u"2013-02"_s, u"2013-03"_s})
        quarter += before.values[u"Company"_s][month];
    // January to March are now the last quarter of the year that ends in March 2013.
    QCOMPARE(Decimal::text(targetOf(u"FY2013-Q4"_s)), Decimal::text(quarter));
    QCOMPARE(Decimal::text(targetOf(u"FY2013-Q1"_s, {u"--calendar-of"_s, u"2013-12-31"_s})),
             Decimal::text(old));
    QCOMPARE(Decimal::text(old), Decimal::text(quarter));
    QStringList settings;
    for (const QJsonObject &row : changed.where(u"setting"_s, u"fiscal_start"_s))
        settings << row[u"value"_s].toString() + u' ' + row[u"to"_s].toString();
    settings.sort();
    QCOMPARE(settings.join(u", "_s), u"1 2014-01-14, 4 "_s);
}

void TestPlanJourney::theStoreIsWell()
{
    const Said said = m_shell.run({u"doctor"_s, u"--store"_s, m_store});
    QVERIFY2(said.status == Done, qPrintable(said.out + said.err));
}

QTEST_GUILESS_MAIN(TestPlanJourney)
#include "tst_PlanJourney.moc"
