// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/OrgVersion.h"

namespace Steelyard {

const OrgVersion::Place *OrgVersion::place(const NodeKey &node) const
{
    const auto found = m_placeOf.constFind(node);
    return found == m_placeOf.constEnd() ? nullptr : &m_places.at(*found);
}

SeatRange OrgVersion::seatsOf(const NodeKey &node) const
{
    const Place *found = place(node);
    return found ? found->seats : SeatRange {};
}

} // namespace Steelyard
