// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/handbook/formula/Keywords.h"

#include "core/handbook/Suggestion.h"

using namespace Qt::StringLiterals;

namespace Steelyard::Keywords {

namespace {

using Kind = Token::Kind;

// The first word of a language for a kind alone is the one that formulas are printed with.
constexpr std::array Words {
    Keyword {u"or", {Kind::Or}},
    Keyword {u"或", {Kind::Or}},
    Keyword {u"或者", {Kind::Or}},
    Keyword {u"and", {Kind::And}},
    Keyword {u"且", {Kind::And}},
    Keyword {u"并且", {Kind::And}},
    Keyword {u"与", {Kind::And}},
    Keyword {u"not", {Kind::Not}},
    Keyword {u"非", {Kind::Not}},
    Keyword {u"in", {Kind::In}},
    Keyword {u"属于", {Kind::In}},
    Keyword {u"不属于", {Kind::Not, Kind::In}},
    Keyword {u"between", {Kind::Between}},
    Keyword {u"介于", {Kind::Between}},
    Keyword {u"不介于", {Kind::Not, Kind::Between}},
    Keyword {u"is", {Kind::Is}},
    Keyword {u"empty", {Kind::Empty}},
    Keyword {u"为空", {Kind::Is, Kind::Empty}},
    Keyword {u"不为空", {Kind::Is, Kind::Not, Kind::Empty}},
    Keyword {u"非空", {Kind::Is, Kind::Not, Kind::Empty}},
    Keyword {u"contains", {Kind::Contains}},
    Keyword {u"包含", {Kind::Contains}},
    Keyword {u"不包含", {Kind::Not, Kind::Contains}},
    Keyword {u"if", {Kind::If}},
    Keyword {u"如果", {Kind::If}},
    Keyword {u"where", {Kind::Where}},
    Keyword {u"其中", {Kind::Where}},
    Keyword {u"条件", {Kind::Where}},
    Keyword {u"of", {Kind::Of}},
    Keyword {u"来自", {Kind::Of}},
    Keyword {u"on", {Kind::On}},
    Keyword {u"按", {Kind::On}},
    Keyword {u"credit", {Kind::Credit}},
    Keyword {u"归属", {Kind::Credit}},
    Keyword {u"true", {Kind::True}},
    Keyword {u"真", {Kind::True}},
    Keyword {u"false", {Kind::False}},
    Keyword {u"假", {Kind::False}},
    Keyword {u"等于", {Kind::Equal}},
    Keyword {u"不等于", {Kind::NotEqual}},
    Keyword {u"小于", {Kind::Less}},
    Keyword {u"小于等于", {Kind::LessEqual}},
    Keyword {u"不大于", {Kind::LessEqual}},
    Keyword {u"大于", {Kind::Greater}},
    Keyword {u"大于等于", {Kind::GreaterEqual}},
    Keyword {u"不小于", {Kind::GreaterEqual}},
};

constexpr std::array Signs {
    Keyword {u"!=", {Kind::NotEqual}},     Keyword {u"<>", {Kind::NotEqual}},
    Keyword {u"≠", {Kind::NotEqual}},      Keyword {u"<=", {Kind::LessEqual}},
    Keyword {u"≤", {Kind::LessEqual}},     Keyword {u"≦", {Kind::LessEqual}},
    Keyword {u">=", {Kind::GreaterEqual}}, Keyword {u"≥", {Kind::GreaterEqual}},
    Keyword {u"≧", {Kind::GreaterEqual}},  Keyword {u"=", {Kind::Equal}},
    Keyword {u"＝", {Kind::Equal}},        Keyword {u"<", {Kind::Less}},
    Keyword {u"＜", {Kind::Less}},         Keyword {u">", {Kind::Greater}},
    Keyword {u"＞", {Kind::Greater}},      Keyword {u"+", {Kind::Plus}},
    Keyword {u"＋", {Kind::Plus}},         Keyword {u"-", {Kind::Minus}},
    Keyword {u"−", {Kind::Minus}},         Keyword {u"－", {Kind::Minus}},
    Keyword {u"*", {Kind::Times}},         Keyword {u"×", {Kind::Times}},
    Keyword {u"＊", {Kind::Times}},        Keyword {u"/", {Kind::Over}},
    Keyword {u"÷", {Kind::Over}},          Keyword {u"／", {Kind::Over}},
    Keyword {u"(", {Kind::Open}},          Keyword {u"（", {Kind::Open}},
    Keyword {u")", {Kind::Close}},         Keyword {u"）", {Kind::Close}},
    Keyword {u",", {Kind::Comma}},         Keyword {u"，", {Kind::Comma}},
    Keyword {u"、", {Kind::Comma}},        Keyword {u"@", {Kind::At}},
    Keyword {u"＠", {Kind::At}},
};

constexpr std::array ForeignSigns {
    Keyword {u"==", {Kind::Equal}}, Keyword {u"&&", {Kind::And}},  Keyword {u"||", {Kind::Or}},
    Keyword {u"!", {Kind::Not}},    Keyword {u";", {Kind::Comma}}, Keyword {u"；", {Kind::Comma}},
    Keyword {u"{", {Kind::Open}},   Keyword {u"}", {Kind::Close}},
};

// The first word of a language for a code is the one that formulas are printed with.
constexpr std::array Units {
    DurationUnit {u"s", "s"_L1},         DurationUnit {u"sec", "s"_L1},
    DurationUnit {u"seconds", "s"_L1},   DurationUnit {u"second", "s"_L1},
    DurationUnit {u"秒", "s"_L1},        DurationUnit {u"秒钟", "s"_L1},
    DurationUnit {u"min", "min"_L1},     DurationUnit {u"minutes", "min"_L1},
    DurationUnit {u"minute", "min"_L1},  DurationUnit {u"分钟", "min"_L1},
    DurationUnit {u"h", "h"_L1},         DurationUnit {u"hours", "h"_L1},
    DurationUnit {u"hour", "h"_L1},      DurationUnit {u"小时", "h"_L1},
    DurationUnit {u"d", "d"_L1},         DurationUnit {u"days", "d"_L1},
    DurationUnit {u"day", "d"_L1},       DurationUnit {u"天", "d"_L1},
    DurationUnit {u"日", "d"_L1},        DurationUnit {u"wd", "wd"_L1},
    DurationUnit {u"workdays", "wd"_L1}, DurationUnit {u"workday", "wd"_L1},
    DurationUnit {u"个工作日", "wd"_L1}, DurationUnit {u"工作日", "wd"_L1},
    DurationUnit {u"w", "w"_L1},         DurationUnit {u"weeks", "w"_L1},
    DurationUnit {u"week", "w"_L1},      DurationUnit {u"周", "w"_L1},
    DurationUnit {u"mo", "mo"_L1},       DurationUnit {u"months", "mo"_L1},
    DurationUnit {u"month", "mo"_L1},    DurationUnit {u"个月", "mo"_L1},
    DurationUnit {u"q", "q"_L1},         DurationUnit {u"quarters", "q"_L1},
    DurationUnit {u"quarter", "q"_L1},   DurationUnit {u"个季度", "q"_L1},
    DurationUnit {u"季度", "q"_L1},      DurationUnit {u"y", "y"_L1},
    DurationUnit {u"years", "y"_L1},     DurationUnit {u"year", "y"_L1},
    DurationUnit {u"年", "y"_L1},
};

constexpr char16_t LastAscii = 0x7f;

bool isChinese(QStringView text)
{
    return text.front().unicode() > LastAscii;
}

bool belongsTo(QStringView text, FormulaWords language)
{
    return isChinese(text) == (language == FormulaWords::Chinese);
}

} // namespace

std::span<const Keyword> words()
{
    return Words;
}

std::span<const Keyword> signs()
{
    return Signs;
}

std::span<const Keyword> foreignSigns()
{
    return ForeignSigns;
}

QString meant(const QString &name)
{
    QStringList known;
    for (const Keyword &word : Words) {
        if (word.text.size() > 1) // every single letter is near a word of one character
            known << word.text.toString();
    }
    return name.size() > 1 ? suggestion(name.toLower(), known) : QString();
}

const Keyword *find(const QString &name)
{
    const QString lower = name.toLower();
    for (const Keyword &word : Words) {
        if (lower == word.text)
            return &word;
    }
    return nullptr;
}

const Keyword *chineseAt(QStringView text)
{
    const Keyword *longest = nullptr;
    for (const Keyword &word : Words) {
        if (isChinese(word.text) && text.startsWith(word.text)
            && (!longest || word.text.size() > longest->text.size()))
            longest = &word;
    }
    return longest;
}

QString textOf(Token::Kind kind, FormulaWords language)
{
    // Signs come first: = reads better than its word, and is the same in both languages.
    for (const Keyword &sign : Signs) {
        if (sign.means[0] == kind)
            return sign.text.toString();
    }
    for (const Keyword &word : Words) {
        if (word.means[0] == kind && word.means[1] == Kind::End && belongsTo(word.text, language))
            return word.text.toString();
    }
    return {};
}

QString phrase(const std::array<Kind, 3> &kinds, FormulaWords language)
{
    for (const Keyword &word : Words) {
        if (word.means == kinds && belongsTo(word.text, language))
            return word.text.toString();
    }
    QStringList parts;
    for (const Kind kind : kinds) {
        if (kind != Kind::End)
            parts << textOf(kind, language);
    }
    return parts.join(u' ');
}

std::optional<DurationUnit> durationUnitAt(QStringView text)
{
    std::optional<DurationUnit> longest;
    for (const DurationUnit &unit : Units) {
        if (text.startsWith(unit.text, Qt::CaseInsensitive)
            && (!longest || unit.text.size() > longest->text.size()))
            longest = unit;
    }
    return longest;
}

QString durationUnit(const QString &code, FormulaWords language)
{
    for (const DurationUnit &unit : Units) {
        if (unit.code == code && belongsTo(unit.text, language))
            return unit.text.toString();
    }
    return code;
}

} // namespace Steelyard::Keywords
