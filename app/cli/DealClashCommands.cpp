// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/DealClashCommands.h"

#include "app/cli/Commands.h"
#include "app/cli/HandbookCommands.h"
#include "app/cli/Session.h"
#include "core/base/Text.h"
#include "core/workspace/CustomerIndex.h"
#include "core/workspace/ProtectionEdits.h"
#include "core/workspace/ReportedDeals.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

const Session::Option Store {u"store"_s, u"FILE"_s, u"The store."_s};
const QList<Session::Option> Subject {
    {u"product"_s, u"NAME"_s, u"The product (default: all of them)."_s},
    {u"project"_s, u"TEXT"_s, u"The project (default: all of them)."_s},
    {u"person"_s, u"NAME"_s, u"Who would have the deal."_s}};

Table::Cell day(const QDate &date)
{
    return date.isValid() ? Table::text(date.toString(Qt::ISODate)) : Table::null();
}

QLatin1StringView wordOf(DealProtection::Standing::State state)
{
    switch (state) {
    case DealProtection::Standing::State::InForce:
        return "in_force"_L1;
    case DealProtection::Standing::State::Lapsed:
        return "lapsed"_L1;
    case DealProtection::Standing::State::Released:
        return "released"_L1;
    case DealProtection::Standing::State::Refused:
        return "refused"_L1;
    }
    return {};
}

QLatin1StringView wordOf(DealProtection::Verdict::Kind kind)
{
    switch (kind) {
    case DealProtection::Verdict::Kind::Free:
        return "free"_L1;
    case DealProtection::Verdict::Kind::Taken:
        return "taken"_L1;
    case DealProtection::Verdict::Kind::Own:
        return "own"_L1;
    }
    return {};
}

/// The product of that name; none is an error protection.no_product {name}.
Result<Uuid> productOf(const QString &name, const Reading &reading)
{
    if (name.isEmpty())
        return Uuid();
    const auto products = reading.facts.table(u"product"_s);
    if (!products)
        return products.error();
    for (const Uuid &id : (*products)->ids) {
        if (Text::folded(toText(reading.row(u"product"_s, id).value(u"name"_s)))
            == Text::folded(name))
            return id;
    }
    return Error {Error::Kind::NotFound, "protection.no_product"_L1, {{u"name"_s, name}}, {}};
}

/// The customer on file that is called so, or has that id; null where none or several are.
Result<Uuid> customerOf(const QString &word, const Reading &reading)
{
    const auto index = reading.customers();
    const auto table = reading.facts.table(u"customer"_s);
    if (!index || !table)
        return !index ? index.error() : table.error();
    if (const auto id = Uuid::fromText(word); id && !reading.row(u"customer"_s, *id).isEmpty())
        return *id;
    QList<Uuid> found;
    for (const qint32 row : (*index)->all(word)) {
        const Uuid id = (*table)->ids[std::size_t(row)];
        const QString name = toText(reading.row(u"customer"_s, id).value(u"name"_s));
        if (Text::folded(name) == Text::folded(word))
            found.append(id);
    }
    return found.size() == 1 ? found.first() : Uuid();
}

/// What the options and the customer of a command speak of.
Result<Protection> wishOf(const Session &session, const Reading &reading)
{
    Protection wish;
    const auto customer = customerOf(session.positional().value(0), reading);
    const auto product = productOf(session.value(u"product"_s), reading);
    if (!customer || !product)
        return !customer ? customer.error() : product.error();
    wish.customer = CustomerId(*customer);
    wish.customerName = customer->isNull()
        ? session.positional().value(0)
        : toText(reading.row(u"customer"_s, *customer).value(u"name"_s));
    wish.product = ProductId(*product);
    wish.project = session.value(u"project"_s);
    if (session.isSet(u"person"_s)) {
        const auto person = personOf(session.value(u"person"_s), reading);
        if (!person)
            return person.error();
        wish.person = *person;
    }
    return wish;
}

/// Who asks: --as, or nobody.
Result<PersonId> viewerOf(const Session &session, const Reading &reading)
{
    return session.isSet(u"as"_s) ? personOf(session.value(u"as"_s), reading)
                                  : Result<PersonId>(PersonId());
}

std::optional<int> start(Session &session, const QStringList &arguments,
                         const QList<Session::Option> &options)
{
    session.add(QList<Session::Option> {Store} + options);
    if (const auto status = session.parse(arguments))
        return status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    return std::nullopt;
}

const Session::Option Over {u"over"_s, {}, u"With what lapsed, was given back or was decided."_s};

int list(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"deal-clash list"_s, u"Reported deals, what ends first before the rest."_s,
                    console, open);
    if (const auto status = start(session, arguments, {Over}))
        return *status;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto viewer = viewerOf(session, reading);
        if (!viewer)
            return viewer.error();
        ReportedDeals::Request request;
        request.viewer = *viewer;
        request.seesAll = viewer->isNull();
        request.withOver = session.isSet(u"over"_s);
        const auto answer = ReportedDeals::of(request, reading);
        if (!answer)
            return answer.error();
        Table rows({u"id"_s, u"customer"_s, u"product"_s, u"project"_s, u"person"_s, u"from_on"_s,
                    u"until"_s, u"days_left"_s, u"state"_s});
        rows.setHiding({u"customer"_s, {u"state"_s}, {}});
        for (const ReportedDeals::Entry &entry : answer->entries) {
            const Protection &protection = entry.standing.protection;
            rows.add(
                {Table::text(protection.id.uuid().text()), Table::text(entry.standing.customer),
                 Table::text(entry.product), Table::text(protection.project),
                 entry.person.isEmpty() ? Table::null() : Table::text(entry.person),
                 day(protection.fromOn),
                 day(entry.standing.lastDay.isValid() ? entry.standing.lastDay : protection.toOn),
                 entry.daysLeft ? Table::number(*entry.daysLeft) : Table::null(),
                 Table::text(wordOf(entry.standing.state))},
                {u"protection"_s, protection.id.uuid(), reading.today});
        }
        return rows;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

int clashes(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"deal-clash clashes"_s,
                    u"Opportunities that met what somebody else had reported."_s, console, open);
    if (const auto status = start(session, arguments, {Over}))
        return *status;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto viewer = viewerOf(session, reading);
        if (!viewer)
            return viewer.error();
        ReportedDeals::Request request;
        request.viewer = *viewer;
        request.seesAll = viewer->isNull();
        request.withOver = session.isSet(u"over"_s);
        const auto answer = ReportedDeals::of(request, reading);
        if (!answer)
            return answer.error();
        Table rows({u"id"_s, u"opportunity"_s, u"customer"_s, u"owner"_s, u"reported_by"_s,
                    u"until"_s, u"opened_at"_s, u"resolved_at"_s, u"upheld"_s});
        rows.setHiding({u"opportunity"_s, {}, {}});
        for (const ReportedDeals::Clash &one : answer->clashes) {
            const DealClash &clash = one.clash;
            const auto moment = [&](const Moment &at) {
                return day(at.isValid() ? at.day(answer->zone) : QDate());
            };
            rows.add({Table::text(clash.id.uuid().text()), Table::text(one.opportunity),
                      Table::text(one.customer), Table::text(one.ownerName),
                      one.rivalName.isEmpty() ? Table::null() : Table::text(one.rivalName),
                      day(one.until), moment(clash.openedAt), moment(clash.resolvedAt),
                      clash.resolvedAt.isValid() ? Table::flag(clash.isUpheld) : Table::null()},
                     {u"deal_clash"_s, clash.id.uuid(), reading.today});
        }
        return rows;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

int check(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"deal-clash check"_s,
                    u"Whether a deal is free, taken or one's own, and until when; never whose."_s,
                    console, open);
    session.addPositional(u"CUSTOMER"_s, u"Its id, or what it is called."_s);
    if (const auto status = start(session, arguments, Subject))
        return *status;
    if (session.positional().size() != 1)
        return session.wrongUsage(u"one CUSTOMER is required"_s);
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto wish = wishOf(session, reading);
        const auto viewer = viewerOf(session, reading);
        if (!wish || !viewer)
            return !wish ? wish.error() : viewer.error();
        const auto verdict = DealProtection::check(
            {{wish->customer.uuid(), wish->customerName, wish->product.uuid(), wish->project},
             wish->person,
             *viewer},
            reading);
        if (!verdict)
            return verdict.error();
        Table answer({u"customer"_s, u"on_file"_s, u"verdict"_s, u"until"_s});
        answer.add({Table::text(wish->customerName), Table::flag(!wish->customer.isNull()),
                    Table::text(wordOf(verdict->kind)), day(verdict->until)});
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

int report(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"deal-clash report"_s, u"Reports a deal: nobody else opens it for a term."_s,
                    console, open);
    session.addPositional(u"CUSTOMER"_s, u"Its id, or what it is called."_s);
    if (const auto status
        = start(session, arguments,
                Subject + QList<Session::Option> {{u"note"_s, u"TEXT"_s, u"A note of it."_s}}))
        return *status;
    if (session.positional().size() != 1 || !session.isSet(u"person"_s))
        return session.wrongUsage(u"one CUSTOMER and --person NAME are required"_s);
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    struct Wish
    {
        Protection protection;
        ProtectionRules rules;
        QDate today;
        QTimeZone zone;
    };
    const auto wish = session.ask<Wish>([&](const Reading &reading) -> Result<Wish> {
        auto protection = wishOf(session, reading);
        const auto rules = DealProtection::rules(reading);
        if (!protection || !rules)
            return !protection ? protection.error() : rules.error();
        protection->note = session.value(u"note"_s);
        return Wish {*protection, *rules, reading.today, QTimeZone(reading.facts.profile().zone)};
    });
    if (!wish)
        return session.fail(wish.error());
    const auto receipt
        = reportDeal(**workspace, wish->protection, wish->rules, wish->today, wish->zone)
              .takeResult();
    if (!receipt)
        return session.fail(receipt.error());
    Table answer({u"label"_s, u"customer"_s, u"until"_s});
    answer.add({Table::text(u"protection.report"_s), Table::text(wish->protection.customerName),
                day(wish->rules.last(wish->today))});
    return session.answer(answer);
}

/// Has a command made of a reading and stores it; what was done is said in one line.
int perform(Session &session,
            const std::function<Result<Command>(const ProtectionEdits &, const Reading &)> &deed)
{
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const Moment now = Moment::instant(session.clock().now());
    const auto command = session.ask<Command>([&](const Reading &reading) {
        return deed(ProtectionEdits(reading, now, [&] { return (*workspace)->newId(); }), reading);
    });
    if (!command)
        return session.fail(command.error());
    qint64 written = 0;
    if (!command->changes.isEmpty()) {
        const auto receipt = (*workspace)->submit(*command).takeResult();
        if (!receipt)
            return session.fail(receipt.error());
        written = receipt->written;
    }
    Table answer({u"label"_s, u"written"_s});
    answer.add({Table::text(command->label), Table::number(written)});
    return session.answer(answer);
}

const Session::Option By {u"by"_s, u"NAME"_s, u"Who does it."_s};

Result<PersonId> doerOf(const Session &session, const Reading &reading)
{
    return session.isSet(u"by"_s) ? personOf(session.value(u"by"_s), reading)
                                  : Result<PersonId>(PersonId());
}

int touch(const QString &verb, const QStringList &arguments, Console &console, Workspace *open)
{
    const bool isRelease = verb == "release"_L1;
    Session session(u"deal-clash "_s + verb,
                    isRelease ? u"Gives a report back: anybody may report the deal then."_s
                              : u"Extends a report by one term."_s,
                    console, open);
    session.addPositional(u"REPORT"_s, u"Its id."_s);
    if (const auto status = start(session, arguments, {By}))
        return *status;
    const auto id = Uuid::fromText(session.positional().value(0));
    if (!id)
        return session.wrongUsage(u"the id of one REPORT is required"_s);
    return perform(session,
                   [&](const ProtectionEdits &edits, const Reading &reading) -> Result<Command> {
                       const auto doer = doerOf(session, reading);
                       if (!doer)
                           return doer.error();
                       return isRelease ? edits.release(ProtectionId(*id), *doer)
                                        : edits.extend(ProtectionId(*id), *doer);
                   });
}

int decide(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"deal-clash decide"_s, u"A head says whether a clash is one."_s, console,
                    open);
    session.addPositional(u"CLASH"_s, u"Its id."_s);
    if (const auto status = start(session, arguments,
                                  {By,
                                   {u"upheld"_s, {}, u"It is the same deal."_s},
                                   {u"dismissed"_s, {}, u"These are two deals."_s},
                                   {u"reason"_s, u"TEXT"_s, u"Why."_s}}))
        return *status;
    const auto id = Uuid::fromText(session.positional().value(0));
    if (!id || session.isSet(u"upheld"_s) == session.isSet(u"dismissed"_s))
        return session.wrongUsage(
            u"the id of one CLASH, and one of --upheld and --dismissed are required"_s);
    return perform(session,
                   [&](const ProtectionEdits &edits, const Reading &reading) -> Result<Command> {
                       const auto head = doerOf(session, reading);
                       if (!head)
                           return head.error();
                       return edits.decide(DealClashId(*id), session.isSet(u"upheld"_s),
                                           session.value(u"reason"_s), *head);
                   });
}

int rules(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"deal-clash rules"_s,
                    u"For how long a report protects, as JSON; with --set, others."_s, console,
                    open);
    if (const auto status
        = start(session, arguments,
                {{u"set"_s, u"FILE"_s, u"Settle these rules, as this command prints them."_s}}))
        return *status;
    if (!session.isSet(u"set"_s)) {
        const auto text = session.ask<QString>([](const Reading &reading) -> Result<QString> {
            const auto settled = DealProtection::rules(reading);
            return settled ? Result<QString>(settled->toJson()) : settled.error();
        });
        if (!text)
            return session.fail(text.error());
        console.out << *text << '\n';
        return Done;
    }
    QFile file(session.path(u"set"_s));
    if (!file.open(QIODevice::ReadOnly))
        return session.fail({Error::Kind::NotFound,
                             "file.cannot_read"_L1,
                             {{u"path"_s, session.path(u"set"_s)}},
                             {}});
    const auto wanted = ProtectionRules::fromJson(QString::fromUtf8(file.readAll()));
    if (!wanted)
        return session.fail(wanted.error());
    return perform(session, [&](const ProtectionEdits &edits, const Reading &) {
        return edits.settle(*wanted);
    });
}

} // namespace

int dealClash(const QStringList &arguments, Console &console, Workspace *open)
{
    const QString verb = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (verb == "list"_L1)
        return list(rest, console, open);
    if (verb == "clashes"_L1)
        return clashes(rest, console, open);
    if (verb == "check"_L1)
        return check(rest, console, open);
    if (verb == "report"_L1)
        return report(rest, console, open);
    if (verb == "release"_L1 || verb == "extend"_L1)
        return touch(verb, rest, console, open);
    if (verb == "decide"_L1)
        return decide(rest, console, open);
    if (verb == "rules"_L1)
        return rules(rest, console, open);
    const bool asked = verb == "--help"_L1;
    (asked ? console.out : console.err)
        << "steelyard deal-clash: list, clashes, check, report, extend, release, decide, rules\n";
    return asked ? Done : WrongUsage;
}

} // namespace Steelyard::Commands

namespace Steelyard::DealClashCommands {

bool writes(const QStringList &arguments)
{
    static const QStringList writing {u"report"_s, u"extend"_s, u"release"_s, u"decide"_s};
    const QString verb = arguments.value(0);
    if (verb == "rules"_L1)
        return std::any_of(arguments.cbegin(), arguments.cend(),
                           [](const QString &one) { return one.startsWith("--set"_L1); });
    return writing.contains(verb);
}

} // namespace Steelyard::DealClashCommands
