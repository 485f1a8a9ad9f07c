// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/ForecastCommands.h"
#include "app/cli/Selection.h"
#include "core/base/Fixed.h"
#include "core/pipeline/Funnel.h"
#include "core/workspace/Board.h"
#include "core/workspace/PipelineBook.h"

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

Table::Cell rounded(double value)
{
    return Table::number(QString::number(value, 'f', 4));
}

/// The pipeline of --pipeline; null where nothing is said.
Result<Uuid> pipelineOf(const Session &session, const Reading &reading)
{
    if (!session.isSet(u"pipeline"_s))
        return Uuid();
    const auto book = PipelineBook::of(reading);
    if (!book)
        return book.error();
    for (const Pipeline &pipeline : book->pipelines) {
        if (pipeline.name.compare(session.value(u"pipeline"_s), Qt::CaseInsensitive) == 0)
            return pipeline.id.uuid();
    }
    return Error {Error::Kind::NotFound,
                  "pipeline.unknown"_L1,
                  {{u"pipeline"_s, session.value(u"pipeline"_s)}},
                  {}};
}

Result<FunnelQuestion> funnelQuestion(const Session &session, const Reading &reading)
{
    std::optional<Period> period;
    if (session.isSet(u"period"_s)) {
        const auto parsed = Period::parse(session.value(u"period"_s), reading.facts.calendar());
        if (!parsed)
            return parsed.error();
        period = *parsed;
    }
    const Organisation &organisation = reading.facts.organisation();
    NodeKey node = organisation.root();
    if (session.isSet(u"node"_s)) {
        const auto found
            = organisation.find(session.value(u"node"_s), period ? period->last() : reading.today);
        if (!found)
            return found.error();
        node = *found;
    }
    const auto pipeline = pipelineOf(session, reading);
    if (!pipeline)
        return pipeline.error();
    return FunnelQuestion {node,
                           period,
                           Selection::slice(session),
                           reading.today,
                           session.isSet(u"flow"_s) ? FunnelQuestion::View::Flow
                                                    : FunnelQuestion::View::Cohort,
                           *pipeline};
}

/// Who stands behind one step.
Result<Table> membersOf(const Funnel &funnel, const FunnelQuestion &question, const QString &stage,
                        const Reading &reading)
{
    const auto steps = funnel.steps(question, reading.cancel);
    if (!steps)
        return steps.error();
    if (std::none_of(steps->cbegin(), steps->cend(),
                     [&](const FunnelStep &step) { return step.stage == stage; }))
        return Error {Error::Kind::NotFound, "stage.unknown"_L1, {{u"stage"_s, stage}}, {}};
    const auto members = funnel.members(question, stage, reading.cancel);
    if (!members)
        return members.error();
    Table answer({u"id"_s, u"name"_s, u"passed"_s, u"lost"_s});
    answer.setHiding({u"name"_s, {}, {}});
    for (const FunnelMember &member : *members) {
        const RowFields fields = reading.row(u"opportunity"_s, member.id);
        answer.add({Table::text(member.id.text()), Table::text(toText(fields.value(u"name"_s))),
                    Table::flag(member.passed), Table::flag(member.isLost)},
                   {u"opportunity"_s, member.id, reading.today});
    }
    return answer;
}

/// The oldest first; those beyond their limit before all others.
Table ageTable(const BoardFigures &figures)
{
    struct Line
    {
        const BoardColumn *column;
        const BoardCard *card;
    };
    QList<Line> lines;
    for (const BoardColumn &column : figures.columns) {
        for (const BoardCard &card : column.cards) {
            if (column.outcome == "open"_L1)
                lines.append({&column, &card});
        }
    }
    std::stable_sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) {
        return std::pair(!a.card->isTooLong(), -a.card->ageDays)
            < std::pair(!b.card->isTooLong(), -b.card->ageDays);
    });
    Table table({u"id"_s, u"name"_s, u"customer"_s, u"owner"_s, u"stage"_s, u"age"_s, u"limit"_s,
                 u"over"_s, u"median"_s, u"next_on"_s, u"amount"_s, u"currency"_s});
    table.setHiding({u"name"_s, {u"currency"_s}, {u"amount"_s}});
    for (const auto &[column, card] : lines)
        table.add(
            {Table::text(card->id.text()), Table::text(card->name), Table::text(card->customer),
             Table::text(card->owner), Table::text(column->stage),
             card->ageDays < 0 ? Table::null() : Table::number(qint64(card->ageDays)),
             card->limit ? Table::number(*card->limit) : Table::null(),
             Table::flag(card->isTooLong()),
             card->usualAge ? Table::number(QString::number(*card->usualAge, 'f', 1))
                            : Table::null(),
             card->nextOn.isValid() ? Table::text(card->nextOn.toString(Qt::ISODate))
                                    : Table::null(),
             card->amount ? Table::text(Fixed::text(*card->amount, Amount::Scale)) : Table::null(),
             Table::text(card->currency)},
            {u"opportunity"_s, card->id, figures.today});
    return table;
}

int funnel(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pipeline funnel"_s,
                    u"What becomes of the opportunities created in a period; with --flow, of those "
                    "that left a stage in it."_s,
                    console, open);
    session.add(
        {{u"store"_s, u"FILE"_s, u"The store."_s},
         {u"node"_s, u"NODE"_s, u"Whose opportunities (default: the company's)."_s},
         {u"period"_s, u"P"_s, u"Created in this period (default: all)."_s},
         {u"flow"_s, {}, u"Count what left a stage in the period: went on, or was lost."_s},
         {u"pipeline"_s, u"NAME"_s, u"Which pipeline (default: the company's)."_s},
         {u"stage"_s, u"CODE"_s, u"List the opportunities behind this step instead."_s},
         {u"where"_s, u"FIELD=A,B"_s, u"Only rows with one of these values; may be repeated."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    if (const auto status = Selection::checkSlice(session))
        return *status;
    QString bottleneck;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto question = funnelQuestion(session, reading);
        if (!question)
            return question.error();
        const Funnel funnel(reading.facts);
        if (session.isSet(u"stage"_s))
            return membersOf(funnel, *question, session.value(u"stage"_s), reading);
        const auto steps = funnel.steps(*question, reading.cancel);
        if (!steps)
            return steps.error();
        Table answer({u"stage"_s, u"entered"_s, u"passed"_s, u"conversion"_s, u"low"_s, u"high"_s,
                      u"median_days"_s});
        for (const FunnelStep &step : *steps) {
            const bool known = step.passed && step.entered > 0;
            answer.add({Table::text(step.stage), Table::number(step.entered),
                        step.passed ? Table::number(*step.passed) : Table::null(),
                        known ? rounded(100.0 * double(*step.passed) / double(step.entered))
                              : Table::null(),
                        known ? rounded(100.0 * step.low) : Table::null(),
                        known ? rounded(100.0 * step.high) : Table::null(),
                        step.medianDays ? Table::number(QString::number(*step.medianDays, 'f', 1))
                                        : Table::null()});
        }
        const qsizetype narrow = Funnel::bottleneck(*steps);
        if (narrow >= 0)
            bottleneck = u"bottleneck: %1, five points more would bring %2 %3"_s.arg(
                steps->at(narrow).stage, Fixed::rounded(*steps->at(narrow).gain, Amount::Scale, 2),
                reading.facts.profile().currency);
        return answer;
    });
    if (!table)
        return session.fail(table.error());
    if (!bottleneck.isEmpty())
        session.say(bottleneck);
    return session.answer(*table);
}

int ageing(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pipeline ageing"_s,
                    u"Open opportunities by the working days they have stood in their stage."_s,
                    console, open);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"node"_s, u"NODE"_s, u"Whose opportunities (default: the company's)."_s},
                 {u"pipeline"_s, u"NAME"_s, u"Which pipeline (default: the company's)."_s},
                 {u"over"_s, {}, u"Only those beyond the limit of their stage."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        BoardRequest request;
        const auto pipeline = pipelineOf(session, reading);
        if (!pipeline)
            return pipeline.error();
        request.pipeline = PipelineId(*pipeline);
        if (session.isSet(u"node"_s)) {
            const auto node
                = reading.facts.organisation().find(session.value(u"node"_s), reading.today);
            if (!node)
                return node.error();
            request.node = *node;
        }
        if (session.isSet(u"over"_s))
            request.only = BoardRequest::Only::TooLong;
        const auto figures = Board::figures(request, reading);
        if (!figures)
            return figures.error();
        return ageTable(*figures);
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

} // namespace

int pipeline(const QStringList &arguments, Console &console, Workspace *open)
{
    const QString verb = arguments.value(0);
    if (verb == "funnel"_L1)
        return funnel(arguments.mid(1), console, open);
    if (verb == "ageing"_L1)
        return ageing(arguments.mid(1), console, open);
    if (const auto status = ForecastCommands::verb(verb, arguments.mid(1), console, open))
        return *status;
    const bool asked = verb == "--help"_L1;
    (asked ? console.out : console.err)
        << "steelyard pipeline: funnel, ageing, " << ForecastCommands::verbs() << '\n';
    return asked ? Done : WrongUsage;
}

} // namespace Steelyard::Commands
