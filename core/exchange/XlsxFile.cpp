// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxFile.h"

#include "core/exchange/XlsxText.h"

#include <QFile>
#include <QHash>
#include <QXmlStreamReader>

#include <zip.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// A file of an archive as a stream; the size that the archive claims is not believed.
class Entry final : public QIODevice
{
public:
    Entry(zip_file_t *file, qint64 most) : m_file(file), m_left(most)
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~Entry() override { zip_fclose(m_file); }

    bool isSequential() const override { return true; }
    bool atEnd() const override { return m_isAtEnd; }
    bool isOver() const { return m_left <= 0; }

protected:
    qint64 readData(char *data, qint64 most) override
    {
        if (m_left <= 0) {
            m_isAtEnd = true;
            return -1;
        }
        const zip_int64_t got = zip_fread(m_file, data, zip_uint64_t(qMin(most, m_left)));
        if (got <= 0) {
            m_isAtEnd = true;
            return -1;
        }
        m_left -= got;
        return got;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file_t *m_file;
    qint64 m_left;
    bool m_isAtEnd = false;
};

/// What a number format shows, its quoted texts, escapes and brackets left aside.
XlsxFile::Look lookOf(const QString &format)
{
    bool hasDay = false; // years or days: an m alone may be minutes
    bool hasMonth = false;
    bool hasTime = false;
    bool isQuoted = false;
    for (qsizetype i = 0; i < format.size(); ++i) {
        const QChar c = format.at(i).toLower();
        if (isQuoted || c == u'"') {
            isQuoted = isQuoted != (c == u'"');
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            // [h] counts hours beyond a day; [Red], [$-804] and the like are no times.
            const qsizetype end = format.indexOf(u']', i);
            const QString inner = format.mid(i + 1, end - i - 1).toLower();
            hasTime = hasTime
                || inner.count(u'h') + inner.count(u'm') + inner.count(u's') == inner.size();
            i = end < 0 ? format.size() : end;
        } else if (c == u';') {
            break;
        } else {
            hasDay = hasDay || c == u'y' || c == u'd';
            hasMonth = hasMonth || c == u'm';
            hasTime = hasTime || c == u'h' || c == u's';
        }
    }
    return hasDay || (hasMonth && !hasTime) ? XlsxFile::Look::Day
        : hasTime                           ? XlsxFile::Look::Time
                                            : XlsxFile::Look::Plain;
}

/// 27–36 and 50–58 are days in Chinese and Japanese programs, 34, 35, 55 and 56 in one of them
/// times: a day is shown by what the number is.
XlsxFile::Look builtIn(int format)
{
    const auto within = [format](int first, int last) { return format >= first && format <= last; };
    if (within(18, 21) || within(32, 33) || within(45, 47))
        return XlsxFile::Look::Time;
    return within(14, 22) || within(27, 36) || within(50, 58) ? XlsxFile::Look::Day
                                                              : XlsxFile::Look::Plain;
}

} // namespace

XlsxFile::~XlsxFile()
{
    if (m_zip)
        zip_discard(m_zip);
}

Error XlsxFile::unreadable(const QString &detail) const
{
    return {Error::Kind::Invalid, "xlsx.unreadable"_L1, {{u"path"_s, m_path}}, detail};
}

Error XlsxFile::tooLarge(qint64 limit) const
{
    return {
        Error::Kind::Invalid, "xlsx.too_large"_L1, {{u"path"_s, m_path}, {u"limit"_s, limit}}, {}};
}

Result<std::unique_ptr<XlsxFile>> XlsxFile::open(const QString &path)
{
    int fault = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &fault);
    std::unique_ptr<XlsxFile> file(new XlsxFile(path, archive));
    if (!archive)
        return file->unreadable(QString::number(fault));
    if (const auto done = file->read(); !done)
        return done.error();
    return file;
}

Result<void> XlsxFile::read()
{
    if (zip_get_num_entries(m_zip, 0) > MostEntries)
        return tooLarge(MostEntries);
    // Where the workbook stands is said in one place only, and by some programs starts with "/".
    QByteArray book = "xl/workbook.xml";
    const auto root = whole("_rels/.rels");
    if (!root)
        return root.error();
    for (QXmlStreamReader xml(*root); !xml.atEnd(); xml.readNext()) {
        if (xml.isStartElement() && xml.name() == "Relationship"_L1
            && xml.attributes().value("Type"_L1).endsWith("/officeDocument"_L1))
            book = XlsxText::part({}, xml.attributes().value("Target"_L1).toUtf8());
    }
    const auto workbook = whole(book);
    if (!workbook)
        return workbook.error();
    const qsizetype slash = book.lastIndexOf('/') + 1;
    const QByteArray folder = book.left(slash);
    const auto relations = whole(folder + "_rels/" + book.mid(slash) + ".rels");
    if (!relations)
        return relations.error();
    readWorkbook(*workbook);
    QHash<QString, QByteArray> parts;
    for (QXmlStreamReader xml(*relations); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement() || xml.name() != "Relationship"_L1)
            continue;
        const QByteArray part
            = XlsxText::part(folder, xml.attributes().value("Target"_L1).toUtf8());
        parts.insert(xml.attributes().value("Id"_L1).toString(), part);
        const auto type = xml.attributes().value("Type"_L1);
        if (type.endsWith("/sharedStrings"_L1))
            m_textsPart = part;
        else if (type.endsWith("/styles"_L1))
            m_stylesPart = part;
    }
    for (Sheet &sheet : m_sheets)
        sheet.part = parts.value(sheet.relation);
    if (m_sheets.isEmpty())
        return unreadable();
    if (!m_textsPart.isEmpty()) {
        const auto texts = whole(m_textsPart);
        if (!texts)
            return texts.error();
        readTexts(*texts);
    }
    if (!m_stylesPart.isEmpty()) {
        const auto styles = whole(m_stylesPart);
        if (!styles)
            return styles.error();
        readStyles(*styles);
    }
    return {};
}

void XlsxFile::readWorkbook(const QByteArray &bytes)
{
    for (QXmlStreamReader xml(bytes); !xml.atEnd(); xml.readNext()) {
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes about = xml.attributes();
        if (xml.name() == "workbookPr"_L1) {
            const auto flag = about.value("date1904"_L1);
            m_isFrom1904 = flag == "1"_L1 || flag == "true"_L1;
        } else if (xml.name() == "sheet"_L1) {
            Sheet sheet;
            sheet.name = about.value("name"_L1).toString();
            sheet.isHidden
                = about.hasAttribute("state"_L1) && about.value("state"_L1) != "visible"_L1;
            // The prefix of r:id is up to the program.
            for (const QXmlStreamAttribute &attribute : about) {
                if (attribute.name() == "id"_L1)
                    sheet.relation = attribute.value().toString();
            }
            m_sheets << sheet;
        }
    }
}

void XlsxFile::readTexts(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == "si"_L1)
            m_texts.push_back(XlsxText::read(xml));
    }
}

void XlsxFile::readStyles(const QByteArray &bytes)
{
    QHash<int, Look> own;
    bool isOfCells = false;
    for (QXmlStreamReader xml(bytes); !xml.atEnd(); xml.readNext()) {
        if (xml.name() == "cellXfs"_L1)
            isOfCells = xml.isStartElement();
        if (!xml.isStartElement())
            continue;
        const int format = xml.attributes().value("numFmtId"_L1).toInt();
        if (xml.name() == "numFmt"_L1)
            own.insert(format, lookOf(xml.attributes().value("formatCode"_L1).toString()));
        else if (isOfCells && xml.name() == "xf"_L1)
            m_looks.push_back(own.contains(format) ? own.value(format) : builtIn(format));
    }
}

QStringList XlsxFile::sheets() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets)
        names << sheet.name;
    return names;
}

Result<std::unique_ptr<QIODevice>> XlsxFile::sheet(const QString &name) const
{
    const auto found = std::find_if(m_sheets.cbegin(), m_sheets.cend(), [&](const Sheet &sheet) {
        return name.isEmpty() ? !sheet.isHidden : sheet.name == name;
    });
    if (found == m_sheets.cend())
        return Error {Error::Kind::NotFound,
                      "xlsx.no_sheet"_L1,
                      {{u"sheet"_s, name}, {u"sheets"_s, sheets().join(u", "_s)}},
                      {}};
    std::unique_ptr<QIODevice> device = stream(found->part, MostSheetBytes);
    if (!device)
        return unreadable();
    return device;
}

Error XlsxFile::fault(const QIODevice &sheet) const
{
    return static_cast<const Entry &>(sheet).isOver() ? tooLarge(MostSheetBytes) : unreadable();
}

const QString &XlsxFile::text(std::size_t index) const
{
    static const QString none;
    return index < m_texts.size() ? m_texts[index] : none;
}

XlsxFile::Look XlsxFile::look(std::size_t style) const
{
    return style < m_looks.size() ? m_looks[style] : Look::Plain;
}

std::unique_ptr<QIODevice> XlsxFile::stream(const QByteArray &part, qint64 most) const
{
    zip_file_t *file = zip_fopen(m_zip, part.constData(), ZIP_FL_NOCASE);
    return file ? std::make_unique<Entry>(file, most) : nullptr;
}

Result<QByteArray> XlsxFile::whole(const QByteArray &part) const
{
    const std::unique_ptr<QIODevice> device = stream(part, MostTextBytes);
    if (!device)
        return unreadable(QString::fromUtf8(part));
    QByteArray bytes;
    QByteArray piece(1 << 16, Qt::Uninitialized);
    qint64 got = 0;
    while ((got = device->read(piece.data(), piece.size())) > 0)
        bytes.append(piece.constData(), got);
    if (bytes.size() >= MostTextBytes)
        return tooLarge(MostTextBytes);
    return bytes;
}

} // namespace Steelyard
