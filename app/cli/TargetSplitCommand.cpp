// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/BareSplit.h"
#include "app/cli/PlanOptions.h"
#include "app/cli/TargetCommands.h"
#include "core/sales/Record.h"
#include "core/workspace/PlanBasis.h"

using namespace Qt::StringLiterals;

namespace Steelyard::TargetCommands {

namespace {

/// How the options say that a plan is to be divided.
struct Manner
{
    SplitBasis::Method method = SplitBasis::Method::History;
    QMap<QString, SplitBasis::Method> methodOf; ///< by level
    QString season = u"workdays"_s;
    int years = 1;
    QList<Period> excluded;
    QMap<QString, qint64> weights; ///< by node
    QMap<QString, Share> growthOf; ///< by node
    Share growth;
    Ramp ramp;
    std::optional<qint64> total;

    SplitBasis::Method of(const QString &level) const { return methodOf.value(level, method); }
};

/// A division worked out: what would change, and what it is remembered by.
struct Division
{
    PlanSheet sheet;
    PlanEdit edit;
    qint64 total = 0;
    SeasonProfile season;
    QString levels;
    Table table;
};

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

std::optional<int> readMethods(Session &session, Manner &manner)
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
    if (session.isSet(u"season"_s))
        manner.season = session.value(u"season"_s);
    if (!QStringList {u"workdays"_s, u"history"_s, u"own"_s, u"even"_s}.contains(manner.season))
        return session.wrongUsage(u"--season is workdays, history, own or even"_s);
    if (session.isSet(u"years"_s)) {
        manner.years = session.value(u"years"_s).toInt();
        if (manner.years < 1 || manner.years > 3)
            return session.wrongUsage(u"--years is 1, 2 or 3"_s);
    }
    return std::nullopt;
}

std::optional<int> readFigures(Session &session, Manner &manner)
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

Result<SplitBasis> basisOf(SplitBasis::Method method, const Manner &manner, const PlanBasis &basis,
                           const Session &session)
{
    using Method = SplitBasis::Method;
    Result<std::vector<qint64>> figures = std::vector<qint64>();
    bool isByPeriod = false;
    switch (method) {
    case Method::Even:
        break;
    case Method::Weights:
    case Method::Industry:
        figures = basis.given(manner.weights);
        break;
    case Method::History:
    case Method::Growth:
        figures = basis.past(manner.years);
        isByPeriod = manner.season == "own"_L1;
        break;
    case Method::Potential:
        figures = basis.present(session.isSet(u"potential"_s) ? session.value(u"potential"_s)
                                                              : u"pipeline_value"_s);
        break;
    case Method::HeadCount:
        figures = basis.heads(manner.ramp);
        isByPeriod = true;
        break;
    case Method::Copy:
        figures = basis.copy(session.value(u"copy"_s));
        isByPeriod = true;
        break;
    }
    if (!figures)
        return figures.error();
    if (method == Method::Growth || method == Method::Industry) {
        const auto growth = basis.shares(manner.growthOf, manner.growth);
        if (!growth)
            return growth.error();
        figures = SplitBasis::grown(*figures, *growth);
    }
    return SplitBasis {method, *figures, isByPeriod};
}

Result<Division> divide(const Session &session, const Reading &reading, Manner manner)
{
    auto question = PlanOptions::question(session, reading);
    if (!question)
        return question.error();
    if (!session.isSet(u"levels"_s))
        question->levels = {u"department"_s, u"team"_s, u"person"_s};
    if (session.isSet(u"quantum"_s))
        question->quantum = Fixed::parse(session.value(u"quantum"_s), Quantity::Scale);
    const auto sheet = PlanSheet::open(reading, *question);
    if (!sheet)
        return sheet.error();
    for (const QString &text : session.value(u"exclude"_s).split(u',', Qt::SkipEmptyParts)) {
        const auto month = Period::parse(text, reading.facts.calendar());
        if (!month)
            return month.error();
        manner.excluded << *month;
    }
    const auto total = manner.total ? manner.total : sheet->total(reading);
    if (!total)
        return Error {Error::Kind::NotFound,
                      "target.none_to_divide"_L1,
                      {{u"node"_s, sheet->plan().nodes().front().name},
                       {u"period"_s, question->period.label()}},
                      {}};
    const PlanBasis basis(reading, *sheet);
    SeasonProfile season;
    if (manner.season == "history"_L1 || manner.season == "own"_L1) {
        const auto learned = basis.season(manner.years, manner.excluded);
        if (!learned)
            return learned.error();
        season = *learned;
    }
    QHash<QString, SplitBasis> byLevel;
    QStringList remembered;
    for (const PlanNode &node : sheet->plan().nodes()) {
        if (node.parent < 0 || byLevel.contains(node.level))
            continue;
        const auto found = basisOf(manner.of(node.level), manner, basis, session);
        if (!found)
            return found.error();
        byLevel.insert(node.level, *found);
        remembered << node.level + u':' + textOf(found->method);
    }
    const std::vector<qint64> weights = manner.season == "even"_L1
        ? std::vector<qint64>(std::size_t(sheet->plan().periodCount()), 1)
        : season.periodWeights(sheet->plan().periods(), reading.facts.calendar());
    const auto edit = PlanSplit(sheet->plan(), byLevel).breakDown(0, *total, weights);
    if (!edit)
        return edit.error();
    if (const auto allowed = sheet->lifecycle().mayApply(sheet->plan(), *edit); !allowed)
        return allowed.error();
    TargetPlan after = sheet->plan();
    after.apply(*edit);
    return Division {*sheet,
                     *edit,
                     *total,
                     season,
                     remembered.join(u' '),
                     PlanOptions::table(reading, *sheet, after)};
}

/// What the plan was made with is stored beside it.
void remember(Command &command, const Division &division, const QDate &today,
              const Reading &reading, Workspace &workspace)
{
    const PlanQuestion &question = division.sheet.question();
    TargetPlanning planning;
    planning.id = TargetPlanningId(workspace.newId());
    planning.plan = question.plan;
    planning.node = question.node.id;
    planning.nodeKind = question.node.isPerson() ? u"person"_s : u"unit"_s;
    planning.kpi = question.kpi;
    planning.variant = question.variant;
    planning.periodFrom = question.period.from();
    planning.periodTo = question.period.last();
    planning.grain = grainName(question.grain);
    planning.quantum = Quantity {division.sheet.plan().quantum()};
    planning.calendar = reading.facts.calendar().id();
    planning.levels = division.levels;
    planning.madeOn = today;
    if (division.season != SeasonProfile()) {
        Season season;
        season.id = SeasonId(workspace.newId());
        season.name = question.kpi;
        QStringList weights;
        for (const qint64 weight : division.season.months)
            weights << QString::number(weight);
        for (const qint64 weight : division.season.weekdays)
            weights << QString::number(weight);
        season.weights = weights.join(u' ');
        season.madeOn = today;
        planning.season = season.id;
        command.changes << Record::create(season);
    }
    command.changes << Record::create(planning);
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
         {u"dry-run"_s, {}, u"Only show what it would be; nothing changes."_s}});
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
    Manner manner;
    if (const auto status = readMethods(session, manner))
        return *status;
    if (const auto status = readFigures(session, manner))
        return *status;
    const bool isApplied = !session.isSet(u"dry-run"_s);
    const auto workspace
        = session.open(isApplied ? Workspace::Access::Write : Workspace::Access::Read);
    if (!workspace)
        return session.fail(workspace.error());
    std::optional<Command> command;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        auto division = divide(session, reading, manner);
        if (!division)
            return division.error();
        if (isApplied) {
            command = division->sheet.command(
                division->edit, u"target.split"_s, reading.today,
                [&] { return (*workspace)->newId(); }, division->total);
            remember(*command, *division, reading.today, reading, **workspace);
        }
        return division->table;
    });
    if (!table)
        return session.fail(table.error());
    if (command) {
        const auto receipt = (*workspace)->submit(*command).takeResult();
        if (!receipt)
            return session.fail(receipt.error());
        session.say(u"the plan is saved"_s);
    }
    return session.answer(*table);
}

bool writes(const QStringList &arguments)
{
    static const QStringList always {u"set"_s, u"lock"_s, u"step"_s};
    const QString verb = arguments.value(0);
    const bool isTrial = arguments.contains(u"--dry-run"_s);
    const bool isOfStore
        = std::any_of(arguments.cbegin(), arguments.cend(),
                      [](const QString &argument) { return argument.startsWith(u"--store"_s); });
    return always.contains(verb) || (verb == "import"_L1 && !isTrial)
        || (verb == "split"_L1 && !isTrial && isOfStore)
        || (verb == "work"_L1 && arguments.contains(u"--apply"_s));
}

} // namespace Steelyard::TargetCommands
