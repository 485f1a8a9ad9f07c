// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Customer.h"
#include "core/sales/Record.h"
#include "core/store/Backup.h"
#include "core/store/Doctor.h"
#include "core/store/Migrations.h"
#include "tests/support/AsUser.h"
#include "tests/support/TestStore.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <sys/resource.h>

using namespace Steelyard;
using namespace Qt::StringLiterals;

namespace {

const QDate Today(2026, 3, 2);

/// A clock that is set by hand.
class SetClock final : public Clock
{
public:
    qint64 ms = QDateTime(Today, QTime(8, 0), Qt::UTC).toMSecsSinceEpoch();

    qint64 now() const override { return ms; }
    void pass(int hours) { ms += hours * 3'600'000LL; }
};

Command aCustomer(Store &store)
{
    Customer customer;
    customer.id = CustomerId(store.makeId());
    customer.name = u"A"_s;
    return {u"test"_s, {}, {}, u"hand"_s, {}, {}, {Record::create(customer)}};
}

bool putBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

QStringList filesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden);
}

/// A store as the first schema left it, with a row of its own.
void makeFirstVersion(const QString &path)
{
    QVERIFY(putBytes(path, {}));
    auto database = Database::open(path, Database::Access::Write);
    QVERIFY(database);
    QVERIFY(Migrations::apply(**database, 1));
    QVERIFY((*database)->execute("INSERT INTO meta(store_id, device_id, app_version, created_at)"
                                 " VALUES (x'01', x'02', '0', '2026-01-01')"));
    QVERIFY((*database)->execute("INSERT INTO command(uuid, label, at, source)"
                                 " VALUES (x'03', 'kept', '2026-01-01', 'hand')"));
    QVERIFY((*database)->execute("PRAGMA application_id = "
                                 + QByteArray::number(StoreFile::ApplicationId)));
}

int openBelow(const QString &path, qint64 bytes)
{
    const rlimit noCore {0, 0};
    setrlimit(RLIMIT_CORE, &noCore);
    const rlimit limit {rlim_t(bytes), rlim_t(bytes)};
    setrlimit(RLIMIT_FSIZE, &limit);
    return Store::open(path, FixedClock(Today), 7) ? 0 : 1;
}

} // namespace

class TestBackupFaults : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aCopyStandsAlone();
    void aCopyOnAReadOnlyDiskCanBeRestored();
    void aStoreThatDidNotChangeIsNotCopiedAgain();
    void aCopyThatBrokeOffIsTidiedAway();
    void aClockThatJumpsCostsNoCopies();
    void aLogWithoutItsStoreIsNotTakenOver();
    void theDoctorNamesTheNewestCopyThatIsWhole();
    void theOldSchemaIsCopiedBeforeItIsChanged();
    void anInterruptedMigrationLeavesOneSchemaOrTheOther();
};

void TestBackupFaults::aCopyStandsAlone()
{
    TestStore store;
    QVERIFY(store->submit(aCustomer(*store)));
    QVERIFY(QDir().mkpath(store.inFolder(u"copies"_s)));
    const QString copy = store.inFolder(u"copies/copy.steel"_s);
    QVERIFY(Backup::make(store->database(), copy));
    QVERIFY(Backup::verify(copy));
    QCOMPARE(filesIn(store.inFolder(u"copies"_s)), QStringList {u"copy.steel"_s});
    const auto opened = Store::open(copy, store.clock(), 1);
    QVERIFY(opened);
    QVERIFY(!(*opened)->lostItsLog());
}

void TestBackupFaults::aCopyOnAReadOnlyDiskCanBeRestored()
{
    if (geteuid() == 0)
        QSKIP("needs an ordinary user");
    TestStore store;
    const QString folder = store.inFolder(u"copies"_s);
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(Backup::make(store->database(), folder + u"/copy.steel"_s));
    QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
    const auto restored = Backup::restore(
        folder + u"/copy.steel"_s, StoreFile(store.inFolder(u"restored.steel"_s)), store.clock());
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY2(restored, restored ? "" : qPrintable(restored.error().detail));
    QVERIFY(Store::open(store.inFolder(u"restored.steel"_s), store.clock(), 1));
}

void TestBackupFaults::aStoreThatDidNotChangeIsNotCopiedAgain()
{
    TestStore store;
    SetClock clock;
    QVERIFY(!Backup::hourly(store->database(), store->file(), clock).value_or({}).isEmpty());
    clock.pass(5);
    const auto again = Backup::hourly(store->database(), store->file(), clock);
    QVERIFY(again && again->isEmpty());
    QVERIFY(store->submit(aCustomer(*store)));
    QVERIFY(!Backup::hourly(store->database(), store->file(), clock).value_or({}).isEmpty());
}

void TestBackupFaults::aCopyThatBrokeOffIsTidiedAway()
{
    TestStore store;
    const QString folder = store->file().backupFolder();
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(putBytes(folder + u"/hourly-20260301T080000Z.steel.part"_s, "half"));
    QVERIFY(putBytes(folder + u"/hourly-20260301T080000Z.steel.part-journal"_s, "half"));
    QVERIFY(Backup::hourly(store->database(), store->file(), store.clock()));
    QCOMPARE(filesIn(folder).size(), 1);
}

void TestBackupFaults::aClockThatJumpsCostsNoCopies()
{
    TestStore store;
    SetClock clock;
    for (int n = 0; n < 5; ++n) {
        QVERIFY(store->submit(aCustomer(*store)));
        QVERIFY(!Backup::hourly(store->database(), store->file(), clock).value_or({}).isEmpty());
        clock.pass(24);
    }
    clock.pass(366 * 24);
    QVERIFY(store->submit(aCustomer(*store)));
    QVERIFY(!Backup::hourly(store->database(), store->file(), clock).value_or({}).isEmpty());
    QCOMPARE(Backup::listOf(store->file()).size(), 6);
    // Back in the present, a copy from the future is no reason not to make one.
    clock.pass(-366 * 24);
    QVERIFY(store->submit(aCustomer(*store)));
    QVERIFY(!Backup::hourly(store->database(), store->file(), clock).value_or({}).isEmpty());
}

void TestBackupFaults::aLogWithoutItsStoreIsNotTakenOver()
{
    TestStore store;
    QVERIFY(Backup::make(store->database(), store.inFolder(u"copy.steel"_s)));
    QVERIFY(store->submit(aCustomer(*store)));
    const QString lost = store.inFolder(u"lost.steel"_s);
    QVERIFY(QFile::copy(store.path() + u"-wal"_s, lost + u"-wal"_s));
    QVERIFY(Backup::restore(store.inFolder(u"copy.steel"_s), StoreFile(lost), store.clock()));
    QVERIFY(!QFileInfo::exists(lost + u"-wal"_s));
    const auto opened = Store::open(lost, store.clock(), 1);
    QVERIFY(opened);
    QCOMPARE((*opened)->database().number("SELECT count(*) FROM customer").value_or(-1), 0);
    QCOMPARE(QDir(StoreFile(lost).quarantineFolder()).entryList({u"replaced-*-wal"_s}).size(), 1);
}

void TestBackupFaults::theDoctorNamesTheNewestCopyThatIsWhole()
{
    TestStore store;
    SetClock clock;
    const auto older = Backup::hourly(store->database(), store->file(), clock);
    clock.pass(2);
    QVERIFY(store->submit(aCustomer(*store)));
    const auto newer = Backup::hourly(store->database(), store->file(), clock);
    QVERIFY(older && newer && !newer->isEmpty());
    {
        QFile file(*newer);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(4096));
        file.write(QByteArray(4096, '\x33'));
    }
    QCOMPARE(Backup::restore(*newer, StoreFile(store.inFolder(u"r.steel"_s)), clock).error().kind,
             Error::Kind::Damaged);
    QVERIFY(!QFileInfo::exists(store.inFolder(u"r.steel"_s)));
    const QList<Finding> findings = Doctor::examine(store->file(), false);
    QVERIFY(!findings.constLast().ok);
    QVERIFY(findings.constLast().detail.contains(QFileInfo(*older).fileName()));
    QVERIFY(Backup::restore(*older, StoreFile(store.inFolder(u"r.steel"_s)), clock));
}

void TestBackupFaults::theOldSchemaIsCopiedBeforeItIsChanged()
{
    TestStore beside;
    const QString path = beside.inFolder(u"old.steel"_s);
    makeFirstVersion(path);
    const auto opened = Store::open(path, beside.clock(), 1);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
    QCOMPARE((*opened)->database().number("PRAGMA user_version").value_or(0), Migrations::newest());
    // A copy before each step; the one before the first is the file as it was.
    QStringList copies = Backup::listOf((*opened)->file());
    QCOMPARE(copies.size(), Migrations::newest() - 1);
    copies.removeIf(
        [](const QString &copy) { return !QFileInfo(copy).fileName().startsWith("pre-v1-"_L1); });
    QCOMPARE(copies.size(), 1);
    QVERIFY(Backup::verify(copies.first()));
    QCOMPARE(StoreFile(copies.first()).version(), 1);
    // The copy is a way back: it opens, and can be brought forward again.
    QVERIFY(Backup::restore(copies.first(), StoreFile(beside.inFolder(u"back.steel"_s)),
                            beside.clock()));
    const auto again = Store::open(beside.inFolder(u"back.steel"_s), beside.clock(), 1);
    QVERIFY(again);
    QCOMPARE((*again)
                 ->database()
                 .number("SELECT count(*) FROM command WHERE label = 'kept'")
                 .value_or(0),
             1);
}

void TestBackupFaults::anInterruptedMigrationLeavesOneSchemaOrTheOther()
{
    int untouched = 0;
    int moved = 0;
    for (qint64 limit = 4096; limit < 2'000'000; limit = limit * 4 / 3 + 999) {
        TestStore beside;
        const QString path = beside.inFolder(u"old.steel"_s);
        makeFirstVersion(path);
        QProcess process;
        process.start(QCoreApplication::applicationFilePath(),
                      {u"--open-below"_s, path, QString::number(limit)});
        QVERIFY(process.waitForFinished());
        {
            auto database = Database::open(path, Database::Access::Read);
            QVERIFY(database);
            const auto version = (*database)->number("PRAGMA user_version").value_or(0);
            QVERIFY(version >= 1 && version <= Migrations::newest());
            ++(version == 1 ? untouched : moved);
            QCOMPARE((*database)
                         ->number("SELECT count(*) FROM sqlite_schema WHERE name = 'customer'")
                         .value_or(-1),
                     version == 1 ? 0 : 1);
        }
        const auto opened = Store::open(path, beside.clock(), 1);
        QVERIFY2(opened, opened ? "" : qPrintable(opened.error().detail));
        QCOMPARE((*opened)
                     ->database()
                     .number("SELECT count(*) FROM command WHERE label = 'kept'")
                     .value_or(0),
                 1);
    }
    QVERIFY(untouched > 0 && moved > 0);
}

int main(int argc, char *argv[])
{
    becomeOrdinaryUser(argv);
    QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == "--open-below"_L1)
        return openBelow(words.value(2), words.value(3).toLongLong());
    TestBackupFaults test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_BackupFaults.moc"
