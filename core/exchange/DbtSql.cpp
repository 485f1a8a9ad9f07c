// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DbtSql.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Steelyard::DbtSql {

namespace {

/// A day is written bare in formulas; every other text as in SQL.
QString text(const QString &quoted)
{
    static const QRegularExpression day(u"^'\\d{4}-\\d{2}-\\d{2}'$"_s);
    return day.match(quoted).hasMatch() ? quoted.mid(1, quoted.size() - 2) : quoted;
}

std::optional<QString> word(const QString &name, const Lookup &column)
{
    static const QStringList same {u"and"_s,     u"or"_s,   u"not"_s,   u"in"_s,
                                   u"between"_s, u"true"_s, u"false"_s, u"is"_s};
    const QString lower = name.toLower();
    if (same.contains(lower))
        return lower;
    if (lower == "null"_L1)
        return u"empty"_s;
    return column(name);
}

} // namespace

std::optional<QString> formula(const QString &sql, const Lookup &column, const Lookup &dimension)
{
    static const QRegularExpression piece(
        u"\\{\\{\\s*(?:Dimension|TimeDimension|Entity)\\(\\s*['\"]([\\w.]+)['\"][^)}]*\\)\\s*\\}\\}"
        "|('(?:[^']|'')*')|([A-Za-z_]\\w*)|(\\d+(?:\\.\\d+)?)|(<>|!=|<=|>=|[-+*/()=<>,])|(\\s+)"_s);
    QString result;
    qsizetype at = 0;
    while (at < sql.size()) {
        const auto match = piece.match(sql, at, QRegularExpression::NormalMatch,
                                       QRegularExpression::AnchorAtOffsetMatchOption);
        if (!match.hasMatch())
            return std::nullopt;
        at = match.capturedEnd();
        std::optional<QString> said;
        if (match.hasCaptured(1) && !match.captured(1).isEmpty())
            said = dimension(match.captured(1));
        else if (match.hasCaptured(2) && !match.captured(2).isEmpty())
            said = text(match.captured(2));
        else if (match.hasCaptured(3) && !match.captured(3).isEmpty())
            said = word(match.captured(3), column);
        else
            said = match.captured(0);
        if (!said)
            return std::nullopt;
        result += *said;
    }
    return result.simplified();
}

} // namespace Steelyard::DbtSql
