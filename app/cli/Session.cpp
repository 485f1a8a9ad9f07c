// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Session.h"

#include "app/SystemClock.h"
#include "ui/shell/ErrorText.h"

#include <QDir>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// Commands that read figures do so for a person; the others know nothing of permissions and refuse
/// --as, so that they show nobody what he may not see.
bool readsFigures(const QString &command)
{
    static const QSet<QString> own {u"kpi eval"_s,         u"kpi rows"_s,
                                    u"kpi drives"_s,       u"kpi compare-variants"_s,
                                    u"target show"_s,      u"target attain"_s,
                                    u"target work"_s,      u"target check"_s,
                                    u"target compare"_s,   u"target bridge"_s,
                                    u"pool list"_s,        u"pool preview"_s,
                                    u"deal-clash list"_s,  u"deal-clash clashes"_s,
                                    u"deal-clash check"_s, u"quality detect"_s,
                                    u"quality flags"_s,    u"quality check list"_s};
    const QString group = command.section(u' ', 0, 0);
    return own.contains(command) || group == "pipeline"_L1 || group == "insight"_L1;
}

} // namespace

Session::Session(const QString &name, const QString &what, Console &console, Workspace *open)
    : m_name(name)
    , m_console(console)
    , m_open(open)
    , m_clock(std::make_unique<SystemClock>())
{
    m_parser.setApplicationDescription(what);
    add({{u"format"_s, u"table|json|csv"_s, u"How to write the answer (json when piped)."_s},
         {u"as"_s, u"USER"_s, u"With the permissions of this person."_s},
         {u"today"_s, u"YYYY-MM-DD"_s, u"Take this day for today."_s},
         {u"quiet"_s, {}, u"No progress and no messages."_s},
         {u"help"_s, {}, u"Show this help."_s}});
}

Session::~Session() = default;

void Session::add(const QList<Option> &options)
{
    for (const Option &option : options)
        m_parser.addOption(QCommandLineOption(option.name, option.help, option.value));
}

void Session::addPositional(const QString &name, const QString &help)
{
    m_parser.addPositionalArgument(name, help, name);
}

std::optional<int> Session::parse(const QStringList &arguments)
{
    if (arguments.contains(u"--help"_s)) {
        QString help = m_parser.helpText();
        help.replace(QRegularExpression(u"^Usage: \\S+"_s), u"Usage: steelyard "_s + m_name);
        m_console.out << help;
        return Done;
    }
    if (!m_parser.parse(QStringList {u"steelyard"_s} + arguments))
        return wrongUsage(m_parser.errorText());
    const QString format = value(u"format"_s);
    if (!format.isEmpty() && !QStringList {u"table"_s, u"json"_s, u"csv"_s}.contains(format))
        return wrongUsage(u"--format is table, json or csv"_s);
    if (isSet(u"as"_s) && !readsFigures(m_name)) {
        m_console.err << "steelyard " << m_name
                      << ": this command cannot act as another person (--as) yet\n"
                      << Qt::flush;
        return NotDone;
    }
    if (isSet(u"today"_s)) {
        const QDate today = QDate::fromString(value(u"today"_s), Qt::ISODate);
        if (!today.isValid())
            return wrongUsage(u"--today is a day such as 2026-03-14"_s);
        if (m_open && m_open->clock().today(QTimeZone::systemTimeZone()) != today) {
            m_console.err
                << "steelyard: a window has this store open on another day; close it to use"
                   " --today\n"
                << Qt::flush;
            return NotDone;
        }
        m_clock = std::make_unique<FixedClock>(today);
    }
    return std::nullopt;
}

QString Session::absolute(const QString &path) const
{
    return path.isEmpty() ? path : QDir::cleanPath(QDir(m_console.folder).absoluteFilePath(path));
}

Result<Workspace *> Session::open(Workspace::Access access)
{
    if (access == Workspace::Access::Write && isSet(u"as"_s))
        return Error {Error::Kind::Denied, "as.only_reads"_L1, {{u"command"_s, m_name}}, {}};
    if (m_open)
        return m_open;
    if (m_own)
        return m_own.get();
    auto book = handbook();
    if (!book)
        return book.error();
    m_own = std::make_unique<Workspace>(path(u"store"_s), std::move(*book), *m_clock,
                                        QRandomGenerator::global()->generate64());
    const auto opened = m_own->open(access).takeResult();
    if (!opened)
        return opened.error();
    return m_own.get();
}

void Session::say(const QString &message)
{
    if (!isSet(u"quiet"_s))
        m_console.err << message << '\n' << Qt::flush;
}

int Session::fail(const Error &error)
{
    m_console.err << "steelyard: " << ErrorText::sentence(error) << '\n' << Qt::flush;
    if (!error.detail.isEmpty() && !isSet(u"quiet"_s))
        m_console.err << "  (" << error.code << ": " << error.detail << ")\n" << Qt::flush;
    static const QList<QLatin1StringView> usage {
        "kpi.unknown"_L1,         "kpi.unknown_variant"_L1, "kpi.unknown_version"_L1,
        "slice.unknown_field"_L1, "slice.required"_L1,      "period.unreadable"_L1,
        "period.absent"_L1,       "period.reversed"_L1,     "level.unknown"_L1};
    return usage.contains(error.code) ? WrongUsage : NotDone;
}

int Session::wrongUsage(const QString &message)
{
    m_console.err << "steelyard " << m_name << ": " << message << '\n'
                  << "Try: steelyard " << m_name << " --help\n"
                  << Qt::flush;
    return WrongUsage;
}

Table::Format Session::format() const
{
    const QString asked = value(u"format"_s);
    if (asked.isEmpty())
        return m_console.outIsTerminal ? Table::Format::Aligned : Table::Format::Json;
    return asked == "json"_L1 ? Table::Format::Json
        : asked == "csv"_L1   ? Table::Format::Csv
                              : Table::Format::Aligned;
}

int Session::answer(const Table &table)
{
    table.write(m_console.out, format());
    m_console.out.flush();
    return m_console.out.status() == QTextStream::Ok ? Done : NotDone;
}

} // namespace Steelyard
