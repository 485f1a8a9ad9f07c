// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/quality/Sampling.h"
#include "core/sales/SpotCheck.h"
#include "core/workspace/Reading.h"

#include <functional>

namespace Steelyard {

/// Records that somebody else looks at: drawn by chance, planned on working days, and what came of
/// it. Call-backs ask the customer after a delivery or a resolved ticket.
class SpotChecks
{
public:
    SpotChecks(const Reading &reading, std::function<Uuid()> newId)
        : m_reading(reading)
        , m_newId(std::move(newId))
    {
    }

    /// As the company has settled it. Errors: sampling.….
    static Result<SamplingPlan> plan(const Reading &reading);

    struct Draw
    {
        DateRange days; ///< of the records: usually a month
        quint64 seed = 0;
        std::optional<NodeKey> node = {}; ///< only records of its people
        bool spots = true;
        bool callbacks = true;
    };
    struct Drawn
    {
        Command command; ///< without changes where nothing was left to draw
        qint64 spots = 0;
        qint64 callbacks = 0;
        qint64 people = 0; ///< that have a spot check of the draw
        qint64 known = 0;  ///< records that were drawn before
    };
    /// Nobody's record is drawn twice. The same seed draws the same records.
    Result<Drawn> draw(const Draw &wish, const SamplingPlan &plan) const;

    struct Outcome
    {
        SpotCheckId id;
        QString result; ///< right, wrong, unreachable
        QString note;
        PersonId checker;
        QDate doneOn; ///< invalid: today
    };
    /// Errors: check.gone, check.result {result}, check.own_record, check.future.
    Result<Command> record(const Outcome &outcome) const;

    struct Request
    {
        enum class Only { Open, Done, All };
        Only only = Only::Open;
        QString kind; ///< spot, callback; empty: both
        std::optional<NodeKey> node = {};
        DateRange days = {}; ///< on which they are planned; open ends are open
    };
    struct Entry
    {
        SpotCheck check;
        PersonId person; ///< whose record it is
        QString owner;
        QString customer;
        QString phone;
        QString name;                 ///< what the record is called
        QDate day;                    ///< that it is dated
        QHash<QString, Value> fields; ///< what it says
        QString checker;
        bool isLate = false;
    };
    /// What came of one person's records.
    struct Count
    {
        PersonId person; ///< who entered them
        QString name;
        qint64 open = 0;
        qint64 late = 0;
        qint64 right = 0;
        qint64 wrong = 0;
        qint64 unreachable = 0;
    };
    struct Answer
    {
        QList<Entry> entries; ///< open ones by day, then those done, the latest first
        qint64 open = 0;
        qint64 late = 0;
        qint64 right = 0;
        qint64 wrong = 0;
        qint64 unreachable = 0;
        QList<Count> people; ///< spot checks only; the most wrong ones first, then by name
        QTimeZone zone;
    };
    Result<Answer> list(const Request &request) const;

private:
    /// Records of one kind by whoever entered them.
    Result<std::map<Uuid, QList<Uuid>>> population(const QString &entity, const QString &owner,
                                                   const QString &day, const Draw &wish) const;
    /// Records of an entity that have a check of that kind.
    Result<QSet<Uuid>> known(const QString &kind) const;
    PersonId ownerOf(const QString &entity, const QHash<QString, Value> &fields) const;
    bool isWanted(const Uuid &person, const std::optional<NodeKey> &node, const QDate &day) const;

    const Reading &m_reading;
    std::function<Uuid()> m_newId;
};

} // namespace Steelyard
