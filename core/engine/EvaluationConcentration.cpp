// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Concentration: what share of all the largest have.
#include "core/engine/Evaluation.h"

using namespace Qt::StringLiterals;

namespace Steelyard {

Result<void> Evaluation::eachHolder(const KpiDefinition &definition, const BoundAggregate &part,
                                    const std::function<void(const Retained &)> &visit)
{
    const QString per = definition.retention.per;
    const Result<const FactTable *> members = m_tables->table(per);
    Result<FieldPath> way = m_tables->path(part.table(), per);
    if (!members || !way)
        return members ? way.error() : members.error();
    if (!way->column || way->column->type != FieldType::Link)
        return Error {Error::Kind::Invalid,
                      "conversion.no_way"_L1,
                      {{u"per"_s, per}, {u"from"_s, part.table().entity}},
                      {}};
    way->hops.push_back(&way->column->links);
    struct Held
    {
        Int128 value = 0;
        qint32 day = 0;
        bool lacksRate = false;
    };
    std::map<std::pair<std::size_t, qint32>, Held> held; ///< by cell and member
    const bool isDone = eachStanding(part, [&](qint32 row, qint32 day, std::size_t period) {
        Int128 value = 0;
        const qint32 member = way->rowOf(row);
        const Outcome outcome = part.judge(rowAt(row, day, period), day, value);
        if (member < 0 || (outcome != Outcome::Enters && outcome != Outcome::NoRate))
            return;
        eachNode(part, row, day, period, [&](std::size_t node, qint64 share) {
            Held &one = held[{cell(node, period), member}];
            one.value += part.part(value, share);
            one.day = day;
            one.lacksRate = one.lacksRate || outcome == Outcome::NoRate;
        });
    });
    if (!isDone)
        return Error {Error::Kind::Cancelled, "eval.cancelled"_L1, {}, {}};
    for (auto first = held.cbegin(); first != held.cend();) {
        const std::size_t at = first->first.first;
        std::vector<Retained> ofCell;
        for (; first != held.cend() && first->first.first == at; ++first)
            ofCell.push_back({at, first->first.second, first->second.day, first->second.value,
                              first->second.value, first->second.lacksRate});
        // Of equals the earlier row is the larger, so that the answer is always one.
        std::stable_sort(ofCell.begin(), ofCell.end(),
                         [](const Retained &a, const Retained &b) { return a.den > b.den; });
        for (std::size_t i = 0; i < ofCell.size(); ++i) {
            if (i >= std::size_t(definition.top))
                ofCell[i].num = 0;
            visit(ofCell[i]);
        }
    }
    return {};
}

Result<Evaluation::Measures> Evaluation::concentration(const KpiDefinition &definition,
                                                       const QString &variant)
{
    const auto parts = bind(definition, variant, {});
    if (!parts)
        return parts.error();
    const BoundAggregate &part = parts->front();
    std::vector<std::pair<Int128, Int128>> sums(cells());
    Measures result(cells());
    const auto done = eachHolder(definition, part, [&](const Retained &one) {
        sums[one.cell].first += one.num;
        sums[one.cell].second += one.den;
        ++result[one.cell].nRows;
        result[one.cell].nFxMissing += one.lacksRate ? 1 : 0;
    });
    if (!done)
        return done.error();
    for (std::size_t at = 0; at < cells(); ++at) {
        Measure above;
        above.state = Measure::State::Number;
        above.numScale = part.scale() + part.shareScale();
        Measure below = above;
        above.num = sums[at].first;
        below.num = sums[at].second;
        above.nRows = result[at].nRows;
        above.nFxMissing = result[at].nFxMissing;
        result[at] = above / below;
    }
    frameCells(result, definition, {part.loadedAs()}, part.needs());
    return result;
}

} // namespace Steelyard
