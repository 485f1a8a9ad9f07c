// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/KpiRelations.h"

using namespace Qt::StringLiterals;

namespace Steelyard::KpiRelations {

namespace {

using Kind = KpiRelation::Kind;

/// Whom a definition names for a kind of line, and how that line is called from the other end.
struct Line
{
    Kind there;
    Kind back;
};
constexpr Line Lines[] {{Kind::ComputedFrom, Kind::Feeds},
                        {Kind::Drives, Kind::DrivenBy},
                        {Kind::KeptHonestBy, Kind::KeepsHonest},
                        {Kind::Peer, Kind::Peer},
                        {Kind::PartOf, Kind::Parts}};

QStringList named(const KpiDefinition &definition, Kind kind)
{
    switch (kind) {
    case Kind::ComputedFrom:
        return Handbook::referencesOf(definition);
    case Kind::Drives:
        return definition.relations.value(u"drives"_s);
    case Kind::KeptHonestBy:
        return definition.counters;
    case Kind::Peer:
        return definition.relations.value(u"peer_of"_s);
    case Kind::PartOf:
        return definition.relations.value(u"component_of"_s);
    case Kind::Feeds:
    case Kind::DrivenBy:
    case Kind::KeepsHonest:
    case Kind::Parts:
        break;
    }
    return {};
}

} // namespace

QList<KpiRelation> of(const KpiDefinition &definition, const Handbook &handbook)
{
    QList<KpiRelation> relations;
    const auto add = [&](Kind kind, const QString &kpi) {
        const KpiRelation relation {kind, kpi, handbook.find(kpi) != nullptr};
        if (kpi != definition.id && !relations.contains(relation))
            relations.append(relation);
    };
    for (const Line &line : Lines) {
        for (const QString &kpi : named(definition, line.there))
            add(line.there, kpi);
        for (const KpiDefinition &other : handbook.definitions()) {
            if (named(other, line.there).contains(definition.id))
                add(line.back, other.id);
        }
    }
    return relations;
}

} // namespace Steelyard::KpiRelations
