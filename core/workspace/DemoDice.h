// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QRandomGenerator64>
#include <QStringList>

#include <array>

namespace Steelyard {

/// Chance for the demo company: the same seed throws the same numbers on every machine.
class DemoDice
{
public:
    explicit DemoDice(quint64 seed)
    {
        const std::array words {quint32(seed), quint32(seed >> 32), 0xD1CEU};
        m_random = QRandomGenerator64(words.data(), qsizetype(words.size()));
    }

    /// A whole number from `low` to `high`, both included.
    int between(int low, int high)
    {
        return low + int(m_random.generate() % quint64(high - low + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    QString oneOf(const QStringList &list) { return list.at(between(0, int(list.size()) - 1)); }
    template<typename T>
    const T &pick(const QList<T> &list)
    {
        return list.at(between(0, int(list.size()) - 1));
    }
    QDate dayAfter(const QDate &day, int low, int high) { return day.addDays(between(low, high)); }

private:
    QRandomGenerator64 m_random;
};

} // namespace Steelyard
