// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/planning/SmartGate.h"

#include "core/base/Fixed.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Letter = SmartGate::Letter;
using Verdict = SmartGate::Verdict;

constexpr int MoneyScale = 4;
constexpr qint64 Million = 1'000'000;

/// Parts per million as a percentage with one decimal.
QString percent(qint64 parts)
{
    return Fixed::rounded(parts, 4, 1);
}

QString money(Int128 units)
{
    return Fixed::text(units, MoneyScale);
}

} // namespace

SmartGate::Mark SmartGate::specific(const SmartEvidence &evidence)
{
    QVariantMap values {{u"kpi"_s, evidence.kpi}, {u"version"_s, evidence.version}};
    if (evidence.version.isEmpty())
        return {Letter::Specific, Verdict::Fail, "not_in_handbook"_L1, values};
    if (!evidence.isInForce)
        return {Letter::Specific, Verdict::Fail, "not_in_force"_L1, values};
    values.insert(u"empty"_s, evidence.emptyParts);
    values.insert(u"parts"_s, evidence.parts);
    if (!evidence.target)
        return {Letter::Specific, Verdict::Fail, "no_figure"_L1, values};
    values.insert(u"target"_s, money(*evidence.target));
    if (evidence.emptyParts > 0)
        return {Letter::Specific, Verdict::Warn, "parts_empty"_L1, values};
    return {Letter::Specific, Verdict::Pass, "defined"_L1, values};
}

SmartGate::Mark SmartGate::measurable(const SmartEvidence &evidence)
{
    QVariantMap values {{u"parts"_s, evidence.lookedAtParts}};
    if (evidence.coveredParts)
        values.insert(u"covered"_s, *evidence.coveredParts);
    if (evidence.isTypedByPaid)
        return {Letter::Measurable, Verdict::Fail, "typed_by_paid"_L1, values};
    if (evidence.coveredParts == 0)
        return {Letter::Measurable, Verdict::Fail, "no_data"_L1, values};
    if (evidence.isTypedIn)
        return {Letter::Measurable, Verdict::Warn, "typed_in"_L1, values};
    if (evidence.isSelfReported)
        return {Letter::Measurable, Verdict::Warn, "self_reported"_L1, values};
    if (evidence.coveredParts && *evidence.coveredParts < evidence.lookedAtParts)
        return {Letter::Measurable, Verdict::Warn, "data_has_holes"_L1, values};
    return {Letter::Measurable, Verdict::Pass, "live_data"_L1, values};
}

SmartGate::Mark SmartGate::attainable(const SmartEvidence &evidence)
{
    const Outlook &outlook = evidence.outlook;
    QVariantMap values {{u"n"_s, qint64(outlook.past.size())}};
    if (!evidence.target)
        return {Letter::Attainable, Verdict::Fail, "no_figure"_L1, values};
    const qint64 parts = qMax<qint64>(evidence.parts - evidence.emptyParts, 1);
    if (const auto percentile = outlook.percentile(*evidence.target / parts))
        values.insert(u"percentile"_s, percent(*percentile));
    if (evidence.isMoney && evidence.gap > 0) {
        values.insert(u"gap"_s, money(evidence.gap));
        if (evidence.pipeline) {
            values.insert(u"pipeline"_s, money(*evidence.pipeline));
            values.insert(u"coverage"_s,
                          Fixed::rounded(Int128(*evidence.pipeline) * 100 / evidence.gap, 2, 1));
        }
        const WorkRate &win = evidence.winRate;
        const WorkRate &size = evidence.dealSize;
        if (win.isKnown() && size.isKnown()) {
            // Gap ÷ (win rate × deal size), rounded up: nobody works on half a deal.
            const Int128 worth = size.hits / size.base * win.hits;
            if (worth > 0)
                values.insert(u"deals"_s,
                              qint64((Int128(evidence.gap) * win.base + worth - 1) / worth));
            values.insert(u"deals_n"_s, win.cases);
            values.insert(u"win_rate"_s, percent(qint64(win.hits * Million / win.base)));
        }
    }
    if (evidence.gap <= 0 && !outlook.isLowerBetter)
        return {Letter::Attainable, Verdict::Pass, "reached"_L1, values};
    const auto probability = outlook.probability(*evidence.target, evidence.seed);
    if (!probability)
        return {Letter::Attainable, outlook.past.empty() ? Verdict::Fail : Verdict::Warn,
                outlook.past.empty() ? "no_history"_L1 : "short_history"_L1, values};
    values.insert(u"probability"_s, percent(*probability));
    constexpr qint64 unlikely = Million / 5;
    constexpr qint64 even = Million / 2;
    constexpr qint64 certain = Million * 95 / 100;
    return *probability < unlikely ? Mark {Letter::Attainable, Verdict::Fail, "unlikely"_L1, values}
        : *probability < even ? Mark {Letter::Attainable, Verdict::Warn, "ambitious"_L1, values}
        : *probability > certain
        ? Mark {Letter::Attainable, Verdict::Warn, "too_easy"_L1, values}
        : Mark {Letter::Attainable, Verdict::Pass, "within_reach"_L1, values};
}

SmartGate::Mark SmartGate::relevant(const SmartEvidence &evidence)
{
    if (!evidence.parent.isEmpty())
        return {Letter::Relevant, Verdict::Pass, "part_of"_L1, {{u"parent"_s, evidence.parent}}};
    if (evidence.isTop && evidence.isCompany)
        return {Letter::Relevant, Verdict::Pass, "company"_L1, {}};
    return {Letter::Relevant, Verdict::Fail, "no_parent"_L1, {}};
}

SmartGate::Mark SmartGate::timed(const SmartEvidence &evidence)
{
    const QVariantMap values {{u"responsible"_s, evidence.responsible},
                              {u"cadence"_s, evidence.cadence}};
    if (evidence.responsible.isEmpty())
        return {Letter::Timed, Verdict::Fail, "no_responsible"_L1, values};
    if (evidence.cadence.isEmpty())
        return {Letter::Timed, Verdict::Fail, "no_cadence"_L1, values};
    if (evidence.isOver)
        return {Letter::Timed, Verdict::Warn, "period_over"_L1, values};
    return {Letter::Timed, Verdict::Pass, "agreed"_L1, values};
}

QList<SmartGate::Mark> SmartGate::judge(const SmartEvidence &evidence)
{
    return {specific(evidence), measurable(evidence), attainable(evidence), relevant(evidence),
            timed(evidence)};
}

QLatin1StringView textOf(SmartGate::Letter letter)
{
    constexpr std::array names {"S"_L1, "M"_L1, "A"_L1, "R"_L1, "T"_L1};
    return names.at(std::size_t(letter));
}

QLatin1StringView textOf(SmartGate::Verdict verdict)
{
    constexpr std::array names {"pass"_L1, "warn"_L1, "fail"_L1};
    return names.at(std::size_t(verdict));
}

} // namespace Steelyard
