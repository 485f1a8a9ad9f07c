// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/AuditFinding.h"
#include "core/quality/DetectorSettings.h"
#include "core/sales/AuditFlag.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// What was noticed and what became of it, as lists and as figures.
///
/// A flag that was found to be in order is in no list and no figure.
namespace AuditQueue {

/// As the company has settled them. Errors: detector.….
Result<DetectorSettings> settings(const Reading &reading);

/// What the rules find in the months that the days touch, and no flag has named. A month is judged
/// as a whole, so that the same is found whatever days are asked for. With a node only of the
/// people there; their peers are still everybody's.
Result<QList<AuditFinding>> detect(const Reading &reading, const DateRange &days,
                                   const DetectorSettings &settings,
                                   const std::optional<NodeKey> &node = {});

struct Request
{
    QStringList states; ///< none: those that are not decided
    QString rule;       ///< empty: every rule
    std::optional<NodeKey> node;
    DateRange days; ///< that the evidence touches; open ends are open
};

/// A flag with the names that a list shows.
struct Entry
{
    AuditFlag flag;
    QString person;
    QString customer;
    PeerBaseline baseline;
    qint64 rows = 0; ///< of evidence

    bool operator==(const Entry &) const = default;
};

struct Answer
{
    QList<Entry> entries;           ///< those that wait longest for a manager first
    QHash<QString, qint64> byState; ///< of the node and days, whatever else is asked for
    QHash<QString, qint64> byRule;  ///< of those not decided
    QList<std::pair<PersonId, QString>> people; ///< who has any that are not decided
    qint64 everFound = 0;
    QTimeZone zone;
    QString currency;
};

Result<Answer> list(const Request &request, const Reading &reading);

/// One flag with all that is needed to decide it.
struct Sheet
{
    /// A row of evidence in the words of the store: what it is called and what it says.
    struct Line
    {
        EvidenceRow row;
        QString name;                 ///< of the customer, or the row's own
        QString customer;             ///< its name
        QHash<QString, Value> fields; ///< empty where the row is gone
        QString other;                ///< the name of what it hangs on: the opportunity of a step
    };
    AuditFlag flag;
    AuditFinding finding;
    QString person;
    QString customer;
    QString decider;
    QList<Line> lines;
    QList<std::pair<PersonId, QString>> heads; ///< who may decide, the nearest first
    QHash<QString, QString> stages;            ///< names of stages by code
    QTimeZone zone;
};

/// Errors: audit.gone.
Result<Sheet> sheet(const AuditFlagId &id, const Reading &reading);

/// Who leads a unit that the person belongs to, the nearest first, the person never.
QList<PersonId> heads(const PersonId &person, const Reading &reading);

/// What is in doubt until somebody has decided.
struct Doubt
{
    qint64 flags = 0;
    Amount amount; ///< in the company's currency; every row once, however many flags name it
    QHash<QString, qint64> byRule;

    bool operator==(const Doubt &) const = default;
};

/// By node, for flags whose evidence touches the days.
Result<QHash<NodeKey, Doubt>> doubts(const Reading &reading, const QList<NodeKey> &nodes,
                                     const DateRange &days);

} // namespace AuditQueue

} // namespace Steelyard
