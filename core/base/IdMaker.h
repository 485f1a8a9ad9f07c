// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"
#include "core/base/Uuid.h"

#include <QRandomGenerator64>

#include <array>

namespace Steelyard {

/// Makes ids from a clock and a seed: the same seed and day give the same ids.
class IdMaker
{
public:
    IdMaker(const Clock &clock, quint64 seed) : m_clock(clock)
    {
        const std::array words {quint32(seed), quint32(seed >> 32)};
        m_random = QRandomGenerator64(words.data(), qsizetype(words.size()));
    }

    Uuid operator()() { return Uuid::make(m_clock.now(), m_random); }

private:
    const Clock &m_clock;
    QRandomGenerator64 m_random;
};

} // namespace Steelyard
