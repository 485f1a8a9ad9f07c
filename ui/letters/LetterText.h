// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/PlanLetters.h"
#include "ui/shell/Formatting.h"

#include <QCoreApplication>

namespace Steelyard {

/// Writes a target letter in one language, as rich text for paper.
class LetterText
{
    Q_DECLARE_TR_FUNCTIONS(LetterText)
public:
    /// The letters must outlive this.
    LetterText(const PlanLetters &letters, const Formatting &formatting)
        : m_letters(letters)
        , m_formatting(formatting)
    {
    }

    QString title() const;
    QString html(const PlanLetters::Letter &letter) const;
    /// What stands at the foot of every page.
    QString foot() const;

private:
    QString amount(const std::optional<qint64> &value) const;
    QString tier(const QString &code) const;
    QString facts(const PlanLetters::Letter &letter) const;
    QString table(const PlanLetters::Letter &letter) const;
    QString signatures(const PlanLetters::Letter &letter) const;
    QString local(const LocalText &text) const
    {
        return m_formatting.isChinese() ? text.zh : text.en;
    }

    const PlanLetters &m_letters;
    const Formatting &m_formatting;
};

} // namespace Steelyard
