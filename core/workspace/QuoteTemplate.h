// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/workspace/Reading.h"

#include <QMap>

namespace Steelyard {

/// What a company writes around its offers: quote, proposal and contract, in both languages (C52).
///
/// It is the company's setting quote.template: JSON as this writes it, or a page of HTML of one's
/// own. What is empty is said as it comes with the program.
struct QuoteTemplate
{
    enum class Paper { Quote, Proposal, Contract };
    static constexpr Paper AllPapers[] = {Paper::Quote, Paper::Proposal, Paper::Contract};
    static constexpr int ValidDays = 30; ///< where the company has settled nothing
    static constexpr int MostDays = 3650;

    struct Words
    {
        QString heading;
        QString letterhead; ///< lines at the top: name, address, bank
        QString terms;
        QString footer; ///< on every page

        bool isEmpty() const;
        bool operator==(const Words &) const = default;
    };

    int validDays = ValidDays; ///< from the day on which it is sent
    QString page;              ///< HTML in place of the shipped page, with words in double braces

    Words words(Paper paper, bool isChinese) const { return m_words.value(key(paper, isChinese)); }
    void setWords(Paper paper, bool isChinese, const Words &words);

    bool operator==(const QuoteTemplate &) const = default;

    static QuoteTemplate of(const Reading &reading);
    static QuoteTemplate read(const QString &setting);
    /// As the setting keeps it; empty where it says nothing of its own.
    QString text() const;
    /// Puts it in force; no changes where it is so already.
    Command command(const Reading &reading, const std::function<Uuid()> &newId) const;

private:
    static QString key(Paper paper, bool isChinese);

    QMap<QString, Words> m_words; ///< only what is not empty
};

} // namespace Steelyard
