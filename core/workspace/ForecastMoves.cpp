// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ForecastMoves.h"

#include "core/engine/Rates.h"
#include "core/workspace/Forecast.h"
#include "core/workspace/ForecastTree.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error noSnapshot(const QString &text)
{
    return {Error::Kind::NotFound, "forecast.no_snapshot"_L1, {{u"snapshot"_s, text}}, {}};
}

QString textOf(const RowFields &fields, const QString &name)
{
    return toText(fields.value(name));
}

} // namespace

Result<Uuid> ForecastMoves::find(const QString &text, const ForecastBooks &books,
                                 const QTimeZone &zone)
{
    if (text == "now"_L1)
        return Uuid();
    const QDate day = QDate::fromString(text, Qt::ISODate);
    // Of several with one label, or of one day, the last one.
    for (qsizetype i = books.snapshots.size(); i-- > 0;) {
        const ForecastSnapshot &snapshot = books.snapshots.at(i);
        if (text == "latest"_L1 || snapshot.label == text || snapshot.id.uuid().text() == text
            || (day.isValid() && snapshot.takenAt.day(zone) == day))
            return snapshot.id.uuid();
    }
    return noSnapshot(text);
}

Result<ForecastMoves> ForecastMoves::of(const ForecastMovesRequest &request, const Reading &reading)
{
    const auto books = Forecast::books(reading);
    if (!books)
        return books.error();
    const auto placeOf = [&](const Uuid &id) {
        for (qsizetype i = 0; i < (*books)->snapshots.size(); ++i) {
            if ((*books)->snapshots.at(i).id.uuid() == id)
                return i;
        }
        return qsizetype(-1);
    };
    const qsizetype from = placeOf(request.from);
    const qsizetype to = request.to.isNull() ? (*books)->snapshots.size() : placeOf(request.to);
    if (from < 0 || to < 0)
        return noSnapshot(from < 0 ? request.from.text() : request.to.text());
    if (to < from)
        return Error {Error::Kind::Invalid, "forecast.reversed"_L1, {}, {}};
    const DealStates before = (*books)->stateAt(from);
    const auto after
        = request.to.isNull() ? reading.deals() : Result<DealStates>((*books)->stateAt(to));
    if (!after)
        return after.error();

    const Organisation &organisation = reading.facts.organisation();
    const CompanyProfile profile = reading.facts.profile();
    const Rates rates(profile.currency, reading.facts.rates());
    const QDate day = request.to.isNull()
        ? reading.today
        : (*books)->snapshots.at(to).takenAt.day(QTimeZone(profile.zone));
    const ForecastTree tree(organisation, request.node.value_or(organisation.root()),
                            request.period ? Forecast::treeDayOf(*request.period, reading.today)
                                           : reading.today);
    ForecastFlow::Question question;
    if (request.period)
        question.days = request.period->range();
    question.isOurs = [&tree](const Uuid &owner) { return tree.has(owner); };
    question.worth = [&](qint64 amount, const QString &currency) -> std::optional<qint64> {
        const auto worth = rates.converted(amount, currency, dayNumber(day));
        return worth ? std::optional(qint64(*worth)) : std::nullopt;
    };
    ForecastMoves moves;
    moves.currency = profile.currency;
    moves.flow = ForecastFlow::between(before, *after, question);
    for (const ForecastFlow::Step &step : moves.flow.steps()) {
        const auto state = after->constFind(step.deal);
        const DealState known = state != after->constEnd() ? *state : before.value(step.deal);
        const RowFields fields = reading.row(u"opportunity"_s, step.deal);
        Step named {step.deal, step.move, step.amount,          textOf(fields, u"name"_s),
                    {},        {},        known.expectedCloseOn};
        const Value link = fields.value(u"customer"_s);
        if (const auto *customer = std::get_if<Uuid>(&link))
            named.customer = textOf(reading.row(u"customer"_s, *customer), u"name"_s);
        if (!known.owner.isNull())
            named.owner = organisation.name(NodeKey::person(known.owner));
        moves.steps.append(named);
    }
    return moves;
}

} // namespace Steelyard
