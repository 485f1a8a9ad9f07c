// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Moment.h"
#include "core/sales/Ids.h"

#include <QDate>
#include <QString>

#include <optional>

namespace Steelyard {

/// A step in the life of a plan for a node and all below it, or a remark on it.
struct TargetStep
{
    static constexpr const char *Entity = "target_step";

    TargetStepId id;
    QString plan = QStringLiteral("main");
    QString kpi;
    QString variant;
    QDate periodFrom;
    QDate periodTo;
    QString nodeKind = QStringLiteral("unit");
    Uuid node;
    std::optional<qint64> seq;     ///< its place among the steps of the plan
    QString stage;                 ///< draft, proposed, published, archived; none: a remark
    std::optional<qint64> version; ///< of what was published
    PersonId author;
    QString comment;
    QString waiver;   ///< why it is published though something speaks against it
    QString evidence; ///< what spoke for and against it then, letter by letter
    Moment steppedAt;

    bool operator==(const TargetStep &) const = default;

    /// Every field under the name that tables, files and formulas use.
    template<typename Self, typename Visitor>
    static void describe(Self &self, Visitor &&visit)
    {
        visit("plan", self.plan);
        visit("kpi", self.kpi);
        visit("variant", self.variant);
        visit("period_from", self.periodFrom);
        visit("period_to", self.periodTo);
        visit("node_kind", self.nodeKind);
        visit("node", self.node);
        visit("seq", self.seq);
        visit("stage", self.stage);
        visit("version", self.version);
        visit("author", self.author);
        visit("comment", self.comment);
        visit("waiver", self.waiver);
        visit("evidence", self.evidence);
        visit("stepped_at", self.steppedAt);
    }
};

} // namespace Steelyard
