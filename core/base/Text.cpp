// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Text.h"

#include <QStringList>

#include <vector>

namespace Steelyard::Text {

QString key(const QString &text)
{
    return text.trimmed().normalized(QString::NormalizationForm_C);
}

QString narrow(const QString &text)
{
    QString result = text;
    for (QChar &c : result) {
        if (c >= u'\uFF01' && c <= u'\uFF5E')
            c = QChar(c.unicode() - 0xFEE0);
        else if (c == u'\u3000')
            c = u' ';
        else if (c == u'\uFFE5')
            c = u'\u00A5';
    }
    return result;
}

QString folded(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC).toCaseFolded().simplified();
}

int distance(QStringView a, QStringView b)
{
    const auto columns = size_t(b.size()) + 1;
    std::vector<int> beforeLast(columns);
    std::vector<int> last(columns);
    std::vector<int> row(columns);
    for (size_t j = 0; j < columns; ++j)
        last[j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        row[0] = int(i);
        for (size_t j = 1; j < columns; ++j) {
            const QChar x = a[i - 1];
            const QChar y = b[qsizetype(j) - 1];
            row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (x == y ? 0 : 1)});
            if (i > 1 && j > 1 && x == b[qsizetype(j) - 2] && a[i - 2] == y)
                row[j] = std::min(row[j], beforeLast[j - 2] + 1);
        }
        std::swap(beforeLast, last);
        std::swap(last, row);
    }
    return last.back();
}

QString nearest(const QString &word, const QStringList &candidates)
{
    QString best;
    // A third of the letters may be wrong; beyond that a guess misleads.
    int bound = int(qMax(word.size(), qsizetype(3))) / 3;
    for (const QString &candidate : candidates) {
        const int edits = distance(word.toCaseFolded(), candidate.toCaseFolded());
        if (edits < bound || (edits == bound && best.isEmpty())) {
            best = candidate;
            bound = edits;
        }
    }
    return best;
}

} // namespace Steelyard::Text
