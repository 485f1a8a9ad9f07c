// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/Handbook.h"
#include "ui/shell/Formatting.h"

#include <QCoreApplication>

namespace Steelyard {

/// Reads a formula out in the language of the window: conditions on rows, values, other KPIs.
class FormulaSentence
{
    Q_DECLARE_TR_FUNCTIONS(FormulaSentence)
public:
    FormulaSentence(const Handbook &handbook, const Formatting &formatting);

    /// "the type is not renewal and it is no test record"
    QString condition(const Formula &formula) const;
    /// "amount", "the days from creation date to won date", "Won value ÷ Deals won"
    QString value(const Formula &formula) const;
    /// "the number of opportunities whose won date lies in the period"
    QString taken(const Aggregate &part, bool isBalance) const;
    QString kpiName(const QString &kpi, const QString &variant = {}) const;

private:
    QString test(const Ast &ast, int index) const;
    QString comparison(const Ast &ast, const AstNode &node) const;
    QString text(const Ast &ast, int index) const;
    QString operation(const Ast &ast, const AstNode &node, const QString &sign) const;
    QString call(const Ast &ast, const AstNode &node) const;
    QString aggregate(const Ast &ast, const AstNode &node) const;
    static QString taken(Aggregate::Kind kind, const QString &measured, const QString &rows,
                         int percentile);
    static QString field(const QString &path);
    QString number(const AstNode &node) const;
    QString day(const QDate &day) const { return m_formatting.date(day); }

    const Handbook &m_handbook;
    const Formatting &m_formatting;
};

} // namespace Steelyard
