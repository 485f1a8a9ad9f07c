// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CustomerList.h"

#include "core/sales/Customer.h"
#include "core/sales/CustomerLabel.h"
#include "core/sales/Label.h"
#include "core/sales/Record.h"
#include "core/workspace/CellsOf.h"
#include "core/workspace/CustomerIndex.h"

#include <QCollator>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Steelyard::CustomerList {

namespace {

constexpr qint32 NoDay = FactColumn::NoDay;

/// Which texts of a column are among those wanted; nothing where all are.
struct Wanted
{
    Wanted(const FactTable &customers, const QString &field, const QStringList &texts)
        : column(*customers.column(field))
        , isAny(texts.isEmpty())
    {
        for (const QString &text : column.dictionary)
            fits.push_back(texts.contains(text));
        takesNone = texts.contains(QString());
    }
    bool takes(std::size_t row) const
    {
        const qint32 code = isAny ? FactColumn::None : column.codes[row];
        return isAny || (code == FactColumn::None ? takesNone : fits[std::size_t(code)]);
    }

    const FactColumn &column;
    bool isAny;
    bool takesNone = false;
    std::vector<bool> fits;
};

// Who has one of the labels today; empty where none is asked for.
Result<std::vector<bool>> labelled(const QStringList &labels, const Reading &reading,
                                   std::size_t customers)
{
    if (labels.isEmpty())
        return std::vector<bool>();
    std::vector<bool> result(customers);
    const auto rows = reading.facts.table(u"customer_label"_s);
    const auto names = reading.facts.table(u"label"_s);
    if (!rows || !names)
        return !rows ? rows.error() : names.error();
    const auto &customer = (*rows)->column(u"customer"_s)->links;
    const auto &label = (*rows)->column(u"label"_s)->links;
    const auto &from = (*rows)->column(u"from_on"_s)->days;
    const auto &to = (*rows)->column(u"to_on"_s)->days;
    const qint32 today = dayNumber(reading.today);
    for (std::size_t row = 0; row < (*rows)->rows(); ++row) {
        if (customer[row] < 0 || label[row] < 0 || (from[row] != NoDay && from[row] > today)
            || (to[row] != NoDay && to[row] < today))
            continue;
        if (labels.contains((*names)->ids[std::size_t(label[row])].text()))
            result[std::size_t(customer[row])] = true;
    }
    return result;
}

/// The place of each text of a column in the order of the language; nothing comes last.
std::vector<qint64> placesOf(const QStringList &texts)
{
    std::vector<qsizetype> order(std::size_t(texts.size()));
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = qsizetype(i);
    QCollator collator(QLocale(u"zh_CN"_s));
    std::sort(order.begin(), order.end(),
              [&](qsizetype a, qsizetype b) { return collator.compare(texts[a], texts[b]) < 0; });
    std::vector<qint64> places(order.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        places[std::size_t(order[i])] = qint64(i);
    return places;
}

constexpr qint64 Last = std::numeric_limits<qint64>::max();

Result<std::vector<qint64>> keysOf(const CustomerRequest &request, const Reading &reading,
                                   const CustomerFacts &facts, const FactTable &customers)
{
    using Order = CustomerRequest::Order;
    std::vector<qint64> keys(facts.rows(), Last);
    const auto byText = [&](const QString &field) {
        const FactColumn &column = *customers.column(field);
        const std::vector<qint64> places = placesOf(column.dictionary);
        for (std::size_t row = 0; row < keys.size(); ++row) {
            if (column.codes[row] != FactColumn::None)
                keys[row] = places[std::size_t(column.codes[row])];
        }
    };
    const auto byDay = [&](const std::vector<qint32> &days) {
        for (std::size_t row = 0; row < keys.size(); ++row)
            keys[row] = days[row] == NoDay ? Last : days[row];
    };
    switch (request.order) {
    case Order::Name: {
        const auto index = reading.customers();
        if (!index)
            return index.error();
        const std::vector<qint32> order = (*index)->inOrderOfNames();
        for (std::size_t i = 0; i < order.size() && i < keys.size(); ++i)
            keys[std::size_t(order[i])] = qint64(i);
        break;
    }
    case Order::Tier:
        byText(u"tier"_s);
        break;
    case Order::Industry:
        byText(u"industry"_s);
        break;
    case Order::Region:
        byText(u"region"_s);
        break;
    case Order::Owner: {
        QStringList names;
        QHash<Uuid, qsizetype> at;
        for (const OrgPerson &person : reading.facts.organisation().people()) {
            at.insert(person.id, names.size());
            names.append(person.name);
        }
        const std::vector<qint64> places = placesOf(names);
        for (std::size_t row = 0; row < keys.size(); ++row) {
            if (const auto found = at.constFind(facts.owners[row]); found != at.constEnd())
                keys[row] = places[std::size_t(*found)];
        }
        break;
    }
    case Order::Best:
    case Order::LastContact:
        byDay(facts.lastContact);
        break;
    case Order::NextTask:
        byDay(facts.nextTask);
        break;
    case Order::Open:
        keys = facts.open;
        break;
    case Order::Overdue:
        keys = facts.overdue;
        break;
    }
    return keys;
}

} // namespace

Result<CustomerListing> of(const CustomerRequest &request, const Reading &reading,
                           const std::shared_ptr<const CustomerFacts> &known)
{
    using Only = CustomerRequest::Only;
    const auto table = reading.facts.table(u"customer"_s);
    auto facts = CustomerFacts::of(reading, known);
    if (!table || !facts)
        return !table ? table.error() : facts.error();
    CustomerListing listing;
    listing.facts = *facts;
    const CustomerFacts &all = **facts;
    const bool isSearch = !request.text.trimmed().isEmpty();
    std::vector<qint32> rows;
    if (isSearch) {
        const auto index = reading.customers();
        if (!index)
            return index.error();
        rows = request.order == CustomerRequest::Order::Best
            ? (*index)->find(request.text, all.rows(), reading.cancel).first
            : (*index)->all(request.text, reading.cancel);
    } else {
        rows.resize(all.rows());
        for (std::size_t row = 0; row < rows.size(); ++row)
            rows[row] = qint32(row);
    }
    const auto labels = labelled(request.labels, reading, all.rows());
    if (!labels)
        return labels.error();
    const Wanted tiers(**table, u"tier"_s, request.tiers);
    const Wanted regions(**table, u"region"_s, request.regions);
    const Wanted industries(**table, u"industry"_s, request.industries);
    const Wanted segments(**table, u"segment"_s, request.segments);
    const Organisation &organisation = reading.facts.organisation();
    QHash<Uuid, bool> isTheirs;
    const bool isEverybody = !request.node || *request.node == organisation.root();
    const auto owned = [&](const Uuid &owner) {
        if (isEverybody)
            return true;
        auto judged = isTheirs.constFind(owner);
        if (judged == isTheirs.constEnd())
            judged = isTheirs.insert(
                owner,
                !owner.isNull()
                    && organisation.isWithin(NodeKey::person(owner), *request.node, reading.today));
        return *judged;
    };
    const qint32 quietSince
        = request.quietDays ? dayNumber(reading.today.addDays(-*request.quietDays)) : NoDay;
    const auto fits = [&](std::size_t row) {
        if (all.isHidden[row] || !tiers.takes(row) || !regions.takes(row) || !industries.takes(row)
            || !segments.takes(row) || (!labels->empty() && !(*labels)[row])
            || !owned(all.owners[row]))
            return false;
        if (quietSince != NoDay && all.lastContact[row] != NoDay
            && all.lastContact[row] > quietSince)
            return false;
        switch (request.only) {
        case Only::All:
            return true;
        case Only::WithOpenDeals:
            return all.openDeals[row] > 0;
        case Only::Overdue:
            return all.overdue[row] > 0;
        case Only::WithoutTask:
            return all.nextTask[row] == NoDay;
        case Only::Pool:
            return all.owners[row].isNull();
        }
        return true;
    };
    for (const qint32 row : rows) {
        if (!fits(std::size_t(row)))
            continue;
        listing.rows.push_back(row);
        listing.open += all.open[std::size_t(row)];
        listing.overdue += all.overdue[std::size_t(row)];
    }
    listing.customers = all.shown;
    if (!isSearch || request.order != CustomerRequest::Order::Best) {
        const auto keys = keysOf(request, reading, all, **table);
        if (!keys)
            return keys.error();
        const bool isDescending
            = request.order == CustomerRequest::Order::Best || request.isDescending;
        std::vector<std::pair<qint64, std::size_t>> order;
        order.reserve(listing.rows.size());
        for (std::size_t at = 0; at < listing.rows.size(); ++at) {
            const qint64 key = (*keys)[std::size_t(listing.rows[at])];
            // Who has nothing to be ordered by comes last either way.
            order.emplace_back(isDescending && key != Last ? -key : key, at);
        }
        std::sort(order.begin(), order.end());
        std::vector<qint32> sorted;
        sorted.reserve(order.size());
        for (const auto &[key, at] : order)
            sorted.push_back(listing.rows[at]);
        listing.rows = std::move(sorted);
    }
    if (reading.cancel.isCancelled())
        return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
    return listing;
}

Result<QList<CustomerLine>> lines(const std::vector<qint32> &rows,
                                  const std::shared_ptr<const CustomerFacts> &facts,
                                  const Reading &reading)
{
    QList<CustomerLine> lines;
    for (const qint32 row : rows) {
        const auto at = std::size_t(row);
        if (!facts || at >= facts->rows())
            continue;
        const Uuid id = facts->ids[at];
        const auto customer = Record::read<Customer>(id, reading.row(u"customer"_s, id));
        CustomerLine line {id,
                           customer.name,
                           customer.tier,
                           {},
                           customer.industry,
                           customer.region,
                           dateOf(facts->lastContact[at]),
                           dateOf(facts->nextTask[at]),
                           facts->open[at],
                           facts->overdue[at],
                           {},
                           {}};
        if (!customer.owner.isNull())
            line.owner = reading.facts.organisation().name(NodeKey::person(customer.owner.uuid()));
        for (const Uuid &mark : reading.linked(u"customer_label"_s, u"customer"_s, id)) {
            const auto label
                = Record::read<CustomerLabel>(mark, reading.row(u"customer_label"_s, mark));
            if ((label.fromOn.isValid() && label.fromOn > reading.today)
                || (label.toOn.isValid() && label.toOn < reading.today))
                continue;
            const RowFields named = reading.row(u"label"_s, label.label.uuid());
            line.labels.append(toText(named.value(u"name"_s)));
            if (const QString colour = toText(named.value(u"colour"_s)); !colour.isEmpty())
                line.colours.insert(line.labels.last(), colour);
        }
        lines.append(line);
    }
    return lines;
}

} // namespace Steelyard::CustomerList
