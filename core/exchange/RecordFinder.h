// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/CellReader.h"
#include "core/store/RowLookup.h"

#include <QMultiHash>

namespace Steelyard {

class Store;

/// Finds the records that a file names, in the store and among those the import has just made.
class RecordFinder
{
public:
    explicit RecordFinder(Store &store);

    /// By natural key, then by a name that only one record without a key has.
    Result<Uuid> forRecord(const EntityInfo &entity, const QString &key, const QString &name);
    /// A null id when there is none; `import.ambiguous` {text, count} when there are several.
    Result<Uuid> find(const EntityInfo &entity, const LookupRequest &request);
    /// From now on the record is found under its key and its fields.
    void made(const EntityInfo &entity, const Uuid &id, const QHash<QString, Value> &fields);

private:
    using Names = QMultiHash<QString, Uuid>;

    Result<Names *> namesOf(const EntityInfo &entity, const QString &field);
    Result<Uuid> only(const EntityInfo &entity, const QString &field, const QString &text);

    Store &m_store;
    RowLookup m_lookup;
    QHash<std::pair<QString, QString>, Names> m_names; ///< by entity and field
    QHash<std::pair<QString, QString>, Uuid> m_found;  ///< by entity and text: links repeat
};

} // namespace Steelyard
