// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/TargetShares.h"

#include "core/base/Fixed.h"
#include "core/base/Money.h"
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
                           UnitOfMeasure unit)
    : m_source(source)
    , m_targets(source.targets())
{
    const qint64 quantum = quantumOf(unit, source.profile().currency);
    QHash<qint32, int> weights;
    for (qsizetype i = 0; i < m_targets.size(); ++i) {
        const Target &target = m_targets.at(i);
        if (target.kpi != kpi || !target.value || target.tier != "base"_L1
            || !target.periodFrom.isValid() || target.periodTo < target.periodFrom
            || (!target.variant.isEmpty() && target.variant != variant))
            continue;
        m_stored.append(i);
        Row row {i, dayNumber(target.periodFrom), dayNumber(target.periodTo) + 1, {}};
        std::vector<int> own;
        for (qint32 day = row.from; day < row.to; ++day) {
            auto weight = weights.find(day);
            if (weight == weights.end())
                weight = weights.insert(day, source.calendar().isWorkday(dateOf(day)) ? 1 : 0);
            own.push_back(*weight);
        }
        row.days = DayShare::divide(target.value->units, own, quantum);
        const NodeKey node = nodeOf(target);
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
    for (Cell &cell : result)
        std::sort(cell.parts.begin(), cell.parts.end(),
                  [](const Part &a, const Part &b) { return a.target < b.target; });
    return result;
}

} // namespace Steelyard
