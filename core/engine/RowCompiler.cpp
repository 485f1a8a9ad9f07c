// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/RowCompiler.h"

#include "core/base/Fixed.h"
#include "core/handbook/Suggestion.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Type = RowExpression::Type;
using Kind = AstNode::Kind;

constexpr int MaxScale = 12;
constexpr int QuotientScale = 6;

Tri opposite(Tri value)
{
    return value == Tri::Unknown ? value : value == Tri::True ? Tri::False : Tri::True;
}

Tri triOf(bool value)
{
    return value ? Tri::True : Tri::False;
}

class FlagColumn final : public RowExpression
{
public:
    explicit FlagColumn(FieldPath path) : RowExpression(Type::Flag), m_path(std::move(path)) {}
    Tri tri(RowAt at) const override
    {
        const qint32 row = m_path.rowOf(at.row);
        // A flag of a row is never empty; that of a missing link is not known.
        return row < 0 ? Tri::Unknown : triOf(m_path.column->numbers[std::size_t(row)] == 1);
    }

private:
    FieldPath m_path;
};

class NumberColumn final : public RowExpression
{
public:
    explicit NumberColumn(FieldPath path)
        : RowExpression(Type::Number, scaleOf(path.column->type),
                        path.column->type == FieldType::Money)
        , m_path(std::move(path))
    {
    }
    bool number(RowAt at, Int128 &value) const override
    {
        const qint32 row = m_path.rowOf(at.row);
        if (row < 0)
            return false;
        const qint64 found = m_path.column->numbers[std::size_t(row)];
        value = found;
        return found != FactColumn::NoNumber;
    }

private:
    FieldPath m_path;
};

class TextColumn final : public RowExpression
{
public:
    explicit TextColumn(FieldPath path) : RowExpression(Type::Text), m_path(std::move(path)) {}
    qint32 key(RowAt at) const override
    {
        const qint32 row = m_path.rowOf(at.row);
        return row < 0 ? FactColumn::None : m_path.column->codes[std::size_t(row)];
    }
    const QString *text(RowAt at) const override
    {
        const qint32 code = key(at);
        return code < 0 ? nullptr : &m_path.column->dictionary.at(code);
    }
    const QStringList &dictionary() const { return m_path.column->dictionary; }

private:
    FieldPath m_path;
};

class DayColumn final : public RowExpression
{
public:
    explicit DayColumn(FieldPath path) : RowExpression(Type::Day), m_path(std::move(path)) {}
    qint32 day(RowAt at) const override
    {
        const qint32 row = m_path.rowOf(at.row);
        return row < 0 ? FactColumn::NoDay : m_path.column->days[std::size_t(row)];
    }

private:
    FieldPath m_path;
};

class LinkColumn final : public RowExpression
{
public:
    explicit LinkColumn(FieldPath path) : RowExpression(Type::Link), m_path(std::move(path)) {}
    qint32 key(RowAt at) const override
    {
        const qint32 row = m_path.rowOf(at.row);
        return row < 0 ? FactColumn::None : m_path.column->links[std::size_t(row)];
    }

private:
    FieldPath m_path;
};

/// A row's own mark or its customer's; without a customer only its own.
class OwnOrCustomers final : public RowExpression
{
public:
    OwnOrCustomers(FieldPath own, FieldPath customers)
        : RowExpression(Type::Flag)
        , m_own(std::move(own))
        , m_customers(std::move(customers))
    {
    }
    Tri tri(RowAt at) const override
    {
        return triOf(isSet(m_own, at.row) || isSet(m_customers, at.row));
    }

private:
    static bool isSet(const FieldPath &path, qint32 row)
    {
        const qint32 found = path.column ? path.rowOf(row) : FactColumn::None;
        return found >= 0 && path.column->numbers[std::size_t(found)] == 1;
    }

    FieldPath m_own;
    FieldPath m_customers;
};

/// The day on which a balance is looked at.
class EvaluationDay final : public RowExpression
{
public:
    EvaluationDay() : RowExpression(Type::Day) {}
    qint32 day(RowAt at) const override { return at.day; }
};

/// The earliest day among the rows that depend on a row, worked out once.
class FirstDay final : public RowExpression
{
public:
    FirstDay(std::vector<qint32> days, FieldPath toBase)
        : RowExpression(Type::Day)
        , m_days(std::move(days))
        , m_toBase(std::move(toBase))
    {
    }
    qint32 day(RowAt at) const override
    {
        const qint32 row = m_toBase.rowOf(at.row);
        return row < 0 ? FactColumn::NoDay : m_days[std::size_t(row)];
    }

private:
    std::vector<qint32> m_days;
    FieldPath m_toBase;
};

class NumberLiteral final : public RowExpression
{
public:
    NumberLiteral(qint64 value, int scale) : RowExpression(Type::Number, scale), m_value(value) {}
    bool number(RowAt, Int128 &value) const override
    {
        value = m_value;
        return true;
    }

private:
    qint64 m_value;
};

class TextLiteral final : public RowExpression
{
public:
    explicit TextLiteral(QString value) : RowExpression(Type::Text), m_value(std::move(value)) {}
    const QString *text(RowAt) const override { return &m_value; }
    const QString &value() const { return m_value; }

private:
    QString m_value;
};

class DayLiteral final : public RowExpression
{
public:
    explicit DayLiteral(qint32 value) : RowExpression(Type::Day), m_value(value) {}
    qint32 day(RowAt) const override { return m_value; }

private:
    qint32 m_value;
};

class FlagLiteral final : public RowExpression
{
public:
    explicit FlagLiteral(bool value) : RowExpression(Type::Flag), m_value(triOf(value)) {}
    Tri tri(RowAt) const override { return m_value; }

private:
    Tri m_value;
};

class NotExpression final : public RowExpression
{
public:
    explicit NotExpression(RowExpressionPtr inner)
        : RowExpression(Type::Flag)
        , m_inner(std::move(inner))
    {
    }
    Tri tri(RowAt at) const override { return opposite(m_inner->tri(at)); }

private:
    RowExpressionPtr m_inner;
};

/// Kleene's and, or: one side may decide alone.
class Junction final : public RowExpression
{
public:
    Junction(Tri deciding, RowExpressionPtr left, RowExpressionPtr right)
        : RowExpression(Type::Flag)
        , m_deciding(deciding)
        , m_left(std::move(left))
        , m_right(std::move(right))
    {
    }
    Tri tri(RowAt at) const override
    {
        const Tri left = m_left->tri(at);
        if (left == m_deciding)
            return left;
        const Tri right = m_right->tri(at);
        return right == m_deciding || left != Tri::Unknown ? right : left;
    }

private:
    Tri m_deciding;
    RowExpressionPtr m_left;
    RowExpressionPtr m_right;
};

class EmptyTest final : public RowExpression
{
public:
    explicit EmptyTest(RowExpressionPtr inner)
        : RowExpression(Type::Flag)
        , m_inner(std::move(inner))
    {
    }
    Tri tri(RowAt at) const override { return triOf(m_inner->isEmpty(at)); }

private:
    RowExpressionPtr m_inner;
};

Tri compared(Kind kind, std::strong_ordering order)
{
    switch (kind) {
    case Kind::Equal:
        return triOf(order == 0);
    case Kind::NotEqual:
        return triOf(order != 0);
    case Kind::Less:
        return triOf(order < 0);
    case Kind::LessEqual:
        return triOf(order <= 0);
    case Kind::Greater:
        return triOf(order > 0);
    default:
        return triOf(order >= 0);
    }
}

Int128 powerOfTen(int exponent)
{
    Int128 result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

class Comparison final : public RowExpression
{
public:
    Comparison(Kind kind, RowExpressionPtr left, RowExpressionPtr right)
        : RowExpression(Type::Flag)
        , m_kind(kind)
        , m_left(std::move(left))
        , m_right(std::move(right))
        , m_leftFactor(powerOfTen(qMax(0, m_right->scale() - m_left->scale())))
        , m_rightFactor(powerOfTen(qMax(0, m_left->scale() - m_right->scale())))
    {
    }
    Tri tri(RowAt at) const override
    {
        switch (m_left->type()) {
        case Type::Number: {
            Int128 a = 0;
            Int128 b = 0;
            if (!m_left->number(at, a) || !m_right->number(at, b))
                return Tri::Unknown;
            a *= m_leftFactor;
            b *= m_rightFactor;
            return compared(m_kind,
                            a < b       ? std::strong_ordering::less
                                : a > b ? std::strong_ordering::greater
                                        : std::strong_ordering::equal);
        }
        case Type::Text: {
            const QString *a = m_left->text(at);
            const QString *b = m_right->text(at);
            return a && b ? compared(m_kind, QString::compare(*a, *b) <=> 0) : Tri::Unknown;
        }
        case Type::Day: {
            const qint32 a = m_left->day(at);
            const qint32 b = m_right->day(at);
            return a != FactColumn::NoDay && b != FactColumn::NoDay ? compared(m_kind, a <=> b)
                                                                    : Tri::Unknown;
        }
        case Type::Flag: {
            const Tri a = m_left->tri(at);
            const Tri b = m_right->tri(at);
            return a != Tri::Unknown && b != Tri::Unknown ? compared(m_kind, int(a) <=> int(b))
                                                          : Tri::Unknown;
        }
        case Type::Link:
            break;
        }
        return Tri::Unknown;
    }

private:
    Kind m_kind;
    RowExpressionPtr m_left;
    RowExpressionPtr m_right;
    Int128 m_leftFactor;
    Int128 m_rightFactor;
};

/// Whether a text or link is one of some; decided per key beforehand, so a row costs one look.
class OneOf final : public RowExpression
{
public:
    OneOf(RowExpressionPtr what, std::vector<bool> chosen)
        : RowExpression(Type::Flag)
        , m_what(std::move(what))
        , m_chosen(std::move(chosen))
    {
    }
    Tri tri(RowAt at) const override
    {
        const qint32 key = m_what->key(at);
        return key < 0 ? Tri::Unknown : triOf(m_chosen[std::size_t(key)]);
    }

private:
    RowExpressionPtr m_what;
    std::vector<bool> m_chosen;
};

class ContainsTest final : public RowExpression
{
public:
    ContainsTest(RowExpressionPtr whole, RowExpressionPtr part)
        : RowExpression(Type::Flag)
        , m_whole(std::move(whole))
        , m_part(std::move(part))
    {
    }
    Tri tri(RowAt at) const override
    {
        const QString *whole = m_whole->text(at);
        const QString *part = m_part->text(at);
        return whole && part ? triOf(whole->contains(*part)) : Tri::Unknown;
    }

private:
    RowExpressionPtr m_whole;
    RowExpressionPtr m_part;
};

/// The same value with more decimals, so that two sides count in the same unit.
class Rescaled final : public RowExpression
{
public:
    Rescaled(RowExpressionPtr inner, int scale)
        : RowExpression(Type::Number, scale, inner->isMoney())
        , m_factor(powerOfTen(scale - inner->scale()))
        , m_inner(std::move(inner))
    {
    }
    bool number(RowAt at, Int128 &value) const override
    {
        if (!m_inner->number(at, value))
            return false;
        value *= m_factor;
        return true;
    }

private:
    Int128 m_factor;
    RowExpressionPtr m_inner;
};

class Arithmetic final : public RowExpression
{
public:
    Arithmetic(Kind kind, RowExpressionPtr left, RowExpressionPtr right, int scale, bool isMoney)
        : RowExpression(Type::Number, scale, isMoney)
        , m_kind(kind)
        , m_left(std::move(left))
        , m_right(std::move(right))
    {
    }
    bool number(RowAt at, Int128 &value) const override
    {
        Int128 a = 0;
        Int128 b = 0;
        if (!m_left->number(at, a) || !m_right->number(at, b))
            return false;
        switch (m_kind) {
        case Kind::Add:
            value = a + b;
            return true;
        case Kind::Subtract:
            value = a - b;
            return true;
        case Kind::Multiply:
            value = a * b;
            return true;
        default: { // a / 10^sa ÷ (b / 10^sb), rounded half up to the scale of quotients
            if (b == 0)
                return false;
            const int shift = m_right->scale() - m_left->scale();
            const std::optional<qint64> quotient
                = Fixed::divide(shift > 0 ? a * powerOfTen(shift) : a,
                                shift < 0 ? b * powerOfTen(-shift) : b, QuotientScale);
            value = quotient.value_or(0);
            return quotient.has_value();
        }
        }
    }

private:
    Kind m_kind;
    RowExpressionPtr m_left;
    RowExpressionPtr m_right;
};

/// Civil days from one day to another.
class DaysBetween final : public RowExpression
{
public:
    DaysBetween(RowExpressionPtr later, RowExpressionPtr earlier)
        : RowExpression(Type::Number)
        , m_later(std::move(later))
        , m_earlier(std::move(earlier))
    {
    }
    bool number(RowAt at, Int128 &value) const override
    {
        const qint32 later = m_later->day(at);
        const qint32 earlier = m_earlier->day(at);
        if (later == FactColumn::NoDay || earlier == FactColumn::NoDay)
            return false;
        value = Int128(later) - earlier;
        return true;
    }

private:
    RowExpressionPtr m_later;
    RowExpressionPtr m_earlier;
};

class ShiftedDay final : public RowExpression
{
public:
    ShiftedDay(RowExpressionPtr day, RowExpressionPtr by, int sign)
        : RowExpression(Type::Day)
        , m_day(std::move(day))
        , m_by(std::move(by))
        , m_sign(sign)
    {
    }
    qint32 day(RowAt at) const override
    {
        const qint32 start = m_day->day(at);
        Int128 by = 0;
        if (start == FactColumn::NoDay || !m_by->number(at, by) || by > 1'000'000
            || by < -1'000'000)
            return FactColumn::NoDay;
        return start + m_sign * qint32(by);
    }

private:
    RowExpressionPtr m_day;
    RowExpressionPtr m_by;
    int m_sign;
};

class Negated final : public RowExpression
{
public:
    explicit Negated(RowExpressionPtr inner, bool onlyBelowZero)
        : RowExpression(Type::Number, inner->scale(), inner->isMoney())
        , m_inner(std::move(inner))
        , m_onlyBelowZero(onlyBelowZero)
    {
    }
    bool number(RowAt at, Int128 &value) const override
    {
        if (!m_inner->number(at, value))
            return false;
        if (!m_onlyBelowZero || value < 0)
            value = -value;
        return true;
    }

private:
    RowExpressionPtr m_inner;
    bool m_onlyBelowZero; ///< abs
};

/// One of several alternatives of the same type: the first known, the least, the greatest, or by a
/// condition.
class Selection final : public RowExpression
{
public:
    enum class By { FirstKnown, Least, Greatest, Condition };

    Selection(By by, std::vector<RowExpressionPtr> choices, RowExpressionPtr condition = nullptr)
        : RowExpression(choices.front()->type(), choices.front()->scale(), anyMoney(choices))
        , m_by(by)
        , m_choices(std::move(choices))
        , m_condition(std::move(condition))
    {
    }
    Tri tri(RowAt at) const override { return chosen(at) ? chosen(at)->tri(at) : Tri::Unknown; }
    bool number(RowAt at, Int128 &value) const override
    {
        const RowExpression *choice = chosen(at);
        return choice && choice->number(at, value);
    }
    qint32 day(RowAt at) const override
    {
        const RowExpression *choice = chosen(at);
        return choice ? choice->day(at) : FactColumn::NoDay;
    }
    const QString *text(RowAt at) const override
    {
        const RowExpression *choice = chosen(at);
        return choice ? choice->text(at) : nullptr;
    }

private:
    static bool anyMoney(const std::vector<RowExpressionPtr> &choices)
    {
        return std::any_of(choices.begin(), choices.end(),
                           [](const auto &choice) { return choice->isMoney(); });
    }
    bool isLess(const RowExpression &a, const RowExpression &b, RowAt at) const
    {
        if (type() == Type::Day)
            return a.day(at) < b.day(at);
        Int128 left = 0;
        Int128 right = 0;
        a.number(at, left);
        b.number(at, right);
        return left < right;
    }
    const RowExpression *chosen(RowAt at) const
    {
        if (m_by == By::Condition)
            return m_condition->tri(at) == Tri::True ? m_choices.front().get()
                                                     : m_choices.back().get();
        const RowExpression *best = nullptr;
        for (const RowExpressionPtr &choice : m_choices) {
            const bool isEmpty = choice->isEmpty(at);
            if (m_by == By::FirstKnown) {
                if (!isEmpty)
                    return choice.get();
                continue;
            }
            if (isEmpty)
                return nullptr;
            if (!best
                || (m_by == By::Least ? isLess(*choice, *best, at) : isLess(*best, *choice, at)))
                best = choice.get();
        }
        return best;
    }

    By m_by;
    std::vector<RowExpressionPtr> m_choices;
    RowExpressionPtr m_condition;
};

/// One formula being bound; the first mistake ends it.
class Binding
{
public:
    Binding(Tables &tables, const QMap<QString, Formula> &set, const FactTable &table,
            const Formula &formula)
        : m_tables(tables)
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
            = Binding(m_tables, set, m_table, formula).run(std::nullopt);
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
        if (at.text == "day"_L1 && base != m_table.entity)
            return std::make_unique<EvaluationDay>();
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
        const Result<FieldPath> own = m_tables.path(m_table, at.text);
        const Result<FieldPath> customers = m_tables.path(m_table, u"customer."_s + at.text);
        for (const auto *path : {&own, &customers}) {
            if (!*path) {
                m_error = path->error();
                return nullptr;
            }
        }
        return std::make_unique<OwnOrCustomers>(*own, *customers);
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
        Binding there(m_tables, asRecorded, **dependent, m_formula);
        Formula field {what.text.section(u'.', 1), nullptr};
        field.ast = Parser::parse(field.text, Parser::Language::Row).formula.ast;
        Result<RowExpressionPtr> bound
            = Binding(m_tables, asRecorded, **dependent, field).run(Type::Day);
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

    Tables &m_tables;
    const QMap<QString, Formula> &m_set;
    const FactTable &m_table;
    const Formula &m_formula;
    std::optional<Error> m_error;
};

/// Links are told by the id or the name of what they lead to.
std::vector<bool> chosenRows(const FactTable &target, const QStringList &values)
{
    std::vector<bool> chosen(target.rows());
    QSet<Uuid> ids;
    for (const QString &value : values) {
        if (const auto id = Uuid::fromText(value))
            ids.insert(*id);
    }
    QList<const FactColumn *> names;
    for (const QString &name : {u"name"_s, u"code"_s}) {
        if (const FactColumn *column = target.column(name); column && !column->codes.empty())
            names.append(column);
    }
    for (std::size_t row = 0; row < chosen.size(); ++row) {
        bool found = ids.contains(target.ids[row]);
        for (const FactColumn *column : std::as_const(names)) {
            const qint32 code = column->codes[row];
            found = found || (code >= 0 && values.contains(column->dictionary.at(code)));
        }
        chosen[row] = found;
    }
    return chosen;
}

/// Any other field is told by what a person would write: a number, a day, true.
Formula written(const QString &field, const QStringList &values, FieldType type)
{
    QStringList tests;
    for (const QString &value : values) {
        const bool isTrue = value == "true"_L1 || value == "1"_L1;
        tests.append(type == FieldType::Flag ? QString((isTrue ? u""_s : u"not "_s) + field)
                                             : QString(field + " = "_L1 + value));
    }
    return Parser::parse(tests.join(" or "_L1), Parser::Language::Row).formula;
}

} // namespace

Result<RowExpressionPtr> RowCompiler::compile(const FactTable &table, const Formula &formula)
{
    return Binding(m_tables, m_set, table, formula).run(std::nullopt);
}

Result<RowExpressionPtr> RowCompiler::compile(const FactTable &table, const Formula &formula,
                                              RowExpression::Type wanted)
{
    return Binding(m_tables, m_set, table, formula).run(wanted);
}

Result<RowExpressionPtr> RowCompiler::slice(const FactTable &table, const Slice &slice,
                                            const QString &kpi)
{
    RowExpressionPtr result = std::make_unique<FlagLiteral>(true);
    for (auto condition = slice.cbegin(); condition != slice.cend(); ++condition) {
        const Result<FieldPath> path = m_tables.path(table, condition.key());
        if (!path)
            return path.error();
        const auto refuse = [&](QLatin1StringView code) -> Result<RowExpressionPtr> {
            return Error {Error::Kind::Invalid,
                          code,
                          {{u"kpi"_s, kpi},
                           {u"field"_s, condition.key()},
                           {u"values"_s, condition.value()},
                           {u"suggestion"_s, suggestion(condition.key(), table.columns.keys())}},
                          {}};
        };
        if (!path->column)
            return refuse("slice.unknown_field"_L1);
        RowExpressionPtr one;
        const FieldType type = path->column->type;
        if (type == FieldType::Text || type == FieldType::Code) {
            std::vector<bool> chosen;
            for (const QString &text : path->column->dictionary)
                chosen.push_back(condition.value().contains(text));
            one = std::make_unique<OneOf>(std::make_unique<TextColumn>(*path), std::move(chosen));
        } else if (type == FieldType::Link) {
            const Result<const FactTable *> target = m_tables.table(path->column->target);
            if (!target)
                return target.error();
            one = std::make_unique<OneOf>(std::make_unique<LinkColumn>(*path),
                                          chosenRows(**target, condition.value()));
        } else {
            const Formula formula = written(condition.key(), condition.value(), type);
            Result<RowExpressionPtr> bound = formula.ast ? compile(table, formula, Type::Flag)
                                                         : Result<RowExpressionPtr>(Error());
            if (!bound)
                return refuse("slice.bad_value"_L1);
            one = std::move(*bound);
        }
        result = std::make_unique<Junction>(Tri::False, std::move(result), std::move(one));
    }
    return result;
}

} // namespace Steelyard
