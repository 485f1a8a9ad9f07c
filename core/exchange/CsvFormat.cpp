// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/CsvFormat.h"

#include "core/base/Fixed.h"

#include <QMap>

#include <algorithm>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int LinesToLookAt = 60;

/// Cells of each of the first records; delimiters and line ends within quotes do not count.
std::vector<int> widths(QStringView text, QChar delimiter)
{
    std::vector<int> result;
    int cells = 1;
    bool isQuoted = false;
    bool isCellStart = true;
    bool isEmptyLine = true;
    for (qsizetype i = 0; i < text.size() && result.size() < LinesToLookAt; ++i) {
        const QChar c = text[i];
        if (c == u'"') {
            isQuoted = isQuoted ? false : isCellStart;
            isCellStart = isEmptyLine = false;
        } else if (isQuoted) {
            continue;
        } else if (c == u'\n' || c == u'\r') {
            if (!isEmptyLine)
                result.push_back(cells);
            cells = 1;
            isCellStart = isEmptyLine = true;
        } else {
            cells += c == delimiter ? 1 : 0;
            isCellStart = c == delimiter;
            isEmptyLine = false;
        }
    }
    if (!isEmptyLine && result.size() < LinesToLookAt)
        result.push_back(cells);
    return result;
}

bool startsFormula(QChar c)
{
    return u"=+-@\t\r＝＋－＠"_s.contains(c);
}

} // namespace

CsvShape CsvShape::detect(QStringView text)
{
    CsvShape best;
    auto bestScore = std::tuple(false, qint64(0), 0);
    for (const QChar delimiter : {u',', u';', u'\t', u'|'}) {
        const std::vector<int> lines = widths(text, delimiter);
        QMap<int, int> counts;
        for (const int width : lines)
            ++counts[width];
        int common = 1;
        for (auto it = counts.cbegin(); it != counts.cend(); ++it)
            common = it.value() >= counts.value(common) ? it.key() : common;
        // First that it separates at all, then that the lines agree, then that it separates more.
        const qint64 agreement
            = lines.empty() ? 0 : 100 * qint64(counts.value(common)) / qint64(lines.size());
        const auto score = std::tuple(common > 1, agreement, common);
        if (score > bestScore) {
            best = {delimiter, common};
            bestScore = score;
        }
    }
    return best;
}

bool CsvFormula::isDangerous(QStringView cell)
{
    if (cell.isEmpty() || !startsFormula(cell.front()))
        return false;
    return !Fixed::parse(cell, 0).has_value() || cell.front().isSpace();
}

QString CsvFormula::protect(const QString &cell)
{
    // A ' that stands before a formula already gets a second one, so that taking one off is exact.
    const auto first = std::find_if(cell.cbegin(), cell.cend(), [](QChar c) { return c != u'\''; });
    const QStringView rest = QStringView(cell).mid(first - cell.cbegin());
    const bool isQuoted = first != cell.cbegin();
    if (isDangerous(rest) || (isQuoted && !rest.isEmpty() && startsFormula(rest.front())))
        return u'\'' + cell;
    return cell;
}

QString CsvFormula::unprotect(const QString &cell)
{
    const auto first = std::find_if(cell.cbegin(), cell.cend(), [](QChar c) { return c != u'\''; });
    const bool isQuoted = first != cell.cbegin();
    return isQuoted && first != cell.cend() && startsFormula(*first) ? cell.mid(1) : cell;
}

} // namespace Steelyard
