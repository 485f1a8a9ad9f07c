// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DealClashes.h"

#include "core/sales/DealClash.h"
#include "core/sales/Record.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

bool isOpen(const Opportunity &deal)
{
    return !deal.wonAt.isValid() && !deal.lostAt.isValid();
}

} // namespace

Result<void> DealClashes::made(const Opportunity &deal, const QString &customerName,
                               Command &command) const
{
    return open({deal, customerName, {}}, command);
}

Result<void> DealClashes::changed(const Opportunity &before, const Opportunity &after,
                                  Command &command) const
{
    if (!isOpen(after)
        || (before.owner == after.owner && before.customer == after.customer
            && before.product == after.product))
        return {};
    return open({after, {}, before.owner == after.owner ? PersonId() : before.owner}, command);
}

// What the other one works on: named by the report, or an open one of the same customer.
OpportunityId DealClashes::rivalOf(const PersonId &person, const OpportunityId &known,
                                   const Opportunity &deal) const
{
    if (!known.isNull() || deal.customer.isNull())
        return known;
    for (const Uuid &id : m_reading.linked(u"opportunity"_s, u"customer"_s, deal.customer.uuid())) {
        const auto other = Record::read<Opportunity>(id, m_reading.row(u"opportunity"_s, id));
        if (other.owner == person && other.id != deal.id && isOpen(other))
            return other.id;
    }
    return {};
}

Result<void> DealClashes::open(const Meeting &meeting, Command &command) const
{
    const Opportunity &deal = meeting.deal;
    if (!m_candidates) {
        const auto found = DealProtection::candidates(m_reading);
        if (!found)
            return found.error();
        m_candidates = *found;
    }
    if (m_candidates->isEmpty())
        return {};
    const auto met = DealProtection::meeting(
        DealProtection::subjectOf(deal, meeting.customerName, m_reading), *m_candidates, m_reading);
    if (!met)
        return met.error();
    QList<DealClash> known;
    if (!met->isEmpty()) {
        for (const Uuid &id : m_reading.linked(u"deal_clash"_s, u"opportunity"_s, deal.id.uuid()))
            known.append(Record::read<DealClash>(id, m_reading.row(u"deal_clash"_s, id)));
    }
    for (const DealProtection::Standing &standing : *met) {
        const Protection &before = standing.protection;
        Protection after = before;
        if (before.opportunity == deal.id || before.person == deal.owner) {
            // A report that names another opportunity stays with that one.
            if (before.opportunity.isNull() || before.opportunity == deal.id) {
                after.opportunity = deal.id;
                after.person = deal.owner;
            }
            if (before.customer.isNull() && !deal.customer.isNull()) {
                after.customer = deal.customer;
                after.customerName.clear();
            }
            if (const Change update = Record::update(before, after); !update.fields.isEmpty())
                command.changes.append(update);
            continue;
        }
        if (before.person == meeting.giver)
            continue;
        DealClash clash;
        clash.opportunity = deal.id;
        clash.rival = rivalOf(before.person, before.opportunity, deal);
        clash.openedAt = m_now;
        const bool isKnown = std::any_of(known.cbegin(), known.cend(), [&](const DealClash &other) {
            return other.rival == clash.rival
                && (!other.resolvedAt.isValid() || meeting.giver.isNull());
        });
        if (isKnown)
            continue;
        clash.id = DealClashId(m_newId());
        known.append(clash);
        command.changes.append(Record::create(clash));
    }
    return {};
}

} // namespace Steelyard
