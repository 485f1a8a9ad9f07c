// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DemoWords.h"

#include <QFile>

#include <yaml-cpp/yaml.h>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QString textOf(const YAML::Node &node)
{
    return QString::fromStdString(node.as<std::string>());
}

QStringList listOf(const YAML::Node &node)
{
    QStringList texts;
    for (const YAML::Node &item : node)
        texts << textOf(item);
    return texts;
}

QHash<QString, QString> mapOf(const YAML::Node &node)
{
    QHash<QString, QString> texts;
    for (const auto &item : node)
        texts.insert(textOf(item.first), textOf(item.second));
    return texts;
}

} // namespace

Result<DemoWords> DemoWords::of(bool chinese)
{
    QFile file(chinese ? u":/demo/zh.yaml"_s : u":/demo/en.yaml"_s);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Kind::Storage, "store.no_schema"_L1, {}, file.fileName()};
    try {
        const YAML::Node root = YAML::Load(file.readAll().toStdString());
        DemoWords words;
        words.chinese = chinese;
        words.company = textOf(root["company"]);
        const std::initializer_list<std::pair<const char *, QStringList *>> lists {
            {"surnames", &words.surnames},
            {"given", &words.given},
            {"places", &words.places},
            {"points", &words.points},
            {"purposes", &words.purposes},
            {"stems", &words.stems},
            {"trades", &words.trades},
            {"suffixes", &words.suffixes},
            {"industries", &words.industries},
            {"sources", &words.sources},
            {"reasons", &words.reasons},
            {"competitors", &words.competitors},
            {"titles", &words.titles},
            {"notes", &words.notes},
            {"steps", &words.steps}};
        for (const auto &[name, list] : lists)
            *list = listOf(root[name]);
        for (const YAML::Node &department : root["departments"])
            words.departments.append({textOf(department["name"]), listOf(department["teams"])});
        for (const YAML::Node &line : root["lines"]) {
            for (const YAML::Node &product : line["products"])
                words.products.append(
                    {textOf(product["name"]), textOf(line["name"]), product["price"].as<qint64>()});
        }
        words.stages = mapOf(root["stages"]);
        words.checklists = mapOf(root["checklists"]);
        words.roles = mapOf(root["roles"]);
        return words;
    } catch (const YAML::Exception &fault) {
        return Error {Error::Kind::Invalid,
                      "demo.unreadable"_L1,
                      {{u"path"_s, file.fileName()}},
                      QString::fromUtf8(fault.what())};
    }
}

} // namespace Steelyard
