// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/ProtectionEdits.h"

#include "core/store/DealReports.h"
#include "core/workspace/AuditQueue.h"
#include "core/workspace/CompanySetting.h"
#include "core/workspace/ReportedDeals.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QString personName(const PersonId &person, const Reading &reading)
{
    return reading.facts.organisation().name(NodeKey::person(person.uuid()));
}

} // namespace

Command ProtectionEdits::command(const QString &label, const PersonId &author) const
{
    Command command;
    command.label = label;
    command.author = author.uuid();
    command.source = u"hand"_s;
    return command;
}

Result<Protection> ProtectionEdits::read(const ProtectionId &id) const
{
    const RowFields fields = m_reading.row(QString::fromLatin1(Protection::Entity), id.uuid());
    if (fields.isEmpty())
        return Error {Error::Kind::NotFound, "protection.gone"_L1, {}, {}};
    return Record::read<Protection>(id.uuid(), fields);
}

Result<DealProtection::Standing> ProtectionEdits::inForce(const ProtectionId &id) const
{
    const auto protection = read(id);
    const auto rules = DealProtection::rules(m_reading);
    if (!protection || !rules)
        return !protection ? protection.error() : rules.error();
    const auto standing = DealProtection::standingOf(*protection, *rules, m_reading);
    if (!standing.isInForce())
        return Error {Error::Kind::Conflict, "protection.over"_L1, {}, {}};
    return standing;
}

Result<void> ProtectionEdits::mayTouch(const Protection &protection, const PersonId &author) const
{
    if (!author.isNull() && !DealProtection::maySee(author, protection.person, m_reading))
        return Error {Error::Kind::Denied, "protection.not_yours"_L1, {}, {}};
    return {};
}

Result<void> ProtectionEdits::mayJudge(const QList<PersonId> &people, const PersonId &head) const
{
    if (head.isNull())
        return Error {Error::Kind::Denied, "protection.no_head"_L1, {}, {}};
    QStringList names;
    for (const PersonId &person : people) {
        if (person.isNull())
            continue;
        if (AuditQueue::heads(person, m_reading).contains(head))
            return {};
        names << personName(person, m_reading);
    }
    return Error {
        Error::Kind::Denied, "protection.not_head"_L1, {{u"person"_s, names.join(u", "_s)}}, {}};
}

Result<Command> ProtectionEdits::release(const ProtectionId &id, const PersonId &author) const
{
    const auto standing = inForce(id);
    if (!standing)
        return standing.error();
    if (const auto may = mayTouch(standing->protection, author); !may)
        return may.error();
    Protection after = standing->protection;
    after.state = u"released"_s;
    Command made = command(u"protection.release"_s, author);
    made.changes.append(Record::update(standing->protection, after));
    return made;
}

Result<Command> ProtectionEdits::extend(const ProtectionId &id, const PersonId &author) const
{
    const auto standing = inForce(id);
    const auto rules = DealProtection::rules(m_reading);
    if (!standing || !rules)
        return !standing ? standing.error() : rules.error();
    const Protection &before = standing->protection;
    if (const auto may = mayTouch(before, author); !may)
        return may.error();
    Protection after = before;
    after.toOn = before.toOn.addDays(rules->term);
    if (!before.toOn.isValid() || after.toOn > rules->furthest(before.fromOn))
        return Error {Error::Kind::Conflict,
                      "protection.no_more"_L1,
                      {{u"until"_s, before.toOn}, {u"times"_s, rules->renewals}},
                      {}};
    Command made = command(u"protection.extend"_s, author);
    made.changes.append(Record::update(before, after));
    return made;
}

Result<Command> ProtectionEdits::refuse(const ProtectionId &id, const QString &reason,
                                        const PersonId &head) const
{
    const auto standing = inForce(id);
    if (!standing)
        return standing.error();
    if (const auto may = mayJudge({standing->protection.person}, head); !may)
        return may.error();
    if (reason.trimmed().isEmpty())
        return Error {Error::Kind::Invalid, "protection.needs_words"_L1, {}, {}};
    Protection after = standing->protection;
    after.state = u"refused"_s;
    after.note
        = after.note.isEmpty() ? reason.trimmed() : u"%1\n%2"_s.arg(after.note, reason.trimmed());
    Command made = command(u"protection.refuse"_s, head);
    made.reason = reason.trimmed();
    made.changes.append(Record::update(standing->protection, after));
    return made;
}

Result<Command> ProtectionEdits::decide(const DealClashId &id, bool isUpheld, const QString &reason,
                                        const PersonId &head) const
{
    const auto clash = ReportedDeals::clash(id, m_reading);
    if (!clash)
        return clash.error();
    if (clash->clash.resolvedAt.isValid())
        return Error {Error::Kind::Conflict, "clash.decided"_L1, {}, {}};
    if (!head.isNull() && (head == clash->owner || head == clash->rival))
        return Error {Error::Kind::Denied, "clash.own"_L1, {}, {}};
    if (const auto may = mayJudge({clash->owner, clash->rival}, head); !may)
        return may.error();
    if (reason.trimmed().isEmpty())
        return Error {Error::Kind::Invalid, "protection.needs_words"_L1, {}, {}};
    DealClash after = clash->clash;
    after.isUpheld = isUpheld;
    after.resolvedAt = m_now;
    Command made = command(isUpheld ? u"clash.uphold"_s : u"clash.dismiss"_s, head);
    made.reason = reason.trimmed();
    made.changes.append(Record::update(clash->clash, after));
    return made;
}

Result<Command> ProtectionEdits::settle(const ProtectionRules &rules) const
{
    // What a person cannot enter, a script could: the same reading judges both.
    if (const auto judged = ProtectionRules::fromJson(rules.toJson()); !judged)
        return judged.error();
    Command made = command(u"protection.rules"_s, {});
    made.changes
        = CompanySetting::change(m_reading, ProtectionRules::setting(), rules.toJson(), m_newId);
    return made;
}

QFuture<Result<Receipt>> reportDeal(Workspace &workspace, const Protection &protection,
                                    const ProtectionRules &rules, const QDate &today,
                                    const QTimeZone &zone)
{
    const DealReports::Wish wish {protection, rules, today, zone, workspace.author()};
    return workspace.write([wish](Store &store) { return DealReports::report(store, wish); },
                           DealReports::command());
}

} // namespace Steelyard
