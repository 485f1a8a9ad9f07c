// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace Steelyard {

/// How well a query fits a text: higher is better, negative is not at all.
///
/// The letters of the query must appear in order, whatever their case. A match at the beginning
/// beats one at the beginning of a word, that beats one inside, and letters in a row beat letters
/// apart; of two equal matches the shorter text wins.
int fuzzyScore(QStringView query, QStringView text);

} // namespace Steelyard
