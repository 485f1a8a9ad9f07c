// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/StageRules.h"

#include "core/sales/Record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard::StageRules {

namespace {

int rankOf(const Stage &stage)
{
    return stage.outcome == "won"_L1 ? 1 : stage.outcome == "lost"_L1 ? 2 : 0;
}

qsizetype placeOf(const QList<Stage> &ordered, const QString &code)
{
    for (qsizetype at = 0; at < ordered.size(); ++at) {
        if (ordered.at(at).code == code)
            return at;
    }
    return -1;
}

StageDemand demandOf(const Stage &stage, const QHash<QString, Value> &filled,
                     const QSet<QString> &happened)
{
    StageDemand demand {stage.code, {}, {}};
    for (const QString &field : stage.requiredFields.split(u' ', Qt::SkipEmptyParts)) {
        if (fields().contains(field) && !filled.contains(field))
            demand.fields.append(field);
    }
    if (!stage.requiredActivity.isEmpty() && !happened.contains(stage.requiredActivity))
        demand.activity = stage.requiredActivity;
    return demand;
}

} // namespace

QStringList fields()
{
    return {u"name"_s,    u"customer"_s,          u"product"_s,    u"amount"_s,
            u"channel"_s, u"expected_close_on"_s, u"competitor"_s, u"probability"_s};
}

QList<Stage> inOrder(const QList<Stage> &stages, const PipelineId &pipeline)
{
    QList<Stage> own;
    for (const Stage &stage : stages) {
        if (stage.pipeline == pipeline)
            own.append(stage);
    }
    std::stable_sort(own.begin(), own.end(), [](const Stage &a, const Stage &b) {
        return std::pair(rankOf(a), a.seq.value_or(0)) < std::pair(rankOf(b), b.seq.value_or(0));
    });
    return own;
}

QList<StageDemand> missing(const QList<Stage> &ordered, const Opportunity &deal, const QString &to,
                           const QSet<QString> &happened)
{
    const qsizetype target = placeOf(ordered, to);
    if (target < 0)
        return {};
    if (ordered.at(target).outcome == "lost"_L1)
        return deal.lostReason.isEmpty() ? QList<StageDemand> {{to, {u"lost_reason"_s}, {}}}
                                         : QList<StageDemand> {};
    const qsizetype present = placeOf(ordered, deal.stage);
    QList<StageDemand> demands;
    const QHash<QString, Value> filled = Record::fields(deal);
    QSet<QString> asked;
    for (qsizetype at = qMax<qsizetype>(present, 0); at < target; ++at) {
        const Stage &stage = ordered.at(at);
        if (stage.outcome != "open"_L1 || (stage.isRetired && at != present))
            continue;
        StageDemand demand = demandOf(stage, filled, happened);
        // What an earlier stage already asks for is asked once.
        demand.fields.removeIf([&](const QString &field) { return asked.contains(field); });
        for (const QString &field : std::as_const(demand.fields))
            asked.insert(field);
        if (asked.contains(u"\1"_s + demand.activity))
            demand.activity.clear();
        else if (!demand.activity.isEmpty())
            asked.insert(u"\1"_s + demand.activity);
        if (!demand.fields.isEmpty() || !demand.activity.isEmpty())
            demands.append(demand);
    }
    return demands;
}

} // namespace Steelyard::StageRules
