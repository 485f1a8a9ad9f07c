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
constexpr int PictureResolution = 150;
constexpr qreal MillimetresPerInch = 25.4;
constexpr qreal FootHeight = 10;
const QMarginsF Margins(18, 18, 18, 16);

/// Noto's Chinese is copied out of a PDF as radicals (⽉ for 月); WenQuanYi's is not.
QFont font(qreal points)
{
    QFont font;
    font.setFamilies({u"WenQuanYi Micro Hei"_s, u"Noto Sans CJK SC"_s});
    font.setPointSizeF(points);
    return font;
}

/// The text laid out for a device, page by page.
class Sheets
{
public:
    /// `size` is what the margins leave of a page, in the device's dots.
    Sheets(QPaintDevice &device, const QSizeF &size, const QString &html, const QString &foot)
        : m_size(size)
        , m_footHeight(FootHeight / MillimetresPerInch * device.logicalDpiY())
        , m_foot(foot)
    {
        m_document.documentLayout()->setPaintDevice(&device);
        m_document.setDefaultFont(font(10));
        m_document.setDocumentMargin(0);
        m_document.setHtml(html);
        m_document.setPageSize(area());
    }

    int count() const { return m_document.pageCount(); }
    void draw(QPainter &painter, int page) const
    {
        painter.save();
        painter.translate(0, -page * area().height());
        const QRectF view(QPointF(0, page * area().height()), area());
        painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, Qt::black);
        m_document.documentLayout()->draw(&painter, context);
        painter.restore();
        painter.setFont(font(6.5));
        painter.drawText(QRectF(0, area().height(), m_size.width(), m_footHeight),
                         Qt::AlignLeft | Qt::AlignBottom | Qt::TextWordWrap, m_foot);
    }

private:
    QSizeF area() const { return {m_size.width(), m_size.height() - m_footHeight}; }

    const QSizeF m_size;
    const qreal m_footHeight;
    const QString m_foot;
    QTextDocument m_document;
};

} // namespace

QByteArray drawn(const QString &title, const QString &html, const QString &foot)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(Margins, QPageLayout::Millimeter);
    writer.setResolution(Resolution);
    writer.setTitle(title);
    writer.setCreator(u"Steelyard"_s);
    const Sheets sheets(writer, QSizeF(writer.width(), writer.height()), html, foot);
    QPainter painter(&writer);
    for (int page = 0; page < sheets.count(); ++page) {
        if (page > 0)
            writer.newPage();
        sheets.draw(painter, page);
    }
    painter.end();
    return buffer.data();
}

QImage firstPage(const QString &html, const QString &foot, int width)
{
    const QSizeF paper = QPageSize(QPageSize::A4).size(QPageSize::Millimeter);
    const auto dots
        = [](qreal millimetres) { return millimetres / MillimetresPerInch * PictureResolution; };
    // Laid out larger than it is shown: lines break where those of the PDF do.
    QImage image(qRound(dots(paper.width())), qRound(dots(paper.height())), QImage::Format_RGB32);
    image.setDotsPerMeterX(qRound(PictureResolution / MillimetresPerInch * 1000));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.fill(Qt::white);
    const QSizeF inner(dots(paper.width() - Margins.left() - Margins.right()),
                       dots(paper.height() - Margins.top() - Margins.bottom()));
    const Sheets sheets(image, inner, html, foot);
    QPainter painter(&image);
    painter.translate(dots(Margins.left()), dots(Margins.top()));
    sheets.draw(painter, 0);
    painter.end();
    return image.scaledToWidth(width, Qt::SmoothTransformation);
}

QString fileName(const QString &words)
{
    QString name = words;
    for (const QChar forbidden : u"/\\:*?\"<>|"_s)
        name.replace(forbidden, u'-');
    return name.left(80);
}

} // namespace Steelyard::PaperPdf
