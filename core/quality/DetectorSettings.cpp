// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/DetectorSettings.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 MostSilentDays = 366;

Error unknown(const QString &name)
{
    return {Error::Kind::Invalid, "detector.unknown"_L1, {{u"name"_s, name}}, {}};
}

Error outOfRange(const QString &name, qint64 least, qint64 most)
{
    return {Error::Kind::Invalid,
            "detector.out_of_range"_L1,
            {{u"name"_s, name}, {u"least"_s, least}, {u"most"_s, most}},
            {}};
}

/// A whole number within its bounds; a fraction is none.
std::optional<qint64> wholeIn(const QJsonValue &value, qint64 least, qint64 most)
{
    const double number = value.toDouble(-1);
    const auto whole = qint64(number);
    if (!value.isDouble() || double(whole) != number || whole < least || whole > most)
        return std::nullopt;
    return whole;
}

} // namespace

// Chosen so that ordinary work stays silent: a morning of ten calls written down at noon, a week
// without a network written down on Monday, a branch of a customer that is served already.
const QList<DetectorSettings::Rule> &DetectorSettings::rules()
{
    static const QList<Rule> all {
        {"period_end_spike",
         {{"days", 2, 1, 5},
          {"at_least", 10, 2, 1000},
          {"percent", 40, 10, 100},
          {"times_peers", 2, 1, 20},
          {"workdays", 10, 3, 23}}},
        {"same_minute", {{"at_least", 5, 2, 100}, {"seconds", 60, 10, 600}}},
        {"copied_note",
         {{"at_least", 4, 2, 100}, {"length", 10, 4, 500}, {"times_peers", 2, 1, 20}}},
        {"short_visit", {{"minutes", 5, 1, 60}, {"at_least", 3, 1, 100}}},
        {"impossible_travel", {{"kmh", 150, 30, 1000}, {"km", 3, 1, 100}, {"at_least", 1, 1, 100}}},
        {"late_batch", {{"days", 7, 1, 90}, {"at_least", 10, 2, 1000}}},
        {"close_date_pushed", {{"times", 3, 1, 20}}},
        {"same_day_win", {{"at_least", 1, 1, 100}, {"usual_percent", 30, 1, 100}}},
        {"stage_jump", {{"stages", 2, 1, 10}, {"at_least", 2, 1, 100}}},
        {"split_under_limit",
         {{"limit", 0, 0, 1'000'000'000},
          {"margin_percent", 20, 1, 90},
          {"days", 7, 1, 60},
          {"at_least", 2, 2, 20}}},
        {"split_customers", {{"days", 30, 1, 90}, {"at_least", 3, 2, 50}}},
    };
    return all;
}

const DetectorSettings::Rule *DetectorSettings::rule(const QString &code)
{
    const auto found = std::find_if(rules().cbegin(), rules().cend(), [&](const Rule &rule) {
        return code == QLatin1StringView(rule.code);
    });
    return found == rules().cend() ? nullptr : &*found;
}

void DetectorSettings::setOn(const QString &rule, bool on)
{
    m_off.removeAll(rule);
    if (!on)
        m_off.append(rule);
    m_off.sort();
}

qint64 DetectorSettings::value(const QString &code, const QString &threshold) const
{
    const auto own = m_values.constFind(code);
    if (own != m_values.cend() && own->contains(threshold))
        return own->value(threshold);
    const Rule *known = rule(code);
    for (qsizetype i = 0; known && i < known->thresholds.size(); ++i) {
        if (threshold == QLatin1StringView(known->thresholds.at(i).code))
            return known->thresholds.at(i).fallback;
    }
    Q_ASSERT(false);
    return 0;
}

void DetectorSettings::setValue(const QString &code, const QString &threshold, qint64 value)
{
    m_values[code].remove(threshold);
    if (value != this->value(code, threshold))
        m_values[code].insert(threshold, value);
    if (m_values.value(code).isEmpty())
        m_values.remove(code);
}

Result<DetectorSettings> DetectorSettings::fromJson(const QString &json)
{
    DetectorSettings settings;
    if (json.trimmed().isEmpty())
        return settings;
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &fault);
    if (!document.isObject())
        return Error {Error::Kind::Invalid, "detector.not_json"_L1, {}, fault.errorString()};
    const QJsonObject body = document.object();
    for (auto at = body.constBegin(); at != body.constEnd(); ++at) {
        if (at.key() == "silent_days"_L1) {
            const auto days = wholeIn(at.value(), 0, MostSilentDays);
            if (!days)
                return outOfRange(at.key(), 0, MostSilentDays);
            settings.silentDays = *days;
            continue;
        }
        if (at.key() == "imports"_L1) {
            settings.judgesImports = at.value().toBool();
            continue;
        }
        const Rule *known = rule(at.key());
        if (!known)
            return unknown(at.key());
        const QJsonObject own = at.value().toObject();
        for (auto one = own.constBegin(); one != own.constEnd(); ++one) {
            if (one.key() == "on"_L1) {
                settings.setOn(at.key(), one.value().toBool(true));
                continue;
            }
            const auto threshold = std::find_if(
                known->thresholds.cbegin(), known->thresholds.cend(),
                [&](const Threshold &other) { return one.key() == QLatin1StringView(other.code); });
            const QString name = at.key() + u'.' + one.key();
            if (threshold == known->thresholds.cend())
                return unknown(name);
            const auto value = wholeIn(one.value(), threshold->least, threshold->most);
            if (!value)
                return outOfRange(name, threshold->least, threshold->most);
            settings.setValue(at.key(), one.key(), *value);
        }
    }
    return settings;
}

QString DetectorSettings::toJson() const
{
    QJsonObject body;
    if (silentDays != DetectorSettings().silentDays)
        body.insert(u"silent_days"_s, silentDays);
    if (judgesImports)
        body.insert(u"imports"_s, true);
    for (const Rule &rule : rules()) {
        const QString code = QString::fromLatin1(rule.code);
        QJsonObject own;
        if (!isOn(code))
            own.insert(u"on"_s, false);
        const auto values = m_values.value(code);
        for (auto value = values.cbegin(); value != values.cend(); ++value)
            own.insert(value.key(), *value);
        if (!own.isEmpty())
            body.insert(code, own);
    }
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

} // namespace Steelyard
