// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sales/Protection.h"

#include <QList>

#include <optional>

namespace Steelyard {

/// For how long a reported deal is protected, and what it takes to keep it.
struct ProtectionRules
{
    enum class Who {
        Everybody, ///< whoever reports first
        Owners     ///< only the owner of a customer that somebody owns
    };

    qint64 term = 90;    ///< days, the day of the report among them
    qint64 renewals = 1; ///< further terms, one after the other
    /// Days within which an activity or a move of the opportunity must follow; none: no need.
    std::optional<qint64> progress;
    qint64 pause = 0; ///< days before the same person may report the same deal again
    Who who = Who::Everybody;

    static QString setting() { return QStringLiteral("protection.rules"); }
    /// What is left out is as the program comes with it. Errors: protection.bad_rules {name}.
    static Result<ProtectionRules> fromJson(const QString &json);
    QString toJson() const;

    QDate last(const QDate &from) const { return from.addDays(term - 1); }
    /// With all renewals.
    QDate furthest(const QDate &from) const { return from.addDays(term * (renewals + 1) - 1); }
    /// The last day on which it holds: that of its term, or earlier where nothing happened for too
    /// long. `progress` are days in any order.
    QDate lastDay(const Protection &protection, QList<QDate> progress) const;

    bool operator==(const ProtectionRules &) const = default;
};

} // namespace Steelyard
