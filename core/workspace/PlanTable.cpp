// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanTable.h"

#include "core/targets/Allocator.h"
#include "core/targets/PlanHolds.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

QStringList PlanTable::header()
{
    return {u"id"_s,   u"node"_s,  u"level"_s,  u"period"_s,
            u"tier"_s, u"value"_s, u"origin"_s, u"locked"_s};
}

QList<QStringList> PlanTable::rows(const Organisation &organisation) const
{
    const TargetPlan &plan = m_sheet.plan();
    QList<QStringList> result;
    for (int tier = 0; tier < plan.tiers().size(); ++tier) {
        const std::vector<bool> locked = plan.locked(tier);
        for (int node = 0; node < plan.nodeCount(); ++node) {
            const PlanNode &at = plan.nodes().at(node);
            for (int part = 0; part < plan.periodCount(); ++part) {
                const std::size_t place = plan.place(node, part, tier);
                const PlanCell &cell = plan.cell(place);
                result << QStringList {
                    at.key.id.text(),
                    organisation.pathOn(at.key, m_sheet.question().period.last()),
                    at.level,
                    plan.periods().at(part).label(),
                    plan.tiers().at(tier),
                    cell.value ? Fixed::text(*cell.value, Quantity::Scale) : QString(),
                    cell.value ? QString(textOf(cell.origin)) : QString(),
                    locked[place] ? u"yes"_s : QString()};
            }
        }
    }
    return result;
}

PlanTable::Line PlanTable::read(const SourceRow &row, const QHash<QString, int> &columns,
                                std::size_t &place) const
{
    const TargetPlan &plan = m_sheet.plan();
    const auto text
        = [&](const QString &column) { return row.cells.value(columns.value(column)).trimmed(); };
    Line line;
    line.line = row.line;
    line.node = columns.contains(u"node"_s) ? text(u"node"_s) : text(u"id"_s);
    line.period = text(u"period"_s);
    line.tier = text(u"tier"_s);
    const auto id = Uuid::fromText(text(u"id"_s));
    int node = -1;
    for (int at = 0; id && at < plan.nodeCount(); ++at) {
        if (plan.nodes().at(at).key.id == *id)
            node = at;
    }
    int part = -1;
    for (int at = 0; at < plan.periodCount(); ++at) {
        if (plan.periods().at(at).label() == line.period)
            part = at;
    }
    const int tier = int(plan.tiers().indexOf(line.tier));
    line.fault = node < 0 ? "unknown_node"_L1
        : part < 0        ? "unknown_period"_L1
        : tier < 0        ? "unknown_tier"_L1
                          : QLatin1StringView();
    if (!line.fault.isEmpty())
        return line;
    place = plan.place(node, part, tier);
    line.before = plan.cell(place).value;
    if (const QString value = text(u"value"_s); !value.isEmpty()) {
        bool isRounded = false;
        line.after = Fixed::parse(value, Quantity::Scale, &isRounded);
        if (!line.after)
            line.fault = "no_number"_L1;
        else if (isRounded || !Allocator::neighbours(*line.after, plan.quantum()).isMultiple())
            line.fault = "not_multiple"_L1;
    }
    if (line.fault.isEmpty() && line.after != line.before && plan.locked(tier)[place])
        line.fault = "locked"_L1;
    // Days that are held stay within any figure of their month.
    const qint64 fixed = PlanHolds::fixed(plan, place);
    if (line.fault.isEmpty() && line.after != line.before && fixed != 0
        && (fixed > 0 ? line.after.value_or(0) < fixed : line.after.value_or(0) > fixed))
        line.fault = "locked"_L1;
    return line;
}

Result<PlanTable::Difference> PlanTable::compare(RowSource &source, const QDate &today) const
{
    if (const auto opened = source.open(); !opened)
        return opened.error();
    QHash<QString, int> columns;
    for (int i = 0; i < source.header().size(); ++i)
        columns.insert(source.header().at(i).trimmed().toLower(), i);
    QStringList missing;
    for (const QString &needed : {u"id"_s, u"period"_s, u"tier"_s, u"value"_s}) {
        if (!columns.contains(needed))
            missing << needed;
    }
    if (!missing.isEmpty())
        return Error {Error::Kind::Invalid, "target.not_a_plan"_L1, {{u"columns"_s, missing}}, {}};
    Difference result;
    QSet<std::size_t> seen;
    SourceRow row;
    for (;;) {
        const auto more = source.next(row);
        if (!more)
            return more.error();
        if (!*more)
            return result;
        std::size_t place = 0;
        Line line = read(row, columns, place);
        if (!row.issues.isEmpty())
            line.fault = row.issues.constFirst().code == "xlsx.not_calculated"_L1
                ? "not_calculated"_L1
                : "unreadable"_L1;
        if (line.fault.isEmpty() && seen.contains(place))
            line.fault = "twice"_L1;
        // A row of a level that is not looked at, and without a figure: it says nothing.
        if (line.fault == "unknown_node"_L1
            && row.cells.value(columns.value(u"value"_s)).trimmed().isEmpty()) {
            ++result.unchanged;
            continue;
        }
        if (!line.fault.isEmpty()) {
            result.lines << line;
            continue;
        }
        seen.insert(place);
        if (line.before == line.after) {
            ++result.unchanged;
            continue;
        }
        result.lines << line;
        const PlanCell &before = m_sheet.plan().cell(place);
        const PlanOverride *agreed = m_sheet.plan().overridden(place);
        const bool isOverride = line.after && before.value
            && (before.origin == CellOrigin::Split || before.origin == CellOrigin::Override);
        result.edit.cells.push_back(
            {place, before, {line.after, isOverride ? CellOrigin::Override : CellOrigin::Entered}});
        if (isOverride)
            result.edit.overrides.push_back(
                {place, agreed ? std::optional(*agreed) : std::nullopt,
                 PlanOverride {agreed ? agreed->calculated : before.value, {}, {}, Moment(today)}});
    }
}

} // namespace Steelyard
