// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RowSight.h"

#include "core/base/ExactDecimal.h"
#include "core/engine/Credit.h"

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// A table of rows that people own, and where each of its rows is.
struct Owned
{
    const FactTable *table = nullptr; ///< none: nobody owns such rows
    std::shared_ptr<const OwnerColumn> owners;
    QHash<Uuid, qint32> places;
};

} // namespace

Result<RowSight> RowSight::of(const FactSource &source, const QString &person, const QDate &today)
{
    const Organisation &organisation = source.organisation();
    const auto found = organisation.find(person, today);
    if (!found)
        return found.error();
    if (!found->isPerson())
        return Error {Error::Kind::Invalid, "sight.no_person"_L1, {{u"node"_s, person}}, {}};
    RowSight result(source, today);
    result.m_own = {*found};
    const OrgVersion version = organisation.versionOn(today);
    for (const OrgVersion::Place &place : version.places()) {
        const OrgUnit *unit = place.node.isPerson() ? nullptr : organisation.unit(place.node.id);
        if (unit && unit->head == found->id)
            result.m_own.append(place.node);
    }
    return result;
}

bool RowSight::mayRead(const NodeKey &person, const QDate &day) const
{
    const Organisation &organisation = m_source.organisation();
    return std::any_of(m_own.begin(), m_own.end(),
                       [&](const NodeKey &own) { return organisation.isWithin(person, own, day); });
}

Result<std::vector<bool>> RowSight::readable(const QList<Listed> &rows) const
{
    if (m_own.contains(m_source.organisation().root()))
        return std::vector<bool>(std::size_t(rows.size()), true);
    Tables tables(m_source);
    const auto people = tables.table(u"person"_s);
    if (!people)
        return people.error();
    std::map<QString, Owned> known;
    std::vector<bool> result;
    for (const Listed &row : rows) {
        auto owned = known.find(row.entity);
        if (owned == known.end()) {
            Owned made;
            if (const auto table = tables.table(row.entity)) {
                auto owners = tables.owners(**table);
                if (!owners)
                    return owners.error();
                made.table = *table;
                made.owners = *owners;
                for (std::size_t i = 0; i < (*table)->rows(); ++i)
                    made.places.insert((*table)->ids[i], qint32(i));
            }
            owned = known.emplace(row.entity, std::move(made)).first;
        }
        const qint32 place = owned->second.places.value(row.id, -1);
        bool isFree = place < 0;
        bool isOwn = false;
        for (const QDate &day : {row.day, m_today}) {
            if (place < 0 || !day.isValid())
                continue;
            const auto holders = owned->second.owners->holders(place, dayNumber(day));
            for (const OwnerColumn::Holder &holder : holders) {
                const bool isNobody = holder.person == OwnerColumn::Nobody;
                isFree = isFree || isNobody;
                isOwn = isOwn
                    || (!isNobody
                        && mayRead(NodeKey::person((*people)->ids[std::size_t(holder.person)]),
                                   day));
            }
        }
        result.push_back(isFree || isOwn);
    }
    return result;
}

Result<RowSight::Seen> RowSight::look(const QList<DrillRow> &rows) const
{
    QList<Listed> listed;
    for (const DrillRow &row : rows)
        listed.append({row.entity, row.id, row.day});
    const auto mayRead = readable(listed);
    if (!mayRead)
        return mayRead.error();
    Seen result;
    std::map<std::pair<DrillRow::Part, QString>, Hidden> hidden;
    std::map<std::pair<DrillRow::Part, QString>, ExactDecimal> sums;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const DrillRow &row = rows.at(i);
        if ((*mayRead)[std::size_t(i)]) {
            result.rows.append(row);
            continue;
        }
        Hidden &one = hidden[{row.part, row.entity}];
        one.entity = row.entity;
        one.part = row.part;
        ++one.rows;
        if (const auto part = ExactDecimal::fromText(row.contribution)) {
            ExactDecimal &sum = sums[{row.part, row.entity}];
            sum = sum.plus(*part);
        }
    }
    for (auto &[key, one] : hidden) {
        if (const auto sum = sums.find(key); sum != sums.end())
            one.contribution = sum->second.text();
        result.hidden.append(one);
    }
    return result;
}

} // namespace Steelyard
