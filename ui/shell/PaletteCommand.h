// SPDX-FileCopyrightText: The Steelyard authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <functional>

namespace Steelyard {

/// One line of the command palette: something to do or somewhere to go.
struct PaletteCommand
{
    QString text = {};
    QString section = {}; ///< Rooms, Commands, Customers
    QString note = {};    ///< at the right: a shortcut, a place
    QString icon = {};    ///< a name of resources/icons
    QStringList keys
        = {}; ///< other words it is found by: pinyin, initials, the tail of a phone number
    std::function<void()> run = {};
};

} // namespace Steelyard
