// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/KpiSearch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// How a page of the handbook is found.
class TestKpiSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aKpiIsFoundByWhatPeopleCallIt_data();
    void aKpiIsFoundByWhatPeopleCallIt();
    void withoutAQuestionAllAreFoundInOrder();
    void theWholeNameComesBeforeAPart();
    void nobodyIsFoundByNonsense();
    void spellingsHoldPinyinAndInitials();
};

namespace {

KpiSearch search()
{
    KpiDefinition rate;
    rate.id = u"win_rate"_s;
    rate.code = u"P-07"_s;
    rate.name = {u"赢单率"_s, u"Win rate"_s};
    rate.aliases = {u"成交率"_s, u"close rate"_s};
    KpiDefinition value;
    value.id = u"won_value"_s;
    value.name = {u"赢单金额"_s, u"Won value"_s};
    KpiDefinition bookings;
    bookings.id = u"bookings"_s;
    bookings.name = {u"签约额"_s, u"Bookings"_s};
    return KpiSearch({bookings, rate, value});
}

} // namespace

void TestKpiSearch::aKpiIsFoundByWhatPeopleCallIt_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("first");
    QTest::newRow("Chinese") << u"赢单率"_s << u"win_rate"_s;
    QTest::newRow("English, any case") << u"WIN RATE"_s << u"win_rate"_s;
    QTest::newRow("id") << u"won_v"_s << u"won_value"_s;
    QTest::newRow("code") << u"p-07"_s << u"win_rate"_s;
    QTest::newRow("alias") << u"close"_s << u"win_rate"_s;
    QTest::newRow("initials") << u"ydl"_s << u"win_rate"_s;
    QTest::newRow("initials of an alias") << u"cjl"_s << u"win_rate"_s;
    QTest::newRow("pinyin") << u"qianyue"_s << u"bookings"_s;
    QTest::newRow("full width") << u"ｗｉｎ"_s << u"win_rate"_s;
}

void TestKpiSearch::aKpiIsFoundByWhatPeopleCallIt()
{
    QFETCH(const QString, query);
    QFETCH(const QString, first);
    QCOMPARE(search().idsFor(query).value(0), first);
}

void TestKpiSearch::withoutAQuestionAllAreFoundInOrder()
{
    QCOMPARE(search().idsFor(u"  "_s), QStringList({u"bookings"_s, u"win_rate"_s, u"won_value"_s}));
}

void TestKpiSearch::theWholeNameComesBeforeAPart()
{
    // 赢单 begins both; the handbook's order decides between equals, the whole name beats both.
    QCOMPARE(search().idsFor(u"赢单"_s), QStringList({u"win_rate"_s, u"won_value"_s}));
    QCOMPARE(search().idsFor(u"赢单金额"_s), QStringList {u"won_value"_s});
}

void TestKpiSearch::nobodyIsFoundByNonsense()
{
    QVERIFY(search().idsFor(u"xqzw"_s).isEmpty());
}

void TestKpiSearch::spellingsHoldPinyinAndInitials()
{
    const QStringList spellings = search().spellings(u"win_rate"_s);
    QVERIFY(spellings.contains(u"ydl"_s));
    QVERIFY(spellings.contains(u"yingdanlv"_s) || spellings.contains(u"yingdanlu"_s));
    QVERIFY(spellings.contains(u"close rate"_s));
    QVERIFY(search().spellings(u"nobody"_s).isEmpty());
}

QTEST_GUILESS_MAIN(TestKpiSearch)
#include "tst_KpiSearch.moc"
