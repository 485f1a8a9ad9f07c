// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/HandbookEdit.h"

#include "core/handbook/KpiYaml.h"
#include "core/sales/Record.h"
#include "core/workspace/Cockpit.h"

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

Result<Command> HandbookEdit::draft(const QByteArray &body, const PersonId &author) const
{
    DefinitionReview review = DefinitionReviews::of(body, m_reading);
    // It may need what is a draft itself.
    if (!review.isSound())
        review = DefinitionReviews::of(body, m_reading, DefinitionSet::withOpen(m_reading));
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
    // Those that were proposed with it were judged with what it said then.
    for (const QString &other : HandbookEdit::review(version.kpi, m_reading.versions)) {
        const auto its = openVersion(other, m_reading.versions);
        if (other == version.kpi)
            continue;
        KpiVersion back = *its;
        back.status = u"draft"_s;
        result.changes.append(Record::update(*its, back));
    }
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

Result<Command> HandbookEdit::showInCockpit(const QString &kpi, bool isShown) const
{
    const KpiDefinition *definition = m_reading.handbook.find(kpi);
    if (!definition)
        return unknown(kpi);
    if (isShown && !definition->requiredDimensions.isEmpty())
        return invalid("handbook.needs_slice"_L1,
                       {{u"kpi"_s, kpi}, {u"field"_s, definition->requiredDimensions.first()}});
    QStringList chosen = Cockpit::smallKpis(m_reading);
    chosen.removeAll(kpi);
    if (isShown) {
        while (chosen.size() >= Cockpit::MostSmall)
            chosen.removeLast();
        chosen.append(kpi);
    }
    Setting setting;
    setting.name = Cockpit::smallSetting();
    setting.value = chosen.join(u',');
    Command result = command(u"cockpit.choose"_s);
    for (const Setting &known : m_reading.settings) {
        if (known.name != setting.name)
            continue;
        setting.id = known.id;
        result.changes = {Record::update(known, setting)};
        return result;
    }
    setting.id = SettingId(m_newId());
    result.changes = {Record::create(setting)};
    return result;
}

} // namespace Steelyard
