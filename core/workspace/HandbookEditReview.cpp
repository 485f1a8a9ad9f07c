// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Proposals: one definition, or several that are judged as one.
#include "core/sales/Record.h"
#include "core/workspace/HandbookEdit.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error invalid(QLatin1StringView code, const QVariantMap &values = {})
{
    return {Error::Kind::Invalid, code, values, {}};
}

QList<QByteArray> bodiesOf(const QList<KpiVersion> &versions)
{
    QList<QByteArray> bodies;
    for (const KpiVersion &version : versions)
        bodies.append(version.body.toUtf8());
    return bodies;
}

} // namespace

QStringList HandbookEdit::review(const QString &kpi, const QList<KpiVersion> &versions)
{
    const auto open = openVersion(kpi, versions);
    if (!open || open->status != "in_review"_L1)
        return {};
    QStringList result {kpi};
    for (const QString &other : DefinitionImpact::togetherOf(open->impact)) {
        const auto its = openVersion(other, versions);
        // What was changed since no longer belongs to it.
        if (other != kpi && its && its->status == "in_review"_L1
            && DefinitionImpact::togetherOf(its->impact).contains(kpi))
            result.append(other);
    }
    return result;
}

Result<QList<KpiVersion>> HandbookEdit::proposals(const QString &kpi) const
{
    QList<KpiVersion> result;
    for (const QString &each : review(kpi, m_reading.versions))
        result.append(*openVersion(each, m_reading.versions));
    if (result.isEmpty())
        return Error {Error::Kind::NotFound, "handbook.no_proposal"_L1, {{u"kpi"_s, kpi}}, {}};
    return result;
}

// What another draft says does not count yet: whoever needs it must bring it along.
Result<void> HandbookEdit::checkNeeds(const QList<KpiVersion> &versions,
                                      const DefinitionSet &set) const
{
    for (const DefinitionReview &review : set.reviews) {
        for (const QString &needed : Handbook::referencesOf(review.definition)) {
            const bool isBrought
                = std::any_of(versions.cbegin(), versions.cend(),
                              [&](const KpiVersion &version) { return version.kpi == needed; });
            if (!isBrought && !m_reading.handbook.find(needed)
                && openVersion(needed, m_reading.versions))
                return invalid("handbook.needs_draft"_L1,
                               {{u"kpi"_s, review.definition.id}, {u"needed"_s, needed}});
        }
    }
    return {};
}

// Judged figures must not change in the middle of the period they are judged for.
Result<void> HandbookEdit::checkFrom(const KpiDefinition &definition, const QDate &from) const
{
    const auto grain = grainFromName(definition.cadence);
    if (!from.isValid() || !grain || *grain == Grain::Range)
        return {};
    if (Period::of(*grain, from, m_reading.facts.calendar()).from() == from)
        return {};
    return invalid("handbook.from_not_first_day"_L1,
                   {{u"from"_s, from}, {u"cadence"_s, definition.cadence}});
}

Result<Command> HandbookEdit::propose(const Proposal &proposal) const
{
    QStringList kpis {proposal.kpi};
    for (const QString &other : proposal.with) {
        if (!kpis.contains(other))
            kpis.append(other);
    }
    QList<KpiVersion> drafts;
    for (const QString &kpi : std::as_const(kpis)) {
        const auto open = openVersion(kpi, m_reading.versions);
        if (!open)
            return Error {Error::Kind::NotFound, "handbook.no_draft"_L1, {{u"kpi"_s, kpi}}, {}};
        drafts.append(*open);
    }
    if (proposal.reason.trimmed().isEmpty())
        return invalid("handbook.no_reason"_L1);
    const DefinitionSet set = DefinitionSet::of(bodiesOf(drafts), m_reading);
    if (const auto checked = checkNeeds(drafts, set); !checked)
        return checked.error();
    if (const auto obstacle = set.obstacle())
        return *obstacle;
    Command result = command(u"kpi.propose"_s, proposal.reason.trimmed());
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const DefinitionReview &review = set.reviews.at(i);
        const bool isMajor = review.step == Versioning::Step::Major;
        if (review.step == Versioning::Step::None)
            return invalid("handbook.nothing_changed"_L1, {{u"kpi"_s, kpis.at(i)}});
        if (const auto checked = checkFrom(review.definition, proposal.from); !checked && isMajor)
            return checked.error();
        const auto impact = DefinitionImpacts::of(review.definition, m_reading, set.around);
        if (!impact)
            return impact.error();
        KpiVersion version = drafts.at(i);
        version.status = u"in_review"_s;
        version.version = review.definition.version;
        version.fromOn = proposal.from;
        version.reason = proposal.reason.trimmed();
        version.ticket = proposal.ticket.trimmed();
        version.impact = impact->toJson(kpis);
        if (!proposal.author.isNull())
            version.author = proposal.author;
        // Without an author nobody could tell whether somebody else approves it.
        if (isMajor && version.author.isNull())
            return invalid("handbook.no_author"_L1, {{u"kpi"_s, kpis.at(i)}});
        version.madeAt = m_now;
        result.changes.append(Record::update(drafts.at(i), version));
    }
    return result;
}

Result<Command> HandbookEdit::sendBack(const QString &kpi, const QString &reason) const
{
    const auto open = proposals(kpi);
    if (!open)
        return open.error();
    Command result = command(u"kpi.send_back"_s, reason);
    for (const KpiVersion &each : *open) {
        KpiVersion version = each;
        version.status = u"draft"_s;
        result.changes.append(Record::update(each, version));
    }
    return result;
}

Result<Command> HandbookEdit::approve(const QString &kpi, const PersonId &approver) const
{
    const auto open = proposals(kpi);
    if (!open)
        return open.error();
    const DefinitionSet set = DefinitionSet::of(bodiesOf(*open), m_reading);
    if (const auto checked = checkNeeds(*open, set); !checked)
        return checked.error();
    if (const auto obstacle = set.obstacle())
        return *obstacle;
    if (approver.isNull())
        return invalid("handbook.no_approver"_L1);
    Command result = command(u"kpi.approve"_s, open->constFirst().reason);
    for (qsizetype i = 0; i < open->size(); ++i) {
        const KpiVersion &before = open->at(i);
        const DefinitionReview &review = set.reviews.at(i);
        const bool isSecond = !before.author.isNull() && approver != before.author;
        if (review.step == Versioning::Step::Major && !isSecond)
            return invalid("handbook.four_eyes"_L1, {{u"kpi"_s, before.kpi}});
        // The handbook may have moved on since the figures were looked at.
        if (Versioning::hash(review.definition, set.around)
            != DefinitionImpact::hashOf(before.impact))
            return invalid("handbook.impact_stale"_L1, {{u"kpi"_s, before.kpi}});
        KpiVersion version = before;
        version.status = u"approved"_s;
        version.version = review.definition.version;
        version.approver = approver;
        version.approvedAt = m_now;
        result.changes.append(Record::update(before, version));
    }
    return result;
}

} // namespace Steelyard
