// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/FileImport.h"

#include "core/exchange/CsvReader.h"
#include "core/exchange/Importer.h"
#include "core/exchange/MappingGuess.h"
#include "core/exchange/MappingYaml.h"
#include "core/exchange/RejectFile.h"
#include "core/exchange/XlsxReader.h"

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

/// The source as a table, and what it is read from. A workbook is known by its first bytes, since
/// no text begins like that.
struct OpenSource
{
    QFile file;
    std::unique_ptr<XlsxFile> book;
    std::unique_ptr<RowSource> rows;

    explicit OpenSource(const QString &path) : file(path) {}

    Result<void> open(const MappingSource &how, const QString &sheet, const CancelToken &cancel)
    {
        if (!file.open(QIODevice::ReadOnly))
            return cannot("file.cannot_read"_L1, file);
        constexpr qint64 mark = 4;
        const bool isBook = XlsxFile::isWorkbook(file.peek(mark));
        if (how.format != "csv"_L1 && how.format != "xlsx"_L1)
            return Error {
                Error::Kind::Invalid, "import.format"_L1, {{u"format"_s, how.format}}, {}};
        if (isBook || how.format == "xlsx"_L1) {
            auto opened = XlsxFile::open(file.fileName());
            if (!opened)
                return opened.error();
            book = std::move(*opened);
            rows = std::make_unique<XlsxReader>(*book, sheet.isEmpty() ? how.sheet : sheet,
                                                how.hasHeader, cancel);
            return {};
        }
        if (!sheet.isEmpty())
            return Error {Error::Kind::Invalid, "xlsx.no_workbook"_L1, {{u"sheet"_s, sheet}}, {}};
        rows = std::make_unique<CsvReader>(file, formatOf(how), cancel);
        return {};
    }
    /// How much of it is read; a workbook does not tell.
    double share() const
    {
        return book || file.size() == 0 ? 0 : double(file.pos()) / double(file.size());
    }
    QChar separator() const
    {
        const auto *csv = dynamic_cast<const CsvReader *>(rows.get());
        return csv ? csv->delimiter() : QChar(u',');
    }
};

Result<Mapping> mappingOf(const FileImport &import)
{
    if (!import.mappingFile.isEmpty()) {
        QFile file(import.mappingFile);
        if (!file.open(QIODevice::ReadOnly))
            return cannot("file.cannot_read"_L1, file);
        return MappingYaml::read(file.readAll());
    }
    OpenSource source(import.source);
    if (const auto opened = source.open({}, import.sheet, {}); !opened)
        return opened.error();
    auto mapping = MappingGuess(Schema()).guess(*source.rows);
    if (mapping && source.book) {
        mapping->source.format = u"xlsx"_s;
        mapping->source.sheet = import.sheet;
    }
    return mapping;
}

/// Tells how far a file is read, by its bytes.
class ProgressSource final : public RowSource
{
public:
    ProgressSource(const OpenSource &source, const FileImport::Progress &progress)
        : m_inner(*source.rows)
        , m_source(source)
        , m_progress(progress)
    {
    }

    Result<void> open() override { return m_inner.open(); }
    const QStringList &header() const override { return m_inner.header(); }
    const QList<SourceIssue> &notes() const override { return m_inner.notes(); }
    Result<bool> next(SourceRow &row) override
    {
        constexpr int rowsPerNote = 500;
        if (m_progress && ++m_rows % rowsPerNote == 0)
            m_progress(m_source.share());
        return m_inner.next(row);
    }

private:
    RowSource &m_inner;
    const OpenSource &m_source;
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
    const auto zone = store.setting(u"zone"_s);
    const auto calendarName = store.setting(u"calendar"_s);
    if (!zone || !calendarName)
        return !zone ? zone.error() : calendarName.error();
    const auto calendar
        = Calendar::builtIn(calendarName->isEmpty() ? u"weekdays"_s : *calendarName);
    if (!calendar)
        return calendar.error();
    OpenSource opened(source);
    if (const auto done = opened.open(mapping->source, sheet, cancel); !done)
        return done.error();
    ProgressSource watched(opened, progress);
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
            rejects.emplace(rejectsPath(), watched.header(), opened.separator(), reason);
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
