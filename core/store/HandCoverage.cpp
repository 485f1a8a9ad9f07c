// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/HandCoverage.h"

#include "core/base/Moment.h"

#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Steelyard::HandCoverage {

Result<std::optional<Coverage>> of(Database &database, const EntityInfo &entity,
                                   const QByteArray &zone)
{
    Coverage typed;
    for (const QString &anchor : entity.anchors) {
        // An index of the rows typed in answers in one step, however many rows there are.
        const auto earliest
            = database.text("SELECT coalesce(min(" + anchor.toUtf8() + "), '') FROM "
                            + entity.name.toUtf8() + " WHERE record_source = 'hand'");
        if (!earliest)
            return earliest.error();
        const auto moment = Moment::fromText(*earliest);
        const QDate day = moment ? moment->day(QTimeZone(zone)) : QDate();
        if (day.isValid() && (!typed.fromOn.isValid() || day < typed.fromOn))
            typed.fromOn = day;
    }
    if (!typed.fromOn.isValid())
        return std::optional<Coverage>();
    typed.source = u"hand"_s;
    typed.entity = entity.name;
    return std::optional(typed);
}

} // namespace Steelyard::HandCoverage
