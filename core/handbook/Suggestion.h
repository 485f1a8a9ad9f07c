// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Steelyard {

/// The known word that was probably meant; empty when none is near (a third of the letters differ).
QString suggestion(const QString &word, const QStringList &known);

} // namespace Steelyard
