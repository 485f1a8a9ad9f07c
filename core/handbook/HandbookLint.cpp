// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/HandbookLint.h"

#include "core/handbook/KpiRelations.h"

#include <QSet>

#include <array>

namespace Steelyard {

using namespace Qt::StringLiterals;

QLatin1StringView textOf(HandbookFinding::Kind kind)
{
    constexpr std::array names {"orphan"_L1, "no_driver"_L1, "no_counter"_L1,
                                "unknown_partner"_L1};
    return names.at(std::size_t(kind));
}

namespace HandbookLint {

namespace {

using Kind = KpiRelation::Kind;

/// Whether a KPI of daily work leads here, straight or by others.
bool isReached(const KpiDefinition &strategic, const Handbook &handbook)
{
    QSet<QString> seen {strategic.id};
    QStringList open {strategic.id};
    while (!open.isEmpty()) {
        const KpiDefinition *here = handbook.find(open.takeLast());
        for (const KpiRelation &relation : KpiRelations::of(*here, handbook)) {
            const bool leadsHere = relation.kind == Kind::DrivenBy
                || relation.kind == Kind::ComputedFrom || relation.kind == Kind::Parts;
            if (!leadsHere || !relation.isDefined || seen.contains(relation.kpi))
                continue;
            if (handbook.find(relation.kpi)->layer == "execution"_L1)
                return true;
            seen.insert(relation.kpi);
            open.append(relation.kpi);
        }
    }
    return false;
}

} // namespace

QList<HandbookFinding> of(const KpiDefinition &definition, const Handbook &handbook)
{
    QList<HandbookFinding> result;
    const QList<KpiRelation> own = KpiRelations::of(definition, handbook);
    for (const KpiRelation &relation : own) {
        if (!relation.isDefined)
            result.append({HandbookFinding::Kind::UnknownPartner, definition.id, relation.kpi});
    }
    if (own.isEmpty())
        result.append({HandbookFinding::Kind::Orphan, definition.id, {}});
    else if (definition.layer == "strategic"_L1 && !isReached(definition, handbook))
        result.append({HandbookFinding::Kind::NoDriver, definition.id, {}});
    if (definition.category == "activity"_L1 && definition.counters.isEmpty()
        && definition.direction == KpiDefinition::Direction::Higher)
        result.append({HandbookFinding::Kind::NoCounter, definition.id, {}});
    return result;
}

QList<HandbookFinding> findings(const Handbook &handbook)
{
    QList<HandbookFinding> result;
    for (const KpiDefinition &definition : handbook.definitions())
        result += of(definition, handbook);
    return result;
}

} // namespace HandbookLint

} // namespace Steelyard
