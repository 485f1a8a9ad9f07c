// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QList>
#include <QStringList>
#include <QVariantMap>

namespace Steelyard {

/// Something wrong with, or worth knowing of, a place in a file.
struct SourceIssue
{
    qint64 line = 0; ///< from 1; the first line of a record that has several
    int column = 0;  ///< cell, from 1; 0: the whole row
    QLatin1StringView code;
    QVariantMap values;

    bool operator==(const SourceIssue &) const = default;
};

/// One record of a table, as many cells as its header has names.
struct SourceRow
{
    qint64 line = 0;
    QStringList cells;
    QList<SourceIssue> issues; ///< any of them makes the row a bad one

    bool operator==(const SourceRow &) const = default;
};

/// A table that is read row by row and never held whole: a CSV file, a sheet.
class RowSource
{
public:
    virtual ~RowSource() = default;

    /// Goes to the first row, from wherever it is.
    virtual Result<void> open() = 0;
    virtual const QStringList &header() const = 0;
    /// What was noticed before the first row: doubled names, titles left out.
    virtual const QList<SourceIssue> &notes() const = 0;
    /// False at the end. An error ends the reading: a limit was passed, or it was cancelled.
    virtual Result<bool> next(SourceRow &row) = 0;
};

} // namespace Steelyard
