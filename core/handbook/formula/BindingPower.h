// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Ast.h"
#include "core/handbook/formula/Token.h"

#include <array>

namespace Steelyard {

/// How closely operators bind: the higher, the closer. Reading and writing share it.
namespace BindingPower {

inline constexpr int Lowest = 1;
inline constexpr int Or = 1;
inline constexpr int And = 2;
inline constexpr int Not = 3;
inline constexpr int Compare = 4;
inline constexpr int Add = 5;
inline constexpr int Multiply = 6;
inline constexpr int Minus = 7;
inline constexpr int Primary = 8;

struct Operator
{
    Token::Kind sign;
    AstNode::Kind node;
    int power;
};

inline constexpr std::array Operators {
    Operator {Token::Kind::Or, AstNode::Kind::Or, Or},
    Operator {Token::Kind::And, AstNode::Kind::And, And},
    Operator {Token::Kind::Equal, AstNode::Kind::Equal, Compare},
    Operator {Token::Kind::NotEqual, AstNode::Kind::NotEqual, Compare},
    Operator {Token::Kind::Less, AstNode::Kind::Less, Compare},
    Operator {Token::Kind::LessEqual, AstNode::Kind::LessEqual, Compare},
    Operator {Token::Kind::Greater, AstNode::Kind::Greater, Compare},
    Operator {Token::Kind::GreaterEqual, AstNode::Kind::GreaterEqual, Compare},
    Operator {Token::Kind::Contains, AstNode::Kind::Contains, Compare},
    Operator {Token::Kind::Plus, AstNode::Kind::Add, Add},
    Operator {Token::Kind::Minus, AstNode::Kind::Subtract, Add},
    Operator {Token::Kind::Times, AstNode::Kind::Multiply, Multiply},
    Operator {Token::Kind::Over, AstNode::Kind::Divide, Multiply},
};

} // namespace BindingPower

} // namespace Steelyard
