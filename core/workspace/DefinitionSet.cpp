// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DefinitionSet.h"

#include "core/handbook/KpiYaml.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// What was before the others stays: other KPIs keep their earlier versions.
Result<Handbook> together(const QList<KpiDefinition> &definitions, const Reading &reading)
{
    QList<KpiDefinition> all = definitions;
    for (const KpiDefinition &known : reading.handbook.definitions()) {
        const bool isReplaced = std::any_of(definitions.cbegin(), definitions.cend(),
                                            [&](const auto &one) { return one.id == known.id; });
        if (isReplaced)
            continue;
        const QList<KpiDefinition> versions = reading.handbook.versions(known.id);
        all += versions.isEmpty() ? QList {known} : versions;
    }
    return Handbook::edition(all, reading.today);
}

} // namespace

std::optional<Error> DefinitionSet::obstacle() const
{
    // Where they go round in a circle, that one of them is not known would be no help.
    if (conflict && conflict->code == "handbook.cycle"_L1)
        return conflict;
    for (const DefinitionReview &review : reviews) {
        if (const auto found = review.obstacle())
            return found;
    }
    return conflict;
}

DefinitionSet DefinitionSet::of(const QList<QByteArray> &bodies, const Reading &reading)
{
    DefinitionSet set;
    set.around = reading.handbook;
    QList<KpiDefinition> readable;
    for (const QByteArray &body : bodies) {
        // Each gets the number that it will have: the majors of those it needs are part of it.
        if (const auto definition = DefinitionReviews::numbered(body, reading))
            readable.append(*definition);
    }
    if (const auto whole = together(readable, reading))
        set.around = *whole;
    else
        set.conflict = whole.error();
    for (const QByteArray &body : bodies)
        set.reviews.append(DefinitionReviews::of(body, reading, set.around));
    return set;
}

Handbook DefinitionSet::withOpen(const Reading &reading)
{
    QList<KpiDefinition> open;
    for (const KpiVersion &version : reading.versions) {
        if (version.status != "draft"_L1 && version.status != "in_review"_L1)
            continue;
        if (const auto definition = KpiYaml::read(version.body.toUtf8(), version.kpi))
            open.append(*definition);
    }
    const auto whole = together(open, reading);
    return whole ? *whole : reading.handbook;
}

} // namespace Steelyard
