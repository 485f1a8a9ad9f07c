// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/QuoteText.h"

#include "core/workspace/DealPapers.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int ValidDays = 30; ///< from the day on which it is sent

} // namespace

QString QuoteText::title() const
{
    return tr("Quote %1, version %2")
        .arg(m_quote.quote.number)
        .arg(m_quote.quote.version.value_or(1));
}

QString QuoteText::foot() const
{
    return u"%1 · %2"_s.arg(m_company, title());
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
           "%5</table>"_s.arg(tr("What"), tr("Quantity"), tr("Price of one"), tr("Amount"), rows);
}

QString QuoteText::standardTemplate()
{
    return u"<p style='font-size:9pt;color:#475467'>{{company}}</p>"
           "<h1>%1 {{number}}</h1>"
           "<table width='100%'><tr><td>%2<br><b>{{customer}}</b></td>"
           "<td align='right'>%3 {{version}}<br>{{day}}<br>%4 {{valid}}</td></tr></table>"
           "<p></p>{{lines}}<p align='right'>%5 {{list}}<br>%6 {{discount}}<br>"
           "<b style='font-size:13pt'>%7 {{total}}</b></p><p>{{note}}</p>"
           "<p></p><p>{{seller}}</p>"_s.arg(tr("Quote"), tr("For"), tr("Version"),
                                            tr("valid until"), tr("At list prices"), tr("Discount"),
                                            tr("Total"));
}

QString QuoteText::html(const QString &ownTemplate) const
{
    const Quote &quote = m_quote.quote;
    const QTimeZone &zone = m_sheet.zone;
    const Moment &from = quote.sentAt.isValid() ? quote.sentAt : quote.requestedAt;
    const QDate day = from.isValid() ? from.day(zone) : QDate();
    QString discount = u"–"_s;
    if (quote.listAmount && quote.netAmount && quote.listAmount->units > 0)
        discount = m_formatting.percent(
            Ratio {quote.listAmount->units - quote.netAmount->units, quote.listAmount->units});
    const std::pair<QString, QString> words[] = {
        {u"company"_s, m_company.toHtmlEscaped()},
        {u"customer"_s, m_sheet.customer.toHtmlEscaped()},
        {u"number"_s, quote.number.toHtmlEscaped()},
        {u"version"_s, QString::number(quote.version.value_or(1))},
        {u"day"_s, day.isValid() ? m_formatting.date(day) : QString()},
        {u"valid"_s, day.isValid() ? m_formatting.date(day.addDays(ValidDays)) : QString()},
        {u"seller"_s, m_sheet.owner.toHtmlEscaped()},
        {u"lines"_s, lines()},
        {u"list"_s, money(quote.listAmount)},
        {u"discount"_s, discount},
        {u"total"_s, money(quote.netAmount)},
        {u"note"_s, quote.note.toHtmlEscaped().replace(u'\n', u"<br>"_s)},
    };
    QString page = ownTemplate.isEmpty() ? standardTemplate() : ownTemplate;
    for (const auto &[name, text] : words)
        page.replace(u"{{%1}}"_s.arg(name), text);
    return page;
}

} // namespace Steelyard
