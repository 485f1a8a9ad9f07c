// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/Credit.h"
#include "core/engine/Rates.h"
#include "core/engine/RowCompiler.h"
#include "core/handbook/KpiDefinition.h"

namespace Steelyard {

/// What becomes of a row that lies in a cell.
enum class Outcome : quint8 {
    Enters,
    NoValue,
    NoRate,
    TestRow,
    InternalCustomer,
    Merged,
    Filtered,
    EmptyField
};

/// An aggregate of a definition, bound to the rows of its fact.
class BoundAggregate
{
public:
    static Result<BoundAggregate> make(Tables &tables, const Exchange &exchange,
                                       const KpiDefinition &definition, const Variant *variant,
                                       const Aggregate &aggregate, const Slice &slice, Lens lens);

    const FactTable &table() const { return *m_table; }
    const Aggregate &aggregate() const { return m_aggregate; }
    const OwnerColumn &owners() const { return *m_owners; }
    /// The entity that the rows are shown as.
    QString entity() const { return Tables::baseOf(m_table->entity); }
    /// The entity whose loading decides whether a row could be known: where its day comes from.
    const QString &loadedAs() const { return m_loadedAs; }
    /// Whose rows are looked into beside: without them nothing could be said either.
    const QStringList &needs() const { return m_needs; }
    /// Whether rows look into others that belong to them.
    bool looksIntoOthers() const { return m_looksIntoOthers; }
    /// How many words the texts have that it looks at: of further ones it knows nothing.
    std::size_t words() const;
    /// Whether what a row gives depends on the period that is asked for.
    bool looksAtPeriod() const { return m_looksAtPeriod; }
    bool isMoney() const { return m_value && m_value->isMoney(); }
    int scale() const
    {
        return m_value && m_value->type() == RowExpression::Type::Number ? m_value->scale() : 0;
    }

    /// Decimals that parts of a row add to sums and counts: none where every row is somebody's
    /// alone.
    int shareScale() const
    {
        const bool adds = m_aggregate.kind == Aggregate::Kind::Sum
            || m_aggregate.kind == Aggregate::Kind::Count;
        return adds && m_owners->isShared() ? Share::Scale : 0;
    }
    Int128 part(Int128 value, qint64 share) const { return shareScale() ? value * share : value; }

    /// The day on which a row counts; not for balances.
    qint32 anchor(qint32 row) const { return m_anchor->day({row}); }
    qint64 instant(qint32 row) const { return m_anchor->instant({row}); }
    bool isInSlice(RowAt at) const { return m_slice->tri(at) == Tri::True; }
    /// What the row gives on its day: the measured value, 1 where rows are counted, the key of
    /// `distinct`.
    Outcome judge(RowAt at, qint32 day, Int128 &value) const;

    // The same of many rows at once.

    /// Parts of the same name have each row on the same day; empty where that is not known.
    const QString &placeKey() const { return m_placeKey; }
    /// What fields mean in the counting rule; parts that agree in it leave out the same rows.
    const QString &meanings() const { return m_meanings; }
    void anchors(const RowRun &run, qint32 *result) const { m_anchor->days(run, result); }
    bool isSliced() const { return m_isSliced; }
    void slice(const RowRun &run, Tri *result) const { m_slice->tris(run, result); }
    /// TestRow, InternalCustomer, or Enters where the company leaves nothing out.
    void exclusions(const RowRun &run, Outcome *result) const;
    /// What judge() says of rows that are not left out by the company; Filtered for EmptyField.
    /// The ones of counted rows are given for balances only.
    void judge(const RowRun &run, Outcome *outcomes, Int128 *values) const;
    /// Whether every row gives its value, so that there is nothing to judge.
    bool takesEveryRow() const { return m_filters.empty() && !m_value; }
    /// Whether a standing row gives the same on every day.
    bool isSteady(qint32 row) const
    {
        return !asksForMore() && !isForeign(row) && !isAnyPast(m_dated, row);
    }
    bool isSteady() const { return !asksForMore() && m_foreign.empty() && m_dated.empty(); }
    /// Whether it depends on the day if the slice holds a standing row.
    bool isSliceDated(qint32 row) const { return isAnyPast(m_datedInSlice, row); }

private:
    bool isForeign(qint32 row) const;
    bool isMerged(qint32 row) const;
    static bool isAnyPast(const std::vector<FieldPath> &texts, qint32 row)
    {
        return std::any_of(texts.begin(), texts.end(), [row](const FieldPath &text) {
            return text.column->past->has(text.rowOf(row));
        });
    }
    /// Whether a row gives what it gives only for a day or a period.
    bool asksForMore() const { return m_asksForDay || m_looksAtPeriod || !m_converted.empty(); }

    bool lacksRate(RowAt at) const;
    void lookInto(const Formula &formula);

    QString m_placeKey;
    QString m_meanings;
    std::vector<bool> m_foreign; ///< by code of the currency; none where all are the company's
    const FactTable *m_table = nullptr;
    std::optional<Exchange> m_exchange;
    Aggregate m_aggregate;
    QString m_loadedAs;
    QStringList m_needs;
    bool m_looksIntoOthers = false;
    bool m_asksForDay = false;
    bool m_looksAtPeriod = false;
    RowExpressionPtr m_anchor;
    RowExpressionPtr m_slice;
    bool m_isSliced = false;                       ///< or it lets every row pass
    std::shared_ptr<const RowExpression> m_isTest; ///< none where the company counts them
    std::shared_ptr<const RowExpression> m_isInternal;
    std::vector<RowExpressionPtr> m_filters;
    RowExpressionPtr m_value;
    std::vector<const RowExpression *> m_converted; ///< amounts within filters and value
    std::vector<const FactColumn *> m_texts;
    std::vector<FieldPath> m_dated;           ///< texts that were others before, of all it asks for
    std::vector<FieldPath> m_datedInSlice;    ///< those of the slice
    const FactColumn *m_mergedInto = nullptr; ///< of customers
    FieldPath m_toMerged;
    FieldPath m_currency;
    std::shared_ptr<const OwnerColumn> m_owners;
};

} // namespace Steelyard
