// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <memory>
#include <vector>

struct zip;

namespace Steelyard {

/// An opened workbook: its sheets by name, its shared texts, and which styles show a day. Sheets
/// themselves are read as streams and never held whole.
class XlsxFile
{
public:
    static constexpr int MostEntries = 10'000;
    static constexpr qint64 MostSheetBytes = qint64(2) << 30; ///< unpacked
    static constexpr qint64 MostTextBytes = qint64(256) << 20;

    /// How a number is shown.
    enum class Look { Plain, Day, Time };

    XlsxFile(const XlsxFile &) = delete;
    XlsxFile &operator=(const XlsxFile &) = delete;
    ~XlsxFile();

    /// Whether the bytes begin as a workbook does; what follows may still be anything.
    static bool isWorkbook(const QByteArray &begin) { return begin.startsWith("PK\x03\x04"); }

    /// Errors: xlsx.unreadable {path}: no workbook, damaged, with a password; xlsx.too_large {path,
    /// limit}: it unpacks to more than any honest one does.
    static Result<std::unique_ptr<XlsxFile>> open(const QString &path);

    const QString &path() const { return m_path; }
    QStringList sheets() const;
    /// The sheet of that name; with no name the first one that is not hidden. Errors: xlsx.no_sheet
    /// {sheet, sheets}.
    Result<std::unique_ptr<QIODevice>> sheet(const QString &name) const;

    /// Why a sheet that this file gave could not be read to its end: xlsx.too_large or
    /// xlsx.unreadable.
    Error fault(const QIODevice &sheet) const;

    const QString &text(std::size_t index) const;
    Look look(std::size_t style) const;
    /// Days are counted from 1904 instead of 1900.
    bool isFrom1904() const { return m_isFrom1904; }

private:
    struct Sheet
    {
        QString name;
        QString relation;
        QByteArray part;
        bool isHidden = false;
    };

    XlsxFile(const QString &path, zip *archive) : m_path(path), m_zip(archive) {}
    Result<void> read();
    void readWorkbook(const QByteArray &xml);
    void readTexts(const QByteArray &xml);
    void readStyles(const QByteArray &xml);
    Result<QByteArray> whole(const QByteArray &part) const;
    std::unique_ptr<QIODevice> stream(const QByteArray &part, qint64 most) const;
    Error unreadable(const QString &detail = {}) const;
    Error tooLarge(qint64 limit) const;

    QString m_path;
    zip *m_zip = nullptr;
    QList<Sheet> m_sheets;
    QByteArray m_textsPart;
    QByteArray m_stylesPart;
    std::vector<QString> m_texts;
    std::vector<Look> m_looks;
    bool m_isFrom1904 = false;
};

} // namespace Steelyard
