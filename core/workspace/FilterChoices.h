// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Period.h"
#include "core/sales/NodeKey.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// What a page's figures can be narrowed to: only what the store really holds.
struct FilterChoices
{
    struct Node
    {
        NodeKey key;
        QString name;
        int depth = 0;
    };

    QList<Node> nodes;    ///< the tree in its order
    QList<Period> months; ///< newest first
    QList<Period> quarters;
    QList<Period> years;
    QList<DateRange> closed; ///< days whose books are closed
    QStringList productLines;
    QStringList regions; ///< of customers

    static Result<FilterChoices> of(const Reading &reading);
};

} // namespace Steelyard
