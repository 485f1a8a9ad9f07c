// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/StandingPlaces.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Steelyard {

std::shared_ptr<const StandingPlaces>
StandingPlaces::make(const BoundAggregate &part, const Looks &looks, const CancelToken &cancel)
{
    auto result = std::make_shared<StandingPlaces>();
    const auto &from = part.table().column(u"from_day"_s)->days;
    const auto &to = part.table().column(u"to_day"_s)->days;
    const auto rows = qint32(part.table().rows());
    std::array<Tri, RowRun::Longest> isIn;
    std::array<Outcome, RowRun::Longest> left;
    std::array<qint32, RowRun::Longest> owners;
    std::array<qint32, RowRun::Longest> chosen;
    std::array<qint32, RowRun::Longest> begins;
    std::array<qint32, RowRun::Longest> ends;
    for (qint32 first = 0; first < rows; first += RowRun::Longest) {
        if (cancel.isCancelled())
            return nullptr;
        RowRun run {0, 0, chosen.data(), {}};
        for (qint32 row = first; row < std::min(rows, first + RowRun::Longest); ++row) {
            const auto at = std::size_t(run.count);
            chosen[at] = row;
            begins[at] = qint32(looks.from(from[std::size_t(row)]));
            ends[at] = qint32(looks.from(to[std::size_t(row)]));
            run.count += begins[at] < ends[at] ? 1 : 0;
        }
        if (part.isSliced()) {
            part.slice(run, isIn.data());
            qint32 kept = 0;
            for (std::size_t i = 0; i < std::size_t(run.count); ++i) {
                const auto at = std::size_t(kept);
                chosen[at] = chosen[i];
                begins[at] = begins[i];
                ends[at] = ends[i];
                kept += isIn[i] == Tri::True || part.isSliceDated(chosen[i]) ? 1 : 0;
            }
            run.count = kept;
        }
        part.exclusions(run, left.data());
        part.owners().owners(run, owners.data());
        const auto append = [&run](auto &all, const auto &some) {
            all.insert(all.end(), some.begin(), some.begin() + run.count);
        };
        append(result->rows, chosen);
        append(result->begins, begins);
        append(result->ends, ends);
        append(result->owners, owners);
        append(result->left, left);
    }
    return result;
}

} // namespace Steelyard
