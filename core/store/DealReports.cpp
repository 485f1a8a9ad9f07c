// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DealReports.h"

#include "core/base/Text.h"
#include "core/quality/SameDeal.h"
#include "core/sales/Record.h"
#include "core/store/Statement.h"

using namespace Qt::StringLiterals;

namespace Steelyard::DealReports {

namespace {

Error refused(QLatin1StringView code, const QVariantMap &values)
{
    return {Error::Kind::Conflict, code, values, {}};
}

Result<QHash<QString, Value>> fieldsOf(Store &store, const QString &entity, const Uuid &id)
{
    const auto row = store.rows().find(*store.schema().entity(entity), id);
    if (!row)
        return row.error();
    return *row ? (*row)->fields : QHash<QString, Value>();
}

Result<DealSubject> subjectOf(Store &store, const Protection &protection)
{
    DealSubject subject {protection.customer.uuid(), protection.customerName,
                         protection.product.uuid(), protection.project};
    if (!subject.customer.isNull()) {
        const auto customer = fieldsOf(store, u"customer"_s, subject.customer);
        if (!customer)
            return customer.error();
        subject.customerName = toText(customer->value(u"name"_s));
    }
    return subject;
}

/// Those that are not given back and whose term reaches that day.
Result<QList<Protection>> standing(Store &store, const QDate &since)
{
    auto rows = store.database().statement(
        "SELECT id FROM protection WHERE state = 'active' AND (to_on IS NULL OR to_on >= ?)"
        " ORDER BY id");
    if (!rows)
        return rows.error();
    (*rows)->bind(1, since.toString(Qt::ISODate));
    QList<Uuid> ids;
    const auto read = (*rows)->forEach([&ids](const Statement &row) {
        ids.append(row.uuid(0));
        return true;
    });
    if (!read)
        return read.error();
    QList<Protection> found;
    for (const Uuid &id : std::as_const(ids)) {
        const auto fields = fieldsOf(store, u"protection"_s, id);
        if (!fields)
            return fields.error();
        found.append(Record::read<Protection>(id, *fields));
    }
    return found;
}

/// The days on which its person did something for it.
Result<QList<QDate>> progressOf(Store &store, const Protection &protection, const QTimeZone &zone)
{
    auto rows = store.database().statement(
        "SELECT started_at FROM activity WHERE customer = ?1 AND person = ?3"
        " UNION ALL SELECT started_at FROM activity WHERE opportunity = ?2 AND person = ?3"
        " UNION ALL SELECT entered_at FROM stage_event WHERE opportunity = ?2");
    if (!rows)
        return rows.error();
    (*rows)
        ->bind(1, protection.customer.uuid())
        .bind(2, protection.opportunity.uuid())
        .bind(3, protection.person.uuid());
    QList<QDate> days;
    const auto read = (*rows)->forEach([&](const Statement &row) {
        const auto moment = Moment::fromText(row.text(0));
        if (moment)
            days.append(moment->day(zone));
        return true;
    });
    if (!read)
        return read.error();
    return days;
}

} // namespace

QString command()
{
    return u"protection.report"_s;
}

Result<Receipt> report(Store &store, Wish wish)
{
    Protection &made = wish.protection;
    made.customerName = made.customer.isNull() ? Text::key(made.customerName) : QString();
    made.project = Text::key(made.project);
    made.note = made.note.trimmed();
    if (made.customer.isNull() && made.customerName.isEmpty())
        return Error {Error::Kind::Invalid, "protection.needs_customer"_L1, {}, {}};
    if (made.person.isNull())
        return Error {Error::Kind::Invalid, "protection.needs_person"_L1, {}, {}};
    made.id = ProtectionId(store.makeId());
    made.state = u"active"_s;
    made.fromOn = wish.today;
    made.toOn = wish.rules.last(wish.today);
    Command command;
    command.label = DealReports::command();
    command.author = wish.author.isNull() ? made.person.uuid() : wish.author.uuid();
    command.source = u"hand"_s;
    auto transaction = store.begin(command);
    if (!transaction)
        return transaction.error();
    const auto subject = subjectOf(store, made);
    if (!subject)
        return subject.error();
    if (wish.rules.who == ProtectionRules::Who::Owners && !made.customer.isNull()) {
        const auto customer = fieldsOf(store, u"customer"_s, made.customer.uuid());
        if (!customer)
            return customer.error();
        const Value owner = customer->value(u"owner"_s);
        if (!isEmpty(owner) && owner != Value(made.person.uuid()))
            return Error {Error::Kind::Denied,
                          "protection.not_owner"_L1,
                          {{u"customer"_s, subject->customerName}},
                          {}};
    }
    const auto others = standing(store, wish.today.addDays(-wish.rules.pause));
    if (!others)
        return others.error();
    for (const Protection &other : *others) {
        const auto theirs = subjectOf(store, other);
        if (!theirs)
            return theirs.error();
        if (!SameDeal::isSame(*subject, *theirs))
            continue;
        const auto progress = wish.rules.progress ? progressOf(store, other, wish.zone)
                                                  : Result<QList<QDate>>(QList<QDate>());
        if (!progress)
            return progress.error();
        const QDate last = wish.rules.lastDay(other, *progress);
        const bool isOwn = other.person == made.person;
        if (!last.isValid() || last >= wish.today)
            return refused(isOwn ? "protection.yours"_L1 : "protection.taken"_L1,
                           {{u"until"_s, last}});
        if (isOwn && last.addDays(wish.rules.pause) >= wish.today)
            return refused("protection.too_soon"_L1,
                           {{u"from"_s, last.addDays(wish.rules.pause + 1)}});
    }
    const auto written = (*transaction)->write(Record::create(made));
    if (!written)
        return written.error();
    return store.finish(**transaction);
}

} // namespace Steelyard::DealReports
