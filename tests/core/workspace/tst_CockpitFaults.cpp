// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/MemoryFactSource.h"
#include "core/pipeline/Funnel.h"
#include "core/workspace/Board.h"
#include "core/workspace/Cockpit.h"
#include "core/workspace/FilterChoices.h"

#include <QTest>

using namespace Steelyard;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 20);
using Facts = std::shared_ptr<const MemoryFactSource>;

Reading readingOf(const Facts &facts, const Handbook &handbook)
{
    return {*facts,
            handbook,
            Today,
            {},
            [](const QString &, const Uuid &) { return RowFields(); },
            [](const QString &) { return 0; },
            0};
}

/// West has Ann, and had Bob until 10 March; a deal of Bob's went to Ann, who is in East's team
/// now.
Facts aTeamThatChanges()
{
    const auto made = MemoryFactSource::make(
        {{u"unit"_s,
          {{{u"id"_s, u"west"_s}, {u"name"_s, u"West"_s}, {u"kind"_s, u"team"_s}},
           {{u"id"_s, u"east"_s}, {u"name"_s, u"East"_s}, {u"kind"_s, u"team"_s}}}},
         {u"person"_s,
          {{{u"id"_s, u"ann"_s}, {u"name"_s, u"Ann"_s}},
           {{u"id"_s, u"bob"_s}, {u"name"_s, u"Bob"_s}, {u"left_on"_s, u"2026-03-10"_s}}}},
         {u"membership"_s,
          {{{u"person"_s, u"ann"_s}, {u"unit"_s, u"east"_s}},
           {{u"person"_s, u"bob"_s}, {u"unit"_s, u"west"_s}, {u"to_on"_s, u"2026-03-10"_s}}}},
         {u"stage"_s,
          {{{u"code"_s, u"new"_s}, {u"seq"_s, 1}, {u"outcome"_s, u"open"_s}},
           {{u"code"_s, u"won"_s}, {u"seq"_s, 2}, {u"outcome"_s, u"won"_s}}}},
         {u"opportunity"_s,
          {{{u"id"_s, u"o1"_s},
            {u"owner"_s, u"ann"_s},
            {u"stage"_s, u"new"_s},
            {u"created_at"_s, u"2026-03-02"_s}}}},
         {u"ownership"_s,
          {{{u"object"_s, u"opportunity"_s},
            {u"object_id"_s, u"o1"_s},
            {u"person"_s, u"bob"_s},
            {u"to_on"_s, u"2026-03-09"_s}},
           {{u"object"_s, u"opportunity"_s},
            {u"object_id"_s, u"o1"_s},
            {u"person"_s, u"ann"_s},
            {u"from_on"_s, u"2026-03-10"_s}}}},
         {u"order"_s,
          {{{u"owner"_s, u"bob"_s},
            {u"signed_at"_s, u"2026-03-05"_s},
            {u"amount"_s, u"100"_s},
            {u"currency"_s, u"CNY"_s}}}}});
    if (!made)
        qWarning() << QString(made.error().code) << made.error().values;
    return made ? *made : nullptr;
}

} // namespace

class TestCockpitFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whoeverLeftWithinThePeriodKeepsALine();
    void aDealCountsWhereItWasCreated();
    void nothingAtAllIsNoFault_data();
    void nothingAtAllIsNoFault();
};

void TestCockpitFaults::whoeverLeftWithinThePeriodKeepsALine()
{
    const Facts facts = aTeamThatChanges();
    QVERIFY(facts);
    const auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    CockpitRequest request;
    request.period = Period::of(Grain::Month, Today, facts->calendar());
    const auto figures = Cockpit::figures(request, readingOf(facts, *handbook));
    QVERIFY2(figures, figures ? "" : qPrintable(QString(figures.error().code)));
    QStringList lines;
    for (const CockpitRow &row : figures->rows) {
        lines << (row.parent < 0 ? QString() : figures->rows.at(row.parent).name + u'/') + row.name
                + (row.bookings.actual.isValue() ? u' ' + row.bookings.actual.numText()
                                                 : QString());
    }
    QVERIFY2(lines.contains(u"West/Bob 100"_s), qPrintable(lines.join(u", "_s)));
    QCOMPARE(lines.filter(u"Bob"_s).size(), 1);
}

void TestCockpitFaults::aDealCountsWhereItWasCreated()
{
    const Facts facts = aTeamThatChanges();
    QVERIFY(facts);
    const auto entered = [&](const QString &unit) {
        const auto steps = Funnel(*facts).steps({facts->node(unit), {}, {}, Today});
        return steps && !steps->isEmpty() ? steps->first().entered : -1;
    };
    QCOMPARE(entered(u"west"_s), 1);
    QCOMPARE(entered(u"east"_s), 0);
}

void TestCockpitFaults::nothingAtAllIsNoFault_data()
{
    QTest::addColumn<QString>("period");
    QTest::newRow("this month") << u"2026-03"_s;
    QTest::newRow("next year") << u"2027"_s;
    QTest::newRow("long ago") << u"1999-Q1"_s;
    QTest::newRow("a day") << u"2024-02-29"_s;
}

void TestCockpitFaults::nothingAtAllIsNoFault()
{
    QFETCH(QString, period);
    const auto facts = MemoryFactSource::make({});
    QVERIFY(facts);
    const auto handbook = Handbook::shipped();
    QVERIFY(handbook);
    const Reading reading = readingOf(*facts, *handbook);
    CockpitRequest request;
    request.period = *Period::parse(period, (*facts)->calendar());
    const auto figures = Cockpit::figures(request, reading);
    QVERIFY2(figures, figures ? "" : qPrintable(QString(figures.error().code)));
    QVERIFY(figures->funnel.isEmpty());
    QVERIFY(Board::figures({}, reading));
    QVERIFY(FilterChoices::of(reading));
}

QTEST_GUILESS_MAIN(TestCockpitFaults)
#include "tst_CockpitFaults.moc"
