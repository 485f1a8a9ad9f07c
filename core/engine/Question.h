// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Period.h"
#include "core/engine/Measure.h"
#include "core/sales/Organisation.h"

#include <QDate>
#include <QList>
#include <QMap>
#include <QStringList>

#include <optional>

namespace Steelyard {

/// At which instant the owner of a row and his unit are looked up.
enum class Lens { Event, Now, PeriodStart, PeriodEnd };

/// Field to the values it may have: all fields must agree, one value of each is enough.
/// A field is the fact's own, of a link (`customer.tier`), or a short name of one: product_line,
/// region, segment, industry, tier.
using Slice = QMap<QString, QStringList>;

/// The child of the company that holds the rows without an owner.
inline NodeKey unassignedNode()
{
    return NodeKey::person(Uuid());
}

/// What is asked of the evaluator: every KPI for every node in every period.
struct Question
{
    QStringList kpis;
    QList<NodeKey> nodes; ///< none: the company
    QList<Period> periods;
    QString variant; ///< none: each KPI's default
    QString version; ///< none: of each day its own; else all days by this one of the asked KPIs
    Slice slice;
    Lens lens = Lens::Event;
    QDate today; ///< the last day that is looked at; required
    /// Amounts are turned by the average rates of these days. None: as definitions say.
    std::optional<DateRange> rateDays;

    bool operator==(const Question &) const = default;
};

/// One answer.
struct Cell
{
    QString kpi;
    QString version;
    QString variant; ///< empty where the KPI has none
    NodeKey node;
    Period period;
    Measure measure;

    bool operator==(const Cell &) const = default;
};

} // namespace Steelyard
