// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Page.h"

#include <array>

namespace Steelyard::Rooms {

inline constexpr std::array<Room, 9> All {Room::Cockpit, Room::Targets,   Room::Pipeline,
                                          Room::Field,   Room::Customers, Room::Handbook,
                                          Room::Scores,  Room::Loop,      Room::Data};

QString name(Room room);
QLatin1StringView icon(Room room);
/// A word that does not change with the language, for settings and tests.
QLatin1StringView key(Room room);

} // namespace Steelyard::Rooms
