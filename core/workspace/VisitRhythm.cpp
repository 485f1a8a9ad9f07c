// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/VisitRhythm.h"

#include "core/sales/Record.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Steelyard {

VisitRhythm VisitRhythm::of(const QList<Setting> &settings)
{
    VisitRhythm rhythm;
    for (const Setting &setting : settings) {
        if (setting.name != QLatin1StringView(SettingName))
            continue;
        const QJsonDocument said = QJsonDocument::fromJson(setting.value.toUtf8());
        if (!said.isObject())
            continue;
        rhythm.m_days.clear();
        const QJsonObject days = said.object();
        for (auto day = days.begin(); day != days.end(); ++day)
            rhythm.m_days.insert(day.key(), day->toInteger());
    }
    return rhythm;
}

std::optional<qint64> VisitRhythm::every(const QString &tier, std::optional<qint64> own) const
{
    const qint64 days = own ? *own : m_days.value(tier, 0);
    return days > 0 ? std::optional(days) : std::nullopt;
}

QString VisitRhythm::text() const
{
    QJsonObject days;
    for (auto day = m_days.cbegin(); day != m_days.cend(); ++day)
        days.insert(day.key(), *day);
    return QString::fromUtf8(QJsonDocument(days).toJson(QJsonDocument::Compact));
}

Command VisitRhythm::command(const QList<Setting> &settings,
                             const std::function<Uuid()> &newId) const
{
    Command command;
    command.label = QStringLiteral("visits.rhythm");
    command.source = QStringLiteral("hand");
    for (const Setting &setting : settings) {
        if (setting.name != QLatin1StringView(SettingName))
            continue;
        Setting after = setting;
        after.value = text();
        const Change change = Record::update(setting, after);
        if (!change.fields.isEmpty())
            command.changes.append(change);
        return command;
    }
    Setting setting;
    setting.id = SettingId(newId());
    setting.name = QLatin1StringView(SettingName);
    setting.value = text();
    command.changes.append(Record::create(setting));
    return command;
}

} // namespace Steelyard
