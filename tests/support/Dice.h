// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace Steelyard {

/// Random cases that are the same on every machine (splitmix64); std's distributions are not.
class Dice
{
public:
    explicit Dice(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += Q_UINT64_C(0x9E3779B97F4A7C15);
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * Q_UINT64_C(0xBF58476D1CE4E5B9);
        z = (z ^ (z >> 27)) * Q_UINT64_C(0x94D049BB133111EB);
        return z ^ (z >> 31);
    }
    /// Both ends included.
    qint64 between(qint64 low, qint64 high)
    {
        return low + qint64(next() % quint64(high - low + 1));
    }
    bool chance(int percent) { return between(1, 100) <= percent; }
    /// Small numbers as often as large ones: up to 2^bits.
    qint64 anySize(int bits) { return between(0, (qint64(1) << between(0, bits)) - 1); }

private:
    quint64 m_state;
};

} // namespace Steelyard
