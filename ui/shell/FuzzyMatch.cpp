// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/FuzzyMatch.h"

#include <QString>

#include <algorithm>

namespace Steelyard {

namespace {

bool startsWord(QStringView text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    // Every Chinese character is a word of its own.
    return !before.isLetterOrNumber() || text.at(at).unicode() >= 0x2E80
        || (before.isLower() && text.at(at).isUpper());
}

} // namespace

int fuzzyScore(QStringView query, QStringView text)
{
    query = query.trimmed();
    if (query.isEmpty())
        return 0;
    const int brevity = int(std::max<qsizetype>(0, 60 - text.size()));
    const qsizetype whole = text.indexOf(query, 0, Qt::CaseInsensitive);
    if (whole == 0)
        return 3000 + brevity;
    if (whole > 0) {
        for (qsizetype at = whole; at >= 0; at = text.indexOf(query, at + 1, Qt::CaseInsensitive)) {
            if (startsWord(text, at))
                return 2000 + brevity;
        }
        return 1000 + brevity;
    }
    int score = 0;
    qsizetype from = 0;
    qsizetype last = -1;
    for (const QChar wanted : query) {
        if (wanted.isSpace())
            continue;
        const qsizetype at = text.indexOf(wanted, from, Qt::CaseInsensitive);
        if (at < 0)
            return -1;
        score += startsWord(text, at) ? 30 : at == last + 1 ? 15 : 1;
        last = at;
        from = at + 1;
    }
    return std::min(score, 900) + brevity / 10;
}

} // namespace Steelyard
