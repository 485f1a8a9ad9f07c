// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/KpiLabels.h"

#include "core/base/Text.h"

namespace Steelyard {

KpiLabels::KpiLabels(const QList<KpiDefinition> &definitions)
{
    const auto put = [this](const QString &label, const QString &id) {
        const QString key = Text::folded(label);
        if (key.isEmpty())
            return;
        const auto known = m_ids.constFind(key);
        m_ids.insert(key, known == m_ids.constEnd() || *known == id ? id : QString());
    };
    for (const KpiDefinition &definition : definitions) {
        put(definition.code, definition.id);
        put(definition.name.zh, definition.id);
        put(definition.name.en, definition.id);
        for (const QString &alias : definition.aliases)
            put(alias, definition.id);
    }
    // An id is never ambiguous, whatever else is called like it.
    for (const KpiDefinition &definition : definitions)
        m_ids.insert(Text::folded(definition.id), definition.id);
}

QString KpiLabels::idOf(const QString &label) const
{
    return m_ids.value(Text::folded(label));
}

Ast KpiLabels::resolved(Ast ast) const
{
    for (AstNode &node : ast.nodes) {
        if (node.kind != AstNode::Kind::Reference)
            continue;
        if (const QString id = idOf(node.text); !id.isEmpty())
            node.text = id;
    }
    return ast;
}

} // namespace Steelyard
