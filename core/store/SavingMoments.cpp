// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SavingMoments.h"

#include "core/sales/Schema.h"
#include "core/store/Database.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace Steelyard::SavingMoments {

namespace {

/// `2026-03-14T08:00:00.000Z` without a detour by QDateTime: there are hundreds of thousands.
std::optional<qint64> msOf(QByteArrayView text)
{
    constexpr QByteArrayView form("dddd-dd-ddTdd:dd:dd.dddZ");
    if (text.size() != form.size())
        return std::nullopt;
    int parts[7] = {0, 0, 0, 0, 0, 0, 0};
    for (qsizetype i = 0, part = 0; i < form.size(); ++i) {
        if (form[i] != 'd') {
            if (text[i] != form[i])
                return std::nullopt;
            ++part;
        } else if (text[i] < '0' || text[i] > '9') {
            return std::nullopt;
        } else {
            parts[part] = parts[part] * 10 + (text[i] - '0');
        }
    }
    using namespace std::chrono;
    const year_month_day day {year {parts[0]}, month {unsigned(parts[1])},
                              std::chrono::day {unsigned(parts[2])}};
    if (!day.ok())
        return std::nullopt;
    const qint64 seconds = qint64(sys_days {day}.time_since_epoch().count()) * 86'400
        + parts[3] * 3600 + parts[4] * 60 + parts[5];
    return seconds * 1000 + parts[6];
}

} // namespace

Result<std::vector<SavingMoment>> of(Database &database, const Schema &schema,
                                     const QString &entity, const Uuid &first, const Uuid &last,
                                     const QStringList &texts)
{
    const EntityInfo *info = schema.entity(entity);
    QStringList fields {u"recorded_at"_s, u"record_source"_s};
    for (const QString &text : texts) {
        if (info && info->has(text))
            fields.append(text);
    }
    if (!info || fields.size() != texts.size() + 2)
        return Error {Error::Kind::Invalid, "write.unknown_entity"_L1, {{u"entity"_s, entity}}, {}};
    auto rows = Statement::prepare(
        database.handle(),
        u"SELECT %1 FROM %2 WHERE rowid BETWEEN (SELECT rowid FROM %2 WHERE id = ?1)"
        " AND (SELECT rowid FROM %2 WHERE id = ?2) ORDER BY rowid"_s
            .arg(fields.join(u", "_s), info->name)
            .toUtf8());
    if (!rows)
        return rows.error();
    rows->bind(1, first);
    rows->bind(2, last);
    std::vector<SavingMoment> result;
    const auto read = rows->forEach([&](const Statement &row) {
        SavingMoment moment;
        moment.ms = msOf(row.bytes(0));
        const QByteArrayView source = row.bytes(1);
        moment.isByHand = !source.startsWith("import") && !source.startsWith("demo");
        for (int at = 0; at < int(texts.size()); ++at)
            moment.texts.append(row.text(at + 2));
        result.push_back(std::move(moment));
        return true;
    });
    return read ? Result<std::vector<SavingMoment>>(std::move(result))
                : Result<std::vector<SavingMoment>>(read.error());
}

Result<Moment> first(Database &database)
{
    const auto text
        = database.text("SELECT coalesce((SELECT at FROM command ORDER BY id LIMIT 1), '')");
    if (!text)
        return text.error();
    return Moment::fromText(*text).value_or(Moment());
}

} // namespace Steelyard::SavingMoments
