// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Definitions on their way between companies.
#include "app/cli/PackCommands.h"

#include "app/Translations.h"
#include "app/cli/Commands.h"
#include "app/cli/HandbookCommands.h"
#include "app/cli/Session.h"
#include "core/exchange/DefinitionFile.h"
#include "core/exchange/HandbookTable.h"
#include "core/exchange/OssieExport.h"
#include "core/exchange/PackDifference.h"
#include "core/workspace/HandbookEdit.h"
#include "core/workspace/PackImport.h"
#include "ui/handbook/HandbookSheets.h"
#include "ui/shell/ErrorText.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Steelyard::Commands {

namespace {

bool isOssie(const QString &path)
{
    return path.endsWith(u".json"_s, Qt::CaseInsensitive);
}

/// Says line by line what other programs will not know.
Result<void> writeOssie(Session &session, const QString &path,
                        const QList<PackedDefinition> &packed)
{
    const OssieExport::Document document = OssieExport::of(u"steelyard"_s, packed);
    QSaveFile file(path);
    const QByteArray text = QJsonDocument(document.json).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return Error {Error::Kind::Storage, "file.cannot_write"_L1, {{u"path"_s, path}}, {}};
    for (const OssieExport::Loss &loss : document.losses)
        session.say(u"%1: %2 lost"_s.arg(loss.kpi, loss.what));
    return {};
}

bool isTable(const QString &path)
{
    return path.endsWith(u".csv"_s, Qt::CaseInsensitive);
}

Result<void> writeTable(const QString &path, const QList<PackedDefinition> &packed)
{
    const Error cannot {Error::Kind::Storage, "file.cannot_write"_L1, {{u"path"_s, path}}, {}};
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return cannot;
    QList<KpiDefinition> definitions;
    for (const PackedDefinition &each : packed)
        definitions.append(each.definition);
    if (const auto written = HandbookTable::write(file, definitions); !written)
        return written;
    return file.commit() ? Result<void>() : Result<void>(cannot);
}

bool isWorkbook(const QString &path)
{
    return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive);
}

/// The handbook for people, in the language of --locale; answers with how many KPIs it holds.
Result<qsizetype> writeWorkbook(Session &session, const QString &path, const QStringList &kpis)
{
    HandbookShelf shelf;
    if (session.isSet(u"store"_s)) {
        const auto found = session.ask<HandbookShelf>(&HandbookRoom::shelf);
        if (!found)
            return found.error();
        shelf = *found;
    } else {
        const auto shipped = session.handbook();
        if (!shipped)
            return shipped.error();
        shelf.handbook = *shipped;
        shelf.today = session.clock().today(QTimeZone::utc());
    }
    for (const QString &kpi : kpis) {
        if (!shelf.handbook.find(kpi))
            return Error {Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, kpi}}, {}};
    }
    Translations translations(*QCoreApplication::instance());
    translations.use(Translations::languageOf(session.value(u"locale"_s)));
    const Formatting formatting(translations.language());
    const XlsxBook book = HandbookSheets(shelf, formatting, kpis).book();
    const auto written = XlsxWriter::write(path, book);
    if (!written)
        return written.error();
    return book.sheets.constFirst().rows.size();
}

/// The definitions of the file that was named; what of it was left aside is said.
Result<DefinitionFile> fileOf(Session &session, const Handbook &mine)
{
    auto file = DefinitionFile::read(session.absolute(session.positional().first()), mine);
    if (!file)
        return file;
    for (const QString &column : std::as_const(file->unknownColumns))
        session.say(u"column \"%1\" is not known and was left aside"_s.arg(column));
    for (const DefinitionFile::Note &note : std::as_const(file->losses))
        session.say(u"%1: %2"_s.arg(note.what, ErrorText::sentence(note.error)));
    for (const DefinitionFile::Note &note : std::as_const(file->leftOut)) {
        const QString place = note.line > 0 ? u"line %1, "_s.arg(note.line) : QString();
        const QString column = note.column.isEmpty() ? QString() : QString(u", "_s + note.column);
        session.say(u"%1%2%3: %4"_s.arg(place, note.what, column, ErrorText::sentence(note.error)));
    }
    return file;
}

/// Hands drafts over as one review.
Result<Receipt> proposeAll(Session &session, Workspace &workspace, const QStringList &kpis,
                           const QDate &from)
{
    const Moment now = Moment::instant(workspace.clock().now());
    const auto command = session.ask<Command>([&](const Reading &reading) -> Result<Command> {
        const auto author = personOf(session.value(u"author"_s), reading);
        if (!author)
            return author.error();
        return HandbookEdit(
                   reading, [&workspace] { return workspace.newId(); }, now)
            .propose(
                {kpis.constFirst(), session.value(u"reason"_s), {}, from, *author, kpis.mid(1)});
    });
    if (!command)
        return command.error();
    return workspace.submit(*command).takeResult();
}

} // namespace

int exportPack(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi export"_s,
                    u"Definitions as a pack that another company can read, or as a table; the"
                    " handbook as a workbook."_s,
                    console, open);
    session.add({{u"store"_s, u"FILE"_s, u"With the store's own definitions."_s},
                 {u"kpi"_s, u"ID[,ID…]"_s, u"Which ones (default: all)."_s},
                 {u"out"_s, u"FILE"_s,
                  u"FILE.kpipack, FILE.csv for a table, FILE.json for Apache Ossie, FILE.xlsx for"
                  " people to read."_s},
                 {u"locale"_s, u"L"_s, u"zh_CN or en: the language of FILE.xlsx."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (!session.isSet(u"out"_s))
        return session.wrongUsage(u"--out FILE is required"_s);
    const QString path = session.path(u"out"_s);
    const QStringList kpis = session.value(u"kpi"_s).split(u',', Qt::SkipEmptyParts);
    Table table({u"file"_s, u"definitions"_s});
    if (isWorkbook(path)) {
        const auto count = writeWorkbook(session, path, kpis);
        if (!count)
            return session.fail(count.error());
        table.add({Table::text(path), Table::number(qint64(*count))});
        return session.answer(table);
    }
    const auto handbook = handbookOf(session);
    if (!handbook)
        return session.fail(handbook.error());
    const auto packed = KpiPack::packed(*handbook, kpis);
    if (!packed)
        return session.fail(packed.error());
    const auto written = isOssie(path) ? writeOssie(session, path, *packed)
        : isTable(path)                ? writeTable(path, *packed)
                                       : KpiPack::write(path, *packed);
    if (!written)
        return session.fail(written.error());
    table.add({Table::text(path), Table::number(qint64(packed->size()))});
    return session.answer(table);
}

int importPack(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(
        u"kpi import"_s,
        u"Makes drafts of what is new in a pack, a table, an Ossie file or the manifest of"
        " a dbt project."_s,
        console, open);
    session.addPositional(u"FILE"_s, u"The pack."_s);
    session.add(
        {{u"store"_s, u"FILE"_s, u"The store."_s},
         {u"author"_s, u"PERSON"_s, u"Whose change it is."_s},
         {u"theirs"_s, {}, u"Also where both sides changed a definition."_s},
         {u"propose"_s, {}, u"Hands the drafts over for approval, as one review."_s},
         {u"reason"_s, u"TEXT"_s, u"With --propose: why."_s},
         {u"from"_s, u"DAY"_s, u"With --propose: first day in force (default: since ever)."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (session.positional().size() != 1)
        return session.wrongUsage(u"one FILE is required"_s);
    if (!session.isSet(u"store"_s))
        return session.wrongUsage(u"--store FILE is required"_s);
    const QDate from = QDate::fromString(session.value(u"from"_s), Qt::ISODate);
    if (session.isSet(u"from"_s) && !from.isValid())
        return session.wrongUsage(u"--from is a day: YYYY-MM-DD"_s);
    if (session.isSet(u"propose"_s) && session.value(u"reason"_s).trimmed().isEmpty())
        return session.wrongUsage(u"--propose wants --reason TEXT"_s);
    const auto shipped = session.handbook();
    if (!shipped)
        return session.fail(shipped.error());
    const auto workspace = session.open(Workspace::Access::Write);
    if (!workspace)
        return session.fail(workspace.error());
    const Moment now = Moment::instant((*workspace)->clock().now());
    bool isWhole = true;
    const auto import = session.ask<PackImport>([&](const Reading &reading) -> Result<PackImport> {
        const auto author = personOf(session.value(u"author"_s), reading);
        if (!author)
            return author.error();
        const auto file = fileOf(session, reading.handbook);
        if (!file)
            return file.error();
        isWhole = file->leftOut.isEmpty();
        return PackImport::of(
            file->definitions, *shipped, reading,
            {session.isSet(u"theirs"_s), *author, file->hasExamples},
            [&] { return (*workspace)->newId(); }, now);
    });
    if (!import)
        return session.fail(import.error());
    if (!import->command.changes.isEmpty()) {
        const auto receipt = (*workspace)->submit(import->command).takeResult();
        if (!receipt)
            return session.fail(receipt.error());
    }
    Table table({u"kpi"_s, u"state"_s, u"draft"_s, u"reason"_s});
    QStringList drafts;
    for (const PackImport::Line &line : import->lines) {
        if (line.isDraft)
            drafts << line.kpi;
        isWhole = isWhole && !line.refused;
        table.add({Table::text(line.kpi), Table::text(textOf(line.state)),
                   Table::flag(line.isDraft),
                   line.refused ? Table::text(ErrorText::sentence(*line.refused)) : Table::null()});
    }
    const int status = session.answer(table);
    if (status != Done)
        return status;
    if (session.isSet(u"propose"_s) && !drafts.isEmpty()) {
        if (const auto proposed = proposeAll(session, **workspace, drafts, from); !proposed) {
            session.say(u"the drafts are kept, but were not proposed"_s);
            return session.fail(proposed.error());
        }
        session.say(u"%1 wait for approval, as one"_s.arg(drafts.size()));
    }
    return isWhole ? Done : DoneInPart;
}

int comparePack(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"kpi compare-pack"_s,
                    u"What the definitions of a pack or a table would change; nothing is"
                    " stored."_s,
                    console, open);
    session.addPositional(u"FILE"_s, u"The pack."_s);
    session.add({{u"store"_s, u"FILE"_s, u"Against the store's own definitions."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (session.positional().size() != 1)
        return session.wrongUsage(u"one FILE is required"_s);
    const auto base = session.handbook();
    const auto mine = handbookOf(session);
    if (!base || !mine)
        return session.fail(!base ? base.error() : mine.error());
    const auto file = fileOf(session, *mine);
    if (!file)
        return session.fail(file.error());
    QList<KpiDefinition> theirs;
    for (const PackedDefinition &each : file->definitions)
        theirs.append(each.definition);
    Table table({u"kpi"_s, u"state"_s, u"mine"_s, u"theirs"_s, u"parts"_s});
    for (const PackDifference &difference : PackDifference::between(*mine, *base, theirs))
        table.add({Table::text(difference.id), Table::text(textOf(difference.state)),
                   difference.mine ? Table::text(difference.mine->version) : Table::null(),
                   Table::text(difference.theirs->version), Table::list(difference.parts)});
    const int status = session.answer(table);
    return status == Done && !file->leftOut.isEmpty() ? DoneInPart : status;
}

} // namespace Steelyard::Commands
