// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/KpiDefinition.h"

namespace Steelyard {

/// A definition taken apart into keys and values, as its file has them: what is written, hashed
/// and compared.
struct DefinitionPart
{
    enum class Shape { Text, Map, List };

    QString key; ///< empty in a list
    Shape shape = Shape::Text;
    QString text;
    QList<DefinitionPart> parts = {};

    /// On one line: `{agg: count, of: opportunity}`.
    QString oneLine() const;

    bool operator==(const DefinitionPart &) const = default;
};

namespace DefinitionTree {

/// What is not said has no part; the order is that of the files.
DefinitionPart of(const KpiDefinition &definition);

} // namespace DefinitionTree

} // namespace Steelyard
