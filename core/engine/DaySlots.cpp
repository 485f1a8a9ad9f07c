// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DaySlots.h"

#include <algorithm>

namespace Steelyard {

qint32 DaySlots::instantOf(const PeriodFrame &frame, Lens lens, std::size_t period, qint32 day)
{
    switch (lens) {
    case Lens::Event:
        break;
    case Lens::Now:
        return frame.today();
    case Lens::PeriodStart:
        return frame.at(period).from;
    case Lens::PeriodEnd:
        return frame.at(period).to - 1;
    }
    return day;
}

DaySlots::DaySlots(const PeriodFrame &frame, Lens lens, std::span<const qint32> starts,
                   Looking looking)
    : m_isOfEvent(lens == Lens::Event)
    , m_first(frame.first())
{
    const auto days = std::size_t(frame.days());
    const auto changes = [&](qint32 day) {
        return m_isOfEvent && std::binary_search(starts.begin(), starts.end(), day);
    };
    if (lens == Lens::PeriodStart || lens == Lens::PeriodEnd || looking == Looking::ByPeriod) {
        for (std::size_t period = 0; period < frame.size(); ++period) {
            const PeriodFrame::Span &span = frame.at(period);
            std::vector<qint32> slots(days, -1);
            for (qint32 day = span.from; day < span.to; ++day) {
                if (day == span.from || changes(day))
                    m_slots.push_back({instantOf(frame, lens, period, day), {qint32(period)}});
                slots[std::size_t(day - m_first)] = qint32(m_slots.size()) - 1;
            }
            m_layers.push_back(std::move(slots));
        }
        return;
    }
    std::vector<qint32> slots(days, -1);
    for (std::size_t i = 0; i < days; ++i) {
        const qint32 day = m_first + qint32(i);
        const std::span<const qint32> periods = frame.holding(day);
        if (periods.empty())
            continue;
        const bool isSame = i > 0 && slots[i - 1] >= 0
            && std::ranges::equal(m_slots.back().periods, periods) && !changes(day);
        if (!isSame)
            m_slots.push_back({instantOf(frame, lens, 0, day), {periods.begin(), periods.end()}});
        slots[i] = qint32(m_slots.size()) - 1;
    }
    m_layers.push_back(std::move(slots));
}

} // namespace Steelyard
