// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/UnitChecker.h"

namespace Steelyard {

/// One formula whose units are being worked out, from the leaves to the root.
class UnitChecking
{
public:
    UnitChecking(const Ast &ast, const FormulaContext &context, const QString &entity);

    UnitChecker::Outcome run();

private:
    using Combine = std::optional<FormulaType> (*)(const FormulaType &, const FormulaType &);

    void findScopes(const QString &entity);
    FormulaType typeOf(int index);
    FormulaType typeOfCall(int index);
    FormulaType typeOfAggregate(int index);
    FormulaType field(int index);
    FormulaType fieldOf(const QString &entity, const QString &path, const Span &span);
    FormulaType reference(const AstNode &node);
    FormulaType first(const AstNode &node);
    FormulaType combined(int index, Combine combine, QLatin1StringView code);
    FormulaType compared(int index);
    FormulaType choice(int index, std::size_t from);
    FormulaType divided(int index);

    /// Reports unless the child is of the kind; the kind itself either way.
    FormulaType expect(int child, FormulaType::Kind kind);
    FormulaType expectNumber(int child);
    std::optional<FormulaType> matched(int left, int right, Combine combine,
                                       QLatin1StringView code);
    void lookAtNumbers(int left, int right, bool isSum);
    void lookAtArgument(const AstNode &call);
    void lookAtEmpty(int index, int what);
    void warn(QLatin1StringView code, const Span &span, const QVariantMap &values,
              std::optional<QString> fix = {});
    void fail(QLatin1StringView code, const Span &span, const QVariantMap &values,
              std::optional<QString> fix = {});

    const FormulaType &type(int index) const { return m_types[std::size_t(index)]; }

    const Ast &m_ast;
    const FormulaContext &m_context;
    std::vector<FormulaType> m_types;
    std::vector<QString> m_scopes; ///< the entity whose fields a node sees
    QList<Diagnostic> m_diagnostics;
};

} // namespace Steelyard
