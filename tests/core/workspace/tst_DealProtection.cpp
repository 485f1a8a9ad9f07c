// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Evaluator.h"
#include "core/sales/Activity.h"
#include "core/sales/Product.h"
#include "core/workspace/DealEdits.h"
#include "core/workspace/ProtectionEdits.h"
#include "core/workspace/ReportedDeals.h"
#include "core/workspace/RowsOf.h"
#include "tests/support/SmallCompany.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

const QDate Monday(2026, 3, 2);

/// A clock that is moved on by hand.
class HandClock final : public Clock
{
public:
    explicit HandClock(const QDate &day) : m_day(day) {}
    qint64 now() const override { return FixedClock(m_day).now(); }
    QDate day() const { return m_day; }
    void move(const QDate &day) { m_day = day; }

private:
    QDate m_day;
};

using Kind = DealProtection::Verdict::Kind;

} // namespace

/// Deals that are reported are taken until their term is over, and clash with whoever opens them.
class TestDealProtection : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void theTermCountsTheDayOfTheReport();
    void aDealIsTheSameUnderOtherWords_data();
    void aDealIsTheSameUnderOtherWords();
    void productsAndProjectsTellDealsApart();
    void nobodyLearnsWhoseItIs();
    void ofTwoReportsAtOnceOneWins();
    void aReportIsExtendedAsOftenAsTheRulesSayAndGivenBack();
    void whereNothingHappensItLapsesByItself();
    void onlyOwnersReportWhereTheRulesSaySo();
    void theSamePersonWaitsBeforeReportingAgain();
    void anOpportunityThatMeetsAReportOpensAClash();
    void anOpportunityOfOnesOwnIsNoClash();
    void aNewOwnerMayClashAndAReportFollowsItsOpportunity();
    void aHeadDecidesAndTheRateCountsIt();
    void theListHidesWhatIsNotForTheViewer();
    void rulesAreReadAsTheyAreWritten();

private:
    template<typename T>
    T asked(const std::function<Result<T>(const Reading &)> &question)
    {
        const auto answer = m_workspace->ask<T>(question).takeResult();
        m_code = answer ? QString() : QString(answer.error().code);
        return answer.value_or(T());
    }
    Moment now() const { return Moment::instant(m_clock.now()); }
    /// The code of the refusal, or nothing.
    QString submit(const Command &command)
    {
        if (!m_code.isEmpty())
            return m_code;
        const auto stored = m_workspace->submit(command).takeResult();
        m_receipt = stored.value_or(Receipt());
        return stored ? QString() : QString(stored.error().code);
    }
    QString perform(const std::function<Result<Command>(const ProtectionEdits &)> &deed)
    {
        return submit(asked<Command>([&](const Reading &reading) {
            return deed(ProtectionEdits(reading, now(), [this] { return m_workspace->newId(); }));
        }));
    }
    QString deal(const std::function<Result<Command>(const DealEdits &)> &deed)
    {
        return submit(asked<Command>([&](const Reading &reading) {
            return deed(DealEdits(reading, now(), [this] { return m_workspace->newId(); }));
        }));
    }
    QString settle(const ProtectionRules &rules)
    {
        m_rules = rules;
        return perform([&](const ProtectionEdits &edits) { return edits.settle(rules); });
    }
    QString report(const Person &person, const QString &customer, const Uuid &onFile = {},
                   const Uuid &product = {}, const QString &project = {})
    {
        Protection wish;
        wish.person = person.id;
        wish.customer = CustomerId(onFile);
        wish.customerName = customer;
        wish.product = ProductId(product);
        wish.project = project;
        const auto receipt
            = reportDeal(*m_workspace, wish, m_rules, m_clock.day(), QTimeZone::utc()).takeResult();
        m_receipt = receipt.value_or(Receipt());
        return receipt ? QString() : QString(receipt.error().code);
    }
    DealProtection::Verdict check(const DealSubject &subject, const Person &person,
                                  const PersonId &viewer = {})
    {
        return asked<DealProtection::Verdict>([&](const Reading &reading) {
            return DealProtection::check({subject, person.id, viewer}, reading);
        });
    }
    ReportedDeals::Answer list(const PersonId &viewer, bool withOver = false)
    {
        ReportedDeals::Request request;
        request.viewer = viewer;
        request.withOver = withOver;
        return asked<ReportedDeals::Answer>(
            [&](const Reading &reading) { return ReportedDeals::of(request, reading); });
    }
    Opportunity opportunity(const QString &name, const Person &owner)
    {
        Opportunity made;
        made.name = name;
        made.owner = owner.id;
        made.customer = m_customer.id;
        made.pipeline = m_people->pipeline.id;
        return made;
    }
    QList<Opportunity> opportunities()
    {
        return asked<QList<Opportunity>>([&](const Reading &reading) {
            return RowsOf::linked<Opportunity>(reading, u"customer"_s, m_customer.id.uuid());
        });
    }
    Measure rate(const QString &variant)
    {
        return asked<Measure>([&](const Reading &reading) -> Result<Measure> {
            Question question;
            question.kpis = {u"deal_clash_rate"_s};
            question.variant = variant;
            question.periods = {*Period::parse(u"2026-03"_s, reading.facts.calendar())};
            question.today = reading.today;
            const auto cells = Evaluator(reading.handbook, reading.facts).evaluate(question);
            if (!cells)
                return cells.error();
            return cells->constFirst().measure;
        });
    }

    std::unique_ptr<TestStore> m_store;
    std::unique_ptr<SmallCompany> m_people;
    HandClock m_clock {Monday};
    std::unique_ptr<Workspace> m_workspace;
    ProtectionRules m_rules;
    Receipt m_receipt;
    QString m_code;
    Customer m_customer;
    Person m_eva; ///< head of West: of Ann and Bob
    Product m_press;
    Product m_robot;
};

// 华诚精密机械 is Ann's; nothing is reported yet, and no rules are settled: 90 days, once more.
void TestDealProtection::init()
{
    m_workspace.reset();
    m_clock.move(Monday);
    m_rules = {};
    m_store = std::make_unique<TestStore>(Monday);
    m_people = std::make_unique<SmallCompany>(*m_store);
    m_eva = {};
    m_eva.id = PersonId((*m_store)->makeId());
    m_eva.name = u"Eva"_s;
    m_customer = {};
    m_customer.id = CustomerId((*m_store)->makeId());
    m_customer.name = u"华诚精密机械有限公司"_s;
    m_customer.owner = m_people->ann.id;
    m_press = {};
    m_press.id = ProductId((*m_store)->makeId());
    m_press.name = u"Press"_s;
    m_robot = {};
    m_robot.id = ProductId((*m_store)->makeId());
    m_robot.name = u"Robot"_s;
    QVERIFY(m_people->submit({Record::create(m_eva),
                              Record::create(m_customer),
                              Record::create(m_press),
                              Record::create(m_robot),
                              {Change::Deed::Update,
                               u"unit"_s,
                               m_people->west.id.uuid(),
                               {{u"head"_s, m_eva.id.uuid()}}}}));
    m_store->close();
    static const auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    m_workspace = std::make_unique<Workspace>(m_store->path(), *handbook, m_clock, 3);
    QVERIFY(m_workspace->open(Workspace::Access::Write).takeResult());
}

// 90 days from 2 March on, that day among them: 30 of March, 30 of April, 30 of May.
void TestDealProtection::theTermCountsTheDayOfTheReport()
{
    QCOMPARE(report(m_people->ann, {}, m_customer.id.uuid()), QString());
    const DealSubject subject {m_customer.id.uuid(), {}, {}, {}};
    m_clock.move({2026, 5, 30});
    QCOMPARE(check(subject, m_people->bob).kind, Kind::Taken);
    QCOMPARE(check(subject, m_people->bob).until, QDate(2026, 5, 30));
    QCOMPARE(check(subject, m_people->ann).kind, Kind::Own);
    QCOMPARE(report(m_people->bob, {}, m_customer.id.uuid()), u"protection.taken"_s);
    m_clock.move({2026, 5, 31});
    QCOMPARE(check(subject, m_people->bob).kind, Kind::Free);
    QCOMPARE(report(m_people->bob, {}, m_customer.id.uuid()), QString());
    // Once more: Ann's is over, Bob's is in force until 28 August.
    QCOMPARE(check(subject, m_people->ann).until, QDate(2026, 8, 28));
}

void TestDealProtection::aDealIsTheSameUnderOtherWords_data()
{
    QTest::addColumn<QString>("reported");
    QTest::addColumn<QString>("asked");
    QTest::addColumn<bool>("same");
    QTest::newRow("legal form") << u"华诚精密机械有限公司"_s << u"华诚精密机械"_s << true;
    QTest::newRow("a department") << u"华诚精密（二部）"_s << u"华诚精密"_s << true;
    QTest::newRow("the place before it") << u"上海华诚精密"_s << u"华诚精密"_s << true;
    QTest::newRow("Latin forms") << u"Norva Ltd."_s << u"NORVA GmbH"_s << true;
    QTest::newRow("full width") << u"ＮＯＲＶＡ　Tools"_s << u"norva tools"_s << true;
    QTest::newRow("another name") << u"华诚精密"_s << u"华强精密"_s << false;
    QTest::newRow("a longer name") << u"Norva"_s << u"Norvatec"_s << false;
    QTest::newRow("nothing but a form") << u"有限公司"_s << u"华诚"_s << false;
}

void TestDealProtection::aDealIsTheSameUnderOtherWords()
{
    QFETCH(const QString, reported);
    QFETCH(const QString, asked);
    QFETCH(const bool, same);
    QCOMPARE(report(m_people->ann, reported), QString());
    QCOMPARE(check({{}, asked, {}, {}}, m_people->bob).kind == Kind::Taken, same);
    QCOMPARE(report(m_people->bob, asked), same ? u"protection.taken"_s : QString());
}

void TestDealProtection::productsAndProjectsTellDealsApart()
{
    const Uuid customer = m_customer.id.uuid();
    QCOMPARE(report(m_people->ann, {}, customer, m_press.id.uuid(), u"二期 扩建"_s), QString());
    const auto kind = [&](const Uuid &product, const QString &project) {
        return check({customer, {}, product, project}, m_people->bob).kind;
    };
    QCOMPARE(kind(m_press.id.uuid(), u"二期扩建"_s), Kind::Taken);
    QCOMPARE(kind(m_press.id.uuid(), u"华诚二期扩建产线"_s), Kind::Taken);
    QCOMPARE(kind(m_press.id.uuid(), u"三期"_s), Kind::Free);
    QCOMPARE(kind(m_robot.id.uuid(), u"二期扩建"_s), Kind::Free);
    // Who names neither means all of them.
    QCOMPARE(kind({}, {}), Kind::Taken);
    QCOMPARE(report(m_people->bob, {}, customer, m_robot.id.uuid()), QString());
    QCOMPARE(report(m_people->bob, {}, customer), u"protection.taken"_s);
}

void TestDealProtection::nobodyLearnsWhoseItIs()
{
    QCOMPARE(report(m_people->ann, {}, m_customer.id.uuid()), QString());
    const DealSubject subject {m_customer.id.uuid(), {}, {}, {}};
    for (const PersonId &stranger : {PersonId(), m_people->bob.id, m_people->chen.id}) {
        const auto verdict = check(subject, m_people->bob, stranger);
        QCOMPARE(verdict.kind, Kind::Taken);
        QCOMPARE(verdict.whose, QString());
        QVERIFY(verdict.protection.isNull());
    }
    // Nor by trying one name after the other.
    QCOMPARE(check(subject, m_people->ann, m_people->bob.id).kind, Kind::Taken);
    QCOMPARE(check(subject, m_people->ann, m_eva.id).kind, Kind::Own);
    QCOMPARE(check(subject, m_people->bob, m_people->ann.id).whose, u"Ann"_s);
    QCOMPARE(check(subject, m_people->bob, m_eva.id).whose, u"Ann"_s);
}

void TestDealProtection::ofTwoReportsAtOnceOneWins()
{
    std::atomic<int> wins = 0;
    std::atomic<int> taken = 0;
    // The one writes the legal form, the other does not.
    const auto reach = [&](const Person &person, const QString &form) {
        for (int i = 0; i < 30; ++i) {
            Protection wish;
            wish.person = person.id;
            wish.customerName = u"企业%1%2"_s.arg(QChar(u'甲' + i * 7)).arg(form);
            const auto receipt
                = reportDeal(*m_workspace, wish, {}, Monday, QTimeZone::utc()).takeResult();
            wins += receipt ? 1 : 0;
            taken += !receipt && receipt.error().code == "protection.taken"_L1 ? 1 : 0;
        }
    };
    std::thread first([&] { reach(m_people->ann, u"有限公司"_s); });
    std::thread second([&] { reach(m_people->bob, {}); });
    first.join();
    second.join();
    QCOMPARE(wins.load(), 30);
    QCOMPARE(taken.load(), 30);
    QCOMPARE(list({}).inForce, 30);
}

// Until 30 May, then 90 days more: 1 of May, 30 of June, 31 of July, 28 of August.
void TestDealProtection::aReportIsExtendedAsOftenAsTheRulesSayAndGivenBack()
{
    QCOMPARE(report(m_people->ann, {}, m_customer.id.uuid()), QString());
    const auto id = list(m_people->ann.id).entries.value(0).standing.protection.id;
    const auto extend = [&](const PersonId &author) {
        return perform([&](const ProtectionEdits &edits) { return edits.extend(id, author); });
    };
    QCOMPARE(extend(m_people->bob.id), u"protection.not_yours"_s);
    QCOMPARE(extend(m_people->ann.id), QString());
    QCOMPARE(list({}).entries.value(0).standing.lastDay, QDate(2026, 8, 28));
    QCOMPARE(extend(m_people->ann.id), u"protection.no_more"_s);
    const DealSubject subject {m_customer.id.uuid(), {}, {}, {}};
    QCOMPARE(
        perform([&](const ProtectionEdits &edits) { return edits.release(id, m_people->ann.id); }),
        QString());
    QCOMPARE(check(subject, m_people->bob).kind, Kind::Free);
    QCOMPARE(extend(m_people->ann.id), u"protection.over"_s);
    QVERIFY(m_workspace->undo(m_receipt.command).takeResult());
    QCOMPARE(check(subject, m_people->bob).kind, Kind::Taken);
    // A head refuses with a reason, and nobody else does.
    const auto refuse = [&](const QString &reason, const PersonId &head) {
        return perform(
            [&](const ProtectionEdits &edits) { return edits.refuse(id, reason, head); });
    };
    QCOMPARE(refuse(u"no budget"_s, {}), u"protection.no_head"_s);
    QCOMPARE(refuse(u"no budget"_s, m_people->chen.id), u"protection.not_head"_s);
    QCOMPARE(refuse({}, m_eva.id), u"protection.needs_words"_s);
    QCOMPARE(refuse(u"no budget"_s, m_eva.id), QString());
    QCOMPARE(check(subject, m_people->bob).kind, Kind::Free);
}

// Within ten days of 2 March: by the 12th; a call on the 10th keeps it until the 20th.
void TestDealProtection::whereNothingHappensItLapsesByItself()
{
    ProtectionRules rules;
    rules.progress = 10;
    QCOMPARE(settle(rules), QString());
    QCOMPARE(report(m_people->ann, {}, m_customer.id.uuid()), QString());
    const DealSubject subject {m_customer.id.uuid(), {}, {}, {}};
    m_clock.move({2026, 3, 12});
    QCOMPARE(check(subject, m_people->bob).until, QDate(2026, 3, 12));
    m_clock.move({2026, 3, 13});
    QCOMPARE(check(subject, m_people->bob).kind, Kind::Free);
    const auto log = [this](const Person &person, const QDate &day) {
        Activity call;
        call.id = ActivityId(m_workspace->newId());
        call.person = person.id;
        call.customer = m_customer.id;
        call.startedAt = Moment(day);
        Command command;
        command.label = u"test"_s;
        command.changes = {Record::create(call)};
        QVERIFY(m_workspace->submit(command).takeResult());
    };
    // What somebody else does, or what comes too late, keeps nothing.
    log(m_people->bob, {2026, 3, 10});
    log(m_people->ann, {2026, 3, 13});
    QCOMPARE(check(subject, m_people->bob).kind, Kind::Free);
    log(m_people->ann, {2026, 3, 10});
    QCOMPARE(check(subject, m_people->bob).kind, Kind::Taken);
    // The 13th was within ten days of the 10th.
    QCOMPARE(check(subject, m_people->bob).until, QDate(2026, 3, 23));
    QCOMPARE(report(m_people->bob, {}, m_customer.id.uuid()), u"protection.taken"_s);
    m_clock.move({2026, 3, 24});
    QCOMPARE(list({}, true).entries.value(0).standing.state,
             DealProtection::Standing::State::Lapsed);
    QCOMPARE(report(m_people->bob, {}, m_customer.id.uuid()), QString());
}

void TestDealProtection::onlyOwnersReportWhereTheRulesSaySo()
{
    ProtectionRules rules;
    rules.who = ProtectionRules::Who::Owners;
    QCOMPARE(settle(rules), QString());
    QCOMPARE(report(m_people->bob, {}, m_customer.id.uuid()), u"protection.not_owner"_s);
    QCOMPARE(report(m_people->ann, {}, m_customer.id.uuid()), QString());
    // Whoever is not on file is nobody's.
    QCOMPARE(report(m_people->bob, u"Norva"_s), QString());
}

// Five days from 2 March: until the 6th; then ten days of pause, to the 16th.
void TestDealProtection::theSamePersonWaitsBeforeReportingAgain()
{
    ProtectionRules rules;
    rules.term = 5;
    rules.pause = 10;
    QCOMPARE(settle(rules), QString());
    QCOMPARE(report(m_people->ann, u"Norva"_s), QString());
    QCOMPARE(report(m_people->ann, u"Norva"_s), u"protection.yours"_s);
    m_clock.move({2026, 3, 16});
    QCOMPARE(report(m_people->ann, u"Norva"_s), u"protection.too_soon"_s);
    m_clock.move({2026, 3, 17});
    QCOMPARE(report(m_people->ann, u"Norva"_s), QString());
}

void TestDealProtection::anOpportunityThatMeetsAReportOpensAClash()
{
    QCOMPARE(deal([&](const DealEdits &edits) {
                 return edits.create(opportunity(u"Line 1"_s, m_people->ann));
             }),
             QString());
    QCOMPARE(report(m_people->ann, {}, m_customer.id.uuid()), QString());
    QCOMPARE(deal([&](const DealEdits &edits) {
                 return edits.create(opportunity(u"Line 2"_s, m_people->bob));
             }),
             QString());
    const auto made = opportunities();
    QCOMPARE(made.size(), 2);
    const auto clashes = list({}).clashes;
    QCOMPARE(clashes.size(), 1);
    QCOMPARE(clashes[0].clash.opportunity, made[1].id);
    QCOMPARE(clashes[0].clash.rival, made[0].id); // Ann's open one at the same customer
    QCOMPARE(clashes[0].ownerName, u"Bob"_s);
    QCOMPARE(clashes[0].until, QDate(2026, 5, 30));
    QVERIFY(m_workspace->undo(m_receipt.command).takeResult());
    QCOMPARE(list({}).clashes.size(), 0);
    QCOMPARE(opportunities().size(), 1);
    // A customer that is made along with it does not get around the report.
    Opportunity other;
    other.name = u"Line 3"_s;
    other.owner = m_people->bob.id;
    other.pipeline = m_people->pipeline.id;
    QCOMPARE(deal([&](const DealEdits &edits) {
                 return edits.create(other, u"华诚精密机械（二部）"_s);
             }),
             QString());
    QCOMPARE(list({}).clashes.size(), 1);
}

void TestDealProtection::anOpportunityOfOnesOwnIsNoClash()
{
    QCOMPARE(report(m_people->ann, u"华诚精密机械"_s), QString());
    QCOMPARE(deal([&](const DealEdits &edits) {
                 return edits.create(opportunity(u"Line 1"_s, m_people->ann));
             }),
             QString());
    const auto answer = list(m_people->ann.id);
    QCOMPARE(answer.clashes.size(), 0);
    // It was reported under a name only; now it knows its customer and its opportunity.
    QCOMPARE(answer.entries[0].standing.protection.opportunity, opportunities()[0].id);
    QCOMPARE(answer.entries[0].standing.protection.customer, m_customer.id);
    QCOMPARE(answer.entries[0].standing.customer, m_customer.name);
}

void TestDealProtection::aNewOwnerMayClashAndAReportFollowsItsOpportunity()
{
    QCOMPARE(deal([&](const DealEdits &edits) {
                 return edits.create(opportunity(u"Line 1"_s, m_people->ann));
             }),
             QString());
    QCOMPARE(report(m_people->ann, {}, m_customer.id.uuid(), {}, u"Line 1"_s), QString());
    const Uuid id = opportunities()[0].id.uuid();
    const auto assign = [&](const Person &person) {
        return deal([&](const DealEdits &edits) {
            return edits.change({id}, {{u"owner"_s, person.id.uuid()}});
        });
    };
    // Whom Ann gives it to does not clash with her.
    QCOMPARE(assign(m_people->bob), QString());
    QCOMPARE(list({}).clashes.size(), 0);
    // Bob gives it to 陈静: that was Ann's deal, not Bob's.
    QCOMPARE(assign(m_people->chen), QString());
    QCOMPARE(list({}).clashes.size(), 1);
    // Where the report names the opportunity, it goes with it.
    QVERIFY(m_workspace->undo(m_receipt.command).takeResult());
    QCOMPARE(assign(m_people->ann), QString());
    const auto protection = list(m_people->ann.id).entries[0].standing.protection;
    QCOMPARE(protection.opportunity.uuid(), id);
    QCOMPARE(assign(m_people->chen), QString());
    QCOMPARE(list({}).clashes.size(), 0);
    QCOMPARE(list(m_people->chen.id).entries[0].person, u"陈静"_s);
}

// Two new opportunities in March, one of them clashed: 1 of 2 on record; upheld only once decided.
void TestDealProtection::aHeadDecidesAndTheRateCountsIt()
{
    QCOMPARE(deal([&](const DealEdits &edits) {
                 return edits.create(opportunity(u"Line 1"_s, m_people->ann));
             }),
             QString());
    QCOMPARE(report(m_people->ann, {}, m_customer.id.uuid()), QString());
    QCOMPARE(deal([&](const DealEdits &edits) {
                 return edits.create(opportunity(u"Line 2"_s, m_people->bob));
             }),
             QString());
    QCOMPARE(rate(u"all"_s).plainValue().value_or(QString()), u"50"_s);
    QCOMPARE(rate(u"upheld"_s).plainValue().value_or(QString()), u"0"_s);
    const DealClashId id = list(m_eva.id).clashes.value(0).clash.id;
    const auto decide = [&](const PersonId &head, const QString &reason) {
        return perform(
            [&](const ProtectionEdits &edits) { return edits.decide(id, true, reason, head); });
    };
    QCOMPARE(decide({}, u"the same line"_s), u"protection.no_head"_s);
    QCOMPARE(decide(m_people->bob.id, u"the same line"_s), u"clash.own"_s);
    QCOMPARE(decide(m_people->chen.id, u"the same line"_s), u"protection.not_head"_s);
    QCOMPARE(decide(m_eva.id, u"  "_s), u"protection.needs_words"_s);
    m_clock.move({2026, 3, 4});
    QCOMPARE(decide(m_eva.id, u"the same line"_s), QString());
    QCOMPARE(decide(m_eva.id, u"once more"_s), u"clash.decided"_s);
    QCOMPARE(rate(u"upheld"_s).plainValue().value_or(QString()), u"50"_s);
    const auto decided = list(m_eva.id, true).clashes.value(0);
    QVERIFY(decided.clash.isUpheld);
    QCOMPARE(decided.clash.resolvedAt.day(QTimeZone::utc()), QDate(2026, 3, 4));
    QVERIFY(m_workspace->undo(m_receipt.command).takeResult());
    QCOMPARE(list(m_eva.id).open, 1);
}

void TestDealProtection::theListHidesWhatIsNotForTheViewer()
{
    QCOMPARE(report(m_people->ann, {}, m_customer.id.uuid()), QString());
    const auto stranger = list(m_people->chen.id).entries.value(0);
    QVERIFY(!stranger.isSeen);
    QCOMPARE(stranger.person, QString());
    QVERIFY(stranger.standing.protection.person.isNull());
    QCOMPARE(stranger.daysLeft, std::optional<qint64>(90));
    QCOMPARE(list(m_eva.id).entries.value(0).person, u"Ann"_s);
    QVERIFY(list(m_people->ann.id).entries.value(0).isOwn);
    QCOMPARE(deal([&](const DealEdits &edits) {
                 return edits.create(opportunity(u"Line 2"_s, m_people->bob));
             }),
             QString());
    // Bob knows that there is a clash, not with whom; 陈静 has nothing to do with it.
    QCOMPARE(list(m_people->bob.id).clashes.value(0).rivalName, QString());
    QCOMPARE(list(m_people->chen.id).clashes.size(), 0);
    QVERIFY(list(m_eva.id).clashes.value(0).mayDecide);
    QCOMPARE(list(m_eva.id).clashes.value(0).rivalName, u"Ann"_s);
}

void TestDealProtection::rulesAreReadAsTheyAreWritten()
{
    ProtectionRules rules;
    rules.term = 60;
    rules.renewals = 2;
    rules.progress = 14;
    rules.pause = 7;
    rules.who = ProtectionRules::Who::Owners;
    const auto read = ProtectionRules::fromJson(rules.toJson());
    QVERIFY(read);
    QCOMPARE(*read, rules);
    for (const QString &bad : {u"[]"_s, u"{\"term\":0}"_s, u"{\"who\":\"me\"}"_s,
                               u"{\"renewals\":-1}"_s, u"{\"terms\":5}"_s})
        QCOMPARE(QString(ProtectionRules::fromJson(bad).error().code), u"protection.bad_rules"_s);
}

QTEST_GUILESS_MAIN(TestDealProtection)
#include "tst_DealProtection.moc"
