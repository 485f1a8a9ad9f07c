// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/CloseHazard.h"

#include "core/base/Int128.h"

#include <algorithm>

namespace Steelyard {

CloseHazard::CloseHazard(std::vector<Life> lives)
{
    std::sort(lives.begin(), lives.end(),
              [](const Life &a, const Life &b) { return a.days < b.days; });
    Int128 exposure = 0;
    auto atRisk = qint64(lives.size());
    qint64 surviving = Whole;
    for (std::size_t i = 0; i < lives.size();) {
        const qint32 days = lives[i].days;
        qint64 ended = 0;
        qint64 gone = 0;
        for (; i < lives.size() && lives[i].days == days; ++i, ++gone)
            ended += lives[i].isDecided ? 1 : 0;
        if (atRisk >= Fewest)
            m_oldest = days;
        if (ended > 0) {
            surviving = qint64(Int128(surviving) * (atRisk - ended) / atRisk);
            m_steps.push_back({days, surviving});
        }
        m_decided += ended;
        exposure += Int128(gone) * qMax(days, 1);
        atRisk -= gone;
    }
    if (exposure > 0)
        m_daily = Whole - qint64(qMin(Int128(Whole), Int128(Whole) * m_decided / exposure));
}

// Those that are still open after so many days.
qint64 CloseHazard::survival(qint32 days) const
{
    const auto next
        = std::upper_bound(m_steps.begin(), m_steps.end(), days,
                           [](qint32 value, const Step &step) { return value < step.days; });
    return next == m_steps.begin() ? Whole : std::prev(next)->surviving;
}

std::optional<qint64> CloseHazard::within(qint32 age, qint32 days) const
{
    constexpr qint64 ppm = 1'000'000;
    if (m_decided < Fewest)
        return std::nullopt;
    if (days <= 0)
        return 0;
    // As far as it is known, then on by the average.
    const qint32 known = qBound(0, m_oldest - age, days);
    qint64 open = Whole;
    if (known > 0) {
        const qint64 before = survival(age);
        const qint64 after = survival(age + known);
        open = before > 0 ? qint64(Int128(after) * Whole / before) : 0;
    }
    qint64 power = m_daily;
    for (qint32 left = days - known; left > 0; left /= 2) {
        if (left % 2 == 1)
            open = qint64(Int128(open) * power / Whole);
        power = qint64(Int128(power) * power / Whole);
    }
    return ppm - qint64((Int128(open) * ppm + Whole / 2) / Whole);
}

} // namespace Steelyard
