// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Store.h"

#include "core/sales/Pipeline.h"
#include "core/sales/Record.h"
#include "core/sales/Setting.h"
#include "core/sales/Unit.h"
#include "core/store/Backup.h"
#include "core/store/Migrations.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Steelyard {

Store::Store(StoreFile file, const Clock &clock, quint64 seed)
    : m_file(std::move(file))
    , m_clock(clock)
    , m_ids(clock, seed)
    , m_lock(m_file.lockPath())
{
    m_lock.setStaleLockTime(0);
}

Store::~Store()
{
    if (!m_database)
        return;
    // A reader elsewhere keeps the log from being emptied; that is no reason to wait for it.
    (void)m_database->execute("PRAGMA busy_timeout = 0");
    (void)m_database->execute("UPDATE meta SET clean_shutdown = 1");
    (void)m_database->execute("PRAGMA wal_checkpoint(TRUNCATE)");
    m_rows.reset();
    m_database.reset();
}

QString Store::holderOf(const StoreFile &file)
{
    QLockFile lock(file.lockPath());
    lock.setStaleLockTime(0);
    if (!QFileInfo::exists(file.lockPath()) || lock.tryLock(0))
        return {};
    qint64 pid = 0;
    QString host;
    QString application;
    lock.getLockInfo(&pid, &host, &application);
    return u"%1 (pid %2)"_s.arg(application).arg(pid);
}

bool Store::isOpenHere(const StoreFile &file)
{
    return holderOf(file).endsWith(u"(pid %1)"_s.arg(QCoreApplication::applicationPid()));
}

Result<void> Store::takeLock()
{
    if (m_lock.tryLock(0))
        return {};
    if (m_lock.error() == QLockFile::PermissionError)
        return Error {Error::Kind::Storage, "store.read_only"_L1, {{u"path"_s, m_file.path()}}, {}};
    qint64 pid = 0;
    QString host;
    QString application;
    m_lock.getLockInfo(&pid, &host, &application);
    return Error {Error::Kind::Busy,
                  "store.in_use"_L1,
                  {{u"path"_s, m_file.path()}, {u"pid"_s, pid}, {u"program"_s, application}},
                  {}};
}

Result<void> Store::connect()
{
    auto opened = Database::open(m_file.path(), Database::Access::Write);
    if (!opened)
        return opened.error();
    m_database = std::move(*opened);
    return {};
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const NewStore &birth,
                                             const Clock &clock, quint64 seed)
{
    const StoreFile file(path);
    if (file.exists())
        return Error {Error::Kind::Conflict, "store.exists"_L1, {{u"path"_s, file.path()}}, {}};
    const QFileInfo folder(QFileInfo(file.path()).absolutePath());
    if (!folder.isDir() || !folder.isWritable())
        return Error {
            Error::Kind::Storage, "store.cannot_create"_L1, {{u"path"_s, file.path()}}, {}};
    if (const auto drive = file.checkDrive(); !drive)
        return drive.error();
    std::unique_ptr<Store> store(new Store(file, clock, seed));
    if (const auto locked = store->takeLock(); !locked)
        return locked.error();
    // Private from its first byte on; whoever was quicker keeps his file.
    QFile seedling(file.path());
    if (!seedling.open(QIODevice::WriteOnly | QIODevice::NewOnly,
                       QFile::ReadOwner | QFile::WriteOwner))
        return Error {
            Error::Kind::Storage, "store.cannot_create"_L1, {{u"path"_s, file.path()}}, {}};
    seedling.close();
    if (const auto connected = store->connect(); !connected)
        return connected.error();

    const auto born = [&]() -> Result<void> {
        Database &database = *store->m_database;
        const auto marked = database.execute("PRAGMA application_id = "
                                             + QByteArray::number(StoreFile::ApplicationId));
        if (!marked)
            return marked;
        if (const auto migrated = Migrations::apply(database); !migrated)
            return migrated;
        auto meta = database.statement("INSERT INTO meta(store_id, device_id, app_version,"
                                       " created_at, clean_shutdown) VALUES (?, ?, ?, ?, 0)");
        if (!meta)
            return meta.error();
        (*meta)->bind(1, store->makeId()).bind(2, store->makeId()).bind(3, birth.appVersion);
        (*meta)->bind(4, Moment::instant(clock.now()).text());
        if (const auto stored = (*meta)->run(); !stored)
            return stored;

        store->m_rows = std::make_unique<Rows>(database, store->m_schema);
        Command command {u"store.new"_s, {}, {}, u"new"_s, {}, {}, {}};
        Unit company;
        company.id = UnitId(store->makeId());
        company.name = birth.company;
        company.kind = u"company"_s;
        Pipeline pipeline;
        pipeline.id = PipelineId(store->makeId());
        pipeline.name = u"Default"_s;
        pipeline.isDefault = true;
        command.changes = {Record::create(company), Record::create(pipeline)};
        const std::initializer_list<std::pair<QString, QString>> settings {
            {u"currency"_s, birth.currency},
            {u"calendar"_s, birth.calendar},
            {u"zone"_s, QString::fromLatin1(birth.zone)},
            {u"fiscal_start"_s, QString::number(birth.fiscalStartMonth)}};
        for (const auto &[name, value] : settings) {
            Setting setting;
            setting.id = SettingId(store->makeId());
            setting.name = name;
            setting.value = value;
            command.changes.append(Record::create(setting));
        }
        if (const auto receipt = store->submit(command); !receipt)
            return receipt.error();
        // The header must be in the file itself: it is how a store is recognised from outside.
        return database.execute("PRAGMA wal_checkpoint(FULL)");
    }();
    if (!born) {
        store.reset();
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(file.path() + suffix);
        return born.error();
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const Clock &clock, quint64 seed)
{
    const StoreFile file(path);
    if (!file.exists())
        return file.check().error();
    std::unique_ptr<Store> store(new Store(file, clock, seed));
    // The lock comes first: reading a store that this process has open would drop SQLite's locks.
    if (const auto locked = store->takeLock(); !locked)
        return locked.error();
    if (const auto looked = file.check(); !looked)
        return looked.error();
    if (file.version() > Migrations::newest())
        return store->newer(file.version());
    const auto thorough = store->checkInside();
    if (!thorough) {
        if (thorough.error().kind == Error::Kind::Damaged)
            store->quarantine();
        return thorough.error();
    }
    if (const auto connected = store->connect(); !connected)
        return connected.error();
    if (const auto migrated = store->migrate(); !migrated)
        return migrated.error();
    store->m_rows = std::make_unique<Rows>(*store->m_database, store->m_schema);
    const auto stamp = store->journal().lastStamp();
    if (!stamp)
        return stamp.error();
    store->m_hlc = Hlc(*stamp);
    auto marked = store->m_database->statement(
        "UPDATE meta SET clean_shutdown = 0, checked_at = iif(?, ?, checked_at)");
    if (!marked)
        return marked.error();
    (*marked)->bind(1, qint64(*thorough)).bind(2, Moment::instant(clock.now()).text());
    if (const auto done = (*marked)->run(); !done)
        return done.error();
    // The mark must be in the file itself: whoever loses the log must not lose the mark with it.
    if (const auto done = store->m_database->execute("PRAGMA wal_checkpoint(PASSIVE)"); !done)
        return done.error();
    return store;
}

// After a crash, or a week without one, the whole file is looked through; otherwise its outline.
// A reading connection does it, so that a damaged store stays as it was found.
Result<bool> Store::checkInside()
{
    // A reader leaves an empty log behind; that of a running program never is.
    const bool hasLog = QFileInfo(m_file.path() + u"-wal"_s).size() > 0;
    auto opened = Database::open(m_file.path(), Database::Access::Read);
    if (!opened)
        return opened.error();
    Database &database = **opened;
    // The header says what was last put into the file; a newer program may have left more in the
    // log.
    const auto version = database.number("PRAGMA user_version");
    if (!version)
        return version.error();
    if (*version > Migrations::newest())
        return newer(*version);
    const auto clean = database.number("SELECT clean_shutdown FROM meta");
    if (!clean)
        return clean.error();
    m_lostLog = *clean == 0 && !hasLog;
    const auto checkedAt = database.text("SELECT coalesce(checked_at, created_at) FROM meta");
    if (!checkedAt)
        return checkedAt.error();
    const auto last = Moment::fromText(*checkedAt);
    constexpr qint64 week = 7LL * 24 * 3'600'000;
    const bool thorough
        = *clean == 0 || !last || m_clock.now() - last->msSinceEpoch().value_or(0) > week;
    const auto answer
        = database.text(thorough ? "PRAGMA integrity_check(1)" : "PRAGMA quick_check(1)");
    if (!answer)
        return answer.error();
    const auto links = database.text("SELECT \"table\" FROM pragma_foreign_key_check LIMIT 1");
    if (!links)
        return links.error();
    if (*answer != "ok"_L1 || !links->isEmpty())
        return Error {Error::Kind::Damaged,
                      "store.damaged"_L1,
                      {{u"path"_s, m_file.path()}},
                      *answer + u' ' + *links};
    if (const auto known = Migrations::checkSchema(database); !known)
        return Error {Error::Kind::Damaged,
                      "store.damaged"_L1,
                      {{u"path"_s, m_file.path()}},
                      known.error().detail};
    return thorough;
}

Result<void> Store::migrate()
{
    // Asked of the connection: closing the file here would drop SQLite's locks on it.
    const auto version = m_database->number("PRAGMA user_version");
    if (!version)
        return version.error();
    for (qint64 step = *version; step < Migrations::newest(); ++step) {
        if (const auto saved = saveBefore(step); !saved)
            return saved;
        if (const auto migrated = Migrations::apply(*m_database, int(step) + 1); !migrated)
            return migrated;
    }
    return {};
}

// A step begins only when a verified copy of what it changes lies beside the store.
Result<void> Store::saveBefore(qint64 version)
{
    constexpr qint64 copies = 3;
    const QFileInfo file(m_file.path());
    const QStorageInfo disk(file.absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < copies * file.size())
        return Error {
            Error::Kind::Storage,
            "store.no_room_to_migrate"_L1,
            {{u"path"_s, m_file.path()}, {u"megabytes"_s, copies * file.size() / 1'000'000 + 1}},
            {}};
    if (!QDir().mkpath(m_file.backupFolder()))
        return Error {Error::Kind::Storage,
                      "backup.cannot_write"_L1,
                      {{u"path"_s, m_file.backupFolder()}},
                      {}};
    const QString time = QDateTime::fromMSecsSinceEpoch(m_clock.now(), Qt::UTC)
                             .toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    const QString copy = u"%1/pre-v%2-%3.steel"_s.arg(m_file.backupFolder()).arg(version).arg(time);
    return QFileInfo::exists(copy) ? Result<void>() : Backup::make(*m_database, copy);
}

Error Store::newer(qint64 version) const
{
    return {
        Error::Kind::TooNew,
        "store.newer"_L1,
        {{u"path"_s, m_file.path()}, {u"version"_s, version}, {u"known"_s, Migrations::newest()}},
        {}};
}

// Named by the day the file was last written: opened again and again, it is copied once.
void Store::quarantine()
{
    const QString folder = m_file.quarantineFolder();
    const QString time
        = QFileInfo(m_file.path()).lastModified().toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
    if (!QDir().mkpath(folder))
        return;
    for (const QString &suffix : {u""_s, u"-wal"_s})
        QFile::copy(m_file.path() + suffix, folder + u"/damaged-"_s + time + u".steel"_s + suffix);
}

Result<QString> Store::setting(const QString &name)
{
    auto statement
        = m_database->statement("SELECT value FROM setting WHERE name = ? AND to_on IS NULL"
                                " ORDER BY from_on DESC LIMIT 1");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, name);
    const auto row = (*statement)->next();
    if (!row)
        return row.error();
    const QString value = *row ? (*statement)->text(0) : QString();
    (*statement)->reset();
    return value;
}

Result<std::unique_ptr<Transaction>> Store::begin(const Command &command)
{
    Command dated = command;
    // What a person changes by hand holds from today on; what is taken back was never so.
    if (command.source == "hand"_L1 && command.undoes.isNull() && !command.effectiveOn.isValid()) {
        const auto zone = setting(u"zone"_s);
        if (!zone)
            return zone.error();
        dated.effectiveOn = m_clock.today(QTimeZone(zone->toLatin1()));
    }
    return Transaction::begin(
        {*m_database, m_schema, *m_rows, m_clock, m_hlc, [this] { return makeId(); }}, dated);
}

Result<Receipt> Store::finish(Transaction &transaction)
{
    Receipt receipt {transaction.command(), transaction.written(), 0, 0};
    const auto seq = journal().lastSeq();
    if (!seq)
        return seq.error();
    receipt.lastSeq = *seq;
    if (const auto done = transaction.commit(); !done)
        return done.error();
    return receipt;
}

Result<Receipt> Store::submit(const Command &command)
{
    auto transaction = begin(command);
    if (!transaction)
        return transaction.error();
    for (const Change &change : command.changes) {
        if (const auto written = (*transaction)->write(change); !written)
            return written.error();
    }
    // A command that changed nothing is nothing to remember, and nothing to take back.
    if ((*transaction)->written() == 0) {
        const auto seq = journal().lastSeq();
        return seq ? Result<Receipt>(Receipt {0, 0, *seq, 0}) : Result<Receipt>(seq.error());
    }
    return finish(**transaction);
}

} // namespace Steelyard
