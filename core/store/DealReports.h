// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quality/ProtectionRules.h"
#include "core/store/Store.h"

namespace Steelyard {

/// Reports a deal: whether it is free is judged in the very transaction that writes it, so that of
/// two who report the same one only the first has it.
namespace DealReports {

struct Wish
{
    Protection protection; ///< what and for whom; its days and its state follow
    ProtectionRules rules;
    QDate today;
    QTimeZone zone;  ///< the company's
    PersonId author; ///< who reports it; null: whom it protects
};

/// Errors: protection.needs_customer, protection.needs_person, protection.taken {until},
/// protection.yours {until}, protection.too_soon {from}, protection.not_owner {customer}.
Result<Receipt> report(Store &store, Wish wish);

QString command();

} // namespace DealReports

} // namespace Steelyard
