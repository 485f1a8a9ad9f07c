// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Organisation.h"

#include <QSet>

#include <algorithm>

namespace Steelyard {

Organisation::Children Organisation::childrenOn(const QDate &day) const
{
    Children children;
    for (const OrgUnit &unit : m_units) {
        if (unit.id != m_root && unit.valid.contains(day))
            children[parentUnit(unit, day)].append(
                {NodeKey::unit(unit.id), unit.name, {Share::Whole}});
    }
    for (const OrgPerson &person : m_people) {
        if (!person.employed.contains(day))
            continue;
        const NodeKey node = NodeKey::person(person.id);
        const auto memberships = membershipsOn(person.id, day);
        QSet<Uuid> seen;
        for (const OrgMembership *membership : memberships) {
            // Two memberships of one unit at a time are an overlap in the data, not two seats.
            if (!seen.contains(membership->unit))
                children[membership->unit].append({node, person.name, membership->share});
            seen.insert(membership->unit);
        }
        if (memberships.isEmpty())
            children[m_root].append({node, person.name, {Share::Whole}});
    }
    for (QList<Child> &list : children) {
        std::sort(list.begin(), list.end(), [](const Child &a, const Child &b) {
            if (a.node.kind != b.node.kind)
                return a.node.kind < b.node.kind;
            return a.name != b.name ? a.name < b.name : a.node.id < b.node.id;
        });
    }
    return children;
}

QList<NodeKey> Organisation::children(const NodeKey &node, const QDate &day) const
{
    QList<NodeKey> nodes;
    if (node.isPerson())
        return nodes;
    for (const Child &child : childrenOn(day).value(node.id))
        nodes.append(child.node);
    return nodes;
}

QList<DateRange> Organisation::versions() const
{
    QList<DateRange> ranges;
    QDate from;
    for (const QDate &day : m_changes) {
        ranges.append({from, day});
        from = day;
    }
    ranges.append({from, {}});
    return ranges;
}

OrgVersion Organisation::versionOn(const QDate &day) const
{
    OrgVersion version;
    const auto after = std::upper_bound(m_changes.cbegin(), m_changes.cend(), day);
    if (after != m_changes.cbegin())
        version.m_days.from = *(after - 1);
    if (after != m_changes.cend())
        version.m_days.to = *after;

    const Children children = childrenOn(day);
    const auto walk = [&](const auto &self, const Child &child, int parent, int depth) -> void {
        const auto at = int(version.m_places.size());
        const auto begin = int(version.m_seats.size());
        version.m_places.append({child.node, parent, depth, {begin, begin}, child.share});
        if (!version.m_placeOf.contains(child.node))
            version.m_placeOf.insert(child.node, at);
        if (child.node.isPerson()) {
            version.m_seatsOfPerson[child.node.id].append(begin);
            version.m_seats.append(at);
        } else {
            for (const Child &below : children.value(child.node.id))
                self(self, below, at, depth + 1);
        }
        version.m_places[at].seats.end = int(version.m_seats.size());
    };
    walk(walk, {root(), {}, {Share::Whole}}, -1, 0);
    return version;
}

} // namespace Steelyard
