// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/FileImport.h"

#include "core/exchange/CsvReader.h"
#include "core/exchange/CsvWriter.h"
#include "core/exchange/Importer.h"
#include "core/exchange/MappingGuess.h"
#include "core/exchange/MappingYaml.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error cannot(QLatin1StringView code, const QFileDevice &file)
{
    return {Error::Kind::Storage, code, {{u"path"_s, file.fileName()}}, file.errorString()};
}

CsvFormat formatOf(const MappingSource &source)
{
    CsvFormat format;
    format.encoding = source.encoding;
    format.delimiter = source.delimiter;
    format.hasHeader = source.hasHeader;
    format.isProtected = source.isProtected;
    return format;
}

Result<Mapping> mappingOf(const FileImport &import)
{
    if (!import.mappingFile.isEmpty()) {
        QFile file(import.mappingFile);
        if (!file.open(QIODevice::ReadOnly))
            return cannot("file.cannot_read"_L1, file);
        return MappingYaml::read(file.readAll());
    }
    QFile file(import.source);
    if (!file.open(QIODevice::ReadOnly))
        return cannot("file.cannot_read"_L1, file);
    CsvReader reader(file);
    return MappingGuess(Schema()).guess(reader);
}

/// Writes bad rows as they came, with where and why behind them.
class RejectsFile
{
public:
    explicit RejectsFile(const QString &path) : m_file(path), m_writer(m_file) {}

    Result<void> add(const MappedRow &row, const QStringList &header)
    {
        if (!m_isOpen) {
            if (!m_file.open(QIODevice::WriteOnly))
                return cannot("file.cannot_write"_L1, m_file);
            m_isOpen = true;
            if (const auto written = m_writer.write(header + QStringList {u"line"_s, u"reason"_s});
                !written)
                return written;
        }
        QStringList cells = row.cells;
        while (cells.size() < header.size())
            cells << QString();
        QStringList reasons;
        for (const SourceIssue &fault : row.faults) {
            QString reason = QString(fault.code);
            const QString column = fault.values.value(u"column"_s).toString();
            if (!column.isEmpty())
                reason += u" "_s + column;
            else if (fault.column > 0 && fault.column <= header.size())
                reason += u" "_s + header.at(fault.column - 1);
            const QString text = fault.values.value(u"text"_s).toString();
            if (!text.isEmpty())
                reason += u": "_s + text;
            reasons << reason;
        }
        return m_writer.write(cells + QStringList {QString::number(row.line), reasons.join(u"; "_s)});
    }

    Result<void> finish()
    {
        if (m_isOpen && !m_file.commit())
            return cannot("file.cannot_write"_L1, m_file);
        return {};
    }

private:
    QSaveFile m_file;
    CsvWriter m_writer;
    bool m_isOpen = false;
};

/// Tells how far a file is read, by its bytes.
class ProgressSource final : public RowSource
{
public:
    ProgressSource(RowSource &inner, const QFile &file, const FileImport::Progress &progress)
        : m_inner(inner), m_file(file), m_progress(progress) {}

    Result<void> open() override { return m_inner.open(); }
    const QStringList &header() const override { return m_inner.header(); }
    const QList<SourceIssue> &notes() const override { return m_inner.notes(); }
    Result<bool> next(SourceRow &row) override
    {
        constexpr int rowsPerNote = 500;
        if (m_progress && ++m_rows % rowsPerNote == 0 && m_file.size() > 0)
            m_progress(double(m_file.pos()) / double(m_file.size()));
        return m_inner.next(row);
    }

private:
    RowSource &m_inner;
    const QFile &m_file;
    const FileImport::Progress &m_progress;
    qint64 m_rows = 0;
};

} // namespace

Result<QByteArray> FileImport::mappingYaml() const
{
    const auto mapping = mappingOf(*this);
    return mapping ? Result<QByteArray>(MappingYaml::write(*mapping)) : Result<QByteArray>(mapping.error());
}

Result<ImportReport> FileImport::run(Store &store, const CancelToken &cancel,
                                     const Progress &progress) const
{
    const auto mapping = mappingOf(*this);
    if (!mapping)
        return mapping.error();
    if (mapping->source.format != "csv"_L1)
        return Error {Error::Kind::Invalid, "import.format"_L1,
                      {{u"format"_s, mapping->source.format}}, {}};
    const auto zone = store.setting(u"zone"_s);
    const auto calendarName = store.setting(u"calendar"_s);
    if (!zone || !calendarName)
        return !zone ? zone.error() : calendarName.error();
    const auto calendar = Calendar::builtIn(calendarName->isEmpty() ? u"weekdays"_s : *calendarName);
    if (!calendar)
        return calendar.error();
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return cannot("file.cannot_read"_L1, file);
    CsvReader reader(file, formatOf(mapping->source), cancel);
    ProgressSource watched(reader, file, progress);
    RejectsFile rejects(rejectsPath());
    Importer::Options options;
    options.sourceName = QFileInfo(source).fileName();
    options.isStrict = isStrict;
    options.isTrial = isTrial;
    options.context = {*calendar, QTimeZone(zone->isEmpty() ? "UTC" : zone->toLatin1())};
    options.reject = [&](const MappedRow &row) { return rejects.add(row, watched.header()); };
    auto report = Importer::run(store, *mapping, watched, options);
    if (!report)
        return report;
    if (const auto written = rejects.finish(); !written)
        return written.error();
    return report;
}

} // namespace Steelyard
