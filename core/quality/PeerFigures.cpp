// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/PeerFigures.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

PeerBaseline PeerFigures::baseline(const Uuid &person) const
{
    PeerBaseline result;
    result.unit = m_unit;
    result.own = m_figures.value(person);
    Uuid team;
    for (const AuditPerson &one : m_rows.people) {
        if (one.id == person)
            team = one.team;
    }
    std::vector<qint64> near;
    std::vector<qint64> all;
    for (const AuditPerson &one : m_rows.people) {
        const auto figure = m_figures.constFind(one.id);
        if (one.id == person || figure == m_figures.cend())
            continue;
        all.push_back(*figure);
        if (one.team == team && !team.isNull())
            near.push_back(*figure);
    }
    result.isTeam = qint64(near.size()) >= FewestPeers;
    std::vector<qint64> &peers = result.isTeam ? near : all;
    if (qint64(peers.size()) < FewestPeers)
        return result;
    std::sort(peers.begin(), peers.end());
    // Nearest rank: a figure that somebody has, never one between two.
    const auto at = [&peers](size_t percent) {
        return peers[std::max<size_t>(1, (peers.size() * percent + 99) / 100) - 1];
    };
    result.n = qint64(peers.size());
    result.low = at(10);
    result.median = at(50);
    result.high = at(90);
    result.most = peers.back();
    return result;
}

} // namespace Steelyard
