// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/FileImport.h"

#include "core/exchange/CsvReader.h"
#include "core/exchange/Importer.h"
#include "core/exchange/MappingGuess.h"
#include "core/exchange/MappingYaml.h"
#include "core/exchange/RejectFile.h"

#include <QFile>
#include <QFileInfo>

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

/// Tells how far a file is read, by its bytes.
class ProgressSource final : public RowSource
{
public:
    ProgressSource(RowSource &inner, const QFile &file, const FileImport::Progress &progress)
        : m_inner(inner)
        , m_file(file)
        , m_progress(progress)
    {
    }

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
    return mapping ? Result<QByteArray>(MappingYaml::write(*mapping))
                   : Result<QByteArray>(mapping.error());
}

Result<ImportReport> FileImport::run(Store &store, const CancelToken &cancel,
                                     const Progress &progress) const
{
    const auto mapping = mappingOf(*this);
    if (!mapping)
        return mapping.error();
    if (mapping->source.format != "csv"_L1)
        return Error {
            Error::Kind::Invalid, "import.format"_L1, {{u"format"_s, mapping->source.format}}, {}};
    const auto zone = store.setting(u"zone"_s);
    const auto calendarName = store.setting(u"calendar"_s);
    if (!zone || !calendarName)
        return !zone ? zone.error() : calendarName.error();
    const auto calendar
        = Calendar::builtIn(calendarName->isEmpty() ? u"weekdays"_s : *calendarName);
    if (!calendar)
        return calendar.error();
    QFile file(source);
    if (!file.open(QIODevice::ReadOnly))
        return cannot("file.cannot_read"_L1, file);
    CsvReader reader(file, formatOf(mapping->source), cancel);
    ProgressSource watched(reader, file, progress);
    // A trial leaves no file behind unless it was asked for one.
    const bool keepsRejects = !isTrial || !rejectsFile.isEmpty();
    std::optional<RejectFile> rejects;
    Importer::Options options;
    options.sourceName = QFileInfo(source).fileName();
    options.isStrict = isStrict;
    options.isTrial = isTrial;
    options.context = {*calendar, QTimeZone(zone->isEmpty() ? "UTC" : zone->toLatin1())};
    options.reject = [&](const MappedRow &row) -> Result<void> {
        if (!keepsRejects)
            return {};
        if (!rejects)
            rejects.emplace(rejectsPath(), watched.header(), reader.delimiter(), reason);
        return rejects->add(row);
    };
    auto report = Importer::run(store, *mapping, watched, options);
    if (!report)
        return report;
    if (rejects) {
        if (const auto written = rejects->finish(); !written)
            return written.error();
    }
    return report;
}

} // namespace Steelyard
