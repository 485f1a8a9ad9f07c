// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Clock.h"
#include "core/base/IdMaker.h"
#include "core/base/Result.h"
#include "core/store/StoreFile.h"
#include "core/store/Transaction.h"

#include <QLockFile>

#include <memory>

namespace Steelyard {

/// What a new store is told at its birth.
struct NewStore
{
    QString company = QStringLiteral("Company");
    QString currency = QStringLiteral("CNY");
    QString calendar = QStringLiteral("cn"); ///< a name under resources/calendars
    QByteArray zone = "Asia/Shanghai";
    int fiscalStartMonth = 1;
    QString appVersion;
};

/// What became of a command.
struct Receipt
{
    qint64 command = 0; ///< none when nothing was to be changed
    qint64 written = 0; ///< rows stored, changed or removed
    qint64 lastSeq = 0;
    qint64 stayed = 0; ///< of an undo: changes left as they are, because others built on them
};

/// The writing side of one open store: its lock, its only writing connection and its journal.
class Store
{
public:
    /// Makes a new file; refuses to touch one that exists.
    static Result<std::unique_ptr<Store>> create(const QString &path, const NewStore &birth,
                                                 const Clock &clock, quint64 seed);
    /// Opens for writing: checks the file from outside, takes the lock, migrates (after a verified
    /// backup), checks it from inside. A damaged store is copied to quarantine and left as it is.
    static Result<std::unique_ptr<Store>> open(const QString &path, const Clock &clock,
                                               quint64 seed);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    const StoreFile &file() const { return m_file; }
    const Schema &schema() const { return m_schema; }
    const Clock &clock() const { return m_clock; }
    Database &database() { return *m_database; }
    Rows &rows() { return *m_rows; }
    Journal journal() { return Journal(*m_database); }
    Uuid makeId() { return m_ids(); }
    /// The present value of a company setting; empty where nothing was settled.
    Result<QString> setting(const QString &name);

    Result<std::unique_ptr<Transaction>> begin(const Command &command);
    /// One command as one transaction: all of it or nothing.
    Result<Receipt> submit(const Command &command);
    Result<Receipt> finish(Transaction &transaction);

    /// Whether the last run was cut off and its log is gone since: what was saved last may be
    /// missing.
    bool lostItsLog() const { return m_lostLog; }

    /// Who holds the lock of a store, as "name (pid n)"; empty when nobody does.
    static QString holderOf(const StoreFile &file);
    /// Whether this very process has the store open.
    static bool isOpenHere(const StoreFile &file);

private:
    Store(StoreFile file, const Clock &clock, quint64 seed);
    Result<void> takeLock();
    Result<void> connect();
    Result<void> migrate();
    Result<void> saveBefore(qint64 version);
    /// Whether the whole file was looked through.
    Result<bool> checkInside();
    Error newer(qint64 version) const;
    void quarantine();

    StoreFile m_file;
    const Clock &m_clock;
    IdMaker m_ids;
    Schema m_schema;
    QLockFile m_lock;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<Rows> m_rows;
    Hlc m_hlc;
    bool m_lostLog = false;
};

} // namespace Steelyard
