// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/XlsxWriter.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QSaveFile>
#include <QTemporaryDir>

#include <xlsxwriter.h>

using namespace Qt::StringLiterals;

namespace Steelyard::XlsxWriter {

namespace {

constexpr qsizetype LongestText = 32767;
/// Longer ones are shown as #### by some programs where a cell is marked as text.
constexpr qsizetype LongestMarked = 255;
constexpr qsizetype LongestName = LXW_SHEETNAME_MAX;

/// The looks of the cells of one workbook.
struct Looks
{
    explicit Looks(lxw_workbook *in)
        : book(in)
        , head(workbook_add_format(book))
        , plain(workbook_add_format(book))
        , wrapped(workbook_add_format(book))
        , marked(workbook_add_format(book))
        , day(workbook_add_format(book))
    {
        format_set_bold(head);
        format_set_text_wrap(head);
        format_set_bg_color(head, 0xE8EEF5);
        format_set_bottom(head, LXW_BORDER_THIN);
        format_set_text_wrap(wrapped);
        format_set_num_format(day, "yyyy-mm-dd");
        format_set_text_wrap(marked);
        format_set_num_format_index(marked, 49);
        for (lxw_format *each : {head, plain, wrapped, marked, day}) {
            format_set_align(each, LXW_ALIGN_VERTICAL_TOP);
            format_set_font_name(each, "Microsoft YaHei");
            format_set_font_size(each, 10);
        }
    }

    lxw_format *of(const XlsxFigure &figure)
    {
        const int key = figure.decimals * 4 + (figure.isOpen ? 2 : 0) + (figure.isMarked ? 1 : 0);
        if (lxw_format *known = figures.value(key))
            return known;
        lxw_format *made = workbook_add_format(book);
        QByteArray pattern = "#,##0";
        if (figure.decimals > 0)
            pattern += '.' + QByteArray(figure.decimals, '0');
        format_set_num_format(made, pattern.constData());
        format_set_font_name(made, "Microsoft YaHei");
        format_set_font_size(made, 10);
        if (figure.isOpen)
            format_set_unlocked(made);
        if (figure.isMarked)
            format_set_bg_color(made, 0xE4E4E4);
        figures.insert(key, made);
        return made;
    }

    lxw_workbook *book;
    QHash<int, lxw_format *> figures;
    lxw_format *head;
    lxw_format *plain;
    lxw_format *wrapped;
    lxw_format *marked; ///< format 49, a text also once somebody has edited the cell
    lxw_format *day;
};

QByteArray textOf(const QString &text)
{
    return (text.size() > LongestText ? text.left(LongestText - 1) + u'…' : text).toUtf8();
}

bool mustBeMarked(const QString &text)
{
    return u"=+-@\t\r"_s.contains(text.at(0)) && text.size() <= LongestMarked;
}

/// What a spreadsheet takes as the name of a sheet.
QByteArray nameOf(QString name)
{
    for (const QChar forbidden : u"[]:*?/\\'"_s)
        name.replace(forbidden, u' ');
    return name.left(LongestName).toUtf8();
}

/// Writes one cell in the look that its kind and its column ask for.
struct CellWriter
{
    lxw_worksheet *sheet;
    lxw_row_t row;
    lxw_col_t column;
    Looks &looks;
    bool isWrapped;
    lxw_col_t firstFigure; ///< of the row

    void operator()(std::monostate) const {}
    void operator()(const QString &text) const
    {
        // Always as a string: the general writer would take "=…" for a formula.
        if (!text.isEmpty())
            worksheet_write_string(sheet, row, column, textOf(text).constData(),
                                   mustBeMarked(text) ? looks.marked
                                       : isWrapped    ? looks.wrapped
                                                      : looks.plain);
    }
    void operator()(double number) const
    {
        worksheet_write_number(sheet, row, column, number, looks.plain);
    }
    void operator()(const XlsxFigure &figure) const
    {
        lxw_format *look = looks.of(figure);
        if (figure.isSum) {
            char first[LXW_MAX_CELL_NAME_LENGTH];
            char last[LXW_MAX_CELL_NAME_LENGTH];
            lxw_rowcol_to_cell(first, row, firstFigure);
            lxw_rowcol_to_cell(last, row, lxw_col_t(column - 1));
            const QByteArray formula = QByteArray("=SUM(") + first + ':' + last + ')';
            worksheet_write_formula_num(sheet, row, column, formula.constData(), look,
                                        figure.value.value_or(0));
        } else if (figure.value) {
            worksheet_write_number(sheet, row, column, *figure.value, look);
        } else {
            worksheet_write_blank(sheet, row, column, look);
        }
    }
    void operator()(const QDate &day) const
    {
        lxw_datetime moment {day.year(), day.month(), day.day(), 0, 0, 0};
        if (day.isValid())
            worksheet_write_datetime(sheet, row, column, &moment, looks.day);
    }
};

void write(lxw_workbook *book, const XlsxSheet &content, const XlsxBook &whole, Looks &looks)
{
    lxw_worksheet *sheet = workbook_add_worksheet(book, nameOf(content.name).constData());
    if (!sheet || content.columns.isEmpty())
        return;
    const auto lastColumn = lxw_col_t(content.columns.size() - 1);
    for (lxw_col_t column = 0; column <= lastColumn; ++column) {
        const XlsxSheet::Column &about = content.columns.at(column);
        lxw_row_col_options options {};
        options.hidden = about.isHidden ? LXW_TRUE : LXW_FALSE;
        worksheet_set_column_opt(sheet, column, column, about.width, nullptr, &options);
        worksheet_write_string(sheet, 0, column, textOf(about.title).constData(), looks.head);
    }
    lxw_row_t row = 0;
    for (const QList<XlsxCell> &cells : content.rows) {
        ++row;
        const auto firstFigure = std::find_if(cells.cbegin(), cells.cend(), [](const auto &cell) {
            return std::holds_alternative<XlsxFigure>(cell);
        });
        for (lxw_col_t column = 0; column < cells.size() && column <= lastColumn; ++column)
            std::visit(CellWriter {sheet, row, column, looks, content.columns.at(column).isWrapped,
                                   lxw_col_t(firstFigure - cells.cbegin())},
                       cells.at(column));
    }
    worksheet_freeze_panes(sheet, 1, lxw_col_t(content.fixedColumns));
    worksheet_autofilter(sheet, 0, 0, row, lastColumn);
    if (content.isProtected) {
        lxw_protection allowed {};
        allowed.format_cells = allowed.format_columns = allowed.format_rows = LXW_TRUE;
        allowed.autofilter = allowed.sort = LXW_TRUE;
        worksheet_protect(sheet, nullptr, &allowed);
    }
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    // & begins a command in heads and feet.
    const auto said = [](QString text) { return text.replace(u"&"_s, u"&&"_s); };
    const QString head = u"&L%1&R%2"_s.arg(said(whole.title), said(whole.company));
    worksheet_set_header(sheet, head.left(LXW_HEADER_FOOTER_MAX).toUtf8().constData());
    worksheet_set_footer(sheet, "&L&A&R&P / &N");
}

} // namespace

Result<void> write(const QString &path, const XlsxBook &book)
{
    const auto cannot = [&path](const QString &detail) {
        return Error {Error::Kind::Storage, "file.cannot_write"_L1, {{u"path"_s, path}}, detail};
    };
    // The library writes a file by itself; what is there must stay until that one is whole.
    const QTemporaryDir folder;
    if (!folder.isValid())
        return cannot(folder.errorString());
    const QByteArray scratch = QFile::encodeName(folder.filePath(u"book.xlsx"_s));
    QByteArray place = QFile::encodeName(folder.path());
    lxw_workbook_options options {LXW_FALSE, place.data(), LXW_FALSE};
    lxw_workbook *file = workbook_new_opt(scratch.constData(), &options);
    if (!file)
        return cannot(folder.path());
    QByteArray title = textOf(book.title);
    QByteArray company = textOf(book.company);
    lxw_doc_properties properties {};
    properties.title = title.data();
    properties.company = company.data();
    properties.created = book.day.startOfDay(Qt::UTC).toSecsSinceEpoch();
    workbook_set_properties(file, &properties);
    Looks looks(file);
    for (const XlsxSheet &sheet : book.sheets)
        write(file, sheet, book, looks);
    if (const lxw_error error = workbook_close(file); error != LXW_NO_ERROR)
        return cannot(QString::fromLatin1(lxw_strerror(error)));
    QFile made(QFile::decodeName(scratch));
    QSaveFile target(path);
    if (!made.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return cannot(target.errorString());
    const QByteArray bytes = made.readAll();
    if (target.write(bytes) != bytes.size() || !target.commit())
        return cannot(target.errorString());
    return {};
}

} // namespace Steelyard::XlsxWriter
