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

/// "2026-03", but also what stands in the head of the sheet: "Mar 2026", "2026年3月", "3月".
std::optional<qsizetype> periodAt(const QString &text, const ManualSheet &sheet,
                                  const Calendar &calendar)
{
    static const QRegularExpression chinese(u"^(?:(\\d{4})年)?(\\d{1,2})月$"_s);
    QString label = Text::narrow(text).trimmed();
    if (const auto match = chinese.match(label); match.hasMatch()) {
        const QString year = match.captured(1).isEmpty()
            ? QString::number(sheet.periods.constFirst().from().year())
            : match.captured(1);
        label = u"%1-%2"_s.arg(year, match.captured(2).rightJustified(2, u'0'));
    }
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
