// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/sales/Setting.h"

#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Steelyard {

/// How often a customer is to be seen: a number of days for each class, unless the customer has one
/// of its own.
class VisitRhythm
{
public:
    static constexpr const char *SettingName = "visits.rhythm";

    /// A weekly, B monthly, C quarterly, until the company settles something else.
    VisitRhythm() = default;
    /// The setting's value is {"A": 7, "B": 30}; what is no positive number of days means never.
    static VisitRhythm of(const QList<Setting> &settings);

    /// Days between two visits; nothing where none is asked for.
    std::optional<qint64> every(const QString &tier, std::optional<qint64> own) const;
    const QHash<QString, qint64> &days() const { return m_days; }
    void setDays(const QString &tier, qint64 days) { m_days.insert(tier, days); }
    /// As the setting keeps it.
    QString text() const;
    /// Makes it the company's; without changes where it is so already.
    Command command(const QList<Setting> &settings, const std::function<Uuid()> &newId) const;

    bool operator==(const VisitRhythm &) const = default;

private:
    QHash<QString, qint64> m_days {
        {QStringLiteral("A"), 7}, {QStringLiteral("B"), 30}, {QStringLiteral("C"), 90}};
};

} // namespace Steelyard
