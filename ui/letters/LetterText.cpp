// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/LetterText.h"

#include "core/base/Fixed.h"
#include "core/base/Quantity.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QString row(const QString &what, const QString &says)
{
    return says.isEmpty() ? QString()
                          : u"<tr><td width=\"28%\"><b>%1</b></td><td>%2</td></tr>"_s.arg(
                              what.toHtmlEscaped(), says.toHtmlEscaped());
}

} // namespace

QString LetterText::title() const
{
    return tr("Target letter");
}

QString LetterText::foot() const
{
    return tr("Version %1, published on %2. SHA-256 of its figures: %3")
        .arg(QString::number(m_letters.version), m_formatting.date(m_letters.publishedOn),
             m_letters.hash);
}

QString LetterText::amount(const std::optional<qint64> &value) const
{
    if (!value)
        return u"–"_s;
    return m_letters.unit == UnitOfMeasure::Money ? m_formatting.decimal(*value, Quantity::Scale, 2)
                                                  : m_formatting.exact(*value, Quantity::Scale);
}

QString LetterText::tier(const QString &code) const
{
    if (const QString name = m_letters.tiers.nameOf(code); !name.isEmpty())
        return name;
    return code == "stretch"_L1  ? tr("Stretch")
        : code == "challenge"_L1 ? tr("Challenge")
        : code == "base"_L1      ? tr("Target")
                                 : tr("Tier %1").arg(code.section(u'_', -1));
}

QString LetterText::facts(const PlanLetters::Letter &letter) const
{
    const QString kpi = m_letters.currency.isEmpty()
        ? local(m_letters.kpi)
        : tr("%1 (%2)").arg(local(m_letters.kpi), m_letters.currency);
    return u"<table width=\"100%\" cellpadding=\"3\">"_s + row(tr("For"), letter.path)
        + row(tr("Responsible"), letter.responsible) + row(tr("Agreed with"), letter.superior)
        + row(tr("KPI"), kpi) + row(tr("How it is counted"), local(m_letters.rule))
        + row(tr("Period"), m_formatting.period(m_letters.period.range()))
        + row(tr("Published by"), m_letters.publishedBy)
        + row(tr("Published all the same because"), m_letters.waiver) + u"</table>"_s;
}

QString LetterText::table(const PlanLetters::Letter &letter) const
{
    QString html
        = u"<table width=\"100%\" border=\"1\" cellspacing=\"0\" cellpadding=\"4\" "
          "style=\"border-collapse: collapse\"><thead><tr><th align=\"left\">%1</th>"_s.arg(
              tr("Period").toHtmlEscaped());
    for (const PlanLetters::Row &tierRow : letter.rows)
        html += u"<th align=\"right\">%1</th>"_s.arg(tier(tierRow.tier).toHtmlEscaped());
    html += u"</tr></thead>"_s;
    for (qsizetype part = 0; part < m_letters.parts.size() && m_letters.parts.size() > 1; ++part) {
        html += u"<tr><td>%1</td>"_s.arg(
            m_formatting.period(m_letters.parts.at(part).range()).toHtmlEscaped());
        for (const PlanLetters::Row &tierRow : letter.rows)
            html += u"<td align=\"right\">%1</td>"_s.arg(amount(tierRow.parts.at(part)));
        html += u"</tr>"_s;
    }
    html += u"<tr><td><b>%1</b></td>"_s.arg(tr("Total").toHtmlEscaped());
    for (const PlanLetters::Row &tierRow : letter.rows)
        html += u"<td align=\"right\"><b>%1</b></td>"_s.arg(amount(tierRow.total));
    return html + u"</tr></table>"_s;
}

QString LetterText::signatures(const PlanLetters::Letter &letter) const
{
    const auto line = [](const QString &who, const QString &name) {
        return u"<td width=\"50%\">%1<br/>%2<br/><br/>______________________</td>"_s.arg(
            who.toHtmlEscaped(), name.toHtmlEscaped());
    };
    return u"<br/><table width=\"100%\"><tr>"_s
        + line(tr("Signature of who is responsible, and day"), letter.responsible)
        + line(tr("Signature of who it is agreed with, and day"), letter.superior)
        + u"</tr></table>"_s;
}

QString LetterText::html(const PlanLetters::Letter &letter) const
{
    return u"<h1>%1</h1><p>%2</p>%3<br/>%4%5"_s.arg(
        title().toHtmlEscaped(), m_letters.company.toHtmlEscaped(), facts(letter), table(letter),
        signatures(letter));
}

} // namespace Steelyard
