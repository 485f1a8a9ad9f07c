// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/Looks.h"

namespace Steelyard {

void Looks::add(const RowAt &context, qint32 instant, qint32 period, bool isLast)
{
    Look &look = m_added[{context.day, instant, context.periodStart, context.periodEnd}];
    look.day = context.day;
    look.context = context;
    look.instant = instant;
    look.periods.push_back(period);
    if (isLast)
        look.last.push_back(period);
}

void Looks::finish()
{
    for (auto &[key, look] : m_added)
        m_looks.push_back(std::move(look));
    m_added.clear();
    for (std::size_t i = 0; i < m_looks.size(); ++i) {
        const auto until = std::size_t(m_looks[i].day - m_looks.front().day) + 1;
        if (m_from.size() < until)
            m_from.resize(until, qint32(i));
    }
}

} // namespace Steelyard
