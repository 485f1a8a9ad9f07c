// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// R-F5 and R-A0 on a store: an edit of a customer by hand is dated, and figures see what was.
#include "core/engine/Evaluator.h"
#include "core/handbook/Handbook.h"
#include "core/store/AsKnown.h"
#include "core/store/FactReader.h"
#include "core/store/Store.h"
#include "core/store/UndoLog.h"
#include "tests/support/PlainSql.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

/// A clock that is told what day it is.
class DayClock final : public Clock
{
public:
    QDate day {2026, 1, 5};
    qint64 now() const override
    {
        return QDateTime(day, QTime(12, 0), Qt::UTC).toMSecsSinceEpoch();
    }
};

const QDate Today(2026, 4, 30);

/// A store whose customers are edited on days of their own.
class Company
{
public:
    Company()
    {
        NewStore birth;
        birth.zone = "UTC";
        auto made = Store::create(path(), birth, m_clock, 3);
        Q_ASSERT(made);
        m_store = std::move(*made);
        QList<Change> coverage;
        for (const QString &entity : {u"sales_order"_s, u"activity"_s, u"opportunity"_s})
            coverage.append(change(u"coverage"_s,
                                   {{u"source"_s, u"x"_s},
                                    {u"entity"_s, entity},
                                    {u"from_on"_s, QDate(2025, 1, 1)},
                                    {u"to_on"_s, QDate(2026, 12, 31)}}));
        submit(m_clock.day, coverage);
    }

    QString path() const { return m_folder.filePath(u"x.steel"_s); }
    Uuid id() { return Uuid::make(1'770'000'000'000 + m_made++, m_ids); }
    Change change(const QString &entity, const QHash<QString, Value> &fields)
    {
        return {Change::Deed::Create, entity, id(), fields};
    }
    static Change edit(const Uuid &customer, const QHash<QString, Value> &fields)
    {
        return {Change::Deed::Update, u"customer"_s, customer, fields};
    }

    qint64 submit(const QDate &day, const QList<Change> &changes, const QString &source = u"hand"_s)
    {
        m_clock.day = day;
        const auto receipt = m_store->submit({u"test"_s, {}, {}, source, {}, {}, changes});
        if (!receipt)
            qWarning() << receipt.error().code << receipt.error().detail;
        Q_ASSERT(receipt);
        return receipt->command;
    }
    qint64 undo(const QDate &day, qint64 command)
    {
        m_clock.day = day;
        UndoLog log(m_store->database(), m_store->rows(), m_store->schema());
        const auto inverse = log.inverseOf(command);
        Q_ASSERT(inverse);
        if (inverse->command.changes.isEmpty())
            return 0;
        const auto receipt = m_store->submit(inverse->command);
        Q_ASSERT(receipt);
        return receipt->command;
    }

private:
    QTemporaryDir m_folder;
    DayClock m_clock;
    std::unique_ptr<Store> m_store;
    QRandomGenerator64 m_ids {7};
    qint64 m_made = 0;
};

Question questionOf(const FactReader &facts, const Slice &slice, Lens lens)
{
    Question question;
    question.kpis = {u"bookings"_s, u"visit_count"_s, u"customers_touched"_s, u"pipeline_value"_s};
    question.nodes = {facts.organisation().root()};
    for (const QString &period : {u"2026-01"_s, u"2026-02"_s, u"2026-03"_s, u"2026-Q1"_s})
        question.periods.append(*Period::parse(period, facts.calendar()));
    question.today = Today;
    question.slice = slice;
    question.lens = lens;
    return question;
}

/// "num of rows" by cell.
QStringList figures(const FactReader &facts, const Handbook &handbook, const Slice &slice,
                    Lens lens = Lens::Event)
{
    const auto cells = Evaluator(handbook, facts).evaluate(questionOf(facts, slice, lens));
    if (!cells)
        return {QString(cells.error().code)};
    QStringList result;
    for (const Cell &cell : *cells)
        result << u"%1 %2: %3 of %4"_s.arg(cell.kpi, cell.period.label(), cell.measure.numText())
                      .arg(cell.measure.nRows);
    return result;
}

QStringList figures(const QString &path, const Handbook &handbook, const Slice &slice,
                    Lens lens = Lens::Event)
{
    const auto reader = FactReader::open(path);
    return reader ? figures(**reader, handbook, slice, lens) : QStringList(reader.error().code);
}

} // namespace

class TestCustomersAsTheyWere : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void anEditByHandIsDatedByItsDay_data();
    void anEditByHandIsDatedByItsDay();
    void whatIsKnownOfADayKnowsNoLaterEdit();
    void followedCachedAndReadAreWhatTheJournalSays_data();
    void followedCachedAndReadAreWhatTheJournalSays();

private:
    Handbook m_handbook;
};

void TestCustomersAsTheyWere::initTestCase()
{
    const auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_handbook = *handbook;
}

void TestCustomersAsTheyWere::anEditByHandIsDatedByItsDay_data()
{
    QTest::addColumn<QString>("case_");
    QTest::addColumn<QString>("west"); ///< orders of 1 in January, 10 in February, 100 in March
    QTest::addColumn<QString>("east");
    QTest::newRow("by hand") << u"hand"_s << u"11"_s << u"100"_s;
    QTest::newRow("by a file") << u"import:x.csv"_s << u"0"_s << u"111"_s;
    QTest::newRow("undone") << u"undone"_s << u"111"_s << u"0"_s;
    QTest::newRow("undone and done again") << u"redone"_s << u"11"_s << u"100"_s;
    QTest::newRow("twice on a day") << u"twice"_s << u"11"_s << u"100"_s;
    QTest::newRow("there and back") << u"back"_s << u"101"_s << u"10"_s;
    QTest::newRow("filled in") << u"filled in"_s << u"0"_s << u"111"_s;
    QTest::newRow("emptied") << u"emptied"_s << u"11"_s << u"0"_s;
    QTest::newRow("removed and brought back") << u"removed"_s << u"11"_s << u"100"_s;
    QTest::newRow("another field") << u"renamed"_s << u"111"_s << u"0"_s;
}

// R-A0: a later edit closes the old interval on its day, 10 March; what a file says was never
// otherwise, nor what was taken back.
void TestCustomersAsTheyWere::anEditByHandIsDatedByItsDay()
{
    QFETCH(const QString, case_);
    QFETCH(const QString, west);
    QFETCH(const QString, east);
    Company company;
    const QDate on(2026, 3, 10);
    QHash<QString, Value> said {{u"name"_s, u"甲公司"_s}};
    if (case_ != "filled in"_L1)
        said.insert(u"region"_s, u"West"_s);
    const Change made = company.change(u"customer"_s, said);
    company.submit(QDate(2026, 1, 5), {made}, u"import:customers.csv"_s);
    QList<Change> orders;
    for (const auto &[day, amount] :
         {std::pair(QDate(2026, 1, 20), 1), std::pair(on.addDays(-10), 10), std::pair(on, 100)})
        orders.append(company.change(u"sales_order"_s,
                                     {{u"customer"_s, made.row},
                                      {u"signed_at"_s, Moment(day)},
                                      {u"amount"_s, qint64(amount) * 10'000}}));
    company.submit(QDate(2026, 1, 5), orders, u"import:orders.csv"_s);
    const auto live = FactReader::open(company.path());
    QVERIFY(live);
    QVERIFY(!figures(**live, m_handbook, {{u"region"_s, {u"East"_s}}}).isEmpty());

    const auto to = [&made](const QString &region) {
        return Company::edit(made.row, {{u"region"_s, region.isEmpty() ? Value() : Value(region)}});
    };
    if (case_.startsWith("import"_L1)) {
        company.submit(on, {to(u"East"_s)}, case_);
    } else if (case_ == "twice"_L1) {
        company.submit(on, {to(u"North"_s)});
        company.submit(on, {to(u"East"_s)});
    } else if (case_ == "back"_L1) {
        company.submit(QDate(2026, 2, 10), {to(u"East"_s)});
        company.submit(on, {to(u"West"_s)});
    } else if (case_ == "emptied"_L1) {
        company.submit(on, {to({})});
    } else if (case_ == "renamed"_L1) {
        company.submit(on, {Company::edit(made.row, {{u"name"_s, u"乙公司"_s}})});
    } else {
        const qint64 edited = company.submit(on, {to(u"East"_s)});
        if (case_ == "undone"_L1 || case_ == "redone"_L1) {
            const qint64 undone = company.undo(QDate(2026, 3, 20), edited);
            QVERIFY(undone > 0);
            if (case_ == "redone"_L1)
                QVERIFY(company.undo(QDate(2026, 3, 25), undone) > 0);
        }
        if (case_ == "removed"_L1) {
            const qint64 removed = company.submit(
                QDate(2026, 3, 20), {{Change::Deed::Delete, u"customer"_s, made.row, {}}});
            QVERIFY((*live)->renew());
            QVERIFY(company.undo(QDate(2026, 3, 21), removed) > 0);
        }
    }
    // All of the orders; what follows the writes, and what is read anew.
    QVERIFY((*live)->renew());
    const auto sums = [&](const FactReader &facts, const QString &region, Lens lens) {
        Question question = questionOf(facts, {{u"region"_s, {region}}}, lens);
        question.kpis = {u"bookings"_s};
        question.periods = {*Period::parse(u"2026-Q1"_s, facts.calendar())};
        const auto cells = Evaluator(m_handbook, facts).evaluate(question);
        return cells ? cells->constFirst().measure.numText() : QString(cells.error().code);
    };
    const auto fresh = FactReader::open(company.path());
    QVERIFY(fresh);
    for (const FactReader *facts : {live->get(), fresh->get()}) {
        QCOMPARE(sums(*facts, u"West"_s, Lens::Event), west);
        QCOMPARE(sums(*facts, u"East"_s, Lens::Event), east);
        // As of now he is what he is, whenever that was said.
        const bool isWest = case_ == "undone"_L1 || case_ == "back"_L1 || case_ == "renamed"_L1;
        QCOMPARE(sums(*facts, u"West"_s, Lens::Now), isWest ? u"111"_s : u"0"_s);
    }
}

// R-L3 with R-F5: before the edit was made, nobody knew of it.
void TestCustomersAsTheyWere::whatIsKnownOfADayKnowsNoLaterEdit()
{
    Company company;
    const Change made = company.change(u"customer"_s, {{u"region"_s, u"West"_s}});
    const Change order = company.change(u"sales_order"_s,
                                        {{u"customer"_s, made.row},
                                         {u"signed_at"_s, Moment(QDate(2026, 1, 20))},
                                         {u"amount"_s, qint64(10'000)}});
    company.submit(QDate(2026, 1, 5), {made, order}, u"import:x.csv"_s);
    // A file corrects on 1 February, people move him on 10 and on 20 March.
    company.submit(QDate(2026, 2, 1), {Company::edit(made.row, {{u"region"_s, u"North"_s}})},
                   u"import:y.csv"_s);
    company.submit(QDate(2026, 3, 10), {Company::edit(made.row, {{u"region"_s, u"East"_s}})});
    company.submit(QDate(2026, 3, 20), {Company::edit(made.row, {{u"region"_s, u"South"_s}})});
    const auto regions = [&](const FactReader &facts, Lens lens) {
        QStringList held;
        for (const QString &region : {u"West"_s, u"North"_s, u"East"_s, u"South"_s}) {
            if (figures(facts, m_handbook, {{u"region"_s, {region}}}, lens)
                    .constFirst()
                    .contains("of 1"_L1))
                held << region;
        }
        return held.join(u' ');
    };
    for (const auto &[day, now] :
         {std::pair(QDate(2026, 1, 31), u"West"_s), std::pair(QDate(2026, 3, 9), u"North"_s),
          std::pair(QDate(2026, 3, 15), u"East"_s), std::pair(QDate(2026, 3, 31), u"South"_s)}) {
        const auto known = AsKnown::open(company.path(), day);
        QVERIFY(known);
        QCOMPARE(regions((*known)->facts(), Lens::Now), now);
        QCOMPARE(regions((*known)->facts(), Lens::Event),
                 day < QDate(2026, 2, 1) ? u"West"_s : u"North"_s);
    }
}

void TestCustomersAsTheyWere::followedCachedAndReadAreWhatTheJournalSays_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u, 4u, 5u})
        QTest::addRow("seed %u", seed) << seed;
}

/// One query for each figure: the region of a row is that before the first edit after its day.
QStringList counted(const QString &path, const QString &region)
{
    const PlainSql sql(path);
    const auto isIn = [&region](const QString &row, const QString &day) -> QString {
        return u" EXISTS (SELECT 1 FROM customer c WHERE c.id = %1.customer) AND"
               " coalesce((SELECT json_extract(j.old, '$.region') FROM journal j"
               " JOIN command m ON m.id = j.cmd WHERE j.entity = 'customer' AND j.deed = 'update'"
               " AND j.row = %1.customer AND m.source = 'hand'"
               " AND json_type(j.old, '$.region') IS NOT NULL AND substr(m.at, 1, 10) > %2"
               " ORDER BY substr(m.at, 1, 10), j.seq LIMIT 1),"
               " (SELECT c.region FROM customer c WHERE c.id = %1.customer)) = '%3'"_s.arg(row, day,
                                                                                           region);
    };
    const auto text
        = [](const QString &kpi, const QString &label, const QString &number, const QString &rows) {
              return u"%1 %2: %3 of %4"_s.arg(kpi, label, number, rows);
          };
    QStringList result;
    struct Days
    {
        QString label, from, to;
    };
    const QList<Days> periods {{u"2026-01"_s, u"2026-01-01"_s, u"2026-02-01"_s},
                               {u"2026-02"_s, u"2026-02-01"_s, u"2026-03-01"_s},
                               {u"2026-03"_s, u"2026-03-01"_s, u"2026-04-01"_s},
                               {u"2026-Q1"_s, u"2026-01-01"_s, u"2026-04-01"_s}};
    const auto each = [&](const QString &kpi, auto query) {
        for (const Days &days : periods) {
            const QStringList row = sql.rows(query(days)).constFirst();
            result << text(kpi, days.label, row.value(0), row.value(1));
        }
    };
    each(u"bookings"_s, [&](const Days &days) -> QString {
        return u"SELECT coalesce(sum(amount), 0) / 10000, count(*) FROM sales_order AS o"
               " WHERE signed_at >= '%1' AND signed_at < '%2' AND"_s.arg(days.from, days.to)
            + isIn(u"o"_s, u"o.signed_at"_s);
    });
    each(u"visit_count"_s, [&](const Days &days) -> QString {
        return u"SELECT count(*), count(*) FROM activity AS a"
               " WHERE started_at >= '%1' AND started_at < '%2' AND"_s.arg(days.from, days.to)
            + isIn(u"a"_s, u"a.started_at"_s);
    });
    each(u"customers_touched"_s, [&](const Days &days) -> QString {
        return u"SELECT count(DISTINCT customer), count(*) FROM activity AS a"
               " WHERE started_at >= '%1' AND started_at < '%2' AND"_s.arg(days.from, days.to)
            + isIn(u"a"_s, u"a.started_at"_s);
    });
    each(u"pipeline_value"_s, [&](const Days &days) -> QString {
        const QString last
            = QDate::fromString(days.to, Qt::ISODate).addDays(-1).toString(Qt::ISODate);
        return u"SELECT coalesce(sum(amount), 0) / 10000, count(*) FROM opportunity AS d"
               " WHERE created_at <= '%1' AND coalesce(won_at, '9999') > '%1' AND"_s.arg(last)
            + isIn(u"d"_s, u'\'' + last + u'\'');
    });
    return result;
}

// kpi.md 1.16: a reference in SQL, what follows the journal, the cache and what is read anew agree.
void TestCustomersAsTheyWere::followedCachedAndReadAreWhatTheJournalSays()
{
    QFETCH(const quint32, seed);
    QRandomGenerator random(seed);
    const auto below = [&random](int n) { return int(random.bounded(n)); };
    const auto day = [&] { return QDate(2026, 1, 1).addDays(below(100)); };
    const QStringList regions {u"east"_s, u"west"_s, u"north"_s};
    Company company;
    QList<Uuid> customers;
    const auto live = FactReader::open(company.path());
    QVERIFY(live);
    for (int step = 0; step < 45; ++step) {
        QList<Change> changes;
        for (int i = below(4); i >= 0; --i) {
            const int what = customers.size() < 4 ? 0 : below(10);
            const auto some = [&] { return customers.at(below(int(customers.size()))); };
            if (what == 0) {
                changes.append(company.change(
                    u"customer"_s,
                    {{u"name"_s, u"客户%1"_s.arg(step)}, {u"region"_s, regions.at(below(3))}}));
                customers.append(changes.constLast().row);
            } else if (what < 4) {
                changes.append(Company::edit(some(), {{u"region"_s, regions.at(below(3))}}));
            } else if (what < 6) {
                changes.append(company.change(u"sales_order"_s,
                                              {{u"customer"_s, some()},
                                               {u"signed_at"_s, Moment(day())},
                                               {u"amount"_s, qint64(below(100)) * 10'000}}));
            } else if (what < 8) {
                changes.append(company.change(u"activity"_s,
                                              {{u"customer"_s, some()},
                                               {u"type"_s, u"visit"_s},
                                               {u"is_effective"_s, qint64(1)},
                                               {u"started_at"_s, Moment(day())}}));
            } else if (what == 8) {
                const QDate created = day();
                changes.append(company.change(
                    u"opportunity"_s,
                    {{u"customer"_s, some()},
                     {u"created_at"_s, Moment(created)},
                     {u"won_at"_s,
                      below(2) == 0 ? Value() : Value(Moment(created.addDays(below(60))))},
                     {u"amount"_s, qint64(below(100)) * 10'000}}));
            } else if (below(3) == 0) {
                const Uuid gone = customers.takeAt(below(int(customers.size())));
                changes.removeIf([&gone](const Change &one) {
                    return one.row == gone || one.fields.value(u"customer"_s) == Value(gone);
                });
                changes.append({Change::Deed::Delete, u"customer"_s, gone, {}});
            }
        }
        // Days come in any order, as from another computer.
        company.submit(day(), changes, below(5) == 0 ? u"import:x.csv"_s : u"hand"_s);
        if (step % 15 == 7)
            QVERIFY(FactReader::writeCache(company.path()));
        if (step % 2 == 0)
            continue;
        QVERIFY((*live)->renew());
        for (const QString &region : regions) {
            const Slice slice {{u"region"_s, {region}}};
            const QStringList expected = counted(company.path(), region);
            QCOMPARE(figures(**live, m_handbook, slice), expected);
            QCOMPARE(figures(company.path(), m_handbook, slice), expected);
        }
        QVERIFY(!(*live)->fault());
        QCOMPARE(figures(**live, m_handbook, {{u"region"_s, {u"east"_s}}}, Lens::Now),
                 figures(company.path(), m_handbook, {{u"region"_s, {u"east"_s}}}, Lens::Now));
    }
}

QTEST_GUILESS_MAIN(TestCustomersAsTheyWere)
#include "tst_CustomersAsTheyWere.moc"
