// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Printer.h"

#include "core/base/Fixed.h"
#include "core/handbook/formula/BindingPower.h"
#include "core/handbook/formula/CharReader.h"
#include "core/handbook/formula/Functions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = AstNode::Kind;
using Sign = Token::Kind;

const BindingPower::Operator *operatorOf(Kind kind)
{
    const auto found
        = std::find_if(BindingPower::Operators.begin(), BindingPower::Operators.end(),
                       [&](const BindingPower::Operator &each) { return each.node == kind; });
    return found == BindingPower::Operators.end() ? nullptr : &*found;
}

/// A name stands as it is unless it would be read as something else.
QString name(const QString &text)
{
    CharReader reader(text);
    bool isPlain = CharReader::startsName(reader.peek()) && !Keywords::find(text);
    while (isPlain && !reader.atEnd()) {
        isPlain = CharReader::continuesName(reader.peek())
            || (reader.peek() == U'.' && CharReader::startsName(reader.peek(1)));
        reader.advance();
    }
    return isPlain ? text : QString(u'`' + text + u'`');
}

/// One tree being written.
class Writing
{
public:
    Writing(const Ast &ast, FormulaWords language) : m_ast(ast), m_language(language) {}

    QString text(int index) const
    {
        const AstNode &node = m_ast.at(index);
        switch (node.kind) {
        case Kind::Number:
            return node.percent ? digits(node.number, node.scale - 2) + u'%'
                                : digits(node.number, node.scale);
        case Kind::Duration:
            return digits(node.number, node.scale) + Keywords::durationUnit(node.text, m_language);
        case Kind::Text:
            return u'\'' + QString(node.text).replace(u'\'', u"''"_s) + u'\'';
        case Kind::Day:
            return node.day.toString(Qt::ISODate);
        case Kind::Flag:
            return word(node.number != 0 ? Sign::True : Sign::False);
        case Kind::Field:
            return name(node.text);
        case Kind::Reference:
            return reference(node);
        case Kind::Negate:
            return u'-' + operand(node.children[0], BindingPower::Minus);
        case Kind::Not:
            return opposite(node);
        case Kind::In:
        case Kind::Between:
        case Kind::IsEmpty:
            return test(node, false);
        case Kind::If:
            return word(Sign::If) + list(node, nullptr);
        case Kind::Call:
            return call(node);
        case Kind::First:
            return first(node);
        case Kind::Word:
            return node.text;
        case Kind::Aggregate:
            return aggregate(node);
        case Kind::Anchor:
            return word(Sign::On) + u' ' + operand(node.children[0], BindingPower::Primary);
        case Kind::Filter:
            return word(Sign::Where) + u' ' + text(node.children[0]);
        case Kind::Credit:
            return credit(node);
        case Kind::Bound:
            return Functions::textOf(Functions::bounds(), node.text, m_language) + u' '
                + operand(node.children[0], BindingPower::Add);
        case Kind::Per:
            return Functions::textOf(Functions::per(), u"per"_s, m_language) + u' '
                + name(node.text);
        default:
            return binary(node);
        }
    }

private:
    QString word(Sign sign) const { return Keywords::textOf(sign, m_language); }

    static QString digits(qint64 number, int scale) { return Fixed::rounded(number, scale, scale); }

    int powerOf(const AstNode &node) const
    {
        switch (node.kind) {
        case Kind::Not:
            return isTest(m_ast.at(node.children[0]).kind) ? BindingPower::Compare
                                                           : BindingPower::Not;
        case Kind::In:
        case Kind::Between:
        case Kind::IsEmpty:
            return BindingPower::Compare;
        case Kind::Negate:
            return BindingPower::Minus;
        case Kind::Aggregate:
            // The condition would take in whatever stands behind it.
            return !node.children.empty() && m_ast.at(node.children.back()).kind == Kind::Filter
                ? BindingPower::Lowest - 1
                : BindingPower::Primary;
        default:
            const BindingPower::Operator *found = operatorOf(node.kind);
            return found ? found->power : BindingPower::Primary;
        }
    }

    QString operand(int index, int power) const
    {
        const QString inner = text(index);
        return powerOf(m_ast.at(index)) < power ? u'(' + inner + u')' : inner;
    }

    QString binary(const AstNode &node) const
    {
        const BindingPower::Operator *found = operatorOf(node.kind);
        return operand(node.children[0], found->power) + u' ' + word(found->sign) + u' '
            + operand(node.children[1], found->power + 1);
    }

    static bool isTest(Kind kind)
    {
        return kind == Kind::In || kind == Kind::Between || kind == Kind::IsEmpty
            || kind == Kind::Contains;
    }

    QString opposite(const AstNode &node) const
    {
        const AstNode &inner = m_ast.at(node.children[0]);
        return isTest(inner.kind)
            ? test(inner, true)
            : word(Sign::Not) + u' ' + operand(node.children[0], BindingPower::Not);
    }

    /// in, between, is empty and contains, or their opposites.
    QString test(const AstNode &node, bool isOpposite) const
    {
        const auto phrase = [&](Sign sign) -> QString {
            return u' '
                + Keywords::phrase({isOpposite ? Sign::Not : sign, isOpposite ? sign : Sign::End},
                                   m_language)
                + u' ';
        };
        const QString left = operand(node.children[0], BindingPower::Compare);
        switch (node.kind) {
        case Kind::In: {
            QStringList choices;
            for (std::size_t i = 1; i < node.children.size(); ++i)
                choices << operand(node.children[i], BindingPower::Add);
            return left + phrase(Sign::In) + u'(' + choices.join(u", "_s) + u')';
        }
        case Kind::Between:
            return left + phrase(Sign::Between) + operand(node.children[1], BindingPower::Add)
                + u' ' + word(Sign::And) + u' ' + operand(node.children[2], BindingPower::Add);
        case Kind::Contains:
            return left + phrase(Sign::Contains) + operand(node.children[1], BindingPower::Add);
        default:
            return left + u' '
                + Keywords::phrase({Sign::Is, isOpposite ? Sign::Not : Sign::Empty,
                                    isOpposite ? Sign::Empty : Sign::End},
                                   m_language);
        }
    }

    QString list(const AstNode &node, const Function *function) const
    {
        QStringList parts;
        for (std::size_t i = 0; i < node.children.size(); ++i) {
            const AstNode &child = m_ast.at(node.children[i]);
            if (child.kind == Kind::Anchor || child.kind == Kind::Filter
                || child.kind == Kind::Credit)
                break;
            parts << (function && child.kind == Kind::Word
                          ? Functions::textOf(function->words, child.text, m_language)
                          : text(node.children[i]));
        }
        return u'(' + parts.join(u", "_s) + u')';
    }

    QString call(const AstNode &node) const
    {
        const Function *function = Functions::find(node.text, Function::Anywhere);
        return (function ? function->nameIn(m_language) : node.text) + list(node, function);
    }

    QString first(const AstNode &node) const
    {
        QStringList parts;
        for (const int child : node.children)
            parts << text(child);
        return Functions::textOf(Functions::ofDependents(), node.text, m_language) + u'('
            + parts.join(u' ') + u')';
    }

    QString aggregate(const AstNode &node) const
    {
        const Function *function = Functions::aggregate(node.text);
        QString result = (function ? function->nameIn(m_language) : node.text) + list(node, nullptr)
            + u' ' + word(Sign::Of) + u' ' + name(node.of);
        for (const int child : node.children) {
            const Kind kind = m_ast.at(child).kind;
            if (kind == Kind::Anchor || kind == Kind::Filter || kind == Kind::Credit)
                result += u' ' + text(child);
        }
        return result;
    }

    QString credit(const AstNode &node) const
    {
        QString result = word(Sign::Credit) + u' '
            + Functions::textOf(Functions::roles(), node.text, m_language);
        if (!node.at.isEmpty())
            result += u'@' + Functions::textOf(Functions::instants(), node.at, m_language);
        return result;
    }

    static QString reference(const AstNode &node)
    {
        QString result = u'[' + node.text;
        if (!node.at.isEmpty())
            result += u'@' + node.at;
        if (!node.variant.isEmpty())
            result += u'#' + node.variant;
        return result + u']';
    }

    const Ast &m_ast;
    FormulaWords m_language;
};

} // namespace

QString Printer::text(const Ast &ast, FormulaWords language)
{
    return ast.root < 0 ? QString() : text(ast, ast.root, language);
}

QString Printer::text(const Ast &ast, int index, FormulaWords language)
{
    return Writing(ast, language).text(index);
}

} // namespace Steelyard
