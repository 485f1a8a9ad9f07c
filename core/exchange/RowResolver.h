// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportTarget.h"

namespace Steelyard {

class PlaceKeeper;

/// A record with the ids of everything that it names.
struct ResolvedRecord
{
    QString entity;
    Uuid id;
    bool isNew = false;
    bool isNamedOnly = false; ///< made because another record names it
    QHash<QString, Value> fields;
    QStringList place; ///< of a person: a path of units, or
    Uuid placeUnit;    ///< the unit itself
};

/// Finds the ids that one source row needs, before anything of it is written.
class RowResolver
{
public:
    RowResolver(ImportTarget &target, PlaceKeeper &places, const Mapping &mapping)
        : m_target(target)
        , m_places(places)
        , m_mapping(mapping)
    {
    }

    /// The records to write, the ones that are only named first. What is not found goes to the
    /// row's faults; an error is one of the store.
    Result<QList<ResolvedRecord>> resolve(MappedRow &row);

private:
    Result<void> resolveRecord(const MappedRecord &mapped, MappedRow &row);
    Result<Uuid> resolveLink(const LookupRequest &request, QHash<QString, Value> &fields);
    Result<Uuid> makeNamed(const EntityInfo &entity, const LookupRequest &request);
    void remember(const ResolvedRecord &record, const QString &key);
    QString columnOf(const QString &entity, const QString &field) const;

    ImportTarget &m_target;
    PlaceKeeper &m_places;
    const Mapping &m_mapping;
    QList<ResolvedRecord> m_records;
    QHash<std::pair<QString, QString>, Uuid>
        m_made; ///< in this row, by entity (and field) and text
};

} // namespace Steelyard
