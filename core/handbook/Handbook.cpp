// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/Handbook.h"

#include "core/handbook/KpiYaml.h"
#include "core/handbook/ReferenceGraph.h"

#include <QDirIterator>
#include <QFile>

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
    Handbook result;
    result.m_definitions = definitions;
    std::sort(result.m_definitions.begin(), result.m_definitions.end(),
              [](const KpiDefinition &a, const KpiDefinition &b) { return a.id < b.id; });
    for (qsizetype i = 0; i < result.m_definitions.size(); ++i) {
        const QString &id = result.m_definitions.at(i).id;
        if (result.m_byId.contains(id))
            return invalid("handbook.repeated_id"_L1, {{u"id"_s, id}});
        result.m_byId.insert(id, i);
    }
    for (const KpiDefinition &definition : std::as_const(result.m_definitions)) {
        const QStringList references = referencesOf(definition);
        for (const QString &reference : references) {
            if (!result.find(reference))
                return invalid("handbook.unknown_reference"_L1,
                               {{u"kpi"_s, definition.id}, {u"reference"_s, reference}});
        }
    }
    if (const QStringList loop = ReferenceGraph::loop(result.m_definitions); !loop.isEmpty())
        return invalid("handbook.cycle"_L1, {{u"path"_s, loop.join(u" → "_s)}});
    return result;
}

const KpiDefinition *Handbook::find(const QString &id) const
{
    const auto found = m_byId.constFind(id);
    return found == m_byId.constEnd() ? nullptr : &m_definitions.at(*found);
}

QStringList Handbook::referencesOf(const KpiDefinition &definition)
{
    return ReferenceGraph::referencesOf(definition);
}

} // namespace Steelyard
