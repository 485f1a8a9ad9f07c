// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/BoundAggregate.h"

#include <optional>

namespace Steelyard {

/// Which rows were dated back further than their KPI allows (R-L4): their day was written down too
/// long after it. They count all the same.
class BackdatedRows
{
public:
    /// Nothing where the KPI sets no limit, or where the day is that of another record.
    static Result<std::optional<BackdatedRows>> make(const FactSource &source,
                                                     const KpiDefinition &definition,
                                                     const Variant *variant,
                                                     const BoundAggregate &part);

    bool contains(qint32 row, qint32 day) const;

private:
    const Calendar *m_calendar = nullptr;
    KnownSince m_known;
    int m_limit = 0;
    bool m_inWorkdays = false;
};

} // namespace Steelyard
