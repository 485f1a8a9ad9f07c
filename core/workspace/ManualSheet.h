// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Period.h"
#include "core/sales/ManualValue.h"
#include "core/sales/NodeKey.h"
#include "core/workspace/Reading.h"

namespace Steelyard {

/// The figures that were typed in for one KPI: units and people down, periods across.
struct ManualSheet
{
    /// Who wrote what, and when.
    struct Deed
    {
        Moment at;
        QString author; ///< empty where nobody was named
        std::optional<qint64> value;
        std::optional<qint64> base;

        bool operator==(const Deed &) const = default;
    };
    struct Cell
    {
        ManualValue stored; ///< without an id where nothing was typed in
        QList<Deed> deeds;  ///< the latest first
        bool isOpen = true; ///< the node was there in the period, and the period has begun

        bool operator==(const Cell &) const = default;
    };
    struct Row
    {
        NodeKey node;
        QString name;
        QString path;
        int depth = 0;
        QList<Cell> cells; ///< one for each period

        bool operator==(const Row &) const = default;
    };

    QString kpi;
    bool isOfBase = false; ///< typed in as a part of something: "4/5"
    int decimals = 4;      ///< no figure may be finer
    QString currency;
    QDate today;
    QByteArray zone;
    QList<Period> periods;
    QList<Row> rows; ///< as the tree has them, each node before those below it

    bool operator==(const ManualSheet &) const = default;
};

/// Works the sheet out. Pure: ask it through Workspace::ask.
namespace ManualRoom {

/// The KPIs that are typed in, in the order of the handbook.
QStringList kpis(const Handbook &handbook);
/// The periods of a year. Errors: kpi.unknown {kpi}, manual.not_typed {kpi}.
Result<ManualSheet> sheet(const QString &kpi, Grain grain, int year, const Reading &reading);
/// Every row that was stored for a KPI.
Result<QList<ManualValue>> stored(const QString &kpi, const Reading &reading);
/// Whose figure it is: the company's where neither a unit nor a person is named.
NodeKey nodeOf(const ManualValue &value, const Organisation &organisation);

} // namespace ManualRoom

} // namespace Steelyard
