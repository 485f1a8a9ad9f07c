// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Pinyin.h"
#include "core/base/Text.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

class TestText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keysAreComposed();
    void fullWidthBecomesNarrow();
    void foldingForgetsCaseWidthAndBlanks();
    void chineseIsReadAloud_data();
    void chineseIsReadAloud();
    void searchesMatch_data();
    void searchesMatch();
};

void TestText::keysAreComposed()
{
    QCOMPARE(Text::key(u" Andre\u0301 "_s), u"Andr\u00e9"_s);
    QVERIFY(Text::key(u"ＡＢ"_s) != Text::key(u"AB"_s));
}

void TestText::fullWidthBecomesNarrow()
{
    QCOMPARE(Text::narrow(u"１２３．５　（￥）Ａ＝"_s), u"123.5 (¥)A="_s);
    QCOMPARE(Text::narrow(u"金额"_s), u"金额"_s);
}

void TestText::foldingForgetsCaseWidthAndBlanks()
{
    QCOMPARE(Text::folded(u"  ＡＣＭＥ   GmbH Ä "_s), u"acme gmbh ä"_s);
}

void TestText::chineseIsReadAloud_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("full");
    QTest::addColumn<QString>("initials");
    QTest::newRow("bank") << u"招商银行"_s << u"zhao shang yin hang"_s << u"zsyh"_s;
    QTest::newRow("surname shan") << u"单雄信"_s << u"shan xiong xin"_s << u"sxx"_s;
    QTest::newRow("surname yue") << u"乐毅"_s << u"yue yi"_s << u"yy"_s;
    QTest::newRow("surname zeng") << u"曾国藩"_s << u"zeng guo fan"_s << u"zgf"_s;
    QTest::newRow("Chongqing") << u"重庆"_s << u"chong qing"_s << u"cq"_s;
    QTest::newRow("Xiamen") << u"厦门会计"_s << u"xia men kuai ji"_s << u"xmkj"_s;
    QTest::newRow("mixed") << u"Acme西部"_s << u"acme xi bu"_s << u"axb"_s;
    QTest::newRow("nothing") << QString() << QString() << QString();
}

void TestText::chineseIsReadAloud()
{
    QFETCH(QString, text);
    QFETCH(QString, full);
    QFETCH(QString, initials);
    const Pinyin pinyin;
    QCOMPARE(pinyin.full(text), full);
    QCOMPARE(pinyin.initials(text), initials);
}

void TestText::searchesMatch_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("found");
    QTest::newRow("part") << u"商银"_s << u"招商银行"_s << true;
    QTest::newRow("initials") << u"zsyh"_s << u"招商银行"_s << true;
    QTest::newRow("some initials") << u"yh"_s << u"招商银行"_s << true;
    QTest::newRow("pinyin, part of a syllable") << u"yinh"_s << u"招商银行"_s << true;
    QTest::newRow("pinyin with blanks") << u"Zhao Shang"_s << u"招商银行"_s << true;
    QTest::newRow("not from within a syllable") << u"hang yin"_s << u"招商银行"_s << false;
    QTest::newRow("either reading") << u"dingdan"_s << u"订单"_s << true;
    QTest::newRow("v for ü") << u"lvbu"_s << u"吕布"_s << true;
    QTest::newRow("width and case") << u"ａｃｍｅ"_s << u"ACME Corp"_s << true;
    QTest::newRow("no pinyin for Latin text") << u"ac"_s << u"All Corp"_s << false;
    QTest::newRow("other") << u"pingan"_s << u"招商银行"_s << false;
}

void TestText::searchesMatch()
{
    QFETCH(QString, query);
    QFETCH(QString, text);
    QFETCH(bool, found);
    QCOMPARE(Pinyin().matches(query, text), found);
}

QTEST_GUILESS_MAIN(TestText)
#include "tst_Text.moc"
