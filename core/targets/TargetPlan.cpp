// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/targets/TargetPlan.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr std::array origins {"entered"_L1, "split"_L1, "override"_L1, "lock"_L1};

} // namespace

QLatin1StringView textOf(CellOrigin origin)
{
    return origins.at(std::size_t(origin));
}

std::optional<CellOrigin> cellOriginFrom(QStringView text)
{
    for (std::size_t i = 0; i < origins.size(); ++i) {
        if (text == origins.at(i))
            return CellOrigin(i);
    }
    return std::nullopt;
}

PlanEdit PlanEdit::inverse() const
{
    PlanEdit result = *this;
    for (CellChange &change : result.cells)
        std::swap(change.before, change.after);
    for (OverrideChange &change : result.overrides)
        std::swap(change.before, change.after);
    for (CutChange &change : result.cuts)
        std::swap(change.before, change.after);
    for (WholeChange &change : result.wholes)
        std::swap(change.before, change.after);
    std::swap(result.locked, result.unlocked);
    return result;
}

TargetPlan::TargetPlan(QList<PlanNode> nodes, QList<Period> periods, qint64 quantum,
                       QStringList tiers)
    : m_nodes(std::move(nodes))
    , m_periods(std::move(periods))
    , m_quantum(quantum)
    , m_tiers(std::move(tiers))
    , m_children(std::size_t(m_nodes.size()))
    , m_cells(std::size_t(m_nodes.size() * m_periods.size() * m_tiers.size()))
{
    for (int node = 0; node < nodeCount(); ++node) {
        const int parent = m_nodes.at(node).parent;
        Q_ASSERT(parent < node);
        if (parent >= 0)
            m_children[std::size_t(parent)].push_back(node);
    }
}

std::optional<int> TargetPlan::find(const NodeKey &key) const
{
    for (int node = 0; node < nodeCount(); ++node) {
        if (m_nodes.at(node).key == key)
            return node;
    }
    return std::nullopt;
}

bool TargetPlan::isWithin(int node, int ancestor) const
{
    while (node > ancestor)
        node = m_nodes.at(node).parent;
    return node == ancestor;
}

const PlanOverride *TargetPlan::overridden(std::size_t place) const
{
    const auto found = m_overrides.constFind(place);
    return found == m_overrides.constEnd() ? nullptr : &*found;
}

std::optional<qint64> TargetPlan::total(int node, int first, int last, int tier) const
{
    std::optional<qint64> sum;
    for (int period = first; period <= last; ++period) {
        if (const auto amount = value(node, period, tier))
            sum = sum.value_or(0) + *amount;
    }
    return sum;
}

qint64 TargetPlan::elsewhere(int node, int first, int last, int tier) const
{
    qint64 sum = 0;
    for (int period = first; !m_elsewhere.isEmpty() && period <= last; ++period)
        sum += m_elsewhere.value(place(node, period, tier));
    return sum;
}

std::vector<bool> TargetPlan::locked(int tier) const
{
    std::vector<bool> result(m_cells.size());
    for (const PlanLock &lock : m_locks) {
        if (lock.isOfDays() || !lock.isOfTier(tier))
            continue;
        const int firstNode = lock.node.value_or(0);
        const int lastNode = lock.node.value_or(nodeCount() - 1);
        const int firstPeriod = lock.period.value_or(0);
        const int lastPeriod = lock.period.value_or(periodCount() - 1);
        for (int node = firstNode; node <= lastNode; ++node) {
            for (int period = firstPeriod; period <= lastPeriod; ++period)
                result[place(node, period, tier)] = true;
        }
    }
    return result;
}

QList<DateRange> TargetPlan::heldDays(int node, int period, int tier) const
{
    QList<DateRange> result;
    const auto locks = m_dayLocks.constFind(period);
    if (locks == m_dayLocks.constEnd())
        return result;
    for (const PlanLock &lock : *locks) {
        if (lock.isOfTier(tier) && (!lock.node || isWithin(node, *lock.node)))
            result << lock.days;
    }
    return result;
}

void TargetPlan::lock(const PlanLock &lock)
{
    m_locks.append(lock);
    if (lock.isOfDays() && lock.period)
        m_dayLocks[*lock.period].append(lock);
}

QString TargetPlan::lockName(const PlanLock &lock) const
{
    const QString period = !lock.period ? QString()
        : !lock.isOfDays()              ? m_periods.at(*lock.period).label()
        : lock.days.days() == 1         ? lock.days.from.toString(Qt::ISODate)
                                        : Period::of(lock.days).label();
    if (!lock.node)
        return period;
    const QString &node = m_nodes.at(*lock.node).name;
    return period.isEmpty() ? node : node + u" × "_s + period;
}

QString TargetPlan::cellName(int node, int period) const
{
    return m_nodes.at(node).name + u" × "_s + m_periods.at(period).label();
}

void TargetPlan::setOverride(std::size_t place, const std::optional<PlanOverride> &note)
{
    if (note)
        m_overrides.insert(place, *note);
    else
        m_overrides.remove(place);
}

void TargetPlan::setWhole(const PlanWhole &whole)
{
    for (PlanWhole &known : m_wholes) {
        if (known.isOf(whole)) {
            known = whole;
            return;
        }
    }
    m_wholes.append(whole);
}

void TargetPlan::setCut(std::size_t place, const QList<PlanPiece> &pieces)
{
    if (pieces.isEmpty())
        m_cuts.remove(place);
    else
        m_cuts.insert(place, pieces);
}

void TargetPlan::apply(const PlanEdit &edit)
{
    for (const PlanEdit::CellChange &change : edit.cells)
        m_cells[change.cell] = change.after;
    for (const PlanEdit::OverrideChange &change : edit.overrides)
        setOverride(change.cell, change.after);
    for (const PlanEdit::CutChange &change : edit.cuts)
        setCut(change.cell, change.after);
    for (const PlanEdit::WholeChange &change : edit.wholes)
        setWhole(change.after);
    for (const PlanLock &lock : edit.unlocked) {
        m_locks.removeOne(lock);
        const int period = lock.period.value_or(-1);
        if (!lock.isOfDays() || !m_dayLocks.contains(period))
            continue;
        m_dayLocks[period].removeOne(lock);
        if (m_dayLocks.value(period).isEmpty())
            m_dayLocks.remove(period);
    }
    for (const PlanLock &lock : edit.locked)
        this->lock(lock);
}

} // namespace Steelyard
