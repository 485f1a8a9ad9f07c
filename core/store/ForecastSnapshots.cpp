// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ForecastSnapshots.h"

#include "core/sales/Record.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard::ForecastSnapshots {

namespace {

template<typename Entity>
Result<QList<Entity>> all(Rows &rows, const Schema &schema)
{
    QList<Entity> values;
    const auto read
        = rows.forEach(*schema.entity(QString::fromLatin1(Entity::Entity)), [&](const Row &row) {
              values.append(Record::read<Entity>(row.id, row.fields));
              return true;
          });
    return read ? Result<QList<Entity>>(values) : Result<QList<Entity>>(read.error());
}

/// What open stages are set to: by pipeline and code, and by the code alone for the first of them.
class StageChances
{
public:
    static Result<StageChances> of(Database &database)
    {
        auto stages = database.statement("SELECT code, pipeline, probability FROM stage"
                                         " WHERE outcome = 'open' ORDER BY seq, rowid");
        if (!stages)
            return stages.error();
        StageChances result;
        const auto read = (*stages)->forEach([&result](const Statement &row) {
            std::optional<qint64> chance;
            if (!row.isNull(2))
                chance = row.integer(2);
            for (const Uuid &pipeline : {row.isNull(1) ? Uuid() : row.uuid(1), Uuid()}) {
                if (!result.m_chances.contains({pipeline, row.text(0)}))
                    result.m_chances.insert({pipeline, row.text(0)}, chance);
            }
            return true;
        });
        return read ? Result<StageChances>(std::move(result)) : Result<StageChances>(read.error());
    }

    std::optional<qint64> chance(const Uuid &pipeline, const QString &stage) const
    {
        const auto found = m_chances.constFind({pipeline, stage});
        return found != m_chances.constEnd() ? *found : m_chances.value({Uuid(), stage});
    }

private:
    QHash<std::pair<Uuid, QString>, std::optional<qint64>> m_chances;
};

SnapshotDeal rowOf(const Uuid &opportunity, const DealState &state)
{
    SnapshotDeal deal;
    deal.opportunity = opportunity;
    deal.owner = PersonId(state.owner);
    deal.stage = state.stage;
    deal.outcome = state.outcome;
    deal.category = state.category;
    if (state.amount)
        deal.amount = Amount {*state.amount};
    deal.currency = state.currency;
    if (state.chance)
        deal.probability = Share {*state.chance};
    deal.expectedCloseOn = state.expectedCloseOn;
    deal.closedOn = state.closedOn;
    return deal;
}

/// Year and week by ISO 8601.
std::pair<int, int> weekOf(const QDate &day)
{
    int year = 0;
    const int week = day.weekNumber(&year);
    return {year, week};
}

} // namespace

Result<ForecastBooks> books(Rows &rows, const Schema &schema)
{
    auto calls = all<ForecastCall>(rows, schema);
    auto snapshots = all<ForecastSnapshot>(rows, schema);
    if (!calls || !snapshots)
        return calls ? snapshots.error() : calls.error();
    ForecastBooks books;
    books.calls = std::move(*calls);
    books.snapshots = std::move(*snapshots);
    // Those of one moment stay in the order of their making.
    std::stable_sort(books.calls.begin(), books.calls.end(),
                     [](const ForecastCall &a, const ForecastCall &b) {
                         return ForecastBooks::msOf(a.calledAt) < ForecastBooks::msOf(b.calledAt);
                     });
    std::stable_sort(books.snapshots.begin(), books.snapshots.end(),
                     [](const ForecastSnapshot &a, const ForecastSnapshot &b) {
                         return ForecastBooks::msOf(a.takenAt) < ForecastBooks::msOf(b.takenAt);
                     });
    const auto read = rows.forEach(
        *schema.entity(QString::fromLatin1(SnapshotDeal::Entity)), [&](const Row &row) {
            const auto deal = Record::read<SnapshotDeal>(row.id, row.fields);
            books.changes[deal.snapshot.uuid()].append(deal);
            return true;
        });
    return read ? Result<ForecastBooks>(std::move(books)) : Result<ForecastBooks>(read.error());
}

Result<DealStates> present(Database &database)
{
    auto zoneSaid = database.statement("SELECT value FROM setting WHERE name = 'zone'"
                                       " AND to_on IS NULL ORDER BY from_on DESC LIMIT 1");
    const auto chances = StageChances::of(database);
    if (!zoneSaid || !chances)
        return zoneSaid ? chances.error() : zoneSaid.error();
    QTimeZone zone = QTimeZone::utc();
    if (const auto read = (*zoneSaid)->forEach([&](const Statement &row) {
            zone = QTimeZone(row.text(0).toLatin1());
            return true;
        });
        !read)
        return read.error();
    auto deals = database.statement(
        "SELECT o.id, o.owner, o.stage, o.won_at, o.lost_at, o.category, o.amount, o.currency,"
        " o.probability, o.pipeline, o.expected_close_on"
        " FROM opportunity o LEFT JOIN customer c ON c.id = o.customer"
        " WHERE o.is_test = 0 AND coalesce(c.is_test, 0) = 0 AND coalesce(c.is_internal, 0) = 0");
    if (!deals)
        return deals.error();
    DealStates states;
    const auto dayAt = [&zone](const Statement &row, int column) {
        const auto moment = Moment::fromText(row.text(column));
        return moment ? moment->day(zone) : QDate();
    };
    const auto read = (*deals)->forEach([&](const Statement &row) {
        DealState state;
        state.owner = row.isNull(1) ? Uuid() : row.uuid(1);
        state.stage = row.text(2);
        const bool isWon = !row.isNull(3);
        const bool isLost = !isWon && !row.isNull(4);
        state.outcome = isWon ? u"won"_s : isLost ? u"lost"_s : u"open"_s;
        if (isWon || isLost)
            state.closedOn = dayAt(row, isWon ? 3 : 4);
        state.category = row.text(5);
        if (!row.isNull(6))
            state.amount = row.integer(6);
        state.currency = row.text(7);
        if (!row.isNull(8))
            state.chance = row.integer(8);
        else
            state.chance = chances->chance(row.isNull(9) ? Uuid() : row.uuid(9), state.stage);
        if (!row.isNull(10))
            state.expectedCloseOn = QDate::fromString(row.text(10), Qt::ISODate);
        states.insert(row.uuid(0), state);
        return true;
    });
    return read ? Result<DealStates>(std::move(states)) : Result<DealStates>(read.error());
}

Result<Receipt> take(Store &store, const Wish &wish)
{
    const auto zoneName = store.setting(u"zone"_s);
    const auto weekly = store.setting(setting());
    if (!zoneName || !weekly)
        return zoneName ? weekly.error() : zoneName.error();
    const QTimeZone zone(zoneName->isEmpty() ? QByteArray("UTC") : zoneName->toLatin1());
    const QDate today = store.clock().today(zone);
    if (wish.isWeekly && *weekly == "off"_L1)
        return Receipt();
    const auto known = books(store.rows(), store.schema());
    if (!known)
        return known.error();
    if (wish.isWeekly && !known->snapshots.isEmpty()
        && weekOf(known->snapshots.constLast().takenAt.day(zone)) >= weekOf(today))
        return Receipt();
    const auto now = present(store.database());
    if (!now)
        return now.error();
    const DealStates before = known->stateAt(known->snapshots.size() - 1);
    // An empty pipeline is nothing to remember, unless there was one.
    if (wish.isWeekly && now->isEmpty() && before.isEmpty())
        return Receipt();

    ForecastSnapshot snapshot;
    snapshot.id = ForecastSnapshotId(store.makeId());
    snapshot.takenAt = Moment::instant(store.clock().now());
    snapshot.label = wish.label;
    snapshot.person = PersonId(wish.person);
    // Row by row: a hundred thousand of them are no list to be held in memory.
    auto transaction = store.begin(
        {command(), wish.person, {}, wish.isWeekly ? u"weekly"_s : u"hand"_s, {}, {}, {}});
    if (!transaction)
        return transaction.error();
    std::optional<Error> fault;
    const auto write = [&](const Change &change) {
        if (fault)
            return;
        if (const auto written = (*transaction)->write(change); !written)
            fault = written.error();
    };
    write(Record::create(snapshot));
    const auto keep = [&](SnapshotDeal deal) {
        deal.id = SnapshotDealId(store.makeId());
        deal.snapshot = snapshot.id;
        write(Record::create(deal));
    };
    const QDate oldest = today.addDays(-DecidedDays);
    // In the order of their ids, so that the same store gives the same snapshot.
    QList<Uuid> ids = now->keys();
    std::sort(ids.begin(), ids.end());
    for (const Uuid &id : std::as_const(ids)) {
        const DealState &state = *now->constFind(id);
        const auto old = before.constFind(id);
        if (old == before.constEnd() ? state.isOpen() || state.closedOn >= oldest : *old != state)
            keep(rowOf(id, state));
    }
    ids = before.keys();
    std::sort(ids.begin(), ids.end());
    for (const Uuid &id : std::as_const(ids)) {
        if (now->contains(id))
            continue;
        DealState gone = *before.constFind(id);
        gone.outcome = u"gone"_s;
        keep(rowOf(id, gone));
    }
    return fault ? Result<Receipt>(*fault) : store.finish(**transaction);
}

} // namespace Steelyard::ForecastSnapshots
