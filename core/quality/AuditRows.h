// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/base/Uuid.h"

#include <QDate>
#include <QHash>
#include <QSet>
#include <QString>

#include <optional>
#include <vector>

namespace Steelyard {

/// Something that one person entered: when it is said to have happened, and when it was saved.
struct AuditEntry
{
    Uuid id;
    Uuid person;
    Uuid customer;                    ///< null where it has none
    QDate day;                        ///< that it is dated
    std::optional<qint64> at = {};    ///< ms since 1970 UTC, where more than the day is known
    std::optional<qint64> saved = {}; ///< the same of the moment in which it was saved
    QDate savedOn = {};
    bool isImported = false; ///< came with a file: the moment of saving says nothing of the person

    bool operator==(const AuditEntry &) const = default;
};

struct AuditActivity : AuditEntry
{
    QString type;
    QString outcome;
    QString note;
    QString customerName;
    std::optional<qint64> seconds;   ///< that it took
    std::optional<qint64> latitude;  ///< millionths of a degree
    std::optional<qint64> longitude; ///< millionths of a degree
};

/// An opportunity, dated by its creation.
struct AuditDeal : AuditEntry
{
    QString type;
    QDate wonOn;
    std::optional<Amount> amount; ///< in the company's currency
};

/// A step of an opportunity from one stage to another.
struct AuditMove : AuditEntry
{
    Uuid deal;
    qint64 skipped = 0; ///< open stages between the two
    QString from;       ///< codes
    QString to;
};

/// The expected close of an opportunity, moved to a later day.
struct AuditPush : AuditEntry
{
    Uuid deal;
    QString from; ///< days as they were written down
    QString to;
    std::optional<Amount> amount; ///< of the opportunity, in the company's currency
};

/// An order, a contract or a quote.
struct AuditPaper : AuditEntry
{
    QString entity;
    Amount amount; ///< in the company's currency
};

struct AuditCustomer : AuditEntry
{
    QString name;
    QString phone;
    QString taxNo;
};

struct AuditPerson
{
    Uuid id;
    Uuid team;
    QDate silentUntil;   ///< what is saved or dated before is not judged; invalid: all is
    qint64 workdays = 0; ///< of the month, less absences
};

/// What people entered in one month, and before it as far as a look back needs it.
struct AuditRows
{
    QDate from; ///< the first of a month
    QDate to;   ///< the first of the next
    QDate today;
    QString currency;          ///< the company's
    QList<QDate> lastWorkdays; ///< of the month, the last first
    std::vector<AuditPerson> people;
    std::vector<AuditActivity> activities;
    std::vector<AuditDeal> deals; ///< that were won in the month
    std::vector<AuditMove> moves;
    std::vector<AuditPush> pushes;
    std::vector<AuditPaper> papers;
    std::vector<AuditCustomer> customers;
    /// By rule: rows that a flag named already. Nobody is asked twice about the same.
    QHash<QString, QSet<Uuid>> told;

    bool isTold(const QString &rule, const Uuid &row) const
    {
        const auto rows = told.constFind(rule);
        return rows != told.cend() && rows->contains(row);
    }
    bool isInMonth(const QDate &day) const { return day >= from && day < to; }
};

/// How far before a month rows are looked at.
constexpr int AuditLookBackDays = 92;

} // namespace Steelyard
