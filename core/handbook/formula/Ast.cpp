// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Ast.h"

namespace Steelyard {

namespace {

bool same(const Ast &a, int first, const Ast &b, int second)
{
    const AstNode &left = a.at(first);
    const AstNode &right = b.at(second);
    if (left.kind != right.kind || left.at != right.at || left.variant != right.variant
        || left.of != right.of || left.number != right.number || left.scale != right.scale
        || left.percent != right.percent || left.day != right.day
        || left.children.size() != right.children.size())
        return false;
    // Numbers and days keep how they were written; what they are stands beside it.
    const bool isWritten = left.kind == AstNode::Kind::Number || left.kind == AstNode::Kind::Day;
    if (!isWritten && left.text != right.text)
        return false;
    for (std::size_t i = 0; i < left.children.size(); ++i) {
        if (!same(a, left.children[i], b, right.children[i]))
            return false;
    }
    return true;
}

} // namespace

bool sameFormula(const Ast &a, const Ast &b)
{
    if (a.root < 0 || b.root < 0)
        return a.root == b.root;
    return same(a, a.root, b, b.root);
}

} // namespace Steelyard
