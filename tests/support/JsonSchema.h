// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QStringList>

namespace Steelyard {

/// As much of JSON Schema (draft 2020-12) as our own schema uses; what it does not know it refuses.
class JsonSchema
{
public:
    explicit JsonSchema(const QJsonObject &root) : m_root(root) {}

    /// What is wrong with a value, one line each.
    QStringList faults(const QJsonValue &value) const
    {
        QStringList faults;
        check(m_root, value, QStringLiteral("$"), faults);
        return faults;
    }

private:
    void check(const QJsonValue &schema, const QJsonValue &value, const QString &at,
               QStringList &faults) const
    {
        if (schema.isBool()) {
            if (!schema.toBool())
                faults << at + QStringLiteral(": not allowed");
            return;
        }
        const QJsonObject rules = schema.toObject();
        for (auto rule = rules.begin(); rule != rules.end(); ++rule)
            apply(rule.key(), rule.value(), rules, value, at, faults);
    }

    void apply(const QString &keyword, const QJsonValue &rule, const QJsonObject &rules,
               const QJsonValue &value, const QString &at, QStringList &faults) const
    {
        static const QStringList silent {QStringLiteral("$schema"), QStringLiteral("$id"),
                                         QStringLiteral("$defs"), QStringLiteral("title"),
                                         QStringLiteral("description")};
        const auto fail = [&](const QString &what) { faults << at + QStringLiteral(": ") + what; };
        if (silent.contains(keyword))
            return;
        if (keyword == QLatin1String("$ref")) {
            const QString name = rule.toString().section(u'/', -1);
            return check(m_root[QStringLiteral("$defs")].toObject().value(name), value, at, faults);
        }
        if (keyword == QLatin1String("type")) {
            const QJsonArray types = rule.isArray() ? rule.toArray() : QJsonArray {rule};
            if (std::none_of(types.begin(), types.end(),
                             [&](const QJsonValue &type) { return isOf(type.toString(), value); }))
                fail(QStringLiteral("wrong type"));
        } else if (keyword == QLatin1String("const")) {
            if (value != rule)
                fail(QStringLiteral("another value"));
        } else if (keyword == QLatin1String("enum")) {
            if (!rule.toArray().contains(value))
                fail(QStringLiteral("not one of the choices: ") + value.toVariant().toString());
        } else if (keyword == QLatin1String("pattern")) {
            if (value.isString()
                && !QRegularExpression(rule.toString()).match(value.toString()).hasMatch())
                fail(QStringLiteral("another form: ") + value.toString());
        } else if (keyword == QLatin1String("minimum")) {
            if (value.isDouble() && value.toDouble() < rule.toDouble())
                fail(QStringLiteral("too small"));
        } else if (keyword == QLatin1String("maximum")) {
            if (value.isDouble() && value.toDouble() > rule.toDouble())
                fail(QStringLiteral("too large"));
        } else if (keyword == QLatin1String("minProperties")) {
            if (value.isObject() && value.toObject().size() < rule.toInt())
                fail(QStringLiteral("too few keys"));
        } else if (keyword == QLatin1String("required")) {
            for (const QJsonValue &key : rule.toArray()) {
                if (value.isObject() && !value.toObject().contains(key.toString()))
                    fail(key.toString() + QStringLiteral(" is missing"));
            }
        } else if (keyword == QLatin1String("items")) {
            const QJsonArray items = value.toArray();
            for (qsizetype i = 0; i < items.size(); ++i)
                check(rule, items.at(i), at + QStringLiteral("[%1]").arg(i), faults);
        } else if (keyword == QLatin1String("anyOf")) {
            const QJsonArray choices = rule.toArray();
            if (std::none_of(choices.begin(), choices.end(), [&](const QJsonValue &choice) {
                    QStringList own;
                    check(choice, value, at, own);
                    return own.isEmpty();
                }))
                fail(QStringLiteral("fits none of the forms"));
        } else if (keyword == QLatin1String("properties")
                   || keyword == QLatin1String("patternProperties")) {
            for (const auto &[key, each] : keysOf(value)) {
                const QJsonValue own = keyword == QLatin1String("properties")
                    ? rule.toObject().value(key)
                    : matching(rule.toObject(), key);
                if (!own.isUndefined())
                    check(own, each, at + u'.' + key, faults);
            }
        } else if (keyword == QLatin1String("additionalProperties")) {
            const QJsonObject known = rules[QStringLiteral("properties")].toObject();
            const QJsonObject patterns = rules[QStringLiteral("patternProperties")].toObject();
            for (const auto &[key, each] : keysOf(value)) {
                if (!known.contains(key) && matching(patterns, key).isUndefined())
                    check(rule, each, at + u'.' + key, faults);
            }
        } else {
            fail(QStringLiteral("unknown keyword ") + keyword);
        }
    }

    static QList<std::pair<QString, QJsonValue>> keysOf(const QJsonValue &value)
    {
        QList<std::pair<QString, QJsonValue>> keys;
        const QJsonObject object = value.toObject();
        for (auto it = object.begin(); it != object.end(); ++it)
            keys.append({it.key(), it.value()});
        return keys;
    }

    static QJsonValue matching(const QJsonObject &patterns, const QString &key)
    {
        for (auto it = patterns.begin(); it != patterns.end(); ++it) {
            if (QRegularExpression(it.key()).match(key).hasMatch())
                return it.value();
        }
        return QJsonValue(QJsonValue::Undefined);
    }

    static bool isOf(const QString &type, const QJsonValue &value)
    {
        if (type == QLatin1String("object"))
            return value.isObject();
        if (type == QLatin1String("array"))
            return value.isArray();
        if (type == QLatin1String("string"))
            return value.isString();
        if (type == QLatin1String("boolean"))
            return value.isBool();
        if (type == QLatin1String("integer"))
            return value.isDouble() && value.toDouble() == double(value.toInteger());
        return type == QLatin1String("number") && value.isDouble();
    }

    QJsonObject m_root;
};

} // namespace Steelyard
