// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/DealChoices.h"

#include "core/base/Pinyin.h"
#include "core/workspace/CellsOf.h"

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
    const auto customers = reading.facts.table(u"customer"_s);
    if (!customers)
        return customers.error();
    const FactColumn &names = *(*customers)->column(u"name"_s);
    // Each name once: those that fit, then whose they are.
    std::vector<bool> fits(size_t(names.dictionary.size()));
    for (qsizetype i = 0; i < names.dictionary.size(); ++i) {
        if (i % 4096 == 0 && reading.cancel.isCancelled())
            return Error {Error::Kind::Cancelled, "cancelled"_L1, {}, {}};
        fits[size_t(i)] = names.dictionary.at(i).contains(text, Qt::CaseInsensitive);
    }
    QList<Choice> found;
    for (size_t row = 0; row < (*customers)->rows(); ++row) {
        const qint32 code = names.codes[row];
        if (code != FactColumn::None && fits[size_t(code)])
            found.append({(*customers)->ids[row], names.dictionary.at(code)});
    }
    std::stable_sort(found.begin(), found.end(), [](const Choice &a, const Choice &b) {
        return a.name.size() < b.name.size();
    });
    return found.mid(0, most);
}

} // namespace Steelyard
