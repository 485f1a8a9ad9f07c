// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// However the columns came into memory, the figures are those of the rows in the store.
#include "core/engine/Evaluator.h"
#include "core/engine/KeptFlows.h"
#include "core/handbook/Handbook.h"
#include "core/store/FactReader.h"
#include "tests/support/PlainSql.h"
#include "tests/support/TestStore.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Today(2026, 3, 20);
constexpr int People = 6;

/// What a figure is made of, found without the engine.
struct Expected
{
    qint64 num = 0;
    qint64 den = 1;
    qint64 rows = 0;
};

QString hex(const Uuid &id)
{
    return u"x'"_s + QString::fromLatin1(id.bytes().toHex()) + u'\'';
}

/// A small company whose rows are made, changed and removed at random.
class RandomCompany
{
public:
    /// Plain: one currency, nobody merged, nothing handed over, as the slow reference has it.
    enum class Life { Plain, Full };

    explicit RandomCompany(quint32 seed, Life life = Life::Plain)
        : m_store(Today)
        , m_random(seed)
        , m_life(life)
    {
        QList<Change> changes;
        for (int i = 0; i < 2; ++i) {
            m_teams.append(id());
            changes.append({Change::Deed::Create,
                            u"unit"_s,
                            m_teams.at(i),
                            {{u"name"_s, u"team %1"_s.arg(i)}, {u"kind"_s, u"team"_s}}});
        }
        for (int i = 0; i < People; ++i) {
            m_people.append(id());
            changes.append({Change::Deed::Create,
                            u"person"_s,
                            m_people.at(i),
                            {{u"name"_s, u"person %1"_s.arg(i)}}});
            changes.append({Change::Deed::Create,
                            u"membership"_s,
                            id(),
                            {{u"person"_s, m_people.at(i)}, {u"unit"_s, m_teams.at(i / 3)}}});
        }
        for (const QString &entity :
             {u"activity"_s, u"opportunity"_s, u"sales_order"_s, u"receivable"_s, u"payment"_s})
            changes.append({Change::Deed::Create,
                            u"coverage"_s,
                            id(),
                            {{u"source"_s, u"test"_s},
                             {u"entity"_s, entity},
                             {u"from_on"_s, QDate(2025, 1, 1)},
                             {u"to_on"_s, QDate(2026, 12, 31)}}});
        submit(changes);
        for (int i = 0; i < 12; ++i)
            step();
    }

    QString path() const { return m_store.path(); }
    QString cache() const { return m_store.path() + u".cache"_s; }
    const QList<Uuid> &people() const { return m_people; }
    const QList<Uuid> &teams() const { return m_teams; }

    /// A command of a few rows.
    void step()
    {
        QList<Change> changes;
        const int count = 1 + below(6);
        for (int i = 0; i < count; ++i)
            changes.append(change());
        submit(changes);
    }

    /// One row more, and nothing else.
    void grow(const QString &entity)
    {
        m_rows[entity].append(id());
        submit({{Change::Deed::Create, entity, m_rows[entity].constLast(), fields(entity)}});
    }
    /// One row that was there is another one now, or gone.
    void alter(const QString &entity)
    {
        QList<Uuid> &rows = m_rows[entity];
        const qsizetype place = below(int(rows.size()));
        if (chance(50))
            submit({{Change::Deed::Update, entity, rows.at(place), fields(entity)}});
        else
            submit({{Change::Deed::Delete, entity, rows.takeAt(place), {}}});
    }

    void submit(const QList<Change> &changes)
    {
        Command command;
        command.label = u"test"_s;
        command.source = u"test"_s;
        command.changes = changes;
        const auto receipt = m_store->submit(command);
        QVERIFY2(receipt, receipt ? "" : qPrintable(receipt.error().detail));
    }

    Uuid id() { return Uuid::make(1'770'000'000'000 + m_made++, m_ids); }

private:
    int below(int n) { return int(m_random.bounded(n)); }
    bool chance(int percent) { return below(100) < percent; }
    QDate day() { return QDate(2025, 12, 1).addDays(below(115)); }
    Value someOf(const QList<Uuid> &ids)
    {
        return ids.isEmpty() || chance(10) ? Value() : Value(ids.at(below(int(ids.size()))));
    }
    Value money() { return Value(qint64(below(1'000'000)) * 100); }

    Change change()
    {
        static const QStringList entities {
            u"customer"_s,    u"activity"_s,   u"opportunity"_s, u"stage_event"_s,
            u"sales_order"_s, u"receivable"_s, u"payment"_s,     u"payment_allocation"_s};
        static const QStringList more {u"fx"_s, u"ownership"_s, u"membership"_s, u"order_line"_s,
                                       u"target"_s};
        const QString &entity = m_life == Life::Full && chance(20)
            ? more.at(below(int(more.size())))
            : entities.at(below(int(entities.size())));
        QList<Uuid> &rows = m_rows[entity];
        QList<Uuid> &gone = m_gone[entity];
        const int what = below(100);
        if (what < 15 && rows.size() > 3) {
            const Uuid row = rows.takeAt(below(int(rows.size())));
            // What others depend on in the store itself stays there.
            const bool isHeld = entity == "opportunity"_L1 || entity == "payment"_L1
                || (m_life == Life::Full && entity == "sales_order"_L1);
            if (isHeld) {
                rows.append(row);
                return {Change::Deed::Update, entity, row, fields(entity)};
            }
            gone.append(row);
            return {Change::Deed::Delete, entity, row, {}};
        }
        if (what < 22 && !gone.isEmpty()) {
            rows.append(gone.takeLast()); // as an undo would
            return {Change::Deed::Create, entity, rows.constLast(), fields(entity)};
        }
        if (what < 50 && !rows.isEmpty()) {
            const Uuid row = rows.at(below(int(rows.size())));
            return {Change::Deed::Update, entity, row, fields(entity)};
        }
        rows.append(id());
        return {Change::Deed::Create, entity, rows.constLast(), fields(entity)};
    }

    QHash<QString, Value> fields(const QString &entity)
    {
        QHash<QString, Value> result = plainFields(entity);
        if (m_life == Life::Plain)
            return result;
        if (entity == "customer"_L1 && chance(15))
            result.insert(u"merged_into"_s, someOf(m_rows[u"customer"_s]));
        if (QStringList {u"opportunity"_s, u"sales_order"_s, u"payment"_s}.contains(entity))
            result.insert(u"currency"_s, chance(30) ? u"USD"_s : u"CNY"_s);
        return result;
    }

    QHash<QString, Value> plainFields(const QString &entity)
    {
        const auto days = [&](const QDate &from) { return from.addDays(below(60)); };
        if (entity == "customer"_L1)
            return {{u"name"_s, u"customer %1"_s.arg(below(1000))},
                    {u"owner"_s, someOf(m_people)},
                    {u"region"_s, chance(50) ? u"north"_s : u"south"_s},
                    {u"is_internal"_s, qint64(chance(8))},
                    {u"is_test"_s, qint64(chance(8))}};
        if (entity == "activity"_L1)
            return {{u"type"_s, chance(60) ? u"visit"_s : u"call"_s},
                    {u"person"_s, someOf(m_people)},
                    {u"customer"_s, someOf(m_rows[u"customer"_s])},
                    {u"started_at"_s, Moment(day())},
                    {u"note"_s, u"note %1"_s.arg(below(1'000'000))},
                    {u"is_effective"_s, qint64(chance(60))}};
        if (entity == "opportunity"_L1) {
            const QDate created = day();
            const bool isWon = chance(40);
            const bool isLost = !isWon && chance(40);
            return {{u"owner"_s, someOf(m_people)},
                    {u"customer"_s, someOf(m_rows[u"customer"_s])},
                    {u"type"_s, chance(15) ? u"renewal"_s : u"new"_s},
                    {u"created_at"_s, Moment(created)},
                    {u"amount"_s, money()},
                    {u"is_test"_s, qint64(chance(5))},
                    {u"won_at"_s, isWon ? Value(Moment(days(created))) : Value()},
                    {u"lost_at"_s, isLost ? Value(Moment(days(created))) : Value()}};
        }
        if (entity == "stage_event"_L1)
            return {{u"opportunity"_s, someOf(m_rows[u"opportunity"_s])},
                    {u"stage"_s, u"stage %1"_s.arg(below(4))},
                    {u"entered_at"_s, Moment(day())}};
        if (entity == "sales_order"_L1)
            return {{u"owner"_s, someOf(m_people)},
                    {u"customer"_s, someOf(m_rows[u"customer"_s])},
                    {u"signed_at"_s, Moment(day())},
                    {u"amount"_s, chance(90) ? money() : Value()},
                    {u"cost"_s, money()},
                    {u"status"_s, chance(10) ? u"void"_s : u"active"_s}};
        if (entity == "fx"_L1)
            return {{u"currency"_s, u"USD"_s},
                    {u"day"_s, day()},
                    {u"rate"_s, qint64(600'000'000 + below(300'000'000))},
                    {u"kind"_s, chance(80) ? u"day"_s : u"budget"_s}};
        if (entity == "membership"_L1)
            return {{u"person"_s, m_people.at(below(People))},
                    {u"unit"_s, m_teams.at(below(2))},
                    {u"from_on"_s, day()},
                    {u"to_on"_s, Value()}};
        if (entity == "ownership"_L1)
            return {{u"object"_s, u"customer"_s},
                    {u"object_id"_s, someOf(m_rows[u"customer"_s])},
                    {u"person"_s, m_people.at(below(People))},
                    {u"share"_s, qint64(chance(50) ? 1'000'000 : 500'000)},
                    {u"from_on"_s, day()}};
        if (entity == "target"_L1)
            return {{u"plan"_s, chance(70) ? u"main"_s : u"other"_s},
                    {u"kpi"_s, u"bookings"_s},
                    {u"node_kind"_s, u"person"_s},
                    {u"node"_s, m_people.at(below(People))},
                    {u"period_from"_s, QDate(2026, 1 + below(3), 1)},
                    {u"period_to"_s, QDate(2026, 3, 31)},
                    {u"tier"_s, u"base"_s},
                    {u"value"_s, money()}};
        if (entity == "order_line"_L1)
            return {{u"sales_order"_s, someOf(m_rows[u"sales_order"_s])},
                    {u"quantity"_s, qint64(below(100)) * 10'000},
                    {u"price"_s, money()}};
        if (entity == "receivable"_L1)
            return {{u"sales_order"_s, someOf(m_rows[u"sales_order"_s])},
                    {u"issued_on"_s, day()},
                    {u"due_on"_s, day()},
                    {u"amount"_s, money()}};
        if (entity == "payment"_L1)
            return {{u"sales_order"_s, someOf(m_rows[u"sales_order"_s])},
                    {u"owner"_s, someOf(m_people)},
                    {u"received_on"_s, day()},
                    {u"amount"_s, money()}};
        return {{u"receivable"_s, someOf(m_rows[u"receivable"_s])},
                {u"payment"_s, someOf(m_rows[u"payment"_s])},
                {u"allocated_on"_s, day()},
                {u"amount"_s, money()}};
    }

    TestStore m_store;
    QRandomGenerator m_random;
    Life m_life;
    QRandomGenerator64 m_ids {7};
    qint64 m_made = 0;
    QList<Uuid> m_teams;
    QList<Uuid> m_people;
    QHash<QString, QList<Uuid>> m_rows;
    QHash<QString, QList<Uuid>> m_gone;
};

/// The slow way: one SQL query for each cell.
class SlowReference
{
public:
    SlowReference(const RandomCompany &company, const NodeKey &root)
        : m_company(company)
        , m_sql(company.path())
        , m_root(root)
    {
    }

    Expected of(const QString &kpi, const NodeKey &node, const Period &period) const
    {
        const QString from = period.from().toString(Qt::ISODate);
        const QString to = qMin(period.to(), Today.addDays(1)).toString(Qt::ISODate);
        const auto within = [&](const QString &field) -> QString {
            return u"%1 >= '%2' AND %1 < '%3'"_s.arg(field, from, to);
        };
        if (kpi == "bookings"_L1) {
            const QString rows = rowsOf(u"sales_order"_s, u"owner"_s, node)
                + u" AND status != 'void' AND amount IS NOT NULL AND "_s + within(u"signed_at"_s);
            return {m_sql.number(u"SELECT coalesce(sum(amount), 0) "_s + rows), 1,
                    m_sql.number(u"SELECT count(*) "_s + rows)};
        }
        if (kpi == "visit_count"_L1) {
            const qint64 count
                = m_sql.number(u"SELECT count(*) "_s + rowsOf(u"activity"_s, u"person"_s, node)
                               + u" AND type = 'visit' AND "_s + within(u"started_at"_s));
            return {count, 1, count};
        }
        if (kpi == "customers_touched"_L1) {
            const QString rows = rowsOf(u"activity"_s, u"person"_s, node)
                + u" AND is_effective AND customer IN (SELECT id FROM customer) AND "_s
                + within(u"started_at"_s);
            return {m_sql.number(u"SELECT count(DISTINCT customer) "_s + rows), 1,
                    m_sql.number(u"SELECT count(*) "_s + rows)};
        }
        const QString deals = rowsOf(u"opportunity"_s, u"owner"_s, node);
        if (kpi == "win_rate"_L1) {
            const QString counted = deals + u" AND type != 'renewal' AND NOT is_test AND "_s;
            const QString decided = within(u"coalesce(won_at, lost_at)"_s);
            return {m_sql.number(u"SELECT count(*) "_s + counted + within(u"won_at"_s)),
                    m_sql.number(u"SELECT count(*) "_s + counted + decided),
                    m_sql.number(u"SELECT count(*) "_s + counted + u'(' + within(u"won_at"_s)
                                 + u" OR "_s + decided + u')')};
        }
        if (kpi == "median_cycle"_L1) {
            QList<qint64> days;
            for (const QStringList &row :
                 m_sql.rows(u"SELECT julianday(won_at) - julianday(created_at) "_s + deals
                            + u" AND "_s + within(u"won_at"_s) + u" ORDER BY 1"_s))
                days << qint64(row.first().toDouble());
            const qsizetype n = days.size();
            if (n == 0)
                return {0, 1, 0};
            return n % 2 ? Expected {days.at(n / 2), 1, n}
                         : Expected {days.at(n / 2 - 1) + days.at(n / 2), 2, n};
        }
        // pipeline_value: what was there and not decided on the last day that is looked at.
        const QString last = qMin(period.last(), Today).toString(Qt::ISODate);
        const QString open = deals
            + u" AND created_at <= '%1' AND coalesce(won_at, lost_at, '9999') > '%1'"_s.arg(last);
        return {m_sql.number(u"SELECT coalesce(sum(amount), 0) "_s + open), 1,
                m_sql.number(u"SELECT count(*) "_s + open)};
    }

private:
    /// The rows of a node that the company does not leave out.
    QString rowsOf(const QString &entity, const QString &owner, const NodeKey &node) const
    {
        QString result = u"FROM "_s + entity
            + u" WHERE NOT EXISTS (SELECT 1 FROM customer AS c WHERE c.id = "_s + entity
            + u".customer AND (c.is_test OR c.is_internal))"_s;
        if (entity == "opportunity"_L1)
            result += u" AND NOT is_test"_s;
        if (node == m_root)
            return result;
        QStringList owners;
        for (qsizetype i = 0; i < m_company.people().size(); ++i) {
            const Uuid &person = m_company.people().at(i);
            if (node == NodeKey::person(person)
                || node == NodeKey::unit(m_company.teams().at(i / 3)))
                owners << hex(person);
        }
        return result
            + (node == unassignedNode() ? u" AND %1 IS NULL"_s.arg(owner)
                                        : u" AND %1 IN (%2)"_s.arg(owner, owners.join(u", "_s)));
    }

    const RandomCompany &m_company;
    PlainSql m_sql;
    NodeKey m_root;
};

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void followedCachedAndReadColumnsGiveTheFiguresOfTheRows_data();
    void followedCachedAndReadColumnsGiveTheFiguresOfTheRows();
    void rowsThatComeLaterPassByThemselves_data();
    void rowsThatComeLaterPassByThemselves();
    void nothingOfAFullLifeIsMissedByWhoFollows_data();
    void nothingOfAFullLifeIsMissedByWhoFollows();
    void aDamagedCacheChangesNoFigure();
    void aCutCacheChangesNoFigure();
    void aCacheOfAnotherStoreSchemaOrFormatIsNotUsed();
    void aCacheOfARestoredStoreIsNotUsed();
    void aCacheThatCannotBeWrittenLeavesTheFormerOne();
    void aStoreThatMayOnlyBeReadHasItsFigures();

private:
    Question question(const FactSource &facts, const RandomCompany &company) const;
    Question questionOf(const QStringList &kpis, const FactSource &facts,
                        const RandomCompany &company) const;
    QList<Cell> figures(const FactSource &facts, const RandomCompany &company) const;
    /// Of the store alone, whatever lies beside it.
    QList<Cell> figuresOfRows(const RandomCompany &company) const;
    QList<Cell> figuresOfFile(const RandomCompany &company, bool *usesCache = nullptr) const;

    Handbook m_handbook;
};

void TestColumns::initTestCase()
{
    const auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_handbook = *handbook;
}

Question TestColumns::question(const FactSource &facts, const RandomCompany &company) const
{
    return questionOf({u"bookings"_s, u"visit_count"_s, u"customers_touched"_s, u"win_rate"_s,
                       u"median_cycle"_s, u"pipeline_value"_s, u"win_rate_cohort"_s,
                       u"avg_customer_value"_s, u"gross_margin_rate"_s, u"ar_open"_s,
                       u"overdue_amount"_s, u"collections"_s, u"open_opportunity_count"_s,
                       u"activity_per_account"_s, u"dso"_s},
                      facts, company);
}

Question TestColumns::questionOf(const QStringList &kpis, const FactSource &facts,
                                 const RandomCompany &company) const
{
    Question question;
    question.kpis = kpis;
    question.nodes = {facts.organisation().root(), unassignedNode()};
    for (const Uuid &team : company.teams())
        question.nodes.append(NodeKey::unit(team));
    for (const Uuid &person : company.people())
        question.nodes.append(NodeKey::person(person));
    for (const QString &period :
         {u"2025-12"_s, u"2026-01"_s, u"2026-02"_s, u"2026-03"_s, u"2026-Q1"_s, u"2026"_s}) {
        const auto parsed = Period::parse(period, facts.calendar());
        question.periods.append(*parsed);
    }
    question.today = Today;
    return question;
}

QList<Cell> TestColumns::figures(const FactSource &facts, const RandomCompany &company) const
{
    const auto cells = Evaluator(m_handbook, facts).evaluate(question(facts, company));
    if (!cells)
        qWarning() << cells.error().code << cells.error().values;
    return cells ? *cells : QList<Cell>();
}

QList<Cell> TestColumns::figuresOfRows(const RandomCompany &company) const
{
    const QString aside = company.cache() + u".aside"_s;
    const bool isMoved = QFile::rename(company.cache(), aside);
    const QList<Cell> cells = figuresOfFile(company);
    if (isMoved)
        QFile::rename(aside, company.cache());
    return cells;
}

QList<Cell> TestColumns::figuresOfFile(const RandomCompany &company, bool *usesCache) const
{
    const auto reader = FactReader::open(company.path());
    if (!reader)
        return {};
    if (usesCache)
        *usesCache = (*reader)->hasCache();
    const QList<Cell> cells = figures(**reader, company);
    return (*reader)->fault() ? QList<Cell>() : cells;
}

void TestColumns::followedCachedAndReadColumnsGiveTheFiguresOfTheRows_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {1u, 2u, 3u, 4u})
        QTest::addRow("seed %u", seed) << seed;
}

// kpi.md 1.16: one evaluator; whatever is kept between questions must match the rows bit for bit.
void TestColumns::followedCachedAndReadColumnsGiveTheFiguresOfTheRows()
{
    QFETCH(const quint32, seed);
    RandomCompany company(seed);
    const auto live = FactReader::open(company.path());
    QVERIFY(live);
    for (int step = 0; step < 40; ++step) {
        // Sometimes several commands come before anybody asks.
        for (int i = 0; i <= step % 3; ++i)
            company.step();
        QVERIFY((*live)->renew());
        const QList<Cell> followed = figures(**live, company);
        QVERIFY(!(*live)->fault());
        const QList<Cell> read = figuresOfRows(company);
        QVERIFY(!read.isEmpty());
        for (qsizetype i = 0; i < read.size(); ++i) {
            if (followed.at(i) != read.at(i))
                QFAIL(qPrintable(u"step %1: %2 %3: followed %4, read %5"_s.arg(step).arg(
                    read.at(i).kpi, read.at(i).period.label(), followed.at(i).measure.numText(),
                    read.at(i).measure.numText())));
        }
        bool usesCache = false;
        QCOMPARE(figuresOfFile(company, &usesCache), read);
        QCOMPARE(usesCache, step > 5);
        if (step % 11 == 5)
            QVERIFY(FactReader::writeCache(company.path()));

        const SlowReference slow(company, (*live)->organisation().root());
        for (const Cell &cell : read) {
            static const QStringList checked {u"bookings"_s,          u"visit_count"_s,
                                              u"customers_touched"_s, u"win_rate"_s,
                                              u"median_cycle"_s,      u"pipeline_value"_s};
            if (!checked.contains(cell.kpi))
                continue;
            const Expected expected = slow.of(cell.kpi, cell.node, cell.period);
            const Measure &measure = cell.measure;
            const QByteArray where
                = u"step %1: %2 %3"_s.arg(step).arg(cell.kpi, cell.period.label()).toUtf8();
            QVERIFY2(measure.nRows == expected.rows, where.constData());
            if (expected.den == 0 || (expected.rows == 0 && cell.kpi == "median_cycle"_L1)) {
                QVERIFY2(!measure.isValue(), where.constData());
                continue;
            }
            QVERIFY2(measure.isValue(), where.constData());
            QVERIFY2(measure.num * expected.den == Int128(expected.num) * measure.den,
                     where.constData());
        }
    }
}

void TestColumns::rowsThatComeLaterPassByThemselves_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("isMerging");
    QTest::newRow("plain") << 21u << false;
    QTest::newRow("another seed") << 22u << false;
    QTest::newRow("with merged customers and rates") << 23u << true;
}

// What was kept of one question serves the next, also where a row that goes was the only one by
// which a customer was touched, or the one in the middle.
void TestColumns::rowsThatComeLaterPassByThemselves()
{
    QFETCH(const quint32, seed);
    QFETCH(const bool, isMerging);
    using Life = RandomCompany::Life;
    RandomCompany company(seed, isMerging ? Life::Full : Life::Plain);
    for (int i = 0; i < 10; ++i)
        company.grow(u"customer"_s);
    for (const QString &entity : {u"activity"_s, u"sales_order"_s}) {
        for (int i = 0; i < 20; ++i)
            company.grow(entity);
    }
    const auto live = FactReader::open(company.path());
    QVERIFY(live);
    int kept = 0;
    for (int step = 0; step < 30; ++step) {
        const QString entity
            = QStringList {u"activity"_s, u"sales_order"_s, u"activity"_s, u"payment"_s}.at(step
                                                                                            % 4);
        if (step % 7 == 6)
            company.alter(entity == "payment"_L1 ? u"activity"_s : entity);
        else
            company.grow(entity);
        if (isMerging && step % 10 == 9)
            company.grow(u"fx"_s);
        QVERIFY((*live)->renew());
        kept += (*live)->kept()->size() > 0 ? 1 : 0;
        const QList<Cell> followed = figures(**live, company);
        QVERIFY(!(*live)->fault());
        const QList<Cell> read = figuresOfRows(company);
        QVERIFY(!read.isEmpty());
        for (qsizetype i = 0; i < read.size(); ++i) {
            if (followed.at(i) != read.at(i))
                QFAIL(qPrintable(u"step %1: %2 %3: followed %4, read %5"_s.arg(step).arg(
                    read.at(i).kpi, read.at(i).period.label(), followed.at(i).measure.numText(),
                    read.at(i).measure.numText())));
        }
    }
    // All but the first question found something; new rates change what everything is worth.
    QVERIFY2(kept >= (isMerging ? 24 : 29), qPrintable(QString::number(kept)));
}

void TestColumns::nothingOfAFullLifeIsMissedByWhoFollows_data()
{
    QTest::addColumn<quint32>("seed");
    for (const quint32 seed : {31u, 32u})
        QTest::addRow("seed %u", seed) << seed;
}

// Rates, hand-overs, moves and merged customers change figures of rows that stay as they are.
void TestColumns::nothingOfAFullLifeIsMissedByWhoFollows()
{
    QFETCH(const quint32, seed);
    QStringList all;
    const QList<KpiDefinition> definitions = m_handbook.definitions();
    for (const KpiDefinition &definition : definitions) {
        // Some are only asked for one product line or the like at a time.
        if (definition.requiredDimensions.isEmpty())
            all.append(definition.id);
    }
    RandomCompany company(seed, RandomCompany::Life::Full);
    const auto live = FactReader::open(company.path());
    QVERIFY(live);
    for (int step = 0; step < 12; ++step) {
        for (int i = 0; i < 4; ++i)
            company.step();
        QVERIFY((*live)->renew());
        const Question everything = questionOf(all, **live, company);
        const auto fresh = FactReader::open(company.path());
        QVERIFY(fresh);
        const auto followed = Evaluator(m_handbook, **live).evaluate(everything);
        const auto read = Evaluator(m_handbook, **fresh).evaluate(everything);
        QVERIFY(!(*live)->fault() && !(*fresh)->fault());
        QVERIFY2(followed && read, followed ? "" : qPrintable(followed.error().code));
        QCOMPARE((*fresh)->hasCache(), step > 4);
        for (qsizetype i = 0; i < read->size(); ++i) {
            if (followed->at(i) != read->at(i))
                QFAIL(qPrintable(u"step %1: %2 %3: followed %4, read %5"_s.arg(step).arg(
                    read->at(i).kpi, read->at(i).period.label(), followed->at(i).measure.numText(),
                    read->at(i).measure.numText())));
        }
        if (step == 4)
            QVERIFY(FactReader::writeCache(company.path()));
    }
}

void TestColumns::aDamagedCacheChangesNoFigure()
{
    RandomCompany company(11);
    for (int i = 0; i < 25; ++i)
        company.step();
    QVERIFY(FactReader::writeCache(company.path()));
    // Later changes are followed from the cache: both ways must do without a damaged part of it.
    for (int i = 0; i < 3; ++i)
        company.step();
    const QList<Cell> expected = figuresOfRows(company);
    QVERIFY(!expected.isEmpty());
    QFile file(company.cache());
    QVERIFY(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size();
    // Sections begin at every 64th byte; each of them, the head and the directory are hit.
    for (qint64 at = 0; at < size; at += 64) {
        file.seek(at);
        char byte = 0;
        file.getChar(&byte);
        // Room for rows to come is empty: what stands there is never looked at.
        if (byte == 0 && at > 128 && at % 4096 != 0)
            continue;
        file.seek(at);
        file.putChar(char(byte ^ 0x10));
        file.flush();
        const QList<Cell> cells = figuresOfFile(company);
        file.seek(at);
        file.putChar(byte);
        file.flush();
        QVERIFY2(cells == expected, qPrintable(u"byte %1"_s.arg(at)));
    }
}

void TestColumns::aCutCacheChangesNoFigure()
{
    RandomCompany company(12);
    QVERIFY(FactReader::writeCache(company.path()));
    const QList<Cell> expected = figuresOfRows(company);
    const qint64 size = QFileInfo(company.cache()).size();
    for (const qint64 length :
         {qint64(0), qint64(1), qint64(127), qint64(128), size / 3, size - 4096, size - 1}) {
        QVERIFY(FactReader::writeCache(company.path()));
        QVERIFY(QFile::resize(company.cache(), length));
        bool usesCache = true;
        QCOMPARE(figuresOfFile(company, &usesCache), expected);
        QVERIFY(!usesCache);
    }
    // Written anew it is used again.
    QVERIFY(FactReader::writeCache(company.path()));
    bool usesCache = false;
    QCOMPARE(figuresOfFile(company, &usesCache), expected);
    QVERIFY(usesCache);
}

void TestColumns::aCacheOfAnotherStoreSchemaOrFormatIsNotUsed()
{
    RandomCompany company(13);
    RandomCompany other(14);
    const QList<Cell> expected = figuresOfRows(company);
    bool usesCache = true;

    QVERIFY(FactReader::writeCache(other.path()));
    QVERIFY(QFile::copy(other.cache(), company.cache()));
    QCOMPARE(figuresOfFile(company, &usesCache), expected);
    QVERIFY(!usesCache);

    // A later format, and another schema: the figures at bytes 8 and 16 of the head.
    for (const qint64 at : {qint64(8), qint64(16)}) {
        QVERIFY(FactReader::writeCache(company.path()));
        QFile file(company.cache());
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(at);
        file.putChar(char(99));
        file.close();
        QCOMPARE(figuresOfFile(company, &usesCache), expected);
        QVERIFY(!usesCache);
    }

    // Another zone makes other days of instants.
    QVERIFY(FactReader::writeCache(company.path()));
    CacheKey key;
    QVERIFY(!ColumnCache::open(company.cache(), key));
}

void TestColumns::aCacheOfARestoredStoreIsNotUsed()
{
    RandomCompany company(15);
    const QString kept = company.path() + u".kept"_s;
    {
        const auto reader = FactReader::open(company.path());
        QVERIFY(reader);
        QVERIFY((*reader)->database().execute("SELECT 1"));
    }
    for (int i = 0; i < 3; ++i)
        company.step();
    QVERIFY(FactReader::writeCache(company.path()));
    // The same number of the last entry, another entry: what a restored backup goes on with.
    const PlainSql sql(company.path());
    const qint64 seq = sql.number(u"SELECT max(seq) FROM journal"_s);
    sqlite3 *writer = nullptr;
    QCOMPARE(sqlite3_open(company.path().toUtf8().constData(), &writer), SQLITE_OK);
    const QByteArray change
        = "UPDATE journal SET hlc = 'other' WHERE seq = " + QByteArray::number(seq);
    QCOMPARE(sqlite3_exec(writer, change.constData(), nullptr, nullptr, nullptr), SQLITE_OK);
    sqlite3_close(writer);
    bool usesCache = true;
    QCOMPARE(figuresOfFile(company, &usesCache), figuresOfRows(company));
    QVERIFY(!usesCache);
}

void TestColumns::aCacheThatCannotBeWrittenLeavesTheFormerOne()
{
    RandomCompany company(16);
    QVERIFY(FactReader::writeCache(company.path()));
    const QList<Cell> expected = figuresOfRows(company);
    // Cancelled half way, or stopped before it took the former one's place.
    const CancelToken cancel;
    cancel.cancel();
    QVERIFY(!FactReader::writeCache(company.path(), cancel));
    QFile half(company.cache() + u".new"_s);
    QVERIFY(half.open(QIODevice::WriteOnly));
    half.write("half a cache");
    half.close();
    bool usesCache = false;
    QCOMPARE(figuresOfFile(company, &usesCache), expected);
    QVERIFY(usesCache);
    // A folder in its way cannot be replaced by a file.
    QVERIFY(QFile::remove(company.cache()));
    QVERIFY(QDir().mkdir(company.cache()));
    QVERIFY(!FactReader::writeCache(company.path()));
    QCOMPARE(figuresOfFile(company, &usesCache), expected);
    QVERIFY(!usesCache);
}

void TestColumns::aStoreThatMayOnlyBeReadHasItsFigures()
{
    RandomCompany company(17);
    QVERIFY(FactReader::writeCache(company.path()));
    const QList<Cell> expected = figuresOfRows(company);
    QVERIFY(QFile::setPermissions(company.cache(), QFile::ReadOwner));
    bool usesCache = false;
    QCOMPARE(figuresOfFile(company, &usesCache), expected);
    QVERIFY(usesCache);
}

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_Columns.moc"
