// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1StringView>
#include <QList>
#include <QVariantMap>

#include <optional>

namespace Steelyard {

/// Half-open place in a formula, counted in code points for people and in UTF-16 units for editors.
struct Span
{
    qsizetype begin = 0;
    qsizetype end = 0;
    qsizetype begin16 = 0;
    qsizetype end16 = 0;

    Span to(const Span &last) const { return {begin, last.end, begin16, last.end16}; }
    bool operator==(const Span &) const = default;
};

/// What is wrong with a formula, and where.
struct Diagnostic
{
    enum class Severity { Error, Warning }; ///< a warning lets the formula be saved

    QLatin1StringView code; ///< "formula.unknown_field": one translated sentence each
    Span span;
    QVariantMap values; ///< what the sentence needs: field, suggestion
    Severity severity = Severity::Error;
    std::optional<QString> fix {}; ///< what, put in the span's place, mends it

    bool operator==(const Diagnostic &) const = default;
};

bool hasErrors(const QList<Diagnostic> &diagnostics);

} // namespace Steelyard
