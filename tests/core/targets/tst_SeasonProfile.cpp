// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/Allocator.h"
#include "core/targets/SeasonProfile.h"
#include "tests/support/Dice.h"

#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

/// A year in which every month has twenty working days and these amounts.
std::vector<PastMonth> year(int number, const std::vector<qint64> &amounts)
{
    std::vector<PastMonth> months;
    for (std::size_t i = 0; i < amounts.size(); ++i)
        months.push_back({number, int(i) + 1, amounts[i], 20, false});
    return months;
}

} // namespace

/// A4: what days and months weigh.
class TestSeasonProfile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aMonthWeighsItsPartOfTheYear();
    void workingDaysAreTakenOut();
    void yearsOfDifferentSizeCountAlike();
    void anExcludedMonthSaysNothing();
    void outliersAreNamed();
    void aDayWithoutWorkWeighsNothing();
    void aBeginnerCountsByTheRamp();
    void coarserPeriodsAreTheSumsOfTheirDays();
};

void TestSeasonProfile::aMonthWeighsItsPartOfTheYear()
{
    // 1200 in the year, an average month has 100: 50 are half, 200 the double.
    const auto profile = SeasonProfile::learned(
        year(2012, {50, 200, 100, 100, 100, 100, 100, 100, 100, 100, 50, 100}));
    QCOMPARE(profile.months[0], 500'000 * 1200 / 1200);
    QCOMPARE(profile.months[1], 2'000'000);
    QCOMPARE(profile.months[2], SeasonProfile::Average);
}

void TestSeasonProfile::workingDaysAreTakenOut()
{
    // 90 on 18 days and 110 on 22 days are both 5 a day: no season.
    const auto profile
        = SeasonProfile::learned({{2012, 1, 90, 18, false}, {2012, 2, 110, 22, false}});
    QCOMPARE(profile.months[0], SeasonProfile::Average);
    QCOMPARE(profile.months[1], SeasonProfile::Average);
}

void TestSeasonProfile::yearsOfDifferentSizeCountAlike()
{
    // Of two months the first has ¼ in a small year (index ½) and ¾ in one ten times as large
    // (index 1½): 1 on average.
    auto history = year(2011, {10, 30});
    const auto large = year(2012, {300, 100});
    history.insert(history.end(), large.begin(), large.end());
    const auto profile = SeasonProfile::learned(history);
    QCOMPARE(profile.months[0], SeasonProfile::Average);
    QCOMPARE(profile.months[1], SeasonProfile::Average);
}

void TestSeasonProfile::anExcludedMonthSaysNothing()
{
    auto history = year(2012, {100, 100, 5000});
    history[2].isExcluded = true;
    const auto profile = SeasonProfile::learned(history);
    QCOMPARE(profile.months[0], SeasonProfile::Average);
    QCOMPARE(profile.months[2], SeasonProfile::Average);
    QCOMPARE(SeasonProfile::learned({}), SeasonProfile());
}

void TestSeasonProfile::outliersAreNamed()
{
    QCOMPARE(SeasonProfile::outliers(
                 year(2012, {95, 100, 105, 98, 102, 900, 99, 101, 97, 103, 96, 104})),
             std::vector<std::size_t> {5});
    QVERIFY(SeasonProfile::outliers(year(2012, {95, 100, 105, 98, 102})).empty());
    QVERIFY(SeasonProfile::outliers({}).empty());
}

void TestSeasonProfile::aDayWithoutWorkWeighsNothing()
{
    Calendar calendar;
    calendar.setHoliday(QDate(2013, 1, 1), u"new_year"_s);
    calendar.setMakeupWorkday(QDate(2013, 1, 5), u"new_year"_s); // a Saturday
    SeasonProfile profile;
    profile.months[0] = 500'000;
    profile.weekdays[4] = 200'000; // Fridays
    const auto weights
        = profile.dayWeights({QDate(2013, 1, 1), QDate(2013, 1, 8)}, calendar, {QDate(2013, 1, 3)});
    // Tuesday off, Wednesday, Thursday on leave, Friday, Saturday worked, Sunday, Monday.
    QCOMPARE(weights, (std::vector<qint64> {0, 500'000, 0, 100'000, 500'000, 0, 500'000}));
}

void TestSeasonProfile::aBeginnerCountsByTheRamp()
{
    const Ramp ramp {{0, 500'000}};
    const DateRange march {QDate(2013, 3, 1), QDate(2013, 4, 1)};
    QCOMPARE(ramp.weight({}, {}, march), 31 * SeasonProfile::Average);
    // Hired on 15 February: nothing until 14 March, half from the 15th on: 17 days.
    QCOMPARE(ramp.weight(QDate(2013, 2, 15), {}, march), 17 * 500'000);
    // The last day of January has no 31 February: the second month begins on 28 February, the
    // third on 31 March.
    QCOMPARE(ramp.weight(QDate(2013, 1, 31), {}, march), 30 * 500'000 + SeasonProfile::Average);
    // Gone after 10 March.
    QCOMPARE(ramp.weight({}, QDate(2013, 3, 10), march), 10 * SeasonProfile::Average);
    QCOMPARE(ramp.weight(QDate(2013, 4, 1), {}, march), 0);
}

// A3: the day is the atom. Whatever a month is divided into, weeks across its ends included, adds
// up to the year.
void TestSeasonProfile::coarserPeriodsAreTheSumsOfTheirDays()
{
    Dice dice(51);
    Calendar calendar;
    const DateRange whole {QDate(2013, 1, 1), QDate(2014, 1, 1)};
    for (int i = 0; i < 10'000; ++i) {
        SeasonProfile profile;
        for (qint64 &month : profile.months)
            month = dice.between(1, 3'000'000);
        const auto days = profile.dayWeights(whole, calendar);
        const qint64 total = dice.anySize(40) * 100;
        const auto parts = Allocator::divide(total, days, 100);
        QVERIFY(parts);
        qint64 weeks = 0;
        qint64 week = 0;
        for (std::size_t day = 0; day < parts->size(); ++day) {
            QVERIFY(days[day] > 0 || (*parts)[day] == 0);
            week += (*parts)[day];
            if (whole.from.addDays(qint64(day)).dayOfWeek() == Qt::Sunday
                || day + 1 == parts->size()) {
                weeks += week;
                week = 0;
            }
        }
        QCOMPARE(weeks, total);
    }
}

QTEST_GUILESS_MAIN(TestSeasonProfile)
#include "tst_SeasonProfile.moc"
