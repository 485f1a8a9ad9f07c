// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/RowColumns.h"
#include "core/engine/RowExpression.h"
#include "core/engine/RowNumbers.h"
#include "core/handbook/formula/Ast.h"

#include <array>

namespace Steelyard::RowParts {

// What a row is asked: three-valued conditions.

inline Tri opposite(Tri value)
{
    return value == Tri::Unknown ? value : value == Tri::True ? Tri::False : Tri::True;
}

class NotExpression final : public RowExpression
{
public:
    explicit NotExpression(RowExpressionPtr inner)
        : RowExpression(Type::Flag)
        , m_inner(std::move(inner))
    {
    }
    Tri tri(RowAt at) const override { return opposite(m_inner->tri(at)); }
    void tris(const RowRun &run, Tri *result) const override
    {
        m_inner->tris(run, result);
        for (qint32 i = 0; i < run.count; ++i)
            result[i] = opposite(result[i]);
    }

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
        return together(left, m_right->tri(at));
    }
    void tris(const RowRun &run, Tri *result) const override
    {
        std::array<Tri, RowRun::Longest> right;
        m_left->tris(run, result);
        m_right->tris(run, right.data());
        const Tri deciding = m_deciding;
        for (std::size_t i = 0; i < std::size_t(run.count); ++i) {
            const bool takesLeft
                = result[i] == deciding || (result[i] == Tri::Unknown && right[i] != deciding);
            result[i] = takesLeft ? result[i] : right[i];
        }
    }

private:
    Tri together(Tri left, Tri right) const
    {
        return right == m_deciding || left != Tri::Unknown ? right : left;
    }

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
    void tris(const RowRun &run, Tri *result) const override
    {
        switch (m_inner->type()) {
        case RowExpression::Type::Number: {
            std::array<Int128, RowRun::Longest> ignored;
            std::array<bool, RowRun::Longest> isKnown;
            m_inner->numbers(run, ignored.data(), isKnown.data());
            for (std::size_t i = 0; i < std::size_t(run.count); ++i)
                result[i] = triOf(!isKnown[i]);
            return;
        }
        case RowExpression::Type::Day:
            return ofEach(run, result, FactColumn::NoDay, &RowExpression::days);
        case RowExpression::Type::Link:
            return ofEach(run, result, FactColumn::None, &RowExpression::keys);
        case RowExpression::Type::Flag:
        case RowExpression::Type::Text:
            break;
        }
        RowExpression::tris(run, result);
    }

private:
    void ofEach(const RowRun &run, Tri *result, qint32 empty,
                void (RowExpression::*read)(const RowRun &, qint32 *) const) const
    {
        std::array<qint32, RowRun::Longest> values;
        (m_inner.get()->*read)(run, values.data());
        for (std::size_t i = 0; i < std::size_t(run.count); ++i)
            result[i] = triOf(values[i] == empty);
    }

    RowExpressionPtr m_inner;
};

inline Tri compared(AstNode::Kind kind, std::strong_ordering order)
{
    switch (kind) {
    case AstNode::Kind::Equal:
        return triOf(order == 0);
    case AstNode::Kind::NotEqual:
        return triOf(order != 0);
    case AstNode::Kind::Less:
        return triOf(order < 0);
    case AstNode::Kind::LessEqual:
        return triOf(order <= 0);
    case AstNode::Kind::Greater:
        return triOf(order > 0);
    default:
        return triOf(order >= 0);
    }
}

class Comparison final : public RowExpression
{
public:
    Comparison(AstNode::Kind kind, RowExpressionPtr left, RowExpressionPtr right)
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
        case RowExpression::Type::Number: {
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
        case RowExpression::Type::Text: {
            const QString *a = m_left->text(at);
            const QString *b = m_right->text(at);
            return a && b ? compared(m_kind, QString::compare(*a, *b) <=> 0) : Tri::Unknown;
        }
        case RowExpression::Type::Day: {
            const qint32 a = m_left->day(at);
            const qint32 b = m_right->day(at);
            // Of two moments of one day the time tells which was earlier; the same day is the same.
            const bool isOrder
                = m_kind != AstNode::Kind::Equal && m_kind != AstNode::Kind::NotEqual;
            if (isOrder && a == b && a != FactColumn::NoDay) {
                const qint64 left = m_left->instant(at);
                const qint64 right = m_right->instant(at);
                if (left != FactColumn::NoNumber && right != FactColumn::NoNumber)
                    return compared(m_kind, left <=> right);
            }
            return a != FactColumn::NoDay && b != FactColumn::NoDay ? compared(m_kind, a <=> b)
                                                                    : Tri::Unknown;
        }
        case RowExpression::Type::Flag: {
            const Tri a = m_left->tri(at);
            const Tri b = m_right->tri(at);
            return a != Tri::Unknown && b != Tri::Unknown ? compared(m_kind, int(a) <=> int(b))
                                                          : Tri::Unknown;
        }
        case RowExpression::Type::Link:
            break;
        }
        return Tri::Unknown;
    }

private:
    AstNode::Kind m_kind;
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
    {
        m_answers.reserve(chosen.size() + 1);
        m_answers.push_back(Tri::Unknown);
        for (const bool isChosen : chosen)
            m_answers.push_back(triOf(isChosen));
    }
    Tri tri(RowAt at) const override { return m_answers[std::size_t(m_what->key(at) + 1)]; }
    void tris(const RowRun &run, Tri *result) const override
    {
        std::array<qint32, RowRun::Longest> keys;
        m_what->keys(run, keys.data());
        const Tri *answers = m_answers.data() + 1;
        for (std::size_t i = 0; i < std::size_t(run.count); ++i)
            result[i] = answers[keys[i]];
    }

private:
    RowExpressionPtr m_what;
    std::vector<Tri> m_answers; ///< by key, after that of an empty one
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

} // namespace Steelyard::RowParts
