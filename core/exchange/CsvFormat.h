// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Steelyard {

/// How a CSV file is written; what is left open is found out by looking.
struct CsvFormat
{
    QString encoding; ///< empty: detect
    QChar delimiter;  ///< null: detect
    bool hasHeader = true;
    bool isProtected = false; ///< take the ' off again that an export put before formulas

    bool operator==(const CsvFormat &) const = default;
};

/// Which of , ; tab | separates the cells of a text, and how many cells most of its lines have.
struct CsvShape
{
    QChar delimiter = u',';
    int columns = 1;

    static CsvShape detect(QStringView text);

    bool operator==(const CsvShape &) const = default;
};

/// Cells that a spreadsheet would run as a formula, and the ' that keeps it from doing so.
namespace CsvFormula {

bool isDangerous(QStringView cell);
QString protect(const QString &cell);
/// Takes back what `protect` did, exactly.
QString unprotect(const QString &cell);

} // namespace CsvFormula

} // namespace Steelyard
