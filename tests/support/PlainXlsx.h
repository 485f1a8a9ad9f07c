// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>
#include <QXmlStreamReader>

#include <zip.h>

namespace Steelyard {

/// Reads workbooks with bare libzip and XML, so that the writer is not checked by itself.
class PlainXlsx
{
public:
    struct Cell
    {
        QString text;   ///< what the cell says; a number as it stands in the file
        QString type;   ///< s, str, n …; empty means a number
        int format = 0; ///< index of its number format
        bool isFormula = false;
    };
    struct Sheet
    {
        QString name;
        QMap<std::pair<int, int>, Cell> cells; ///< by row and column, from 0
        bool isFrozen = false;
        QString filter;

        int rows() const { return cells.isEmpty() ? 0 : cells.lastKey().first + 1; }
        QString text(int row, int column) const { return cells.value({row, column}).text; }
        /// The texts of a column below its title.
        QStringList column(int at) const
        {
            QStringList found;
            for (int row = 1; row < rows(); ++row)
                found << text(row, at);
            return found;
        }
    };

    explicit PlainXlsx(const QString &path)
    {
        int fault = 0;
        m_zip = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY, &fault);
        if (!m_zip)
            return;
        readStrings();
        readFormats();
        readSheets();
        zip_close(m_zip);
    }

    const QList<Sheet> &sheets() const { return m_sheets; }
    Sheet sheet(const QString &name) const
    {
        for (const Sheet &sheet : m_sheets) {
            if (sheet.name == name)
                return sheet;
        }
        return {};
    }

private:
    QByteArray part(const QString &name) const
    {
        zip_file_t *file = zip_fopen(m_zip, name.toUtf8().constData(), 0);
        QByteArray bytes;
        if (!file)
            return bytes;
        char buffer[4096];
        for (zip_int64_t n = 0; (n = zip_fread(file, buffer, sizeof buffer)) > 0;)
            bytes.append(buffer, n);
        zip_fclose(file);
        return bytes;
    }
    void readStrings()
    {
        QXmlStreamReader xml(part(QStringLiteral("xl/sharedStrings.xml")));
        while (xml.readNextStartElement() || !xml.atEnd()) {
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"si")
                m_strings.append(QString());
            else if (xml.name() == u"t")
                m_strings.last() += xml.readElementText();
        }
    }
    void readFormats()
    {
        QXmlStreamReader xml(part(QStringLiteral("xl/styles.xml")));
        bool isInCells = false;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.name() == u"cellXfs")
                isInCells = xml.isStartElement();
            else if (isInCells && xml.isStartElement() && xml.name() == u"xf")
                m_formats << xml.attributes().value(QStringLiteral("numFmtId")).toInt();
        }
    }
    void readSheets()
    {
        QXmlStreamReader xml(part(QStringLiteral("xl/workbook.xml")));
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement() || xml.name() != u"sheet")
                continue;
            Sheet sheet;
            sheet.name = xml.attributes().value(QStringLiteral("name")).toString();
            readCells(sheet,
                      part(QStringLiteral("xl/worksheets/sheet%1.xml").arg(m_sheets.size() + 1)));
            m_sheets << sheet;
        }
    }
    void readCells(Sheet &sheet, const QByteArray &bytes) const
    {
        QXmlStreamReader xml(bytes);
        std::pair<int, int> at;
        while (!xml.atEnd()) {
            xml.readNext();
            if (!xml.isStartElement())
                continue;
            if (xml.name() == u"pane")
                sheet.isFrozen = xml.attributes().value(QStringLiteral("state")) == u"frozen";
            else if (xml.name() == u"autoFilter")
                sheet.filter = xml.attributes().value(QStringLiteral("ref")).toString();
            else if (xml.name() == u"c") {
                at = placeOf(xml.attributes().value(QStringLiteral("r")).toString());
                Cell &cell = sheet.cells[at];
                cell.type = xml.attributes().value(QStringLiteral("t")).toString();
                cell.format = m_formats.value(xml.attributes().value(QStringLiteral("s")).toInt());
            } else if (xml.name() == u"f") {
                sheet.cells[at].isFormula = true;
            } else if (xml.name() == u"v") {
                Cell &cell = sheet.cells[at];
                const QString text = xml.readElementText();
                cell.text = cell.type == u"s" ? m_strings.value(text.toInt()) : text;
            }
        }
    }
    /// "AB12" is row 11, column 27.
    static std::pair<int, int> placeOf(const QString &name)
    {
        int column = 0;
        qsizetype i = 0;
        for (; i < name.size() && name.at(i).isLetter(); ++i)
            column = column * 26 + (name.at(i).unicode() - u'A' + 1);
        return {name.mid(i).toInt() - 1, column - 1};
    }

    zip_t *m_zip = nullptr;
    QStringList m_strings;
    QList<int> m_formats;
    QList<Sheet> m_sheets;
};

} // namespace Steelyard
