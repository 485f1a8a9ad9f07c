// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/CustomerChoices.h"

#include "core/sales/Record.h"
#include "core/workspace/SavedViews.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

// A field in which everybody writes something of his own narrows nothing.
QStringList wordsOf(const FactTable &table, const QString &field)
{
    constexpr qsizetype most = 500;
    QStringList words = table.column(field)->dictionary;
    if (words.size() > most)
        return {};
    words.sort();
    return words;
}

} // namespace

Result<CustomerChoices> CustomerChoices::of(const Reading &reading)
{
    const auto table = reading.facts.table(u"customer"_s);
    const auto labels = reading.facts.table(u"label"_s);
    if (!table || !labels)
        return !table ? table.error() : labels.error();
    auto filters = FilterChoices::of(reading);
    auto deals = DealChoices::of(reading);
    auto views = SavedViews::of(u"customers"_s, reading);
    if (!filters || !deals || !views)
        return !filters ? filters.error() : !deals ? deals.error() : views.error();
    CustomerChoices choices;
    choices.nodes = std::move(filters->nodes);
    choices.people = std::move(deals->people);
    choices.views = std::move(*views);
    choices.currency = reading.facts.profile().currency;
    choices.today = reading.today;
    choices.tiers = wordsOf(**table, u"tier"_s);
    choices.regions = wordsOf(**table, u"region"_s);
    choices.industries = wordsOf(**table, u"industry"_s);
    choices.segments = wordsOf(**table, u"segment"_s);
    for (const Uuid &id : (*labels)->ids) {
        const auto label = Record::read<Label>(id, reading.row(u"label"_s, id));
        if (!label.isRetired)
            choices.labels.append(label);
    }
    std::stable_sort(
        choices.labels.begin(), choices.labels.end(),
        [](const Label &a, const Label &b) { return a.name.localeAwareCompare(b.name) < 0; });
    return choices;
}

} // namespace Steelyard
