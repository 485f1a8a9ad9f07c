// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanTransfer.h"

#include "core/base/Money.h"
#include "core/engine/DayCurves.h"
#include "core/engine/TargetShares.h"
#include "core/sales/Record.h"
#include "core/targets/DayShare.h"
#include "core/targets/PlanLifecycle.h"
#include "core/workspace/PlanTiers.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// The stored figures of one node and tier, and what they are by the day.
struct Book
{
    NodeKey node;
    QList<Target> rows;
    std::vector<DatedFigure> figures;
};

/// One transfer at work.
class Moving
{
public:
    Moving(const PlanTransfer &wish, const Reading &reading, const KpiDefinition &definition,
           const std::function<Uuid()> &newId)
        : m_wish(wish)
        , m_reading(reading)
        , m_definition(definition)
        , m_newId(newId)
        , m_curves(reading.facts, wish.kpi, wish.variant)
        , m_quantum(quantumOf(definition, reading))
    {
    }

    Result<PlanTransfer::Outcome> run();

private:
    static qint64 quantumOf(const KpiDefinition &definition, const Reading &reading);
    bool hasLeft() const;
    Result<void> place();
    QList<NodeKey> above(const NodeKey &unit, const QDate &day) const;
    Book bookOf(const NodeKey &node, const QString &tier) const;
    Result<void> moveTier(const QString &tier);
    void write(const Book &book, const std::vector<Transfer::Piece> &pieces);
    void keepUnassigned(const Book &book, const Book &own, const Transfer::Outcome &moved);
    Result<void> checkLocks() const;
    Target freshRow(const NodeKey &node, const QString &tier, const DateRange &days) const;
    void note(const Target &row, const std::optional<qint64> &before,
              const std::optional<qint64> &after);
    void moveMembership();
    void publish();

    const PlanTransfer &m_wish;
    const Reading &m_reading;
    const KpiDefinition &m_definition;
    const std::function<Uuid()> &m_newId;
    DayCurves m_curves;
    qint64 m_quantum;
    NodeKey m_person;
    QList<NodeKey> m_left;
    QList<NodeKey> m_joined;
    bool m_hasMoved = false;     ///< the memberships say so already
    bool m_isVacant = false;     ///< he has left the company
    QHash<Uuid, Target> m_after; ///< rows made or changed
    PlanTransfer::Outcome m_outcome;
};

qint64 Moving::quantumOf(const KpiDefinition &definition, const Reading &reading)
{
    if (definition.unit == UnitOfMeasure::Money)
        return Fixed::power(TargetShares::Scale - minorDigits(reading.facts.profile().currency));
    return definition.unit == UnitOfMeasure::Count ? Fixed::power(TargetShares::Scale) : 1;
}

/// The teams above a unit, itself the first, the company the last.
QList<NodeKey> Moving::above(const NodeKey &unit, const QDate &day) const
{
    QList<NodeKey> chain {unit};
    while (const auto parent = m_reading.facts.organisation().parentOn(chain.constLast(), day))
        chain << *parent;
    return chain;
}

/// Whether he works for the company no more on the day.
bool Moving::hasLeft() const
{
    for (const OrgPerson &person : m_reading.facts.organisation().people()) {
        if (person.id == m_person.id)
            return person.employed.to.isValid() && person.employed.to <= m_wish.day;
    }
    return true;
}

Result<void> Moving::place()
{
    const Organisation &organisation = m_reading.facts.organisation();
    m_person = NodeKey::person(m_wish.person.uuid());
    const auto from = organisation.parentOn(m_person, m_wish.day.addDays(-1));
    const auto now = organisation.parentOn(m_person, m_wish.day);
    const auto to = m_wish.to ? std::optional(NodeKey::unit(m_wish.to->uuid())) : now;
    // Whoever has left joins nobody: his target could only follow him there.
    if (from && to && !now && to != from && hasLeft())
        return Error {Error::Kind::Invalid,
                      "target.has_left"_L1,
                      {{u"person"_s, organisation.name(m_person)},
                       {u"day"_s, m_wish.day.toString(Qt::ISODate)}},
                      {}};
    // Whoever leaves the company leaves a vacant seat: the target stays with the team.
    if (from && (!to || (!now && to == from))) {
        m_outcome.from = m_outcome.to = *from;
        m_hasMoved = true;
        m_isVacant = true;
        m_left = above(*from, m_wish.day.addDays(-1));
        return {};
    }
    if (!from || !to || *from == *to)
        return Error {Error::Kind::Invalid,
                      "target.no_move"_L1,
                      {{u"person"_s, organisation.name(m_person)},
                       {u"day"_s, m_wish.day.toString(Qt::ISODate)}},
                      {}};
    m_outcome.from = *from;
    m_outcome.to = *to;
    m_hasMoved = now == to;
    m_left = above(*from, m_wish.day);
    m_joined = above(*to, m_wish.day);
    // What both have in common neither gains nor loses.
    while (!m_left.isEmpty() && !m_joined.isEmpty() && m_left.constLast() == m_joined.constLast()) {
        m_left.removeLast();
        m_joined.removeLast();
    }
    return {};
}

Book Moving::bookOf(const NodeKey &node, const QString &tier) const
{
    Book book {node, {}, {}};
    for (const Target &row : m_reading.plans.targets) {
        if (row.plan == m_wish.plan && row.kpi == m_wish.kpi && row.variant == m_wish.variant
            && row.tier == tier && TargetShares::nodeOf(row) == node && row.value
            && row.periodFrom.isValid() && row.periodTo >= m_wish.day
            && row.periodFrom <= row.periodTo)
            book.rows << row;
    }
    for (const Target &row : std::as_const(book.rows)) {
        const DateRange days = DateRange::inclusive(row.periodFrom, row.periodTo);
        const bool isSum = std::any_of(book.rows.cbegin(), book.rows.cend(), [&](const Target &o) {
            return o.periodFrom >= row.periodFrom && o.periodTo <= row.periodTo
                && o.periodFrom.daysTo(o.periodTo) < row.periodFrom.daysTo(row.periodTo);
        });
        book.figures.push_back(
            {dayNumber(days.from),
             DayShare::divide(
                 row.value->units,
                 m_curves.weights(m_wish.plan, node, dayNumber(days.from), dayNumber(days.to)),
                 m_quantum),
             isSum});
    }
    return book;
}

Target Moving::freshRow(const NodeKey &node, const QString &tier, const DateRange &days) const
{
    Target row;
    row.id = TargetId(m_newId());
    row.plan = m_wish.plan;
    row.node = node.id;
    row.nodeKind = node.isPerson() ? u"person"_s : u"unit"_s;
    row.kpi = m_wish.kpi;
    row.variant = m_wish.variant;
    row.tier = tier;
    row.periodFrom = days.from;
    row.periodTo = days.last();
    row.origin = u"split"_s;
    row.currency = m_definition.unit == UnitOfMeasure::Money ? m_reading.facts.profile().currency
                                                             : QString();
    return row;
}

void Moving::note(const Target &row, const std::optional<qint64> &before,
                  const std::optional<qint64> &after)
{
    m_outcome.lines.append({TargetShares::nodeOf(row), row.tier,
                            DateRange::inclusive(row.periodFrom, row.periodTo), before, after});
}

void Moving::write(const Book &book, const std::vector<Transfer::Piece> &pieces)
{
    const auto quantity = [](const std::optional<qint64> &value) {
        return value ? std::optional(Quantity {*value}) : std::nullopt;
    };
    for (std::size_t i = 0; i < pieces.size(); ++i) {
        const Target &row = book.rows.at(qsizetype(i));
        const Transfer::Piece &piece = pieces[i];
        if (!piece.isTouched)
            continue;
        Target next = row;
        if (book.figures[i].isSum) {
            // It has what its days before had, and what is left of the others.
            next.value = Quantity {piece.before.value_or(0) + piece.after.value_or(0)};
        } else if (piece.before) {
            next.periodTo = m_wish.day.addDays(-1);
            next.value = Quantity {*piece.before};
            note(next, piece.before, piece.before);
            Target rest = row;
            rest.id = TargetId(m_newId());
            rest.periodFrom = m_wish.day;
            rest.value = quantity(piece.after);
            rest.calculated.reset();
            m_outcome.command.changes << Record::create(rest);
            m_after.insert(rest.id.uuid(), rest);
            note(rest, book.figures[i].sum(dayNumber(m_wish.day), book.figures[i].end()),
                 piece.after);
        } else {
            next.value = quantity(piece.after);
        }
        if (next == row)
            continue;
        m_outcome.command.changes << Record::update(row, next);
        m_after.insert(next.id.uuid(), next);
        if (book.figures[i].isSum || !piece.before)
            note(next, row.value->units,
                 next.value ? std::optional(next.value->units) : std::nullopt);
    }
}

/// A team without a figure of its own has what its people have: what stays behind would be lost, so
/// it gets one for the days of each figure that does not go along.
void Moving::keepUnassigned(const Book &book, const Book &own, const Transfer::Outcome &moved)
{
    const TargetShares shares(m_reading.facts, m_wish.kpi, m_wish.variant, m_definition.unit);
    for (std::size_t i = 0; i < own.figures.size(); ++i) {
        const Transfer::Piece &piece = moved.own[i];
        const qint64 rest = own.figures[i].sum(dayNumber(m_wish.day), own.figures[i].end());
        const qint64 stays = rest - piece.after.value_or(0);
        if (!piece.isTouched || own.figures[i].isSum || stays == 0)
            continue;
        const DateRange days {qMax(own.rows.at(qsizetype(i)).periodFrom, m_wish.day),
                              own.rows.at(qsizetype(i)).periodTo.addDays(1)};
        const bool hasOwn
            = std::any_of(book.figures.begin(), book.figures.end(), [&](const DatedFigure &one) {
                  return one.from < dayNumber(days.to) && one.end() > dayNumber(days.from);
              });
        if (hasOwn)
            continue;
        const auto cells
            = shares.cells({book.node}, PeriodFrame({Period::of(days)}, m_reading.today));
        const qint64 before = qint64(cells.front().total) + (m_hasMoved ? rest : 0);
        Target row = freshRow(book.node, own.rows.at(qsizetype(i)).tier, days);
        row.value = Quantity {before - piece.after.value_or(0)};
        m_outcome.command.changes << Record::create(row);
        m_after.insert(row.id.uuid(), row);
        note(row, before, row.value->units);
    }
}

Result<void> Moving::moveTier(const QString &tier)
{
    const Book own = bookOf(m_person, tier);
    if (own.rows.isEmpty())
        return {};
    Transfer transfer;
    transfer.day = dayNumber(m_wish.day);
    transfer.mode = m_isVacant ? Transfer::Mode::Leave : m_wish.mode;
    transfer.own = own.figures;
    const Calendar &calendar = m_reading.facts.calendar();
    for (const Target &row : own.rows) {
        qint64 amount = 0;
        for (auto one = m_wish.custom.cbegin(); one != m_wish.custom.cend(); ++one) {
            const auto period = Period::parse(one.key(), calendar);
            if (period && period->contains(row.periodFrom) && period->contains(row.periodTo))
                amount = *one;
        }
        transfer.custom.push_back(amount);
    }
    QList<Book> left;
    QList<Book> joined;
    for (const NodeKey &node : std::as_const(m_left))
        left << bookOf(node, tier);
    for (const NodeKey &node : std::as_const(m_joined))
        joined << bookOf(node, tier);
    for (const Book &book : std::as_const(left))
        transfer.left.insert(transfer.left.end(), book.figures.begin(), book.figures.end());
    for (const Book &book : std::as_const(joined))
        transfer.joined.insert(transfer.joined.end(), book.figures.begin(), book.figures.end());
    const auto moved = transfer.work();
    if (!moved)
        return moved.error();
    m_outcome.moved += tier == "base"_L1 ? moved->movedTotal : 0;
    m_outcome.stays += tier == "base"_L1 ? moved->stays : 0;
    write(own, moved->own);
    const auto writeAll = [&](const QList<Book> &books, const std::vector<Transfer::Piece> &all) {
        auto next = all.begin();
        for (const Book &book : books) {
            const auto end = next + std::ptrdiff_t(book.figures.size());
            write(book, {next, end});
            next = end;
        }
    };
    writeAll(left, moved->left);
    writeAll(joined, moved->joined);
    if (!left.isEmpty())
        keepUnassigned(left.constFirst(), own, *moved);
    return {};
}

Result<void> Moving::checkLocks() const
{
    QStringList locks;
    for (const TargetLock &lock : m_reading.plans.locks) {
        if (lock.plan != m_wish.plan || lock.kpi != m_wish.kpi || lock.variant != m_wish.variant)
            continue;
        for (const PlanTransfer::Line &line : m_outcome.lines) {
            const bool isOfNode = lock.node.isNull() || lock.node == line.node.id;
            const bool isOfDays = !lock.periodFrom.isValid()
                || (lock.periodFrom <= line.days.last() && lock.periodTo >= line.days.from);
            if (!isOfNode || !isOfDays || line.tier != lock.tier || line.before == line.after)
                continue;
            const QString name = m_reading.facts.organisation().name(line.node) + u" × "_s
                + line.days.from.toString(u"yyyy-MM"_s);
            if (!locks.contains(name))
                locks << name;
        }
    }
    return locks.isEmpty()
        ? Result<void>()
        : Result<void>(
            Error {Error::Kind::Denied, "target.transfer_locked"_L1, {{u"locks"_s, locks}}, {}});
}

void Moving::moveMembership()
{
    if (m_hasMoved)
        return;
    const auto table = m_reading.facts.table(u"membership"_s);
    bool isPlaced = false;
    Membership next;
    next.person = m_wish.person;
    for (std::size_t i = 0; table && i < (*table)->rows(); ++i) {
        const Uuid id = (*table)->ids[i];
        const auto seat = Record::read<Membership>(id, m_reading.row(u"membership"_s, id));
        const bool isThere = seat.person == m_wish.person
            && (!seat.fromOn.isValid() || seat.fromOn <= m_wish.day)
            && (!seat.toOn.isValid() || seat.toOn >= m_wish.day);
        if (!isThere || NodeKey::unit(seat.unit.uuid()) != m_outcome.from)
            continue;
        Membership ended = seat;
        ended.toOn = m_wish.day.addDays(-1);
        next.role = seat.role;
        next.share = seat.share;
        next.toOn = seat.toOn;
        if (!isPlaced)
            m_outcome.command.changes << Record::update(seat, ended);
        isPlaced = true;
    }
    next.id = MembershipId(m_newId());
    next.unit = UnitId(m_outcome.to.id);
    next.fromOn = m_wish.day;
    m_outcome.command.changes << Record::create(next);
}

/// What is published stays: the figures as they are now become the next version.
void Moving::publish()
{
    const TargetStep *last = nullptr;
    qint64 seq = 0;
    qint64 version = 0;
    for (const TargetStep &step : m_reading.plans.steps) {
        seq = qMax(seq, step.seq.value_or(0));
        if (step.plan != m_wish.plan || step.kpi != m_wish.kpi || step.variant != m_wish.variant
            || step.periodTo < m_wish.day)
            continue;
        version = qMax(version, step.version.value_or(0));
        if (!step.stage.isEmpty())
            last = &step;
    }
    if (!last || planStageFrom(last->stage) != PlanStage::Published)
        return;
    TargetStep step = *last;
    step.id = TargetStepId(m_newId());
    step.seq = seq + 1;
    step.version = version + 1;
    step.author = m_wish.author;
    step.comment = m_wish.reason.isEmpty()
        ? u"transfer: "_s + m_reading.facts.organisation().name(m_person)
        : m_wish.reason;
    step.steppedAt = Moment(m_reading.today);
    m_outcome.version = int(*step.version);
    m_outcome.command.label = u"target.publish"_s;
    m_outcome.command.changes << Record::create(step);
    const QString name = m_wish.plan + u'@' + QString::number(m_outcome.version);
    const auto keep = [&](Target row) {
        row.id = TargetId(m_newId());
        row.plan = name;
        m_outcome.command.changes << Record::create(row);
    };
    QHash<Uuid, Target> made = m_after;
    for (const Target &row : m_reading.plans.targets) {
        if (row.plan != m_wish.plan || row.kpi != m_wish.kpi || row.variant != m_wish.variant
            || row.periodFrom < step.periodFrom || row.periodTo > step.periodTo)
            continue;
        keep(m_after.value(row.id.uuid(), row));
        made.remove(row.id.uuid());
    }
    for (const Target &row : std::as_const(made))
        keep(row);
    for (auto planning = m_reading.plans.plannings.crbegin();
         planning != m_reading.plans.plannings.crend(); ++planning) {
        if (planning->plan == m_wish.plan && planning->kpi == m_wish.kpi
            && planning->variant == m_wish.variant && planning->periodFrom == step.periodFrom
            && planning->periodTo == step.periodTo) {
            TargetPlanning kept = *planning;
            kept.id = TargetPlanningId(m_newId());
            kept.plan = name;
            m_outcome.command.changes << Record::create(kept);
            break;
        }
    }
}

Result<PlanTransfer::Outcome> Moving::run()
{
    if (const auto placed = place(); !placed)
        return placed.error();
    m_outcome.command = Command {
        u"target.transfer"_s, m_wish.author.uuid(), m_wish.reason, u"hand"_s, {}, {}, {}};
    const QStringList tiers = PlanTiers::of(m_reading).codes;
    for (const QString &tier : tiers) {
        if (const auto moved = moveTier(tier); !moved)
            return moved.error();
    }
    // Whole months of teams without figures of their own go along with the person: no figure
    // changes by it, only where he belongs.
    const bool isOnlyMoved = m_outcome.moved != 0 && !m_hasMoved;
    if (m_outcome.lines.isEmpty() && !isOnlyMoved)
        return Error {Error::Kind::NotFound,
                      "target.none_to_move"_L1,
                      {{u"person"_s, m_reading.facts.organisation().name(m_person)},
                       {u"day"_s, m_wish.day.toString(Qt::ISODate)}},
                      {}};
    if (const auto open = checkLocks(); !open)
        return open.error();
    publish();
    moveMembership();
    return m_outcome;
}

} // namespace

Result<PlanTransfer::Outcome> PlanTransfer::work(const Reading &reading,
                                                 const std::function<Uuid()> &newId) const
{
    const KpiDefinition *definition = reading.handbook.find(kpi);
    if (!definition)
        return Error {Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, kpi}}, {}};
    return Moving(*this, reading, *definition, newId).run();
}

} // namespace Steelyard
