// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/HandOverText.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

QString HandOverText::title() const
{
    return tr("Hand-over of %1").arg(m_sheet.leaver);
}

QString HandOverText::foot() const
{
    return u"%1 · %2 · %3"_s.arg(m_sheet.company, title(), m_formatting.date(m_today));
}

QString HandOverText::money(qint64 units) const
{
    return units == 0 ? u"–"_s : m_formatting.moneyExact({units, m_sheet.currency});
}

QString HandOverText::summary() const
{
    const auto money = [this](qint64 units) {
        return m_formatting.money({units, m_sheet.currency});
    };
    const HandOver::Item &total = m_sheet.total;
    QStringList words {
        tr("%n customers", nullptr, int(m_sheet.customers)),
        tr("%n open opportunities (%1)", nullptr, int(total.deals)).arg(money(total.open)),
        tr("%n open tasks", nullptr, int(total.tasks)),
        tr("%n open quotes (%1)", nullptr, int(total.quotes)).arg(money(total.quoted)),
        tr("%n unpaid receivables (%1)", nullptr, int(total.receivables)).arg(money(total.due)),
        tr("%n open leads", nullptr, int(total.leads))};
    if (total.protections > 0)
        words << tr("%n reported deals", nullptr, int(total.protections));
    if (!m_sheet.seats.isEmpty())
        words << tr("leaves %1 after %2")
                     .arg(m_sheet.seats.join(tr(", ")), m_formatting.date(m_lastDay));
    return words.join(u" · "_s);
}

QString HandOverText::line(const HandOver::Item &item, int number) const
{
    const QString name = item.customer.isNull() ? tr("Without a customer") : item.name;
    const QString phone = m_sheet.masksPhones ? HandOver::masked(item.phone) : item.phone;
    return u"<tr><td>%1</td><td>%2</td><td>%3</td><td>%4</td><td align='right'>%5</td>"
           "<td align='right'>%6</td><td align='right'>%7</td><td align='right'>%8</td>"
           "<td>%9</td></tr>"_s.arg(QString::number(number), name.toHtmlEscaped(),
                                    item.region.toHtmlEscaped(), phone.toHtmlEscaped(),
                                    money(item.open), m_formatting.count(item.tasks),
                                    money(item.quoted), money(item.due),
                                    m_sheet.names.value(item.receiver).toHtmlEscaped());
}

QString HandOverText::html() const
{
    QString rows;
    int number = 0;
    for (const HandOver::Item &item : m_sheet.items)
        rows += line(item, ++number);
    const QString head
        = u"<tr><th>#</th><th align='left'>%1</th><th align='left'>%2</th><th align='left'>%3</th>"
          "<th align='right'>%4</th><th align='right'>%5</th><th align='right'>%6</th>"
          "<th align='right'>%7</th><th align='left'>%8</th></tr>"_s.arg(
              tr("Customer"), tr("Region"), tr("Phone"), tr("Open"), tr("Tasks"), tr("Quoted"),
              tr("Unpaid"), tr("Goes to"));
    QString signatures;
    for (const QString &who :
         {tr("Handed over by: %1").arg(m_sheet.leaver),
          tr("Taken over by: %1").arg(QStringList(m_sheet.names.values()).join(tr(", "))),
          tr("Witnessed by the manager")})
        signatures += u"<tr><td width='60%'>%1</td><td>____________________</td></tr>"_s.arg(
            who.toHtmlEscaped());
    return u"<p style='font-size:9pt;color:#475467'>%1</p><h1>%2</h1><p>%3</p><p>%4</p>"
           "<table width='100%' cellpadding='4' cellspacing='0' border='1' "
           "style='border-collapse:collapse;font-size:8pt'>%5%6</table><p></p><p>%7</p>"
           "<table width='100%' cellpadding='10'>%8</table>"_s.arg(
               m_sheet.company.toHtmlEscaped(), title().toHtmlEscaped(),
               tr("Last day: %1").arg(m_formatting.date(m_lastDay)), summary(), head, rows,
               tr("From the day after, everything above is in the hands of those named."),
               signatures);
}

} // namespace Steelyard
