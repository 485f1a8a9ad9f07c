// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/Sampling.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator64>
#include <QtEndian>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

struct Number
{
    const char *name;
    qint64 SamplingPlan::*member;
    qint64 least;
    qint64 most;
};

constexpr Number Numbers[] {{"percent", &SamplingPlan::percent, 0, 100},
                            {"per_person", &SamplingPlan::perPerson, 0, 1000},
                            {"at_least", &SamplingPlan::atLeast, 0, 100},
                            {"within_workdays", &SamplingPlan::withinWorkdays, 1, 60},
                            {"callback_percent", &SamplingPlan::callbackPercent, 0, 100},
                            {"callback_days", &SamplingPlan::callbackDays, 1, 90}};

/// Even among `below`; QRandomGenerator's own bounded() is not said to stay the same.
quint64 below(QRandomGenerator64 &random, quint64 bound)
{
    const quint64 whole = std::numeric_limits<quint64>::max() / bound * bound;
    quint64 drawn = random.generate();
    while (drawn >= whole)
        drawn = random.generate();
    return drawn % bound;
}

} // namespace

Result<SamplingPlan> SamplingPlan::fromJson(const QString &json)
{
    SamplingPlan plan;
    if (json.trimmed().isEmpty())
        return plan;
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8(), &fault);
    if (!document.isObject())
        return Error {Error::Kind::Invalid, "sampling.not_json"_L1, {}, fault.errorString()};
    const QJsonObject body = document.object();
    for (auto at = body.constBegin(); at != body.constEnd(); ++at) {
        if (at.key() == "entities"_L1) {
            static const QStringList known {u"activity"_s, u"customer"_s, u"opportunity"_s};
            plan.entities.clear();
            for (const QJsonValue &entity : at.value().toArray()) {
                if (!known.contains(entity.toString()))
                    return Error {Error::Kind::Invalid,
                                  "sampling.unknown"_L1,
                                  {{u"name"_s, entity.toString()}},
                                  {}};
                plan.entities.append(entity.toString());
            }
            continue;
        }
        const auto number
            = std::find_if(std::begin(Numbers), std::end(Numbers), [&](const Number &one) {
                  return at.key() == QLatin1StringView(one.name);
              });
        if (number == std::end(Numbers))
            return Error {Error::Kind::Invalid, "sampling.unknown"_L1, {{u"name"_s, at.key()}}, {}};
        const double value = at.value().toDouble(-1);
        if (!at.value().isDouble() || double(qint64(value)) != value
            || qint64(value) < number->least || qint64(value) > number->most)
            return Error {
                Error::Kind::Invalid,
                "sampling.out_of_range"_L1,
                {{u"name"_s, at.key()}, {u"least"_s, number->least}, {u"most"_s, number->most}},
                {}};
        plan.*(number->member) = qint64(value);
    }
    return plan;
}

QString SamplingPlan::toJson() const
{
    QJsonObject body {{u"entities"_s, QJsonArray::fromStringList(entities)}};
    for (const Number &number : Numbers)
        body.insert(QString::fromLatin1(number.name), this->*(number.member));
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

qint64 SamplingPlan::sizeOf(qint64 population) const
{
    const qint64 wanted = percent > 0 ? (population * percent + 99) / 100 : perPerson;
    return qMin(population, qMax(wanted, atLeast));
}

namespace Sampling {

QList<Uuid> drawOf(QList<Uuid> records, qint64 size, quint64 seed)
{
    std::sort(records.begin(), records.end());
    const std::array words {quint32(seed), quint32(seed >> 32)};
    QRandomGenerator64 random(words.data(), qsizetype(words.size()));
    size = qBound<qint64>(0, size, records.size());
    for (qint64 at = 0; at < size; ++at)
        std::swap(records[at], records[at + qint64(below(random, quint64(records.size() - at)))]);
    records.resize(size);
    std::sort(records.begin(), records.end());
    return records;
}

QList<Uuid> draw(const std::map<Uuid, QList<Uuid>> &byPerson, const SamplingPlan &plan,
                 quint64 seed)
{
    QList<Uuid> drawn;
    for (const auto &[person, records] : byPerson) {
        // A stream for each person: who else is in the draw changes nothing for him.
        const quint64 own = seed ^ qFromBigEndian<quint64>(person.bytes().constData() + 8);
        drawn += drawOf(records, plan.sizeOf(records.size()), own);
    }
    return drawn;
}

} // namespace Sampling

} // namespace Steelyard
