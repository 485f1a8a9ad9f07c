// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Detectors.h"
#include "core/quality/LookAlike.h"
#include "core/quality/Travel.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

Uuid idOf(int n)
{
    QByteArray bytes(16, 0);
    bytes[14] = char(n / 256);
    bytes[15] = char(n % 256);
    return Uuid::fromBytes(bytes);
}

QDate march(int day)
{
    return {2026, 3, day};
}

qint64 ms(const QDate &day, const QTime &time)
{
    return QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

/// Each rule alone: it asks at its threshold, and is silent on the other side of it.
class TestDetectors : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();

    void fiveWithinAMinuteAreABatch();
    void whatOneCommandSavesIsOneEntry();
    void anImportHasNoMomentOfItsOwn();
    void fourCustomersWithOneNoteAreAskedAbout();
    void setPhrasesOfTheWholeTeamSayNothing();
    void theNameOfTheCustomerIsNoDifferenceOfNotes();
    void aShortNoteSaysNothing();
    void aSpikeNeedsShareNumberAndPeers();
    void beforeTheMonthIsOverThereIsNoSpike();
    void whoWorkedAFewDaysOnlyHasNoSpike();
    void aVisitOfFiveMinutesIsLongEnough();
    void nobodyThereIsNoShortVisit();
    void aPlaceIsReachedAtTheLimitAndNotAbove();
    void withoutCoordinatesNoTravelIsJudged();
    void aWeekLateInBulkIsAskedAbout();
    void theThirdPushIsOneTooMany();
    void aSameDayWinIsUsualOverACounter();
    void twoStagesPassedOverTwiceAreAskedAbout();
    void papersAreSplitOnlyUnderTheLimit();
    void customersAreAlikeByNamePhoneOrTaxNumber();
    void theBaselineIsThatOfTheTeamWhereItIsLargeEnough();
    void aFingerprintIsThatOfRulePersonAndFirstRow();
    void settingsTravelAsJson();
    void distancesAreThoseOfTheEarth();
    void namesAreComparedWithoutTheirForm_data();
    void namesAreComparedWithoutTheirForm();
    void aThousandPeopleAreJudgedInAMoment();

private:
    QList<AuditFinding> run(QList<AuditFinding> (*detector)(const DetectorFrame &),
                            const QString &rule)
    {
        return detector(DetectorFrame(m_rows, m_settings, rule));
    }
    AuditActivity &add(int n, const QDate &day, const QTime &time = {9, 0})
    {
        AuditActivity made;
        made.id = idOf(n);
        made.person = idOf(9001);
        made.customer = idOf(5000 + n);
        made.type = u"visit"_s;
        made.outcome = u"connected"_s;
        made.day = day;
        made.at = ms(day, time);
        made.saved = ms(day, {18, n % 60});
        made.savedOn = day;
        m_rows.activities.push_back(made);
        return m_rows.activities.back();
    }

    AuditRows m_rows;
    DetectorSettings m_settings;
};

// Persons 9001 to 9004 in team 8001, 9005 to 9007 in team 8002.
void TestDetectors::init()
{
    m_settings = {};
    m_rows = {};
    m_rows.from = march(1);
    m_rows.to = {2026, 4, 1};
    m_rows.today = {2026, 4, 1};
    m_rows.currency = u"CNY"_s;
    for (QDate day = march(31); day >= march(1); day = day.addDays(-1)) {
        if (day.dayOfWeek() < 6)
            m_rows.lastWorkdays.append(day);
    }
    for (int n = 1; n <= 7; ++n)
        m_rows.people.push_back({idOf(9000 + n), idOf(n <= 4 ? 8001 : 8002), {2026, 1, 1}, 22});
}

void TestDetectors::fiveWithinAMinuteAreABatch()
{
    for (int n = 0; n < 5; ++n)
        add(n + 1, march(12)).saved = ms(march(12), {23, 50, 12 * n}); // 0 … 48 s
    const auto found = run(Detectors::sameMinute, u"same_minute"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().rows.size(), 5);
    QCOMPARE(found.first().from, march(12));
    // The fifth a minute after the first: in no window of a minute are there five.
    m_rows.activities.back().saved = ms(march(12), {23, 51, 0});
    QVERIFY(run(Detectors::sameMinute, u"same_minute"_s).isEmpty());
}

void TestDetectors::whatOneCommandSavesIsOneEntry()
{
    for (int n = 0; n < 9; ++n)
        add(n + 1, march(12)).saved = ms(march(12), {10, 0});
    QVERIFY(run(Detectors::sameMinute, u"same_minute"_s).isEmpty());
}

void TestDetectors::anImportHasNoMomentOfItsOwn()
{
    m_settings.judgesImports = true;
    for (int n = 0; n < 9; ++n) {
        AuditActivity &one = add(n + 1, march(12));
        one.saved = ms(march(12), {23, 50, n});
        one.isImported = true;
    }
    QVERIFY(run(Detectors::sameMinute, u"same_minute"_s).isEmpty());
}

void TestDetectors::fourCustomersWithOneNoteAreAskedAbout()
{
    for (int n = 0; n < 4; ++n)
        add(n + 1, march(2 + n)).note = u"Customer is interested, will call next week"_s;
    QCOMPARE(run(Detectors::copiedNote, u"copied_note"_s).size(), 1);
    // Twice at the same customer: three places.
    m_rows.activities[3].customer = m_rows.activities[2].customer;
    QVERIFY(run(Detectors::copiedNote, u"copied_note"_s).isEmpty());
}

// Ann has one note at four customers; the others each at three, then at two.
void TestDetectors::setPhrasesOfTheWholeTeamSayNothing()
{
    const auto team = [this](int each) {
        m_rows.activities.clear();
        for (int person = 1; person <= 4; ++person) {
            for (int n = 0; n < (person == 1 ? 4 : each); ++n) {
                AuditActivity &one = add(100 * person + n, march(2 + n));
                one.person = idOf(9000 + person);
                one.note = u"Introduced the range, will come back"_s;
            }
        }
        return run(Detectors::copiedNote, u"copied_note"_s).size();
    };
    QCOMPARE(team(3), 0);
    QCOMPARE(team(2), 1);
}

void TestDetectors::theNameOfTheCustomerIsNoDifferenceOfNotes()
{
    const QStringList names {u"华诚精密有限公司"_s, u"东方重工"_s, u"Miller Tools Ltd"_s,
                             u"南海塑料"_s};
    for (int n = 0; n < 4; ++n) {
        AuditActivity &one = add(n + 1, march(2 + n));
        one.customerName = names.at(n);
        one.note = u"%1号拜访了%2，客户对新产品很感兴趣"_s.arg(n + 2).arg(names.at(n));
    }
    QCOMPARE(run(Detectors::copiedNote, u"copied_note"_s).size(), 1);
}

void TestDetectors::aShortNoteSaysNothing()
{
    for (int n = 0; n < 6; ++n)
        add(n + 1, march(2 + n)).note = u"无人接听，稍后再打"_s; // eight characters
    QVERIFY(run(Detectors::copiedNote, u"copied_note"_s).isEmpty());
}

// 24 on ordinary days and 16 on the 30th and 31st: 40 %.
void TestDetectors::aSpikeNeedsShareNumberAndPeers()
{
    for (int n = 0; n < 24; ++n)
        add(n + 1, march(2 + n % 5));
    for (int n = 0; n < 16; ++n)
        add(n + 101, march(30 + n % 2));
    QCOMPARE(run(Detectors::periodEndSpike, u"period_end_spike"_s).size(), 1);
    // One more on an ordinary day: 16 of 41 are 39 %.
    add(200, march(9));
    QVERIFY(run(Detectors::periodEndSpike, u"period_end_spike"_s).isEmpty());
    m_rows.activities.pop_back();
    // Three others with a quarter there: 40 % is less than twice as much.
    for (int peer = 2; peer <= 4; ++peer) {
        for (int n = 0; n < 12; ++n)
            add(1000 * peer + n, n < 9 ? march(3) : march(31)).person = idOf(9000 + peer);
    }
    QVERIFY(run(Detectors::periodEndSpike, u"period_end_spike"_s).isEmpty());
}

void TestDetectors::beforeTheMonthIsOverThereIsNoSpike()
{
    for (int n = 0; n < 20; ++n)
        add(n + 1, march(30));
    m_rows.today = march(30);
    QVERIFY(run(Detectors::periodEndSpike, u"period_end_spike"_s).isEmpty());
    m_rows.today = march(31);
    QCOMPARE(run(Detectors::periodEndSpike, u"period_end_spike"_s).size(), 1);
}

void TestDetectors::whoWorkedAFewDaysOnlyHasNoSpike()
{
    for (int n = 0; n < 20; ++n)
        add(n + 1, march(30));
    m_rows.people.front().workdays = 9;
    QVERIFY(run(Detectors::periodEndSpike, u"period_end_spike"_s).isEmpty());
}

void TestDetectors::aVisitOfFiveMinutesIsLongEnough()
{
    for (int n = 0; n < 3; ++n)
        add(n + 1, march(2 + n)).seconds = 299;
    QCOMPARE(run(Detectors::shortVisit, u"short_visit"_s).size(), 1);
    m_rows.activities[1].seconds = 300;
    QVERIFY(run(Detectors::shortVisit, u"short_visit"_s).isEmpty());
    // How long it took was not written down.
    m_rows.activities[1].seconds.reset();
    QVERIFY(run(Detectors::shortVisit, u"short_visit"_s).isEmpty());
}

void TestDetectors::nobodyThereIsNoShortVisit()
{
    for (int n = 0; n < 3; ++n) {
        AuditActivity &one = add(n + 1, march(2 + n));
        one.seconds = 60;
        one.outcome = u"no_show"_s;
    }
    QVERIFY(run(Detectors::shortVisit, u"short_visit"_s).isEmpty());
}

// 40,030 m: at 150 km/h that takes 960.7 s. Both visits take no time.
void TestDetectors::aPlaceIsReachedAtTheLimitAndNotAbove()
{
    for (int n = 0; n < 2; ++n) {
        AuditActivity &one = add(n + 1, march(17));
        one.at = ms(march(17), QTime(9, 0).addSecs(960 * n));
        one.seconds = 0;
        one.latitude = 31'200'000 + 360'000 * n;
        one.longitude = 121'400'000;
    }
    QCOMPARE(run(Detectors::impossibleTravel, u"impossible_travel"_s).size(), 1);
    m_rows.activities[1].at = ms(march(17), QTime(9, 0).addSecs(961));
    QVERIFY(run(Detectors::impossibleTravel, u"impossible_travel"_s).isEmpty());
    // Less than three kilometres: a telephone may be wrong by so much.
    m_rows.activities[1].at = ms(march(17), QTime(9, 0).addSecs(1));
    m_rows.activities[1].latitude = 31'226'000;
    QVERIFY(run(Detectors::impossibleTravel, u"impossible_travel"_s).isEmpty());
    m_rows.activities[1].latitude = 31'227'000; // 3,002 m
    QCOMPARE(run(Detectors::impossibleTravel, u"impossible_travel"_s).size(), 1);
}

void TestDetectors::withoutCoordinatesNoTravelIsJudged()
{
    for (int n = 0; n < 2; ++n) {
        AuditActivity &one = add(n + 1, march(17));
        one.at = ms(march(17), QTime(9, n));
        one.latitude = 31'200'000 + 360'000 * n;
        one.longitude = 121'400'000;
    }
    m_rows.activities[1].longitude.reset();
    QVERIFY(run(Detectors::impossibleTravel, u"impossible_travel"_s).isEmpty());
    m_rows.activities[1].longitude = 121'400'000;
    m_rows.activities[1].type = u"call"_s;
    QVERIFY(run(Detectors::impossibleTravel, u"impossible_travel"_s).isEmpty());
}

void TestDetectors::aWeekLateInBulkIsAskedAbout()
{
    for (int n = 0; n < 10; ++n) {
        AuditActivity &one = add(n + 1, march(2));
        one.saved = ms(march(9), {18, 3 * n});
        one.savedOn = march(9);
    }
    QCOMPARE(run(Detectors::lateBatch, u"late_batch"_s).size(), 1);
    // Six days late is not a week.
    m_rows.activities.back().day = march(3);
    QVERIFY(run(Detectors::lateBatch, u"late_batch"_s).isEmpty());
}

void TestDetectors::theThirdPushIsOneTooMany()
{
    for (int n = 0; n < 3; ++n) {
        AuditPush push;
        push.id = idOf(n + 1);
        push.person = idOf(9001);
        push.deal = idOf(700);
        push.day = n == 0 ? QDate(2026, 2, 20) : march(5 + n);
        push.from = u"2026-03-%1"_s.arg(10 + n);
        push.to = u"2026-03-%1"_s.arg(11 + n);
        push.amount = Amount {5};
        m_rows.pushes.push_back(push);
    }
    const auto found = run(Detectors::closeDatePushed, u"close_date_pushed"_s);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().amount(), Amount {5});
    m_rows.pushes.back().deal = idOf(701);
    QVERIFY(run(Detectors::closeDatePushed, u"close_date_pushed"_s).isEmpty());
}

// Ann's one win of two was opened on its day; the others' share decides whether that is usual.
void TestDetectors::aSameDayWinIsUsualOverACounter()
{
    const auto win = [&](int n, int person, bool isQuick) {
        AuditDeal deal;
        deal.id = idOf(n);
        deal.person = idOf(9000 + person);
        deal.type = u"new"_s;
        deal.wonOn = march(18);
        deal.day = isQuick ? march(18) : march(17);
        deal.amount = Amount {100};
        m_rows.deals.push_back(deal);
    };
    win(1, 1, true);
    win(2, 1, false);
    QCOMPARE(run(Detectors::sameDayWin, u"same_day_win"_s).size(), 1);
    QCOMPARE(run(Detectors::sameDayWin, u"same_day_win"_s).first().amount(), Amount {100});
    m_rows.deals.front().type = u"renewal"_s;
    QVERIFY(run(Detectors::sameDayWin, u"same_day_win"_s).isEmpty());
    m_rows.deals.front().type = u"new"_s;
    for (int peer = 2; peer <= 4; ++peer) {
        win(10 * peer, peer, true);
        win(10 * peer + 1, peer, true);
    }
    QVERIFY(run(Detectors::sameDayWin, u"same_day_win"_s).isEmpty());
}

void TestDetectors::twoStagesPassedOverTwiceAreAskedAbout()
{
    for (int n = 0; n < 2; ++n) {
        AuditMove move;
        move.id = idOf(n + 1);
        move.person = idOf(9001);
        move.deal = idOf(700 + n);
        move.day = march(10 + n);
        move.skipped = 2;
        m_rows.moves.push_back(move);
    }
    QCOMPARE(run(Detectors::stageJump, u"stage_jump"_s).size(), 1);
    m_rows.moves.back().skipped = 1;
    QVERIFY(run(Detectors::stageJump, u"stage_jump"_s).isEmpty());
}

void TestDetectors::papersAreSplitOnlyUnderTheLimit()
{
    const auto paper = [&](int n, qint64 yuan, const QDate &day) {
        AuditPaper made;
        made.id = idOf(n);
        made.person = idOf(9001);
        made.customer = idOf(5000);
        made.entity = u"sales_order"_s;
        made.day = day;
        made.amount = Amount {yuan * 10'000};
        m_rows.papers.push_back(made);
    };
    paper(1, 99'999, march(2));
    paper(2, 80'000, march(9));
    const auto found
        = [&] { return run(Detectors::splitUnderLimit, u"split_under_limit"_s).size(); };
    // Nobody has said where approval begins.
    QCOMPARE(found(), 0);
    m_settings.setValue(u"split_under_limit"_s, u"limit"_s, 100'000);
    QCOMPARE(found(), 1);
    m_rows.papers[1].day = march(10); // eight days later
    QCOMPARE(found(), 0);
    m_rows.papers[1].day = march(9);
    m_rows.papers[1].amount = Amount {79'999'0000}; // below four fifths
    QCOMPARE(found(), 0);
    m_rows.papers[1].amount = Amount {100'000'0000}; // asks for approval itself
    QCOMPARE(found(), 0);
    m_rows.papers[1].amount = Amount {80'000'0000};
    m_rows.papers[1].customer = idOf(5001);
    QCOMPARE(found(), 0);
}

void TestDetectors::customersAreAlikeByNamePhoneOrTaxNumber()
{
    const auto customer = [&](int n, const QString &name, const QString &phone,
                              const QString &taxNo, const QDate &day) {
        AuditCustomer made;
        made.id = idOf(n);
        made.person = idOf(9001);
        made.name = name;
        made.phone = phone;
        made.taxNo = taxNo;
        made.day = day;
        m_rows.customers.push_back(made);
    };
    const auto found = [&] { return run(Detectors::splitCustomers, u"split_customers"_s).size(); };
    customer(1, u"华强电子有限公司"_s, u"+86 138-0013-8000"_s, {}, march(2));
    customer(2, u"华强电子（二部）"_s, {}, u"91A"_s, march(3));
    customer(3, u"前海贸易"_s, u"13800138000"_s, {}, march(4));
    QCOMPARE(found(), 1);
    // Without the telephone the third is another one.
    m_rows.customers[2].phone.clear();
    QCOMPARE(found(), 0);
    m_rows.customers[2].taxNo = u"91A"_s;
    QCOMPARE(found(), 1);
    // More than thirty days apart.
    m_rows.customers[0].day = {2026, 2, 1};
    QCOMPARE(found(), 0);
    // A tax number of its own makes it another one, whatever it is called.
    m_rows.customers[0].day = march(2);
    m_rows.customers[0].taxNo = u"91B"_s;
    QCOMPARE(found(), 0);
}

// In the team 1, 2 and 3; in the company also 10, 20, 30.
void TestDetectors::theBaselineIsThatOfTheTeamWhereItIsLargeEnough()
{
    PeerFigures figures(m_rows, u"count"_s);
    for (int n = 1; n <= 7; ++n)
        figures.set(idOf(9000 + n), n <= 4 ? n - 1 : 10 * (n - 4));
    const PeerBaseline team = figures.baseline(idOf(9001));
    QVERIFY(team.isTeam);
    QCOMPARE(team.n, 3);
    QCOMPARE(team.own, 0);
    QCOMPARE(team.median, 2);
    QCOMPARE(team.most, 3);
    // Team 8002 has two others only: 0, 1, 2, 3, 20, 30 without 10.
    const PeerBaseline all = figures.baseline(idOf(9005));
    QVERIFY(!all.isTeam);
    QCOMPARE(all.n, 6);
    QCOMPARE(all.low, 0);
    QCOMPARE(all.median, 2);
    QCOMPARE(all.high, 30);
}

void TestDetectors::aFingerprintIsThatOfRulePersonAndFirstRow()
{
    AuditFinding finding;
    finding.rule = u"same_minute"_s;
    finding.person = idOf(9001);
    finding.rows = {{u"activity"_s, idOf(1), march(2), {}}};
    const QString own = finding.fingerprint();
    QCOMPARE(own.size(), 32);
    finding.rows.append({u"activity"_s, idOf(2), march(2), {}});
    QCOMPARE(finding.fingerprint(), own);
    finding.person = idOf(9002);
    QVERIFY(finding.fingerprint() != own);
}

void TestDetectors::settingsTravelAsJson()
{
    DetectorSettings settings;
    QCOMPARE(settings.toJson(), u"{}"_s);
    settings.setValue(u"same_minute"_s, u"at_least"_s, 8);
    settings.setOn(u"copied_note"_s, false);
    settings.silentDays = 14;
    const auto read = DetectorSettings::fromJson(settings.toJson());
    QVERIFY(read);
    QCOMPARE(*read, settings);
    QCOMPARE(read->value(u"same_minute"_s, u"at_least"_s), 8);
    QCOMPARE(read->value(u"same_minute"_s, u"seconds"_s), 60);
    QVERIFY(!read->isOn(u"copied_note"_s));
    const auto fault = [](const QString &json) {
        const auto wrong = DetectorSettings::fromJson(json);
        return wrong ? QString() : QString(wrong.error().code);
    };
    QCOMPARE(fault(u"[]"_s), u"detector.not_json"_s);
    QCOMPARE(fault(u"{\"nap\":1}"_s), u"detector.unknown"_s);
    QCOMPARE(fault(u"{\"same_minute\":{\"most\":1}}"_s), u"detector.unknown"_s);
    QCOMPARE(fault(u"{\"same_minute\":{\"at_least\":1}}"_s), u"detector.out_of_range"_s);
    QCOMPARE(fault(u"{\"same_minute\":{\"at_least\":2.5}}"_s), u"detector.out_of_range"_s);
}

void TestDetectors::distancesAreThoseOfTheEarth()
{
    // A degree of latitude is 2π · 6,371,008.8 m / 360 = 111,195 m, at the equator of longitude
    // too.
    QCOMPARE(Travel::metres({0, 0}, {1'000'000, 0}), 111'195);
    QCOMPARE(Travel::metres({0, 0}, {0, 1'000'000}), 111'195);
    // At 60° north a degree of longitude is half as long.
    QVERIFY(qAbs(Travel::metres({60'000'000, 0}, {60'000'000, 1'000'000}) - 55'597) <= 2);
    QCOMPARE(Travel::metres({1, 1}, {1, 1}), 0);
    QCOMPARE(Travel::kmh(40'000, 600), 240);
    QCOMPARE(Travel::kmh(40'000, 0), Travel::Fastest);
}

void TestDetectors::namesAreComparedWithoutTheirForm_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("core");
    QTest::newRow("limited") << u"华强电子有限公司"_s << u"华强电子"_s;
    QTest::newRow("shares") << u"华强电子 股份有限公司"_s << u"华强电子"_s;
    QTest::newRow("department") << u"华强电子（二部）"_s << u"华强电子"_s;
    QTest::newRow("branch") << u"华强电子第一分公司"_s << u"华强电子"_s;
    QTest::newRow("number") << u"华强电子1"_s << u"华强电子"_s;
    QTest::newRow("full width") << u"华强电子２"_s << u"华强电子"_s;
    QTest::newRow("another town") << u"华强电子（上海）有限公司"_s << u"华强电子上海"_s;
    QTest::newRow("Latin") << u"Miller Tools Co., Ltd."_s << u"millertools"_s;
    QTest::newRow("Latin number") << u"MILLER TOOLS 2"_s << u"millertools"_s;
    QTest::newRow("not a form") << u"Costco"_s << u"costco"_s;
    QTest::newRow("too short") << u"A"_s << QString();
}

void TestDetectors::namesAreComparedWithoutTheirForm()
{
    QFETCH(QString, name);
    QFETCH(QString, core);
    QCOMPARE(LookAlike::customer(name), core);
}

// 1,000 people with 100 activities each; the limit is far above what it takes.
void TestDetectors::aThousandPeopleAreJudgedInAMoment()
{
    m_rows.people.clear();
    for (int person = 0; person < 1000; ++person) {
        m_rows.people.push_back({idOf(20'000 + person), idOf(8001 + person / 10), march(1), 22});
        for (int n = 0; n < 100; ++n) {
            AuditActivity &one = add(1, march(1 + n % 31), QTime(8, 0).addSecs(300 * (n / 31)));
            one.id = idOf(n * 1000 + person);
            one.person = idOf(20'000 + person);
            one.note = u"Talked about order %1 with %2"_s.arg(n).arg(QChar(u'A' + n % 26));
            one.seconds = 1200;
        }
    }
    QElapsedTimer timer;
    timer.start();
    const auto found = Detectors::run(m_rows, m_settings);
    QVERIFY(found);
    qInfo() << "judged in" << timer.elapsed() << "ms";
    QVERIFY(timer.elapsed() < 5000);
}

QTEST_GUILESS_MAIN(TestDetectors)
#include "tst_Detectors.moc"
