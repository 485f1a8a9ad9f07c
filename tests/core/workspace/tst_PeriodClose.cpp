// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DrillThrough.h"
#include "core/engine/Evaluator.h"
#include "core/handbook/KpiYaml.h"
#include "core/sales/Coverage.h"
#include "core/sales/Membership.h"
#include "core/sales/Opportunity.h"
#include "core/sales/Payment.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/SalesOrder.h"
#include "core/workspace/Workspace.h"

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
    qint64 now() const override { return QDateTime(day, QTime(4, 0), Qt::UTC).toMSecsSinceEpoch(); }
};

QByteArray definition(const QByteArray &id, const QByteArray &parts, const QByteArray &calendar)
{
    return "schema: steelyard-kpi/1\nid: " + id + "\nversion: 1.0.0\nname: {zh: 数, en: " + id
        + "}\n" + parts + "\ncalendar: {settle_workdays: 3" + calendar + "}\n";
}

/// One sum by each policy, a ratio, a count of different customers, and what is worked out of them.
Handbook handbook()
{
    const QByteArray amounts = "unit: money\nkind: sum\n"
                               "aggregate: {of: sales_order, time: signed_at, expr: amount, where: "
                               "\"status != 'void'\"}";
    const QByteArray paid = "unit: money\nkind: sum\n"
                            "aggregate: {of: payment, time: received_on, expr: amount}";
    QList<KpiDefinition> definitions;
    for (const QByteArray &text :
         {definition("adjusted", amounts, ", late: adjust_current"),
          definition("restated", amounts, ", late: restate"),
          definition("ignored", amounts, ", late: ignore"), definition("unsaid", amounts, {}),
          definition("paid", paid, {}),
          definition("won_share",
                     "unit: percent\nkind: ratio\n"
                     "numerator: {agg: count, of: opportunity, time: won_at}\n"
                     "denominator: {agg: count, of: opportunity, time: decided_at}",
                     ", backdate_limit: 5d"),
          definition("customers",
                     "unit: count\nkind: distinct\n"
                     "aggregate: {of: sales_order, time: signed_at, key: customer}",
                     {}),
          definition("twice", "unit: money\nkind: formula\nformula: \"[adjusted] * 2\"", {}),
          definition("since_january", "unit: money\nkind: to_date\ninner: adjusted\ngrain: year",
                     {})}) {
        const auto read = KpiYaml::read(text, u"test.kpi.yaml"_s);
        if (!read)
            qFatal("%s",
                   qPrintable(QString(read.error().code) + read.error().detail
                              + QString::fromUtf8(text)));
        definitions.append(*read);
    }
    return Handbook::of(definitions).value_or(Handbook());
}

} // namespace

/// Closing periods: what stands, what follows, and what is booked later.
class TestPeriodClose : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aPeriodIsOpenThenSettlesThenIsSettledThenClosed_RL1();
    void aPeriodThatMayStillMoveIsNotClosed_RL1();
    void periodsAreClosedOneAfterTheOther_RL1();
    void aLateRowIsBookedInThePeriodInWhichItBecameKnown_G14();
    void everyKpiHasItsOwnPolicyForLateRows_RL2();
    void changesAndRemovalsAreBookedOnTheirDays_RL2();
    void aRowThatChangesAgainIsNotBookedTwice_RL2();
    void aQuarterIsTheSumOfItsClosedMonths_RL2();
    void aRatioOfNothingKeepsItsPartInTheQuarter_RL2();
    void differentCustomersAreThoseKnownAtTheLastClose_RL2();
    void whatIsWorkedOutFollowsItsParts_RL2();
    void aSliceOfAClosedPeriodStandsToo_RL2();
    void theSameFigureOnOtherRowsIsRestated_RL2();
    void figuresAreThoseKnownOnADay_RL3();
    void rowsThatWereDatedBackAreCountedAndFlagged_RL4();
    void aRefundReducesThePeriodOfTheRefund_RL5();
    void closedRowsStandAndDifferencesAreListed_RD4();
    void aPeriodIsOpenedAgainFromTheLastOneBackwards();
    void aCloseIsNotUndone();
    void aCloseThatIsCutOffLeavesNothing();
    void closedFiguresCannotBeWrittenOver();

private:
    void on(int month, int day) { m_clock.day = QDate(2026, month, day); }
    void write(const QList<Change> &changes)
    {
        const auto done
            = m_workspace->submit({u"test"_s, {}, {}, u"hand"_s, {}, {}, changes}).takeResult();
        QVERIFY2(done, done ? "" : qPrintable(QString(done.error().code) + done.error().detail));
    }
    Uuid order(const QString &signedAt, qint64 amount, const Uuid &customer = {})
    {
        SalesOrder order;
        order.id = SalesOrderId(m_workspace->newId());
        order.owner = m_person;
        order.customer = CustomerId(customer);
        order.signedAt = *Moment::fromText(signedAt);
        order.amount = Amount {amount * 10'000};
        write({Record::create(order)});
        return order.id.uuid();
    }
    Uuid deal(const QString &won, const QString &lost = {})
    {
        Opportunity deal;
        deal.id = OpportunityId(m_workspace->newId());
        deal.owner = m_person;
        deal.wonAt = Moment::fromText(won).value_or(Moment());
        deal.lostAt = Moment::fromText(lost).value_or(Moment());
        write({Record::create(deal)});
        return deal.id.uuid();
    }
    void setAmount(const Uuid &order, qint64 amount)
    {
        write({{Change::Deed::Update, u"sales_order"_s, order, {{u"amount"_s, amount * 10'000}}}});
    }
    QString close(const QString &period, const QString &reason = {}, bool early = false)
    {
        PeriodClosing closing;
        closing.period = period;
        closing.reason = reason;
        closing.isEarly = early;
        const auto done = m_workspace->close(closing).takeResult();
        return done ? QString() : QString(done.error().code) + done.error().detail;
    }
    QString closeAll(const QStringList &periods)
    {
        QString said;
        for (const QString &period : periods)
            said += close(period);
        return said;
    }
    QString reopen(const QString &period, const QString &reason)
    {
        PeriodClosing closing;
        closing.period = period;
        closing.reason = reason;
        closing.isReopen = true;
        const auto done = m_workspace->close(closing).takeResult();
        return done ? QString() : QString(done.error().code);
    }
    static Question question(const QString &kpi, const QString &period, const Reading &reading)
    {
        Question question;
        question.kpis = {kpi};
        const auto parsed = Period::parse(period, reading.facts.calendar());
        question.periods = {parsed ? *parsed : Period()};
        question.today = reading.today;
        return question;
    }
    Measure measure(const QString &kpi, const QString &period, const QDate &known = {},
                    const Slice &slice = {}, const NodeKey &node = {})
    {
        const std::function<Result<Measure>(const Reading &)> asked
            = [=](const Reading &reading) -> Result<Measure> {
            Question question = TestPeriodClose::question(kpi, period, reading);
            question.slice = slice;
            if (!node.id.isNull())
                question.nodes = {node};
            const auto cells = Evaluator(reading.handbook, reading.facts).evaluate(question);
            if (!cells)
                return cells.error();
            return cells->constFirst().measure;
        };
        const auto answer = known.isValid()
            ? m_workspace->askAsKnown<Measure>(known, asked).takeResult()
            : m_workspace->ask<Measure>(asked).takeResult();
        if (answer)
            return *answer;
        Measure error;
        error.reason = QString(answer.error().code) + answer.error().detail;
        return error;
    }
    /// "1000 closed prior_period_adjustment": the value (or state), the phase and the flags.
    QString said(const QString &kpi, const QString &period, const QDate &known = {})
    {
        const Measure found = measure(kpi, period, known);
        QStringList words {found.plainValue().value_or(QString(textOf(found.state)) + found.reason),
                           QString(textOf(found.phase))};
        return (words + found.flags.get()).join(u' ');
    }
    QStringList rows(const QString &kpi, const QString &period)
    {
        const auto answer
            = m_workspace
                  ->ask<QStringList>([=](const Reading &reading) -> Result<QStringList> {
                      const auto rows = DrillThrough(reading.handbook, reading.facts)
                                            .rows(question(kpi, period, reading));
                      if (!rows)
                          return rows.error();
                      QStringList lines;
                      for (const DrillRow &row : *rows)
                          lines << QStringList {QString(textOf(row.part)), row.contribution,
                                                row.reason}
                                       .join(u' ')
                                       .trimmed();
                      return lines;
                  })
                  .takeResult();
        return answer ? *answer : QStringList {QString(answer.error().code)};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    DayClock m_clock;
    std::unique_ptr<Workspace> m_workspace;
    PersonId m_person;
};

void TestPeriodClose::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    on(1, 5);
    m_workspace
        = std::make_unique<Workspace>(m_folder->filePath(u"c.steel"_s), handbook(), m_clock, 7);
    QVERIFY(bool(m_workspace->create({}).takeResult()));
    Person person;
    person.id = PersonId(m_workspace->newId());
    person.name = u"Ann"_s;
    m_person = person.id;
    QList<Change> changes {Record::create(person)};
    for (const QString &entity : {u"sales_order"_s, u"opportunity"_s, u"payment"_s}) {
        Coverage coverage;
        coverage.id = CoverageId(m_workspace->newId());
        coverage.entity = entity;
        coverage.fromOn = QDate(2026, 1, 1);
        coverage.loadedAt = Moment(QDate(2026, 1, 5));
        changes.append(Record::create(coverage));
    }
    write(changes);
}

void TestPeriodClose::cleanup()
{
    m_workspace.reset();
}

// R-L1. 31 March 2026 is a Tuesday; three working days on it is Friday, 3 April.
void TestPeriodClose::aPeriodIsOpenThenSettlesThenIsSettledThenClosed_RL1()
{
    on(3, 20);
    order(u"2026-03-20"_s, 100);
    on(3, 31);
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s), u"100 open"_s);
    on(4, 1);
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s), u"100 settling"_s);
    on(4, 3);
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s), u"100 settling"_s);
    on(4, 7);
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s), u"100 settled"_s);
    QCOMPARE(close(u"2026-03"_s), QString());
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s), u"100 closed"_s);
    QCOMPARE(said(u"restated"_s, u"2026-03"_s), u"100 closed"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026-04"_s), u"0 open"_s);
}

void TestPeriodClose::aPeriodThatMayStillMoveIsNotClosed_RL1()
{
    on(3, 31);
    QCOMPARE(close(u"2026-03"_s, u"early"_s, true), u"close.open"_s);
    on(4, 2);
    QCOMPARE(close(u"2026-03"_s), u"close.settling"_s);
    QCOMPARE(close(u"2026-03"_s, {}, true), u"close.reason"_s);
    QCOMPARE(close(u"2026-03"_s, u"the board meets tomorrow"_s, true), QString());
}

void TestPeriodClose::periodsAreClosedOneAfterTheOther_RL1()
{
    on(5, 20);
    QCOMPARE(close(u"2026-02"_s), QString());
    QCOMPARE(close(u"2026-02"_s), u"close.already"_s);
    QCOMPARE(close(u"2026-Q1"_s), u"close.already"_s);
    QCOMPARE(close(u"2026-04"_s), u"close.gap"_s);
    QCOMPARE(close(u"2026-01"_s), u"close.before"_s);
    QCOMPARE(close(u"2026-03"_s), QString());
    QCOMPARE(close(u"2026-04"_s), QString());
}

// G14: March is closed with 1000; on 10 April an order of 15 March comes in. March stays, April has
// it as a row of its own, and on 31 March it was not known.
void TestPeriodClose::aLateRowIsBookedInThePeriodInWhichItBecameKnown_G14()
{
    on(3, 10);
    order(u"2026-03-10"_s, 1000);
    on(4, 8);
    QCOMPARE(close(u"2026-03"_s), QString());
    on(4, 9);
    order(u"2026-04-09"_s, 50);
    on(4, 10);
    order(u"2026-03-15"_s, 200);
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s), u"1000 closed"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026-04"_s), u"250 open prior_period_adjustment"_s);
    QCOMPARE(measure(u"adjusted"_s, u"2026-04"_s).nRows, 2);
    QCOMPARE(rows(u"adjusted"_s, u"2026-04"_s),
             QStringList({u"numerator 200 prior_period_adjustment"_s, u"numerator 50"_s}));
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s, QDate(2026, 3, 31)), u"1000 open"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026-04"_s, QDate(2026, 4, 9)), u"50 open"_s);
    // What the KPI does not say is not lost either; and the year has everything once.
    QCOMPARE(said(u"unsaid"_s, u"2026-04"_s), u"250 open prior_period_adjustment"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026"_s), u"1250 open prior_period_adjustment"_s);
    // On the day itself, and in May nothing.
    QCOMPARE(said(u"adjusted"_s, u"2026-04-10"_s), u"200 open prior_period_adjustment"_s);
    on(5, 20);
    QCOMPARE(said(u"adjusted"_s, u"2026-05"_s), u"0 open"_s);
    QCOMPARE(close(u"2026-04"_s), QString());
    QCOMPARE(said(u"adjusted"_s, u"2026-04"_s), u"250 closed prior_period_adjustment"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026-05"_s), u"0 open"_s);
}

void TestPeriodClose::everyKpiHasItsOwnPolicyForLateRows_RL2()
{
    on(3, 10);
    order(u"2026-03-10"_s, 1000);
    on(4, 8);
    QCOMPARE(close(u"2026-03"_s), QString());
    on(4, 10);
    order(u"2026-03-15"_s, 200);
    QCOMPARE(said(u"restated"_s, u"2026-03"_s), u"1200 restated"_s);
    QCOMPARE(said(u"restated"_s, u"2026-04"_s), u"0 open"_s);
    QCOMPARE(said(u"ignored"_s, u"2026-03"_s), u"1000 closed"_s);
    QCOMPARE(said(u"ignored"_s, u"2026-04"_s), u"0 open"_s);
    // The year of an ignoring KPI leaves it out, too.
    QCOMPARE(said(u"ignored"_s, u"2026"_s), u"1000 open"_s);
    QCOMPARE(said(u"restated"_s, u"2026"_s), u"1200 open"_s);
}

// 1000 becomes 900 on 10 April and is removed on 5 May: −100 in April, −900 in May.
void TestPeriodClose::changesAndRemovalsAreBookedOnTheirDays_RL2()
{
    on(3, 10);
    const Uuid first = order(u"2026-03-10"_s, 1000);
    on(4, 8);
    QCOMPARE(close(u"2026-03"_s), QString());
    on(4, 10);
    setAmount(first, 900);
    QCOMPARE(said(u"adjusted"_s, u"2026-04"_s), u"-100 open prior_period_adjustment"_s);
    QCOMPARE(rows(u"adjusted"_s, u"2026-04"_s),
             QStringList {u"numerator -100 prior_period_adjustment"_s});
    on(5, 5);
    write({{Change::Deed::Delete, u"sales_order"_s, first, {}}});
    on(5, 6);
    QCOMPARE(said(u"adjusted"_s, u"2026-04"_s), u"-100 settling prior_period_adjustment"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026-05"_s), u"-900 open prior_period_adjustment"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s), u"1000 closed"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026"_s), u"0 open prior_period_adjustment"_s);
}

// Booked in April with 200, closed there; made 300 in May: another 100 in May, not 300.
void TestPeriodClose::aRowThatChangesAgainIsNotBookedTwice_RL2()
{
    on(3, 10);
    order(u"2026-03-10"_s, 1000);
    on(4, 8);
    QCOMPARE(close(u"2026-03"_s), QString());
    on(4, 10);
    const Uuid late = order(u"2026-03-15"_s, 200);
    on(5, 11);
    QCOMPARE(close(u"2026-04"_s), QString());
    on(5, 20);
    setAmount(late, 300);
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s), u"1000 closed"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026-04"_s), u"200 closed prior_period_adjustment"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026-05"_s), u"100 open prior_period_adjustment"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026"_s), u"1300 open prior_period_adjustment"_s);
}

// January 10, February 20 and 5 of January, March 30: 65 in the quarter, whatever comes in later.
void TestPeriodClose::aQuarterIsTheSumOfItsClosedMonths_RL2()
{
    on(1, 20);
    order(u"2026-01-20"_s, 10);
    on(2, 9);
    QCOMPARE(close(u"2026-01"_s), QString());
    on(2, 10);
    order(u"2026-02-10"_s, 20);
    order(u"2026-01-31"_s, 5);
    on(3, 10);
    QCOMPARE(close(u"2026-02"_s), QString());
    order(u"2026-03-10"_s, 30);
    on(4, 8);
    QCOMPARE(close(u"2026-03"_s), QString());
    order(u"2026-02-11"_s, 7);
    for (const QString &kpi : {u"adjusted"_s, u"unsaid"_s}) {
        QCOMPARE(said(kpi, u"2026-01"_s), u"10 closed"_s);
        QCOMPARE(said(kpi, u"2026-02"_s), u"25 closed prior_period_adjustment"_s);
        QCOMPARE(said(kpi, u"2026-03"_s), u"30 closed"_s);
        QCOMPARE(said(kpi, u"2026-Q1"_s), u"65 closed prior_period_adjustment"_s);
        QCOMPARE(said(kpi, u"2026-Q2"_s), u"7 open prior_period_adjustment"_s);
    }
    QCOMPARE(said(u"ignored"_s, u"2026-Q1"_s), u"60 closed"_s);
    QCOMPARE(said(u"restated"_s, u"2026-Q1"_s), u"72 restated"_s);
    // A part of a closed month is that month's, too: the 10th of February without the late row.
    QCOMPARE(said(u"ignored"_s, u"2026-02-01..2026-02-15"_s), u"20 closed"_s);
}

// January: 1 won of 1, February: nothing decided, March: 1 of 3. Together 2 of 4.
void TestPeriodClose::aRatioOfNothingKeepsItsPartInTheQuarter_RL2()
{
    on(1, 20);
    deal(u"2026-01-20"_s);
    on(3, 20);
    deal(u"2026-03-20"_s);
    deal({}, u"2026-03-20"_s);
    deal({}, u"2026-03-20"_s);
    on(4, 8);
    QCOMPARE(closeAll({u"2026-01"_s, u"2026-02"_s, u"2026-03"_s}), QString());
    deal(u"2026-03-01"_s);
    QCOMPARE(measure(u"won_share"_s, u"2026-02"_s).state, Measure::State::Undefined);
    const Measure quarter = measure(u"won_share"_s, u"2026-Q1"_s);
    QCOMPARE(quarter.numText() + u'/' + quarter.denText(), u"2/4"_s);
    QCOMPARE(quarter.nRows, 4);
    // The late deal is one more of one more, and that on 8 April: 1 of 1.
    const Measure april = measure(u"won_share"_s, u"2026-04"_s);
    QCOMPARE(april.numText() + u'/' + april.denText(), u"1/1"_s);
}

void TestPeriodClose::differentCustomersAreThoseKnownAtTheLastClose_RL2()
{
    const Uuid a = m_workspace->newId();
    const Uuid b = m_workspace->newId();
    for (const Uuid &id : {a, b})
        write({{Change::Deed::Create, u"customer"_s, id, {{u"name"_s, id.text()}}}});
    on(2, 10);
    order(u"2026-02-10"_s, 1, a);
    on(3, 10);
    order(u"2026-03-10"_s, 1, a);
    on(4, 8);
    QCOMPARE(closeAll({u"2026-02"_s, u"2026-03"_s}), QString());
    order(u"2026-03-11"_s, 1, b);
    QCOMPARE(said(u"customers"_s, u"2026-03"_s), u"1 closed"_s);
    // The same customer in both months is one; b came too late.
    QCOMPARE(said(u"customers"_s, u"2026-02-01..2026-03-31"_s), u"1 closed"_s);
    // Nobody can add a customer of March to April: there were none.
    QCOMPARE(said(u"customers"_s, u"2026-04"_s), u"0 open"_s);
}

void TestPeriodClose::whatIsWorkedOutFollowsItsParts_RL2()
{
    on(3, 10);
    order(u"2026-03-10"_s, 1000);
    on(4, 8);
    QCOMPARE(close(u"2026-03"_s), QString());
    on(4, 10);
    order(u"2026-03-15"_s, 200);
    QCOMPARE(said(u"twice"_s, u"2026-03"_s), u"2000 closed"_s);
    QCOMPARE(said(u"twice"_s, u"2026-04"_s), u"400 open prior_period_adjustment"_s);
    QCOMPARE(said(u"since_january"_s, u"2026-03"_s), u"1000 closed"_s);
    QCOMPARE(said(u"since_january"_s, u"2026-04"_s), u"1200 open prior_period_adjustment"_s);
}

void TestPeriodClose::aSliceOfAClosedPeriodStandsToo_RL2()
{
    const Uuid west = m_workspace->newId();
    write({{Change::Deed::Create, u"customer"_s, west, {{u"region"_s, u"West"_s}}}});
    on(3, 10);
    order(u"2026-03-10"_s, 1000);
    order(u"2026-03-10"_s, 300, west);
    on(4, 8);
    QCOMPARE(close(u"2026-03"_s), QString());
    order(u"2026-03-11"_s, 40, west);
    const Slice slice {{u"region"_s, {u"West"_s}}};
    const Measure march = measure(u"adjusted"_s, u"2026-03"_s, {}, slice);
    QCOMPARE(march.plainValue().value_or(QString()), u"300"_s);
    QCOMPARE(march.phase, Measure::Phase::Closed);
    const Measure april = measure(u"adjusted"_s, u"2026-04"_s, {}, slice);
    QCOMPARE(april.plainValue().value_or(QString()), u"40"_s);
    // A person's figures are written down, too; whoever had nothing has his nothing.
    QCOMPARE(measure(u"adjusted"_s, u"2026-03"_s, {}, {}, NodeKey::person(m_person.uuid()))
                 .plainValue()
                 .value_or(QString()),
             u"1300"_s);
}

void TestPeriodClose::theSameFigureOnOtherRowsIsRestated_RL2()
{
    on(3, 10);
    const Uuid gone = order(u"2026-03-10"_s, 1000);
    on(4, 8);
    QCOMPARE(close(u"2026-03"_s), QString());
    order(u"2026-04-08"_s, 3);
    QCOMPARE(said(u"restated"_s, u"2026-03"_s), u"1000 closed"_s);
    write({{Change::Deed::Delete, u"sales_order"_s, gone, {}}});
    order(u"2026-03-20"_s, 1000);
    QCOMPARE(said(u"restated"_s, u"2026-03"_s), u"1000 restated"_s);
}

// R-L3: before the close what was known then, after it the closed figure.
void TestPeriodClose::figuresAreThoseKnownOnADay_RL3()
{
    on(3, 10);
    const Uuid first = order(u"2026-03-10"_s, 1000);
    on(4, 2);
    setAmount(first, 1100);
    on(4, 8);
    QCOMPARE(close(u"2026-03"_s), QString());
    on(4, 10);
    setAmount(first, 1250);
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s, QDate(2026, 3, 31)), u"1000 open"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s, QDate(2026, 4, 7)), u"1100 settled"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s, QDate(2026, 4, 9)), u"1100 closed"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026-04"_s, QDate(2026, 4, 9)), u"0 open"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026-04"_s), u"150 open prior_period_adjustment"_s);
}

// R-L4, limit 5 days. Won on the 10th and written down on the 15th: five days, in time. Won on the
// 10th, written on the 16th: dated back. A day that is set later counts from then.
void TestPeriodClose::rowsThatWereDatedBackAreCountedAndFlagged_RL4()
{
    on(3, 15);
    deal(u"2026-03-10"_s);
    QCOMPARE(measure(u"won_share"_s, u"2026-03"_s).nBackdated, 0);
    on(3, 16);
    deal(u"2026-03-10"_s);
    const Uuid open = deal({});
    on(3, 25);
    write({{Change::Deed::Update,
            u"opportunity"_s,
            open,
            {{u"won_at"_s, Moment(QDate(2026, 3, 19))}}}});
    const Measure found = measure(u"won_share"_s, u"2026-03"_s);
    QCOMPARE(found.numText() + u'/' + found.denText(), u"3/3"_s);
    QCOMPARE(found.nBackdated, 2);
    QVERIFY(found.flags.contains(u"backdated_rows"_s));
    QCOMPARE(
        rows(u"won_share"_s, u"2026-03"_s).filter(u"numerator"_s),
        QStringList({u"numerator 1"_s, u"numerator 1 backdated"_s, u"numerator 1 backdated"_s}));
    // What is dated before the first load came with it and could not be known earlier.
    deal(u"2026-01-02"_s);
    QCOMPARE(measure(u"won_share"_s, u"2026-01"_s).nBackdated, 0);
}

// R-L5: 500 came in in March, 120 go back in April: March keeps 500, April has −120.
void TestPeriodClose::aRefundReducesThePeriodOfTheRefund_RL5()
{
    const auto pay = [this](const QDate &day, qint64 amount) {
        Payment payment;
        payment.id = PaymentId(m_workspace->newId());
        payment.owner = m_person;
        payment.receivedOn = day;
        payment.amount = Amount {amount * 10'000};
        write({Record::create(payment)});
    };
    on(3, 10);
    pay(QDate(2026, 3, 10), 500);
    on(4, 8);
    QCOMPARE(close(u"2026-03"_s), QString());
    on(4, 20);
    pay(QDate(2026, 4, 20), -120);
    QCOMPARE(said(u"paid"_s, u"2026-03"_s), u"500 closed"_s);
    QCOMPARE(said(u"paid"_s, u"2026-04"_s), u"-120 open"_s);
}

void TestPeriodClose::closedRowsStandAndDifferencesAreListed_RD4()
{
    on(3, 10);
    const Uuid changed = order(u"2026-03-10"_s, 1000);
    const Uuid removed = order(u"2026-03-11"_s, 20);
    on(4, 8);
    QCOMPARE(close(u"2026-03"_s), QString());
    QCOMPARE(rows(u"adjusted"_s, u"2026-03"_s),
             QStringList({u"numerator 1000"_s, u"numerator 20"_s}));
    on(4, 10);
    setAmount(changed, 700);
    write({{Change::Deed::Delete, u"sales_order"_s, removed, {}}});
    order(u"2026-03-31"_s, 5);
    const QStringList differences {u"since_close -300 changed_since_close"_s,
                                   u"since_close -20 removed_since_close"_s,
                                   u"since_close 5 added_since_close"_s};
    QCOMPARE(rows(u"adjusted"_s, u"2026-03"_s),
             QStringList({u"numerator 1000"_s, u"numerator 20"_s}) + differences);
    // A restated figure stands on the rows of today.
    QCOMPARE(rows(u"restated"_s, u"2026-03"_s),
             QStringList({u"numerator 700"_s, u"numerator 5"_s}) + differences);
    QCOMPARE(rows(u"twice"_s, u"2026-03"_s).filter(u"numerator"_s),
             QStringList({u"numerator 1000"_s, u"numerator 20"_s}));
}

void TestPeriodClose::aPeriodIsOpenedAgainFromTheLastOneBackwards()
{
    on(3, 10);
    order(u"2026-03-10"_s, 1000);
    on(5, 11);
    QCOMPARE(closeAll({u"2026-03"_s, u"2026-04"_s}), QString());
    order(u"2026-03-15"_s, 200);
    QCOMPARE(reopen(u"2026-05"_s, u"why"_s), u"close.not_closed"_s);
    QCOMPARE(reopen(u"2026-03"_s, u"why"_s), u"close.not_last"_s);
    QCOMPARE(reopen(u"2026-04"_s, {}), u"close.reason"_s);
    QCOMPARE(reopen(u"2026-04"_s, u"wrong rate"_s), QString());
    QCOMPARE(reopen(u"2026-03"_s, u"wrong rate"_s), QString());
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s), u"1200 settled"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026-05"_s), u"0 open"_s);
    QCOMPARE(close(u"2026-03"_s), QString());
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s), u"1200 closed"_s);
    const auto closes
        = m_workspace
              ->ask<QStringList>([](const Reading &reading) -> Result<QStringList> {
                  QStringList all;
                  for (const PeriodClose &close : reading.closes)
                      all << close.period
                              + (close.isClosed() ? u""_s : u" "_s + close.reopenReason);
                  return all;
              })
              .takeResult();
    QCOMPARE(*closes,
             QStringList({u"2026-03 wrong rate"_s, u"2026-04 wrong rate"_s, u"2026-03"_s}));
}

void TestPeriodClose::aCloseIsNotUndone()
{
    on(4, 8);
    PeriodClosing closing;
    closing.period = u"2026-03"_s;
    const auto done = m_workspace->close(closing).takeResult();
    QVERIFY(done);
    const auto undone = m_workspace->undo(done->receipt.command).takeResult();
    QVERIFY(!undone);
    QCOMPARE(QString(undone.error().code), u"close.written_down"_s);
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s), u"0 closed"_s);
}

void TestPeriodClose::aCloseThatIsCutOffLeavesNothing()
{
    on(3, 10);
    order(u"2026-03-10"_s, 1000);
    on(4, 8);
    PeriodClosing closing;
    closing.period = u"2026-03"_s;
    const CancelToken cancel;
    cancel.cancel();
    const auto stopped = m_workspace->close(closing, cancel).takeResult();
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, Error::Kind::Cancelled);
    // And in the middle of writing: the close is there, its figures are not yet.
    const auto torn
        = m_workspace
              ->write(
                  [](Store &store) -> Result<Receipt> {
                      auto transaction
                          = store.begin({u"period.close"_s, {}, {}, u"hand"_s, {}, {}, {}});
                      PeriodClose close;
                      close.id = PeriodCloseId(store.makeId());
                      close.periodFrom = QDate(2026, 3, 1);
                      close.periodTo = QDate(2026, 3, 31);
                      if (const auto written = (*transaction)->write(Record::create(close));
                          !written)
                          return written.error();
                      return Error {Error::Kind::Storage, QLatin1StringView("store.io"), {}, {}};
                  },
                  u"period.close"_s)
              .takeResult();
    QVERIFY(!torn);
    QCOMPARE(said(u"adjusted"_s, u"2026-03"_s), u"1000 settled"_s);
    QCOMPARE(close(u"2026-03"_s), QString());
}

void TestPeriodClose::closedFiguresCannotBeWrittenOver()
{
    on(4, 8);
    QCOMPARE(close(u"2026-03"_s), QString());
    const auto figures = m_workspace
                             ->ask<QList<ClosedFigure>>([](const Reading &reading) {
                                 return reading.facts.books()->figures(u"adjusted"_s);
                             })
                             .takeResult();
    QVERIFY(figures && !figures->isEmpty());
    for (const Change::Deed deed : {Change::Deed::Update, Change::Deed::Delete}) {
        const auto written = m_workspace
                                 ->submit({u"test"_s,
                                           {},
                                           {},
                                           u"hand"_s,
                                           {},
                                           {},
                                           {{deed,
                                             u"closed_figure"_s,
                                             figures->first().id.uuid(),
                                             {{u"num"_s, u"1"_s}}}}})
                                 .takeResult();
        QVERIFY(!written);
        QCOMPARE(QString(written.error().code), u"close.written_down"_s);
    }
}

QTEST_GUILESS_MAIN(TestPeriodClose)
#include "tst_PeriodClose.moc"
