// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"
#include "core/handbook/KpiDefinition.h"

#include <QHash>

namespace Steelyard {

/// Every definition with its versions, and the certainty that they refer to each other without a
/// loop on any day.
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
    /// The same of definitions that have changed over time: those with one id are its versions,
    /// each in force from its first day to the day before the next one's. Errors are those of
    /// `of`; handbook.repeated_id also where two begin on the same day.
    static Result<Handbook> edition(const QList<KpiDefinition> &versions, const QDate &today);

    /// Those in force today, in the order of their ids.
    const QList<KpiDefinition> &definitions() const { return m_definitions; }
    const KpiDefinition *find(const QString &id) const;
    /// Every version of a KPI that was changed, the earliest first; none where there is only one.
    QList<KpiDefinition> versions(const QString &id) const { return m_versions.value(id); }
    /// The version of a day, the first one before it began; it may have ended by then.
    const KpiDefinition *inForce(const QString &id, const QDate &day) const;
    /// This handbook with a definition in the place of the one with its id, or added: what it
    /// would be like. Errors are those of `of`.
    Result<Handbook> with(const KpiDefinition &definition) const;
    /// The KPIs that a definition is computed from, over all of its variants.
    static QStringList referencesOf(const KpiDefinition &definition);

private:
    Result<void> check() const;
    void index();

    QList<KpiDefinition> m_definitions;
    QHash<QString, qsizetype> m_byId;
    QHash<QString, QList<KpiDefinition>> m_versions;
};

} // namespace Steelyard
