// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Steelyard {

/// Forms of a text that are compared instead of it; what people wrote is kept as they wrote it.
namespace Text {

/// For keys and names: NFC, without blanks at the ends. Case and width still tell apart.
QString key(const QString &text);

/// Full-width letters, digits, signs and blanks become ASCII: "１２３．５" is "123.5".
QString narrow(const QString &text);

/// For searching: NFKC, case folded, runs of blanks as one.
QString folded(const QString &text);

} // namespace Text

} // namespace Steelyard
