// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QMap>

#include <zip.h>

namespace Steelyard {

/// Puts a workbook together from XML as other programs write it, so that the reader is not checked
/// by a writer of ours.
class RawXlsx
{
public:
    /// One sheet "Data", its rows and what stands behind them.
    explicit RawXlsx(const QByteArray &rows, const QByteArray &behind = {})
    {
        const QByteArray office
            = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        parts.insert("_rels/.rels",
                     "<Relationships><Relationship Id='a' Type='" + office
                         + "/officeDocument' Target='/xl/workbook.xml'/></Relationships>");
        parts.insert("xl/workbook.xml",
                     "<workbook xmlns:r='" + office
                         + "'><sheets><sheet name='Notes' state='hidden' r:id='n'/>"
                           "<sheet name='Data' r:id='d'/></sheets></workbook>");
        parts.insert("xl/_rels/workbook.xml.rels",
                     "<Relationships><Relationship Id='n' Type='" + office
                         + "/worksheet' Target='worksheets/sheet1.xml'/>"
                           "<Relationship Id='d' Type='"
                         + office
                         + "/worksheet' Target='worksheets/other.xml'/>"
                           "<Relationship Id='t' Type='"
                         + office
                         + "/sharedStrings' Target='sharedStrings.xml'/>"
                           "<Relationship Id='s' Type='"
                         + office + "/styles' Target='styles.xml'/></Relationships>");
        parts.insert("xl/worksheets/sheet1.xml",
                     "<worksheet><sheetData><row r='1'><c r='A1'><v>1</v></c></row></sheetData>"
                     "</worksheet>");
        parts.insert("xl/worksheets/other.xml",
                     "<worksheet><sheetData>" + rows + "</sheetData>" + behind + "</worksheet>");
        parts.insert("xl/sharedStrings.xml", "<sst/>");
        parts.insert("xl/styles.xml", "<styleSheet/>");
    }

    QMap<QByteArray, QByteArray> parts;

    bool write(const QString &path) const
    {
        zip_t *zip
            = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
        if (!zip)
            return false;
        for (auto part = parts.cbegin(); part != parts.cend(); ++part) {
            zip_source_t *bytes
                = zip_source_buffer(zip, part->constData(), zip_uint64_t(part->size()), 0);
            if (zip_file_add(zip, part.key().constData(), bytes, ZIP_FL_ENC_UTF_8) < 0)
                zip_source_free(bytes);
        }
        return zip_close(zip) == 0;
    }
};

} // namespace Steelyard
