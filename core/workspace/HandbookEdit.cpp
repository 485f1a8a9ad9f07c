// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/HandbookEdit.h"

#include "core/handbook/KpiYaml.h"
#include "core/sales/Record.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error invalid(QLatin1StringView code, const QVariantMap &values = {})
{
    return {Error::Kind::Invalid, code, values, {}};
}

Error unknown(const QString &kpi)
{
    return {Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, kpi}}, {}};
}

} // namespace

HandbookEdit::HandbookEdit(const Reading &reading, std::function<Uuid()> newId, Moment now)
    : m_reading(reading)
    , m_newId(std::move(newId))
    , m_now(now)
{
}

std::optional<KpiVersion> HandbookEdit::openVersion(const QString &kpi,
                                                    const QList<KpiVersion> &versions)
{
    for (const KpiVersion &version : versions) {
        if (version.kpi == kpi
            && (version.status == "draft"_L1 || version.status == "in_review"_L1))
            return version;
    }
    return std::nullopt;
}

Command HandbookEdit::command(const QString &label, const QString &reason) const
{
    return {label, {}, reason, u"hand"_s, {}, {}, {}};
}

Result<KpiVersion> HandbookEdit::proposal(const QString &kpi) const
{
    const auto open = openVersion(kpi, m_reading.versions);
    if (!open || open->status != "in_review"_L1)
        return Error {Error::Kind::NotFound, "handbook.no_proposal"_L1, {{u"kpi"_s, kpi}}, {}};
    return *open;
}

Result<Command> HandbookEdit::draft(const QByteArray &body, const PersonId &author) const
{
    const DefinitionReview review = DefinitionReviews::of(body, m_reading);
    if (!review.isSound())
        return *review.obstacle();
    KpiVersion version;
    const auto open = openVersion(review.definition.id, m_reading.versions);
    if (open)
        version = *open;
    else
        version.id = KpiVersionId(m_newId());
    version.kpi = review.definition.id;
    version.version = review.definition.version;
    version.status = u"draft"_s;
    version.body = QString::fromUtf8(body);
    version.impact.clear();
    if (!author.isNull())
        version.author = author;
    version.madeAt = m_now;
    Command result = command(u"kpi.draft"_s);
    result.changes = {open ? Record::update(*open, version) : Record::create(version)};
    return result;
}

Result<Command> HandbookEdit::discard(const QString &kpi) const
{
    const auto open = openVersion(kpi, m_reading.versions);
    if (!open)
        return Error {Error::Kind::NotFound, "handbook.no_draft"_L1, {{u"kpi"_s, kpi}}, {}};
    Command result = command(u"kpi.discard"_s);
    result.changes
        = {{Change::Deed::Delete, QString::fromLatin1(KpiVersion::Entity), open->id.uuid(), {}}};
    return result;
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
    const auto open = openVersion(proposal.kpi, m_reading.versions);
    if (!open)
        return Error {
            Error::Kind::NotFound, "handbook.no_draft"_L1, {{u"kpi"_s, proposal.kpi}}, {}};
    if (proposal.reason.trimmed().isEmpty())
        return invalid("handbook.no_reason"_L1);
    const DefinitionReview review = DefinitionReviews::of(open->body.toUtf8(), m_reading);
    if (const auto obstacle = review.obstacle())
        return *obstacle;
    if (review.step == Versioning::Step::None)
        return invalid("handbook.nothing_changed"_L1, {{u"kpi"_s, proposal.kpi}});
    if (const auto checked = checkFrom(review.definition, proposal.from);
        !checked && review.step == Versioning::Step::Major)
        return checked.error();
    const auto impact = DefinitionImpacts::of(review.definition, m_reading);
    if (!impact)
        return impact.error();
    KpiVersion version = *open;
    version.status = u"in_review"_s;
    version.version = review.definition.version;
    version.fromOn = proposal.from;
    version.reason = proposal.reason.trimmed();
    version.ticket = proposal.ticket.trimmed();
    version.impact = impact->toJson();
    if (!proposal.author.isNull())
        version.author = proposal.author;
    version.madeAt = m_now;
    Command result = command(u"kpi.propose"_s, version.reason);
    result.changes = {Record::update(*open, version)};
    return result;
}

Result<Command> HandbookEdit::sendBack(const QString &kpi, const QString &reason) const
{
    const auto open = proposal(kpi);
    if (!open)
        return open.error();
    KpiVersion version = *open;
    version.status = u"draft"_s;
    Command result = command(u"kpi.send_back"_s, reason);
    result.changes = {Record::update(*open, version)};
    return result;
}

Result<Command> HandbookEdit::approve(const QString &kpi, const PersonId &approver) const
{
    const auto open = proposal(kpi);
    if (!open)
        return open.error();
    const DefinitionReview review = DefinitionReviews::of(open->body.toUtf8(), m_reading);
    if (const auto obstacle = review.obstacle())
        return *obstacle;
    if (approver.isNull())
        return invalid("handbook.no_approver"_L1);
    if (review.step == Versioning::Step::Major && approver == open->author)
        return invalid("handbook.four_eyes"_L1, {{u"kpi"_s, kpi}});
    // The handbook may have moved on since the figures were looked at.
    const auto book = m_reading.handbook.with(review.definition);
    if (!book
        || Versioning::hash(review.definition, *book) != DefinitionImpact::hashOf(open->impact))
        return invalid("handbook.impact_stale"_L1, {{u"kpi"_s, kpi}});
    KpiVersion version = *open;
    version.status = u"approved"_s;
    version.version = review.definition.version;
    version.approver = approver;
    version.approvedAt = m_now;
    Command result = command(u"kpi.approve"_s, open->reason);
    result.changes = {Record::update(*open, version)};
    return result;
}

Result<Command> HandbookEdit::deprecate(const QString &kpi, const QDate &lastDay,
                                        const QString &replacedBy, const QString &reason) const
{
    const KpiDefinition *definition = m_reading.handbook.find(kpi);
    if (!definition)
        return unknown(kpi);
    if (!replacedBy.isEmpty() && !m_reading.handbook.find(replacedBy))
        return unknown(replacedBy);
    if (reason.trimmed().isEmpty())
        return invalid("handbook.no_reason"_L1);
    QStringList users;
    for (const KpiDefinition &other : m_reading.handbook.definitions()) {
        const bool isUser = Handbook::referencesOf(other).contains(kpi);
        if (isUser && (!other.effectiveTo.isValid() || other.effectiveTo > lastDay))
            users << other.id;
    }
    if (!users.isEmpty())
        return invalid("handbook.still_used"_L1,
                       {{u"kpi"_s, kpi}, {u"users"_s, users.join(u", "_s)}});
    // The stored version in force is ended; a shipped one is first taken over as it is.
    KpiVersion version;
    std::optional<KpiVersion> stored;
    for (const KpiVersion &each : m_reading.versions) {
        if (each.kpi == kpi && each.fromOn == definition->effectiveFrom
            && (each.status == "approved"_L1 || each.status == "deprecated"_L1))
            stored = each;
    }
    if (stored) {
        version = *stored;
    } else {
        version.id = KpiVersionId(m_newId());
        version.kpi = kpi;
        version.version = definition->version;
        version.body = QString::fromUtf8(KpiYaml::write(*definition));
        version.fromOn = definition->effectiveFrom;
        version.madeAt = m_now;
        version.approvedAt = m_now;
    }
    version.status = u"deprecated"_s;
    version.toOn = lastDay;
    version.replacedBy = replacedBy;
    version.reason = reason.trimmed();
    Command result = command(u"kpi.deprecate"_s, version.reason);
    result.changes = {stored ? Record::update(*stored, version) : Record::create(version)};
    return result;
}

Result<Command> HandbookEdit::settleRule(const QString &kpi, const QString &variant,
                                         const QDate &from) const
{
    const KpiDefinition *definition = m_reading.handbook.find(kpi);
    if (!definition)
        return unknown(kpi);
    if (!definition->variant(variant))
        return Error {Error::Kind::NotFound,
                      "kpi.unknown_variant"_L1,
                      {{u"kpi"_s, kpi}, {u"variant"_s, variant}},
                      {}};
    Command result = command(u"kpi.settle_rule"_s);
    Setting setting;
    setting.id = SettingId(m_newId());
    setting.name = CompanyHandbook::settingOf(kpi);
    setting.value = variant;
    setting.fromOn = from;
    // A later word on the same days replaces the earlier one, which ends the day before.
    for (const Setting &known : m_reading.settings) {
        if (known.name != setting.name)
            continue;
        const bool isReplaced = !from.isValid() || (known.fromOn.isValid() && known.fromOn >= from);
        if (isReplaced) {
            result.changes.append(
                {Change::Deed::Delete, QString::fromLatin1(Setting::Entity), known.id.uuid(), {}});
        } else if (!known.toOn.isValid() || known.toOn >= from) {
            Setting ended = known;
            ended.toOn = from.addDays(-1);
            result.changes.append(Record::update(known, ended));
        }
    }
    result.changes.append(Record::create(setting));
    return result;
}

} // namespace Steelyard
