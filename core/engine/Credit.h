// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Tables.h"
#include "core/sales/Organisation.h"

#include <map>
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
    /// Whether the row has owners by date; without them its owner is the same on every day.
    bool isDated(qint32 row) const;
    /// The owners of a run of rows that have none by date.
    void owners(const RowRun &run, qint32 *result) const;
    bool hasDated() const { return !m_stretches.empty(); }
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

    /// How much of a row counts for a node.
    struct Part
    {
        qint32 node;
        qint64 share; ///< ppm, never more than the whole
    };

    /// Places in the list of nodes. Rows of Nobody count for the unassigned node and the company.
    std::span<const qint32> of(qint32 person, qint32 day) { return nodes(setOf(person, day)); }

    /// The same by number: equal sets of nodes have one number, whoever and whenever they are of.
    qint32 setOf(qint32 person, qint32 day);
    qint32 setOf(const std::vector<Part> &parts);
    std::span<const qint32> nodes(qint32 set) const { return m_sets[std::size_t(set)]; }
    std::size_t size() const { return m_sets.size(); }
    std::size_t people() const { return m_people.rows(); }
    /// The first days of the tree's versions, but of the first one.
    std::span<const qint32> starts() const { return m_starts; }

    /// The same of a row that several hold (R-A4): at each node once, by the sum of its parts.
    std::vector<Part> of(const std::vector<OwnerColumn::Holder> &holders, qint32 day);

private:
    std::vector<qint32> make(qint32 person, const OrgVersion &version) const;
    qint32 numberOf(std::vector<qint32> nodes);

    const Organisation &m_organisation;
    const FactTable &m_people;
    QHash<NodeKey, qint32> m_places;
    qint32 m_root = -1;
    qint32 m_unassigned = 0;      ///< the set of what nobody owns
    std::vector<qint32> m_starts; ///< first days of the tree's versions, but the first
    std::vector<std::optional<OrgVersion>> m_versions;
    std::vector<std::vector<qint32>> m_setOf; ///< by version, then person; -1 not yet known
    std::vector<std::vector<qint32>> m_sets;
    std::map<std::vector<qint32>, qint32> m_numbers;
};

} // namespace Steelyard
