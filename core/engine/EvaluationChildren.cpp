// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of nodes beside or below each other: means of children, places among siblings.
#include "core/base/Fixed.h"
#include "core/engine/Evaluation.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using State = Measure::State;

/// Each child's figure is rounded before it enters a mean: exact fractions of many would not fit.
constexpr int MeanScale = 6;

QDate lastOf(const Period &period, const QDate &today)
{
    return qMin(period.last(), today);
}

} // namespace

QList<NodeKey> Evaluation::childrenOf(const KpiDefinition &definition, const NodeKey &node,
                                      const Period &period) const
{
    const Organisation &organisation = source().organisation();
    const QDate day = lastOf(period, m_question.today);
    if (!definition.children.arePersons)
        return organisation.children(node, day);
    if (node.isPerson())
        return {};
    return organisation.nodesOfLevel(u"person", {day, day.addDays(1)}, node);
}

QList<NodeKey> Evaluation::siblingsOf(const NodeKey &node, const Period &period) const
{
    const Organisation &organisation = source().organisation();
    const QDate day = lastOf(period, m_question.today);
    const auto parent = organisation.parentOn(node, day);
    QList<NodeKey> result;
    if (!parent)
        return result;
    // Units are placed among units, people among people.
    for (const NodeKey &other : organisation.children(*parent, day)) {
        if (other.isPerson() == node.isPerson())
            result.append(other);
    }
    return result;
}

Result<Evaluation::OfOthers>
Evaluation::ofOthers(const KpiDefinition &definition, const QString &variant,
                     const std::function<QList<NodeKey>(const NodeKey &, const Period &)> &others)
{
    const auto inner = innerOf(definition, variant);
    if (!inner)
        return inner.error();
    OfOthers result;
    Question question = m_question;
    question.nodes.clear();
    for (const NodeKey &node : std::as_const(m_nodes)) {
        for (const Period &period : std::as_const(m_question.periods)) {
            result.nodes.push_back(others(node, period));
            for (const NodeKey &other : result.nodes.back()) {
                if (!question.nodes.contains(other))
                    question.nodes.append(other);
            }
        }
    }
    if (question.nodes.isEmpty())
        return result;
    const auto there = other(u"others "_s + definition.id, question);
    if (!there)
        return there.error();
    auto figures = (*there)->measures(*inner->first, inner->second);
    if (!figures)
        return figures.error();
    result.evaluation = *there;
    result.figures = std::move(*figures);
    result.direction = inner->first->direction;
    return result;
}

Result<Evaluation::Measures> Evaluation::meanOfChildren(const KpiDefinition &definition,
                                                        const QString &variant)
{
    Measures result(cells());
    const auto done = eachChild(definition, variant, [&](const OfChild &child) {
        Measure &mean = result[child.cell];
        mean.num = (mean.state == State::Number ? mean.num : 0) + child.num;
        mean.den = (mean.state == State::Number ? mean.den : 0) + 1;
        mean.state = State::Number;
        mean.numScale = child.scale;
        ++mean.nRows;
    });
    if (!done)
        return done.error();
    for (std::size_t i = 0; i < cells(); ++i) {
        Measure &mean = result[i];
        const Period &period = m_question.periods.at(qsizetype(i % m_frame.size()));
        mean.unit = definition.unit;
        mean.currency = definition.unit == UnitOfMeasure::Money ? m_currency : QString();
        mean.phase = phaseOf(period, definition);
        mean.progress = source().calendar().elapsedShare(period, m_question.today);
        if (!mean.isValue())
            mean.reason = u"no_children"_s;
        else if (mean.nRows < definition.minN)
            mean.raise(u"low_n"_s);
    }
    return result;
}

Result<void> Evaluation::eachChild(const KpiDefinition &definition, const QString &variant,
                                   const std::function<void(const OfChild &)> &visit)
{
    const auto below
        = ofOthers(definition, variant, [&](const NodeKey &node, const Period &period) {
              return childrenOf(definition, node, period);
          });
    if (!below)
        return below.error();
    for (std::size_t i = 0; i < cells(); ++i) {
        for (const NodeKey &child : below->nodes.at(i)) {
            const Measure &figure = below->of(child, i % m_frame.size());
            if (!figure.isValue())
                continue;
            const Int128 seen = figure.roundedUnits(MeanScale);
            const std::optional<qint64> least = definition.children.atLeast;
            const int percent = figure.unit == UnitOfMeasure::Percent ? 2 : 0;
            if (least)
                visit({i, child, seen >= Int128(*least) * 100 ? Int128(1) : Int128(0), 0});
            else
                visit({i, child, seen, MeanScale + percent});
        }
    }
    return {};
}

Result<Evaluation::Measures> Evaluation::rank(const KpiDefinition &definition,
                                              const QString &variant)
{
    Measures result(cells());
    const auto done
        = eachSibling(definition, variant, [&](std::size_t at, const NodeKey &, bool isBetter) {
              Measure &place = result[at];
              place.num = (place.state == State::Number ? place.num : 0) + (isBetter ? 1 : 0);
              place.state = State::Number;
              place.nRows += 1;
          });
    if (!done)
        return done.error();
    for (std::size_t i = 0; i < cells(); ++i) {
        const Period &period = m_question.periods.at(qsizetype(i % m_frame.size()));
        result[i].unit = definition.unit;
        result[i].phase = phaseOf(period, definition);
        result[i].progress = source().calendar().elapsedShare(period, m_question.today);
        if (!result[i].isValue()) {
            result[i].state = State::NotApplicable;
            result[i].reason = u"no_siblings"_s;
        }
    }
    return result;
}

Result<void>
Evaluation::eachSibling(const KpiDefinition &definition, const QString &variant,
                        const std::function<void(std::size_t, const NodeKey &, bool)> &visit)
{
    const auto beside
        = ofOthers(definition, variant, [&](const NodeKey &node, const Period &period) {
              return siblingsOf(node, period);
          });
    if (!beside)
        return beside.error();
    const bool lowerIsBetter = beside->direction == KpiDefinition::Direction::Lower;
    for (std::size_t i = 0; i < cells(); ++i) {
        const NodeKey node = m_nodes.at(qsizetype(i / m_frame.size()));
        const std::size_t period = i % m_frame.size();
        if (!beside->nodes.at(i).contains(node))
            continue;
        const Measure &own = beside->of(node, period);
        // R-N4: what rests on too little has no place, and takes none from others.
        if (!own.isValue() || own.flags.contains(u"low_n"_s))
            continue;
        for (const NodeKey &other : beside->nodes.at(i)) {
            const Measure &figure = beside->of(other, period);
            if (!figure.isValue() || figure.flags.contains(u"low_n"_s))
                continue;
            const Measure ahead = lowerIsBetter ? own - figure : figure - own;
            const bool isBetter = ahead.num != 0 && (ahead.num < 0) == (ahead.den < 0);
            // The node itself takes the place behind all that are better.
            visit(i, other, isBetter || other == node);
        }
    }
    return {};
}

} // namespace Steelyard
