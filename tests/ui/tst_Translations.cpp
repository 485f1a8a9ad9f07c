// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/TranslationFile.h"
#include "ui/theme/Theme.h"

#include <QFontMetrics>
#include <QRegularExpression>
#include <QTest>

using namespace Steelyard;
using namespace Qt::StringLiterals;

namespace {

QStringList matches(const QString &text, const QRegularExpression &pattern)
{
    QStringList found;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        found.append(it.next().captured());
    found.sort();
    return found;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTextIsTranslated_data() { languages(); }
    void everyTextIsTranslated();
    void everyPlaceIsKept_data() { languages(); }
    void everyPlaceIsKept();
    void bothLanguagesHaveTheSameTexts();
    void chineseIsPunctuatedInFullWidth();
    void everyChineseCharacterHasItsGlyph();

private:
    static void languages();
};

void TestTranslations::languages()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<int>("pluralForms");
    QTest::newRow("Chinese") << u"zh_CN"_s << 1;
    QTest::newRow("English") << u"en"_s << 2;
}

void TestTranslations::everyTextIsTranslated()
{
    QFETCH(const QString, language);
    QFETCH(const int, pluralForms);
    const QList<TranslatedText> texts = TranslationFile::read(language);
    QVERIFY(!texts.isEmpty());
    for (const TranslatedText &text : texts) {
        QVERIFY2(text.isFinished, qPrintable(text.context + u": "_s + text.source));
        QCOMPARE(text.forms.size(), text.isPlural ? pluralForms : 1);
        QVERIFY2(!text.forms.contains(QString()), qPrintable(text.source));
    }
}

void TestTranslations::everyPlaceIsKept()
{
    QFETCH(const QString, language);
    // %1 and %n of tr(), {name} and {name:word} of the sentences for errors.
    static const QRegularExpression places(u"%L?[1-9n]|\\{\\w+(:word)?\\}"_s);
    for (const TranslatedText &text : TranslationFile::read(language)) {
        for (const QString &form : text.forms)
            QVERIFY2(matches(form, places) == matches(text.source, places), qPrintable(form));
    }
}

void TestTranslations::bothLanguagesHaveTheSameTexts()
{
    const auto sources = [](const QString &language) {
        QStringList all;
        for (const TranslatedText &text : TranslationFile::read(language))
            all.append(text.context + u": "_s + text.source);
        return all;
    };
    QCOMPARE(sources(u"zh_CN"_s), sources(u"en"_s));
}

void TestTranslations::chineseIsPunctuatedInFullWidth()
{
    static const QRegularExpression narrow(u"[\\x{4e00}-\\x{9fff}][,.;:!?]"_s);
    for (const TranslatedText &text : TranslationFile::read(u"zh_CN"_s)) {
        for (const QString &form : text.forms)
            QVERIFY2(!form.contains(narrow), qPrintable(form));
    }
}

void TestTranslations::everyChineseCharacterHasItsGlyph()
{
    const Theme theme(Theme::Scheme::Light);
    const QFontMetrics regular(theme.font(13));
    const QFontMetrics strong(theme.font(13, Theme::Weight::Strong));
    for (const TranslatedText &text : TranslationFile::read(u"zh_CN"_s)) {
        for (const uint character : text.forms.join(QString()).toUcs4()) {
            QVERIFY2(regular.inFontUcs4(character), qPrintable(text.forms.constFirst()));
            QVERIFY2(strong.inFontUcs4(character), qPrintable(text.forms.constFirst()));
        }
    }
}

QTEST_MAIN(TestTranslations)
#include "tst_Translations.moc"
