// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Theme.h"

namespace Steelyard::Icons {

/// Draws an outline of resources/icons at the asked device size in a colour of the theme.
/// The theme must outlive the icon.
QIcon make(const Theme &theme, QLatin1StringView name, Theme::Ink ink);

} // namespace Steelyard::Icons
