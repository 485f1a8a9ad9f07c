// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Fixed.h"
#include "core/engine/Attainment.h"
#include "core/engine/DrillThrough.h"
#include "core/engine/Evaluator.h"
#include "core/engine/MemoryFactSource.h"
#include "core/handbook/Handbook.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <numeric>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

/// What a company could look like, kept as plain values so that the slow way of counting below
/// shares nothing with the engine.
struct Deal
{
    QString id;
    QString owner;        ///< empty: nobody
    QString handedOverBy; ///< whose it was before `handedOverOn`; empty: never handed over
    QDate handedOverOn;
    QString type;
    QString customer;
    bool isTest = false;
    std::optional<int> amount; ///< in hundredths
    QDate created;
    QDate won;
    QDate lost;
    QString line;
};

struct Move
{
    QString person;
    QString before; ///< unit up to the day before `on`
    QString after;
    QDate on;
};

struct World
{
    QList<Deal> deals;
    QList<Move> moves;
    QDate covered; ///< opportunities are loaded up to this day
    MemoryFactSource::Rows rows;
};

const QStringList People {u"p1"_s, u"p2"_s, u"p3"_s, u"p4"_s};
/// a and b are teams of west, c is one of east, p4 sits in no unit at all.
const QMap<QString, QString> Parents {
    {u"a"_s, u"west"_s}, {u"b"_s, u"west"_s}, {u"c"_s, u"east"_s}};
const QDate Start(2026, 1, 1);
constexpr int Days = 120;

QString text(int hundredths)
{
    return Fixed::text(hundredths, 2);
}

World inventedWorld(quint32 seed)
{
    QRandomGenerator random(seed);
    const auto pick = [&](const QStringList &choices) {
        return choices.at(random.bounded(int(choices.size())));
    };
    const auto day = [&] { return Start.addDays(random.bounded(Days)); };
    World world;
    for (const QString &person : {u"p1"_s, u"p2"_s, u"p3"_s})
        world.moves.append({person, pick(Parents.keys()), pick(Parents.keys()), day()});
    world.covered = Start.addDays(60 + random.bounded(Days));
    const int count = random.bounded(60);
    for (int i = 0; i < count; ++i) {
        Deal deal;
        deal.id = u"o%1"_s.arg(i);
        deal.owner = random.bounded(8) == 0 ? QString() : pick(People);
        if (random.bounded(3) == 0) {
            deal.handedOverBy = pick(People);
            deal.handedOverOn = day();
        }
        deal.type = pick({u"new"_s, u"new"_s, u"expansion"_s, u"renewal"_s});
        deal.customer
            = pick({u""_s, u"normal"_s, u"normal"_s, u"normal"_s, u"testing"_s, u"internal"_s});
        deal.isTest = random.bounded(10) == 0;
        if (random.bounded(6) != 0)
            deal.amount = random.bounded(100'000);
        if (random.bounded(8) != 0)
            deal.created = day();
        const int fate = random.bounded(4);
        const QDate decided
            = deal.created.isValid() ? deal.created.addDays(random.bounded(60)) : day();
        if (fate == 0 || fate == 1)
            deal.won = decided;
        if (fate == 2)
            deal.lost = decided;
        deal.line = pick({u""_s, u"GTX"_s, u"MG"_s});
        world.deals.append(deal);
    }

    const auto iso = [](const QDate &date) { return date.toString(Qt::ISODate); };
    world.rows[u"unit"_s]
        = {{{u"id"_s, u"west"_s}, {u"name"_s, u"West"_s}, {u"kind"_s, u"department"_s}},
           {{u"id"_s, u"east"_s}, {u"name"_s, u"East"_s}, {u"kind"_s, u"department"_s}}};
    for (auto team = Parents.cbegin(); team != Parents.cend(); ++team)
        world.rows[u"unit"_s].append(
            {{u"id"_s, team.key()}, {u"name"_s, team.key()}, {u"parent"_s, team.value()}});
    for (const QString &person : People)
        world.rows[u"person"_s].append({{u"id"_s, person}, {u"name"_s, person}});
    for (const Move &move : std::as_const(world.moves)) {
        world.rows[u"membership"_s].append({{u"person"_s, move.person},
                                            {u"unit"_s, move.before},
                                            {u"to_on"_s, iso(move.on.addDays(-1))}});
        world.rows[u"membership"_s].append(
            {{u"person"_s, move.person}, {u"unit"_s, move.after}, {u"from_on"_s, iso(move.on)}});
    }
    world.rows[u"customer"_s] = {{{u"id"_s, u"normal"_s}},
                                 {{u"id"_s, u"testing"_s}, {u"is_test"_s, u"true"_s}},
                                 {{u"id"_s, u"internal"_s}, {u"is_internal"_s, u"true"_s}}};
    world.rows[u"product"_s]
        = {{{u"id"_s, u"x"_s}, {u"line"_s, u"GTX"_s}}, {{u"id"_s, u"y"_s}, {u"line"_s, u"MG"_s}}};
    world.rows[u"coverage"_s] = {{{u"entity"_s, u"opportunity"_s},
                                  {u"from_on"_s, iso(Start)},
                                  {u"to_on"_s, iso(world.covered)}}};
    world.rows[u"opportunity"_s] = {};
    world.rows[u"ownership"_s] = {};
    world.rows[u"target"_s] = {};
    for (const Deal &deal : std::as_const(world.deals)) {
        world.rows[u"opportunity"_s].append(
            {{u"id"_s, deal.id},
             {u"owner"_s, deal.owner},
             {u"type"_s, deal.type},
             {u"customer"_s, deal.customer},
             {u"is_test"_s, deal.isTest ? u"true"_s : u"false"_s},
             {u"amount"_s, deal.amount ? text(*deal.amount) : QString()},
             {u"created_at"_s, iso(deal.created)},
             {u"won_at"_s, iso(deal.won)},
             {u"lost_at"_s, iso(deal.lost)},
             {u"product"_s,
              deal.line == "GTX"_L1      ? u"x"_s
                  : deal.line == "MG"_L1 ? u"y"_s
                                         : QString()}});
        if (deal.handedOverBy.isEmpty())
            continue;
        world.rows[u"ownership"_s].append({{u"object"_s, u"opportunity"_s},
                                           {u"object_id"_s, deal.id},
                                           {u"person"_s, deal.handedOverBy},
                                           {u"to_on"_s, iso(deal.handedOverOn.addDays(-1))}});
        if (!deal.owner.isEmpty())
            world.rows[u"ownership"_s].append({{u"object"_s, u"opportunity"_s},
                                               {u"object_id"_s, deal.id},
                                               {u"person"_s, deal.owner},
                                               {u"from_on"_s, iso(deal.handedOverOn)}});
    }
    for (const QString &person : People) {
        if (random.bounded(4) != 0)
            world.rows[u"target"_s].append({{u"kpi"_s, u"bookings"_s},
                                            {u"node"_s, person},
                                            {u"period_from"_s, u"2026-01-01"_s},
                                            {u"period_to"_s, u"2026-03-31"_s},
                                            {u"value"_s, text(100 + random.bounded(90'000))}});
    }
    return world;
}

/// The slow way: every cell looks at every row, with dates and names only.
struct SlowCount
{
    const World &world;
    Lens lens = Lens::Event;
    QDate today;
    QString line; ///< a slice by product line

    QDate instant(const QDate &event) const { return lens == Lens::Now ? today : event; }

    QString ownerOn(const Deal &deal, const QDate &on) const
    {
        return !deal.handedOverBy.isEmpty() && on < deal.handedOverOn ? deal.handedOverBy
                                                                      : deal.owner;
    }
    bool belongs(const Deal &deal, const QString &node, const QDate &event) const
    {
        const QDate on = instant(event);
        const QString owner = ownerOn(deal, on);
        if (node == "company"_L1)
            return true;
        if (node == "unassigned"_L1)
            return owner.isEmpty();
        if (node == owner)
            return true;
        for (const Move &move : world.moves) {
            const QString team = on < move.on ? move.before : move.after;
            if (move.person == owner && (team == node || Parents.value(team) == node))
                return true;
        }
        return false;
    }
    bool isLeftOut(const Deal &deal) const
    {
        return deal.isTest || deal.customer == "testing"_L1 || deal.customer == "internal"_L1;
    }
    bool isIn(const Deal &deal, const QString &node, const QDate &event,
              const DateRange &range) const
    {
        return event.isValid() && range.contains(event) && event <= today
            && belongs(deal, node, event) && (line.isEmpty() || deal.line == line);
    }
    static QDate decided(const Deal &deal) { return deal.won.isValid() ? deal.won : deal.lost; }

    /// What a cell of a KPI has: num and den as texts, and the rows that entered.
    struct Answer
    {
        QString num;
        QString den = u"1"_s;
        qint64 rows = 0;
        bool isEmpty = false; ///< nothing to divide by, or nothing to take a mean of
    };

    Answer count(const QString &kpi, const QString &node, const DateRange &range) const
    {
        qint64 num = 0;
        qint64 den = 0;
        std::vector<qint64> cycles;
        const QDate close = std::min(range.last(), today);
        Answer answer;
        for (const Deal &deal : world.deals) {
            if (isLeftOut(deal))
                continue;
            if (kpi == "won_value"_L1 && deal.amount && isIn(deal, node, deal.won, range)) {
                num += *deal.amount;
                ++answer.rows;
            } else if (kpi == "deals_won"_L1 && isIn(deal, node, deal.won, range)) {
                ++num;
                ++answer.rows;
            } else if (kpi == "opportunity_new"_L1 && deal.type != "renewal"_L1
                       && isIn(deal, node, deal.created, range)) {
                ++num;
                ++answer.rows;
            } else if (kpi == "win_rate"_L1 && deal.type != "renewal"_L1
                       && isIn(deal, node, decided(deal), range)) {
                num += deal.won.isValid() ? 1 : 0;
                ++den;
                ++answer.rows;
            } else if ((kpi == "avg_cycle"_L1 || kpi == "median_cycle"_L1) && deal.created.isValid()
                       && isIn(deal, node, deal.won, range)) {
                cycles.push_back(deal.created.daysTo(deal.won));
                ++answer.rows;
            } else if (kpi == "pipeline_value"_L1 && deal.amount
                       && (!deal.created.isValid() || deal.created <= close)
                       && (!decided(deal).isValid() || decided(deal) > close)
                       && belongs(deal, node, close) && (line.isEmpty() || deal.line == line)) {
                num += *deal.amount;
                ++answer.rows;
            }
        }
        answer.num = kpi == "won_value"_L1 || kpi == "pipeline_value"_L1 ? text(int(num))
                                                                         : QString::number(num);
        if (kpi == "win_rate"_L1) {
            answer.den = QString::number(den);
            answer.isEmpty = den == 0;
        } else if (kpi == "avg_cycle"_L1) {
            answer.num = QString::number(std::accumulate(cycles.begin(), cycles.end(), qint64(0)));
            answer.den = QString::number(cycles.size());
            answer.isEmpty = cycles.empty();
        } else if (kpi == "median_cycle"_L1) {
            std::sort(cycles.begin(), cycles.end());
            answer.isEmpty = cycles.empty();
            if (!cycles.empty()) {
                const std::size_t middle = cycles.size() / 2;
                const bool isOdd = cycles.size() % 2 == 1;
                answer.num
                    = QString::number(isOdd ? cycles[middle] : cycles[middle - 1] + cycles[middle]);
                answer.den = isOdd ? u"1"_s : u"2"_s;
            }
        }
        return answer;
    }
};

const QStringList Nodes {u"company"_s, u"west"_s, u"east"_s, u"a"_s,  u"b"_s,         u"c"_s,
                         u"p1"_s,      u"p2"_s,   u"p3"_s,   u"p4"_s, u"unassigned"_s};
const QStringList Kpis {u"won_value"_s, u"deals_won"_s,    u"opportunity_new"_s, u"win_rate"_s,
                        u"avg_cycle"_s, u"median_cycle"_s, u"pipeline_value"_s};

qint64 unitsOf(const QString &decimal)
{
    return *Fixed::parse(decimal, 4);
}

/// Whether a figure is more than rows added up and divided: a product, a choice, a sum with numbers
/// of its own, points.
bool isNoSumOfRows(const KpiDefinition &kpi)
{
    using Kind = AstNode::Kind;
    if (kpi.kind == KpiDefinition::Kind::Score)
        return true;
    if (!kpi.formula.ast)
        return false;
    const Ast &ast = *kpi.formula.ast;
    const auto isNumber = [&](int child) { return ast.at(child).kind == Kind::Number; };
    return std::any_of(ast.nodes.begin(), ast.nodes.end(), [&](const AstNode &node) {
        const bool chooses = node.kind == Kind::Call
            && (node.text == "abs"_L1 || node.text == "min"_L1 || node.text == "max"_L1
                || node.text == "avg_daily"_L1);
        const bool combines
            = node.kind == Kind::Add || node.kind == Kind::Subtract || node.kind == Kind::Divide;
        return node.kind == Kind::Multiply || chooses
            || (combines && std::any_of(node.children.begin(), node.children.end(), isNumber));
    });
}

} // namespace

class TestReference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyCellIsWhatCountingRowByRowGives_data();
    void everyCellIsWhatCountingRowByRowGives();
    void contributionsOfShippedKpisAddUp_data();
    void contributionsOfShippedKpisAddUp();
    void childrenAndTheUnassignedMakeTheCompany_data() { seeds(40); }
    void childrenAndTheUnassignedMakeTheCompany();

private:
    static void seeds(int count)
    {
        QTest::addColumn<quint32>("seed");
        for (int i = 0; i < count; ++i)
            QTest::addRow("%d", i) << quint32(1000 + i);
    }
    Handbook m_handbook;
};

void TestReference::initTestCase()
{
    const Result<Handbook> handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_handbook = *handbook;
}

void TestReference::everyCellIsWhatCountingRowByRowGives_data()
{
    seeds(240);
}

void TestReference::everyCellIsWhatCountingRowByRowGives()
{
    QFETCH(quint32, seed);
    const World world = inventedWorld(seed);
    const auto source = MemoryFactSource::make(world.rows);
    QVERIFY(source);
    Question question;
    question.kpis = Kpis;
    question.today = Start.addDays(int(seed % 150));
    question.lens = seed % 3 == 0 ? Lens::Now : Lens::Event;
    if (seed % 5 == 0)
        question.slice.insert(u"product_line"_s, {u"GTX"_s});
    for (const char *period : {"2026-01", "2026-02", "2026-Q1", "2026-W09", "2026-03-14", "2026",
                               "2026-02-10..2026-04-05"})
        question.periods.append(*Period::parse(QString::fromLatin1(period), (*source)->calendar()));
    for (const QString &node : Nodes)
        question.nodes.append((*source)->node(node));
    const Result<QList<Cell>> cells = Evaluator(m_handbook, **source).evaluate(question);
    QVERIFY(cells);
    QCOMPARE(cells->size(), Kpis.size() * Nodes.size() * question.periods.size());

    const SlowCount slow {world, question.lens, question.today,
                          question.slice.isEmpty() ? QString() : u"GTX"_s};
    qsizetype at = 0;
    for (const QString &kpi : Kpis) {
        for (const QString &node : Nodes) {
            for (const Period &period : std::as_const(question.periods)) {
                const Measure &measure = cells->at(at++).measure;
                const SlowCount::Answer expected = slow.count(kpi, node, period.range());
                const QByteArray where
                    = QString(kpi + u' ' + node + u' ' + period.label()).toUtf8();
                const QDate first = std::max(period.from(), Start);
                const QDate last = std::min({period.last(), world.covered, question.today});
                const bool stands = kpi == "pipeline_value"_L1;
                const bool isKnown = stands ? std::min(period.last(), question.today) >= Start
                        && period.from() <= question.today
                                            : first <= last;
                QVERIFY2(measure.nRows == (period.from() > question.today ? 0 : expected.rows),
                         where.constData());
                if (!isKnown && measure.nRows == 0) {
                    QVERIFY2(measure.state == Measure::State::NoData, where.constData());
                } else if (expected.isEmpty) {
                    const auto state
                        = kpi == "win_rate"_L1 ? Measure::State::Undefined : Measure::State::NoData;
                    QVERIFY2(measure.state == state, where.constData());
                } else {
                    QVERIFY2(measure.isValue(), where.constData());
                    QVERIFY2(measure.numText() == expected.num,
                             qPrintable(QString::fromUtf8(where) + u": "_s + measure.numText()
                                        + u" not "_s + expected.num));
                    QVERIFY2(measure.denText() == expected.den,
                             qPrintable(QString::fromUtf8(where) + u": "_s + measure.denText()
                                        + u" not "_s + expected.den));
                }
            }
        }
    }
}

void TestReference::contributionsOfShippedKpisAddUp_data()
{
    seeds(25);
}

void TestReference::contributionsOfShippedKpisAddUp()
{
    // R-D1: for every shipped definition, its rows are its figure.
    QFETCH(quint32, seed);
    World world = inventedWorld(seed);
    // Money that came in and is owed, so that every shipped KPI has rows.
    QRandomGenerator random(seed);
    for (int i = 0; i < 12; ++i) {
        const auto name = [i](const char *kind) -> QString {
            return QString::fromLatin1(kind) + QString::number(i);
        };
        const auto day = [&] { return Start.addDays(random.bounded(Days)).toString(Qt::ISODate); };
        const QString owner = People.at(random.bounded(int(People.size())));
        const QString amount = text(random.bounded(50'000));
        world.rows[u"sales_order"_s].append({{u"id"_s, name("s")},
                                             {u"owner"_s, owner},
                                             {u"signed_at"_s, day()},
                                             {u"amount"_s, amount},
                                             {u"status"_s, i % 5 == 0 ? u"void"_s : u"active"_s},
                                             {u"opportunity"_s, name("o")}});
        world.rows[u"receivable"_s].append({{u"id"_s, name("r")},
                                            {u"owner"_s, owner},
                                            {u"order"_s, name("s")},
                                            {u"issued_on"_s, day()},
                                            {u"due_on"_s, day()},
                                            {u"amount"_s, amount}});
        world.rows[u"payment"_s].append({{u"id"_s, name("m")},
                                         {u"owner"_s, owner},
                                         {u"received_on"_s, day()},
                                         {u"amount"_s, text(random.bounded(20'000) - 3'000)}});
        world.rows[u"payment_allocation"_s].append({{u"payment"_s, name("m")},
                                                    {u"receivable"_s, name("r")},
                                                    {u"amount"_s, text(random.bounded(9'000))},
                                                    {u"allocated_on"_s, day()}});
        world.rows[u"activity"_s].append({{u"person"_s, owner},
                                          {u"started_at"_s, day()},
                                          {u"type"_s, i % 2 ? u"visit"_s : u"call"_s},
                                          {u"is_effective"_s, i % 3 ? u"true"_s : u"false"_s}});
        world.rows[u"target"_s].append({{u"kpi"_s, i % 2 ? u"collections"_s : u"bookings"_s},
                                        {u"node"_s, owner},
                                        {u"period_from"_s, u"2026-0%1-01"_s.arg(1 + i % 4)},
                                        {u"period_to"_s, u"2026-0%1-28"_s.arg(1 + i % 4)},
                                        {u"value"_s, amount}});
    }
    const auto source = MemoryFactSource::make(world.rows);
    QVERIFY(source);
    const Evaluator evaluator(m_handbook, **source);
    const DrillThrough drill(m_handbook, **source);
    for (const KpiDefinition &kpi : m_handbook.definitions()) {
        QStringList variants {QString()};
        for (const Variant &variant : kpi.variants)
            variants.append(variant.id);
        for (const QString &variant : std::as_const(variants)) {
            for (const QString &node : {u"company"_s, u"west"_s, u"p1"_s}) {
                Question question;
                question.kpis = {kpi.id};
                question.variant = variant;
                question.today = QDate(2026, 4, 10);
                question.nodes = {(*source)->node(node)};
                question.periods = {*Period::parse(u"2026-Q1"_s, (*source)->calendar())};
                if (kpi.requiredDimensions.contains(u"stage"_s))
                    question.slice.insert(u"stage"_s, {u"won"_s});
                const QByteArray where = QString(kpi.id + u' ' + variant + u' ' + node).toUtf8();
                const Result<QList<Cell>> cells = evaluator.evaluate(question);
                QVERIFY2(cells, where.constData());
                const Measure &measure = cells->constFirst().measure;
                const Result<QList<DrillRow>> rows = drill.rows(question);
                QVERIFY2(rows, where.constData());
                qint64 num = 0;
                qint64 den = 0;
                bool hasDenominator = false;
                for (const DrillRow &row : *rows) {
                    QCOMPARE(row.part == DrillRow::Part::Excluded, row.contribution.isEmpty());
                    QCOMPARE(row.part == DrillRow::Part::Excluded, !row.reason.isEmpty());
                    num += row.part == DrillRow::Part::Numerator ? unitsOf(row.contribution) : 0;
                    den += row.part == DrillRow::Part::Denominator ? unitsOf(row.contribution) : 0;
                    hasDenominator = hasDenominator || row.part == DrillRow::Part::Denominator;
                }
                // Its parts are, each as a KPI of its own.
                if (!measure.isValue() || isNoSumOfRows(kpi))
                    continue;
                QVERIFY2(unitsOf(measure.numText()) == num, where.constData());
                if (hasDenominator)
                    QVERIFY2(unitsOf(measure.denText()) == den, where.constData());
                else
                    QVERIFY2(measure.denText() == u"1"_s, where.constData());
            }
        }
    }
}

void TestReference::childrenAndTheUnassignedMakeTheCompany()
{
    // R-A5: what nobody owns has a child of its own.
    QFETCH(quint32, seed);
    const World world = inventedWorld(seed);
    const auto source = MemoryFactSource::make(world.rows);
    QVERIFY(source);
    Question question;
    question.kpis = {u"won_value"_s, u"deals_won"_s, u"opportunity_new"_s, u"pipeline_value"_s};
    question.today = QDate(2026, 12, 31);
    question.periods = {*Period::parse(u"2026-02"_s, (*source)->calendar())};
    // p4 sits in no unit: below the company itself.
    for (const QString &node : {u"company"_s, u"west"_s, u"east"_s, u"p4"_s, u"unassigned"_s})
        question.nodes.append((*source)->node(node));
    const Result<QList<Cell>> cells = Evaluator(m_handbook, **source).evaluate(question);
    QVERIFY(cells);
    for (qsizetype kpi = 0; kpi < question.kpis.size(); ++kpi) {
        Int128 children = 0;
        for (qsizetype node = 1; node < 5; ++node)
            children += cells->at(kpi * 5 + node).measure.num;
        QVERIFY(cells->at(kpi * 5).measure.num == children);
    }
}

QTEST_GUILESS_MAIN(TestReference)
#include "tst_Reference.moc"
