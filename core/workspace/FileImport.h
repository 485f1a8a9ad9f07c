// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/engine/CancelToken.h"
#include "core/exchange/ImportReport.h"
#include "core/store/Store.h"

#include <QByteArray>
#include <QString>

#include <functional>

namespace Steelyard {

/// A file of a person, read by a mapping into a store: opened, imported, its bad rows written out.
struct FileImport
{
    /// Told how far it is, from 0 to 1.
    using Progress = std::function<void(double)>;

    QString source;
    QString mappingFile; ///< none: guessed from the names of the columns
    QString rejectsFile; ///< none: SOURCE.rejects.csv
    QString sheet;       ///< of a workbook; none: the mapping's, or the first
    /// A sentence for why a row is a bad one; in the language of whoever imports.
    std::function<QString(const SourceIssue &)> reason
        = [](const SourceIssue &issue) { return QString(issue.code); };
    bool isStrict = false;
    bool isTrial = false;

    /// The mapping as it will be used; guessed where no file says it.
    Result<QByteArray> mappingYaml() const;
    /// Runs on the store's thread. A rejects file is written only when there are bad rows.
    Result<ImportReport> run(Store &store, const CancelToken &cancel = {},
                             const Progress &progress = {}) const;

    QString rejectsPath() const
    {
        return rejectsFile.isEmpty() ? source + QStringLiteral(".rejects.csv") : rejectsFile;
    }
};

} // namespace Steelyard
