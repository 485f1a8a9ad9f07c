// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/base/Result.h"
#include "core/base/Uuid.h"

#include <QStringList>

#include <vector>

namespace Steelyard {

class Database;
class Schema;

/// When a row was saved and from where, with some of its texts.
struct SavingMoment
{
    std::optional<qint64> ms; ///< since 1970 UTC; none where only a day was said
    bool isByHand = false;    ///< neither from a file nor invented
    QStringList texts;
};

/// What tables of columns leave out, of a stretch of rows in the order of their making.
namespace SavingMoments {

/// Of the rows from the first to the last, both among them, with these text fields.
Result<std::vector<SavingMoment>> of(Database &database, const Schema &schema,
                                     const QString &entity, const Uuid &first, const Uuid &last,
                                     const QStringList &texts);
/// When the store was made.
Result<Moment> first(Database &database);

} // namespace SavingMoments

} // namespace Steelyard
