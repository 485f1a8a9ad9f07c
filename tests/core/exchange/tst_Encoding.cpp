// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/Encoding.h"

#include <QBuffer>
#include <QFile>
#include <QStringEncoder>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

Encoding detect(const QByteArray &bytes)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    return Encoding::detect(buffer);
}

QByteArray encoded(const char *encoding, const QString &text)
{
    return QStringEncoder(encoding).encode(text);
}

} // namespace

class TestEncoding : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bytesTellTheirEncoding_data();
    void bytesTellTheirEncoding();
    void aCutCharacterIsNoReasonForAnotherEncoding();
    void bytesThatNothingReadsSaySo();
    void theChineseSampleIsGb18030();
};

void TestEncoding::bytesTellTheirEncoding_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::addColumn<Encoding::Certainty>("certainty");
    using enum Encoding::Certainty;
    const QString chinese = u"姓名,金额\n张三,1\n"_s;
    QTest::newRow("ASCII") << QByteArray("a,b\n1,2\n") << u"UTF-8"_s << Proven;
    QTest::newRow("empty") << QByteArray() << u"UTF-8"_s << Proven;
    QTest::newRow("UTF-8") << chinese.toUtf8() << u"UTF-8"_s << Proven;
    QTest::newRow("UTF-8 with BOM") << "\xEF\xBB\xBF" + chinese.toUtf8() << u"UTF-8"_s << Marked;
    QTest::newRow("UTF-16LE") << "\xFF\xFE" + encoded("UTF-16LE", chinese) << u"UTF-16LE"_s
                              << Marked;
    QTest::newRow("UTF-16BE") << "\xFE\xFF" + encoded("UTF-16BE", chinese) << u"UTF-16BE"_s
                              << Marked;
    // uchardet says ISO-8859-7, ICU says UTF-16BE.
    QTest::newRow("short GBK") << QByteArray(
        "\xD0\xD5\xC3\xFB,\xBD\xF0\xB6\xEE\n\xD5\xC5\xC8\xFD,1\n")
                               << u"GB18030"_s << Guessed;
    QTest::newRow("one GBK name") << encoded("GB18030", u"蓝燕"_s) << u"GB18030"_s << Guessed;
    // A character outside GBK takes four bytes.
    QTest::newRow("GB18030 in four bytes")
        << encoded("GB18030", u"公司,㐀\U00020000\n"_s) << u"GB18030"_s << Guessed;
    QTest::newRow("Western Europe") << QByteArray("Name;Ort\nM\xFCller;Z\xFCrich\nS\xF6"
                                                  "der;K\xF6ln\n")
                                    << u"windows-1252"_s << Guessed;
    // Long enough for uchardet to tell apart what GB18030 reads without fault.
    const QString traditional
        = u"客戶名稱,聯絡電話,備註\n臺北商業銀行,公司總部位於臺灣臺北市,這個客戶對產品很感興趣\n"
          "高雄港務公司,請於下週與經理聯絡,預計本月簽訂合約並且付款\n"_s;
    QTest::newRow("Big5") << encoded("Big5", traditional) << u"Big5"_s << Guessed;
    const QString japanese
        = u"会社名,担当者,備考\nさくら商事,たなかさん,らいしゅうまでにおへんじをください\n"
          "ひかり工業,すずきさん,このおきゃくさまはとてもたいせつです\n"_s;
    QTest::newRow("Shift_JIS") << encoded("Shift_JIS", japanese) << u"Shift_JIS"_s << Guessed;
}

void TestEncoding::bytesTellTheirEncoding()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    QFETCH(Encoding::Certainty, certainty);
    const Encoding found = detect(bytes);
    QCOMPARE(found.name, name);
    QCOMPARE(found.certainty, certainty);
    QVERIFY(!found.hasError);
}

void TestEncoding::aCutCharacterIsNoReasonForAnotherEncoding()
{
    // Read as GB18030 these bytes are other Chinese characters, so the fault must not be hidden.
    QByteArray bytes = u"姓名,金额\n张三,1\n李四,2\n王五,三百元"_s.toUtf8();
    bytes.chop(1);
    const Encoding found = detect(bytes);
    QCOMPARE(found.name, u"UTF-8"_s);
    QVERIFY(found.hasError);
    QVERIFY(found.alternatives.contains(u"GB18030"_s));
}

void TestEncoding::bytesThatNothingReadsSaySo()
{
    QVERIFY(detect(QByteArray("a,b\n\xFF\xFF\xFF\xFF,\x80\xFF\n")).hasError);
}

void TestEncoding::theChineseSampleIsGb18030()
{
    const QString folder = qEnvironmentVariable("STEELYARD_DATA");
    for (const QString &name : {u"/superstore_zh/derived_订单_gb18030.csv"_s,
                                u"/zh_misc/订单_gbk_merged_dates_20rows.csv"_s}) {
        QFile file(folder + name);
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the real data sets are not here");
        const Encoding found = Encoding::detect(file);
        QCOMPARE(found.name, u"GB18030"_s);
        QVERIFY(!found.hasError);
    }
}

QTEST_GUILESS_MAIN(TestEncoding)
#include "tst_Encoding.moc"
