// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/UnitPattern.h"

#include "core/sales/Record.h"
#include "core/sales/Unit.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

std::optional<Unit> unitOf(const Reading &reading, const NodeKey &node)
{
    const auto table = reading.facts.table(u"unit"_s);
    if (node.isPerson() || !table)
        return std::nullopt;
    for (std::size_t row = 0; row < (*table)->rows(); ++row) {
        if ((*table)->ids[row] == node.id)
            return Record::read<Unit>(node.id, reading.row(u"unit"_s, node.id));
    }
    return std::nullopt;
}

} // namespace

Result<Command> UnitPattern::command(const Reading &reading) const
{
    const std::optional<Unit> known = unitOf(reading, unit);
    if (!known)
        return Error {Error::Kind::Invalid,
                      "calendar.no_unit"_L1,
                      {{u"node"_s, reading.facts.organisation().name(unit)}},
                      {}};
    Unit next = *known;
    next.workPattern = pattern ? pattern->text() : QString();
    Command command {u"calendar.set"_s, {}, {}, u"hand"_s, {}, {}, {}};
    if (next != *known)
        command.changes << Record::update(*known, next);
    return command;
}

std::optional<WorkPattern> UnitPattern::of(const Reading &reading, const NodeKey &unit)
{
    const std::optional<Unit> known = unitOf(reading, unit);
    return known ? WorkPattern::fromText(known->workPattern) : std::nullopt;
}

} // namespace Steelyard
