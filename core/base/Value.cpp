// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/Value.h"

namespace Steelyard {

namespace {

template<typename... Fs>
struct Overloaded : Fs...
{
    using Fs::operator()...;
};
template<typename... Fs>
Overloaded(Fs...) -> Overloaded<Fs...>;

} // namespace

QJsonValue toJson(const Value &value)
{
    return std::visit(
        Overloaded {
            [](std::monostate) { return QJsonValue(QJsonValue::Null); },
            [](qint64 number) { return QJsonValue(number); },
            [](const QString &text) { return QJsonValue(text); },
            [](const QDate &day) { return QJsonValue(day.toString(Qt::ISODate)); },
            [](const Moment &moment) { return QJsonValue(moment.text()); },
            [](const Uuid &id) { return QJsonValue(QString::fromLatin1(id.bytes().toHex())); },
        },
        value);
}

QString toText(const Value &value)
{
    return std::visit(Overloaded {
                          [](std::monostate) { return QString(); },
                          [](qint64 number) { return QString::number(number); },
                          [](const QString &text) { return text; },
                          [](const QDate &day) { return day.toString(Qt::ISODate); },
                          [](const Moment &moment) { return moment.text(); },
                          [](const Uuid &id) { return id.text(); },
                      },
                      value);
}

} // namespace Steelyard
