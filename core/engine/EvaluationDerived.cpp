// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is worked out from other figures: over other days, beside other nodes, against a target.
#include "core/engine/Evaluation.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using State = Measure::State;
using Kind = KpiDefinition::Kind;

Measure without(const Measure &like, const QString &reason)
{
    Measure result = like;
    result.state = State::NoData;
    result.reason = reason;
    result.num = 0;
    result.den = 1;
    return result;
}

bool isPositive(const Measure &measure)
{
    return measure.num != 0 && (measure.num < 0) == (measure.den < 0);
}

/// Whether parts are more than their whole; nothing where they are not plain numbers of one scale.
template<typename FigureOf>
std::optional<bool> areMore(const std::vector<int> &parts, FigureOf figureOf, const Measure &whole)
{
    const auto isPlain = [&](const Measure &figure) {
        return figure.den == 1 && figure.denScale == 0 && figure.numScale == whole.numScale
            && figure.unit != UnitOfMeasure::Percent;
    };
    Int128 sum = 0;
    for (const int place : parts) {
        const Measure &part = figureOf(place);
        if (!part.isValue())
            continue;
        if (!isPlain(part) || __builtin_add_overflow(sum, part.num, &sum))
            return std::nullopt;
    }
    return isPlain(whole) ? std::optional(sum > whole.num) : std::nullopt;
}

/// What came of a figure since another one (R-P3): a change from nothing or less is no percentage.
Measure grown(const Measure &now, const Measure &before)
{
    const Measure change = now - before;
    if (!before.isValue() || !change.isValue() || isPositive(before))
        return change / before;
    Measure result = change;
    result.state = State::Undefined;
    result.reason = before.num == 0 ? u"zero_base"_s : u"negative_base"_s;
    return result;
}

} // namespace

Result<Evaluation *> Evaluation::other(const QString &key, const Question &question)
{
    if (const auto known = m_others.find(key); known != m_others.end())
        return known->second.get();
    Result<std::unique_ptr<Evaluation>> made = make(m_handbook, m_tables, question, m_cancel);
    if (!made)
        return made.error();
    (*made)->m_isRaw = m_isRaw;
    (*made)->m_isOfChildren = m_isOfChildren;
    return m_others.emplace(key, std::move(*made)).first->second.get();
}

Result<Evaluation::Shifted> Evaluation::shifted(const PeriodShift &shift)
{
    Question question = m_question;
    question.nodes = m_nodes;
    std::vector<bool> isThere;
    for (Period &period : question.periods) {
        const auto other = shift.of(period, question.today, source().calendar());
        isThere.push_back(other.has_value());
        // A period without a counterpart keeps its place; nobody looks at what it gives.
        period = other.value_or(period);
    }
    const Result<Evaluation *> evaluation = other(u"days "_s + shift.key(), question);
    if (!evaluation)
        return evaluation.error();
    return Shifted {*evaluation, std::move(isThere)};
}

Result<Evaluation *> Evaluation::inConstantCurrency(std::size_t period)
{
    const PeriodFrame::Span &span = m_frame.at(period);
    Question question = m_question;
    question.nodes = m_nodes;
    question.periods = {m_question.periods.at(qsizetype(period))};
    question.rateDays = DateRange {dateOf(span.from), dateOf(span.to)};
    const auto constant = other(u"constant currency %1"_s.arg(period), question);
    // What was closed was closed by other rates.
    if (constant)
        (*constant)->m_isRaw = true;
    return constant;
}

std::optional<PeriodShift> Evaluation::shiftOf(const KpiDefinition &definition) const
{
    switch (definition.kind) {
    case Kind::ToDate:
        return PeriodShift::toDate(definition.stretch.grain);
    case Kind::Trailing:
        return PeriodShift::trailing(definition.stretch);
    case Kind::AllTime:
        return PeriodShift::allTime();
    case Kind::Delta:
    case Kind::Growth:
        return PeriodShift::compared(definition.compare);
    default:
        return std::nullopt;
    }
}

Result<Evaluation *> Evaluation::whole(const KpiDefinition &definition)
{
    if (definition.kind != Kind::ShareOfTotal)
        return above();
    Question question = m_question;
    question.nodes = m_nodes;
    question.slice.clear();
    return other(u"whole"_s, question);
}

Result<Evaluation *> Evaluation::above()
{
    Question question = m_question;
    question.nodes = m_nodes;
    // Above a node stands whoever does so at the end; the company stands above itself.
    const Organisation &organisation = source().organisation();
    QDate last = question.periods.constFirst().last();
    for (const Period &period : std::as_const(question.periods))
        last = qMax(last, period.last());
    for (NodeKey &node : question.nodes) {
        const auto parent = node == unassignedNode()
            ? std::optional(organisation.root())
            : organisation.parentOn(node, qMin(last, question.today));
        node = parent.value_or(organisation.root());
    }
    return other(u"parents"_s, question);
}

Result<void> Evaluation::markOverlaps(const KpiDefinition &definition, const QString &variant,
                                      Measures &measures)
{
    // Children are not asked for their own children: only a sum is wanted of them.
    if (m_isOfChildren)
        return {};
    QHash<NodeKey, int> places;
    for (qsizetype node = 0; node < m_nodes.size(); ++node)
        places.insert(m_nodes.at(node), int(node));
    // Below a node stand in a period those who do so at its end.
    QHash<qint32, Children> byVersion;
    std::vector<const Children *> childrenIn;
    QList<NodeKey> missing;
    for (const Period &period : std::as_const(m_question.periods)) {
        const QDate day = qMin(period.last(), m_question.today);
        const std::span<const qint32> starts = m_sets->starts();
        const auto version = qint32(std::upper_bound(starts.begin(), starts.end(), dayNumber(day))
                                    - starts.begin());
        if (!byVersion.contains(version))
            byVersion.insert(version, childrenOn(day, places, missing));
    }
    for (const Period &period : std::as_const(m_question.periods)) {
        const std::span<const qint32> starts = m_sets->starts();
        const qint32 day = dayNumber(qMin(period.last(), m_question.today));
        childrenIn.push_back(&*byVersion.constFind(
            qint32(std::upper_bound(starts.begin(), starts.end(), day) - starts.begin())));
    }
    // Whoever is not asked for himself is asked here.
    Measures others;
    if (!missing.isEmpty()) {
        Question question = m_question;
        question.nodes = missing;
        const auto below = other(u"children"_s, question);
        if (!below)
            return below.error();
        (*below)->m_isOfChildren = true;
        auto parts = (*below)->measures(definition, variant);
        if (!parts)
            return parts.error();
        others = std::move(*parts);
    }
    const auto count = std::size_t(m_nodes.size());
    for (std::size_t i = 0; i < cells(); ++i) {
        const std::size_t period = i % m_frame.size();
        const std::vector<int> &children = (*childrenIn[period])[i / m_frame.size()];
        if (children.empty() || !measures[i].isValue())
            continue;
        const auto figureOf = [&](int child) -> const Measure & {
            return std::size_t(child) < count ? measures[cell(std::size_t(child), period)]
                                              : others[cell(std::size_t(child) - count, period)];
        };
        if (const auto more = areMore(children, figureOf, measures[i])) {
            if (*more)
                measures[i].raise(u"overlapping_children"_s);
            continue;
        }
        Measure sum;
        sum.state = State::Number;
        for (const int child : children) {
            const Measure &part = figureOf(child);
            if (part.isValue())
                sum = sum + part;
        }
        const Measure rest = sum - measures[i];
        if (rest.isValue() && isPositive(rest))
            measures[i].raise(u"overlapping_children"_s);
    }
    return {};
}

Evaluation::Children Evaluation::childrenOn(const QDate &day, const QHash<NodeKey, int> &places,
                                            QList<NodeKey> &missing) const
{
    const Organisation &organisation = source().organisation();
    const OrgVersion version = organisation.versionOn(day);
    Children result(std::size_t(m_nodes.size()));
    const auto add = [&](std::vector<int> &children, const NodeKey &child) {
        int place = places.value(child, -1);
        if (place < 0) {
            place = int(missing.indexOf(child));
            if (place < 0) {
                place = int(missing.size());
                missing.append(child);
            }
            place += int(m_nodes.size());
        }
        if (std::find(children.begin(), children.end(), place) == children.end())
            children.push_back(place);
    };
    for (const OrgVersion::Place &place : version.places()) {
        if (place.parent < 0)
            continue;
        const int parent = places.value(version.places().at(place.parent).node, -1);
        if (parent >= 0)
            add(result[std::size_t(parent)], place.node);
    }
    const int root = places.value(organisation.root(), -1);
    if (root >= 0)
        add(result[std::size_t(root)], unassignedNode());
    return result;
}

Result<std::pair<const KpiDefinition *, QString>>
Evaluation::innerOf(const KpiDefinition &definition, const QString &variant) const
{
    const Result<const KpiDefinition *> inner = this->definition(definition.inner);
    if (!inner)
        return inner.error();
    const Result<QString> rule = variantOf(**inner, variant);
    if (!rule)
        return rule.error();
    return std::pair(*inner, *rule);
}

Result<Evaluation::Measures> Evaluation::stretched(const KpiDefinition &definition,
                                                   const QString &variant)
{
    const auto inner = innerOf(definition, variant);
    if (!inner)
        return inner.error();
    const auto days = shifted(*shiftOf(definition));
    if (!days)
        return days.error();
    auto result = days->evaluation->measures(*inner->first, inner->second);
    if (!result)
        return result;
    for (Measure &measure : *result) {
        measure.unit = definition.unit;
        measure.currency = definition.unit == UnitOfMeasure::Money ? m_currency : QString();
        // Nothing was ever loaded for all time.
        if (definition.kind == Kind::AllTime)
            measure.flags.removeAll(u"partial_coverage"_s);
    }
    return result;
}

Result<Evaluation *> Evaluation::compared(const KpiDefinition &definition)
{
    const bool isMerged = definition.compare.with == Compare::With::SameLastYear
        && source().calendar().rules().springFestival == PeriodRules::SpringFestival::MergeJanFeb;
    if (!isMerged)
        return this;
    const auto days = shifted(PeriodShift::asked(definition.compare));
    return days ? Result<Evaluation *>(days->evaluation) : Result<Evaluation *>(days.error());
}

Result<Evaluation::Measures> Evaluation::compared(const KpiDefinition &definition,
                                                  const QString &variant)
{
    const auto inner = innerOf(definition, variant);
    if (!inner)
        return inner.error();
    if (definition.compare.isConstantCurrency && !m_question.rateDays) {
        Measures result(cells());
        for (std::size_t period = 0; period < m_frame.size(); ++period) {
            const auto constant = inConstantCurrency(period);
            const auto column = constant ? (*constant)->compared(definition, variant)
                                         : Result<Measures>(constant.error());
            if (!column)
                return column;
            for (std::size_t node = 0; node < column->size(); ++node)
                result[cell(node, period)] = (*column)[node];
        }
        return result;
    }
    const auto asked = compared(definition);
    if (!asked)
        return asked.error();
    const auto now = (*asked)->measures(*inner->first, inner->second);
    if (!now)
        return now;
    const auto days = shifted(*shiftOf(definition));
    if (!days)
        return days.error();
    const auto before = days->evaluation->measures(*inner->first, inner->second);
    if (!before)
        return before;
    Measures result(cells());
    for (std::size_t i = 0; i < cells(); ++i) {
        Measure &measure = result[i];
        const Measure &current = (*now)[i];
        const Measure base = days->isThere[i % m_frame.size()]
            ? (*before)[i]
            : without((*before)[i], u"no_such_period"_s);
        measure = definition.kind == Kind::Growth ? grown(current, base) : current - base;
        measure.phase = current.phase;
        measure.progress = current.progress;
        measure.nRows = current.nRows;
        measure.unit = definition.unit;
        measure.currency = definition.unit == UnitOfMeasure::Money ? m_currency : QString();
    }
    return result;
}

Result<Evaluation::Measures> Evaluation::share(const KpiDefinition &definition,
                                               const QString &variant)
{
    const auto inner = innerOf(definition, variant);
    if (!inner)
        return inner.error();
    const auto own = measures(*inner->first, inner->second);
    if (!own)
        return own;
    const auto whole = this->whole(definition);
    if (!whole)
        return whole.error();
    const auto all = (*whole)->measures(*inner->first, inner->second);
    if (!all)
        return all;
    const QList<NodeKey> above = (*whole)->question().nodes;
    Measures result(cells());
    for (std::size_t i = 0; i < cells(); ++i) {
        const auto node = qsizetype(i / m_frame.size());
        const auto place = std::size_t((*whole)->nodes().indexOf(above.at(node)));
        result[i] = (*own)[i] / (*all)[(*whole)->cell(place, i % m_frame.size())];
        result[i].nRows = (*own)[i].nRows;
        result[i].unit = definition.unit;
        result[i].currency.clear();
    }
    return result;
}

Evaluation::Targets Evaluation::targets(const KpiDefinition &judged, const QString &variant) const
{
    const TargetShares shares(source(), judged.id, variant, judged.unit,
                              m_question.lens == Lens::Now ? m_question.today : QDate());
    Targets result {Measures(cells()), Measures(cells()), shares.cells(m_nodes, m_frame)};
    for (std::size_t i = 0; i < cells(); ++i) {
        const std::size_t period = i % m_frame.size();
        const TargetShares::Cell &found = result.cells[i];
        Measure &measure = result.whole[i];
        measure.unit = judged.unit;
        measure.currency = judged.unit == UnitOfMeasure::Money ? m_currency : QString();
        measure.progress = source().calendar().elapsedShare(
            m_question.periods.at(qsizetype(period)), m_question.today);
        if (found.days == 0) {
            measure.reason = u"no_target"_s;
        } else {
            measure.state = State::Number;
            measure.num = found.total;
            measure.numScale = TargetShares::Scale;
            if (found.isProrated)
                measure.raise(u"prorated"_s);
            if (found.days < m_frame.at(period).end - m_frame.at(period).from)
                measure.raise(u"partial_target"_s);
        }
        result.due[i] = measure;
        result.due[i].num = found.due;
    }
    return result;
}

Result<Evaluation::Measures> Evaluation::attainment(const KpiDefinition &definition,
                                                    const QString &variant)
{
    const auto judged = innerOf(definition, variant);
    if (!judged)
        return judged.error();
    const Result<Measures> actual = measures(*judged->first, judged->second);
    if (!actual)
        return actual.error();
    const Targets target = targets(*judged->first, judged->second);
    Measures result(cells());
    for (std::size_t i = 0; i < result.size(); ++i) {
        result[i] = attained((*actual)[i], target.whole[i], *judged->first);
        result[i].unit = definition.unit;
        result[i].currency.clear();
    }
    return result;
}

Measure attained(const Measure &actual, const Measure &target, const KpiDefinition &judged)
{
    using Direction = KpiDefinition::Direction;
    const auto percent = [&](int part) {
        Measure share;
        share.state = State::Number;
        share.num = part;
        share.den = 100;
        return share;
    };
    const auto isBelow = [](const Measure &a, const Measure &b) {
        const Measure difference = a - b;
        return difference.isValue() && difference.num < 0;
    };
    // Where less is better, 2 − actual ÷ target: as far below the target as above it elsewhere.
    const auto lower = [&actual](const Measure &most) { return (most + most - actual) / most; };
    Measure result = actual / target;
    if (judged.direction == Direction::Lower) {
        result = judged.isTargetOverActual ? target / actual : lower(target);
    } else if (judged.direction == Direction::Band && result.isValue()) {
        // Whole inside, and as far from it as from the nearer edge outside.
        const Measure least = target * percent(100 - judged.bandBelow);
        const Measure most = target * percent(100 + judged.bandAbove);
        result = isBelow(actual, least) ? actual / least
            : isBelow(most, actual)     ? lower(most)
                                        : target / target;
    }
    result.nRows = actual.nRows;
    result.nNull = actual.nNull;
    result.nExcluded = actual.nExcluded;
    result.nFxMissing = actual.nFxMissing;
    result.unit = UnitOfMeasure::Percent;
    return result;
}

} // namespace Steelyard
