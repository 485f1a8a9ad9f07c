// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/DefinitionTree.h"
#include "core/handbook/KpiYaml.h"

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Part = DefinitionPart;

constexpr qsizetype LineLength = 100;

void put(YAML::Emitter &out, const Part &part, bool isTop)
{
    if (part.shape == Part::Shape::Text) {
        out << part.text.toStdString();
        return;
    }
    // Short things stand on one line; what is long is spread out, one key a line.
    const bool isShort = !isTop && part.oneLine().size() <= LineLength;
    const bool isMap = part.shape == Part::Shape::Map;
    if (isShort)
        out << YAML::Flow;
    else
        out << YAML::Block;
    out << (isMap ? YAML::BeginMap : YAML::BeginSeq);
    for (const Part &inner : part.parts) {
        if (isMap)
            out << YAML::Key << inner.key.toStdString() << YAML::Value;
        put(out, inner, false);
    }
    out << (isMap ? YAML::EndMap : YAML::EndSeq);
}

} // namespace

QByteArray KpiYaml::write(const KpiDefinition &definition)
{
    YAML::Emitter out;
    out.SetIndent(2);
    put(out, DefinitionTree::of(definition), true);
    return QByteArray(out.c_str(), qsizetype(out.size())) + '\n';
}

} // namespace Steelyard
