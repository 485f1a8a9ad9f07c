// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/PaceStatus.h"

#include <QCoreApplication>

namespace Steelyard {

QString paceStatusName(PaceStatus status)
{
    switch (status) {
    case PaceStatus::None:
        return {};
    case PaceStatus::Ahead:
        return QCoreApplication::translate("PaceStatus", "Ahead");
    case PaceStatus::OnTrack:
        return QCoreApplication::translate("PaceStatus", "On track");
    case PaceStatus::Warning:
        return QCoreApplication::translate("PaceStatus", "Warning");
    case PaceStatus::Behind:
        return QCoreApplication::translate("PaceStatus", "Behind");
    case PaceStatus::TooEarly:
        return QCoreApplication::translate("PaceStatus", "Too early");
    }
    return {};
}

Tone paceStatusTone(PaceStatus status)
{
    switch (status) {
    case PaceStatus::Ahead:
    case PaceStatus::OnTrack:
        return Tone::Good;
    case PaceStatus::Warning:
        return Tone::Warn;
    case PaceStatus::Behind:
        return Tone::Bad;
    case PaceStatus::None:
    case PaceStatus::TooEarly:
        return Tone::Neutral;
    }
    return Tone::Neutral;
}

} // namespace Steelyard
