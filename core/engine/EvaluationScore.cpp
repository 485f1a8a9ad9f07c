// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Scores: several KPIs, each turned into points by its own curve and weighted.
#include "core/engine/Evaluation.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using State = Measure::State;

Measure number(Int128 value, int scale)
{
    Measure result;
    result.state = State::Number;
    result.num = value;
    result.numScale = scale;
    return result;
}

constexpr int CurveScale = 4;

/// Straight between two points; level before the first and behind the last.
Measure pointsOf(const ScorePart &part, const Measure &reached)
{
    const Int128 x = reached.roundedUnits(CurveScale);
    const QList<ScorePart::Point> &curve = part.curve;
    if (x <= curve.constFirst().reached)
        return number(curve.constFirst().points, CurveScale);
    for (qsizetype i = 1; i < curve.size(); ++i) {
        const ScorePart::Point &from = curve.at(i - 1);
        const ScorePart::Point &to = curve.at(i);
        if (x > to.reached)
            continue;
        Measure result = number(Int128(from.points) * (to.reached - from.reached)
                                    + (x - from.reached) * (to.points - from.points),
                                CurveScale);
        result.den = to.reached - from.reached;
        return result;
    }
    return number(curve.constLast().points, CurveScale);
}

} // namespace

Result<Evaluation::Measures> Evaluation::score(const KpiDefinition &definition)
{
    std::vector<Measures> reached;
    for (const ScorePart &part : definition.score.parts) {
        const auto kpi = this->definition(part.kpi);
        const auto rule = kpi ? variantOf(**kpi, {}) : Result<QString>(kpi.error());
        if (!rule)
            return rule.error();
        auto figures = measures(**kpi, *rule);
        if (!figures)
            return figures;
        if (part.ofAttainment) {
            const Targets target = targets(**kpi, *rule);
            for (std::size_t i = 0; i < cells(); ++i) {
                (*figures)[i] = attained((*figures)[i], target.whole[i], **kpi);
                (*figures)[i].unit = UnitOfMeasure::Ratio;
            }
        }
        reached.push_back(std::move(*figures));
    }
    const Score &rule = definition.score;
    Measures result(cells());
    for (std::size_t i = 0; i < cells(); ++i) {
        Measure sum = number(0, 0);
        QStringList missing;
        int known = 0;
        for (std::size_t p = 0; p < reached.size(); ++p) {
            const ScorePart &part = rule.parts.at(qsizetype(p));
            const Measure &figure = reached[p][i];
            Measure points = number(rule.missing == Score::Missing::Neutral ? rule.neutral : 0, 0);
            const bool isKnown = figure.isValue() && !figure.flags.contains(u"low_n"_s);
            if (isKnown)
                points = pointsOf(part, figure);
            else
                missing += figure.missing.isEmpty() ? QStringList(part.kpi) : figure.missing.get();
            known += isKnown ? part.weight : 0;
            sum = sum + points * number(part.weight, 0);
        }
        const bool redistributes = rule.missing == Score::Missing::Redistribute;
        Measure &score = result[i];
        score = sum / number(redistributes ? known : 100, 0);
        const Period &period = m_question.periods.at(qsizetype(i % m_frame.size()));
        score.nRows = qint64(reached.size()) - missing.size();
        score.unit = definition.unit;
        score.phase = phaseOf(period, definition);
        score.progress = source().calendar().elapsedShare(period, m_question.today);
        missing.removeDuplicates();
        if (known == 0 || (redistributes && 100 - known > rule.mostRedistributed)) {
            score.state = State::NoData;
            score.reason = u"parts_missing"_s;
            score.missing = missing;
        } else if (known < 100) {
            score.raise(u"parts_missing"_s);
        }
    }
    return result;
}

} // namespace Steelyard
