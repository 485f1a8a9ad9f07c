// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Evaluator.h"
#include "core/sales/Ticket.h"
#include "core/workspace/SpotChecks.h"
#include "tests/support/AuditCompany.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// Records drawn by chance, looked at by somebody else, and what handbook figures make of it.
class TestSpotChecks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void everybodyIsInTheSample();
    void theSameSeedDrawsTheSame();
    void nothingIsDrawnTwice();
    void checksArePlannedOnWorkingDays();
    void callbacksFollowDeliveriesAndResolvedTickets();
    void aCheckIsDoneBySomebodyElse();
    void resultsAreListedAndCounted();
    void resultsAreCountedForWhoeverEnteredTheRecord();
    void thePlanTravelsAsJson();
    void chanceIsFair();
    void figuresOfTheHandbookReadTheChecks();

private:
    SpotChecks::Drawn draw(quint64 seed, const SamplingPlan &plan = {}, bool callbacks = false)
    {
        return m_company->asked<SpotChecks::Drawn>([&](const Reading &reading) {
            return SpotChecks(reading, [this] { return m_company->id(); })
                .draw({{AuditCompany::march(1), QDate(2026, 4, 1)}, seed, {}, true, callbacks},
                      plan);
        });
    }
    static QStringList recordsOf(const Command &command)
    {
        QStringList records;
        for (const Change &change : command.changes)
            records << toText(change.fields.value(u"entity_id"_s));
        records.sort();
        return records;
    }
    SpotChecks::Answer list(const SpotChecks::Request &request = {})
    {
        return m_company->asked<SpotChecks::Answer>(
            [&](const Reading &reading) { return SpotChecks(reading, {}).list(request); });
    }
    QString record(const SpotChecks::Outcome &outcome)
    {
        const Command command = m_company->asked<Command>(
            [&](const Reading &reading) { return SpotChecks(reading, {}).record(outcome); });
        if (m_company->code.isEmpty())
            m_company->submit(command);
        return m_company->code;
    }
    QString figure(const QString &kpi)
    {
        return m_company->asked<QString>([&](const Reading &reading) -> Result<QString> {
            Question question;
            question.kpis = {kpi};
            question.periods = {*Period::parse(u"2026-04", reading.facts.calendar())};
            question.today = reading.today;
            const auto cells
                = Evaluator(reading.handbook, reading.facts).evaluate(question, reading.cancel);
            if (!cells)
                return cells.error();
            const Measure &measure = cells->first().measure;
            return QString(measure.numText() + u'/' + measure.denText());
        });
    }

    std::unique_ptr<AuditCompany> m_company;
};

// Ann has 22 visits in March, Bob 22, Cai 5, Dan 1; 1 April is a Wednesday.
void TestSpotChecks::init()
{
    m_company = std::make_unique<AuditCompany>();
    const Customer customer
        = m_company->customer(u"Somebody"_s, m_company->ann, QDate(2026, 1, 12));
    m_company->workHonestly(m_company->ann, customer);
    m_company->workHonestly(m_company->bob, customer);
    for (int n = 0; n < 5; ++n)
        m_company->activity(u"call"_s, m_company->cai, customer, Moment(AuditCompany::march(2 + n)),
                            3, {});
    m_company->activity(u"call"_s, m_company->dan, customer, Moment(AuditCompany::march(2)), 3, {});
    m_company->store();
}

// 10 % of 22 are 2.2, rounded up 3; of 5 and of 1 they are 1: 3 + 3 + 1 + 1.
void TestSpotChecks::everybodyIsInTheSample()
{
    SamplingPlan plan;
    plan.percent = 10;
    QCOMPARE(draw(1, plan).spots, 8);
    QCOMPARE(draw(1, plan).people, 4);
    // A fixed number of two, and one of Dan, who has no more.
    plan.percent = 0;
    plan.perPerson = 2;
    QCOMPARE(draw(1, plan).spots, 7);
    // Nobody is asked for, but everybody has at least one.
    plan.perPerson = 0;
    QCOMPARE(draw(1, plan).spots, 4);
    plan.atLeast = 0;
    QCOMPARE(draw(1, plan).spots, 0);
}

void TestSpotChecks::theSameSeedDrawsTheSame()
{
    QCOMPARE(recordsOf(draw(42).command), recordsOf(draw(42).command));
    QVERIFY(recordsOf(draw(42).command) != recordsOf(draw(43).command));
}

void TestSpotChecks::nothingIsDrawnTwice()
{
    const SpotChecks::Drawn first = draw(42);
    QVERIFY(first.spots > 0);
    m_company->submit(first.command);
    const SpotChecks::Drawn again = draw(42);
    QCOMPARE(again.spots, 0);
    QCOMPARE(again.known, first.spots);
    QVERIFY(again.command.changes.isEmpty());
}

// From Thursday 2 April on, ten working days: to Wednesday the 15th.
void TestSpotChecks::checksArePlannedOnWorkingDays()
{
    SamplingPlan plan;
    plan.percent = 50;
    const SpotChecks::Drawn drawn = draw(5, plan);
    QCOMPARE(drawn.spots, 11 + 11 + 3 + 1);
    QMap<QDate, int> days;
    for (const Change &change : drawn.command.changes)
        ++days[std::get<QDate>(change.fields.value(u"planned_on"_s))];
    QCOMPARE(days.firstKey(), QDate(2026, 4, 2));
    QCOMPARE(days.lastKey(), QDate(2026, 4, 15));
    QCOMPARE(days.size(), 10);
    for (auto day = days.cbegin(); day != days.cend(); ++day) {
        QVERIFY(day.key().dayOfWeek() < 6);
        QVERIFY(*day == 2 || *day == 3);
    }
}

void TestSpotChecks::callbacksFollowDeliveriesAndResolvedTickets()
{
    SalesOrder order;
    order.owner = m_company->ann.id;
    order.deliveredAt = Moment(AuditCompany::march(30));
    const Uuid delivered = m_company->add(order).id.uuid();
    order.deliveredAt = {};
    m_company->add(order);
    Ticket ticket;
    ticket.owner = m_company->bob.id;
    ticket.createdAt = Moment(AuditCompany::march(2));
    ticket.resolvedAt = Moment(AuditCompany::march(3));
    const Uuid resolved = m_company->add(ticket).id.uuid();
    m_company->store();
    const SpotChecks::Drawn drawn = draw(1, {}, true);
    QCOMPARE(drawn.callbacks, 2);
    m_company->submit(drawn.command);
    SpotChecks::Request request;
    request.kind = u"callback"_s;
    const auto answer = list(request);
    QCOMPARE(answer.entries.size(), 2);
    // Resolved long ago: today. Delivered on Monday: three working days later, Thursday.
    QCOMPARE(answer.entries.at(0).check.ticket.uuid(), resolved);
    QCOMPARE(answer.entries.at(0).check.plannedOn, QDate(2026, 4, 1));
    QCOMPARE(answer.entries.at(1).check.salesOrder.uuid(), delivered);
    QCOMPARE(answer.entries.at(1).check.plannedOn, QDate(2026, 4, 2));
    QCOMPARE(draw(1, {}, true).callbacks, 0);
}

void TestSpotChecks::aCheckIsDoneBySomebodyElse()
{
    m_company->submit(draw(42).command);
    const auto entries = list().entries;
    const auto own = std::find_if(entries.cbegin(), entries.cend(), [&](const auto &entry) {
        return entry.person == m_company->ann.id;
    });
    QVERIFY(own != entries.cend());
    const SpotCheckId id = own->check.id;
    QCOMPARE(record({id, u"right"_s, {}, m_company->ann.id, {}}), u"check.own_record"_s);
    QCOMPARE(record({id, u"perfect"_s, {}, m_company->eva.id, {}}), u"check.result"_s);
    QCOMPARE(record({id, u"right"_s, {}, m_company->eva.id, QDate(2026, 4, 2)}), u"check.future"_s);
    QCOMPARE(record({SpotCheckId(m_company->id()), u"right"_s, {}, {}, {}}), u"check.gone"_s);
    QCOMPARE(record({id, u"right"_s, u"confirmed by Mr Li"_s, m_company->eva.id, {}}), QString());
    SpotChecks::Request done;
    done.only = SpotChecks::Request::Only::Done;
    const auto entry = list(done).entries.value(0);
    QCOMPARE(entry.check.doneOn, QDate(2026, 4, 1));
    QCOMPARE(entry.checker, u"Eva"_s);
    QCOMPARE(entry.check.note, u"confirmed by Mr Li"_s);
}

void TestSpotChecks::resultsAreListedAndCounted()
{
    m_company->submit(draw(42).command);
    const auto open = list();
    const qint64 all = open.open;
    QCOMPARE(all, open.entries.size());
    QVERIFY(!open.entries.first().owner.isEmpty());
    QCOMPARE(open.entries.first().customer, u"Somebody"_s);
    QCOMPARE(record({open.entries.at(0).check.id, u"right"_s, {}, {}, {}}), QString());
    QCOMPARE(record({open.entries.at(1).check.id, u"wrong"_s, u"never there"_s, {}, {}}),
             QString());
    QCOMPARE(record({open.entries.at(2).check.id, u"unreachable"_s, {}, {}, {}}), QString());
    const auto now = list();
    QCOMPARE(now.open, all - 3);
    QCOMPARE(now.right, 1);
    QCOMPARE(now.wrong, 1);
    QCOMPARE(now.unreachable, 1);
    SpotChecks::Request ofBob;
    ofBob.only = SpotChecks::Request::Only::All;
    ofBob.node = NodeKey::person(m_company->bob.id.uuid());
    for (const auto &entry : list(ofBob).entries)
        QCOMPARE(entry.owner, u"Bob"_s);
}

// Visits and calls belong to who logged them. 5 % of 22 are 1.1, rounded up 2; of 5 and of 1 they
// are 1: 2 of Ann's, 2 of Bob's, 1 of Cai's, 1 of Dan's.
void TestSpotChecks::resultsAreCountedForWhoeverEnteredTheRecord()
{
    m_company->submit(draw(42).command);
    const auto words = [&] {
        QStringList lines;
        for (const SpotChecks::Count &one : list().people)
            lines << u"%1 %2/%3/%4"_s.arg(one.name).arg(one.open).arg(one.right).arg(one.wrong);
        return lines.join(u", "_s);
    };
    QCOMPARE(words(), u"Ann 2/0/0, Bob 2/0/0, Cai 1/0/0, Dan 1/0/0"_s);
    bool isBobRight = false;
    for (const auto &entry : list().entries) {
        if (entry.owner == "Dan"_L1)
            QCOMPARE(record({entry.check.id, u"wrong"_s, {}, m_company->eva.id, {}}), QString());
        if (entry.owner == "Bob"_L1 && !std::exchange(isBobRight, true))
            QCOMPARE(record({entry.check.id, u"right"_s, {}, m_company->eva.id, {}}), QString());
    }
    // Most wrong first.
    QCOMPARE(words(), u"Dan 0/0/1, Ann 2/0/0, Bob 1/1/0, Cai 1/0/0"_s);
}

void TestSpotChecks::thePlanTravelsAsJson()
{
    SamplingPlan plan;
    plan.percent = 12;
    plan.entities = {u"opportunity"_s};
    QCOMPARE(*SamplingPlan::fromJson(plan.toJson()), plan);
    const auto fault = [](const QString &json) {
        const auto wrong = SamplingPlan::fromJson(json);
        return wrong ? QString() : QString(wrong.error().code);
    };
    QCOMPARE(fault(u"x"_s), u"sampling.not_json"_s);
    QCOMPARE(fault(u"{\"percents\":1}"_s), u"sampling.unknown"_s);
    QCOMPARE(fault(u"{\"percent\":101}"_s), u"sampling.out_of_range"_s);
    QCOMPARE(fault(u"{\"entities\":[\"ghost\"]}"_s), u"sampling.unknown"_s);
}

// Each of ten records in 2,000 draws of three: 600 times on average, with a deviation of 20.5.
void TestSpotChecks::chanceIsFair()
{
    QList<Uuid> records;
    for (int n = 0; n < 10; ++n)
        records << m_company->id();
    QHash<Uuid, int> times;
    for (quint64 seed = 0; seed < 2000; ++seed) {
        const QList<Uuid> drawn = Sampling::drawOf(records, 3, seed * 7919);
        QCOMPARE(drawn.size(), 3);
        for (const Uuid &id : drawn)
            ++times[id];
    }
    for (const Uuid &id : records)
        QVERIFY2(times.value(id) > 600 - 103 && times.value(id) < 600 + 103,
                 qPrintable(QString::number(times.value(id))));
}

// Three spot checks right, right, wrong; one call-back right, one reached nobody.
void TestSpotChecks::figuresOfTheHandbookReadTheChecks()
{
    Ticket ticket;
    ticket.owner = m_company->bob.id;
    ticket.createdAt = Moment(AuditCompany::march(30));
    ticket.resolvedAt = Moment(AuditCompany::march(31));
    m_company->add(ticket);
    m_company->add(ticket);
    m_company->store();
    m_company->submit(draw(42, {}, true).command);
    QStringList results {u"right"_s, u"right"_s, u"wrong"_s};
    QStringList calls {u"right"_s, u"unreachable"_s};
    for (const auto &entry : list().entries) {
        QStringList &left = entry.check.kind == "spot"_L1 ? results : calls;
        if (!left.isEmpty())
            QCOMPARE(record({entry.check.id, left.takeFirst(), {}, m_company->eva.id, {}}),
                     QString());
    }
    QCOMPARE(figure(u"spot_check_pass_rate"_s), u"2/3"_s);
    QCOMPARE(figure(u"callback_confirm_rate"_s), u"1/1"_s);
}

QTEST_GUILESS_MAIN(TestSpotChecks)
#include "tst_SpotChecks.moc"
