// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/LetterPdf.h"

#include "ui/letters/LetterText.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Steelyard::LetterPdf {

namespace {

constexpr int Resolution = 300;

/// Noto's Chinese is copied out of a PDF as radicals (⽉ for 月); WenQuanYi's is not.
QFont font(qreal points)
{
    QFont font;
    font.setFamilies({u"WenQuanYi Micro Hei"_s, u"Noto Sans CJK SC"_s});
    font.setPointSizeF(points);
    return font;
}

QString fileName(qsizetype number, const PlanLetters::Letter &letter)
{
    QString name = letter.name;
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u'-');
    return u"%1 %2.pdf"_s.arg(number, 3, 10, QChar(u'0')).arg(name.left(80));
}

QByteArray drawn(const LetterText &words, const PlanLetters::Letter &letter)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 16), QPageLayout::Millimeter);
    writer.setResolution(Resolution);
    writer.setTitle(words.title() + u" – "_s + letter.name);
    writer.setCreator(u"Steelyard"_s);
    const qreal footHeight = 10 / 25.4 * Resolution;
    const QSizeF area(writer.width(), writer.height() - footHeight);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(font(10));
    document.setDocumentMargin(0);
    document.setHtml(words.html(letter));
    document.setPageSize(area);
    QPainter painter(&writer);
    for (int page = 0; page < document.pageCount(); ++page) {
        if (page > 0)
            writer.newPage();
        painter.save();
        painter.translate(0, -page * area.height());
        const QRectF view(0, page * area.height(), area.width(), area.height());
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::black);
        document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(font(6.5));
        painter.drawText(QRectF(0, area.height(), area.width(), footHeight),
                         Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, words.foot());
    }
    painter.end();
    return buffer.data();
}

} // namespace

Result<QStringList> write(const PlanLetters &letters, const QString &folder,
                          Formatting::Language language, const CancelToken &cancel)
{
    const Formatting formatting(language);
    const LetterText words(letters, formatting);
    QStringList files;
    for (const PlanLetters::Letter &letter : letters.letters) {
        if (cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        const QString path = QDir(folder).filePath(fileName(files.size() + 1, letter));
        const QByteArray bytes = drawn(words, letter);
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
            return Error {Error::Kind::Storage,
                          "file.cannot_write"_L1,
                          {{u"path"_s, path}},
                          file.errorString()};
        files << path;
    }
    return files;
}

} // namespace Steelyard::LetterPdf
