// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Figures that somebody typed in, with what proves them.
#include "core/engine/Evaluation.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using State = Measure::State;

} // namespace

Result<std::vector<Evaluation::Typed>> Evaluation::typed(const KpiDefinition &definition)
{
    const Result<const FactTable *> found = m_tables->table(u"manual_value"_s);
    const Result<const FactTable *> units = m_tables->table(u"unit"_s);
    const Result<const FactTable *> people = m_tables->table(u"person"_s);
    for (const auto *needed : {&found, &units, &people}) {
        if (!*needed)
            return needed->error();
    }
    const FactTable &table = **found;
    const FactColumn &kpi = *table.column(u"kpi"_s);
    const FactColumn &from = *table.column(u"period_from"_s);
    const FactColumn &to = *table.column(u"period_to"_s);
    const FactColumn &unit = *table.column(u"unit"_s);
    const FactColumn &person = *table.column(u"person"_s);
    const FactColumn &approver = *table.column(u"approved_by"_s);
    std::vector<Typed> result;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const qint32 code = kpi.codes[row];
        if (code < 0 || kpi.dictionary.at(code) != definition.id
            || from.days[row] == FactColumn::NoDay || to.days[row] == FactColumn::NoDay
            || table.column(u"value"_s)->numbers[row] == FactColumn::NoNumber)
            continue;
        const qint64 base = table.column(u"base"_s)->numbers[row];
        result.push_back(
            {person.links[row] >= 0
                 ? NodeKey::person((*people)->ids[std::size_t(person.links[row])])
                 : unit.links[row] >= 0 ? NodeKey::unit((*units)->ids[std::size_t(unit.links[row])])
                                        : source().organisation().root(),
             table.ids[row], from.days[row], to.days[row], table.column(u"value"_s)->numbers[row],
             base == FactColumn::NoNumber ? std::nullopt : std::optional(base),
             approver.links[row] >= 0});
    }
    return result;
}

std::vector<const Evaluation::Typed *> Evaluation::typedFor(const KpiDefinition &definition,
                                                            const std::vector<Typed> &all,
                                                            const NodeKey &node,
                                                            std::size_t period) const
{
    const PeriodFrame::Span &span = m_frame.at(period);
    std::vector<const Typed *> result;
    for (const Typed &one : all) {
        if (one.node == node && one.from >= span.from && one.to < span.end)
            result.push_back(&one);
    }
    if (!result.empty() || !definition.isAdditive)
        return result;
    // What nobody typed in for a unit is what those below it typed in.
    const QDate day = qMin(m_question.periods.at(qsizetype(period)).last(), m_question.today);
    for (const NodeKey &child : source().organisation().children(node, day)) {
        const auto below = typedFor(definition, all, child, period);
        result.insert(result.end(), below.begin(), below.end());
    }
    return result;
}

Result<Evaluation::Measures> Evaluation::manual(const KpiDefinition &definition)
{
    const auto all = typed(definition);
    if (!all)
        return all.error();
    Measures result(cells());
    for (std::size_t i = 0; i < cells(); ++i) {
        const std::size_t at = i % m_frame.size();
        const Period &period = m_question.periods.at(qsizetype(at));
        Measure &measure = result[i];
        Measure below;
        bool hasBase = false;
        for (const Typed *one :
             typedFor(definition, *all, m_nodes.at(qsizetype(i / m_frame.size())), at)) {
            measure.state = State::Number;
            measure.numScale = Quantity::Scale;
            measure.num += one->value;
            below.num += one->base.value_or(0);
            hasBase = hasBase || one->base.has_value();
            ++measure.nRows;
            if (!one->isApproved)
                measure.raise(u"unapproved"_s);
        }
        if (hasBase) {
            below.state = State::Number;
            below.numScale = Quantity::Scale;
            const Measure above = measure;
            measure = above / below;
            measure.nRows = above.nRows;
            measure.flags = above.flags;
        }
        if (measure.state == State::NoData) {
            measure.reason = u"not_loaded"_s;
            measure.missing = {u"manual_value"_s};
        }
        measure.unit = definition.unit;
        measure.currency = definition.unit == UnitOfMeasure::Money ? m_currency : QString();
        measure.phase = phaseOf(period, definition);
        measure.progress = source().calendar().elapsedShare(period, m_question.today);
    }
    return result;
}

} // namespace Steelyard
