// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/Funnel.h"

#include "core/engine/Credit.h"
#include "core/engine/Rates.h"
#include "core/engine/RowCompiler.h"
#include "core/pipeline/FunnelPaths.h"
#include "core/pipeline/Wilson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qint32 NoDay = FactColumn::NoDay;
constexpr double RaisedBy = .05; ///< five points

double median(std::vector<qint32> &values)
{
    const auto middle = values.begin() + qsizetype(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return values.size() % 2 == 1
        ? *middle
        : (double(*std::max_element(values.begin(), middle)) + double(*middle)) / 2;
}

/// What each step would bring if more went on: those that come in, times the points, times the
/// share that then goes all the way, times what a win is worth.
void estimateGains(QList<FunnelStep> &steps)
{
    if (steps.isEmpty() || steps.last().entered == 0)
        return;
    const double win = double(steps.last().amount) / double(steps.last().entered);
    double beyond = 1; // of those that enter the next step, the share that is won
    for (qsizetype at = steps.size() - 2; at >= 0; --at) {
        FunnelStep &step = steps[at];
        if (step.entered == 0)
            continue;
        const double conversion = double(step.passed.value_or(0)) / double(step.entered);
        const double raised = qMin(RaisedBy, 1 - conversion);
        step.gain = Int128(qint64(double(step.entered) * raised * beyond * win));
        beyond *= conversion;
    }
}

} // namespace

/// Goes through the opportunities that a question means, step by step.
class Funnel::Walk
{
public:
    /// At which step an opportunity is counted, and how.
    struct Stop
    {
        size_t row = 0;
        size_t step = 0;
        qint32 day = NoDay;  ///< that puts it into the period
        qint32 wait = NoDay; ///< days until a later step; NoDay: unknown
        bool passed = false;
        bool isLost = false;
    };

    static Result<std::unique_ptr<Walk>> make(const FactSource &source,
                                              const FunnelQuestion &question)
    {
        auto paths = FunnelPaths::of(source, question.pipeline);
        if (!paths)
            return paths.error();
        auto walk = std::unique_ptr<Walk>(new Walk(source, question, std::move(*paths)));
        if (const auto ready = walk->prepare(); !ready)
            return ready.error();
        return walk;
    }

    const FunnelPaths &paths() const { return m_paths; }
    const FactTable &deals() const { return *m_deals; }
    const Rates &rates() const { return m_rates; }

    template<typename Visit>
    Result<void> run(const CancelToken &cancel, Visit visit)
    {
        for (size_t row = 0; row < m_deals->rows(); ++row) {
            if (row % 4096 == 0 && cancel.isCancelled())
                return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
            if (m_paths.furthest(row) < 0 || isLeftOut(row))
                continue;
            if (m_question.view == FunnelQuestion::View::Cohort)
                follow(row, visit);
            else
                watch(row, visit);
        }
        return {};
    }

private:
    Walk(const FactSource &source, const FunnelQuestion &question, FunnelPaths paths)
        : m_source(source)
        , m_question(question)
        , m_paths(std::move(paths))
        , m_tables(source)
        , m_organisation(source.organisation())
        , m_profile(source.profile())
        , m_rates(m_profile.currency, source.rates())
        , m_exchange(m_rates, KpiDefinition::CurrencyAt::Event)
        , m_isEverybody(question.node == m_organisation.root())
    {
    }

    Result<void> prepare()
    {
        const auto opportunities = m_source.table(u"opportunity"_s);
        const auto customers = m_source.table(u"customer"_s);
        const auto people = m_source.table(u"person"_s);
        for (const auto *table : {&opportunities, &customers, &people}) {
            if (!*table)
                return table->error();
        }
        m_deals = *opportunities;
        m_customers = *customers;
        m_people = *people;
        auto owners = OwnerColumn::make(m_tables, *m_deals);
        if (!owners)
            return owners.error();
        m_owners = std::move(*owners);
        if (!m_question.slice.isEmpty()) {
            RowCompiler compiler(m_tables, m_asRecorded, m_exchange);
            compiler.dateBy(Parser::parse(u"created_at"_s, Parser::Language::Row).formula);
            auto narrowed = compiler.slice(*m_deals, m_question.slice, {});
            if (!narrowed)
                return narrowed.error();
            m_narrowed = std::move(*narrowed);
        }
        if (m_question.period) {
            m_from = dayNumber(m_question.period->range().from);
            m_to = dayNumber(m_question.period->last());
        }
        m_to = qMin(m_to, dayNumber(m_question.today));
        m_customerOf = m_deals->column(u"customer"_s);
        m_isTest = m_deals->column(u"is_test"_s);
        m_lost = m_deals->column(u"lost_at"_s);
        m_customerTest = m_customers->column(u"is_test"_s);
        m_customerInternal = m_customers->column(u"is_internal"_s);
        return {};
    }

    bool isLeftOut(size_t row) const
    {
        const qint32 customer = m_customerOf->links[row];
        const auto flagged = [&](const FactColumn *flag) {
            return customer != FactColumn::None && flag->numbers[size_t(customer)] == 1;
        };
        return (m_profile.excludeTest && (m_isTest->numbers[row] == 1 || flagged(m_customerTest)))
            || (m_profile.excludeInternal && flagged(m_customerInternal))
            || (m_narrowed && m_narrowed->tri({qint32(row)}) != Tri::True);
    }

    bool isMine(size_t row, qint32 day) const
    {
        if (m_isEverybody)
            return true;
        const QDate on = day == NoDay ? m_question.today : dateOf(day);
        const qint32 owner = m_owners->owner(qint32(row), dayNumber(on));
        return owner != OwnerColumn::Nobody
            && m_organisation.isWithin(NodeKey::person(m_people->ids[size_t(owner)]),
                                       m_question.node, on);
    }

    bool isLost(size_t row) const
    {
        return m_lost->days[row] != NoDay && m_lost->days[row] <= dayNumber(m_question.today)
            && size_t(m_paths.furthest(row)) + 1 < m_paths.steps().size();
    }

    template<typename Visit>
    void follow(size_t row, Visit &visit)
    {
        const qint32 created = m_paths.day(row, 0);
        const bool isUndated = created == NoDay;
        if (isUndated ? m_question.period.has_value() : (created < m_from || created > m_to))
            return;
        if (!isMine(row, created))
            return;
        const auto furthest = size_t(m_paths.furthest(row));
        for (size_t step = 0; step <= furthest; ++step) {
            Stop stop {row, step, created, NoDay, step < furthest, step == furthest && isLost(row)};
            const qint32 in = m_paths.day(row, step);
            const qint32 out = m_paths.dayBeyond(row, step);
            // Left before it was entered: a mistake in the data is no waiting time.
            if (in != NoDay && out != NoDay && out >= in)
                stop.wait = out - in;
            visit(stop);
        }
    }

    // A step is left when a later one is entered, or when the deal is lost in it. The last step,
    // what is won, is counted when it is entered.
    template<typename Visit>
    void watch(size_t row, Visit &visit)
    {
        const size_t width = m_paths.steps().size();
        const auto furthest = size_t(m_paths.furthest(row));
        for (size_t step = 0; step <= furthest; ++step) {
            const bool isLast = step + 1 == width;
            const bool passed = step < furthest;
            const qint32 in = m_paths.day(row, step);
            const qint32 left = isLast ? in
                : passed               ? m_paths.dayBeyond(row, step)
                : isLost(row)          ? m_lost->days[row]
                                       : NoDay;
            if (left == NoDay || left < m_from || left > m_to || !isMine(row, left))
                continue;
            Stop stop {row, step, left, NoDay, passed, !passed && !isLast};
            if (passed && in != NoDay && left >= in)
                stop.wait = left - in;
            visit(stop);
        }
    }

    const FactSource &m_source;
    const FunnelQuestion m_question;
    const FunnelPaths m_paths;
    Tables m_tables;
    const Organisation &m_organisation;
    const CompanyProfile m_profile;

    const Rates m_rates;
    const Exchange m_exchange;
    const QMap<QString, Formula> m_asRecorded;
    const bool m_isEverybody;
    std::shared_ptr<const FactTable> m_deals;
    std::shared_ptr<const FactTable> m_customers;
    std::shared_ptr<const FactTable> m_people;
    std::optional<OwnerColumn> m_owners;
    std::unique_ptr<const RowExpression> m_narrowed;
    qint32 m_from = std::numeric_limits<qint32>::min();
    qint32 m_to = std::numeric_limits<qint32>::max();
    const FactColumn *m_customerOf = nullptr;
    const FactColumn *m_isTest = nullptr;
    const FactColumn *m_lost = nullptr;
    const FactColumn *m_customerTest = nullptr;
    const FactColumn *m_customerInternal = nullptr;
};

Result<QList<FunnelStep>> Funnel::steps(const FunnelQuestion &question,
                                        const CancelToken &cancel) const
{
    const auto walk = Walk::make(m_source, question);
    if (!walk)
        return walk.error();
    const FactTable &deals = (*walk)->deals();
    const auto &amounts = deals.column(u"amount"_s)->numbers;
    const FactColumn &currency = *deals.column(u"currency"_s);
    const Rates &rates = (*walk)->rates();
    QList<FunnelStep> steps;
    for (const FunnelPaths::Step &known : (*walk)->paths().steps()) {
        FunnelStep step;
        step.stage = known.stage;
        step.name = known.name;
        steps.append(step);
    }
    std::vector<std::vector<qint32>> waits(size_t(steps.size()));
    const auto walked = (*walk)->run(cancel, [&](const Walk::Stop &stop) {
        FunnelStep &step = steps[qsizetype(stop.step)];
        ++step.entered;
        step.passed = step.passed.value_or(0) + (stop.passed ? 1 : 0);
        step.lost += stop.isLost ? 1 : 0;
        const qint64 amount = amounts[stop.row];
        const qint32 code = currency.codes[stop.row];
        const auto worth
            = rates.converted(amount == FactColumn::NoNumber ? 0 : amount,
                              code == FactColumn::None ? QString() : currency.dictionary.at(code),
                              stop.day == NoDay ? dayNumber(question.today) : stop.day);
        step.amount += worth.value_or(0);
        step.withoutRate += worth ? 0 : 1;
        if (stop.wait != NoDay)
            waits[stop.step].push_back(stop.wait);
    });
    if (!walked)
        return walked.error();
    for (qsizetype at = 0; at < steps.size(); ++at) {
        FunnelStep &step = steps[at];
        if (at + 1 < steps.size()) {
            step.passed = step.passed.value_or(0);
            const auto interval = WilsonInterval::of(*step.passed, step.entered);
            step.low = interval.low;
            step.high = interval.high;
        } else {
            step.passed.reset();
        }
        if (!waits[size_t(at)].empty())
            step.medianDays = median(waits[size_t(at)]);
    }
    estimateGains(steps);
    return steps;
}

Result<QList<FunnelMember>> Funnel::members(const FunnelQuestion &question, const QString &stage,
                                            const CancelToken &cancel) const
{
    const auto walk = Walk::make(m_source, question);
    if (!walk)
        return walk.error();
    const auto &steps = (*walk)->paths().steps();
    const auto wanted = std::find_if(steps.cbegin(), steps.cend(),
                                     [&](const auto &step) { return step.stage == stage; });
    QList<FunnelMember> members;
    if (wanted == steps.cend())
        return members;
    const auto place = size_t(wanted - steps.cbegin());
    const auto walked = (*walk)->run(cancel, [&](const Walk::Stop &stop) {
        if (stop.step == place)
            members.append({(*walk)->deals().ids[stop.row], stop.passed, stop.isLost});
    });
    if (!walked)
        return walked.error();
    return members;
}

qsizetype Funnel::bottleneck(const QList<FunnelStep> &steps)
{
    qsizetype best = -1;
    for (qsizetype at = 0; at < steps.size(); ++at) {
        const auto &gain = steps.at(at).gain;
        if (gain && *gain > 0 && (best < 0 || *gain > *steps.at(best).gain))
            best = at;
    }
    return best;
}

} // namespace Steelyard
