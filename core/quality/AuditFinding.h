// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Uuid.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace Steelyard {

/// What others have in the same month, beside what was found.
struct PeerBaseline
{
    QString unit;        ///< count, ppm, kmh
    qint64 own = 0;      ///< of the person
    qint64 n = 0;        ///< others that have a figure
    bool isTeam = false; ///< those of the same team; else of the company
    qint64 low = 0;      ///< a tenth of them has less
    qint64 median = 0;
    qint64 high = 0; ///< a tenth of them has more
    qint64 most = 0;

    bool operator==(const PeerBaseline &) const = default;
};

/// A row of the store that a finding rests on.
struct EvidenceRow
{
    QString entity;
    Uuid id;
    QDate day;
    QJsonObject figures; ///< what was seen there: seconds, kmh, saved…

    bool operator==(const EvidenceRow &) const = default;
};

/// An amount that is in doubt, by the row that has it: two findings about one row doubt it once.
struct DoubtedAmount
{
    QString entity;
    Uuid id;
    Amount amount;

    bool operator==(const DoubtedAmount &) const = default;
};

/// Something that a rule noticed and that somebody can explain: a question, not a verdict.
struct AuditFinding
{
    QString rule; ///< same_minute, copied_note…
    Uuid person;
    Uuid customer; ///< null where it is about several
    QDate from;    ///< the days that the evidence spans
    QDate to;
    QList<EvidenceRow> rows; ///< the first of them names the finding
    QJsonObject facts;       ///< what the sentence needs: count, limit…
    PeerBaseline baseline;
    QList<DoubtedAmount> amounts;
    QString currency;

    /// The same for the same finding, whenever it is looked for.
    QString fingerprint() const;
    /// The sum in doubt; none where the finding is not about money.
    std::optional<Amount> amount() const;
    /// Rows, facts, baseline and amounts as a flag keeps them.
    QString evidence() const;
    /// What evidence() wrote, into an otherwise empty finding.
    static AuditFinding fromEvidence(const QString &json);

    bool operator==(const AuditFinding &) const = default;
};

} // namespace Steelyard
