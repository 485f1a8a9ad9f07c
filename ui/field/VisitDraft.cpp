// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/field/VisitDraft.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 LongestVisit = 12 * 60; ///< minutes

} // namespace

std::optional<int> VisitDraft::minutesUntil(const QDateTime &now) const
{
    const qint64 seconds = since.isValid() ? since.secsTo(now) : -1;
    const qint64 stayed = (seconds + 30) / 60;
    if (seconds < 0 || stayed > LongestVisit)
        return std::nullopt;
    return int(qMax<qint64>(1, stayed));
}

QJsonObject VisitDraft::toJson() const
{
    QJsonArray kept;
    for (const KeptFile &file : files)
        kept.append(QJsonObject {
            {u"name"_s, file.name}, {u"digest"_s, file.digest}, {u"size"_s, file.size}});
    QJsonObject json {{u"customer"_s, customer.text()},
                      {u"name"_s, name},
                      {u"task"_s, task.text()},
                      {u"plan_customer"_s, planCustomer.text()},
                      {u"deal"_s, deal.text()},
                      {u"person"_s, person.text()},
                      {u"kind"_s, kind},
                      {u"outcome"_s, outcome},
                      {u"note"_s, note},
                      {u"next"_s, next},
                      {u"next_on"_s, nextOn.toString(Qt::ISODate)},
                      {u"last"_s, isLast},
                      {u"minutes"_s, minutes},
                      {u"place"_s, place},
                      {u"when"_s, when.toString(Qt::ISODate)},
                      {u"files"_s, kept}};
    if (isCheckedIn())
        json.insert(u"since"_s, since.toUTC().toString(Qt::ISODate));
    return json;
}

VisitDraft VisitDraft::fromJson(const QJsonObject &json)
{
    const auto id = [&](QLatin1StringView key) {
        return Uuid::fromText(json.value(key).toString()).value_or(Uuid());
    };
    const auto text = [&](QLatin1StringView key) { return json.value(key).toString(); };
    VisitDraft draft;
    draft.customer = id("customer"_L1);
    draft.name = text("name"_L1);
    draft.task = id("task"_L1);
    draft.planCustomer = id("plan_customer"_L1);
    draft.deal = id("deal"_L1);
    draft.person = id("person"_L1);
    draft.kind = text("kind"_L1);
    draft.outcome = text("outcome"_L1);
    draft.note = text("note"_L1);
    draft.next = text("next"_L1);
    draft.nextOn = QDate::fromString(text("next_on"_L1), Qt::ISODate);
    draft.isLast = json.value("last"_L1).toBool();
    draft.minutes = json.value("minutes"_L1).toInt();
    draft.place = text("place"_L1);
    draft.when = QDateTime::fromString(text("when"_L1), Qt::ISODate);
    draft.since = QDateTime::fromString(text("since"_L1), Qt::ISODate);
    for (const QJsonValue &value : json.value("files"_L1).toArray())
        draft.files.append({value["name"_L1].toString(), value["digest"_L1].toString(),
                            value["size"_L1].toInteger()});
    return draft;
}

} // namespace Steelyard
