// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/CompanyHandbook.h"

#include "core/handbook/KpiYaml.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Shelf = CompanyHandbook::Shelf;

/// Those that count, in the order of their approval.
QList<KpiVersion> inForce(const QList<KpiVersion> &versions)
{
    QList<KpiVersion> result;
    for (const KpiVersion &version : versions) {
        if (version.status == "approved"_L1 || version.status == "deprecated"_L1)
            result.append(version);
    }
    std::stable_sort(result.begin(), result.end(), [](const KpiVersion &a, const KpiVersion &b) {
        return a.approvedAt.text() < b.approvedAt.text();
    });
    return result;
}

QList<KpiDefinition> listOf(const Shelf &shelf)
{
    QList<KpiDefinition> result;
    for (const auto &versions : shelf)
        result += versions.values();
    return result;
}

/// The version in force on a day, which then begins on it, so that its rule may change there.
KpiDefinition *cutAt(QMap<QDate, KpiDefinition> &versions, const QDate &day)
{
    if (!day.isValid() || versions.contains(day))
        return versions.contains(day) ? &versions[day] : nullptr;
    auto after = versions.upperBound(day);
    if (after == versions.begin())
        return nullptr;
    KpiDefinition version = *std::prev(after);
    if (version.effectiveTo.isValid() && version.effectiveTo < day)
        return nullptr;
    version.effectiveFrom = day;
    return &*versions.insert(day, version);
}

/// A rule holds from its day on, for every version that knows it.
void settle(QMap<QDate, KpiDefinition> &versions, const Setting &setting)
{
    cutAt(versions, setting.fromOn);
    if (setting.toOn.isValid())
        cutAt(versions, setting.toOn.addDays(1));
    for (KpiDefinition &version : versions) {
        const bool isAfter = !setting.fromOn.isValid() || version.effectiveFrom >= setting.fromOn;
        const bool isBefore = !setting.toOn.isValid() || version.effectiveFrom <= setting.toOn;
        if (isAfter && isBefore && version.variant(setting.value))
            version.defaultVariant = setting.value;
    }
}

} // namespace

Result<KpiDefinition> CompanyHandbook::definitionOf(const KpiVersion &version)
{
    auto definition
        = KpiYaml::read(version.body.toUtf8(), u"%1 %2"_s.arg(version.kpi, version.version));
    if (!definition)
        return definition.error();
    definition->version = version.version;
    definition->status = version.status;
    definition->effectiveFrom = version.fromOn;
    definition->effectiveTo = version.toOn;
    return definition;
}

CompanyHandbook CompanyHandbook::make(const Handbook &shipped, const QList<KpiVersion> &versions,
                                      const QList<Setting> &settings, const QDate &today)
{
    CompanyHandbook result {shipped, {}};
    Shelf shelf;
    for (const KpiDefinition &definition : shipped.definitions())
        shelf[definition.id].insert(definition.effectiveFrom, definition);
    const bool isPlain = !result.takeIn(shelf, inForce(versions))
        && std::none_of(settings.cbegin(), settings.cend(), [](const Setting &setting) {
               return setting.name.startsWith(settingOf({}));
           });
    if (isPlain)
        return result;
    for (const Setting &setting : settings) {
        const auto kpi = std::find_if(shelf.keyBegin(), shelf.keyEnd(), [&](const QString &id) {
            return setting.name == settingOf(id);
        });
        if (kpi != shelf.keyEnd())
            settle(shelf[*kpi], setting);
    }
    const auto edition = Handbook::edition(listOf(shelf), today);
    if (edition)
        result.handbook = *edition;
    else
        result.problems.append(edition.error());
    return result;
}

// All of them at once, as a rule; one at a time only when that fails, because one bad definition
// must not take the others with it.
bool CompanyHandbook::takeIn(Shelf &shelf, const QList<KpiVersion> &versions)
{
    Shelf whole = shelf;
    QList<std::pair<KpiVersion, KpiDefinition>> readable;
    for (const KpiVersion &version : versions) {
        const auto definition = definitionOf(version);
        if (!definition) {
            note(version, definition.error());
            continue;
        }
        readable.append({version, *definition});
        whole[definition->id].insert(version.fromOn, *definition);
    }
    if (Handbook::edition(listOf(whole), {})) {
        shelf = whole;
        return !readable.isEmpty();
    }
    for (const auto &[version, definition] : std::as_const(readable)) {
        Shelf with = shelf;
        with[definition.id].insert(version.fromOn, definition);
        if (const auto tried = Handbook::edition(listOf(with), {}))
            shelf = with;
        else
            note(version, tried.error());
    }
    return true;
}

void CompanyHandbook::note(const KpiVersion &version, Error problem)
{
    problem.values.insert(u"kpi"_s, version.kpi);
    problems.append(problem);
}

} // namespace Steelyard
