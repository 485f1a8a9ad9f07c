// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ForecastCommands.h"
#include "app/cli/Selection.h"
#include "core/exchange/CsvReader.h"
#include "core/pipeline/WinChances.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace Steelyard::ForecastCommands {

namespace {

double rounded(double value)
{
    return QString::number(value, 'f', 4).toDouble();
}

QJsonArray reliabilityOf(const WinModel &model)
{
    QJsonArray rows;
    for (const WinModel::Reliability &bin : model.reliability())
        rows.append(QJsonObject {{u"from"_s, bin.from},
                                 {u"to"_s, bin.to},
                                 {u"n"_s, bin.n},
                                 {u"foretold"_s, rounded(bin.foretold)},
                                 {u"came"_s, rounded(bin.came)},
                                 {u"low"_s, rounded(bin.low)},
                                 {u"high"_s, rounded(bin.high)}});
    return rows;
}

Table::Cell json(const QJsonArray &rows)
{
    return {QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact)),
            Table::Cell::Kind::Json};
}

Table::Cell percentOf(double share)
{
    return estimate(100 * share);
}

Table summaryOf(const WinModel &model, const QString &segment, qint64 unknownPaths, bool isJson)
{
    QStringList columns {u"n"_s,      u"won"_s,     u"auc"_s,           u"low"_s,
                         u"high"_s,   u"brier"_s,   u"brier_of_mean"_s, u"signal"_s,
                         u"reason"_s, u"segment"_s, u"unknown_paths"_s};
    if (isJson)
        columns << u"reliability"_s;
    Table table(columns);
    const bool isFitted = model.signal() != WinModel::Signal::TooFew;
    const auto known = [&](double value) { return isFitted ? estimate(value) : Table::null(); };
    const QString reason = model.signal() == WinModel::Signal::Found ? QString()
        : isFitted                                                   ? u"no_better_than_chance"_s
                                                                     : u"too_few_decided"_s;
    QList<Table::Cell> row {
        Table::number(model.decided()),
        Table::number(model.won()),
        known(model.auc()),
        known(model.aucLow()),
        known(model.aucHigh()),
        known(model.brier()),
        known(model.brierOfMean()),
        Table::text(model.signal() == WinModel::Signal::Found ? u"yes"_s : u"no"_s),
        reason.isEmpty() ? Table::null() : Table::text(reason),
        segment.isEmpty() ? Table::null() : Table::text(segment),
        Table::number(unknownPaths)};
    if (isJson)
        row << json(reliabilityOf(model));
    table.add(row);
    return table;
}

Table reliabilityTable(const WinModel &model)
{
    Table table({u"from"_s, u"to"_s, u"n"_s, u"foretold"_s, u"came"_s, u"low"_s, u"high"_s});
    for (const WinModel::Reliability &bin : model.reliability())
        table.add({estimate(bin.from), estimate(bin.to), Table::number(bin.n),
                   estimate(bin.foretold), estimate(bin.came), estimate(bin.low),
                   estimate(bin.high)});
    return table;
}

Table termsOf(const WinModel &model)
{
    Table table({u"feature"_s, u"level"_s, u"n"_s, u"weight"_s});
    for (const WinModel::Term &term : model.terms())
        table.add({Table::text(term.feature),
                   term.isPooled              ? Table::text(u"(rare)"_s)
                       : term.isFigure        ? Table::text(u"(per deviation)"_s)
                       : term.level.isEmpty() ? Table::text(u"(not said)"_s)
                                              : Table::text(term.level),
                   Table::number(term.n), estimate(term.weight)});
    return table;
}

Table dealsOf(const WinChances &chances, const FactTable &opportunities, const QDate &today)
{
    Table table({u"deal"_s, u"name"_s, u"stage"_s, u"probability"_s, u"manual"_s, u"stage_chance"_s,
                 u"stage_low"_s, u"stage_high"_s, u"stage_n"_s, u"few"_s, u"reasons"_s});
    table.setHiding({u"name"_s, {}, {}});
    const FactColumn &names = *opportunities.column(u"name"_s);
    for (const WinChances::Deal &deal : chances.open) {
        QStringList reasons;
        for (const WinModel::Reason &reason : chances.model.reasons(deal.place))
            reasons << u"%1=%2 %3%4"_s.arg(
                reason.feature, reason.level.isEmpty() ? u"(not said)"_s : reason.level,
                reason.weight < 0 ? u""_s : u"+"_s, QString::number(reason.weight, 'f', 2));
        const qint32 code = names.codes[std::size_t(deal.row)];
        table.add({Table::text(deal.id.text()),
                   Table::text(code == FactColumn::None ? QString() : names.dictionary.at(code)),
                   Table::text(deal.stage), percentOf(double(deal.chance) / Share::Whole),
                   deal.manual ? percentOf(double(*deal.manual) / Share::Whole) : Table::null(),
                   percentOf(deal.prior.chance), percentOf(deal.prior.low),
                   percentOf(deal.prior.high), Table::number(deal.prior.n),
                   Table::flag(deal.prior.isFew), Table::list(reasons)},
                  {u"opportunity"_s, deal.id, today});
    }
    return table;
}

/// A list outside of a store: columns are features as they stand there.
Result<WinTable> readList(const Session &session)
{
    const QString path = session.path(u"csv"_s);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error {Error::Kind::NotFound, "file.cannot_read"_L1, {{u"path"_s, path}}, {}};
    CsvReader reader(file);
    if (const auto opened = reader.open(); !opened)
        return opened.error();
    const auto columnOf = [&](const QString &name) -> Result<qsizetype> {
        const qsizetype at = reader.header().indexOf(name);
        return at >= 0
            ? Result<qsizetype>(at)
            : Result<qsizetype>(
                Error {Error::Kind::NotFound, "win.unknown_field"_L1, {{u"field"_s, name}}, {}});
    };
    const auto outcome = columnOf(session.value(u"outcome"_s));
    if (!outcome)
        return outcome.error();
    const QStringList names = session.value(u"features"_s).split(u',', Qt::SkipEmptyParts);
    QList<qsizetype> columns;
    QList<QStringList> cells;
    for (const QString &name : names) {
        const auto at = columnOf(name.trimmed());
        if (!at)
            return at.error();
        if (*at == *outcome)
            return Error {Error::Kind::Invalid, "win.outcome_field"_L1, {{u"field"_s, name}}, {}};
        columns.append(*at);
        cells.append(QStringList());
    }
    WinTable table;
    SourceRow row;
    for (;;) {
        const auto next = reader.next(row);
        if (!next)
            return next.error();
        if (!*next)
            break;
        const QString said = row.cells.value(*outcome);
        const bool isWon = said == session.value(u"won"_s);
        const bool isLost
            = session.isSet(u"lost"_s) ? said == session.value(u"lost"_s) : !said.isEmpty();
        table.outcomes.push_back(isWon        ? WinTable::Outcome::Won
                                     : isLost ? WinTable::Outcome::Lost
                                              : WinTable::Outcome::Open);
        for (qsizetype i = 0; i < columns.size(); ++i)
            cells[i].append(row.cells.value(columns.at(i)));
    }
    const QStringList empty
        = QStringList {u""_s} + session.value(u"empty"_s).split(u',', Qt::SkipEmptyParts);
    for (qsizetype i = 0; i < names.size(); ++i) {
        WinTable::Feature feature {names.at(i).trimmed(), true, {}, {}, {}};
        QSet<QString> different;
        for (const QString &cell : std::as_const(cells[i])) {
            bool isNumber = true;
            if (!empty.contains(cell))
                (void)cell.toDouble(&isNumber);
            feature.isFigure = feature.isFigure && isNumber;
            different.insert(cell);
        }
        // A few numbers are codes.
        feature.isFigure = feature.isFigure && different.size() > 5;
        QHash<QString, qint32> levels;
        for (const QString &cell : std::as_const(cells[i])) {
            const bool isSaid = !empty.contains(cell);
            if (feature.isFigure) {
                feature.figures.push_back(isSaid ? cell.toDouble()
                                                 : std::numeric_limits<double>::quiet_NaN());
                continue;
            }
            if (isSaid && !levels.contains(cell)) {
                levels.insert(cell, qint32(feature.labels.size()));
                feature.labels.append(cell);
            }
            feature.levels.push_back(isSaid ? levels.value(cell) : -1);
        }
        table.features.append(feature);
    }
    return table;
}

int ofList(Session &session)
{
    for (const QString &needed : {u"outcome"_s, u"won"_s, u"features"_s}) {
        if (!session.isSet(needed))
            return session.wrongUsage(u"--csv needs --%1"_s.arg(needed));
    }
    const auto table = readList(session);
    if (!table)
        return session.fail(table.error());
    const auto model = WinModel::fit(*table, session.console().cancel);
    if (!model)
        return session.fail({Error::Kind::Cancelled, "cancelled"_L1, {}, {}});
    if (session.isSet(u"reliability"_s))
        return session.answer(reliabilityTable(*model));
    if (session.isSet(u"terms"_s))
        return session.answer(termsOf(*model));
    return session.answer(summaryOf(*model, {}, 0, session.format() == Table::Format::Json));
}

} // namespace

int winModel(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"pipeline win-model"_s,
                    u"How likely open opportunities are won, learned from those that were decided, "
                    u"and how well that foretells what it has not seen.\n\n"
                    u"One line: n decided, won, auc with low and high (95 %, cross-validated), "
                    u"brier beside brier_of_mean (foretelling the average), signal yes or no with "
                    u"its reason (no_better_than_chance, too_few_decided), segment by which stages "
                    u"differ, unknown_paths (lost ones counted for all stages); in JSON also "
                    u"reliability. Only fields that were known while it was open are features; "
                    u"outcomes and what is rewritten at the end are refused."_s,
                    console, open);
    session.add(
        {{u"store"_s, u"FILE"_s, u"The store."_s},
         {u"node"_s, u"NODE"_s, u"Whose opportunities (default: the company's)."_s},
         {u"where"_s, u"FIELD=A,B"_s, u"Only rows with one of these values; may be repeated."_s},
         {u"features"_s, u"F,G…"_s,
          u"Fields such as owner, product.line, customer.industry (default: the usual ones)."_s},
         {u"segment"_s, u"FIELD"_s, u"By which the chances of stages differ."_s},
         {u"deals"_s,
          {},
          u"Open opportunities instead: deal, name, stage, probability, manual, stage_chance with "
          u"low, high, n and few (percent), reasons (log odds against the average)."_s},
         {u"reliability"_s, {}, u"What was foretold and what came, in tenths."_s},
         {u"terms"_s, {}, u"The weights, the strongest first."_s},
         {u"csv"_s, u"FILE"_s, u"A list outside of a store; its columns are the features."_s},
         {u"outcome"_s, u"COLUMN"_s, u"With --csv: how it ended."_s},
         {u"won"_s, u"VALUE"_s, u"With --csv: the outcome of those that were won."_s},
         {u"lost"_s, u"VALUE"_s, u"With --csv: of those that were lost (default: the others)."_s},
         {u"empty"_s, u"A,B"_s, u"With --csv: words for nothing said."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (session.isSet(u"csv"_s))
        return ofList(session);
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    if (const auto status = Selection::checkSlice(session))
        return *status;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto node = nodeOf(session, reading, reading.today);
        if (!node)
            return node.error();
        WinQuestion question {
            *node, Selection::slice(session), {}, session.value(u"segment"_s), reading.today};
        for (const QString &field : session.value(u"features"_s).split(u',', Qt::SkipEmptyParts))
            question.features.append(field.trimmed());
        const auto chances = WinChances::of(reading.facts, question, reading.cancel);
        if (!chances)
            return chances.error();
        if (session.isSet(u"reliability"_s))
            return reliabilityTable(chances->model);
        if (session.isSet(u"terms"_s))
            return termsOf(chances->model);
        if (!session.isSet(u"deals"_s))
            return summaryOf(chances->model, chances->segment, chances->unknownPaths,
                             session.format() == Table::Format::Json);
        const auto opportunities = reading.facts.table(u"opportunity"_s);
        if (!opportunities)
            return opportunities.error();
        return dealsOf(*chances, **opportunities, reading.today);
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

} // namespace Steelyard::ForecastCommands
