// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/KpiDefinition.h"
#include "core/sales/Schema.h"

#include <QSet>

namespace Steelyard {

/// Says aggregates and conditions of rows in ANSI SQL, for programs that read nothing else.
class SqlWriter
{
public:
    explicit SqlWriter(const Schema &schema) : m_schema(schema) {}

    /// What a definition counts by its default rule; nothing where SQL has no words for it.
    std::optional<QString> metric(const KpiDefinition &definition);
    /// Every entity that was spoken of since the writer was made.
    const QSet<QString> &entities() const { return m_entities; }

private:
    std::optional<QString> aggregate(const KpiDefinition &definition, const Variant *variant,
                                     const Aggregate &aggregate);
    std::optional<QString> formula(const Formula &formula, const EntityInfo &entity);
    std::optional<QString> node(const Ast &ast, int index, const EntityInfo &entity);
    std::optional<QString> field(const QString &path, const EntityInfo &entity);

    const Schema &m_schema;
    QSet<QString> m_entities;
};

} // namespace Steelyard
