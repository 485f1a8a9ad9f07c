// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/Funnel.h"

#include "core/engine/Credit.h"
#include "core/engine/Rates.h"
#include "core/engine/RowCompiler.h"
#include "core/pipeline/Wilson.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint32 NotEntered = FactColumn::NoDay;

/// The days on which one opportunity first entered each step.
using Path = std::vector<qint32>;

qint64 numberAt(const FactTable &table, const QString &column, size_t row)
{
    const qint64 number = table.column(column)->numbers[row];
    return number == FactColumn::NoNumber ? 0 : number;
}

QString textAt(const FactTable &table, const QString &column, size_t row)
{
    const FactColumn &texts = *table.column(column);
    const qint32 code = texts.codes[row];
    return code == FactColumn::None ? QString() : texts.dictionary.at(code);
}

double median(std::vector<qint32> values)
{
    std::sort(values.begin(), values.end());
    const size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle]
                                  : (double(values[middle - 1]) + double(values[middle])) / 2;
}

/// The furthest steps and their days, from everything that is known of each opportunity.
class Paths
{
public:
    Paths(const FactTable &opportunities, const QHash<QString, size_t> &stepOf, size_t steps)
        : m_opportunities(opportunities)
        , m_stepOf(stepOf)
        , m_furthest(opportunities.rows(), -1)
        , m_days(opportunities.rows(), Path(steps, NotEntered))
    {
    }

    void reach(size_t row, size_t step, qint32 day)
    {
        m_furthest[row] = qMax(m_furthest[row], int(step));
        qint32 &known = m_days[row][step];
        if (day != FactColumn::NoDay && (known == NotEntered || day < known))
            known = day;
    }

    // Every opportunity entered the first step when it was created; the present stage and the win
    // are steps too, whether or not an event says so.
    void readOpportunities()
    {
        const FactColumn &created = *m_opportunities.column(u"created_at"_s);
        const FactColumn &won = *m_opportunities.column(u"won_at"_s);
        const size_t last = m_days.empty() ? 0 : m_days.front().size() - 1;
        for (size_t row = 0; row < m_opportunities.rows(); ++row) {
            reach(row, 0, created.days[row]);
            const auto step = m_stepOf.constFind(textAt(m_opportunities, u"stage"_s, row));
            if (step != m_stepOf.constEnd())
                reach(row, *step, FactColumn::NoDay);
            if (won.days[row] != FactColumn::NoDay)
                reach(row, last, won.days[row]);
        }
    }

    void readEvents(const FactTable &events)
    {
        const FactColumn &links = *events.column(u"opportunity"_s);
        const FactColumn &entered = *events.column(u"entered_at"_s);
        for (size_t row = 0; row < events.rows(); ++row) {
            const qint32 opportunity = links.links[row];
            const auto step = m_stepOf.constFind(textAt(events, u"stage"_s, row));
            if (opportunity != FactColumn::None && step != m_stepOf.constEnd())
                reach(size_t(opportunity), *step, entered.days[row]);
        }
    }

    int furthest(size_t row) const { return m_furthest[row]; }
    const Path &days(size_t row) const { return m_days[row]; }

private:
    const FactTable &m_opportunities;
    const QHash<QString, size_t> &m_stepOf;
    std::vector<int> m_furthest;
    std::vector<Path> m_days;
};

} // namespace

Result<QList<FunnelStep>> Funnel::cohort(const FunnelQuestion &question,
                                         const CancelToken &cancel) const
{
    const auto &[node, period, slice, today] = question;
    const auto opportunities = m_source.table(u"opportunity"_s);
    const auto events = m_source.table(u"stage_event"_s);
    const auto customers = m_source.table(u"customer"_s);
    const auto people = m_source.table(u"person"_s);
    if (!opportunities || !events || !customers || !people)
        return !opportunities ? opportunities.error()
            : !events         ? events.error()
            : !customers      ? customers.error()
                              : people.error();
    const FactTable &table = **opportunities;

    QList<FunnelStep> steps;
    QHash<QString, size_t> stepOf;
    for (const QString &outcome : {u"open"_s, u"won"_s}) {
        for (const Stage &stage : m_source.stages()) {
            if (stage.outcome != outcome)
                continue;
            // All won stages are one last step.
            if (outcome == "won"_L1 && !steps.isEmpty() && stepOf.contains(u"\1won"_s)) {
                stepOf.insert(stage.code, size_t(steps.size() - 1));
                continue;
            }
            stepOf.insert(stage.code, size_t(steps.size()));
            if (outcome == "won"_L1)
                stepOf.insert(u"\1won"_s, size_t(steps.size()));
            FunnelStep step;
            step.stage = stage.code;
            step.name = stage.name;
            steps.append(step);
        }
    }
    if (steps.isEmpty())
        return steps;

    Paths paths(table, stepOf, size_t(steps.size()));
    paths.readOpportunities();
    paths.readEvents(**events);

    const Organisation &organisation = m_source.organisation();
    const CompanyProfile profile = m_source.profile();
    const FactColumn &created = *table.column(u"created_at"_s);
    Tables tables(m_source);
    const auto owners = OwnerColumn::make(tables, table);
    if (!owners)
        return owners.error();
    const QMap<QString, Formula> asRecorded;
    const Rates rates(profile.currency, m_source.rates());
    const Exchange exchange(rates, KpiDefinition::CurrencyAt::Event);
    RowCompiler compiler(tables, asRecorded, exchange);
    compiler.dateBy(Parser::parse(u"created_at"_s, Parser::Language::Row).formula);
    const auto narrowed = compiler.slice(table, slice, {});
    if (!narrowed)
        return narrowed.error();
    const FactColumn &customerOf = *table.column(u"customer"_s);
    std::vector<std::vector<qint32>> waits(size_t(steps.size()));
    for (size_t row = 0; row < table.rows(); ++row) {
        if (row % 4096 == 0 && cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        const qint32 day = created.days[row];
        if (period && (day == FactColumn::NoDay || !period->contains(dateOf(day))))
            continue;
        if (day != FactColumn::NoDay && dateOf(day) > today)
            continue;
        const qint32 customer = customerOf.links[row];
        const auto flagged = [&](const QString &flag) {
            return customer != FactColumn::None
                && numberAt(**customers, flag, size_t(customer)) != 0;
        };
        if (profile.excludeTest
            && (numberAt(table, u"is_test"_s, row) != 0 || flagged(u"is_test"_s)))
            continue;
        if (profile.excludeInternal && flagged(u"is_internal"_s))
            continue;
        if (node != organisation.root()) {
            // Whoever had it when it was created, whoever has it now.
            const QDate on = day == FactColumn::NoDay ? today : dateOf(day);
            const qint32 owner = owners->owner(qint32(row), dayNumber(on));
            if (owner == OwnerColumn::Nobody
                || !organisation.isWithin(NodeKey::person((*people)->ids[size_t(owner)]), node, on))
                continue;
        }
        if ((*narrowed)->tri({qint32(row)}) != Tri::True)
            continue;
        const auto amount
            = rates.converted(numberAt(table, u"amount"_s, row), textAt(table, u"currency"_s, row),
                              day == FactColumn::NoDay ? dayNumber(today) : day);
        const Path &path = paths.days(row);
        const int furthest = paths.furthest(row);
        for (int at = 0; at <= furthest; ++at) {
            FunnelStep &step = steps[at];
            ++step.entered;
            step.amount += amount.value_or(0);
            step.withoutRate += amount ? 0 : 1;
            const qint32 in = path[size_t(at)];
            if (in == NotEntered)
                continue;
            for (size_t later = size_t(at) + 1; later < path.size(); ++later) {
                if (path[later] == NotEntered)
                    continue;
                // Left before it was entered: a mistake in the data is no waiting time.
                if (path[later] >= in)
                    waits[size_t(at)].push_back(path[later] - in);
                break;
            }
        }
    }
    for (qsizetype i = 0; i < steps.size(); ++i) {
        FunnelStep &step = steps[i];
        if (i + 1 < steps.size()) {
            step.passed = steps.at(i + 1).entered;
            const auto interval = WilsonInterval::of(*step.passed, step.entered);
            step.low = interval.low;
            step.high = interval.high;
        }
        if (!waits[size_t(i)].empty())
            step.medianDays = median(waits[size_t(i)]);
    }
    return steps;
}

} // namespace Steelyard
