// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ManualPaste.h"

#include "core/base/Text.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error invalid(QLatin1StringView code, const QVariantMap &values)
{
    return {Error::Kind::Invalid, code, values, {}};
}

QList<QStringList> linesOf(const QString &text)
{
    QList<QStringList> lines;
    for (QString line : text.split(u'\n')) {
        if (line.endsWith(u'\r'))
            line.chop(1);
        lines.append(line.split(u'\t'));
    }
    // A spreadsheet ends its last line too.
    while (!lines.isEmpty() && lines.constLast() == QStringList {QString()})
        lines.removeLast();
    return lines;
}

/// What stands in the head of a sheet as a period is written elsewhere: "Mar 2026", "2026年3月" and
/// "3月" are "2026-03", "Q1 2026" and "2026年一季度" are "2026-Q1". Anything else stays.
QString labelOf(const QString &text, int year)
{
    static const QRegularExpression month(u"^(?:(\\d{4})年)?(\\d{1,2})月$"_s);
    static const QRegularExpression named(
        u"^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?(?: (\\d{4}))?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression quarter(u"^(?:(\\d{4})年)?第?([一二三四1-4])季度$"_s);
    static const QRegularExpression q(u"^q([1-4])(?: (\\d{4}))?$"_s,
                                      QRegularExpression::CaseInsensitiveOption);
    const auto in
        = [year](const QString &said) { return said.isEmpty() ? QString::number(year) : said; };
    const QString label = Text::narrow(text).trimmed();
    if (const auto match = month.match(label); match.hasMatch())
        return u"%1-%2"_s.arg(in(match.captured(1)), match.captured(2).rightJustified(2, u'0'));
    if (const auto match = named.match(label); match.hasMatch()) {
        const qsizetype at
            = u"janfebmaraprmayjunjulaugsepoctnovdec"_s.indexOf(match.captured(1).toLower());
        return u"%1-%2"_s.arg(in(match.captured(2)),
                              QString::number(at / 3 + 1).rightJustified(2, u'0'));
    }
    if (const auto match = quarter.match(label); match.hasMatch()) {
        const qsizetype at = u"一二三四1234"_s.indexOf(match.captured(2));
        return u"%1-Q%2"_s.arg(in(match.captured(1))).arg(at % 4 + 1);
    }
    if (const auto match = q.match(label); match.hasMatch())
        return u"%1-Q%2"_s.arg(in(match.captured(2)), match.captured(1));
    return label.endsWith(u'年') ? label.chopped(1) : label;
}

std::optional<qsizetype> periodAt(const QString &text, const ManualSheet &sheet,
                                  const Calendar &calendar)
{
    const QString label = labelOf(text, sheet.periods.constFirst().from().year());
    const auto period = Period::parse(label, calendar);
    for (qsizetype i = 0; period && i < sheet.periods.size(); ++i) {
        if (sheet.periods.at(i).range() == period->range())
            return i;
    }
    return std::nullopt;
}

} // namespace

ManualPaste ManualPaste::of(const QString &text, const ManualSheet &sheet, int row, int column,
                            const Reading &reading)
{
    ManualPaste paste;
    QList<QStringList> lines = linesOf(text);
    if (lines.isEmpty() || sheet.periods.isEmpty())
        return paste;
    const Calendar &calendar = reading.facts.calendar();
    // A first line in which every cell but the first is a period is a head.
    QList<std::optional<qsizetype>> heads;
    for (const QString &cell : lines.constFirst().mid(1))
        heads.append(periodAt(cell, sheet, calendar));
    const bool isLabelled = !heads.isEmpty()
        && std::any_of(heads.cbegin(), heads.cend(), [](const auto &at) { return at.has_value(); });
    int number = 0;
    for (const QStringList &cells : std::as_const(lines)) {
        ++number;
        if (isLabelled && number == 1) {
            for (qsizetype i = 0; i < heads.size(); ++i) {
                if (!heads.at(i))
                    paste.refused.append(
                        {{{}, {}, cells.at(i + 1), number},
                         invalid("manual.no_period"_L1, {{u"text"_s, cells.at(i + 1)}})});
            }
            continue;
        }
        NodeKey node;
        if (isLabelled) {
            const auto found
                = reading.facts.organisation().find(cells.constFirst().trimmed(), reading.today);
            if (!found) {
                paste.refused.append({{{}, {}, cells.constFirst(), number}, found.error()});
                continue;
            }
            node = *found;
        } else {
            const int at = row + number - 1;
            if (at >= sheet.rows.size()) {
                paste.refused.append(
                    {{{}, {}, cells.join(u' '), number},
                     invalid("manual.outside"_L1, {{u"text"_s, cells.join(u' ')}})});
                continue;
            }
            node = sheet.rows.at(at).node;
        }
        const QStringList figures = isLabelled ? cells.mid(1) : cells;
        for (qsizetype i = 0; i < figures.size(); ++i) {
            const std::optional<qsizetype> at
                = isLabelled ? heads.value(i) : std::optional<qsizetype>(column + i);
            // An empty cell of a block says nothing; it takes nothing away.
            if (figures.at(i).trimmed().isEmpty() || !at)
                continue;
            if (*at >= sheet.periods.size())
                paste.refused.append({{node, {}, figures.at(i), number},
                                      invalid("manual.outside"_L1, {{u"text"_s, figures.at(i)}})});
            else
                paste.entries.append({node, sheet.periods.at(*at), figures.at(i), number});
        }
    }
    return paste;
}

} // namespace Steelyard
