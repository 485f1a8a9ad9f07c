// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/HandbookPdf.h"

#include "ui/handbook/HandbookPrint.h"
#include "ui/theme/Tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTextDocument>

#include <vector>

using namespace Qt::StringLiterals;

namespace Steelyard::HandbookPdf {

namespace {

constexpr int Resolution = 300;
constexpr std::size_t LinesOfContents = 42;

QFont font(qreal points, bool strong = false)
{
    QFont font;
    font.setFamilies({u"Inter"_s, u"WenQuanYi Micro Hei"_s, u"Noto Sans CJK SC"_s});
    font.setPointSizeF(points);
    font.setWeight(strong ? QFont::DemiBold : QFont::Normal);
    return font;
}

/// One KPI, laid out for the paper.
struct Sheet
{
    QString name;
    QString otherName;
    std::unique_ptr<QTextDocument> document;
    int first = 0; ///< number of its first page
};

/// The book while it is being drawn.
class Book
{
public:
    Book(QPdfWriter &writer, const HandbookPrint &words)
        : m_writer(writer)
        , m_words(words)
        , m_painter(&writer)
        , m_area(QPointF(0, 0), QSizeF(writer.width(), writer.height() - millimetres(10)))
    {
    }

    qreal millimetres(qreal length) const { return length / 25.4 * Resolution; }
    QSizeF area() const { return m_area.size(); }
    QPainter &painter() { return m_painter; }

    void turn()
    {
        if (m_page++ > 0)
            m_writer.newPage();
    }

    void title(const Order &order, const QString &about)
    {
        turn();
        const qreal width = m_area.width();
        // The steelyard's beam and its star, as on the door.
        m_painter.fillRect(QRectF(0, millimetres(62), millimetres(16), millimetres(1.6)),
                           m_tokens.accent);
        line(font(34, true), m_tokens.text, {0, millimetres(70), width, millimetres(20)},
             m_words.title());
        line(font(14), m_tokens.text2, {0, millimetres(92), width, millimetres(10)}, order.company);
        line(font(10), m_tokens.text3, {0, millimetres(104), width, millimetres(8)}, about);
    }

    void contents(const std::vector<Sheet> &sheets)
    {
        const qreal step = (m_area.height() - millimetres(16)) / qreal(LinesOfContents);
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            if (i % LinesOfContents == 0) {
                turn();
                line(font(18, true), m_tokens.text, {0, 0, m_area.width(), millimetres(10)},
                     m_words.contents());
                foot();
            }
            const QRectF row(0, millimetres(16) + step * qreal(i % LinesOfContents), m_area.width(),
                             step);
            line(font(10), m_tokens.text, row, sheets.at(i).name);
            line(font(9), m_tokens.text3, row.adjusted(m_area.width() * .45, 0, 0, 0),
                 sheets.at(i).otherName);
            line(font(10), m_tokens.text3, row, QString::number(sheets.at(i).first),
                 Qt::AlignRight);
        }
    }

    void page(QTextDocument &document, int number)
    {
        turn();
        m_painter.save();
        m_painter.translate(0, -number * m_area.height());
        const QRectF view(0, number * m_area.height(), m_area.width(), m_area.height());
        m_painter.setClipRect(view);
        QAbstractTextDocumentLayout::PaintContext context;
        context.clip = view;
        context.palette.setColor(QPalette::Text, m_tokens.text);
        document.documentLayout()->draw(&m_painter, context);
        m_painter.restore();
        foot();
    }

private:
    void line(const QFont &face, const QColor &ink, const QRectF &area, const QString &words,
              Qt::Alignment alignment = Qt::AlignLeft)
    {
        m_painter.setFont(face);
        m_painter.setPen(ink);
        m_painter.drawText(area, int(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, words);
    }

    void foot()
    {
        const QRectF row(0, m_area.height() + millimetres(4), m_area.width(), millimetres(6));
        line(font(8), m_tokens.text3, row, m_words.title());
        line(font(8), m_tokens.text3, row, QString::number(m_page), Qt::AlignRight);
    }

    QPdfWriter &m_writer;
    const HandbookPrint &m_words;
    Tokens m_tokens = Tokens::forLight();
    QPainter m_painter;
    QRectF m_area;
    int m_page = 0;
};

Error cancelled()
{
    return {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
}

} // namespace

Result<int> write(const Handbook &handbook, const Order &order, const CancelToken &cancel,
                  const std::function<void(int, int)> &progress)
{
    // What is called off or fails leaves the file that was there.
    QSaveFile file(order.path);
    const auto failed = [&] {
        return Error {Error::Kind::Storage,
                      "file.cannot_write"_L1,
                      {{u"path"_s, order.path}},
                      file.errorString()};
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    const Formatting formatting(order.language);
    const HandbookPrint words(handbook, formatting);
    int pages = 0;
    {
        QPdfWriter writer(&file);
        writer.setResolution(Resolution);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setPageMargins(QMarginsF(20, 18, 20, 12), QPageLayout::Millimeter);
        writer.setTitle(words.title());
        writer.setCreator(u"Steelyard"_s);
        Book book(writer, words);
        QList<const KpiDefinition *> definitions = words.pages();
        const int total = int(definitions.size()) * 2;
        std::vector<Sheet> sheets;
        const std::size_t count = std::size_t(definitions.size());
        int next = 2 + int((count + LinesOfContents - 1) / LinesOfContents);
        for (const KpiDefinition *definition : std::as_const(definitions)) {
            if (cancel.isCancelled())
                return cancelled();
            Sheet sheet {words.name(*definition), words.otherName(*definition),
                         std::make_unique<QTextDocument>(), next};
            sheet.document->documentLayout()->setPaintDevice(&writer);
            sheet.document->setDocumentMargin(0);
            sheet.document->setDefaultFont(font(10));
            sheet.document->setHtml(words.html(*definition));
            sheet.document->setPageSize(book.area());
            next += sheet.document->pageCount();
            sheets.push_back(std::move(sheet));
            progress(int(sheets.size()), total);
        }
        book.title(order, words.about(order.day));
        book.contents(sheets);
        for (std::size_t i = 0; i < sheets.size(); ++i) {
            if (cancel.isCancelled())
                return cancelled();
            QTextDocument &document = *sheets.at(i).document;
            for (int number = 0; number < document.pageCount(); ++number)
                book.page(document, number);
            progress(int(definitions.size()) + int(i) + 1, total);
        }
        pages = next - 1;
    }
    return file.commit() ? Result<int>(pages) : Result<int>(failed());
}

} // namespace Steelyard::HandbookPdf
