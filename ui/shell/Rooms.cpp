// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Rooms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Steelyard::Rooms {

namespace {

struct Sign
{
    const char *name;
    QLatin1StringView icon;
    QLatin1StringView key;
};

constexpr std::array<Sign, 9> Signs {{
    {QT_TRANSLATE_NOOP("Rooms", "Cockpit"), "layout-dashboard"_L1, "cockpit"_L1},
    {QT_TRANSLATE_NOOP("Rooms", "Targets"), "target"_L1, "targets"_L1},
    {QT_TRANSLATE_NOOP("Rooms", "Pipeline"), "layout-kanban"_L1, "pipeline"_L1},
    {QT_TRANSLATE_NOOP("Rooms", "Field"), "map-pin"_L1, "field"_L1},
    {QT_TRANSLATE_NOOP("Rooms", "Customers"), "building"_L1, "customers"_L1},
    {QT_TRANSLATE_NOOP("Rooms", "Handbook"), "book-2"_L1, "handbook"_L1},
    {QT_TRANSLATE_NOOP("Rooms", "Scores"), "trophy"_L1, "scores"_L1},
    {QT_TRANSLATE_NOOP("Rooms", "Loop"), "checkup-list"_L1, "loop"_L1},
    {QT_TRANSLATE_NOOP("Rooms", "Data"), "database"_L1, "data"_L1},
}};

} // namespace

QString name(Room room)
{
    return QCoreApplication::translate("Rooms", Signs.at(size_t(room)).name);
}

QLatin1StringView icon(Room room)
{
    return Signs.at(size_t(room)).icon;
}

QLatin1StringView key(Room room)
{
    return Signs.at(size_t(room)).key;
}

} // namespace Steelyard::Rooms
