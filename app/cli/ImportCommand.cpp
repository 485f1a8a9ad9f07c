// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Commands.h"
#include "app/cli/Interrupt.h"
#include "app/cli/Session.h"
#include "core/workspace/FileImport.h"
#include "ui/shell/ErrorText.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <optional>

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

constexpr int ShownFaults = 10;

QString counted(const QMap<QString, qint64> &counts)
{
    QStringList parts;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        parts << Table::quoted(it.key()) + u':' + QString::number(it.value());
    return u'{' + parts.join(u',') + u'}';
}

} // namespace

int import(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"import"_s,
                    u"Reads a file by a mapping: good rows in one step that can be undone,"
                    " bad rows into a file of their own."_s,
                    console, open);
    session.addPositional(u"SOURCE"_s, u"The file."_s);
    session.add({{u"store"_s, u"FILE"_s, u"The store."_s},
                 {u"mapping"_s, u"MAP"_s, u"What the columns mean (YAML), or auto."_s},
                 {u"sheet"_s, u"NAME"_s, u"The sheet of a workbook (default: the first)."_s},
                 {u"dry-run"_s, {}, u"Store nothing; with --mapping auto print the mapping."_s},
                 {u"strict"_s, {}, u"Any bad row: store nothing."_s},
                 {u"rejects"_s, u"FILE"_s, u"Where bad rows go (SOURCE.rejects.csv)."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (session.positional().size() != 1)
        return session.wrongUsage(u"one SOURCE is required"_s);
    if (!session.isSet(u"mapping"_s))
        return session.wrongUsage(u"--mapping MAP is required"_s);

    FileImport job;
    job.source = session.absolute(session.positional().first());
    const bool guessed = session.value(u"mapping"_s) == "auto"_L1;
    if (!guessed)
        job.mappingFile = session.path(u"mapping"_s);
    job.rejectsFile = session.path(u"rejects"_s);
    job.sheet = session.value(u"sheet"_s);
    job.reason
        = [](const SourceIssue &issue) { return ErrorText::sentence(issue.code, issue.values); };
    job.isStrict = session.isSet(u"strict"_s);
    job.isTrial = session.isSet(u"dry-run"_s);
    if (guessed && job.isTrial) {
        const auto yaml = job.mappingYaml();
        if (!yaml)
            return session.fail(yaml.error());
        console.out << QString::fromUtf8(*yaml);
        return Done;
    }
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);

    // Reading the store as a table would drop its locks; bad rows written over it would end it.
    const QString place = QFileInfo(session.path(u"store"_s)).canonicalFilePath();
    for (const QString &file : {job.source, job.rejectsPath()}) {
        if (!place.isEmpty() && QFileInfo(file).canonicalFilePath() == place)
            return session.wrongUsage(u"SOURCE and --rejects are other files than the store"_s);
    }

    std::optional<Interrupt> interrupt;
    if (!open)
        interrupt.emplace(console.cancel);
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    QElapsedTimer timer;
    timer.start();
    ImportReport report;
    const bool shown = console.errIsTerminal && !session.isSet(u"quiet"_s);
    const auto progress = [&console, shown](double share) {
        if (shown)
            console.err << "\r" << int(share * 100) << " %" << Qt::flush;
    };
    // The report is written on the store's thread and read when the future has finished.
    const auto receipt = (*workspace)
                             ->write(
                                 [&](Store &store) -> Result<Receipt> {
                                     auto done = job.run(store, console.cancel, progress);
                                     if (!done)
                                         return done.error();
                                     report = std::move(*done);
                                     return report.receipt;
                                 },
                                 u"import"_s)
                             .takeResult();
    if (shown)
        console.err << "\r";
    if (!receipt)
        return session.fail(receipt.error());

    console.out << "{\"read\":" << report.counts.read << ",\"created\":" << counted(report.created)
                << ",\"updated\":" << counted(report.updated)
                << ",\"unchanged\":" << report.unchanged << ",\"rejected\":" << report.rejected
                << ",\"duplicates\":" << report.counts.duplicates
                << ",\"left_out\":" << report.counts.leftOut
                << ",\"rounded\":" << report.counts.rounded
                << ",\"stored\":" << (report.isStored ? "true" : "false")
                << ",\"seconds\":" << QString::number(double(timer.elapsed()) / 1000, 'f', 2)
                << "}\n";
    for (const SourceIssue &note : report.notes.mid(0, ShownFaults))
        session.say(
            u"line %1: %2"_s.arg(note.line).arg(ErrorText::sentence(note.code, note.values)));
    if (report.rejected == 0)
        return Done;
    session.say(u"%1 bad rows: see %2"_s.arg(report.rejected).arg(job.rejectsPath()));
    if (job.isStrict)
        return NotDone;
    return DoneInPart;
}

} // namespace Steelyard::Commands
