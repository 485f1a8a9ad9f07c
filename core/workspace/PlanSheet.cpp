// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PlanSheet.h"

#include "core/base/Money.h"
#include "core/engine/TargetShares.h"
#include "core/targets/Allocator.h"
#include "core/targets/DayShare.h"
#include "core/targets/PlanHolds.h"
#include "core/workspace/PlanRoom.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// The parts of a period, those at its ends cut where it does not begin or end with one.
QList<Period> partsIn(const Period &period, Grain grain, const Calendar &calendar)
{
    if (grain == Grain::Range)
        return {period};
    QList<Period> parts;
    for (const Period &part : Period::periodsOf(grain, period.range(), calendar)) {
        const DateRange cut {qMax(part.from(), period.from()), qMin(part.to(), period.to())};
        parts << (cut == part.range() ? part : Period::of(cut));
    }
    return parts;
}

bool isOf(const Target &target, const PlanQuestion &question)
{
    return target.plan == question.plan && target.kpi == question.kpi
        && target.variant == question.variant && target.periodFrom.isValid()
        && target.periodTo >= target.periodFrom;
}

/// The levels that have targets within the period.
QStringList levelsOf(const Reading &reading, const PlanQuestion &question)
{
    QStringList levels;
    for (const Target &target : reading.plans.targets) {
        if (!isOf(target, question) || target.periodTo < question.period.from()
            || target.periodFrom > question.period.last())
            continue;
        const QString level = reading.facts.organisation().kindName(TargetShares::nodeOf(target));
        if (!levels.contains(level))
            levels << level;
    }
    return levels;
}

/// The top and what is below it on the last day, the nodes of levels without targets left out.
QList<PlanNode> treeOf(const Organisation &organisation, const PlanQuestion &question)
{
    const QDate day = question.period.last();
    QList<PlanNode> nodes;
    const auto add = [&](const NodeKey &node, int parent) {
        nodes << PlanNode {node, organisation.name(node), organisation.kindName(node), parent,
                           Share {Share::Whole}};
        return int(nodes.size()) - 1;
    };
    // The tree is walked once: asked node by node it would be put together for each of them.
    const OrgVersion version = organisation.versionOn(day);
    const QList<OrgVersion::Place> &places = version.places();
    const OrgVersion::Place *top = version.place(question.node);
    if (!top) {
        add(question.node, -1);
        return nodes;
    }
    const auto first = int(top - places.constData());
    QHash<int, int> nodeOf; // by place: itself in the plan, or what it hangs below there
    nodeOf.insert(first, add(top->node, -1));
    for (int i = first + 1; i < places.size() && places.at(i).depth > top->depth; ++i) {
        const OrgVersion::Place &place = places.at(i);
        // Whoever has two places has his target where his larger share is.
        if (place.node.isPerson() && version.seatsOfPerson(place.node.id).size() > 1
            && organisation.parentOn(place.node, day) != places.at(place.parent).node)
            continue;
        const int above = nodeOf.value(place.parent, 0);
        const bool isPlanned = question.levels.contains(organisation.kindName(place.node));
        nodeOf.insert(i, isPlanned ? add(place.node, above) : above);
    }
    return nodes;
}

qint64 stepOf(UnitOfMeasure unit, const QString &currency)
{
    if (unit == UnitOfMeasure::Money)
        return Fixed::power(Quantity::Scale - minorDigits(currency));
    return unit == UnitOfMeasure::Count ? Fixed::power(Quantity::Scale) : 1;
}

} // namespace

Result<PlanSheet> PlanSheet::open(const Reading &reading, PlanQuestion question)
{
    if (question.levels.isEmpty())
        question.levels = levelsOf(reading, question);
    const KpiDefinition *definition = reading.handbook.find(question.kpi);
    if (!definition)
        return Error {Error::Kind::NotFound, "kpi.unknown"_L1, {{u"kpi"_s, question.kpi}}, {}};
    if (!question.variant.isEmpty() && !definition->variant(question.variant))
        return Error {Error::Kind::NotFound,
                      "kpi.unknown_variant"_L1,
                      {{u"kpi"_s, question.kpi}, {u"variant"_s, question.variant}},
                      {}};
    const QString currency
        = definition->unit == UnitOfMeasure::Money ? reading.facts.profile().currency : QString();
    const qint64 step = stepOf(definition->unit, currency);
    qint64 quantum = step;
    for (const TargetPlanning &planning : reading.plans.plannings) {
        if (planning.plan == question.plan && planning.kpi == question.kpi && planning.quantum
            && planning.variant == question.variant && planning.periodFrom == question.period.from()
            && planning.periodTo == question.period.last())
            quantum = planning.quantum->units;
    }
    quantum = question.quantum.value_or(quantum);
    if (const auto near = Allocator::neighbours(quantum, step); !near.isMultiple())
        return Error {Error::Kind::Invalid,
                      "target.not_multiple"_L1,
                      {{u"value"_s, Fixed::text(quantum, Quantity::Scale)},
                       {u"quantum"_s, Fixed::text(step, Quantity::Scale)},
                       {u"below"_s, Fixed::text(near.below, Quantity::Scale)},
                       {u"above"_s, Fixed::text(near.above, Quantity::Scale)}},
                      {}};
    PlanSheet sheet(question,
                    TargetPlan(treeOf(reading.facts.organisation(), question),
                               partsIn(question.period, question.grain, reading.facts.calendar()),
                               quantum, question.tiers),
                    *definition);
    sheet.m_currency = currency;
    sheet.m_step = step;
    sheet.takeRows(reading);
    sheet.takeLocks(reading);
    sheet.takeSteps(reading);
    sheet.takeMoves(reading);
    return sheet;
}

const Target *PlanSheet::stored(std::size_t place) const
{
    const auto found = m_rows.constFind(place);
    return found == m_rows.constEnd() ? nullptr : &*found;
}

QList<PlanSheet::Whole> PlanSheet::wholes() const
{
    QList<Whole> result;
    for (const Sum &sum : m_sums) {
        Whole whole {sum.node, sum.tier, sum.first, sum.last, {}, sum.row.id};
        if (sum.row.value)
            whole.value = sum.row.value->units;
        result << whole;
    }
    return result;
}

std::optional<std::pair<int, int>> PlanSheet::partsOf(const Period &period) const
{
    int first = -1;
    int last = -1;
    for (int i = 0; i < m_plan.periodCount(); ++i) {
        if (m_plan.periods().at(i).from() == period.from())
            first = i;
        if (m_plan.periods().at(i).to() == period.to())
            last = i;
    }
    return first < 0 || last < first ? std::nullopt : std::optional(std::pair(first, last));
}

void PlanSheet::takeRows(const Reading &reading)
{
    QHash<NodeKey, int> places;
    for (int node = 0; node < m_plan.nodeCount(); ++node)
        places.insert(m_plan.nodes().at(node).key, node);
    QList<std::pair<std::size_t, Target>> pieces;
    for (const Target &target : reading.plans.targets) {
        const auto node = places.constFind(TargetShares::nodeOf(target));
        const int tier = int(m_plan.tiers().indexOf(target.tier));
        if (!isOf(target, m_question) || node == places.constEnd() || tier < 0)
            continue;
        const auto parts
            = partsOf(Period::of(DateRange::inclusive(target.periodFrom, target.periodTo)));
        if (!parts) {
            if (const auto part = partHolding(target))
                pieces.append({m_plan.place(*node, *part, tier), target});
            continue;
        }
        if (parts->first != parts->second) {
            m_sums.append({*node, tier, parts->first, parts->second, target});
            m_plan.setWhole({*node, tier, parts->first, parts->second,
                             target.value ? std::optional(target.value->units) : std::nullopt});
            continue;
        }
        const std::size_t place = m_plan.place(*node, parts->first, tier);
        const CellOrigin origin = cellOriginFrom(target.origin).value_or(CellOrigin::Entered);
        PlanCell cell {std::nullopt, origin};
        if (target.value)
            cell.value = target.value->units;
        m_plan.set(place, cell);
        m_rows.insert(place, target);
        if (origin == CellOrigin::Override) {
            PlanOverride note {std::nullopt, target.reason, target.setBy.uuid(), target.setAt};
            if (target.calculated)
                note.calculated = target.calculated->units;
            m_plan.setOverride(place, note);
        }
        if (origin == CellOrigin::Lock)
            m_plan.lock({*node, parts->first, {}, {}, {}, {}, tier});
    }
    takePieces(pieces);
}

void PlanSheet::takePieces(const QList<std::pair<std::size_t, Target>> &found)
{
    for (const auto &[place, target] : found) {
        // Where the part has a row of its own, days beside it are details of it.
        if (m_rows.contains(place))
            continue;
        QList<Target> &pieces = m_pieces[place];
        pieces << target;
        PlanCell cell = m_plan.cell(place);
        cell.origin = cellOriginFrom(target.origin).value_or(CellOrigin::Entered);
        if (target.value)
            cell.value = cell.value.value_or(0) + target.value->units;
        m_plan.set(place, cell);
        if (cell.origin == CellOrigin::Override) {
            const PlanOverride *known = m_plan.overridden(place);
            PlanOverride note {known ? known->calculated : std::nullopt, target.reason,
                               target.setBy.uuid(), target.setAt};
            if (target.calculated)
                note.calculated = note.calculated.value_or(0) + target.calculated->units;
            m_plan.setOverride(place, note);
        }
    }
    for (auto at = m_pieces.begin(); at != m_pieces.end(); ++at) {
        std::sort(at->begin(), at->end(),
                  [](const Target &a, const Target &b) { return a.periodFrom < b.periodFrom; });
        QList<PlanPiece> cut;
        for (const Target &piece : std::as_const(*at)) {
            PlanPiece one {DateRange::inclusive(piece.periodFrom, piece.periodTo), std::nullopt};
            if (piece.value)
                one.value = piece.value->units;
            // Days that lie over each other have no figure of their own.
            if (!cut.isEmpty() && cut.constLast().days.to > one.days.from) {
                cut.clear();
                break;
            }
            cut << one;
        }
        m_plan.setCut(at.key(), cut);
    }
}

/// People stand where they are at the end, or not at all when they have left; what they had in
/// another team before counts there.
void PlanSheet::takeMoves(const Reading &reading)
{
    const Organisation &organisation = reading.facts.organisation();
    const DateRange &whole = m_question.period.range();
    QList<DateRange> stretches;
    for (const DateRange &version : organisation.versions()) {
        const DateRange cut {version.from.isValid() ? qMax(version.from, whole.from) : whole.from,
                             version.to.isValid() ? qMin(version.to, whole.to) : whole.to};
        if (cut.from < cut.to)
            stretches << cut;
    }
    if (stretches.size() < 2)
        return;
    QHash<NodeKey, int> places;
    for (int node = 0; node < m_plan.nodeCount(); ++node)
        places.insert(m_plan.nodes().at(node).key, node);
    // Units have few chains and people few moves: each is looked up once.
    QHash<std::pair<NodeKey, qsizetype>, QSet<int>> chains;
    const auto above = [&](const NodeKey &person, qsizetype stretch) {
        const QDate day = stretches.at(stretch).from;
        const auto parent = organisation.parentOn(person, day);
        if (!parent)
            return QSet<int>();
        if (const auto known = chains.constFind({*parent, stretch}); known != chains.constEnd())
            return *known;
        QSet<int> found;
        for (auto at = parent; at; at = organisation.parentOn(*at, day)) {
            if (const auto place = places.constFind(*at); place != places.constEnd())
                found.insert(*place);
        }
        return *chains.insert({*parent, stretch}, found);
    };
    struct Stay
    {
        DateRange days;
        QSet<int> then;
        QSet<int> now;
    };
    QHash<NodeKey, QList<Stay>> staysOf;
    const auto stays = [&](const NodeKey &person) -> const QList<Stay> & {
        if (const auto known = staysOf.constFind(person); known != staysOf.constEnd())
            return *known;
        const QSet<int> now
            = places.contains(person) ? above(person, stretches.size() - 1) : QSet<int>();
        QList<Stay> elsewhere;
        for (qsizetype i = 0; i < stretches.size(); ++i) {
            const QSet<int> then = above(person, i);
            if (then != now)
                elsewhere.append({stretches.at(i), then, now});
        }
        return *staysOf.insert(person, elsewhere);
    };
    const DayCurves curves(reading.facts, m_question.kpi, m_question.variant);
    for (const Target &row : reading.plans.targets) {
        const NodeKey key = TargetShares::nodeOf(row);
        const int tier = int(m_plan.tiers().indexOf(row.tier));
        if (!key.isPerson() || !isOf(row, m_question) || !row.value || tier < 0)
            continue;
        const std::optional<int> part = partHolding(row);
        if (!part)
            continue;
        std::vector<qint64> days;
        for (const Stay &stay : stays(key)) {
            if (row.periodTo < stay.days.from || row.periodFrom >= stay.days.to)
                continue;
            if (days.empty())
                days = DayShare::divide(row.value->units,
                                        curves.weights(m_question.plan, key,
                                                       dayNumber(row.periodFrom),
                                                       dayNumber(row.periodTo) + 1),
                                        m_plan.quantum());
            qint64 amount = 0;
            for (QDate day = qMax(row.periodFrom, stay.days.from);
                 day < stay.days.to && day <= row.periodTo; day = day.addDays(1))
                amount += days[std::size_t(row.periodFrom.daysTo(day))];
            for (const int gone : stay.then - stay.now)
                addElsewhere(gone, *part, tier, amount);
            for (const int come : stay.now - stay.then)
                addElsewhere(come, *part, tier, -amount);
        }
    }
}

/// The part of the plan that a row, or a piece of one, lies in; nothing for longer ones.
std::optional<int> PlanSheet::partHolding(const Target &row) const
{
    for (int part = 0; part < m_plan.periodCount(); ++part) {
        const Period &period = m_plan.periods().at(part);
        if (period.contains(row.periodFrom) && period.contains(row.periodTo))
            return part;
    }
    return std::nullopt;
}

void PlanSheet::addElsewhere(int node, int part, int tier, qint64 amount)
{
    m_plan.setElsewhere(m_plan.place(node, part, tier),
                        m_plan.elsewhere(node, part, part, tier) + amount);
}

void PlanSheet::takeLocks(const Reading &reading)
{
    for (const TargetLock &lock : reading.plans.locks) {
        if (lock.plan != m_question.plan || lock.kpi != m_question.kpi
            || lock.variant != m_question.variant || !m_plan.tiers().contains(lock.tier))
            continue;
        PlanLock taken {std::nullopt, std::nullopt, lock.owner.uuid(), lock.reason, lock.lockedAt};
        taken.tier = int(m_plan.tiers().indexOf(lock.tier));
        if (!lock.node.isNull()) {
            taken.node = m_plan.find(lock.nodeKind == "person"_L1 ? NodeKey::person(lock.node)
                                                                  : NodeKey::unit(lock.node));
            if (!taken.node)
                continue;
        }
        if (!lock.periodFrom.isValid()) {
            m_plan.lock(taken);
            continue;
        }
        const DateRange range = DateRange::inclusive(lock.periodFrom, lock.periodTo);
        for (int part = 0; part < m_plan.periodCount(); ++part) {
            const DateRange &own = m_plan.periods().at(part).range();
            if (!own.overlaps(range))
                continue;
            taken.period = part;
            taken.days = {qMax(own.from, range.from), qMin(own.to, range.to)};
            if (taken.days == own)
                taken.days = {};
            m_plan.lock(taken);
        }
    }
    if (m_plan.hasHeldDays())
        holdDays(reading);
}

// Whatever was locked without having been cut, by a file or because it stands below: its days have
// from now on what they have today.
void PlanSheet::holdDays(const Reading &reading)
{
    const auto weights = PlanRoom::dayWeights(reading, *this);
    for (int tier = 0; tier < m_plan.tiers().size(); ++tier)
        m_plan.apply(PlanHolds::cut(m_plan, PlanDays(weights, m_step, tier), tier));
}

void PlanSheet::takeSteps(const Reading &reading)
{
    for (const TargetStep &step : reading.plans.steps) {
        if (step.plan != m_question.plan || step.kpi != m_question.kpi
            || step.variant != m_question.variant || step.periodFrom > m_question.period.last()
            || step.periodTo < m_question.period.from())
            continue;
        NodeKey node
            = step.nodeKind == "person"_L1 ? NodeKey::person(step.node) : NodeKey::unit(step.node);
        // What was decided above counts for the top of this sheet.
        if (!m_plan.find(node)
            && reading.facts.organisation().isWithin(m_question.node, node,
                                                     m_question.period.last()))
            node = m_question.node;
        m_lifecycle.add({node, planStageFrom(step.stage), int(step.version.value_or(0)),
                         step.author.uuid(), step.comment, step.steppedAt});
    }
}

std::optional<PlanQuestion> PlanSheet::divided(const Reading &reading, const PlanQuestion &figure)
{
    std::optional<PlanQuestion> result;
    for (const TargetPlanning &planning : reading.plans.plannings) {
        if (planning.plan != figure.plan || planning.kpi != figure.kpi
            || planning.variant != figure.variant || planning.periodFrom > figure.period.from()
            || planning.periodTo < figure.period.last())
            continue;
        const NodeKey top = planning.nodeKind == "person"_L1 ? NodeKey::person(planning.node)
                                                             : NodeKey::unit(planning.node);
        if (!reading.facts.organisation().isWithin(figure.node, top, figure.period.last()))
            continue;
        result = figure;
        result->node = top;
        result->period = Period::of(DateRange::inclusive(planning.periodFrom, planning.periodTo));
        result->grain = grainFromName(planning.grain).value_or(Grain::Month);
        for (const QString &level : planning.levels.split(u' ', Qt::SkipEmptyParts))
            result->levels << level.section(u':', 0, 0);
    }
    return result;
}

std::optional<qint64> PlanSheet::whole(int node, int tier) const
{
    for (const Sum &sum : m_sums) {
        if (sum.node == node && sum.tier == tier && sum.first == 0 && sum.row.value
            && sum.last == m_plan.periodCount() - 1)
            return sum.row.value->units;
    }
    return m_plan.total(node, tier);
}

std::optional<qint64> PlanSheet::total(const Reading &reading) const
{
    if (const auto own = whole(0))
        return own;
    // What other targets give is known of the first tier alone.
    if (m_question.tiers.constFirst() != "base"_L1)
        return std::nullopt;
    const TargetShares shares(reading.facts, m_question.kpi, m_question.variant, m_definition.unit);
    const auto cells
        = shares.cells({m_question.node}, PeriodFrame({m_question.period}, reading.today));
    return cells.front().days == 0 ? std::nullopt : std::optional(qint64(cells.front().total));
}

} // namespace Steelyard
