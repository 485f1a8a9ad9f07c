// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sales/Activity.h"

#include <QMap>
#include <QStringList>

namespace Steelyard {

/// What a company calls an effective contact.
struct EffectiveRule
{
    QMap<QString, qint64> leastSeconds {{QStringLiteral("visit"), 300},
                                        {QStringLiteral("call"), 60}}; ///< by type
    bool needsDuration = false; ///< a type with a least duration must say how long it took
    /// Of these one is wanted; where no outcome is noted, an answer of the customer counts as one.
    QStringList outcomes {QStringLiteral("connected")};
    bool messagesNeedAnswer = true; ///< a message that nobody answered reached nobody
    qint64 leastNote = 0;           ///< characters
    bool needsNext = false;         ///< what comes next is agreed

    /// The company's setting that holds it.
    static QString setting() { return QStringLiteral("activity.effective"); }
    /// What is left out is as the program comes with it. Errors: effective.not_json,
    /// effective.unknown {name}, effective.bad_value {name}.
    static Result<EffectiveRule> fromJson(const QString &json);
    QString toJson() const;

    bool operator==(const EffectiveRule &) const = default;
};

/// Whether an activity really reached the customer.
bool isEffective(const Activity &activity, const EffectiveRule &rule);

} // namespace Steelyard
