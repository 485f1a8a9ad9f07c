// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CustomerProfile.h"

#include "core/engine/Rates.h"
#include "core/workspace/CellsOf.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr qsizetype MostOfAField = 6;

/// Shares compared without dividing: a/b against c/d.
Int128 differenceOf(const CustomerProfile::Line &line, qint64 group, qint64 rest)
{
    const Int128 difference = Int128(line.group) * rest - Int128(line.rest) * group;
    return difference < 0 ? -difference : difference;
}

} // namespace

Result<CustomerProfile> CustomerProfile::of(const CustomerRequest &request, const Reading &reading)
{
    const auto listing = CustomerList::of(request, reading);
    const auto table = reading.facts.table(u"customer"_s);
    const auto orders = reading.facts.table(u"sales_order"_s);
    if (!listing)
        return listing.error();
    for (const auto *one : {&table, &orders}) {
        if (!*one)
            return one->error();
    }
    const CustomerFacts &facts = *listing->facts;
    std::vector<bool> isIn(facts.rows());
    for (const qint32 row : listing->rows)
        isIn[std::size_t(row)] = true;
    CustomerProfile profile;
    profile.currency = facts.currency;
    const auto sideOf
        = [&](std::size_t row) -> Side & { return isIn[row] ? profile.group : profile.rest; };
    for (std::size_t row = 0; row < facts.rows(); ++row) {
        if (facts.isHidden[row])
            continue;
        Side &side = sideOf(row);
        ++side.customers;
        side.buyers += facts.ordersYear[row] > 0 ? 1 : 0;
        side.open += facts.open[row];
        side.overdue += facts.overdue[row];
    }
    const Rates rates(facts.currency, reading.facts.rates());
    const auto &customer = (*orders)->column(u"customer"_s)->links;
    const auto &signedOn = (*orders)->column(u"signed_at"_s)->days;
    const auto &cancelled = (*orders)->column(u"cancelled_at"_s)->days;
    const auto &amount = (*orders)->column(u"amount"_s)->numbers;
    const FactColumn &currency = *(*orders)->column(u"currency"_s);
    const qint32 today = dayNumber(reading.today);
    const qint32 yearAgo = dayNumber(reading.today.addYears(-1));
    for (std::size_t row = 0; row < (*orders)->rows(); ++row) {
        if (customer[row] < 0 || signedOn[row] <= yearAgo || signedOn[row] > today
            || cancelled[row] != FactColumn::NoDay || amount[row] == FactColumn::NoNumber)
            continue;
        const auto own = rates.converted(amount[row], CellsOf::text(currency, row), today);
        if (!own || facts.isHidden[std::size_t(customer[row])])
            continue;
        Side &side = sideOf(std::size_t(customer[row]));
        ++side.orders;
        side.amount += *own;
    }
    for (const QString &field : {u"tier"_s, u"industry"_s, u"region"_s}) {
        const FactColumn &column = *(*table)->column(field);
        QList<Line> lines;
        for (qsizetype code = -1; code < column.dictionary.size(); ++code)
            lines.append({field, code < 0 ? QString() : column.dictionary.at(code), 0, 0});
        for (std::size_t row = 0; row < facts.rows(); ++row) {
            if (facts.isHidden[row])
                continue;
            Line &line = lines[qsizetype(column.codes[row]) + 1];
            ++(isIn[row] ? line.group : line.rest);
        }
        lines.removeIf([](const Line &line) { return line.group + line.rest == 0; });
        std::stable_sort(lines.begin(), lines.end(), [&](const Line &a, const Line &b) {
            return differenceOf(b, profile.group.customers, profile.rest.customers)
                < differenceOf(a, profile.group.customers, profile.rest.customers);
        });
        profile.lines.append(lines.mid(0, MostOfAField));
    }
    return profile;
}

} // namespace Steelyard
