// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/TargetEntry.h"

#include "core/base/Money.h"
#include "core/sales/Record.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<Command> TargetEntry::command(const Reading &reading,
                                     const std::function<Uuid()> &newId) const
{
    const KpiDefinition *definition = reading.handbook.find(kpi);
    if (!definition)
        return Error {Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, kpi}}, {}};
    if (!variant.isEmpty() && !definition->variant(variant))
        return Error {Error::Kind::NotFound,
                      "kpi.unknown_variant"_L1,
                      {{u"kpi"_s, kpi}, {u"variant"_s, variant}},
                      {}};
    const QString currency
        = definition->unit == UnitOfMeasure::Money ? reading.facts.profile().currency : QString();
    if (value && !currency.isEmpty()) {
        const int digits = minorDigits(currency);
        if (*value % Fixed::power(Amount::Scale - digits) != 0)
            return Error {Error::Kind::Invalid,
                          "target.not_a_multiple"_L1,
                          {{u"value"_s, Fixed::text(*value, Amount::Scale)},
                           {u"quantum"_s, Fixed::text(1, digits)},
                           {u"currency"_s, currency}},
                          {}};
    }
    Target target;
    target.plan = plan;
    target.node = node.id;
    target.nodeKind = node.kind == NodeKey::Kind::Person ? u"person"_s : u"unit"_s;
    target.kpi = kpi;
    target.variant = variant;
    target.tier = tier;
    target.periodFrom = period.from();
    target.periodTo = period.last();
    if (value)
        target.value = Quantity {*value};
    target.currency = currency;

    Command command {u"target.set"_s, {}, {}, u"hand"_s, {}, {}, {}};
    const QList<Target> known = reading.facts.targets();
    const auto same = std::find_if(known.cbegin(), known.cend(), [&target](const Target &other) {
        return other.plan == target.plan && other.node == target.node && other.kpi == target.kpi
            && other.variant == target.variant && other.tier == target.tier
            && other.periodFrom == target.periodFrom && other.periodTo == target.periodTo;
    });
    if (same == known.cend()) {
        target.id = TargetId(newId());
        command.changes = {Record::create(target)};
    } else {
        target.id = same->id;
        command.changes = {Record::update(*same, target)};
    }
    return command;
}

} // namespace Steelyard
