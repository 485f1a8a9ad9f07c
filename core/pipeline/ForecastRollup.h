// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"
#include "core/sales/ForecastCall.h"
#include "core/sales/NodeKey.h"

#include <QList>

#include <functional>
#include <optional>
#include <vector>

namespace Steelyard {

/// The number of every node out of what people called: a node's own call, or the sum of the calls
/// below, and what was adjusted since (C21). Nobody's number is changed by anybody else.
class ForecastRollup
{
public:
    /// A place of the tree; parents stand before their children.
    struct Place
    {
        NodeKey node;
        int parent = -1;
        bool isExpected = false; ///< somebody of whom a call is waited for
    };
    struct Number
    {
        std::optional<Int128> own; ///< the call in force of the node itself
        ForecastCall last;         ///< which it was; without an id where there is none
        Int128 below = 0;          ///< sum of the children's numbers
        qint64 calledBelow = 0;    ///< children that have a number
        Int128 adjustment = 0;     ///< rows that came after its own call, or all of them
        QList<ForecastCall> adjustments;
        std::optional<Int128> value; ///< none: nobody said anything here or below
        QList<int> missing;          ///< places below, or its own, whose call is waited for
    };

    /// Calls of one period and category, the earliest first. An own call without an amount takes
    /// the one before it back. A call for the unit above does not make the ones below unnecessary,
    /// but nobody waits for them in its number.
    static std::vector<Number> of(const std::vector<Place> &places,
                                  const QList<ForecastCall> &calls);

    static NodeKey nodeOf(const ForecastCall &call)
    {
        return call.nodeKind == QLatin1StringView("person") ? NodeKey::person(call.node)
                                                            : NodeKey::unit(call.node);
    }
};

} // namespace Steelyard
