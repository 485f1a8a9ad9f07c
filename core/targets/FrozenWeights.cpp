// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/FrozenWeights.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

std::vector<qint64> read(QStringView text)
{
    std::vector<qint64> days;
    for (const QStringView weight : text.split(u' ', Qt::SkipEmptyParts))
        days.push_back(weight.toLongLong());
    return days;
}

QString write(const std::vector<qint64> &days)
{
    QStringList weights;
    for (const qint64 weight : days)
        weights << QString::number(weight);
    return weights.join(u' ');
}

} // namespace

FrozenWeights FrozenWeights::fromText(QStringView text)
{
    FrozenWeights result;
    for (const QStringView line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const qsizetype colon = line.indexOf(u':');
        if (colon < 0)
            result.days = read(line);
        else if (const auto unit = Uuid::fromText(line.left(colon).toString()))
            result.ofUnit.insert(*unit, read(line.mid(colon + 1)));
    }
    return result;
}

QString FrozenWeights::text() const
{
    QStringList lines;
    for (auto unit = ofUnit.cbegin(); unit != ofUnit.cend(); ++unit)
        lines << unit.key().text() + u": "_s + write(unit.value());
    std::sort(lines.begin(), lines.end());
    lines.prepend(write(days));
    return lines.join(u'\n');
}

} // namespace Steelyard
