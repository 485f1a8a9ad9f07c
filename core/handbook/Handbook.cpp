// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/Handbook.h"

#include "core/handbook/KpiYaml.h"
#include "core/handbook/ReferenceGraph.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QSet>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error invalid(QLatin1StringView code, const QVariantMap &values)
{
    return {Error::Kind::Invalid, code, values, {}};
}

} // namespace

Result<Handbook> Handbook::shipped()
{
    return load(u":/handbook"_s);
}

Result<Handbook> Handbook::load(const QString &folder)
{
    QStringList files;
    QDirIterator iterator(folder, {u"*.kpi.yaml"_s}, QDir::Files, QDirIterator::Subdirectories);
    while (iterator.hasNext())
        files.append(iterator.next());
    files.sort();
    QList<KpiDefinition> definitions;
    for (const QString &path : std::as_const(files)) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error {Error::Kind::Storage,
                          "handbook.unreadable"_L1,
                          {{u"file"_s, path}},
                          file.errorString()};
        Result<KpiDefinition> definition = KpiYaml::read(file.readAll(), path);
        if (!definition)
            return definition.error();
        definitions.append(*definition);
    }
    return of(definitions);
}

Result<Handbook> Handbook::of(const QList<KpiDefinition> &definitions)
{
    QSet<QString> ids;
    for (const KpiDefinition &definition : definitions) {
        if (ids.contains(definition.id))
            return invalid("handbook.repeated_id"_L1, {{u"id"_s, definition.id}});
        ids.insert(definition.id);
    }
    return edition(definitions, {});
}

Result<Handbook> Handbook::edition(const QList<KpiDefinition> &versions, const QDate &today)
{
    QMap<QString, QList<KpiDefinition>> byId;
    for (const KpiDefinition &definition : versions)
        byId[definition.id].append(definition);
    Handbook result;
    for (auto kpi = byId.begin(); kpi != byId.end(); ++kpi) {
        QList<KpiDefinition> &own = *kpi;
        // A day that is not said is before all others.
        std::stable_sort(own.begin(), own.end(),
                         [](const KpiDefinition &a, const KpiDefinition &b) {
                             return a.effectiveFrom < b.effectiveFrom;
                         });
        for (qsizetype i = 0; i + 1 < own.size(); ++i) {
            const QDate next = own.at(i + 1).effectiveFrom;
            if (own.at(i).effectiveFrom == next)
                return invalid("handbook.repeated_id"_L1, {{u"id"_s, kpi.key()}});
            if (!own.at(i).effectiveTo.isValid() || own.at(i).effectiveTo >= next)
                own[i].effectiveTo = next.addDays(-1);
        }
        if (own.size() > 1)
            result.m_versions.insert(kpi.key(), own);
        result.m_definitions.append(own.constFirst());
        if (const KpiDefinition *now = result.inForce(kpi.key(), today))
            result.m_definitions.last() = *now;
    }
    result.index();
    if (const auto checked = result.check(); !checked)
        return checked.error();
    return result;
}

Result<Handbook> Handbook::with(const KpiDefinition &definition) const
{
    Handbook result = *this;
    result.m_versions.remove(definition.id);
    if (const auto known = m_byId.constFind(definition.id); known != m_byId.constEnd())
        result.m_definitions[*known] = definition;
    else
        result.m_definitions.append(definition);
    result.index();
    if (const auto checked = result.check(); !checked)
        return checked.error();
    return result;
}

void Handbook::index()
{
    std::sort(m_definitions.begin(), m_definitions.end(),
              [](const KpiDefinition &a, const KpiDefinition &b) { return a.id < b.id; });
    m_byId.clear();
    for (qsizetype i = 0; i < m_definitions.size(); ++i)
        m_byId.insert(m_definitions.at(i).id, i);
}

// What is in force together must not go round in a circle: today, and since each change.
Result<void> Handbook::check() const
{
    QSet<QDate> days {QDate()};
    QList<KpiDefinition> all = m_definitions;
    for (const QList<KpiDefinition> &versions : m_versions) {
        all += versions;
        for (const KpiDefinition &version : versions)
            days.insert(version.effectiveFrom);
    }
    for (const KpiDefinition &definition : std::as_const(all)) {
        const QStringList references = referencesOf(definition);
        for (const QString &reference : references) {
            if (!find(reference))
                return invalid("handbook.unknown_reference"_L1,
                               {{u"kpi"_s, definition.id}, {u"reference"_s, reference}});
        }
    }
    for (const QDate &day : std::as_const(days)) {
        QList<KpiDefinition> together = m_definitions;
        for (KpiDefinition &definition : together) {
            if (const KpiDefinition *then = inForce(definition.id, day))
                definition = *then;
        }
        if (const QStringList loop = ReferenceGraph::loop(together); !loop.isEmpty())
            return invalid("handbook.cycle"_L1, {{u"path"_s, loop.join(u" → "_s)}});
    }
    return {};
}

const KpiDefinition *Handbook::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_definitions.at(*found);
}

const KpiDefinition *Handbook::inForce(const QString &id, const QDate &day) const
{
    const auto found = m_versions.constFind(id);
    if (found == m_versions.constEnd())
        return find(id);
    const KpiDefinition *result = &found->constFirst();
    for (const KpiDefinition &version : *found) {
        if (!version.effectiveFrom.isValid() || (day.isValid() && version.effectiveFrom <= day))
            result = &version;
    }
    return result;
}

QStringList Handbook::referencesOf(const KpiDefinition &definition)
{
    return ReferenceGraph::referencesOf(definition);
}

} // namespace Steelyard
