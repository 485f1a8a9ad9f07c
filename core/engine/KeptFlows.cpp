// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/KeptFlows.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

KeptFlows::Kept KeptFlows::take(const Key &key)
{
    const auto found = std::ranges::find(m_entries, key, &Entry::key);
    if (found == m_entries.end())
        return {};
    Kept kept = std::move(found->kept);
    m_entries.erase(found);
    return kept;
}

void KeptFlows::put(const Key &key, Kept kept)
{
    constexpr std::size_t most = 32 * 1024 * 1024;
    m_entries.push_front({key, std::move(kept)});
    std::size_t held = 0;
    for (auto entry = m_entries.begin(); entry != m_entries.end(); ++entry) {
        held += entry->kept.states->bytes();
        if (held > most) {
            m_entries.erase(entry, m_entries.end());
            break;
        }
    }
}

void KeptFlows::follow(const QSet<QString> &changed, const QSet<QString> &grown,
                       const QSet<QString> &reread)
{
    // A customer can be merged into another, and then every row of his is somebody else's.
    if (changed.contains(u"customer"_s))
        return m_entries.clear();
    std::erase_if(m_entries, [&](const Entry &entry) {
        const auto touches = [&](const QString &table) {
            return changed.contains(table) && !(table == entry.kept.fact && grown.contains(table));
        };
        return entry.kept.from.intersects(reread) || std::ranges::any_of(entry.kept.from, touches);
    });
}

void KeptFlows::clear()
{
    m_entries.clear();
}

} // namespace Steelyard
