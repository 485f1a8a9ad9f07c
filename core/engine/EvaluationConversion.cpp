// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Conversions: how many events of one kind were followed by another.
#include "core/engine/ConversionEvents.h"
#include "core/engine/Evaluation.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

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
    struct Tally
    {
        Int128 converted = 0;
        Int128 of = 0;
        qint64 rows = 0;
        qint64 complete = 0;
        qint64 excluded = 0;
        qint64 withoutRate = 0;
    };
    std::vector<Tally> tallies(cells());
    const bool isDone = eachRow(base, [&](qint32 row, qint32 day, std::span<const qint32> periods) {
        if (!events->isBase({day, row}))
            return;
        Int128 value = 0;
        const Outcome outcome = base.judge({row}, day, value);
        const auto times = Int128(events->following({day, row}).size());
        const bool isComplete = events->isComplete(day, m_frame.today());
        for (const qint32 period : periods) {
            eachNode(base, row, day, std::size_t(period), [&](std::size_t node, qint64 share) {
                Tally &tally = tallies[cell(node, std::size_t(period))];
                if (outcome == Outcome::TestRow || outcome == Outcome::InternalCustomer)
                    ++tally.excluded;
                if (outcome == Outcome::NoRate)
                    ++tally.withoutRate;
                if (outcome != Outcome::Enters)
                    return;
                ++tally.rows;
                tally.complete += isComplete ? 1 : 0;
                tally.of += base.part(value, share);
                tally.converted += base.part(value, share) * times;
            });
        }
    });
    if (!isDone)
        return Error {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}};
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
