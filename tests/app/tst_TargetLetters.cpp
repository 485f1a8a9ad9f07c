// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CommandLine.h"

#include <QDir>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// 目标责任书 of a published plan of the demo company, read back by another program.
class TestTargetLetters : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void thereAreNoneBeforeThePlanIsPublished();
    void everyNodeHasALetterWithTheHash();
    void chineseWordsCanBeSearched();
    void theHashTellsWhetherTheFiguresAreTheSame();

private:
    Said target(const QString &verb, const QStringList &more) const
    {
        return m_shell.run(QStringList {u"target"_s, verb, u"--store"_s, m_store, u"--kpi"_s,
                                        u"bookings"_s, u"--period"_s, u"2026"_s}
                           + more);
    }
    static QString textOf(const QString &pdf)
    {
        QProcess reader;
        reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
        reader.waitForFinished();
        return QString::fromUtf8(reader.readAllStandardOutput());
    }

    QTemporaryDir m_folder;
    CommandLine m_shell {m_folder.path(), QDate(2026, 3, 12)};
    QString m_store = m_folder.filePath(u"demo.steel"_s);
    QString m_hash;
};

void TestTargetLetters::initTestCase()
{
    QCOMPARE(m_shell.run({u"new"_s, m_store, u"--demo"_s, u"--locale"_s, u"zh_CN"_s}).status,
             int(Done));
    QCOMPARE(target(u"split"_s,
                    {u"--total"_s, u"12000000"_s, u"--by"_s, u"even"_s, u"--levels"_s,
                     u"team,quarter"_s, u"--apply"_s})
                 .status,
             int(Done));
}

void TestTargetLetters::thereAreNoneBeforeThePlanIsPublished()
{
    const Said said = target(u"letter"_s, {u"--out"_s, m_folder.filePath(u"none"_s)});
    QCOMPARE(said.status, int(NotDone));
    QVERIFY2(said.err.contains(u"published"_s), qPrintable(said.err));
    QVERIFY(!QDir(m_folder.filePath(u"none"_s)).exists());
    for (const QString &stage : {u"proposed"_s, u"published"_s}) {
        const Said step = target(u"step"_s, {u"--to"_s, stage, u"--waiver"_s, u"年初已经开始"_s});
        QVERIFY2(step.status == Done, qPrintable(step.err));
    }
}

void TestTargetLetters::everyNodeHasALetterWithTheHash()
{
    const QString folder = m_folder.filePath(u"english"_s);
    const Said said = target(u"letter"_s, {u"--out"_s, folder});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    const QJsonArray letters = said.list();
    const qsizetype nodes = target(u"show"_s, {}).list().size() / 4;
    QCOMPARE(letters.size(), nodes);
    QSet<QString> files;
    for (const QJsonValue &letter : letters) {
        m_hash = letter[u"hash"_s].toString();
        QCOMPARE(m_hash.size(), 64);
        files.insert(letter[u"file"_s].toString());
        QString text = textOf(letter[u"file"_s].toString());
        text.remove(u' ').remove(u'\n');
        QVERIFY2(text.contains(u"Targetletter"_s), qPrintable(text));
        QVERIFY(text.contains(m_hash));
        const QString name = letter[u"node"_s].toString().section(u'/', -1);
        QVERIFY2(text.contains(QString(name).remove(u' ')), qPrintable(text));
    }
    QCOMPARE(files.size(), letters.size());
    QString company = textOf(letters.at(0)[u"file"_s].toString());
    QVERIFY2(company.contains(u"12,000,000.00"_s), qPrintable(company));
}

void TestTargetLetters::chineseWordsCanBeSearched()
{
    const QString folder = m_folder.filePath(u"中文"_s);
    const Said said = target(u"letter"_s, {u"--out"_s, folder, u"--locale"_s, u"zh_CN"_s});
    QVERIFY2(said.status == Done, qPrintable(said.err));
    QString text = textOf(said.list().at(0)[u"file"_s].toString());
    text.remove(u' ').remove(u'\n');
    // Radicals look the same (⽉, ⽬) and are found by nobody.
    for (const QString &word :
         {u"目标责任书"_s, u"责任人"_s, u"签约额"_s, u"周期"_s, u"年初已经开始"_s, u"合计"_s})
        QVERIFY2(text.contains(word), qPrintable(word + u": "_s + text));
    QVERIFY(text.contains(m_hash));
}

void TestTargetLetters::theHashTellsWhetherTheFiguresAreTheSame()
{
    QCOMPARE(target(u"step"_s, {u"--to"_s, u"draft"_s}).status, int(Done));
    QCOMPARE(target(u"set"_s, {u"--value"_s, u"12000001"_s}).status, int(Done));
    const auto hash = [this] {
        return target(u"letter"_s, {u"--out"_s, m_folder.filePath(u"again"_s)})
            .list()
            .at(0)[u"hash"_s]
            .toString();
    };
    // A draft changes no letter.
    QCOMPARE(hash(), m_hash);
    for (const QString &stage : {u"proposed"_s, u"published"_s})
        QCOMPARE(target(u"step"_s, {u"--to"_s, stage, u"--waiver"_s, u"年初已经开始"_s}).status,
                 int(Done));
    QVERIFY(hash() != m_hash);
}

QTEST_MAIN(TestTargetLetters)
#include "tst_TargetLetters.moc"
