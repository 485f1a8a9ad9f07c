// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/KpiSearch.h"

#include "core/base/Text.h"

#include <optional>

namespace Steelyard {

namespace {

/// How well a query names a key: the smaller the better, nothing when it does not.
std::optional<int> rank(const SearchKey &key, const QString &query)
{
    if (key.folded == query)
        return 0;
    if (key.folded.startsWith(query))
        return 1;
    if (key.folded.contains(query))
        return 2;
    return key.matches(query) ? std::optional(3) : std::nullopt;
}

} // namespace

KpiSearch::KpiSearch(const QList<KpiDefinition> &definitions)
{
    const Pinyin pinyin;
    for (const KpiDefinition &definition : definitions) {
        Entry entry {definition.id, {}, {definition.id, definition.name.zh, definition.name.en}};
        QStringList names {definition.name.zh, definition.name.en, definition.id, definition.code};
        names << definition.aliases;
        entry.spellings << definition.aliases;
        for (const QString &name : std::as_const(names)) {
            if (name.isEmpty())
                continue;
            const SearchKey key = pinyin.keyOf(name);
            entry.keys << key;
            // A name without Chinese letters is its own reading.
            if (!key.readings.isEmpty() && key.readings.first() != key.folded) {
                entry.spellings << pinyin.initials(name)
                                << QString(key.readings.first()).remove(u' ');
            }
        }
        entry.spellings.removeAll({});
        m_entries << entry;
    }
}

QStringList KpiSearch::idsFor(const QString &query) const
{
    const QString folded = Text::folded(query);
    QList<QPair<int, QString>> hits;
    for (const Entry &entry : m_entries) {
        std::optional<int> best;
        for (const SearchKey &key : entry.keys) {
            const auto found = folded.isEmpty() ? std::optional(0) : rank(key, folded);
            if (found && (!best || *found < *best))
                best = found;
        }
        if (best)
            hits.append({*best, entry.id});
    }
    std::stable_sort(hits.begin(), hits.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList ids;
    for (const auto &hit : std::as_const(hits))
        ids << hit.second;
    return ids;
}

QStringList KpiSearch::spellings(const QString &id) const
{
    for (const Entry &entry : m_entries) {
        if (entry.id == id)
            return entry.spellings;
    }
    return {};
}

} // namespace Steelyard
