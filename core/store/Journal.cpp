// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Journal.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QString json(const QJsonObject &object)
{
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QString codeOf(Change::Deed deed)
{
    switch (deed) {
    case Change::Deed::Create:
        return u"create"_s;
    case Change::Deed::Update:
        return u"update"_s;
    case Change::Deed::Delete:
        return u"delete"_s;
    }
    return {};
}

CommandRecord commandAt(const Statement &row)
{
    CommandRecord record;
    record.id = row.integer(0);
    record.uuid = row.uuid(1);
    record.label = row.text(2);
    record.author = row.uuid(3);
    record.at = Moment::fromText(row.text(4)).value_or(Moment());
    record.reason = row.text(5);
    record.source = row.text(6);
    record.undoes = row.integer(7);
    return record;
}

} // namespace

Result<qint64> Journal::addCommand(const Command &command, const Uuid &uuid, const Moment &at)
{
    auto statement = m_database.statement(
        "INSERT INTO command(uuid, label, author, at, reason, source, undoes) VALUES"
        " (?, ?, ?, ?, ?, ?, (SELECT id FROM command WHERE uuid = ?)) RETURNING id");
    if (!statement)
        return statement.error();
    Statement &insert = **statement;
    insert.bind(1, uuid).bind(2, command.label).bind(3, command.author).bind(4, at.text());
    insert.bind(5, command.reason.isEmpty() ? Value() : Value(command.reason));
    insert.bind(6, command.source).bind(7, command.undoes);
    const auto row = insert.next();
    if (!row)
        return row.error();
    const qint64 id = insert.integer(0);
    insert.reset();
    return id;
}

Result<void> Journal::add(const JournalEntry &entry)
{
    auto statement = m_database.statement(
        "INSERT INTO journal(cmd, feed, entity, row, deed, hlc, old, new, base, state)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, '{}', 'local')");
    if (!statement)
        return statement.error();
    (*statement)
        ->bind(1, entry.command)
        .bind(2, entry.feed)
        .bind(3, entry.entity)
        .bind(4, entry.row);
    (*statement)->bind(5, codeOf(entry.deed)).bind(6, entry.hlc);
    (*statement)->bind(7, json(entry.oldValues)).bind(8, json(entry.newValues));
    return (*statement)->run();
}

Result<qint64> Journal::lastSeq()
{
    return m_database.number("SELECT coalesce(max(seq), 0) FROM journal");
}

Result<quint64> Journal::lastStamp()
{
    const auto text = m_database.text("SELECT hlc FROM journal ORDER BY seq DESC LIMIT 1");
    if (!text)
        return text.error();
    return text->toULongLong(nullptr, 16);
}

Result<QList<JournalEntry>> Journal::read(const QByteArray &sql, const Value &key)
{
    auto statement = m_database.statement(sql);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, key);
    QList<JournalEntry> entries;
    const auto read = (*statement)->forEach([&](const Statement &at) {
        JournalEntry entry;
        entry.seq = at.integer(0);
        entry.command = at.integer(1);
        entry.feed = at.integer(2);
        entry.entity = at.text(3);
        entry.row = at.uuid(4);
        const QString deed = at.text(5);
        entry.deed = deed == "create"_L1 ? Change::Deed::Create
            : deed == "delete"_L1        ? Change::Deed::Delete
                                         : Change::Deed::Update;
        entry.hlc = at.text(6);
        entry.oldValues = QJsonDocument::fromJson(at.text(7).toUtf8()).object();
        entry.newValues = QJsonDocument::fromJson(at.text(8).toUtf8()).object();
        entries.append(entry);
        return true;
    });
    if (!read)
        return read.error();
    return entries;
}

Result<QList<JournalEntry>> Journal::ofCommand(qint64 command)
{
    return read("SELECT seq, cmd, feed, entity, row, deed, hlc, old, new FROM journal"
                " WHERE cmd = ? ORDER BY seq",
                command);
}

Result<QList<JournalEntry>> Journal::ofRow(const Uuid &row)
{
    return read("SELECT seq, cmd, feed, entity, row, deed, hlc, old, new FROM journal"
                " WHERE row = ? ORDER BY seq",
                row);
}

Result<QList<JournalEntry>> Journal::changesAfter(const QString &instant)
{
    return read("SELECT j.seq, j.cmd, j.feed, j.entity, j.row, j.deed, j.hlc, j.old, j.new"
                " FROM journal j JOIN command c ON c.id = j.cmd"
                " WHERE c.at >= ? AND j.deed <> 'create' ORDER BY j.seq DESC",
                Value(instant));
}

Result<QList<JournalEntry>> Journal::after(qint64 seq)
{
    return read("SELECT seq, cmd, feed, entity, row, deed, hlc, old, new FROM journal"
                " WHERE seq > ? ORDER BY seq DESC",
                seq);
}

Result<QSet<QString>> Journal::entitiesOf(qint64 command)
{
    auto statement = m_database.statement("SELECT DISTINCT entity FROM journal WHERE cmd = ?");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, command);
    QSet<QString> entities;
    const auto read = (*statement)->forEach([&](const Statement &row) {
        entities.insert(row.text(0));
        return true;
    });
    return read ? Result<QSet<QString>>(entities) : Result<QSet<QString>>(read.error());
}

Result<QList<CommandRecord>> Journal::recentCommands(int limit)
{
    auto statement
        = m_database.statement("SELECT id, uuid, label, author, at, reason, source, undoes"
                               " FROM command ORDER BY id DESC LIMIT ?");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, qint64(limit));
    QList<CommandRecord> commands;
    const auto read = (*statement)->forEach([&](const Statement &row) {
        commands.append(commandAt(row));
        return true;
    });
    return read ? Result<QList<CommandRecord>>(commands)
                : Result<QList<CommandRecord>>(read.error());
}

Result<std::optional<CommandRecord>> Journal::command(qint64 id)
{
    auto statement
        = m_database.statement("SELECT id, uuid, label, author, at, reason, source, undoes"
                               " FROM command WHERE id = ?");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id);
    const auto row = (*statement)->next();
    if (!row)
        return row.error();
    std::optional<CommandRecord> found;
    if (*row)
        found = commandAt(**statement);
    (*statement)->reset();
    return found;
}

Result<bool> Journal::isUndone(qint64 command)
{
    auto statement = m_database.statement("SELECT id FROM command WHERE undoes = ?");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, command);
    QList<qint64> by;
    const auto read = (*statement)->forEach([&](const Statement &row) {
        by.append(row.integer(0));
        return true;
    });
    if (!read)
        return read.error();
    for (const qint64 undoing : by) {
        const auto taken = isUndone(undoing);
        if (!taken)
            return taken.error();
        if (!*taken)
            return true;
    }
    return false;
}

} // namespace Steelyard
