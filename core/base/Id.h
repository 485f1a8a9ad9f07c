// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Uuid.h"

#include <QLatin1StringView>

namespace Steelyard {

/// A Uuid that knows what it names, so that a customer is never taken for a person.
template<typename Entity>
class Id
{
public:
    constexpr Id() = default;
    explicit Id(const Uuid &uuid) : m_uuid(uuid) {}

    const Uuid &uuid() const { return m_uuid; }
    bool isNull() const { return m_uuid.isNull(); }

    friend bool operator==(const Id &, const Id &) = default;
    friend auto operator<=>(const Id &, const Id &) = default;
    friend size_t qHash(const Id &id, size_t seed = 0) { return qHash(id.m_uuid, seed); }

private:
    Uuid m_uuid;
};

} // namespace Steelyard
