// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/RowSource.h"
#include "core/workspace/PlanSheet.h"

namespace Steelyard {

/// A plan as a table for other programs, one figure a line, and what somebody changed in it there:
/// ids survive, an empty figure stays different from 0 (A14, A6).
class PlanTable
{
public:
    /// A figure of the file that differs, or cannot be taken.
    struct Line
    {
        qint64 line = 0;
        QString node;
        QString period;
        QString tier;
        std::optional<qint64> before;
        std::optional<qint64> after;
        QLatin1StringView fault; ///< unknown_node, unknown_period, unknown_tier, no_number,
                                 ///< not_multiple, locked, twice, not_calculated,
                                 ///< unreadable; empty: it is taken

        bool operator==(const Line &) const = default;
    };
    struct Difference
    {
        PlanEdit edit;
        QList<Line> lines; ///< in the order of the file; figures found equal are not among them
        qint64 unchanged = 0;
    };

    /// The sheet must outlive this.
    explicit PlanTable(const PlanSheet &sheet) : m_sheet(sheet) {}

    static QStringList header();
    QList<QStringList> rows(const Organisation &organisation) const;
    /// What the file changes. A figure that a division gave and that differs now is overridden.
    /// Errors: target.not_a_plan {columns} when columns are missing, and those of the source.
    Result<Difference> compare(RowSource &source, const QDate &today) const;

private:
    Line read(const SourceRow &row, const QHash<QString, int> &columns, std::size_t &place) const;

    const PlanSheet &m_sheet;
};

} // namespace Steelyard
