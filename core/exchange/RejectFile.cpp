// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/RejectFile.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

RejectFile::RejectFile(const QString &path, QStringList header, QChar delimiter, Reason reason)
    : m_header(std::move(header))
    , m_reason(std::move(reason))
    , m_file(path)
{
    m_options.delimiter = delimiter;
}

RejectFile::~RejectFile() = default;

Result<void> RejectFile::add(const MappedRow &row)
{
    if (!m_writer) {
        if (!m_file.open(QIODevice::WriteOnly))
            return Error {Error::Kind::Storage,
                          "csv.unwritable"_L1,
                          {{u"path"_s, m_file.fileName()}},
                          m_file.errorString()};
        m_writer = std::make_unique<CsvWriter>(m_file, m_options);
        if (const auto begun
            = m_writer->write(m_header + QStringList {u"rejected_at"_s, u"reason"_s});
            !begun)
            return begun;
    }
    QStringList reasons;
    for (const SourceIssue &fault : row.faults)
        reasons.append(m_reason(fault));
    QString place = QString::number(row.line);
    const QString column = row.faults.isEmpty()
        ? QString()
        : row.faults.first().values.value(u"column"_s).toString();
    if (!column.isEmpty())
        place += u':' + column;
    QStringList cells = row.cells;
    while (cells.size() < m_header.size())
        cells.append(QString());
    return m_writer->write(cells + QStringList {place, reasons.join(u"; "_s)});
}

Result<void> RejectFile::finish()
{
    if (m_writer && !m_file.commit())
        return Error {Error::Kind::Storage,
                      "csv.unwritable"_L1,
                      {{u"path"_s, m_file.fileName()}},
                      m_file.errorString()};
    return {};
}

} // namespace Steelyard
