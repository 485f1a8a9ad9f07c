// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/KpiPack.h"

namespace Steelyard {

/// The definitions of a file in any of the forms that are read: a pack, a table, an Apache Ossie
/// document or the manifest of a dbt project; and what of it could not be taken in.
struct DefinitionFile
{
    /// Something that was not carried, or not in all of its meaning.
    struct Note
    {
        QString what;    ///< the KPI or the metric
        qint64 line = 0; ///< of a table, else 0
        QString column;
        Error error;
    };

    QList<PackedDefinition> definitions;
    QList<Note> leftOut;
    QList<Note> losses;
    QStringList unknownColumns;
    bool hasExamples = true; ///< whether its form can say examples at all

    /// Errors: file.cannot_read {path}, file.no_json {path, place}, those of KpiPack::read,
    /// HandbookTable::read, OssieExport::read and DbtManifest::read.
    static Result<DefinitionFile> read(const QString &path, const Handbook &mine);
};

} // namespace Steelyard
