// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/BoundAggregate.h"
#include "core/engine/CancelToken.h"
#include "core/engine/CellFrame.h"
#include "core/engine/ConversionEvents.h"
#include "core/engine/CoverageIndex.h"
#include "core/engine/PeriodFrame.h"
#include "core/engine/PeriodShift.h"
#include "core/engine/PlacedRows.h"
#include "core/engine/TargetShares.h"
#include "core/handbook/Handbook.h"

#include <array>
#include <functional>
#include <map>
#include <optional>

namespace Steelyard {

class FlowStates;
class StandingPlaces;

/// Actual of target as a percentage, in the direction that is good.
Measure attained(const Measure &actual, const Measure &target, const KpiDefinition &judged);

/// One question being answered: what evaluator, drill-through and attainment have in common.
class Evaluation
{
public:
    using Measures = std::vector<Measure>; ///< node by node, each with its periods

    /// All must outlive this. Fails on `question.no_today`, `question.no_period`.
    static Result<std::unique_ptr<Evaluation>> make(const Handbook &handbook,
                                                    const FactSource &source,
                                                    const Question &question,
                                                    const CancelToken &cancel);

    Evaluation(const Evaluation &) = delete;
    Evaluation &operator=(const Evaluation &) = delete;
    ~Evaluation();

    const QList<NodeKey> &nodes() const { return m_nodes; }
    const PeriodFrame &frame() const { return m_frame; }
    const Question &question() const { return m_question; }
    const FactSource &source() const { return m_tables->source(); }
    const Rates &rates() const { return *m_rates; }
    bool isRaw() const { return m_isRaw; }
    Lens lens() const { return m_question.lens; }
    std::size_t cells() const { return std::size_t(m_nodes.size()) * m_frame.size(); }
    std::size_t cell(std::size_t node, std::size_t period) const
    {
        return node * m_frame.size() + period;
    }

    const Handbook &handbook() const { return m_handbook; }
    Result<const KpiDefinition *> definition(const QString &kpi) const;
    /// The asked variant, or the definition's default; the fallback where its fact was never
    /// loaded. Empty also where the default has changed over time: each day has its own.
    Result<QString> variantOf(const KpiDefinition &definition, const QString &asked) const;
    /// The same question for other days, cell by cell; periods without such days are not there.
    struct Shifted
    {
        Evaluation *evaluation;
        std::vector<bool> isThere; ///< by period
    };
    Result<Shifted> shifted(const PeriodShift &shift);
    /// The same question for other periods.
    Result<Evaluation *> over(const QList<Period> &periods);
    /// The same question for these days, of the rows as they were known at a place of the journal
    /// (none: as they are), whatever was closed.
    Result<Evaluation *> raw(const std::optional<qint64> &seq, const DateRange &days);
    /// The same question for what a delta or growth compares with an earlier time: itself, unless
    /// January and February are compared as one.
    Result<Evaluation *> compared(const KpiDefinition &definition);
    /// Where a kind takes its figure over other days.
    std::optional<PeriodShift> shiftOf(const KpiDefinition &definition) const;
    /// The same question for one of its periods, with all amounts by the rates of that period: what
    /// was earlier becomes comparable.
    Result<Evaluation *> inConstantCurrency(std::size_t period);
    /// The same question without the slice, or for the node above each node.
    Result<Evaluation *> whole(const KpiDefinition &definition);
    /// For the node above each node, in the order of the nodes that are asked for.
    Result<Evaluation *> above();
    /// The KPI that a definition is about, and its counting rule.
    Result<std::pair<const KpiDefinition *, QString>> innerOf(const KpiDefinition &definition,
                                                              const QString &variant) const;

    /// `at` is empty, "open", "close" or "avg_daily".
    Result<Measures> measures(const KpiDefinition &definition, const QString &variant,
                              const QString &at = {});
    /// The same without a copy; valid as long as this.
    Result<const Measures *> known(const KpiDefinition &definition, const QString &variant,
                                   const QString &at = {});
    /// Gives back the room of figures that are worked out again when they are asked for.
    void forget(const KpiDefinition &definition, const QString &variant);
    /// The targets of a KPI in every cell, as measures.
    struct Targets
    {
        Measures whole;
        Measures due;                          ///< of the days up to today
        std::vector<TargetShares::Cell> cells; ///< with the stored targets behind them
    };
    Targets targets(const KpiDefinition &judged, const QString &variant) const;
    /// One aggregate of rows that a formula asks for, with what its definition leaves out.
    Result<Measures> aggregated(const KpiDefinition &definition, const Aggregate &aggregate);

    /// The parts of a definition that are taken from rows: one, or numerator and denominator.
    Result<std::vector<BoundAggregate>> bind(const KpiDefinition &definition,
                                             const QString &variant, const QString &at);
    /// One aggregate that stands in a formula of the definition.
    Result<BoundAggregate> bind(const KpiDefinition &definition, const Aggregate &aggregate);
    /// What followed what, for a conversion whose parts were bound.
    Result<ConversionEvents> conversionEvents(const KpiDefinition &definition,
                                              const std::vector<BoundAggregate> &parts);
    const Formula &formulaOf(const KpiDefinition &definition, const QString &variant) const;

    /// Days of a period that one version of a definition counts.
    struct Era
    {
        KpiDefinition definition;
        Period days;
        bool isMixed = false; ///< other versions were in force on some of them
    };
    /// By version, of a KPI that was changed: one after the other where sums and counts can be
    /// put together, else the latest for all days. Without a variant each day's default counts.
    QList<Era> eras(const KpiDefinition &definition, const QString &variant,
                    const Period &period) const;
    bool hasVersions(const KpiDefinition &definition) const
    {
        return !m_handbook.versions(definition.id).isEmpty();
    }
    /// The counting rule that is meant in a version: the asked one, or its default.
    QString variantIn(const KpiDefinition &version, const QString &variant) const;
    /// The same question for the days of an era; of one period.
    Result<Evaluation *> during(const Era &era, const Period &period);

    /// Calls visit(row, day, periods) for each row of the slice that is dated within a period.
    template<typename Visit>
    bool eachRow(const BoundAggregate &part, Visit visit) const
    {
        return eachRow(
            part, [](qint32, qint32) { return true; }, visit);
    }
    /// The same of rows that are wanted by row and day.
    template<typename Wanted, typename Visit>
    bool eachRow(const BoundAggregate &part, Wanted isWanted, Visit visit) const;
    /// Calls visit(row, day, period) for each standing row and day on which a period looks at it.
    template<typename Visit>
    bool eachStanding(const BoundAggregate &part, Visit visit) const;
    /// Calls visit(node, share) for every asked node that has credit for the row, in ppm.
    template<typename Visit>
    void eachNode(const BoundAggregate &part, qint32 row, qint32 day, std::size_t period,
                  Visit visit);

    /// A row as it is looked at for a period.
    RowAt rowAt(qint32 row, qint32 day, std::size_t period) const
    {
        const PeriodFrame::Span &span = m_frame.at(period);
        RowAt at {row, day, span.from, span.end - 1, span.to - 1};
        if (m_question.rateDays) {
            at.rateFrom = dayNumber(m_question.rateDays->from);
            at.rateTo = dayNumber(m_question.rateDays->to) - 1;
        }
        return at;
    }

    /// One of those who were there at the opening of a period, and what his node counts of him.
    struct Retained
    {
        std::size_t cell;
        qint32 member; ///< a row of the entity that stays or leaves
        qint32 day;
        Int128 num; ///< with the decimals of shares beside those of the value
        Int128 den;
        bool lacksRate;
    };
    Result<void> eachRetained(const KpiDefinition &definition, const BoundAggregate &part,
                              const std::function<void(const Retained &)> &visit);

    /// The same of a concentration: num is what one of the largest has, den what anybody has.
    Result<void> eachHolder(const KpiDefinition &definition, const BoundAggregate &part,
                            const std::function<void(const Retained &)> &visit);
    /// What a child of a node adds to a mean.
    struct OfChild
    {
        std::size_t cell;
        NodeKey child;
        Int128 num;
        int scale;
    };
    Result<void> eachChild(const KpiDefinition &definition, const QString &variant,
                           const std::function<void(const OfChild &)> &visit);
    /// Calls visit(cell, sibling, counts): whether a sibling, or the node itself, takes a place.
    Result<void> eachSibling(const KpiDefinition &definition, const QString &variant,
                             const std::function<void(std::size_t, const NodeKey &, bool)> &visit);
    /// The latest row of a cell.
    struct Last
    {
        std::size_t cell;
        qint32 row;
        qint32 day;
        qint64 instant;
        Int128 value;
    };
    Result<void> eachLast(const BoundAggregate &part,
                          const std::function<void(const Last &)> &visit);
    /// An entry into a stage, and whether the opportunity went on in time.
    struct Step
    {
        std::size_t cell;
        qint32 row;
        qint32 day;
        Int128 weight;
        bool wentOn;
        bool isComplete;
    };
    Result<void> eachStep(const KpiDefinition &definition, const BoundAggregate &part,
                          const std::function<void(const Step &)> &visit);
    /// A figure that was typed in.
    struct Typed
    {
        NodeKey node;
        Uuid id;
        qint32 from;
        qint32 to; ///< the last day
        qint64 value;
        std::optional<qint64> base; ///< of a ratio
        bool isApproved;
    };
    Result<std::vector<Typed>> typed(const KpiDefinition &definition);
    std::vector<const Typed *> typedFor(const KpiDefinition &definition,
                                        const std::vector<Typed> &all, const NodeKey &node,
                                        std::size_t period) const;

    /// The days of a period on which a balance is looked at.
    std::vector<qint32> looks(const BoundAggregate &part, std::size_t period) const;

private:
    Evaluation(const Handbook &handbook, const std::shared_ptr<Tables> &tables,
               const Question &question, const CancelToken &cancel);
    static Result<std::unique_ptr<Evaluation>> make(const Handbook &handbook,
                                                    const std::shared_ptr<Tables> &tables,
                                                    const Question &question,
                                                    const CancelToken &cancel);
    /// The same question, asked otherwise; kept, for it is often asked again.
    Result<Evaluation *> other(const QString &key, const Question &question);

    Result<Measures> evaluate(const KpiDefinition &definition, const QString &variant,
                              const QString &at);
    QString defaultOf(const KpiDefinition &definition) const;
    Result<Measures> versioned(const KpiDefinition &definition, const QString &variant,
                               const QString &at);
    static Measure joined(const Measure &earlier, const Measure &later);
    Result<Measures> flows(const KpiDefinition &definition, std::vector<BoundAggregate> parts);
    /// The partial states of a definition, kept from an earlier question where that can be.
    Result<std::shared_ptr<FlowStates>> statesOf(const KpiDefinition &definition,
                                                 const QString &variant);
    Result<std::shared_ptr<FlowStates>> statesOf(std::vector<BoundAggregate> parts);
    Measures figuresOf(const KpiDefinition &definition, FlowStates &states) const;
    static QList<Aggregate> aggregatesOf(const KpiDefinition &definition, const Variant *variant);
    Result<Measures> balance(const KpiDefinition &definition, const BoundAggregate &part);
    Result<Measures> formula(const KpiDefinition &definition, const QString &variant);
    Result<Measures> attainment(const KpiDefinition &definition, const QString &variant);
    Result<Measures> stretched(const KpiDefinition &definition, const QString &variant);
    Result<Measures> compared(const KpiDefinition &definition, const QString &variant);
    Result<Measures> share(const KpiDefinition &definition, const QString &variant);
    Result<Measures> conversion(const KpiDefinition &definition, const QString &variant);
    Result<Measures> retention(const KpiDefinition &definition, const QString &variant);
    Result<Measures> concentration(const KpiDefinition &definition, const QString &variant);
    Result<Measures> meanOfChildren(const KpiDefinition &definition, const QString &variant);
    Result<Measures> rank(const KpiDefinition &definition, const QString &variant);
    Result<Measures> lastValue(const KpiDefinition &definition, const QString &variant);
    Result<Measures> funnel(const KpiDefinition &definition, const QString &variant);
    Result<Measures> score(const KpiDefinition &definition);
    Result<Measures> manual(const KpiDefinition &definition);
    /// Figures of the inner KPI for other nodes than those that are asked for.
    struct OfOthers
    {
        std::vector<QList<NodeKey>> nodes; ///< by cell
        Evaluation *evaluation = nullptr;
        Measures figures;
        KpiDefinition::Direction direction = KpiDefinition::Direction::Higher;

        const Measure &of(const NodeKey &node, std::size_t period) const
        {
            const auto place = std::size_t(evaluation->nodes().indexOf(node));
            return figures[evaluation->cell(place, period)];
        }
    };
    Result<OfOthers>
    ofOthers(const KpiDefinition &definition, const QString &variant,
             const std::function<QList<NodeKey>(const NodeKey &, const Period &)> &others);
    QList<NodeKey> childrenOf(const KpiDefinition &definition, const NodeKey &node,
                              const Period &period) const;
    QList<NodeKey> siblingsOf(const NodeKey &node, const Period &period) const;
    /// Says where children together have more than their parent, because some count for both.
    Result<void> markOverlaps(const KpiDefinition &definition, const QString &variant,
                              Measures &measures);
    /// Counts the rows that were dated back further than the definition allows.
    Result<void> markBackdated(const KpiDefinition &definition, const QString &variant,
                               Measures &measures);
    /// By asked node its children, as places among the asked nodes and, after them, the missing.
    using Children = std::vector<std::vector<int>>;
    Children childrenOn(const QDate &day, const QHash<NodeKey, int> &places,
                        QList<NodeKey> &missing) const;
    /// The days of the question as these parts look at them.
    DaySlots slotsFor(std::span<const BoundAggregate> parts) const;
    /// Where the rows of a part count; nothing when cancelled.
    std::shared_ptr<const PlacedRows> placed(const BoundAggregate &part, const DaySlots &slots,
                                             std::size_t layer);
    /// Finds the sets of nodes that the rows of all layers belong to; false when cancelled.
    bool learnSets(std::span<const BoundAggregate> parts, const DaySlots &slots);
    void learnFrame();
    Exchange exchangeOf(const KpiDefinition &definition) const;
    Measure::Phase phaseOf(const Period &period, const KpiDefinition &definition) const;
    /// Phase, progress, coverage and what the cell is regardless of its number.
    CellFrame cellFrame(const KpiDefinition &definition, const QStringList &entities,
                        const QStringList &needs = {}) const;
    void frameCells(Measures &measures, const KpiDefinition &definition,
                    const QStringList &entities, const QStringList &needs = {}) const;
    bool isUndated(const QString &entity) const;
    bool isLoaded(const QString &entity, qint32 day) const;

    const Handbook &m_handbook;
    Question m_question;
    CancelToken m_cancel;
    std::shared_ptr<Tables> m_tables; ///< one for all the evaluations of a question
    std::shared_ptr<const Rates> m_rates;
    CoverageIndex m_coverage;
    PeriodFrame m_frame;
    QList<NodeKey> m_nodes;
    std::shared_ptr<NodeSets> m_sets;
    DaySlots m_slots;
    std::map<QString, std::shared_ptr<const PlacedRows>> m_placed;   ///< by what dates the rows
    std::map<QString, std::shared_ptr<const StandingPlaces>> m_seen; ///< by fact and looks
    std::vector<Ratio> m_progress;                                   ///< by period
    std::vector<bool> m_isThere; ///< by cell: whether the node exists in the period
    QString m_currency;
    std::map<QString, Measures> m_known;
    struct Past
    {
        std::shared_ptr<const FactSource> source;
        std::shared_ptr<Tables> tables;
    };
    std::map<qint64, Past> m_pasts; ///< by places of the journal
    std::map<QString, std::unique_ptr<Evaluation>> m_others;
    bool m_isRaw = false;        ///< whatever was closed
    bool m_isOfChildren = false; ///< asked only for what the children of other nodes have
};

template<typename Wanted, typename Visit>
bool Evaluation::eachRow(const BoundAggregate &part, Wanted isWanted, Visit visit) const
{
    const auto rows = qint32(part.table().rows());
    std::array<qint32, RowRun::Longest> days;
    for (qint32 first = 0; first < rows; first += RowRun::Longest) {
        if (m_cancel.isCancelled())
            return false;
        const RowRun run {first, std::min(RowRun::Longest, rows - first)};
        part.anchors(run, days.data());
        for (qint32 i = 0; i < run.count; ++i) {
            const qint32 row = first + i;
            const qint32 day = days[std::size_t(i)];
            const std::span<const qint32> periods = m_frame.holding(day);
            if (!periods.empty() && isWanted(row, day) && part.isInSlice({row}))
                visit(row, day, periods);
        }
    }
    return true;
}

template<typename Visit>
bool Evaluation::eachStanding(const BoundAggregate &part, Visit visit) const
{
    struct Look
    {
        qint32 day;
        std::size_t period;
    };
    std::vector<Look> all;
    for (std::size_t period = 0; period < m_frame.size(); ++period) {
        for (const qint32 day : looks(part, period))
            all.push_back({day, period});
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Look &a, const Look &b) { return a.day < b.day; });
    const ColumnData<qint32> &from = part.table().column(QStringLiteral("from_day"))->days;
    const ColumnData<qint32> &to = part.table().column(QStringLiteral("to_day"))->days;
    const auto rows = qint32(part.table().rows());
    for (qint32 row = 0; row < rows; ++row) {
        if ((row & 0xffff) == 0 && m_cancel.isCancelled())
            return false;
        auto look = std::lower_bound(all.begin(), all.end(), from[std::size_t(row)],
                                     [](const Look &a, qint32 day) { return a.day < day; });
        for (; look != all.end() && look->day < to[std::size_t(row)]; ++look) {
            if (part.isInSlice({row, look->day}))
                visit(row, look->day, look->period);
        }
    }
    return true;
}

template<typename Visit>
void Evaluation::eachNode(const BoundAggregate &part, qint32 row, qint32 day, std::size_t period,
                          Visit visit)
{
    qint32 instant = day;
    switch (m_question.lens) {
    case Lens::Event:
        break;
    case Lens::Now:
        instant = m_frame.today();
        break;
    case Lens::PeriodStart:
        instant = m_frame.at(period).from;
        break;
    case Lens::PeriodEnd:
        instant = m_frame.at(period).to - 1;
        break;
    }
    if (part.owners().isShared()) {
        for (const NodeSets::Part &held : m_sets->of(part.owners().holders(row, instant), instant))
            visit(std::size_t(held.node), held.share);
        return;
    }
    for (const qint32 node : m_sets->of(part.owners().owner(row, instant), instant))
        visit(std::size_t(node), qint64(Share::Whole));
}

} // namespace Steelyard
