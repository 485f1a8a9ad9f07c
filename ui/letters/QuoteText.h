// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealSheet.h"
#include "core/workspace/QuoteTemplate.h"
#include "ui/letters/PaperWords.h"

namespace Steelyard {

/// A quote as it goes to the customer: as a quote, a proposal or a contract, in one language.
///
/// The page is HTML with words in double braces: letterhead, heading, company, customer, number,
/// version, day, valid, seller, lines, list, discount, total, note, terms, signatures. A company
/// has its own words in its QuoteTemplate, or a page of its own; what a page does not ask for is
/// left out.
class QuoteText
{
public:
    using Paper = QuoteTemplate::Paper;

    /// All of these must outlive this.
    QuoteText(const DealSheet &sheet, const DealSheet::QuoteSheet &quote, const QString &company,
              const QuoteTemplate &words, Paper paper, const Formatting &formatting);

    QString title() const;
    QString foot() const;
    QString html() const;

    /// What stands where the company says nothing of its own.
    static QString heading(Paper paper, Formatting::Language language);
    static QString paperName(Paper paper);

private:
    QString money(const std::optional<Amount> &amount) const;
    QString lines() const;
    QString terms() const;
    QString signatures() const;
    QString page() const;
    QString headingText() const;

    const DealSheet &m_sheet;
    const DealSheet::QuoteSheet &m_quote;
    const QString m_company;
    const QuoteTemplate &m_template;
    const QuoteTemplate::Words m_own;
    Paper m_paper;
    const Formatting &m_formatting;
    PaperWords m_say;
};

} // namespace Steelyard
