// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planning/SmartGate.h"

namespace Steelyard {

/// What the SMART gate found, in the language of the program.
namespace SmartWords {

/// "Specific", "Measurable" …
QString letter(SmartGate::Letter letter);
/// The reason and the numbers behind it.
QString reason(const SmartGate::Mark &mark);

} // namespace SmartWords

} // namespace Steelyard
