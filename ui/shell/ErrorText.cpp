// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ErrorText.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard::ErrorText {

namespace {

struct Sentence
{
    const char *code;
    const char *text;
};

// {name} stands for a value of the error.
constexpr Sentence sentences[] = {
    {"cancelled", QT_TRANSLATE_NOOP("ErrorText", "Stopped as you asked; nothing was changed.")},

    {"store.missing", QT_TRANSLATE_NOOP("ErrorText", "There is no store at {path}. Choose another file, or make a new store there.")},
    {"store.empty", QT_TRANSLATE_NOOP("ErrorText", "{path} is empty: it is damaged or not a Steelyard store. Nothing was changed; restore a backup, or choose another file.")},
    {"store.foreign", QT_TRANSLATE_NOOP("ErrorText", "{path} is damaged or not a Steelyard store. Nothing was changed; restore a backup, or choose another file.")},
    {"store.truncated", QT_TRANSLATE_NOOP("ErrorText", "{path} is damaged: its end is missing. Nothing was changed; restore a backup.")},
    {"store.damaged", QT_TRANSLATE_NOOP("ErrorText", "{path} is damaged inside. It was left as it is and copied to quarantine; restore a backup.")},
    {"store.newer", QT_TRANSLATE_NOOP("ErrorText", "{path} was made by a newer version of Steelyard (schema {version}; this program knows {known}). Update the program to open it.")},
    {"store.exists", QT_TRANSLATE_NOOP("ErrorText", "{path} exists already and was not touched. Choose another name.")},
    {"store.cannot_create", QT_TRANSLATE_NOOP("ErrorText", "A store cannot be made at {path}: the folder is missing or may not be written to. Choose another folder.")},
    {"store.cannot_open", QT_TRANSLATE_NOOP("ErrorText", "{path} cannot be opened. Check that you may read and write it.")},
    {"store.in_use", QT_TRANSLATE_NOOP("ErrorText", "{path} is in use by {program} (process {pid}). Close it there and try again.")},
    {"store.other_owner", QT_TRANSLATE_NOOP("ErrorText", "{path} belongs to another user of this computer and is not opened. Ask for a copy.")},
    {"store.network_drive", QT_TRANSLATE_NOOP("ErrorText", "{path} lies on a network drive, where a store cannot be locked safely. Copy it to a disk of this computer.")},
    {"store.busy", QT_TRANSLATE_NOOP("ErrorText", "The store is busy with something else. Try again in a moment.")},
    {"store.full", QT_TRANSLATE_NOOP("ErrorText", "The disk is full; nothing was saved. Make room and try again.")},
    {"store.read_only", QT_TRANSLATE_NOOP("ErrorText", "The store may not be written to; nothing was saved. Check the rights of the file and its folder.")},
    {"store.reading_only", QT_TRANSLATE_NOOP("ErrorText", "The store is open for reading only; nothing was saved.")},
    {"store.constraint", QT_TRANSLATE_NOOP("ErrorText", "The store refused a row that does not fit the others; nothing was saved.")},
    {"store.io", QT_TRANSLATE_NOOP("ErrorText", "The disk could not be read or written; nothing was saved. Check the disk and try again.")},
    {"store.no_schema", QT_TRANSLATE_NOOP("ErrorText", "The program is incomplete: its schema is missing. Install it again.")},
    {"store.needed", QT_TRANSLATE_NOOP("ErrorText", "No store is open. Open or make one first.")},

    {"backup.exists", QT_TRANSLATE_NOOP("ErrorText", "{path} exists already; a backup never overwrites. Choose another name.")},
    {"backup.cannot_write", QT_TRANSLATE_NOOP("ErrorText", "The backup cannot be written to {path}. Check the disk and its rights.")},
    {"backup.differs", QT_TRANSLATE_NOOP("ErrorText", "The backup at {path} did not match the store and was removed. Try again.")},
    {"restore.cannot_move", QT_TRANSLATE_NOOP("ErrorText", "{path} cannot be moved, so nothing was restored. Check the rights of its folder.")},

    {"undo.already", QT_TRANSLATE_NOOP("ErrorText", "This was taken back already.")},
    {"undo.changed_since", QT_TRANSLATE_NOOP("ErrorText", "Nothing was taken back: what was changed has been changed again since ({count} records).")},
    {"undo.no_such_command", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to take back.")},

    {"write.no_such_row", QT_TRANSLATE_NOOP("ErrorText", "The record ({entity}) is not there any more; nothing was saved.")},
    {"write.unknown_entity", QT_TRANSLATE_NOOP("ErrorText", "There is no kind of record called “{entity}”.")},
    {"write.unknown_field", QT_TRANSLATE_NOOP("ErrorText", "“{entity}” has no field “{field}”.")},

    {"node.unknown", QT_TRANSLATE_NOOP("ErrorText", "Nobody and no unit is called “{text}”. Use a name, a path such as Company/West, or an id.")},
    {"node.ambiguous", QT_TRANSLATE_NOOP("ErrorText", "“{text}” is more than one: {paths}. Use one of these paths.")},
    {"level.unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no level “{level}”. Use company, department, team or person.")},
    {"organisation.cycle", QT_TRANSLATE_NOOP("ErrorText", "The organisation goes round in a circle at “{unit}”. Give one of its units another parent.")},

    {"period.unreadable", QT_TRANSLATE_NOOP("ErrorText", "“{text}” is no period. Write 2017, 2017-Q1, 2017-03, 2017-W09, 2017-03-14, 2017-03-01..2017-04-15 or FY2017.")},
    {"period.absent", QT_TRANSLATE_NOOP("ErrorText", "There is no period “{text}” in that year.")},
    {"period.reversed", QT_TRANSLATE_NOOP("ErrorText", "“{text}” ends before it begins.")},
    {"calendar.unknown", QT_TRANSLATE_NOOP("ErrorText", "There is no calendar “{id}”.")},
    {"calendar.unreadable", QT_TRANSLATE_NOOP("ErrorText", "The calendar cannot be read (line {line}).")},

    {"kpi.unknown", QT_TRANSLATE_NOOP("ErrorText", "The handbook has no KPI “{kpi}”. “steelyard kpi list” names them all.")},
    {"kpi.unknown_variant", QT_TRANSLATE_NOOP("ErrorText", "The KPI “{kpi}” has no counting rule “{variant}”.")},
    {"slice.unknown_field", QT_TRANSLATE_NOOP("ErrorText", "“{kpi}” cannot be narrowed by “{field}”: its rows have no such field.")},
    {"slice.required", QT_TRANSLATE_NOOP("ErrorText", "“{kpi}” needs a choice of “{field}”, for example --where {field}=….")},
    {"slice.bad_value", QT_TRANSLATE_NOOP("ErrorText", "“{value}” is not a value that “{field}” can have.")},
    {"drill.one_cell", QT_TRANSLATE_NOOP("ErrorText", "Rows are listed for one KPI, one node and one period.")},
};

QString filled(QString text, const QVariantMap &values)
{
    for (auto it = values.cbegin(); it != values.cend(); ++it) {
        const QString value = it->canConvert<QStringList>() && it->typeId() == QMetaType::QStringList
            ? it->toStringList().join(u", "_s)
            : it->toString();
        text.replace(u'{' + it.key() + u'}', value);
    }
    static const QRegularExpression unfilled(u"\\{\\w+\\}"_s);
    return text.replace(unfilled, u"?"_s);
}

} // namespace

QString sentence(QLatin1StringView code, const QVariantMap &values)
{
    for (const Sentence &known : sentences) {
        if (code == QLatin1StringView(known.code))
            return filled(QCoreApplication::translate("ErrorText", known.text), values);
    }
    QStringList said;
    for (auto it = values.cbegin(); it != values.cend(); ++it)
        said << it.key() + u": "_s + it->toString();
    return QCoreApplication::translate("ErrorText", "This could not be done (%1). %2")
        .arg(QString(code), said.join(u", "_s)).trimmed();
}

QString sentence(const Error &error)
{
    return sentence(error.code, error.values);
}

QStringList codes()
{
    QStringList all;
    for (const Sentence &known : sentences)
        all << QString::fromLatin1(known.code);
    return all;
}

} // namespace Steelyard::ErrorText
