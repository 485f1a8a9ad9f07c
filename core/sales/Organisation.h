// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/sales/OrgVersion.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// A unit during `valid`; several rows of one id are its history and must not overlap.
struct OrgUnit
{
    enum class Kind { Company, Department, Team };

    Uuid id;
    QString name;
    Kind kind = Kind::Team;
    Uuid parent;
    Uuid head;
    DateRange valid;

    bool operator==(const OrgUnit &) const = default;
};

/// Somebody who is in the tree while employed.
struct OrgPerson
{
    Uuid id;
    QString name;
    QString employeeNo;
    QString externalId;
    DateRange employed;

    bool operator==(const OrgPerson &) const = default;
};

/// A person's place in a unit during `valid`.
struct OrgMembership
{
    Uuid person;
    Uuid unit;
    Share share {Share::Whole};
    QString role;
    DateRange valid;

    bool operator==(const OrgMembership &) const = default;
};

/// The tree of units and people as it was on any day; an open date means since ever or for good.
class Organisation
{
public:
    /// Without a company there is one named "Company"; whoever has no valid parent hangs below it.
    /// Fails with `organisation.cycle` when a unit lies below itself on some day.
    static Result<Organisation> make(QList<OrgUnit> units, QList<OrgPerson> people,
                                     QList<OrgMembership> memberships);

    NodeKey root() const { return NodeKey::unit(m_root); }
    /// The unit as it was last; nullptr when unknown.
    const OrgUnit *unit(const Uuid &id) const;
    const OrgPerson *person(const Uuid &id) const;
    const QList<OrgPerson> &people() const { return m_people; }
    QString name(const NodeKey &node) const;
    /// "company", "department", "team", "person"; empty for an unknown node.
    QLatin1StringView kindName(const NodeKey &node) const;

    /// In the tree on at least one day of the range.
    bool exists(const NodeKey &node, const DateRange &range) const;
    /// The unit of the largest share, ties by the unit's id; nothing for a person without one.
    std::optional<Uuid> unitOf(const Uuid &person, const QDate &day) const;
    std::optional<NodeKey> parentOn(const NodeKey &node, const QDate &day) const;
    /// Units before people, each by name.
    QList<NodeKey> children(const NodeKey &node, const QDate &day) const;
    /// A node lies within itself. A person lies within every unit of his memberships.
    bool isWithin(const NodeKey &node, const NodeKey &ancestor, const QDate &day) const;
    /// "Company/West/Summer Sewald/Ann"; of a node that is gone, as it was on its nearest day.
    QString pathOn(const NodeKey &node, const QDate &day) const;
    /// Nodes of that kind that lie within `under` on at least one day of the range, by path.
    QList<NodeKey> nodesOfLevel(QStringView level, const DateRange &range,
                                const NodeKey &under) const;

    /// An id, a path of names or a bare name, which is sought among units first, then people; those
    /// there on the day go before those that are gone. `node.unknown`, `node.ambiguous` {paths}.
    Result<NodeKey> find(const QString &text, const QDate &day) const;

    /// The stretches of days between changes, the first and the last of them open.
    QList<DateRange> versions() const;
    OrgVersion versionOn(const QDate &day) const;

private:
    struct Child
    {
        NodeKey node;
        QString name;
        Share share;
    };
    using Children = QHash<Uuid, QList<Child>>;

    Organisation() = default;
    void index();
    std::optional<Error> cycle() const;
    const OrgUnit *unitOn(const Uuid &id, const QDate &day) const;
    bool isThere(const NodeKey &node, const QDate &day) const;
    Uuid parentUnit(const OrgUnit &unit, const QDate &day) const;
    QList<const OrgMembership *> membershipsOn(const Uuid &person, const QDate &day) const;
    Children childrenOn(const QDate &day) const;
    QDate nearestDay(const NodeKey &node, const QDate &day) const;
    QString nameOn(const NodeKey &node, const QDate &day) const;
    QList<NodeKey> allNodes() const;
    QList<NodeKey> findPath(const QString &path, const QDate &day) const;
    Result<NodeKey> only(const QList<NodeKey> &found, const QString &text, const QDate &day) const;

    QList<OrgUnit> m_units; ///< by id, then by start
    QList<OrgPerson> m_people;
    QList<OrgMembership> m_memberships; ///< by person, then the largest share
    QHash<Uuid, QList<int>> m_rowsOfUnit;
    QHash<Uuid, int> m_personAt;
    QHash<Uuid, QList<int>> m_membershipsOf;
    QList<QDate> m_changes;
    Uuid m_root;
};

} // namespace Steelyard
