// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/FormulaCheck.h"

#include "core/handbook/formula/Parser.h"
#include "core/handbook/formula/Printer.h"
#include "core/handbook/formula/UnitChecker.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

bool isPlace(const QString &text, qsizetype at, qsizetype at16)
{
    return at >= 0 && at16 >= 0 && at16 <= text.size()
        && QStringView(text).left(at16).toUcs4().size() == at;
}

bool isWithin(const QString &text, const Span &span)
{
    return isPlace(text, span.begin, span.begin16) && isPlace(text, span.end, span.end16)
        && span.begin <= span.end;
}

QString complaintOf(const QString &text, const QList<Diagnostic> &diagnostics)
{
    for (const Diagnostic &each : diagnostics) {
        if (!isWithin(text, each.span))
            return u"a mistake stands outside of the text: "_s + each.code;
        if (!each.fix)
            continue;
        QString mended = text;
        mended.replace(each.span.begin16, each.span.end16 - each.span.begin16, *each.fix);
        if (mended == text)
            return u"a correction changes nothing: "_s + each.code;
    }
    return {};
}

/// A handbook in which every name means something, and what it means depends on its letters.
FormulaContext anyContext()
{
    const auto type = [](const QString &name) -> FormulaType {
        const auto kinds = uint(FormulaType::Kind::Link) + 1;
        return {.kind = FormulaType::Kind(uint(name.size()) % kinds),
                .of = name.left(1),
                .mayBeEmpty = name.size() % 2 == 0};
    };
    FormulaContext context;
    context.kpi = [type](const QString &id) {
        return std::optional<KpiShape>({type(id), id.size() % 2 == 0, {}});
    };
    context.field = [type](const QString &, const QString &path) {
        return std::optional<FormulaType>(type(path));
    };
    return context;
}

QString complaintOf(const QString &text, const Ast &ast, Parser::Language language)
{
    if (ast.nodes.size() > Parser::MaxNodes)
        return u"more nodes than allowed"_s;
    for (const AstNode &node : ast.nodes) {
        if (!isWithin(text, node.span))
            return u"a node stands outside of the text"_s;
    }
    const UnitChecker::Outcome units = UnitChecker::check(ast, anyContext(), u"deal"_s);
    if (units.types.size() != ast.nodes.size())
        return u"a node has no unit"_s;
    if (const QString wrong = complaintOf(text, units.diagnostics); !wrong.isEmpty())
        return wrong;
    for (const FormulaWords words : {FormulaWords::English, FormulaWords::Chinese}) {
        const QString written = Printer::text(ast, words);
        const Parser::Outcome again = Parser::parse(written, language);
        // Brackets and longer words may push a formula at the limit over it.
        const QLatin1StringView code = again.diagnostics.isEmpty()
            ? QLatin1StringView()
            : again.diagnostics.constFirst().code;
        if (code == "formula.too_long"_L1 || code == "formula.too_deep"_L1)
            continue;
        if (!again.formula.ast || !sameFormula(ast, *again.formula.ast))
            return u"written as something else: "_s + written;
    }
    return {};
}

} // namespace

QString FormulaCheck::complaint(const QByteArray &bytes)
{
    const QString text = QString::fromUtf8(bytes);
    for (const Parser::Language language : {Parser::Language::Row, Parser::Language::Kpi}) {
        const Parser::Outcome outcome = Parser::parse(text, language);
        if (outcome.diagnostics.isEmpty() != bool(outcome.formula.ast))
            return u"neither a tree nor a mistake, or both"_s;
        if (const QString wrong = complaintOf(text, outcome.diagnostics); !wrong.isEmpty())
            return wrong;
        if (outcome.formula.ast) {
            if (const QString wrong = complaintOf(text, *outcome.formula.ast, language);
                !wrong.isEmpty())
                return wrong;
        }
    }
    return {};
}

} // namespace Steelyard
