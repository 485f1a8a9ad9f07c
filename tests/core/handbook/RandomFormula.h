// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Ast.h"
#include "core/handbook/formula/Functions.h"

#include <QRandomGenerator>

#include <initializer_list>
#include <span>
#include <utility>

namespace Steelyard {

/// Grows random trees that a formula could have; the same seed grows the same trees.
class RandomFormula
{
public:
    explicit RandomFormula(quint32 seed) : m_random(seed) {}

    Ast next(Function::Place place)
    {
        m_ast = {};
        m_place = place;
        m_ast.root = any(int(below(5)));
        return m_ast;
    }

private:
    using Kind = AstNode::Kind;

    quint32 below(quint32 limit) { return m_random.bounded(limit); }
    template<typename T>
    T oneOf(std::initializer_list<T> choices)
    {
        return *(choices.begin() + below(quint32(choices.size())));
    }
    QString oneText(std::initializer_list<QStringView> choices)
    {
        return oneOf(choices).toString();
    }
    int add(AstNode node)
    {
        m_ast.nodes.push_back(std::move(node));
        return int(m_ast.nodes.size() - 1);
    }
    int add(Kind kind, std::vector<int> children)
    {
        return add({.kind = kind, .children = std::move(children)});
    }

    int any(int depth)
    {
        if (depth <= 0)
            return leaf();
        switch (below(12)) {
        case 0:
            return add(oneOf({Kind::Not, Kind::Negate, Kind::IsEmpty}), {any(depth - 1)});
        case 1: {
            std::vector<int> children {any(depth - 1)};
            for (quint32 i = below(3) + 1; i > 0; --i)
                children.push_back(any(depth - 2));
            return add(Kind::In, std::move(children));
        }
        case 2:
            return add(Kind::Between, {any(depth - 1), any(depth - 1), any(depth - 1)});
        case 3:
            return add(Kind::If, {any(depth - 1), any(depth - 1), any(depth - 1)});
        case 4:
            return call(depth);
        case 5:
            return m_place == Function::OfRows ? first(depth) : aggregate(depth);
        default:
            return add(oneOf({Kind::And, Kind::Or, Kind::Add, Kind::Subtract, Kind::Multiply,
                              Kind::Divide, Kind::Equal, Kind::NotEqual, Kind::Less,
                              Kind::LessEqual, Kind::Greater, Kind::GreaterEqual, Kind::Contains}),
                       {any(depth - 1), any(depth - 1)});
        }
    }

    int leaf()
    {
        AstNode node;
        node.scale = int(below(4));
        node.number = m_random.bounded(qint64(10'000'000));
        switch (below(7)) {
        case 0:
            node.kind = Kind::Number;
            return add(std::move(node));
        case 1:
            node.kind = Kind::Number;
            node.percent = true;
            node.scale += 2;
            return add(std::move(node));
        case 2:
            node.kind = Kind::Duration;
            node.text = oneText({u"s", u"min", u"h", u"d", u"wd", u"w", u"mo", u"q", u"y"});
            return add(std::move(node));
        case 3:
            return add({.kind = Kind::Text, .text = text()});
        case 4:
            return add({.kind = Kind::Day, .day = QDate(2026, 1, 1).addDays(below(2000))});
        case 5:
            return add({.kind = Kind::Flag, .number = below(2)});
        default:
            return m_place == Function::OfRows ? field() : reference();
        }
    }

    int field()
    {
        return add(
            {.kind = Kind::Field,
             .text = oneText({u"amount", u"customer.tier", u"金额", u"𠮷_2", u"and", u"按",
                              u"且金额", u"sum", u"d", u"客户.等级", u"not a name", u"where"})});
    }

    int reference()
    {
        AstNode node {.kind = Kind::Reference};
        node.text = oneText({u"bookings", u"deals_won", u"签约额"});
        node.at = oneText({u"", u"open", u"close"});
        node.variant = oneText({u"", u"signed"});
        return add(std::move(node));
    }

    QString text()
    {
        QString result;
        for (quint32 length = below(6); length > 0; --length)
            result
                += oneText({u"a", u"'", u"''", u"\"", u" ", u"且", u"𠮷", u"]", u"(", u"é", u"\n"});
        return result;
    }

    int call(int depth)
    {
        const QStringList names = Functions::names(m_place);
        const Function *function = nullptr;
        while (!function)
            function = Functions::find(names.at(below(quint32(names.size()))), m_place);
        const quint32 spread = function->most < 0 ? 3 : quint32(function->most - function->least);
        const int count = function->least + int(below(spread + 1));
        std::vector<int> children;
        for (int i = 0; i < count; ++i)
            children.push_back(i == function->wordAt ? word(function->words) : any(depth - 1));
        return add({.kind = Kind::Call, .text = function->name, .children = std::move(children)});
    }

    int word(std::span<const Term> terms)
    {
        return add({.kind = Kind::Word, .text = terms[below(quint32(terms.size()))].code});
    }

    int first(int depth)
    {
        std::vector<int> children {
            add({.kind = Kind::Field, .text = oneText({u"payment.received_on", u"回款.日期"})})};
        if (below(3) == 0)
            children.push_back(add(Kind::Anchor, {field()}));
        if (below(2) == 0)
            children.push_back(add(Kind::Filter, {any(depth - 1)}));
        for (quint32 i = below(3); i > 0; --i)
            children.push_back(add({.kind = Kind::Bound,
                                    .text = oneText({u"before", u"until", u"after", u"since"}),
                                    .children = {any(depth - 2)}}));
        if (below(3) == 0)
            children.push_back(add({.kind = Kind::Per, .text = oneText({u"customer"})}));
        return add({.kind = Kind::First,
                    .text = oneText(
                        {u"first", u"last", u"count", u"sum", u"distinct", u"earliest", u"latest"}),
                    .children = std::move(children)});
    }

    int aggregate(int depth)
    {
        const Function::Place outside = std::exchange(m_place, Function::OfRows);
        AstNode node {.kind = Kind::Aggregate};
        node.text
            = oneText({u"sum", u"count", u"avg", u"min", u"max", u"distinct", u"median", u"pct"});
        node.of = oneText({u"sales_order", u"ar_day", u"订单", u"of"});
        const Function *function = Functions::aggregate(node.text);
        for (int i = 0; i < function->most; ++i)
            node.children.push_back(any(depth - 1));
        if (node.of != u"ar_day" || below(2) == 0)
            node.children.push_back(add(Kind::Anchor, {below(4) == 0 ? any(depth - 1) : field()}));
        if (below(2) == 0)
            node.children.push_back(add(Kind::Filter, {any(depth - 1)}));
        if (below(2) == 0) {
            AstNode credit {.kind = Kind::Credit};
            credit.text = Functions::roles()[below(5)].code;
            if (below(2) == 0)
                credit.at = Functions::instants()[below(6)].code;
            node.children.push_back(add(std::move(credit)));
        }
        m_place = outside;
        return add(std::move(node));
    }

    QRandomGenerator m_random;
    Ast m_ast;
    Function::Place m_place = Function::OfRows;
};

} // namespace Steelyard
