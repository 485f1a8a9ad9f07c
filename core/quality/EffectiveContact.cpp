// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/EffectiveContact.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 Most = 86'400;

Error bad(const QString &name)
{
    return {Error::Kind::Invalid, "effective.bad_value"_L1, {{u"name"_s, name}}, {}};
}

std::optional<qint64> wholeOf(const QJsonValue &value)
{
    const double number = value.toDouble(-1);
    const auto whole = qint64(number);
    if (!value.isDouble() || double(whole) != number || whole < 0 || whole > Most)
        return std::nullopt;
    return whole;
}

} // namespace

Result<EffectiveRule> EffectiveRule::fromJson(const QString &json)
{
    EffectiveRule rule;
    if (json.trimmed().isEmpty())
        return rule;
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &fault);
    if (!document.isObject())
        return Error {Error::Kind::Invalid, "effective.not_json"_L1, {}, fault.errorString()};
    const QJsonObject body = document.object();
    for (auto at = body.constBegin(); at != body.constEnd(); ++at) {
        const QJsonValue value = at.value();
        const auto flag = [&](bool &into) {
            into = value.toBool();
            return value.isBool();
        };
        bool isGood = true;
        if (at.key() == "least_seconds"_L1) {
            rule.leastSeconds.clear();
            const QJsonObject types = value.toObject();
            for (auto type = types.constBegin(); type != types.constEnd(); ++type) {
                const auto seconds = wholeOf(type.value());
                if (!seconds)
                    return bad(u"least_seconds."_s + type.key());
                if (*seconds > 0)
                    rule.leastSeconds.insert(type.key(), *seconds);
            }
            isGood = value.isObject();
        } else if (at.key() == "outcomes"_L1) {
            rule.outcomes.clear();
            for (const QJsonValue &outcome : value.toArray())
                rule.outcomes.append(outcome.toString());
            isGood = value.isArray() && !rule.outcomes.contains(QString());
        } else if (at.key() == "least_note"_L1) {
            const auto length = wholeOf(value);
            rule.leastNote = length.value_or(0);
            isGood = length.has_value();
        } else if (at.key() == "messages_need_answer"_L1) {
            isGood = flag(rule.messagesNeedAnswer);
        } else if (at.key() == "needs_duration"_L1) {
            isGood = flag(rule.needsDuration);
        } else if (at.key() == "needs_next"_L1) {
            isGood = flag(rule.needsNext);
        } else {
            return Error {
                Error::Kind::Invalid, "effective.unknown"_L1, {{u"name"_s, at.key()}}, {}};
        }
        if (!isGood)
            return bad(at.key());
    }
    return rule;
}

QString EffectiveRule::toJson() const
{
    QJsonObject seconds;
    for (auto type = leastSeconds.cbegin(); type != leastSeconds.cend(); ++type)
        seconds.insert(type.key(), *type);
    const QJsonObject body {{u"least_seconds"_s, seconds},
                            {u"needs_duration"_s, needsDuration},
                            {u"outcomes"_s, QJsonArray::fromStringList(outcomes)},
                            {u"messages_need_answer"_s, messagesNeedAnswer},
                            {u"least_note"_s, leastNote},
                            {u"needs_next"_s, needsNext}};
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

bool isEffective(const Activity &activity, const EffectiveRule &rule)
{
    const bool isReached = rule.outcomes.isEmpty() || rule.outcomes.contains(activity.outcome)
        || (activity.outcome == "unknown"_L1 && activity.customerResponded);
    if (!isReached)
        return false;
    if (rule.messagesNeedAnswer && activity.type == "message"_L1 && !activity.customerResponded)
        return false;
    if (const qint64 least = rule.leastSeconds.value(activity.type); least > 0) {
        if (activity.durationS ? *activity.durationS < least : rule.needsDuration)
            return false;
    }
    if (activity.note.trimmed().size() < rule.leastNote)
        return false;
    return !rule.needsNext || !activity.nextStep.trimmed().isEmpty() || activity.nextOn.isValid();
}

} // namespace Steelyard
