// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RowCompiler.h"

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
            const Formula &formula, bool &asksForDay)
        : m_asksForDay(asksForDay)
        , m_tables(tables)
        , m_set(set)
        , m_table(table)
        , m_formula(formula)
    {
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
            return first(at);
        case Kind::Duration:
        case Kind::Word:
        case Kind::Aggregate:
        case Kind::Anchor:
        case Kind::Filter:
        case Kind::Credit:
            return notComputed(at);
        case Kind::Reference:
            break;
        }
        return fail("formula.reference_not_allowed"_L1, at.span, {{u"reference"_s, at.text}});
    }

    RowExpressionPtr nested(const Formula &formula, const QString &without = {})
    {
        QMap<QString, Formula> set = m_set;
        set.remove(without); // inside its own meaning a field is what the table says
        Result<RowExpressionPtr> result
            = Binding(m_tables, set, m_table, formula, m_asksForDay).run(std::nullopt);
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
            m_asksForDay = true;
            return std::make_unique<EvaluationDay>();
        }
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
                         {u"suggestion"_s, suggestion(at.text, m_table.columns.keys())}});
        return column(std::move(*path));
    }

    static RowExpressionPtr column(FieldPath path)
    {
        switch (path.column->type) {
        case FieldType::Text:
        case FieldType::Code:
            return std::make_unique<TextColumn>(std::move(path));
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
        if (at.text == "days"_L1 || at.text == "workdays"_L1)
            return between(at);
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
        RowExpressionPtr from = expect(at.children[0], Type::Day);
        RowExpressionPtr to = from ? expect(at.children[1], Type::Day) : nullptr;
        if (!to)
            return nullptr;
        if (at.text == "days"_L1)
            return std::make_unique<DaysBetween>(std::move(to), std::move(from));
        return std::make_unique<WorkdaysBetween>(m_tables.source().calendar(), std::move(from),
                                                 std::move(to));
    }

    RowExpressionPtr first(const AstNode &at)
    {
        const AstNode &what = node(at.children[0]);
        const QString entity = what.text.section(u'.', 0, 0);
        const QString base = Tables::baseOf(m_table.entity);
        const Result<const FactTable *> dependent = m_tables.table(entity);
        const Result<const FactTable *> baseTable = m_tables.table(base);
        if (!dependent || !baseTable)
            return fail("formula.unknown_field"_L1, what.span,
                        {{u"field"_s, what.text}, {u"entity"_s, base}});
        const Result<FieldPath> way = m_tables.wayTo(**dependent, base);
        if (!way || way->hops.empty())
            return fail("formula.no_way"_L1, what.span, {{u"entity"_s, entity}, {u"from"_s, base}});
        const QMap<QString, Formula> asRecorded;
        RowExpressionPtr day;
        RowExpressionPtr condition;
        // The dependent rows have fields of their own: bind there.
        Binding there(m_tables, asRecorded, **dependent, m_formula, m_asksForDay);
        Formula field {what.text.section(u'.', 1), nullptr};
        field.ast = Parser::parse(field.text, Parser::Language::Row).formula.ast;
        Result<RowExpressionPtr> bound
            = Binding(m_tables, asRecorded, **dependent, field, m_asksForDay).run(Type::Day);
        if (!bound)
            return fail(bound.error().code, what.span, bound.error().values);
        day = std::move(*bound);
        if (at.children.size() > 1) {
            condition = there.expect(at.children[1], Type::Flag);
            if (!condition) {
                m_error = there.m_error;
                return nullptr;
            }
        }
        std::vector<qint32> days((*baseTable)->rows(), FactColumn::NoDay);
        for (std::size_t row = 0; row < (*dependent)->rows(); ++row) {
            const RowAt from {qint32(row)};
            const qint32 owner = way->rowOf(from.row);
            const qint32 found = day->day(from);
            if (owner < 0 || found == FactColumn::NoDay
                || (condition && condition->tri(from) != Tri::True))
                continue;
            qint32 &earliest = days[std::size_t(owner)];
            earliest = earliest == FactColumn::NoDay ? found : qMin(earliest, found);
        }
        FieldPath toBase;
        if (base != m_table.entity)
            toBase.hops.push_back(&m_table.column(base)->links);
        return std::make_unique<FirstDay>(std::move(days), std::move(toBase));
    }

    bool &m_asksForDay;
    Tables &m_tables;
    const QMap<QString, Formula> &m_set;
    const FactTable &m_table;
    const Formula &m_formula;
    std::optional<Error> m_error;
};

} // namespace

Result<RowExpressionPtr> RowCompiler::compile(const FactTable &table, const Formula &formula)
{
    return Binding(m_tables, m_set, table, formula, m_asksForDay).run(std::nullopt);
}

Result<RowExpressionPtr> RowCompiler::compile(const FactTable &table, const Formula &formula,
                                              RowExpression::Type wanted)
{
    return Binding(m_tables, m_set, table, formula, m_asksForDay).run(wanted);
}

} // namespace Steelyard
