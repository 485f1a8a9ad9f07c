// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ForecastEntry.h"

#include "core/sales/Record.h"
#include "core/workspace/Forecast.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<Command> ForecastEntry::command(const Reading &reading, const Clock &clock,
                                       const std::function<Uuid()> &newId) const
{
    const auto invalid = [](QLatin1StringView code, const QVariantMap &values = {}) {
        return Error {Error::Kind::Invalid, code, values, {}};
    };
    const Organisation &organisation = reading.facts.organisation();
    const QVariantMap place {{u"node"_s, organisation.name(node)}, {u"period"_s, period.label()}};
    // What is over is over: a number given afterwards would be a prophecy.
    if (period.last() < reading.today)
        return invalid("forecast.over"_L1, place);
    if (!organisation.exists(node, period.range()))
        return invalid("forecast.not_there"_L1, place);
    if (isAdjustment && note.trimmed().isEmpty())
        return invalid("forecast.no_note"_L1);
    if (isAdjustment && (!amount || *amount == 0))
        return invalid("forecast.no_amount"_L1);
    if (!isAdjustment && amount.value_or(0) < 0)
        return invalid("forecast.negative"_L1);
    const QString currency = reading.facts.profile().currency;
    const int digits = minorDigits(currency);
    if (amount && *amount % Fixed::power(Amount::Scale - digits) != 0)
        return invalid("target.not_a_multiple"_L1,
                       {{u"value"_s, Fixed::text(*amount, Amount::Scale)},
                        {u"quantum"_s, Fixed::text(1, digits)},
                        {u"currency"_s, currency}});
    if (!isAdjustment && !amount) {
        const auto books = Forecast::books(reading);
        if (!books)
            return books.error();
        std::optional<Amount> last;
        for (const ForecastCall &call : Forecast::callsOf(**books, period, category)) {
            if (call.kind == "call"_L1 && ForecastRollup::nodeOf(call) == node)
                last = call.amount;
        }
        if (!last)
            return invalid("forecast.nothing_called"_L1, place);
    }
    ForecastCall call;
    call.id = ForecastCallId(newId());
    call.nodeKind = node.isPerson() ? u"person"_s : u"unit"_s;
    call.node = node.id;
    call.periodFrom = period.from();
    call.periodTo = period.last();
    call.category = category;
    call.kind = isAdjustment ? u"adjustment"_s : u"call"_s;
    if (amount)
        call.amount = Amount {*amount};
    call.currency = currency;
    call.person = person;
    call.calledAt = Moment::instant(clock.now());
    call.note = note.trimmed();
    Command made {isAdjustment ? u"forecast.adjust"_s : u"forecast.call"_s,
                  person.uuid(),
                  note.trimmed(),
                  u"hand"_s,
                  {},
                  {},
                  {}};
    made.changes = {Record::create(call)};
    return made;
}

} // namespace Steelyard
