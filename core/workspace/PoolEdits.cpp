// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PoolEdits.h"

#include "core/sales/Customer.h"
#include "core/sales/Record.h"
#include "core/sales/Task.h"
#include "core/workspace/DatedSetting.h"

#include <QTimeZone>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Command byHand(const QString &label, const QDate &today)
{
    Command command;
    command.label = label;
    command.source = u"hand"_s;
    command.effectiveOn = today;
    return command;
}

} // namespace

QString PoolEdits::code(PoolClock::Why why)
{
    switch (why) {
    case PoolClock::Why::Contact:
        return u"pool.no_contact"_s;
    case PoolClock::Why::Deal:
        return u"pool.no_deal"_s;
    case PoolClock::Why::Order:
        return u"pool.no_order"_s;
    }
    return {};
}

// The owner's stretch ends with the command's day; one of nobody's says since when it is free, and
// why.
void PoolEdits::setFree(const Uuid &customer, const QString &reason, Command &command) const
{
    command.changes.append({Change::Deed::Update,
                            u"customer"_s,
                            customer,
                            {{u"owner"_s, Value()},
                             {u"protected_until"_s, Value()},
                             {u"protected_reason"_s, Value()}}});
    Ownership free;
    free.id = OwnershipId(m_newId());
    free.object = u"customer"_s;
    free.objectId = customer;
    free.fromOn = m_reading.today;
    free.reason = reason;
    command.changes.append(Record::create(free));
}

Result<Command> PoolEdits::giveBack(const QList<Uuid> &customers, const QString &reason) const
{
    if (reason.trimmed().isEmpty())
        return Error {Error::Kind::Invalid, "pool.needs_reason"_L1, {}, {}};
    Command command = byHand(u"pool.return"_s, m_reading.today);
    for (const Uuid &id : customers) {
        const RowFields row = m_reading.row(u"customer"_s, id);
        if (row.isEmpty())
            return Error {Error::Kind::NotFound, "customers.gone"_L1, {}, {}};
        if (isEmpty(row.value(u"owner"_s)))
            return Error {Error::Kind::Conflict,
                          "pool.is_free"_L1,
                          {{u"customer"_s, toText(row.value(u"name"_s))}},
                          {}};
        setFree(id, reason.trimmed(), command);
    }
    return command;
}

Result<Command> PoolEdits::protect(const QList<Uuid> &customers, const QString &reason,
                                   const QDate &until) const
{
    const PoolRules rules = PoolRules::of(m_reading);
    if (!rules.longest.contains(reason))
        return Error {Error::Kind::Invalid,
                      "pool.unknown_reason"_L1,
                      {{u"reason"_s, reason}, {u"known"_s, rules.longest.keys().join(u", "_s)}},
                      {}};
    if (!until.isValid() || until < m_reading.today)
        return Error {Error::Kind::Invalid, "pool.term_over"_L1, {}, {}};
    const qint64 days = rules.longest.value(reason);
    const QDate last = m_reading.today.addDays(days);
    if (until > last)
        return Error {Error::Kind::Invalid,
                      "pool.term_too_long"_L1,
                      {{u"reason"_s, reason}, {u"days"_s, days}, {u"until"_s, last}},
                      {}};
    Command command = byHand(u"pool.protect"_s, m_reading.today);
    for (const Uuid &id : customers) {
        const RowFields row = m_reading.row(u"customer"_s, id);
        if (row.isEmpty())
            return Error {Error::Kind::NotFound, "customers.gone"_L1, {}, {}};
        command.changes.append({Change::Deed::Update,
                                u"customer"_s,
                                id,
                                {{u"protected_until"_s, until}, {u"protected_reason"_s, reason}}});
    }
    return command;
}

// Nobody's customers are gone overnight: whoever was not told before, because nobody ran this for
// a while or because something else changed, is told today and loses them on the next working day.
Result<Command> PoolEdits::recycle() const
{
    const PoolRules rules = PoolRules::of(m_reading);
    const QDate today = m_reading.today;
    const auto soon
        = PoolRoom::returning(rules, today.addDays(PoolRules::Notice), m_reading, false);
    if (!soon)
        return soon.error();
    Command command = byHand(u"pool.recycle"_s, today);
    const QDate tomorrow = m_reading.facts.calendar().addWorkdays(today, 1);
    for (const PoolRoom::Returning &one : *soon) {
        const PoolClock::Verdict &verdict = one.verdict;
        const bool isDue = verdict.returnsOn <= today;
        if (isDue && isWarned(one)) {
            setFree(one.id, code(verdict.why), command);
        } else if (verdict.firstWarning <= today) {
            const bool isLast = verdict.lastWarning <= today;
            warn(one, isDue ? tomorrow : verdict.returnsOn, isLast ? u"last:"_s : u"first:"_s,
                 command);
        }
    }
    return command;
}

QList<Task> PoolEdits::warnings(const PoolRoom::Returning &customer) const
{
    QList<Task> found;
    for (const Uuid &id : m_reading.linked(u"task"_s, u"customer"_s, customer.id)) {
        const auto task = Record::read<Task>(id, m_reading.row(u"task"_s, id));
        if (task.kind == "pool_warning"_L1 && task.person.uuid() == customer.owner)
            found.append(task);
    }
    return found;
}

bool PoolEdits::isWarned(const PoolRoom::Returning &customer) const
{
    const QTimeZone zone(m_reading.facts.profile().zone);
    const QList<Task> told = warnings(customer);
    return std::any_of(told.cbegin(), told.cend(), [&](const Task &task) {
        const QDate day = task.createdAt.day(zone);
        return day < m_reading.today && day >= customer.verdict.since
            && task.dueAt.day(zone) <= m_reading.today;
    });
}

void PoolEdits::warn(const PoolRoom::Returning &customer, const QDate &on, const QString &when,
                     Command &command) const
{
    const QString note = when + code(customer.verdict.why);
    for (const Task &told : warnings(customer)) {
        if (told.note == note && told.dueAt == Moment(on))
            return;
    }
    Task task;
    task.id = TaskId(m_newId());
    task.person = PersonId(customer.owner);
    task.kind = u"pool_warning"_s;
    task.customer = CustomerId(customer.id);
    task.dueAt = Moment(on);
    task.createdAt = Moment(m_reading.today);
    task.note = note;
    command.changes.append(Record::create(task));
}

// People get a month to find their way when a company first has a pool.
PoolRules PoolEdits::asSettled(PoolRules rules, const Reading &reading)
{
    if (!DatedSetting::current(PoolRules::settingName(), reading) && !rules.amnestyUntil.isValid())
        rules.amnestyUntil = reading.today.addDays(PoolRules::Amnesty);
    rules.since = reading.today;
    return rules;
}

Result<Command> PoolEdits::settle(const PoolRules &rules) const
{
    Command command = byHand(u"pool.rules"_s, m_reading.today);
    command.changes = DatedSetting::set(PoolRules::settingName(),
                                        asSettled(rules, m_reading).text(), m_reading, m_newId);
    return command;
}

} // namespace Steelyard
