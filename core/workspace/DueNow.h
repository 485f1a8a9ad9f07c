// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/FieldDay.h"

#include <QSet>
#include <QTime>

namespace Steelyard {

/// What somebody should be told of at this moment.
struct DueNow
{
    struct Item
    {
        QString key;  ///< the same thing on the same day has the same one
        QString kind; ///< visit, follow_up, receivable …
        QString name; ///< of the customer
        QString title;
        QTime at; ///< invalid: some time today

        bool operator==(const Item &) const = default;
    };
    /// Between these nobody is told anything; equal times: never quiet.
    struct Quiet
    {
        QTime from {20, 0};
        QTime to {8, 0};

        bool holds(const QTime &now) const;
    };

    static constexpr int MinutesAhead = 15; ///< before a time that was agreed

    /// What is due of the day and was not told of yet: appointments a quarter of an hour before,
    /// everything without a time from the morning on. Nothing in quiet hours: it waits until they
    /// are over.
    static QList<Item> of(const FieldDay &day, const QDateTime &now, const Quiet &quiet,
                          const QSet<QString> &told);
};

} // namespace Steelyard
