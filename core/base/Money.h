// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Fixed.h"

#include <QString>

namespace Steelyard {

/// An exact amount in the currency of the row that holds it: ten-thousandths of the major unit.
struct Amount
{
    static constexpr int Scale = 4;

    qint64 units = 0;

    auto operator<=>(const Amount &) const = default;
};

/// An exact amount: ten-thousandths of the major unit of a currency (ISO 4217 code).
struct Money
{
    static constexpr int Scale = 4;

    qint64 units = 0;
    QString currency;

    static Money major(qint64 amount, const QString &currency)
    {
        return {amount * 10'000, currency};
    }
    QString text() const { return Fixed::text(units, Scale); }

    bool operator==(const Money &) const = default;
};

/// Decimals that people write and are paid in: 2 for most currencies, 0 for the yen, 3 for the
/// dinars.
int minorDigits(const QString &currency);

} // namespace Steelyard
