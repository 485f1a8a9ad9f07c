// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/formula/Ast.h"

#include <QList>

#include <memory>

namespace Steelyard {

/// Formula text and what it means; empty where nothing was said.
struct Formula
{
    QString text;
    std::shared_ptr<const Ast> ast; ///< none when the text is empty or wrong

    bool isEmpty() const { return text.isEmpty(); }
    bool operator==(const Formula &other) const { return text == other.text; }
};

/// Reads the formula language: what belongs to one row, or what combines other KPIs.
class Parser
{
public:
    enum class Language {
        Row, ///< fields, comparisons, arithmetic of one row
        Kpi  ///< references to KPIs in brackets, and arithmetic
    };

    static constexpr qsizetype MaxCharacters = 4096;
    static constexpr int MaxDepth = 64;
    static constexpr std::size_t MaxNodes = 512;
    static constexpr int MaxReferences = 32;

    struct Outcome
    {
        Formula formula; ///< with a tree only when there is no diagnostic
        QList<Diagnostic> diagnostics;
    };

    static Outcome parse(const QString &text, Language language);
};

} // namespace Steelyard
