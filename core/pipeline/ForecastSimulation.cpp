// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/ForecastSimulation.h"

#include <algorithm>

namespace Steelyard {

std::optional<ForecastSimulation> ForecastSimulation::run(const std::vector<Deal> &deals,
                                                          quint64 seed, int runs,
                                                          const CancelToken &cancel)
{
    constexpr quint64 million = 1'000'000;
    // What is certain needs no dice.
    qint64 certain = 0;
    std::vector<qint64> amounts;
    std::vector<quint64> limits;
    for (const Deal &deal : deals) {
        if (deal.chance >= qint64(million)) {
            certain += deal.amount;
        } else if (deal.chance > 0 && deal.amount != 0) {
            amounts.push_back(deal.amount);
            limits.push_back((quint64(deal.chance) << 32) / million);
        }
    }
    // An even number, so that every throw decides two.
    if (amounts.size() % 2 == 1) {
        amounts.push_back(0);
        limits.push_back(0);
    }
    ForecastSimulation result;
    result.m_totals.assign(std::size_t(runs), certain);
    quint64 state = seed;
    for (qint64 &total : result.m_totals) {
        if (cancel.isCancelled())
            return std::nullopt;
        for (std::size_t i = 0; i < amounts.size(); i += 2) {
            // splitmix64 (Steele, Lea and Flood 2014)
            state += Q_UINT64_C(0x9E3779B97F4A7C15);
            quint64 dice = state;
            dice = (dice ^ (dice >> 30)) * Q_UINT64_C(0xBF58476D1CE4E5B9);
            dice = (dice ^ (dice >> 27)) * Q_UINT64_C(0x94D049BB133111EB);
            dice ^= dice >> 31;
            total += amounts[i] & -qint64((dice & 0xFFFFFFFF) < limits[i]);
            total += amounts[i + 1] & -qint64((dice >> 32) < limits[i + 1]);
        }
    }
    std::sort(result.m_totals.begin(), result.m_totals.end());
    return result;
}

qint64 ForecastSimulation::quantile(int percent) const
{
    const auto runs = qint64(m_totals.size());
    const qint64 place = qBound<qint64>(1, (runs * percent + 99) / 100, runs);
    return m_totals[std::size_t(place - 1)];
}

} // namespace Steelyard
