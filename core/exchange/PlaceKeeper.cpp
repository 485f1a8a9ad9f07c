// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PlaceKeeper.h"

#include "core/base/Text.h"
#include "core/sales/Record.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<void> PlaceKeeper::load()
{
    if (m_isLoaded)
        return {};
    Store &store = m_target.store();
    auto read = store.rows().forEach(m_target.entity(u"unit"_s), [this](const Row &row) {
        madeUnit(row.id, row.fields);
        return true;
    });
    if (!read)
        return read;
    read = store.rows().forEach(m_target.entity(u"membership"_s), [this](const Row &row) {
        const auto membership = Record::read<Membership>(row.id, row.fields);
        m_memberships.insert(membership.person.uuid(), membership);
        return true;
    });
    m_isLoaded = read.has_value();
    return read;
}

void PlaceKeeper::madeUnit(const Uuid &id, const QHash<QString, Value> &fields)
{
    const auto unit = Record::read<Unit>(id, fields);
    m_units.insert(id, unit);
    if (unit.kind == "company"_L1 && unit.parent.isNull())
        m_root = id;
    else
        m_unitBelow.insert({unit.parent.uuid(), Text::key(unit.name)}, id);
}

Result<Uuid> PlaceKeeper::root()
{
    const auto loaded = load();
    return loaded ? Result<Uuid>(m_root) : Result<Uuid>(loaded.error());
}

Result<Uuid> PlaceKeeper::unitAt(const QStringList &path)
{
    if (const auto loaded = load(); !loaded)
        return loaded.error();
    QStringList names = path;
    if (names.size() > 1 && names.first() == Text::key(m_units.value(m_root).name))
        names.removeFirst();
    Uuid parent = m_root;
    for (int i = 0; i < names.size(); ++i) {
        const auto known = m_unitBelow.constFind({parent, names.at(i)});
        if (known != m_unitBelow.constEnd()) {
            parent = *known;
            continue;
        }
        // One name is a department; of several, the last is the team.
        const bool isTeam = i > 0 && i == names.size() - 1;
        QHash<QString, Value> fields {{u"name"_s, Value(names.at(i))},
                                      {u"kind"_s, Value(isTeam ? u"team"_s : u"department"_s)}};
        if (!parent.isNull())
            fields.insert(u"parent"_s, Value(parent));
        const auto made = m_target.create(u"unit"_s, fields);
        if (!made)
            return made;
        madeUnit(*made, fields);
        parent = *made;
    }
    return parent;
}

Result<bool> PlaceKeeper::place(const Uuid &person, const Uuid &unit, const QDate &from,
                                const QDate &to)
{
    if (const auto loaded = load(); !loaded)
        return loaded.error();
    const QList<Membership> known = m_memberships.values(person);
    const auto open = std::find_if(known.cbegin(), known.cend(),
                                   [](const Membership &one) { return !one.toOn.isValid(); });
    const bool isDated = from.isValid() || to.isValid();
    for (const Membership &one : known) {
        if (one.unit.uuid() == unit
            && (isDated ? one.fromOn == from && one.toOn == to : !one.toOn.isValid()))
            return false;
    }
    const auto change = [&](Membership former, const Membership &later) -> Result<bool> {
        m_memberships.remove(person, former);
        m_memberships.insert(person, later);
        return m_target.update(u"membership"_s, former.id.uuid(),
                               Record::update(former, later).fields);
    };
    QDate last = to;
    if (open != known.cend()) {
        Membership later = *open;
        later.unit = UnitId(unit);
        later.toOn = to;
        // Undated it replaces what was there since ever; from the same day it corrects it.
        if (!isDated || open->fromOn == from || (!from.isValid() && open->unit.uuid() == unit))
            return change(*open, later);
        if (!open->fromOn.isValid() || open->fromOn < from) {
            later.unit = open->unit;
            later.toOn = from.addDays(-1);
            if (const auto closed = change(*open, later); !closed)
                return closed;
        } else if (!to.isValid()) {
            last = open->fromOn.addDays(-1);
        }
    }
    Membership membership;
    membership.person = PersonId(person);
    membership.unit = UnitId(unit);
    membership.fromOn = from;
    membership.toOn = last;
    const auto made = m_target.create(u"membership"_s, Record::fields(membership));
    if (!made)
        return made.error();
    membership.id = MembershipId(*made);
    m_memberships.insert(person, membership);
    return true;
}

Result<void> PlaceKeeper::appointHeads()
{
    if (const auto loaded = load(); !loaded)
        return loaded;
    for (Unit &unit : m_units) {
        if (!unit.head.isNull() || unit.id.uuid() == m_root)
            continue;
        LookupRequest request {u"person"_s, u"name"_s, {Text::key(unit.name)}, false};
        const auto head = m_target.finder.find(m_target.entity(u"person"_s), request);
        // Two people of that name: neither is taken for the head.
        if (!head && head.error().kind == Error::Kind::Conflict)
            continue;
        if (!head)
            return head.error();
        if (head->isNull())
            continue;
        const auto done = m_target.update(u"unit"_s, unit.id.uuid(), {{u"head"_s, Value(*head)}});
        if (!done)
            return done.error();
        m_target.countUpdated(u"unit"_s);
        unit.head = PersonId(*head);
    }
    return {};
}

} // namespace Steelyard
