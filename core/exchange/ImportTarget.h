// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/ImportReport.h"
#include "core/exchange/RecordFinder.h"

namespace Steelyard {

/// The one transaction that an import writes to, and the count of what it wrote.
class ImportTarget
{
public:
    ImportTarget(Store &store, Transaction &transaction, ImportReport &report)
        : finder(store)
        , m_store(store)
        , m_transaction(transaction)
        , m_report(report)
    {
    }

    Result<Uuid> create(const QString &entity, QHash<QString, Value> fields);
    Result<void> create(const QString &entity, const Uuid &id, QHash<QString, Value> fields);
    /// Whether anything differed.
    Result<bool> update(const QString &entity, const Uuid &id, const QHash<QString, Value> &fields);
    void countUpdated(const QString &entity) { ++m_report.updated[entity]; }

    Store &store() { return m_store; }
    const EntityInfo &entity(const QString &name) const { return *m_store.schema().entity(name); }

    RecordFinder finder;

private:
    Store &m_store;
    Transaction &m_transaction;
    ImportReport &m_report;
};

} // namespace Steelyard
