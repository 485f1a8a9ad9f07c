// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/Outlook.h"
#include "core/targets/WorkPlan.h"

#include <QList>
#include <QVariantMap>

namespace Steelyard {

/// What is known of one node's target when it is asked whether it is SMART.
struct SmartEvidence
{
    QString kpi;
    QString version;              ///< of the definition in force; empty: not in the handbook
    bool isInForce = false;       ///< on the period's last day
    std::optional<qint64> target; ///< of all of the period
    qint64 emptyParts = 0;        ///< months without a figure
    qint64 parts = 0;

    bool isTypedIn = false;             ///< nobody counts it, people type it
    bool isTypedByPaid = false;         ///< among them whoever it pays
    bool isSelfReported = false;        ///< from activities that people log themselves
    std::optional<qint64> coveredParts; ///< of the last ones, for which there is data
    qint64 lookedAtParts = 0;

    Outlook outlook;
    quint64 seed = 0;
    bool isMoney = false;
    qint64 gap = 0;                 ///< target less reached
    std::optional<qint64> pipeline; ///< open amount
    WorkRate winRate;
    WorkRate dealSize; ///< won value at scale 4 over deals

    bool isTop = false;
    bool isCompany = false;
    QString parent; ///< the name of whose target this is a part of; empty: there is none

    QString responsible; ///< a name
    QString cadence;
    bool isOver = false; ///< the period has ended

    bool operator==(const SmartEvidence &) const = default;
};

/// Whether a target is fit to be published: specific, measurable, attainable, relevant, timed
/// (A12). A letter that fails needs a written waiver.
struct SmartGate
{
    enum class Letter { Specific, Measurable, Attainable, Relevant, Timed };
    enum class Verdict { Pass, Warn, Fail };

    /// One letter with the reason and the numbers behind it.
    struct Mark
    {
        Letter letter = Letter::Specific;
        Verdict verdict = Verdict::Pass;
        QLatin1StringView reason;
        QVariantMap values; ///< texts and plain numbers, shares in percent

        bool operator==(const Mark &) const = default;
    };

    /// Five marks, in the order of the word.
    static QList<Mark> judge(const SmartEvidence &evidence);

    static Mark specific(const SmartEvidence &evidence);
    static Mark measurable(const SmartEvidence &evidence);
    static Mark attainable(const SmartEvidence &evidence);
    static Mark relevant(const SmartEvidence &evidence);
    static Mark timed(const SmartEvidence &evidence);
};

/// "S", "M", "A", "R", "T".
QLatin1StringView textOf(SmartGate::Letter letter);
/// "pass", "warn", "fail".
QLatin1StringView textOf(SmartGate::Verdict verdict);

} // namespace Steelyard
