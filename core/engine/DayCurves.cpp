// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DayCurves.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

DayCurves::DayCurves(const FactSource &source, const QString &kpi, const QString &variant)
    : m_source(source)
{
    for (const TargetPlanning &planning : source.plannings()) {
        if (planning.kpi != kpi || planning.weights.isEmpty() || !planning.periodFrom.isValid()
            || (!planning.variant.isEmpty() && planning.variant != variant))
            continue;
        Frozen frozen {planning.plan,
                       planning.nodeKind == "person"_L1 ? NodeKey::person(planning.node)
                                                        : NodeKey::unit(planning.node),
                       dayNumber(planning.periodFrom),
                       {}};
        for (const QStringView weight : QStringView(planning.weights).split(u' '))
            frozen.days.push_back(weight.toInt());
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
    const auto absent = m_absent.constFind(node.isPerson() ? node.id : Uuid());
    std::vector<int> result;
    result.reserve(std::size_t(end - from));
    for (qint32 day = from; day < end; ++day) {
        int weight = 0;
        if (frozen) {
            weight = frozen->days[std::size_t(day - frozen->from)];
        } else {
            auto known = m_workdays.constFind(day);
            if (known == m_workdays.constEnd())
                known = m_workdays.insert(day, m_source.calendar().isWorkday(dateOf(day)));
            weight = *known ? 1 : 0;
        }
        if (absent != m_absent.constEnd() && absent->contains(day))
            weight = 0;
        result.push_back(weight);
    }
    return result;
}

} // namespace Steelyard
