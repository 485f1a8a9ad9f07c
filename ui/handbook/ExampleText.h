// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/GoldenCheck.h"
#include "ui/handbook/FormulaSentence.h"
#include "ui/theme/Tokens.h"

namespace Steelyard {

/// Writes a worked example of a definition for people: given these rows, asked for that, it gives
/// so much.
class ExampleText
{
    Q_DECLARE_TR_FUNCTIONS(ExampleText)
public:
    ExampleText(const KpiDefinition &definition, const Formatting &formatting,
                const Tokens &tokens);

    /// Rich text; `number` counts from 1. Without an outcome it is still being worked out.
    QString html(const GoldenExample &example, int number,
                 const std::optional<GoldenOutcome> &outcome) const;
    QString head(const GoldenExample &example, int number,
                 const std::optional<GoldenOutcome> &outcome) const;
    QString asked(const GoldenExample &example) const;
    QString expected(const GoldenExample &example) const;

private:
    QString table(const QString &entity, const QList<QVariantMap> &rows) const;
    QString cell(const QVariant &value) const;

    const KpiDefinition &m_definition;
    const Formatting &m_formatting;
    const Tokens &m_tokens;
};

} // namespace Steelyard
