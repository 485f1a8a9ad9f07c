// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Error.h"

#include <QString>
#include <QStringList>

namespace Steelyard {

/// Turns what went wrong into a sentence: what, why, and what to do. The only place that does.
namespace ErrorText {

/// In the language of the program; an unknown code is named in a general sentence.
QString sentence(const Error &error);
QString sentence(QLatin1StringView code, const QVariantMap &values);

/// Every code that has a sentence of its own.
QStringList codes();

} // namespace ErrorText

} // namespace Steelyard
