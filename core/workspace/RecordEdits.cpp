// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/RecordEdits.h"

#include "core/sales/Record.h"
#include "core/sales/Schema.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

struct Rule
{
    const char *entity;
    QStringList needed;
};

const QList<Rule> &rules()
{
    static const QList<Rule> all {
        {"customer", {u"name"_s}},
        {"contact", {u"customer"_s, u"name"_s}},
        {"lead", {u"company"_s}},
        {"ticket", {u"customer"_s, u"subject"_s}},
        {"survey", {u"customer"_s, u"kind"_s}},
        {"contract", {u"customer"_s, u"amount"_s}},
        {"sales_order", {u"customer"_s, u"amount"_s, u"signed_at"_s}},
        {"shipment", {u"customer"_s, u"shipped_on"_s}},
        {"invoice", {u"customer"_s, u"issued_on"_s, u"amount"_s}},
        {"receivable", {u"customer"_s, u"due_on"_s, u"amount"_s}},
        {"payment", {u"customer"_s, u"received_on"_s, u"amount"_s}},
    };
    return all;
}

/// Days that cannot stand in the other order.
constexpr std::tuple<const char *, const char *, const char *> Orders[] {
    {"receivable", "issued_on", "due_on"},    {"sales_order", "start_on", "end_on"},
    {"ticket", "created_at", "resolved_at"},  {"shipment", "shipped_on", "received_on"},
    {"payment", "received_on", "matures_on"},
};

/// The first moment of a new row of these, where nobody says otherwise.
constexpr std::pair<const char *, const char *> Births[] {
    {"customer", "created_at"}, {"contact", "created_at"}, {"lead", "created_at"},
    {"ticket", "created_at"},   {"survey", "sent_at"},
};

QDate dayOf(const Value &value, const QTimeZone &zone)
{
    if (const auto *day = std::get_if<QDate>(&value))
        return *day;
    const auto *moment = std::get_if<Moment>(&value);
    return moment && moment->isValid() ? moment->day(zone) : QDate();
}

} // namespace

QStringList RecordEdits::needed(const QString &entity)
{
    for (const Rule &rule : rules()) {
        if (entity == QLatin1StringView(rule.entity))
            return rule.needed;
    }
    return {};
}

Result<void> RecordEdits::judge(const QString &entity, const QHash<QString, Value> &before,
                                const QHash<QString, Value> &fields) const
{
    for (const QString &field : needed(entity)) {
        // Whoever corrects a phone number need not know what was never said.
        const bool cameWithout = !before.isEmpty() && isEmpty(before.value(field));
        if (isEmpty(fields.value(field)) && !cameWithout)
            return Error {Error::Kind::Invalid, "record.needs"_L1, {{u"field"_s, field}}, {}};
    }
    static const Schema schema;
    for (const Field &field : schema.entity(entity)->fields) {
        const auto found = fields.constFind(field.name);
        const auto *number = found == fields.cend() ? nullptr : std::get_if<qint64>(&found.value());
        if (!number)
            continue;
        // A refund is a payment below zero, a red invoice one that takes another back.
        const bool isMoney
            = field.type == FieldType::Money && entity != "payment"_L1 && entity != "invoice"_L1;
        if ((isMoney || field.type == FieldType::Count || field.type == FieldType::Quantity)
            && *number < 0)
            return Error {
                Error::Kind::Invalid, "record.negative"_L1, {{u"field"_s, field.name}}, {}};
    }
    const QTimeZone zone(m_reading.facts.profile().zone);
    for (const auto &[of, first, second] : Orders) {
        if (entity != QLatin1StringView(of))
            continue;
        const QDate from = dayOf(fields.value(QLatin1StringView(first)), zone);
        const QDate to = dayOf(fields.value(QLatin1StringView(second)), zone);
        if (from.isValid() && to.isValid() && to < from)
            return Error {Error::Kind::Invalid,
                          "record.days_crossed"_L1,
                          {{u"first"_s, QString(QLatin1StringView(first))},
                           {u"second"_s, QString(QLatin1StringView(second))}},
                          {}};
    }
    if (entity == "survey"_L1) {
        const auto score = fields.value(u"score"_s);
        const auto *given = std::get_if<qint64>(&score);
        const qint64 most = toText(fields.value(u"kind"_s)) == "nps"_L1 ? 10 : 5;
        if (given && (*given < 0 || *given > most))
            return Error {Error::Kind::Invalid,
                          "record.out_of_range"_L1,
                          {{u"field"_s, u"score"_s}, {u"most"_s, most}},
                          {}};
    }
    return {};
}

Result<Command> RecordEdits::save(const QString &entity, const Uuid &id,
                                  const QHash<QString, Value> &fields) const
{
    Command command;
    command.label = id.isNull() ? u"record.create"_s : u"record.edit"_s;
    command.source = u"hand"_s;
    QHash<QString, Value> after;
    QHash<QString, Value> before;
    if (!id.isNull()) {
        before = m_reading.row(entity, id);
        if (before.isEmpty())
            return Error {Error::Kind::NotFound, "record.gone"_L1, {}, {}};
        after = before;
    } else {
        for (const auto &[of, field] : Births) {
            if (entity == QLatin1StringView(of))
                after.insert(QLatin1StringView(field), m_now);
        }
        static const Schema schema;
        if (schema.entity(entity)->field(u"currency"_s))
            after.insert(u"currency"_s, m_reading.facts.profile().currency);
    }
    // A new row's empty fields say nothing: what it begins with stands.
    for (auto field = fields.cbegin(); field != fields.cend(); ++field) {
        if (!id.isNull() || !isEmpty(*field))
            after.insert(field.key(), *field);
    }
    if (const auto judged = judge(entity, before, after); !judged)
        return judged.error();
    Change change {id.isNull() ? Change::Deed::Create : Change::Deed::Update,
                   entity,
                   id.isNull() ? m_newId() : id,
                   {}};
    for (auto field = after.cbegin(); field != after.cend(); ++field) {
        if (id.isNull() ? !isEmpty(*field) : before.value(field.key()) != *field)
            change.fields.insert(field.key(), *field);
    }
    if (!change.fields.isEmpty())
        command.changes.append(change);
    return command;
}

Result<Command> RecordEdits::remove(const QString &entity, const QList<Uuid> &ids) const
{
    static const Schema schema;
    const auto own = m_reading.facts.table(entity);
    if (!own)
        return own.error();
    QHash<Uuid, qint32> rows;
    for (size_t row = 0; row < (*own)->rows(); ++row)
        rows.insert((*own)->ids[row], qint32(row));
    QSet<qint32> wanted;
    for (const Uuid &id : ids)
        wanted.insert(rows.value(id, -1));
    for (const EntityInfo &other : schema.entities()) {
        for (const Field &field : other.fields) {
            if (field.type != FieldType::Link || field.target != entity)
                continue;
            const auto table = m_reading.facts.table(other.name);
            if (!table)
                return table.error();
            const FactColumn *links = (*table)->column(field.name);
            qint64 count = 0;
            for (size_t row = 0; links && row < (*table)->rows(); ++row)
                count += links->links[row] >= 0 && wanted.contains(links->links[row]) ? 1 : 0;
            if (count > 0)
                return Error {Error::Kind::Conflict,
                              "record.in_use"_L1,
                              {{u"entity"_s, other.name}, {u"count"_s, count}},
                              {}};
        }
    }
    Command command;
    command.label = u"record.remove"_s;
    command.source = u"hand"_s;
    for (const Uuid &id : ids)
        command.changes.append({Change::Deed::Delete, entity, id, {}});
    return command;
}

} // namespace Steelyard
