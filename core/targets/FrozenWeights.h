// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Uuid.h"

#include <QHash>
#include <QString>

#include <vector>

namespace Steelyard {

/// What each day of a plan weighs since it was divided, written down: "0 0 1000000 …", and a line
/// with its id before them for each unit that works other days: "01890…: 0 1000000 …".
struct FrozenWeights
{
    std::vector<qint64> days;
    QHash<Uuid, std::vector<qint64>> ofUnit;

    static FrozenWeights fromText(QStringView text);
    QString text() const;

    bool operator==(const FrozenWeights &) const = default;
};

} // namespace Steelyard
