// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/handbook/FormulaSentence.h"

#include "core/base/Fixed.h"
#include "core/handbook/formula/Functions.h"
#include "core/handbook/formula/Printer.h"
#include "ui/handbook/RowWords.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

using Kind = AstNode::Kind;

bool isSum(Kind kind)
{
    return kind == Kind::Add || kind == Kind::Subtract;
}

bool namesDay(const AstNode &node)
{
    return node.kind == Kind::Field
        && (node.text.endsWith("_on"_L1) || node.text.endsWith("_at"_L1) || node.text == "day"_L1);
}

} // namespace

FormulaSentence::FormulaSentence(const Handbook &handbook, const Formatting &formatting)
    : m_handbook(handbook)
    , m_formatting(formatting)
{
}

QString FormulaSentence::condition(const Formula &formula) const
{
    return formula.ast && formula.ast->root >= 0 ? test(*formula.ast, formula.ast->root)
                                                 : formula.text;
}

QString FormulaSentence::value(const Formula &formula) const
{
    return formula.ast && formula.ast->root >= 0 ? text(*formula.ast, formula.ast->root)
                                                 : formula.text;
}

QString FormulaSentence::kpiName(const QString &kpi, const QString &variant) const
{
    const KpiDefinition *definition = m_handbook.find(kpi);
    if (!definition)
        return kpi;
    const bool chinese = m_formatting.isChinese();
    const QString name = chinese ? definition->name.zh : definition->name.en;
    const Variant *rule = definition->variant(variant);
    return rule ? tr("%1 (%2)").arg(name, chinese ? rule->label.zh : rule->label.en) : name;
}

QString FormulaSentence::field(const QString &path)
{
    const qsizetype dot = path.lastIndexOf(u'.');
    if (dot < 0)
        return RowWords::field(path);
    return tr("%1 of the %2")
        .arg(RowWords::field(path.mid(dot + 1)), RowWords::field(path.left(dot)));
}

QString FormulaSentence::number(const AstNode &node) const
{
    if (node.percent)
        return m_formatting.exact(node.number, node.scale - 2) + u'%';
    return m_formatting.exact(node.number, node.scale);
}

QString FormulaSentence::test(const Ast &ast, int index) const
{
    const AstNode &node = ast.at(index);
    const auto inner = [&](int child) {
        const QString said = test(ast, child);
        const Kind kind = ast.at(child).kind;
        return (kind == Kind::Or || kind == Kind::And) && kind != node.kind ? tr("(%1)").arg(said)
                                                                            : said;
    };
    switch (node.kind) {
    case Kind::And:
        return tr("%1 and %2").arg(inner(node.children[0]), inner(node.children[1]));
    case Kind::Or:
        return tr("%1 or %2").arg(inner(node.children[0]), inner(node.children[1]));
    case Kind::Field:
        return RowWords::flag(node.text.mid(node.text.lastIndexOf(u'.') + 1), true);
    case Kind::Not: {
        const AstNode &denied = ast.at(node.children[0]);
        if (denied.kind == Kind::Field)
            return RowWords::flag(denied.text.mid(denied.text.lastIndexOf(u'.') + 1), false);
        if (denied.kind == Kind::IsEmpty)
            return tr("there is a value for %1").arg(text(ast, denied.children[0]));
        return tr("it is not so that %1").arg(inner(node.children[0]));
    }
    default:
        return comparison(ast, node);
    }
}

QString FormulaSentence::comparison(const Ast &ast, const AstNode &node) const
{
    const auto part = [&](std::size_t i) { return text(ast, node.children.at(i)); };
    const bool isDay = !node.children.empty() && namesDay(ast.at(node.children[0]));
    switch (node.kind) {
    case Kind::Equal:
        return tr("the %1 is %2").arg(part(0), part(1));
    case Kind::NotEqual:
        return tr("the %1 is not %2").arg(part(0), part(1));
    case Kind::Less:
        return (isDay ? tr("the %1 is before %2") : tr("the %1 is below %2")).arg(part(0), part(1));
    case Kind::LessEqual:
        return (isDay ? tr("the %1 is not after %2") : tr("the %1 is at most %2"))
            .arg(part(0), part(1));
    case Kind::Greater:
        return (isDay ? tr("the %1 is after %2") : tr("the %1 is above %2")).arg(part(0), part(1));
    case Kind::GreaterEqual:
        return (isDay ? tr("the %1 is not before %2") : tr("the %1 is at least %2"))
            .arg(part(0), part(1));
    case Kind::Between:
        return tr("the %1 lies between %2 and %3").arg(part(0), part(1), part(2));
    case Kind::IsEmpty:
        return tr("there is no value for %1").arg(part(0));
    case Kind::Contains:
        return tr("the %1 contains %2").arg(part(0), part(1));
    case Kind::In: {
        QStringList choices;
        for (std::size_t i = 1; i < node.children.size(); ++i)
            choices << part(i);
        return tr("the %1 is one of %2").arg(part(0), choices.join(tr(", ", "between words")));
    }
    default:
        return Printer::text(ast, int(&node - ast.nodes.data()));
    }
}

QString FormulaSentence::operation(const Ast &ast, const AstNode &node, const QString &sign) const
{
    const auto inner = [&](std::size_t i, bool right) {
        const Kind kind = ast.at(node.children[i]).kind;
        const QString said = text(ast, node.children[i]);
        const bool weaker = (!isSum(node.kind) && isSum(kind))
            || (right && (isSum(kind) || kind == Kind::Multiply || kind == Kind::Divide));
        return weaker ? tr("(%1)").arg(said) : said;
    };
    return inner(0, false) + u' ' + sign + u' ' + inner(1, true);
}

QString FormulaSentence::text(const Ast &ast, int index) const
{
    const AstNode &node = ast.at(index);
    switch (node.kind) {
    case Kind::Number:
        return number(node);
    case Kind::Text:
        return tr("“%1”").arg(RowWords::code(node.text));
    case Kind::Day:
        return day(node.day);
    case Kind::Field:
        return field(node.text);
    case Kind::Reference:
        return kpiName(node.text, node.variant);
    case Kind::Negate:
        return u'−' + text(ast, node.children[0]);
    case Kind::Add:
        return operation(ast, node, u"+"_s);
    case Kind::Subtract:
        return operation(ast, node, u"−"_s);
    case Kind::Multiply:
        return operation(ast, node, u"×"_s);
    case Kind::Divide:
        return operation(ast, node, u"÷"_s);
    case Kind::First: {
        // What says more than the first of all is shorter as a formula than as a sentence.
        const bool isOnlyFirst = node.text == "first"_L1 && node.children.size() <= 2;
        if (!isOnlyFirst)
            return Printer::text(ast, index,
                                 m_formatting.isChinese() ? FormulaWords::Chinese
                                                          : FormulaWords::English);
        const QString said = tr("the first %1").arg(text(ast, node.children[0]));
        const AstNode &last = ast.at(node.children.back());
        return last.kind == Kind::Filter
            ? tr("%1 (only where %2)").arg(said, test(ast, last.children[0]))
            : said;
    }
    case Kind::If:
        return tr("%2 if %1, otherwise %3")
            .arg(test(ast, node.children[0]), text(ast, node.children[1]),
                 text(ast, node.children[2]));
    case Kind::Call:
        return call(ast, node);
    case Kind::Aggregate:
        return aggregate(ast, node);
    default:
        return Printer::text(
            ast, index, m_formatting.isChinese() ? FormulaWords::Chinese : FormulaWords::English);
    }
}

QString FormulaSentence::call(const Ast &ast, const AstNode &node) const
{
    const AstNode *only = node.children.size() == 1 ? &ast.at(node.children[0]) : nullptr;
    if (only && only->kind == Kind::Subtract) {
        const QString to = text(ast, only->children[0]);
        const QString from = text(ast, only->children[1]);
        if (node.text == "days"_L1)
            return tr("the days from %1 to %2").arg(from, to);
        if (node.text == "hours"_L1)
            return tr("the hours from %1 to %2").arg(from, to);
    }
    QStringList parts;
    for (const int child : node.children)
        parts << text(ast, child);
    if (node.text == "workdays"_L1 && parts.size() == 2)
        return tr("the working days from %1 to %2").arg(parts.at(0), parts.at(1));
    if (node.text == "prior"_L1)
        return tr("%1 of the period before").arg(parts.value(0));
    if (node.text == "same_last_year"_L1)
        return tr("%1 of a year before").arg(parts.value(0));
    if (node.text == "target"_L1)
        return tr("the target of %1").arg(parts.value(0));
    if (node.text == "opening"_L1)
        return tr("%1 at the beginning of the period").arg(parts.value(0));
    if (node.text == "closing"_L1)
        return tr("%1 at the end of the period").arg(parts.value(0));
    if (node.text == "share"_L1)
        return tr("the share of %1 in that of the unit above").arg(parts.value(0));
    if (node.text == "parent"_L1)
        return tr("%1 of the unit above").arg(parts.value(0));
    if (node.text == "rank"_L1)
        return tr("the place by %1 among its peers").arg(parts.value(0));
    if (node.text == "retain"_L1 && parts.size() == 2)
        return tr("the part of %1 that is still there after %2").arg(parts.at(0), parts.at(1));
    if (node.text == "convert"_L1 && parts.size() == 2)
        return tr("%1 in %2").arg(parts.at(0), ast.at(node.children[1]).text.toUpper());
    if (node.text == "headcount"_L1)
        return parts.isEmpty() ? tr("the people in post at the end of the period")
                               : tr("the people in post at the end of the period whose role is %1")
                                     .arg(ast.at(node.children[0]).text);
    const Function *function = Functions::find(node.text, Function::Anywhere);
    const QString name = function
        ? function->nameIn(m_formatting.isChinese() ? FormulaWords::Chinese : FormulaWords::English)
        : node.text;
    return name + tr("(%1)").arg(parts.join(tr(", ", "between words")));
}

QString FormulaSentence::aggregate(const Ast &ast, const AstNode &node) const
{
    QString rows = RowWords::records(node.of);
    QString measured;
    for (const int child : node.children) {
        const AstNode &part = ast.at(child);
        if (part.kind == Kind::Anchor)
            rows = tr("%1 whose %2 lies in the period").arg(rows, text(ast, part.children[0]));
        else if (part.kind == Kind::Filter)
            rows = tr("%1 (only those where %2)").arg(rows, test(ast, part.children[0]));
        else if (part.kind != Kind::Credit && measured.isEmpty())
            measured = text(ast, child);
    }
    static const QHash<QString, Aggregate::Kind> kinds {
        {u"sum"_s, Aggregate::Kind::Sum},           {u"avg"_s, Aggregate::Kind::Avg},
        {u"min"_s, Aggregate::Kind::Min},           {u"max"_s, Aggregate::Kind::Max},
        {u"distinct"_s, Aggregate::Kind::Distinct}, {u"median"_s, Aggregate::Kind::Percentile}};
    return taken(kinds.value(node.text, Aggregate::Kind::Count), measured, rows, 50);
}

QString FormulaSentence::taken(Aggregate::Kind kind, const QString &measured, const QString &rows,
                               int percentile)
{
    switch (kind) {
    case Aggregate::Kind::Sum:
        return tr("the total %1 of the %2").arg(measured, rows);
    case Aggregate::Kind::Count:
        return tr("the number of %1").arg(rows);
    case Aggregate::Kind::Avg:
        return tr("the average of %1 over the %2").arg(measured, rows);
    case Aggregate::Kind::Min:
        return tr("the smallest %1 among the %2").arg(measured, rows);
    case Aggregate::Kind::Max:
        return tr("the largest %1 among the %2").arg(measured, rows);
    case Aggregate::Kind::Distinct:
        return tr("the number of different %1 among the %2").arg(measured, rows);
    case Aggregate::Kind::Percentile:
        return percentile == 50
            ? tr("the middle value (median) of %1 over the %2").arg(measured, rows)
            : tr("the value of %1 that %3% of the %2 do not exceed")
                  .arg(measured, rows)
                  .arg(percentile);
    }
    return {};
}

QString FormulaSentence::taken(const Aggregate &part, bool isBalance) const
{
    QString rows = RowWords::records(part.of);
    if (!isBalance && !part.time.isEmpty())
        rows = tr("%1 whose %2 lies in the period").arg(rows, value(part.time));
    if (!part.where.isEmpty())
        rows = tr("%1 (only those where %2)").arg(rows, condition(part.where));
    return taken(part.kind, value(part.expr), rows, part.percentile);
}

} // namespace Steelyard
