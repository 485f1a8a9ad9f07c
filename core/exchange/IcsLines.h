// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace Steelyard {

/// One content line of an iCalendar file (RFC 5545, 3.1).
struct IcsLine
{
    qint64 number = 0;  ///< in the file, from 1
    QString name;       ///< in capitals
    QString parameters; ///< as they stand between the name and the colon
    QString value;

    bool operator==(const IcsLine &) const = default;
};

namespace IcsLines {

/// A line that begins with a space goes on from the one before.
QList<IcsLine> of(const QByteArray &text);
/// A text value without its escapes, line breaks included.
QString plain(const QString &value);
/// A text value as it is written.
QString escaped(const QString &text);
/// A content line in pieces of at most 75 bytes, as the standard asks; no character is cut.
QByteArray folded(const QString &line);

} // namespace IcsLines

} // namespace Steelyard
