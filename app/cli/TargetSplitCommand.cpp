// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BareSplit.h"
#include "app/cli/PlanOptions.h"
#include "app/cli/TargetCommands.h"
#include "core/workspace/PlanDivision.h"

using namespace Qt::StringLiterals;

namespace Steelyard::TargetCommands {

namespace {

/// "Ann=3,Bob=1" with so many decimals; nothing when it cannot be read.
std::optional<QMap<QString, qint64>> named(const QString &text, int scale)
{
    QMap<QString, qint64> result;
    for (const QString &one : text.split(u',', Qt::SkipEmptyParts)) {
        const qsizetype mark = one.lastIndexOf(u'=');
        const auto number = Fixed::parse(one.mid(mark + 1), scale);
        if (mark < 1 || !number)
            return std::nullopt;
        result.insert(one.left(mark), *number);
    }
    return result;
}

/// Percent as parts per million.
constexpr int PercentScale = 4;

std::optional<int> readMethods(Session &session, PlanManner &manner)
{
    for (const QString &one : session.value(u"by"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto method = splitMethodFrom(one.section(u'=', -1));
        if (!method)
            return session.wrongUsage(u"--by is even, weights, history, growth, potential, "
                                      "headcount, industry or copy, or LEVEL=METHOD,…"_s);
        if (one.contains(u'='))
            manner.methodOf.insert(one.section(u'=', 0, 0), *method);
        else
            manner.method = *method;
    }
    if (session.isSet(u"season"_s)) {
        const QStringList seasons {u"workdays"_s, u"history"_s, u"own"_s, u"even"_s};
        const qsizetype season = seasons.indexOf(session.value(u"season"_s));
        if (season < 0)
            return session.wrongUsage(u"--season is workdays, history, own or even"_s);
        manner.season = PlanManner::Season(season);
    }
    if (session.isSet(u"potential"_s))
        manner.potential = session.value(u"potential"_s);
    manner.copied = session.value(u"copy"_s);
    if (session.isSet(u"years"_s)) {
        manner.years = session.value(u"years"_s).toInt();
        if (manner.years < 1 || manner.years > 3)
            return session.wrongUsage(u"--years is 1, 2 or 3"_s);
    }
    return std::nullopt;
}

std::optional<int> readFigures(Session &session, PlanManner &manner)
{
    if (session.isSet(u"weights"_s)) {
        const auto weights = named(session.value(u"weights"_s), Quantity::Scale);
        if (!weights
            || std::any_of(weights->cbegin(), weights->cend(), [](qint64 w) { return w < 0; }))
            return session.wrongUsage(u"with a store --weights is NODE=N,… such as Ann=3,Bob=1"_s);
        manner.weights = *weights;
    }
    const QString growth = session.value(u"growth"_s);
    if (growth.contains(u'=')) {
        const auto each = named(growth, PercentScale);
        if (!each)
            return session.wrongUsage(u"--growth is a percentage, or NODE=PERCENT,…"_s);
        for (auto one = each->cbegin(); one != each->cend(); ++one)
            manner.growthOf.insert(one.key(), Share {*one});
    } else if (!growth.isEmpty()) {
        const auto all = Fixed::parse(growth, PercentScale);
        if (!all)
            return session.wrongUsage(u"--growth is a percentage, or NODE=PERCENT,…"_s);
        manner.growth = Share {*all};
    }
    for (const QString &month : session.value(u"ramp"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto percent = Fixed::parse(month, PercentScale);
        if (!percent || *percent < 0)
            return session.wrongUsage(u"--ramp is percentages by month of service: 0,25,50,75"_s);
        manner.ramp.months.push_back(*percent);
    }
    if (session.isSet(u"total"_s)) {
        bool isRounded = false;
        manner.total = Fixed::parse(session.value(u"total"_s), Quantity::Scale, &isRounded);
        if (!manner.total || isRounded)
            return session.wrongUsage(u"--total is a number such as 12000000"_s);
    }
    return std::nullopt;
}

Result<PlanDivision> divide(const Session &session, const Reading &reading, PlanManner manner)
{
    auto question = PlanOptions::question(session, reading);
    if (!question)
        return question.error();
    if (session.isSet(u"levels"_s) && question->levels.isEmpty())
        question->levels = {u"company"_s};
    if (session.isSet(u"quantum"_s))
        question->quantum = Fixed::parse(session.value(u"quantum"_s), Quantity::Scale);
    for (const QString &text : session.value(u"exclude"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto month = Period::parse(text, reading.facts.calendar());
        if (!month)
            return month.error();
        manner.excluded << *month;
    }
    return PlanDivision::of(reading, *question, manner);
}

} // namespace

int split(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target split"_s,
                    u"Divides a target exactly, or any amount without a store."_s, console, open);
    session.add(BareSplit::options());
    session.add(PlanOptions::options());
    session.add(
        {{u"by"_s, u"METHOD"_s,
          u"even, weights, history (default), growth, potential, headcount, industry, copy; "
          "or LEVEL=METHOD,…"_s},
         {u"season"_s, u"S"_s, u"workdays (default), history, own (everyone's), even."_s},
         {u"years"_s, u"N"_s, u"How many years of history (default 1)."_s},
         {u"exclude"_s, u"M,M,…"_s, u"Months that say nothing about the season."_s},
         {u"growth"_s, u"PERCENT"_s, u"With growth and industry; or NODE=PERCENT,…"_s},
         {u"ramp"_s, u"P,P,…"_s, u"With headcount: percent of a person by month of service."_s},
         {u"potential"_s, u"KPI"_s, u"With potential (default pipeline_value)."_s},
         {u"copy"_s, u"PLAN"_s, u"With copy: the other plan."_s},
         {u"apply"_s, {}, u"Store it; without this it is only shown."_s},
         {u"dry-run"_s, {}, u"Only show what it would be, as without --apply."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s)) {
        if (BareSplit::isAsked(session))
            return BareSplit::run(session);
        return session.wrongUsage(
            u"--store FILE is required, or --total with --weights, or --rows with --columns"_s);
    }
    if (const auto status = PlanOptions::check(session))
        return *status;
    if (session.isSet(u"quantum"_s)
        && Fixed::parse(session.value(u"quantum"_s), Quantity::Scale).value_or(0) <= 0)
        return session.wrongUsage(u"--quantum is a number above 0 such as 0.01"_s);
    PlanManner manner;
    if (const auto status = readMethods(session, manner))
        return *status;
    if (const auto status = readFigures(session, manner))
        return *status;
    const bool isApplied = session.isSet(u"apply"_s);
    if (isApplied && session.isSet(u"dry-run"_s))
        return session.wrongUsage(u"--apply and --dry-run exclude each other"_s);
    const auto workspace
        = session.open(isApplied ? Workspace::Access::Write : Workspace::Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    std::optional<Command> command;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto division = divide(session, reading, manner);
        if (!division)
            return division.error();
        if (isApplied)
            command = division->command(reading, [&] { return (*workspace)->newId(); });
        return PlanOptions::table(reading, division->sheet(), division->after());
    });
    if (!table)
        return session.fail(table.error());
    if (command) {
        const auto receipt = (*workspace)->submit(*command).takeResult();
        if (!receipt)
            return session.fail(receipt.error());
        session.say(u"the plan is saved"_s);
    } else {
        session.say(u"nothing is stored yet: --apply does"_s);
    }
    return session.answer(*table);
}

bool writes(const QStringList &arguments)
{
    static const QStringList always {u"set"_s, u"lock"_s, u"step"_s, u"absence"_s, u"copy"_s};
    static const QStringList whenApplied {u"split"_s, u"work"_s, u"transfer"_s};
    const QString verb = arguments.value(0);
    const bool isTrial = arguments.contains(u"--dry-run"_s);
    return always.contains(verb) || (verb == "import"_L1 && !isTrial)
        || (whenApplied.contains(verb) && arguments.contains(u"--apply"_s));
}

} // namespace Steelyard::TargetCommands
