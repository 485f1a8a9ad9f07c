// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CustomerEdits.h"

#include "core/base/Text.h"
#include "core/sales/Contact.h"
#include "core/sales/CustomerLabel.h"
#include "core/sales/Record.h"
#include "core/workspace/CustomerIndex.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qsizetype MostAlike = 5;

/// What is left of a company's name without what many share.
QString coreOf(const QString &name)
{
    static const QRegularExpression kind(
        u"(有限责任公司|股份有限公司|有限公司|集团|公司|分公司|总公司|[(（].*?[)）]"
        "|\\b(co|ltd|inc|llc|gmbh|corp|corporation|company|limited|plc|ag|sa)\\b\\.?|[.,])"_s);
    return Text::folded(name).remove(kind).simplified();
}

bool holdsOn(const CustomerLabel &mark, const QDate &day)
{
    return (!mark.fromOn.isValid() || mark.fromOn <= day)
        && (!mark.toOn.isValid() || mark.toOn >= day);
}

} // namespace

Command CustomerEdits::byHand(const QString &label)
{
    Command command;
    command.label = label;
    command.source = u"hand"_s;
    return command;
}

Result<void> CustomerEdits::check(const QList<Uuid> &customers) const
{
    for (const Uuid &id : customers) {
        if (m_reading.row(u"customer"_s, id).isEmpty())
            return Error {Error::Kind::NotFound, "customers.gone"_L1, {}, {}};
    }
    return {};
}

Result<Command> CustomerEdits::create(Customer customer, const QString &contact,
                                      const QString &phone) const
{
    customer.name = Text::key(customer.name);
    if (customer.name.isEmpty())
        return Error {Error::Kind::Invalid, "customers.needs_name"_L1, {}, {}};
    if (customer.id.isNull())
        customer.id = CustomerId(m_newId());
    if (!customer.createdAt.isValid())
        customer.createdAt = Moment(m_reading.today);
    if (customer.currency.isEmpty())
        customer.currency = m_reading.facts.profile().currency;
    Command command = byHand(u"customer.create"_s);
    command.changes.append(Record::create(customer));
    if (!contact.trimmed().isEmpty()) {
        Contact person;
        person.id = ContactId(m_newId());
        person.customer = customer.id;
        person.name = Text::key(contact);
        person.phone = phone.trimmed();
        person.createdAt = customer.createdAt;
        command.changes.append(Record::create(person));
    }
    return command;
}

Result<QList<DealChoices::Choice>> CustomerEdits::lookAlikes(const QString &name) const
{
    const QString core = coreOf(name);
    if (core.size() < 2)
        return QList<DealChoices::Choice>();
    auto found = DealChoices::customers(core, MostAlike, m_reading);
    // Without the place before it: 上海华诚 is 华诚.
    if (found && found->isEmpty() && core.size() > 3 && core.at(0).script() == QChar::Script_Han)
        found = DealChoices::customers(core.mid(2), MostAlike, m_reading);
    return found;
}

Result<Command> CustomerEdits::assign(const QList<Uuid> &customers, const Uuid &owner,
                                      const QDate &on, const QString &reason) const
{
    if (owner.isNull())
        return Error {Error::Kind::Invalid, "customers.needs_owner"_L1, {}, {}};
    if (const auto there = check(customers); !there)
        return there.error();
    Command command = byHand(u"customer.assign"_s);
    command.effectiveOn = on.isValid() ? on : m_reading.today;
    command.reason = reason;
    for (const Uuid &id : customers) {
        const Value before = m_reading.row(u"customer"_s, id).value(u"owner"_s);
        if (before != Value(owner))
            command.changes.append(
                {Change::Deed::Update, u"customer"_s, id, {{u"owner"_s, owner}}});
    }
    return command;
}

Result<Command> CustomerEdits::classify(const QList<Uuid> &customers, const QString &tier) const
{
    if (const auto there = check(customers); !there)
        return there.error();
    Command command = byHand(u"customer.classify"_s);
    for (const Uuid &id : customers) {
        if (toText(m_reading.row(u"customer"_s, id).value(u"tier"_s)) != tier)
            command.changes.append({Change::Deed::Update,
                                    u"customer"_s,
                                    id,
                                    {{u"tier"_s, tier.isEmpty() ? Value() : Value(tier)}}});
    }
    return command;
}

Result<Command> CustomerEdits::mark(const QList<Uuid> &customers, const QString &label,
                                    const Uuid &person) const
{
    const QString name = Text::key(label);
    if (name.isEmpty())
        return Error {Error::Kind::Invalid, "label.needs_name"_L1, {}, {}};
    if (const auto there = check(customers); !there)
        return there.error();
    const auto labels = m_reading.facts.table(u"label"_s);
    if (!labels)
        return labels.error();
    Command command = byHand(u"label.mark"_s);
    Label wanted;
    for (const Uuid &id : (*labels)->ids) {
        const auto known = Record::read<Label>(id, m_reading.row(u"label"_s, id));
        if (known.name == name)
            wanted = known;
    }
    if (!wanted.rule.isEmpty())
        return Error {Error::Kind::Invalid, "label.by_rule"_L1, {{u"name"_s, name}}, {}};
    if (wanted.id.isNull()) {
        wanted.id = LabelId(m_newId());
        wanted.name = name;
        command.changes.append(Record::create(wanted));
    }
    for (const Uuid &id : customers) {
        bool isMarked = false;
        for (const Uuid &row : m_reading.linked(u"customer_label"_s, u"customer"_s, id)) {
            const auto mark
                = Record::read<CustomerLabel>(row, m_reading.row(u"customer_label"_s, row));
            isMarked = isMarked || (mark.label == wanted.id && holdsOn(mark, m_reading.today));
        }
        if (isMarked)
            continue;
        CustomerLabel mark;
        mark.id = CustomerLabelId(m_newId());
        mark.customer = CustomerId(id);
        mark.label = wanted.id;
        mark.person = PersonId(person);
        mark.fromOn = m_reading.today;
        command.changes.append(Record::create(mark));
    }
    return command;
}

Result<Command> CustomerEdits::unmark(const QList<Uuid> &customers, const Uuid &label) const
{
    Command command = byHand(u"label.unmark"_s);
    for (const Uuid &id : customers) {
        for (const Uuid &row : m_reading.linked(u"customer_label"_s, u"customer"_s, id)) {
            const auto mark
                = Record::read<CustomerLabel>(row, m_reading.row(u"customer_label"_s, row));
            if (mark.label.uuid() != label || !holdsOn(mark, m_reading.today))
                continue;
            if (mark.fromOn == m_reading.today)
                command.changes.append({Change::Deed::Delete, u"customer_label"_s, row, {}});
            else
                command.changes.append({Change::Deed::Update,
                                        u"customer_label"_s,
                                        row,
                                        {{u"to_on"_s, m_reading.today.addDays(-1)}}});
        }
    }
    return command;
}

} // namespace Steelyard
