// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Backup.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>

#include <fcntl.h>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int PagesPerStep = 256;

QString stamp(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyyMMdd'T'HHmmss'Z'"_s);
}

qint64 timeOf(const QString &file)
{
    const QString text = QFileInfo(file).completeBaseName().section(u'-', -1);
    QDateTime time = QDateTime::fromString(text, u"yyyyMMdd'T'HHmmss'Z'"_s);
    time.setTimeSpec(Qt::UTC);
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

Error cannot(QLatin1StringView code, const QString &path, const QString &detail)
{
    return {Error::Kind::Storage, code, {{u"path"_s, path}}, detail};
}

// What a copy needs to be read anywhere, also where nothing can be written beside it: no log of its
// own, and no sign of the run that was going on when it was taken.
bool makeSelfContained(sqlite3 *copy)
{
    return sqlite3_exec(copy, "UPDATE meta SET clean_shutdown = 1; PRAGMA journal_mode = DELETE",
                        nullptr, nullptr, nullptr)
        == SQLITE_OK;
}

void removeWithLogs(const QString &file)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(file + suffix);
}

// Renamed, written, and still there after a power cut: the file and its folder both reach the disk.
bool syncToDisk(const QString &path)
{
    const int file = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    const bool done = ::fsync(file) == 0;
    ::close(file);
    return done;
}

QString countsOf(Database &database)
{
    const auto text = database.text(
        "SELECT (SELECT coalesce(max(seq), 0) FROM journal) || '/' || (SELECT count(*) FROM "
        "journal)"
        " || '/' || (SELECT count(*) FROM command) || '/' || (SELECT count(*) FROM sqlite_schema)");
    return text.value_or(QString());
}

bool isUnchanged(const QString &file, Database &database)
{
    auto copy = Database::open(file, Database::Access::Read);
    return copy && countsOf(**copy) == countsOf(database);
}

} // namespace

Result<void> Backup::scratch(Database &database, const QString &target)
{
    sqlite3 *copy = nullptr;
    int state = sqlite3_open_v2(target.toUtf8().constData(), &copy,
                                SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    QFile::setPermissions(target, QFile::ReadOwner | QFile::WriteOwner);
    if (state == SQLITE_OK) {
        sqlite3_exec(copy, "PRAGMA synchronous = OFF", nullptr, nullptr, nullptr);
        sqlite3_backup *backup = sqlite3_backup_init(copy, "main", database.handle(), "main");
        state = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(copy);
        sqlite3_backup_finish(backup);
    }
    sqlite3_close(copy);
    if (state == SQLITE_DONE)
        return {};
    removeWithLogs(target);
    return cannot("backup.cannot_write"_L1, target, QString::fromUtf8(sqlite3_errstr(state)));
}

Result<void> Backup::make(Database &database, const QString &target, const Progress &progress)
{
    if (QFileInfo::exists(target))
        return cannot("backup.exists"_L1, target, {});
    const QString part = target + u".part"_s;
    removeWithLogs(part);

    sqlite3 *copy = nullptr;
    const auto drop = [&copy, &part] {
        sqlite3_close(copy);
        removeWithLogs(part);
    };
    if (sqlite3_open_v2(part.toUtf8().constData(), &copy,
                        SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr)
        != SQLITE_OK) {
        const QString detail = QString::fromUtf8(sqlite3_errmsg(copy));
        drop();
        return cannot("backup.cannot_write"_L1, target, detail);
    }
    QFile::setPermissions(part, QFile::ReadOwner | QFile::WriteOwner);
    sqlite3_backup *backup = sqlite3_backup_init(copy, "main", database.handle(), "main");
    int state = backup ? SQLITE_OK : sqlite3_errcode(copy);
    while (state == SQLITE_OK) {
        state = sqlite3_backup_step(backup, PagesPerStep);
        const int pages = sqlite3_backup_pagecount(backup);
        if (progress && pages > 0
            && !progress(1.0 - double(sqlite3_backup_remaining(backup)) / double(pages))) {
            sqlite3_backup_finish(backup);
            drop();
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        }
    }
    sqlite3_backup_finish(backup);
    if (state == SQLITE_DONE && !makeSelfContained(copy))
        state = sqlite3_errcode(copy);
    if (state != SQLITE_DONE) {
        drop();
        return cannot("backup.cannot_write"_L1, target, QString::fromUtf8(sqlite3_errstr(state)));
    }
    sqlite3_close(copy);

    Result<void> checked = verify(part);
    if (checked) {
        auto opened = Database::open(part, Database::Access::Read);
        if (!opened)
            checked = opened.error();
        else if (countsOf(**opened) != countsOf(database))
            checked = cannot("backup.differs"_L1, target, countsOf(**opened));
    }
    for (const QString &suffix : {u"-wal"_s, u"-shm"_s})
        QFile::remove(part + suffix);
    if (!checked) {
        removeWithLogs(part);
        return checked;
    }
    if (!syncToDisk(part) || !QFile::rename(part, target)
        || !syncToDisk(QFileInfo(target).absolutePath())) {
        removeWithLogs(part);
        return cannot("backup.cannot_write"_L1, target, {});
    }
    return {};
}

Result<QString> Backup::hourly(Database &database, const StoreFile &store, const Clock &clock)
{
    const QString folder = store.backupFolder();
    if (!QDir().mkpath(folder))
        return cannot("backup.cannot_write"_L1, folder, {});
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // The store's lock is ours, so that a copy in the making is one that was broken off.
    for (const QString &broken : QDir(folder).entryList({u"*.part*"_s}, QDir::Files))
        QFile::remove(folder + u'/' + broken);
    const QStringList made = listOf(store);
    constexpr qint64 hour = 3'600'000;
    for (const QString &file : made) {
        // A copy from the future says that the clock was wrong, not that there is a fresh copy.
        const qint64 age = clock.now() - timeOf(file);
        if (age >= 0 && (age < hour || isUnchanged(file, database)))
            return QString();
        if (age >= 0)
            break;
    }
    const QString target = folder + u"/hourly-"_s + stamp(clock.now()) + u".steel"_s;
    if (const auto done = make(database, target); !done)
        return done.error();
    thinOut(store, clock.now());
    return target;
}

Result<void> Backup::verify(const QString &file)
{
    if (const auto looked = StoreFile(file).check(); !looked)
        return looked;
    auto opened = Database::open(file, Database::Access::Read);
    if (!opened)
        return opened.error();
    const auto answer = (*opened)->text("PRAGMA integrity_check(1)");
    if (!answer)
        return answer.error();
    if (*answer != "ok"_L1)
        return Error {Error::Kind::Damaged, "store.damaged"_L1, {{u"path"_s, file}}, *answer};
    return {};
}

Result<void> Backup::restore(const QString &from, const StoreFile &store, const Clock &clock)
{
    if (const auto checked = verify(from); !checked)
        return checked;
    QLockFile lock(store.lockPath());
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        return Error {Error::Kind::Busy, "store.in_use"_L1, {{u"path"_s, store.path()}}, {}};

    const QString part = store.path() + u".restoring"_s;
    removeWithLogs(part);
    {
        auto source = Database::open(from, Database::Access::Read);
        if (!source)
            return source.error();
        if (const auto copied = make(**source, part); !copied)
            return copied;
    }
    // A log without its store is moved too: it would be taken for that of the copy.
    if (store.exists() || QFileInfo::exists(store.path() + u"-wal"_s)) {
        const QString quarantine = store.quarantineFolder();
        if (!QDir().mkpath(quarantine)) {
            removeWithLogs(part);
            return cannot("restore.cannot_move"_L1, quarantine, {});
        }
        const QString base = quarantine + u"/replaced-"_s + stamp(clock.now()) + u".steel"_s;
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) {
            if (!QFileInfo::exists(store.path() + suffix))
                continue;
            QString place = base + suffix;
            for (int n = 2; QFileInfo::exists(place); ++n)
                place = base + u'.' + QString::number(n) + suffix;
            if (!QFile::rename(store.path() + suffix, place)) {
                removeWithLogs(part);
                return cannot("restore.cannot_move"_L1, store.path() + suffix, {});
            }
        }
    }
    if (!QFile::rename(part, store.path()))
        return cannot("restore.cannot_move"_L1, store.path(), {});
    syncToDisk(QFileInfo(store.path()).absolutePath());
    return {};
}

QStringList Backup::listOf(const StoreFile &store)
{
    QStringList files;
    const QDir folder(store.backupFolder());
    for (const QString &name : folder.entryList({u"*.steel"_s}, QDir::Files))
        files.append(folder.filePath(name));
    std::sort(files.begin(), files.end(),
              [](const QString &a, const QString &b) { return timeOf(a) > timeOf(b); });
    return files;
}

// Keeps the newest of each hour of the last day, of each of 14 days and of each of 12 weeks, and
// the last few however old they are: a clock that jumped ahead must not make them all too old.
void Backup::thinOut(const StoreFile &store, qint64 now)
{
    constexpr qint64 hour = 3'600'000;
    constexpr qint64 day = 24 * hour;
    struct Rule
    {
        qint64 reach, grain;
    };
    constexpr std::array rules {Rule {day, hour}, Rule {14 * day, day}, Rule {84 * day, 7 * day}};
    constexpr qsizetype always = 10;
    const QStringList files = listOf(store);
    QSet<QString> kept(files.cbegin(), files.cbegin() + qMin(always, files.size()));
    for (const Rule &rule : rules) {
        QSet<qint64> taken;
        for (const QString &file : files) {
            const qint64 time = timeOf(file);
            if (now - time > rule.reach || taken.contains(time / rule.grain))
                continue;
            taken.insert(time / rule.grain);
            kept.insert(file);
        }
    }
    for (const QString &file : files) {
        if (!kept.contains(file) && QFileInfo(file).fileName().startsWith("hourly-"_L1))
            QFile::remove(file);
    }
}

} // namespace Steelyard
