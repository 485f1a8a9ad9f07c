// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Customer.h"
#include "core/sales/Record.h"
#include "core/store/Doctor.h"
#include "core/store/FactReader.h"
#include "core/store/Migrations.h"
#include "tests/support/AsUser.h"
#include "tests/support/TestStore.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Steelyard;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 2);

Command aCustomer(Store &store, const QString &name)
{
    Customer customer;
    customer.id = CustomerId(store.makeId());
    customer.name = name;
    return {u"test"_s, {}, {}, u"hand"_s, {}, {}, {Record::create(customer)}};
}

QStringList customers(Store &store)
{
    QStringList names;
    (void)store.rows().forEach(*store.schema().entity(u"customer"_s), [&](const Row &row) {
        names << toText(row.fields.value(u"name"_s));
        return true;
    });
    return names;
}

/// The store and its log as a crash would leave them: copied while the program has them open.
QString crashedCopy(const TestStore &store, const QString &name)
{
    const QString copy = store.inFolder(name);
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QFile::copy(store.path() + suffix, copy + suffix);
    return copy;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString fault(const Error &error)
{
    return QString(error.code) + u' ' + error.detail;
}

struct Run
{
    QByteArray out;
    bool isCrash = false;
    int status = 0;
};

/// Runs one of the deeds of main() in another process.
Run another(const QStringList &words)
{
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), QStringList {u"--deed"_s} + words);
    process.waitForFinished();
    return {process.readAllStandardOutput(), process.exitStatus() == QProcess::CrashExit,
            process.exitCode()};
}

/// No write of this process may reach beyond `bytes` of a file: the system kills it there.
void dieBeyond(qint64 bytes)
{
    const rlimit noCore {0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    const rlimit limit {rlim_t(bytes), rlim_t(bytes)};
    setrlimit(RLIMIT_FSIZE, &limit);
}

int deed(const QStringList &words)
{
    const QString name = words.value(0);
    const QString path = words.value(1);
    const FixedClock clock(Today);
    if (name == "locks"_L1) {
        // Where SQLite keeps the locks of those who have the file open.
        struct flock wanted
        {
        };
        wanted.l_type = F_WRLCK;
        wanted.l_whence = SEEK_SET;
        wanted.l_start = 0x40000000 + 2;
        wanted.l_len = 510;
        const int file = ::open(QFile::encodeName(path).constData(), O_RDWR);
        fcntl(file, F_GETLK, &wanted);
        QTextStream(stdout) << (wanted.l_type == F_UNLCK ? "free" : "held");
        return 0;
    }
    if (name == "make"_L1) {
        dieBeyond(words.value(2).toLongLong());
        return Store::create(path, {}, clock, 7) ? 0 : 1;
    }
    if (name == "open"_L1) {
        dieBeyond(words.value(2).toLongLong());
        return Store::open(path, clock, 7) ? 0 : 1;
    }
    if (name == "save"_L1) {
        auto store = Store::open(path, clock, 8);
        if (!store)
            return 1;
        dieBeyond(words.value(2).toLongLong());
        for (int n = 0; n < 5000; ++n) {
            const QString customer = QString::number(n);
            if (!(*store)->submit(aCustomer(**store, customer)))
                return 2;
            const QByteArray said = customer.toLatin1() + '\n';
            (void)!::write(STDOUT_FILENO, said.constData(), size_t(said.size()));
        }
        return 0;
    }
    return 9;
}

} // namespace

class TestStoreFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void openingKeepsTheLocksOfTheDatabase();
    void aNewerSchemaThatIsOnlyInTheLogIsRefused();
    void aStoreCutOffAtItsBirthIsNoStore();
    void everySavedRowOutlivesAKilledWriter();
    void everySavedRowOutlivesAWriterKilledAnywhere();
    void aGarbledLogLeavesWhatWasSavedBefore();
    void aLostLogIsNoticed();
    void aFileThatMayOnlyBeReadIsRead();
    void aFolderThatMayOnlyBeReadIsRefused();
    void readingNeverMakesAFile();
    void nobodyElseMayReadWhatBelongsToAStore();
    void aDamagedStoreIsCopiedOnce();
    void aStrangersTriggerIsRefused();
    void anyPathWillDo();
};

void TestStoreFaults::openingKeepsTheLocksOfTheDatabase()
{
    TestStore store;
    QCOMPARE(another({u"locks"_s, store.path()}).out, "held");
    QVERIFY(store.reopen());
    QCOMPARE(another({u"locks"_s, store.path()}).out, "held");
    (void)Doctor::examine(store->file(), true);
    QCOMPARE(another({u"locks"_s, store.path()}).out, "held");
}

void TestStoreFaults::aNewerSchemaThatIsOnlyInTheLogIsRefused()
{
    TestStore store;
    QVERIFY(store->database().execute("PRAGMA user_version = 99"));
    const QString copy = crashedCopy(store, u"copy.steel"_s);
    const auto opened = Store::open(copy, store.clock(), 1);
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::TooNew);
}

void TestStoreFaults::aStoreCutOffAtItsBirthIsNoStore()
{
    qint64 whole = 0;
    {
        TestStore store;
        store.close();
        whole = QFileInfo(store.path()).size();
    }
    int born = 0;
    for (qint64 limit = 0; limit < 2 * whole; limit += whole / 24) {
        TestStore beside;
        const QString path = beside.inFolder(u"new.steel"_s);
        const Run run = another({u"make"_s, path, QString::number(limit)});
        const auto opened = Store::open(path, beside.clock(), 1);
        if (!opened) {
            QVERIFY2(run.isCrash || run.status != 0, "a store that was made must open");
            QVERIFY2(opened.error().kind == Error::Kind::Damaged
                         || opened.error().kind == Error::Kind::NotFound,
                     qPrintable(fault(opened.error())));
            continue;
        }
        ++born;
        QCOMPARE((*opened)->setting(u"currency"_s).value_or({}), u"CNY"_s);
        QCOMPARE((*opened)->database().number("SELECT count(*) FROM meta").value_or(0), 1);
    }
    QVERIFY(born > 0);
}

void TestStoreFaults::everySavedRowOutlivesAKilledWriter()
{
    for (int n = 0; n < 8; ++n) {
        TestStore store;
        store.close();
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--deed"_s, u"save"_s, store.path(), u"1000000000"_s});
        QVERIFY(process.waitForReadyRead());
        QTest::qWait(3 + 7 * n);
        process.kill();
        QVERIFY(process.waitForFinished());
        const qsizetype saved = process.readAllStandardOutput().count('\n');
        QVERIFY(store.reopen());
        QVERIFY2(customers(*store).size() >= saved, qPrintable(QString::number(saved)));
        QCOMPARE(store->database()
                     .number("SELECT count(*) FROM journal WHERE entity = 'customer'")
                     .value_or(-1),
                 customers(*store).size());
    }
}

void TestStoreFaults::everySavedRowOutlivesAWriterKilledAnywhere()
{
    constexpr qint64 page = 4096;
    for (qint64 limit = 8 * page; limit < 1500 * page; limit = limit * 5 / 4 + 1111) {
        TestStore store;
        store.close();
        const Run run = another({u"save"_s, store.path(), QString::number(limit)});
        const auto opened = store.reopen();
        QVERIFY2(opened, opened ? "" : qPrintable(fault(opened.error())));
        const auto saved = run.out.count('\n');
        const QStringList found = customers(*store);
        QVERIFY2(found.size() >= saved && found.size() <= saved + 1,
                 qPrintable(u"%1 said to be saved, %2 found"_s.arg(saved).arg(found.size())));
        QCOMPARE(store->database()
                     .number("SELECT count(*) FROM journal WHERE entity = 'customer'")
                     .value_or(-1),
                 found.size());
    }
}

void TestStoreFaults::aGarbledLogLeavesWhatWasSavedBefore()
{
    TestStore store;
    QStringList saved;
    for (int n = 0; n < 20; ++n) {
        saved << QString::number(n);
        QVERIFY(store->submit(aCustomer(*store, saved.constLast())));
    }
    const QString copy = crashedCopy(store, u"copy.steel"_s);
    const QByteArray file = bytesOf(copy);
    const QByteArray log = bytesOf(copy + u"-wal"_s);
    QVERIFY(!log.isEmpty());
    QRandomGenerator dice(15);
    for (int n = 0; n < 100; ++n) {
        QByteArray broken = log;
        const int at = dice.bounded(int(log.size()));
        if (n % 2 == 0)
            broken.truncate(at);
        else
            broken[at] = char(broken[at] ^ (1 << dice.bounded(8)));
        const QString path = store.inFolder(u"garbled-%1.steel"_s.arg(n));
        const auto put = [](const QString &name, const QByteArray &bytes) {
            QFile target(name);
            return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
        };
        QVERIFY(put(path, file) && put(path + u"-wal"_s, broken));
        const auto opened = Store::open(path, store.clock(), 1);
        QVERIFY2(opened, opened ? "" : qPrintable(fault(opened.error())));
        const QStringList found = customers(**opened);
        QCOMPARE(found, saved.mid(0, found.size()));
        QCOMPARE((*opened)->database().text("PRAGMA integrity_check").value_or({}), u"ok"_s);
    }
}

void TestStoreFaults::aLostLogIsNoticed()
{
    TestStore store;
    QVERIFY(!store->lostItsLog());
    QVERIFY(store.reopen());
    QVERIFY(!store->lostItsLog());
    QVERIFY(store->submit(aCustomer(*store, u"A"_s)));
    const QString copy = crashedCopy(store, u"copy.steel"_s);
    const auto log = [&] {
        const QList<Finding> findings = Doctor::examine(StoreFile(copy), false);
        const auto found = std::find_if(findings.cbegin(), findings.cend(),
                                        [](const Finding &one) { return one.check == "log"_L1; });
        return found == findings.cend() || found->ok;
    };
    QVERIFY(log());
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::remove(copy + suffix);
    QVERIFY(!log());
    {
        const auto opened = Store::open(copy, store.clock(), 1);
        QVERIFY(opened);
        QVERIFY((*opened)->lostItsLog());
        QVERIFY(customers(**opened).isEmpty());
    }
    const auto again = Store::open(copy, store.clock(), 1);
    QVERIFY(again && !(*again)->lostItsLog());
}

void TestStoreFaults::aFileThatMayOnlyBeReadIsRead()
{
    if (geteuid() == 0)
        QSKIP("needs an ordinary user");
    TestStore store;
    QVERIFY(store->submit(aCustomer(*store, u"A"_s)));
    store.close();
    QVERIFY(QFile::setPermissions(store.path(), QFile::ReadOwner));
    const auto written = store.reopen();
    QVERIFY(!written);
    QCOMPARE(written.error().code, "store.read_only"_L1);
    for (int n = 0; n < 2; ++n) {
        const auto reader = FactReader::open(store.path());
        QVERIFY2(reader, reader ? "" : qPrintable(fault(reader.error())));
        QCOMPARE((*reader)->count(u"customer"_s), 1);
    }
}

void TestStoreFaults::aFolderThatMayOnlyBeReadIsRefused()
{
    if (geteuid() == 0)
        QSKIP("needs an ordinary user");
    TestStore store;
    store.close();
    const QString folder = QFileInfo(store.path()).absolutePath();
    const QByteArray before = bytesOf(store.path());
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto opened = store.reopen();
    const auto made = Store::create(folder + u"/other.steel"_s, {}, store.clock(), 1);
    const auto reader = FactReader::open(store.path());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, "store.read_only"_L1);
    QVERIFY(!made);
    QCOMPARE(made.error().code, "store.cannot_create"_L1);
    QVERIFY(!reader);
    QCOMPARE(reader.error().code, "store.read_only"_L1);
    QVERIFY(bytesOf(store.path()) == before);
    QVERIFY(store.reopen());
}

void TestStoreFaults::readingNeverMakesAFile()
{
    TestStore store;
    const QString none = store.inFolder(u"none.steel"_s);
    QVERIFY(!FactReader::open(none));
    QVERIFY(!QFileInfo::exists(none));
}

void TestStoreFaults::nobodyElseMayReadWhatBelongsToAStore()
{
    const mode_t before = umask(022);
    TestStore store;
    QVERIFY(store->submit(aCustomer(*store, u"A"_s)));
    (void)Doctor::examine(store->file(), false);
    const QFileInfoList files = QDir(QFileInfo(store.path()).absolutePath())
                                    .entryInfoList(QDir::Files | QDir::NoDotAndDotDot);
    umask(before);
    QVERIFY(files.size() >= 3);
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    for (const QFileInfo &file : files) {
        if (!file.fileName().endsWith(".lock"_L1))
            QVERIFY2(!(file.permissions() & others), qPrintable(file.fileName()));
    }
}

void TestStoreFaults::aDamagedStoreIsCopiedOnce()
{
    TestStore store;
    store.close();
    {
        QFile file(store.path());
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
        file.write(QByteArray(8192, '\x5a'));
    }
    const QDir quarantine(StoreFile(store.path()).quarantineFolder());
    for (int day = 0; day < 3; ++day) {
        const auto opened = Store::open(store.path(), FixedClock(Today.addDays(day)), 1);
        QVERIFY(!opened);
        QCOMPARE(quarantine.entryList({u"damaged-*.steel"_s}).size(), 1);
    }
}

void TestStoreFaults::aStrangersTriggerIsRefused()
{
    TestStore store;
    store.close();
    sqlite3 *stranger = nullptr;
    QCOMPARE(sqlite3_open(store.path().toUtf8().constData(), &stranger), SQLITE_OK);
    QCOMPARE(sqlite3_exec(stranger,
                          "CREATE TRIGGER t AFTER INSERT ON customer BEGIN"
                          " DELETE FROM customer; END",
                          nullptr, nullptr, nullptr),
             SQLITE_OK);
    sqlite3_close(stranger);
    const auto opened = store.reopen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::Damaged);
    const QList<Finding> findings = Doctor::examine(StoreFile(store.path()), false);
    QVERIFY(std::any_of(findings.cbegin(), findings.cend(),
                        [](const Finding &one) { return one.check == "schema"_L1 && !one.ok; }));
}

void TestStoreFaults::anyPathWillDo()
{
    TestStore beside;
    const QString folder = beside.inFolder(u"销售 数据 100%?#&"_s);
    QVERIFY(QDir().mkpath(folder));
    const QString path = folder + u"/定盘星 one.steel"_s;
    {
        auto made = Store::create(path, {}, beside.clock(), 1);
        QVERIFY(made);
        QVERIFY((*made)->submit(aCustomer(**made, u"A"_s)));
        QVERIFY(FactReader::open(path));
    }
    const auto opened = Store::open(path, beside.clock(), 1);
    QVERIFY(opened);
    QCOMPARE(customers(**opened), QStringList {u"A"_s});
}

int main(int argc, char *argv[])
{
    becomeOrdinaryUser(argv);
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--deed"_L1)
        return deed(words.mid(2));
    TestStoreFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_StoreFaults.moc"
