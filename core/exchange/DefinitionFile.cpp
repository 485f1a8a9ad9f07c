// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/DefinitionFile.h"

#include "core/exchange/DbtImport.h"
#include "core/exchange/HandbookTable.h"
#include "core/exchange/OssieExport.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Result<QJsonObject> jsonOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() > KpiPack::MostBytes)
        return Error {Error::Kind::NotFound, "file.cannot_read"_L1, {{u"path"_s, path}}, {}};
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (fault.error != QJsonParseError::NoError)
        return Error {Error::Kind::Invalid,
                      "file.no_json"_L1,
                      {{u"path"_s, path}, {u"place"_s, fault.offset}},
                      fault.errorString()};
    return document.object();
}

Result<DefinitionFile> ofJson(const QString &path, const Handbook &mine)
{
    const auto json = jsonOf(path);
    if (!json)
        return json.error();
    DefinitionFile file;
    if (!DbtManifest::isOne(*json)) {
        const auto definitions = OssieExport::read(*json, path);
        if (!definitions)
            return definitions.error();
        file.definitions = *definitions;
        return file;
    }
    const auto manifest = DbtManifest::read(*json, path);
    if (!manifest)
        return manifest.error();
    const DbtImport import = DbtImport::of(*manifest, mine);
    file.hasExamples = false;
    file.definitions = import.definitions();
    for (const DbtImport::Line &line : import.lines) {
        for (const Error &loss : line.losses)
            file.losses.append({line.metric, 0, {}, loss});
        if (line.leftOut)
            file.leftOut.append({line.metric, 0, {}, *line.leftOut});
    }
    return file;
}

Result<DefinitionFile> ofTable(const QString &path)
{
    const auto answer = HandbookTable::read(path);
    if (!answer)
        return answer.error();
    DefinitionFile file;
    file.definitions = answer->definitions;
    file.unknownColumns = answer->unknownColumns;
    for (const HandbookTable::Problem &problem : answer->problems)
        file.leftOut.append({problem.kpi, problem.line, problem.column, problem.error});
    return file;
}

} // namespace

Result<DefinitionFile> DefinitionFile::read(const QString &path, const Handbook &mine)
{
    if (path.endsWith(".json"_L1, Qt::CaseInsensitive))
        return ofJson(path, mine);
    if (path.endsWith(".csv"_L1, Qt::CaseInsensitive))
        return ofTable(path);
    const auto pack = KpiPack::read(path);
    if (!pack)
        return pack.error();
    DefinitionFile file;
    file.definitions = *pack;
    return file;
}

} // namespace Steelyard
