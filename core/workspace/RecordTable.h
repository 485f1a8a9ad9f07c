// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/Reading.h"

#include <QTimeZone>

namespace Steelyard {

/// The latest rows of an entity as a table of values.
struct RecordTable
{
    /// More than anybody reads; what is searched for is searched for in all rows.
    static constexpr qsizetype Most = 2000;

    struct Row
    {
        Uuid id;
        QList<Value> cells; ///< in the order of the columns

        bool operator==(const Row &) const = default;
    };
    struct Wish
    {
        QString entity;
        /// Fields; "open" is what is owed of a receivable. Where a quote says nothing of its
        /// status, it follows from whether it was sent.
        QStringList columns;
        QString orderBy;     ///< a day; the latest first
        QString text = {};   ///< in the customer's name or any text of the row, in any case
        Uuid customer = {};  ///< only those of this one
        PersonId owner = {}; ///< only those of this person
    };

    QList<Row> rows;
    qint64 total = 0;           ///< that fit, shown or not
    QHash<Uuid, QString> names; ///< of whoever is linked to
    QString currency;
    QTimeZone zone;

    static Result<RecordTable> of(const Wish &wish, const Reading &reading);
};

} // namespace Steelyard
