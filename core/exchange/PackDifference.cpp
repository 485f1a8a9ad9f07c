// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PackDifference.h"

#include "core/handbook/DefinitionTree.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

std::optional<KpiDefinition> findIn(const Handbook &handbook, const QString &id)
{
    const KpiDefinition *found = handbook.find(id);
    return found ? std::optional(*found) : std::nullopt;
}

/// Two definitions are the same when their files would be.
bool isSame(const std::optional<KpiDefinition> &a, const KpiDefinition &b)
{
    return a && DefinitionTree::of(*a) == DefinitionTree::of(b);
}

QStringList partsOf(const KpiDefinition &mine, const KpiDefinition &theirs)
{
    const DefinitionPart a = DefinitionTree::of(mine);
    const DefinitionPart b = DefinitionTree::of(theirs);
    QMap<QString, DefinitionPart> own;
    for (const DefinitionPart &part : a.parts)
        own.insert(part.key, part);
    QStringList keys;
    for (const DefinitionPart &part : b.parts) {
        const auto found = own.constFind(part.key);
        if (found == own.constEnd() || *found != part)
            keys.append(part.key);
        own.remove(part.key);
    }
    for (const DefinitionPart &part : a.parts) {
        if (own.contains(part.key))
            keys.append(part.key);
    }
    return keys;
}

} // namespace

QList<PackDifference> PackDifference::between(const Handbook &mine, const Handbook &base,
                                              const QList<KpiDefinition> &theirs)
{
    QList<PackDifference> result;
    for (const KpiDefinition &theirOwn : theirs) {
        PackDifference difference;
        difference.id = theirOwn.id;
        difference.mine = findIn(mine, theirOwn.id);
        difference.base = findIn(base, theirOwn.id);
        difference.theirs = theirOwn;
        if (!difference.mine)
            difference.state = State::New;
        else if (isSame(difference.mine, theirOwn))
            difference.state = State::Same;
        else if (isSame(difference.base, *difference.mine))
            difference.state = State::ChangedByThem;
        else if (isSame(difference.base, theirOwn))
            difference.state = State::ChangedByMe;
        else
            difference.state = State::ChangedByBoth;
        if (difference.mine)
            difference.parts = partsOf(*difference.mine, theirOwn);
        result.append(difference);
    }
    return result;
}

QLatin1StringView textOf(PackDifference::State state)
{
    constexpr std::array names {"same"_L1, "new"_L1, "changed_by_them"_L1, "changed_by_me"_L1,
                                "changed_by_both"_L1};
    return names.at(std::size_t(state));
}

} // namespace Steelyard
