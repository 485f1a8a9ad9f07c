// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/base/Id.h"
#include "core/base/Money.h"
#include "core/base/Quantity.h"

#include <optional>

namespace Steelyard {

/// The bridge between a value struct and the fields that the journal and the store speak of.
namespace Record {

inline Value toValue(const QString &text)
{
    return text.isEmpty() ? Value() : Value(text);
}
inline Value toValue(const QDate &day)
{
    return day.isValid() ? Value(day) : Value();
}
inline Value toValue(const Moment &moment)
{
    return moment.isValid() ? Value(moment) : Value();
}
inline Value toValue(const Uuid &id)
{
    return id.isNull() ? Value() : Value(id);
}
template<typename Entity>
Value toValue(const Id<Entity> &id)
{
    return toValue(id.uuid());
}
inline Value toValue(bool flag)
{
    return qint64(flag);
}
inline Value toValue(qint64 number)
{
    return number;
}
inline Value toValue(const Share &share)
{
    return share.ppm;
}
template<typename Number>
requires requires(const Number &number)
{
    number.units;
}
Value toValue(const Number &number)
{
    return number.units;
}
template<typename T>
Value toValue(const std::optional<T> &value)
{
    return value ? toValue(*value) : Value();
}

template<typename T>
void fromValue(const Value &value, T &into)
{
    if (const auto *found = std::get_if<T>(&value))
        into = *found;
}
template<typename Entity>
void fromValue(const Value &value, Id<Entity> &into)
{
    if (const auto *found = std::get_if<Uuid>(&value))
        into = Id<Entity>(*found);
}
inline void fromValue(const Value &value, bool &into)
{
    if (const auto *found = std::get_if<qint64>(&value))
        into = *found != 0;
}
inline void fromValue(const Value &value, Share &into)
{
    if (const auto *found = std::get_if<qint64>(&value))
        into.ppm = *found;
}
template<typename Number>
requires requires(Number &number)
{
    number.units;
}
void fromValue(const Value &value, Number &into)
{
    if (const auto *found = std::get_if<qint64>(&value))
        into.units = *found;
}
template<typename T>
void fromValue(const Value &value, std::optional<T> &into)
{
    if (isEmpty(value)) {
        into.reset();
        return;
    }
    T content {};
    fromValue(value, content);
    into = content;
}

/// The fields of a value that say something; empty ones are left out.
template<typename T>
QHash<QString, Value> fields(const T &value)
{
    QHash<QString, Value> result;
    T::describe(value, [&result](const char *name, const auto &member) {
        Value content = toValue(member);
        if (!isEmpty(content))
            result.insert(QString::fromLatin1(name), std::move(content));
    });
    return result;
}

template<typename T>
Change create(const T &value)
{
    return {Change::Deed::Create, QString::fromLatin1(T::Entity), value.id.uuid(), fields(value)};
}

/// Only what differs between the two.
template<typename T>
Change update(const T &before, const T &after)
{
    Change change {Change::Deed::Update, QString::fromLatin1(T::Entity), after.id.uuid(), {}};
    QHash<QString, Value> old;
    T::describe(before, [&old](const char *name, const auto &member) {
        old.insert(QString::fromLatin1(name), toValue(member));
    });
    T::describe(after, [&](const char *name, const auto &member) {
        Value content = toValue(member);
        if (old.value(QString::fromLatin1(name)) != content)
            change.fields.insert(QString::fromLatin1(name), std::move(content));
    });
    return change;
}

template<typename T>
T read(const Uuid &id, const QHash<QString, Value> &fields)
{
    T value;
    value.id = decltype(value.id)(id);
    T::describe(value, [&fields](const char *name, auto &member) {
        const auto found = fields.constFind(QString::fromLatin1(name));
        if (found != fields.constEnd())
            fromValue(*found, member);
    });
    return value;
}

} // namespace Record

} // namespace Steelyard
