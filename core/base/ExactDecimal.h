// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Int128.h"

#include <QString>

#include <optional>

namespace Steelyard {

/// A decimal of any scale, as texts of contributions and of closed figures have it.
struct ExactDecimal
{
    Int128 units = 0;
    int scale = 0;

    /// A plain decimal ("-12.5"), exactly; nothing when it is none or has too many digits.
    static std::optional<ExactDecimal> fromText(QStringView text);
    QString text() const;

    /// The sum of both, times `sign` for the other one.
    ExactDecimal plus(const ExactDecimal &other, int sign = 1) const;
    bool isZero() const { return units == 0; }
};

} // namespace Steelyard
