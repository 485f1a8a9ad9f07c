// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/FilterChoices.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

namespace {

constexpr int MostMonths = 36;

Result<QStringList> textsOf(const Reading &reading, const QString &entity, const QString &field)
{
    const auto table = reading.facts.table(entity);
    if (!table)
        return table.error();
    QStringList texts = (*table)->column(field)->dictionary;
    texts.sort();
    return texts;
}

QList<Period> newestFirst(Grain grain, const DateRange &span, const Calendar &calendar)
{
    QList<Period> periods = Period::periodsOf(grain, span, calendar);
    std::reverse(periods.begin(), periods.end());
    return periods.mid(0, MostMonths);
}

} // namespace

Result<FilterChoices> FilterChoices::of(const Reading &reading)
{
    FilterChoices choices;
    const Organisation &organisation = reading.facts.organisation();
    const auto walk = [&](const auto &self, const NodeKey &node, int depth) -> void {
        choices.nodes.append({node, organisation.name(node), depth});
        for (const NodeKey &child : organisation.children(node, reading.today))
            self(self, child, depth + 1);
    };
    walk(walk, organisation.root(), 0);

    DateRange span;
    for (const Coverage &coverage : reading.facts.coverage()) {
        if (coverage.fromOn.isValid() && coverage.fromOn > reading.today)
            continue;
        if (coverage.fromOn.isValid() && (!span.from.isValid() || coverage.fromOn < span.from))
            span.from = coverage.fromOn;
        const QDate last
            = qMin(coverage.toOn.isValid() ? coverage.toOn : reading.today, reading.today);
        if (!span.to.isValid() || last.addDays(1) > span.to)
            span.to = last.addDays(1);
    }
    if (!span.isBounded())
        span = DateRange::inclusive(reading.today, reading.today);
    const Calendar &calendar = reading.facts.calendar();
    choices.months = newestFirst(Grain::Month, span, calendar);
    choices.quarters = newestFirst(Grain::Quarter, span, calendar);
    choices.years = newestFirst(Grain::Year, span, calendar);

    for (const PeriodClose &close : reading.closes) {
        if (close.isClosed())
            choices.closed.append(DateRange::inclusive(close.periodFrom, close.periodTo));
    }
    const auto lines = textsOf(reading, u"product"_s, u"line"_s);
    const auto regions = textsOf(reading, u"customer"_s, u"region"_s);
    if (!lines || !regions)
        return !lines ? lines.error() : regions.error();
    choices.productLines = *lines;
    choices.regions = *regions;
    return choices;
}

} // namespace Steelyard
