// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Result.h"

#include <QString>

namespace Steelyard {

/// Which mark stands before the decimals of a file; the other one may group the thousands.
enum class DecimalMark { Dot, Comma };

/// A cell read as an exact number, and what stood around it.
struct NumberCell
{
    qint64 units = 0;       ///< at the scale that was asked for
    bool isRounded = false; ///< it had more decimals than the scale
    QString currency;       ///< sign or code that was written: "¥", "元", "USD"

    /// "-12.5", "1,234.50", "¥1,200", "(300)", "3.5万", "12%" (of 1), full-width digits too.
    /// Fails with `cell.not_a_number` or `cell.number_too_large`.
    static Result<NumberCell> read(const QString &text, int scale, DecimalMark mark);
    /// Whether a sign or code that was written can mean that currency.
    static bool canMean(const QString &written, const QString &currency);

    bool operator==(const NumberCell &) const = default;
};

/// What the cells of a file say about its decimal mark.
class DecimalEvidence
{
public:
    void take(const QString &cell);

    /// Both marks are used as decimals in different cells.
    bool isConflicting() const { return m_dots > 0 && m_commas > 0; }
    /// The dot where nothing speaks for the comma.
    DecimalMark mark() const
    {
        return m_commas > 0 && m_dots == 0 ? DecimalMark::Comma : DecimalMark::Dot;
    }

private:
    qint64 m_dots = 0;
    qint64 m_commas = 0;
};

} // namespace Steelyard
