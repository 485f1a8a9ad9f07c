// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/DealSheet.h"
#include "ui/shell/Formatting.h"

#include <QCoreApplication>

namespace Steelyard {

/// What is said about prices: what the like was won and lost for.
class PriceText
{
    Q_DECLARE_TR_FUNCTIONS(PriceText)
public:
    explicit PriceText(const Formatting &formatting) : m_formatting(formatting) {}

    /// A sentence with the numbers behind it; empty where nothing comparable is decided.
    QString band(const DealSheet &sheet) const;
    QString discount(qint64 ppm) const;

private:
    QString side(const PriceBand::Side &side, bool isDiscount, const QString &currency) const;

    Formatting m_formatting;
};

} // namespace Steelyard
