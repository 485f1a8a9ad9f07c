// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/PriceBands.h"

#include "core/base/Fixed.h"
#include "core/engine/Rates.h"
#include "core/workspace/CellsOf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard::PriceBands {

namespace {

/// The middle half, by nearest rank.
PriceBand::Side sideOf(std::vector<qint64> values)
{
    PriceBand::Side side;
    side.n = qint64(values.size());
    if (values.empty())
        return side;
    std::sort(values.begin(), values.end());
    const auto at = [&](size_t percent) {
        return values[qMin(values.size() - 1, values.size() * percent / 100)];
    };
    side.low = at(25);
    side.middle = at(50);
    side.high = at(75);
    return side;
}

/// The discount of the newest quote of each opportunity, in ppm of the list price.
std::vector<std::optional<qint64>> discounts(const FactTable &quotes, size_t deals)
{
    std::vector<std::optional<qint64>> found(deals);
    std::vector<qint32> newest(deals, FactColumn::NoDay);
    const auto &links = quotes.column(u"opportunity"_s)->links;
    const auto &sent = quotes.column(u"sent_at"_s)->days;
    const auto &list = quotes.column(u"list_amount"_s)->numbers;
    const auto &net = quotes.column(u"net_amount"_s)->numbers;
    for (size_t row = 0; row < quotes.rows(); ++row) {
        if (links[row] == FactColumn::None || sent[row] == FactColumn::NoDay || list[row] <= 0
            || net[row] == FactColumn::NoNumber)
            continue;
        const auto deal = size_t(links[row]);
        if (newest[deal] != FactColumn::NoDay && newest[deal] > sent[row])
            continue;
        newest[deal] = sent[row];
        found[deal] = Fixed::divide(Int128(list[row] - net[row]), list[row], Share::Scale);
    }
    return found;
}

} // namespace

Result<std::optional<PriceBand>> of(const Opportunity &deal, const Reading &reading)
{
    const auto opportunities = reading.facts.table(u"opportunity"_s);
    const auto products = reading.facts.table(u"product"_s);
    const auto quotes = reading.facts.table(u"quote"_s);
    for (const auto *table : {&opportunities, &products, &quotes}) {
        if (!*table)
            return table->error();
    }
    const auto &ids = (*products)->ids;
    const auto own = std::find(ids.begin(), ids.end(), deal.product.uuid());
    if (deal.product.isNull() || own == ids.end())
        return std::optional<PriceBand>();
    const FactColumn &lines = *(*products)->column(u"line"_s);
    PriceBand band;
    band.productLine = CellsOf::text(lines, size_t(own - ids.begin()));
    const FactTable &deals = **opportunities;
    const FactColumn &product = *deals.column(u"product"_s);
    const FactColumn &amount = *deals.column(u"amount"_s);
    const FactColumn &currency = *deals.column(u"currency"_s);
    const auto &won = deals.column(u"won_at"_s)->days;
    const auto &lost = deals.column(u"lost_at"_s)->days;
    const Rates rates(reading.facts.profile().currency, reading.facts.rates());
    const auto reductions = discounts(**quotes, deals.rows());
    std::vector<qint64> amounts[2];
    std::vector<qint64> discounted[2];
    for (size_t row = 0; row < deals.rows(); ++row) {
        const qint32 of = product.links[row];
        const bool isWon = won[row] != FactColumn::NoDay;
        if (of == FactColumn::None || (!isWon && lost[row] == FactColumn::NoDay)
            || deals.ids[row] == deal.id.uuid())
            continue;
        const bool isAlike = band.productLine.isEmpty()
            ? ids[size_t(of)] == deal.product.uuid()
            : CellsOf::text(lines, size_t(of)) == band.productLine;
        if (!isAlike)
            continue;
        const int side = isWon ? 0 : 1;
        if (amount.numbers[row] > 0) {
            const auto worth = rates.converted(amount.numbers[row], CellsOf::text(currency, row),
                                               isWon ? won[row] : lost[row]);
            if (worth)
                amounts[side].push_back(qint64(*worth));
        }
        if (reductions[row])
            discounted[side].push_back(*reductions[row]);
    }
    band.isDiscount = !discounted[0].empty();
    const auto &values = band.isDiscount ? discounted : amounts;
    band.won = sideOf(values[0]);
    band.lost = sideOf(values[1]);
    if (band.won.n + band.lost.n == 0)
        return std::optional<PriceBand>();
    return std::optional(band);
}

} // namespace Steelyard::PriceBands
