// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/base/Uuid.h"

#include <QDate>
#include <QList>
#include <QStringList>

#include <map>

namespace Steelyard {

/// How many records somebody else looks at, of each person and month.
struct SamplingPlan
{
    qint64 percent = 5;           ///< of a person's records of a kind; 0: a fixed number
    qint64 perPerson = 3;         ///< that number
    qint64 atLeast = 1;           ///< of everybody who has any, so that nobody is left out
    qint64 withinWorkdays = 10;   ///< the checks are spread over so many working days
    qint64 callbackPercent = 100; ///< of delivered orders and resolved tickets
    qint64 callbackDays = 14;     ///< after delivery or resolution, the latest
    QStringList entities {QStringLiteral("activity"), QStringLiteral("customer")};

    /// The company's setting that holds it.
    static QString setting() { return QStringLiteral("quality.sampling"); }
    /// Errors: sampling.not_json, sampling.unknown {name}, sampling.out_of_range {name, least,
    /// most}.
    static Result<SamplingPlan> fromJson(const QString &json);
    QString toJson() const;

    /// Of so many.
    qint64 sizeOf(qint64 population) const;

    bool operator==(const SamplingPlan &) const = default;
};

namespace Sampling {

/// Draws from each person's records by chance: the same seed and the same records give the same
/// sample, in whatever order they come. The result is by person, then by id.
QList<Uuid> draw(const std::map<Uuid, QList<Uuid>> &byPerson, const SamplingPlan &plan,
                 quint64 seed);
/// So many of the records, by chance.
QList<Uuid> drawOf(QList<Uuid> records, qint64 size, quint64 seed);

} // namespace Sampling

} // namespace Steelyard
