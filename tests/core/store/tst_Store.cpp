// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Customer.h"
#include "core/sales/Membership.h"
#include "core/sales/Opportunity.h"
#include "core/sales/Person.h"
#include "core/sales/Record.h"
#include "core/sales/Target.h"
#include "core/sales/Unit.h"
#include "core/store/Backup.h"
#include "core/store/Doctor.h"
#include "core/store/Migrations.h"
#include "core/store/UndoLog.h"
#include "tests/support/TestStore.h"

#include <QTest>

#include <sqlite3.h>

using namespace Steelyard;
using namespace Qt::StringLiterals;

namespace {

Customer aCustomer(Store &store, const QString &name)
{
    Customer customer;
    customer.id = CustomerId(store.makeId());
    customer.name = name;
    return customer;
}

Command byHand(const QList<Change> &changes)
{
    return {u"test"_s, {}, {}, u"hand"_s, {}, {}, changes};
}

QString nameOf(Store &store, const Customer &customer)
{
    const auto row = store.rows().find(*store.schema().entity(u"customer"_s), customer.id.uuid());
    return row && *row ? toText((*row)->fields.value(u"name"_s)) : u"(gone)"_s;
}

qint64 count(Store &store, const char *table)
{
    return store.database().number(QByteArray("SELECT count(*) FROM ") + table).value_or(-1);
}

} // namespace

class TestStoreFile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tablesAreThoseOfTheSchema();
    void aRowAndItsJournalEntryAreStoredTogether();
    void aCommandThatFailsLeavesNothing();
    void anUpdateThatChangesNothingWritesNothing();
    void undoGivesBackTheOldValueAndRedoTheNew();
    void undoOfACreationLeavesARowThatOthersChanged();
    void aHandOverIsDated();
    void everyRowHasTheFeedOfItsOwnersSeat();
    void aStoreIsPrivateAndLocked();
    void openingNeverCreates();
    void damagedFilesAreRecognisedAndLeftUntouched_data();
    void damagedFilesAreRecognisedAndLeftUntouched();
    void aStoreOfANewerProgramIsRefused();
    void aBackupIsAWholeStore();
    void restoreKeepsTheReplacedStore();
    void aRottenBackupIsRefused();
    void theDoctorSeesAChangedRow();
    void aPublishedVersionOfAPlanIsNeverChanged();
    void textOfAnyKindComesBackAsItWas();
    void theFirstRowTypedInIsFoundByAnIndex();
};

void TestStoreFile::tablesAreThoseOfTheSchema()
{
    TestStore store;
    for (const EntityInfo &entity : store->schema().entities()) {
        QSet<QString> columns;
        auto info = Statement::prepare(store->database().handle(),
                                       "SELECT name FROM pragma_table_info('" + entity.name.toUtf8()
                                           + "')");
        QVERIFY(info);
        while (info->next().value_or(false))
            columns.insert(info->text(0));
        QSet<QString> expected {u"id"_s, u"feed"_s, u"ver"_s, u"h"_s};
        for (const Field &field : entity.fields + Rows::systemFields())
            expected.insert(field.name);
        QCOMPARE(columns, expected);
    }
    QCOMPARE(store->database()
                 .number("SELECT count(*) FROM sqlite_schema WHERE type = 'table'"
                         " AND sql NOT LIKE '%STRICT%'")
                 .value_or(-1),
             0);
}

void TestStoreFile::aRowAndItsJournalEntryAreStoredTogether()
{
    TestStore store;
    const qint64 before = count(*store, "journal");
    const Customer customer = aCustomer(*store, u"华诚"_s);
    const auto receipt = store->submit(byHand({Record::create(customer)}));
    QVERIFY(receipt);
    QCOMPARE(receipt->written, 1);
    QCOMPARE(count(*store, "journal"), before + 1);
    QCOMPARE(nameOf(*store, customer), u"华诚"_s);
    QVERIFY(store.reopen());
    QCOMPARE(nameOf(*store, customer), u"华诚"_s);
}

void TestStoreFile::aCommandThatFailsLeavesNothing()
{
    TestStore store;
    const qint64 commands = count(*store, "command");
    const Customer customer = aCustomer(*store, u"A"_s);
    Change unknown {Change::Deed::Update, u"customer"_s, store->makeId(), {{u"name"_s, u"B"_s}}};
    const auto receipt = store->submit(byHand({Record::create(customer), unknown}));
    QVERIFY(!receipt);
    QCOMPARE(receipt.error().code, "write.no_such_row"_L1);
    QCOMPARE(nameOf(*store, customer), u"(gone)"_s);
    QCOMPARE(count(*store, "command"), commands);
}

void TestStoreFile::anUpdateThatChangesNothingWritesNothing()
{
    TestStore store;
    const Customer customer = aCustomer(*store, u"A"_s);
    QVERIFY(store->submit(byHand({Record::create(customer)})));
    const qint64 before = count(*store, "journal");
    QVERIFY(store->submit(byHand(
        {{Change::Deed::Update, u"customer"_s, customer.id.uuid(), {{u"name"_s, u"A"_s}}}})));
    QCOMPARE(count(*store, "journal"), before);
}

void TestStoreFile::undoGivesBackTheOldValueAndRedoTheNew()
{
    TestStore store;
    const Customer customer = aCustomer(*store, u"A"_s);
    QVERIFY(store->submit(byHand({Record::create(customer)})));
    Customer renamed = customer;
    renamed.name = u"B"_s;
    const auto edit = store->submit(byHand({Record::update(customer, renamed)}));
    QVERIFY(edit);

    UndoLog log(store->database(), store->rows(), store->schema());
    const auto undo = log.inverseOf(edit->command);
    QVERIFY(undo);
    const auto undone = store->submit(undo->command);
    QVERIFY(undone);
    QCOMPARE(nameOf(*store, customer), u"A"_s);
    QCOMPARE(log.inverseOf(edit->command).error().code, "undo.already"_L1);

    const auto redo = log.inverseOf(undone->command);
    QVERIFY(redo);
    QVERIFY(store->submit(redo->command));
    QCOMPARE(nameOf(*store, customer), u"B"_s);
}

void TestStoreFile::undoOfACreationLeavesARowThatOthersChanged()
{
    TestStore store;
    const Customer first = aCustomer(*store, u"first"_s);
    const Customer second = aCustomer(*store, u"second"_s);
    const auto made = store->submit(byHand({Record::create(first), Record::create(second)}));
    QVERIFY(made);
    Customer edited = second;
    edited.phone = u"021"_s;
    QVERIFY(store->submit(byHand({Record::update(second, edited)})));
    UndoLog log(store->database(), store->rows(), store->schema());
    const auto undo = log.inverseOf(made->command);
    QVERIFY(undo);
    QCOMPARE(undo->changedSince.size(), 1);
    QVERIFY(store->submit(undo->command));
    QCOMPARE(nameOf(*store, first), u"(gone)"_s);
    QCOMPARE(nameOf(*store, second), u"second"_s);
}

void TestStoreFile::aHandOverIsDated()
{
    TestStore store;
    const Uuid anna = store->makeId();
    const Uuid bob = store->makeId();
    Opportunity deal;
    deal.id = OpportunityId(store->makeId());
    deal.owner = PersonId(anna);
    QVERIFY(store->submit(byHand({Record::create(deal)})));
    Command handOver
        = byHand({{Change::Deed::Update, u"opportunity"_s, deal.id.uuid(), {{u"owner"_s, bob}}}});
    handOver.effectiveOn = QDate(2026, 3, 15);
    QVERIFY(store->submit(handOver));
    const auto rows
        = store->database().text("SELECT group_concat(hex(person) || ' ' || coalesce(from_on, '-') "
                                 "|| ' ' || coalesce(to_on, '-'),"
                                 " ', ') FROM (SELECT * FROM ownership ORDER BY to_on IS NULL)");
    QCOMPARE(rows.value_or({}),
             u"%1 - 2026-03-14, %2 2026-03-15 -"_s.arg(
                 QString::fromLatin1(anna.bytes().toHex().toUpper()),
                 QString::fromLatin1(bob.bytes().toHex().toUpper())));
}

void TestStoreFile::everyRowHasTheFeedOfItsOwnersSeat()
{
    TestStore store;
    Unit team;
    team.id = UnitId(store->makeId());
    Person anna;
    anna.id = PersonId(store->makeId());
    Membership seat;
    seat.id = MembershipId(store->makeId());
    seat.person = anna.id;
    seat.unit = team.id;
    Customer customer = aCustomer(*store, u"A"_s);
    customer.owner = anna.id;
    Opportunity deal;
    deal.id = OpportunityId(store->makeId());
    deal.customer = customer.id;
    Opportunity orphan;
    orphan.id = OpportunityId(store->makeId());
    QVERIFY(store->submit(
        byHand({Record::create(team), Record::create(anna), Record::create(seat),
                Record::create(customer), Record::create(deal), Record::create(orphan)})));
    const auto kindOf = [&](const char *table, const Uuid &id) {
        auto kind = Statement::prepare(store->database().handle(),
                                       QByteArray("SELECT f.kind FROM feed f JOIN ") + table
                                           + " t ON t.feed = f.id WHERE t.id = ?");
        kind->bind(1, id);
        return kind->next().value_or(false) ? kind->text(0) : QString();
    };
    QCOMPARE(kindOf("person", anna.id.uuid()), u"org"_s);
    QCOMPARE(kindOf("customer", customer.id.uuid()), u"seat"_s);
    QCOMPARE(kindOf("opportunity", deal.id.uuid()), u"seat"_s); // its customer's
    QCOMPARE(kindOf("opportunity", orphan.id.uuid()), u"org"_s);
}

void TestStoreFile::aStoreIsPrivateAndLocked()
{
    TestStore store;
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QVERIFY(!(QFile::permissions(store.path()) & others));
    const auto second = Store::open(store.path(), store.clock(), 1);
    QVERIFY(!second);
    QCOMPARE(second.error().code, "store.in_use"_L1);
    QVERIFY(!Store::holderOf(store->file()).isEmpty());
    store.close();
    QVERIFY(Store::holderOf(StoreFile(store.path())).isEmpty());
}

void TestStoreFile::openingNeverCreates()
{
    TestStore store;
    const QString other = store.inFolder(u"none.steel"_s);
    const auto opened = Store::open(other, store.clock(), 1);
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, "store.missing"_L1);
    QVERIFY(!QFileInfo::exists(other));
    const auto again = Store::create(store.path(), {}, store.clock(), 1);
    QVERIFY(!again);
    QCOMPARE(again.error().code, "store.exists"_L1);
}

void TestStoreFile::damagedFilesAreRecognisedAndLeftUntouched_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    TestStore whole;
    whole.close();
    QFile file(whole.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray good = file.readAll();
    QTest::newRow("no byte at all") << QByteArray() << u"store.empty"_s;
    QTest::newRow("not a database") << QByteArray(5000, 'x') << u"store.foreign"_s;
    QByteArray other = good;
    other[70] = 0;
    QTest::newRow("another program's database") << other << u"store.foreign"_s;
    QTest::newRow("cut in half") << good.left(good.size() / 2) << u"store.truncated"_s;
    QByteArray scrambled = good;
    scrambled.replace(4096, 8192, QByteArray(8192, '\x5a'));
    QTest::newRow("two pages overwritten") << scrambled << u"store.damaged"_s;
}

void TestStoreFile::damagedFilesAreRecognisedAndLeftUntouched()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    TestStore store;
    const QString path = store.inFolder(u"damaged.steel"_s);
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }
    const auto opened = Store::open(path, store.clock(), 1);
    QVERIFY(!opened);
    QCOMPARE(QString(opened.error().code), code);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll() == bytes);
}

void TestStoreFile::aStoreOfANewerProgramIsRefused()
{
    TestStore store;
    QVERIFY(store->database().execute("PRAGMA user_version = "
                                      + QByteArray::number(Migrations::newest() + 1)));
    const auto opened = store.reopen();
    QVERIFY(!opened);
    QCOMPARE(opened.error().kind, Error::Kind::TooNew);
}

void TestStoreFile::aBackupIsAWholeStore()
{
    TestStore store;
    const Customer customer = aCustomer(*store, u"A"_s);
    QVERIFY(store->submit(byHand({Record::create(customer)})));
    const QString copy = store.inFolder(u"copy.steel"_s);
    QVERIFY(Backup::make(store->database(), copy));
    QVERIFY(Backup::verify(copy));
    QCOMPARE(Backup::make(store->database(), copy).error().code, "backup.exists"_L1);
    auto opened = Store::open(copy, store.clock(), 3);
    QVERIFY(opened);
    QCOMPARE(nameOf(**opened, customer), u"A"_s);
}

void TestStoreFile::restoreKeepsTheReplacedStore()
{
    TestStore store;
    const Customer customer = aCustomer(*store, u"A"_s);
    QVERIFY(store->submit(byHand({Record::create(customer)})));
    const QString copy = store.inFolder(u"copy.steel"_s);
    QVERIFY(Backup::make(store->database(), copy));
    Customer renamed = customer;
    renamed.name = u"B"_s;
    QVERIFY(store->submit(byHand({Record::update(customer, renamed)})));
    const StoreFile file(store.path());
    QCOMPARE(Backup::restore(copy, file, store.clock()).error().code, "store.in_use"_L1);
    store.close();
    QVERIFY(Backup::restore(copy, file, store.clock()));
    QVERIFY(store.reopen());
    QCOMPARE(nameOf(*store, customer), u"A"_s);
    QCOMPARE(QDir(file.quarantineFolder()).entryList({u"replaced-*.steel"_s}).size(), 1);
}

void TestStoreFile::aRottenBackupIsRefused()
{
    TestStore store;
    const QString copy = store.inFolder(u"copy.steel"_s);
    QVERIFY(Backup::make(store->database(), copy));
    store.close();
    {
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        file.seek(4096);
        file.write(QByteArray(4096, '\x33'));
    }
    QFile before(store.path());
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray bytes = before.readAll();
    const auto restored = Backup::restore(copy, StoreFile(store.path()), store.clock());
    QVERIFY(!restored);
    QCOMPARE(restored.error().kind, Error::Kind::Damaged);
    before.seek(0);
    QVERIFY(before.readAll() == bytes);
}

void TestStoreFile::theDoctorSeesAChangedRow()
{
    TestStore store;
    const Customer customer = aCustomer(*store, u"A"_s);
    QVERIFY(store->submit(byHand({Record::create(customer)})));
    const auto ok = [&] {
        const QList<Finding> findings = Doctor::examine(store->file(), true);
        return std::all_of(findings.cbegin(), findings.cend(), [](const auto &f) { return f.ok; });
    };
    QVERIFY(ok());
    QVERIFY(store->database().execute("UPDATE customer SET name = 'other'"));
    QVERIFY(!ok());
}

void TestStoreFile::aPublishedVersionOfAPlanIsNeverChanged()
{
    TestStore store;
    Target target;
    target.id = TargetId(store->makeId());
    target.kpi = u"bookings"_s;
    target.plan = u"main@1"_s;
    target.value = Quantity {10'000};
    const auto refused = store->submit(byHand({Record::create(target)}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, "target.version_kept"_L1);
    Command publish = byHand({Record::create(target)});
    publish.label = u"target.publish"_s;
    const auto published = store->submit(publish);
    QVERIFY(published);
    for (const Change::Deed deed : {Change::Deed::Update, Change::Deed::Delete}) {
        for (const QString &label : {u"target.publish"_s, u"test"_s}) {
            Command command
                = byHand({{deed, u"target"_s, target.id.uuid(), {{u"value"_s, qint64(1)}}}});
            command.label = label;
            QCOMPARE(store->submit(command).error().code, "target.version_kept"_L1);
        }
    }
    QCOMPARE(store->database().number("SELECT value FROM target").value_or(-1), 10'000);
    // A figure in force cannot be made one of a version either.
    Target draft = target;
    draft.id = TargetId(store->makeId());
    draft.plan = u"main"_s;
    QVERIFY(store->submit(byHand({Record::create(draft)})));
    QCOMPARE(store->submit(byHand({Record::update(draft, target)})).error().code,
             "target.version_kept"_L1);
}

void TestStoreFile::textOfAnyKindComesBackAsItWas()
{
    TestStore store;
    for (const QString &text : {u"'; DROP TABLE customer; --"_s, u"𠮷野家 🙂"_s, u"a\nb\tc"_s,
                                u"=1+1"_s, u"O'Brien \"x\""_s}) {
        const Customer customer = aCustomer(*store, text);
        QVERIFY(store->submit(byHand({Record::create(customer)})));
        QCOMPARE(nameOf(*store, customer), text);
    }
}

// Asked at every saving, so that no table may be read for it: a new anchor needs a new index.
void TestStoreFile::theFirstRowTypedInIsFoundByAnIndex()
{
    TestStore store;
    for (const EntityInfo &entity : store->schema().entities()) {
        for (const QString &anchor : entity.anchors) {
            auto plan = store->database().statement(
                "EXPLAIN QUERY PLAN SELECT coalesce(min(" + anchor.toUtf8() + "), '') FROM "
                + entity.name.toUtf8() + " WHERE record_source = 'hand'");
            QVERIFY(plan);
            QString said;
            QVERIFY((*plan)->forEach([&](const Statement &row) {
                said += row.text(3);
                return true;
            }));
            QVERIFY2(said.contains("INDEX "_L1 + entity.name + "_typed_by_"_L1 + anchor),
                     qPrintable(entity.name + u'.' + anchor + ": "_L1 + said));
        }
    }
}

QTEST_GUILESS_MAIN(TestStoreFile)
#include "tst_Store.moc"
