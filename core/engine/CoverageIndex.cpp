// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/CoverageIndex.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

CoverageIndex::CoverageIndex(const QList<Coverage> &coverage)
{
    for (const Coverage &loaded : coverage) {
        const QString entity = loaded.entity == "order"_L1 ? u"sales_order"_s : loaded.entity;
        m_stretches[entity].push_back({loaded.fromOn.isValid() ? dayNumber(loaded.fromOn)
                                                               : std::numeric_limits<qint32>::min(),
                                       loaded.toOn.isValid() ? dayNumber(loaded.toOn) + 1
                                                             : std::numeric_limits<qint32>::max()});
    }
    for (std::vector<Stretch> &stretches : m_stretches) {
        std::sort(stretches.begin(), stretches.end(),
                  [](const Stretch &a, const Stretch &b) { return a.from < b.from; });
        std::vector<Stretch> merged;
        for (const Stretch &stretch : stretches) {
            if (!merged.empty() && stretch.from <= merged.back().to)
                merged.back().to = std::max(merged.back().to, stretch.to);
            else
                merged.push_back(stretch);
        }
        stretches = std::move(merged);
    }
}

qint32 CoverageIndex::days(const QString &entity, qint32 from, qint32 to) const
{
    qint32 result = 0;
    const auto found = m_stretches.constFind(entity);
    if (found == m_stretches.constEnd())
        return 0;
    for (const Stretch &stretch : *found)
        result += std::max(0, std::min(stretch.to, to) - std::max(stretch.from, from));
    return result;
}

bool CoverageIndex::hasBegun(const QString &entity, qint32 day) const
{
    const auto found = m_stretches.constFind(entity);
    return found != m_stretches.constEnd() && found->front().from <= day;
}

} // namespace Steelyard
