// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/Tokens.h"

#include <QString>

namespace Steelyard::StyleSheet {

/// The style sheet of the stock controls; item views, tiles and charts are painted instead.
///
/// Properties it knows: `role` of a label (pageTitle, cardTitle, secondary, caption, heading),
/// `flat` and `primary` of a button, `surface` of a frame (card, top, side, page).
QString from(const Tokens &tokens);

} // namespace Steelyard::StyleSheet
