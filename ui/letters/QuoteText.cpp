// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/QuoteText.h"

#include "core/workspace/DealPapers.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr const char *Context = "QuoteText";

const char *headingOf(QuoteTemplate::Paper paper)
{
    switch (paper) {
    case QuoteTemplate::Paper::Quote:
        return QT_TRANSLATE_NOOP("QuoteText", "Quote");
    case QuoteTemplate::Paper::Proposal:
        return QT_TRANSLATE_NOOP("QuoteText", "Proposal");
    case QuoteTemplate::Paper::Contract:
        return QT_TRANSLATE_NOOP("QuoteText", "Sales contract");
    }
    return "";
}

/// As a person typed it: line by line.
QString paragraphs(const QString &text)
{
    return text.trimmed().toHtmlEscaped().replace(u'\n', u"<br>"_s);
}

} // namespace

QuoteText::QuoteText(const DealSheet &sheet, const DealSheet::QuoteSheet &quote,
                     const QString &company, const QuoteTemplate &words, Paper paper,
                     const Formatting &formatting)
    : m_sheet(sheet)
    , m_quote(quote)
    , m_company(company)
    , m_template(words)
    , m_own(words.words(paper, formatting.isChinese()))
    , m_paper(paper)
    , m_formatting(formatting)
    , m_say(Context, formatting.language())
{
}

QString QuoteText::heading(Paper paper, Formatting::Language language)
{
    return PaperWords(Context, language)(headingOf(paper));
}

QString QuoteText::paperName(Paper paper)
{
    return QCoreApplication::translate(Context, headingOf(paper));
}

QString QuoteText::headingText() const
{
    return m_own.heading.isEmpty() ? m_say(headingOf(m_paper)) : m_own.heading;
}

QString QuoteText::title() const
{
    return m_say(QT_TRANSLATE_NOOP("QuoteText", "%1 %2, version %3"))
        .arg(headingText(), m_quote.quote.number,
             QString::number(m_quote.quote.version.value_or(1)));
}

QString QuoteText::foot() const
{
    return m_own.footer.isEmpty() ? u"%1 · %2"_s.arg(m_company, title()) : m_own.footer;
}

QString QuoteText::money(const std::optional<Amount> &amount) const
{
    return amount ? m_formatting.moneyExact({amount->units, m_quote.quote.currency}) : u"–"_s;
}

QString QuoteText::lines() const
{
    QString rows;
    int number = 0;
    for (const QuoteLine &line : m_quote.lines) {
        const QString what = line.description.isEmpty() ? m_sheet.names.value(line.product.uuid())
                                                        : line.description;
        const auto amount = DealPapers::lineAmount(line, false);
        rows += u"<tr><td>%1</td><td>%2</td><td align='right'>%3</td><td align='right'>%4</td>"
                "<td align='right'>%5</td></tr>"_s.arg(
                    QString::number(++number), what.toHtmlEscaped(),
                    line.quantity ? m_formatting.exact(line.quantity->units, Quantity::Scale)
                                  : u"1"_s,
                    money(line.unitPrice),
                    money(amount ? std::optional(Amount {*amount}) : std::nullopt));
    }
    return u"<table width='100%' cellpadding='5' cellspacing='0' border='1' "
           "style='border-collapse:collapse'><tr><th>#</th><th align='left'>%1</th>"
           "<th align='right'>%2</th><th align='right'>%3</th><th align='right'>%4</th></tr>"
           "%5</table>"_s.arg(m_say(QT_TRANSLATE_NOOP("QuoteText", "What")),
                              m_say(QT_TRANSLATE_NOOP("QuoteText", "Quantity")),
                              m_say(QT_TRANSLATE_NOOP("QuoteText", "Price of one")),
                              m_say(QT_TRANSLATE_NOOP("QuoteText", "Amount")), rows);
}

QString QuoteText::terms() const
{
    return m_own.terms.isEmpty()
        ? QString()
        : u"<p style='margin-top:14px'><b>%1</b><br>%2</p>"_s.arg(
            m_say(QT_TRANSLATE_NOOP("QuoteText", "Terms")), paragraphs(m_own.terms));
}

// Only a contract is signed by both.
QString QuoteText::signatures() const
{
    if (m_paper != Paper::Contract)
        return {};
    const QString line = u"<p style='margin-top:44px'>______________________________<br>"
                         "<span style='font-size:8pt;color:#475467'>%1</span></p>"_s.arg(
                             m_say(QT_TRANSLATE_NOOP("QuoteText", "Signature, seal, date")));
    return u"<table width='100%' style='margin-top:20px'><tr><td width='50%'>%1<br><b>%2</b>%3</td>"
           "<td width='50%'>%4<br><b>%5</b>%3</td></tr></table>"_s.arg(
               m_say(QT_TRANSLATE_NOOP("QuoteText", "Seller")), m_company.toHtmlEscaped(), line,
               m_say(QT_TRANSLATE_NOOP("QuoteText", "Buyer")), m_sheet.customer.toHtmlEscaped());
}

QString QuoteText::page() const
{
    if (!m_template.page.isEmpty())
        return m_template.page;
    return u"<p style='font-size:9pt;color:#475467'>{{letterhead}}</p>"
           "<h1>{{heading}} {{number}}</h1>"
           "<table width='100%'><tr><td>%1<br><b>{{customer}}</b></td>"
           "<td align='right'>%2 {{version}}<br>{{day}}<br>%3 {{valid}}</td></tr></table>"
           "<p></p>{{lines}}<p align='right'>%4 {{list}}<br>%5 {{discount}}<br>"
           "<b style='font-size:13pt'>%6 {{total}}</b></p><p>{{note}}</p>{{terms}}"
           "<p></p><p>{{seller}}</p>{{signatures}}"_s.arg(
               m_say(QT_TRANSLATE_NOOP("QuoteText", "Customer")),
               m_say(QT_TRANSLATE_NOOP("QuoteText", "Version")),
               m_say(QT_TRANSLATE_NOOP("QuoteText", "valid until")),
               m_say(QT_TRANSLATE_NOOP("QuoteText", "At list prices")),
               m_say(QT_TRANSLATE_NOOP("QuoteText", "Discount")),
               m_say(QT_TRANSLATE_NOOP("QuoteText", "Total")));
}

QString QuoteText::html() const
{
    const Quote &quote = m_quote.quote;
    const QTimeZone &zone = m_sheet.zone;
    const Moment &from = quote.sentAt.isValid() ? quote.sentAt : quote.requestedAt;
    const QDate day = from.isValid() ? from.day(zone) : QDate();
    QString discount = u"–"_s;
    if (quote.listAmount && quote.netAmount && quote.listAmount->units > 0)
        discount = m_formatting.percent(
            Ratio {quote.listAmount->units - quote.netAmount->units, quote.listAmount->units});
    const QDate validTo = day.isValid() ? day.addDays(m_template.validDays) : QDate();
    const QHash<QString, QString> words {
        {u"letterhead"_s, paragraphs(m_own.letterhead.isEmpty() ? m_company : m_own.letterhead)},
        {u"heading"_s, headingText().toHtmlEscaped()},
        {u"company"_s, m_company.toHtmlEscaped()},
        {u"customer"_s, m_sheet.customer.toHtmlEscaped()},
        {u"number"_s, quote.number.toHtmlEscaped()},
        {u"version"_s, QString::number(quote.version.value_or(1))},
        {u"day"_s, day.isValid() ? m_formatting.date(day) : QString()},
        {u"valid"_s, validTo.isValid() ? m_formatting.date(validTo) : QString()},
        {u"seller"_s, m_sheet.owner.toHtmlEscaped()},
        {u"lines"_s, lines()},
        {u"list"_s, money(quote.listAmount)},
        {u"discount"_s, discount},
        {u"total"_s, money(quote.netAmount)},
        {u"note"_s, paragraphs(quote.note)},
        {u"terms"_s, terms()},
        {u"signatures"_s, signatures()},
    };
    // In one walk: what somebody typed may hold braces itself, and is no word of the page.
    static const QRegularExpression braces(u"\\{\\{([a-z]+)\\}\\}"_s);
    const QString page = this->page();
    QString html;
    qsizetype at = 0;
    for (auto found = braces.globalMatch(page); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        html += QStringView(page).mid(at, match.capturedStart() - at);
        html += words.contains(match.captured(1)) ? words.value(match.captured(1))
                                                  : match.captured(0);
        at = match.capturedEnd();
    }
    return html + QStringView(page).mid(at);
}

} // namespace Steelyard
