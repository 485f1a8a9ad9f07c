// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ForecastTree.h"

namespace Steelyard {

ForecastTree::ForecastTree(const Organisation &organisation, const NodeKey &top, const QDate &day)
    : m_isCompany(top == organisation.root())
{
    const OrgVersion version = organisation.versionOn(day);
    const QList<OrgVersion::Place> &all = version.places();
    QHash<int, int> placeOf;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const OrgVersion::Place &place = all.at(i);
        const bool isTop = place.node == top && m_places.empty();
        if (!isTop && !placeOf.contains(place.parent))
            continue;
        if (place.node.isPerson() && !isTop) {
            const auto unit = organisation.unitOf(place.node.id, day);
            const NodeKey &parent = all.at(place.parent).node;
            if (m_owners.contains(place.node.id) || (unit && NodeKey::unit(*unit) != parent))
                continue;
        }
        placeOf.insert(int(i), add(place.node, placeOf.value(place.parent, -1)));
    }
    // Somebody, or a unit, that is not in the tree on that day still has what was called for it.
    if (m_places.empty())
        add(top, -1);
}

int ForecastTree::add(const NodeKey &node, int parent)
{
    const int place = int(m_places.size());
    m_places.push_back({node, parent, false});
    if (node.isPerson())
        m_owners.insert(node.id, place);
    return place;
}

int ForecastTree::placeOf(const Uuid &owner)
{
    const auto known = m_owners.constFind(owner);
    if (known != m_owners.constEnd())
        return *known;
    return m_isCompany ? add(NodeKey::person(owner), 0) : Nowhere;
}

bool ForecastTree::has(const Uuid &owner) const
{
    return m_isCompany || m_owners.contains(owner);
}

} // namespace Steelyard
