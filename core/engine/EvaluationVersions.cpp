// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which version of a definition counts which days, where a KPI was changed over time.
#include "core/engine/Evaluation.h"
#include "core/handbook/Versioning.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = KpiDefinition::Kind;

/// Figures of parts of the days add up to the figure of all of them.
bool addsUpOverDays(const KpiDefinition &definition)
{
    return definition.kind == Kind::Sum || definition.kind == Kind::Count;
}

/// Only a new major or another default rule may change a figure.
bool countsAlike(const KpiDefinition &a, const KpiDefinition &b, bool followsDefault)
{
    return Versioning::major(a.version) == Versioning::major(b.version)
        && (!followsDefault || a.defaultVariant == b.defaultVariant);
}

/// Versions that count alike, as the last of them says, from the first one's day on.
QList<KpiDefinition> countedAlike(const QList<KpiDefinition> &versions, bool followsDefault)
{
    QList<KpiDefinition> result;
    for (const KpiDefinition &version : versions) {
        KpiDefinition last = version;
        if (!result.isEmpty() && countsAlike(result.constLast(), version, followsDefault))
            last.effectiveFrom = result.takeLast().effectiveFrom;
        result.append(last);
    }
    return result;
}

bool isAbsent(const Measure &measure)
{
    return measure.state == Measure::State::NoData
        || measure.state == Measure::State::NotApplicable;
}

} // namespace

QList<Evaluation::Era> Evaluation::eras(const KpiDefinition &definition, const QString &variant,
                                        const Period &period) const
{
    const QList<KpiDefinition> versions = m_handbook.versions(definition.id);
    const bool followsDefault = variant.isEmpty();
    if (!m_question.version.isEmpty() && m_question.kpis.contains(definition.id)) {
        for (KpiDefinition version : versions) {
            if (version.version != m_question.version)
                continue;
            version.effectiveFrom = {};
            version.effectiveTo = {};
            return {{version, period}};
        }
    }
    QList<Era> result;
    for (const KpiDefinition &era : countedAlike(versions, followsDefault)) {
        // Nor does what begins after today count anything yet.
        const bool isLater = era.effectiveFrom.isValid()
            && (era.effectiveFrom >= period.to() || era.effectiveFrom > m_question.today);
        if (isLater && !result.isEmpty())
            break;
        const bool cuts = !result.isEmpty() && era.effectiveFrom > period.from();
        if (!cuts) {
            result = {{era, period}};
        } else if (addsUpOverDays(era) && addsUpOverDays(result.constLast().definition)) {
            const Period before = result.constLast().days;
            result.last().days = Period::of(DateRange {before.from(), era.effectiveFrom});
            result.append({era, Period::of(DateRange {era.effectiveFrom, period.to()})});
        } else {
            // What cannot be put together from parts is counted by the latest version.
            result = {{era, period}};
            result.last().definition.effectiveFrom = versions.constFirst().effectiveFrom;
            result.last().isMixed = true;
        }
    }
    return result;
}

QString Evaluation::variantIn(const KpiDefinition &version, const QString &variant) const
{
    return variant.isEmpty() ? defaultOf(version) : variant;
}

Result<Evaluation *> Evaluation::during(const Era &era, const Period &period)
{
    if (era.days == period && m_question.periods.size() == 1)
        return this;
    Question question = m_question;
    question.nodes = m_nodes;
    question.periods = {era.days};
    return other(u"version "_s + era.days.label(), question);
}

Result<Evaluation::Measures> Evaluation::versioned(const KpiDefinition &definition,
                                                   const QString &variant, const QString &at)
{
    // The periods that each version is asked for, and where its answers go.
    struct Part
    {
        KpiDefinition definition;
        QList<Period> periods;
        std::vector<std::size_t> places;
    };
    std::vector<Part> parts;
    std::vector<bool> isMixed(m_frame.size());
    for (std::size_t p = 0; p < m_frame.size(); ++p) {
        const QList<Era> found = eras(definition, variant, m_question.periods.at(qsizetype(p)));
        isMixed[p] = found.size() > 1 || found.constFirst().isMixed;
        for (const Era &era : found) {
            auto part = std::find_if(parts.begin(), parts.end(), [&](const Part &known) {
                return known.definition == era.definition;
            });
            if (part == parts.end())
                part = parts.insert(parts.end(), {era.definition, {}, {}});
            part->periods.append(era.days);
            part->places.push_back(p);
        }
    }
    Measures result(cells());
    std::vector<bool> isFilled(cells());
    for (const Part &part : parts) {
        const QString rule = variantIn(part.definition, variant);
        const bool hasRule
            = rule.isEmpty() || part.definition.variant(rule) || !part.definition.inner.isEmpty();
        QStringList labels;
        for (const Period &period : part.periods)
            labels << period.label();
        Question question = m_question;
        question.nodes = m_nodes;
        question.periods = part.periods;
        const auto evaluation = part.periods == m_question.periods
            ? Result<Evaluation *>(this)
            : other(u"version "_s + labels.join(u' '), question);
        if (!evaluation)
            return evaluation.error();
        const auto measures
            = (*evaluation)->evaluate(part.definition, hasRule ? rule : QString(), at);
        if (!measures)
            return measures.error();
        for (std::size_t node = 0; node < std::size_t(m_nodes.size()); ++node) {
            for (std::size_t i = 0; i < part.places.size(); ++i) {
                const std::size_t place = cell(node, part.places[i]);
                Measure measure = (*measures)[(*evaluation)->cell(node, i)];
                if (!hasRule) {
                    measure.state = Measure::State::NotApplicable;
                    measure.reason = u"no_such_variant"_s;
                }
                result[place] = isFilled[place] ? joined(result[place], measure) : measure;
                isFilled[place] = true;
            }
        }
    }
    for (std::size_t place = 0; place < cells(); ++place) {
        const std::size_t p = place % m_frame.size();
        if (!isMixed[p])
            continue;
        const Period &period = m_question.periods.at(qsizetype(p));
        Measure &measure = result[place];
        measure.phase = phaseOf(period, definition);
        measure.progress = source().calendar().elapsedShare(period, m_question.today);
        measure.raise(u"mixed_versions"_s);
    }
    return result;
}

Measure Evaluation::joined(const Measure &earlier, const Measure &later)
{
    // Days without data are no reason to have no figure for the others.
    if (isAbsent(later) != isAbsent(earlier)) {
        Measure result = isAbsent(later) ? earlier : later;
        result.daysCovered = earlier.daysCovered + later.daysCovered;
        result.daysTotal = earlier.daysTotal + later.daysTotal;
        result.raise(u"partial_coverage"_s);
        return result;
    }
    Measure result = earlier + later;
    result.unit = later.unit;
    result.currency = later.currency;
    result.daysCovered = earlier.daysCovered + later.daysCovered;
    result.daysTotal = earlier.daysTotal + later.daysTotal;
    return result;
}

} // namespace Steelyard
