// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Reading.h"

#include <QMap>

namespace Steelyard {

/// When customers go back to the pool, how many one may claim, and what protects them.
struct PoolRules
{
    /// Working days after which a customer returns; none: never for that reason.
    struct Limits
    {
        std::optional<qint64> contact; ///< without an effective contact
        std::optional<qint64> deal;    ///< without a new opportunity
        std::optional<qint64> order;   ///< without an order

        bool operator==(const Limits &) const = default;
    };

    Limits usual;
    QMap<QString, Limits> classes;    ///< by class, instead of the usual ones
    bool keepsOpenDeals = true;       ///< who has an open opportunity stays
    std::optional<qint64> claimTotal; ///< customers that one may hold and still claim
    std::optional<qint64> claimDay;
    qint64 coolDown = 0;           ///< days before the former owner may claim it again
    QMap<QString, qint64> longest; ///< reasons that protect, and for how many days at most
    QDate amnestyUntil;            ///< nothing returns up to this day
    QDate since;                   ///< as settled; nothing returns in the week after it

    static constexpr qint64 Notice = 7;   ///< days before a return that are said
    static constexpr qint64 Amnesty = 30; ///< days of grace when the pool is first settled

    static QString settingName() { return QStringLiteral("pool.rules"); }
    /// Without a setting nothing returns.
    static PoolRules of(const Reading &reading);
    static std::optional<PoolRules> read(const QString &json);
    QString text() const;
    /// What a company may start with: 30 working days without contact, 90 without an opportunity.
    static PoolRules suggested();

    Limits limitsOf(const QString &tier) const { return classes.value(tier, usual); }
    bool operator==(const PoolRules &) const = default;
};

} // namespace Steelyard
