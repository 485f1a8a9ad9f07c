// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Steelyard {

/// Which fields of an opportunity and of what belongs to it were known while it was open. A model
/// that were told how it ended would foretell the past perfectly and nothing else.
namespace WinFields {

enum class Timing {
    Known,   ///< said at the beginning and not changed by how it ends
    Outcome, ///< how it ended, or written down because it ended
    Later    ///< changes on the way, or nobody knows when it was said
};

/// What is not stated to be known is not: a new field stays out until somebody has thought of it.
Timing timingOf(const QString &entity, const QString &field);

/// What the model looks at unless it is told: fields of opportunity, or of a link
/// ("customer.tier").
QStringList usual();

} // namespace WinFields

} // namespace Steelyard
