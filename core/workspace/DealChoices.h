// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/Ids.h"
#include "core/workspace/PipelineBook.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// What can be chosen where an opportunity is made or changed: only what the store holds.
struct DealChoices
{
    struct Choice
    {
        Uuid id;
        QString name;
        QStringList keys = {}; ///< pinyin and initials, to be found by
        QString note = {}; ///< tells customers of one name apart: owner · region · phone's end
    };
    struct Offer
    {
        Uuid id;
        QString name;
        QString line;
        std::optional<qint64> listPrice; ///< scale 4, in `currency`
        QString currency;
    };

    QList<Choice> people;  ///< who is there today, by name
    QList<Offer> products; ///< by name
    QStringList lostReasons;
    QStringList competitors;
    QStringList channels;
    PipelineBook book;
    QString currency;
    QDate today;

    static Result<DealChoices> of(const Reading &reading);
    /// Customers found by any part of their names, contacts, place or phone, the best first.
    static Result<QList<Choice>> customers(const QString &text, qsizetype most,
                                           const Reading &reading);
};

} // namespace Steelyard
