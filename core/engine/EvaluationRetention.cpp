// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Retention: what became of those who were there when the period began.
#include "core/engine/Evaluation.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using State = Measure::State;

/// What somebody had at the opening and has at the close.
struct Held
{
    Int128 opening = 0;
    Int128 closing = 0;
    bool lacksRate = false;
};

Int128 counted(const Held &held, Retention::Counts what)
{
    const Int128 none = 0;
    switch (what) {
    case Retention::Counts::Survivors:
        return held.closing > 0 ? held.opening : none;
    case Retention::Counts::Lost:
        return held.closing > 0 ? none : held.opening;
    case Retention::Counts::Kept:
        return std::min(held.opening, held.closing);
    case Retention::Counts::Net:
        return held.closing;
    case Retention::Counts::Expansion:
        return std::max(none, held.closing - held.opening);
    case Retention::Counts::Contraction: // of those who stayed; who left is lost, not smaller
        return held.closing > 0 ? std::max(none, held.opening - held.closing) : none;
    }
    return none;
}

} // namespace

Result<void> Evaluation::eachRetained(const KpiDefinition &definition, const BoundAggregate &part,
                                      const std::function<void(const Retained &)> &visit)
{
    const QString per = definition.retention.per;
    const Result<const FactTable *> members = m_tables->table(per);
    Result<FieldPath> way = m_tables->path(part.table(), per);
    if (!members || !way)
        return members ? way.error() : members.error();
    if (!way->column || way->column->type != FieldType::Link)
        return Error {Error::Kind::Invalid,
                      "conversion.no_way"_L1,
                      {{u"per"_s, per}, {u"from"_s, part.table().entity}},
                      {}};
    way->hops.push_back(&way->column->links);
    const auto owners = m_tables->owners(**members);
    if (!owners)
        return owners.error();
    const ColumnData<qint32> &from = part.table().column(u"from_day"_s)->days;
    const ColumnData<qint32> &to = part.table().column(u"to_day"_s)->days;
    const bool isCount = part.aggregate().expr.isEmpty();
    for (std::size_t period = 0; period < m_frame.size(); ++period) {
        const PeriodFrame::Span &span = m_frame.at(period);
        if (span.from >= span.to)
            continue;
        const qint32 opening = span.from - 1;
        std::vector<Held> held((*members)->rows());
        for (qint32 row = 0; row < qint32(part.table().rows()); ++row) {
            const qint32 member = way->rowOf(row);
            if (member < 0)
                continue;
            for (const qint32 day : {opening, span.to - 1}) {
                if (from[std::size_t(row)] > day || to[std::size_t(row)] <= day)
                    continue;
                // Whoever belonged to the slice at the opening is still one of them at the close.
                if (!part.isInSlice({row, opening}))
                    continue;
                // Both ends by the rate of the opening: what the rates did is no customer's doing.
                Int128 value = 0;
                const Outcome outcome = part.judge(rowAt(row, day, period), opening, value);
                Held &one = held[std::size_t(member)];
                one.lacksRate = one.lacksRate || outcome == Outcome::NoRate;
                if (outcome != Outcome::Enters)
                    continue;
                Int128 &end = day == opening ? one.opening : one.closing;
                end = isCount ? Int128(1) : end + value;
            }
        }
        for (std::size_t member = 0; member < held.size(); ++member) {
            const Held &one = held[member];
            if (one.opening <= 0 && !one.lacksRate)
                continue;
            const qint32 instant = m_question.lens == Lens::Now ? m_frame.today()
                : m_question.lens == Lens::PeriodEnd            ? span.to - 1
                : m_question.lens == Lens::PeriodStart          ? span.from
                                                                : opening;
            const auto holders = (*owners)->holders(qint32(member), instant);
            for (const NodeSets::Part &node : m_sets->of(holders, instant)) {
                visit({cell(std::size_t(node.node), period), qint32(member), opening,
                       counted(one, definition.retention.counts) * node.share,
                       one.opening * node.share, one.lacksRate});
            }
        }
    }
    return {};
}

Result<Evaluation::Measures> Evaluation::retention(const KpiDefinition &definition,
                                                   const QString &variant)
{
    const auto parts = bind(definition, variant, {});
    if (!parts)
        return parts.error();
    const BoundAggregate &part = parts->front();
    struct Tally
    {
        Int128 above = 0;
        Int128 below = 0;
        qint64 rows = 0;
        qint64 withoutRate = 0;
    };
    std::vector<Tally> tallies(cells());
    const auto done = eachRetained(definition, part, [&](const Retained &one) {
        Tally &tally = tallies[one.cell];
        if (one.lacksRate) {
            ++tally.withoutRate;
            return;
        }
        tally.above += one.num;
        tally.below += one.den;
        ++tally.rows;
    });
    if (!done)
        return done.error();
    Measures result(cells());
    for (std::size_t at = 0; at < cells(); ++at) {
        Measure above;
        above.state = State::Number;
        above.num = tallies[at].above;
        above.numScale = part.scale() + Share::Scale;
        Measure below = above;
        below.num = tallies[at].below;
        result[at] = above / below;
        result[at].nRows = tallies[at].rows;
        result[at].nFxMissing = tallies[at].withoutRate;
    }
    QStringList needs = part.needs();
    frameCells(result, definition, {part.loadedAs()}, needs);
    // Who was there before anything was loaded nobody knows.
    needs.prepend(part.loadedAs());
    for (std::size_t at = 0; at < cells(); ++at) {
        const qint32 opening = m_frame.at(at % m_frame.size()).from - 1;
        for (const QString &entity : std::as_const(needs)) {
            if (isLoaded(entity, opening) || result[at].state > State::Undefined)
                continue;
            result[at].state = State::NoData;
            result[at].reason = u"not_loaded"_s;
            if (!result[at].missing.contains(entity))
                result[at].missing.append(entity);
        }
    }
    return result;
}

} // namespace Steelyard
