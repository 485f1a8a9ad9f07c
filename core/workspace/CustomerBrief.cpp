// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CustomerBrief.h"

#include "core/sales/Record.h"
#include "core/workspace/RowsOf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<CustomerBrief> CustomerBrief::of(const Uuid &customer, const Reading &reading)
{
    const RowFields fields = reading.row(u"customer"_s, customer);
    if (fields.isEmpty())
        return Error {Error::Kind::NotFound, "customers.gone"_L1, {}, {}};
    CustomerBrief brief;
    brief.customer = Record::read<Customer>(customer, fields);
    brief.zone = QTimeZone(reading.facts.profile().zone);
    brief.today = reading.today;
    if (!brief.customer.owner.isNull())
        brief.owner
            = toText(reading.row(u"person"_s, brief.customer.owner.uuid()).value(u"name"_s));
    const auto contacts = RowsOf::linked<Contact>(reading, u"customer"_s, customer);
    auto deals = RowsOf::linked<Opportunity>(reading, u"customer"_s, customer);
    const auto activities = RowsOf::linked<Activity>(reading, u"customer"_s, customer);
    auto tasks = RowsOf::linked<Task>(reading, u"customer"_s, customer);
    if (!contacts || !deals)
        return !contacts ? contacts.error() : deals.error();
    if (!activities || !tasks)
        return !activities ? activities.error() : tasks.error();
    brief.contacts = *contacts;
    deals->removeIf(
        [](const Opportunity &deal) { return deal.wonAt.isValid() || deal.lostAt.isValid(); });
    std::stable_sort(deals->begin(), deals->end(), [](const Opportunity &a, const Opportunity &b) {
        return a.amount.value_or(Amount()).units > b.amount.value_or(Amount()).units;
    });
    brief.open = *deals;
    const auto day
        = [&](const Moment &moment) { return moment.isValid() ? moment.day(brief.zone) : QDate(); };
    for (const Activity &activity : *activities) {
        if (!brief.last || day(activity.startedAt) >= day(brief.last->startedAt))
            brief.last = activity;
        if (activity.isEffective)
            brief.lastEffective = qMax(brief.lastEffective, day(activity.startedAt));
    }
    tasks->removeIf([](const Task &task) {
        return task.kind != "visit"_L1 || task.doneAt.isValid() || task.cancelledAt.isValid();
    });
    std::stable_sort(tasks->begin(), tasks->end(),
                     [&](const Task &a, const Task &b) { return day(a.dueAt) < day(b.dueAt); });
    brief.plans = *tasks;
    return brief;
}

} // namespace Steelyard
