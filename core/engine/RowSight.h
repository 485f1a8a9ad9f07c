// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/DrillThrough.h"
#include "core/engine/Tables.h"

namespace Steelyard {

/// Which rows behind a figure a person may read: those that he or somebody below the units he leads
/// held on their day, or holds today, and those that nobody owns. Figures are the same for
/// everybody (R-A6); only rows are hidden, and they are counted (R-S1).
class RowSight
{
public:
    /// The source must outlive this. `person` is an id, a path or a name. Errors: node.unknown,
    /// node.ambiguous, sight.no_person {node} for a unit.
    static Result<RowSight> of(const FactSource &source, const QString &person, const QDate &today);

    /// Rows of one entity and part that may not be read, as one line: what they contribute.
    struct Hidden
    {
        QString entity;
        DrillRow::Part part;
        qint64 rows = 0;
        QString contribution; ///< their sum, exact; empty of excluded ones

        bool operator==(const Hidden &) const = default;
    };
    struct Seen
    {
        QList<DrillRow> rows;
        QList<Hidden> hidden; ///< by part, then entity
    };
    Result<Seen> look(const QList<DrillRow> &rows) const;

    /// A row of a list, and the day by which it counts there, where it has one.
    struct Listed
    {
        QString entity;
        Uuid id;
        QDate day;
    };
    /// Of each row whether it may be read.
    Result<std::vector<bool>> readable(const QList<Listed> &rows) const;

private:
    RowSight(const FactSource &source, const QDate &today) : m_source(source), m_today(today) {}
    bool mayRead(const NodeKey &person, const QDate &day) const;

    const FactSource &m_source;
    QDate m_today;
    QList<NodeKey> m_own; ///< himself, and the units that he leads
};

} // namespace Steelyard
