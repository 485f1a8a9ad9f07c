// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/PlanOptions.h"
#include "app/cli/TargetCommands.h"
#include "core/exchange/CsvReader.h"
#include "core/exchange/CsvWriter.h"
#include "core/workspace/PlanBook.h"
#include "core/workspace/PlanTable.h"

#include <QFile>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Steelyard::TargetCommands {

namespace {

Error cannot(QLatin1StringView code, const QString &path)
{
    return {Error::Kind::Storage, code, {{u"path"_s, path}}, {}};
}

Result<void> writeTable(const QString &path, const QList<QStringList> &rows)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannot("target.cannot_write"_L1, path);
    CsvWriter writer(file);
    if (const auto written = writer.write(PlanTable::header()); !written)
        return written;
    for (const QStringList &row : rows) {
        if (const auto written = writer.write(row); !written)
            return written;
    }
    return file.commit() ? Result<void>() : Result<void>(cannot("target.cannot_write"_L1, path));
}

/// A file of a plan as its lines, whatever program it comes from.
struct PlanFile
{
    QFile file;
    std::unique_ptr<XlsxFile> book;

    explicit PlanFile(const QString &path) : file(path) {}

    Result<void> open()
    {
        if (!file.open(QIODevice::ReadOnly))
            return cannot("target.cannot_read"_L1, file.fileName());
        constexpr qint64 mark = 4;
        if (!XlsxFile::isWorkbook(file.peek(mark)))
            return {};
        auto opened = XlsxFile::open(file.fileName());
        if (!opened)
            return opened.error();
        book = std::move(*opened);
        return {};
    }
    std::unique_ptr<RowSource> rows(const PlanSheet &sheet, const CancelToken &cancel)
    {
        if (book)
            return std::make_unique<PlanBook>(*book, sheet);
        CsvFormat format;
        format.isProtected = true;
        return std::make_unique<CsvReader>(file, format, cancel);
    }
};

Table::Cell money(const std::optional<qint64> &value)
{
    return value ? Table::number(Fixed::text(*value, Quantity::Scale)) : Table::null();
}

Table tableOf(const PlanTable::Difference &difference)
{
    Table table({u"line"_s, u"node"_s, u"period"_s, u"tier"_s, u"before"_s, u"value"_s,
                 u"outcome"_s, u"reason"_s});
    for (const PlanTable::Line &line : difference.lines) {
        const bool isTaken = line.fault.isEmpty();
        table.add({Table::number(line.line), Table::text(line.node), Table::text(line.period),
                   Table::text(line.tier), money(line.before), money(line.after),
                   Table::text(isTaken ? u"changed"_s : u"rejected"_s),
                   isTaken ? Table::null() : Table::text(line.fault)});
    }
    return table;
}

} // namespace

int exportPlan(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target export"_s, u"Writes a plan for a spreadsheet: .xlsx, or a long CSV."_s,
                    console, open);
    session.add(PlanOptions::options());
    session.add(
        {{u"out"_s, u"FILE"_s, u"The file, .xlsx or .csv; one that exists is replaced."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (const auto status = PlanOptions::check(session))
        return *status;
    if (!session.isSet(u"out"_s))
        return session.wrongUsage(u"--out FILE is required"_s);
    const QString path = session.path(u"out"_s);
    const auto figures = session.ask<qint64>([&](const Reading &reading) -> Result<qint64> {
        const auto sheet = PlanOptions::sheet(session, reading);
        if (!sheet)
            return sheet.error();
        const Organisation &organisation = reading.facts.organisation();
        const auto written = path.endsWith(".xlsx"_L1, Qt::CaseInsensitive)
            ? XlsxWriter::write(path,
                                PlanBook::made(*sheet, organisation,
                                               organisation.name(organisation.root()),
                                               reading.today, {}))
            : writeTable(path, PlanTable(*sheet).rows(organisation));
        if (!written)
            return written.error();
        const TargetPlan &plan = sheet->plan();
        return qint64(plan.tiers().size()) * plan.nodeCount() * plan.periodCount();
    });
    if (!figures)
        return session.fail(figures.error());
    session.say(u"%1 figures written"_s.arg(*figures));
    return Done;
}

int importPlan(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target import"_s,
                    u"Takes the figures of an exported plan that were changed there."_s, console,
                    open);
    session.add(PlanOptions::options());
    session.add({{u"dry-run"_s, {}, u"Only show what would change."_s}});
    session.addPositional(u"SOURCE"_s, u"The .xlsx or .csv file."_s);
    if (const auto status = session.parse(arguments))
        return *status;
    if (const auto status = PlanOptions::check(session))
        return *status;
    if (session.positional().size() != 1)
        return session.wrongUsage(u"one SOURCE is required"_s);
    const bool isDry = session.isSet(u"dry-run"_s);
    const QString path = session.absolute(session.positional().constFirst());
    PlanFile file(path);
    if (const auto opened = file.open(); !opened)
        return session.fail(opened.error());
    const auto workspace = session.open(isDry ? Workspace::Access::Read : Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    std::optional<Command> command;
    const auto difference = session.ask<PlanTable::Difference>(
        [&](const Reading &reading) -> Result<PlanTable::Difference> {
            const auto sheet = PlanOptions::sheet(session, reading);
            if (!sheet)
                return sheet.error();
            const auto source = file.rows(*sheet, reading.cancel);
            const auto found = PlanTable(*sheet).compare(*source, reading.today);
            if (!found)
                return found.error();
            if (const auto allowed = sheet->lifecycle().mayApply(sheet->plan(), found->edit);
                !allowed)
                return allowed.error();
            command = sheet->command(found->edit, u"target.import"_s, reading.today,
                                     [&] { return (*workspace)->newId(); });
            return *found;
        });
    if (!difference)
        return session.fail(difference.error());
    if (!isDry && !command->changes.isEmpty()) {
        command->source = u"import:"_s + path.section(u'/', -1);
        const auto receipt = (*workspace)->submit(*command).takeResult();
        if (!receipt)
            return session.fail(receipt.error());
    }
    const int status = session.answer(tableOf(*difference));
    const auto rejected = std::count_if(difference->lines.cbegin(), difference->lines.cend(),
                                        [](const auto &line) { return !line.fault.isEmpty(); });
    return status == Done && rejected > 0 ? DoneInPart : status;
}

} // namespace Steelyard::TargetCommands
