// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/TargetShares.h"

#include "core/base/Fixed.h"
#include "core/base/Money.h"
#include "core/engine/DayCurves.h"
#include "core/targets/DayShare.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// The least that a part of a target may be, at scale 4.
qint64 quantumOf(UnitOfMeasure unit, const QString &currency)
{
    if (unit == UnitOfMeasure::Money)
        return Fixed::power(TargetShares::Scale - minorDigits(currency));
    return unit == UnitOfMeasure::Count ? Fixed::power(TargetShares::Scale) : 1;
}

/// Who stands above a node, from stretch to stretch of the organisation's history.
class Above
{
public:
    explicit Above(const Organisation &organisation) : m_organisation(organisation)
    {
        const QList<DateRange> versions = organisation.versions();
        for (qsizetype i = 1; i < versions.size(); ++i)
            m_starts.push_back(dayNumber(versions.at(i).from));
    }

    const QList<NodeKey> &of(const NodeKey &node, qint32 day)
    {
        const auto version
            = qsizetype(std::upper_bound(m_starts.begin(), m_starts.end(), day) - m_starts.begin());
        const std::pair key {node, version};
        if (const auto found = m_known.constFind(key); found != m_known.constEnd())
            return *found;
        QList<NodeKey> chain;
        std::optional<NodeKey> at = m_organisation.parentOn(node, dateOf(day));
        for (; at; at = m_organisation.parentOn(*at, dateOf(day)))
            chain.append(*at);
        // Whoever has no place in the tree that day still belongs to the company.
        if (node != m_organisation.root() && !chain.contains(m_organisation.root()))
            chain.append(m_organisation.root());
        return *m_known.insert(key, chain);
    }

private:
    const Organisation &m_organisation;
    std::vector<qint32> m_starts;
    QHash<std::pair<NodeKey, qsizetype>, QList<NodeKey>> m_known;
};

} // namespace

NodeKey TargetShares::nodeOf(const Target &target)
{
    return target.nodeKind == "person"_L1 ? NodeKey::person(target.node)
                                          : NodeKey::unit(target.node);
}

const TargetShares::Row *TargetShares::Holder::speaking(qint32 day, qint32 from, qint32 end) const
{
    const Row *result = nullptr;
    for (const Row &row : rows) {
        if (row.from == from && row.to == end)
            return &row;
        if (!result && day >= row.from && day < row.to)
            result = &row;
    }
    return result;
}

TargetShares::TargetShares(const FactSource &source, const QString &kpi, const QString &variant,
                           UnitOfMeasure unit, const QDate &asOfNow)
    : m_source(source)
    , m_asOfNow(asOfNow)
    , m_targets(source.targets())
{
    const qint64 quantum = quantumOf(unit, source.profile().currency);
    const DayCurves curves(source, kpi, variant);
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        const Target &target = m_targets.at(i);
        if (target.kpi != kpi || !target.value || target.tier != "base"_L1
            || !target.periodFrom.isValid() || target.periodTo < target.periodFrom
            || (!target.variant.isEmpty() && target.variant != variant))
            continue;
        m_stored.append(i);
        Row row {i, dayNumber(target.periodFrom), dayNumber(target.periodTo) + 1, {}};
        const NodeKey node = nodeOf(target);
        row.days = DayShare::divide(target.value->units,
                                    curves.weights(target.plan, node, row.from, row.to), quantum);
        if (!m_holderOf.contains(node)) {
            m_holderOf.insert(node, m_holders.size());
            m_holders.push_back({node, {}});
        }
        m_holders[m_holderOf.value(node)].rows.push_back(std::move(row));
    }
    for (Holder &holder : m_holders) {
        std::stable_sort(holder.rows.begin(), holder.rows.end(),
                         [](const Row &a, const Row &b) { return a.to - a.from < b.to - b.from; });
    }
}

std::vector<TargetShares::Cell> TargetShares::cells(const QList<NodeKey> &nodes,
                                                    const PeriodFrame &frame) const
{
    std::vector<Cell> result(std::size_t(nodes.size()) * frame.size());
    QHash<NodeKey, std::size_t> places;
    for (qsizetype i = 0; i < nodes.size(); ++i)
        places.insert(nodes.at(i), std::size_t(i));
    Above above(m_source.organisation());
    for (std::size_t p = 0; p < frame.size(); ++p) {
        const PeriodFrame::Span &span = frame.at(p);
        std::vector<std::vector<bool>> covered(std::size_t(nodes.size()));
        for (const Holder &holder : m_holders) {
            /// What one stored target gives to one node, summed over days.
            struct Given
            {
                Int128 amount = 0;
                int days = 0;
            };
            QHash<std::pair<std::size_t, qsizetype>, Given> given;
            const auto give = [&](const NodeKey &node, const Row &row, qint32 day) {
                const auto place = places.constFind(node);
                if (place == places.constEnd())
                    return;
                Cell &cell = result[*place * frame.size() + p];
                const qint64 amount = row.days[std::size_t(day - row.from)];
                cell.total += amount;
                if (day <= frame.today())
                    cell.due += amount;
                std::vector<bool> &days = covered[*place];
                days.resize(std::size_t(span.end - span.from));
                if (!days[std::size_t(day - span.from)]) {
                    days[std::size_t(day - span.from)] = true;
                    ++cell.days;
                }
                Given &sum = given[{*place, row.target}];
                sum.amount += amount;
                ++sum.days;
            };
            qint32 first = span.end;
            qint32 last = span.from;
            for (const Row &row : holder.rows) {
                first = std::min(first, std::max(span.from, row.from));
                last = std::max(last, std::min(span.end, row.to));
            }
            for (qint32 day = first; day < last; ++day) {
                const Row *row = holder.speaking(day, span.from, span.end);
                if (!row)
                    continue;
                give(holder.node, *row, day);
                for (const NodeKey &ancestor : above.of(holder.node, day)) {
                    const auto own = m_holderOf.constFind(ancestor);
                    if (own != m_holderOf.constEnd()
                        && m_holders[*own].speaking(day, span.from, span.end))
                        break;
                    give(ancestor, *row, day);
                }
            }
            for (auto sum = given.cbegin(); sum != given.cend(); ++sum) {
                Cell &cell = result[sum.key().first * frame.size() + p];
                cell.parts.push_back({sum.key().second, qint64(sum->amount)});
                const Target &target = m_targets.at(sum.key().second);
                if (sum->days < target.periodFrom.daysTo(target.periodTo) + 1)
                    cell.isProrated = true;
            }
        }
    }
    if (m_asOfNow.isValid())
        moveToNow(result, places, frame);
    for (Cell &cell : result)
        std::sort(cell.parts.begin(), cell.parts.end(),
                  [](const Part &a, const Part &b) { return a.target < b.target; });
    return result;
}

/// What a person's target gave to the teams of its days goes to the teams of today.
void TargetShares::moveToNow(std::vector<Cell> &cells, const QHash<NodeKey, std::size_t> &places,
                             const PeriodFrame &frame) const
{
    Above above(m_source.organisation());
    const qint32 now = dayNumber(m_asOfNow);
    for (const Holder &holder : m_holders) {
        if (!holder.node.isPerson())
            continue;
        for (std::size_t p = 0; p < frame.size(); ++p) {
            const PeriodFrame::Span &span = frame.at(p);
            for (qint32 day = span.from; day < span.end; ++day) {
                const Row *row = holder.speaking(day, span.from, span.end);
                const QList<NodeKey> &then = above.of(holder.node, day);
                const QList<NodeKey> &today = above.of(holder.node, now);
                if (!row || then == today)
                    continue;
                const qint64 amount = row->days[std::size_t(day - row->from)];
                const auto give = [&](const NodeKey &node, qint64 part) {
                    const auto place = places.constFind(node);
                    if (place == places.constEnd())
                        return;
                    Cell &cell = cells[*place * frame.size() + p];
                    cell.total += part;
                    cell.due += day <= frame.today() ? part : 0;
                    const auto known = std::find_if(
                        cell.parts.begin(), cell.parts.end(),
                        [row](const Part &one) { return one.target == row->target; });
                    if (known == cell.parts.end())
                        cell.parts.push_back({row->target, part});
                    else
                        known->amount += part;
                    cell.days = std::max(cell.days, 1);
                };
                for (const NodeKey &node : today) {
                    if (!then.contains(node))
                        give(node, amount);
                }
                for (const NodeKey &node : then) {
                    if (!today.contains(node))
                        give(node, -amount);
                }
            }
        }
    }
}

} // namespace Steelyard
