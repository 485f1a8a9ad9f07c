// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The way of a plan's edit back into the store.
#include "core/sales/Record.h"
#include "core/targets/PlanDays.h"
#include "core/workspace/PlanSheet.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Target PlanSheet::row(int node, int tier, const DateRange &range) const
{
    const NodeKey &key = m_plan.nodes().at(node).key;
    Target target;
    target.plan = m_question.plan;
    target.node = key.id;
    target.nodeKind = key.isPerson() ? u"person"_s : u"unit"_s;
    target.kpi = m_question.kpi;
    target.variant = m_question.variant;
    target.tier = m_plan.tiers().at(tier);
    target.periodFrom = range.from;
    target.periodTo = range.last();
    target.currency = m_currency;
    return target;
}

QList<Target> PlanSheet::allStored(std::size_t place) const
{
    const Target *row = stored(place);
    return row ? QList<Target> {*row} : m_pieces.value(place);
}

PlanSheet::Rows PlanSheet::rowsOf(std::size_t place, const Target &next,
                                  const QList<PlanPiece> &pieces) const
{
    QList<Target> before = allStored(place);
    Rows rows;
    QList<Target> wanted;
    for (const PlanPiece &piece : pieces) {
        Target row = next;
        row.periodFrom = piece.days.from;
        row.periodTo = piece.days.last();
        row.value = piece.value ? std::optional(Quantity {*piece.value}) : std::nullopt;
        if (!wanted.isEmpty())
            row.calculated.reset();
        wanted << row;
    }
    if (pieces.isEmpty())
        wanted << next;
    // Whoever has the same days goes on, so that what was done to him stays with him.
    QList<std::optional<Target>> former(wanted.size());
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        for (qsizetype j = 0; j < before.size() && !former.at(i); ++j) {
            if (before.at(j).periodFrom == wanted.at(i).periodFrom
                && before.at(j).periodTo == wanted.at(i).periodTo)
                former[i] = before.takeAt(j);
        }
    }
    for (qsizetype i = 0; i < wanted.size(); ++i) {
        if (!former.at(i) && !before.isEmpty())
            former[i] = before.takeFirst();
        rows.written.append({former.at(i), wanted.at(i)});
    }
    rows.removed = before;
    return rows;
}

Command PlanSheet::command(const PlanEdit &edit, const QString &label, const QDate &today,
                           const std::function<Uuid()> &newId, std::optional<qint64> total) const
{
    Command command {label, {}, {}, u"hand"_s, {}, {}, {}};
    TargetPlan after = m_plan;
    after.apply(edit);
    QSet<std::size_t> changed;
    for (const PlanEdit::CellChange &change : edit.cells)
        changed.insert(change.cell);
    for (const PlanEdit::OverrideChange &change : edit.overrides)
        changed.insert(change.cell);
    for (const PlanEdit::CutChange &change : edit.cuts)
        changed.insert(change.cell);
    const auto write = [&](const Target *before, Target next) {
        if (!before) {
            next.id = TargetId(newId());
            command.changes << Record::create(next);
            return;
        }
        next.id = before->id;
        if (const Change change = Record::update(*before, next); !change.fields.isEmpty())
            command.changes << change;
    };
    for (int tier = 0; tier < m_plan.tiers().size(); ++tier) {
        for (int node = 0; node < m_plan.nodeCount(); ++node) {
            for (int part = 0; part < m_plan.periodCount(); ++part) {
                const std::size_t place = m_plan.place(node, part, tier);
                if (!changed.contains(place))
                    continue;
                Target next = row(node, tier, m_plan.periods().at(part).range());
                const PlanCell &cell = after.cell(place);
                if (cell.value)
                    next.value = Quantity {*cell.value};
                next.origin = textOf(cell.origin);
                if (const PlanOverride *note = after.overridden(place)) {
                    if (note->calculated)
                        next.calculated = Quantity {*note->calculated};
                    next.reason = note->reason;
                    next.setBy = PersonId(note->author);
                    next.setAt = note->at.isValid() ? note->at : Moment(today);
                }
                const Rows rows = rowsOf(place, next, PlanDays::pieces(after, place));
                for (const auto &[was, will] : rows.written)
                    write(was ? &*was : nullptr, will);
                for (const Target &gone : rows.removed)
                    command.changes
                        << Change {Change::Deed::Delete, u"target"_s, gone.id.uuid(), {}};
            }
        }
    }
    bool hasWhole = false;
    for (const Sum &sum : m_sums) {
        const bool isWhole = sum.node == 0 && sum.tier == 0 && sum.first == 0
            && sum.last == m_plan.periodCount() - 1;
        hasWhole = hasWhole || isWhole;
        const auto amount = after.total(sum.node, sum.first, sum.last, sum.tier);
        bool isTouched = false;
        for (int part = sum.first; part <= sum.last; ++part)
            isTouched = isTouched || changed.contains(m_plan.place(sum.node, part, sum.tier));
        const bool isEmptied
            = std::any_of(edit.wholes.begin(), edit.wholes.end(), [&](const auto &change) {
                  return !change.after.value
                      && change.after.isOf({sum.node, sum.tier, sum.first, sum.last, {}});
              });
        if (!isTouched && !isEmptied)
            continue;
        Target next = sum.row;
        next.value = amount ? std::optional(Quantity {*amount}) : std::nullopt;
        write(&sum.row, next);
    }
    if (total && !hasWhole && m_plan.periodCount() > 1) {
        Target whole = row(0, 0, m_question.period.range());
        whole.value = Quantity {*total};
        write(nullptr, whole);
    }
    return command;
}

} // namespace Steelyard
