// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Rows.h"

#include <QCryptographicHash>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Value valueAt(const Statement &statement, int column, FieldType type)
{
    if (statement.isNull(column))
        return {};
    switch (type) {
    case FieldType::Text:
    case FieldType::Code:
        return statement.text(column);
    case FieldType::Link:
        return statement.uuid(column);
    case FieldType::Day:
        return QDate::fromString(statement.text(column), Qt::ISODate);
    case FieldType::Moment: {
        const auto moment = Moment::fromText(statement.text(column));
        return moment ? Value(*moment) : Value();
    }
    case FieldType::Money:
    case FieldType::Quantity:
    case FieldType::Rate:
    case FieldType::Share:
    case FieldType::Count:
    case FieldType::Flag:
        return statement.integer(column);
    }
    return {};
}

void addTo(QCryptographicHash &hash, const QString &name, const Value &value)
{
    hash.addData(name.toUtf8());
    hash.addData(QByteArrayView("\0", 1));
    if (const auto *id = std::get_if<Uuid>(&value))
        hash.addData(id->bytes());
    else
        hash.addData(toText(value).toUtf8());
    hash.addData(QByteArrayView("\1", 1));
}

} // namespace

Rows::Rows(Database &database, const Schema &schema) : m_database(database)
{
    for (const EntityInfo &entity : schema.entities()) {
        Texts texts;
        texts.fields = entity.fields + systemFields();
        QStringList names;
        QStringList marks;
        QStringList settings;
        for (const Field &field : std::as_const(texts.fields)) {
            names << field.name;
            marks << u"?"_s;
            settings << field.name + u" = ?"_s;
        }
        const QString columns = names.join(u", "_s);
        const QString list = u"feed, "_s + columns + u", ver, h, id"_s;
        texts.insert = u"INSERT INTO %1(%2) VALUES (?, %3, ?, ?, ?)"_s
                           .arg(entity.name, list, marks.join(u", "_s))
                           .toUtf8();
        texts.update = u"UPDATE %1 SET feed = ?, %2, ver = ?, h = ? WHERE id = ?"_s
                           .arg(entity.name, settings.join(u", "_s))
                           .toUtf8();
        texts.select = u"SELECT %2 FROM %1 WHERE id = ?"_s.arg(entity.name, list).toUtf8();
        texts.selectAll = u"SELECT %2 FROM %1 ORDER BY rowid"_s.arg(entity.name, list).toUtf8();
        texts.remove = u"DELETE FROM %1 WHERE id = ?"_s.arg(entity.name).toUtf8();
        m_texts.insert(entity.name, texts);
    }
}

const QList<Field> &Rows::systemFields()
{
    static const QList<Field> fields {{u"external_id"_s, FieldType::Text, {}, {}},
                                      {u"recorded_at"_s, FieldType::Moment, {}, {}},
                                      {u"record_source"_s, FieldType::Text, {}, {}}};
    return fields;
}

const Field *Rows::field(const EntityInfo &entity, const QString &name) const
{
    if (const Field *own = entity.field(name))
        return own;
    for (const Field &field : systemFields()) {
        if (field.name == name)
            return &field;
    }
    return nullptr;
}

const Rows::Texts &Rows::textsOf(const EntityInfo &entity)
{
    return *m_texts.constFind(entity.name);
}

Row Rows::rowAt(const Texts &texts, const Statement &statement) const
{
    Row row;
    row.feed = statement.integer(0);
    int column = 1;
    for (const Field &field : texts.fields) {
        Value value = valueAt(statement, column++, field.type);
        if (!isEmpty(value))
            row.fields.insert(field.name, std::move(value));
    }
    row.versions = statement.text(column++);
    row.hash = statement.integer(column++);
    row.id = statement.uuid(column);
    return row;
}

Result<std::optional<Row>> Rows::find(const EntityInfo &entity, const Uuid &id)
{
    const Texts &texts = textsOf(entity);
    auto statement = m_database.statement(texts.select);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id);
    const auto found = (*statement)->next();
    if (!found)
        return found.error();
    std::optional<Row> row;
    if (*found)
        row = rowAt(texts, **statement);
    (*statement)->reset();
    return row;
}

Result<QList<Uuid>> Rows::findBy(const EntityInfo &entity, const QString &name, const Value &value)
{
    const Field *known = field(entity, name);
    Q_ASSERT(known);
    auto statement = m_database.statement(
        u"SELECT id FROM %1 WHERE %2 = ? ORDER BY rowid"_s.arg(entity.name, known->name).toUtf8());
    if (!statement)
        return statement.error();
    (*statement)->bind(1, value);
    QList<Uuid> ids;
    const auto read = (*statement)->forEach([&](const Statement &row) {
        ids.append(row.uuid(0));
        return true;
    });
    return read ? Result<QList<Uuid>>(ids) : Result<QList<Uuid>>(read.error());
}

Result<qint64> Rows::count(const EntityInfo &entity)
{
    return m_database.number("SELECT count(*) FROM " + entity.name.toUtf8());
}

Result<void> Rows::forEach(const EntityInfo &entity, const std::function<bool(const Row &)> &each)
{
    const Texts &texts = textsOf(entity);
    auto statement = m_database.statement(texts.selectAll);
    if (!statement)
        return statement.error();
    for (;;) {
        const auto found = (*statement)->next();
        if (!found)
            return found.error();
        if (!*found || !each(rowAt(texts, **statement)))
            break;
    }
    (*statement)->reset();
    return {};
}

Result<void> Rows::store(const QByteArray &sql, const Texts &texts, const EntityInfo &entity,
                         const Row &row)
{
    auto statement = m_database.statement(sql);
    if (!statement)
        return statement.error();
    int index = 1;
    (*statement)->bind(index++, row.feed);
    for (const Field &field : texts.fields)
        (*statement)->bind(index++, row.fields.value(field.name, field.fallback));
    (*statement)->bind(index++, row.versions.isEmpty() ? u"{}"_s : row.versions);
    (*statement)->bind(index++, hashOf(entity, row));
    (*statement)->bind(index, row.id);
    return (*statement)->run();
}

Result<void> Rows::insert(const EntityInfo &entity, const Row &row)
{
    const Texts &texts = textsOf(entity);
    return store(texts.insert, texts, entity, row);
}

Result<void> Rows::update(const EntityInfo &entity, const Row &row)
{
    const Texts &texts = textsOf(entity);
    return store(texts.update, texts, entity, row);
}

Result<void> Rows::remove(const EntityInfo &entity, const Uuid &id)
{
    auto statement = m_database.statement(textsOf(entity).remove);
    if (!statement)
        return statement.error();
    (*statement)->bind(1, id);
    return (*statement)->run();
}

qint64 Rows::hashOf(const EntityInfo &entity, const Row &row)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_160);
    hash.addData(entity.name.toUtf8());
    hash.addData(row.id.bytes());
    for (const QList<Field> *fields : {&entity.fields, &systemFields()}) {
        for (const Field &field : *fields) {
            const Value value = row.fields.value(field.name, field.fallback);
            if (!isEmpty(value))
                addTo(hash, field.name, value);
        }
    }
    return qFromBigEndian<qint64>(hash.result().constData());
}

} // namespace Steelyard
