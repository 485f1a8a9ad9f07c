// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Credit.h"

#include "core/engine/Question.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<OwnerColumn> OwnerColumn::make(Tables &tables, const FactTable &fact)
{
    OwnerColumn result;
    for (const QString &field :
         {u"owner"_s, u"person"_s, u"opportunity.owner"_s, u"sales_order.owner"_s,
          u"payment.owner"_s, u"receivable.owner"_s, u"customer.owner"_s}) {
        Result<FieldPath> path = tables.path(fact, field);
        if (!path)
            return path.error();
        if (path->column && path->column->type == FieldType::Link) {
            result.m_owner = std::move(*path);
            break;
        }
    }
    const QString base = Tables::baseOf(fact.entity);
    if (base != fact.entity)
        result.m_toBase.hops.push_back(&fact.column(base)->links);

    QList<Ownership> dated;
    for (const Ownership &ownership : tables.source().ownerships()) {
        // Files and formulas may say "order".
        const bool isOfBase = ownership.object == base
            || (ownership.object == "order"_L1 && base == "sales_order"_L1);
        if (isOfBase && ownership.role == "owner"_L1)
            dated.append(ownership);
    }
    if (dated.isEmpty())
        return result;
    const Result<const FactTable *> owned = tables.table(base);
    const Result<const FactTable *> people = tables.table(u"person"_s);
    if (!owned || !people)
        return owned ? people.error() : owned.error();
    QHash<Uuid, qint32> rows;
    QHash<Uuid, qint32> persons;
    for (std::size_t row = 0; row < (*owned)->rows(); ++row)
        rows.insert((*owned)->ids[row], qint32(row));
    for (std::size_t row = 0; row < (*people)->rows(); ++row)
        persons.insert((*people)->ids[row], qint32(row));
    for (const Ownership &ownership : std::as_const(dated)) {
        const qint32 row = rows.value(ownership.objectId, -1);
        if (row < 0)
            continue;
        result.m_stretches.push_back(
            {row,
             ownership.fromOn.isValid() ? dayNumber(ownership.fromOn)
                                        : std::numeric_limits<qint32>::min(),
             ownership.toOn.isValid() ? dayNumber(ownership.toOn) + 1
                                      : std::numeric_limits<qint32>::max(),
             persons.value(ownership.person.uuid(), Nobody), ownership.share.ppm});
    }
    std::stable_sort(result.m_stretches.begin(), result.m_stretches.end(),
                     [](const Stretch &a, const Stretch &b) {
                         return std::tuple(a.row, -a.share, a.from)
                             < std::tuple(b.row, -b.share, b.from);
                     });
    for (std::size_t i = 0; i < result.m_stretches.size() && !result.m_isShared; ++i) {
        const Stretch &one = result.m_stretches[i];
        result.m_isShared = one.share < Share::Whole;
        for (std::size_t j = i + 1; j < result.m_stretches.size(); ++j) {
            const Stretch &next = result.m_stretches[j];
            if (next.row != one.row)
                break;
            result.m_isShared = result.m_isShared || (next.from < one.to && one.from < next.to);
        }
    }
    return result;
}

std::vector<OwnerColumn::Holder> OwnerColumn::holders(qint32 row, qint32 day) const
{
    std::vector<Holder> result;
    const qint32 base = m_toBase.rowOf(row);
    auto stretch = std::lower_bound(m_stretches.begin(), m_stretches.end(), base,
                                    [](const Stretch &a, qint32 wanted) { return a.row < wanted; });
    for (; stretch != m_stretches.end() && stretch->row == base; ++stretch) {
        if (day >= stretch->from && day < stretch->to)
            result.push_back({stretch->person, stretch->share});
    }
    if (result.empty())
        result.push_back({owner(row, day), Share::Whole});
    return result;
}

bool OwnerColumn::isDated(qint32 row) const
{
    if (m_stretches.empty())
        return false;
    const qint32 base = m_toBase.rowOf(row);
    const auto stretch
        = std::lower_bound(m_stretches.begin(), m_stretches.end(), base,
                           [](const Stretch &a, qint32 wanted) { return a.row < wanted; });
    return stretch != m_stretches.end() && stretch->row == base;
}

void OwnerColumn::owners(const RowRun &run, qint32 *result) const
{
    if (!m_owner.column) {
        std::fill_n(result, run.count, Nobody);
        return;
    }
    m_owner.rowsOf(run, result);
    const auto &links = m_owner.column->links;
    for (qint32 i = 0; i < run.count; ++i)
        result[i] = result[i] < 0 ? Nobody : links[std::size_t(result[i])];
}

qint32 OwnerColumn::owner(qint32 row, qint32 day) const
{
    if (!m_stretches.empty()) {
        const qint32 base = m_toBase.rowOf(row);
        auto stretch
            = std::lower_bound(m_stretches.begin(), m_stretches.end(), base,
                               [](const Stretch &a, qint32 wanted) { return a.row < wanted; });
        for (; stretch != m_stretches.end() && stretch->row == base; ++stretch) {
            if (day >= stretch->from && day < stretch->to)
                return stretch->person;
        }
    }
    if (!m_owner.column)
        return Nobody;
    const qint32 at = m_owner.rowOf(row);
    return at < 0 ? Nobody : m_owner.column->links[std::size_t(at)];
}

NodeSets::NodeSets(const Organisation &organisation, const FactTable &people,
                   const QList<NodeKey> &nodes)
    : m_organisation(organisation)
    , m_people(people)
{
    for (qsizetype i = 0; i < nodes.size(); ++i)
        m_places.insert(nodes.at(i), qint32(i));
    m_root = m_places.value(organisation.root(), -1);
    std::vector<qint32> unassigned;
    for (const qint32 place : {m_places.value(unassignedNode(), -1), m_root}) {
        if (place >= 0)
            unassigned.push_back(place);
    }
    m_unassigned = numberOf(std::move(unassigned));
    const QList<DateRange> versions = organisation.versions();
    for (qsizetype i = 1; i < versions.size(); ++i)
        m_starts.push_back(dayNumber(versions.at(i).from));
    m_versions.resize(m_starts.size() + 1);
    m_setOf.resize(m_versions.size());
}

std::vector<NodeSets::Part> NodeSets::of(const std::vector<OwnerColumn::Holder> &holders,
                                         qint32 day)
{
    std::vector<Part> result;
    const auto add = [&](qint32 node, qint64 share) {
        const auto found = std::find_if(result.begin(), result.end(),
                                        [&](const Part &part) { return part.node == node; });
        if (found == result.end())
            result.push_back({node, share});
        else
            found->share += share;
    };
    qint64 held = 0;
    for (const OwnerColumn::Holder &holder : holders) {
        held += holder.share;
        for (const qint32 node : of(holder.person, day))
            add(node, holder.share);
    }
    // What nobody holds is nobody's; the company has the whole of it in any case.
    for (const qint32 node :
         held < Share::Whole ? of(OwnerColumn::Nobody, day) : std::span<const qint32>())
        add(node, Share::Whole - held);
    for (Part &part : result)
        part.share = qMin<qint64>(part.share, Share::Whole);
    return result;
}

qint32 NodeSets::setOf(qint32 person, qint32 day)
{
    if (person == OwnerColumn::Nobody)
        return m_unassigned;
    const auto version
        = std::size_t(std::upper_bound(m_starts.begin(), m_starts.end(), day) - m_starts.begin());
    std::vector<qint32> &known = m_setOf[version];
    if (known.empty())
        known.assign(m_people.rows(), -1);
    qint32 &set = known[std::size_t(person)];
    if (set < 0) {
        if (!m_versions[version])
            m_versions[version] = m_organisation.versionOn(dateOf(day));
        set = numberOf(make(person, *m_versions[version]));
    }
    return set;
}

qint32 NodeSets::setOf(const std::vector<Part> &parts)
{
    std::vector<qint32> nodes;
    for (const Part &part : parts)
        nodes.push_back(part.node);
    return numberOf(std::move(nodes));
}

qint32 NodeSets::numberOf(std::vector<qint32> nodes)
{
    std::sort(nodes.begin(), nodes.end());
    const auto [known, isNew] = m_numbers.emplace(nodes, qint32(m_sets.size()));
    if (isNew)
        m_sets.push_back(std::move(nodes));
    return known->second;
}

std::vector<qint32> NodeSets::make(qint32 person, const OrgVersion &version) const
{
    std::vector<qint32> result;
    const auto add = [&](qint32 place) {
        if (place >= 0 && std::find(result.begin(), result.end(), place) == result.end())
            result.push_back(place);
    };
    const Uuid id = m_people.ids[std::size_t(person)];
    add(m_places.value(NodeKey::person(id), -1));
    const QList<int> seats = version.seatsOfPerson(id);
    // What somebody leaves behind who is gone on that day is nobody's, so that children add up.
    if (seats.isEmpty())
        add(m_places.value(unassignedNode(), -1));
    // Whoever sits in two teams counts once for every unit above either of them.
    for (const int seat : seats) {
        for (int place = version.seats().at(seat); place >= 0;
             place = version.places().at(place).parent)
            add(m_places.value(version.places().at(place).node, -1));
    }
    add(m_root);
    return result;
}

} // namespace Steelyard
