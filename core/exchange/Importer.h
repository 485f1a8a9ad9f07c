// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/PlaceKeeper.h"
#include "core/exchange/RowResolver.h"
#include "core/exchange/StageKeeper.h"

namespace Steelyard {

/// Stores a file's records: one transaction, one undoable command, bad rows set aside.
class Importer
{
public:
    struct Options
    {
        QString sourceName; ///< the file's name without its folder
        Uuid author;
        bool isStrict = false; ///< any bad row: nothing is stored
        bool isTrial = false;  ///< nothing is stored, everything is counted
        ImportPlan::Context context;
        /// Told of every bad row; an error from it ends the import.
        std::function<Result<void>(const MappedRow &)> reject;
    };

    /// Fails, with nothing stored, when the mapping does not fit, when reading ends in an error or
    /// when it is cancelled. Runs on the store's thread.
    static Result<ImportReport> run(Store &store, const Mapping &mapping, RowSource &source,
                                    const Options &options);

private:
    Importer(Store &store, const Mapping &mapping, const Options &options,
             Transaction &transaction);
    Result<void> readAll(ImportPlan &plan);
    Result<void> take(MappedRow &row);
    Result<void> write(ResolvedRecord &record);
    Result<bool> writePlace(const ResolvedRecord &record, const Value &from, const Value &to);
    void cover(const EntityInfo &entity, const QHash<QString, Value> &fields);
    Result<void> writeCoverage();

    Store &m_store;
    const Mapping &m_mapping;
    const Options &m_options;
    ImportReport m_report;
    ImportTarget m_target;
    PlaceKeeper m_places;
    StageKeeper m_stages;
    RowResolver m_resolver;
    QHash<QString, DateRange> m_covered;
    QHash<Uuid, size_t>
        m_lastContent; ///< of records that many rows name, as they were last written
};

} // namespace Steelyard
