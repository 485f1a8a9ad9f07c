// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sales/Organisation.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

void addEnds(const DateRange &range, QSet<QDate> &days)
{
    if (range.from.isValid())
        days.insert(range.from);
    if (range.to.isValid())
        days.insert(range.to);
}

QList<QDate> sorted(const QSet<QDate> &days)
{
    QList<QDate> list(days.cbegin(), days.cend());
    std::sort(list.begin(), list.end());
    return list;
}

/// One day of every stretch between changes.
QList<QDate> sampleDays(const QList<QDate> &changes)
{
    QList<QDate> days {changes.isEmpty() ? QDate(2000, 1, 1) : changes.first().addDays(-1)};
    days.append(changes);
    return days;
}

} // namespace

Result<Organisation> Organisation::make(QList<OrgUnit> units, QList<OrgPerson> people,
                                        QList<OrgMembership> memberships)
{
    Organisation made;
    made.m_units = std::move(units);
    made.m_people = std::move(people);
    made.m_memberships = std::move(memberships);
    made.index();
    if (auto error = made.cycle())
        return *error;
    return made;
}

void Organisation::index()
{
    std::sort(m_units.begin(), m_units.end(), [](const OrgUnit &a, const OrgUnit &b) {
        return a.id != b.id ? a.id < b.id : a.valid.from < b.valid.from;
    });
    // Ids grow with time, so the oldest company is the first.
    const auto company = std::find_if(m_units.cbegin(), m_units.cend(), [](const OrgUnit &unit) {
        return unit.kind == OrgUnit::Kind::Company && unit.parent.isNull();
    });
    if (company != m_units.cend())
        m_root = company->id;
    else
        m_units.prepend({{}, u"Company"_s, OrgUnit::Kind::Company, {}, {}, {}});
    std::stable_sort(m_memberships.begin(), m_memberships.end(),
                     [](const OrgMembership &a, const OrgMembership &b) {
                         return a.share.ppm != b.share.ppm ? a.share.ppm > b.share.ppm
                                                           : a.unit < b.unit;
                     });
    QSet<QDate> changes;
    for (int i = 0; i < m_units.size(); ++i) {
        m_rowsOfUnit[m_units.at(i).id].append(i);
        addEnds(m_units.at(i).valid, changes);
    }
    for (int i = 0; i < m_people.size(); ++i) {
        m_personAt.insert(m_people.at(i).id, i);
        addEnds(m_people.at(i).employed, changes);
    }
    for (int i = 0; i < m_memberships.size(); ++i) {
        m_membershipsOf[m_memberships.at(i).person].append(i);
        addEnds(m_memberships.at(i).valid, changes);
    }
    m_changes = sorted(changes);
}

std::optional<Error> Organisation::cycle() const
{
    QSet<QDate> changes;
    for (const OrgUnit &unit : m_units)
        addEnds(unit.valid, changes);
    for (const QDate &day : sampleDays(sorted(changes))) {
        QSet<Uuid> safe {m_root};
        for (const OrgUnit &row : m_units) {
            if (!row.valid.contains(day))
                continue;
            QStringList names;
            QSet<Uuid> walked;
            for (const OrgUnit *unit = &row; unit && !safe.contains(unit->id);) {
                if (walked.contains(unit->id))
                    return Error {Error::Kind::Invalid,
                                  "organisation.cycle"_L1,
                                  {{u"names"_s, names}, {u"day"_s, day}},
                                  {}};
                walked.insert(unit->id);
                names.append(unit->name);
                unit = unitOn(parentUnit(*unit, day), day);
            }
            safe.unite(walked);
        }
    }
    return std::nullopt;
}

const OrgUnit *Organisation::unit(const Uuid &id) const
{
    const auto rows = m_rowsOfUnit.constFind(id);
    return rows == m_rowsOfUnit.constEnd() ? nullptr : &m_units.at(rows->last());
}

const OrgPerson *Organisation::person(const Uuid &id) const
{
    const auto found = m_personAt.constFind(id);
    return found == m_personAt.constEnd() ? nullptr : &m_people.at(*found);
}

QString Organisation::name(const NodeKey &node) const
{
    if (node.isPerson())
        return person(node.id) ? person(node.id)->name : QString();
    return unit(node.id) ? unit(node.id)->name : QString();
}

QLatin1StringView Organisation::kindName(const NodeKey &node) const
{
    if (node.isPerson())
        return person(node.id) ? "person"_L1 : QLatin1StringView();
    const OrgUnit *found = unit(node.id);
    if (!found)
        return {};
    switch (found->kind) {
    case OrgUnit::Kind::Company:
        return "company"_L1;
    case OrgUnit::Kind::Department:
        return "department"_L1;
    case OrgUnit::Kind::Team:
        return "team"_L1;
    }
    return {};
}

const OrgUnit *Organisation::unitOn(const Uuid &id, const QDate &day) const
{
    for (const int row : m_rowsOfUnit.value(id)) {
        // The root is always there: everything hangs on it.
        if (id == m_root || m_units.at(row).valid.contains(day))
            return &m_units.at(row);
    }
    return nullptr;
}

bool Organisation::isThere(const NodeKey &node, const QDate &day) const
{
    if (!node.isPerson())
        return unitOn(node.id, day) != nullptr;
    const OrgPerson *found = person(node.id);
    return found && found->employed.contains(day);
}

bool Organisation::exists(const NodeKey &node, const DateRange &range) const
{
    if (node.isPerson()) {
        const OrgPerson *found = person(node.id);
        return found && found->employed.overlaps(range);
    }
    const QList<int> rows = m_rowsOfUnit.value(node.id);
    return std::any_of(rows.cbegin(), rows.cend(), [&](int row) {
        return node.id == m_root || m_units.at(row).valid.overlaps(range);
    });
}

Uuid Organisation::parentUnit(const OrgUnit &unit, const QDate &day) const
{
    return unitOn(unit.parent, day) ? unit.parent : m_root;
}

QList<const OrgMembership *> Organisation::membershipsOn(const Uuid &person, const QDate &day) const
{
    QList<const OrgMembership *> found;
    for (const int i : m_membershipsOf.value(person)) {
        const OrgMembership &membership = m_memberships.at(i);
        if (membership.valid.contains(day) && unitOn(membership.unit, day))
            found.append(&membership);
    }
    return found;
}

std::optional<Uuid> Organisation::unitOf(const Uuid &person, const QDate &day) const
{
    const auto memberships = membershipsOn(person, day);
    return memberships.isEmpty() ? std::nullopt : std::optional(memberships.first()->unit);
}

std::optional<NodeKey> Organisation::parentOn(const NodeKey &node, const QDate &day) const
{
    if (node == root() || !isThere(node, day))
        return std::nullopt;
    return NodeKey::unit(node.isPerson() ? unitOf(node.id, day).value_or(m_root)
                                         : parentUnit(*unitOn(node.id, day), day));
}

bool Organisation::isWithin(const NodeKey &node, const NodeKey &ancestor, const QDate &day) const
{
    if (!isThere(node, day) || !isThere(ancestor, day))
        return false;
    if (node == ancestor || ancestor == root())
        return true;
    if (node.isPerson()) {
        const auto memberships = membershipsOn(node.id, day);
        return std::any_of(memberships.cbegin(), memberships.cend(), [&](const auto *membership) {
            return isWithin(NodeKey::unit(membership->unit), ancestor, day);
        });
    }
    const auto parent = parentOn(node, day);
    return parent && isWithin(*parent, ancestor, day);
}

} // namespace Steelyard
