// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SingleInstance.h"
#include "app/cli/Commands.h"
#include "app/window/Application.h"
#include "core/store/Store.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <cstdio>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace Steelyard;

namespace {

// SQLite must never be given the number of a standard stream for its file.
void keepStandardStreamsOpen()
{
    for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; ++stream) {
        if (fcntl(stream, F_GETFD) == -1)
            (void)open("/dev/null", O_RDWR);
    }
}

QString storeOf(const QStringList &arguments)
{
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        if (arguments.at(i) == "--store"_L1)
            return arguments.value(i + 1);
        if (arguments.at(i).startsWith("--store="_L1))
            return arguments.at(i).mid(8);
    }
    return {};
}

int runCommand(const QStringList &arguments)
{
    QTextStream out(stdout);
    QTextStream err(stderr);
    Console console {out, err, isatty(STDOUT_FILENO) != 0, isatty(STDERR_FILENO) != 0,
                     QDir::currentPath()};
    // A window that has the store open is its only writer: it runs the command for us.
    const QString store = storeOf(arguments);
    if (Commands::writes(arguments) && !store.isEmpty()
        && !Store::holderOf(StoreFile(store)).isEmpty()) {
        QJsonArray words;
        for (const QString &word : arguments)
            words.append(word);
        if (const auto answer = SingleInstance::ask(store,
                                                    {{u"command"_s, words},
                                                     {u"folder"_s, console.folder},
                                                     {u"terminal"_s, console.outIsTerminal}});
            answer && answer->contains("status"_L1)) {
            out << answer->value("out"_L1).toString();
            err << answer->value("err"_L1).toString();
            return answer->value("status"_L1).toInt(NotDone);
        }
    }
    const int status = Commands::run(arguments, console);
    // A full disk behind a redirection is found out only here.
    out.flush();
    if (std::fflush(stdout) != 0 && status == Done) {
        err << "steelyard: the answer could not be written\n";
        return NotDone;
    }
    return status;
}

int openWindow(QApplication &application)
{
    QCommandLineParser parser;
    parser.addOptions({{u"store"_s, u"The store to open."_s, u"FILE"_s},
                       {u"page"_s, u"The page to begin with."_s, u"NAME"_s},
                       {u"today"_s, u"Take this day for today."_s, u"YYYY-MM-DD"_s}});
    if (!parser.parse(QCoreApplication::arguments())) {
        QTextStream(stderr) << "steelyard: " << parser.errorText() << '\n';
        return WrongUsage;
    }
    const QDate today = QDate::fromString(parser.value(u"today"_s), Qt::ISODate);
    if (parser.isSet(u"today"_s) && !today.isValid()) {
        QTextStream(stderr) << "steelyard: --today is a day such as 2026-03-14\n";
        return WrongUsage;
    }
    QString store = parser.value(u"store"_s);
    if (store.isEmpty())
        store = FileSettings().value(u"recent/files"_s).toStringList().value(0);
    if (!store.isEmpty()
        && SingleInstance::ask(store, {{u"page"_s, parser.value(u"page"_s)}}, 5000))
        return Done;
    const Application wired(application, {store, parser.value(u"page"_s), today});
    return QApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    umask(077);
    keepStandardStreamsOpen();
    QCoreApplication::setOrganizationName(u"steelyard"_s);
    QCoreApplication::setApplicationName(u"steelyard"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STEELYARD_VERSION));
    QGuiApplication::setDesktopFileName(u"steelyard"_s);

    const QString first = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    const bool isLetter = first == "target"_L1 && argc > 2 && QByteArray(argv[2]) == "letter";
    if (first == "render"_L1 || isLetter) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        for (int i = 2; i < argc; ++i) {
            const QByteArray word(argv[i]);
            if (word == "--scale" && i + 1 < argc)
                qputenv("QT_SCALE_FACTOR", argv[i + 1]);
            else if (word.startsWith("--scale="))
                qputenv("QT_SCALE_FACTOR", word.mid(8));
        }
        const QApplication application(argc, argv);
        return runCommand(QCoreApplication::arguments().mid(1));
    }
    if (Commands::isCommand(first)) {
        const QCoreApplication application(argc, argv);
        return runCommand(QCoreApplication::arguments().mid(1));
    }
    QApplication application(argc, argv);
    return openWindow(application);
}
