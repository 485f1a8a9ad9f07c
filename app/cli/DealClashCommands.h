// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Steelyard {

/// The commands of reported deals and clashes.
namespace DealClashCommands {

bool writes(const QStringList &arguments);

} // namespace DealClashCommands

} // namespace Steelyard
