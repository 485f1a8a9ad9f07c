// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Steelyard {

/// The commands of the customer pool.
namespace PoolCommands {

bool writes(const QStringList &arguments);

} // namespace PoolCommands

} // namespace Steelyard
