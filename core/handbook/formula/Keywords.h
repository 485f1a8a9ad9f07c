// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Token.h"

#include <array>
#include <optional>
#include <span>

namespace Steelyard {

/// The languages a formula can be written in; both mean the same tree.
enum class FormulaWords { English, Chinese };

/// A word of the grammar; some Chinese words stand for two or three English ones.
struct Keyword
{
    QStringView text;
    std::array<Token::Kind, 3> means; ///< filled up with End
};

/// A unit of durations as it may be written, and the code it is kept by.
struct DurationUnit
{
    QStringView text;
    QLatin1StringView code;
};

/// Every word and sign of the formula language in one place, English and Chinese.
namespace Keywords {

std::span<const Keyword> words();
/// Longer ones first, so that `<=` is not read as `<`.
std::span<const Keyword> signs();
/// Signs of other languages, and what they would mean here.
std::span<const Keyword> foreignSigns();

/// The word that was probably meant; empty when none is near.
QString meant(const QString &name);

const Keyword *find(const QString &name);
/// The longest Chinese word that the text begins with.
const Keyword *chineseAt(QStringView text);

/// How a kind of token is written in a language.
QString textOf(Token::Kind kind, FormulaWords language);

/// How kinds that stand for one thing together are written: `is not empty` is 不为空.
QString phrase(const std::array<Token::Kind, 3> &kinds, FormulaWords language);

/// The longest unit that the text begins with.
std::optional<DurationUnit> durationUnitAt(QStringView text);
QString durationUnit(const QString &code, FormulaWords language);

} // namespace Keywords

} // namespace Steelyard
