// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PackImport.h"

#include "core/sales/Record.h"
#include "core/workspace/HandbookEdit.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

PackImport PackImport::of(const QList<PackedDefinition> &packed, const Handbook &shipped,
                          const Reading &reading, const Wish &wish,
                          const std::function<Uuid()> &newId, const Moment &now)
{
    QList<KpiDefinition> theirs;
    QList<QByteArray> bodies;
    for (const PackedDefinition &each : packed) {
        theirs.append(each.definition);
        bodies.append(each.text);
    }
    const QList<PackDifference> differences
        = PackDifference::between(reading.handbook, shipped, theirs);
    // Its definitions may need each other.
    const DefinitionSet set = DefinitionSet::of(bodies, reading);
    PackImport result;
    result.command = {u"kpi.import"_s, {}, {}, u"hand"_s, {}, {}, {}};
    for (qsizetype i = 0; i < packed.size(); ++i) {
        using State = PackDifference::State;
        Line line {packed.at(i).definition.id, differences.at(i).state, false, std::nullopt};
        const bool isWanted = line.state == State::New || line.state == State::ChangedByThem
            || (line.state == State::ChangedByBoth && wish.theirs);
        if (isWanted) {
            const auto obstacle = set.reviews.at(i).obstacle();
            const bool isUnproven = obstacle && obstacle->code == "handbook.no_example"_L1;
            if (obstacle && (wish.needsExamples || !isUnproven))
                line.refused = *obstacle;
            else if (HandbookEdit::openVersion(line.kpi, reading.versions))
                line.refused = Error {
                    Error::Kind::Conflict, "handbook.draft_there"_L1, {{u"kpi"_s, line.kpi}}, {}};
        }
        if (isWanted && !line.refused) {
            KpiVersion version;
            version.id = KpiVersionId(newId());
            version.kpi = line.kpi;
            version.version = packed.at(i).definition.version;
            version.body = QString::fromUtf8(packed.at(i).text);
            version.author = wish.author;
            version.madeAt = now;
            result.command.changes.append(Record::create(version));
            line.isDraft = true;
        }
        result.lines.append(line);
    }
    return result;
}

} // namespace Steelyard
