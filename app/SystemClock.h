// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Clock.h"

#include <QDateTime>

namespace Steelyard {

/// The computer's own clock.
class SystemClock final : public Clock
{
public:
    qint64 now() const override { return QDateTime::currentMSecsSinceEpoch(); }
};

} // namespace Steelyard
