// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quality/AuditFinding.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// Whole numbers travel as text where a double could not hold them.
qint64 numberOf(const QJsonValue &value)
{
    return value.isString() ? value.toString().toLongLong() : qint64(value.toDouble());
}

Uuid idOf(const QJsonValue &value)
{
    return Uuid::fromText(value.toString()).value_or(Uuid());
}

} // namespace

QString AuditFinding::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(rule.toUtf8());
    hash.addData(person.bytes());
    hash.addData(rows.isEmpty() ? QByteArray() : rows.first().id.bytes());
    return QString::fromLatin1(hash.result().first(16).toHex());
}

std::optional<Amount> AuditFinding::amount() const
{
    if (amounts.isEmpty())
        return std::nullopt;
    Amount sum;
    for (const DoubtedAmount &one : amounts)
        sum.units += one.amount.units;
    return sum;
}

QString AuditFinding::evidence() const
{
    QJsonArray lines;
    for (const EvidenceRow &row : rows)
        lines.append(QJsonObject {{u"entity"_s, row.entity},
                                  {u"id"_s, row.id.text()},
                                  {u"on"_s, row.day.toString(Qt::ISODate)},
                                  {u"figures"_s, row.figures}});
    QJsonArray doubted;
    for (const DoubtedAmount &one : amounts)
        doubted.append(QJsonObject {{u"entity"_s, one.entity},
                                    {u"id"_s, one.id.text()},
                                    {u"amount"_s, QString::number(one.amount.units)}});
    const QJsonObject peers {
        {u"unit"_s, baseline.unit}, {u"own"_s, baseline.own},
        {u"n"_s, baseline.n},       {u"scope"_s, baseline.isTeam ? u"team"_s : u"company"_s},
        {u"low"_s, baseline.low},   {u"median"_s, baseline.median},
        {u"high"_s, baseline.high}, {u"most"_s, baseline.most}};
    QJsonObject body {{u"rows"_s, lines}, {u"facts"_s, facts}, {u"baseline"_s, peers}};
    if (!doubted.isEmpty())
        body.insert(u"amounts"_s, doubted);
    return QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact));
}

AuditFinding AuditFinding::fromEvidence(const QString &json)
{
    AuditFinding finding;
    const QJsonObject body = QJsonDocument::fromJson(json.toUtf8()).object();
    for (const QJsonValue &line : body.value(u"rows"_s).toArray())
        finding.rows.append({line[u"entity"_s].toString(), idOf(line[u"id"_s]),
                             QDate::fromString(line[u"on"_s].toString(), Qt::ISODate),
                             line[u"figures"_s].toObject()});
    for (const QJsonValue &line : body.value(u"amounts"_s).toArray())
        finding.amounts.append({line[u"entity"_s].toString(), idOf(line[u"id"_s]),
                                Amount {numberOf(line[u"amount"_s])}});
    finding.facts = body.value(u"facts"_s).toObject();
    const QJsonObject peers = body.value(u"baseline"_s).toObject();
    finding.baseline
        = {peers.value(u"unit"_s).toString(), numberOf(peers.value(u"own"_s)),
           numberOf(peers.value(u"n"_s)),     peers.value(u"scope"_s).toString() == "team"_L1,
           numberOf(peers.value(u"low"_s)),   numberOf(peers.value(u"median"_s)),
           numberOf(peers.value(u"high"_s)),  numberOf(peers.value(u"most"_s))};
    return finding;
}

} // namespace Steelyard
