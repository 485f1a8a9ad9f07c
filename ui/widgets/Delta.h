// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QString>

namespace Steelyard {

/// A change against another period, already written: 同比 +12.4%.
struct Delta
{
    QString label = {};        ///< against what: 同比, YoY
    QString text = {};         ///< with its sign, or a state's mark
    int direction = 0;         ///< −1, 0, 1: which way the arrow points
    Tone tone = Tone::Neutral; ///< Good and Bad only where the setting asks for it

    bool operator==(const Delta &) const = default;
};

} // namespace Steelyard
