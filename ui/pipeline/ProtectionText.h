// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/ReportedDeals.h"
#include "ui/shell/Formatting.h"

#include <QCoreApplication>

namespace Steelyard {

/// Reported deals and clashes in the words of one language.
class ProtectionText
{
    Q_DECLARE_TR_FUNCTIONS(ProtectionText)
public:
    explicit ProtectionText(const Formatting &formatting) : m_formatting(formatting) {}

    /// Until when it is taken, never whose unless one may know. Empty where it is free.
    QString verdict(const DealProtection::Verdict &verdict) const;
    /// The same of an opportunity that stands there, and what can be done.
    QString card(const ReportedDeals::Card &card) const;
    QString clashes(const ReportedDeals::Card &card) const;
    static QString state(DealProtection::Standing::State state);
    QString left(const ReportedDeals::Entry &entry) const;
    static QString outcome(const DealClash &clash);
    /// "90 days, once more, with something done every 30 days"
    QString rules(const ProtectionRules &rules) const;
    /// With the full stop of the language.
    static QString sentence(const QString &words);

private:
    QString day(const QDate &day) const;

    Formatting m_formatting;
};

} // namespace Steelyard
