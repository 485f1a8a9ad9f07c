// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Calendar.h"
#include "core/base/Fixed.h"
#include "core/engine/RowExpression.h"
#include "core/handbook/formula/Ast.h"

#include <array>

namespace Steelyard::RowParts {

// What is worked out from a row: arithmetic, days, and the choice between alternatives.

constexpr int QuotientScale = 6;

inline Int128 powerOfTen(int exponent)
{
    Int128 result = 1;
    for (int i = 0; i < exponent; ++i)
        result *= 10;
    return result;
}

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
    void numbers(const RowRun &run, Int128 *result, bool *isKnown) const override
    {
        m_inner->numbers(run, result, isKnown);
        for (qint32 i = 0; i < run.count; ++i) {
            if (isKnown[i])
                result[i] *= m_factor;
        }
    }

private:
    Int128 m_factor;
    RowExpressionPtr m_inner;
};

class Arithmetic final : public RowExpression
{
public:
    Arithmetic(AstNode::Kind kind, RowExpressionPtr left, RowExpressionPtr right, int scale,
               bool isMoney)
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
        return operated(a, b, value);
    }
    void numbers(const RowRun &run, Int128 *result, bool *isKnown) const override
    {
        std::array<Int128, RowRun::Longest> right;
        std::array<bool, RowRun::Longest> isRightKnown;
        m_left->numbers(run, result, isKnown);
        m_right->numbers(run, right.data(), isRightKnown.data());
        for (std::size_t i = 0; i < std::size_t(run.count); ++i)
            isKnown[i] = isKnown[i] && isRightKnown[i] && operated(result[i], right[i], result[i]);
    }

private:
    bool operated(Int128 a, Int128 b, Int128 &value) const
    {
        switch (m_kind) {
        case AstNode::Kind::Add:
            value = a + b;
            return true;
        case AstNode::Kind::Subtract:
            value = a - b;
            return true;
        case AstNode::Kind::Multiply:
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

    AstNode::Kind m_kind;
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
    void numbers(const RowRun &run, Int128 *result, bool *isKnown) const override
    {
        std::array<qint32, RowRun::Longest> later;
        std::array<qint32, RowRun::Longest> earlier;
        m_later->days(run, later.data());
        m_earlier->days(run, earlier.data());
        for (std::size_t i = 0; i < std::size_t(run.count); ++i) {
            isKnown[i] = later[i] != FactColumn::NoDay && earlier[i] != FactColumn::NoDay;
            result[i] = qint64(later[i]) - earlier[i];
        }
    }

private:
    RowExpressionPtr m_later;
    RowExpressionPtr m_earlier;
};

/// Working days from one day to another: none on the day itself, one from a Friday to Monday.
class WorkdaysBetween final : public RowExpression
{
public:
    WorkdaysBetween(const Calendar &calendar, RowExpressionPtr from, RowExpressionPtr to)
        : RowExpression(Type::Number)
        , m_from(std::move(from))
        , m_to(std::move(to))
    {
        // Counted once: rows by the million ask for the same days.
        m_upTo.reserve(std::size_t(Last - First));
        int sum = 0;
        for (qint32 day = First; day < Last; ++day)
            m_upTo.push_back(sum += calendar.isWorkday(dateOf(day)) ? 1 : 0);
    }

    bool number(RowAt at, Int128 &value) const override
    {
        const qint32 from = m_from->day(at);
        const qint32 to = m_to->day(at);
        if (from < First || to < First || from >= Last || to >= Last)
            return false;
        value = m_upTo[std::size_t(to - First)] - m_upTo[std::size_t(from - First)];
        return true;
    }

private:
    static constexpr qint32 First = 3'652; // 1980-01-01
    static constexpr qint32 Last = 36'525; // 2070-01-01

    RowExpressionPtr m_from;
    RowExpressionPtr m_to;
    std::vector<int> m_upTo; ///< working days from First up to and including the day
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

/// Rounded half up, away from zero.
class Rounded final : public RowExpression
{
public:
    Rounded(RowExpressionPtr inner, int decimals)
        : RowExpression(Type::Number, decimals, inner->isMoney())
        , m_inner(std::move(inner))
    {
    }
    bool number(RowAt at, Int128 &value) const override
    {
        if (!m_inner->number(at, value))
            return false;
        const int less = m_inner->scale() - scale();
        if (less <= 0) {
            value *= powerOfTen(-less);
            return true;
        }
        const Int128 divisor = powerOfTen(less);
        const Int128 half = divisor / 2;
        value = (value < 0 ? value - half : value + half) / divisor;
        return true;
    }

private:
    RowExpressionPtr m_inner;
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
    qint64 instant(RowAt at) const override
    {
        const RowExpression *choice = chosen(at);
        return choice ? choice->instant(at) : FactColumn::NoNumber;
    }
    const QString *text(RowAt at) const override
    {
        const RowExpression *choice = chosen(at);
        return choice ? choice->text(at) : nullptr;
    }
    void days(const RowRun &run, qint32 *result) const override
    {
        if (m_by != By::FirstKnown)
            return RowExpression::days(run, result);
        std::array<qint32, RowRun::Longest> next;
        m_choices.front()->days(run, result);
        for (std::size_t choice = 1; choice < m_choices.size(); ++choice) {
            m_choices[choice]->days(run, next.data());
            for (std::size_t i = 0; i < std::size_t(run.count); ++i)
                result[i] = result[i] == FactColumn::NoDay ? next[i] : result[i];
        }
    }
    void numbers(const RowRun &run, Int128 *result, bool *isKnown) const override
    {
        if (m_by != By::Condition)
            return RowExpression::numbers(run, result, isKnown);
        std::array<Tri, RowRun::Longest> holds;
        std::array<Int128, RowRun::Longest> others;
        std::array<bool, RowRun::Longest> areKnown;
        m_condition->tris(run, holds.data());
        m_choices.front()->numbers(run, result, isKnown);
        m_choices.back()->numbers(run, others.data(), areKnown.data());
        for (std::size_t i = 0; i < std::size_t(run.count); ++i) {
            if (holds[i] != Tri::True) {
                result[i] = others[i];
                isKnown[i] = areKnown[i];
            }
        }
    }

private:
    static bool anyMoney(const std::vector<RowExpressionPtr> &choices)
    {
        return std::any_of(choices.begin(), choices.end(),
                           [](const auto &choice) { return choice->isMoney(); });
    }
    bool isLess(const RowExpression &a, const RowExpression &b, RowAt at) const
    {
        if (type() == RowExpression::Type::Day)
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

} // namespace Steelyard::RowParts
