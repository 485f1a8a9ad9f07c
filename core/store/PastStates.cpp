// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PastStates.h"

#include "core/store/AsKnown.h"

#include <QFileInfo>

#include <algorithm>

namespace Steelyard {

namespace {

/// A year of closed months, but each costs a copy of the store.
qint64 mostStates(const QString &path)
{
    constexpr qint64 most = 13;
    constexpr qint64 least = 2;
    constexpr qint64 bytes = 512 * 1024 * 1024;
    return qBound(least, bytes / qMax<qint64>(1, QFileInfo(path).size()), most);
}

} // namespace

PastStates::PastStates(QString path) : m_path(std::move(path)) {}

PastStates::~PastStates() = default;

Result<std::shared_ptr<const FactSource>> PastStates::at(qint64 seq)
{
    auto found = std::find_if(m_states.begin(), m_states.end(),
                              [seq](const State &state) { return state.seq == seq; });
    if (found != m_states.end()) {
        m_states.splice(m_states.begin(), m_states, found);
    } else {
        auto known = AsKnown::at(m_path, seq);
        if (!known)
            return known.error();
        m_states.push_front({seq, std::move(*known)});
        if (qint64(m_states.size()) > mostStates(m_path))
            m_states.pop_back();
    }
    const std::shared_ptr<const AsKnown> &known = m_states.front().known;
    return std::shared_ptr<const FactSource>(known, &known->facts());
}

} // namespace Steelyard
