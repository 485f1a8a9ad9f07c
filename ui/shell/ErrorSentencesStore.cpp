// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/ErrorSentences.h"

#include <QtGlobal>

namespace Steelyard::ErrorText {

namespace {

constexpr Sentence sentences[] = {
    {"cancelled", QT_TRANSLATE_NOOP("ErrorText", "Stopped as you asked; nothing was changed.")},

    {"store.missing",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "There is no store at {path}. Choose another file, or make a new store there.")},
    {"store.empty",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} is empty: it is damaged or not a Steelyard store. Nothing was "
                       "changed; restore a backup, or choose another file.")},
    {"store.foreign",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} is damaged or not a Steelyard store. Nothing was changed; restore a "
                       "backup, or choose another file.")},
    {"store.truncated",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "{path} is damaged: its end is missing. Nothing was changed; restore a backup.")},
    {"store.damaged",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The store[ {path}] is damaged inside. It was left as it is; restore a backup.")},
    {"store.newer",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} was made by a newer version of Steelyard (schema {version}; this "
                       "program knows {known}). Update the program to open it.")},
    {"store.older",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} comes from an earlier version of Steelyard and was left as it is. "
                       "Open it once in the window, which backs it up and brings it up to date.")},
    {"as.only_reads",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{command} changes the store, and nobody changes it as another person. "
                       "Leave --as out.")},
    {"store.exists",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} exists already and was not touched. Choose another name.")},
    {"store.cannot_create",
     QT_TRANSLATE_NOOP("ErrorText",
                       "A store cannot be made at {path}: the folder is missing or may not be "
                       "written to. Choose another folder.")},
    {"store.cannot_open",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} cannot be opened. Check that you may read and write it.")},
    {"store.in_use",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "{path} is in use[ by {program}][ (process {pid})]. Close it there and try again.")},
    {"store.other_owner",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "{path} belongs to another user of this computer and is not opened. Ask for a copy.")},
    {"store.network_drive",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} lies on a network drive, where a store cannot be locked safely. "
                       "Copy it to a disk of this computer.")},
    {"store.busy",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The store is busy with something else. Try again in a moment.")},
    {"store.full",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The disk is full; nothing was saved. Make room and try again.")},
    {"store.read_only",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The store[ {path}] may not be written to; nothing was saved. Check the "
                       "rights of the file and its folder.")},
    {"store.reading_only",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The store is open for reading only; nothing was saved. Open it again for writing.")},
    {"store.constraint",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The store refused a row that does not fit the others; nothing was saved. "
                       "Check what you entered.")},
    {"store.io",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The disk could not be read or written; nothing was saved. Check the disk "
                       "and try again.")},
    {"store.no_room_to_migrate",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} comes from an older version and must be brought up to date, which "
                       "needs {megabytes} MB free on its disk. Nothing was changed; make room and "
                       "open it again.")},
    {"store.migration_loses",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The store could not be brought up to date: {rows} row(s) of {table} would "
                       "have been lost. Nothing was changed; keep the file and report this.")},
    {"store.no_schema",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The program is incomplete: a file that belongs to it is missing. Install it again.")},

    {"backup.exists",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} exists already; a backup never overwrites. Choose another name.")},
    {"backup.cannot_write",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The backup cannot be written to {path}. Check the disk and its rights.")},
    {"backup.differs",
     QT_TRANSLATE_NOOP("ErrorText",
                       "The backup at {path} did not match the store and was removed. Try again.")},
    {"restore.cannot_move",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "{path} cannot be moved, so nothing was restored. Check the rights of its folder.")},
    {"file.cannot_write",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} cannot be written. Check the folder and the free space.")},
    {"file.cannot_read",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{path} cannot be read. Check that it is there and that you may read it.")},
    {"demo.unreadable",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "The words of the demo company cannot be read ({path}). Install the program again.")},
    {"render.no_screen",
     QT_TRANSLATE_NOOP(
         "ErrorText",
         "This run of the program cannot make pictures. Start it anew as “steelyard render”.")},

    {"close.open",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{period} is not over: its last day is {last}. Close it after that.")},
    {"close.settling",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{period} still settles until {until}: records of it may yet come in. Close "
                       "it after that day, or close it early and say why.")},
    {"close.already",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{period} has days that are closed already ({closed}). Its figures stand; "
                       "open {closed} again if they must change.")},
    {"close.gap",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{period} cannot be closed yet: {last} was closed last, and what follows "
                       "it begins on {from}. Close the periods one after the other.")},
    {"close.before",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{period} lies before {first}, which was closed first. Open the closed "
                       "periods again and begin with {period}, or leave it open.")},
    {"close.not_closed",
     QT_TRANSLATE_NOOP("ErrorText", "{period} is not closed, so it cannot be opened again.")},
    {"close.not_last",
     QT_TRANSLATE_NOOP("ErrorText",
                       "{period} cannot be opened again before {last}, which was closed after it. "
                       "Open the last closed period first.")},
    {"close.reason",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Nothing was changed: a reason is needed here. Say why; it is kept.")},
    {"close.written_down",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Closed figures stay as they were written down; nothing was saved. Open "
                       "the period again, with a reason, if they must change.")},

    {"undo.already", QT_TRANSLATE_NOOP("ErrorText", "This was taken back already.")},
    {"undo.changed_since",
     QT_TRANSLATE_NOOP("ErrorText",
                       "Nothing was taken back: the records were changed again since ({count}). "
                       "Edit them as they are now.")},
    {"undo.no_such_command", QT_TRANSLATE_NOOP("ErrorText", "There is nothing to take back.")},

    {"write.no_such_row",
     QT_TRANSLATE_NOOP("ErrorText",
                       "This record ({entity:word}) is not there any more; nothing was saved.")},
    {"write.unknown_entity",
     QT_TRANSLATE_NOOP("ErrorText",
                       "There is no kind of record called “{entity}”. Check the spelling.")},
    {"write.unknown_field",
     QT_TRANSLATE_NOOP("ErrorText", "“{entity}” has no field “{field}”. Check the spelling.")},
};

} // namespace

std::span<const Sentence> storeSentences()
{
    return sentences;
}

} // namespace Steelyard::ErrorText
