// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Transaction.h"

#include "core/store/FeedResolver.h"
#include "core/store/ForecastSnapshots.h"
#include "core/store/PlanBooks.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

Error invalid(QLatin1StringView code, const Change &change, const QString &field = {})
{
    return {Error::Kind::Invalid,
            code,
            {{u"entity"_s, change.entity}, {u"field"_s, field}, {u"row"_s, change.row.text()}},
            {}};
}

} // namespace

Transaction::Transaction(const WriteContext &context, const Command &command)
    : m_context(context)
    , m_journal(context.database)
    , m_feeds(std::make_unique<FeedResolver>(context.database, context.schema))
    , m_label(command.label)
    , m_source(command.source)
    , m_effectiveOn(command.effectiveOn)
    , m_reason(command.reason)
    , m_now(Moment::instant(context.clock.now()))
{
}

Result<std::unique_ptr<Transaction>> Transaction::begin(const WriteContext &context,
                                                        const Command &command)
{
    std::unique_ptr<Transaction> transaction(new Transaction(context, command));
    if (const auto begun = context.database.execute("BEGIN IMMEDIATE"); !begun)
        return begun.error();
    transaction->m_open = true;
    const auto id
        = transaction->m_journal.addCommand(command, context.makeId(), transaction->m_now);
    if (!id)
        return id.error();
    transaction->m_command = *id;
    return transaction;
}

Transaction::~Transaction()
{
    if (m_open)
        (void)m_context.database.execute("ROLLBACK");
}

Result<void> Transaction::write(const Change &change)
{
    const EntityInfo *entity = m_context.schema.entity(change.entity);
    if (!entity)
        return invalid("write.unknown_entity"_L1, change);
    // What was reported stays as it was: closed figures are made by a close and never touched, a
    // close is only opened again.
    const bool isFigure = entity->name == "closed_figure"_L1;
    if ((isFigure || entity->name == "period_close"_L1)
        && !(m_label == "period.close"_L1 && change.deed == Change::Deed::Create)
        && !(m_label == "period.reopen"_L1 && !isFigure && change.deed == Change::Deed::Update))
        return Error {Error::Kind::Denied, "close.written_down"_L1, {}, change.entity};
    if (const auto kept = keepVersions(*entity, change); !kept)
        return kept;
    if (const auto kept = keepForecasts(*entity, change); !kept)
        return kept;
    for (auto it = change.fields.cbegin(); it != change.fields.cend(); ++it) {
        if (!m_context.rows.field(*entity, it.key()))
            return invalid("write.unknown_field"_L1, change, it.key());
    }
    switch (change.deed) {
    case Change::Deed::Create:
        return create(*entity, change);
    case Change::Deed::Update:
        return update(*entity, change);
    case Change::Deed::Delete:
        return remove(*entity, change);
    }
    return {};
}

// A published version of a plan is made by publishing, and stays.
Result<void> Transaction::keepVersions(const EntityInfo &entity, const Change &change)
{
    if (entity.name != "target"_L1)
        return {};
    const auto isVersion = [](const QHash<QString, Value> &fields) {
        return PlanBooks::isVersion(toText(fields.value(u"plan"_s)));
    };
    bool isKept = isVersion(change.fields)
        && !(m_label == "target.publish"_L1 && change.deed == Change::Deed::Create);
    if (!isKept && change.deed != Change::Deed::Create) {
        const auto found = m_context.rows.find(entity, change.row);
        if (!found)
            return found.error();
        isKept = *found && isVersion((*found)->fields);
    }
    return isKept ? Result<void>(Error {Error::Kind::Denied, "target.version_kept"_L1, {}, {}})
                  : Result<void>();
}

// What somebody said, and how things stood when it was said, stays; a later one follows it.
Result<void> Transaction::keepForecasts(const EntityInfo &entity, const Change &change) const
{
    const bool isCreated = change.deed == Change::Deed::Create;
    if (entity.name == "forecast_call"_L1 && !isCreated)
        return Error {Error::Kind::Denied, "forecast.call_kept"_L1, {}, {}};
    const bool isSnapshot
        = entity.name == "forecast_snapshot"_L1 || entity.name == "snapshot_deal"_L1;
    if (isSnapshot && !(isCreated && m_label == ForecastSnapshots::command()))
        return Error {Error::Kind::Denied, "forecast.snapshot_kept"_L1, {}, {}};
    return {};
}

Result<void> Transaction::create(const EntityInfo &entity, const Change &change)
{
    Row row;
    row.id = change.row;
    row.fields = change.fields;
    const auto feed = m_feeds->feedFor(entity, change);
    if (!feed)
        return feed.error();
    row.feed = *feed;
    if (!row.fields.contains(u"recorded_at"_s))
        row.fields.insert(u"recorded_at"_s, m_now);
    if (!row.fields.contains(u"record_source"_s))
        row.fields.insert(u"record_source"_s, m_source);
    if (const auto stored = m_context.rows.insert(entity, row); !stored)
        return stored.error();
    if (const auto made = m_feeds->made(entity, change); !made)
        return made.error();
    return note(entity, row, Change::Deed::Create, {}, {});
}

Result<void> Transaction::update(const EntityInfo &entity, const Change &change)
{
    auto found = m_context.rows.find(entity, change.row);
    if (!found)
        return found.error();
    if (!*found)
        return Error {Error::Kind::NotFound,
                      "write.no_such_row"_L1,
                      {{u"entity"_s, entity.name}, {u"row"_s, change.row.text()}},
                      {}};
    Row row = **found;
    QJsonObject before;
    QJsonObject after;
    std::optional<Value> formerOwner;
    for (auto it = change.fields.cbegin(); it != change.fields.cend(); ++it) {
        const Field *field = m_context.rows.field(entity, it.key());
        const Value old = row.fields.value(field->name, field->fallback);
        const Value next = isEmpty(it.value()) ? field->fallback : it.value();
        if (old == next)
            continue;
        before.insert(field->name, toJson(old));
        after.insert(field->name, toJson(next));
        if (field->name == "owner"_L1)
            formerOwner = old;
        if (isEmpty(next))
            row.fields.remove(field->name);
        else
            row.fields.insert(field->name, next);
    }
    if (after.isEmpty())
        return {};
    if (const auto stored = m_context.rows.update(entity, row); !stored)
        return stored.error();
    if (const auto followed = m_feeds->changed(entity, (*found)->fields, row.fields); !followed)
        return followed;
    if (const auto noted = note(entity, row, Change::Deed::Update, before, after); !noted)
        return noted.error();
    if (!formerOwner)
        return {};
    const Value owner = row.fields.value(u"owner"_s);
    if (entity.name == "customer"_L1 && std::holds_alternative<Uuid>(owner)) {
        if (const auto shared = m_feeds->handedOver(row.id, std::get<Uuid>(owner)); !shared)
            return shared;
    }
    return m_effectiveOn.isValid() ? keepOwnership(entity, row.id, *formerOwner, owner)
                                   : Result<void>();
}

Result<void> Transaction::remove(const EntityInfo &entity, const Change &change)
{
    const auto found = m_context.rows.find(entity, change.row);
    if (!found)
        return found.error();
    if (!*found)
        return {};
    QJsonObject before;
    for (auto it = (*found)->fields.cbegin(); it != (*found)->fields.cend(); ++it)
        before.insert(it.key(), toJson(it.value()));
    if (const auto removed = m_context.rows.remove(entity, change.row); !removed)
        return removed.error();
    return note(entity, **found, Change::Deed::Delete, before, {});
}

// A hand-over is dated: the day before is the former owner's last, the day itself the next one's
// first. What was to begin on that day or later gives way.
Result<void> Transaction::keepOwnership(const EntityInfo &entity, const Uuid &row,
                                        const Value &before, const Value &after)
{
    const QString ownership = u"ownership"_s;
    const QDate eve = m_effectiveOn.addDays(-1);
    auto intervals = ownershipOf(row);
    if (!intervals)
        return intervals.error();
    const auto interval = [&](const Value &person, const Value &from, const Value &to) {
        Change made {Change::Deed::Create,
                     ownership,
                     m_context.makeId(),
                     {{u"object"_s, entity.name}, {u"object_id"_s, row}, {u"person"_s, person}}};
        if (!isEmpty(from))
            made.fields.insert(u"from_on"_s, from);
        if (!isEmpty(to))
            made.fields.insert(u"to_on"_s, to);
        // Why it changed hands belongs to who has it now.
        else if (!m_reason.isEmpty())
            made.fields.insert(u"reason"_s, m_reason);
        return write(made);
    };
    if (intervals->isEmpty() && !isEmpty(before))
        if (const auto kept = interval(before, {}, eve); !kept)
            return kept;
    for (const Interval &one : std::as_const(*intervals)) {
        if (one.to.isValid() && one.to < m_effectiveOn)
            continue;
        const auto given = one.from.isValid() && one.from >= m_effectiveOn
            ? write({Change::Deed::Delete, ownership, one.id, {}})
            : write({Change::Deed::Update, ownership, one.id, {{u"to_on"_s, eve}}});
        if (!given)
            return given;
    }
    return isEmpty(after) ? Result<void>() : interval(after, m_effectiveOn, {});
}

Result<QList<Transaction::Interval>> Transaction::ownershipOf(const Uuid &row)
{
    auto statement = m_context.database.statement(
        "SELECT id, from_on, to_on FROM ownership WHERE object_id = ? AND role = 'owner'");
    if (!statement)
        return statement.error();
    (*statement)->bind(1, row);
    QList<Interval> result;
    const auto read = (*statement)->forEach([&](const Statement &at) {
        result.append({at.uuid(0), QDate::fromString(at.text(1), Qt::ISODate),
                       QDate::fromString(at.text(2), Qt::ISODate)});
        return true;
    });
    if (!read)
        return read.error();
    return result;
}

Result<void> Transaction::note(const EntityInfo &entity, const Row &row, Change::Deed deed,
                               const QJsonObject &before, const QJsonObject &after)
{
    ++m_written;
    JournalEntry entry;
    entry.command = m_command;
    entry.feed = row.feed;
    entry.entity = entity.name;
    entry.row = row.id;
    entry.deed = deed;
    entry.hlc = Hlc::text(m_context.hlc.next(m_context.clock.now()));
    entry.oldValues = before;
    entry.newValues = after;
    return m_journal.add(entry);
}

Result<void> Transaction::commit()
{
    const auto done = m_context.database.execute("COMMIT");
    if (!done)
        return done;
    m_open = false;
    return {};
}

} // namespace Steelyard
