// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanPublishing.h"

#include "core/engine/TargetShares.h"
#include "core/sales/Record.h"
#include "core/targets/PlanGap.h"
#include "core/workspace/PlanEvidence.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<void> PlanPublishing::checkSums(const PlanSheet &sheet) const
{
    const TargetPlan &plan = sheet.plan();
    for (int node = 0; node < plan.nodeCount(); ++node) {
        for (int part = 0; part < plan.periodCount(); ++part) {
            const PlanGap gap = PlanGap::of(plan, node, part, part);
            if (gap.kind == PlanGap::Kind::Over || gap.kind == PlanGap::Kind::Under)
                return Error {Error::Kind::Invalid,
                              "target.does_not_add_up"_L1,
                              {{u"node"_s, plan.nodes().at(node).name},
                               {u"period"_s, plan.periods().at(part).label()},
                               {u"gap"_s, Fixed::text(gap.gap, Quantity::Scale)}},
                              {}};
        }
    }
    return {};
}

Result<QString> PlanPublishing::checkSmart(const Reading &reading, const PlanSheet &sheet) const
{
    const auto evidence = PlanEvidence(reading, sheet, author).gather();
    if (!evidence)
        return evidence.error();
    QStringList lines;
    std::optional<Error> refusal;
    int failed = 0;
    for (int node = 0; node < sheet.plan().nodeCount(); ++node) {
        for (const SmartGate::Mark &mark : SmartGate::judge(evidence->at(node))) {
            if (mark.verdict == SmartGate::Verdict::Pass)
                continue;
            const QString &name = sheet.plan().nodes().at(node).name;
            lines << name + u": "_s + textOf(mark.letter) + u' ' + textOf(mark.verdict) + u' '
                    + mark.reason;
            if (mark.verdict != SmartGate::Verdict::Fail)
                continue;
            ++failed;
            if (!refusal)
                refusal = Error {Error::Kind::Invalid,
                                 "target.not_smart"_L1,
                                 {{u"node"_s, name},
                                  {u"letter"_s, QString(textOf(mark.letter))},
                                  {u"reason"_s, QString(mark.reason)}},
                                 {}};
        }
    }
    if (refusal && waiver.trimmed().isEmpty()) {
        refusal->values.insert(u"count"_s, failed);
        return *refusal;
    }
    return lines.join(u'\n');
}

Result<Command> PlanPublishing::command(const Reading &reading, const PlanSheet &sheet,
                                        const std::function<Uuid()> &newId) const
{
    const PlanQuestion &question = sheet.question();
    PlanStep step {question.node, std::nullopt, 0, author.uuid(), comment, Moment(reading.today)};
    if (to) {
        const auto made = sheet.lifecycle().step(sheet.plan(), 0, *to, author.uuid(), comment,
                                                 Moment(reading.today));
        if (!made)
            return made.error();
        step = *made;
    }
    const bool isPublished = to == PlanStage::Published;
    QString evidence;
    if (isPublished) {
        if (const auto adds = checkSums(sheet); !adds && waiver.trimmed().isEmpty())
            return adds.error();
        const auto smart = checkSmart(reading, sheet);
        if (!smart)
            return smart.error();
        evidence = *smart;
    }
    TargetStep row;
    row.id = TargetStepId(newId());
    row.plan = question.plan;
    row.kpi = question.kpi;
    row.variant = question.variant;
    row.periodFrom = question.period.from();
    row.periodTo = question.period.last();
    row.node = question.node.id;
    row.nodeKind = question.node.isPerson() ? u"person"_s : u"unit"_s;
    row.seq = 1;
    for (const TargetStep &earlier : reading.plans.steps)
        row.seq = qMax(*row.seq, earlier.seq.value_or(0) + 1);
    if (to)
        row.stage = textOf(*to);
    if (isPublished)
        row.version = step.version;
    row.author = author;
    row.comment = comment;
    row.waiver = waiver.trimmed();
    row.evidence = evidence;
    row.steppedAt = Moment(reading.today);
    Command command {isPublished ? u"target.publish"_s : u"target.step"_s,
                     author.uuid(),
                     comment,
                     u"hand"_s,
                     {},
                     {},
                     {Record::create(row)}};
    if (!isPublished)
        return command;
    QSet<NodeKey> published;
    for (const PlanNode &node : sheet.plan().nodes())
        published.insert(node.key);
    for (const Target &target : reading.plans.targets) {
        if (target.plan != question.plan || target.kpi != question.kpi
            || target.variant != question.variant || target.periodFrom < question.period.from()
            || target.periodTo > question.period.last()
            || !published.contains(TargetShares::nodeOf(target)))
            continue;
        Target kept = target;
        kept.id = TargetId(newId());
        kept.plan = question.plan + u'@' + QString::number(step.version);
        command.changes << Record::create(kept);
    }
    // A version is shared among days as it was when it was published.
    std::optional<TargetPlanning> made;
    for (const TargetPlanning &planning : reading.plans.plannings) {
        if (planning.plan == question.plan && planning.kpi == question.kpi
            && planning.variant == question.variant && planning.periodFrom == question.period.from()
            && planning.periodTo == question.period.last() && planning.node == question.node.id)
            made = planning;
    }
    if (made) {
        made->id = TargetPlanningId(newId());
        made->plan = question.plan + u'@' + QString::number(step.version);
        command.changes << Record::create(*made);
    }
    return command;
}

} // namespace Steelyard
