// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Balances: what stands on the days on which a period is looked at.
#include "core/engine/CellFold.h"
#include "core/engine/Evaluation.h"
#include "core/engine/StandingPlaces.h"

#include <array>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using State = Measure::State;
using At = Aggregate::At;

Standing standingOf(const BoundAggregate &part, Outcome outcome, Int128 value, qint64 share,
                    bool isGuess)
{
    Standing result;
    switch (outcome) {
    case Outcome::Enters:
        result.sum = part.part(value, share);
        result.rows = 1;
        result.guessed = isGuess ? 1 : 0;
        break;
    case Outcome::NoValue:
        result.nulls = 1;
        break;
    case Outcome::NoRate:
        result.withoutRate = 1;
        break;
    case Outcome::TestRow:
    case Outcome::InternalCustomer:
    case Outcome::Merged:
        result.excluded = 1;
        break;
    case Outcome::Filtered:
    case Outcome::EmptyField:
        break;
    }
    return result;
}

/// What stands for every node on every look. Most rows stand the same from one day to another: they
/// are written down where they begin and end, and added up once.
class StandingRows
{
public:
    StandingRows(const BoundAggregate &part, const Looks &looks, NodeSets &sets)
        : m_part(part)
        , m_looks(looks)
        , m_sets(sets)
        , m_width(looks.size() + 1)
        , m_stays(sets.people() + 1)
    {
    }

    void stand(qint32 person, std::size_t from, std::size_t to, const Standing &standing)
    {
        for (const Stay &stay : staysOf(person)) {
            const std::size_t begin = std::max(from, stay.from);
            const std::size_t end = std::min(to, stay.to);
            if (begin >= end)
                continue;
            Standing *ends = m_ends.data() + std::size_t(stay.set) * m_width;
            ends[begin] += standing;
            ends[end] -= standing;
        }
    }

    /// A row whose value or owner depends on the day.
    void standVarying(qint32 row, std::size_t from, std::size_t to, bool isGuess)
    {
        const OwnerColumn &owners = m_part.owners();
        const bool isSliceDated = m_part.isSliceDated(row);
        for (std::size_t i = from; i < to; ++i) {
            const Looks::Look &look = m_looks.at(i);
            Int128 value = 0;
            RowAt at = look.context;
            at.row = row;
            if (isSliceDated && !m_part.isInSlice(at))
                continue;
            const Outcome outcome = m_part.judge(at, look.day, value);
            if (owners.isShared()) {
                for (const NodeSets::Part &held :
                     m_sets.of(owners.holders(row, look.instant), look.instant))
                    single(held.node, i) += standingOf(m_part, outcome, value, held.share, isGuess);
                continue;
            }
            for (const qint32 node : m_sets.of(owners.owner(row, look.instant), look.instant))
                single(node, i) += standingOf(m_part, outcome, value, Share::Whole, isGuess);
        }
    }

    /// By node, each with its looks and one place more.
    std::vector<Standing> finish(const CellFold &fold)
    {
        for (std::size_t i = 1; i < m_ends.size(); ++i) {
            if (i % m_width != 0)
                m_ends[i] += m_ends[i - 1];
        }
        std::vector<Standing> result = fold.byNode(m_ends, m_width);
        for (std::size_t i = 0; i < m_singles.size(); ++i)
            result[i] += m_singles[i];
        return result;
    }

private:
    /// Looks during which a person belongs to the same nodes.
    struct Stay
    {
        std::size_t from;
        std::size_t to;
        qint32 set;
    };

    Standing &single(qint32 node, std::size_t look)
    {
        const std::size_t place = std::size_t(node) * m_width + look;
        if (place >= m_singles.size())
            m_singles.resize((std::size_t(node) + 1) * m_width);
        return m_singles[place];
    }
    const std::vector<Stay> &staysOf(qint32 person)
    {
        std::vector<Stay> &stays = m_stays[std::size_t(person + 1)];
        for (std::size_t i = 0; stays.empty() || stays.back().to < m_looks.size(); ++i) {
            if (i == m_looks.size())
                break;
            const qint32 set = m_sets.setOf(person, m_looks.at(i).instant);
            if (!stays.empty() && stays.back().set == set) {
                stays.back().to = i + 1;
                continue;
            }
            stays.push_back({i, i + 1, set});
            if (const std::size_t needed = (std::size_t(set) + 1) * m_width; m_ends.size() < needed)
                m_ends.resize(needed);
        }
        return stays;
    }

    const BoundAggregate &m_part;
    const Looks &m_looks;
    NodeSets &m_sets;
    std::size_t m_width;
    std::vector<std::vector<Stay>> m_stays; ///< by person
    std::vector<Standing> m_ends;           ///< by set: what begins on a look less what ends
    std::vector<Standing> m_singles;        ///< by node: what stood on one look
};

} // namespace

std::vector<qint32> Evaluation::looks(const BoundAggregate &part, std::size_t period) const
{
    const PeriodFrame::Span &span = m_frame.at(period);
    if (span.from >= span.to)
        return {};
    switch (part.aggregate().at) {
    case At::Close:
        return {span.to - 1};
    case At::Open:
        return {span.from - 1};
    case At::AvgSnapshots: {
        // A snapshot is a day on which something began to stand as it does.
        const auto &begins = part.table().column(u"from_day"_s)->days;
        std::vector<qint32> days(begins.begin(), begins.end());
        std::sort(days.begin(), days.end());
        days.erase(std::unique(days.begin(), days.end()), days.end());
        const auto first = std::lower_bound(days.begin(), days.end(), span.from);
        return {first, std::lower_bound(first, days.end(), span.to)};
    }
    case At::AvgDaily:
    case At::Min:
    case At::Max:
        break;
    }
    std::vector<qint32> days(std::size_t(span.to - span.from));
    std::iota(days.begin(), days.end(), span.from);
    return days;
}

Result<Evaluation::Measures> Evaluation::balance(const KpiDefinition &definition,
                                                 const BoundAggregate &part)
{
    const At at = part.aggregate().at;
    const bool isExtreme = at == At::Min || at == At::Max;
    const auto cancelled = [] {
        return Error {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}};
    };
    const bool isMean = at == At::AvgDaily || at == At::AvgSnapshots;
    Looks looks;
    std::vector<std::size_t> looked(m_frame.size());
    for (std::size_t period = 0; period < m_frame.size(); ++period) {
        for (const qint32 day : this->looks(part, period)) {
            const bool isLast = !(isExtreme || isMean) || day == m_frame.at(period).to - 1;
            RowAt context {0, day};
            if (part.looksAtPeriod())
                context = rowAt(0, day, period);
            looks.add(context, DaySlots::instantOf(m_frame, m_question.lens, period, day),
                      qint32(period), isLast);
            ++looked[period];
        }
    }
    looks.finish();

    const QString key = part.table().entity + QString::number(int(at)) + part.meanings();
    std::shared_ptr<const StandingPlaces> ofPeriods;
    std::shared_ptr<const StandingPlaces> &seen = part.looksAtPeriod() ? ofPeriods : m_seen[key];
    if (!seen)
        seen = StandingPlaces::make(part, looks, m_cancel);
    if (!seen)
        return cancelled();
    StandingRows standing(part, looks, *m_sets);
    const auto &guessed = part.table().column(u"no_history"_s)->numbers;
    const bool areAllSteady = part.isSteady();
    const bool areAnyDated = part.owners().hasDated();
    std::array<Outcome, RowRun::Longest> outcomes;
    std::array<Int128, RowRun::Longest> values;
    for (std::size_t first = 0; first < seen->size(); first += RowRun::Longest) {
        if (m_cancel.isCancelled())
            return cancelled();
        const RowRun run = seen->run(first);
        part.judge(run, outcomes.data(), values.data());
        for (std::size_t i = 0; i < std::size_t(run.count); ++i) {
            const std::size_t place = first + i;
            const qint32 row = seen->rows[place];
            const bool isSteady = areAllSteady || part.isSteady(row);
            const Outcome outcome
                = seen->left[place] == Outcome::Enters ? outcomes[i] : seen->left[place];
            if (isSteady && outcome >= Outcome::Filtered)
                continue;
            const auto begin = std::size_t(seen->begins[place]);
            const auto end = std::size_t(seen->ends[place]);
            const bool isGuess = guessed[std::size_t(row)] == 1;
            if (isSteady && !(areAnyDated && part.owners().isDated(row)))
                standing.stand(seen->owners[place], begin, end,
                               standingOf(part, outcome, values[i], Share::Whole, isGuess));
            else
                standing.standVarying(row, begin, end, isGuess);
        }
    }

    const CellFold fold(*m_sets, m_slots, std::size_t(m_nodes.size()), m_frame.size());
    const std::vector<Standing> stood = standing.finish(fold);
    const CellFrame frame = cellFrame(definition, {part.loadedAs()}, part.needs());
    Measures result;
    result.reserve(cells());
    for (std::size_t node = 0; node < std::size_t(m_nodes.size()); ++node) {
        result.resize(cell(node + 1, 0));
        Measure *measures = result.data() + cell(node, 0);
        for (std::size_t period = 0; period < m_frame.size(); ++period) {
            Measure &measure = measures[period];
            measure.state = looked[period] == 0 ? State::NoData : State::Number;
            measure.numScale = part.scale() + part.shareScale();
            if (isMean)
                measure.den = std::max<Int128>(1, Int128(looked[period]));
        }
        std::vector<bool> isBegun(isExtreme ? m_frame.size() : 0);
        for (std::size_t i = 0; i < looks.size(); ++i) {
            const Looks::Look &look = looks.at(i);
            const Standing &stands = stood[node * (looks.size() + 1) + i];
            for (const qint32 period : look.periods) {
                Measure &measure = measures[period];
                measure.nFxMissing += stands.withoutRate;
                if (stands.guessed > 0 && look.day < m_frame.today())
                    measure.raise(u"no_history"_s);
                if (!isExtreme) {
                    measure.num += stands.sum;
                    continue;
                }
                const bool isNext = isBegun[std::size_t(period)]
                    && !(at == At::Min ? stands.sum < measure.num : measure.num < stands.sum);
                if (!isNext)
                    measure.num = stands.sum;
                isBegun[std::size_t(period)] = true;
            }
            for (const qint32 period : look.last) {
                measures[period].nRows += stands.rows;
                measures[period].nNull += stands.nulls;
                measures[period].nExcluded += stands.excluded;
            }
        }
        for (std::size_t period = 0; period < m_frame.size(); ++period)
            frame.put(measures[period], period, m_isThere[cell(node, period)]);
    }
    return result;
}

} // namespace Steelyard
