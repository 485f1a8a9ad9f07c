// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Uuid.h"

#include <QHash>

namespace Steelyard {

/// A place in the tree that figures and targets belong to: a unit or a person.
struct NodeKey
{
    enum class Kind { Unit, Person };

    Kind kind = Kind::Unit;
    Uuid id;

    static NodeKey unit(const Uuid &id) { return {Kind::Unit, id}; }
    static NodeKey person(const Uuid &id) { return {Kind::Person, id}; }
    bool isPerson() const { return kind == Kind::Person; }

    bool operator==(const NodeKey &) const = default;
    friend size_t qHash(const NodeKey &key, size_t seed = 0)
    {
        return qHash(key.id, seed ^ size_t(key.kind));
    }
};

} // namespace Steelyard
