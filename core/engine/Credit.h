// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Tables.h"
#include "core/sales/Organisation.h"

#include <span>

namespace Steelyard {

/// Who owned each row of a fact on a day: the dated ownership where there is one, else its owner.
class OwnerColumn
{
public:
    static constexpr qint32 Nobody = -1;

    static Result<OwnerColumn> make(Tables &tables, const FactTable &fact);

    /// Somebody's part in a row.
    struct Holder
    {
        qint32 person;
        qint64 share; ///< ppm
    };

    /// A row of the person table, or Nobody; the largest holder where several share the row.
    qint32 owner(qint32 row, qint32 day) const;
    /// Whether any row was ever held in parts; without it owner() says all there is to say.
    bool isShared() const { return m_isShared; }
    /// Everybody who held the row on the day, the largest part first.
    std::vector<Holder> holders(qint32 row, qint32 day) const;

private:
    struct Stretch
    {
        qint32 row;
        qint32 from;
        qint32 to;
        qint32 person;
        qint64 share;
    };

    FieldPath m_owner;                ///< without column: nobody owns rows of this fact
    FieldPath m_toBase;               ///< from a virtual fact to the rows that are owned
    std::vector<Stretch> m_stretches; ///< by row
    bool m_isShared = false;
};

/// Which of the asked nodes a person's rows count for on a day: he himself, every unit above him
/// in the tree of that day, and always the company.
class NodeSets
{
public:
    NodeSets(const Organisation &organisation, const FactTable &people,
             const QList<NodeKey> &nodes);

    /// Places in the list of nodes. Rows of Nobody count for the unassigned node and the company.
    std::span<const qint32> of(qint32 person, qint32 day);

    /// How much of a row counts for a node.
    struct Part
    {
        qint32 node;
        qint64 share; ///< ppm, never more than the whole
    };
    /// The same of a row that several hold (R-A4): at each node once, by the sum of its parts.
    std::vector<Part> of(const std::vector<OwnerColumn::Holder> &holders, qint32 day);

private:
    std::vector<qint32> make(qint32 person, const OrgVersion &version) const;

    const Organisation &m_organisation;
    const FactTable &m_people;
    QHash<NodeKey, qint32> m_places;
    qint32 m_root = -1;
    std::vector<qint32> m_unassigned;
    std::vector<qint32> m_starts; ///< first days of the tree's versions, but the first
    std::vector<std::optional<OrgVersion>> m_versions;
    std::vector<std::vector<qint32>> m_setOf; ///< by version, then person; -1 not yet known
    std::vector<std::vector<qint32>> m_sets;
};

} // namespace Steelyard
