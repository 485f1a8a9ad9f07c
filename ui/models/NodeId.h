// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/NodeKey.h"

#include <QString>

namespace Steelyard {

/// A node as a filter or a selection carries it: "u:…" or "p:…".
inline QString nodeText(const NodeKey &node)
{
    return (node.kind == NodeKey::Kind::Unit ? QStringLiteral("u:") : QStringLiteral("p:"))
        + node.id.text();
}

inline std::optional<NodeKey> nodeFromText(const QString &text)
{
    const auto id = Uuid::fromText(QStringView(text).mid(2));
    if (!id)
        return std::nullopt;
    return text.startsWith(u'u') ? NodeKey::unit(*id) : NodeKey::person(*id);
}

} // namespace Steelyard
