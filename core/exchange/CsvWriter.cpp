// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvWriter.h"

#include "core/exchange/CsvFormat.h"

#include <QIODevice>

using namespace Qt::StringLiterals;

namespace Steelyard {

CsvWriter::CsvWriter(QIODevice &device) : CsvWriter(device, Options()) {}

CsvWriter::CsvWriter(QIODevice &device, const Options &options)
    : m_device(device)
    , m_options(options)
{
}

Result<void> CsvWriter::write(const QStringList &cells)
{
    QString line;
    if (!m_isStarted && m_options.hasBom)
        line.append(QChar(0xFEFF));
    m_isStarted = true;
    for (int i = 0; i < cells.size(); ++i) {
        if (i > 0)
            line.append(m_options.delimiter);
        QString cell = m_options.isProtected ? CsvFormula::protect(cells.at(i)) : cells.at(i);
        const bool isQuoted = std::any_of(cell.cbegin(), cell.cend(), [&](QChar c) {
            return c == m_options.delimiter || c == u'"' || c == u'\n' || c == u'\r';
        });
        // A single empty cell would be an empty line, which readers leave out.
        if (isQuoted || (cells.size() == 1 && cell.isEmpty()))
            cell = u'"' + cell.replace(u'"', "\"\""_L1) + u'"';
        line.append(cell);
    }
    line.append("\r\n"_L1);
    const QByteArray bytes = line.toUtf8();
    if (m_device.write(bytes) != bytes.size())
        return Error {Error::Kind::Storage, "csv.unwritable"_L1, {}, m_device.errorString()};
    return {};
}

} // namespace Steelyard
