// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Translations.h"
#include "app/cli/PlanOptions.h"
#include "app/cli/TargetCommands.h"
#include "ui/letters/LetterPdf.h"

#include <QDir>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Steelyard::TargetCommands {

int letter(const QStringList &arguments, Console &console, Workspace *open)
{
    Session session(u"target letter"_s,
                    u"A PDF for every node of the published plan: what was agreed, and its hash."_s,
                    console, open);
    session.add(PlanOptions::options());
    session.add({{u"out"_s, u"DIR"_s, u"The folder; it is made where it is not there."_s},
                 {u"locale"_s, u"L"_s, u"zh_CN or en (default)."_s}});
    if (const auto status = session.parse(arguments))
        return *status;
    if (const auto status = PlanOptions::check(session))
        return *status;
    if (!session.isSet(u"out"_s))
        return session.wrongUsage(u"--out DIR is required"_s);
    auto *application = qobject_cast<QGuiApplication *>(QCoreApplication::instance());
    if (!application)
        return session.fail({Error::Kind::Invalid, "render.no_screen"_L1, {}, {}});
    const auto letters
        = session.ask<PlanLetters>([&](const Reading &reading) -> Result<PlanLetters> {
              const auto sheet = PlanOptions::sheet(session, reading);
              if (!sheet)
                  return sheet.error();
              return PlanLetters::of(reading, sheet->question());
          });
    if (!letters)
        return session.fail(letters.error());
    const QString folder = session.path(u"out"_s);
    if (!QDir().mkpath(folder))
        return session.fail(
            {Error::Kind::Storage, "file.cannot_write"_L1, {{u"path"_s, folder}}, {}});
    Translations translations(*application);
    const auto language = Translations::languageOf(session.value(u"locale"_s));
    translations.use(language);
    const auto files = LetterPdf::write(*letters, folder, language, console.cancel);
    if (!files)
        return session.fail(files.error());
    Table table({u"node"_s, u"file"_s, u"version"_s, u"hash"_s});
    for (qsizetype i = 0; i < files->size(); ++i)
        table.add({Table::text(letters->letters.at(i).path), Table::text(files->at(i)),
                   Table::number(qint64(letters->version)), Table::text(letters->hash)});
    return session.answer(table);
}

} // namespace Steelyard::TargetCommands
