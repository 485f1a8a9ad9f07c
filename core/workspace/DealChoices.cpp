// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DealChoices.h"

#include "core/base/Pinyin.h"
#include "core/sales/Customer.h"
#include "core/sales/Record.h"
#include "core/workspace/CellsOf.h"
#include "core/workspace/CustomerIndex.h"

#include <QCollator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

QStringList wordsOf(const FactTable &table, const QString &column)
{
    QStringList words = table.column(column)->dictionary;
    words.sort();
    return words;
}

} // namespace

Result<DealChoices> DealChoices::of(const Reading &reading)
{
    const auto opportunities = reading.facts.table(u"opportunity"_s);
    const auto products = reading.facts.table(u"product"_s);
    auto book = PipelineBook::of(reading);
    if (!opportunities || !products || !book)
        return !opportunities ? opportunities.error() : !products ? products.error() : book.error();
    DealChoices choices;
    choices.book = std::move(*book);
    choices.currency = reading.facts.profile().currency;
    choices.today = reading.today;
    const Organisation &organisation = reading.facts.organisation();
    const DateRange day = DateRange::inclusive(reading.today, reading.today);
    const Pinyin pinyin;
    for (const OrgPerson &person : organisation.people()) {
        if (organisation.exists(NodeKey::person(person.id), day))
            choices.people.append(
                {person.id, person.name, {pinyin.full(person.name), pinyin.initials(person.name)}});
    }
    QCollator order(QLocale(u"zh_CN"_s));
    std::stable_sort(choices.people.begin(), choices.people.end(),
                     [&order](const Choice &a, const Choice &b) { return order(a.name, b.name); });
    const FactTable &offers = **products;
    for (size_t row = 0; row < offers.rows(); ++row) {
        const qint64 price = offers.column(u"list_price"_s)->numbers[row];
        choices.products.append(
            {offers.ids[row], CellsOf::text(*offers.column(u"name"_s), row),
             CellsOf::text(*offers.column(u"line"_s), row),
             price == FactColumn::NoNumber ? std::nullopt : std::optional(price),
             CellsOf::text(*offers.column(u"currency"_s), row)});
    }
    std::stable_sort(choices.products.begin(), choices.products.end(),
                     [&order](const Offer &a, const Offer &b) { return order(a.name, b.name); });
    choices.lostReasons = wordsOf(**opportunities, u"lost_reason"_s);
    choices.competitors = wordsOf(**opportunities, u"competitor"_s);
    choices.channels = wordsOf(**opportunities, u"channel"_s);
    return choices;
}

Result<QList<DealChoices::Choice>> DealChoices::customers(const QString &text, qsizetype most,
                                                          const Reading &reading)
{
    const auto index = reading.customers();
    const auto table = reading.facts.table(u"customer"_s);
    if (!index || !table)
        return !index ? index.error() : table.error();
    QList<Choice> found;
    for (const qint32 row : (*index)->find(text, size_t(most), reading.cancel).first) {
        const Uuid id = (*table)->ids[size_t(row)];
        const auto customer = Record::read<Customer>(id, reading.row(u"customer"_s, id));
        const QString owner = customer.owner.isNull()
            ? QString()
            : reading.facts.organisation().name(NodeKey::person(customer.owner.uuid()));
        QStringList notes {owner, customer.region, customer.phone.right(4)};
        notes.removeAll(QString());
        found.append({id, customer.name, {}, notes.join(u" · "_s)});
    }
    if (reading.cancel.isCancelled())
        return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
    return found;
}

} // namespace Steelyard
