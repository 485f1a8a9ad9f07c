// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Money.h"
#include "core/workspace/Reading.h"

#include <QDate>
#include <QSet>

#include <optional>

namespace Steelyard {

/// Something that asks for attention without anybody having written a task.
struct FieldReminder
{
    /// first_contact, second_contact, second_order, receivable, renewal, birthday, ticket
    QString kind;
    QString object; ///< the entity that it is about
    Uuid objectId;
    Uuid customer;
    QString name;   ///< of the customer, or of the lead where there is none
    QString detail; ///< a contact's name, an order's number, a ticket's subject
    QDate due;
    std::optional<qint64> amount; ///< open, scale 4
    QString currency;

    bool operator==(const FieldReminder &) const = default;
};

/// What rows themselves remind their owner of.
namespace FieldReminders {

constexpr int ReceivableDays = 7; ///< before it is due
constexpr int RenewalDays = 60;   ///< before the term ends
constexpr int BirthdayDays = 7;   ///< before it
constexpr int SecondContactDays = 7;
constexpr int FirstContactDays = 1;
constexpr int SecondOrderFrom = 30; ///< days after the first
constexpr int SecondOrderTo = 90;
constexpr int Forgotten = 30; ///< days after which a missed first contact is no reminder any more

/// Of one person on a day, the earliest due first. What was done or put off (a task of that kind
/// about the same row) is left out until it is due again.
Result<QList<FieldReminder>> of(const PersonId &person, const QDate &day, const Reading &reading);

} // namespace FieldReminders

} // namespace Steelyard
