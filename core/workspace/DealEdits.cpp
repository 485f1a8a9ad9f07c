// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DealEdits.h"

#include "core/base/Fixed.h"
#include "core/sales/Activity.h"
#include "core/sales/Customer.h"
#include "core/sales/OpportunityChange.h"
#include "core/sales/Record.h"
#include "core/sales/StageEvent.h"
#include "core/workspace/PipelineBook.h"
#include "core/workspace/RowsOf.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Command byHand(const QString &label)
{
    Command command;
    command.label = label;
    command.source = u"hand"_s;
    return command;
}

Error gone()
{
    return {Error::Kind::NotFound, "opportunity.gone"_L1, {}, {}};
}

/// As opportunity_change says it: amounts as plain decimals in major units.
QString plain(const QString &field, const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    if (number && field == "amount"_L1)
        return Fixed::text(*number, Amount::Scale);
    if (number && field == "probability"_L1)
        return Fixed::text(*number, Share::Scale);
    return toText(value);
}

void take(Opportunity &deal, const QHash<QString, Value> &fields)
{
    Opportunity::describe(deal, [&fields](const char *name, auto &member) {
        const auto found = fields.constFind(QString::fromLatin1(name));
        if (found == fields.cend())
            return;
        if (isEmpty(*found))
            member = std::decay_t<decltype(member)>();
        else
            Record::fromValue(*found, member);
    });
}

/// What is filled in for many at once goes where nothing stands: the amount that one lacks must not
/// take the place of another's. Why something was lost is said of all of them.
QHash<QString, Value> missingOf(const Opportunity &deal, QHash<QString, Value> fields)
{
    const QHash<QString, Value> filled = Record::fields(deal);
    fields.removeIf([&filled](const auto &field) {
        return field.key() != "lost_reason"_L1 && field.key() != "competitor"_L1
            && filled.contains(field.key());
    });
    return fields;
}

void merge(QList<StageDemand> &all, const QList<StageDemand> &more)
{
    for (const StageDemand &demand : more) {
        auto known = std::find_if(all.begin(), all.end(), [&](const StageDemand &other) {
            return other.stage == demand.stage;
        });
        if (known == all.end())
            known = all.insert(all.end(), {demand.stage, {}, {}});
        for (const QString &field : demand.fields) {
            if (!known->fields.contains(field))
                known->fields.append(field);
        }
        if (!demand.activity.isEmpty())
            known->activity = demand.activity;
    }
}

} // namespace

Result<Opportunity> DealEdits::read(const Uuid &id) const
{
    const RowFields fields = m_reading.row(u"opportunity"_s, id);
    if (fields.isEmpty())
        return gone();
    return Record::read<Opportunity>(id, fields);
}

// The past of a forecast is told from these rows: what a field said before it was changed.
void DealEdits::record(const Opportunity &before, const Opportunity &after, Command &command) const
{
    const Change update = Record::update(before, after);
    if (update.fields.isEmpty())
        return;
    const QHash<QString, Value> old = Record::fields(before);
    command.changes.append(update);
    for (const QString &field :
         {u"amount"_s, u"expected_close_on"_s, u"category"_s, u"probability"_s}) {
        if (!update.fields.contains(field))
            continue;
        OpportunityChange change;
        change.id = OpportunityChangeId(m_newId());
        change.opportunity = before.id;
        change.field = field;
        change.oldValue = plain(field, old.value(field));
        change.newValue = plain(field, update.fields.value(field));
        change.changedAt = m_now;
        command.changes.append(Record::create(change));
    }
}

// A deal that came in without events has been in its stage since it was created: without saying so,
// the first event would make its past look like its present.
Result<void> DealEdits::enter(const Opportunity &before, const QString &stage,
                              Command &command) const
{
    const auto events = RowsOf::linked<StageEvent>(m_reading, u"opportunity"_s, before.id.uuid());
    if (!events)
        return events.error();
    qint64 seq = 0;
    for (StageEvent event : *events) {
        seq = qMax(seq, event.seq.value_or(0));
        if (event.stage != before.stage || event.leftAt.isValid())
            continue;
        const StageEvent was = event;
        event.leftAt = m_now;
        command.changes.append(Record::update(was, event));
    }
    if (events->isEmpty() && before.createdAt.isValid() && !before.stage.isEmpty()) {
        StageEvent first;
        first.id = StageEventId(m_newId());
        first.opportunity = before.id;
        first.stage = before.stage;
        first.seq = ++seq;
        first.enteredAt = before.createdAt;
        first.leftAt = m_now;
        command.changes.append(Record::create(first));
    }
    StageEvent event;
    event.id = StageEventId(m_newId());
    event.opportunity = before.id;
    event.stage = stage;
    event.seq = ++seq;
    event.enteredAt = m_now;
    command.changes.append(Record::create(event));
    return {};
}

Result<QSet<QString>> DealEdits::happened(const Opportunity &deal) const
{
    const auto events = RowsOf::linked<StageEvent>(m_reading, u"opportunity"_s, deal.id.uuid());
    const auto activities = RowsOf::linked<Activity>(m_reading, u"opportunity"_s, deal.id.uuid());
    if (!events || !activities)
        return !events ? events.error() : activities.error();
    const QTimeZone zone(m_reading.facts.profile().zone);
    QDate since = deal.createdAt.isValid() ? deal.createdAt.day(zone) : QDate();
    for (const StageEvent &event : *events) {
        const QDate day = event.enteredAt.isValid() ? event.enteredAt.day(zone) : QDate();
        if (event.stage == deal.stage && day.isValid() && (!since.isValid() || day > since))
            since = day;
    }
    QSet<QString> kinds;
    for (const Activity &activity : *activities) {
        if (!activity.startedAt.isValid()
            || (since.isValid() && activity.startedAt.day(zone) < since))
            continue;
        kinds.insert(activity.type);
        if (activity.isEffective)
            kinds.insert(u"effective"_s);
    }
    return kinds;
}

Result<DealEdits::Moved> DealEdits::move(const Move &wish) const
{
    const auto book = PipelineBook::of(m_reading);
    if (!book)
        return book.error();
    Moved result;
    result.command = byHand(u"opportunity.move"_s);
    for (const Uuid &id : wish.deals) {
        const auto before = read(id);
        if (!before)
            return before.error();
        const PipelineId pipeline = book->of(*before);
        const auto target = book->stage(pipeline, wish.stage);
        if (!target)
            return Error {
                Error::Kind::NotFound, "stage.unknown"_L1, {{u"stage"_s, wish.stage}}, {}};
        if (before->stage == target->code) {
            ++result.stayed;
            continue;
        }
        if (target->isRetired)
            return Error {
                Error::Kind::Invalid, "stage.retired"_L1, {{u"stage"_s, target->name}}, {}};
        Opportunity after = *before;
        take(after, wish.deals.size() == 1 ? wish.fields : missingOf(*before, wish.fields));
        auto kinds = happened(*before);
        if (!kinds)
            return kinds.error();
        // Of many, those for which it happened already get no second one.
        const bool isLogged = wish.activity
            && (wish.deals.size() == 1
                || !kinds->contains(wish.activity->isEffective ? u"effective"_s
                                                               : wish.activity->type));
        if (isLogged) {
            kinds->insert(wish.activity->type);
            if (wish.activity->isEffective)
                kinds->insert(u"effective"_s);
        }
        Opportunity judged = after;
        if (target->outcome == "lost"_L1 && !wish.fields.contains(u"lost_reason"_s))
            judged.lostReason.clear(); // that of an earlier loss is no reason for this one
        const auto missing
            = StageRules::missing(book->stagesOf(pipeline), judged, target->code, *kinds);
        if (!missing.isEmpty()) {
            merge(result.missing, missing);
            result.blocked.append(id);
            continue;
        }
        after.stage = target->code;
        const Moment decided = wish.decidedOn.isValid() && wish.decidedOn != m_reading.today
            ? Moment(wish.decidedOn)
            : m_now;
        after.wonAt = target->outcome == "won"_L1 ? decided : Moment();
        after.lostAt = target->outcome == "lost"_L1 ? decided : Moment();
        if (target->outcome != "lost"_L1)
            after.lostReason.clear();
        if (target->outcome == "open"_L1 && !target->category.isEmpty())
            after.category = target->category;
        if (isLogged) {
            Activity activity = *wish.activity;
            activity.id = ActivityId(m_newId());
            activity.person = before->owner;
            activity.customer = before->customer;
            activity.opportunity = before->id;
            if (!activity.startedAt.isValid())
                activity.startedAt = m_now;
            after.lastActivityAt = activity.startedAt;
            result.command.changes.append(Record::create(activity));
        }
        record(*before, after, result.command);
        if (const auto entered = enter(*before, target->code, result.command); !entered)
            return entered.error();
        ++result.moved;
    }
    return result;
}

Result<Command> DealEdits::change(const QList<Uuid> &deals,
                                  const QHash<QString, Value> &fields) const
{
    Command command = byHand(u"opportunity.edit"_s);
    for (const Uuid &id : deals) {
        const auto before = read(id);
        if (!before)
            return before.error();
        Opportunity after = *before;
        take(after, fields);
        record(*before, after, command);
        const auto judged = m_clashes.changed(*before, after, command);
        if (!judged)
            return judged.error();
    }
    return command;
}

Result<Command> DealEdits::create(Opportunity deal, const QString &newCustomer) const
{
    const auto book = PipelineBook::of(m_reading);
    if (!book)
        return book.error();
    if (deal.customer.isNull() && newCustomer.isEmpty())
        return Error {Error::Kind::Invalid, "opportunity.needs_customer"_L1, {}, {}};
    if (deal.owner.isNull())
        return Error {Error::Kind::Invalid, "opportunity.needs_owner"_L1, {}, {}};
    Command command = byHand(u"opportunity.create"_s);
    if (deal.customer.isNull()) {
        Customer customer;
        customer.id = CustomerId(m_newId());
        customer.name = newCustomer;
        customer.owner = deal.owner;
        customer.createdAt = m_now;
        command.changes.append(Record::create(customer));
        deal.customer = customer.id;
    }
    deal.id = OpportunityId(m_newId());
    deal.pipeline = book->of(deal);
    deal.createdAt = m_now;
    if (deal.currency.isEmpty())
        deal.currency = m_reading.facts.profile().currency;
    const QList<Stage> stages = book->stagesOf(deal.pipeline);
    const auto open = std::find_if(stages.cbegin(), stages.cend(), [&](const Stage &stage) {
        return stage.outcome == "open"_L1 && !stage.isRetired
            && (deal.stage.isEmpty() || stage.code == deal.stage);
    });
    if (open == stages.cend())
        return Error {Error::Kind::NotFound, "stage.unknown"_L1, {{u"stage"_s, deal.stage}}, {}};
    deal.stage = open->code;
    if (!open->category.isEmpty())
        deal.category = open->category;
    command.changes.append(Record::create(deal));
    StageEvent event;
    event.id = StageEventId(m_newId());
    event.opportunity = deal.id;
    event.stage = deal.stage;
    event.seq = 1;
    event.enteredAt = m_now;
    command.changes.append(Record::create(event));
    const auto judged = m_clashes.made(deal, newCustomer, command);
    if (!judged)
        return judged.error();
    return command;
}

} // namespace Steelyard
