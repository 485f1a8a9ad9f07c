// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Keywords.h"

#include <QStringList>

#include <span>

namespace Steelyard {

/// A code that formulas name by a word of either language.
struct Term
{
    QLatin1StringView code;
    QStringView zh;
};

/// A function of the formula language: its names, where it may stand, what it takes.
struct Function
{
    /// What a formula is about: the fields of one row, or other KPIs.
    enum Place { OfRows = 1, OfKpis = 2, Anywhere = 3 };

    QLatin1StringView name;
    QStringView zh;
    int place;
    int least;
    int most;                         ///< -1: any number
    int wordAt = -1;                  ///< the argument that is a word, not a value
    std::span<const Term> words = {}; ///< the words it may be

    QString nameIn(FormulaWords language) const;
};

/// Every function and every word that is not grammar, in one place.
namespace Functions {

/// By either name; `if` is grammar and is not among them.
const Function *find(const QString &name, Function::Place place);
/// sum, count … of rows; their arguments are the value and, for `pct`, the share.
const Function *aggregate(const QString &name);
QStringList names(Function::Place place);

/// first, last … of the rows that depend on a row.
std::span<const Term> ofDependents();
/// before, until, after, since.
std::span<const Term> bounds();
std::span<const Term> per();
std::span<const Term> roles();
std::span<const Term> instants();

/// The term that a word means, in either language.
const Term *term(std::span<const Term> terms, const QString &word);
QString textOf(std::span<const Term> terms, const QString &code, FormulaWords language);
QStringList codes(std::span<const Term> terms);

} // namespace Functions

} // namespace Steelyard
