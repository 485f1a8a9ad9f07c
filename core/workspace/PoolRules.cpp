// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PoolRules.h"

#include "core/workspace/DatedSetting.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

std::optional<qint64> daysOf(const QJsonObject &body, const QString &name)
{
    const qint64 days = body.value(name).toInteger();
    return days > 0 ? std::optional(days) : std::nullopt;
}

PoolRules::Limits limitsOf(const QJsonObject &body)
{
    return {daysOf(body, u"contact"_s), daysOf(body, u"deal"_s), daysOf(body, u"order"_s)};
}

void put(QJsonObject &body, const QString &name, const std::optional<qint64> &days)
{
    if (days)
        body.insert(name, *days);
}

QJsonObject bodyOf(const PoolRules::Limits &limits)
{
    QJsonObject body;
    put(body, u"contact"_s, limits.contact);
    put(body, u"deal"_s, limits.deal);
    put(body, u"order"_s, limits.order);
    return body;
}

} // namespace

PoolRules PoolRules::of(const Reading &reading)
{
    const auto setting = DatedSetting::current(settingName(), reading);
    if (!setting)
        return {};
    PoolRules rules = read(setting->value).value_or(PoolRules());
    rules.since = setting->fromOn;
    return rules;
}

PoolRules PoolRules::suggested()
{
    PoolRules rules;
    rules.usual = {30, 90, std::nullopt};
    rules.classes.insert(u"A"_s, {60, std::nullopt, std::nullopt});
    rules.claimTotal = 200;
    rules.claimDay = 10;
    rules.coolDown = 30;
    rules.longest = {{u"project"_s, 180}, {u"contract"_s, 365}, {u"strategic"_s, 365}};
    return rules;
}

std::optional<PoolRules> PoolRules::read(const QString &json)
{
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject())
        return std::nullopt;
    const QJsonObject body = document.object();
    PoolRules rules;
    rules.usual = Steelyard::limitsOf(body.value(u"usual"_s).toObject());
    const QJsonObject classes = body.value(u"classes"_s).toObject();
    for (auto one = classes.constBegin(); one != classes.constEnd(); ++one)
        rules.classes.insert(one.key(), Steelyard::limitsOf(one.value().toObject()));
    rules.keepsOpenDeals = body.value(u"keep_open"_s).toBool(true);
    rules.claimTotal = daysOf(body, u"claim_total"_s);
    rules.claimDay = daysOf(body, u"claim_day"_s);
    rules.coolDown = qMax<qint64>(0, body.value(u"cool_down"_s).toInteger());
    const QJsonObject longest = body.value(u"longest"_s).toObject();
    for (auto one = longest.constBegin(); one != longest.constEnd(); ++one)
        rules.longest.insert(one.key(), one.value().toInteger());
    rules.amnestyUntil = QDate::fromString(body.value(u"amnesty"_s).toString(), Qt::ISODate);
    return rules;
}

QString PoolRules::text() const
{
    QJsonObject body;
    body.insert(u"usual"_s, bodyOf(usual));
    QJsonObject byClass;
    for (auto one = classes.cbegin(); one != classes.cend(); ++one)
        byClass.insert(one.key(), bodyOf(*one));
    body.insert(u"classes"_s, byClass);
    body.insert(u"keep_open"_s, keepsOpenDeals);
    put(body, u"claim_total"_s, claimTotal);
    put(body, u"claim_day"_s, claimDay);
    body.insert(u"cool_down"_s, coolDown);
    QJsonObject terms;
    for (auto one = longest.cbegin(); one != longest.cend(); ++one)
        terms.insert(one.key(), *one);
    body.insert(u"longest"_s, terms);
    if (amnestyUntil.isValid())
        body.insert(u"amnesty"_s, amnestyUntil.toString(Qt::ISODate));
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace Steelyard
