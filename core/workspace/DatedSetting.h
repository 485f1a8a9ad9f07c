// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Change.h"
#include "core/workspace/Reading.h"

#include <functional>

namespace Steelyard {

/// Rules of the company that are kept as settings, each since its day.
namespace DatedSetting {

/// What holds today; nothing where nothing is settled.
std::optional<Setting> current(const QString &name, const Reading &reading);
QString value(const QString &name, const Reading &reading);
/// From today on it says this; what was settled earlier today gives way.
QList<Change> set(const QString &name, const QString &value, const Reading &reading,
                  const std::function<Uuid()> &newId);

} // namespace DatedSetting

} // namespace Steelyard
