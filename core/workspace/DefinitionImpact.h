// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Question.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// What a new version of a definition would have made of the last thirteen months, for every node:
/// the figures as they are beside the figures as they would be.
struct DefinitionImpact
{
    static constexpr int Months = 13;

    struct Row
    {
        NodeKey node;
        QString path; ///< as of the last month
        Period month;
        std::optional<Measure> before; ///< nothing for a KPI that is new
        Measure after;

        /// The exact values differ, or one of them is no value.
        bool isChanged() const;
    };

    QString kpi;
    QByteArray hash; ///< of the definition that was looked at: another one needs another look
    QDate today;
    QList<Period> months;
    QList<Row> company; ///< month by month
    QList<Row> changed; ///< all other nodes' changed cells, the largest change first
    qint64 cells = 0;   ///< looked at, over all nodes and months
    qint64 nChanged = 0;

    /// For the record: months, company's figures, counts and the twenty largest changes, as JSON.
    /// `together` are the KPIs that are proposed with it, itself among them.
    QString toJson(const QStringList &together = {}) const;
    /// Whose definition an impact that was kept belongs to; empty where it cannot be read.
    static QByteArray hashOf(const QString &json);
    static QStringList togetherOf(const QString &json);
};

namespace DefinitionImpacts {

/// Evaluates the handbook as it is and with the candidate in the place of the version in force.
Result<DefinitionImpact> of(const KpiDefinition &candidate, const Reading &reading);
/// The same where others are changed with it: `around` is the handbook as it would be then.
Result<DefinitionImpact> of(const KpiDefinition &candidate, const Reading &reading,
                            const Handbook &around);

} // namespace DefinitionImpacts

} // namespace Steelyard
