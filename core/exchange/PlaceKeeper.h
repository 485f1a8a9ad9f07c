// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportTarget.h"
#include "core/sales/Membership.h"
#include "core/sales/Unit.h"

namespace Steelyard {

/// Puts people where a file says they belong: makes the units of a path, keeps the memberships.
class PlaceKeeper
{
public:
    explicit PlaceKeeper(ImportTarget &target) : m_target(target) {}

    /// The unit at the end of a path below the company; what is missing of it is made.
    Result<Uuid> unitAt(const QStringList &path);
    /// The company itself.
    Result<Uuid> root();
    /// Without a first day the person has been there since ever; with one, the place before ends.
    /// Whether anything changed.
    Result<bool> place(const Uuid &person, const Uuid &unit, const QDate &from, const QDate &to);
    /// A unit that carries a person's name and has no head is headed by that person.
    Result<void> appointHeads();
    void madeUnit(const Uuid &id, const QHash<QString, Value> &fields);

private:
    Result<void> load();

    ImportTarget &m_target;
    bool m_isLoaded = false;
    Uuid m_root;
    QHash<Uuid, Unit> m_units;
    QHash<std::pair<Uuid, QString>, Uuid> m_unitBelow; ///< by parent and name
    QMultiHash<Uuid, Membership> m_memberships;        ///< by person
};

} // namespace Steelyard
