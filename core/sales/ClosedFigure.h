// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Uuid.h"
#include "core/sales/Ids.h"

#include <QString>

namespace Steelyard {

/// One figure as it stood when its period was closed, and a hash of the rows behind it.
///
/// Whoever had nothing of his own is not written down one by one: the figure of node kind `rest`
/// stands for all of them.
struct ClosedFigure
{
    static constexpr const char *Entity = "closed_figure";

    ClosedFigureId id;
    PeriodCloseId close;
    QString kpi;
    QString version;
    QString variant;
    QString nodeKind = QStringLiteral("unit"); ///< unit, person, unassigned, rest
    Uuid node;
    QString state;
    QString cause; ///< why it is no value
    QString unit;
    QString currency;
    QString num; ///< exact decimals in major units; of a ratio the pair, also where den is 0
    QString den;
    qint64 rows = 0;
    qint64 nulls = 0;
    qint64 excluded = 0;
    qint64 withoutRate = 0;
    qint64 backdated = 0;
    qint64 daysCovered = 0;
    qint64 daysTotal = 0;
    QString flags; ///< codes, with a blank between them
    QString rowsHash;

    bool operator==(const ClosedFigure &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("period_close", self.close);
        visit("kpi", self.kpi);
        visit("version", self.version);
        visit("variant", self.variant);
        visit("node_kind", self.nodeKind);
        visit("node", self.node);
        visit("state", self.state);
        visit("cause", self.cause);
        visit("unit", self.unit);
        visit("currency", self.currency);
        visit("num", self.num);
        visit("den", self.den);
        visit("n_rows", self.rows);
        visit("n_null", self.nulls);
        visit("n_excluded", self.excluded);
        visit("n_fx_missing", self.withoutRate);
        visit("n_backdated", self.backdated);
        visit("days_covered", self.daysCovered);
        visit("days_total", self.daysTotal);
        visit("flags", self.flags);
        visit("rows_hash", self.rowsHash);
    }
};

} // namespace Steelyard
