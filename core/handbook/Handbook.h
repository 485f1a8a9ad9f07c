// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/handbook/KpiDefinition.h"

#include <QHash>

namespace Steelyard {

/// Every definition in force, and the certainty that they refer to each other without a loop.
class Handbook
{
public:
    Handbook() = default;

    /// The definitions that come with the program.
    static Result<Handbook> shipped();
    /// Every *.kpi.yaml below a folder; `:/handbook` is one too.
    static Result<Handbook> load(const QString &folder);
    /// Errors: handbook.repeated_id {id}, handbook.unknown_reference {kpi, reference},
    /// handbook.cycle {path: "a → b → a"}.
    static Result<Handbook> of(const QList<KpiDefinition> &definitions);

    /// In the order of their ids.
    const QList<KpiDefinition> &definitions() const { return m_definitions; }
    const KpiDefinition *find(const QString &id) const;
    /// The KPIs that a definition is computed from, over all of its variants.
    static QStringList referencesOf(const KpiDefinition &definition);

private:
    QList<KpiDefinition> m_definitions;
    QHash<QString, qsizetype> m_byId;
};

} // namespace Steelyard
