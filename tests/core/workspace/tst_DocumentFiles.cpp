// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DocumentFiles.h"
#include "core/workspace/DraftFile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Steelyard;

/// Files and drafts beside the store.
class TestDocumentFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFileIsKeptUnderWhatItContains();
    void theSameFileIsKeptOnce();
    void aFileThatWasChangedIsNoticedAndMended();
    void whatCannotBeReadIsRefused();
    void aDraftIsThereUntilItIsThrownAway();
    void aDraftThatCannotBeReadIsNone();

private:
    QString make(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size()
            ? file.fileName()
            : QString();
    }
    QString store() const { return m_folder.filePath(u"s.steel"_s); }

    QTemporaryDir m_folder;
};

// SHA-256 of "abc" (FIPS 180-2, B.1).
void TestDocumentFiles::aFileIsKeptUnderWhatItContains()
{
    const DocumentFiles files(store());
    const auto kept = files.keep(make(u"报价.txt"_s, "abc"));
    QVERIFY(kept);
    QCOMPARE(kept->digest, u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s);
    QCOMPARE(kept->size, 3);
    QVERIFY(files.isSound(kept->digest));
}

void TestDocumentFiles::theSameFileIsKeptOnce()
{
    const DocumentFiles files(store());
    const auto first = files.keep(make(u"a.txt"_s, "same"));
    const auto second = files.keep(make(u"b.txt"_s, "same"));
    QVERIFY(first && second);
    QCOMPARE(first->digest, second->digest);
    const QDir folder = QFileInfo(files.path(first->digest)).dir();
    QCOMPARE(folder.entryList(QDir::Files).size(), 1);
}

void TestDocumentFiles::aFileThatWasChangedIsNoticedAndMended()
{
    const DocumentFiles files(store());
    const QString source = make(u"c.txt"_s, "original");
    const auto kept = files.keep(source);
    QVERIFY(kept);
    QFile damaged(files.path(kept->digest));
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write("something else");
    damaged.close();
    QVERIFY(!files.isSound(kept->digest));
    QVERIFY(files.keep(source));
    QVERIFY(files.isSound(kept->digest));
}

void TestDocumentFiles::whatCannotBeReadIsRefused()
{
    const auto kept = DocumentFiles(store()).keep(m_folder.filePath(u"nothing"_s));
    QVERIFY(!kept);
    QCOMPARE(kept.error().code, "file.cannot_read"_L1);
}

void TestDocumentFiles::aDraftIsThereUntilItIsThrownAway()
{
    const DraftFile draft(store(), u"quick-log"_s);
    QVERIFY(draft.read().isEmpty());
    const QJsonObject typed {{u"note"_s, u"客户要报价"_s}};
    QVERIFY(draft.write(typed));
    QCOMPARE(DraftFile(store(), u"quick-log"_s).read(), typed);
    draft.remove();
    QVERIFY(draft.read().isEmpty());
}

void TestDocumentFiles::aDraftThatCannotBeReadIsNone()
{
    const DraftFile draft(store(), u"torn"_s);
    QVERIFY(draft.write({{u"a"_s, 1}}));
    QFile file(store() + u".drafts/torn.json"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"a\": ");
    file.close();
    QVERIFY(draft.read().isEmpty());
}

QTEST_GUILESS_MAIN(TestDocumentFiles)
#include "tst_DocumentFiles.moc"
