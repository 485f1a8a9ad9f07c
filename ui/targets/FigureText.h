// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Formatting.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Steelyard {

/// Reads and writes the figures of a plan the way spreadsheets and people do: 1,234.50, ¥1,234,
/// 12.5万, (500), +10%; an empty cell is empty and not 0.
namespace FigureText {

/// What somebody typed into a cell.
struct Typed
{
    bool isUnderstood = false;
    std::optional<qint64> value; ///< scale 4; nothing: the cell is emptied

    bool operator==(const Typed &) const = default;
};

/// `exponent` is what the sheet is shown in: 4 for 万, so that "12" means 120,000. "+10%" and
/// "-5%" raise and lower the present figure, rounded to the quantum.
Typed read(const QString &text, int exponent = 0, std::optional<qint64> present = {},
           qint64 quantum = 1);
/// Every digit there is, grouped.
QString write(qint64 units, int exponent, const Formatting &formatting);
/// As another program reads it: no grouping, a point as mark.
QString plain(qint64 units, int exponent);

/// A block out of a spreadsheet, line by line; quoted cells may hold tabs and line breaks.
QList<QStringList> block(const QString &text);
QString block(const QList<QStringList> &lines);

} // namespace FigureText

} // namespace Steelyard
