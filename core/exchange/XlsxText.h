// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

class QXmlStreamReader;

namespace Steelyard {

/// The small things that every part of a workbook is written with.
namespace XlsxText {

/// The text of the element that the reader stands at (`si`, `is`): runs of rich text joined,
/// readings of Chinese and Japanese words left out. The reader stands at its end afterwards.
QString read(QXmlStreamReader &xml);

/// "../worksheets/sheet1.xml" seen from "xl/": the name of a part in the archive.
QByteArray part(const QByteArray &folder, const QByteArray &target);

/// "AB12" is column 27, counted from 0; -1 for no column.
int columnOf(QStringView reference);
/// "AB12" is row 12, counted from 1; 0 for no row.
qint64 rowOf(QStringView reference);

/// A number as a spreadsheet shows it, 15 digits and no exponent: 100.09999999999999 is "100.1".
/// Empty when it is no number.
QString number(QStringView text);

} // namespace XlsxText

} // namespace Steelyard
