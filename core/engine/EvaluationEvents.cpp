// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What happened last, and what happened next: last values, and the steps of a funnel.
#include "core/engine/Evaluation.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using State = Measure::State;

/// An entry into a stage.
struct Entry
{
    qint32 opportunity;
    qint32 day;
    qint64 order; ///< within the day
    qint32 row;
    qint64 seq;

    auto operator<=>(const Entry &) const = default;
};

} // namespace

Result<void> Evaluation::eachLast(const BoundAggregate &part,
                                  const std::function<void(const Last &)> &visit)
{
    std::vector<std::optional<Last>> lasts(cells());
    const bool isDone = eachRow(part, [&](qint32 row, qint32 day, std::span<const qint32> periods) {
        for (const qint32 period : periods) {
            Int128 value = 0;
            const RowAt at = rowAt(row, day, std::size_t(period));
            if (part.judge(at, day, value) != Outcome::Enters)
                continue;
            const qint64 instant = part.instant(row);
            eachNode(part, row, day, std::size_t(period), [&](std::size_t node, qint64) {
                std::optional<Last> &last = lasts[cell(node, std::size_t(period))];
                const Uuid &id = part.table().ids[std::size_t(row)];
                // By the time of the event, then by id, so that the answer is always one.
                if (!last
                    || std::tie(last->day, last->instant, part.table().ids[std::size_t(last->row)])
                        < std::tie(day, instant, id))
                    last = Last {cell(node, std::size_t(period)), row, day, instant, value};
            });
        }
    });
    if (!isDone)
        return Error {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}};
    for (const std::optional<Last> &last : lasts) {
        if (last)
            visit(*last);
    }
    return {};
}

Result<Evaluation::Measures> Evaluation::lastValue(const KpiDefinition &definition,
                                                   const QString &variant)
{
    const auto parts = bind(definition, variant, {});
    if (!parts)
        return parts.error();
    Measures result(cells());
    const auto done = eachLast(parts->front(), [&](const Last &last) {
        Measure &measure = result[last.cell];
        measure.state = State::Number;
        measure.num = last.value;
        measure.numScale = parts->front().scale();
        measure.nRows = 1;
    });
    if (!done)
        return done.error();
    frameCells(result, definition, {parts->front().loadedAs()}, parts->front().needs());
    return result;
}

Result<void> Evaluation::eachStep(const KpiDefinition &definition, const BoundAggregate &part,
                                  const std::function<void(const Step &)> &visit)
{
    const FactTable &events = part.table();
    const FactColumn *opportunities = events.column(u"opportunity"_s);
    const FactColumn *seqs = events.column(u"seq"_s);
    const FactColumn *stages = events.column(u"stage"_s);
    const Result<const FactTable *> deals = m_tables->table(u"opportunity"_s);
    if (!deals)
        return deals.error();
    if (!opportunities || !seqs || !stages)
        return Error {Error::Kind::Invalid,
                      "conversion.no_way"_L1,
                      {{u"per"_s, u"opportunity"_s}, {u"from"_s, events.entity}},
                      {}};
    QHash<QString, qint64> seqOf;
    for (const Stage &stage : source().stages())
        seqOf.insert(stage.code, stage.seq.value_or(0));
    const FactColumn *won = (*deals)->column(u"won_at"_s);
    std::vector<Entry> entries;
    for (qint32 row = 0; row < qint32(events.rows()); ++row) {
        const auto at = std::size_t(row);
        const qint32 day = part.anchor(row);
        if (day == FactColumn::NoDay || opportunities->links[at] < 0)
            continue;
        const qint32 code = stages->codes[at];
        const qint64 seq = seqs->numbers[at] != FactColumn::NoNumber ? seqs->numbers[at]
            : code < 0                                               ? 0
                       : seqOf.value(stages->dictionary.at(code));
        entries.push_back({opportunities->links[at], day, part.instant(row), row, seq});
    }
    std::sort(entries.begin(), entries.end());
    const Calendar &calendar = source().calendar();
    const Conversion &rule = definition.conversion;
    for (std::size_t i = 0; i < entries.size(); ++i) {
        const Entry &base = entries[i];
        const std::span<const qint32> periods = m_frame.holding(base.day);
        if (periods.empty() || !part.isInSlice({base.row}))
            continue;
        bool isFirst = true;
        for (std::size_t j = i; j-- > 0 && entries[j].opportunity == base.opportunity;)
            isFirst = isFirst && entries[j].seq != base.seq;
        Int128 value = 0;
        if (!isFirst || part.judge({base.row}, base.day, value) != Outcome::Enters)
            continue;
        const qint32 last = rule.isWorkdays
            ? dayNumber(calendar.addWorkdays(dateOf(base.day), rule.window))
            : base.day + rule.window;
        bool wentOn = false;
        for (std::size_t j = i + 1;
             j < entries.size() && entries[j].opportunity == base.opportunity; ++j) {
            const qint64 ahead = entries[j].seq - base.seq;
            wentOn = wentOn
                || (entries[j].day <= last && (definition.skipsStages ? ahead > 0 : ahead == 1));
        }
        // Whoever has won went through all there is, where skipped stages count as passed.
        const qint32 wonOn = won ? won->days[std::size_t(base.opportunity)] : FactColumn::NoDay;
        if (definition.skipsStages && wonOn != FactColumn::NoDay && wonOn >= base.day
            && wonOn <= last)
            wentOn = true;
        for (const qint32 period : periods) {
            eachNode(part, base.row, base.day, std::size_t(period),
                     [&](std::size_t node, qint64 share) {
                         visit({cell(node, std::size_t(period)), base.row, base.day,
                                part.part(1, share), wentOn, last <= m_frame.today()});
                     });
        }
    }
    return {};
}

Result<Evaluation::Measures> Evaluation::funnel(const KpiDefinition &definition,
                                                const QString &variant)
{
    const auto parts = bind(definition, variant, {});
    if (!parts)
        return parts.error();
    struct Tally
    {
        Int128 wentOn = 0;
        Int128 entered = 0;
        qint64 rows = 0;
        qint64 complete = 0;
    };
    std::vector<Tally> tallies(cells());
    const auto done = eachStep(definition, parts->front(), [&](const Step &step) {
        Tally &tally = tallies[step.cell];
        tally.entered += step.weight;
        tally.wentOn += step.wentOn ? step.weight : 0;
        ++tally.rows;
        tally.complete += step.isComplete ? 1 : 0;
    });
    if (!done)
        return done.error();
    Measures result(cells());
    for (std::size_t at = 0; at < cells(); ++at) {
        const Tally &tally = tallies[at];
        Measure above;
        above.state = State::Number;
        above.num = tally.wentOn;
        above.numScale = parts->front().shareScale();
        Measure below = above;
        below.num = tally.entered;
        result[at] = above / below;
        result[at].nRows = tally.rows;
        result[at].maturity = Ratio {tally.complete, tally.rows};
        if (tally.complete < tally.rows)
            result[at].raise(u"immature"_s);
    }
    frameCells(result, definition, {parts->front().loadedAs()}, parts->front().needs());
    return result;
}

} // namespace Steelyard
