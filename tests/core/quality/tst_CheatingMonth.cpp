// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Detectors.h"
#include "core/sales/Quote.h"
#include "tests/support/AuditCompany.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// A whole month through a real store: what should be asked about is, and nothing else.
class TestCheatingMonth : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_company = std::make_unique<AuditCompany>(); }

    void everyRuleFiresOnceWithEvidence();
    void whatWasFlaggedIsNeverFoundAgain();
    void newRowsMustReachTheThresholdByThemselves();
    void anHonestMonthIsSilent();
    void theFirstThirtyDaysAreSilent();
    void whatCameWithAFileIsNotJudgedUnlessTheCompanyWantsIt();
    void aNodeSeesOnlyItsPeople();
    void aCancelledSearchSaysSo();

private:
    QStringList rules(const QList<AuditFinding> &found)
    {
        QStringList codes;
        for (const AuditFinding &finding : found)
            codes << finding.rule;
        codes.sort();
        return codes;
    }
    AuditFinding only(const QList<AuditFinding> &found, const QString &rule)
    {
        for (const AuditFinding &finding : found) {
            if (finding.rule == rule)
                return finding;
        }
        return {};
    }
    static QDate march(int day) { return AuditCompany::march(day); }

    std::unique_ptr<AuditCompany> m_company;
};

void TestCheatingMonth::everyRuleFiresOnceWithEvidence()
{
    cheatThroughMarch(*m_company);
    const QList<AuditFinding> found = m_company->detect(march(1), march(31));
    QStringList every;
    for (const DetectorSettings::Rule &rule : DetectorSettings::rules())
        every << QString::fromLatin1(rule.code);
    every.sort();
    QCOMPARE(m_company->code, QString());
    QCOMPARE(rules(found), every);
    for (const AuditFinding &finding : found) {
        QCOMPARE(finding.person, m_company->ann.id.uuid());
        QVERIFY2(!finding.rows.isEmpty(), qPrintable(finding.rule));
        QCOMPARE(AuditFinding::fromEvidence(finding.evidence()).rows, finding.rows);
        // Bob, Cai and Dan are three: enough to be peers, wherever they have a figure at all.
        const QStringList activities {u"period_end_spike"_s, u"same_minute"_s, u"copied_note"_s,
                                      u"short_visit"_s, u"late_batch"_s};
        QCOMPARE(finding.baseline.n, activities.contains(finding.rule) ? 3 : 0);
    }
    QCOMPARE(only(found, u"same_minute"_s).rows.size(), 6);
    QCOMPARE(only(found, u"same_minute"_s).baseline.own, 6);
    QCOMPARE(only(found, u"same_minute"_s).baseline.median, 1);
    QCOMPARE(only(found, u"copied_note"_s).rows.size(), 5);
    QCOMPARE(only(found, u"short_visit"_s).rows.size(), 3);
    // 0.36° of latitude are 40.03 km; ten minutes are between them.
    const AuditFinding travel = only(found, u"impossible_travel"_s);
    QCOMPARE(travel.rows.size(), 2);
    QCOMPARE(travel.facts.value(u"metres"_s).toInt(), 40'030);
    QCOMPARE(travel.facts.value(u"kmh"_s).toInt(), 240);
    // 18 of 42.
    QCOMPARE(only(found, u"period_end_spike"_s).facts.value(u"share"_s).toInt(), 428'571);
    // Two of the peers' 22 working days.
    QCOMPARE(only(found, u"period_end_spike"_s).baseline.median, 90'909);
    QCOMPARE(only(found, u"late_batch"_s).rows.size(), 10);
    QCOMPARE(only(found, u"split_customers"_s).rows.size(), 3);
    QCOMPARE(only(found, u"stage_jump"_s).rows.size(), 2);
    QCOMPARE(only(found, u"close_date_pushed"_s).amount(), Amount {20'000'0000});
    QCOMPARE(only(found, u"same_day_win"_s).amount(), Amount {50'000'0000});
    QCOMPARE(only(found, u"split_under_limit"_s).amount(), Amount {185'000'0000});
}

void TestCheatingMonth::whatWasFlaggedIsNeverFoundAgain()
{
    cheatThroughMarch(*m_company);
    QCOMPARE(m_company->flag(), 11);
    QVERIFY(m_company->detect(march(1), march(31)).isEmpty());
    // Nor by other days of the same months.
    QVERIFY(m_company->detect(march(11), march(17)).isEmpty());
    QVERIFY(m_company->detect({2026, 2, 1}, {2026, 4, 1}).isEmpty());
    QCOMPARE(m_company->flag(), 0);
}

void TestCheatingMonth::newRowsMustReachTheThresholdByThemselves()
{
    cheatThroughMarch(*m_company);
    QCOMPARE(m_company->flag(), 11);
    const Customer customer = m_company->customer(u"Late Ltd"_s, m_company->ann, march(2));
    const auto visit = [&](int hour) {
        m_company->activity(u"visit"_s, m_company->ann, customer,
                            AuditCompany::at(march(20), {hour, 0}), 2,
                            AuditCompany::ownWords(hour));
        m_company->store();
    };
    visit(9);
    visit(11);
    QVERIFY(m_company->detect(march(1), march(31)).isEmpty());
    visit(13);
    const QList<AuditFinding> found = m_company->detect(march(1), march(31));
    QCOMPARE(rules(found), QStringList {u"short_visit"_s});
    QCOMPARE(found.first().rows.size(), 3);
}

// What looks odd and is ordinary work.
void TestCheatingMonth::anHonestMonthIsSilent()
{
    AuditCompany &company = *m_company;
    company.settle(DetectorSettings::setting(), u"{\"split_under_limit\":{\"limit\":100000}}"_s);
    QList<Customer> customers;
    for (int n = 0; n < 12; ++n)
        customers << company.customer(u"Customer %1"_s.arg(QChar(u'A' + n)) + u" works"_s,
                                      company.ann, {2026, 1, 12});
    for (const Person &person : {company.ann, company.bob, company.cai, company.dan})
        company.workHonestly(person, customers.first());
    // A morning of ten calls of two minutes, written down one by one before lunch.
    for (int n = 0; n < 10; ++n)
        company.activity(u"call"_s, company.ann, customers.at(n),
                         AuditCompany::at(march(5), QTime(9, 10 * (n % 6)).addSecs(3600 * (n / 6))),
                         2, AuditCompany::ownWords(40 + n),
                         AuditCompany::at(march(5), QTime(11, 30).addSecs(35 * n)));
    // Nobody there, three times; short notes that say so.
    for (int n = 0; n < 6; ++n) {
        Activity shut;
        shut.person = company.ann.id;
        shut.customer = customers.at(n).id;
        shut.startedAt = AuditCompany::at(march(6), {9 + n, 0});
        shut.durationS = 60;
        shut.outcome = u"no_show"_s;
        shut.note = u"没人在"_s;
        company.add(shut, AuditCompany::at(march(6), {17, n}));
    }
    // One log for many opportunities at once: one command, one moment.
    for (int n = 0; n < 8; ++n)
        company.activity(u"message"_s, company.ann, customers.at(n),
                         AuditCompany::at(march(9), {10, 0}), std::nullopt,
                         u"Sent the new price list of spring to everybody"_s,
                         AuditCompany::at(march(9), {10, 0}));
    // Four days without a network, written down on Friday.
    for (int n = 0; n < 8; ++n)
        company.activity(u"visit"_s, company.bob, customers.at(n),
                         AuditCompany::at(march(9 + n / 2), {14 + n % 2, 0}), 30,
                         AuditCompany::ownWords(50 + n), AuditCompany::at(march(13), {17, 2 * n}));
    // Across town by car: 8 km in twenty minutes are 24 km/h.
    for (const auto &[hour, minute, latitude] :
         {std::tuple(9, 0, 31'200'000), std::tuple(10, 0, 31'272'000)}) {
        Activity visit;
        visit.person = company.cai.id;
        visit.customer = customers.at(hour - 8).id;
        visit.startedAt = AuditCompany::at(march(11), {hour, minute});
        visit.durationS = 2400;
        visit.latitude = latitude;
        visit.longitude = 121'400'000;
        company.add(visit, AuditCompany::at(march(11), {18, minute}));
    }
    // Two branches with tax numbers of their own, and a third in another town.
    for (const auto &[name, tax] :
         {std::pair(u"恒远物流有限公司"_s, u"91A"_s), std::pair(u"恒远物流（二部）"_s, u"91B"_s),
          std::pair(u"恒远物流上海分公司"_s, QString())}) {
        Customer branch;
        branch.name = name;
        branch.taxNo = tax;
        branch.owner = company.dan.id;
        branch.createdAt = Moment(march(12));
        company.add(branch, AuditCompany::at(march(12), {12, 0}));
    }
    // A renewal is opened and won when it is signed.
    Opportunity renewal
        = company.deal(u"Renewal"_s, company.ann, customers.at(1), 30'000, march(13), u"talks"_s);
    company.store();
    Command won;
    won.label = u"test"_s;
    won.source = u"hand"_s;
    won.changes.append(
        {Change::Deed::Update,
         u"opportunity"_s,
         renewal.id.uuid(),
         {{u"type"_s, u"renewal"_s}, {u"stage"_s, u"won"_s}, {u"won_at"_s, Moment(march(13))}}});
    company.submit(won);
    // Twice put off, and once brought forward.
    const Opportunity slow
        = company.deal(u"Slow"_s, company.bob, customers.at(2), 20'000, {2026, 2, 10}, u"talks"_s);
    company.pushed(slow, march(10), march(20), march(9));
    company.pushed(slow, march(20), march(15), march(12));
    company.pushed(slow, march(15), march(31), march(13));
    // Stage by stage, and one step over one stage.
    company.entered(slow, u"lead"_s, 1, {2026, 2, 10});
    company.entered(slow, u"demo"_s, 2, march(4));
    company.entered(slow, u"offer"_s, 3, march(9));
    // Two orders near the limit, a month apart; three versions of one quote.
    company.order(company.cai, customers.at(3), 95'000, march(2));
    company.order(company.cai, customers.at(3), 95'000, march(30));
    for (qint64 version = 1; version <= 3; ++version) {
        Quote quote;
        quote.owner = company.dan.id;
        quote.customer = customers.at(4).id;
        quote.number = u"Q-7"_s;
        quote.version = version;
        quote.sentAt = Moment(march(15 + int(version)));
        quote.netAmount = Amount {(99'000 - version * 1'000) * 10'000};
        quote.currency = u"CNY"_s;
        company.add(quote, AuditCompany::at(march(15 + int(version)), {12, 0}));
    }
    company.store();
    const QList<AuditFinding> found = company.detect(march(1), march(31));
    QCOMPARE(rules(found), QStringList());
}

void TestCheatingMonth::theFirstThirtyDaysAreSilent()
{
    cheatThroughMarch(*m_company);
    Command settings = m_company->asked<Command>([&](const Reading &reading) -> Result<Command> {
        Command command;
        command.label = u"setting.change"_s;
        command.source = u"hand"_s;
        auto own = *AuditQueue::settings(reading);
        // Ann's first entry is of 6 January: 85 days later is 1 April.
        own.silentDays = 85;
        for (const Setting &before : reading.settings) {
            if (before.name == DetectorSettings::setting()) {
                Setting after = before;
                after.value = own.toJson();
                command.changes.append(Record::update(before, after));
            }
        }
        return command;
    });
    m_company->submit(settings);
    QVERIFY(m_company->detect(march(1), march(31)).isEmpty());
}

void TestCheatingMonth::whatCameWithAFileIsNotJudgedUnlessTheCompanyWantsIt()
{
    AuditCompany &company = *m_company;
    const Customer customer = company.customer(u"Somebody"_s, company.ann, {2026, 1, 12});
    company.store();
    for (int n = 0; n < 12; ++n)
        company.activity(u"visit"_s, company.ann, customer, AuditCompany::at(march(3 + n), {9, 0}),
                         1, AuditCompany::ownWords(n), AuditCompany::at(march(27), {23, 50, n}));
    company.store(u"import:visits.csv"_s);
    QVERIFY(company.detect(march(1), march(31)).isEmpty());
    company.settle(DetectorSettings::setting(), u"{\"imports\":true}"_s);
    // By what they say, they are short; when the file was read says nothing.
    QCOMPARE(rules(company.detect(march(1), march(31))), QStringList {u"short_visit"_s});
}

void TestCheatingMonth::aNodeSeesOnlyItsPeople()
{
    cheatThroughMarch(*m_company);
    const auto at = [&](const NodeKey &node) {
        return m_company
            ->asked<QList<AuditFinding>>([&](const Reading &reading) {
                return AuditQueue::detect(reading, {march(1), march(31)},
                                          *AuditQueue::settings(reading), node);
            })
            .size();
    };
    QCOMPARE(at(NodeKey::person(m_company->bob.id.uuid())), 0);
    QCOMPARE(at(NodeKey::person(m_company->ann.id.uuid())), 11);
    QCOMPARE(at(NodeKey::unit(m_company->west.id.uuid())), 11);
}

void TestCheatingMonth::aCancelledSearchSaysSo()
{
    cheatThroughMarch(*m_company);
    const CancelToken cancel;
    cancel.cancel();
    const auto answer
        = m_company->workspace()
              .ask<QList<AuditFinding>>(
                  [](const Reading &reading) {
                      return AuditQueue::detect(
                          reading, {AuditCompany::march(1), AuditCompany::march(31)}, {});
                  },
                  cancel)
              .takeResult();
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestCheatingMonth)
#include "tst_CheatingMonth.moc"
