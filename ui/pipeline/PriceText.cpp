// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pipeline/PriceText.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

QString PriceText::discount(qint64 ppm) const
{
    return m_formatting.percent(Ratio {ppm, Share::Whole});
}

QString PriceText::side(const PriceBand::Side &side, bool isDiscount, const QString &currency) const
{
    const auto text = [&](qint64 value) {
        return isDiscount ? discount(value) : m_formatting.money({value, currency});
    };
    return side.n == 0 ? tr("none")
                       : tr("%1 to %2, middle %3 (n = %L4)")
                             .arg(text(side.low), text(side.high), text(side.middle))
                             .arg(side.n);
}

QString PriceText::band(const DealSheet &sheet) const
{
    if (!sheet.band)
        return {};
    const PriceBand &band = *sheet.band;
    const QString line = band.productLine.isEmpty() ? sheet.product : band.productLine;
    const QString won = side(band.won, band.isDiscount, sheet.deal.currency);
    const QString lost = side(band.lost, band.isDiscount, sheet.deal.currency);
    return band.isDiscount ? tr("Discounts on %1. Won: %2. Lost: %3.").arg(line, won, lost)
                           : tr("Amounts of %1. Won: %2. Lost: %3.").arg(line, won, lost);
}

} // namespace Steelyard
