// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/handbook/Handbook.h"

#include <QList>

namespace Steelyard {

/// Something that a handbook as a whole leaves open, though each of its definitions is right.
struct HandbookFinding
{
    enum class Kind {
        Orphan,        ///< nothing comes of it and it comes of nothing: who looks at it?
        NoDriver,      ///< a strategic KPI that no KPI of daily work leads to
        NoCounter,     ///< an activity that can be multiplied and that nothing keeps honest
        UnknownPartner ///< it names a KPI that the handbook does not have
    };

    Kind kind = Kind::Orphan;
    QString kpi;
    QString other; ///< of UnknownPartner

    bool operator==(const HandbookFinding &) const = default;
};

/// "orphan", "no_driver", "no_counter", "unknown_partner".
QLatin1StringView textOf(HandbookFinding::Kind kind);

namespace HandbookLint {

/// Of one definition.
QList<HandbookFinding> of(const KpiDefinition &definition, const Handbook &handbook);
/// By KPI, in the order of the handbook.
QList<HandbookFinding> findings(const Handbook &handbook);

} // namespace HandbookLint

} // namespace Steelyard
