// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DayCurves.h"

#include "core/targets/FrozenWeights.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

DayCurves::DayCurves(const FactSource &source, const QString &kpi, const QString &variant)
    : m_source(source)
    , m_calendars(source)
{
    for (const TargetPlanning &planning : source.plannings()) {
        if (planning.kpi != kpi || planning.weights.isEmpty() || !planning.periodFrom.isValid()
            || (!planning.variant.isEmpty() && planning.variant != variant))
            continue;
        Frozen frozen {planning.plan,
                       planning.nodeKind == "person"_L1 ? NodeKey::person(planning.node)
                                                        : NodeKey::unit(planning.node),
                       dayNumber(planning.periodFrom),
                       {},
                       {}};
        const FrozenWeights weights = FrozenWeights::fromText(planning.weights);
        frozen.days.assign(weights.days.begin(), weights.days.end());
        for (auto unit = weights.ofUnit.cbegin(); unit != weights.ofUnit.cend(); ++unit)
            frozen.ofUnit.insert(unit.key(), {unit.value().begin(), unit.value().end()});
        m_frozen.push_back(std::move(frozen));
    }
    for (const Absence &absence : source.absences()) {
        if (!absence.fromOn.isValid() || absence.toOn < absence.fromOn)
            continue;
        QSet<qint32> &days = m_absent[absence.person.uuid()];
        for (QDate day = absence.fromOn; day <= absence.toOn; day = day.addDays(1))
            days.insert(dayNumber(day));
    }
}

bool DayCurves::differs(const NodeKey &node) const
{
    if (node.isPerson() && m_absent.contains(node.id))
        return true;
    return m_calendars.isAny()
        || std::any_of(m_frozen.begin(), m_frozen.end(),
                       [](const Frozen &frozen) { return !frozen.ofUnit.isEmpty(); });
}

const std::vector<int> &DayCurves::frozenDays(const Frozen &frozen, const NodeKey &node,
                                              const QDate &day) const
{
    std::optional<NodeKey> at = frozen.ofUnit.isEmpty() ? std::nullopt : std::optional(node);
    for (; at; at = m_source.organisation().parentOn(*at, day)) {
        const auto own
            = at->isPerson() ? frozen.ofUnit.constEnd() : frozen.ofUnit.constFind(at->id);
        if (own != frozen.ofUnit.constEnd() && own->size() == frozen.days.size())
            return *own;
    }
    return frozen.days;
}

std::vector<int> DayCurves::weights(const QString &plan, const NodeKey &node, qint32 from,
                                    qint32 end) const
{
    const Frozen *frozen = nullptr;
    for (const Frozen &one : m_frozen) {
        if (one.plan == plan && from >= one.from && end <= one.from + qint32(one.days.size())
            && (one.top == node || one.top == m_source.organisation().root()
                || m_source.organisation().isWithin(node, one.top, dateOf(from))))
            frozen = &one;
    }
    const std::vector<int> *days = frozen ? &frozenDays(*frozen, node, dateOf(from)) : nullptr;
    const auto absent = m_absent.constFind(node.isPerson() ? node.id : Uuid());
    std::vector<int> result;
    result.reserve(std::size_t(end - from));
    for (qint32 day = from; day < end; ++day) {
        int weight = 0;
        if (frozen) {
            weight = (*days)[std::size_t(day - frozen->from)];
        } else {
            const Calendar *calendar = &m_source.calendar();
            if (m_calendars.isAny())
                calendar = &m_calendars.of(node, dateOf(day));
            auto known = m_workdays.constFind({calendar, day});
            if (known == m_workdays.constEnd())
                known = m_workdays.insert({calendar, day}, calendar->isWorkday(dateOf(day)));
            weight = *known ? 1 : 0;
        }
        if (absent != m_absent.constEnd() && absent->contains(day))
            weight = 0;
        result.push_back(weight);
    }
    return result;
}

} // namespace Steelyard
