// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/PastStates.h"

#include "core/store/AsKnown.h"

#include <algorithm>

namespace Steelyard {

namespace {

/// A year of closed months; each costs a copy of the store.
constexpr std::size_t MostStates = 13;

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
        if (m_states.size() > MostStates)
            m_states.pop_back();
    }
    const std::shared_ptr<const AsKnown> &known = m_states.front().known;
    return std::shared_ptr<const FactSource>(known, &known->facts());
}

} // namespace Steelyard
