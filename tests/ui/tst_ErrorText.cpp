// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/ChineseWords.h"
#include "ui/shell/ErrorText.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Steelyard;
using namespace Qt::StringLiterals;

namespace {

/// A place of the sources that names a code, and the values that it gives with it.
struct CodeUse
{
    QString place;
    QString code;
    QVariantMap values;
};

QStringList keysIn(QStringView text)
{
    static const QRegularExpression key(u"(?:\\{|insert\\()u\"(\\w+)\"_s,"_s);
    QStringList keys;
    for (auto it = key.globalMatch(text.toString()); it.hasNext();)
        keys.append(it.next().captured(1));
    return keys;
}

/// What the functions of a file that are given a code put to it themselves.
QStringList keysOfHelpers(const QString &source)
{
    constexpr qsizetype head = 200;
    constexpr qsizetype body = 700;
    QStringList keys;
    for (qsizetype at = 0; (at = source.indexOf("QLatin1StringView code"_L1, at)) >= 0; ++at)
        keys += keysIn(QStringView(source).mid(qMax(at - head, 0), head + body));
    return keys;
}

QString sourceOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The same of the classes beside it that a file's class derives from.
QStringList keysOfBases(const QString &folder, const QString &source)
{
    static const QRegularExpression base(u": public (\\w+)"_s);
    const QRegularExpressionMatch match = base.match(source);
    if (!match.hasMatch() || !QFile::exists(folder + u'/' + match.captured(1) + u".cpp"_s))
        return {};
    const QString path = folder + u'/' + match.captured(1);
    return keysOfHelpers(sourceOf(path + u".cpp"_s))
        + keysOfBases(folder, sourceOf(path + u".h"_s));
}

QList<CodeUse> usesIn(const QString &path, const QString &source, const QStringList &bases)
{
    static const QRegularExpression literal(u"\"([a-z]+\\.[a-z_]+|cancelled)\"(?:_L1|\\))"_s);
    static const QRegularExpression listed(u"^\\s*(,\\s*\"|\\})"_s);
    static const QRegularExpression made(u"\\{\\s*Error::Kind::\\w+,\\s*$"_s);
    // Paths of fields look like codes.
    static const QStringList entities {u"customer"_s, u"product"_s};
    const QStringList helpers = keysOfHelpers(source) + bases;
    QList<CodeUse> uses;
    for (auto it = literal.globalMatch(source); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString code = match.captured(1);
        const qsizetype end = match.capturedEnd();
        // A code is a QLatin1StringView; other literals are labels of commands and the like.
        if (QStringView(source).left(match.capturedStart()).endsWith("QStringLiteral("_L1))
            continue;
        // What is compared with a code does not make one.
        const QStringView before = QStringView(source).mid(match.capturedStart() - 3, 3);
        if (before == "== "_L1 || before == "!= "_L1 || entities.contains(code.section(u'.', 0, 0))
            || listed.match(source.mid(end, 200)).hasMatch())
            continue;
        const qsizetype from = source.lastIndexOf(u';', match.capturedStart()) + 1;
        const QStringView statement
            = QStringView(source).mid(from, source.indexOf(u';', end) - from);
        QStringList keys = keysIn(statement);
        if (!made.match(source.mid(from, match.capturedStart() - from)).hasMatch())
            keys += helpers;
        if (statement.contains(", values"_L1))
            keys += keysIn(QStringView(source).mid(from - 900, 900));
        CodeUse use {path + u':' + QString::number(source.left(from).count(u'\n') + 1), code, {}};
        for (const QString &key : std::as_const(keys))
            use.values.insert(key, key == "code"_L1 ? u"formula.empty"_s : u"<%1>"_s.arg(key));
        uses.append(use);
    }
    return uses;
}

QList<CodeUse> usesOfCodes()
{
    QList<CodeUse> uses;
    const QString root = qEnvironmentVariable("STEELYARD_SOURCE");
    for (const QString &folder : {u"/core"_s, u"/app"_s}) {
        QDirIterator files(root + folder, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            QString header = path;
            header.replace(u".cpp"_s, u".h"_s);
            const QString text = sourceOf(path);
            const QStringList bases = keysOfBases(files.fileInfo().absolutePath(), text)
                + keysOfBases(files.fileInfo().absolutePath(), sourceOf(header));
            uses += usesIn(path.mid(root.size() + 1), text, bases);
        }
    }
    return uses;
}

QString said(const QString &code, const QVariantMap &values = {})
{
    return ErrorText::sentence(QLatin1StringView(code.toLatin1()), values);
}

} // namespace

class TestErrorText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanup() { QCoreApplication::removeTranslator(&m_chinese); }

    void everyCodeHasASentence();
    void everySentenceHasACode();
    void theValuesOfTheSourceFillTheSentence_data();
    void theValuesOfTheSourceFillTheSentence();
    void chineseIsNotEnglish();
    void aPartWithoutItsValueIsLeftOut();
    void wordsOfTheProgramAreTranslated();
    void aFaultWithinAFaultIsSaidToo();
    void anUnknownCodeIsNamed();

private:
    QList<CodeUse> m_uses;
    ChineseWords m_chinese;
};

void TestErrorText::initTestCase()
{
    m_uses = usesOfCodes();
    QVERIFY(m_uses.size() > 100);
    QVERIFY(!m_chinese.isEmpty());
}

void TestErrorText::everyCodeHasASentence()
{
    const QStringList known = ErrorText::codes();
    for (const CodeUse &use : std::as_const(m_uses))
        QVERIFY2(known.contains(use.code), qPrintable(use.place + u": "_s + use.code));
    QCOMPARE(QSet<QString>(known.cbegin(), known.cend()).size(), known.size());
}

void TestErrorText::everySentenceHasACode()
{
    QSet<QString> used;
    for (const CodeUse &use : std::as_const(m_uses))
        used.insert(use.code);
    for (const QString &code : ErrorText::codes())
        QVERIFY2(used.contains(code), qPrintable(code));
}

void TestErrorText::theValuesOfTheSourceFillTheSentence_data()
{
    QTest::addColumn<bool>("inChinese");
    QTest::newRow("English") << false;
    QTest::newRow("Chinese") << true;
}

void TestErrorText::theValuesOfTheSourceFillTheSentence()
{
    QFETCH(const bool, inChinese);
    if (inChinese)
        QCoreApplication::installTranslator(&m_chinese);
    for (const CodeUse &use : std::as_const(m_uses)) {
        const QString sentence = said(use.code, use.values);
        const QString where = use.place + u": "_s + sentence;
        QVERIFY2(!sentence.contains(u'…'), qPrintable(where));
        QVERIFY2(!sentence.contains(u'{') && !sentence.contains(u'}'), qPrintable(where));
    }
}

void TestErrorText::chineseIsNotEnglish()
{
    static const QRegularExpression ideograph(u"[\\x{4e00}-\\x{9fff}]"_s);
    for (const QString &code : ErrorText::codes()) {
        const QString english = said(code);
        QCoreApplication::installTranslator(&m_chinese);
        const QString chinese = said(code);
        QCoreApplication::removeTranslator(&m_chinese);
        QVERIFY2(!english.contains(ideograph), qPrintable(english));
        QVERIFY2(chinese.contains(ideograph), qPrintable(chinese));
    }
}

void TestErrorText::aPartWithoutItsValueIsLeftOut()
{
    QCOMPARE(said(u"store.in_use"_s, {{u"path"_s, u"a.steel"_s}, {u"program"_s, QString()}}),
             u"a.steel is in use. Close it there and try again."_s);
    QCOMPARE(said(u"store.in_use"_s,
                  {{u"path"_s, u"a.steel"_s}, {u"program"_s, u"steelyard"_s}, {u"pid"_s, 7}}),
             u"a.steel is in use by steelyard (process 7). Close it there and try again."_s);
    QCOMPARE(said(u"node.ambiguous"_s,
                  {{u"text"_s, u"West"_s}, {u"paths"_s, QStringList {u"A/West"_s, u"B/West"_s}}}),
             u"“West” is more than one: A/West, B/West. Use one of these paths."_s);
}

void TestErrorText::wordsOfTheProgramAreTranslated()
{
    const QVariantMap values {{u"entity"_s, u"sales_order"_s}, {u"text"_s, u"SO-7"_s}};
    QCOMPARE(said(u"import.not_found"_s, values),
             u"Nothing is called “SO-7” (order). Import it first, or correct the name."_s);
    QCoreApplication::installTranslator(&m_chinese);
    QCOMPARE(said(u"import.not_found"_s, values), u"找不到订单“SO-7”。请先导入，或改正名称。"_s);
}

void TestErrorText::aFaultWithinAFaultIsSaidToo()
{
    QCOMPARE(said(u"handbook.bad_formula"_s,
                  {{u"file"_s, u"a.yaml"_s},
                   {u"line"_s, 3},
                   {u"column"_s, 9},
                   {u"key"_s, u"where"_s},
                   {u"code"_s, u"formula.bad_date"_s},
                   {u"text"_s, u"2017-02-30"_s}}),
             u"The formula of “where” cannot be used (a.yaml, line 3, column 9). “2017-02-30” is "
             u"no day. "
             "Write days such as 2017-03-14."_s);
}

void TestErrorText::anUnknownCodeIsNamed()
{
    QCOMPARE(said(u"no.such"_s, {{u"path"_s, u"x"_s}}),
             u"This could not be done (no.such). path: x"_s);
}

QTEST_MAIN(TestErrorText)
#include "tst_ErrorText.moc"
