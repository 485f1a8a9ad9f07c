// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/DependentRows.h"

#include <algorithm>

namespace Steelyard {

DependentRows::DependentRows(std::vector<Entry> entries, std::size_t owners,
                             const Measured &measured)
    : m_measured(measured)
    , m_starts(owners + 1)
{
    std::stable_sort(entries.begin(), entries.end(), [](const Entry &a, const Entry &b) {
        return std::tie(a.owner, a.day) < std::tie(b.owner, b.day);
    });
    m_sums.push_back(0);
    m_missing.push_back(0);
    for (const Entry &entry : entries) {
        ++m_starts[std::size_t(entry.owner) + 1];
        m_days.push_back(entry.day);
        m_values.push_back(entry.value);
        m_currencies.push_back(entry.currency);
        m_sums.push_back(m_sums.back() + entry.value);
        m_missing.push_back(m_missing.back() + (entry.lacksRate ? 1 : 0));
    }
    for (std::size_t owner = 0; owner < owners; ++owner)
        m_starts[owner + 1] += m_starts[owner];
}

DependentRows::Range DependentRows::range(qint32 owner, qint32 from, qint32 to) const
{
    const auto begin = m_days.begin() + qptrdiff(m_starts[std::size_t(owner)]);
    const auto end = m_days.begin() + qptrdiff(m_starts[std::size_t(owner) + 1]);
    const auto first = std::lower_bound(begin, end, from);
    const auto after = std::upper_bound(first, end, to);
    return {std::size_t(first - m_days.begin()), std::size_t(after - m_days.begin())};
}

qint64 DependentRows::distinct(const Range &range) const
{
    std::vector<Int128> values(m_values.begin() + qptrdiff(range.begin),
                               m_values.begin() + qptrdiff(range.end));
    std::sort(values.begin(), values.end());
    return std::unique(values.begin(), values.end()) - values.begin();
}

std::optional<Int128> DependentRows::converted(std::size_t place, const Exchange &exchange,
                                               RowAt at) const
{
    const qint32 code = m_currencies[place];
    if (code < 0 || !m_measured.currencies)
        return m_values[place];
    if (at.day == FactColumn::NoDay)
        at.day = m_days[place];
    return exchange.converted(m_values[place], m_measured.currencies->at(code), at);
}

namespace {

bool choosesOne(OfDependents::Asked asked)
{
    return asked == OfDependents::Asked::Earliest || asked == OfDependents::Asked::Latest;
}

RowExpression::Type typeOf(OfDependents::Asked asked, const DependentRows &rows)
{
    if (choosesOne(asked))
        return rows.measured().type;
    return asked == OfDependents::Asked::First || asked == OfDependents::Asked::Last
        ? RowExpression::Type::Day
        : RowExpression::Type::Number;
}

bool countsRows(OfDependents::Asked asked)
{
    return asked == OfDependents::Asked::Count || asked == OfDependents::Asked::Distinct;
}

} // namespace

OfDependents::OfDependents(Asked asked, std::shared_ptr<const DependentRows> rows,
                           FieldPath toOwner, std::vector<Bound> bounds, const Exchange &exchange)
    : RowExpression(typeOf(asked, *rows), countsRows(asked) ? 0 : rows->measured().scale,
                    !countsRows(asked) && rows->measured().isMoney)
    , m_asked(asked)
    , m_rows(std::move(rows))
    , m_toOwner(std::move(toOwner))
    , m_bounds(std::move(bounds))
    , m_exchange(exchange)
{
}

std::optional<DependentRows::Range> OfDependents::range(RowAt at) const
{
    const qint32 owner = m_toOwner.rowOf(at.row);
    if (owner < 0)
        return std::nullopt;
    qint32 from = std::numeric_limits<qint32>::min();
    qint32 to = std::numeric_limits<qint32>::max();
    for (const Bound &bound : m_bounds) {
        const qint32 day = bound.day->day(at);
        if (day == FactColumn::NoDay)
            return std::nullopt;
        if (bound.isLower)
            from = std::max(from, day + bound.shift);
        else
            to = std::min(to, day + bound.shift);
    }
    return m_rows->range(owner, from, to);
}

std::optional<std::size_t> OfDependents::chosen(RowAt at) const
{
    const std::optional<DependentRows::Range> found = range(at);
    if (!found || found->begin == found->end)
        return std::nullopt;
    return m_asked == Asked::First || m_asked == Asked::Earliest ? found->begin : found->end - 1;
}

bool OfDependents::number(RowAt at, Int128 &value) const
{
    if (choosesOne(m_asked)) {
        const std::optional<std::size_t> one = chosen(at);
        const auto converted = one ? m_rows->converted(*one, m_exchange, at) : std::nullopt;
        value = converted.value_or(0);
        return converted.has_value();
    }
    const std::optional<DependentRows::Range> found = range(at);
    if (!found)
        return false;
    value = m_asked == Asked::Count  ? Int128(found->end - found->begin)
        : m_asked == Asked::Distinct ? Int128(m_rows->distinct(*found))
                                     : m_rows->sum(*found);
    return m_asked != Asked::Sum || !m_rows->lacksRate(*found);
}

qint32 OfDependents::day(RowAt at) const
{
    const std::optional<std::size_t> one = chosen(at);
    if (!one)
        return FactColumn::NoDay;
    return choosesOne(m_asked) ? qint32(m_rows->value(*one)) : m_rows->day(*one);
}

bool OfDependents::lacksRate(RowAt at) const
{
    if (choosesOne(m_asked)) {
        const std::optional<std::size_t> one = chosen(at);
        return one && !m_rows->converted(*one, m_exchange, at);
    }
    const std::optional<DependentRows::Range> found = range(at);
    return m_asked == Asked::Sum && found && m_rows->lacksRate(*found);
}

} // namespace Steelyard
