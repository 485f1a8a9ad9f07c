// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/QualityCommands.h"

#include "app/cli/Commands.h"
#include "app/cli/HandbookCommands.h"
#include "core/base/Fixed.h"
#include "core/base/Period.h"
#include "core/workspace/AuditEdits.h"
#include "core/workspace/AuditQueue.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace QualityCommands {

Result<std::optional<DateRange>> daysOf(const Session &session, const Reading &reading)
{
    if (!session.isSet(u"period"_s))
        return std::optional<DateRange>();
    const auto period = Period::parse(session.value(u"period"_s), reading.facts.calendar());
    if (!period)
        return period.error();
    return std::optional(period->range());
}

Result<std::optional<NodeKey>> nodeOf(const Session &session, const Reading &reading)
{
    if (!session.isSet(u"node"_s))
        return std::optional<NodeKey>();
    const auto node = reading.facts.organisation().find(session.value(u"node"_s), reading.today);
    if (!node)
        return node.error();
    return std::optional(*node);
}

bool writes(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    if (verb == "flags"_L1)
        return std::any_of(arguments.cbegin(), arguments.cend(), [](const QString &one) {
            return one == "--ask"_L1 || one == "--explain"_L1 || one == "--justify"_L1
                || one == "--adjust"_L1 || one == "--reopen"_L1;
        });
    if (verb == "check"_L1)
        return arguments.value(1) != "list"_L1 && !arguments.contains(u"--dry-run"_s);
    return arguments.contains(u"--apply"_s);
}

} // namespace QualityCommands

namespace Commands {

namespace {

using Option = Session::Option;

Table::Cell day(const QDate &day)
{
    return day.isValid() ? Table::text(day.toString(Qt::ISODate)) : Table::null();
}

Table::Cell money(const std::optional<Amount> &amount)
{
    return amount ? Table::text(Fixed::text(amount->units, Amount::Scale)) : Table::null();
}

Table::Cell json(const QString &text)
{
    return {text.isEmpty() ? u"null"_s : text, Table::Cell::Kind::Json};
}

/// One line a finding; its first row stands for it where not everybody may read everything.
Table findingsOf(const QList<AuditFinding> &findings, const Reading &reading, bool isJson)
{
    QStringList columns {u"rule"_s,  u"person"_s, u"customer"_s, u"from"_s,       u"to"_s,
                         u"rows"_s,  u"amount"_s, u"currency"_s, u"own"_s,        u"unit"_s,
                         u"peers"_s, u"median"_s, u"peer_of"_s,  u"fingerprint"_s};
    if (isJson)
        columns << u"evidence"_s;
    Table table(columns);
    table.setHiding({u"rule"_s, {}, {}});
    const Organisation &organisation = reading.facts.organisation();
    for (const AuditFinding &finding : findings) {
        const PeerBaseline &peers = finding.baseline;
        QList<Table::Cell> cells {
            Table::text(finding.rule),
            Table::text(organisation.name(NodeKey::person(finding.person))),
            Table::text(
                finding.customer.isNull()
                    ? QString()
                    : toText(reading.row(u"customer"_s, finding.customer).value(u"name"_s))),
            day(finding.from),
            day(finding.to),
            Table::number(qint64(finding.rows.size())),
            money(finding.amount()),
            finding.amounts.isEmpty() ? Table::null() : Table::text(finding.currency),
            Table::number(peers.own),
            Table::text(peers.unit),
            Table::number(peers.n),
            peers.n > 0 ? Table::number(peers.median) : Table::null(),
            peers.n > 0 ? Table::text(peers.isTeam ? u"team"_s : u"company"_s) : Table::null(),
            Table::text(finding.fingerprint())};
        if (isJson)
            cells << json(finding.evidence());
        table.add(cells, {finding.rows.first().entity, finding.rows.first().id, finding.to});
    }
    return table;
}

int detect(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(
        u"quality detect"_s,
        u"What needs an explanation among the entries of the months that a period touches; "
        u"what a flag has named already is left out. With --apply a flag is made of each.\n\n"
        u"Answers rule, person, customer, from, to, rows of evidence, amount in doubt, the "
        u"person's own figure, that of the others (n, median, team or company), fingerprint; "
        u"as JSON the evidence too."_s,
        console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"period"_s, u"P"_s, u"Months are judged as a whole."_s},
                 {u"node"_s, u"NODE"_s, u"Only its people (default: the company)."_s},
                 {u"settings"_s, u"JSON"_s, u"Thresholds for this run instead of the company's."_s},
                 {u"apply"_s, {}, u"Make flags of what is found."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    if (!session.isSet(u"period"_s))
        return session.wrongUsage(u"--period P is required"_s);
    const bool isApplied = session.isSet(u"apply"_s);
    const auto workspace
        = session.open(isApplied ? Workspace::Access::Write : Workspace::Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    QList<AuditFinding> found;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto days = QualityCommands::daysOf(session, reading);
        if (!days)
            return days.error();
        const auto node = QualityCommands::nodeOf(session, reading);
        if (!node)
            return node.error();
        const auto settings = session.isSet(u"settings"_s)
            ? DetectorSettings::fromJson(session.value(u"settings"_s))
            : AuditQueue::settings(reading);
        if (!settings)
            return settings.error();
        const auto findings = AuditQueue::detect(reading, **days, *settings, *node);
        if (!findings)
            return findings.error();
        found = *findings;
        return findingsOf(found, reading, session.format() == Table::Format::Json);
    });
    if (!table)
        return session.fail(table.error());
    if (isApplied) {
        const auto command = session.ask<Command>([&](const Reading &reading) {
            return AuditEdits(reading, Moment::instant((*workspace)->clock().now()),
                              [&] { return (*workspace)->newId(); })
                .flag(found);
        });
        if (!command)
            return session.fail(command.error());
        if (!command->changes.isEmpty()) {
            const auto receipt = (*workspace)->submit(*command).takeResult();
            if (!receipt)
                return session.fail(receipt.error());
        }
        session.say(u"%1 flags made"_s.arg(command->changes.size()));
    }
    return session.answer(*table);
}

Result<Command> deedOf(const Session &session, const AuditEdits &edits, const Reading &reading)
{
    PersonId by;
    if (session.isSet(u"by"_s)) {
        const auto person = personOf(session.value(u"by"_s), reading);
        if (!person)
            return person.error();
        by = *person;
    }
    const QString words = session.value(u"note"_s);
    const auto flag = [&](const QString &option) {
        return AuditFlagId(Uuid::fromText(session.value(option)).value_or(Uuid()));
    };
    if (session.isSet(u"ask"_s))
        return edits.ask({flag(u"ask"_s)}, by);
    if (session.isSet(u"explain"_s))
        return edits.explain(flag(u"explain"_s), words, by);
    if (session.isSet(u"justify"_s))
        return edits.decide(flag(u"justify"_s), AuditEdits::Verdict::Justified, words, by);
    if (session.isSet(u"adjust"_s))
        return edits.decide(flag(u"adjust"_s), AuditEdits::Verdict::Adjusted, words, by);
    return edits.reopen(flag(u"reopen"_s), by);
}

Table flagsOf(const AuditQueue::Answer &answer, const QDate &today)
{
    Table table({u"id"_s, u"rule"_s, u"state"_s, u"person"_s, u"customer"_s, u"from"_s, u"to"_s,
                 u"rows"_s, u"amount"_s, u"currency"_s, u"explanation"_s, u"decision"_s});
    table.setHiding({u"rule"_s, {u"currency"_s}, {u"amount"_s}});
    for (const AuditQueue::Entry &entry : answer.entries) {
        const AuditFlag &flag = entry.flag;
        table.add({Table::text(flag.id.uuid().text()), Table::text(flag.rule),
                   Table::text(flag.state), Table::text(entry.person), Table::text(entry.customer),
                   day(flag.fromOn), day(flag.toOn), Table::number(entry.rows), money(flag.amount),
                   Table::text(flag.currency), Table::text(flag.explanation),
                   Table::text(flag.decision)},
                  {u"audit_flag"_s, flag.id.uuid(), today});
    }
    return table;
}

int flags(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"quality flags"_s,
                    u"What waits for an explanation or a decision; or one step of one flag. The "
                    u"person is asked, explains, and somebody who leads above decides."_s,
                    console, open);
    session.add(
        {{u"store"_s, u"FILE"_s, u"The store."_s},
         {u"node"_s, u"NODE"_s, u"Only of its people (default: the company)."_s},
         {u"period"_s, u"P"_s, u"Only of these days (default: all)."_s},
         {u"rule"_s, u"RULE"_s, u"Only of this rule."_s},
         {u"state"_s, u"S,T"_s,
          u"open, asked, explained, justified, adjusted (default: those not decided)."_s},
         {u"ask"_s, u"ID"_s, u"Ask the person."_s},
         {u"explain"_s, u"ID"_s, u"What the person says: --note."_s},
         {u"justify"_s, u"ID"_s, u"It is in order: it is shown nowhere any more."_s},
         {u"adjust"_s, u"ID"_s, u"It was put right: --note says what."_s},
         {u"reopen"_s, u"ID"_s, u"Take a decision up again."_s},
         {u"note"_s, u"TEXT"_s, u"The words of an explanation or a decision."_s},
         {u"by"_s, u"PERSON"_s, u"Who does it; a decision needs somebody who leads above."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    const bool isDeed = QualityCommands::writes(QStringList {u"flags"_s} + arguments);
    const auto workspace
        = session.open(isDeed ? Workspace::Access::Write : Workspace::Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    if (isDeed) {
        const auto command = session.ask<Command>([&](const Reading &reading) {
            return deedOf(session,
                          AuditEdits(reading, Moment::instant((*workspace)->clock().now()),
                                     [&] { return (*workspace)->newId(); }),
                          reading);
        });
        if (!command)
            return session.fail(command.error());
        const auto receipt = (*workspace)->submit(*command).takeResult();
        if (!receipt)
            return session.fail(receipt.error());
    }
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        AuditQueue::Request request;
        request.states = session.value(u"state"_s).split(u',', Qt::SkipEmptyParts);
        request.rule = session.value(u"rule"_s);
        const auto days = QualityCommands::daysOf(session, reading);
        if (!days)
            return days.error();
        request.days = days->value_or(DateRange());
        const auto node = QualityCommands::nodeOf(session, reading);
        if (!node)
            return node.error();
        request.node = *node;
        const auto answer = AuditQueue::list(request, reading);
        if (!answer)
            return answer.error();
        return flagsOf(*answer, reading.today);
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

} // namespace

int quality(const QStringList &arguments, Console &console, Workspace *open)
{
    const QString verb = arguments.value(0);
    if (verb == "detect"_L1)
        return detect(arguments.mid(1), console, open);
    if (verb == "flags"_L1)
        return flags(arguments.mid(1), console, open);
    if (verb == "check"_L1)
        return QualityCommands::check(arguments.mid(1), console, open);
    if (verb == "effective"_L1)
        return QualityCommands::effective(arguments.mid(1), console, open);
    const bool asked = verb == "--help"_L1;
    (asked ? console.out : console.err)
        << "steelyard quality: detect, flags, check draw|list|result, effective\n";
    return asked ? Done : WrongUsage;
}

} // namespace Commands

} // namespace Steelyard
