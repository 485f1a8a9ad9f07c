// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/Versioning.h"

#include "core/handbook/DefinitionTree.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard::Versioning {

namespace {

// What a version says of itself is no part of what it defines.
const QSet<QString> &ofTheVersion()
{
    static const QSet<QString> keys {u"schema"_s, u"version"_s, u"status"_s, u"effective"_s,
                                     u"replaces"_s};
    return keys;
}

// Keys that change no figure. Whatever is not named here may.
Step stepOf(const QString &key)
{
    static const QSet<QString> words {u"code"_s,  u"name"_s,    u"aliases"_s, u"purpose"_s,
                                      u"rule"_s,  u"gaming"_s,  u"owner"_s,   u"steward"_s,
                                      u"layer"_s, u"category"_s};
    static const QSet<QString> shown {u"decimals"_s, u"direction"_s,  u"cadence"_s, u"grains"_s,
                                      u"min_n"_s,    u"target"_s,     u"score"_s,   u"counters"_s,
                                      u"drill"_s,    u"relations"_s,  u"tests"_s,   u"compare"_s,
                                      u"calendar"_s, u"dimensions"_s, u"fallback"_s};
    if (words.contains(key) || key.startsWith("x-"_L1))
        return Step::Patch;
    // A counting rule's label is a word, the rule itself is not.
    if (key.startsWith("variants."_L1) && key.endsWith(".label"_L1))
        return Step::Patch;
    return shown.contains(key) ? Step::Minor : Step::Major;
}

std::array<int, 3> numbersOf(const QString &version)
{
    std::array<int, 3> numbers {};
    const QStringList parts = version.split(u'.');
    for (qsizetype i = 0; i < qMin(parts.size(), qsizetype(3)); ++i)
        numbers[std::size_t(i)] = parts.at(i).toInt();
    return numbers;
}

/// Key to text; counting rules one by one, their labels apart.
QList<std::pair<QString, QString>> flat(const KpiDefinition &definition)
{
    QList<std::pair<QString, QString>> result;
    for (const DefinitionPart &part : DefinitionTree::of(definition).parts) {
        if (ofTheVersion().contains(part.key))
            continue;
        if (part.key != "variants"_L1) {
            result.append(
                {part.key, part.shape == DefinitionPart::Shape::Text ? part.text : part.oneLine()});
            continue;
        }
        for (DefinitionPart variant : part.parts) {
            const QString key = u"variants."_s + variant.key;
            const auto isLabel = [](const DefinitionPart &own) { return own.key == "label"_L1; };
            for (const DefinitionPart &own : std::as_const(variant.parts)) {
                if (isLabel(own))
                    result.append({key + u".label"_s, own.oneLine()});
            }
            variant.parts.removeIf(isLabel);
            result.append({key, variant.oneLine()});
        }
    }
    return result;
}

void reach(const QString &id, const Handbook &handbook, QSet<QString> &reached)
{
    QStringList open {id};
    while (!open.isEmpty()) {
        const KpiDefinition *definition = handbook.find(open.takeLast());
        if (!definition)
            continue;
        const QStringList references = Handbook::referencesOf(*definition);
        for (const QString &reference : references) {
            if (!reached.contains(reference)) {
                reached.insert(reference);
                open.append(reference);
            }
        }
    }
}

} // namespace

QList<Difference> differences(const KpiDefinition &before, const KpiDefinition &after)
{
    const auto old = flat(before);
    const auto young = flat(after);
    QHash<QString, QString> oldTexts(old.cbegin(), old.cend());
    QList<Difference> result;
    for (const auto &[key, text] : young) {
        const QString then = oldTexts.take(key);
        if (then != text)
            result.append({key, then, text});
    }
    for (const auto &[key, text] : old) {
        if (oldTexts.contains(key))
            result.append({key, text, {}});
    }
    return result;
}

Step between(const KpiDefinition &before, const KpiDefinition &after)
{
    Step result = Step::None;
    for (const Difference &difference : differences(before, after))
        result = qMax(result, stepOf(difference.key));
    return result;
}

QString next(const QString &version, Step step)
{
    std::array<int, 3> numbers = numbersOf(version);
    switch (step) {
    case Step::None:
        break;
    case Step::Patch:
        ++numbers[2];
        break;
    case Step::Minor:
        numbers = {numbers[0], numbers[1] + 1, 0};
        break;
    case Step::Major:
        numbers = {numbers[0] + 1, 0, 0};
        break;
    }
    return u"%1.%2.%3"_s.arg(numbers[0]).arg(numbers[1]).arg(numbers[2]);
}

int major(const QString &version)
{
    return numbersOf(version)[0];
}

bool isVersion(const QString &version)
{
    static const QRegularExpression pattern(u"^\\d{1,4}\\.\\d{1,4}\\.\\d{1,4}$"_s);
    return pattern.match(version).hasMatch();
}

QByteArray hash(const KpiDefinition &definition, const Handbook &handbook)
{
    QStringList lines;
    for (const auto &[key, text] : flat(definition))
        lines << key + u'=' + text;
    lines.sort();
    QSet<QString> reached;
    reach(definition.id, handbook, reached);
    QStringList below(reached.cbegin(), reached.cend());
    below.sort();
    for (const QString &id : std::as_const(below)) {
        if (const KpiDefinition *referred = handbook.find(id))
            lines << u"[%1]=%2"_s.arg(id).arg(major(referred->version));
    }
    return QCryptographicHash::hash(lines.join(u'\n').toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace Steelyard::Versioning
