// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/ProtectionRules.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint64 LongestTerm = 3660;
constexpr qint64 MostRenewals = 20;

Error bad(const QString &name)
{
    return {Error::Kind::Invalid, "protection.bad_rules"_L1, {{u"name"_s, name}}, {}};
}

} // namespace

Result<ProtectionRules> ProtectionRules::fromJson(const QString &json)
{
    ProtectionRules rules;
    if (json.trimmed().isEmpty())
        return rules;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
    if (!document.isObject())
        return bad(u"{}"_s);
    const QJsonObject body = document.object();
    for (auto at = body.constBegin(); at != body.constEnd(); ++at) {
        const auto whole = [&](qint64 least, qint64 most) -> std::optional<qint64> {
            const qint64 number = at.value().toInteger(-1);
            return number >= least && number <= most ? std::optional(number) : std::nullopt;
        };
        std::optional<qint64> number;
        if (at.key() == "term"_L1 && (number = whole(1, LongestTerm)))
            rules.term = *number;
        else if (at.key() == "renewals"_L1 && (number = whole(0, MostRenewals)))
            rules.renewals = *number;
        else if (at.key() == "progress"_L1 && (number = whole(1, LongestTerm)))
            rules.progress = *number;
        else if (at.key() == "pause"_L1 && (number = whole(0, LongestTerm)))
            rules.pause = *number;
        else if (at.key() == "who"_L1 && at.value().toString() == "owners"_L1)
            rules.who = Who::Owners;
        else if (at.key() != "who"_L1 || at.value().toString() != "everybody"_L1)
            return bad(at.key());
    }
    return rules;
}

QString ProtectionRules::toJson() const
{
    QJsonObject body {{u"term"_s, term},
                      {u"renewals"_s, renewals},
                      {u"pause"_s, pause},
                      {u"who"_s, who == Who::Owners ? u"owners"_s : u"everybody"_s}};
    if (progress)
        body.insert(u"progress"_s, *progress);
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QDate ProtectionRules::lastDay(const Protection &protection, QList<QDate> days) const
{
    if (!progress || !protection.fromOn.isValid())
        return protection.toOn;
    std::sort(days.begin(), days.end());
    QDate kept = protection.fromOn.addDays(*progress);
    for (const QDate &day : std::as_const(days)) {
        // What comes too late does not bring it back: it may be somebody else's by then.
        if (day > kept)
            break;
        if (day >= protection.fromOn)
            kept = qMax(kept, day.addDays(*progress));
    }
    return protection.toOn.isValid() ? qMin(protection.toOn, kept) : kept;
}

} // namespace Steelyard
