// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Conversions: how many events of one kind were followed by another.
#include "core/engine/CellFold.h"
#include "core/engine/ConversionEvents.h"
#include "core/engine/Evaluation.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error cancelled()
{
    return {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}};
}

/// Base events and what became of them.
struct Tally
{
    Int128 converted = 0;
    Int128 of = 0;
    qint32 rows = 0;
    qint32 complete = 0;
    qint32 excluded = 0;
    qint32 withoutRate = 0;

    Tally &operator+=(const Tally &other)
    {
        converted += other.converted;
        of += other.of;
        rows += other.rows;
        complete += other.complete;
        excluded += other.excluded;
        withoutRate += other.withoutRate;
        return *this;
    }
};

/// Of one base row that the company does not leave out, and what was judged of it.
Tally tally(const ConversionEvents &events, const ConversionEvents::Event &base, Outcome outcome,
            Int128 value, qint32 today, qint64 share)
{
    Tally result;
    switch (outcome) {
    case Outcome::Enters:
        result.rows = 1;
        result.complete = events.isComplete(base.day, today) ? 1 : 0;
        result.of = value * share;
        result.converted = result.of * Int128(events.following(base).size());
        break;
    case Outcome::NoRate:
        result.withoutRate = 1;
        break;
    default:
        break;
    }
    return result;
}

} // namespace

Result<ConversionEvents> Evaluation::conversionEvents(const KpiDefinition &definition,
                                                      const std::vector<BoundAggregate> &parts)
{
    return ConversionEvents::make(*m_tables, source().calendar(), definition.conversion, parts[1],
                                  parts[0]);
}

Result<Evaluation::Measures> Evaluation::conversion(const KpiDefinition &definition,
                                                    const QString &variant)
{
    const auto parts = bind(definition, variant, {});
    if (!parts)
        return parts.error();
    const BoundAggregate &base = (*parts)[1];
    const auto events = conversionEvents(definition, *parts);
    if (!events)
        return events.error();
    const DaySlots slots = slotsFor({&base, 1});
    if (!learnSets({&base, 1}, slots))
        return cancelled();
    std::shared_ptr<const PlacedRows> rows = placed(base, slots, 0);
    const CellFold fold(*m_sets, slots, std::size_t(m_nodes.size()), m_frame.size());
    std::vector<Tally> places(fold.places());
    std::vector<Tally> corrections;
    // The ones of rows that are merely counted are not written down.
    const bool countsOnes = base.aggregate().kind == Aggregate::Kind::Count;
    std::array<qint32, RowRun::Longest> days;
    std::array<Outcome, RowRun::Longest> outcomes;
    std::array<Int128, RowRun::Longest> values;
    const qint64 whole = base.shareScale() > 0 ? qint64(Share::Whole) : 1;
    for (std::size_t layer = 0; layer < slots.layers(); ++layer) {
        if (layer > 0)
            rows = placed(base, slots, layer);
        if (!rows)
            return cancelled();
        const RowAt context = base.looksAtPeriod() ? rowAt(0, FactColumn::NoDay, layer) : RowAt();
        for (std::size_t first = 0; first < rows->size(); first += RowRun::Longest) {
            if (m_cancel.isCancelled())
                return cancelled();
            RowRun run = rows->run(first);
            base.anchors(run, days.data());
            run.context = context;
            base.judge(run, outcomes.data(), values.data());
            for (qint32 i = 0; i < run.count; ++i) {
                const auto at = std::size_t(i);
                const qint32 place = rows->places[first + at];
                const ConversionEvents::Event event {days[at], run.row(i)};
                if (!events->isBase(event))
                    continue;
                if (place < 0)
                    ++places[std::size_t(PlacedRows::left(place))].excluded;
                else
                    places[std::size_t(place)]
                        += tally(*events, event, outcomes[at], countsOnes ? Int128(1) : values[at],
                                 m_frame.today(), whole);
            }
        }
        // What nodes have less than the whole of.
        for (const PlacedRows::Shared &held : rows->shared) {
            if (base.shareScale() == 0 || !events->isBase({0, held.row}))
                continue;
            corrections.resize(fold.cells());
            RowAt at = context;
            at.row = held.row;
            const qint32 day = base.anchor(held.row);
            Int128 value = 0;
            const Outcome outcome = base.judge(at, day, value);
            const Tally one = tally(*events, {day, held.row}, outcome, value, m_frame.today(), 1);
            for (const NodeSets::Part &part : held.parts) {
                for (const qint32 period : fold.periodsOf(held.place)) {
                    Tally &cell
                        = corrections[this->cell(std::size_t(part.node), std::size_t(period))];
                    cell.of += one.of * (part.share - whole);
                    cell.converted += one.converted * (part.share - whole);
                }
            }
        }
    }
    std::vector<Tally> tallies = fold.cellsOf(places);
    for (std::size_t at = 0; at < corrections.size(); ++at)
        tallies[at] += corrections[at];
    Measures result(cells());
    for (std::size_t at = 0; at < cells(); ++at) {
        const Tally &tally = tallies[at];
        Measure above;
        above.state = Measure::State::Number;
        above.num = tally.converted;
        above.numScale = base.scale() + base.shareScale();
        Measure below = above;
        below.num = tally.of;
        result[at] = above / below;
        result[at].nRows = tally.rows;
        result[at].nExcluded = tally.excluded;
        result[at].nFxMissing = tally.withoutRate;
        // Who came yesterday may still convert: the rest of the figure is not yet known.
        if (tally.complete < tally.rows)
            result[at].raise(u"immature"_s);
        result[at].maturity = Ratio {tally.complete, tally.rows};
    }
    frameCells(result, definition, {base.loadedAs()},
               base.needs() + (*parts)[0].needs() + QStringList((*parts)[0].loadedAs()));
    return result;
}

} // namespace Steelyard
