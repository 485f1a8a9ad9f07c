// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/ExampleText.h"

#include "core/base/Calendar.h"
#include "core/base/Period.h"
#include "ui/handbook/RowWords.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qsizetype MostRows = 6;

QString quiet(const QString &words, const QColor &colour)
{
    return u"<span style='color:%2'>%1</span>"_s.arg(words, colour.name());
}

/// The names of the fields that any row says something about; what it is called comes first.
QStringList columnsOf(const QList<QVariantMap> &rows)
{
    QStringList columns;
    for (const QVariantMap &row : rows) {
        for (auto field = row.cbegin(); field != row.cend(); ++field) {
            if (!columns.contains(field.key()))
                columns.append(field.key());
        }
    }
    if (columns.removeAll(u"id"_s) > 0)
        columns.prepend(u"id"_s);
    return columns;
}

} // namespace

ExampleText::ExampleText(const KpiDefinition &definition, const Formatting &formatting,
                         const Tokens &tokens)
    : m_definition(definition)
    , m_formatting(formatting)
    , m_tokens(tokens)
{
}

QString ExampleText::cell(const QVariant &value) const
{
    const QString text = value.toString();
    if (text == "true"_L1)
        return tr("yes");
    if (text == "false"_L1)
        return tr("no");
    const QDate day = QDate::fromString(text, Qt::ISODate);
    return day.isValid() ? m_formatting.date(day) : RowWords::code(text).toHtmlEscaped();
}

QString ExampleText::table(const QString &entity, const QList<QVariantMap> &rows) const
{
    const QStringList columns = columnsOf(rows);
    QString head;
    for (const QString &column : columns)
        head += u"<td style='color:%2;padding-right:14px'>%1</td>"_s.arg(
            RowWords::field(column).toHtmlEscaped(), m_tokens.text3.name());
    QString lines = u"<tr>%1</tr>"_s.arg(head);
    for (const QVariantMap &row : rows.mid(0, MostRows)) {
        QString line;
        for (const QString &column : columns)
            line += u"<td style='padding-right:14px'>%1</td>"_s.arg(
                row.contains(column) ? cell(row.value(column)) : QString());
        lines += u"<tr>%1</tr>"_s.arg(line);
    }
    QString title = RowWords::records(entity);
    title[0] = title.at(0).toUpper();
    QString text
        = u"<p style='margin:4px 0 0 0'>%1</p><table cellspacing='0' cellpadding='1'>%2</table>"_s
              .arg(quiet(title.toHtmlEscaped(), m_tokens.text2), lines);
    if (rows.size() > MostRows)
        text += quiet(tr("and %n more", nullptr, int(rows.size() - MostRows)), m_tokens.text3);
    return text;
}

QString ExampleText::head(const GoldenExample &example, int number,
                          const std::optional<GoldenOutcome> &outcome) const
{
    // The names of examples are written in English only.
    QString title = tr("Example %1").arg(number);
    if (!m_formatting.isChinese() && !example.name.isEmpty())
        title += u": "_s + example.name;
    QString mark = quiet(u"…"_s, m_tokens.text3);
    if (outcome && outcome->passed()) {
        mark = quiet(tr("✓ holds"), m_tokens.good);
    } else if (outcome) {
        QStringList wrong;
        for (const GoldenOutcome::Difference &difference : outcome->differences)
            wrong << tr("%1 found").arg(difference.found);
        mark = quiet(tr("✗ does not hold") + u' ' + wrong.join(u", "_s).toHtmlEscaped(),
                     m_tokens.bad);
    }
    return u"<b>%1</b>&nbsp;&nbsp; %2"_s.arg(title.toHtmlEscaped(), mark);
}

QString ExampleText::asked(const GoldenExample &example) const
{
    QStringList parts;
    const QString period = example.ask.value(u"period"_s).toString();
    const auto parsed = Period::parse(period, Calendar());
    parts << (parsed ? m_formatting.period(parsed->range()) : period);
    const QString node = example.ask.value(u"node"_s).toString();
    parts << (node.isEmpty() || node == "company"_L1 ? tr("the company")
                  : node == "unassigned"_L1          ? tr("nobody's records")
                                                     : node);
    const QString variant = example.ask.value(u"variant"_s).toString();
    if (const Variant *rule = m_definition.variant(variant))
        parts << (m_formatting.isChinese() ? rule->label.zh : rule->label.en);
    const QVariantMap where = example.ask.value(u"where"_s).toMap();
    for (auto field = where.cbegin(); field != where.cend(); ++field)
        parts << u"%1: %2"_s.arg(RowWords::field(field.key()),
                                 field.value().toStringList().join(u", "_s));
    const QString today = example.ask.value(u"today"_s).toString();
    if (!today.isEmpty())
        parts << tr("as of %1").arg(m_formatting.date(QDate::fromString(today, Qt::ISODate)));
    return parts.join(u" · "_s);
}

QString ExampleText::expected(const GoldenExample &example) const
{
    const auto said = [&](const QString &key) { return example.expect.value(key).toString(); };
    static const QHash<QString, FigureState> states {
        {u"no_data"_s, FigureState::NoData},
        {u"undefined"_s, FigureState::Undefined},
        {u"not_applicable"_s, FigureState::NotApplicable},
        {u"hidden"_s, FigureState::Hidden},
        {u"error"_s, FigureState::Error}};
    if (const auto state = states.constFind(said(u"state"_s)); state != states.constEnd())
        return u"%1 (%2)"_s.arg(Formatting::mark(*state), m_formatting.stateName(*state));
    QString text = said(u"value"_s);
    if (text.isEmpty())
        text = said(u"num"_s);
    if (m_definition.unit == UnitOfMeasure::Percent && example.expect.contains(u"value"_s))
        text += u'%';
    const QString den = said(u"den"_s);
    if (example.expect.contains(u"value"_s) && !den.isEmpty() && den != "1"_L1)
        text += u" = %1 ÷ %2"_s.arg(said(u"num"_s), den);
    return text;
}

QString ExampleText::html(const GoldenExample &example, int number,
                          const std::optional<GoldenOutcome> &outcome) const
{
    QString given;
    for (auto rows = example.given.cbegin(); rows != example.given.cend(); ++rows) {
        if (!rows.value().isEmpty())
            given += table(rows.key(), rows.value());
    }
    const auto line = [&](const QString &label, const QString &text) {
        return u"<p style='margin:4px 0 0 0'>%1&nbsp; %2</p>"_s.arg(quiet(label, m_tokens.text3),
                                                                    text.toHtmlEscaped());
    };
    return u"<p style='margin:0'>%1</p>%2%3%4"_s.arg(
        head(example, number, outcome), given, line(tr("Asked"), asked(example)),
        u"<p style='margin:2px 0 0 0'>%1&nbsp; <b>%2</b></p>"_s.arg(
            quiet(tr("Gives"), m_tokens.text3), expected(example).toHtmlEscaped()));
}

} // namespace Steelyard
