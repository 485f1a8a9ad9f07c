// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of a company's own definitions, from the command line.
#include "app/cli/HandbookCommands.h"

#include "app/cli/Commands.h"
#include "app/cli/Session.h"
#include "core/handbook/KpiYaml.h"
#include "core/workspace/HandbookEdit.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

using Make = std::function<Result<Command>(const HandbookEdit &, const Reading &)>;

Table::Cell orNull(const QString &text)
{
    return text.isEmpty() ? Table::null() : Table::text(text);
}

int submit(Session &session, const QString &done, const Make &make)
{
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const Moment now = Moment::instant((*workspace)->clock().now());
    const auto command = session.ask<Command>([&](const Reading &reading) -> Result<Command> {
        return make(HandbookEdit(
                        reading, [&] { return (*workspace)->newId(); }, now),
                    reading);
    });
    if (!command)
        return session.fail(command.error());
    const auto receipt = (*workspace)->submit(*command).takeResult();
    if (!receipt)
        return session.fail(receipt.error());
    session.say(receipt->written == 0 ? u"nothing was to be changed"_s : done);
    return Done;
}

Result<QByteArray> textOf(const Session &session)
{
    QFile file(session.absolute(session.positional().value(0)));
    if (file.open(QIODevice::ReadOnly))
        return file.readAll();
    return Error {Error::Kind::Storage,
                  "handbook.unreadable"_L1,
                  {{u"file"_s, file.fileName()}},
                  file.errorString()};
}

const Session::Option Store {u"store"_s, u"FILE"_s, u"The store."_s};
const Session::Option Kpi {u"kpi"_s, u"ID"_s, u"The KPI."_s};
const Session::Option Reason {u"reason"_s, u"TEXT"_s, u"Why, for those who ask later."_s};
const Session::Option Author {u"author"_s, u"PERSON"_s, u"Whose change it is."_s};

int draft(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi draft"_s, u"Keeps a *.kpi.yaml as a draft of the company's own."_s,
                    console, open);
    session.addPositional(u"FILE"_s, u"The definition."_s);
    session.add({Store, Author});
    if (const auto status = session.parse(arguments))
        return *status;
    if (session.positional().size() != 1)
        return session.wrongUsage(u"one file is required"_s);
    const auto text = textOf(session);
    if (!text)
        return session.fail(text.error());
    return submit(session, u"draft kept"_s,
                  [&](const HandbookEdit &edit, const Reading &reading) -> Result<Command> {
                      const auto author = personOf(session.value(u"author"_s), reading);
                      if (!author)
                          return author.error();
                      const auto command = edit.draft(*text, *author);
                      const auto written = KpiYaml::read(*text, u"kpi.yaml"_s);
                      // Nobody can be asked here, but nobody shall be surprised either.
                      if (command && written
                          && !HandbookEdit::review(written->id, reading.versions).isEmpty())
                          session.say(u"its proposal is taken back and has to be proposed again"_s);
                      return command;
                  });
}

int propose(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi propose"_s,
                    u"Hands a draft over for approval, with its effect; several as one review."_s,
                    console, open);
    session.add({Store,
                 {u"kpi"_s, u"ID[,ID…]"_s, u"The KPI, or those that are judged as one."_s},
                 Reason,
                 {u"ticket"_s, u"TEXT"_s, u"Where it was discussed."_s},
                 {u"from"_s, u"DAY"_s, u"First day in force (default: since ever)."_s},
                 Author});
    if (const auto status = session.parse(arguments))
        return *status;
    HandbookEdit::Proposal proposal;
    const QStringList kpis = session.value(u"kpi"_s).split(u',', Qt::SkipEmptyParts);
    if (kpis.isEmpty())
        return session.wrongUsage(u"--kpi ID is required"_s);
    proposal.kpi = kpis.value(0);
    proposal.with = kpis.mid(1);
    proposal.reason = session.value(u"reason"_s);
    proposal.ticket = session.value(u"ticket"_s);
    if (session.isSet(u"from"_s)) {
        proposal.from = QDate::fromString(session.value(u"from"_s), Qt::ISODate);
        if (!proposal.from.isValid())
            return session.wrongUsage(u"--from is a day: YYYY-MM-DD"_s);
    }
    return submit(session, u"waits for approval"_s,
                  [&](const HandbookEdit &edit, const Reading &reading) -> Result<Command> {
                      const auto author = personOf(session.value(u"author"_s), reading);
                      if (!author)
                          return author.error();
                      proposal.author = *author;
                      return edit.propose(proposal);
                  });
}

int approve(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi approve"_s,
                    u"Puts a proposed definition in force from its day on, with all that was"
                    " proposed with it."_s,
                    console, open);
    session.add({Store, Kpi, {u"approver"_s, u"PERSON"_s, u"Who approves it."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    return submit(session, u"approved"_s,
                  [&](const HandbookEdit &edit, const Reading &reading) -> Result<Command> {
                      const auto person = personOf(session.value(u"approver"_s), reading);
                      return person ? edit.approve(session.value(u"kpi"_s), *person)
                                    : person.error();
                  });
}

int sendBack(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi send-back"_s, u"Gives a proposal back to its author."_s, console, open);
    session.add({Store, Kpi, Reason});
    if (const auto status = session.parse(arguments))
        return *status;
    return submit(session, u"sent back"_s, [&](const HandbookEdit &edit, const Reading &) {
        return edit.sendBack(session.value(u"kpi"_s), session.value(u"reason"_s));
    });
}

int discard(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi discard"_s, u"Throws a draft away."_s, console, open);
    session.add({Store, Kpi});
    if (const auto status = session.parse(arguments))
        return *status;
    return submit(session, u"draft thrown away"_s, [&](const HandbookEdit &edit, const Reading &) {
        return edit.discard(session.value(u"kpi"_s));
    });
}

int deprecate(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi deprecate"_s, u"Ends a KPI after a day."_s, console, open);
    session.add({Store,
                 Kpi,
                 Reason,
                 {u"to"_s, u"DAY"_s, u"The last day on which it counts."_s},
                 {u"replaced-by"_s, u"ID"_s, u"The KPI to use instead."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    const QDate last = QDate::fromString(session.value(u"to"_s), Qt::ISODate);
    if (!last.isValid())
        return session.wrongUsage(u"--to is a day: YYYY-MM-DD"_s);
    return submit(session, u"ended"_s, [&](const HandbookEdit &edit, const Reading &) {
        return edit.deprecate(session.value(u"kpi"_s), last, session.value(u"replaced-by"_s),
                              session.value(u"reason"_s));
    });
}

int settle(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi settle"_s, u"Makes a counting rule the company's own from a day on."_s,
                    console, open);
    session.add({Store,
                 Kpi,
                 {u"variant"_s, u"V"_s, u"The counting rule."_s},
                 {u"from"_s, u"DAY"_s, u"First day (default: since ever)."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    const QDate from = QDate::fromString(session.value(u"from"_s), Qt::ISODate);
    if (session.isSet(u"from"_s) && !from.isValid())
        return session.wrongUsage(u"--from is a day: YYYY-MM-DD"_s);
    return submit(session, u"settled"_s, [&](const HandbookEdit &edit, const Reading &) {
        return edit.settleRule(session.value(u"kpi"_s), session.value(u"variant"_s), from);
    });
}

int versions(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi versions"_s, u"What the company defined itself, drafts and all."_s,
                    console, open);
    session.add({Store, {u"kpi"_s, u"ID"_s, u"Only this KPI."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        Table answer({u"kpi"_s, u"version"_s, u"status"_s, u"from"_s, u"to"_s, u"author"_s,
                      u"approver"_s, u"reason"_s, u"ticket"_s, u"replaced_by"_s, u"together"_s});
        const auto name = [&](const PersonId &person) {
            return orNull(person.isNull()
                              ? QString()
                              : reading.facts.organisation().name(NodeKey::person(person.uuid())));
        };
        for (const KpiVersion &version : reading.versions) {
            if (session.isSet(u"kpi"_s) && version.kpi != session.value(u"kpi"_s))
                continue;
            answer.add({Table::text(version.kpi), Table::text(version.version),
                        Table::text(version.status), orNull(version.fromOn.toString(Qt::ISODate)),
                        orNull(version.toOn.toString(Qt::ISODate)), name(version.author),
                        name(version.approver), orNull(version.reason), orNull(version.ticket),
                        orNull(version.replacedBy),
                        Table::list(HandbookEdit::review(version.kpi, reading.versions).mid(1))});
        }
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

int impact(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi impact"_s,
                    u"What a definition would make of the last 13 months, for every node."_s,
                    console, open);
    session.addPositional(u"FILE"_s, u"The definition (default: the draft of --kpi)."_s);
    session.add({Store, Kpi});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    QByteArray body;
    if (!session.positional().isEmpty()) {
        const auto text = textOf(session);
        if (!text)
            return session.fail(text.error());
        body = *text;
    }
    QString summary;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        if (body.isEmpty()) {
            const QString kpi = session.value(u"kpi"_s);
            const auto draft = HandbookEdit::openVersion(kpi, reading.versions);
            if (!draft)
                return Error {Error::Kind::NotFound, "handbook.no_draft"_L1, {{u"kpi"_s, kpi}}, {}};
            body = draft->body.toUtf8();
        }
        const DefinitionReview review = DefinitionReviews::of(body, reading);
        if (!review.isSound())
            return *review.obstacle();
        const auto effect = DefinitionImpacts::of(review.definition, reading);
        if (!effect)
            return effect.error();
        summary = u"%1 of %2 figures change"_s.arg(effect->nChanged).arg(effect->cells);
        Table answer({u"node"_s, u"period"_s, u"before"_s, u"after"_s});
        const auto figure = [](const std::optional<Measure> &measure) {
            if (!measure)
                return Table::null();
            const auto value = measure->plainValue();
            return value ? Table::number(*value) : Table::text(Steelyard::textOf(measure->state));
        };
        for (const auto &row : effect->company + effect->changed)
            answer.add({Table::text(row.path), Table::text(row.month.label()), figure(row.before),
                        figure(row.after)});
        return answer;
    });
    if (!table)
        return session.fail(table.error());
    session.say(summary);
    return session.answer(*table);
}

} // namespace

Result<Handbook> handbookOf(Session &session)
{
    if (!session.isSet(u"store"_s))
        return session.handbook();
    return session.ask<Handbook>(
        [](const Reading &reading) -> Result<Handbook> { return reading.handbook; });
}

Result<PersonId> personOf(const QString &name, const Reading &reading)
{
    const Organisation &organisation = reading.facts.organisation();
    if (name.isEmpty())
        return PersonId();
    for (const OrgPerson &person : organisation.people()) {
        if (person.name == name || person.employeeNo == name || person.externalId == name)
            return PersonId(person.id);
    }
    const auto node = organisation.find(name, reading.today);
    if (!node)
        return node.error();
    if (node->kind != NodeKey::Kind::Person)
        return Error {Error::Kind::NotFound, "node.no_person"_L1, {{u"name"_s, name}}, {}};
    return PersonId(node->id);
}

std::optional<int> handbookVerb(const QString &verb, const QStringList &arguments, Console &console,
                                Workspace *open)
{
    using Run = int (*)(const QStringList &, Console &, Workspace *);
    static const QHash<QString, Run> verbs {
        {u"draft"_s, draft},     {u"propose"_s, propose},    {u"approve"_s, approve},
        {u"discard"_s, discard}, {u"send-back"_s, sendBack}, {u"deprecate"_s, deprecate},
        {u"settle"_s, settle},   {u"versions"_s, versions},  {u"impact"_s, impact}};
    const auto found = verbs.constFind(verb);
    return found == verbs.constEnd() ? std::nullopt
                                     : std::optional((*found)(arguments, console, open));
}

bool isWritingHandbookVerb(const QString &verb)
{
    static const QStringList writing {u"draft"_s,     u"propose"_s,   u"approve"_s, u"discard"_s,
                                      u"send-back"_s, u"deprecate"_s, u"settle"_s,  u"import"_s};
    return writing.contains(verb);
}

} // namespace Steelyard::Commands
