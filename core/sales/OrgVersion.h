// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/DateRange.h"
#include "core/base/Quantity.h"
#include "core/sales/NodeKey.h"

#include <QHash>
#include <QList>

namespace Steelyard {

/// A run of seats: whoever works below a node sits at begin … end - 1.
struct SeatRange
{
    int begin = 0;
    int end = 0;

    bool contains(int seat) const { return seat >= begin && seat < end; }
    bool operator==(const SeatRange &) const = default;
};

/// The tree between two changes, walked once, so that the people below a node sit side by side.
class OrgVersion
{
public:
    /// One node in walking order; a person in two teams has two places.
    struct Place
    {
        NodeKey node;
        int parent = -1; ///< index of a place; -1 at the root
        int depth = 0;
        SeatRange seats;
        Share share {Share::Whole}; ///< of the person in this unit

        bool operator==(const Place &) const = default;
    };

    const DateRange &days() const { return m_days; }
    /// Parents before children, every subtree in one piece.
    const QList<Place> &places() const { return m_places; }
    /// Indexes into places(), one for each seat; all of them persons.
    const QList<int> &seats() const { return m_seats; }
    /// The first place of a node; nullptr when it is not in the tree on these days.
    const Place *place(const NodeKey &node) const;
    /// Empty for a node that is not in the tree; the first seat of a person in two teams.
    SeatRange seatsOf(const NodeKey &node) const;
    /// Every seat of a person, in order.
    QList<int> seatsOfPerson(const Uuid &person) const { return m_seatsOfPerson.value(person); }

private:
    friend class Organisation;

    DateRange m_days;
    QList<Place> m_places;
    QList<int> m_seats;
    QHash<NodeKey, int> m_placeOf;
    QHash<Uuid, QList<int>> m_seatsOfPerson;
};

} // namespace Steelyard
