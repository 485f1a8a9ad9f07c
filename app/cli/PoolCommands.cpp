// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PoolCommands.h"

#include "app/cli/Commands.h"
#include "app/cli/HandbookCommands.h"
#include "app/cli/Session.h"
#include "core/base/Fixed.h"
#include "core/base/Money.h"
#include "core/base/Text.h"
#include "core/workspace/CustomerIndex.h"
#include "core/workspace/DatedSetting.h"
#include "core/workspace/PoolClaim.h"
#include "core/workspace/PoolEdits.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

const Session::Option Store {u"store"_s, u"FILE"_s, u"The store."_s};

Table::Cell money(qint64 units)
{
    return Table::text(Fixed::text(units, Amount::Scale));
}

Table::Cell day(const QDate &date)
{
    return date.isValid() ? Table::text(date.toString(Qt::ISODate)) : Table::null();
}

/// Customers by id or by their whole name. Errors: customers.unknown {name}, customers.ambiguous
/// {name, count}.
Result<QList<Uuid>> customersOf(const QStringList &words, const Reading &reading)
{
    const auto index = reading.customers();
    const auto table = reading.facts.table(u"customer"_s);
    if (!index || !table)
        return !index ? index.error() : table.error();
    QList<Uuid> ids;
    for (const QString &word : words) {
        if (const auto id = Uuid::fromText(word);
            id && !reading.row(u"customer"_s, *id).isEmpty()) {
            ids.append(*id);
            continue;
        }
        QList<Uuid> found;
        for (const qint32 row : (*index)->all(word)) {
            const Uuid id = (*table)->ids[std::size_t(row)];
            const QString name = toText(reading.row(u"customer"_s, id).value(u"name"_s));
            if (Text::folded(name) == Text::folded(word))
                found.append(id);
        }
        if (found.size() != 1)
            return Error {Error::Kind::NotFound,
                          found.isEmpty() ? "customers.unknown"_L1 : "customers.ambiguous"_L1,
                          {{u"name"_s, word}, {u"count"_s, qint64(found.size())}},
                          {}};
        ids.append(found.first());
    }
    return ids;
}

Result<PoolRules> rulesIn(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        return Error {Error::Kind::NotFound, "file.cannot_read"_L1, {{u"path"_s, file}}, {}};
    const auto rules = PoolRules::read(QString::fromUtf8(source.readAll()));
    if (!rules)
        return Error {Error::Kind::Invalid, "pool.bad_rules"_L1, {}, {}};
    return *rules;
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

int list(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pool list"_s, u"Customers that nobody owns, the newest first."_s, console,
                    open);
    if (const auto status = start(session, arguments, {}))
        return *status;
    const auto table = session.ask<Table>([](const Reading &reading) -> Result<Table> {
        const auto pool = PoolRoom::pool(reading);
        if (!pool)
            return pool.error();
        Table answer({u"id"_s, u"name"_s, u"class"_s, u"industry"_s, u"region"_s, u"was_with"_s,
                      u"free_since"_s, u"reason"_s, u"orders_year"_s});
        answer.setHiding({u"name"_s, {}, {u"orders_year"_s}});
        for (const PoolRoom::Free &one : *pool)
            answer.add({Table::text(one.id.text()), Table::text(one.name), Table::text(one.tier),
                        Table::text(one.industry), Table::text(one.region),
                        Table::text(one.formerOwner), day(one.freeSince), Table::text(one.reason),
                        money(one.ordersYear)},
                       {u"customer"_s, one.id, reading.today});
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

int preview(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pool preview"_s,
                    u"Who returns to the pool, when and why; with --rules, under other rules that "
                    "would be settled today."_s,
                    console, open);
    if (const auto status = start(
            session, arguments,
            {{u"days"_s, u"N"_s, u"How many days ahead (default: 7)."_s},
             {u"rules"_s, u"FILE"_s, u"Try these rules out, as \"pool rules\" prints them."_s}}))
        return *status;
    bool isNumber = true;
    const int days
        = session.isSet(u"days"_s) ? session.value(u"days"_s).toInt(&isNumber) : PoolRules::Notice;
    if (!isNumber || days < 0 || days > 3660)
        return session.wrongUsage(u"--days is a number from 0 to 3660"_s);
    std::optional<PoolRules> wish;
    if (session.isSet(u"rules"_s)) {
        const auto read = rulesIn(session.path(u"rules"_s));
        if (!read)
            return session.fail(read.error());
        wish = *read;
    }
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        PoolRules rules = wish ? *wish : PoolRules::of(reading);
        if (wish)
            rules = PoolEdits::asSettled(rules, reading);
        const auto returning = PoolRoom::returning(rules, reading.today.addDays(days), reading);
        if (!returning)
            return returning.error();
        Table answer({u"returns_on"_s, u"id"_s, u"name"_s, u"owner"_s, u"class"_s, u"reason"_s,
                      u"limit"_s, u"since"_s, u"put_off"_s, u"open"_s});
        answer.setHiding({u"name"_s, {u"returns_on"_s}, {u"open"_s}});
        for (const PoolRoom::Returning &one : *returning)
            answer.add({day(one.verdict.returnsOn), Table::text(one.id.text()),
                        Table::text(one.name), Table::text(one.ownerName), Table::text(one.tier),
                        Table::text(PoolEdits::code(one.verdict.why)),
                        Table::number(one.verdict.limit), day(one.verdict.since),
                        Table::flag(one.verdict.isPutOff), money(one.open)},
                       {u"customer"_s, one.id, reading.today});
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

/// Has a command made of a reading and stores it; what was done is said in one line.
int perform(
    Session &session,
    const std::function<Result<Command>(const Reading &, const std::function<Uuid()> &)> &deed)
{
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const auto command = session.ask<Command>([&](const Reading &reading) {
        return deed(reading, [&] { return (*workspace)->newId(); });
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
    qint64 customers = 0;
    qint64 warnings = 0;
    for (const Change &change : command->changes) {
        customers += change.entity == "customer"_L1 ? 1 : 0;
        warnings += change.entity == "task"_L1 ? 1 : 0;
    }
    Table answer({u"label"_s, u"customers"_s, u"warnings"_s, u"written"_s});
    answer.add({Table::text(command->label), Table::number(customers), Table::number(warnings),
                Table::number(written)});
    return session.answer(answer);
}

int claim(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pool claim"_s, u"A person takes customers out of the pool: all or none."_s,
                    console, open);
    session.addPositional(u"CUSTOMER…"_s, u"Ids or whole names."_s);
    if (const auto status = start(session, arguments, {{u"person"_s, u"NAME"_s, u"Who claims."_s}}))
        return *status;
    if (session.positional().isEmpty() || !session.isSet(u"person"_s))
        return session.wrongUsage(u"CUSTOMER and --person NAME are required"_s);
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    struct Wish
    {
        QList<Uuid> customers;
        Uuid person;
        PoolRules rules;
        QDate today;
    };
    const auto wish = session.ask<Wish>([&](const Reading &reading) -> Result<Wish> {
        const auto customers = customersOf(session.positional(), reading);
        if (!customers)
            return customers.error();
        const auto person = personOf(session.value(u"person"_s), reading);
        if (!person)
            return person.error();
        return Wish {*customers, person->uuid(), PoolRules::of(reading), reading.today};
    });
    if (!wish)
        return session.fail(wish.error());
    const auto receipt
        = claimFromPool(**workspace, wish->customers, wish->person, wish->rules, wish->today)
              .takeResult();
    if (!receipt)
        return session.fail(receipt.error());
    Table answer({u"label"_s, u"customers"_s, u"written"_s});
    answer.add({Table::text(u"pool.claim"_s), Table::number(qint64(wish->customers.size())),
                Table::number(receipt->written)});
    return session.answer(answer);
}

int giveBack(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pool return"_s, u"Gives customers back to the pool."_s, console, open);
    session.addPositional(u"CUSTOMER…"_s, u"Ids or whole names."_s);
    if (const auto status
        = start(session, arguments, {{u"reason"_s, u"TEXT"_s, u"Why; kept with the history."_s}}))
        return *status;
    if (session.positional().isEmpty())
        return session.wrongUsage(u"CUSTOMER is required"_s);
    return perform(
        session,
        [&](const Reading &reading, const std::function<Uuid()> &newId) -> Result<Command> {
            const auto customers = customersOf(session.positional(), reading);
            return customers
                ? PoolEdits(reading, newId).giveBack(*customers, session.value(u"reason"_s))
                : Result<Command>(customers.error());
        });
}

int protect(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pool protect"_s, u"Keeps customers out of the pool up to a day."_s, console,
                    open);
    session.addPositional(u"CUSTOMER…"_s, u"Ids or whole names."_s);
    if (const auto status
        = start(session, arguments,
                {{u"reason"_s, u"CODE"_s, u"A reason of the rules, such as project."_s},
                 {u"until"_s, u"DATE"_s, u"The last day."_s}}))
        return *status;
    const QDate until = QDate::fromString(session.value(u"until"_s), Qt::ISODate);
    if (session.positional().isEmpty() || !until.isValid())
        return session.wrongUsage(u"CUSTOMER and --until YYYY-MM-DD are required"_s);
    return perform(
        session,
        [&](const Reading &reading, const std::function<Uuid()> &newId) -> Result<Command> {
            const auto customers = customersOf(session.positional(), reading);
            return customers
                ? PoolEdits(reading, newId).protect(*customers, session.value(u"reason"_s), until)
                : Result<Command>(customers.error());
        });
}

int recycle(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pool recycle"_s,
                    u"Who is due today goes to the pool, who is due soon is warned. For a timer: "
                    "run twice a day, it does nothing twice."_s,
                    console, open);
    if (const auto status = start(session, arguments, {}))
        return *status;
    return perform(session, [](const Reading &reading, const std::function<Uuid()> &newId) {
        return PoolEdits(reading, newId).recycle();
    });
}

int rules(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pool rules"_s, u"Prints the rules of the pool, or settles others."_s, console,
                    open);
    if (const auto status
        = start(session, arguments, {{u"set"_s, u"FILE"_s, u"Settle the rules in this file."_s}}))
        return *status;
    if (session.isSet(u"set"_s)) {
        const auto read = rulesIn(session.path(u"set"_s));
        if (!read)
            return session.fail(read.error());
        return perform(session, [&](const Reading &reading, const std::function<Uuid()> &newId) {
            return PoolEdits(reading, newId).settle(*read);
        });
    }
    const auto text = session.ask<QString>([](const Reading &reading) -> Result<QString> {
        return DatedSetting::current(PoolRules::settingName(), reading)
            ? PoolRules::of(reading).text()
            : PoolRules::suggested().text();
    });
    if (!text)
        return session.fail(text.error());
    session.console().out << *text << '\n';
    return Done;
}

} // namespace

int pool(const QStringList &arguments, Console &console, Workspace *open)
{
    using Run = int (*)(const QStringList &, Console &, Workspace *);
    static const QHash<QString, Run> verbs {{u"list"_s, list},
                                            {u"preview"_s, preview},
                                            {u"claim"_s, claim},
                                            {u"return"_s, giveBack},
                                            {u"protect"_s, protect},
                                            {u"recycle"_s, recycle},
                                            {u"rules"_s, Commands::rules}};
    const QString verb = arguments.value(0);
    if (const Run run = verbs.value(verb))
        return run(arguments.mid(1), console, open);
    const bool asked = verb == "--help"_L1;
    (asked ? console.out : console.err)
        << "steelyard pool: list, preview, claim, return, protect, recycle, rules\n";
    return asked ? Done : WrongUsage;
}

} // namespace Steelyard::Commands

namespace Steelyard::PoolCommands {

bool writes(const QStringList &arguments)
{
    const QString verb = arguments.value(0);
    if (verb == "rules"_L1)
        return std::any_of(arguments.cbegin(), arguments.cend(),
                           [](const QString &one) { return one.startsWith("--set"_L1); });
    return verb == "claim"_L1 || verb == "return"_L1 || verb == "protect"_L1
        || verb == "recycle"_L1;
}

} // namespace Steelyard::PoolCommands
