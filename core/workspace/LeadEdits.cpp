// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/LeadEdits.h"

#include "core/base/Text.h"
#include "core/sales/Contact.h"
#include "core/sales/Customer.h"
#include "core/sales/Opportunity.h"
#include "core/sales/Record.h"
#include "core/workspace/DealEdits.h"
#include "core/workspace/RowsOf.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<Lead> LeadEdits::read(const Uuid &lead) const
{
    const RowFields fields = m_reading.row(u"lead"_s, lead);
    if (fields.isEmpty())
        return Error {Error::Kind::NotFound, "lead.gone"_L1, {}, {}};
    const auto found = Record::read<Lead>(lead, fields);
    if (!found.opportunity.isNull())
        return Error {Error::Kind::Conflict, "lead.converted"_L1, {}, {}};
    return found;
}

Result<Command> LeadEdits::convert(const Uuid &lead, const Conversion &wish) const
{
    const auto before = read(lead);
    if (!before)
        return before.error();
    if (before->owner.isNull())
        return Error {Error::Kind::Invalid, "visit.needs_person"_L1, {}, {}};
    const QString name = wish.customerName.trimmed();
    if (wish.customer.isNull() && name.isEmpty())
        return Error {Error::Kind::Invalid, "opportunity.needs_customer"_L1, {}, {}};
    Command command;
    command.label = u"lead.convert"_s;
    command.source = u"hand"_s;
    Lead after = *before;
    after.customer = CustomerId(wish.customer);
    if (wish.customer.isNull()) {
        Customer customer;
        customer.id = CustomerId(m_newId());
        customer.name = name;
        customer.owner = before->owner;
        customer.createdAt = m_now;
        customer.source = before->source;
        customer.phone = before->phone;
        command.changes.append(Record::create(customer));
        after.customer = customer.id;
    }
    const auto contacts = RowsOf::linked<Contact>(m_reading, u"customer"_s, after.customer.uuid());
    if (!contacts)
        return contacts.error();
    const bool isKnown
        = std::any_of(contacts->cbegin(), contacts->cend(), [&](const Contact &contact) {
              return Text::folded(contact.name) == Text::folded(before->name);
          });
    if (!before->name.isEmpty() && before->name != before->company && !isKnown) {
        Contact contact;
        contact.id = ContactId(m_newId());
        contact.customer = after.customer;
        contact.name = before->name;
        contact.phone = before->phone;
        contact.email = before->email;
        contact.createdAt = m_now;
        command.changes.append(Record::create(contact));
    }
    if (wish.makesDeal) {
        Opportunity deal;
        deal.customer = after.customer;
        deal.lead = before->id;
        deal.owner = before->owner;
        deal.channel = before->channel;
        deal.name = wish.dealName.trimmed().isEmpty()
            ? (name.isEmpty() ? toText(m_reading.row(u"customer"_s, wish.customer).value(u"name"_s))
                              : name)
            : wish.dealName.trimmed();
        if (wish.amount)
            deal.amount = Amount {*wish.amount};
        deal.expectedCloseOn = wish.expectedCloseOn;
        const auto made = DealEdits(m_reading, m_now, m_newId)
                              .create(deal, wish.customer.isNull() ? name : QString());
        if (!made)
            return made.error();
        for (const Change &change : made->changes) {
            if (change.entity == "opportunity"_L1)
                after.opportunity = OpportunityId(change.row);
        }
        command.changes += made->changes;
    }
    if (!after.qualifiedAt.isValid())
        after.qualifiedAt = m_now;
    if (!after.firstTouchAt.isValid())
        after.firstTouchAt = m_now;
    command.changes.append(Record::update(*before, after));
    return command;
}

Result<Command> LeadEdits::drop(const Uuid &lead, const QString &reason) const
{
    const auto before = read(lead);
    if (!before)
        return before.error();
    if (reason.trimmed().isEmpty())
        return Error {Error::Kind::Invalid, "task.needs_reason"_L1, {}, {}};
    Command command;
    command.label = u"lead.drop"_s;
    command.source = u"hand"_s;
    command.reason = reason.trimmed();
    Lead after = *before;
    after.disqualifiedAt = m_now;
    after.note = before->note.isEmpty() ? reason.trimmed()
                                        : u"%1\n%2"_s.arg(before->note, reason.trimmed());
    command.changes.append(Record::update(*before, after));
    return command;
}

} // namespace Steelyard
