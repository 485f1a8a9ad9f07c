// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/OpenReceivables.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<OpenReceivables> OpenReceivables::of(const FactSource &facts)
{
    const auto owed = facts.table(u"receivable"_s);
    const auto settled = facts.table(u"payment_allocation"_s);
    if (!owed || !settled)
        return !owed ? owed.error() : settled.error();
    OpenReceivables result;
    result.table = *owed;
    const auto &amounts = (*owed)->column(u"amount"_s)->numbers;
    result.open.assign((*owed)->rows(), 0);
    result.isKnown.assign((*owed)->rows(), false);
    for (size_t row = 0; row < (*owed)->rows(); ++row) {
        result.isKnown[row] = amounts[row] != FactColumn::NoNumber;
        if (result.isKnown[row])
            result.open[row] = amounts[row];
    }
    const auto &links = (*settled)->column(u"receivable"_s)->links;
    const auto &parts = (*settled)->column(u"amount"_s)->numbers;
    for (size_t row = 0; row < (*settled)->rows(); ++row) {
        if (links[row] >= 0 && parts[row] != FactColumn::NoNumber)
            result.open[size_t(links[row])] -= parts[row];
    }
    return result;
}

} // namespace Steelyard
