// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/RowsKnown.h"

#include "core/base/Moment.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace Steelyard {

Result<KnownSince> rowsKnown(Database &database, const EntityInfo &entity,
                             const QStringList &fields, const IdIndex &places, std::size_t rows,
                             const QTimeZone &zone)
{
    KnownSince result;
    result.days.assign(rows, FactColumn::NoDay);
    const auto know = [&](const Statement &at, const QString &since) {
        const qint32 row = places.find(at.uuid(0));
        const auto moment = row < 0 ? std::nullopt : Moment::fromText(since);
        if (moment)
            result.days[std::size_t(row)] = dayNumber(moment->day(zone));
    };
    auto made = Statement::prepare(database.handle(),
                                   "SELECT id, recorded_at FROM " + entity.name.toUtf8());
    if (!made)
        return made.error();
    const auto read = made->forEach([&](const Statement &row) {
        know(row, row.text(1));
        return true;
    });
    if (!read)
        return read.error();
    auto changed = Statement::prepare(database.handle(),
                                      "SELECT j.row, j.new, c.at FROM journal j"
                                      " JOIN command c ON c.id = j.cmd"
                                      " WHERE j.entity = ? AND j.deed = 'update' ORDER BY j.seq");
    if (!changed)
        return changed.error();
    changed->bind(1, Value(entity.name));
    const auto followed = changed->forEach([&](const Statement &row) {
        const QJsonObject said = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
        if (std::any_of(fields.begin(), fields.end(),
                        [&said](const QString &field) { return said.contains(field); }))
            know(row, row.text(2));
        return true;
    });
    return followed ? Result<KnownSince>(std::move(result)) : Result<KnownSince>(followed.error());
}

} // namespace Steelyard
