// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QString>

namespace Steelyard {

/// Where a figure stands against the part of its target that is due by today.
enum class PaceStatus { None, Ahead, OnTrack, Warning, Behind, TooEarly };

/// The word for it: 超前, 正常, 预警, 滞后, 时间尚早. Empty for None.
QString paceStatusName(PaceStatus status);
/// Green, amber and red never change their meaning here.
Tone paceStatusTone(PaceStatus status);

} // namespace Steelyard
