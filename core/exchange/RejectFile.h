// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/CsvWriter.h"
#include "core/exchange/ImportPlan.h"

#include <QSaveFile>

#include <functional>
#include <memory>

namespace Steelyard {

/// The bad rows of an import as they stood, with two columns more: where, and why. Begun by the
/// first of them, so that a clean import leaves no file.
class RejectFile
{
public:
    /// A sentence for a fault, by its code and values; in the language of whoever imports.
    using Reason = std::function<QString(const SourceIssue &)>;

    RejectFile(const QString &path, QStringList header, QChar delimiter, Reason reason);
    ~RejectFile();
    Q_DISABLE_COPY_MOVE(RejectFile)

    Result<void> add(const MappedRow &row);
    /// Only now is the file there.
    Result<void> finish();
    bool isBegun() const { return m_writer != nullptr; }

private:
    QStringList m_header;
    Reason m_reason;
    CsvWriter::Options m_options;
    QSaveFile m_file;
    std::unique_ptr<CsvWriter> m_writer;
};

} // namespace Steelyard
