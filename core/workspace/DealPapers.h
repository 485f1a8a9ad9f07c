// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealSheet.h"
#include "core/workspace/QuoteTemplate.h"

#include <functional>

namespace Steelyard {

/// What hangs on an opportunity, as commands of the store: activities, quotes, shares, checklists.
class DealPapers
{
public:
    DealPapers(const DealSheet &sheet, const Reading &reading, const Moment &now,
               std::function<Uuid()> newId)
        : m_sheet(sheet)
        , m_reading(reading)
        , m_now(now)
        , m_newId(std::move(newId))
    {
    }

    /// Its day is today where it has none; the opportunity's last activity follows. Where the
    /// company has settled what an effective contact is, its rule judges.
    Command log(Activity activity) const;

    /// The next version of the newest quote with its lines; the first one offers what the
    /// opportunity holds. It is to be sent within quote.days working days (setting, default 2).
    Command newQuote() const;
    /// Sets the lines and what they add up to. Errors: quote.sent.
    Result<Command> changeQuote(const QuoteId &quote, const QList<QuoteLine> &lines,
                                const QString &note) const;
    /// `status`: sent, accepted, declined. Sending a version replaces those before it. Errors:
    /// quote.without_lines.
    Result<Command> markQuote(const QuoteId &quote, const QString &status) const;

    /// Who shares in the opportunity from today on; shares are those of role owner. Errors:
    /// credit.not_whole {total}.
    Result<Command> setHolders(const QList<Ownership> &holders) const;

    /// What the company writes around all its offers from now on.
    Command putInForce(const QuoteTemplate &words) const;

    /// A point of the present stage's checklist, done or not.
    Command mark(const QString &item, bool isDone) const;

    /// The opportunity on whose card a quote is written. Errors: quote.without_deal.
    static Result<Uuid> dealOf(const Uuid &quote, const Reading &reading);

    /// Quantity × price of each line, exact; a line without a quantity is one piece.
    static std::optional<qint64> lineAmount(const QuoteLine &line, bool atListPrice);

private:
    Command begin(const QString &label) const;
    const DealSheet::QuoteSheet *find(const QuoteId &quote) const;

    const DealSheet &m_sheet;
    const Reading &m_reading;
    Moment m_now;
    std::function<Uuid()> m_newId;
};

} // namespace Steelyard
