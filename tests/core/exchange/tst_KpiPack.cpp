// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/KpiPack.h"
#include "core/exchange/PackDifference.h"
#include "core/handbook/KpiYaml.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <zip.h>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

using Files = QList<std::pair<QByteArray, QByteArray>>;

QByteArray sumsOf(const Files &files)
{
    QByteArray sums;
    for (const auto &[name, text] : files)
        sums += QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex() + "  " + name
            + '\n';
    return sums;
}

QByteArray definition(const QByteArray &id)
{
    return "schema: steelyard-kpi/1\nid: " + id
        + "\nversion: 1.0.0\nname: {zh: 数, en: Own}\nunit: count\nkind: count\n"
          "aggregate: {of: opportunity, time: won_at}\n";
}

} // namespace

/// Definitions on the way between companies, and what comes instead of them.
class TestKpiPack : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();

    void whatIsPackedIsReadAgain();
    void theSameDefinitionsAreTheSamePack();
    void shippedFilesAreKeptAsTheyAreWritten();
    void ownDefinitionsAreWrittenOut();
    void whatIsNoSoundPackIsRefused_data();
    void whatIsNoSoundPackIsRefused();
    void aBombIsNotUnpacked();
    void aCutOffPackIsRefused();
    void whoChangedWhatIsTold_data();
    void whoChangedWhatIsTold();

private:
    QString zipped(const QString &name, const Files &files, bool withSums = true) const
    {
        const QString path = m_folder.filePath(name);
        QFile::remove(path);
        zip_t *zip = zip_open(path.toUtf8().constData(), ZIP_CREATE, nullptr);
        Files all = files;
        if (withSums)
            all.append({"CHECKSUMS", sumsOf(files)});
        for (const auto &[file, text] : std::as_const(all))
            zip_file_add(zip, file.constData(),
                         zip_source_buffer(zip, text.constData(), zip_uint64_t(text.size()), 0), 0);
        zip_close(zip);
        return path;
    }

    QTemporaryDir m_folder;
    Handbook m_shipped;
};

void TestKpiPack::initTestCase()
{
    const auto shipped = Handbook::shipped();
    QVERIFY(shipped);
    m_shipped = *shipped;
}

void TestKpiPack::whatIsPackedIsReadAgain()
{
    const auto packed = KpiPack::packed(m_shipped);
    QVERIFY(packed);
    QCOMPARE(packed->size(), m_shipped.definitions().size());
    const QString path = m_folder.filePath(u"all.kpipack"_s);
    QVERIFY(KpiPack::write(path, *packed));
    const auto read = KpiPack::read(path);
    QVERIFY2(read, read ? "" : read.error().code.data());
    QCOMPARE(*read, *packed);
}

void TestKpiPack::theSameDefinitionsAreTheSamePack()
{
    const auto packed = KpiPack::packed(m_shipped, {u"win_rate"_s, u"bookings"_s});
    QVERIFY(packed);
    QByteArrayList bytes;
    for (const QString &name : {u"a.kpipack"_s, u"b.kpipack"_s}) {
        QVERIFY(KpiPack::write(m_folder.filePath(name), *packed));
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        bytes << file.readAll();
    }
    QCOMPARE(bytes.first(), bytes.last());
}

void TestKpiPack::shippedFilesAreKeptAsTheyAreWritten()
{
    const auto packed = KpiPack::packed(m_shipped, {u"win_rate"_s});
    QVERIFY(packed && packed->size() == 1);
    QCOMPARE(packed->first().file, u"process/win_rate.kpi.yaml"_s);
    QVERIFY(packed->first().text.contains("# o1 and o2 won"));
    QCOMPARE(KpiPack::packed(m_shipped, {u"nothing"_s}).error().code, "kpi.unknown"_L1);
}

void TestKpiPack::ownDefinitionsAreWrittenOut()
{
    const auto own = KpiYaml::read(definition("own_count"), u"t"_s);
    const auto handbook = m_shipped.with(*own);
    QVERIFY(handbook);
    const auto packed = KpiPack::packed(*handbook, {u"own_count"_s});
    QVERIFY(packed && packed->size() == 1);
    QCOMPARE(packed->first().file, u"own/own_count.kpi.yaml"_s);
    const QString path = m_folder.filePath(u"own.kpipack"_s);
    QVERIFY(KpiPack::write(path, *packed));
    QCOMPARE(KpiPack::read(path)->first().definition, *own);
}

void TestKpiPack::whatIsNoSoundPackIsRefused_data()
{
    QTest::addColumn<Files>("files");
    QTest::addColumn<bool>("withSums");
    QTest::addColumn<QString>("code");
    const QByteArray sound = definition("own_count");
    QTest::addRow("out of the folder")
        << Files {{"../own/own_count.kpi.yaml", sound}} << true << u"pack.foreign_file"_s;
    QTest::addRow("from the root")
        << Files {{"/own/own_count.kpi.yaml", sound}} << true << u"pack.foreign_file"_s;
    QTest::addRow("a program") << Files {{"own/own_count.kpi.yaml", sound}, {"run.sh", "rm"}}
                               << true << u"pack.foreign_file"_s;
    QTest::addRow("deeper down") << Files {{"a/b/own_count.kpi.yaml", sound}} << true
                                 << u"pack.foreign_file"_s;
    QTest::addRow("no sums") << Files {{"own/own_count.kpi.yaml", sound}} << false
                             << u"pack.no_sum"_s;
    QTest::addRow("another text") << Files {{"own/own_count.kpi.yaml", sound + "# more\n"},
                                            {"CHECKSUMS",
                                             sumsOf({{"own/own_count.kpi.yaml", sound}})}}
                                  << false << u"pack.wrong_sum"_s;
    QTest::addRow("a file is missing")
        << Files {{"own/own_count.kpi.yaml", sound},
                  {"CHECKSUMS",
                   sumsOf({{"own/own_count.kpi.yaml", sound}, {"own/x.kpi.yaml", sound}})}}
        << false << u"pack.missing_file"_s;
    QTest::addRow("under another name")
        << Files {{"own/other.kpi.yaml", sound}} << true << u"pack.wrong_place"_s;
    QTest::addRow("in two folders")
        << Files {{"a/own_count.kpi.yaml", sound}, {"b/own_count.kpi.yaml", sound}} << true
        << u"pack.twice"_s;
    QTest::addRow("nothing in it") << Files {} << true << u"pack.empty"_s;
    QTest::addRow("a wrong definition")
        << Files {{"own/own_count.kpi.yaml", sound + "colour: red\n"}} << true
        << u"handbook.unknown_key"_s;
}

void TestKpiPack::whatIsNoSoundPackIsRefused()
{
    QFETCH(const Files, files);
    QFETCH(const bool, withSums);
    QFETCH(const QString, code);
    const auto read = KpiPack::read(zipped(u"bad.kpipack"_s, files, withSums));
    QVERIFY(!read);
    QCOMPARE(QString(read.error().code), code);
}

// 64 MiB of blanks pack to some 64 KiB.
void TestKpiPack::aBombIsNotUnpacked()
{
    const QString path = zipped(u"bomb.kpipack"_s,
                                {{"own/own_count.kpi.yaml", QByteArray(64 * 1024 * 1024, ' ')}});
    QVERIFY(QFile(path).size() < 1024 * 1024);
    const auto read = KpiPack::read(path);
    QVERIFY(!read);
    QCOMPARE(QString(read.error().code), u"pack.too_large"_s);
    Files many;
    for (int i = 0; i <= KpiPack::MostFiles; ++i)
        many.append({"own/k" + QByteArray::number(i) + ".kpi.yaml", "x"});
    QCOMPARE(QString(KpiPack::read(zipped(u"many.kpipack"_s, many)).error().code),
             u"pack.too_many"_s);
}

void TestKpiPack::aCutOffPackIsRefused()
{
    const QString path
        = zipped(u"whole.kpipack"_s, {{"own/own_count.kpi.yaml", definition("own_count")}});
    QFile whole(path);
    QVERIFY(whole.open(QIODevice::ReadOnly));
    const QByteArray bytes = whole.readAll();
    for (qsizetype length = 0; length < bytes.size(); length += 7) {
        QFile cut(m_folder.filePath(u"cut.kpipack"_s));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(bytes.left(length));
        cut.close();
        const auto read = KpiPack::read(cut.fileName());
        QVERIFY(!read);
    }
    QCOMPARE(QString(KpiPack::read(m_folder.filePath(u"none"_s)).error().code),
             u"file.cannot_read"_s);
}

void TestKpiPack::whoChangedWhatIsTold_data()
{
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("state");
    QTest::addColumn<QStringList>("parts");
    const QStringList none;
    QTest::addRow("nobody") << u"1"_s << u"1"_s << u"1"_s << u"same"_s << none;
    QTest::addRow("they") << u"1"_s << u"1"_s << u"2"_s << u"changed_by_them"_s
                          << QStringList {u"min_n"_s};
    QTest::addRow("I") << u"2"_s << u"1"_s << u"1"_s << u"changed_by_me"_s
                       << QStringList {u"min_n"_s};
    QTest::addRow("both, alike") << u"2"_s << u"1"_s << u"2"_s << u"same"_s << none;
    QTest::addRow("both, differently")
        << u"2"_s << u"1"_s << u"3"_s << u"changed_by_both"_s << QStringList {u"min_n"_s};
    QTest::addRow("nobody knows") << u"2"_s << QString() << u"3"_s << u"changed_by_both"_s
                                  << QStringList {u"min_n"_s};
    QTest::addRow("theirs alone") << QString() << QString() << u"1"_s << u"new"_s << none;
}

void TestKpiPack::whoChangedWhatIsTold()
{
    QFETCH(const QString, mine);
    QFETCH(const QString, base);
    QFETCH(const QString, theirs);
    QFETCH(const QString, state);
    QFETCH(const QStringList, parts);
    const auto book = [](const QString &minN) {
        if (minN.isEmpty())
            return Handbook();
        const auto read
            = KpiYaml::read(definition("own_count") + "min_n: " + minN.toUtf8() + '\n', u"t"_s);
        return Handbook::of({*read}).value_or(Handbook());
    };
    const auto found = PackDifference::between(book(mine), book(base), book(theirs).definitions());
    QCOMPARE(found.size(), 1);
    QCOMPARE(QString(textOf(found.first().state)), state);
    QCOMPARE(found.first().parts, parts);
}

QTEST_GUILESS_MAIN(TestKpiPack)
#include "tst_KpiPack.moc"
