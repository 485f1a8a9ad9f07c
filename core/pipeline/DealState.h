// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Uuid.h"

#include <QDate>
#include <QHash>
#include <QString>

#include <optional>

namespace Steelyard {

/// How an opportunity stands at one moment, as far as a forecast asks.
struct DealState
{
    Uuid owner;
    QString stage;
    QString outcome = QStringLiteral("open"); ///< open, won, lost
    QString category = QStringLiteral("pipeline");
    std::optional<qint64> amount; ///< scale 4
    QString currency;
    std::optional<qint64> chance; ///< ppm: its own, or its stage's
    QDate expectedCloseOn;
    QDate closedOn;

    bool isOpen() const { return outcome == QLatin1StringView("open"); }
    bool operator==(const DealState &) const = default;
};

using DealStates = QHash<Uuid, DealState>;

} // namespace Steelyard
