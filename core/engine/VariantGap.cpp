// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/VariantGap.h"

#include "core/engine/Evaluator.h"

#include <array>
#include <map>

using namespace Qt::StringLiterals;

namespace Steelyard {

QLatin1StringView textOf(VariantGapRow::Why why)
{
    constexpr std::array names {"only_in_a"_L1, "only_in_b"_L1, "amount_differs"_L1};
    return names.at(std::size_t(why));
}

Result<VariantGap> VariantGap::of(const Handbook &handbook, const FactSource &source,
                                  const Question &question, const QString &variantA,
                                  const QString &variantB, const CancelToken &cancel)
{
    Question a = question;
    a.variant = variantA;
    Question b = question;
    b.variant = variantB;
    return between(handbook, source, a, b, cancel);
}

Result<VariantGap> VariantGap::ofPeriods(const Handbook &handbook, const FactSource &source,
                                         const Question &question, const Period &periodA,
                                         const Period &periodB, const CancelToken &cancel)
{
    Question a = question;
    a.periods = {periodA};
    Question b = question;
    b.periods = {periodB};
    return between(handbook, source, a, b, cancel);
}

Result<VariantGap> VariantGap::between(const Handbook &handbook, const FactSource &source,
                                       const Question &questionA, const Question &questionB,
                                       const CancelToken &cancel)
{
    using Key = std::tuple<DrillRow::Part, QString, Uuid>;
    VariantGap result;
    std::map<Key, std::pair<QStringList, QStringList>> seen;
    std::map<Key, QDate> days;
    for (const bool isA : {true, false}) {
        const Question &asked = isA ? questionA : questionB;
        const auto rows = DrillThrough(handbook, source).rows(asked, cancel);
        if (!rows)
            return rows.error();
        const auto cells = Evaluator(handbook, source).evaluate(asked, cancel);
        if (!cells)
            return cells.error();
        (isA ? result.a : result.b) = cells->constFirst();
        for (const DrillRow &row : *rows) {
            if (row.part == DrillRow::Part::Excluded || row.part == DrillRow::Part::SinceClose)
                continue;
            const Key key {row.part, row.entity, row.id};
            days.emplace(key, row.day);
            auto &sides = seen[key];
            (isA ? sides.first : sides.second).append(row.contribution);
        }
    }
    for (auto &[key, sides] : seen) {
        auto &[inA, inB] = sides;
        inA.sort();
        inB.sort();
        if (inA == inB)
            continue;
        // A row may contribute more than once; what both rules agree on is no difference.
        while (!inA.isEmpty() || !inB.isEmpty()) {
            const QString a = inA.isEmpty() ? QString() : inA.takeFirst();
            const QString b = inB.isEmpty() ? QString() : inB.takeFirst();
            if (a == b)
                continue;
            const auto why = b.isEmpty() ? VariantGapRow::Why::OnlyInA
                : a.isEmpty()            ? VariantGapRow::Why::OnlyInB
                                         : VariantGapRow::Why::AmountDiffers;
            const auto &[part, entity, id] = key;
            result.rows.append({why, part, entity, id, a, b, days[key]});
        }
    }
    return result;
}

} // namespace Steelyard
