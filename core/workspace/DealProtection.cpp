// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DealProtection.h"

#include "core/base/Text.h"
#include "core/sales/Activity.h"
#include "core/sales/StageEvent.h"
#include "core/workspace/AuditQueue.h"
#include "core/workspace/CellsOf.h"
#include "core/workspace/CompanySetting.h"
#include "core/workspace/RowsOf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard::DealProtection {

namespace {

QString entityName()
{
    return QString::fromLatin1(Protection::Entity);
}

QString nameOf(const Reading &reading, const QString &entity, const Uuid &id)
{
    return id.isNull() ? QString() : toText(reading.row(entity, id).value(u"name"_s));
}

QString customerOf(const Protection &protection, const Reading &reading)
{
    return protection.customer.isNull()
        ? protection.customerName
        : nameOf(reading, u"customer"_s, protection.customer.uuid());
}

/// The days on which its person did something for it, or its opportunity moved.
QList<QDate> progressOf(const Protection &protection, const Reading &reading)
{
    const QTimeZone zone(reading.facts.profile().zone);
    QList<QDate> days;
    const auto take = [&](const QString &entity, const QString &link, const Uuid &to,
                          const QString &moment, bool byPerson) {
        if (to.isNull())
            return;
        for (const Uuid &id : reading.linked(entity, link, to)) {
            const RowFields row = reading.row(entity, id);
            const Value at = row.value(moment);
            const auto *when = std::get_if<Moment>(&at);
            if (when && (!byPerson || row.value(u"person"_s) == Value(protection.person.uuid())))
                days.append(when->day(zone));
        }
    };
    take(u"activity"_s, u"customer"_s, protection.customer.uuid(), u"started_at"_s, true);
    take(u"activity"_s, u"opportunity"_s, protection.opportunity.uuid(), u"started_at"_s, true);
    take(u"stage_event"_s, u"opportunity"_s, protection.opportunity.uuid(), u"entered_at"_s, false);
    return days;
}

} // namespace

DealSubject Standing::subject() const
{
    return {protection.customer.uuid(), customer, protection.product.uuid(), protection.project};
}

Result<ProtectionRules> rules(const Reading &reading)
{
    return ProtectionRules::fromJson(CompanySetting::value(reading, ProtectionRules::setting()));
}

Standing standingOf(const Protection &protection, const ProtectionRules &rules,
                    const Reading &reading)
{
    Standing standing {protection, customerOf(protection, reading), protection.toOn, {}};
    if (protection.state == "released"_L1) {
        standing.state = Standing::State::Released;
    } else if (protection.state == "refused"_L1) {
        standing.state = Standing::State::Refused;
    } else {
        const bool isDue = !protection.toOn.isValid() || protection.toOn >= reading.today;
        standing.lastDay = rules.lastDay(
            protection, rules.progress && isDue ? progressOf(protection, reading) : QList<QDate>());
        if (!isDue)
            standing.lastDay = protection.toOn;
        standing.state = !standing.lastDay.isValid() || standing.lastDay >= reading.today
            ? Standing::State::InForce
            : Standing::State::Lapsed;
    }
    return standing;
}

Result<QList<Standing>> standings(const Reading &reading)
{
    const auto settled = rules(reading);
    const auto table = reading.facts.table(entityName());
    if (!settled || !table)
        return !settled ? settled.error() : table.error();
    QList<Standing> found;
    for (const Uuid &id : (*table)->ids) {
        if (reading.cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        found.append(standingOf(Record::read<Protection>(id, reading.row(entityName(), id)),
                                *settled, reading));
    }
    return found;
}

Result<QList<Standing>> candidates(const Reading &reading)
{
    const auto table = reading.facts.table(entityName());
    if (!table)
        return table.error();
    QList<Standing> found;
    const FactColumn &states = *(*table)->column(u"state"_s);
    const FactColumn &ends = *(*table)->column(u"to_on"_s);
    const qint32 today = dayNumber(reading.today);
    for (size_t row = 0; row < (*table)->rows(); ++row) {
        if (row % 1024 == 0 && reading.cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        const bool isOver = ends.days[row] != FactColumn::NoDay && ends.days[row] < today;
        if (isOver || CellsOf::text(states, row) != "active"_L1)
            continue;
        const Uuid id = (*table)->ids[row];
        const auto protection = Record::read<Protection>(id, reading.row(entityName(), id));
        found.append({protection, customerOf(protection, reading), protection.toOn, {}});
    }
    return found;
}

// What was done for a report is looked up only where it is about the same deal: a name is compared
// at every letter that somebody types.
Result<QList<Standing>> meeting(const DealSubject &deal, const QList<Standing> &candidates,
                                const Reading &reading)
{
    const auto settled = rules(reading);
    if (!settled)
        return settled.error();
    QList<Standing> met;
    for (const Standing &candidate : candidates) {
        if (!SameDeal::isSame(deal, candidate.subject()))
            continue;
        const Standing standing = standingOf(candidate.protection, *settled, reading);
        if (standing.isInForce())
            met.append(standing);
    }
    const auto end = [](const Standing &one) {
        return one.lastDay.isValid() ? one.lastDay : QDate(9999, 12, 31);
    };
    std::stable_sort(met.begin(), met.end(),
                     [&end](const Standing &a, const Standing &b) { return end(a) > end(b); });
    return met;
}

Result<QList<Standing>> meeting(const DealSubject &deal, const Reading &reading)
{
    const auto found = candidates(reading);
    return found ? meeting(deal, *found, reading) : found.error();
}

bool maySee(const PersonId &viewer, const PersonId &person, const Reading &reading)
{
    return !viewer.isNull()
        && (viewer == person || AuditQueue::heads(person, reading).contains(viewer));
}

Result<Verdict> check(const Question &question, const Reading &reading)
{
    const auto met = meeting(question.deal, reading);
    if (!met)
        return met.error();
    const auto verdictOf = [&](Verdict::Kind kind, const Standing &standing) {
        Verdict verdict {kind, standing.lastDay, {}, {}};
        const PersonId &person = standing.protection.person;
        // Whoever tries one name after the other must not find out whose it is.
        if (!question.viewer.isNull() && !maySee(question.viewer, person, reading))
            verdict.kind = Verdict::Kind::Taken;
        if (maySee(question.viewer, person, reading)) {
            verdict.protection = standing.protection.id;
            verdict.whose = nameOf(reading, u"person"_s, person.uuid());
        }
        return verdict;
    };
    // Somebody else's goes before one's own: the one part of the deal that is taken matters.
    for (const bool isOwn : {false, true}) {
        for (const Standing &one : *met) {
            if ((one.protection.person == question.person) == isOwn)
                return verdictOf(isOwn ? Verdict::Kind::Own : Verdict::Kind::Taken, one);
        }
    }
    return Verdict();
}

DealSubject subjectOf(const Opportunity &deal, const QString &customerName, const Reading &reading)
{
    DealSubject subject {deal.customer.uuid(), customerName, deal.product.uuid(), deal.name};
    if (const QString onFile = nameOf(reading, u"customer"_s, deal.customer.uuid());
        !onFile.isEmpty())
        subject.customerName = onFile;
    if (Text::folded(subject.project) == Text::folded(subject.customerName))
        subject.project.clear();
    return subject;
}

} // namespace Steelyard::DealProtection
