// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/Suggestion.h"

#include <vector>

namespace Steelyard {

namespace {

/// Levenshtein: letters to add, drop or exchange.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(std::size_t(b.size() + 1));
    for (qsizetype j = 0; j <= b.size(); ++j)
        row.at(std::size_t(j)) = j;
    for (qsizetype i = 1; i <= a.size(); ++i) {
        qsizetype diagonal = row.at(0);
        row.at(0) = i;
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const qsizetype above = row.at(std::size_t(j));
            row.at(std::size_t(j)) = std::min({above + 1, row.at(std::size_t(j - 1)) + 1,
                                               diagonal + (a.at(i - 1) == b.at(j - 1) ? 0 : 1)});
            diagonal = above;
        }
    }
    return row.back();
}

} // namespace

QString suggestion(const QString &word, const QStringList &known)
{
    QString best;
    qsizetype least = qMax<qsizetype>(1, word.size() / 3) + 1;
    for (const QString &candidate : known) {
        const qsizetype d = distance(word, candidate);
        if (d < least) {
            least = d;
            best = candidate;
        }
    }
    return best;
}

} // namespace Steelyard
