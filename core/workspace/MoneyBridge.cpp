// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/MoneyBridge.h"

#include "core/engine/Evaluator.h"
#include "core/workspace/CellsOf.h"
#include "core/workspace/OpenReceivables.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

QStringList MoneyBridge::kpis()
{
    return {u"bookings"_s, u"shipments"_s, u"invoiced"_s, u"collections"_s};
}

MoneyBridge::Age MoneyBridge::ageOf(const QDate &due, const QDate &today)
{
    if (!due.isValid())
        return NoDay;
    const qint64 days = due.daysTo(today);
    return days <= 0 ? NotDue : days <= 30 ? To30 : days <= 60 ? To60 : days <= 90 ? To90 : Over90;
}

Result<MoneyBridge> MoneyBridge::of(const NodeKey &node, const Period &period,
                                    const Reading &reading)
{
    MoneyBridge bridge;
    bridge.node = node;
    bridge.period = period;
    bridge.currency = reading.facts.profile().currency;
    Question question;
    question.kpis = kpis();
    question.nodes = {node};
    question.periods = {period};
    question.today = reading.today;
    const auto cells
        = Evaluator(reading.handbook, reading.facts).evaluate(question, reading.cancel);
    if (!cells)
        return cells.error();
    for (const Cell &cell : *cells) {
        const qsizetype at = question.kpis.indexOf(cell.kpi);
        if (at >= 0)
            bridge.steps.at(size_t(at)) = cell.measure;
    }
    const auto owed = OpenReceivables::of(reading.facts);
    const auto customers = reading.facts.table(u"customer"_s);
    const auto people = reading.facts.table(u"person"_s);
    if (!owed || !customers || !people)
        return !owed ? owed.error() : !customers ? customers.error() : people.error();
    const Organisation &organisation = reading.facts.organisation();
    // Whether a person stands under the node today is found out once for each.
    std::vector<int> isUnder((*people)->rows(), -1);
    const auto belongs = [&](qint32 person) {
        if (!node.isPerson() && node == organisation.root())
            return true;
        if (person < 0)
            return false;
        int &known = isUnder[size_t(person)];
        if (known < 0) {
            const Uuid id = (*people)->ids[size_t(person)];
            known = organisation.isWithin(NodeKey::person(id), node, reading.today);
        }
        return known == 1;
    };
    const FactTable &table = *owed->table;
    const auto &owners = table.column(u"owner"_s)->links;
    const auto &links = table.column(u"customer"_s)->links;
    const auto &due = table.column(u"due_on"_s)->days;
    const FactColumn &currencies = *table.column(u"currency"_s);
    const auto &customerOwners = (*customers)->column(u"owner"_s)->links;
    for (size_t row = 0; row < table.rows(); ++row) {
        if (!owed->isOpen(row))
            continue;
        const qint32 owner
            = owners[row] >= 0 || links[row] < 0 ? owners[row] : customerOwners[size_t(links[row])];
        if (!belongs(owner))
            continue;
        const QString currency = CellsOf::text(currencies, row);
        if (!currency.isEmpty() && currency != bridge.currency) {
            ++bridge.otherCurrencies;
            continue;
        }
        Bucket &bucket = bridge.ages.at(size_t(ageOf(dateOf(due[row]), reading.today)));
        bucket.amount += owed->open[row];
        ++bucket.count;
    }
    return bridge;
}

} // namespace Steelyard
