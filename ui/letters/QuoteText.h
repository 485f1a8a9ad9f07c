// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealSheet.h"
#include "ui/shell/Formatting.h"

#include <QCoreApplication>

namespace Steelyard {

/// A quote as it goes to the customer.
///
/// The page is a template of HTML with words in double braces: company, customer, number, version,
/// day, valid, seller, lines, list, discount, total, note. A company puts its own into the setting
/// quote.template; what a template does not ask for is left out.
class QuoteText
{
    Q_DECLARE_TR_FUNCTIONS(QuoteText)
public:
    /// All of these must outlive this.
    QuoteText(const DealSheet &sheet, const DealSheet::QuoteSheet &quote, const QString &company,
              const Formatting &formatting)
        : m_sheet(sheet)
        , m_quote(quote)
        , m_company(company)
        , m_formatting(formatting)
    {
    }

    QString title() const;
    QString foot() const;
    /// With an empty template the one that comes with the program.
    QString html(const QString &ownTemplate = {}) const;

    static QString standardTemplate();

private:
    QString money(const std::optional<Amount> &amount) const;
    QString lines() const;

    const DealSheet &m_sheet;
    const DealSheet::QuoteSheet &m_quote;
    const QString m_company;
    const Formatting &m_formatting;
};

} // namespace Steelyard
