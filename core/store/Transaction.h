// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Clock.h"
#include "core/base/Hlc.h"
#include "core/base/Result.h"
#include "core/store/Journal.h"
#include "core/store/Rows.h"

#include <memory>

namespace Steelyard {

class FeedResolver;

/// What a transaction needs from the store that it writes to.
struct WriteContext
{
    Database &database;
    const Schema &schema;
    Rows &rows;
    const Clock &clock;
    Hlc &hlc;
    std::function<Uuid()> makeId;
};

/// One command being stored: every row, its hash and its journal entry, or nothing at all.
class Transaction
{
public:
    /// Begins and records the command; its changes are written by `write`.
    static Result<std::unique_ptr<Transaction>> begin(const WriteContext &context,
                                                      const Command &command);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;

    /// The only way to store a row. Unknown entities and fields, an update of a row that is not
    /// there and a second row with the same id are refused. An update that changes nothing
    /// writes nothing.
    Result<void> write(const Change &change);
    Result<void> commit();

    qint64 command() const { return m_command; }
    qint64 written() const { return m_written; }

private:
    Transaction(const WriteContext &context, const Command &command);

    Result<void> keepVersions(const EntityInfo &entity, const Change &change);
    Result<void> keepForecasts(const EntityInfo &entity, const Change &change) const;
    Result<void> create(const EntityInfo &entity, const Change &change);
    Result<void> update(const EntityInfo &entity, const Change &change);
    Result<void> remove(const EntityInfo &entity, const Change &change);
    Result<void> keepOwnership(const EntityInfo &entity, const Uuid &row, const Value &before,
                               const Value &after);
    /// A stretch of days in which somebody owned a row; an invalid day is open on that side.
    struct Interval
    {
        Uuid id;
        QDate from;
        QDate to;
    };
    Result<QList<Interval>> ownershipOf(const Uuid &row);
    Result<void> note(const EntityInfo &entity, const Row &row, Change::Deed deed,
                      const QJsonObject &before, const QJsonObject &after);

    WriteContext m_context;
    Journal m_journal;
    std::unique_ptr<FeedResolver> m_feeds;
    QString m_label;
    QString m_source;
    QDate m_effectiveOn;
    QString m_reason;
    Moment m_now;
    qint64 m_command = 0;
    qint64 m_written = 0;
    bool m_open = false;
};

} // namespace Steelyard
