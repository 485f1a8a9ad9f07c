// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/ForecastRollup.h"
#include "core/sales/Organisation.h"

#include <QSet>

namespace Steelyard {

/// Whose opportunities count where in a forecast: the units and people of one day, each person
/// once, in the unit of his largest share, so that every sum is the sum of the lines below it.
class ForecastTree
{
public:
    static constexpr int Nowhere = -1;

    /// From `top` downwards. Below the company stand also the opportunities that nobody owns and
    /// those of people who are gone.
    ForecastTree(const Organisation &organisation, const NodeKey &top, const QDate &day);

    std::vector<ForecastRollup::Place> &places() { return m_places; }
    const std::vector<ForecastRollup::Place> &places() const { return m_places; }
    /// The line of an owner, or nowhere; below the company a line is made for those without one.
    int placeOf(const Uuid &owner);
    bool has(const Uuid &owner) const;
    /// For a line and all above it.
    template<typename Do>
    void upwards(int place, Do what) const
    {
        for (int at = place; at >= 0; at = m_places[std::size_t(at)].parent)
            what(std::size_t(at));
    }

private:
    int add(const NodeKey &node, int parent);

    bool m_isCompany = false;
    std::vector<ForecastRollup::Place> m_places;
    QHash<Uuid, int> m_owners;
};

} // namespace Steelyard
