// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/HandbookCommands.h"
#include "app/cli/PackCommands.h"
#include "app/cli/Selection.h"
#include "core/engine/DrillThrough.h"
#include "core/engine/Evaluator.h"
#include "core/engine/GoldenCheck.h"
#include "core/engine/VariantGap.h"
#include "core/handbook/HandbookLint.h"
#include "core/handbook/KpiCheck.h"
#include "core/handbook/SchemaContext.h"
#include "core/workspace/DriveEvidence.h"
#include "ui/shell/ErrorText.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

const Session::Option Store {u"store"_s, u"FILE"_s,
                             u"With the company's own definitions (default: as they ship)."_s};

int list(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi list"_s, u"Every KPI of the handbook."_s, console, open);
    session.add({Store, {u"locale"_s, u"L"_s, u"zh_CN for Chinese names."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    const auto handbook = handbookOf(session);
    if (!handbook)
        return session.fail(handbook.error());
    const bool chinese = session.value(u"locale"_s).startsWith("zh"_L1);
    Table table({u"id"_s, u"version"_s, u"name"_s, u"unit"_s, u"layer"_s, u"category"_s});
    for (const KpiDefinition &kpi : handbook->definitions())
        table.add({Table::text(kpi.id), Table::text(kpi.version),
                   Table::text(chinese ? kpi.name.zh : kpi.name.en), Table::text(textOf(kpi.unit)),
                   Table::text(kpi.layer), Table::text(kpi.category)});
    return session.answer(table);
}

int show(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi show"_s, u"One definition in full."_s, console, open);
    session.addPositional(u"ID"_s, u"The KPI."_s);
    session.add({Store});
    if (const auto status = session.parse(arguments))
        return *status;
    if (session.positional().size() != 1)
        return session.wrongUsage(u"one KPI is required"_s);
    const auto handbook = handbookOf(session);
    if (!handbook)
        return session.fail(handbook.error());
    const QString id = session.positional().first();
    const KpiDefinition *kpi = handbook->find(id);
    if (!kpi)
        return session.fail({Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, id}}, {}});
    QStringList variants;
    for (const Variant &variant : kpi->variants)
        variants << variant.id;
    Table table({u"id"_s, u"version"_s, u"name_en"_s, u"name_zh"_s, u"purpose_en"_s,
                 u"purpose_zh"_s, u"rule_en"_s, u"rule_zh"_s, u"pitfalls_en"_s, u"pitfalls_zh"_s,
                 u"kind"_s, u"unit"_s, u"direction"_s, u"layer"_s, u"category"_s, u"variants"_s,
                 u"default_variant"_s, u"counters"_s});
    table.add({Table::text(kpi->id), Table::text(kpi->version), Table::text(kpi->name.en),
               Table::text(kpi->name.zh), Table::text(kpi->purpose.en),
               Table::text(kpi->purpose.zh), Table::text(kpi->rule.en), Table::text(kpi->rule.zh),
               Table::text(kpi->pitfalls.en), Table::text(kpi->pitfalls.zh),
               Table::text(textOf(kpi->kind)), Table::text(textOf(kpi->unit)),
               Table::text(textOf(kpi->direction)), Table::text(kpi->layer),
               Table::text(kpi->category), Table::list(variants), Table::text(kpi->defaultVariant),
               Table::list(kpi->counters)});
    return session.answer(table);
}

int check(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi check"_s,
                    u"Looks at the formulas of the definitions and works their examples out."_s,
                    console, open);
    session.addPositional(u"ID"_s, u"One KPI (default: all)."_s);
    session.add({Store});
    if (const auto status = session.parse(arguments))
        return *status;
    const auto handbook = handbookOf(session);
    if (!handbook)
        return session.fail(handbook.error());
    const QString wanted = session.positional().value(0);
    if (!wanted.isEmpty() && !handbook->find(wanted))
        return session.fail({Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, wanted}}, {}});
    const FormulaContext context = SchemaContext::of(Schema(), handbook->definitions());
    Table table({u"kpi"_s, u"ok"_s, u"examples"_s, u"detail"_s});
    bool well = true;
    for (const KpiDefinition &kpi : handbook->definitions()) {
        if (!wanted.isEmpty() && kpi.id != wanted)
            continue;
        QStringList faults;
        for (const KpiFinding &finding : KpiCheck::findings(kpi, context)) {
            if (finding.diagnostic.severity == Diagnostic::Severity::Error)
                faults << u"%1, character %2: %3"_s.arg(finding.key)
                              .arg(finding.diagnostic.span.begin + 1)
                              .arg(ErrorText::sentence(finding.diagnostic.code,
                                                       finding.diagnostic.values));
        }
        const QList<GoldenOutcome> outcomes = GoldenCheck::check(*handbook, kpi);
        for (const GoldenOutcome &outcome : outcomes) {
            if (outcome.error)
                faults << u"line %1: %2"_s.arg(outcome.line).arg(QString(outcome.error->code));
            for (const GoldenOutcome::Difference &difference : outcome.differences)
                faults << u"line %1: %2 is %3, not %4"_s.arg(outcome.line)
                              .arg(difference.key, difference.found, difference.expected);
        }
        well = well && faults.isEmpty();
        table.add({Table::text(kpi.id), Table::flag(faults.isEmpty()),
                   Table::number(qint64(outcomes.size())), Table::text(faults.join(u"; "_s))});
    }
    session.answer(table);
    return well ? Done : NotDone;
}

Table::Cell valueOf(const Measure &measure)
{
    const auto value = measure.plainValue();
    return value ? Table::number(*value) : Table::null();
}

Table::Cell exact(const Measure &measure, const QString &text)
{
    return measure.isValue() ? Table::text(text) : Table::null();
}

int eval(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi eval"_s, u"The figures of KPIs for nodes and periods."_s, console, open);
    session.add(Selection::options());
    if (const auto status = session.parse(arguments))
        return *status;
    if (const auto status = Selection::check(session))
        return *status;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto question = Selection::question(session, reading);
        if (!question)
            return question.error();
        auto cells = Evaluator(reading.handbook, reading.facts).evaluate(*question, reading.cancel);
        if (!cells)
            return cells.error();
        Table answer({u"kpi"_s, u"version"_s, u"variant"_s, u"node"_s, u"node_kind"_s, u"period"_s,
                      u"state"_s, u"value"_s, u"num"_s, u"den"_s, u"unit"_s, u"currency"_s,
                      u"n_rows"_s, u"phase"_s, u"flags"_s, u"n_backdated"_s, u"missing"_s});
        const Organisation &organisation = reading.facts.organisation();
        for (const Cell &cell : std::as_const(*cells)) {
            // One cell per node that exists in the period.
            if (!organisation.exists(cell.node, cell.period.range()))
                continue;
            const Measure &measure = cell.measure;
            answer.add({Table::text(cell.kpi), Table::text(cell.version),
                        cell.variant.isEmpty() ? Table::null() : Table::text(cell.variant),
                        Table::text(organisation.pathOn(cell.node, cell.period.last())),
                        Table::text(organisation.kindName(cell.node)),
                        Table::text(cell.period.label()), Table::text(textOf(measure.state)),
                        valueOf(measure), exact(measure, measure.numText()),
                        exact(measure, measure.denText()), Table::text(textOf(measure.unit)),
                        measure.currency.isEmpty() ? Table::null() : Table::text(measure.currency),
                        Table::number(measure.nRows), Table::text(textOf(measure.phase)),
                        Table::list(measure.flags), Table::number(measure.nBackdated),
                        Table::list(measure.missing)});
        }
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

int rows(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi rows"_s, u"The rows behind one figure, and those left out."_s, console,
                    open);
    session.add(Selection::options());
    if (const auto status = session.parse(arguments))
        return *status;
    if (const auto status = Selection::check(session))
        return *status;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto question = Selection::question(session, reading);
        if (!question)
            return question.error();
        auto found = DrillThrough(reading.handbook, reading.facts).rows(*question, reading.cancel);
        if (!found)
            return found.error();
        Table answer({u"entity"_s, u"id"_s, u"external_id"_s, u"contribution"_s, u"part"_s,
                      u"reason"_s, u"kpi"_s});
        answer.setHiding({u"reason"_s, {u"entity"_s, u"part"_s}, {u"contribution"_s}});
        for (const DrillRow &row : std::as_const(*found)) {
            const QString externalId
                = toText(reading.row(row.entity, row.id).value(u"external_id"_s));
            answer.add({Table::text(row.entity), Table::text(row.id.text()),
                        externalId.isEmpty() ? Table::null() : Table::text(externalId),
                        row.contribution.isEmpty() ? Table::null() : Table::text(row.contribution),
                        Table::text(textOf(row.part)),
                        row.reason.isEmpty() ? Table::null() : Table::text(row.reason),
                        Table::text(row.kpi)},
                       {row.entity, row.id, row.day});
        }
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

} // namespace

/// What the handbook as a whole leaves open.
int lint(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi lint"_s,
                    u"What the handbook as a whole leaves open: orphans, results without drivers, "
                    u"activities that nothing keeps honest."_s,
                    console, open);
    session.add({Store});
    if (const auto status = session.parse(arguments))
        return *status;
    const auto handbook = handbookOf(session);
    if (!handbook)
        return session.fail(handbook.error());
    Table table({u"kpi"_s, u"finding"_s, u"other"_s});
    for (const HandbookFinding &finding : HandbookLint::findings(*handbook))
        table.add({Table::text(finding.kpi), Table::text(textOf(finding.kind)),
                   finding.other.isEmpty() ? Table::null() : Table::text(finding.other)});
    return session.answer(table);
}

/// How well the own past bears out what the handbook says drives what.
int drives(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(
        u"kpi drives"_s,
        u"What a KPI drives and what drives it, measured on the company's own months."_s, console,
        open);
    session.addPositional(u"ID"_s, u"The KPI."_s);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (session.positional().size() != 1 || !session.isSet(u"store"_s))
        return session.wrongUsage(u"one KPI and --store FILE are required"_s);
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto found = DriveEvidence::of(session.positional().first(), reading);
        if (!found)
            return found.error();
        Table answer({u"from"_s, u"to"_s, u"months_later"_s, u"r"_s, u"n"_s, u"signal"_s});
        for (const DriveEvidence &one : *found)
            answer.add(
                {Table::text(one.from), Table::text(one.to),
                 one.isKnown() ? Table::number(one.lag) : Table::null(),
                 one.isKnown() ? Table::number(QString::number(one.r, 'f', 4)) : Table::null(),
                 Table::number(one.pairs), Table::flag(one.isSignal())});
        return answer;
    });
    return table ? session.answer(*table) : session.fail(table.error());
}

int compareVariants(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi compare-variants"_s,
                    u"One figure by two counting rules, and the rows that make the difference."_s,
                    console, open);
    session.add(Selection::options());
    session.add({{u"variants"_s, u"A,B"_s, u"Which two (default: the default and the next)."_s},
                 {u"with-period"_s, u"P"_s,
                  u"Instead: the same rule in another period, such as 2026-S03 (settlement)."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (const auto status = Selection::check(session))
        return *status;
    QString summary;
    const auto table = session.ask<Table>([&](const Reading &reading) -> Result<Table> {
        const auto question = Selection::question(session, reading);
        if (!question)
            return question.error();
        const bool isOfPeriods = session.isSet(u"with-period"_s);
        QStringList two = session.value(u"variants"_s).split(u',', Qt::SkipEmptyParts);
        const KpiDefinition &kpi = *reading.handbook.find(question->kpis.constFirst());
        if (two.isEmpty() && !kpi.variants.isEmpty())
            two << (question->variant.isEmpty() ? kpi.defaultVariant : question->variant);
        for (const Variant &variant : kpi.variants) {
            if (two.size() == 1 && variant.id != two.first())
                two << variant.id;
        }
        if (two.size() != 2 && !isOfPeriods)
            return Error {Error::Kind::Invalid, "kpi.two_variants"_L1, {{u"kpi"_s, kpi.id}}, {}};
        const auto other = isOfPeriods
            ? Period::parse(session.value(u"with-period"_s), reading.facts.calendar())
            : Result<Period>(Error());
        if (isOfPeriods && !other)
            return other.error();
        const auto gap = isOfPeriods
            ? VariantGap::ofPeriods(reading.handbook, reading.facts, *question,
                                    question->periods.constFirst(), *other, reading.cancel)
            : VariantGap::of(reading.handbook, reading.facts, *question, two.at(0), two.at(1),
                             reading.cancel);
        if (!gap)
            return gap.error();
        const auto said = [isOfPeriods](const Cell &cell) -> QString {
            return (isOfPeriods ? cell.period.label() : cell.variant) + u' '
                + cell.measure.plainValue().value_or(textOf(cell.measure.state));
        };
        summary = u"%1: %2, %3; %4 row(s) make the difference"_s.arg(
            kpi.id, said(gap->a), said(gap->b), QString::number(gap->rows.size()));
        Table answer({u"why"_s, u"part"_s, u"entity"_s, u"id"_s, u"external_id"_s, u"a"_s, u"b"_s});
        const auto orNull = [](const QString &text) {
            return text.isEmpty() ? Table::null() : Table::text(text);
        };
        answer.setHiding({u"external_id"_s, {u"why"_s, u"part"_s, u"entity"_s}, {u"a"_s, u"b"_s}});
        for (const VariantGapRow &row : gap->rows)
            answer.add({Table::text(textOf(row.why)), Table::text(textOf(row.part)),
                        Table::text(row.entity), Table::text(row.id.text()),
                        orNull(toText(reading.row(row.entity, row.id).value(u"external_id"_s))),
                        orNull(row.inA), orNull(row.inB)},
                       {row.entity, row.id, row.day});
        return answer;
    });
    if (!table)
        return session.fail(table.error());
    session.say(summary);
    return session.answer(*table);
}

int kpi(const QStringList &arguments, Console &console, Workspace *open)
{
    const QString verb = arguments.value(0);
    const QStringList rest = arguments.mid(1);
    if (verb == "list"_L1)
        return list(rest, console, open);
    if (verb == "show"_L1)
        return show(rest, console, open);
    if (verb == "check"_L1)
        return check(rest, console, open);
    if (verb == "eval"_L1)
        return eval(rest, console, open);
    if (verb == "compare-variants"_L1)
        return compareVariants(arguments.mid(1), console, open);
    if (verb == "rows"_L1)
        return rows(rest, console, open);
    if (verb == "lint"_L1)
        return lint(rest, console, open);
    if (verb == "drives"_L1)
        return drives(rest, console, open);
    if (verb == "export"_L1)
        return exportPack(rest, console, open);
    if (verb == "import"_L1)
        return importPack(rest, console, open);
    if (verb == "compare-pack"_L1)
        return comparePack(rest, console, open);
    if (const auto status = handbookVerb(verb, rest, console, open))
        return *status;
    const bool asked = verb == "--help"_L1;
    (asked ? console.out : console.err)
        << "steelyard kpi: list | show ID | check [ID] | lint | eval | rows | compare-variants | "
           "drives ID\n"
           "               draft FILE | propose | approve | send-back | discard | versions\n"
           "               impact [FILE] | deprecate | settle\n"
           "               export --out FILE | compare-pack FILE | import FILE\n";
    return asked ? Done : WrongUsage;
}

} // namespace Steelyard::Commands
