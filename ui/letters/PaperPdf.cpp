// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/PaperPdf.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

using namespace Qt::StringLiterals;

namespace Steelyard::PaperPdf {

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

} // namespace

QByteArray drawn(const QString &title, const QString &html, const QString &foot)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(18, 18, 18, 16), QPageLayout::Millimeter);
    writer.setResolution(Resolution);
    writer.setTitle(title);
    writer.setCreator(u"Steelyard"_s);
    const qreal footHeight = 10 / 25.4 * Resolution;
    const QSizeF area(writer.width(), writer.height() - footHeight);
    QTextDocument document;
    document.documentLayout()->setPaintDevice(&writer);
    document.setDefaultFont(font(10));
    document.setDocumentMargin(0);
    document.setHtml(html);
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
                         Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, foot);
    }
    painter.end();
    return buffer.data();
}

QString fileName(const QString &words)
{
    QString name = words;
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u'-');
    return name.left(80);
}

} // namespace Steelyard::PaperPdf
