// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sales/DealClash.h"
#include "core/workspace/DealProtection.h"

namespace Steelyard {

/// The reported deals and the clashes as lists, each for whoever looks.
class ReportedDeals
{
public:
    struct Request
    {
        PersonId viewer;
        bool seesAll = false; ///< whoever has the store in hand and is nobody in it
        bool onlyOwn = false;
        bool withOver = false; ///< those that lapsed or were given back, and decided clashes, too
        ProtectionId only = {};
    };
    struct Entry
    {
        DealProtection::Standing standing;
        QString product;
        QString person;                 ///< empty where it may not be seen
        QString opportunity;            ///< likewise
        std::optional<qint64> daysLeft; ///< today among them
        bool isSeen = false;            ///< whose it is
        bool isOwn = false;
        bool mayExtend = false; ///< by the rules
    };
    struct Clash
    {
        DealClash clash;
        QString opportunity;
        QString customer;
        PersonId owner; ///< of the opportunity
        QString ownerName;
        PersonId rival;    ///< who had reported it; null where that is gone
        QString rivalName; ///< empty where it may not be seen
        ProtectionId protection;
        QDate until;
        bool isInvolved = false; ///< the viewer, or one of whom the viewer is a head
        bool mayDecide = false;
    };
    struct Answer
    {
        QList<Entry> entries; ///< what ends first comes first, then what is over, the latest first
        QList<Clash> clashes; ///< open ones first, the latest first
        qint64 inForce = 0;
        qint64 own = 0;  ///< of those in force
        qint64 open = 0; ///< clashes
        ProtectionRules rules;
        bool hasRules = false;
        QTimeZone zone;
        QDate today;
    };

    /// What an opportunity's card says.
    struct Card
    {
        DealProtection::Verdict verdict; ///< for its owner
        ProtectionId own;                ///< the owner's report, for whoever may touch it
        bool mayExtend = false;
        QList<DealClash> clashes; ///< of this opportunity or against it, open ones first
        QDate openedOn;           ///< of the first open one
        qint64 daysLeft = 0;
        ProtectionRules rules;
    };

    /// Errors: protection.bad_rules.
    static Result<Answer> of(const Request &request, const Reading &reading);
    /// Errors: opportunity.gone.
    static Result<Card> card(const Uuid &deal, const PersonId &viewer, const Reading &reading);
    /// As somebody sees it who may see all. Errors: clash.gone.
    static Result<Clash> clash(const DealClashId &id, const Reading &reading);
};

} // namespace Steelyard
