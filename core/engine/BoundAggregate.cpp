// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/BoundAggregate.h"

#include "core/engine/RowColumns.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

/// The entity in `first(order.signed_at …)`; empty where a day is the row's own.
QString entityOfFirst(const Formula &time)
{
    if (!time.ast)
        return {};
    for (const AstNode &node : time.ast->nodes) {
        if (node.kind == AstNode::Kind::First)
            return time.ast->at(node.children[0]).text.section(u'.', 0, 0);
    }
    return {};
}

} // namespace

Result<BoundAggregate> BoundAggregate::make(Tables &tables, const Exchange &exchange,
                                            const KpiDefinition &definition, const Variant *variant,
                                            const Aggregate &aggregate, const Slice &slice,
                                            Lens lens)
{
    using Type = RowExpression::Type;
    BoundAggregate result;
    result.m_aggregate = aggregate;
    result.m_exchange = exchange;
    const Result<const FactTable *> table = tables.table(aggregate.of);
    if (!table)
        return table.error();
    result.m_table = *table;
    result.m_loadedAs = Tables::baseOf((*table)->entity);
    const QString dated = entityOfFirst(
        variant ? variant->set.value(aggregate.time.text, aggregate.time) : aggregate.time);
    if (!dated.isEmpty()) {
        const Result<const FactTable *> other = tables.table(dated);
        if (!other)
            return other.error();
        result.m_loadedAs = (*other)->entity;
        result.m_looksIntoOthers = true;
    }

    const QMap<QString, Formula> none;
    const QMap<QString, Formula> &set = variant ? variant->set : none;
    RowCompiler compiler(tables, set, exchange);
    if (lens != Lens::Now && (!aggregate.time.isEmpty() || result.entity() != (*table)->entity))
        compiler.dateBy(aggregate.time);
    std::optional<Error> error;
    const auto bind = [&](const Formula &formula, std::optional<Type> type) -> RowExpressionPtr {
        if (error)
            return nullptr;
        Result<RowExpressionPtr> bound
            = type ? compiler.compile(**table, formula, *type) : compiler.compile(**table, formula);
        if (bound)
            return std::move(*bound);
        error = bound.error();
        error->values.insert(u"kpi"_s, definition.id);
        return nullptr;
    };
    const auto mark = [&](const QString &field) {
        return bind(Parser::parse(field, Parser::Language::Row).formula, Type::Flag);
    };
    for (const Formula &formula :
         {definition.where, variant ? variant->where : Formula(), aggregate.where, aggregate.expr})
        result.lookInto(formula);
    if (variant) {
        for (const Formula &meaning : variant->set)
            result.lookInto(meaning);
    }
    const auto shared = [&](const QString &field) -> std::shared_ptr<const RowExpression> {
        return set.contains(field) ? mark(field) : tables.mark(**table, field, mark);
    };
    if (!aggregate.time.isEmpty())
        result.m_anchor = bind(aggregate.time, Type::Day);
    for (const Formula &filter :
         {definition.where, variant ? variant->where : Formula(), aggregate.where}) {
        if (!filter.isEmpty())
            result.m_filters.push_back(bind(filter, Type::Flag));
    }
    if (!aggregate.expr.isEmpty())
        result.m_value
            = bind(aggregate.expr,
                   aggregate.kind == Aggregate::Kind::Distinct ? std::nullopt
                                                               : std::optional(Type::Number));
    const CompanyProfile profile = tables.source().profile();
    if (profile.excludeTest)
        result.m_isTest = shared(u"is_test"_s);
    if (profile.excludeInternal)
        result.m_isInternal = shared(u"is_internal"_s);
    if (error)
        return *error;
    // Only a column of its own has keys that can be told apart; what is chosen between two has
    // none.
    const bool hasKeys = dynamic_cast<const RowParts::TextColumn *>(result.m_value.get())
        || dynamic_cast<const RowParts::LinkColumn *>(result.m_value.get());
    if (aggregate.kind == Aggregate::Kind::Distinct && !hasKeys)
        return Error {Error::Kind::Invalid,
                      "formula.wrong_type"_L1,
                      {{u"kpi"_s, definition.id},
                       {u"formula"_s, aggregate.expr.text},
                       {u"expected"_s, u"link"_s},
                       {u"found"_s, QString(textOf(result.m_value->type()))}},
                      {}};
    result.m_converted = compiler.found().converted;
    if (result.entity() == "customer"_L1) {
        Result<FieldPath> merged = tables.path(**table, u"merged_into"_s);
        if (!merged)
            return merged.error();
        result.m_mergedInto = merged->column;
        result.m_toMerged = std::move(*merged);
    }
    const auto datedBefore = std::ptrdiff_t(compiler.found().dated.size());
    Result<RowExpressionPtr> narrowed = compiler.slice(**table, slice, definition.id);
    if (!narrowed)
        return narrowed.error();
    result.m_slice = std::move(*narrowed);
    result.m_isSliced = !slice.isEmpty();
    result.m_dated = compiler.found().dated;
    result.m_datedInSlice.assign(result.m_dated.begin() + datedBefore, result.m_dated.end());
    const bool isConverted
        = aggregate.expr.ast && RowCompiler::addsAmountsOfOthers(*aggregate.expr.ast);
    if (result.isMoney() && !isConverted) {
        Result<FieldPath> currency = tables.path(**table, u"currency"_s);
        if (!currency)
            return currency.error();
        result.m_currency = std::move(*currency);
        if (result.m_currency.column) {
            for (const QString &code : result.m_currency.column->dictionary)
                result.m_foreign.push_back(!exchange.isOwn(code));
            if (std::find(result.m_foreign.begin(), result.m_foreign.end(), true)
                == result.m_foreign.end())
                result.m_foreign.clear();
        }
    }
    result.m_texts = compiler.found().texts;
    if (result.m_currency.column)
        result.m_texts.push_back(result.m_currency.column);
    auto owners = tables.owners(**table);
    if (!owners)
        return owners.error();
    result.m_owners = std::move(*owners);
    result.m_asksForDay = compiler.found().asksForDay;
    result.m_looksAtPeriod = result.m_looksAtPeriod
        || (exchange.looksAtPeriod() && (!result.m_foreign.empty() || !result.m_converted.empty()));
    // What stands inside a formula of KPIs has no text of its own.
    const bool hasName = !aggregate.time.isEmpty() && aggregate.time.text != u"…"_s;
    for (auto field = set.cbegin(); field != set.cend(); ++field)
        result.m_meanings += u'|' + field.key() + u'=' + field->text;
    if (hasName)
        result.m_placeKey = (*table)->entity + u'|' + aggregate.time.text + result.m_meanings;
    return result;
}

void BoundAggregate::lookInto(const Formula &formula)
{
    if (!formula.ast)
        return;
    for (const AstNode &node : formula.ast->nodes) {
        if (node.kind == AstNode::Kind::First) {
            m_looksIntoOthers = true;
            const QString named = formula.ast->at(node.children[0]).text.section(u'.', 0, 0);
            const QString entity = named == "order"_L1 ? u"sales_order"_s
                : named == "visit"_L1                  ? u"activity"_s
                                                       : Tables::baseOf(named);
            if (!m_needs.contains(entity) && entity != m_loadedAs)
                m_needs.append(entity);
        }
        m_looksAtPeriod = m_looksAtPeriod
            || (node.kind == AstNode::Kind::Field && RowParts::PeriodDay::named(node.text));
    }
}

bool BoundAggregate::lacksRate(RowAt at) const
{
    return std::any_of(m_converted.begin(), m_converted.end(),
                       [at](const RowExpression *amount) { return amount->lacksRate(at); });
}

std::size_t BoundAggregate::words() const
{
    std::size_t count = 0;
    for (const FactColumn *column : m_texts)
        count += std::size_t(column->dictionary.size());
    return count;
}

bool BoundAggregate::isMerged(qint32 row) const
{
    const qint32 customer = m_toMerged.rowOf(row);
    return customer >= 0 && m_mergedInto->links[std::size_t(customer)] >= 0;
}

bool BoundAggregate::isForeign(qint32 row) const
{
    if (m_foreign.empty())
        return false;
    const qint32 at = m_currency.rowOf(row);
    const qint32 code = at < 0 ? FactColumn::None : m_currency.column->codes[std::size_t(at)];
    return code >= 0 && m_foreign[std::size_t(code)];
}

void BoundAggregate::exclusions(const RowRun &run, Outcome *result) const
{
    std::array<Tri, RowRun::Longest> marks;
    std::fill_n(result, run.count, Outcome::Enters);
    const auto mark = [&](const auto &expression, Outcome outcome) {
        if (!expression)
            return;
        expression->tris(run, marks.data());
        for (qint32 i = 0; i < run.count; ++i)
            result[i] = marks[std::size_t(i)] == Tri::True ? outcome : result[i];
    };
    mark(m_isInternal, Outcome::InternalCustomer);
    mark(m_isTest, Outcome::TestRow);
    for (qint32 i = 0; m_mergedInto && i < run.count; ++i) {
        if (isMerged(run.row(i)))
            result[i] = Outcome::Merged;
    }
}

void BoundAggregate::judge(const RowRun &run, Outcome *outcomes, Int128 *values) const
{
    if (m_anchor && asksForMore()) {
        // Each of its rows is looked at on a day of its own.
        for (qint32 i = 0; i < run.count; ++i) {
            values[i] = 0;
            outcomes[i] = judge(run.at(i), m_anchor->day(run.at(i)), values[i]);
        }
        return;
    }
    std::fill_n(outcomes, run.count, Outcome::Enters);
    std::array<Tri, RowRun::Longest> passes;
    for (const RowExpressionPtr &filter : m_filters) {
        filter->tris(run, passes.data());
        // Written without a branch, many rows are judged at once.
        for (qint32 i = 0; i < run.count; ++i)
            outcomes[i] = passes[std::size_t(i)] == Tri::True ? outcomes[i] : Outcome::Filtered;
    }
    // What flows is counted by what enters, without looking at ones.
    const bool needsOnes = !m_anchor;
    if (!m_value) {
        if (needsOnes)
            std::fill_n(values, run.count, Int128(1));
        return;
    }
    const auto leaveOut = [&](qint32 i, bool isLeftOut) {
        const bool enters = outcomes[i] == Outcome::Enters;
        outcomes[i] = enters && isLeftOut ? Outcome::NoValue : outcomes[i];
    };
    if (m_aggregate.kind == Aggregate::Kind::Distinct) {
        std::array<qint32, RowRun::Longest> keys;
        m_value->keys(run, keys.data());
        for (qint32 i = 0; i < run.count; ++i) {
            values[i] = keys[std::size_t(i)];
            leaveOut(i, keys[std::size_t(i)] < 0);
        }
        return;
    }
    std::array<bool, RowRun::Longest> isKnown;
    m_value->numbers(run, values, isKnown.data());
    for (qint32 i = 0; i < run.count; ++i)
        leaveOut(i, !isKnown[std::size_t(i)]);
    if (m_aggregate.kind == Aggregate::Kind::Count) {
        if (needsOnes)
            std::fill_n(values, run.count, Int128(1));
        return;
    }
    // Standing amounts are converted on the day they are looked at.
    if (m_foreign.empty() || !m_anchor)
        return;
    for (qint32 i = 0; i < run.count; ++i) {
        const RowAt at = run.at(i);
        if (outcomes[i] == Outcome::Enters && isForeign(at.row))
            outcomes[i] = judge(at, m_anchor->day(at), values[i]);
    }
}

Outcome BoundAggregate::judge(RowAt at, qint32 day, Int128 &value) const
{
    if (at.day == FactColumn::NoDay)
        at.day = day;
    if (m_mergedInto && isMerged(at.row))
        return Outcome::Merged;
    if (m_isTest && m_isTest->tri(at) == Tri::True)
        return Outcome::TestRow;
    if (m_isInternal && m_isInternal->tri(at) == Tri::True)
        return Outcome::InternalCustomer;
    for (const RowExpressionPtr &filter : m_filters) {
        const Tri passes = filter->tri(at);
        if (passes != Tri::True)
            return passes == Tri::False ? Outcome::Filtered
                : lacksRate(at)         ? Outcome::NoRate
                                        : Outcome::EmptyField;
    }
    value = 1;
    if (!m_value)
        return Outcome::Enters;
    if (m_aggregate.kind == Aggregate::Kind::Distinct) {
        value = m_value->key(at);
        return value < 0 ? Outcome::NoValue : Outcome::Enters;
    }
    if (!m_value->number(at, value))
        return lacksRate(at) ? Outcome::NoRate : Outcome::NoValue;
    if (m_aggregate.kind == Aggregate::Kind::Count) {
        value = 1;
        return Outcome::Enters;
    }
    if (const qint32 row = m_currency.column ? m_currency.rowOf(at.row) : FactColumn::None;
        row >= 0) {
        const qint32 code = m_currency.column->codes[std::size_t(row)];
        if (code >= 0) {
            RowAt counted = at;
            counted.day = day;
            const std::optional<Int128> converted
                = m_exchange->converted(value, m_currency.column->dictionary.at(code), counted);
            if (!converted)
                return Outcome::NoRate;
            value = *converted;
        }
    }
    return Outcome::Enters;
}

} // namespace Steelyard
