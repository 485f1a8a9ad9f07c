// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RowCompiler.h"

#include "core/engine/DependentRows.h"
#include "core/engine/RowClocks.h"
#include "core/engine/RowColumns.h"
#include "core/engine/RowNumbers.h"
#include "core/engine/RowTests.h"
#include "core/handbook/Suggestion.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

using namespace RowParts;

namespace {

using Type = RowExpression::Type;
using Kind = AstNode::Kind;

constexpr int MaxScale = 12;

/// One formula being bound; the first mistake ends it.
class Binding
{
public:
    Binding(Tables &tables, const QMap<QString, Formula> &set, const FactTable &table,
            const Formula &formula, const Exchange &exchange, const RowCompiler::Dating &dating,
            RowCompiler::Findings &found)
        : m_found(found)
        , m_dating(dating)
        , m_exchange(exchange)
        , m_tables(tables)
        , m_set(set)
        , m_table(table)
        , m_formula(formula)
        , m_converts(formula.ast && RowCompiler::addsAmountsOfOthers(*formula.ast))
    {
    }

    Result<RowExpressionPtr> text(FieldPath path)
    {
        RowExpressionPtr result = textColumn(std::move(path));
        if (m_error)
            return *m_error;
        return result;
    }

    Result<RowExpressionPtr> run(std::optional<Type> wanted)
    {
        if (!m_formula.ast)
            return Error {
                Error::Kind::Invalid, "formula.empty"_L1, {{u"formula"_s, m_formula.text}}, {}};
        const AstNode &root = m_formula.ast->at(m_formula.ast->root);
        RowExpressionPtr result
            = wanted ? expect(m_formula.ast->root, *wanted) : bind(m_formula.ast->root);
        if (!m_error && !result)
            fail("formula.wrong_type"_L1, root.span);
        if (m_error)
            return *m_error;
        return result;
    }

private:
    RowExpressionPtr fail(QLatin1StringView code, const Span &span, QVariantMap values = {})
    {
        if (m_error)
            return nullptr;
        values.insert(u"formula"_s, m_formula.text);
        values.insert(u"begin"_s, span.begin);
        values.insert(u"end"_s, span.end);
        values.insert(u"begin16"_s, span.begin16);
        values.insert(u"end16"_s, span.end16);
        m_error = Error {Error::Kind::Invalid, code, values, {}};
        return nullptr;
    }
    const AstNode &node(int index) const { return m_formula.ast->at(index); }

    RowExpressionPtr expect(int index, Type wanted)
    {
        RowExpressionPtr result = bind(index);
        if (result && result->type() != wanted)
            return fail("formula.wrong_type"_L1, node(index).span,
                        {{u"expected"_s, QString(textOf(wanted))},
                         {u"found"_s, QString(textOf(result->type()))}});
        return result;
    }

    RowExpressionPtr bind(int index)
    {
        const AstNode &at = node(index);
        switch (at.kind) {
        case Kind::Number:
            return std::make_unique<NumberLiteral>(at.number, at.scale);
        case Kind::Text:
            return std::make_unique<TextLiteral>(at.text);
        case Kind::Day:
            return std::make_unique<DayLiteral>(dayNumber(at.day));
        case Kind::Flag:
            return std::make_unique<FlagLiteral>(at.number != 0);
        case Kind::Field:
            return field(at);
        case Kind::Negate:
            return negate(at, false);
        case Kind::Not: {
            RowExpressionPtr inner = expect(at.children[0], Type::Flag);
            return inner ? std::make_unique<NotExpression>(std::move(inner)) : nullptr;
        }
        case Kind::And:
        case Kind::Or: {
            RowExpressionPtr left = expect(at.children[0], Type::Flag);
            RowExpressionPtr right = left ? expect(at.children[1], Type::Flag) : nullptr;
            if (!right)
                return nullptr;
            return std::make_unique<Junction>(at.kind == Kind::And ? Tri::False : Tri::True,
                                              std::move(left), std::move(right));
        }
        case Kind::Add:
        case Kind::Subtract:
        case Kind::Multiply:
        case Kind::Divide:
            return arithmetic(at);
        case Kind::Equal:
        case Kind::NotEqual:
        case Kind::Less:
        case Kind::LessEqual:
        case Kind::Greater:
        case Kind::GreaterEqual:
            return comparison(at);
        case Kind::In:
            return in(at);
        case Kind::Between: {
            RowExpressionPtr low
                = compare(Kind::GreaterEqual, at.children[0], at.children[1], at.span);
            RowExpressionPtr high
                = low ? compare(Kind::LessEqual, at.children[0], at.children[2], at.span) : nullptr;
            return high ? std::make_unique<Junction>(Tri::False, std::move(low), std::move(high))
                        : nullptr;
        }
        case Kind::IsEmpty: {
            RowExpressionPtr inner = bind(at.children[0]);
            return inner ? std::make_unique<EmptyTest>(std::move(inner)) : nullptr;
        }
        case Kind::Contains: {
            RowExpressionPtr whole = expect(at.children[0], Type::Text);
            RowExpressionPtr part = whole ? expect(at.children[1], Type::Text) : nullptr;
            return part ? std::make_unique<ContainsTest>(std::move(whole), std::move(part))
                        : nullptr;
        }
        case Kind::If:
        case Kind::Call:
            return call(at);
        case Kind::First:
            return dependents(at);
        case Kind::Duration:
        case Kind::Word:
        case Kind::Aggregate:
        case Kind::Anchor:
        case Kind::Filter:
        case Kind::Credit:
        case Kind::Bound:
        case Kind::Per:
            return notComputed(at);
        case Kind::Reference:
            break;
        }
        return fail("formula.reference_not_allowed"_L1, at.span, {{u"reference"_s, at.text}});
    }

    RowExpressionPtr nested(const Formula &formula, const QString &without = {})
    {
        return nested(formula, without, m_dating);
    }
    RowExpressionPtr nested(const Formula &formula, const QString &without,
                            const RowCompiler::Dating &dating)
    {
        QMap<QString, Formula> set = m_set;
        set.remove(without); // inside its own meaning a field is what the table says
        Result<RowExpressionPtr> result
            = Binding(m_tables, set, m_table, formula, m_exchange, dating, m_found)
                  .run(std::nullopt);
        if (result)
            return std::move(*result);
        if (!m_error)
            m_error = result.error();
        return nullptr;
    }

    RowExpressionPtr field(const AstNode &at)
    {
        const QString base = Tables::baseOf(m_table.entity);
        if (const auto meaning = m_set.constFind(at.text); meaning != m_set.constEnd())
            return nested(*meaning, at.text);
        if (at.text == "day"_L1 && base != m_table.entity) {
            m_found.asksForDay = true;
            return std::make_unique<EvaluationDay>();
        }
        if (const auto which = PeriodDay::named(at.text))
            return std::make_unique<PeriodDay>(which);
        if (at.text == "is_test"_L1 || at.text == "is_internal"_L1)
            return mark(at);
        Result<FieldPath> path = m_tables.path(m_table, at.text);
        if (!path) {
            if (!m_error)
                m_error = path.error();
            return nullptr;
        }
        if (!path->column && at.text == "decided_at"_L1 && base == "opportunity"_L1)
            return nested(
                Parser::parse(u"coalesce(won_at, lost_at)"_s, Parser::Language::Row).formula);
        if (!path->column)
            return fail("formula.unknown_field"_L1, at.span,
                        {{u"field"_s, at.text},
                         {u"entity"_s, base},
                         {u"suggestion"_s, suggestion(at.text, m_table.names())}});
        if (m_converts && path->column->type == FieldType::Money)
            return convertedColumn(std::move(*path));
        return column(std::move(*path));
    }

    /// Beside amounts of other rows, which may be in other currencies, the row's own is turned too.
    RowExpressionPtr convertedColumn(FieldPath amount)
    {
        Result<FieldPath> currency = m_tables.path(m_table, u"currency"_s);
        if (!currency) {
            m_error = currency.error();
            return nullptr;
        }
        return noted(
            std::make_unique<ConvertedColumn>(std::move(amount), std::move(*currency), m_exchange));
    }

    RowExpressionPtr noted(RowExpressionPtr expression)
    {
        m_found.converted.push_back(expression.get());
        return expression;
    }

    RowExpressionPtr column(FieldPath path)
    {
        switch (path.column->type) {
        case FieldType::Text:
        case FieldType::Code:
            m_found.texts.push_back(path.column);
            return textColumn(std::move(path));
        case FieldType::Link:
            return std::make_unique<LinkColumn>(std::move(path));
        case FieldType::Day:
        case FieldType::Moment:
            return std::make_unique<DayColumn>(std::move(path));
        case FieldType::Flag:
            return std::make_unique<FlagColumn>(std::move(path));
        case FieldType::Money:
        case FieldType::Quantity:
        case FieldType::Rate:
        case FieldType::Share:
        case FieldType::Count:
            break;
        }
        return std::make_unique<NumberColumn>(std::move(path));
    }

    RowExpressionPtr textColumn(FieldPath path)
    {
        if (!path.column->past || !m_dating.isDated)
            return std::make_unique<TextColumn>(std::move(path));
        if (!m_dating.anchor.isEmpty()) {
            // What the day of a row depends on is not asked for the day.
            RowExpressionPtr day = nested(m_dating.anchor, {}, {});
            return day ? std::make_unique<DatedText>(std::move(path), std::move(day)) : nullptr;
        }
        if (Tables::baseOf(m_table.entity) != m_table.entity)
            m_found.dated.push_back(path);
        return std::make_unique<DatedText>(std::move(path), nullptr);
    }

    RowExpressionPtr mark(const AstNode &at)
    {
        std::vector<FieldPath> paths;
        for (const QString &way :
             {u""_s, u"customer."_s, u"opportunity.customer."_s, u"sales_order.customer."_s,
              u"receivable.customer."_s, u"receivable.sales_order.customer."_s,
              u"payment.customer."_s, u"payment.sales_order.customer."_s, u"lead.customer."_s}) {
            Result<FieldPath> path = m_tables.path(m_table, way + at.text);
            if (!path) {
                m_error = path.error();
                return nullptr;
            }
            if (path->column)
                paths.push_back(std::move(*path));
        }
        return std::make_unique<AnyMark>(std::move(paths));
    }

    RowExpressionPtr negate(const AstNode &at, bool onlyBelowZero)
    {
        RowExpressionPtr inner = expect(at.children[0], Type::Number);
        return inner ? std::make_unique<Negated>(std::move(inner), onlyBelowZero) : nullptr;
    }

    RowExpressionPtr mismatch(const AstNode &at, const RowExpression &left,
                              const RowExpression &right)
    {
        return fail("formula.type_mismatch"_L1, at.span,
                    {{u"left"_s, QString(textOf(left.type()))},
                     {u"right"_s, QString(textOf(right.type()))}});
    }

    static RowExpressionPtr rescaled(RowExpressionPtr inner, int scale)
    {
        if (inner->type() != Type::Number || inner->scale() == scale)
            return inner;
        return std::make_unique<Rescaled>(std::move(inner), scale);
    }

    RowExpressionPtr arithmetic(const AstNode &at)
    {
        RowExpressionPtr left = bind(at.children[0]);
        RowExpressionPtr right = left ? bind(at.children[1]) : nullptr;
        if (!right)
            return nullptr;
        const bool adds = at.kind == Kind::Add || at.kind == Kind::Subtract;
        if (adds && left->type() == Type::Day) {
            if (at.kind == Kind::Subtract && right->type() == Type::Day)
                return std::make_unique<DaysBetween>(std::move(left), std::move(right));
            if (right->type() == Type::Number && right->scale() == 0)
                return std::make_unique<ShiftedDay>(std::move(left), std::move(right),
                                                    at.kind == Kind::Add ? 1 : -1);
        }
        if (left->type() != Type::Number || right->type() != Type::Number)
            return mismatch(at, *left, *right);
        int scale = qMax(left->scale(), right->scale());
        bool isMoney = left->isMoney() || right->isMoney();
        if (adds) {
            left = rescaled(std::move(left), scale);
            right = rescaled(std::move(right), scale);
        } else if (at.kind == Kind::Multiply) {
            scale = left->scale() + right->scale();
        } else {
            scale = QuotientScale;
            isMoney = left->isMoney() && !right->isMoney();
        }
        if (scale > MaxScale)
            return fail("formula.too_precise"_L1, at.span, {{u"limit"_s, MaxScale}});
        return std::make_unique<Arithmetic>(at.kind, std::move(left), std::move(right), scale,
                                            isMoney);
    }

    RowExpressionPtr comparison(const AstNode &at)
    {
        return compare(at.kind, at.children[0], at.children[1], at.span);
    }

    RowExpressionPtr compare(Kind kind, int leftIndex, int rightIndex, const Span &span)
    {
        RowExpressionPtr left = bind(leftIndex);
        RowExpressionPtr right = left ? bind(rightIndex) : nullptr;
        if (!right)
            return nullptr;
        if (left->type() != right->type() || left->type() == Type::Link)
            return mismatch({.kind = kind, .span = span}, *left, *right);
        if (kind == Kind::Equal || kind == Kind::NotEqual) {
            const auto *literal = dynamic_cast<const TextLiteral *>(right.get());
            const auto *texts = dynamic_cast<const TextColumn *>(left.get());
            if (literal && texts) {
                std::vector<bool> chosen = matching(texts->dictionary(), {literal->value()});
                if (kind == Kind::NotEqual)
                    chosen.flip();
                return std::make_unique<OneOf>(std::move(left), std::move(chosen));
            }
        }
        return std::make_unique<Comparison>(kind, std::move(left), std::move(right));
    }

    static std::vector<bool> matching(const QStringList &dictionary, const QStringList &wanted)
    {
        std::vector<bool> chosen;
        chosen.reserve(std::size_t(dictionary.size()));
        for (const QString &text : dictionary)
            chosen.push_back(wanted.contains(text));
        return chosen;
    }

    RowExpressionPtr in(const AstNode &at)
    {
        RowExpressionPtr result;
        for (std::size_t i = 1; i < at.children.size(); ++i) {
            RowExpressionPtr equal = compare(Kind::Equal, at.children[0], at.children[i], at.span);
            if (!equal)
                return nullptr;
            result = result
                ? std::make_unique<Junction>(Tri::True, std::move(result), std::move(equal))
                : std::move(equal);
        }
        return result;
    }

    /// The language has it, and rows are not worked out by it yet.
    RowExpressionPtr notComputed(const AstNode &at)
    {
        return fail(
            "formula.not_computed"_L1, at.span,
            {{u"part"_s, m_formula.text.mid(at.span.begin16, at.span.end16 - at.span.begin16)}});
    }

    RowExpressionPtr call(const AstNode &at)
    {
        if (at.text == "abs"_L1)
            return negate(at, true);
        if (at.text == "days"_L1 && at.children.size() == 1)
            return expect(at.children[0], Type::Number);
        if (at.text == "days"_L1 || at.text == "workdays"_L1 || at.text == "hours"_L1
            || at.text == "minutes"_L1 || at.text == "business_hours"_L1
            || at.text == "business_minutes"_L1)
            return between(at);
        if (at.text == "round"_L1)
            return rounded(at);
        if (at.text == "clamp"_L1)
            return clamped(at);
        if (at.kind == Kind::Call && at.text != "coalesce"_L1 && at.text != "min"_L1
            && at.text != "max"_L1)
            return notComputed(at);
        RowExpressionPtr condition;
        std::vector<RowExpressionPtr> choices;
        for (std::size_t i = 0; i < at.children.size(); ++i) {
            RowExpressionPtr argument = at.kind == Kind::If && i == 0
                ? expect(at.children[i], Type::Flag)
                : bind(at.children[i]);
            if (!argument)
                return nullptr;
            if (at.kind == Kind::If && i == 0)
                condition = std::move(argument);
            else if (!choices.empty() && choices.front()->type() != argument->type())
                return mismatch(at, *choices.front(), *argument);
            else
                choices.push_back(std::move(argument));
        }
        int scale = 0;
        for (const RowExpressionPtr &choice : choices)
            scale = qMax(scale, choice->scale());
        for (RowExpressionPtr &choice : choices)
            choice = rescaled(std::move(choice), scale);
        using By = Selection::By;
        const By by = at.kind == Kind::If ? By::Condition
            : at.text == "coalesce"_L1    ? By::FirstKnown
            : at.text == "min"_L1         ? By::Least
                                          : By::Greatest;
        if ((by == By::Least || by == By::Greatest) && choices.front()->type() != Type::Number
            && choices.front()->type() != Type::Day)
            return mismatch(at, *choices.front(), *choices.back());
        return std::make_unique<Selection>(by, std::move(choices), std::move(condition));
    }

    RowExpressionPtr between(const AstNode &at)
    {
        // hours(a - b) is written like days(a - b).
        const AstNode &only = node(at.children[0]);
        const bool isDifference = at.children.size() == 1 && only.kind == Kind::Subtract;
        if (at.children.size() == 1 && !isDifference)
            return notComputed(at);
        RowExpressionPtr from = expect(isDifference ? only.children[1] : at.children[0], Type::Day);
        RowExpressionPtr to
            = from ? expect(isDifference ? only.children[0] : at.children[1], Type::Day) : nullptr;
        if (!to)
            return nullptr;
        if (at.text == "days"_L1)
            return std::make_unique<DaysBetween>(std::move(to), std::move(from));
        if (at.text == "workdays"_L1)
            return std::make_unique<WorkdaysBetween>(m_tables.source().calendar(), std::move(from),
                                                     std::move(to));
        const qint64 unit
            = at.text.endsWith("minutes"_L1) ? ElapsedTime::Minute : ElapsedTime::Hour;
        if (at.text.startsWith("business"_L1))
            return std::make_unique<BusinessTime>(unit, m_tables.source().calendar(),
                                                  m_tables.source().profile(), std::move(from),
                                                  std::move(to));
        return std::make_unique<ElapsedTime>(unit, std::move(from), std::move(to));
    }

    RowExpressionPtr rounded(const AstNode &at)
    {
        RowExpressionPtr inner = expect(at.children[0], Type::Number);
        const AstNode *decimals = at.children.size() > 1 ? &node(at.children[1]) : nullptr;
        if (!inner)
            return nullptr;
        if (decimals && (decimals->kind != Kind::Number || decimals->scale != 0))
            return notComputed(at);
        return std::make_unique<Rounded>(std::move(inner), decimals ? int(decimals->number) : 0);
    }

    RowExpressionPtr clamped(const AstNode &at)
    {
        std::vector<RowExpressionPtr> parts;
        int scale = 0;
        for (const int child : at.children) {
            parts.push_back(expect(child, Type::Number));
            if (!parts.back())
                return nullptr;
            scale = qMax(scale, parts.back()->scale());
        }
        for (RowExpressionPtr &part : parts)
            part = rescaled(std::move(part), scale);
        std::vector<RowExpressionPtr> below;
        below.push_back(std::move(parts[0]));
        below.push_back(std::move(parts[2]));
        std::vector<RowExpressionPtr> above;
        above.push_back(std::make_unique<Selection>(Selection::By::Least, std::move(below)));
        above.push_back(std::move(parts[1]));
        return std::make_unique<Selection>(Selection::By::Greatest, std::move(above));
    }

    RowExpressionPtr dependents(const AstNode &at)
    {
        using Asked = OfDependents::Asked;
        static const QHash<QString, Asked> functions {
            {u"first"_s, Asked::First},       {u"last"_s, Asked::Last},
            {u"count"_s, Asked::Count},       {u"sum"_s, Asked::Sum},
            {u"distinct"_s, Asked::Distinct}, {u"earliest"_s, Asked::Earliest},
            {u"latest"_s, Asked::Latest}};
        const Asked asked = functions.value(at.text);
        const AstNode &what = node(at.children[0]);
        const QString entity = what.text.section(u'.', 0, 0);
        QString base = Tables::baseOf(m_table.entity);
        FieldPath toOwner;
        const AstNode *anchor = nullptr;
        const AstNode *filter = nullptr;
        std::vector<OfDependents::Bound> bounds;
        for (std::size_t i = 1; i < at.children.size(); ++i) {
            const AstNode &clause = node(at.children[i]);
            if (clause.kind == Kind::Anchor)
                anchor = &clause;
            else if (clause.kind == Kind::Filter)
                filter = &clause;
            else if (clause.kind == Kind::Bound) {
                RowExpressionPtr day = expect(clause.children[0], Type::Day);
                if (!day)
                    return nullptr;
                const int shift = clause.text == "after"_L1 ? 1
                    : clause.text == "before"_L1            ? -1
                                                            : 0;
                bounds.push_back({clause.text == "after"_L1 || clause.text == "since"_L1, shift,
                                  std::move(day)});
            } else {
                Result<FieldPath> path = m_tables.path(m_table, clause.text);
                if (!path || !path->column || path->column->type != FieldType::Link)
                    return fail("formula.unknown_field"_L1, clause.span,
                                {{u"field"_s, clause.text}, {u"entity"_s, base}});
                base = path->column->target;
                toOwner = std::move(*path);
                toOwner.hops.push_back(&toOwner.column->links);
            }
        }
        if (toOwner.hops.empty() && base != m_table.entity)
            toOwner.hops.push_back(&m_table.column(base)->links);
        const bool isDay = asked == Asked::First || asked == Asked::Last || asked == Asked::Count;
        if (isDay == (anchor != nullptr))
            return fail("formula.missing_anchor"_L1, at.span, {{u"entity"_s, entity}});
        const bool wantsOne = asked == Asked::Earliest || asked == Asked::Latest;
        auto gathered = gather(what, anchor, filter, base, asked == Asked::Distinct, wantsOne);
        if (!gathered)
            return nullptr;
        return noted(std::make_unique<OfDependents>(asked, std::move(gathered), std::move(toOwner),
                                                    std::move(bounds), m_exchange));
    }

    /// `what`: the field of the dependent rows; their day, where there is no anchor.
    std::shared_ptr<const DependentRows> gather(const AstNode &what, const AstNode *anchor,
                                                const AstNode *filter, const QString &base,
                                                bool wantsKeys, bool wantsOne)
    {
        const auto refuse = [&](QLatin1StringView code, const QVariantMap &values) {
            fail(code, what.span, values);
            return nullptr;
        };
        const QString entity = what.text.section(u'.', 0, 0);
        const Result<const FactTable *> dependent = m_tables.table(entity);
        const Result<const FactTable *> baseTable = m_tables.table(base);
        if (!dependent || !baseTable)
            return refuse("formula.unknown_field"_L1,
                          {{u"field"_s, what.text}, {u"entity"_s, base}});
        const Result<FieldPath> way = m_tables.wayTo(**dependent, base);
        if (!way || way->hops.empty())
            return refuse("formula.no_way"_L1, {{u"entity"_s, entity}, {u"from"_s, base}});
        // The dependent rows have fields of their own: bind there.
        const QMap<QString, Formula> asRecorded;
        // They are looked at on the day that they are gathered by.
        const RowCompiler::Dating byDay {m_dating.isDated, {}};
        Binding there(m_tables, asRecorded, **dependent, m_formula, m_exchange, byDay, m_found);
        there.m_converts = false;
        const Formula field
            = Parser::parse(what.text.section(u'.', 1), Parser::Language::Row).formula;
        const auto bound = [&](std::optional<Type> type) -> RowExpressionPtr {
            Result<RowExpressionPtr> result
                = Binding(m_tables, asRecorded, **dependent, field, m_exchange, byDay, m_found)
                      .run(type);
            if (result)
                return std::move(*result);
            fail(result.error().code, what.span, result.error().values);
            return nullptr;
        };
        RowExpressionPtr value;
        if (anchor)
            value = bound(wantsKeys || wantsOne ? std::nullopt : std::optional(Type::Number));
        if (wantsOne && value && value->type() != Type::Number && value->type() != Type::Day)
            return refuse("formula.wrong_type"_L1,
                          {{u"expected"_s, QString(textOf(Type::Number))},
                           {u"found"_s, QString(textOf(value->type()))}});
        RowExpressionPtr day
            = anchor ? there.expect(anchor->children[0], Type::Day) : bound(Type::Day);
        RowExpressionPtr condition
            = filter ? there.expect(filter->children[0], Type::Flag) : nullptr;
        if (!m_error && there.m_error)
            m_error = there.m_error;
        if (m_error)
            return nullptr;
        Result<FieldPath> currency = m_tables.path(**dependent, u"currency"_s);
        if (!currency)
            return refuse(currency.error().code, currency.error().values);
        std::vector<DependentRows::Entry> entries;
        for (std::size_t row = 0; row < (*dependent)->rows(); ++row) {
            RowAt from {qint32(row)};
            const qint32 owner = way->rowOf(from.row);
            from.day = day->day(from);
            DependentRows::Entry entry {owner, from.day, 1, false};
            if (owner < 0 || from.day == FactColumn::NoDay
                || (condition && condition->tri(from) != Tri::True))
                continue;
            if (value && wantsKeys)
                entry.value = value->key(from);
            const bool isDay = value && value->type() == Type::Day;
            if (isDay)
                entry.value = value->day(from);
            if (value
                && (wantsKeys   ? entry.value < 0
                        : isDay ? entry.value == FactColumn::NoDay
                                : !value->number(from, entry.value)))
                continue;
            const qint32 paidIn = value && value->isMoney() && currency->column
                ? currency->rowOf(from.row)
                : FactColumn::None;
            entry.currency
                = paidIn < 0 ? FactColumn::None : currency->column->codes[std::size_t(paidIn)];
            // One amount is turned on the day on which it is looked at, a sum of many on theirs.
            if (entry.currency >= 0 && !wantsOne) {
                const auto converted = m_exchange.converted(
                    entry.value, currency->column->dictionary.at(entry.currency), from);
                entry.lacksRate = !converted;
                entry.value = converted.value_or(0);
            }
            entries.push_back(entry);
        }
        DependentRows::Measured measured;
        if (value)
            measured = {value->type(), value->scale(), value->isMoney()};
        if (wantsOne && currency->column)
            measured.currencies = &currency->column->dictionary;
        return std::make_shared<const DependentRows>(std::move(entries), (*baseTable)->rows(),
                                                     measured);
    }

    RowCompiler::Findings &m_found;
    const RowCompiler::Dating &m_dating;
    Exchange m_exchange;
    Tables &m_tables;
    const QMap<QString, Formula> &m_set;
    const FactTable &m_table;
    const Formula &m_formula;
    bool m_converts;
    std::optional<Error> m_error;
};

} // namespace

bool RowCompiler::addsAmountsOfOthers(const Ast &ast)
{
    return std::any_of(ast.nodes.begin(), ast.nodes.end(), [](const AstNode &node) {
        return node.kind == Kind::First
            && (node.text == "sum"_L1 || node.text == "earliest"_L1 || node.text == "latest"_L1);
    });
}

Result<RowExpressionPtr> RowCompiler::compile(const FactTable &table, const Formula &formula)
{
    return Binding(m_tables, m_set, table, formula, m_exchange, m_dating, m_found)
        .run(std::nullopt);
}

Result<RowExpressionPtr> RowCompiler::text(const FactTable &table, const FieldPath &path)
{
    const Formula none;
    return Binding(m_tables, m_set, table, none, m_exchange, m_dating, m_found).text(path);
}

Result<RowExpressionPtr> RowCompiler::compile(const FactTable &table, const Formula &formula,
                                              RowExpression::Type wanted)
{
    return Binding(m_tables, m_set, table, formula, m_exchange, m_dating, m_found).run(wanted);
}

} // namespace Steelyard
