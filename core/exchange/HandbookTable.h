// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/KpiPack.h"

class QIODevice;

namespace Steelyard {

/// Definitions as a table that people fill in: a line for each, a column for each part of the
/// record. Lists are parted by semicolons, what has parts of its own is written as in the files.
namespace HandbookTable {

/// "id", "version", "name_zh" … in the order of the files.
QStringList columns();

/// Errors: file.cannot_write.
Result<void> write(QIODevice &device, const QList<KpiDefinition> &definitions);

/// Why a line is no definition, and where. Errors are those of KpiYaml::read, and table.twice
/// {kpi}.
struct Problem
{
    qint64 line = 0;
    QString kpi;
    QString column; ///< its header; empty where the line as a whole is meant
    Error error;
};

struct Answer
{
    QList<PackedDefinition> definitions;
    QList<Problem> problems;
    QStringList unknownColumns; ///< left aside
};

/// Headers in English or Chinese, in any order; sound lines are read though others are not.
/// Errors: file.cannot_read {path}, table.no_id {path}, those of CsvReader.
Result<Answer> read(const QString &path);

} // namespace HandbookTable

} // namespace Steelyard
