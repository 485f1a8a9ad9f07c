// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ReportedDeals.h"

#include "core/sales/Record.h"
#include "core/workspace/AuditQueue.h"
#include "core/workspace/CompanySetting.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QString nameOf(const Reading &reading, const QString &entity, const Uuid &id)
{
    return id.isNull() ? QString() : toText(reading.row(entity, id).value(u"name"_s));
}

/// Whether the report stood behind the clash when it was opened, as far as that is known today.
bool isBehind(const DealProtection::Standing &standing, const DealClash &clash,
              const Opportunity &deal, const DealSubject &subject, const QDate &opened)
{
    const Protection &protection = standing.protection;
    if (protection.person == deal.owner
        || (protection.fromOn.isValid() && opened.isValid() && protection.fromOn > opened))
        return false;
    if (!clash.rival.isNull() && protection.opportunity == clash.rival)
        return true;
    return SameDeal::isSame(subject, standing.subject());
}

ReportedDeals::Clash known(const DealClash &clash, const QList<DealProtection::Standing> &all,
                           const Reading &reading)
{
    ReportedDeals::Clash one;
    one.clash = clash;
    const Uuid id = clash.opportunity.uuid();
    const auto deal = Record::read<Opportunity>(id, reading.row(u"opportunity"_s, id));
    one.opportunity = deal.name;
    one.owner = deal.owner;
    one.ownerName = nameOf(reading, u"person"_s, deal.owner.uuid());
    const DealSubject subject = DealProtection::subjectOf(deal, {}, reading);
    one.customer = subject.customerName;
    const QTimeZone zone(reading.facts.profile().zone);
    const QDate opened = clash.openedAt.isValid() ? clash.openedAt.day(zone) : QDate();
    for (const DealProtection::Standing &standing : all) {
        if (!isBehind(standing, clash, deal, subject, opened))
            continue;
        one.rival = standing.protection.person;
        one.protection = standing.protection.id;
        one.until = standing.lastDay;
        if (standing.isInForce())
            break;
    }
    if (one.rival.isNull() && !clash.rival.isNull()) {
        const RowFields rival = reading.row(u"opportunity"_s, clash.rival.uuid());
        one.rival = Record::read<Opportunity>(clash.rival.uuid(), rival).owner;
    }
    one.rivalName = nameOf(reading, u"person"_s, one.rival.uuid());
    return one;
}

} // namespace

Result<ReportedDeals::Clash> ReportedDeals::clash(const DealClashId &id, const Reading &reading)
{
    const RowFields fields = reading.row(QString::fromLatin1(DealClash::Entity), id.uuid());
    if (fields.isEmpty())
        return Error {Error::Kind::NotFound, "clash.gone"_L1, {}, {}};
    const auto all = DealProtection::standings(reading);
    if (!all)
        return all.error();
    return known(Record::read<DealClash>(id.uuid(), fields), *all, reading);
}

Result<ReportedDeals::Card> ReportedDeals::card(const Uuid &deal, const PersonId &viewer,
                                                const Reading &reading)
{
    const RowFields fields = reading.row(u"opportunity"_s, deal);
    if (fields.isEmpty())
        return Error {Error::Kind::NotFound, "opportunity.gone"_L1, {}, {}};
    const auto own = Record::read<Opportunity>(deal, fields);
    const DealSubject subject = DealProtection::subjectOf(own, {}, reading);
    const auto rules = DealProtection::rules(reading);
    const auto verdict = DealProtection::check({subject, own.owner, viewer}, reading);
    const auto met = DealProtection::meeting(subject, reading);
    if (!rules || !verdict || !met)
        return !rules ? rules.error() : !verdict ? verdict.error() : met.error();
    Card card;
    card.verdict = *verdict;
    card.rules = *rules;
    if (verdict->until.isValid())
        card.daysLeft = reading.today.daysTo(verdict->until) + 1;
    for (const DealProtection::Standing &standing : *met) {
        const Protection &protection = standing.protection;
        if (protection.person != own.owner || !card.own.isNull()
            || (!viewer.isNull() && !DealProtection::maySee(viewer, own.owner, reading)))
            continue;
        card.own = protection.id;
        card.mayExtend = protection.toOn.isValid()
            && protection.toOn.addDays(rules->term) <= rules->furthest(protection.fromOn);
    }
    for (const QString &link : {u"opportunity"_s, u"rival"_s}) {
        for (const Uuid &id : reading.linked(u"deal_clash"_s, link, deal))
            card.clashes.append(Record::read<DealClash>(id, reading.row(u"deal_clash"_s, id)));
    }
    std::stable_sort(card.clashes.begin(), card.clashes.end(),
                     [](const DealClash &a, const DealClash &b) {
                         return !a.resolvedAt.isValid() && b.resolvedAt.isValid();
                     });
    if (!card.clashes.isEmpty() && !card.clashes.first().resolvedAt.isValid()
        && card.clashes.first().openedAt.isValid())
        card.openedOn = card.clashes.first().openedAt.day(QTimeZone(reading.facts.profile().zone));
    return card;
}

Result<ReportedDeals::Answer> ReportedDeals::of(const Request &request, const Reading &reading)
{
    const auto rules = DealProtection::rules(reading);
    const auto all = DealProtection::standings(reading);
    const auto clashes = reading.facts.table(QString::fromLatin1(DealClash::Entity));
    if (!rules || !all || !clashes)
        return !rules ? rules.error() : !all ? all.error() : clashes.error();
    Answer answer;
    answer.rules = *rules;
    answer.hasRules = !CompanySetting::value(reading, ProtectionRules::setting()).isEmpty();
    answer.zone = QTimeZone(reading.facts.profile().zone);
    answer.today = reading.today;
    for (const DealProtection::Standing &standing : *all) {
        const Protection &protection = standing.protection;
        Entry entry;
        entry.standing = standing;
        entry.isOwn = !request.viewer.isNull() && protection.person == request.viewer;
        answer.inForce += standing.isInForce() ? 1 : 0;
        answer.own += standing.isInForce() && entry.isOwn ? 1 : 0;
        if ((request.onlyOwn && !entry.isOwn) || (!request.withOver && !standing.isInForce())
            || (!request.only.isNull() && protection.id != request.only))
            continue;
        entry.isSeen
            = request.seesAll || DealProtection::maySee(request.viewer, protection.person, reading);
        entry.product = nameOf(reading, u"product"_s, protection.product.uuid());
        if (entry.isSeen) {
            entry.person = nameOf(reading, u"person"_s, protection.person.uuid());
            entry.opportunity = nameOf(reading, u"opportunity"_s, protection.opportunity.uuid());
        } else {
            entry.standing.protection.person = {};
            entry.standing.protection.opportunity = {};
            entry.standing.protection.note.clear();
        }
        if (standing.isInForce() && standing.lastDay.isValid())
            entry.daysLeft = reading.today.daysTo(standing.lastDay) + 1;
        entry.mayExtend = standing.isInForce() && protection.toOn.isValid()
            && protection.toOn.addDays(rules->term) <= rules->furthest(protection.fromOn);
        answer.entries.append(entry);
    }
    std::stable_sort(answer.entries.begin(), answer.entries.end(),
                     [](const Entry &a, const Entry &b) {
                         const bool first = a.standing.isInForce();
                         if (first != b.standing.isInForce())
                             return first;
                         return first ? a.standing.lastDay < b.standing.lastDay
                                      : a.standing.protection.toOn > b.standing.protection.toOn;
                     });
    for (const Uuid &id : (*clashes)->ids) {
        const auto row
            = Record::read<DealClash>(id, reading.row(QString::fromLatin1(DealClash::Entity), id));
        if (!request.withOver && row.resolvedAt.isValid())
            continue;
        Clash one = known(row, *all, reading);
        const bool isParty
            = request.viewer == one.owner || (!one.rival.isNull() && request.viewer == one.rival);
        const bool isHead = AuditQueue::heads(one.owner, reading).contains(request.viewer)
            || (!one.rival.isNull()
                && AuditQueue::heads(one.rival, reading).contains(request.viewer));
        one.isInvolved = !request.viewer.isNull() && (isParty || isHead);
        // Others only know that there are some.
        answer.open += row.resolvedAt.isValid() ? 0 : 1;
        if (!request.viewer.isNull() && !one.isInvolved)
            continue;
        if (request.onlyOwn && !isParty)
            continue;
        one.mayDecide = !row.resolvedAt.isValid() && !isParty && isHead;
        if (!request.seesAll && !isHead
            && !DealProtection::maySee(request.viewer, one.rival, reading)) {
            one.rival = {};
            one.rivalName.clear();
            one.protection = {};
        }
        answer.clashes.append(one);
    }
    std::stable_sort(answer.clashes.begin(), answer.clashes.end(),
                     [zone = answer.zone](const Clash &a, const Clash &b) {
                         const auto key = [&zone](const Clash &one) {
                             return std::pair(!one.clash.resolvedAt.isValid(),
                                              one.clash.openedAt.isValid()
                                                  ? one.clash.openedAt.day(zone)
                                                  : QDate());
                         };
                         return key(a) > key(b);
                     });
    return answer;
}

} // namespace Steelyard
