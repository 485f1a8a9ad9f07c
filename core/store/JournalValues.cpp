// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/JournalValues.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Value fromJson(FieldType type, const QJsonValue &json)
{
    if (json.isNull())
        return {};
    switch (type) {
    case FieldType::Text:
    case FieldType::Code:
        return json.toString();
    case FieldType::Link: {
        const auto id = Uuid::fromText(json.toString());
        return id ? Value(*id) : Value();
    }
    case FieldType::Day:
        return QDate::fromString(json.toString(), Qt::ISODate);
    case FieldType::Moment: {
        const auto moment = Moment::fromText(json.toString());
        return moment ? Value(*moment) : Value();
    }
    case FieldType::Money:
    case FieldType::Quantity:
    case FieldType::Rate:
    case FieldType::Share:
    case FieldType::Count:
    case FieldType::Flag:
        return json.toInteger();
    }
    return {};
}

} // namespace

QHash<QString, Value> JournalValues::of(const Rows &rows, const EntityInfo &entity,
                                        const QJsonObject &json)
{
    QHash<QString, Value> values;
    for (auto it = json.constBegin(); it != json.constEnd(); ++it) {
        if (const Field *field = rows.field(entity, it.key()))
            values.insert(field->name, fromJson(field->type, it.value()));
    }
    return values;
}

} // namespace Steelyard
